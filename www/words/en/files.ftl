### Files and links: to share, open and download.

menu-share = Share
menu-open = Open
menu-take = Download

share-link = Link to the draft
share-file = File to send
open-file = Open a file
open-table = Import a table
take-xlsx = Excel with formulas (xlsx)
take-docx = Word (docx)
take-print = Print or save as PDF
take-csv = The plan year by year as a table (csv)
take-file = The draft as a file (json)

sheet-close = Close
notice-close = Hide

take-preparing = Preparing the file …
take-saved = The file { $name } has been handed to the browser.
paper-file = draft
take-failed-title = The file could not be completed
take-failed = Check your network connection and try again. The draft is still here. You can always download it as a file (json) under Download.
take-mend-title = One entry has to be changed first
take-mend = As long as it cannot be read, nothing can be calculated and the file would show old figures. The draft as a file (json) and the link can be used as they are.
take-mend-go = Go to the entry

open-drop = Drop the file here to open it
open-done = The file is open.
open-unchanged = Your draft is as it was.
open-refused-title = { $name } could not be opened
open-refused-unreadable = The browser could not reach it. If it is a folder, open the file that is in it. Otherwise save the file on this computer and try again.
open-refused-empty = The file is empty.
open-refused-too_large = It is larger than any draft can be, at most 5 MB.
open-refused-workbook = It is a workbook or a compressed file. Copy the table in Excel and paste it under Import a table, or save it as csv.
open-refused-not_text = It is not a text file. Choose a file downloaded from here, or a table as csv.
open-refused-not_json = It is incomplete, or is not a draft. Get the file again from where it came.
open-refused-not_a_draft = There is no draft in it. Choose a file downloaded from here, under Download.
open-refused-newer_format = It was made with a newer version of the calculator. Reload the page and try again.
open-many-title = One file at a time can be opened
open-many = There were { $count } files, and none of them is open. Choose the one to open.
open-under = It opens under { $rulebook }, at the stage { $stage }.
open-replace-title = Open “{ $name }”?
open-replace-text = It replaces what you have written here. You can undo this afterwards.
open-beside-text = It opens as a separate draft. What you have written here stays under Drafts.
open-stuck-title = Open it once the draft is saved
open-stuck = What you have written here could not be saved in the browser, and would be lost. Download it as a file (json) under Download, and then try again.
open-replace-lost = { $count ->
        [one] One entry cannot be restored. It is listed afterwards.
       *[other] { $count } entries cannot be restored. They are listed afterwards.
    }
open-replace-yes = Open
open-doubt-title = Check the draft
open-lost-title = This could not be restored
open-lost = { $count ->
        [one] One entry is gone. The rest is open.
       *[other] { $count } entries are gone. The rest is open.
    }

lost-part = { $part }: { $kept } of { $of } kept
lost-part-grant = Amount granted
lost-part-reach = Number of people
lost-part-decisions = Decisions
lost-part-follow-up = Follow-up
lost-part-people = Who does what
lost-part-typed = Texts that could not be read
lost-rulebook = The guideline is not available here. Choose one that is.
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
link-about = The whole draft is in the link. Nothing is stored on any server, and anyone who has the link can read the draft. Later changes are not included.
link-label = Link
link-length = { $length } characters.
link-long = Some email programs cut off links this long. It is better to send a file: Share, File to send.
link-too-long = The draft is too long for a link. Send a file instead: Share, File to send.
link-copy = Copy the link
link-copied = The link is copied.
link-selected = The browser did not let the page copy. The link is selected: press Ctrl+C, or Cmd+C on a Mac.
link-done = The draft in the link is open. Whoever sent the link does not see what you change here.
link-unchecked = The link has lost its last characters. The draft looks complete, but that cannot be verified. Compare the figures with those of whoever sent the link, or ask for a new one.
link-cut = The link was cut off, so the end of the draft is missing. Check the figures, or ask for a new link or a file.
link-refused-title = The link could not be opened
link-refused-no_link = There is no draft in it.
link-refused-changed = It was changed on the way, so its figures cannot be trusted. Nothing is restored. Ask for a new link or a file.
link-refused-too_long = It is longer than any draft can be. Nothing is restored. Ask for a file instead.
link-refused-newer_link = It was made with a newer version of the calculator. Nothing is restored. Reload the page and try again.
link-refused-nothing_left = It was cut off so early that nothing can be restored. Ask for a new link or a file.
