### Vad som behöver ändras innan det går att räkna. Texten står vid fältet och i en samlad lista.
### $year är årtalet i fältet när det finns ett, $doubt varför ett tal ändå inte gick att ta emot.

error-wrong_type = Uppgiften har fel form. Ta bort den och skriv den på nytt.
error-missing_field = Fyll i det här för att det ska gå att räkna.
error-unknown_field = Uppgiften känns inte igen. Utkastet kan vara gjort med en nyare version. Ta bort uppgiften om den inte behövs.
error-unknown_variant = Valet finns inte. Välj något i listan.
error-unsupported_version = Utkastet är gjort med en version som inte går att läsa här. Öppna det i den version där det gjordes.
error-bad_amount = { $doubt ->
        [two_ways] Det kan läsas på två sätt. Mellanslag skiljer tusental: skriv { $thousands }. Komma skiljer decimaler, högst två i kronor.
        [too_fine] Skriv inte mindre än ett öre: högst två decimaler i kronor, fem i tkr och åtta i mnkr.
       *[none] Skriv beloppet med siffror, till exempel 1 250 000 eller 1 250,50. Mellanslag skiljer tusental, komma decimaler.
    }
error-negative_amount = { $list ->
        [costs] Skriv beloppet utan minus. En kostnad som minskar, eller en intäkt, skrivs som en effekt.
        [effects] Skriv beloppet utan minus. En kostnad som ökar skrivs som ökad kostnad.
       *[other] Skriv beloppet utan minus.
    }
error-amount_out_of_range = Beloppet är för stort. Högst 1 000 000 000 000 kr går att räkna med. Kontrollera enheten.
error-bad_percent = Skriv procentsatsen med siffror, till exempel 3,5.
error-percent_out_of_range = { $bounds ->
        [none] Procentsatsen ligger utanför det som är möjligt. En andel är mellan 0 och 100.
       *[both] Skriv en procentsats mellan { $least } och { $most }.
    }
error-bad_number = { $doubt ->
        [two_ways] Det kan läsas på två sätt. Mellanslag skiljer tusental: skriv { $thousands }. Komma skiljer decimaler.
        [too_fine] Skriv talet med färre decimaler, högst sex.
       *[none] Skriv ett tal med siffror, till exempel 12.
    }
error-number_out_of_range = { $bounds ->
        [none] Talet ligger utanför det som går att räkna med. Kontrollera det.
       *[both] Skriv ett tal mellan { $least } och { $most }.
    }
error-bad_year = Skriv ett årtal mellan 1990 och 2200.
error-bad_month = { $asked ->
        [day] Skriv dag, månad och år, till exempel 2027-03-17 eller 17 mars 2027.
       *[month] Välj år och månad, till exempel januari 2027.
    }
error-period_reversed = Slutet ligger före starten. Ändra det ena eller det andra.
error-year_before_period = { $year ->
        [none] Ett belopp ligger
       *[other] Beloppet för { $year } ligger
    } före projektets start. Flytta det, eller låt projektet börja tidigare.
error-horizon_too_long = Planen blir längre än 60 år. Kontrollera årtalen.
error-duplicate_id = Samma beteckning finns två gånger. Ta bort den ena raden och skriv den på nytt.
error-unknown_party = Parten finns inte längre. Välj en annan part på raden.
error-unknown_line = Uppföljningen gäller en rad som inte finns längre. Ta bort den ur uppföljningen.
error-unknown_effect = Effekten finns inte längre. Välj en annan effekt på raden.
error-unknown_rulebook = Riktlinjen finns inte här. Välj en i listan.
error-unknown_figure = Siffran går inte att förklara, för den finns inte i resultatet. Välj en annan.
error-too_many_parties = Det är fler än 50 parter. Slå ihop några.
error-too_many_lines = Det är fler än 500 rader. Slå ihop rader som hör ihop.
error-too_many_projects = Det är fler än 2 000 projekt. Dela upp dem.
error-text_too_long = Texten är längre än 10 000 tecken. Korta den, eller lägg en del i en bilaga.
error-range_reversed = Det låga värdet ska vara högst 100 och det höga minst 100. Byt plats på dem om de har förväxlats.
error-faulty_rulebook = Riktlinjen går inte att räkna med som den är skriven. Välj en annan, eller rätta den först.

error-other = Uppgiften går inte att räkna med. Gå till den och skriv den på nytt.

## Var i utkastet

place-name = Projektets namn
place-period = Projekttiden
place-period-start = Projektets start
place-period-end = Projektets slut
place-parties = Parter
place-costs = Kostnader
place-effects = Effekter
place-upkeep = Underhåll
place-grant = Beviljat belopp
place-reach = Antal personer
place-evaluation = Utvärderingsschema
place-alternatives = Alternativ
place-answers = Krav
place-texts = Texter
place-repaymentPlan = Återföringsplan
place-discountRates = Kalkylräntor
place-scenario = Pröva
place-followUp = Uppföljning
place-stage = Skede
place-draft = Utkastet
place-row = { $place }, rad { $row }
place-row-named = { $place }, ”{ $name }”
place-year = { $place }, { $year }
