### What has to change before it can be calculated. The text stands at the field and in a summary.
### $year is the year of the field where it has one, $doubt why a number could not be taken all the same.

error-wrong_type = The entry has the wrong form. Remove it and enter it again.
error-missing_field = Fill this in so that the result can be calculated.
error-unknown_field = The entry is not recognised. The draft may come from a newer version. Remove the entry if it is not needed.
error-unknown_variant = There is no such choice. Choose one from the list.
error-unsupported_version = The draft was made with a version that cannot be read here. Open it in the version that made it.
error-bad_amount = { $doubt ->
        [two_ways] This can be read in two ways. A space separates thousands: write { $thousands }. A comma comes before the decimals, at most two in SEK.
        [too_fine] Write nothing finer than an öre: at most two decimals in SEK, five in kSEK and eight in MSEK.
       *[none] Write the amount in figures, for example 1 250 000 or 1 250,50. A space separates thousands, and a comma comes before the decimals.
    }
error-negative_amount = { $list ->
        [costs] Write the amount without a minus. A cost that falls, or a revenue, is entered as an effect.
        [effects] Write the amount without a minus. A cost that rises is entered as an added cost.
       *[other] Write the amount without a minus.
    }
error-amount_out_of_range = The amount is too large. It can be at most 1 000 000 000 000 SEK. Check the unit.
error-bad_percent = Write the percentage in figures, for example 3,5.
error-percent_out_of_range = { $bounds ->
        [none] The percentage is outside what is possible. A share is between 0 and 100.
       *[both] Write a percentage between { $least } and { $most }.
    }
error-bad_number = { $doubt ->
        [two_ways] This can be read in two ways. A space separates thousands: write { $thousands }. A comma comes before the decimals.
        [too_fine] Write the number with fewer decimals, at most six.
       *[none] Write a number in figures, for example 12.
    }
error-number_out_of_range = { $bounds ->
        [none] The number is outside what can be calculated with. Check it.
       *[both] Write a number between { $least } and { $most }.
    }
error-bad_year = Write a year between 1990 and 2200.
error-bad_month = { $asked ->
        [day] Write day, month and year, for example 2027-03-17 or 17 March 2027.
       *[month] Choose year and month, for example January 2027.
    }
error-period_reversed = The end comes before the start. Change one of them.
error-year_before_period = { $year ->
        [none] An amount falls
       *[other] The amount for { $year } falls
    } before the project starts. Move it, or let the project begin earlier.
error-horizon_too_long = The plan would be longer than 60 years. Check the years.
error-duplicate_id = The same identifier occurs twice. Remove one of the rows and enter it again.
error-unknown_party = The party no longer exists. Choose another party in the row.
error-unknown_line = The follow-up concerns a row that no longer exists. Remove it from the follow-up.
error-unknown_effect = The effect no longer exists. Choose another effect in the row.
error-unknown_rulebook = The guideline is not available here. Choose one from the list.
error-unknown_figure = The figure cannot be explained, since it is not in the result. Choose another.
error-too_many_parties = There are more than 50 parties. Combine some of them.
error-too_many_lines = There are more than 500 rows. Combine rows that belong together.
error-too_many_projects = There are more than 2 000 projects. Divide them.
error-text_too_long = The text is longer than 10 000 characters. Shorten it, or move part of it to an annex.
error-range_reversed = The low value should be at most 100 and the high one at least 100. Swap them if they were mixed up.
error-faulty_rulebook = The guideline cannot be used as it is written. Choose another, or correct it first.

error-other = The entry cannot be calculated with. Go to it and enter it again.

## Where in the draft

place-name = Name of the project
place-period = Project period
place-period-start = Project start
place-period-end = Project end
place-parties = Parties
place-costs = Costs
place-effects = Effects
place-upkeep = Upkeep
place-grant = Amount granted
place-reach = People reached
place-evaluation = Evaluation schedule
place-alternatives = Alternatives
place-answers = Criteria
place-texts = Texts
place-repaymentPlan = Repayment plan
place-discountRates = Discount rates
place-scenario = What if
place-followUp = Follow-up
place-stage = Stage
place-draft = The draft
place-row = { $place }, row { $row }
place-row-named = { $place }, “{ $name }”
place-year = { $place }, { $year }
