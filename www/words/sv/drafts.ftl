### Verktygsraden, utkasten i webbläsaren och vad som sägs när något inte går att spara.

tools-label = Utkastet
tools-undo = Ångra
tools-redo = Gör om
tools-drafts = Utkast
tools-done-undo = Ångrat: { $place }.
tools-done-redo = Gjort om: { $place }.
tools-nothing-to-undo = Det finns inget mer att ångra.
tools-nothing-to-redo = Det finns inget att göra om.

place-rulebook = Riktlinje

keep-off = Sparas inte. Hämta det som fil innan du går.
keep-fresh = Sparas i den här webbläsaren när du skriver
keep-saving = Sparar …
keep-saved = Sparat i den här webbläsaren
keep-failed = Inte sparat

keep-trouble-blocked = Webbläsaren låter inte sidan spara. Det du skriver finns kvar så länge sidan är öppen. Hämta utkastet som fil, så är det i säkert förvar.
keep-trouble-full = Det finns inte plats att spara i webbläsaren. Det du skriver finns kvar så länge sidan är öppen. Hämta utkastet som fil, eller ta bort utkast som du inte behöver och försök igen.
keep-file = Hämta som fil
keep-retry = Försök igen
keep-mended = Utkastet är sparat igen.

keep-rival = Utkastet har ändrats i en annan flik medan du skrev i den här. Din version är sparad för sig. Inget är borta.
keep-theirs = Byt till den andra flikens version
keep-mine = Fortsätt med min version
keep-theirs-taken = Nu visas den andra flikens version. Din egen ligger kvar bland utkasten.
keep-both-kept = Båda versionerna finns bland utkasten.

keep-lost = { $count ->
        [one] En uppgift i utkastet gick inte att läsa och är inte med:
       *[other] { $count } uppgifter i utkastet gick inte att läsa och är inte med:
    }
keep-lost-more = och { $count } till
keep-refused = Det senaste utkastet är gjort med en nyare version och går inte att öppna här. Det ligger orört i webbläsaren.
keep-close = Stäng meddelandet

drafts-title = Utkast
drafts-about = Utkasten ligger i den här webbläsaren och ingen annanstans. Den som delar ditt konto på datorn kan se dem.
drafts-new = Nytt utkast
drafts-none = Inget är sparat än. Utkastet sparas när du har börjat skriva.
drafts-unnamed = Namnlöst utkast
drafts-now = öppet nu
drafts-rival = den andra flikens version
drafts-changed = ändrat { $when }
drafts-open = Öppna
drafts-copy = Kopiera
drafts-remove = Ta bort
drafts-close = Stäng
drafts-stuck = Utkastet som är öppet går inte att spara just nu, och skulle försvinna om ett annat öppnades. Hämta det som fil först.
drafts-gone = Utkastet finns inte kvar. Det har tagits bort i en annan flik.
drafts-refused = ”{ $name }” är gjort med en nyare version och går inte att öppna eller kopiera här. Det ligger orört i webbläsaren.
drafts-opened = ”{ $name }” är öppnat.
drafts-begun = Ett nytt utkast är påbörjat.
drafts-copied = ”{ $name }” ligger bland utkasten.
drafts-copy-name = { $name } (kopia)
drafts-removed = Utkastet är borttaget.
drafts-remove-title = Ta bort ”{ $name }”?
drafts-remove-text = Utkastet försvinner ur webbläsaren och går inte att få tillbaka.
drafts-persist-about = Webbläsaren kan rensa bort utkast när datorn får ont om plats.
drafts-persist = Be webbläsaren att inte rensa
drafts-persisted = Webbläsaren rensar inte bort utkasten av sig själv.
drafts-not-persisted = Webbläsaren lovar inget. Hämta det som är viktigt som fil.
