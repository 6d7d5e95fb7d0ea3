### Resultatet: omdöme, siffror, diagram, granskning och tabeller.

## Omdömet

result-summary = { $verdict }. { $hinders } hinder, { $missing } saknas, { $partly } delvis, { $thoughts } att tänka på.

## Diagrammet

chart-title = Fondens saldo, mnkr
chart-desc = Vad projektet har återfört minus vad det har fått, { $from } till { $to }.
chart-flat = Inget betalas ut och inget återförs.
chart-low = Som mest är { $amount } ute, { $year }.
chart-back = Allt är tillbaka { $year }.
chart-left = { $year } är { $amount } inte tillbaka.
chart-over = { $year } har fonden fått { $amount } mer än den betalat ut.
chart-mark-low = { $amount } ute { $year }
chart-mark-back = allt åter { $year }
chart-mark-left = { $amount } kvar ute { $year }
chart-mark-over = { $amount } över { $year }
chart-table = Diagrammet som tabell
chart-table-balance = Saldo vid årets slut

## Granskningen

findings-heading = Granskning
findings-hinders = Hinder
findings-missing = Saknas
findings-partly = Delvis på plats
findings-thoughts = Att tänka på
findings-later = Senare
findings-met = Uppfyllt
findings-none = Inga anmärkningar.
findings-some = { $name } ({ $count })
finding-go = Gå till { $place }
finding-go-answer = Gå till frågan
finding-go-reply = Svara på frågan
finding-go-write = Skriv avsnittet
finding-optional = frivilligt
finding-assumed = Tolkning
findings-ours = Krav och lärdomar kommer ur dokumenten som anges. Där gränsen är vår egen står det.

## Planen

schedule-heading = Återföring år för år
schedule-heading-none = Kostnader och besparingar år för år
schedule-lead = Fonden betalar ut { $drawn }. { $window ->
        [none] Ingen återföring sker.
        [unpaid] Återföringstiden är { $from } till { $to }. Ingen återföring sker.
        [partly] Återföringstiden är { $from } till { $to }. Återföring sker { $years }, i allt { $repaid }.
       *[whole] Återföring sker { $from } till { $to }, i allt { $repaid }.
    }
schedule-lead-year = Fonden betalar ut { $drawn }. { $window ->
        [unpaid] Återföringstiden är { $from }. Ingen återföring sker.
       *[whole] Återföring sker { $from }, i allt { $repaid }.
    }
schedule-lead-run = { $from }–{ $to }
schedule-caption = Plan för { $name }, belopp i { $unit }
schedule-caption-party = { $party } i planen för { $name }, belopp i { $unit }
schedule-unnamed = projektet
schedule-show = Visa
schedule-whole = Hela projektet
schedule-each = Alla parter, år för år
schedule-more = Visa även hur nettobesparingen blir till
schedule-scroll = Tabellen går att rulla i sidled.
schedule-empty = Planen visas när det finns något att räkna på.
schedule-sum = Summa
phase-investment = Projekttid
phase-waiting = Väntan
phase-repayment = Återföring
phase-afterwards = Därefter

col-year = År
col-party = Part
col-cost = Kostnad ur fonden
col-ownCost = Egen finansiering
col-disbursed = Utbetalt
col-overrun = Utöver bidraget
col-saving = Besparing
col-addedCost = Ökad kostnad
col-upkeep = Underhåll
col-netSaving = Netto­besparing
col-societalSaving = Hos andra parter
col-repayment = Återförs
col-unfunded = Utan täckning
col-waived = Efterskänkt
col-appropriationChange = Ändrat kommun­bidrag
col-retained = Behålls
col-fundBalance = Fondens saldo
col-municipalBalance = Kommunens saldo

disbursements-heading = Utbetalningar
disbursements-caption = Utbetalningar från fonden i efterskott, belopp i { $unit }
disbursements-none = Inget betalas ut.
disbursement-occasion = Tillfälle
disbursement-year = Helår
disbursement-through = Kostnader till och med
disbursement-amount = Belopp

afterwards-heading = Efter återföringen
afterwards-permanent = { $party }: den ordinarie budgeten sänks med { $amount } om året från { $from }, för gott.
afterwards-kept = { $party }: kommunbidraget förblir { $amount } lägre om året från { $from }.
afterwards-restored = Kommunbidraget går tillbaka till dagens nivå när återföringen är klar.
afterwards-unstated = Riktlinjen säger inget om vad som händer sedan. Här räknas kommunbidraget som återställt.
afterwards-nothing = Ingen part får sin budget ändrad efter återföringen.
afterwards-no-repayment = Inget ska återföras, så ingen budget ändras av det.

parties-heading = Parterna
parties-caption = Vad varje part betalar, sparar och återför, belopp i { $unit }
col-costShare = Andel av kostnaden
col-effectShare = Andel av besparingen
result-party-unnamed = Part { $number }

totals-heading = Summor
total-granted = Beviljat, eller sökt om inget är beslutat
total-drawn = Utbetalt ur fonden
total-undrawn = Inte utnyttjat
total-overrun = Kostnad utöver bidraget
total-ownFunding = Egen finansiering
total-saving = Besparing, brutto
total-avoided = varav kostnader som aldrig uppstår
total-addedCost = Ökade kostnader
total-upkeep = Underhåll
total-netSaving = Nettobesparing i kommunen
total-societalSaving = Nettobesparing hos andra parter
total-countedSaving = Besparing som räknas mot kravet
total-requiredSaving = Krav på besparing
total-repayment = Återförs
total-unfunded = Utan täckning i besparingar
total-waived = Efterskänkt
total-beyondWindow = Nettobesparing efter återföringstiden
total-writtenDown = Nedskrivet
total-netForFund = Kvar för fonden
total-repaidShare = Återförd andel av det utbetalda
total-costPerPerson = Kostnad per person
total-window = Återföringstid
total-fundPaybackYear = Pengarna åter i fonden
total-municipalPaybackYear = Pengarna åter hos kommunen
total-window-years = { $from } till { $to }
total-window-none = ingen återföring
total-never = inte inom planen

appraisal-heading = Nuvärde
appraisal-lead = Ingen känd riktlinje föreskriver en kalkylränta. Därför står flera bredvid varandra.
appraisal-caption = Nuvärde i { $year } års läge, belopp i { $unit }
col-discountRate = Kalkylränta
col-presentCost = Kostnad
col-presentNetSaving = Netto­besparing
col-netPresentValue = Nuvärde
col-benefitCostRatio = Nytta per krona

alternatives-heading = Mot alternativen
alternatives-caption = Projektet mot alternativen, summor över alla år i { $unit }
alternatives-project = Projektet
col-alternative = Alternativ
col-alternativeCost = Kostnad
col-alternativeSaving = Besparing
col-net = Netto
col-projectAdvantage = Projektets försprång

variance-heading = Prognos och utfall
variance-caption = Prognos och utfall, belopp i { $unit }
col-costForecast = Kostnad, prognos
col-costOutcome = Kostnad, utfall
col-netSavingForecast = Netto­besparing, prognos
col-netSavingOutcome = Netto­besparing, utfall
col-repaymentPlanned = Återförs, plan
col-repaymentRevised = Återförs, nu

readings-heading = Tolkningar bakom beräkningen
readings-lead = Här är dokumentet tyst eller går att läsa på flera sätt. Så här har vi läst det.
