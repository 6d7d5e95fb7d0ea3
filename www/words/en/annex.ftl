### The application as a document: the annex on paper and in Word, and the table as csv.

annex-kind-idea = Idea for a social investment
annex-kind-application = Application for a social investment
annex-kind-follow_up = Follow-up of a social investment
annex-kind-end = Completion of a social investment
annex-summary = Summary
annex-counts = { $status }. The review shows { $hinders } obstacles, { $missing } missing, { $partly } partly met, { $thoughts } worth a thought and { $met } requirements met.
annex-unread = { $place }: “{ $text }” could not be read and is left out of the calculation.
annex-stale = The figures are from before this was written.
annex-project = The project
annex-municipality = Municipality
annex-rules = Guideline
annex-period = Project period
annex-months = { $from } to { $to }
annex-lead = Responsible
annex-completing = of whom { $count } are expected to complete
annex-endorses-yes = Yes
annex-endorses-no = No
annex-endorses-open = Not answered
annex-numbered = Annex { $number }. { $title }
annex-unwritten = Not written yet
annex-unwritten-optional = Not written yet, and optional
annex-continued = { $caption }, part { $part } of { $of }
annex-in-unit = { $caption }, amounts in { $unit }
annex-sum-of = { $name }, sum
annex-costs-none = No costs have been entered.
annex-costs-caption = Costs by row and year, amounts in { $unit }
annex-effects-none = No effects have been entered.
annex-effects-caption = Effects by row and year, amounts in { $unit }
annex-quantity-of = number of { $unit }
annex-grounds-caption = How the effects are estimated and how they are measured
annex-how-estimated = Estimate
annex-by-amounts = Amounts year by year
annex-by-units = Number of { $unit } times { $value }
annex-deadweight = Would have happened anyway: { $share }
annex-attribution = The project’s share: { $share }
annex-dropOff = Drop-off each year: { $share }
annex-range = Tested between { $low } and { $high } of what is expected
annex-upkeep-caption = Upkeep by row and year, amounts in { $unit }
annex-evaluation = Evaluation schedule
annex-goal-and-activity = Goal and activity
annex-outcome-and-effect = Long-term outcome, and effect
annex-alternatives-caption = The alternatives year by year, amounts in { $unit }
annex-plan-none = The guideline requires no repayment. What is saved stays with the committees.
annex-plan-saving = The saving is repaid to the fund. The calculation year by year comes further on.
annex-plan-drawn = All that was paid out is repaid, even if the saving fails to come. The calculation year by year comes further on.
annex-plan-decided_plan = Repayment follows a plan that has already been decided. The calculation year by year comes further on.
annex-plan-from = Proposed first year
annex-plan-to = Proposed last year
annex-years = { $from }–{ $to }
annex-schedule-none = There is nothing to calculate yet.
annex-repayment-caption = Repayment by party and year, amounts in { $unit }
annex-each = Each party
annex-comes-to = What it comes to
annex-optional = { $title } (optional)
annex-concerns = Concerns { $places }.
annex-assumed = Interpretation: { $reading }
annex-met = { $title } ({ $section })
annex-answers = Answers to the guideline’s questions
annex-question = Question
annex-answer = Answer
annex-unanswered = Not answered
annex-role = Role
annex-duties = Duties
annex-nobody = Not appointed
annex-decisions = Decisions
annex-decisions-none = No decisions are recorded.
annex-sources = Sources and interpretations
annex-source-decided = decided { $date }
annex-source-read = read { $date }
annex-interpretations = Interpretations of the guideline
annex-left-out = The draft also contains { $what } that belong to other guidelines. They do not count and are not shown here.
annex-left-texts = { $count ->
    [one] one text
   *[other] { $count } texts
  }
annex-left-answers = { $count ->
    [one] one answer
   *[other] { $count } answers
  }
annex-left-people = { $count ->
    [one] one name
   *[other] { $count } names
  }
annex-left-plan = entries in the repayment plan
annex-page = Page
annex-page-of = of
annex-program = Återföring

csv-year = Year
csv-phase = Phase
csv-party = Party
csv-all = The whole project
csv-sum = Sum
csv-unit = Amounts in SEK
