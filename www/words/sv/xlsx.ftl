### Arbetsboken: blad, rubriker och benämningar i kalkylfilen.

## Bladen

xlsx-sheet-input = Indata
xlsx-sheet-schedule = Schema
xlsx-sheet-calculation = Beräkning
xlsx-sheet-exact = Exakt
xlsx-sheet-findings = Granskning
xlsx-sheet-sources = Källor
xlsx-input-title = Indata
xlsx-schedule-title = Schema
xlsx-calculation-title = Beräkning
xlsx-exact-title = Exakta mellanled
xlsx-kronor = Belopp i kronor
xlsx-ore = Belopp i öre
xlsx-input-legend = Blå tal och ord på sandfärgad botten går att ändra. Där det står ett ord räknas bara orden i cellens lista. Schemat räknas om av sig självt, inom samma år och samma rader.
xlsx-input-limits = Räknar rätt på öret för belopp upp till en biljon kronor. Ett tal som du skriver in kan ha högst 15 siffror. Kalkylräntor och ”Avtar varje år” kan ha fyra decimaler, övriga procenttal tio.
xlsx-schedule-note = Varje tal är en formel. Följ den till Beräkning, och därifrån till Indata.
xlsx-calculation-note = Här görs raderna om till årsbelopp per part, och därefter till utbetalning och återföring. Allt i hela öre, så att inget tappas.
xlsx-exact-note = Ett kalkylprogram räknar med ungefär 15 siffror. Här delas stora produkter upp i delar som ryms, så att andelar, fördelningar och nuvärden blir rätt på öret.
xlsx-findings-note = Så föll granskningen ut när filen hämtades. Den ändras inte när Indata ändras.
xlsx-sources-note = Dokumenten bakom riktlinjen, avsnitten som den stöder sig på, och hur de har lästs där de är tysta.
xlsx-none = Inget att visa.
xlsx-unnamed = Rad utan namn
xlsx-sum = Summa

## Riktlinjen

xlsx-rules = Riktlinje
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
xlsx-exemption = Befrielse kan ges
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
xlsx-deadweight = Hade hänt ändå, %
xlsx-attribution = Projektets del, %
xlsx-drop-off = Avtar varje år, %
xlsx-quantity = Antal { $unit }
xlsx-first-year = första året
xlsx-unit-formula = Formeln utskriven, före avrundning

## Vad en cell får innehålla, och kontrollen av det

xlsx-allowed-word = Välj ett av orden i cellens lista.
xlsx-allowed-party = Skriv numret på en av parterna, som det står under Parter.
xlsx-allowed-amount = Skriv belopp i kronor med siffror, utan minus. Inget belopp får ligga före startåret.
xlsx-allowed-sum = Skriv beloppet i kronor med siffror, utan minus.
xlsx-allowed-quantity = Skriv antal med siffror, utan minus. Inget antal får ligga före startåret.
xlsx-allowed-percent = Skriv en procentsats mellan 0 och { $most }.
xlsx-allowed-whole = Skriv ett helt tal mellan { $least } och { $most }.
xlsx-allowed-year = Skriv ett årtal mellan 1990 och 2200.
xlsx-allowed-end = Skriv ett årtal som inte ligger före startåret.
xlsx-allowed-month = Skriv en månad, 1 till 12. Slutet får inte ligga före starten.
xlsx-control = Kontroll av Indata
xlsx-control-note = En rad för varje inmatning. Ett tal här är numret på en rad i Indata som behöver ses över.
xlsx-control-all = Vad kontrollen säger
xlsx-control-fine = Allt som är ifyllt i Indata räknas med.
xlsx-control-row = Schemat stämmer inte än. Se över Indata, rad

## Plan, utfall, alternativ, beslut

xlsx-plan = Återföringsplan
xlsx-profile = Takt
xlsx-plan-from = Första år enligt planen
xlsx-plan-to = Sista år enligt planen
xlsx-exempt-from = Befriade från och med
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
xlsx-project-status-completed = Genomfört
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
xlsx-phase = Fas
xlsx-now = Nu
xlsx-then = När filen hämtades
xlsx-yearly = Per år
xlsx-from-year = Från år
xlsx-window-first = Återföringens första år
xlsx-window-last = Återföringens sista år
xlsx-years-short = Återföringen slutar efter det sista året här. Hämta en ny fil ur räknaren.
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
xlsx-rule-first = Börjar enligt riktlinjen
xlsx-rule-last = Slutar enligt riktlinjen
xlsx-rule-from = Första år, om det finns några
xlsx-rule-to = Sista år, om det finns några
xlsx-plan-end = Sista år från planens första
xlsx-inside = Ligger i återföringstiden
xlsx-due = Ska återföras, före befrielse
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
xlsx-exact-kept = Kvar när effekten har avtagit
xlsx-exact-unit-amount = × kvar när effekten har avtagit
xlsx-exact-unit-rounded = Belopp, avrundat till öre
xlsx-exact-proof = dubbla flöden, minus närmaste halva öre

## Granskning och källor

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
xlsx-source-letter = tjänsteskrivelse
xlsx-source-follow_up = uppföljning
xlsx-source-answer = svar på motion
xlsx-source-web_page = webbsida
