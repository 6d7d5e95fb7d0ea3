### The guidelines as documents: what each rule says, in whole sentences.

## The page

rules-title = Guidelines for social investments
rules-lead = This is how the municipalities have decided, proposed or described that it should work. Each rule is stated in full sentences, with the section of its document beside it.
rules-list = The guidelines
rules-without = Without a fund
rules-back = All guidelines
rules-loading = Loading the guideline …
rules-unknown = There is no guideline called “{ $id }”. Choose one from the list.
rules-failed = The guideline could not be loaded. Check your network connection and reload the page.
rules-years-from-to = { $from }–{ $to }
rules-years-from-open = { $from }–
rules-years-open-to = –{ $to }
rules-years-open-open = no years stated
rules-calculate = Calculate under these rules
rules-download = Download as JSON
rules-edit = Change the rules
rules-edit-new = Write your own rules
rules-edit-title = Rules of your own
rules-edit-lead = Are your rules different? Start from one of the guidelines and change what differs.
rules-edit-failed = The editor could not be loaded. Check your network connection and reload the page.
rules-page-title = { $title } – Återföring
rules-skip = To the content

## The parts of the document

rules-about = About the guideline
rules-fund = The fund
rules-repayment = Repayment
rules-counted = What the saving has to cover
rules-disbursement = Payments
rules-criteria = Requirements
rules-selection = What is weighed between applications
rules-questions = Questions to answer
rules-sections = The written application
rules-process = The path to a decision
rules-reporting = Reporting
rules-milestones = After the project
rules-stop = When the project can be stopped
rules-roles = Who does what
rules-notes = More from the documents
rules-sources = Sources

## About the guideline

rules-status = Status
rules-status-adopted = The guideline has been adopted.
rules-status-proposal = This is a proposal. It is not known to have been adopted.
rules-status-motion = This is a motion. It is not known to have led to a guideline.
rules-status-described = The rules are known from descriptions. The guideline itself has not been read.
rules-starts = Covers
rules-id = Id
rules-id-format = { $id }, written in format { $format }
rules-marked = Where the source is silent, or can be read in more than one way, what is assumed here is stated. It is marked Interpretation.
rules-silent = The source says nothing about { $what }.
rules-silent-counted = how large the saving has to be
rules-silent-disbursement = when the money is paid out (here: once a year, in arrears)
rules-silent-criteria = requirements on the project
rules-silent-selection = what is weighed between applications
rules-silent-sections = what the application has to hold

## The fund

rules-form = Form
rules-form-revolving = A fund. What is repaid goes back to it and can be used again.
rules-form-reserve = Money earmarked within the municipality’s equity.
rules-form-yearly_budget = A yearly budget. What is not used in one year is not carried over to the next.
rules-size = Size
rules-size-all = { $amount } in all.
rules-size-year = { $amount } in { $year }.
rules-size-unknown = The size is not stated.
rules-risk = Risk
rules-risk-executive_board = The executive board bears the risk that the saving fails to come.
rules-risk-committee = The committee bears the risk that the saving fails to come.
rules-risk-unstated = The source does not say who bears the risk that the saving fails to come.

## Repayment

rules-basis = What is repaid
rules-basis-none = Nothing is repaid. What is saved stays where it is saved.
rules-basis-saving = What is saved. A committee that saves less than expected repays less, and one that saves nothing repays nothing.
rules-basis-drawn = All that the fund has paid out, even if the saving is smaller than expected or fails to come.
rules-basis-decided_plan = What is set out in a plan that has already been decided for the project.
rules-share = How much of it
rules-share-all = The whole net saving: what is saved less added costs and upkeep.
rules-share-part = { $share } of the net saving, that is, of what is saved less added costs and upkeep. The committee keeps the rest.
rules-cap = Upper limit
rules-cap-none = None. More can be repaid than the fund has paid out.
rules-cap-drawn = What the fund has paid out. Repayment ends when that is back.
rules-profiles = Pace
rules-profile-as_saved = At the pace of the saving. What is still left is repaid in the last year.
rules-profile-straight_line = The same amount every year.
rules-profile-choice = The applicant chooses. Either: { $first } Or: { $others }
rules-window-from = When it begins
rules-window-after_investment_phase = In the year after the project period ends.{ $years ->
       *[other] { "" }
    }
rules-window-first_effect = In the first year in which any party that repays saves something.{ $years ->
       *[other] { "" }
    }
rules-window-first_effect_or_deadline = In the first year in which any party that repays saves something, but no later than { $years ->
        [one] one year
       *[other] { $years } years
    } after the year in which the project starts.
rules-window-years = How long it goes on
rules-window-open = As long as something is saved, to the last year with a saving.
rules-window-years-saving = { $years ->
        [one] For one year.
       *[other] For { $years } years.
    } What is saved after that need not be repaid.
rules-window-years-drawn = { $years ->
        [one] One year.
       *[other] For { $years } years at most.
    } By then all of it has to be back.
rules-payers = Who repays
rules-payers-only = Only { $kinds }. Other parties repay nothing.
rules-kinds-committee = committees
rules-kinds-municipal_company = municipal companies
rules-kinds-civil_society = civil society bodies
rules-kinds-other_public = other public bodies
rules-kinds-private_company = private companies
rules-mechanism = How it is done
rules-mechanism-year_end_surplus = In the year-end accounts: the saving becomes a surplus that goes to the fund. The committee’s appropriation does not change in the meantime.
rules-mechanism-appropriation = The committee’s appropriation is lowered by what is to be repaid, year by year.
rules-mechanism-unstated = The source does not say. Here the appropriation is assumed to stay unchanged.
rules-afterwards = Afterwards
rules-afterwards-permanent_adjustment = The committee’s budget is lowered permanently, by as much as is saved in the last year.
rules-afterwards-kept_level = The appropriation stays at the last year’s lower level.
rules-afterwards-restored = The appropriation goes back to today’s level.
rules-afterwards-unstated = The source does not say. Here the appropriation is assumed to return to today’s level.
rules-exemption = Exemption
rules-exemption-yes = The executive board can exempt a committee from repaying.
rules-exemption-no = The rules provide no exemption.

## An example in figures

rules-example = How it can turn out
rules-example-project = An invented project receives { $grant } a year from the fund for two years. After that a committee saves { $saving } a year for eight years.
rules-example-caption = The example year by year, in kSEK. The balance is the fund’s.
rules-example-year = Year
rules-example-disbursed = Paid out
rules-example-saving = Saved
rules-example-repayment = Repaid
rules-example-balance = Balance
rules-example-sum = { $years ->
        [one] In { $from },
       *[other] From { $from } to { $to },
    } { $repayment } is repaid of the { $drawn } that the fund paid out.
rules-example-more = From { $from } to { $to }, { $repayment } is repaid, more than the { $drawn } that the fund paid out.
rules-example-nothing = Nothing is repaid. The committee keeps the whole saving.
rules-example-less = With half the saving, { $repayment } is repaid.
rules-example-uncovered = With half the saving, { $repayment } is still repaid, and no saving covers { $unfunded } of it.

## What is counted

rules-requirement = Requirement
rules-requirement-none = No particular level is required.
rules-requirement-positive = The saving has to be above zero.
rules-requirement-cost = The saving has to be at least as large as the whole cost, own funding included.
rules-requirement-factor = The saving has to be at least { $factor } times the whole cost, own funding included.
rules-counted-years = Years that count
rules-counted-all = All years that the applicant includes in the estimate.
rules-counted-after = { $years ->
        [one] The first year after the project period.
       *[other] The first { $years } years after the project period.
    }
rules-counted-kinds = Whose saving
rules-counted-whose = That of { $kinds }, less their added costs and upkeep.

## Payments

rules-arrears = The fund pays in arrears, for what the project has cost so far. It does so on these occasions each year:
rules-through = costs through { $month }

## Requirements

rules-roles-lead = leads
rules-roles-participant = participants
rules-roles-affected = affected

rules-criteria-how = A requirement has to be met. A preference that is not met gives a remark but is not an obstacle.
rules-at-idea = When the idea is reviewed
rules-at-application = When the application is reviewed
rules-at-follow_up = At the follow-up
rules-at-end = When the project has ended
rules-wished = preference
rules-check-all = All of this:
rules-check-any = Any of this:
rules-check-answer = The answer to question { $question } has to be yes.
rules-check-answer_at_least = The answer to question { $question } has to be at least { $value }.
rules-check-section_written = The section “{ $section }” has to be written.
rules-check-lead_kind = Each party that is the lead has to be of this kind: { $kinds }.
rules-check-no_party_of_kind = No { $kinds } may be { $roles }.
rules-check-parties = There has to be { $ways }. Only parties that are { $roles } count.
rules-check-endorsed = All { $kinds } that are { $roles } have to endorse the application.
rules-check-duration-between = The project period has to be { $min } to { $max } months.
rules-check-duration-least = The project period has to be at least { $min } months.
rules-check-duration-most = The project period may be at most { $max } months.
rules-check-duration-any = The project’s start and end have to be stated.
rules-check-cost_uses = What is applied for from the fund may only go to { $uses }.
rules-check-counted_saving = The estimate has to show the saving that is required.
rules-check-effects_measurable = For each effect, { $needs } has to be stated.
rules-check-evaluation_schedule = The evaluation schedule has to have at least one row. Each row has to have a goal, how it is measured, how often, and who is responsible.
rules-check-alternatives_mapped = At least one alternative to the project has to be described.
rules-check-upkeep_planned = Upkeep after the project period has to be entered, and it has to be settled how it is paid.
rules-check-upkeep_unless = Upkeep after the project period has to be entered, and it has to be settled how it is paid. If none is needed, a yes to question { $question } will do.
rules-check-repayment_planned = The estimate or the plan has to show that something is repaid.
rules-check-grant_limit = What is applied for from the fund may be { $limits }.
rules-limit-year = at most { $amount } a year
rules-limit-total = at most { $amount } in all
rules-limit-share = at most { $share } of the whole cost

## Questions, process and what follows

rules-question = Question { $number }.
rules-question-yes_no = Answered with yes, partly or no.
rules-question-number = Answered with a number.
rules-question-unit = Answered with a number in { $unit }.
rules-gate = Decides whether the project proceeds
rules-report-before = before the start, for the time through { $month }
rules-report-during = during the project period, for the time through { $month }
rules-report-after = each year after the project period, for the time through { $month }
rules-years-after = { $years ->
        [0] In the year in which the project ends
        [one] One year after the end
       *[other] { $years } years after the end
    }
rules-years-between = { $from }–{ $to } years after the end

## Sources

rules-source-guideline = The guideline
rules-source-letter = The letter
rules-source-follow_up = The follow-up
rules-source-answer = The answer
rules-source-web_page = The website
rules-kind-guideline = Guideline
rules-kind-letter = Official letter
rules-kind-follow_up = Follow-up
rules-kind-answer = Answer to a motion
rules-kind-web_page = Web page
