### The frame of the form: contents, tools, questions before what cannot be undone.

contents = Contents
contents-fold = hide
contents-unfold = show
state-mend = { $count } to change
state-stops = { $count ->
    [one] { $count } obstacle
   *[other] { $count } obstacles
  }
state-missing = { $count } missing
state-done = done
state-empty = empty

dialog-no = Cancel

example-show = Show an example
example-shown = The example has been filled in.
example-replace-title = Replace what you have written?
example-replace-text = The example takes the place of your draft. What you have written will be lost.
example-replace-yes = Show the example

unit-legend = Unit of amounts

mark-missing = missing
note-stops = Obstacle.
note-think = Worth a thought.
note-also = Also:
note-go = Go there

choice-none = Choose
answer-yes = Yes
answer-partly = Partly
answer-no = No
answer-clear = Clear the answer
answer-note = Note
answer-note-add = Add a note

line-unnamed = Row { $number }
line-name = Name of row { $number }
line-left = { $count } to review
line-remove = Remove { $name }
line-removed = The row has been removed.

grid-sum = Sum
grid-sum-before = as it was before
grid-add-year = Add a year
grid-year-added = { $year } has been added.

