### Import av en tabell.

import-title = Importera tabell
import-about = Klistra in en tabell ur Excel, eller välj en csv-fil. Du ser hur den tolkas och kan ändra innan något läggs in.
import-paste = Klistra in tabellen här
import-paste-hint = En rad för varje kostnad eller effekt, med åren bredvid varandra eller i en egen kolumn. Högst 500 rader.
import-choose = Välj fil
import-template = Hämta mall
import-template-file = mall-kostnader-och-effekter
import-read = Läs tabellen
import-refused-empty = Här finns ingen tabell. Klistra in en, eller välj en fil.
import-refused-not_text = Det är ingen tabell som text. Kopiera cellerna i Excel och klistra in dem, eller spara tabellen som csv.
import-refused-too_large = Den är för stor. Klistra in den del som gäller projektet.
import-refused-too_many_rows = Tabellen har för många rader. Högst 500 går att ta in på en gång.
import-refused-too_wide = Tabellen har för många kolumner, högst 100. Är skiljetecknet det rätta?

import-check = Stämmer det? Ändra det som inte gör det. Rader utan kryss läggs inte in.
import-kind-otherwise = Rader som inte säger vad de är
import-unit = Beloppen står i
import-table = Tabellen som den tolkas
import-take = Rad
import-row = Ta med rad { $number }
import-column = Kolumn { $number }
import-column-is = ”{ $heading }” är
import-column-skip = Tas inte med
import-column-name = Namn
import-column-kind = Slag
import-column-party = Part
import-column-funding = Finansiering
import-column-unit = Enhet
import-column-year = År
import-column-amount = Belopp
import-kind-cost = Kostnad
import-kind-saving = Minskad kostnad
import-kind-avoided_cost = Undviken kostnad
import-kind-revenue = Intäkt
import-kind-added_cost = Ökad kostnad
import-kind-upkeep = Underhåll
import-fund = fonden
import-wants-amounts = Ingen kolumn har belopp. Välj år eller Belopp ovanför minst en kolumn.
import-wants-year = Välj också kolumnen som har året.
import-comes-to = Läggs in: { $lines }.
import-costs = { $count ->
        [one] en kostnad
       *[other] { $count } kostnader
    }
import-effects = { $count ->
        [one] en effekt
       *[other] { $count } effekter
    }
import-upkeep = { $count ->
        [one] en rad underhåll
       *[other] { $count } rader underhåll
    }
import-nothing = inget
import-parties = { $count ->
        [one] Ny part: { $names }.
       *[other] { $count } nya parter: { $names }.
    }
import-early = Tabellen har belopp från { $year }, men projektet börjar { $begins }. Ändra projektets första månad efteråt, eller ta bort de åren.
import-unread = { $count ->
        [one] En cell går inte att läsa som den står
       *[other] { $count } celler går inte att läsa som de står
    }
import-unread-at = Rad { $number }, { $heading }: ”{ $text }”.
import-unknown-kind = Slaget är okänt. Raden räknas som { $kind }.
import-unknown-funding = Finansieringen är okänd. Raden räknas som sökt ur fonden.
import-unknown-unit = Enheten är okänd. Raden räknas i { $unit }.
import-unknown-year = Där ska stå ett år. Beloppet på raden läggs inte in.
import-back = Byt tabell
import-go = Lägg in
import-done = Inlagt: { $lines }.
import-done-refused = { $count ->
        [one] Ett belopp gick inte att läsa. Det står kvar som text i sitt fält.
       *[other] { $count } belopp gick inte att läsa. De står kvar som text i sina fält.
    }

## Vad kolumner och slag brukar kallas, åtskilda av komma.

import-words-name = namn, benämning, rad, post, kostnad, kostnader, kostnadsslag, kostnadspost, effekt, effekter, besparing, besparingar, åtgärd, aktivitet, insats, beskrivning, vad
import-words-kind = slag, typ, kategori
import-words-party = part, parter, nämnd, förvaltning, ansvarig, ansvarig nämnd, organisation, vem, aktör
import-words-funding = finansiering, finansieras, finansieras av, medel
import-words-unit = enhet
import-words-year = år, budgetår, kalenderår
import-words-amount = belopp, summa kr, kronor, kr, tkr, mnkr
import-words-cost = kostnad, kostnader, projektkostnad, projektkostnader, utgift, utgifter, insats
import-words-saving = minskad kostnad, minskade kostnader, besparing, besparingar, kostnadsminskning, effekt, effekter, nytta
import-words-avoided_cost = undviken kostnad, undvikna kostnader, undviken, undvikna
import-words-revenue = intäkt, intäkter, ökad intäkt, ökade intäkter
import-words-added_cost = ökad kostnad, ökade kostnader, merkostnad, merkostnader
import-words-upkeep = underhåll, följdinvestering, följdkostnad, drift efter projektet
import-words-fund = fond, fonden, fondmedel, sociala investeringsfonden, söks, söks ur fonden
import-words-own = egen, eget, egna, egna medel, egen finansiering, egen budget, parten själv, nämnden
