### Files and links: to share, open and take along.

menu-share = Share
menu-open = Open
menu-take = Take along

share-link = Link to the draft
share-file = File to send
open-file = Open a file
open-table = Import a table
take-xlsx = Excel with formulas (xlsx)
take-docx = Word (docx)
take-print = Print or save as pdf
take-csv = The schedule as a table (csv)
take-file = The draft as a file (json)

sheet-close = Close
notice-close = Hide

take-preparing = Preparing the file …
take-saved = The file { $name } has been handed to the browser.
paper-file = draft
take-failed-title = The file was not finished
take-failed = Check that you are connected to the network and try again. The draft is still here. It can always be taken along as a file (json) under Take along.
take-mend-title = One entry has to change first
take-mend = As long as it cannot be read nothing can be computed, and the file would show old figures. The draft as a file (json) and the link can be taken along as they are.
take-mend-go = Go to the entry

open-drop = Drop the file here to open it
open-done = The file is open.
open-unchanged = Your draft is as it was.
open-refused-title = { $name } could not be opened
open-refused-empty = The file is empty.
open-refused-too_large = It is larger than any draft can be, 5 MB at most.
open-refused-workbook = It is a workbook or a packed file. Copy the table in Excel and paste it under Import a table, or save it as csv.
open-refused-not_text = It is not a text file. Choose a file taken from here, or a table as csv.
open-refused-not_json = It is not whole, or is no draft. Get the file again from where it comes.
open-refused-not_a_draft = There is no draft in it. Choose a file taken from here under Take along.
open-refused-newer_format = It was made with a newer version of the form. Reload the page and try again.
open-replace-title = Open “{ $name }”?
open-replace-text = It takes the place of what you have written here. You can undo it afterwards.
open-beside-text = It opens as a draft of its own. What you have written here stays under Drafts.
open-stuck-title = Open it when the draft is saved
open-stuck = What you have written here could not be saved in the browser, and would be lost. Take it along as a file (json) under Take along, and then try again.
open-replace-lost = { $count ->
        [one] One entry cannot be restored. It is named afterwards.
       *[other] { $count } entries cannot be restored. They are listed afterwards.
    }
open-replace-yes = Open
open-lost-title = This could not be restored
open-lost = { $count ->
        [0] Nothing else is missing.
        [one] One entry is gone. The rest is open.
       *[other] { $count } entries are gone. The rest is open.
    }

lost-part = { $part }: { $kept } of { $of } left
lost-part-grant = Amount granted
lost-part-reach = Number of people
lost-part-decisions = Decisions
lost-part-follow-up = Follow-up
lost-part-people = Who does what
lost-part-typed = Texts that could not be read
lost-rulebook = The guideline is not here. Choose one of those that are.
lost-contract = Version of the format
lost-stage = Stage
lost-lang = Language
lost-unit = Unit
lost-aside = Another way of estimating an effect: { $detail }
lost-typed = A text that could not be read: { $detail }
lost-id = Identifier
lost-quantity = Number each year
lost-unknown = Unknown entry: { $detail }

link-title = Link to the draft
link-about = The whole draft is in the link. Nothing is kept on any server, and whoever has the link can read the draft. What you change later does not come along.
link-label = Link
link-length = { $length } characters.
link-long = Some mail programs cut off links this long. Better send a file: Share, File to send.
link-too-long = The draft is too long for a link. Send a file instead: Share, File to send.
link-copy = Copy the link
link-copied = The link is copied.
link-selected = The browser did not let the page copy. The link is selected: press Ctrl+C, or Cmd+C on a Mac.
link-done = The draft in the link is open. Whoever sent the link does not see what you change here.
link-cut = The link was cut off, so the end of the draft is missing. Check the figures, or ask for a new link or a file.
link-refused-title = The link could not be opened
link-refused-no_link = There is no draft in it.
link-refused-changed = It was changed on the way, so none of its figures can be trusted. Nothing is restored. Ask for a new link or a file.
link-refused-too_long = It is longer than any draft can be. Nothing is restored. Ask for a file instead.
link-refused-newer_link = It was made with a newer version of the form. Nothing is restored. Reload the page and try again.
link-refused-nothing_left = It was cut off so early that nothing can be restored. Ask for a new link or a file.
