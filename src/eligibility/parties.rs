//! Whether the right parties are in it, in the right parts, and behind it.

use super::{Judgement, named, places};
use crate::application::{Application, Party, PartyKind, Role};
use crate::args::Args;
use crate::finding::FindingStatus;
use crate::rulebook::CompositionOption;

pub(super) fn lead_kind(application: &Application, kinds: &[PartyKind]) -> Judgement {
    let leads: Vec<(usize, &Party)> = parties_with(application, &[Role::Lead]).collect();
    let wrong: Vec<usize> =
        leads.iter().filter(|(_, party)| !kinds.contains(&party.kind)).map(|&(place, _)| place).collect();
    let args =
        Args::default().with("kinds", named(kinds.iter().map(|k| k.as_str()))).with("wrong", wrong.len());
    let paths = if leads.is_empty() { vec!["/parties".into()] } else { places(&wrong, "/parties", "/kind") };
    Judgement::by_counts(wrong.len(), usize::from(leads.is_empty()), args, paths)
}

pub(super) fn no_party_of_kind(application: &Application, kinds: &[PartyKind], roles: &[Role]) -> Judgement {
    let found: Vec<usize> = parties_with(application, roles)
        .filter(|(_, party)| kinds.contains(&party.kind))
        .map(|(place, _)| place)
        .collect();
    let args = Args::default()
        .with("kinds", named(kinds.iter().map(|k| k.as_str())))
        .with("roles", named(roles.iter().map(|r| r.as_str())))
        .with("found", found.len());
    if application.parties.is_empty() {
        return Judgement::new(FindingStatus::Unanswered, args, vec!["/parties".into()]);
    }
    Judgement::by(found.is_empty(), args, places(&found, "/parties", "/kind"))
}

pub(super) fn parties(application: &Application, any_of: &[CompositionOption], roles: &[Role]) -> Judgement {
    let count =
        |kind: PartyKind| parties_with(application, roles).filter(|(_, party)| party.kind == kind).count();
    let areas = Areas::of(parties_with(application, roles));
    // Committees of the same area count as one.
    let enough = |option: &CompositionOption, committees: usize| {
        option.kinds.iter().all(|&(kind, least)| {
            let by_area = option.distinct_areas && kind == PartyKind::Committee;
            (if by_area { committees } else { count(kind) }) >= least
        })
    };
    let args = PartyKind::ALL
        .iter()
        .fold(Args::default(), |args, &kind| args.with(kind.as_str(), count(kind)))
        .with("areas", areas.named);
    if application.parties.is_empty() {
        return Judgement::new(FindingStatus::Unanswered, args, vec!["/parties".into()]);
    }
    if any_of.iter().any(|option| enough(option, areas.least())) {
        return Judgement::new(FindingStatus::Met, args, vec!["/parties".into()]);
    }
    if any_of.iter().any(|option| enough(option, areas.most())) {
        return Judgement::new(FindingStatus::Unanswered, args, places(&areas.unnamed, "/parties", "/area"));
    }
    Judgement::new(FindingStatus::NotMet, args, vec!["/parties".into()])
}

/// The fields of activity of committees, compared trimmed and without regard to case.
struct Areas {
    /// How many different ones are named.
    named: usize,
    /// The places of the committees that name none.
    unnamed: Vec<usize>,
}

impl Areas {
    fn of<'a>(parties: impl Iterator<Item = (usize, &'a Party)>) -> Self {
        let (mut named, mut unnamed): (Vec<String>, Vec<usize>) = (Vec::new(), Vec::new());
        for (place, party) in parties.filter(|(_, party)| party.kind == PartyKind::Committee) {
            let area = party.area.as_deref().unwrap_or_default().trim();
            let area: String = area.chars().map(lower_case).collect();
            if area.is_empty() {
                unnamed.push(place);
            } else if !named.contains(&area) {
                named.push(area);
            }
        }
        Self { named: named.len(), unnamed }
    }

    /// So many areas there are for certain: a committee that names none is of one of those named, or of another.
    fn least(&self) -> usize {
        self.named.max(usize::from(!self.unnamed.is_empty()))
    }

    /// So many there are if all that name none are of different ones.
    fn most(&self) -> usize {
        self.named + self.unnamed.len()
    }
}

/// A letter of Western Europe's alphabets without regard to case (Å, É, Ü); the
/// tables for all of the world's letters would weigh more than all the checks.
fn lower_case(letter: char) -> char {
    match letter {
        'À'..='Þ' if letter != '×' => char::from_u32(letter as u32 + 32).unwrap_or(letter),
        other => other.to_ascii_lowercase(),
    }
}

pub(super) fn endorsed(application: &Application, kinds: &[PartyKind], roles: &[Role]) -> Judgement {
    let concerned: Vec<(usize, &Party)> =
        parties_with(application, roles).filter(|(_, party)| kinds.contains(&party.kind)).collect();
    let with = |answer: Option<bool>| -> Vec<usize> {
        concerned.iter().filter(|(_, party)| party.endorses == answer).map(|&(place, _)| place).collect()
    };
    let (refused, missing) = (with(Some(false)), with(None));
    let args = Args::default().with("missing", missing.len()).with("refused", refused.len());
    if application.parties.is_empty() {
        return Judgement::new(FindingStatus::Unanswered, args, vec!["/parties".into()]);
    }
    let mut paths = places(&refused, "/parties", "/endorses");
    paths.extend(places(&missing, "/parties", "/endorses"));
    Judgement::by_counts(refused.len(), missing.len(), args, paths)
}

fn parties_with<'a>(
    application: &'a Application,
    roles: &'a [Role],
) -> impl Iterator<Item = (usize, &'a Party)> {
    application.parties.iter().enumerate().filter(|(_, party)| roles.contains(&party.role))
}
