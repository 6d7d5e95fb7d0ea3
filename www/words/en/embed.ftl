### What a page that shows the calculator has first. Each word here is fetched before any result is seen.

result-status-adopted = Adopted guideline
result-status-proposal = Proposal, not known to be adopted
result-status-motion = Motion, not an adopted guideline
result-status-described = Known only from descriptions
result-stage-idea = Reviewed as an idea
result-stage-application = Reviewed as an application
result-stage-follow_up = Reviewed at follow-up
result-stage-end = Reviewed at completion
result-afterlife = What has happened since
verdict-eligible = Meets the criteria
verdict-eligible-uncovered = Meets the criteria, but the plan is not covered
verdict-not_eligible = Does not meet the criteria
verdict-not_eligible-uncovered = Does not meet the criteria, and the plan is not covered
verdict-incomplete = Not complete yet
verdict-incomplete-uncovered = Not complete yet, and the plan is not covered
verdict-undetermined = The guideline does not cover this start
verdict-undetermined-uncovered = The guideline does not cover this start, and the plan is not covered
verdict-none = Nothing to calculate yet
verdict-none-text = Enter costs and expected effects, and the result appears here.
verdict-refused = Cannot be calculated yet
error-title = One entry has to be changed
error-still = The result shows how things were before.
counts-label = The findings in short
count-hinders = { $count ->
        [one] 1 obstacle
       *[other] { $count } obstacles
    }
count-missing = { $count } missing
count-partly = { $count } partly met
count-thoughts = { $count } worth a thought
count-met = { $count } met
figures-label = Figures
figure-asked = Applied for from the fund
figure-granted = Granted from the fund
figure-repaid = Repaid
figure-repaid-none = Nothing is repaid under the guideline
figure-repaid-share = { $share } of what is paid out
figure-repaid-waived = { $amount } is waived
figure-repaid-written = { $amount } is written down
figure-payback = The fund has its money back
figure-payback-none = Not within the plan
figure-payback-never = Nothing is to be repaid
figure-payback-nothing = Nothing is paid out
figure-remains = Left for the municipality { $year }
figure-remains-years = Net saving less all costs, { $from } to { $to }
figure-uncovered = Not covered by savings
figure-uncovered-text = To be repaid, though no saving covers it
result-to-schedule = See the plan year by year
loading = Loading the calculator …
draft-unnamed = New draft
draft-lead = { $title }. Everything you write stays in your browser.
result-label = Result
glance-label = Where it stands
glance-show = Result
unit-kr = SEK
unit-tkr = kSEK
unit-mnkr = MSEK
stage-idea = Idea
stage-application = Application
stage-follow_up = Follow-up
stage-end = Completion
paper-draft = Draft, not a decision
paper-rulebook = Assessed against: { $title } ({ $id })
paper-status = Status of the guideline: { $status }
paper-stage = Stage: { $stage }
paper-date = Produced on { $date }
why-ask = Why?

## Before the calculator is there, and when it cannot come

asleep = Here you can test a project against a municipality’s guideline for social investments. The calculator is loaded when you come here.
draft-lead-sent = { $title }. What you write stays in your browser until you send the form.
trouble-start = The calculator cannot be shown
trouble-present = Part of the calculator is missing
trouble-kept = What you have written is still here.
trouble-retry = Try again
trouble-close = Hide
trouble-faults = To correct
trouble-more = and { $count } more
trouble-module_failed = It could not be loaded. Check your network connection and try again.
trouble-module_timeout = It did not load in time. Try again in a while.
trouble-wasm_blocked = The browser is not allowed to run it on this page. A newer browser may help. To those who run the page: allow ’wasm-unsafe-eval’ in the page’s security policy, or show the calculator in a frame.
trouble-workplace_failed = The result is shown, but not the fields to write in. Check your network connection and try again, or reload the page.
trouble-rulebook_unknown = The guideline “{ $at }” is not available here. To those who run the page: check its id.
trouble-rulebook_unreachable = The guideline { $at } could not be loaded. Check your network connection and try again.
trouble-rulebook_not_found = The guideline is not at { $at } (answer { $status }). To those who run the page: check the address.
trouble-rulebook_not_json = The file at { $at } is not a guideline in JSON. To those who run the page: check the address and the file.
trouble-rulebook_too_large = The file at { $at } is larger than a guideline can be, at most 2 MB. To those who run the page: check the address.
trouble-rulebook_timeout = The guideline { $at } did not load in time. Try again in a while.
trouble-rulebook_faulty = The guideline{ $at ->
        [none] { "" }
       *[other] { " " }at { $at }
    } cannot be used as it is written. { $count ->
        [one] One place needs to be
       *[other] { $count } places need to be
    } corrected.
trouble-draft_refused = The page tried to fill in a draft that cannot be read. To those who run the page: check the draft.
trouble-draft_incomplete = The page has filled in a draft. { $count ->
        [one] One entry in it could not be read.
       *[other] { $count } entries in it could not be read.
    }
