### Vägen genom kommunen: steg, tider och roller enligt riktlinjen.

section-process = Process
section-process-about = Så går det till enligt riktlinjen: vem beslutar vad, när något senast behöver göras och vem som gör vad. Månader och år räknas från projektets start och slut.
process-silent = Riktlinjen säger inget om { $what }. Fråga kommunen.
process-silent-steps = vägen till beslut
process-silent-reporting = rapportering
process-silent-milestones = vad som följer efter slutet
process-silent-stop = när ett projekt kan avbrytas
process-silent-roles = vem som gör vad
process-before = Före start
process-during = Under projekttiden
process-after = Efter slutet
process-start = Start i { $month }
process-end = Sista månaden är { $month }
process-length = Vägen till beslut tar { $months }.
process-length-unknown = Riktlinjen säger inte hur lång tid det tar i allt. Fråga kommunen i god tid.
process-begin = För start i { $start } behöver arbetet börja { $when }.
process-ahead = { $count ->
        [one] Det är om en månad.
       *[other] Det är om { $count } månader.
    }
process-now = Det är nu.
process-now-text = Tiden räcker om arbetet börjar nu.
process-late = Det är sent.
process-late-text = Börjar arbetet nu är { $earliest } den tidigaste starten. Flytta starten, eller fråga kommunen om beslutet kan komma tidigare.
process-gate = avgör om ni går vidare
process-who = Vem: { $who }
process-step-length = Tar { $months }.
process-step-begin = Börja { $when }.
months-between = { $min }–{ $count ->
        [one] { $count } månad
       *[other] { $count } månader
    }
months-most = högst { $count ->
        [one] en månad
       *[other] { $count } månader
    }
months-least = minst { $count ->
        [one] en månad
       *[other] { $count } månader
    }
months-count = { $count ->
        [one] en månad
       *[other] { $count } månader
    }
begin-between = { $from }–{ $to }
begin-latest = senast { $month }
begin-safe = { $month } för att säkert hinna
process-reporting = Det här rapporteras
process-through = till och med { $month } { $years }
process-through-each = till och med { $month } varje år { $from }–{ $to }
process-through-yearly = till och med { $month } varje år
process-through-none = till och med { $month }, men inte under projekttiden
process-stop = När projektet kan avbrytas
process-milestones = Det här följer
process-undated = Tid anges inte
process-roles = Vem gör vad
process-roles-borrowed = Inte ur riktlinjen.
process-roles-borrowed-text = Den säger inte vem som gör vad. Här står roller som ett annat dokument beskriver, som stöd:
process-duties = { $count ->
        [one] En uppgift
       *[other] { $count } uppgifter
    }
process-person = Namn
process-selection = Det som vägs mellan ansökningar
process-notes = Mer ur dokumenten ({ $count })
process-documents = Avsnitten ovan finns i: { $titles }.

place-people = Vem gör vad
place-decisions = Beslut
