### Why a figure is what it is: the panel, what figures are called, and a sentence for each step.

## The panel

why-hint = Enter moves in among the figures and the arrow keys move between them. Enter on a figure shows how it comes about.
why-press = Press a figure to see how it comes about.
why-heading = Why { $value }?
why-back = Back
why-close = Close
why-stale = The draft cannot be calculated at the moment. This is the figure as it was.
why-gone-heading = The figure is no longer there
why-gone = The plan has changed, and the figure is no longer in it.
why-more-readings = { $count ->
        [one] One more interpretation
       *[other] { $count } more interpretations
    }

## What a figure is called

why-name-year = { $the } in { $year }
why-name-party = { $whose } { $own }
why-name-party-year = { $whose } { $own } in { $year }
why-name-detail = { $the } { $detail }
why-name-forecast = { $name } in the forecast
why-whose = { $ending ->
        [sibilant] { $name }’s
        [letter] { $name }’s
       *[other] { $name }’s
    }
why-quoted = “{ $label }”
why-of-year = in { $year }
why-of-occasion = at { $occasion } in { $year }
why-of-rate = at a rate of { $rate }
why-of-project = of the project
why-of-alternative = of “{ $name }”

why-the-cost = the cost on the fund
why-the-ownCost = the parties’ own funding
why-the-allCost = the whole cost
why-the-disbursed = what the fund pays out
why-the-overrun = the cost beyond the grant
why-the-saving = the saving
why-the-addedCost = the added cost
why-the-upkeep = the upkeep
why-the-netSaving = the municipality’s net saving
why-the-positiveNetSaving = the net saving of those who repay
why-the-payersNetSaving = the net saving of those who repay
why-the-counted = the saving that counts
why-the-societalSaving = the net saving of other parties
why-the-repayment = the repayment
why-the-unfunded = the repayment not covered by savings
why-the-waived = the waived repayment
why-the-due = the repayment before the exemption
why-the-left = what is left to repay
why-the-asSaved = the repayment from the year’s saving
why-the-equalPart = the equal part
why-the-retained = what the parties keep
why-the-appropriationChange = the change in appropriations
why-the-fundBalance = the fund’s balance
why-the-municipalBalance = the municipality’s balance
why-the-granted = the grant
why-the-drawn = all that the fund pays out
why-the-undrawn = the part of the grant that is not used
why-the-ownFunding = all own funding
why-the-avoided = the avoided cost
why-the-countedSaving = the saving that counts towards the requirement
why-the-requiredSaving = the required saving
why-the-beyondWindow = the net saving after the repayment period
why-the-writtenDown = the amount written down
why-the-netForFund = what is left for the fund
why-the-repaidShare = the share that is repaid
why-the-costPerPerson = the cost per person
why-the-window = the repayment period
why-the-windowFrom = the first year of repayment
why-the-windowTo = the last year of repayment
why-the-fundPaybackYear = the year when the fund has its money back
why-the-municipalPaybackYear = the year when the municipality has its money back
why-the-paybackFrom = the first year that counts
why-the-firstSaving = the first year with a saving
why-the-lastSaving = the last year with a saving
why-the-rest = what is left in the last year
why-the-year = the year
why-the-costForecast = the expected cost
why-the-costOutcome = the actual cost
why-the-netSavingForecast = the expected net saving
why-the-netSavingOutcome = the actual net saving
why-the-repaymentPlanned = the planned repayment
why-the-repaymentRevised = the repayment as it now stands
why-the-presentCost = the present value of the cost
why-the-presentNetSaving = the present value of the net saving
why-the-netPresentValue = the present value
why-the-benefitCostRatio = the benefit per krona
why-the-discountRate = the discount rate
why-the-baseYear = the year of the present values
why-the-projectAdvantage = the project’s advantage
why-the-net = the net
why-the-alternativeCost = the cost
why-the-alternativeSaving = the saving
why-the-paymentAmount = the payment
why-the-paymentDue = what is to be paid
why-the-paymentLeft = what is left of the grant
why-the-paymentAccrued = the year’s cost so far
why-the-paymentYear = the year of the payment
why-the-paymentMonth = the month of the payment
why-the-effects = the effect
why-the-line = the amount
why-the-partyNetSaving = the net saving
why-the-persons = the number of people

why-own-cost = cost on the fund
why-own-ownCost = own funding
why-own-saving = saving
why-own-addedCost = added cost
why-own-upkeep = upkeep
why-own-netSaving = net saving
why-own-positiveNetSaving = net saving
why-own-savedInWindow = net saving in the repayment period
why-own-repayment = repayment
why-own-unfunded = repayment not covered by savings
why-own-waived = waived repayment
why-own-due = repayment before the exemption
why-own-share = share of the saving
why-own-owed = repayment before the cap
why-own-asSaved = repayment from the year’s saving
why-own-retained = net saving kept
why-own-appropriationChange = change in appropriation
why-own-costShare = share of the cost
why-own-effectShare = share of the saving
why-own-yearly = lasting cut in the budget
why-own-stays = first year with a changed budget

## Values

why-no-year = no year
why-no-years = no years
why-no-value = no value
why-per-unit = { $amount } per { $unit }
why-quantity = { $count } { $unit }
why-status-running = running
why-status-completed = completed
why-status-terminated = stopped
why-status-failed = failed

## Arithmetic

why-part = { $label } { $amount }
why-part-year = { $amount } in { $label }
why-part-dated = { $amount } ({ $label })
why-line = { $label }: { $amount }
why-plain = { $name } is { $value }.
why-same = { $name } is { $of }: { $amount }.
why-lasting = { $name } is as large as { $of }: { $amount }. { $year } is the party’s last year for repayment.
why-sum = { $name } is { $value }: { $parts }.
why-sum-none = { $name } is { $value }. Nothing that counts here has been entered.
why-sum-zero = { $name } is { $value }. All its parts are zero.
why-sum-many = { $name } is { $value }, the sum of { $count } { $what ->
        [years] years
        [parties] parties
        [lines] rows
        [payments] payments
       *[parts] parts
    }.
why-parts = See { $what ->
        [years] { $count ->
            [one] the year
           *[other] all { $count } years
        }
        [parties] all { $count } parties
        [lines] all { $count } rows
        [payments] all { $count } payments
       *[parts] all { $count } parts
    }
why-difference = { $name } is { $value }: { $from } less { $less }.
why-difference-none = { $name } is { $value }: { $from }, and nothing is deducted.
why-difference-many = { $name } is { $value }: { $from } less { $less }, the sum of { $count } { $what ->
        [years] years
        [payments] payments
       *[parts] parts
    }.
why-running = { $name } is { $value }: { $before } from the year before plus { $plus }{ $some ->
        [none] { "" }
       *[some] { " " }less { $less }
    }.
why-running-first = { $name } is { $value }: { $plus }{ $some ->
        [none] { "" }
       *[some] { " " }less { $less }
    }.
why-below-zero = { $of } is { $amount }. A year below zero counts as zero.
why-smaller = { $first } is { $one } and { $second } is { $other }. The lower one applies: { $value }.
why-planned-above = For { $year } the saving gives { $share }, but the plan allows { $planned } at most. The lower one applies: { $value }.
why-planned-same = For { $year } the saving gives { $share }, and the plan allows just as much, { $planned }. That makes { $value }.
why-planned-below = For { $year } the plan allows { $planned } at most, but the saving gives only { $share }. The lower one applies: { $value }.
why-planned-none = For { $year } the saving gives { $share }, but the plan has no amount for that year. So nothing is repaid.
why-excess = { $first } is { $one }, but { $second } is only { $other }. The difference is { $value }.
why-excess-none = { $first } is { $one }, and { $second } is { $other }. That is enough.
why-ratio = { $name } is { $value }: { $above } divided by { $below }.
why-ratio-none = { $name } cannot be calculated: { $below }.
why-discounted-net = { $name } is { $value }: the present value of the net saving, { $above }, less that of the cost, { $below }.{ $rounded ->
        [yes] { " " }Each amount is rounded by itself.
       *[no] { "" }
    }
why-discounted = Each year’s amount has been converted to its value in { $year }: it is divided by { $factor } for each year after { $year }, since the rate is { $rate }. Without a rate the sum is { $sum }.
why-discounted-ratio = { $name } is { $value }: the present value of the net saving, { $above }, divided by that of the cost, { $below }.
why-discounted-none = { $name } cannot be calculated: the present value of the cost is { $below } and that of the net saving { $above }.{ $value ->
       *[other] { "" }
    }
why-factor-one = The saving should be at least as large as the whole cost, { $cost }.
why-factor = The saving should be at least { $factor } times the whole cost, { $cost }: { $value }.

## From what is entered to an amount

why-stated = You have entered { $amount } for { $place }.
why-estimate = { $name } is { $value }: { $count } times { $price }.
why-estimate-deadweight = { $share } is deducted, since it would have happened anyway.
why-estimate-attribution = { $share } is attributed to the project.
why-estimate-drop = The effect falls by { $share } a year, for { $years ->
        [one] one year
       *[other] { $years } years
    } from the first.
why-scale = In the scenario { $scale } of it counts: { $value }.
why-delayed = In the scenario { $line } comes { $years ->
        [one] one year
       *[other] { $years } years
    } later: { $amount }.
why-outcome = The outcome for { $place } has been entered: { $amount }.
why-revised = The new forecast for { $place } has been entered: { $amount }.
why-outcome-none = The follow-up has no amount for { $name }. So the outcome is zero.
why-ended = The project { $status ->
        [failed] failed
       *[terminated] was stopped
    } in { $year }, so nothing counts after that.
why-accrued = The year’s cost, { $cost }, is spread evenly from { $first } to { $last }. Through { $through } it comes to { $value }.
why-accrued-all = At the last payment of the year, the whole of the year’s cost counts, { $cost }.
why-calendar = It is { $year }. The project starts in { $start }{ $plus ->
        [0] .
        [one] , and this is one year later.
       *[other] , and this is { $plus } years later.
    }

## The rules of repayment

why-no-repayment = The guideline requires no repayment.
why-not-a-payer = { $party } is of the kind { $kind }. Parties of that kind do not repay under the guideline.
why-outside-window = { $year } is outside the repayment period, { $from } to { $to }. Nothing is repaid then.
why-outside-none = There are { $window } in which repayment is made, so nothing is repaid.
why-outside-own = { $year } is outside the years that the plan has for { $party }, { $bounds ->
        [both] { $from } to { $to }
        [from] from { $from }
       *[to] through { $to }
    }. Nothing is repaid then.
why-share-all = All of { $of } is repaid, { $amount }.
why-share = { $share } of { $of }, { $amount }, is repaid: { $value }.
why-share-none = { $of } is { $amount }, so there is nothing to repay.{ $value ->
       *[other] { "" }
    }
why-shared = { $name } is { $value }, a share of { $of }, { $total }.
why-weights = It is divided according to what each of them saves: { $weights }.
why-bearer = No party saves anything, so { $party } bears all of it.
why-equal-part = { $name } is { $value }: { $drawn } is spread evenly over the years { $from } to { $to }.
why-rest = { $year } is the last year. Then { $saved } is repaid from the saving, and { $alone ->
        [yes] all
       *[no] { $part }
    } of what is still left, { $rest }.
why-together = In all, { $name } is { $value }.
why-all-repaid = All that was paid out has come back before { $year }: { $left } is left.
why-decided = { $name } is set by the decided plan: { $amount }.
why-decided-none = The decided plan has no amount for { $year }.
why-decided-missing = No decided plan has been entered.
why-decided-bound = { $year } is the { $bound ->
        [from] first
       *[to] last
    } year with an amount in the decided plan: { $amount }.
why-exempted = The exemption applies from { $from }. Otherwise { $due } would have been repaid.
why-waived = The exemption from { $from } means that { $due } is not repaid.
why-not-foreseen = The guideline provides no exemption.
why-exempt-later = The exemption only applies from { $from }.
why-not-exempted = No exemption has been entered.
why-window-none = No party that repays saves anything in those years, so there is no repayment period.
why-window-from-phase = Repayment begins in { $year }, the year after the project, which ends in { $end }.
why-window-from-effect = Repayment begins in the first year with a saving, { $year }.
why-window-from-deadline = Repayment begins in { $year }. { $some ->
        [none] No saving has been entered, but repayment
       *[some] The first year with a saving is { $saving }, and repayment
    } should begin within { $years ->
        [one] one year
       *[other] { $years } years
    } of the start in { $start }.
why-window-to-years = All should be repaid within { $years ->
        [one] one year
       *[other] { $years } years
    } from { $from }, that is by { $year }.
why-window-to-most = Repayment continues for { $years ->
        [one] one year
       *[other] { $years } years
    } at most from { $from }, that is until { $year }.
why-window-to-saving = Repayment continues as long as anything is saved, until { $year }.
why-proposed = { $bound ->
        [from] The plan begins in { $year }.
       *[to] The plan ends in { $year }.
    } That is your choice, within the time that the guideline allows.
why-first-year = { $year } is the first year in which anyone who repays saves: { $amount }.
why-last-year = { $year } is the last year in which anyone who repays saves: { $amount }.
why-no-saving = No party that repays saves anything.
why-last-cost = After { $year } the project costs nothing more. It ends in { $end }.
why-payback = After { $from } the project costs nothing more. Counting from { $from }, { $year } is the first year in which { $which ->
        [fund] the fund’s
       *[municipality] the municipality’s
    } balance is not below zero: { $balance }.
why-payback-never = { $which ->
        [fund] The fund’s
       *[municipality] The municipality’s
    } balance is still below zero in { $last }: { $balance }.
why-year-after = { $year } is the year after the repayment period, which ends in { $to }.
why-year-after-own = { $year } is the year after the party’s own last year in the plan, { $to }.
why-negated = The appropriation is lowered by what is repaid, { $amount }.
why-negated-stays = The cut stays after the repayment: { $amount } a year.
why-negated-none = { $of } is { $amount }, so the appropriation does not change.
why-unchanged = { $mechanism ->
        [appropriation] The appropriation is lowered only during the repayment period.
        [year_end_surplus] Repayment is made in the year-end accounts, so the appropriation does not change.
        [basis] Nothing is repaid, so the appropriation does not change.
       *[none] The guideline does not say that the appropriation changes.
    }
why-nothing-counted = The guideline counts no saving towards a requirement.
why-nothing-required = The guideline requires no particular amount of saving.
why-nothing-drawn = The fund pays out { $drawn }, so there is nothing to recover.
why-no-window = There are { $window } in which repayment is made, and so nothing after them.
why-not-written-down = Nothing is written down until the project has failed or the repayment period has been followed up.
why-never-written-down = Under the guideline nothing is written down: repayment does not depend on the outcome.
why-not-given = It cannot be calculated until you have entered { $field }.
why-outside-schedule = The plan does not reach { $year }.
