### Vägen genom kommunen: steg, tider och roller enligt riktlinjen.

section-process = Process
section-process-about = Så går det till enligt riktlinjen: vem beslutar vad, när något senast behöver göras och vem som gör vad. Månader och år räknas från projektets start och slut.
process-silent = Riktlinjen säger inget om { $what }. Fråga kommunen.
process-silent-steps = vägen till beslut
process-silent-reporting = rapportering
process-silent-milestones = utvärdering och beslut efter slutet
process-silent-stop = när ett projekt kan avbrytas
process-silent-roles = vem som gör vad
process-before = Före start
process-during = Under projekttiden
process-after = Efter slutet
process-start = Start i { $month }
process-end = Sista månaden är { $month }
process-length = Vägen till beslut tar vanligtvis { $months }.
process-length-unknown = Riktlinjen säger inte hur lång tid det tar i allt. Fråga kommunen i god tid.
process-begin = För start i { $start } behöver arbetet börja { $when }.
process-recruit = Räkna med mer tid om ni ska rekrytera mellan beslutet och starten.
process-uncovered = Riktlinjen omfattar inte en start i { $start }.
process-missed = Starten i { $start } har passerat.
process-missed-text = Inget är inskrivet som beviljat. Flytta starten, eller skriv in beslutet om pengarna redan är beviljade.
process-ahead = { $count ->
        [one] Det är om en månad.
       *[other] Det är om { $count } månader.
    }
process-ahead-years = { $rest ->
        [0] Det är om { $years } år.
       *[other] Det är om mer än { $years } år.
    }
process-now = Det är nu.
process-now-enough = Tiden räcker i vanliga fall om arbetet börjar nu.
process-now-short = { $count ->
        [0] Starten är redan den här månaden.
        [one] Till starten är det en månad.
       *[other] Till starten är det { $count } månader.
    } Tiden räcker bara om vägen till beslut inte tar längre än så.
process-late = Det är sent.
process-late-text = Börjar arbetet nu blir beslutet vanligtvis klart tidigast i { $earliest }.
process-late-move = Flytta starten, eller fråga kommunen om beslutet kan komma tidigare.
process-late-closed = Då omfattar riktlinjen inte längre någon start. Fråga kommunen vad som gäller.
process-gate = Avgör om ni går vidare
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
process-undated = Inget år anges
process-roles = Vem gör vad
process-roles-borrowed = Inte ur riktlinjen.
process-roles-borrowed-text = Den beskriver inga roller. Här står roller ur ett annat dokument, som stöd:
process-duties = { $count ->
        [one] En uppgift
       *[other] { $count } uppgifter
    }
process-person = Namn
process-selection = Det som vägs mellan ansökningar
process-notes = Mer ur dokumenten ({ $count })
process-documents = Avsnitten ovan finns i:

place-people = Vem gör vad
place-decisions = Beslut
