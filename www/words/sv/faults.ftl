### Vad som behöver rättas i en riktlinje som någon har skrivit själv. Stället anges bredvid.

fault-wrong_type = Uppgiften har fel form: text, tal, lista och ja/nej går inte att byta mot varandra.
fault-missing_field = Lägg till uppgiften. Riktlinjen kan inte tillämpas utan den.
fault-unknown_field = Ta bort fältet{ $field ->
        [none] { "" }
       *[other] { " " }”{ $field }”
    } eller rätta namnet. Formatet har inget sådant.
fault-unknown_variant = { $given ->
        [none] Välj ett av de värden som formatet har.
       *[other] Byt ut ”{ $given }” mot ett av de värden som formatet har.
    }
fault-unsupported_version = Ange formatet som 1. Andra versioner går inte att läsa.
fault-bad_amount = Skriv beloppet i kronor med siffror och högst två decimaler.
fault-negative_amount = Skriv beloppet utan minus.
fault-amount_out_of_range = Sänk beloppet. Högst 1 000 000 000 000 kr går att räkna med.
fault-bad_percent = Skriv procentsatsen med siffror, med punkt före decimalerna.
fault-percent_out_of_range = { $bounds ->
        [none] Ange en procentsats som går att räkna med.
       *[both] Ange en procentsats mellan { $least } och { $most }.
    }
fault-bad_number = Skriv ett tal.
fault-number_out_of_range = { $bounds ->
        [none] Välj ett tal som formatet tillåter här.
       *[both] Välj ett tal mellan { $least } och { $most }.
    }
fault-bad_year = Ange ett årtal mellan 1990 och 2200.
fault-bad_month = Skriv månaden som år och månad, till exempel 2027-01.
fault-period_reversed = Byt plats på början och slut, eller rätta det ena.
fault-year_before_period = Flytta beloppet till ett år som riktlinjen gäller.
fault-horizon_too_long = Korta tiden. Högst 60 år går att räkna med.
fault-duplicate_id = { $id ->
        [none] Ge den ena en annan beteckning. Den finns redan.
       *[other] Ge den ena en annan beteckning. ”{ $id }” finns redan.
    }
fault-unknown_party = Ange en part som finns.
fault-unknown_line = Ange en rad som finns.
fault-unknown_effect = Ange en effekt som finns.
fault-unknown_rulebook = Ange en riktlinje som finns.
fault-unknown_figure = Ange en siffra som finns i resultatet.
fault-too_many_parties = Minska antalet parter till högst 50.
fault-too_many_lines = Minska antalet rader till högst 500.
fault-too_many_projects = Minska antalet projekt till högst 2 000.
fault-text_too_long = Korta texten till högst 10 000 tecken.
fault-range_reversed = Byt plats på det minsta och det största.
fault-faulty_rulebook = Rätta det som anges här, så går riktlinjen att använda.

fault-bad_id = Skriv beteckningen med små bokstäver a–z, siffror, bindestreck eller understreck.
fault-bad_pointer = Låt tolkningen peka på något som finns i riktlinjen, till exempel /repayment/window.
fault-unknown_question = Lägg till frågan bland riktlinjens frågor, eller rätta namnet.
fault-unknown_section = Lägg till avsnittet bland riktlinjens avsnitt, eller rätta namnet.
fault-unknown_document = Lägg till dokumentet bland källorna, eller rätta namnet.
fault-empty_list = Skriv minst en post i listan, eller ta bort den.
fault-occasions_out_of_order = Ställ utbetalningarna i ordning efter månad. Två kan inte ha samma månad.
fault-wrong_question_kind = Kontrollen och frågan passar inte ihop. En ja/nej-fråga kan inte prövas mot ett tal, och tvärtom.
fault-counted_missing = Ange vad som räknas som besparing. Ett krav beror på det.
fault-deadline_missing = Ange efter hur många år återföringen senast ska börja.
fault-deadline_unused = Ta bort gränsen för när återföringen senast ska börja. Den används inte med det sättet att räkna.
fault-starts_reversed = Byt plats på första och sista start, eller rätta den ena.
fault-too_many_items = Korta listan. Den har fler poster än formatet tillåter.

fault-other = Se över det här stället. Det går inte att tillämpa som det är skrivet.
trouble-unreadable = Kunde inte läsas.
