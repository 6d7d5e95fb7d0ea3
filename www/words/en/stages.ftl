### The draft's stage, what has to be changed, and the length of texts.

stage-legend = Where are you?
stage-idea-about = The need, the target group and the expected effects are reviewed in brief.
stage-application-about = The whole application is reviewed: estimate, texts and plan.
stage-follow_up-about = The project is running. The outcome is compared with the forecast.
stage-end-about = The project has ended. Effects are evaluated and repayment is settled.
stage-hint = What is reviewed at a later stage is listed under “Later”. You can already fill it in.
mending-title = { $count ->
        [one] One entry has to be changed
       *[other] { $count } entries have to be changed
    }
state-partly = { $count } partly met
state-later = later
text-count = { $count } of at most { $most } characters.
text-count-over = { $count } characters. Shorten the text by { $over }, or move part of it to an annex.
answer-note-partly = Note: what remains?
