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

keep-rival = The draft was changed in another tab while you were writing in this one. Your version is saved separately. Nothing is lost.
keep-theirs = Switch to the other tab’s version
keep-mine = Go on with my version
keep-theirs-taken = The other tab’s version is now shown. Your own is still among the drafts.
keep-both-kept = Both versions are among the drafts.

keep-lost = { $count ->
        [one] One thing in the draft could not be read and is left out:
       *[other] { $count } things in the draft could not be read and are left out:
    }
keep-lost-more = and { $count } more
keep-refused = The last draft was made with a newer version and cannot be opened here. It is left as it was in the browser.
keep-close = Close the message

drafts-title = Drafts
drafts-about = The drafts are stored in this browser and nowhere else. Anyone who shares your account on this computer can see them.
drafts-new = New draft
drafts-none = Nothing is saved yet. The draft is saved once you have begun to write.
drafts-unnamed = Unnamed draft
drafts-now = now open
drafts-rival = the other tab’s version
drafts-changed = changed { $when }
drafts-open = Open
drafts-copy = Copy
drafts-remove = Remove
drafts-close = Close
drafts-stuck = The draft that is open cannot be saved just now, and would be lost if another were opened. Download it as a file first.
drafts-gone = The draft no longer exists. It was removed in another tab.
drafts-refused = “{ $name }” was made with a newer version and cannot be opened or copied here. It is left as it was in the browser.
drafts-opened = “{ $name }” is open.
drafts-begun = A new draft has been started.
drafts-copied = “{ $name }” is now among the drafts.
drafts-copy-name = { $name } (copy)
drafts-removed = The draft has been removed.
drafts-remove-title = Remove “{ $name }”?
drafts-remove-text = The draft disappears from the browser and cannot be recovered.
drafts-persist-about = The browser may delete drafts when the computer runs short of space.
drafts-persist = Ask the browser not to delete them
drafts-persisted = The browser will not delete the drafts of its own accord.
drafts-not-persisted = The browser makes no promise. Download anything important as a file.
