### The tables of amounts: marking, filling, pasting, adding years; rates and ranges.

grid-year-add = Add { $year }
grid-year-remove = Remove { $year }
grid-year-removed = { $year } is removed.

grid-hint = Shift and an arrow mark several. F2 edits the cell. Paste from Excel as you like.
grid-marked = Marked: { $count } cells.
grid-marked-sum = Marked: { $count } cells, sum { $sum }
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
grid-pasted-unread = { $count ->
    [one] One could not be read. It is marked in the table.
   *[other] { $count } could not be read. They are marked in the table.
  }
grid-pasted-lines = { $count ->
    [one] One line is new.
   *[other] { $count } lines are new.
  }
grid-pasted-left = { $count ->
    [one] One cell found no place.
   *[other] { $count } cells found no place.
  }
grid-paste-large = What is copied is too large for the table. Copy only the rows and years that are needed.
grid-paste-nothing = There are no cells to paste.

effect-range = How certain it is
effect-range-hint = As a percentage of what you expect. Left empty it counts as 50 and 120.
effect-range-low = Lowest
effect-range-high = Highest

rates = Discount rates
rates-hint = At most five, with semicolons between. Left empty it counts as 0; 3; 3,5.
rates-many = Take one away: five rates can be compared.

reach-too-many = More complete it than the project reaches. Check the numbers.
