### What has to be corrected in a guideline that someone has written. The place is named beside it.

fault-wrong_type = The entry has the wrong form: text, number, list and yes/no cannot stand in for one another.
fault-missing_field = Add the entry. The guideline cannot be applied without it.
fault-unknown_field = Remove the field{ $field ->
        [none] { "" }
       *[other] { " " }“{ $field }”
    } or correct its name. The format has no such field.
fault-unknown_variant = { $given ->
        [none] Choose one of the values that the format has.
       *[other] Put one of the values that the format has in place of “{ $given }”.
    }
fault-unsupported_version = Give the format as 1. Other versions cannot be read.
fault-bad_amount = Write the amount in SEK, in figures with at most two decimals.
fault-negative_amount = Write the amount without a minus.
fault-amount_out_of_range = Lower the amount. It can be at most 1 000 000 000 000 SEK.
fault-bad_percent = Write the percentage in figures, with a point before the decimals.
fault-percent_out_of_range = { $bounds ->
        [none] Give a percentage that can be calculated with.
       *[both] Give a percentage between { $least } and { $most }.
    }
fault-bad_number = Write a number.
fault-number_out_of_range = { $bounds ->
        [none] Choose a number that the format allows here.
       *[both] Choose a number between { $least } and { $most }.
    }
fault-bad_year = Give a year between 1990 and 2200.
fault-bad_month = Write the month as year and month, for example 2027-01.
fault-period_reversed = Swap the beginning and the end, or correct one of them.
fault-year_before_period = Move the amount to a year that the guideline covers.
fault-horizon_too_long = Shorten the time. It can be at most 60 years.
fault-duplicate_id = { $id ->
        [none] Give one of them another identifier. This one is taken.
       *[other] Give one of them another identifier. “{ $id }” is taken.
    }
fault-unknown_party = Name a party that exists.
fault-unknown_line = Name a row that exists.
fault-unknown_effect = Name an effect that exists.
fault-unknown_rulebook = Name a guideline that exists.
fault-unknown_figure = Name a figure that is in the result.
fault-too_many_parties = Reduce the number of parties to at most 50.
fault-too_many_lines = Reduce the number of rows to at most 500.
fault-too_many_projects = Reduce the number of projects to at most 2 000.
fault-text_too_long = Shorten the text to at most 10 000 characters.
fault-range_reversed = Swap the lowest and the highest.
fault-faulty_rulebook = Correct what is named here, and the guideline can be used.

fault-bad_id = Write the identifier in small letters a–z, figures, hyphens or underscores.
fault-bad_pointer = Let the interpretation point to something that is in the guideline, for example /repayment/window.
fault-unknown_question = Add the question to the guideline’s questions, or correct its name.
fault-unknown_section = Add the section to the guideline’s sections, or correct its name.
fault-unknown_document = Add the document to the sources, or correct its name.
fault-empty_list = Write at least one entry in the list, or remove it.
fault-occasions_out_of_order = Put the payments in order of month. Two of them cannot have the same month.
fault-wrong_question_kind = The check and the question do not fit together. A yes/no question cannot be checked against a number, or the other way round.
fault-counted_missing = Say what counts as saving. A criterion depends on it.
fault-deadline_missing = Say after how many years repayment must have begun.
fault-deadline_unused = Remove the limit for when repayment must begin. It is not used with this way of counting.
fault-starts_reversed = Swap the first and the last start, or correct one of them.
fault-too_many_items = Shorten the list. It has more entries than the format allows.

fault-other = Check this place. It cannot be applied as it is written.
trouble-unreadable = Could not be read.
