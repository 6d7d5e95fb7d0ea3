### The toolbar, the drafts in the browser, and what is said when something cannot be saved.

tools-label = The draft
tools-undo = Undo
tools-redo = Redo
tools-drafts = Drafts
tools-done-undo = Undone: { $place }.
tools-done-redo = Redone: { $place }.
tools-nothing-to-undo = There is nothing more to undo.
tools-nothing-to-redo = There is nothing to redo.

place-rulebook = Guideline

keep-off = Not saved. Download it as a file before you leave.
keep-fresh = Saved in this browser as you write
keep-saving = Saving …
keep-saved = Saved in this browser
keep-failed = Not saved

keep-trouble-blocked = The browser does not let this page save. What you write stays as long as the page is open. Download the draft as a file to keep it safe.
keep-trouble-full = There is no room to save in the browser. What you write stays as long as the page is open. Download the draft as a file, or remove drafts that you do not need and try again.
keep-file = Download as a file
keep-retry = Try again
keep-mended = The draft is saved again.

keep-rival = The draft was changed in another tab while you were writing in this one. Your version is saved by itself. Nothing is lost.
keep-theirs = Change to the other tab’s version
keep-both = Keep both
keep-theirs-taken = The other tab’s version is shown now.
keep-both-kept = Both versions are among the drafts.

keep-lost = { $count ->
        [one] One thing in the draft could not be read and is left out:
       *[other] { $count } things in the draft could not be read and are left out:
    }
keep-lost-more = and { $count } more
keep-refused = The last draft was made with a newer version and cannot be opened here. It lies untouched in the browser.
keep-gone = The draft is no longer there. It was removed in another tab.
keep-close = Close the message

drafts-title = Drafts
drafts-about = The drafts lie in this browser and nowhere else. Anyone who shares your account on this computer can see them.
drafts-new = New draft
drafts-none = Nothing is saved yet. The draft is saved once you have begun to write.
drafts-unnamed = Unnamed draft
drafts-now = open now
drafts-changed = changed { $when }
drafts-open = Open
drafts-copy = Copy
drafts-remove = Remove
drafts-close = Close
drafts-stuck = The draft that is open cannot be saved just now, and would be lost if another were opened. Download it as a file first.
drafts-opened = “{ $name }” is open.
drafts-begun = A new draft is begun.
drafts-copied = “{ $name }” is among the drafts.
drafts-copy-name = { $name } (copy)
drafts-removed = The draft is removed.
drafts-remove-title = Remove “{ $name }”?
drafts-remove-text = The draft disappears from the browser and cannot be brought back.
drafts-persist-about = The browser may clear drafts away when the computer runs short of room.
drafts-persist = Ask the browser not to clear them
drafts-persisted = The browser does not clear the drafts away by itself.
drafts-not-persisted = The browser makes no promise. Download what matters as a file.
