### The page around the form.

page-title = Återföring: the figures of a social investment
page-name = Återföring
page-tagline = The figures of a social investment
page-intro = Test a project against a Swedish municipality’s guideline for social investments. Enter what it costs and what it is expected to save. The calculator shows what the guideline requires, what is missing, and when the money is back.
page-privacy = Nothing is sent anywhere. Everything is calculated in your browser, and the drafts are saved there and nowhere else.
page-status = Several of the guidelines are proposals, or known only from descriptions. This is stated for each of them. The result is material for a decision, not a decision.
page-language = Svenska
page-skip = To the calculator
page-nav = Pages
page-nav-form = Calculate
page-nav-rules = Guidelines
page-nav-guide = Embed
