### The follow-up: how it went.

section-outcome = Outcome
section-outcome-about = How has it gone so far? Enter the actual outcome, and the plan is recalculated and compared with the forecast.
outcome-status = Status of the project
outcome-running = Running
outcome-completed = Completed
outcome-terminated = Stopped
outcome-failed = Failed
outcome-through = Outcome through the year
outcome-through-hint = The last year for which you know the outcome. Later years count as a new forecast.
outcome-no-year = Enter the last year that the outcome covers. Until then the forecast counts, and the figures below do not.
outcome-how = Grey figures are what counts while the cell is empty. Once you write something in a row, its empty cells through { $through } count as zero, and later empty cells as the forecast.
outcome-line = Row
outcome-costs-caption = Outcome of costs by row and year
outcome-effects-caption = Outcome of effects by row and year, in SEK
outcome-upkeep-caption = Outcome of upkeep by row and year
outcome-sum-forecast = Forecast
outcome-sum-now = Counts now
