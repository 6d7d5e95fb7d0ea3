### Filer och länkar: att dela, öppna och hämta.

menu-share = Dela
menu-open = Öppna
menu-take = Hämta

share-link = Länk till utkastet
share-file = Fil att skicka
open-file = Öppna fil
open-table = Importera tabell
take-xlsx = Excel med formler (xlsx)
take-docx = Word (docx)
take-print = Skriv ut eller spara som pdf
take-csv = Planen år för år som tabell (csv)
take-file = Utkastet som fil (json)

sheet-close = Stäng
notice-close = Dölj

take-preparing = Gör i ordning filen …
take-saved = Filen { $name } är lämnad till webbläsaren.
paper-file = utkast
take-failed-title = Filen blev inte klar
take-failed = Kontrollera att du har kontakt med nätet och försök igen. Utkastet är kvar. Det går alltid att hämta som fil (json) under Hämta.
take-mend-title = En uppgift behöver ändras först
take-mend = Så länge den inte går att läsa kan inget räknas, och då skulle filen visa gamla siffror. Utkastet som fil (json) och länken går att ta med som de är.
take-mend-go = Gå till uppgiften

open-drop = Släpp filen här för att öppna den
open-done = Filen är öppnad.
open-unchanged = Ditt utkast är som det var.
open-refused-title = Det gick inte att öppna { $name }
open-refused-unreadable = Webbläsaren kom inte åt den. Är det en mapp, så öppna filen som ligger i den. Annars, spara filen på den här datorn och försök igen.
open-refused-empty = Filen är tom.
open-refused-too_large = Den är större än något utkast kan vara, högst 5 MB.
open-refused-workbook = Det är en arbetsbok eller en packad fil. Kopiera tabellen i Excel och klistra in den under Importera tabell, eller spara den som csv.
open-refused-not_text = Det är ingen textfil. Välj en fil som är hämtad härifrån, eller en tabell som csv.
open-refused-not_json = Den är inte hel, eller är inget utkast. Hämta filen på nytt där den kommer ifrån.
open-refused-not_a_draft = Den innehåller inget utkast. Välj en fil som är hämtad härifrån under Hämta.
open-refused-newer_format = Den är gjord med en nyare version av räknaren. Ladda om sidan och försök igen.
open-many-title = En fil i taget går att öppna
open-many = Det var { $count } filer, och ingen av dem är öppnad. Välj den som ska öppnas.
open-under = Det öppnas under { $rulebook }, i skedet { $stage }.
open-replace-title = Öppna ”{ $name }”?
open-replace-text = Det tar platsen för det du har skrivit här. Du kan ångra det efteråt.
open-beside-text = Det öppnas som ett eget utkast. Det du har skrivit här ligger kvar under Utkast.
open-stuck-title = Öppna när utkastet är sparat
open-stuck = Det du har skrivit här kunde inte sparas i webbläsaren, och skulle gå förlorat. Hämta det som fil (json) under Hämta, och försök sedan igen.
open-replace-lost = { $count ->
        [one] En uppgift går inte att återställa. Den nämns efteråt.
       *[other] { $count } uppgifter går inte att återställa. De räknas upp efteråt.
    }
open-replace-yes = Öppna
open-doubt-title = Kontrollera utkastet
open-lost-title = Det här kunde inte återställas
open-lost = { $count ->
        [one] En uppgift är borta. Resten är öppnad.
       *[other] { $count } uppgifter är borta. Resten är öppnad.
    }

lost-part = { $part }: { $kept } av { $of } är kvar
lost-part-grant = Beviljat belopp
lost-part-reach = Antal personer
lost-part-decisions = Beslut
lost-part-follow-up = Uppföljning
lost-part-people = Vem som gör vad
lost-part-typed = Texter som inte gick att läsa
lost-rulebook = Riktlinjen finns inte här. Välj en av dem som finns.
lost-contract = Formatets version
lost-stage = Skede
lost-lang = Språk
lost-unit = Enhet
lost-aside = Ett annat sätt att räkna en effekt: { $detail }
lost-typed = En text som inte gick att läsa: { $detail }
lost-id = Beteckning
lost-quantity = Antal per år
lost-unknown = Okänd uppgift: { $detail }

link-title = Länk till utkastet
link-about = Hela utkastet ligger i länken. Inget sparas på någon server, och den som har länken kan läsa utkastet. Det du ändrar sedan följer inte med.
link-label = Länk
link-length = { $length } tecken.
link-long = En del e-postprogram klipper av så långa länkar. Skicka hellre en fil: Dela, Fil att skicka.
link-too-long = Utkastet är för långt för en länk. Skicka en fil i stället: Dela, Fil att skicka.
link-copy = Kopiera länken
link-copied = Länken är kopierad.
link-selected = Webbläsaren lät inte sidan kopiera. Länken är markerad: tryck Ctrl+C, eller Cmd+C på Mac.
link-done = Utkastet i länken är öppnat. Det du ändrar här syns inte för den som skickade länken.
link-unchecked = Länken har tappat sina sista tecken. Utkastet ser helt ut, men det går inte att kontrollera. Jämför siffrorna med den som skickade länken, eller be om en ny.
link-cut = Länken är avklippt, så slutet av utkastet saknas. Kontrollera siffrorna, eller be om en ny länk eller en fil.
link-refused-title = Länken gick inte att öppna
link-refused-no_link = Den innehåller inget utkast.
link-refused-changed = Den har ändrats på vägen, och då går inga siffror i den att lita på. Inget är återställt. Be om en ny länk eller en fil.
link-refused-too_long = Den är längre än något utkast kan vara. Inget är återställt. Be om en fil i stället.
link-refused-newer_link = Den är gjord med en nyare version av räknaren. Inget är återställt. Ladda om sidan och försök igen.
link-refused-nothing_left = Den är avklippt så tidigt att inget går att återställa. Be om en ny länk eller en fil.
