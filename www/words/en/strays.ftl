### What stands in the draft though the chosen guideline does not ask for it.

strays-answers = { $count ->
    [one] One answer that belongs to another guideline
   *[other] { $count } answers that belong to other guidelines
  }
strays-texts = { $count ->
    [one] One text that belongs to another guideline
   *[other] { $count } texts that belong to other guidelines
  }
strays-people = { $count ->
    [one] One name that belongs to another guideline
   *[other] { $count } names that belong to other guidelines
  }
strays-outcome = { $count ->
    [one] The outcome of a row that has been removed
   *[other] The outcome of { $count } rows that have been removed
  }
strays-about = The chosen guideline does not ask for this. It does not count and is not in the annex, but it stays in the draft in case you change back.
strays-gone = It does not count. Remove it if it is not needed.
stray-text = Text { $number }
stray-answer = Question { $number }
stray-role = Role { $number }
stray-line = { $list }, removed row { $number }
stray-removed = It has been removed.
