### Utkastets avsnitt och fält.

## Riktlinje

section-rulebook = Riktlinje
section-rulebook-about = Varje kommun har sina egna regler. Välj den riktlinje som utkastet ska prövas mot.
rulebook-change = Byt riktlinje
rulebook-fold = Stäng listan
rulebook-legend = Välj riktlinje
rulebook-without-fund = { $municipality } har ingen fond att söka ur.
rulebook-status-adopted = Beslutad.
rulebook-status-proposal = Ett förslag, inte beslutat.
rulebook-status-motion = En motion, inte beslutad.
rulebook-status-described = Känd ur beskrivningar. Själva riktlinjen är inte läst.
rulebook-starts-open-open = Gäller oavsett när projektet startar.
rulebook-starts-from-open = Gäller projekt som startar från { $from }.
rulebook-starts-open-to = Gäller projekt som startar till och med { $to }.
rulebook-starts-from-to = Gäller projekt som startar från { $from } till { $to }.
rulebook-repayment-none = Inget återförs.
rulebook-repayment-saving = Besparingen återförs.
rulebook-repayment-drawn = Allt som har betalats ut återförs.
rulebook-repayment-decided_plan = Återförs enligt en beslutad plan.

## Projekt

section-project = Projekt
section-project-about = Vad heter projektet, när pågår det och hur många når det?
project-name = Projektets namn
project-start = Första månaden
project-end = Sista månaden
project-month-hint = Till exempel 2027-01 eller januari 2027.
project-end-hint = När projektets pengar tar slut, inte effekterna.
project-persons = Antal personer projektet når
project-persons-hint = Under hela projekttiden.
project-completing = Hur många som fullföljer
project-completing-hint = Om ni vet det.
grant-title = Beviljat belopp
grant-total = Beviljat
grant-total-hint = Tomt räknas det ni söker som beviljat.
grant-decided = Beslutsdatum
grant-decided-hint = Till exempel 2027-03-15.
grant-reference = Diarienummer eller paragraf
grant-reference-hint = Så att beslutet går att hitta.

## Parter

section-parties = Parter
section-parties-about = Vilka driver projektet, och vems kostnader ändras?
party-add = Lägg till part
party-remove = Ta bort part
party-remove-title = Ta bort { $party }?
party-remove-moves = { $count ->
    [one] En rad hör till parten. Den flyttas till { $heir }.
   *[other] { $count } rader hör till parten. De flyttas till { $heir }.
  }
party-remove-lines = { $count ->
    [one] En rad hör till parten och tas bort med den.
   *[other] { $count } rader hör till parten och tas bort med den.
  }
party-name = Namn
party-kind = Slag
party-role = Roll
party-area = Verksamhetsområde
party-area-hint = Två nämnder med samma område räknas som ett.
party-endorses = Står bakom ansökan
party-endorses-hint = Förvaltningschef, vd eller motsvarande.
party-kind-committee = Nämnd
party-kind-municipal_company = Kommunalt bolag
party-kind-civil_society = Civilsamhälle
party-kind-other_public = Annan offentlig part
party-kind-private_company = Privat företag
role-lead = Ansvarig
role-participant = Deltar
role-affected = Berörs

## Kostnader

section-costs = Kostnader
section-costs-about = Vad kostar projektet år för år, och vem betalar?
costs-empty = Inga kostnader än. Börja med den största.
costs-caption = Kostnader per rad och år
costs-sum = Alla kostnader
costs-sum-fund = Söks ur fonden
costs-sum-own = Egen finansiering
cost = Kostnad
cost-add = Lägg till kostnad
cost-party = Vems kostnad
cost-use = Vad pengarna går till
cost-use-hint = Flera riktlinjer skiljer utveckling från drift.
cost-funding = Betalas av
funding-fund = ur fonden
funding-own = egna pengar
use-development = Utveckling
use-introduction = Införande
use-operation = Drift
use-follow_up = Uppföljning
use-evaluation = Utvärdering
use-project_lead = Projektledning
use-other = Annat

## Effekter

section-effects = Effekter
section-effects-about = Vad ändras i parternas årliga kostnader? Skriv det ni väntar er, år för år, eller räkna fram det ur antal och styckkostnad.
effects-empty = Inga effekter än. Börja med den kostnad som ska sjunka.
effects-caption = Effekter per rad och år
effects-sum = Besparing minus ökade kostnader
effect = Effekt
effect-add = Lägg till effekt
effect-party = Vems kostnad ändras
effect-direction = Åt vilket håll
direction-saving = Besparing eller intäkt
direction-added_cost = Ökad kostnad
effect-nature = Vad slags besparing
effect-nature-hint = En undviken kostnad finns inte i budgeten i dag, så den kan inte dras ned.
nature-lowered_cost = Kostnad som sjunker
nature-avoided_cost = Undviken kostnad
nature-revenue = Ökad intäkt
effect-estimate = Hur ni räknar
estimate-amounts = Belopp år för år
estimate-units = Antal gånger styckkostnad
effect-units-fact = antal { $unit } à { $value }
effect-quantity-of = { $name }, antal { $unit }
effect-quantity-sum = { $sum } st
effect-unit = Det ni räknar
effect-unit-hint = Till exempel placeringsår.
effect-unit-unnamed = enheter
effect-unit-value = Kostnad för varje
effect-unit-value-hint = Det nämnden betalar i dag.
effect-deadweight = Hade hänt ändå
effect-deadweight-hint = Den del av effekten som hade kommit utan projektet.
effect-attribution = Projektets del
effect-attribution-hint = Resten beror på andras insatser. Tomt räknas som 100.
effect-drop-off = Avtar varje år
effect-drop-off-hint = Så mycket svagare blir effekten för varje år.
effect-units-how = Skriv antalet för varje år i tabellen. Beloppet räknas fram och visas i summan.
effect-indicator = Indikator
effect-indicator-hint = Vad ni mäter för att se effekten.
effect-baseline = Utgångsläge
effect-baseline-hint = Hur det är i dag, före projektet.
effect-measured = Hur ofta ni mäter
measured-monthly = Varje månad
measured-quarterly = Varje kvartal
measured-interim = Vid delår
measured-yearly = Varje år
measured-at_end = Vid slutet
effect-source = Källa
effect-source-hint = Var siffrorna kommer ifrån.

## Underhåll

section-upkeep = Underhåll
section-upkeep-about = Vad kostar det att hålla effekterna vid liv när projektets pengar är slut, och vem betalar då?
upkeep-empty = Inget underhåll än.
upkeep-caption = Underhåll per rad och år
upkeep-sum = Allt underhåll
upkeep = Underhåll
upkeep-add = Lägg till underhåll
upkeep-party = Vems kostnad
upkeep-financing = Hur det finansieras
financing-within_appropriation = Inom dagens ram
financing-new_appropriation = Utökad ram
financing-other = På annat sätt
financing-unsettled = Inte avgjort
financing-none = finansiering saknas

## Återföringsplan

section-plan = Återföringsplan
plan-about-none = Riktlinjen kräver ingen återföring. Det ni sparar stannar hos nämnderna.
plan-about-saving = Besparingen återförs till fonden. Här kan ni ange vilka år, och hur mycket varje nämnd högst återför.
plan-about-drawn = Allt som har betalats ut återförs, också om besparingen uteblir. Här väljer ni det som riktlinjen lämnar öppet.
plan-about-decided_plan = Återföringen följer en plan som redan är beslutad. Skriv in den här.
plan-from = Första året
plan-to = Sista året
plan-window-hint = Nu räknas { $from }–{ $to }. Tomt följer riktlinjen.
plan-window-none = Tomt följer riktlinjen.
plan-to-hint = Ni kan avsluta tidigare än riktlinjen, men inte senare.
plan-profile = Hur det återförs
profile-as_saved = I takt med besparingen
profile-straight_line = Lika mycket varje år
plan-exempt = Befriade från och med
plan-exempt-hint = Bara om kommunstyrelsen har beslutat om befrielse.
plan-party = Nämnd
plan-parties = Plan för varje nämnd
plan-parties-hint = Egna år och högsta belopp för den nämnd som behöver det. Skriver ni ett belopp för ett år räknas övriga år som noll.
plan-parties-caption = Högsta återföring per nämnd och år
plan-party-from = Första året
plan-party-to = Sista året
plan-decided-caption = Beslutad återföring per nämnd och år
plan-sum = Alla parter
plan-unasked = Riktlinjen frågar inte efter det här, så det räknas inte. Ta bort det om det inte behövs.
plan-profile-none = Inget val
plan-party-gone = En part som är borttagen
plan-no-payers = Ingen av parterna ska återföra. Lägg till den nämnd som gör det.

## Krav

section-criteria = Krav
section-criteria-about = Det som inga siffror kan avgöra. Svara så gott det går nu; svaren går att ändra.
criteria-later = räknas inte än

## Texter

section-texts = Texter
section-texts-about = Det som den skrivna ansökan ska innehålla, i riktlinjens ordning.
texts-written = { $written } av { $of } skrivna.
text-annex = bilaga
text-optional = frivillig

## Utvärdering

section-evaluation = Utvärdering
section-evaluation-about = Vad ska nås, hur syns det, hur ofta mäts det och vem följer upp?
section-evaluation-unasked = Riktlinjen kräver inget utvärderingsschema, men det hjälper er att visa effekten.
evaluation-add = Lägg till mål
evaluation-paste-hint = Har ni ett schema i Excel eller Word? Kopiera det och klistra in det i ett fält, så blir det rader.
evaluation-copy = Kopiera schemat
evaluation-copied = { $count ->
    [one] En rad är kopierad.
   *[other] { $count } rader är kopierade.
  }
evaluation-copy-kept = Webbläsaren släpper inte fram urklippet här. Spara som Word eller Excel i stället.
evaluation-pasted = { $count ->
    [0] Inget klistrades in.
    [one] Ett fält är ifyllt.
   *[other] { $count } fält är ifyllda.
  }
evaluation-row = Mål { $number }
evaluation-goal = Mål
evaluation-activity = Aktivitet
evaluation-measure = Mått
evaluation-outcome = Utfall på lång sikt
evaluation-baseline = Utgångsläge
evaluation-target = Målvärde
evaluation-responsible = Ansvarig
evaluation-frequency = Hur ofta
evaluation-effect = Hör till effekten

## Alternativ

section-alternatives = Alternativ
section-alternatives-about = Vad händer om ni inte gör projektet? Jämför med det vanliga arbetssättet eller med att inte göra något.
section-alternatives-unasked = Riktlinjen kräver ingen jämförelse. Den visar ändå om projektet är bäst.
alternative-add = Lägg till alternativ
alternative-label = Vad ni jämför med
alternative-kind = Slag
alternative-ordinary = Vanligt arbetssätt
alternative-none = Ingen insats
alternative-flow = Per år
alternative-caption = { $name }, belopp per år
alternative-cost = Kostnad
alternative-net = Besparing minus kostnad
alternative-saving = Besparing
