### The follow-up: how it went.

section-outcome = Outcome
section-outcome-about = How has it gone so far? Write the actual outcome, and the plan is worked out again and held against the forecast.
outcome-status = How the project stands
outcome-running = Running
outcome-completed = Completed
outcome-terminated = Broken off
outcome-failed = Failed
outcome-through = Outcome through the year
outcome-through-hint = The last year that you know the outcome of. Later years count as a new forecast.
outcome-no-year = Write which year the outcome goes to. Until then the forecast counts, and the figures below do not.
outcome-how = Grey figures are what counts while the box is empty. Once you write something on a line, its empty boxes through { $through } count as nothing, and later empty boxes as the forecast.
outcome-line = Line
outcome-costs-caption = Outcome of costs by line and year
outcome-effects-caption = Outcome of effects by line and year, in kronor
outcome-upkeep-caption = Outcome of upkeep by line and year
outcome-sum-forecast = Forecast
outcome-sum-now = Counts now
