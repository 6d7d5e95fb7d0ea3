//! Which recipe it was, where a figure can be made in several ways: by what the
//! calculation kept of its way.

use super::Figure;
use crate::application::Estimate;
use crate::flows::Origin;
use crate::money::Number;
use crate::repayment::Reason;
use crate::rulebook::{Afterwards, Mechanism, Repayment, Requirement, WindowStart};

impl Figure<'_> {
    /// The recipe of a figure that can be made in several ways.
    pub(super) fn choice(&self) -> Option<&'static str> {
        let calculation = self.of.calculation;
        let totals = &self.of.assessment.totals;
        Some(match *self.steps {
            ["schedule", _, "parties", _, name] => return self.party_year(name),
            ["lines", list, _, _] => self.line_year(list),
            ["lines", "effects", _, _, "forecast"] => self.forecast("effects"),
            ["totals", "window"] if totals.window.is_none() => self.window("both"),
            ["totals", "window", bound @ ("from" | "to")] if totals.window.is_some() => self.window(bound),
            ["totals", name] => match name {
                "granted" if calculation.application.grant.is_some() => "stated decimals:2 </grant/total",
                "granted" => "sum /schedule/*all/cost",
                "countedSaving" => match calculation.rulebook.counted {
                    Some(_) => "sum !/counted/window /schedule/*countedYears/counted",
                    None => "nothing_counted !/counted",
                },
                "requiredSaving" => match calculation.rulebook.counted.as_ref().map(|one| one.requirement) {
                    Some(Requirement::FactorOfCost(_)) => {
                        "factor_of_cost !/counted/requirement factor: allCost"
                    }
                    Some(_) => "nothing_required !/counted/requirement",
                    None => "nothing_required !/counted",
                },
                "beyondWindow" => match totals.window {
                    Some(_) => "sum !/repayment/window /schedule/*afterWindow/payersNetSaving",
                    None => "no_window window",
                },
                "writtenDown" => match (calculation.repayments.written_down, totals.window) {
                    (Some(_), _) => "excess !/repayment/basis drawn repayment",
                    (_, Some(_)) => {
                        "not_written_down !/repayment/basis basis: window/to </followUp/through </followUp/status"
                    }
                    _ => "not_written_down !/repayment/basis basis: </followUp/through </followUp/status",
                },
                "costPerPerson" => match calculation.application.persons {
                    Some(_) => "ratio times:1 decimals:2 allCost </reach/persons",
                    None => "not_given input:/reach/persons",
                },
                "fundPaybackYear" if calculation.drawn().is_zero() => "nothing_drawn drawn",
                "fundPaybackYear" => {
                    "first_year_at_or_above_zero paybackFrom /schedule/*toPayback/fundBalance"
                }
                "municipalPaybackYear" => {
                    "first_year_at_or_above_zero paybackFrom /schedule/*toPayback/municipalBalance"
                }
                _ => return None,
            },
            ["afterwards", _, name] => self.stays(name)?,
            ["appraisal", _, "discountRate"] => match self.of.stated.application.field("discountRates") {
                Some(_) => "stated </discountRates/.",
                None => "stated value:$rate",
            },
            ["alternatives", "0", "cost"] => "sum /totals/allCost",
            ["alternatives", "0", "saving"] => "sum /totals/netSaving",
            ["alternatives", _, "cost" | "saving"] => "sum </alternatives/$other/=/*yearsToCome",
            ["variance", _, name] => self.compared(name)?,
            _ => return None,
        })
    }

    /// A party's repayment by the rules of it, and what follows for its appropriation.
    fn party_year(&self, name: &str) -> Option<&'static str> {
        let (calculation, year) = (self.of.calculation, self.year());
        let repayments = &calculation.repayments;
        let exempt = repayments.exempt_from.is_some_and(|from| from <= year);
        Some(match name {
            // Where nothing is due anyway, the reason is that and no exemption.
            "repayment" if exempt && self.stage("due")?.1.is_positive() => {
                "exempted !/repayment/exemption year: due </repaymentPlan/exemptFrom"
            }
            "repayment" => self.by_reason(self.stage("due")?.0),
            "waived" if exempt => "waived !/repayment/exemption year: due </repaymentPlan/exemptFrom",
            "waived" => match calculation.rulebook.repayment.terms() {
                Some(_) => "not_exempted !/repayment/exemption exemption: year: </repaymentPlan/exemptFrom",
                None => "not_exempted !/repayment/basis exemption: year: </repaymentPlan/exemptFrom",
            },
            "appropriationChange" => match calculation.rulebook.repayment.terms() {
                None => "unchanged !/repayment/basis year:",
                Some(_) if self.adjusted().is_some() => {
                    "negated !/repayment/afterwards /afterwards/$adjusted/yearly"
                }
                Some(terms) if terms.mechanism == Mechanism::Appropriation && self.is_in_window() => {
                    "negated !/repayment/mechanism repayment"
                }
                Some(_) => "unchanged !/repayment/mechanism mechanism: year:",
            },
            stage => self.by_reason(self.stage(stage)?.0),
        })
    }

    fn by_reason(&self, reason: Reason) -> &'static str {
        let repayment = &self.of.calculation.rulebook.repayment;
        let has_window = self.of.assessment.totals.window.is_some();
        match reason {
            Reason::NoRepayment => "no_repayment !/repayment/basis",
            Reason::NotAPayer => "not_a_payer !/repayment/payers </parties/$party/kind",
            Reason::OutsideWindow => match (repayment, has_window) {
                (Repayment::DecidedPlan(_), true) => {
                    "outside_window !/repayment year: /totals/window/from /totals/window/to"
                }
                (Repayment::DecidedPlan(_), false) => "outside_window !/repayment year: /totals/window",
                (_, true) => "outside_window !/repayment/window year: /totals/window/from /totals/window/to",
                (_, false) => "outside_window !/repayment/window year: /totals/window",
            },
            Reason::OutsideOwnYears => {
                "outside_own_years !/repayment year: </repaymentPlan/parties/$id/from </repaymentPlan/parties/$id/to"
            }
            Reason::ShareOfSaving => "share_of_saving !/repayment/share share: positiveNetSaving",
            Reason::PlannedAmount => {
                "smaller_of !/repayment planned: share </repaymentPlan/parties/$id/amounts/$year"
            }
            Reason::PartOfRest => {
                "apportioned !/repayment/cap place:$placeAmongPayers /schedule/./left /schedule/./parties/*payers/owed"
            }
            Reason::AllRepaid => match repayment {
                Repayment::Saving { .. } => "all_repaid !/repayment/cap /schedule/./left",
                _ => "all_repaid !/repayment/profiles /schedule/./left",
            },
            Reason::AsSaved => {
                "apportioned !/repayment/profiles place:$placeAmongPayers /schedule/./asSaved \
                 /schedule/./parties/*payers/positiveNetSaving"
            }
            Reason::RestInLastYear => {
                "rest_in_last_year !/repayment/profiles place:$placeAmongPayers bearer: asSaved /totals/rest \
                 /parties/*payers/savedInWindow"
            }
            Reason::EqualPart => {
                "apportioned !/repayment/profiles place:$placeAmongPayers bearer: /schedule/./equalPart \
                 /parties/*payers/savedInWindow"
            }
            Reason::Decided => "by_decided_plan !/repayment year: </repaymentPlan/decided/$id/$year",
        }
    }

    /// The window's first or last year, or that there is none.
    fn window(&self, bound: &str) -> &'static str {
        let repayment = &self.of.calculation.rulebook.repayment;
        let Some(rule) = repayment.window() else {
            return match repayment {
                Repayment::DecidedPlan(_) => {
                    "by_decided_plan !/repayment bound: </repaymentPlan/decided/*decided"
                }
                _ => "no_repayment !/repayment/basis",
            };
        };
        // What lies outside the rule's years is never taken, so being the same is being taken.
        let plan = self.of.calculation.application.plan.as_ref();
        let window = self.of.assessment.totals.window;
        let is_taken = |bound: &str| {
            let is_to = bound == "to";
            let proposed = plan.and_then(|plan| if is_to { plan.to } else { plan.from });
            window.is_some_and(|window| proposed == Some(if is_to { window.to } else { window.from }))
        };
        match bound {
            "from" if is_taken("from") => return "as_proposed !/repayment/window </repaymentPlan/from",
            "to" if is_taken("to") => return "as_proposed !/repayment/window </repaymentPlan/to",
            _ => {}
        }
        match rule.from {
            WindowStart::AfterInvestmentPhase if rule.years.is_some() => {
                "window_rule !/repayment/window bound: starts: years:$yearsOfWindow </period/end"
            }
            WindowStart::AfterInvestmentPhase => {
                "window_rule !/repayment/window bound: starts: </period/end /totals/lastSaving"
            }
            WindowStart::FirstEffect if rule.years.is_some() => {
                "window_rule !/repayment/window bound: starts: years:$yearsOfWindow /totals/firstSaving"
            }
            WindowStart::FirstEffect => {
                "window_rule !/repayment/window bound: starts: /totals/firstSaving /totals/lastSaving"
            }
            // The years are counted from a first year that was proposed.
            WindowStart::FirstEffectOrDeadline if bound == "to" && is_taken("from") => {
                "window_rule !/repayment/window bound: starts: deadlineYears: years:$yearsOfWindow </period/start \
                 /totals/firstSaving /totals/lastSaving </repaymentPlan/from"
            }
            WindowStart::FirstEffectOrDeadline => {
                "window_rule !/repayment/window bound: starts: deadlineYears: years:$yearsOfWindow </period/start \
                 /totals/firstSaving /totals/lastSaving"
            }
        }
    }

    /// What stays of a party's appropriation after its own last year.
    fn stays(&self, name: &str) -> Option<&'static str> {
        let repayment = &self.of.calculation.rulebook.repayment;
        let for_good = repayment.terms()?.afterwards == Afterwards::PermanentAdjustment;
        Some(match (name, repayment) {
            ("yearly", _) if for_good => {
                "same !/repayment/afterwards /schedule/$row/parties/$party/positiveNetSaving"
            }
            ("yearly", _) => "same !/repayment/afterwards /schedule/$row/parties/$party/repayment",
            ("from", Repayment::Saving { .. }) if !for_good => {
                "year_after !/repayment/afterwards /totals/window/to </repaymentPlan/parties/$id/to \
                 </repaymentPlan/parties/$id/amounts/$lastPlanned"
            }
            ("from", _) => "year_after !/repayment/afterwards /totals/window/to",
            _ => return None,
        })
    }

    fn line_year(&self, list: &str) -> &'static str {
        match self.entry().map(|entry| entry.origin) {
            Some(Origin::Outcome | Origin::Revised) => "outcome through: </followUp/$list/$id/$year",
            Some(Origin::Ended) => "ended year: </followUp/through </followUp/status",
            Some(Origin::Forecast { stated }) if stated != self.year() => {
                "delayed years:$yearsLater /lines/effects/./$stated/forecast"
            }
            Some(Origin::Forecast { .. }) => self.forecast(list),
            None => "outcome through:",
        }
    }

    /// What the application states for a year, estimated and scaled.
    fn forecast(&self, list: &str) -> &'static str {
        let is_scaled = self.scale() != Number::whole(100);
        let effect = self.of.calculation.application.effects.get(self.own());
        match effect.filter(|_| list == "effects").map(|effect| &effect.estimate) {
            Some(Estimate::Units(_)) => {
                "estimate n: scale: </effects/./estimate/unitValue </effects/./estimate/quantity/$year \
                 </effects/./estimate/deadweight </effects/./estimate/attribution </effects/./estimate/dropOff"
            }
            Some(_) if is_scaled => "scaled scale: </effects/./estimate/amounts/$year",
            Some(_) => "stated decimals:2 </effects/./estimate/amounts/$year",
            None if is_scaled => "scaled scale: </$list/./amounts/$year",
            None => "stated decimals:2 </$list/./amounts/$year",
        }
    }

    /// Forecast and outcome: the same figure without the follow-up and with it.
    fn compared(&self, name: &str) -> Option<&'static str> {
        let last = match name {
            "costForecast" | "netSavingForecast" | "repaymentPlanned" => self.of.assessment.forecast_last?,
            _ => self.of.calculation.last,
        };
        if self.year() > last && name != "year" {
            return Some("outside_schedule year:");
        }
        Some(match name {
            "costForecast" => "same /forecast/schedule/./cost",
            "costOutcome" => "same /schedule/./cost",
            "netSavingForecast" => "same /forecast/schedule/./netSaving",
            "netSavingOutcome" => "same /schedule/./netSaving",
            "repaymentPlanned" => "same /forecast/schedule/./repayment",
            "repaymentRevised" => "same /schedule/./repayment",
            _ => return None,
        })
    }
}
