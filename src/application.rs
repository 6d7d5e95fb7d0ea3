//! What the applicant states (ansökan): text in, checked types out.
//!
//! A draft that is half filled in is a valid application; what is missing
//! becomes findings later. What cannot be read at all is a [`Fault`] with the
//! field's path: amounts out of range, years before the start, unknown
//! parties, ids that stand twice.
//!
//! | limit | |
//! |---|---|
//! | parties | 50 |
//! | cost, effect and upkeep lines together | 500 |
//! | amounts | 0 to 10¹² kronor, two decimals |
//! | texts | 10 000 characters |
//! | years | 1990 to 2200 |

use std::collections::BTreeMap;

use crate::calendar::{Period, Year};
use crate::money::{LARGEST_AMOUNT, Money, Number, Product};
use crate::value::{Args, Fault, FaultCode, Node, Object, Value, codes, read, refuse_duplicates};

const MOST_PARTIES: usize = 50;
const MOST_LINES: usize = 500;
const MOST_PERSONS: i64 = 1_000_000_000;
const MOST_UNITS: u64 = 1_000_000_000_000;

/// Amounts by year, in the order of the years.
pub type ByYear = Vec<(Year, Money)>;

/// An application, checked. Parties are named by their place in `parties`.
#[derive(Clone, Debug)]
pub struct Application {
    /// The project's name.
    pub name: String,
    /// The investment phase.
    pub period: Period,
    /// Everyone concerned, in the order given.
    pub parties: Vec<Party>,
    /// What the project costs to carry out.
    pub costs: Vec<CostLine>,
    /// What is expected to change in the parties' yearly costs.
    pub effects: Vec<Effect>,
    /// What it costs to keep the effects alive (underhåll, följdinvestering).
    pub upkeep: Vec<UpkeepLine>,
    /// What was granted, where something was decided.
    pub grant: Option<Money>,
    /// How many people it reaches.
    pub persons: Option<i64>,
    /// The evaluation schedule (utvärderingsschema).
    pub evaluation: Vec<EvaluationRow>,
    /// What it is held against (jämförelsealternativ).
    pub alternatives: Vec<Alternative>,
    /// Answers by question id.
    pub answers: BTreeMap<String, Answer>,
    /// Drafted texts by section id.
    pub texts: BTreeMap<String, String>,
    /// What the applicant proposes about repayment; `None` where nothing is said.
    pub plan: Option<RepaymentPlan>,
    /// Discount rates as given and as numbers, in per cent.
    pub discount_rates: Vec<Rate>,
}

codes! {
    /// What kind of party it is.
    PartyKind {
        Committee = "committee",
        MunicipalCompany = "municipal_company",
        CivilSociety = "civil_society",
        OtherPublic = "other_public",
        PrivateCompany = "private_company",
    }
}

impl PartyKind {
    /// Whether its costs are the municipality's own: a committee or a majority-owned company.
    pub fn is_municipal(self) -> bool {
        matches!(self, Self::Committee | Self::MunicipalCompany)
    }
}

codes! {
    /// What part a party plays in the project.
    Role {
        Lead = "lead",
        Participant = "participant",
        Affected = "affected",
    }
}

/// A committee (nämnd), company, association or agency concerned.
#[derive(Clone, Debug)]
pub struct Party {
    /// Its id within the application.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// What kind it is.
    pub kind: PartyKind,
    /// Field of activity.
    pub area: Option<String>,
    /// What part it plays.
    pub role: Role,
    /// Whether it stands behind the application; `None` = not answered.
    pub endorses: Option<bool>,
}

codes! {
    /// Who bears a cost.
    Funding {
        Fund = "fund",
        Own = "own",
    }
}

codes! {
    /// What a cost is for.
    CostUse {
        Development = "development",
        Introduction = "introduction",
        Operation = "operation",
        FollowUp = "follow_up",
        Evaluation = "evaluation",
        ProjectLead = "project_lead",
        Other = "other",
    }
}

/// A cost of carrying the project out.
#[derive(Clone, Debug)]
pub struct CostLine {
    /// Its id among the costs.
    pub id: String,
    /// What it is called.
    pub label: String,
    /// Who has it.
    pub party: usize,
    /// Asked from the fund, or borne by the party.
    pub funding: Funding,
    /// What it is for.
    pub cost_use: Option<CostUse>,
    /// How much in which year.
    pub amounts: ByYear,
}

codes! {
    /// How upkeep is paid for.
    Financing {
        WithinAppropriation = "within_appropriation",
        NewAppropriation = "new_appropriation",
        Other = "other",
        Unsettled = "unsettled",
    }
}

/// A cost of keeping the effects alive.
#[derive(Clone, Debug)]
pub struct UpkeepLine {
    /// Its id among the upkeep.
    pub id: String,
    /// What it is called.
    pub label: String,
    /// Who has it.
    pub party: usize,
    /// How it is paid for; `None` = not answered.
    pub financing: Option<Financing>,
    /// How much in which year.
    pub amounts: ByYear,
}

codes! {
    /// Which way a cost moves.
    Direction {
        Saving = "saving",
        AddedCost = "added_cost",
    }
}

codes! {
    /// A cost that falls, one that never comes, or an income.
    Nature {
        LoweredCost = "lowered_cost",
        AvoidedCost = "avoided_cost",
        Revenue = "revenue",
    }
}

codes! {
    /// How often something is measured.
    Frequency {
        Monthly = "monthly",
        Quarterly = "quarterly",
        Interim = "interim",
        Yearly = "yearly",
        AtEnd = "at_end",
    }
}

/// An expected change in a party's yearly costs.
#[derive(Clone, Debug)]
pub struct Effect {
    /// Its id among the effects.
    pub id: String,
    /// What it is called.
    pub label: String,
    /// Whose costs change.
    pub party: usize,
    /// Saving or added cost.
    pub direction: Direction,
    /// Lowered, avoided or income.
    pub nature: Nature,
    /// How much in which year.
    pub estimate: Estimate,
    /// What shows it.
    pub indicator: Option<String>,
    /// What it is today (basmätning).
    pub baseline: Option<String>,
    /// How often it is measured.
    pub measured: Option<Frequency>,
    /// Where the figure comes from.
    pub source: Option<String>,
    /// Low and high, in per cent of the expected amount.
    pub range: (Number, Number),
}

/// How an effect's amounts are given.
#[derive(Clone, Debug)]
pub enum Estimate {
    /// As amounts.
    Amounts(ByYear),
    /// As units of a value, less what would have come anyway.
    Units(Units),
}

/// `unit value × quantity × (1 − deadweight) × attribution × (1 − drop-off)^n`.
#[derive(Clone, Debug)]
pub struct Units {
    /// What a unit is: "placement year".
    pub unit: String,
    /// Kronor a unit.
    pub unit_value: Money,
    /// How many in which year, in the order of the years.
    pub quantity: Vec<(Year, Number)>,
    /// Per cent that would have come anyway (dödvikt).
    pub deadweight: Number,
    /// Per cent that is this project's doing (tillskrivning).
    pub attribution: Number,
    /// Per cent a year that the effect fades (avklingning).
    pub drop_off: Number,
}

impl Units {
    /// The first year with a quantity above 0, from which the drop-off counts.
    pub fn first_year(&self) -> Option<Year> {
        self.quantity.iter().find(|(_, quantity)| !quantity.is_zero()).map(|&(year, _)| year)
    }

    /// The exact estimate for a year with this quantity.
    pub fn estimate(&self, year: Year, quantity: &Number) -> Product {
        let kept = self.drop_off.per_cent().complement();
        let years = self.first_year().map_or(0, |first| (year - first).max(0));
        let product = self
            .unit_value
            .times(quantity)
            .times(&self.deadweight.per_cent().complement())
            .times(&self.attribution.per_cent());
        if kept == Number::ONE { product } else { (0..years).fold(product, |product, _| product.times(&kept)) }
    }
}

/// A row of the evaluation schedule.
#[derive(Clone, Debug)]
pub struct EvaluationRow {
    /// What is to be reached.
    pub goal: String,
    /// What shows it.
    pub measure: Option<String>,
    /// How often.
    pub frequency: Option<Frequency>,
    /// Who answers for it.
    pub responsible: Option<String>,
}

/// What the project is held against: the ordinary measure, or none.
#[derive(Clone, Debug)]
pub struct Alternative {
    /// Its id among the alternatives.
    pub id: String,
    /// What it costs.
    pub cost: ByYear,
    /// What it saves.
    pub saving: ByYear,
}

/// An answer to what no figure can decide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Yes.
    Yes,
    /// No.
    No,
    /// Partly.
    Partly,
    /// A figure, as written.
    Value(String),
}

codes! {
    /// How repayment is spread where all that was drawn comes back.
    Profile {
        AsSaved = "as_saved",
        StraightLine = "straight_line",
    }
}

/// What the applicant proposes about repayment (återföringsplan).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RepaymentPlan {
    /// The first year proposed.
    pub from: Option<Year>,
    /// The last year proposed.
    pub to: Option<Year>,
    /// Years and amounts of single parties, in the order given.
    pub parties: Vec<(usize, PartyPlan)>,
    /// The profile chosen where the rule set leaves a choice.
    pub profile: Option<Profile>,
    /// Amounts already decided, by party.
    pub decided: Vec<(usize, ByYear)>,
    /// No repayment from this year on (befrielse).
    pub exempt_from: Option<Year>,
}

/// A party's own years, and at most these amounts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PartyPlan {
    /// Its first year.
    pub from: Option<Year>,
    /// Its last year.
    pub to: Option<Year>,
    /// At most these amounts; a year missing is 0.
    pub amounts: Option<ByYear>,
}

/// A discount rate (kalkylränta) in per cent.
#[derive(Clone, Debug)]
pub struct Rate {
    /// As given.
    pub text: String,
    /// As a number.
    pub percent: Number,
}

impl Application {
    /// Reads an application.
    ///
    /// # Errors
    /// The first thing that is wrong, with the path to the field.
    pub fn read(value: &Value) -> Result<Self, Fault> {
        read(value, |node| node.object(read_application)).map_err(first)
    }

    /// Whether anything is proposed about repayment; an empty plan proposes nothing.
    pub fn has_plan(&self) -> bool {
        self.plan.as_ref().is_some_and(|plan| *plan != RepaymentPlan::default())
    }
}

/// The first of the faults: a reader that fails has noted at least one.
pub fn first(faults: Vec<Fault>) -> Fault {
    faults.into_iter().next().unwrap_or_else(|| Fault::new(FaultCode::WrongType, ""))
}

/// What the fields of an application are read against.
#[derive(Clone, Copy)]
pub struct Frame<'a> {
    /// The first year that may hold an amount.
    pub first_year: Year,
    /// Every party's id.
    pub parties: &'a [Party],
}

impl Frame<'_> {
    /// Amounts by year, none before the first year.
    pub fn by_year(&self, node: &Node<'_>) -> Option<ByYear> {
        let mut amounts = node.table(|key, node| {
            let year = read_year_key(key, node)?;
            let amount = node.amount()?;
            if !amount.is_zero() {
                self.refuse_before(year, node)?;
            }
            Some((year, amount))
        })?;
        amounts.sort_by_key(|&(year, _)| year);
        Some(amounts)
    }

    /// A party's id, as its place.
    fn party(&self, node: &Node<'_>) -> Option<usize> {
        let id = node.text()?;
        self.place_of(&id, node)
    }

    fn place_of(&self, id: &str, node: &Node<'_>) -> Option<usize> {
        match self.parties.iter().position(|party| party.id == id) {
            None => node.refuse_with(FaultCode::UnknownParty, Args::default().with("party", id)),
            place => place,
        }
    }

    fn refuse_before(&self, year: Year, node: &Node<'_>) -> Option<()> {
        if year >= self.first_year {
            return Some(());
        }
        let args = Args::default().with("year", year).with("first", self.first_year);
        node.refuse_with(FaultCode::YearBeforePeriod, args)
    }
}

fn read_year_key(key: &str, node: &Node<'_>) -> Option<Year> {
    match crate::calendar::parse_year(key) {
        None => node.refuse(FaultCode::BadYear),
        year => year,
    }
}

fn read_application(o: &Object<'_>) -> Option<Application> {
    o.required("contract", Node::version);
    let name = o.required("name", Node::text);
    let period = o.required("period", read_period)?;
    let parties = o.required("parties", read_parties)?;
    let frame = Frame { first_year: period.start.year, parties: &parties };

    let costs = o.required("costs", |node| read_lines(node, |o| read_cost(o, frame), |line| &line.id));
    let effects = o.required("effects", |node| read_lines(node, |o| read_effect(o, frame), |effect| &effect.id))?;
    let upkeep = o.optional("upkeep", |node| read_lines(node, |o| read_upkeep(o, frame), |line| &line.id));
    let (costs, upkeep) = (costs?, upkeep?.unwrap_or_default());
    if costs.len() + effects.len() + upkeep.len() > MOST_LINES {
        return o.node().refuse_with(FaultCode::TooManyLines, Args::default().with("most", MOST_LINES));
    }

    let grant = o.optional("grant", |node| node.object(read_grant));
    let persons = o.optional("reach", |node| node.object(read_reach));
    let evaluation = o.optional("evaluation", |node| read_evaluation(node, &effects));
    let alternatives = o.optional("alternatives", |node| read_alternatives(node, frame));
    let answers = o.optional("answers", |node| node.table(|key, node| Some((key.to_owned(), read_answer(node)?))));
    let texts = o.optional("texts", |node| node.table(|key, node| Some((key.to_owned(), node.text()?))));
    let plan = o.optional("repaymentPlan", |node| node.object(|o| read_plan(o, frame)));
    let discount_rates = o.optional("discountRates", read_rates);
    Some(Application {
        name: name?,
        period,
        costs,
        effects,
        upkeep,
        grant: grant?,
        persons: persons?,
        evaluation: evaluation?.unwrap_or_default(),
        alternatives: alternatives?.unwrap_or_default(),
        answers: answers?.unwrap_or_default().into_iter().collect(),
        texts: texts?.unwrap_or_default().into_iter().collect(),
        plan: plan?,
        discount_rates: discount_rates?.unwrap_or_else(usual_rates),
        parties,
    })
}

fn read_period(node: &Node<'_>) -> Option<Period> {
    node.object(|o| {
        let (start, end) = (o.required("start", Node::month), o.required("end", Node::month));
        let (start, end) = (start?, end?);
        if end < start {
            return o.node().refuse(FaultCode::PeriodReversed);
        }
        Some(Period { start, end })
    })
}

fn read_parties(node: &Node<'_>) -> Option<Vec<Party>> {
    let parties = node.list(MOST_PARTIES, FaultCode::TooManyParties, |node| {
        node.object(|o| {
            let id = o.required("id", Node::text);
            let name = o.required("name", Node::text);
            let kind = o.required("kind", |node| node.one_of(PartyKind::from_name));
            let area = o.optional("area", Node::text);
            let role = o.required("role", |node| node.one_of(Role::from_name));
            let endorses = o.optional("endorses", Node::bool);
            Some(Party { id: id?, name: name?, kind: kind?, area: area?, role: role?, endorses: endorses? })
        })
    })?;
    refuse_duplicates(node, parties.iter().map(|party| party.id.as_str()))?;
    Some(parties)
}

fn read_lines<T>(
    node: &Node<'_>,
    line: impl Fn(&Object<'_>) -> Option<T>,
    id: impl Fn(&T) -> &String,
) -> Option<Vec<T>> {
    let lines = node.list(MOST_LINES, FaultCode::TooManyLines, |node| node.object(&line))?;
    refuse_duplicates(node, lines.iter().map(|line| id(line).as_str()))?;
    Some(lines)
}

fn read_cost(o: &Object<'_>, frame: Frame<'_>) -> Option<CostLine> {
    let id = o.required("id", Node::text);
    let label = o.required("label", Node::text);
    let party = o.required("party", |node| frame.party(node));
    let funding = o.required("funding", |node| node.one_of(Funding::from_name));
    let cost_use = o.optional("use", |node| node.one_of(CostUse::from_name));
    let amounts = o.required("amounts", |node| frame.by_year(node));
    Some(CostLine {
        id: id?,
        label: label?,
        party: party?,
        funding: funding?,
        cost_use: cost_use?,
        amounts: amounts?,
    })
}

fn read_upkeep(o: &Object<'_>, frame: Frame<'_>) -> Option<UpkeepLine> {
    let id = o.required("id", Node::text);
    let label = o.required("label", Node::text);
    let party = o.required("party", |node| frame.party(node));
    let financing = o.optional("financing", |node| node.one_of(Financing::from_name));
    let amounts = o.required("amounts", |node| frame.by_year(node));
    Some(UpkeepLine { id: id?, label: label?, party: party?, financing: financing?, amounts: amounts? })
}

fn read_effect(o: &Object<'_>, frame: Frame<'_>) -> Option<Effect> {
    let id = o.required("id", Node::text);
    let label = o.required("label", Node::text);
    let party = o.required("party", |node| frame.party(node));
    let direction = o.required("direction", |node| node.one_of(Direction::from_name));
    let nature = o.optional("nature", |node| node.one_of(Nature::from_name));
    let estimate = o.required("estimate", |node| node.object(|o| read_estimate(o, frame)));
    let indicator = o.optional("indicator", Node::text);
    let baseline = o.optional("baseline", Node::text);
    let measured = o.optional("measured", |node| node.one_of(Frequency::from_name));
    let source = o.optional("source", Node::text);
    let range = o.optional("range", read_range);
    Some(Effect {
        id: id?,
        label: label?,
        party: party?,
        direction: direction?,
        nature: nature?.unwrap_or(Nature::LoweredCost),
        estimate: estimate?,
        indicator: indicator?,
        baseline: baseline?,
        measured: measured?,
        source: source?,
        range: range?.unwrap_or((Number::whole(50), Number::whole(120))),
    })
}

/// Low and high multiples in per cent, around the expected amount.
fn read_range(node: &Node<'_>) -> Option<(Number, Number)> {
    node.object(|o| {
        let low = o.required("low", |node| node.percent(0, 1000));
        let high = o.required("high", |node| node.percent(0, 1000));
        let (low, high) = (low?, high?);
        if low.is_above(100) || high.is_below(100) {
            return o.node().refuse(FaultCode::RangeReversed);
        }
        Some((low, high))
    })
}

fn read_estimate(o: &Object<'_>, frame: Frame<'_>) -> Option<Estimate> {
    let kind = o.required("kind", |node| {
        node.one_of(|name| match name {
            "amounts" => Some(false),
            "units" => Some(true),
            _ => None,
        })
    });
    if !kind? {
        return o.required("amounts", |node| frame.by_year(node)).map(Estimate::Amounts);
    }
    let unit = o.required("unit", Node::text);
    let unit_value = o.required("unitValue", Node::amount);
    let share = |name| o.optional(name, |node| node.percent(0, 100));
    let (deadweight, attribution, drop_off) = (share("deadweight"), share("attribution"), share("dropOff"));
    let mut units = Units {
        unit: unit?,
        unit_value: unit_value?,
        quantity: Vec::new(),
        deadweight: deadweight?.unwrap_or(Number::whole(0)),
        attribution: attribution?.unwrap_or(Number::whole(100)),
        drop_off: drop_off?.unwrap_or(Number::whole(0)),
    };
    o.required("quantity", |node| {
        units.quantity = node.years(|node| node.number(MOST_UNITS, 6))?;
        check_units(node, &units, frame)
    })?;
    Some(Estimate::Units(units))
}

/// Units give amounts too, and those keep the same limits.
fn check_units(node: &Node<'_>, units: &Units, frame: Frame<'_>) -> Option<()> {
    node.table(|key, node| {
        let year = read_year_key(key, node)?;
        let quantity = units.quantity.iter().find(|&&(other, _)| other == year)?.1;
        let estimate = units.estimate(year, &quantity);
        if !estimate.is_zero() {
            frame.refuse_before(year, node)?;
        }
        match estimate.rounded() {
            Some(amount) if amount <= LARGEST_AMOUNT => Some(()),
            _ => node.refuse_with(FaultCode::AmountOutOfRange, Args::default().with("most", LARGEST_AMOUNT)),
        }
    })
    .map(drop)
}

fn read_grant(o: &Object<'_>) -> Option<Money> {
    let total = o.required("total", Node::amount);
    o.optional("decided", Node::text)?;
    o.optional("reference", Node::text)?;
    total
}

fn read_reach(o: &Object<'_>) -> Option<i64> {
    let persons = o.required("persons", |node| node.whole(0, MOST_PERSONS));
    o.optional("completing", |node| node.whole(0, MOST_PERSONS))?;
    persons
}

fn read_evaluation(node: &Node<'_>, effects: &[Effect]) -> Option<Vec<EvaluationRow>> {
    let row = |o: &Object<'_>| {
        let id = o.required("id", Node::text);
        let goal = o.required("goal", Node::text);
        for text in ["activity", "outcome", "baseline", "target"] {
            o.optional(text, Node::text)?;
        }
        o.optional("effect", |node| {
            let id = node.text()?;
            if effects.iter().all(|effect| effect.id != id) {
                return node.refuse_with(FaultCode::UnknownEffect, Args::default().with("effect", id));
            }
            Some(())
        })?;
        let measure = o.optional("measure", Node::text);
        let frequency = o.optional("frequency", |node| node.one_of(Frequency::from_name));
        let responsible = o.optional("responsible", Node::text);
        let row = EvaluationRow {
            goal: goal?,
            measure: measure?,
            frequency: frequency?,
            responsible: responsible?,
        };
        Some((id?, row))
    };
    let rows = read_lines(node, row, |(id, _)| id)?;
    Some(rows.into_iter().map(|(_, row)| row).collect())
}

fn read_alternatives(node: &Node<'_>, frame: Frame<'_>) -> Option<Vec<Alternative>> {
    let alternative = |o: &Object<'_>| {
        let id = o.required("id", |node| {
            let id = node.text()?;
            // The project's own row has this id in the answer.
            if id == "project" {
                return node.refuse_with(FaultCode::DuplicateId, Args::default().with("id", id));
            }
            Some(id)
        });
        o.required("label", Node::text)?;
        o.required("kind", |node| node.one_of(|name| ["ordinary", "none"].contains(&name).then_some(())))?;
        let cost = o.required("cost", |node| frame.by_year(node));
        let saving = o.required("saving", |node| frame.by_year(node));
        Some(Alternative { id: id?, cost: cost?, saving: saving? })
    };
    read_lines(node, alternative, |alternative| &alternative.id)
}

fn read_answer(node: &Node<'_>) -> Option<Answer> {
    node.object(|o| {
        o.optional("note", Node::text)?;
        if o.has("value") {
            return o.required("value", Node::text).map(Answer::Value);
        }
        o.required("answer", |node| {
            node.one_of(|name| match name {
                "yes" => Some(Answer::Yes),
                "no" => Some(Answer::No),
                "partly" => Some(Answer::Partly),
                _ => None,
            })
        })
    })
}

fn read_plan(o: &Object<'_>, frame: Frame<'_>) -> Option<RepaymentPlan> {
    let from = o.optional("from", Node::year);
    let to = o.optional("to", Node::year);
    let parties = o.optional("parties", |node| {
        node.table(|id, node| Some((frame.place_of(id, node)?, node.object(|o| read_party_plan(o, frame))?)))
    });
    let profile = o.optional("profile", |node| node.one_of(Profile::from_name));
    let decided = o.optional("decided", |node| {
        node.table(|id, node| Some((frame.place_of(id, node)?, frame.by_year(node)?)))
    });
    let exempt_from = o.optional("exemptFrom", Node::year);
    Some(RepaymentPlan {
        from: from?,
        to: to?,
        parties: parties?.unwrap_or_default(),
        profile: profile?,
        decided: decided?.unwrap_or_default(),
        exempt_from: exempt_from?,
    })
}

fn read_party_plan(o: &Object<'_>, frame: Frame<'_>) -> Option<PartyPlan> {
    let from = o.optional("from", Node::year);
    let to = o.optional("to", Node::year);
    let amounts = o.optional("amounts", |node| frame.by_year(node));
    Some(PartyPlan { from: from?, to: to?, amounts: amounts? })
}

fn read_rates(node: &Node<'_>) -> Option<Vec<Rate>> {
    let rates = node.list(5, FaultCode::NumberOutOfRange, |node| {
        let percent = node.percent(0, 100)?;
        let text = match node.value() {
            Value::Text(text) | Value::Number(text) => text.clone(),
            _ => percent.to_string(),
        };
        Some(Rate { text, percent })
    })?;
    if rates.is_empty() {
        return node.refuse_with(FaultCode::NumberOutOfRange, Args::default().with("least", 1).with("most", 5));
    }
    Some(rates)
}

/// No known guideline prescribes a rate, so several stand side by side.
fn usual_rates() -> Vec<Rate> {
    ["0", "3", "3.5"]
        .into_iter()
        .filter_map(|text| Some(Rate { text: text.to_owned(), percent: Number::parse(text)? }))
        .collect()
}
