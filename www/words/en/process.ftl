### The way through the municipality: steps, times and roles by the guideline.

section-process = The process
section-process-about = How it works under the guideline: who decides what, when things have to be done at the latest, and who does what. Months and years are counted from the project’s start and end.
process-silent = The guideline says nothing about { $what }. Ask the municipality.
process-silent-steps = the path to a decision
process-silent-reporting = reporting
process-silent-milestones = evaluations and decisions after the end
process-silent-stop = when a project may be stopped
process-silent-roles = who does what
process-before = Before the start
process-during = During the project
process-after = After the end
process-start = Start in { $month }
process-end = The last month is { $month }
process-length = The path to a decision usually takes { $months }.
process-length-unknown = The guideline does not say how long it takes in all. Ask the municipality in good time.
process-begin = For a start in { $start } the work has to begin { $when }.
process-recruit = Allow more time if you need to recruit between the decision and the start.
process-uncovered = The guideline does not cover a start in { $start }.
process-missed = The start in { $start } has passed.
process-missed-text = Nothing is entered as granted. Move the start, or enter the decision if the money has already been granted.
process-ahead = { $count ->
        [one] That is in one month.
       *[other] That is in { $count } months.
    }
process-ahead-years = { $rest ->
        [0] That is in { $years } years.
       *[other] That is in more than { $years } years.
    }
process-now = It is now.
process-now-enough = There is usually enough time if the work begins now.
process-now-short = { $count ->
        [0] The start is this month.
        [one] It is one month to the start.
       *[other] It is { $count } months to the start.
    } There is enough time only if the path to a decision takes no longer than that.
process-late = It is late.
process-late-text = If the work begins now, the decision usually comes in { $earliest } at the earliest.
process-late-move = Move the start, or ask the municipality whether the decision can come sooner.
process-late-closed = By then the guideline no longer covers any start. Ask the municipality what applies.
process-gate = Decides whether you proceed
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
process-stop = When the project may be stopped
process-milestones = What follows
process-undated = No year stated
process-roles = Who does what
process-roles-borrowed = Not from the guideline.
process-roles-borrowed-text = It describes no roles. These roles, described in another document, may help:
process-duties = { $count ->
        [one] One duty
       *[other] { $count } duties
    }
process-person = Name
process-selection = What is weighed between applications
process-notes = More from the documents ({ $count })
process-documents = The sections named above are found in:

place-people = Who does what
place-decisions = Decisions
