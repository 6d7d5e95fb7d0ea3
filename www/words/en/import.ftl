### Import of a table.

import-title = Import a table
import-about = Paste a table from Excel, or choose a csv file. You see how it is read, and can change that before anything is imported.
import-paste = Paste the table here
import-paste-hint = A row for each cost or effect, with the years side by side or in a column of their own. At most 500 rows.
import-choose = Choose a file
import-template = Download a template
import-template-file = template-costs-and-effects
import-read = Read the table
import-refused-empty = There is no table here. Paste one, or choose a file.
import-refused-not_text = It is not a table as text. Copy the cells in Excel and paste them, or save the table as csv.
import-refused-too_large = It is too large. Paste the part that concerns the project.
import-refused-too_many_rows = The table has too many rows. At most 500 can be imported at once.
import-refused-too_wide = The table has too many columns, at most 100 can be read. Is the separator the right one?

import-check = Is this right? Change anything that is not. Rows without a tick are not imported.
import-kind-otherwise = Rows that do not say what they are
import-unit = The amounts are in
import-table = The table as it is read
import-take = Row
import-row = Import row { $number }
import-column = Column { $number }
import-column-is = “{ $heading }” is
import-column-skip = Not imported
import-column-name = Name
import-column-kind = Kind
import-column-party = Party
import-column-funding = Funding
import-column-unit = Unit
import-column-year = Year
import-column-amount = Amount
import-kind-cost = Cost
import-kind-saving = Lowered cost
import-kind-avoided_cost = Avoided cost
import-kind-revenue = Income
import-kind-added_cost = Added cost
import-kind-upkeep = Upkeep
import-fund = the fund
import-wants-amounts = No column has amounts. Choose a year or Amount above at least one column.
import-wants-year = Choose the column that has the year as well.
import-comes-to = To be imported: { $lines }.
import-costs = { $count ->
        [one] one cost
       *[other] { $count } costs
    }
import-effects = { $count ->
        [one] one effect
       *[other] { $count } effects
    }
import-upkeep = { $count ->
        [one] one row of upkeep
       *[other] { $count } rows of upkeep
    }
import-nothing = nothing
import-parties = { $count ->
        [one] New party: { $names }.
       *[other] { $count } new parties: { $names }.
    }
import-early = The table has amounts from { $year }, but the project begins in { $begins }. Change the project’s first month afterwards, or remove those years.
import-unread = { $count ->
        [one] One cell cannot be read as it is
       *[other] { $count } cells cannot be read as they are
    }
import-unread-at = Row { $number }, { $heading }: “{ $text }”.
import-unknown-kind = The kind is unknown. The row counts as { $kind }.
import-unknown-funding = The funding is unknown. The row counts as applied for from the fund.
import-unknown-unit = The unit is unknown. The row counts in { $unit }.
import-unknown-year = There should be a year here. The amount in the row is not imported.
import-back = Another table
import-go = Import
import-done = Imported: { $lines }.
import-done-refused = { $count ->
        [one] One amount could not be read. It is left as text in its field.
       *[other] { $count } amounts could not be read. They are left as text in their fields.
    }

## What columns and kinds tend to be called, separated by commas.

import-words-name = name, item, label, description, activity, cost item, effect, what
import-words-kind = kind, type, category
import-words-party = party, parties, committee, organisation, organization, department, responsible, who
import-words-funding = funding, financing, financed by
import-words-unit = unit
import-words-year = year, budget year, calendar year
import-words-amount = amount, sek
import-words-cost = cost, costs, expense, expenses
import-words-saving = lowered cost, lowered costs, saving, savings, effect, effects, benefit
import-words-avoided_cost = avoided cost, avoided costs, avoided
import-words-revenue = income, revenue, revenues
import-words-added_cost = added cost, added costs, extra cost
import-words-upkeep = upkeep, maintenance, follow-on cost
import-words-fund = fund, the fund
import-words-own = own, own funding, own budget, the party
