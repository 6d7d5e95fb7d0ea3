### The draft's stage, what has to be changed, and the length of texts.

stage-legend = Where are you?
stage-idea-about = Need, target group and expected effects are examined in brief.
stage-application-about = The whole application with estimate, texts and plan is examined.
stage-follow_up-about = The project is running. The outcome is held against the forecast.
stage-end-about = The project has ended. Effects are evaluated and repayment is settled.
stage-hint = What is examined later stands under “Later”. You can fill it in already.
mending-title = { $count ->
        [one] One thing has to be changed
       *[other] { $count } things have to be changed
    }
state-partly = { $count } partly
state-later = later
text-count = { $count } of at most { $most } characters.
text-count-over = { $count } characters. Shorten the text by { $over }, or put a part in an annex.
answer-note-partly = Note: what remains?
