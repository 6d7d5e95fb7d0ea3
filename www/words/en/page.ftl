### The page around the form.

page-title = Återföring: the figures of a social investment
page-name = Återföring
page-tagline = The figures of a social investment
page-intro = Hold a project against a Swedish municipality’s guideline for social investments. Enter what it costs and what it is expected to give. The form shows what the guideline asks, what is missing, and when the money is back.
page-privacy = Nothing is sent anywhere. Everything is computed in your browser, and the drafts are saved there and nowhere else.
page-status = Several of the rule sets are proposals, or known only from descriptions. Each says so. The result is material for a decision, not a decision.
page-language = Svenska
page-skip = To the form
page-nav = Pages
page-nav-form = Calculate
page-nav-rules = Rules
page-nav-guide = Embed
