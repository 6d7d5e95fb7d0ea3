### Arbetsboken: blad, rubriker och benämningar i kalkylfilen.

## Bladen

xlsx-sheet-input = Indata
xlsx-sheet-schedule = Schema
xlsx-sheet-calculation = Beräkning
xlsx-sheet-exact = Exakt
xlsx-sheet-findings = Fynd
xlsx-sheet-sources = Källor
xlsx-input-title = Indata
xlsx-schedule-title = Schema
xlsx-calculation-title = Beräkning
xlsx-exact-title = Exakta mellanled
xlsx-kronor = Belopp i kronor
xlsx-ore = Belopp i öre
xlsx-input-legend = Blå tal på sandfärgad botten går att ändra. Schemat räknas om av sig självt, inom samma år och samma rader.
xlsx-input-limits = Räknar rätt på öret för belopp upp till en biljon kronor. Ett tal som du skriver in kan ha högst 15 siffror. Kalkylränta och årligt bortfall kan ha fyra decimaler, övriga procenttal tio.
xlsx-schedule-note = Varje tal är en formel. Följ den till Beräkning, och därifrån till Indata.
xlsx-calculation-note = Här görs raderna om till årsbelopp per part, och därefter till utbetalning och återföring. Allt i hela öre, så att inget tappas.
xlsx-exact-note = Ett kalkylprogram räknar med ungefär 15 siffror. Här delas stora produkter upp i delar som ryms, så att andelar, fördelningar och nuvärden blir rätt på öret.
xlsx-findings-note = Så föll granskningen ut när filen hämtades. Den ändras inte när Indata ändras.
xlsx-sources-note = Dokumenten bakom regelverket, avsnitten som det stöder sig på, och hur de har lästs där de är tysta.
xlsx-none = Inget att visa.
xlsx-unnamed = Rad utan namn
xlsx-sum = Summa

## Regelverket

xlsx-rules = Regelverk
xlsx-rules-note = Siffrorna kommer ur riktlinjen. Ändra dem bara för att pröva något annat.
xlsx-basis = Återföringen följer
xlsx-basis-none = Ingen återföring
xlsx-basis-saving = Besparingen
xlsx-basis-drawn = Det som betalats ut
xlsx-basis-decided_plan = En beslutad plan
xlsx-share = Andel av nettobesparingen som återförs, %
xlsx-cap = Tak
xlsx-cap-none = Inget
xlsx-cap-drawn = Det som betalats ut
xlsx-window-from = Återföringen börjar
xlsx-window-after_investment_phase = Året efter projekttiden
xlsx-window-first_effect = Första året med besparing
xlsx-window-first_effect_or_deadline = Första besparing, eller senast
xlsx-window-years = Antal år för återföring
xlsx-window-open = tomt: till sista året med besparing
xlsx-deadline = Senast så många år efter projektstart
xlsx-mechanism = Så återförs pengarna
xlsx-mechanism-year_end_surplus = Genom överskott i bokslutet
xlsx-mechanism-appropriation = Genom sänkt kommunbidrag
xlsx-mechanism-unstated = Framgår inte
xlsx-afterwards = Efter återföringen
xlsx-afterwards-permanent_adjustment = Budgeten sänks för gott
xlsx-afterwards-kept_level = Nivån ligger kvar
xlsx-afterwards-restored = Tillbaka till dagens nivå
xlsx-afterwards-unstated = Framgår inte
xlsx-exemption = Undantag kan ges
xlsx-counted-years = Besparing räknas så många år efter projekttiden
xlsx-counted-all = Alla år
xlsx-requirement = Krav på besparing
xlsx-requirement-none = Inget
xlsx-requirement-positive = Över noll
xlsx-requirement-factor = Krav på besparing, % av kostnaden
xlsx-occasion = Utbetalning { $name }, till och med månad
xlsx-kind = Slag av part
xlsx-kind-pays = Återför
xlsx-kind-municipal = I kommunen
xlsx-kind-counts = Räknas
xlsx-more-decimals =    decimal 11 till 20

## Projektet

xlsx-project = Projekt
xlsx-start-year = Startår
xlsx-start-month = Startmånad
xlsx-end-year = Slutår
xlsx-end-month = Slutmånad
xlsx-grant = Beviljat belopp (tomt: kostnaden ur fonden)
xlsx-grant-decided = Beslut om bidrag
xlsx-persons = Antal personer som nås
xlsx-cost-scale = Kostnader, % av det angivna
xlsx-effect-scale = Besparingar, % av det angivna
xlsx-delay = Effekterna kommer så många år senare
xlsx-parties = Parter
xlsx-name = Namn
xlsx-number = Nr
xlsx-role = Roll
xlsx-pays = Återför
xlsx-municipal = I kommunen
xlsx-counts = Räknas
xlsx-party = Part
xlsx-line = Rad
xlsx-costs = Kostnader
xlsx-funding = Finansiering
xlsx-use = Används till
xlsx-effects = Effekter
xlsx-direction = Riktning
xlsx-nature = Slag
xlsx-upkeep = Underhåll av effekterna
xlsx-financing = Finansiering
xlsx-unit = enhet
xlsx-unit-value = Värde per { $unit }, kr
xlsx-deadweight = Skulle ha hänt ändå, %
xlsx-attribution = Projektets del, %
xlsx-drop-off = Bortfall per år, %
xlsx-quantity = Antal { $unit }
xlsx-first-year = första året
xlsx-unit-formula = Formeln utskriven, före avrundning

## Plan, utfall, alternativ, beslut

xlsx-plan = Plan för återföring
xlsx-profile = Takt
xlsx-plan-from = Första år enligt planen
xlsx-plan-to = Sista år enligt planen
xlsx-exempt-from = Undantag från och med år
xlsx-own-from = { $name }: första år
xlsx-own-to = { $name }: sista år
xlsx-own-amounts = { $name }: högst
xlsx-decided-amounts = { $name }: beslutat
xlsx-later = senare år
xlsx-follow-up = Utfall och ny prognos
xlsx-through = Utfall till och med år
xlsx-follow-up-note = Till och med det året gäller utfallet, och ett tomt år är noll. För senare år ersätter ett ifyllt belopp prognosen.
xlsx-outcome = Utfall: { $name }
xlsx-project-status = Projektet
xlsx-project-status-running = Pågår
xlsx-project-status-completed = Slutfört
xlsx-project-status-terminated = Avbrutet
xlsx-project-status-failed = Misslyckat
xlsx-alternatives = Alternativ
xlsx-alternative-cost = { $name }: kostnad
xlsx-alternative-saving = { $name }: besparing
xlsx-rates = Kalkylräntor
xlsx-rate = Kalkylränta { $number }, %
xlsx-decisions = Beslut

## Schemat

xlsx-all = Hela projektet
xlsx-phase = Skede
xlsx-now = Nu
xlsx-then = När filen hämtades
xlsx-yearly = Per år
xlsx-from-year = Från år
xlsx-window-first = Återföringens första år
xlsx-window-last = Återföringens sista år
xlsx-years-short = Återföringen slutar efter det sista året här. Hämta en ny fil ur kalkylen.
xlsx-planned-then = Återförs enligt plan utan utfall, när filen hämtades

## Beräkningen

xlsx-lines = { $list }, prognos
xlsx-with-outcome = { $list }, med utfall
xlsx-net-party = Nettobesparing
xlsx-saved = Nettobesparing över noll hos dem som återför
xlsx-all-cost = Kostnad ur fonden och egen finansiering
xlsx-forecast-cost = Kostnad ur fonden, prognos
xlsx-forecast-net = Nettobesparing i kommunen, prognos
xlsx-first-month = Årets första månad i projektet
xlsx-months = Årets månader i projektet
xlsx-accrued = upparbetat
xlsx-paid = betalas ut
xlsx-years-above = År över noll
xlsx-first-effect = Första året med besparing
xlsx-last-effect = Sista året med besparing
xlsx-deadline-year = Senaste år att börja
xlsx-rule-first = Börjar enligt regeln
xlsx-rule-last = Slutar enligt regeln
xlsx-rule-from = Första år, om det finns några
xlsx-rule-to = Sista år, om det finns några
xlsx-plan-end = Sista år från planens första
xlsx-inside = Ligger i återföringstiden
xlsx-due = Ska återföras, före undantag
xlsx-due-share = Andel av nettobesparingen, inom egen plan
xlsx-until-drawn = Tills allt utbetalt är tillbaka
xlsx-as-saved = I takt med besparingen
xlsx-rest = Rest när återföringstiden är slut
xlsx-rest-last = Rest i sista året
xlsx-equal-part = Årets lika del
xlsx-window-count = Antal år i återföringstiden
xlsx-saved-in-window = Part { $number }: besparing i återföringstiden
xlsx-saved-in-window-all = Besparing i återföringstiden
xlsx-first-lead = Första ansvariga som återför (1000: ingen)
xlsx-first-payer = Första part som återför (1000: ingen)
xlsx-weight = Part { $number }: vikt
xlsx-weight-all = Summa av vikter
xlsx-own-last = Part { $number }: sista år
xlsx-level = Part { $number }: nivå därefter
xlsx-counted = Besparing som räknas mot kravet
xlsx-beyond = Nettobesparing efter återföringstiden
xlsx-last-cost = Sista år med kostnad
xlsx-paid-back = År då pengarna är tillbaka
xlsx-net-flow = Nettobesparing minus kostnad

## De exakta mellanleden

xlsx-exact-share = Part { $number }: andel
xlsx-exact-scaled = Skalat
xlsx-exact-unit-value = Värde per enhet
xlsx-exact-unit-rest = × det som inte hade hänt ändå
xlsx-exact-unit-part = × projektets del
xlsx-exact-unit-quantity = × antal
xlsx-exact-quantity = Antal
xlsx-exact-kept = Kvar efter bortfall
xlsx-exact-unit-amount = × kvar efter bortfall
xlsx-exact-unit-rounded = Belopp, avrundat till öre
xlsx-exact-proof = dubbla flöden, minus närmaste halva öre

## Fynd och källor

xlsx-finding-status = Läge
xlsx-finding-title = Krav eller lärdom
xlsx-finding-text = Bedömning
xlsx-finding-todo = Att göra
xlsx-finding-cite = Avsnitt
xlsx-finding-readings = Tolkning
xlsx-status-met = Uppfyllt
xlsx-status-not_met = Hinder
xlsx-status-unanswered = Saknas
xlsx-status-warning = Att tänka på
xlsx-status-note = Upplysning
xlsx-status-later = Prövas senare
xlsx-source-title = Dokument
xlsx-source-reference = Beteckning
xlsx-source-sections = Avsnitt som används
xlsx-source-decided = beslutat { $date }
xlsx-source-read = läst { $date }
xlsx-source-guideline = riktlinje
xlsx-source-letter = skrivelse
xlsx-source-follow_up = uppföljning
xlsx-source-answer = svar
xlsx-source-web_page = webbsida
