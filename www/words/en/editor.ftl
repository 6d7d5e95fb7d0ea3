### Rules of one's own: the editor on the page of guidelines. A field is called editor-field-…, what is said of it editor-help-….

## Beginning

editor-failed = The calculator could not be loaded. Reload the page.
editor-start-title = Write rules of your own
editor-start-lead = Begin with a municipality’s rules and change what is different where you are. You see at once what the change means for a project.
editor-start-back = Back to what is open
editor-start-kept = What you have begun
editor-start-built-in = Begin with a municipality’s rules
editor-start-examples = Begin with an example
editor-start-examples-help = The examples show rules that differ from those of the municipalities.
editor-start-file = Open a file of your own
editor-file = File with rules
editor-file-help = A JSON file, such as one that you saved here. The file stays in your browser.
editor-file-opened = The file is open.
editor-file-empty = The file is empty. Choose another.
editor-file-too_large = The file is larger than 5 MB, and no rules are as large as that. Choose another.
editor-file-not_text = The file is not a text file. Choose a JSON file with rules.
editor-file-not_json = The file cannot be read as JSON. A character may be missing from it. Save it again where it came from, or choose another.
editor-file-not_rulebook = The file holds no rules for a fund. Choose one that was saved here or written in the same format.
editor-file-other_format = The file is written in another version of the format. Version 1 can be read here.
editor-file-unread = The browser could not read the file. Choose it again.
editor-changed-when = Changed { $when }
editor-forget = Remove
editor-forgotten = What you had begun has been removed.
editor-unnamed = Rules without a name

## The frame

editor-begun-from = Begun from: { $title }.
editor-begin-other = Begin with something else
editor-resumed = What you last wrote is open.
editor-start-over = Go back to the starting point
editor-tools = Tools
editor-save = Save as a file
editor-save-file = Save { $name }
editor-saved = The file has been handed to the browser.
editor-standing-kept = Saved in this browser
editor-standing-waiting = Saving …
editor-standing-session = Not kept when the page is closed. Save as a file.
editor-standing-elsewhere = Open in another tab
editor-standing-trouble = Not saved
editor-note-elsewhere = The same rules have been changed in another tab. What you write here is therefore not saved in the browser. Save it as a file, or let this version apply.
editor-insist-elsewhere = Let this version apply
editor-note-trouble = The browser could not save. Save as a file, and nothing is lost.
editor-insist-trouble = Try again
editor-side = Show beside
editor-side-compare = Comparison
editor-side-compare-title = What the rules mean
editor-side-preview = How they read
editor-side-preview-title = How the rules read
editor-mending = { $count ->
        [one] 1 thing needs to be changed
       *[other] { $count } things need to be changed
    }
editor-more = And { $count } more.
editor-to-mend = { $count } to change
editor-absent = none
editor-whole = The rules as a whole

## The fields

editor-in-sv = Swedish
editor-in-en = English
editor-not-given = Not stated
editor-unknown-value = { $value } (not in the format)
editor-offer = Add: { $name }
editor-take-away = Remove: { $name }
editor-begin-again = Remove and begin again
editor-none = Nothing here yet.
editor-first-choice = applies where nothing is chosen
editor-make-first = Let this apply where nothing is chosen: { $name }
editor-amount-year = Amount { $year }
editor-see-sources = Go to the document
editor-see-questions = Go to the question
editor-see-sections = Go to the section
editor-new-sources = Add a document
editor-new-questions = Add a question
editor-new-sections = Add a section
editor-referred = Added: { $name }.
editor-up = Move up
editor-down = Move down
editor-remove = Remove
editor-removed = Removed. Undo brings it back.
editor-moved = Now number { $number }.
editor-add = Add

editor-item-source = Document { $number }
editor-item-occasion = Payment { $number }
editor-item-criterion = Criterion { $number }
editor-item-question = Question { $number }
editor-item-section = Section { $number }
editor-item-ground = Ground { $number }
editor-item-step = Step { $number }
editor-item-report = Report { $number }
editor-item-milestone = Milestone { $number }
editor-item-stop = Reason { $number }
editor-item-role = Role { $number }
editor-item-duty = Duty { $number }
editor-item-note = Note { $number }
editor-item-interpretation = Interpretation { $number }
editor-item-part = Part { $number }
editor-item-composition = Way { $number }
editor-add-source = Add a document
editor-add-occasion = Add a payment
editor-add-criterion = Add a criterion
editor-add-question = Add a question
editor-add-section = Add a section
editor-add-ground = Add a ground
editor-add-step = Add a step
editor-add-report = Add a report
editor-add-milestone = Add a milestone
editor-add-stop = Add a reason
editor-add-role = Add a role
editor-add-duty = Add a duty
editor-add-note = Add a note
editor-add-interpretation = Add an interpretation
editor-add-part = Add a part
editor-add-composition = Add a way

## What the fields are called

editor-field-about = About the rules
editor-field-id = Id
editor-field-municipality = Municipality
editor-field-title = Name of the rules
editor-field-status = Status
editor-field-starts = Which projects the rules cover
editor-field-starts-from = Start at the earliest
editor-field-starts-to = Start at the latest
editor-field-afterlife = What has happened since
editor-field-sources = Documents
editor-field-source-title = Title
editor-field-source-kind = Kind of document
editor-field-reference = Reference number or section
editor-field-decided = Decided
editor-field-read = Read
editor-field-fund = The fund
editor-field-form = Form
editor-field-size = Size
editor-field-yearly = Size year by year
editor-field-riskBearer = Who bears the risk
editor-field-repayment = Repayment
editor-field-basis = What is repaid
editor-field-share = Share of the saving
editor-field-cap = Cap
editor-field-profiles = How it is spread over years
editor-field-window = When repayment takes place
editor-field-window-from = Begins
editor-field-window-deadline = Begins at most so many years after the project’s start
editor-field-window-years = Number of years
editor-field-payers = Who repays
editor-field-mechanism = How the money goes back
editor-field-afterwards = The appropriation after repayment
editor-field-exemption = Exemption
editor-field-counted = Saving that counts
editor-field-counted-window = Which years count
editor-field-yearsAfterPhase = Number of years after the project period
editor-field-counted-kinds = Whose saving counts
editor-field-requirement = What is required of the saving
editor-field-factorOfCost = Times the cost
editor-field-disbursement = Payments
editor-field-occasions = Payments during the year
editor-field-name = Name
editor-field-throughMonth = Through month
editor-field-criteria = Criteria
editor-field-text = Text
editor-field-stage = Tested at
editor-field-required = Has to be met
editor-field-check = How the criterion is tested
editor-field-kind = Tested against
editor-field-of = Parts
editor-field-question = Question
editor-field-upkeep-question = Question about needing no upkeep
editor-field-value = At least
editor-field-check-section = Section
editor-field-kinds = Kind of party
editor-field-check-roles = The parties’ role
editor-field-anyOf = Ways to meet the criterion
editor-field-composition = At least so many of each kind
editor-field-distinctAreas = The committees must have separate fields of activity
editor-field-months-min = At least so many months
editor-field-months-max = At most so many months
editor-field-allowed = What the money may be used for
editor-field-needs = What every effect must have
editor-field-perYear = At most a year
editor-field-total = At most in all
editor-field-shareOfCost = At most this share of the cost
editor-field-cite = Where it is stated
editor-field-document = Document
editor-field-section = Section of the document
editor-field-item-id = Id
editor-field-questions = Questions
editor-field-question-text = Question
editor-field-question-help = Explanation of the question
editor-field-question-kind = The answer is
editor-field-unit = Unit
editor-field-sections = Sections of the application
editor-field-section-title = Heading
editor-field-guidance = Guidance for whoever writes
editor-field-annex = Written as an annex
editor-field-selection = Grounds for selection
editor-field-process = The path to a decision
editor-field-totalMonths = How long it takes in all
editor-field-steps = Steps
editor-field-step-title = Step
editor-field-who = Who
editor-field-what = What happens
editor-field-step-months = How long the step takes
editor-field-gate = Decides whether the application goes on
editor-field-when = When
editor-field-reporting = Reporting
editor-field-report-what = What is reported
editor-field-milestones = After the end
editor-field-yearsAfterEnd = Years after the end
editor-field-years-from = From year
editor-field-years-to = To year
editor-field-stopGrounds = Reasons to stop
editor-field-decidedBy = Who decides
editor-field-grounds = Reasons
editor-field-roles = Roles
editor-field-role-title = Role
editor-field-duties = Duties
editor-field-notes = Notes
editor-field-interpretations = Interpretations
editor-field-about-place = About
editor-use = Use the rules

## What is said of the fields

editor-help-id = Municipality and year, such as uppsala-2016. The file gets the same name.
editor-help-municipality = Without the word municipality.
editor-help-status = Visitors see how firm the rules are.
editor-help-starts-from = Such as 2027-01. If empty, there is no limit.
editor-help-starts-to = Such as 2030-12. If empty, there is no limit.
editor-help-decided = As far as it is known: 2016, 2016-12 or 2016-12-14.
editor-help-read = When a web page was read.
editor-help-size = Leave this empty if the size is not known.
editor-help-riskBearer = Who bears the cost when a project does not succeed.
editor-help-share = 100 % is the whole saving.
editor-help-cap = Whether more can be repaid than was paid out.
editor-help-profiles = Where several are chosen, the applicant may choose.
editor-help-window-years = Leave this empty for as long as savings last.
editor-help-exemption = Whether the executive board can exempt from repayment.
editor-help-factorOfCost = 1 is at least as much as the cost.
editor-help-throughMonth = Costs through this month count.
editor-help-anyOf = It is enough that one of the ways applies.
editor-help-composition = If empty, the kind does not count.
editor-help-upkeep-question = A yes to the question meets the criterion without rows for upkeep.
editor-help-shareOfCost = Of the whole cost of the project, own funding included.
editor-help-section = The document’s heading, with its number where it has one.
editor-help-item-id = Small letters, digits, hyphens and underscores. The same id means the same in all rules, so that one draft can be assessed against several.
editor-help-gate = The step can stop the application.
editor-help-when = Unless chosen, a step comes before the start and a report during the project.
editor-help-about-place = The place in the rules that the interpretation is about.
editor-help-counted = The profitability requirement: which net saving counts and what it is compared with.
editor-help-disbursement = Without this the money is paid out once a year, in arrears.
editor-help-selection = What is weighed between applications. Does not decide whether one meets the criteria.

editor-help-chapter-sources = What the rules rest on. Every citation names one of the documents.
editor-help-chapter-criteria = What a project is assessed against, in the order that the applicant sees.
editor-help-chapter-questions = What no figure can settle. A criterion is checked against the answer.
editor-help-chapter-sections = The texts that the application must contain, in order, with guidance for whoever writes.
editor-help-chapter-process = From idea to decision: who does what, and how long it takes.
editor-help-chapter-reporting = What is reported during the project.
editor-help-chapter-milestones = Evaluations and decisions, with years counted from the end.
editor-help-chapter-interpretations = Where the document is silent, or can be read in two ways: what is assumed here. The reader sees it beside the rule.

## What the choices are called

editor-status-adopted = Adopted
editor-status-proposal = Proposal
editor-status-motion = Motion
editor-status-described = Known from descriptions
editor-about-status-proposal = It is not known whether they were adopted.
editor-about-status-motion = Moved by members, not adopted.
editor-about-status-described = The guideline itself has not been read.
editor-source-guideline = Guideline
editor-source-letter = Official letter
editor-source-follow_up = Follow-up
editor-source-answer = Answer to a motion
editor-source-web_page = Web page
editor-form-revolving = Revolving fund
editor-form-reserve = Earmarked reserve
editor-form-yearly_budget = Yearly budget
editor-about-form-revolving = Repayments refill the fund.
editor-about-form-reserve = Equity set aside for the purpose.
editor-about-form-yearly_budget = What is not used during the year is not there the next.
editor-risk-executive_board = The executive board
editor-risk-committee = The committee
editor-risk-unstated = The rules do not say
editor-basis-none = Nothing
editor-basis-decided_plan = Under a decided plan
editor-basis-saving = A share of the saving
editor-basis-drawn = What was paid out
editor-about-basis-none = The money does not go back to the fund.
editor-about-basis-decided_plan = The amounts are decided elsewhere and entered in the application.
editor-about-basis-saving = Year by year, of each party’s net saving.
editor-about-basis-drawn = All of it has to be repaid, even if the saving is smaller.
editor-cap-none = No cap
editor-cap-drawn = At most what was paid out
editor-profile-as_saved = As savings come
editor-profile-straight_line = The same every year
editor-window-after_investment_phase = The year after the project period
editor-window-first_effect = The first year with a saving
editor-window-first_effect_or_deadline = The first year with a saving, but after a certain number of years at the latest
editor-mechanism-year_end_surplus = As a surplus at year-end
editor-mechanism-appropriation = Through a lowered appropriation
editor-mechanism-unstated = The rules do not say
editor-afterwards-permanent_adjustment = Lowered permanently by the last year’s saving
editor-afterwards-kept_level = Stays at the lowered level
editor-afterwards-restored = Goes back to today’s level
editor-afterwards-unstated = The rules do not say
editor-about-afterwards-unstated = Counts as going back.
editor-counted-all = All years
editor-counted-yearsAfterPhase = A number of years after the project period
editor-requirement-none = Nothing is required
editor-requirement-positive = Above zero
editor-requirement-factorOfCost = At least a number of times the cost
editor-question-yes_no = yes, partly or no
editor-question-number = a number
editor-when-before = Before the start
editor-when-during = During the project
editor-when-after = After the end
editor-check-answer = The answer to a question is yes
editor-check-answer_at_least = The answer to a question is at least a certain number
editor-check-section_written = A section is written
editor-check-lead_kind = The lead is of the right kind
editor-check-no_party_of_kind = No parties of certain kinds take part
editor-check-parties = The right parties take part
editor-check-endorsed = The parties endorse the application
editor-check-duration_months = The project is neither too short nor too long
editor-check-cost_uses = The money is used for the right things
editor-check-counted_saving = The saving reaches what is required
editor-check-effects_measurable = The effects can be measured
editor-check-evaluation_schedule = The evaluation is planned
editor-check-alternatives_mapped = The alternatives are described
editor-check-upkeep_planned = The upkeep is planned
editor-check-repayment_planned = The repayment is planned
editor-check-grant_limit = The amount is below a limit
editor-check-all = Several things apply, all of them
editor-check-any = One of several things applies

## The comparison

editor-tried-stage = Stage at which the projects are tested
editor-projects = The example projects before and after the changes
editor-projects-changed = { $count ->
        [one] Something is different for 1 of { $all } example projects.
       *[other] Something is different for { $count } of { $all } example projects.
    }
editor-no-projects-changed = Nothing is different for any of the example projects.
editor-row-changed = Changed: { $what }.
editor-row-undetermined = Does not cover the start
editor-row-refused = Cannot be calculated under these rules
editor-row-changed-verdict = the verdict
editor-row-changed-granted = what is granted
editor-row-changed-repaid = the amount
editor-row-changed-years = the years
editor-row-changed-findings = the review
editor-row-repaid = Repaid, SEK
editor-project = Example project
editor-figures = The project before and after the changes
editor-before = Begun from
editor-after = Your rules
editor-verdict = Verdict
editor-granted = Granted
editor-window = Repayment period
editor-years = { $from }–{ $to }
editor-no-years = None
editor-changed = changed
editor-what = What
editor-stale = The answer is for the rules as they could last be used. Change what is listed, and it is recalculated.
editor-no-answer = The answer is shown here when the rules can be used.
editor-nothing-changed = Nothing changes for this project.
editor-no-findings-changed = The review says the same as before.
editor-no-years-changed = The plan is the same, year by year.
editor-findings-changed = { $count ->
        [one] 1 thing in the review is different
       *[other] { $count } things in the review are different
    }
editor-finding-came = New
editor-finding-went = Gone
editor-finding-changed = Changed
editor-standing-changed = { $before } becomes { $after }
editor-years-changed = { $count ->
        [one] 1 year of the plan differs
       *[other] { $count } years of the plan differ
    }
editor-summary = { $verdict }. Repaid: { $repaid }.
editor-preview-stale = This is how the rules read when they could last be used.
editor-preview-none = The rules are shown here when they can be used.

## Using them

editor-use-save = Save the file and put it on your website, in a folder named regler.
editor-use-faulty = { $count ->
        [one] 1 thing needs to be changed before the rules can be used on a page. The file can be saved all the same and opened here again.
       *[other] { $count } things need to be changed before the rules can be used on a page. The file can be saved all the same and opened here again.
    }
editor-use-unread = { $count ->
        [one] One entry cannot be read and is not in the file.
       *[other] { $count } entries cannot be read and are not in the file.
    }
editor-snippet-element = The calculator directly on the page
editor-snippet-element-help = Paste the lines where the calculator is to be shown. If the calculator’s files or the rules are somewhere else on your site, change the addresses.
editor-snippet-frame = The calculator in a frame
editor-snippet-frame-help = For websites whose security policy does not allow the calculator directly on the page.
editor-copy = Copy
editor-copy-copied = Copied.
editor-copy-selected = The text is selected. Press Ctrl and C to copy.
