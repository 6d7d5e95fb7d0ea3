### The sections and fields of the draft.

## Guideline

section-rulebook = Guideline
section-rulebook-about = Each municipality has rules of its own. Choose the guideline to assess the draft against.
rulebook-change = Change guideline
rulebook-fold = Close the list
rulebook-legend = Choose a guideline
rulebook-without-fund = { $municipality } has no fund to apply to.
rulebook-status-adopted = Adopted.
rulebook-status-proposal = A proposal, not adopted.
rulebook-status-motion = A motion, not adopted.
rulebook-status-described = Known from descriptions. The guideline itself has not been read.
rulebook-starts-open-open = Covers projects whenever they start.
rulebook-starts-from-open = Covers projects that start from { $from }.
rulebook-starts-open-to = Covers projects that start up to { $to }.
rulebook-starts-from-to = Covers projects that start from { $from } to { $to }.
rulebook-repayment-none = Nothing is repaid.
rulebook-repayment-saving = The saving is repaid.
rulebook-repayment-drawn = All that was paid out is repaid.
rulebook-repayment-decided_plan = Repaid under a decided plan.

## Project

section-project = Project
section-project-about = What is the project called, when does it run, and how many does it reach?
project-name = Name of the project
project-start = First month
project-end = Last month
project-month-hint = For example 2027-01 or January 2027.
project-end-hint = When the project’s money ends, not the effects.
project-persons = People the project reaches
project-persons-hint = During the whole project.
project-completing = How many complete it
project-completing-hint = If you know.
grant-title = Amount granted
grant-total = Granted
grant-total-hint = If this is empty, what you apply for counts as granted.
grant-decided = Date of the decision
grant-decided-hint = For example 2027-03-15.
grant-reference = Reference number or section
grant-reference-hint = So that the decision can be found.

## Parties

section-parties = Parties
section-parties-about = Who runs the project, and whose costs change?
party-add = Add a party
party-remove = Remove party
party-remove-title = Remove { $party }?
party-remove-moves = { $count ->
    [one] One row belongs to the party. It moves to { $heir }.
   *[other] { $count } rows belong to the party. They move to { $heir }.
  }
party-remove-lines = { $count ->
    [one] One row belongs to the party and is removed with it.
   *[other] { $count } rows belong to the party and are removed with it.
  }
party-name = Name
party-kind = Kind
party-role = Role
party-area = Field of activity
party-area-hint = Two committees in the same field count as one.
party-endorses = Endorses the application
party-endorses-hint = Head of administration, managing director or the like.
party-kind-committee = Committee
party-kind-municipal_company = Municipal company
party-kind-civil_society = Civil society
party-kind-other_public = Other public body
party-kind-private_company = Private company
role-lead = Leads
role-participant = Takes part
role-affected = Is affected

## Costs

section-costs = Costs
section-costs-about = What does the project cost each year, and who pays?
costs-empty = No costs yet. Begin with the largest.
costs-caption = Costs by row and year
costs-sum = All costs
costs-sum-fund = Applied for from the fund
costs-sum-own = Own funding
cost = Cost
cost-add = Add a cost
cost-party = Whose cost
cost-use = What the money is for
cost-use-hint = Several guidelines distinguish development from operation.
cost-funding = Paid by
funding-fund = the fund
funding-own = own funding
use-development = Development
use-introduction = Implementation
use-operation = Operation
use-follow_up = Follow-up
use-evaluation = Evaluation
use-project_lead = Project management
use-other = Other

## Effects

section-effects = Effects
section-effects-about = What changes in the parties’ yearly costs? Enter what you expect, year by year, or work it out from a number and a unit cost.
effects-empty = No effects yet. Begin with the cost that is expected to fall.
effects-caption = Effects by row and year
effects-sum = Saving less added costs
effect = Effect
effect-add = Add an effect
effect-party = Whose cost changes
effect-direction = Direction
direction-saving = Saving or income
direction-added_cost = Added cost
effect-nature = What kind of saving
effect-nature-hint = An avoided cost is not in today’s budget, so the budget cannot be cut by it.
nature-lowered_cost = Cost that falls
nature-avoided_cost = Avoided cost
nature-revenue = More income
effect-estimate = How you estimate
estimate-amounts = Amounts year by year
estimate-units = Number times unit cost
effect-units-fact = number of { $unit } at { $value }
effect-quantity-of = { $name }, number of { $unit }
effect-quantity-sum = { $sum } in all
effect-unit = What you count
effect-unit-hint = For example placement years.
effect-unit-unnamed = units
effect-unit-value = Cost per unit
effect-unit-value-hint = What the committee pays today.
effect-deadweight = Would have happened anyway
effect-deadweight-hint = The share of the effect that would have come without the project.
effect-attribution = The project’s share
effect-attribution-hint = The rest is due to others. If empty, it counts as 100.
effect-drop-off = Drop-off each year
effect-drop-off-hint = How much weaker the effect becomes each year.
effect-units-how = Enter the number for each year in the table. The amount is worked out and shown in the sum.
effect-indicator = Indicator
effect-indicator-hint = What you measure to see the effect.
effect-baseline = Baseline
effect-baseline-hint = How it is today, before the project.
effect-measured = How often you measure
measured-monthly = Every month
measured-quarterly = Every quarter
measured-interim = At interim reports
measured-yearly = Every year
measured-at_end = At completion
effect-source = Source
effect-source-hint = Where the figures come from.

## Upkeep

section-upkeep = Upkeep
section-upkeep-about = What does it cost to maintain the effects when the project’s money has ended, and who pays then?
upkeep-empty = No upkeep yet.
upkeep-caption = Upkeep by row and year
upkeep-sum = All upkeep
upkeep = Upkeep
upkeep-add = Add upkeep
upkeep-party = Whose cost
upkeep-financing = How it is funded
financing-within_appropriation = Within today’s appropriation
financing-new_appropriation = Increased appropriation
financing-other = In another way
financing-unsettled = Not settled
financing-none = no funding yet

## Repayment plan

section-plan = Repayment plan
plan-about-none = The guideline asks for no repayment. What you save stays with the committees.
plan-about-saving = The saving is repaid to the fund. Here you can set the years, and the most that each committee repays.
plan-about-drawn = All that was paid out is repaid, even if the saving fails to come. Here you choose what the guideline leaves open.
plan-about-decided_plan = Repayment follows a plan that has already been decided. Enter it here.
plan-from = First year
plan-to = Last year
plan-window-hint = Now { $from }–{ $to }. If empty, the guideline’s years apply.
plan-window-none = If empty, the guideline’s years apply.
plan-to-hint = You can end earlier than the guideline says, but not later.
plan-profile = How it is repaid
profile-as_saved = As it is saved
profile-straight_line = Equal parts each year
plan-exempt = Exempted from
plan-exempt-hint = Only if the executive board has decided on an exemption.
plan-party = Committee
plan-parties = Plan for each committee
plan-parties-hint = Own years and a maximum amount for each committee that needs them. If you enter an amount for one year, the other years count as zero.
plan-parties-caption = Maximum repayment by committee and year
plan-party-from = First year
plan-party-to = Last year
plan-decided-caption = Decided repayment by committee and year
plan-sum = All parties
plan-unasked = The guideline does not ask for this, so it does not count. Remove it if it is not needed.
plan-profile-none = No choice
plan-party-gone = A party that has been removed
plan-no-payers = None of the parties is to repay. Add the committee that is.

## Criteria

section-criteria = Criteria
section-criteria-about = What no figure can settle. Answer as well as you can for now. You can change your answers later.
criteria-later = does not count yet

## Texts

section-texts = Texts
section-texts-about = What the written application must contain, in the guideline’s order.
texts-written = { $written } of { $of } written.
text-annex = annex
text-optional = optional

## Evaluation

section-evaluation = Evaluation
section-evaluation-about = What is to be achieved, how will it show, how often is it measured, and who follows it up?
section-evaluation-unasked = The guideline does not ask for an evaluation schedule, but it helps you to show the effect.
evaluation-add = Add a goal
evaluation-paste-hint = Do you have a schedule in Excel or Word? Copy it and paste it into a field, and it becomes rows.
evaluation-copy = Copy the schedule
evaluation-copied = { $count ->
    [one] One row is copied.
   *[other] { $count } rows are copied.
  }
evaluation-copy-kept = The browser does not give access to the clipboard here. Save as Word or Excel instead.
evaluation-pasted = { $count ->
    [0] Nothing was pasted.
    [one] One field is filled.
   *[other] { $count } fields are filled.
  }
evaluation-row = Goal { $number }
evaluation-goal = Goal
evaluation-activity = Activity
evaluation-measure = Measure
evaluation-outcome = Long-term outcome
evaluation-baseline = Baseline
evaluation-target = Target
evaluation-responsible = Responsible
evaluation-frequency = How often
evaluation-effect = Belongs to the effect

## Alternatives

section-alternatives = Alternatives
section-alternatives-about = What happens without the project? Compare with the ordinary way of working, or with doing nothing.
section-alternatives-unasked = The guideline does not ask for a comparison. It still shows whether the project is best.
alternative-add = Add an alternative
alternative-label = What you compare with
alternative-kind = Kind
alternative-ordinary = Ordinary way of working
alternative-none = No action
alternative-flow = Each year
alternative-caption = { $name }, amounts each year
alternative-cost = Cost
alternative-net = Saving less cost
alternative-saving = Saving
