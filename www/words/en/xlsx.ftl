### The workbook: sheets, headings and labels of the spreadsheet file.

## The sheets

xlsx-sheet-input = Input
xlsx-sheet-schedule = Schedule
xlsx-sheet-calculation = Calculation
xlsx-sheet-exact = Exact
xlsx-sheet-findings = Findings
xlsx-sheet-sources = Sources
xlsx-input-title = Input
xlsx-schedule-title = Schedule
xlsx-calculation-title = Calculation
xlsx-exact-title = Exact steps
xlsx-kronor = Amounts in SEK
xlsx-ore = Amounts in öre
xlsx-input-legend = Blue figures and words on sand can be changed. Where there is a word, only those in the cell’s list count. The schedule is recalculated, within the same years and the same rows.
xlsx-input-limits = Correct to the öre for amounts up to one trillion SEK. A number that you type can have 15 digits. Discount rates and yearly drop-off can have four decimals, other percentages ten.
xlsx-schedule-note = Every figure is a formula. Follow it to Calculation, and from there to Input.
xlsx-calculation-note = Here the rows become yearly amounts by party, and then payments and repayment. All in whole öre, so that nothing is lost.
xlsx-exact-note = A spreadsheet calculates with some 15 digits. Here large products are split into parts that fit, so that shares, apportionments and present values are correct to the öre.
xlsx-findings-note = This is what the review found when the file was made. It does not change when Input does.
xlsx-sources-note = The documents behind the guideline, the sections that it rests on, and how they were read where they are silent.
xlsx-none = Nothing to show.
xlsx-unnamed = Row without a name
xlsx-sum = Sum

## The guideline

xlsx-rules = Guideline
xlsx-rules-note = The figures come from the guideline. Change them only to try something else.
xlsx-basis = Repayment follows
xlsx-basis-none = No repayment
xlsx-basis-saving = The saving
xlsx-basis-drawn = What was paid out
xlsx-basis-decided_plan = A decided plan
xlsx-share = Share of the net saving that is repaid, %
xlsx-cap = Cap
xlsx-cap-none = None
xlsx-cap-drawn = What was paid out
xlsx-window-from = Repayment begins
xlsx-window-after_investment_phase = The year after the project
xlsx-window-first_effect = The first year with a saving
xlsx-window-first_effect_or_deadline = First saving, or at the latest
xlsx-window-years = Number of repayment years
xlsx-window-open = empty: to the last year with a saving
xlsx-deadline = At most so many years after the start
xlsx-mechanism = How the money comes back
xlsx-mechanism-year_end_surplus = As a surplus at year-end
xlsx-mechanism-appropriation = Through a lower appropriation
xlsx-mechanism-unstated = Not stated
xlsx-afterwards = After repayment
xlsx-afterwards-permanent_adjustment = Budget lowered permanently
xlsx-afterwards-kept_level = The level stays
xlsx-afterwards-restored = Back to today’s level
xlsx-afterwards-unstated = Not stated
xlsx-exemption = Exemption can be given
xlsx-counted-years = Savings count for so many years after the project
xlsx-counted-all = All years
xlsx-requirement = Saving required
xlsx-requirement-none = None
xlsx-requirement-positive = Above zero
xlsx-requirement-factor = Saving required, % of the cost
xlsx-occasion = Payment { $name }, through month
xlsx-kind = Kind of party
xlsx-kind-pays = Repays
xlsx-kind-municipal = Municipal
xlsx-kind-counts = Counts
xlsx-more-decimals =    decimals 11 to 20

## The project

xlsx-project = Project
xlsx-start-year = First year
xlsx-start-month = First month
xlsx-end-year = Last year
xlsx-end-month = Last month
xlsx-grant = Granted (if empty: the cost applied for from the fund)
xlsx-grant-decided = Decision on the grant
xlsx-persons = People reached
xlsx-cost-scale = Costs, % of what is stated
xlsx-effect-scale = Savings, % of what is stated
xlsx-delay = Effects come so many years later
xlsx-parties = Parties
xlsx-name = Name
xlsx-number = No
xlsx-role = Role
xlsx-pays = Repays
xlsx-municipal = Municipal
xlsx-counts = Counts
xlsx-party = Party
xlsx-line = Row
xlsx-costs = Costs
xlsx-funding = Funding
xlsx-use = Used for
xlsx-effects = Effects
xlsx-direction = Direction
xlsx-nature = Nature
xlsx-upkeep = Upkeep of the effects
xlsx-financing = Funding
xlsx-unit = unit
xlsx-unit-value = Value per { $unit }, SEK
xlsx-deadweight = Would have happened anyway, %
xlsx-attribution = The project’s share, %
xlsx-drop-off = Drop-off each year, %
xlsx-quantity = Number of { $unit }
xlsx-first-year = first year
xlsx-unit-formula = The formula spelled out, before rounding

## What a cell may hold, and the check of it

xlsx-allowed-word = Choose one of the words in the cell’s list.
xlsx-allowed-party = Write the number of one of the parties, as given under Parties.
xlsx-allowed-amount = Write amounts in SEK in figures, without a minus sign. No amount may fall before the first year.
xlsx-allowed-sum = Write the amount in SEK in figures, without a minus sign.
xlsx-allowed-quantity = Write quantities in figures, without a minus sign. None may fall before the first year.
xlsx-allowed-percent = Write a percentage between 0 and { $most }.
xlsx-allowed-whole = Write a whole number between { $least } and { $most }.
xlsx-allowed-year = Write a year between 1990 and 2200.
xlsx-allowed-end = Write a year that is not before the first year.
xlsx-allowed-month = Write a month, 1 to 12. The end may not come before the start.
xlsx-control = Check of Input
xlsx-control-note = One row for each entry. A number here is that of a row in Input that needs another look.
xlsx-control-all = What the check says
xlsx-control-fine = Everything filled in under Input counts.
xlsx-control-row = The schedule is not right yet. Check Input, row

## Plan, outcome, alternatives, decisions

xlsx-plan = Repayment plan
xlsx-profile = Pace
xlsx-plan-from = First year under the plan
xlsx-plan-to = Last year under the plan
xlsx-exempt-from = Exempted from
xlsx-own-from = { $name }: first year
xlsx-own-to = { $name }: last year
xlsx-own-amounts = { $name }: at most
xlsx-decided-amounts = { $name }: decided
xlsx-later = later years
xlsx-follow-up = Outcome and new forecast
xlsx-through = Outcome through the year
xlsx-follow-up-note = Through that year the outcome counts, and an empty year counts as zero. In later years an amount replaces the forecast.
xlsx-outcome = Outcome: { $name }
xlsx-project-status = The project
xlsx-project-status-running = Running
xlsx-project-status-completed = Completed
xlsx-project-status-terminated = Stopped
xlsx-project-status-failed = Failed
xlsx-alternatives = Alternatives
xlsx-alternative-cost = { $name }: cost
xlsx-alternative-saving = { $name }: saving
xlsx-rates = Discount rates
xlsx-rate = Discount rate { $number }, %
xlsx-decisions = Decisions

## The schedule

xlsx-all = The whole project
xlsx-phase = Phase
xlsx-now = Now
xlsx-then = When the file was made
xlsx-yearly = A year
xlsx-from-year = From year
xlsx-window-first = First year of repayment
xlsx-window-last = Last year of repayment
xlsx-years-short = Repayment ends after the last year here. Download a new file from the calculator.
xlsx-planned-then = Repaid under the plan, without outcome, when the file was made

## The calculation

xlsx-lines = { $list }, forecast
xlsx-with-outcome = { $list }, with outcome
xlsx-net-party = Net saving
xlsx-saved = Net saving above zero of those that repay
xlsx-all-cost = Cost from the fund and own funding
xlsx-forecast-cost = Cost from the fund, forecast
xlsx-forecast-net = Net saving of the municipality, forecast
xlsx-first-month = First month of the year in the project
xlsx-months = Months of the year in the project
xlsx-accrued = accrued
xlsx-paid = paid
xlsx-years-above = Years above zero
xlsx-first-effect = First year with a saving
xlsx-last-effect = Last year with a saving
xlsx-deadline-year = Latest year to begin
xlsx-rule-first = Begins under the guideline
xlsx-rule-last = Ends under the guideline
xlsx-rule-from = First year, if there is any
xlsx-rule-to = Last year, if there is any
xlsx-plan-end = Last year from the plan’s first
xlsx-inside = Lies in the repayment period
xlsx-due = Due, before exemption
xlsx-due-share = Share of the net saving, within the party’s own plan
xlsx-until-drawn = Until all that was paid out is back
xlsx-as-saved = As saved
xlsx-rest = What is left when the repayment period ends
xlsx-rest-last = What is left in the last year
xlsx-equal-part = Equal part of a year
xlsx-window-count = Number of repayment years
xlsx-saved-in-window = Party { $number }: saving in the repayment period
xlsx-saved-in-window-all = Saving in the repayment period
xlsx-first-lead = First lead that repays (1000: none)
xlsx-first-payer = First party that repays (1000: none)
xlsx-weight = Party { $number }: weight
xlsx-weight-all = Sum of weights
xlsx-own-last = Party { $number }: last year
xlsx-level = Party { $number }: level afterwards
xlsx-counted = Saving that counts towards the requirement
xlsx-beyond = Net saving after the repayment period
xlsx-last-cost = Last year with a cost
xlsx-paid-back = Years in which the money is back
xlsx-net-flow = Net saving less cost

## The exact steps

xlsx-exact-share = Party { $number }: share
xlsx-exact-scaled = Scaled
xlsx-exact-unit-value = Value of a unit
xlsx-exact-unit-rest = × what would not have happened anyway
xlsx-exact-unit-part = × the project’s share
xlsx-exact-unit-quantity = × number
xlsx-exact-quantity = Number
xlsx-exact-kept = Left after drop-off
xlsx-exact-unit-amount = × left after drop-off
xlsx-exact-unit-rounded = Amount, rounded to the öre
xlsx-exact-proof = twice the flows, less the nearest half öre

## Findings and sources

xlsx-finding-status = Status
xlsx-finding-title = Criterion or lesson
xlsx-finding-text = Assessment
xlsx-finding-todo = To do
xlsx-finding-cite = Section
xlsx-finding-readings = Interpretation
xlsx-status-met = Met
xlsx-status-not_met = Obstacle
xlsx-status-unanswered = Missing
xlsx-status-warning = Worth a thought
xlsx-status-note = Note
xlsx-status-later = At a later stage
xlsx-source-title = Document
xlsx-source-reference = Reference
xlsx-source-sections = Sections used
xlsx-source-decided = decided { $date }
xlsx-source-read = read { $date }
xlsx-source-guideline = guideline
xlsx-source-letter = official letter
xlsx-source-follow_up = follow-up
xlsx-source-answer = answer to a motion
xlsx-source-web_page = web page
