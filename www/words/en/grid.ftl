### The tables of amounts: marking, filling, pasting, adding years; rates and ranges.

grid-year-add = Add { $year }
grid-year-remove = Remove { $year }
grid-year-removed = { $year } has been removed.

grid-hint = Shift and an arrow key select several cells. F2 edits the cell. You can paste from Excel.
grid-marked = Selected: { $count } cells.
grid-marked-sum = Selected: { $count } cells, sum { $sum }
grid-fill-right = Fill right
grid-fill-down = Fill down
grid-filled = { $count ->
    [one] One cell is filled.
   *[other] { $count } cells are filled.
  }
grid-emptied = { $count } cells are emptied.
grid-copied = { $count ->
    [one] The cell is copied.
   *[other] { $count } cells are copied.
  }
grid-cut = { $count ->
    [one] The cell is cut.
   *[other] { $count } cells are cut.
  }
grid-pasted = { $count ->
    [0] No amount was pasted.
    [one] One cell was pasted.
   *[other] { $count } cells were pasted.
  }
grid-pasted-names = { $count ->
    [one] One name was pasted.
   *[other] { $count } names were pasted.
  }
grid-pasted-unread = { $count ->
    [one] One could not be read. It is marked in the table.
   *[other] { $count } could not be read. They are marked in the table.
  }
grid-pasted-lines = { $count ->
    [one] One row is new.
   *[other] { $count } rows are new.
  }
grid-pasted-left = { $count ->
    [one] One cell did not fit.
   *[other] { $count } cells did not fit.
  }
grid-pasted-decimals = The commas were read as decimal points.
grid-pasted-thousands = The commas were read as thousands separators.
grid-paste-large = What you copied is too large for the table. Copy only the rows and years that are needed.
grid-paste-nothing = There are no cells to paste.
grid-paste-units = Nothing was pasted: the table names two units for the same amount. Write the unit in each column or row, and copy again.
grid-paste-unread = Nothing was pasted: more than 300 cells cannot be read as amounts. Copy only names, years and amounts.
grid-paste-lines = Nothing was pasted: at most 500 rows can be included. Combine rows that belong together.

effect-range = How certain it is
effect-range-hint = As a percentage of what you expect. If empty, it counts as 50 and 120.
effect-range-low = Lowest
effect-range-high = Highest

rates = Discount rates
rates-hint = At most five, separated by semicolons. If empty, it counts as 0; 3; 3,5.
rates-many = Remove one: at most five rates can be compared.

reach-too-many = More people complete the project than it reaches. Check the numbers.
