### The way through the municipality: steps, times and roles by the guideline.

section-process = The process
section-process-about = How it goes by the guideline: who decides what, when something has to be done and who does what. Months and years are counted from the project’s start and end.
process-silent = The guideline says nothing of { $what }. Ask the municipality.
process-silent-steps = the way to a decision
process-silent-reporting = reporting
process-silent-milestones = what follows after the end
process-silent-stop = when a project may be broken off
process-silent-roles = who does what
process-before = Before the start
process-during = During the project
process-after = After the end
process-start = Start in { $month }
process-end = The last month is { $month }
process-length = The way to a decision takes { $months }.
process-length-unknown = The guideline does not say how long it takes in all. Ask the municipality in good time.
process-begin = For a start in { $start } the work has to begin { $when }.
process-ahead = { $count ->
        [one] That is in one month.
       *[other] That is in { $count } months.
    }
process-now = That is now.
process-now-text = There is time enough if the work begins now.
process-late = That is late.
process-late-text = If the work begins now, { $earliest } is the earliest start. Move the start, or ask the municipality whether the decision can come sooner.
process-gate = decides whether you go on
process-who = Who: { $who }
process-step-length = Takes { $months }.
process-step-begin = Begin { $when }.
months-between = { $min }–{ $count ->
        [one] { $count } month
       *[other] { $count } months
    }
months-most = at most { $count ->
        [one] one month
       *[other] { $count } months
    }
months-least = at least { $count ->
        [one] one month
       *[other] { $count } months
    }
months-count = { $count ->
        [one] one month
       *[other] { $count } months
    }
begin-between = { $from }–{ $to }
begin-latest = in { $month } at the latest
begin-safe = in { $month } to be safe
process-reporting = What is reported
process-through = through { $month } { $years }
process-through-each = through { $month } each year { $from }–{ $to }
process-through-yearly = through { $month } each year
process-through-none = through { $month }, but not during the project
process-stop = When the project may be broken off
process-milestones = What follows
process-undated = No time given
process-roles = Who does what
process-roles-borrowed = Not from the guideline.
process-roles-borrowed-text = It does not say who does what. These roles, described by another document, are a help:
process-duties = { $count ->
        [one] One duty
       *[other] { $count } duties
    }
process-person = Name
process-selection = What is weighed between applications
process-notes = More from the documents ({ $count })
process-documents = The sections named above are found in: { $titles }.

place-people = Who does what
place-decisions = Decisions
