//! Reality checks: what a guideline does not ask, and others have learned the
//! hard way. They never decide on eligibility.
//!
//! Where a lesson stands behind one, it is cited; where the threshold is ours,
//! there is no citation, and the words say so. A lesson's citation stands here and
//! in no rule set, since it holds under all of them; what hangs on a figure of the
//! rule set (`savings_beyond_window`, `fund_short`) cites the rule.

mod plan;
mod rules;

use crate::appraisal::Appraisal;
use crate::calculation::Calculation;
use crate::finding::{Cite, Finding};

/// The follow-up of Södertälje's fund, from which most lessons come.
const FOLLOW_UP: &str = "sodertalje-2018-uppfoljning";
/// Its covering letter.
const LETTER: &str = "sodertalje-2018-skrivelse";

const FAMILY_CENTRE: Cite<'static> = Cite { document: LETTER, section: "Familjecentralen i Geneta" };
const TERMS: Cite<'static> = Cite { document: FOLLOW_UP, section: "3.2 Ekonomiska villkor" };
const TERMS_DISCUSSED: Cite<'static> = Cite { document: FOLLOW_UP, section: "4.1.3 Ekonomiska villkor" };
const EVALUATION: Cite<'static> =
    Cite { document: FOLLOW_UP, section: "3.5 Utvärdering, uppföljning och implementering" };
const GRANTED_PROJECTS: Cite<'static> = Cite { document: FOLLOW_UP, section: "2.1 Beviljade projekt" };
const NORRKOPING: Cite<'static> = Cite { document: FOLLOW_UP, section: "3.7.1 Norrköpings kommun" };
const NYNASHAMN: Cite<'static> = Cite { document: FOLLOW_UP, section: "3.7.2 Nynäshamns kommun" };
const CONCLUSIONS: Cite<'static> = Cite { document: FOLLOW_UP, section: "5. Slutsatser" };
const BASIC_CRITERIA: Cite<'static> = Cite { document: "uppsala-2016-riktlinje", section: "Grundkriterier" };
const APPLICATION_STEP: Cite<'static> =
    Cite { document: "orebro-2020-riktlinje", section: "Steg 3 – Ansökan" };
const LIMITED_REPAYMENT: Cite<'static> = Cite {
    document: "stockholm-2015-forslag",
    section: "Återföringen bör begränsas till den utgiftsminskning som uppnås",
};

/// Every citation that a lesson has.
pub const LESSONS: &[Cite<'static>] = &[
    FAMILY_CENTRE,
    TERMS,
    TERMS_DISCUSSED,
    EVALUATION,
    GRANTED_PROJECTS,
    NORRKOPING,
    NYNASHAMN,
    CONCLUSIONS,
    BASIC_CRITERIA,
    APPLICATION_STEP,
    LIMITED_REPAYMENT,
];

/// Adds every reality check that applies: first on the plan, then on the rules.
pub fn check<'a>(
    calculation: &Calculation<'a>,
    appraisal: &[Appraisal<'a>],
    findings: &mut Vec<Finding<'a>>,
) {
    plan::check(calculation, findings);
    rules::check(calculation, appraisal, findings);
}
