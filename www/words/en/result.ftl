### The result: verdict, figures, chart, findings and tables.

## The verdict

result-summary = { $verdict }. Obstacles: { $hinders }, missing: { $missing }, partly met: { $partly }, worth a thought: { $thoughts }.

## The chart

chart-title = The fund’s balance, MSEK
chart-desc = What the project has repaid less what it has received, { $from } to { $to }.
chart-flat = Nothing is paid out and nothing is repaid.
chart-low = At most { $amount } is outstanding, in { $year }.
chart-back = All of it is back in { $year }.
chart-left = In { $year } { $amount } is still outstanding.
chart-over = In { $year } the fund has received { $amount } more than it paid out.
chart-mark-low = { $amount } out { $year }
chart-mark-back = all back { $year }
chart-mark-left = { $amount } still out { $year }
chart-mark-over = { $amount } over { $year }
chart-table = The chart as a table
chart-table-balance = Balance at the end of the year

## The findings

findings-heading = Findings
findings-hinders = Obstacles
findings-missing = Missing
findings-partly = Partly met
findings-thoughts = Worth a thought
findings-later = Later
findings-met = Met
findings-none = No remarks.
findings-some = { $name } ({ $count })
finding-go = Go to { $place }
finding-go-answer = Go to the question
finding-go-reply = Answer the question
finding-go-write = Write the section
finding-optional = optional
finding-assumed = Interpretation
findings-ours = Criteria and lessons come from the documents named. Where a limit is our own, this is stated.

## The plan

schedule-heading = Repayment year by year
schedule-heading-none = Costs and savings year by year
schedule-lead = The fund pays out { $drawn }. { $window ->
        [none] Nothing is repaid.
        [unpaid] The repayment period is { $from } to { $to }. Nothing is repaid.
        [partly] The repayment period is { $from } to { $to }. Repayment is made in { $years }, { $repaid } in all.
       *[whole] Repayment is made from { $from } to { $to }, { $repaid } in all.
    }
schedule-lead-year = The fund pays out { $drawn }. { $window ->
        [unpaid] The repayment period is { $from }. Nothing is repaid.
       *[whole] Repayment is made in { $from }, { $repaid } in all.
    }
schedule-lead-run = { $from }–{ $to }
schedule-caption = Plan for { $name }, amounts in { $unit }
schedule-caption-party = { $party } in the plan for { $name }, amounts in { $unit }
schedule-unnamed = the project
schedule-show = Show
schedule-whole = The whole project
schedule-each = All parties, year by year
schedule-more = Also show how the net saving comes about
schedule-scroll = The table scrolls sideways.
schedule-empty = The plan appears when there is something to calculate.
schedule-sum = Sum
phase-investment = Project
phase-waiting = Waiting
phase-repayment = Repayment
phase-afterwards = Afterwards

col-year = Year
col-party = Party
col-cost = Cost on the fund
col-ownCost = Own funding
col-disbursed = Paid out
col-overrun = Beyond the grant
col-saving = Saving
col-addedCost = Added cost
col-upkeep = Upkeep
col-netSaving = Net saving
col-societalSaving = At other parties
col-repayment = Repaid
col-unfunded = Not covered
col-waived = Waived
col-appropriationChange = Change in appropriation
col-retained = Kept
col-fundBalance = Fund’s balance
col-municipalBalance = Municipality’s balance

disbursements-heading = Payments
disbursements-caption = Payments from the fund in arrears, amounts in { $unit }
disbursements-none = Nothing is paid out.
disbursement-occasion = Occasion
disbursement-year = Full year
disbursement-through = Costs through
disbursement-amount = Amount

afterwards-heading = After the repayment
afterwards-permanent = { $party }: the ordinary budget is lowered by { $amount } a year from { $from }, permanently.
afterwards-kept = { $party }: the appropriation stays { $amount } a year lower from { $from }.
afterwards-restored = The appropriation returns to today’s level when repayment is done.
afterwards-unstated = The guideline does not say what happens then. Here the appropriation is assumed to return to today’s level.
afterwards-nothing = No party’s budget changes after the repayment.
afterwards-no-repayment = Nothing is to be repaid, so no budget changes because of it.

parties-heading = The parties
parties-caption = What each party pays, saves and repays, amounts in { $unit }
col-costShare = Share of the cost
col-effectShare = Share of the saving
result-party-unnamed = Party { $number }

totals-heading = Totals
total-granted = Granted, or applied for where nothing has been decided
total-drawn = Paid out by the fund
total-undrawn = Not used
total-overrun = Cost beyond the grant
total-ownFunding = Own funding
total-saving = Saving, gross
total-avoided = of which costs that never come
total-addedCost = Added costs
total-upkeep = Upkeep
total-netSaving = Net saving in the municipality
total-societalSaving = Net saving at other parties
total-countedSaving = Saving that counts towards the requirement
total-requiredSaving = Required saving
total-repayment = Repaid
total-unfunded = Not covered by savings
total-waived = Waived
total-beyondWindow = Net saving after the repayment period
total-writtenDown = Written down
total-netForFund = Left for the fund
total-repaidShare = Share of what was paid out that is repaid
total-costPerPerson = Cost per person
total-window = Repayment period
total-fundPaybackYear = The fund has its money back
total-municipalPaybackYear = The municipality has its money back
total-window-years = { $from } to { $to }
total-window-none = no repayment
total-never = not within the plan

appraisal-heading = Present value
appraisal-lead = No known guideline prescribes a discount rate. So several are shown side by side.
appraisal-caption = Present value as of { $year }, amounts in { $unit }
col-discountRate = Discount rate
col-presentCost = Cost
col-presentNetSaving = Net saving
col-netPresentValue = Present value
col-benefitCostRatio = Benefit per krona

alternatives-heading = Against the alternatives
alternatives-caption = The project against the alternatives, sums over all years in { $unit }
alternatives-project = The project
col-alternative = Alternative
col-alternativeCost = Cost
col-alternativeSaving = Saving
col-net = Net
col-projectAdvantage = The project’s advantage

variance-heading = Forecast and outcome
variance-caption = Forecast and outcome, amounts in { $unit }
col-costForecast = Cost, forecast
col-costOutcome = Cost, outcome
col-netSavingForecast = Net saving, forecast
col-netSavingOutcome = Net saving, outcome
col-repaymentPlanned = Repaid, planned
col-repaymentRevised = Repaid, now

readings-heading = Interpretations behind the calculation
readings-lead = Here the document is silent or can be read in more than one way. This is how we have read it.
