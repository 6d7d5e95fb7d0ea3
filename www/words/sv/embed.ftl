### Det första som visas på en sida som visar räknaren. Varje ord här hämtas innan något resultat syns.

result-status-adopted = Antagen riktlinje
result-status-proposal = Förslag, okänt om det antogs
result-status-motion = Motion, inte en antagen riktlinje
result-status-described = Känd bara ur beskrivningar
result-stage-idea = Prövas som idé
result-stage-application = Prövas som ansökan
result-stage-follow_up = Prövas vid uppföljning
result-stage-end = Prövas vid slutet
result-afterlife = Vad som har hänt sedan
verdict-eligible = Uppfyller kraven
verdict-eligible-uncovered = Uppfyller kraven, men planen saknar täckning
verdict-not_eligible = Uppfyller inte kraven
verdict-not_eligible-uncovered = Uppfyller inte kraven, och planen saknar täckning
verdict-incomplete = Inte komplett än
verdict-incomplete-uncovered = Inte komplett än, och planen saknar täckning
verdict-undetermined = Riktlinjen gäller inte den här starten
verdict-undetermined-uncovered = Riktlinjen gäller inte den här starten, och planen saknar täckning
verdict-none = Inget att räkna på än
verdict-none-text = Skriv in kostnader och väntade effekter, så visas resultatet här.
verdict-refused = Kan inte räknas än
error-title = En uppgift behöver ändras
error-still = Resultatet visar hur det var innan.
counts-label = Granskningen i korthet
count-hinders = { $count } hinder
count-missing = { $count ->
        [one] 1 saknas
       *[other] { $count } saknas
    }
count-partly = { $count } delvis
count-thoughts = { $count } att tänka på
count-met = { $count ->
        [one] 1 uppfyllt
       *[other] { $count } uppfyllda
    }
figures-label = Siffror
figure-asked = Söks ur fonden
figure-granted = Beviljat ur fonden
figure-repaid = Återförs
figure-repaid-none = Inget återförs enligt riktlinjen
figure-repaid-share = { $share } av det som betalas ut
figure-repaid-waived = { $amount } efterskänks
figure-repaid-written = { $amount } skrivs ned
figure-payback = Pengarna åter i fonden
figure-payback-none = Inte inom planen
figure-payback-never = Ska inte återföras
figure-payback-nothing = Inget betalas ut
figure-remains = Kvar för kommunen { $year }
figure-remains-years = Nettobesparing minus alla kostnader, { $from } till { $to }
figure-uncovered = Utan täckning i besparingar
figure-uncovered-text = Ska återföras fast ingen besparing täcker det
result-to-schedule = Se planen år för år
loading = Laddar räknaren …
draft-unnamed = Nytt utkast
draft-lead = { $title }. Allt du skriver stannar i din webbläsare.
result-label = Resultat
glance-label = Läget just nu
glance-show = Resultat
unit-kr = kr
unit-tkr = tkr
unit-mnkr = mnkr
stage-idea = Idé
stage-application = Ansökan
stage-follow_up = Uppföljning
stage-end = Avslut
paper-draft = Utkast, inte ett beslut
paper-rulebook = Prövat mot: { $title } ({ $id })
paper-status = Riktlinjens ställning: { $status }
paper-stage = Skede: { $stage }
paper-date = Hämtat { $date }
why-ask = Varför?

## Innan räknaren är där, och när den inte kan komma

asleep = Här går det att pröva ett projekt mot en kommuns riktlinje för sociala investeringar. Räknaren hämtas när du kommer hit.
draft-lead-sent = { $title }. Det du skriver stannar i din webbläsare tills du skickar formuläret.
trouble-start = Räknaren kan inte visas
trouble-present = En del av räknaren saknas
trouble-kept = Det du har skrivit är kvar.
trouble-retry = Försök igen
trouble-close = Dölj
trouble-faults = Att rätta
trouble-more = och { $count } till
trouble-module_failed = Den kunde inte hämtas. Kontrollera att du har kontakt med nätet och försök igen.
trouble-module_timeout = Den kom inte i tid. Försök igen om en stund.
trouble-wasm_blocked = Webbläsaren får inte köra den på den här sidan. En nyare webbläsare kan hjälpa. Till den som sköter sidan: tillåt ’wasm-unsafe-eval’ i sidans säkerhetspolicy, eller visa räknaren i en ram.
trouble-workplace_failed = Resultatet visas, men inte fälten att skriva i. Kontrollera att du har kontakt med nätet och försök igen, eller ladda om sidan.
trouble-rulebook_unknown = Riktlinjen ”{ $at }” finns inte här. Till den som sköter sidan: se över beteckningen.
trouble-rulebook_unreachable = Riktlinjen { $at } kunde inte hämtas. Kontrollera att du har kontakt med nätet och försök igen.
trouble-rulebook_not_found = Riktlinjen finns inte på { $at } (svar { $status }). Till den som sköter sidan: se över adressen.
trouble-rulebook_not_json = Det som ligger på { $at } är ingen riktlinje i JSON. Till den som sköter sidan: se över adressen och filen.
trouble-rulebook_too_large = Filen på { $at } är större än en riktlinje kan vara, högst 2 MB. Till den som sköter sidan: se över adressen.
trouble-rulebook_timeout = Riktlinjen { $at } kom inte i tid. Försök igen om en stund.
trouble-rulebook_faulty = Riktlinjen{ $at ->
        [none] { "" }
       *[other] { " " }på { $at }
    } går inte att räkna med som den är skriven. { $count ->
        [one] Ett ställe behöver
       *[other] { $count } ställen behöver
    } rättas.
trouble-draft_refused = Sidan ville fylla i ett utkast som inte går att läsa. Till den som sköter sidan: se över utkastet.
trouble-draft_incomplete = Sidan har fyllt i ett utkast. { $count ->
        [one] En uppgift i det gick inte att läsa.
       *[other] { $count } uppgifter i det gick inte att läsa.
    }
