### What an examination says. For each code: what is so (finding-CODE), what can be done (finding-CODE-todo)
### and, where no guideline gives a heading, a heading (finding-CODE-title).
### $state is met, not_met, partly, warning or unanswered. Amounts, years and shares come ready-made.

## Shared

finding-later =
    { $stage ->
        [application] Reviewed when the application is made. You can already answer.
        [follow_up] Reviewed at follow-up. You can already answer.
        [end] Reviewed when the project ends. You can already answer.
       *[idea] Reviewed with the idea. You can already answer.
    }
finding-unknown = There is no explanation here for the check { $code }.
finding-unknown-todo = Go to the entry and check that it is right.

## What guidelines ask for

finding-answer =
    { $state ->
        [met] Your answer is yes.
        [partly] Your answer is partly.{ $whole ->
            [needed] { " " }The application does not count as complete until the answer is yes.
           *[wished] { "" }
        }
        [unanswered] The question has not been answered.
       *[other] Your answer is no.
    }
finding-answer-todo =
    { $state ->
        [partly] Say what remains, or change the project so that the answer is yes.
        [unanswered] Answer the question.
       *[other] See whether the project can be changed so that the answer is yes.
    }

finding-answer_at_least =
    { $state ->
        [met] You have stated { $value }. At least { $least } is enough.
        [unanswered] No value has been stated. It should be at least { $least }.
       *[other] You have stated { $value }. It should be at least { $least }.
    }
finding-answer_at_least-todo =
    { $state ->
        [unanswered] Enter the value.
       *[other] Raise it to at least { $least }.
    }

finding-section_written =
    { $state ->
        [met] The section “{ $section }” is written.
       *[other] The section “{ $section }” is empty.
    }
finding-section_written-todo = Write the section. A few sentences are enough to begin with.

finding-lead_kind =
    { $state ->
        [met] The lead is of a kind that may lead: { $kinds }.
        [unanswered] No party is named as lead.
       *[other] { $wrong } cannot be the lead. The lead should be of this kind: { $kinds }.
    }
finding-lead_kind-todo =
    { $state ->
        [unanswered] Say which party leads the project.
       *[other] Choose another lead, or change the party’s kind if it is not right.
    }

finding-no_party_of_kind =
    { $state ->
        [met] No such party takes part in that role.
        [unanswered] No parties are named.
       *[other] Parties of the kind { $kinds } cannot be { $roles } here: { $found }.
    }
finding-no_party_of_kind-todo =
    { $state ->
        [unanswered] Name the parties.
       *[other] Give the party another role, or let someone else take its place.
    }

finding-parties =
    { $state ->
        [met] The parties needed are included: { $found }.
        [unanswered] { $missing ->
            [none] No parties are named.
           *[other] It does not say which field of activity { $missing } works in. The requirement is { $wanted }.
        }
       *[other] So far: { $found }. The requirement is { $wanted }.
    }
finding-parties-todo =
    { $state ->
        [unanswered] { $missing ->
            [none] Name the parties.
           *[other] Enter the field of activity.
        }
       *[other] Add a party, or check each party’s kind, field of activity and role.
    }
parties-or = { $first }, or { $second }
parties-areas = { $list } in different fields of activity
parties-found-areas = { $list } in { $areas ->
        [one] one field of activity
       *[other] { $areas } fields of activity
    }
parties-none = no party that counts

finding-endorsed =
    { $state ->
        [met] The parties concerned endorse the application.
        [unanswered] It has not been stated whether all of them endorse the application.{ $missing ->
            [none] { "" }
           *[other] { " " }No answer yet for { $missing }.
        }
       *[other] The application is not endorsed by { $refused }.
    }
finding-endorsed-todo =
    { $state ->
        [unanswered] Ask the parties and enter the answer.
       *[other] Talk to the parties about what has to change.
    }

finding-duration_months =
    { $state ->
        [unanswered] The start and end have not been stated.
       *[other] The project lasts { $months ->
            [one] 1 month
           *[other] { $months } months
        }. { $bounds ->
            [both] The guideline says { $min } to { $max } months.
            [min] The guideline says at least { $min } months.
            [max] The guideline says at most { $max } months.
           *[none] The guideline sets no limit.
        }
    }
finding-duration_months-todo =
    { $state ->
        [unanswered] Enter the start and end.
       *[other] Change the start or the end.
    }

finding-cost_uses =
    { $state ->
        [met] What is applied for from the fund is for { $allowed }.
        [unanswered] { $missing ->
            [none] No cost applied for from the fund has been entered.
           *[other] It does not say what the money is for in { $missing }.
        }
       *[other] The fund does not pay for { $wrong }. It pays for { $allowed }.
    }
finding-cost_uses-todo =
    { $state ->
        [unanswered] Enter the costs and choose what they are for.
       *[other] Let the party pay that cost itself, or choose the right use.
    }

finding-counted_saving =
    { $state ->
        [unanswered] Costs or effects are missing, so profitability cannot be calculated.
       *[other] The saving that counts is { $counted }. { $requirement ->
            [factor] It should be at least { $required }.
            [positive] It should be above zero.
           *[none] The guideline sets no level.
        }
    }
finding-counted_saving-todo =
    { $state ->
        [unanswered] Enter the costs and the effects that you expect.
       *[other] Go through effects and costs. Are they all included, and are they reasonable?
    }

finding-effects_measurable =
    { $state ->
        [met] Every effect has { $needs }.
       *[other] { $missing ->
            [none] No effects are entered. Every effect should have { $needs }.
           *[other] Every effect should have { $needs }. Missing for { $missing }.
        }
    }
finding-effects_measurable-todo = Fill in what is missing for the effects.

finding-evaluation_schedule =
    { $state ->
        [met] The evaluation schedule has { $rows ->
            [one] one row
           *[other] { $rows } rows
        } with goal, measure, frequency and who is responsible.
       *[other] { $rows ->
            [0] The evaluation schedule is empty.
           *[other] The evaluation schedule is not completely filled in.{ $missing ->
                [none] { "" }
               *[other] { " " }Missing: { $missing }.
            }
        }
    }
finding-evaluation_schedule-todo = Write at least one row, with the goal, how it is measured, how often, and who is responsible.

finding-alternatives_mapped =
    { $state ->
        [met] { $count ->
            [one] One alternative is
           *[other] { $count } alternatives are
        } included for comparison.
       *[other] There is no alternative to compare with.
    }
finding-alternatives_mapped-todo = Enter what is done today, or what happens if nothing is done.

finding-upkeep_planned =
    { $state ->
        [met] It is settled what is needed after the project and how it is paid for.
        [unanswered] { $missing ->
            [none] It does not say what it costs to maintain the effects after the project.
           *[other] It does not say how the upkeep is paid for: { $missing }.
        }
       *[other] Upkeep without settled funding: { $unsettled }.
    }
finding-upkeep_planned-todo =
    { $state ->
        [unanswered] Enter the upkeep and how it is paid for, or answer that none is needed.
       *[other] Agree on who pays.
    }

finding-repayment_planned =
    { $state ->
        [met] The plan repays { $repayment }.
        [unanswered] The effects and the plan are missing, so what is repaid cannot be seen.
       *[other] With what has been entered so far, nothing is repaid to the fund.
    }
finding-repayment_planned-todo =
    { $state ->
        [unanswered] Enter the effects, or the plan if it has already been decided.
       *[other] See whether the savings come in the repayment period, and at a party that repays.
    }

finding-grant_limit =
    { $state ->
        [unanswered] No cost applied for from the fund has been entered.
       *[other] { $limit ->
            [per_year] { $year ->
                [none] The most in one year is { $found } from the fund. The most allowed is { $allowed } a year.
               *[other] In { $year } it is { $found } from the fund. The most allowed is { $allowed } a year.
            }
            [share_of_cost] You apply for { $found } from the fund. With the share of the whole cost that the guideline allows, the most is { $allowed }.
            [total] You apply for { $found } from the fund. The most allowed is { $allowed }.
           *[none] What you apply for is within the guideline’s limit.
        }
    }
finding-grant_limit-todo =
    { $state ->
        [unanswered] Enter the costs.
       *[other] Apply for less from the fund, or let the parties pay more.
    }

finding-all =
    { $state ->
        [met] All parts of this are met.
        [unanswered] { $unanswered ->
            [one] 1 of { $parts } parts is not filled in.
           *[other] { $unanswered } of { $parts } parts are not filled in.
        }
       *[other] { $unmet ->
            [0] This has { $parts } parts, and not all of them are fully met.
            [one] 1 of { $parts } parts is not met.
           *[other] { $unmet } of { $parts } parts are not met.
        }
    }
finding-all-todo =
    { $state ->
        [unanswered] Fill in the parts that remain.
       *[other] Review the parts that are not met.
    }

finding-any =
    { $state ->
        [met] At least one of the ways that the guideline accepts is met.
        [unanswered] One of { $parts } ways is enough. None is met yet.
       *[other] One of { $parts } ways is enough, but none is met.
    }
finding-any-todo =
    { $state ->
        [unanswered] Fill in the way that suits the project.
       *[other] Choose the way that is closest at hand.
    }

## When

when-month = in { $month }
when-year = in { $year }

## Words in lists

kind-committee = committee
kind-municipal_company = municipal company
kind-civil_society = civil society body
kind-other_public = other public body
kind-private_company = private company

counted-committee = { $count ->
        [one] one committee
       *[other] { $count } committees
    }
counted-municipal_company = { $count ->
        [one] one municipal company
       *[other] { $count } municipal companies
    }
counted-civil_society = { $count ->
        [one] one civil society body
       *[other] { $count } civil society bodies
    }
counted-other_public = { $count ->
        [one] one other public body
       *[other] { $count } other public bodies
    }
counted-private_company = { $count ->
        [one] one private company
       *[other] { $count } private companies
    }

as-lead = lead
as-participant = participant
as-affected = affected

costuse-development = development
costuse-introduction = implementation
costuse-operation = operation
costuse-follow_up = follow-up
costuse-evaluation = evaluation
costuse-project_lead = project management
costuse-other = other uses

need-indicator = an indicator
need-measured = how often it is measured
need-source = a source
need-baseline = a baseline
need-goal = goal
need-measure = measure
need-frequency = frequency
need-responsible = who is responsible

list-and = { $first } and { $last }
list-or = { $first } or { $last }
list-nothing = nothing

## The calculation

finding-start_not_covered-title = The guideline does not cover this start
finding-start_not_covered = The project starts { $start }. The guideline covers projects that start { $bounds ->
        [both] from { $from } to { $to }
        [from] { $from } or later
        [to] { $to } at the latest
       *[none] at another time
    }. The calculation is shown all the same, but it does not decide whether the project can have money.
finding-start_not_covered-todo = Change the start, or choose a guideline that applies then.

finding-start_falls_between-title = The start falls between two guidelines
finding-start_falls_between = The project starts { $start }. By then the earlier guideline has ended ({ $before }), and the next has not begun ({ $after }).
finding-start_falls_between-todo = Ask the municipality what applies, or change the start.

finding-cost_outside_period-title = Costs outside the project period
finding-cost_outside_period = { $amount } falls in years with no month of the project. It counts as paid at the last payment of the year.
finding-cost_outside_period-todo = Move the cost to a year of the project, or make the project longer.

finding-over_grant-title = The cost is larger than the grant
finding-over_grant = The costs exceed the grant by { $amount }. The fund pays no more, so the parties themselves have to pay the rest.
finding-over_grant-todo = Lower the costs, or enter who pays the rest.

finding-no_payer-title = No party can repay
finding-no_payer = { $amount } is to be repaid, but none of the parties is of a kind that repays under this guideline.
finding-no_payer-todo = Add the party that is to repay, or check the parties’ kinds.

finding-profile_not_offered-title = The guideline does not offer that pace
finding-profile_not_offered = The plan spreads the repayment { $asked }. The guideline does not offer that, so it is calculated { $used }.
finding-profile_not_offered-todo = Choose a pace that the guideline offers.
profile-word-as_saved = as savings come
profile-word-straight_line = in equal parts
profile-word-other = in another way

finding-exemption_not_foreseen-title = The guideline provides no exemption
finding-exemption_not_foreseen = The plan counts on an exemption from { $year }. The guideline mentions none, so it has not been counted.
finding-exemption_not_foreseen-todo = Remove the exemption from the plan.

finding-repayment_starts_too_late-title = Repayment starts too late
finding-repayment_starts_too_late = The plan starts in { $year }. Under the guideline repayment should start in { $latest } at the latest. The plan’s year has not been counted.
finding-repayment_starts_too_late-todo = Let the plan start in { $latest } or earlier.

finding-repayment_window_exceeded-title = The plan goes beyond the repayment period
finding-repayment_window_exceeded = { $bound ->
        [from] The plan starts in { $year }.
       *[to] The plan ends in { $year }.
    } { $bounds ->
        [both] Repayment can be made { $from } to { $to }.
        [from] Repayment can be made from { $from }.
        [to] Repayment can be made up to { $to }.
       *[none] There are no years in which repayment can be made.
    } The plan’s year has not been counted.
finding-repayment_window_exceeded-todo = { $bounds ->
        [none] First enter the effects that you expect, or remove the year from the plan.
       *[other] Choose a year within that time, or leave the field empty.
    }

finding-plan_party_does_not_pay-title = The plan names someone who does not repay
finding-plan_party_does_not_pay = { $name } is in the repayment plan, but is not of a kind that repays under this guideline. The amounts have not been counted.
finding-plan_party_does_not_pay-todo = Remove the amounts from the plan, or check the party’s kind.

finding-decided_plan_missing-title = The decided plan is missing
finding-decided_plan_missing = The guideline relies on a plan that has already been decided. Without it no repayment can be calculated.
finding-decided_plan_missing-todo = Enter the amounts from the decision, year by year.

finding-repayment_not_begun-title = Nothing is repaid in the first year
finding-repayment_not_begun = Repayment should have begun in { $year }, but that year has no saving to repay from.
finding-repayment_not_begun-todo = Spread the repayment in equal parts so that it begins in time, or raise the matter with the municipality.

## Reality checks: lessons from the documents, and some limits of our own

finding-effects_soon-title = The saving comes soon
finding-effects_soon = The first saving already comes in { $year }. That may be right, but in Södertälje effects often appeared much later than expected.
finding-effects_soon-todo = Try what happens if the effects come a few years later.

finding-repayment_before_savings-title = Repayment not covered by savings
finding-repayment_before_savings = In { $years ->
        [one] one year, { $first },
       *[other] { $years } years, from { $first },
    } { $amount } is to be repaid without a saving to cover it. The money has to come from elsewhere. Södertälje found that such cuts can themselves drive costs up.
finding-repayment_before_savings-todo = Go through the savings and the years, or apply for less. Otherwise decide now where the money will come from.

finding-avoided_is_not_cut-title = Avoided costs free up no money
finding-avoided_is_not_cut = { $share } of the saving, { $amount }, is cost that never arises. It was never in a budget, so the repayment is taken from an appropriation that has not grown. This was one of the strongest objections in Södertälje.
finding-avoided_is_not_cut-todo = Agree with the finance officers on which budget can really be lowered.

finding-savings_beyond_window-title = Savings after the repayment period
finding-savings_beyond_window = After { $last }, the last year of repayment, another { $amount } of net saving is expected. { $by_rule ->
        [yes] Under the guideline it does not go to the fund.
       *[other] It does not go to the fund but stays with those who save.
    }
finding-savings_beyond_window-todo = Nothing has to change. You may want to mention it in the application, as it is part of the benefit.

finding-no_upkeep-title = Who pays when the money ends?
finding-no_upkeep = Savings are expected until { $last }, but no costs are entered after the project. In Södertälje the committee found it hard to pay for the family centre once the fund’s money had been used.
finding-no_upkeep-todo = Enter what it costs to keep the work going and who pays, or answer that nothing is needed.

finding-upkeep_unsettled-title = The upkeep has no funding
finding-upkeep_unsettled = { $lines ->
        [one] One row of upkeep has
       *[other] { $lines } rows of upkeep have
    } no settled funding. Those who ran projects in Södertälje were worried about what would happen once the fund’s money had been used.
finding-upkeep_unsettled-todo = Raise the question in the work on the budget before the project starts.

finding-no_added_cost-title = Can something cost more at first?
finding-no_added_cost = No added costs have been entered. Those who spot needs early often get more cases to begin with. In Södertälje the social services committee expected higher costs despite the preventive work.
finding-no_added_cost-todo = Think about who may have more to do in the first years, and enter it as an added cost.

finding-evaluation_unfunded-title = No cost for evaluation
finding-evaluation_unfunded = The guideline asks for an evaluation, but no cost is entered for that use. In Södertälje the family centre had to be evaluated within its own administration, since there was no money for anyone from outside.
finding-evaluation_unfunded-todo = Enter a cost for evaluation, or say who carries it out and how it is paid for.

finding-evaluated_too_early-title = The end comes before the saving
finding-evaluated_too_early = The project ends { $end }, and the first saving is expected { $first }. An evaluation at the end cannot show it. In Södertälje effects were to be measured before they had had time to show.
finding-evaluated_too_early-todo = Plan for a follow-up later as well, once the saving can be seen.

finding-attribution_full-title = The whole effect is attributed to the project
finding-attribution_full = In { $more ->
        [0] “{ $label }”
        [one] “{ $label }” and one more effect
       *[other] “{ $label }” and { $more } more effects
    } everything is attributed to the project. Others are often working on the same costs. In Geneta it could not be said which intervention had led to what.
finding-attribution_full-todo = Enter how much would have happened anyway, and how large a share is due to you.

finding-reach_unknown-title = Does the project reach those who cause the cost?
finding-reach_unknown = It does not say how many people the project reaches. In Södertälje 57 % of the households on income support were single people without children. A family centre does not reach them, so it could hardly lower that cost.
finding-reach_unknown-todo = Enter how many are reached, and compare with those who cause the cost that is expected to fall.

finding-one_effect_carries_all-title = A single effect carries the whole estimate
finding-one_effect_carries_all = “{ $label }” makes up { $share } of the saving. If it fails, the estimate fails. The limit of 70 % is our own.
finding-one_effect_carries_all-todo = Try what happens if it turns out half as large.

finding-no_indicator-title = An effect without an indicator
finding-no_indicator = “{ $label }” has no indicator. How will you show that the project causes the effect?
finding-no_indicator-todo = Name something that can be counted and that is already followed today.

finding-no_source-title = An effect without a source
finding-no_source = It does not say where the figures behind “{ $label }” come from.
finding-no_source-todo = Name research, your own statistics, or someone else’s experience.

finding-lands_elsewhere-title = The saving arises elsewhere
finding-lands_elsewhere = { $share } of the saving, { $amount }, arises at parties that do not repay. The evaluation in Nynäshamn advised the municipality to look at how costs are divided between different actors.
finding-lands_elsewhere-todo = Talk to those who gain from the saving about sharing the cost.

finding-present_value_negative-title = Pays off without a discount rate, but not with one
finding-present_value_negative = With a discount rate of { $rate } the present value is { $value }. No known guideline requires a rate. The check is our own.
finding-present_value_negative-todo = Nothing has to change, but be prepared for the question.

finding-needs_every_effect-title = { $holds ->
        [no] The savings are not enough
       *[other] Almost everything has to come true
    }
finding-needs_every_effect = { $condition ->
        [fundRepaid] For the fund to have its money back
        [municipalPayback] For the municipality to break even
        [requirementMet] For the profitability requirement to be met
       *[other] For the estimate to hold
    } { $holds ->
        [no] not even all of the expected savings are enough.
       *[other] at least { $share } of the savings must come true. The limit of 90 % is our own.
    }
finding-needs_every_effect-todo = { $holds ->
        [no] Go through the costs and the effects, or write why the project is worth the money all the same.
       *[other] Try with lower effects, and write what you will do if they fail to come.
    }

finding-fund_short-title = The fund is too small
finding-fund_short = { $year ->
        [none] The project costs the fund { $granted }, and the fund is { $fund }.
       *[other] In { $year } the project costs the fund { $granted }, and the fund has { $fund } that year.
    } { $dated ->
        [none] { "" }
       *[other] The figure for the fund is from { $dated }.
    }
finding-fund_short-todo = Ask the municipality how much the fund holds now.

finding-quick_projects_only-title = The terms suit quick projects
finding-quick_projects_only = All that is paid out must be repaid, whatever the savings turn out to be. Stockholm’s proposal chose otherwise, since few projects would dare to apply. In Södertälje no applications came in during 2016 and 2017 other than those that were granted.

finding-risk_with_committee-title = The committee bears the risk
finding-risk_with_committee = If the saving fails to come, the committee has to find the money. According to Södertälje’s follow-up, fewer may then dare to begin.
finding-risk_with_board-title = The executive board bears the risk
finding-risk_with_board = If the saving fails to come, the executive board bears the cost. According to Södertälje’s follow-up, the project may then have to give way to other things in the committee.

finding-start_too_near-title = The start is close
finding-start_too_near = The path to a decision usually takes at least { $months ->
        [one] one month
       *[other] { $months } months
    }, that is until { $earliest } if the work begins now. The project starts { $start }.
finding-start_too_near-todo = Move the start, or ask the municipality whether a decision can come sooner.

finding-costs_rise_anyway-title = The cost rose all the same
finding-costs_rise_anyway = The added costs were expected to be { $forecast } and came to { $outcome }. This can happen even where the work is good: Södertälje expected more, and more serious, cases despite its preventive work.
finding-costs_rise_anyway-todo = Write what would have happened without the project, as far as that can be said.

finding-need_or_people_gone-title = Are the need and the people still there?
finding-need_or_people_gone = For the youth coaches in Södertälje, key people left and part of the need disappeared along the way.
finding-need_or_people_gone-todo = Say whether the need is the same and whether those who carry out the work are still there.

finding-implemented_regardless-title = What decides whether the work goes on?
finding-implemented_regardless = In Norrköping all seven projects became part of regular work, those that had succeeded and those that had not.
finding-implemented_regardless-todo = Write what result is needed for you to continue, and who decides.

finding-no_one_named-title = No one is named for the follow-up
finding-no_one_named = { $rows ->
        [one] One row of the evaluation schedule has
       *[other] { $rows } rows of the evaluation schedule have
    } no one responsible. Södertälje’s follow-up wanted a name in place before the start.
finding-no_one_named-todo = Write who is responsible on each row.
