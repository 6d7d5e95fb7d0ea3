### Varför en siffra är som den är: panelen, vad siffror heter, och en mening för varje steg.

## Panelen

why-hint = Enter leder in bland siffrorna och pilarna mellan dem. Enter på en siffra visar hur den blir till.
why-press = Tryck på en siffra för att se hur den blir till.
why-heading = Varför { $value }?
why-back = Tillbaka
why-close = Stäng
why-stale = Utkastet går inte att räkna just nu. Det här gäller siffran som den var.
why-gone-heading = Siffran finns inte längre
why-gone = Planen har ändrats, och siffran är inte kvar.
why-more-readings = { $count ->
        [one] En tolkning till
       *[other] { $count } tolkningar till
    }

## Vad en siffra heter

why-name-year = { $the } { $year }
why-name-party = { $whose } { $own }
why-name-party-year = { $whose } { $own } { $year }
why-name-detail = { $the } { $detail }
why-name-forecast = { $name } enligt prognosen
why-whose = { $ending ->
        [sibilant] { $name }
        [letter] { $name }s
       *[other] { $name }:s
    }
why-quoted = ”{ $label }”
why-of-year = { $year }
why-of-occasion = vid { $occasion } { $year }
why-of-rate = med { $rate } i ränta
why-of-project = för projektet
why-of-alternative = för ”{ $name }”

why-the-cost = kostnaden ur fonden
why-the-ownCost = den egna finansieringen
why-the-allCost = hela kostnaden
why-the-disbursed = det som fonden betalar ut
why-the-overrun = kostnaden utöver bidraget
why-the-saving = besparingen
why-the-addedCost = de ökade kostnaderna
why-the-upkeep = underhållet
why-the-netSaving = kommunens nettobesparing
why-the-positiveNetSaving = nettobesparingen hos dem som återför
why-the-payersNetSaving = nettobesparingen hos dem som återför
why-the-counted = besparingen som räknas
why-the-societalSaving = nettobesparingen hos andra parter
why-the-repayment = återföringen
why-the-unfunded = återföringen utan täckning
why-the-waived = den efterskänkta återföringen
why-the-due = återföringen före befrielse
why-the-left = det som återstår att återföra
why-the-asSaved = återföringen ur årets besparing
why-the-equalPart = den lika delen
why-the-retained = det som parterna behåller
why-the-appropriationChange = ändringen av kommunbidragen
why-the-fundBalance = fondens saldo
why-the-municipalBalance = kommunens saldo
why-the-granted = bidraget
why-the-drawn = allt som fonden betalar ut
why-the-undrawn = den del av bidraget som inte används
why-the-ownFunding = all egen finansiering
why-the-avoided = kostnaderna som aldrig uppstår
why-the-countedSaving = besparingen som räknas mot kravet
why-the-requiredSaving = kravet på besparing
why-the-beyondWindow = nettobesparingen efter återföringstiden
why-the-writtenDown = det nedskrivna beloppet
why-the-netForFund = det som blir kvar för fonden
why-the-repaidShare = andelen som återförs
why-the-costPerPerson = kostnaden per person
why-the-window = återföringstiden
why-the-windowFrom = återföringens första år
why-the-windowTo = återföringens sista år
why-the-fundPaybackYear = året då pengarna är åter i fonden
why-the-municipalPaybackYear = året då pengarna är åter hos kommunen
why-the-paybackFrom = det första året som räknas
why-the-firstSaving = det första året med besparing
why-the-lastSaving = det sista året med besparing
why-the-rest = det som återstår det sista året
why-the-year = året
why-the-costForecast = den väntade kostnaden
why-the-costOutcome = kostnaden enligt utfall
why-the-netSavingForecast = den väntade nettobesparingen
why-the-netSavingOutcome = nettobesparingen enligt utfall
why-the-repaymentPlanned = den planerade återföringen
why-the-repaymentRevised = återföringen nu
why-the-presentCost = kostnadens nuvärde
why-the-presentNetSaving = nettobesparingens nuvärde
why-the-netPresentValue = nuvärdet
why-the-benefitCostRatio = nyttan per krona
why-the-discountRate = kalkylräntan
why-the-baseYear = året som nuvärden gäller
why-the-projectAdvantage = projektets försprång
why-the-net = nettot
why-the-alternativeCost = kostnaden
why-the-alternativeSaving = besparingen
why-the-paymentAmount = utbetalningen
why-the-paymentDue = det som ska betalas
why-the-paymentLeft = det som återstår av bidraget
why-the-paymentAccrued = kostnaden hittills under året
why-the-paymentYear = året för utbetalningen
why-the-paymentMonth = månaden för utbetalningen
why-the-effects = effekterna
why-the-line = beloppet
why-the-partyNetSaving = nettobesparingen
why-the-persons = antalet personer

why-own-cost = kostnad ur fonden
why-own-ownCost = egna finansiering
why-own-saving = besparing
why-own-addedCost = ökade kostnader
why-own-upkeep = underhåll
why-own-netSaving = nettobesparing
why-own-positiveNetSaving = nettobesparing
why-own-savedInWindow = nettobesparing under återföringstiden
why-own-repayment = återföring
why-own-unfunded = återföring utan täckning
why-own-waived = efterskänkta återföring
why-own-due = återföring före befrielse
why-own-share = del av besparingen
why-own-owed = återföring före taket
why-own-asSaved = återföring ur årets besparing
why-own-retained = behållna nettobesparing
why-own-appropriationChange = ändrade kommunbidrag
why-own-costShare = andel av kostnaden
why-own-effectShare = andel av besparingen
why-own-yearly = bestående sänkning av budgeten
why-own-stays = första år med ändrad budget

## Värden

why-no-year = inget år
why-no-years = inga år
why-no-value = inget värde
why-per-unit = { $amount } per { $unit }
why-quantity = { $count } { $unit }
why-status-running = pågår
why-status-completed = genomfört
why-status-terminated = avbrutet
why-status-failed = misslyckat

## Räknesteg

why-part = { $label } { $amount }
why-part-year = { $amount } { $label }
why-part-dated = { $amount } ({ $label })
why-line = { $label }: { $amount }
why-plain = { $name } är { $value }.
why-same = { $name } är { $of }: { $amount }.
why-lasting = { $name } är lika stor som { $of }: { $amount }. { $year } är partens sista år för återföring.
why-sum = { $name } är { $value }: { $parts }.
why-sum-none = { $name } är { $value }. Inget är inskrivet som räknas dit.
why-sum-zero = { $name } är { $value }. Alla delar är noll.
why-sum-many = { $name } är { $value }, summan av { $count } { $what ->
        [years] år
        [parties] parter
        [lines] rader
        [payments] utbetalningar
       *[parts] delar
    }.
why-parts = Se { $what ->
        [years] { $count ->
            [one] året
           *[other] alla { $count } år
        }
        [parties] alla { $count } parter
        [lines] alla { $count } rader
        [payments] alla { $count } utbetalningar
       *[parts] alla { $count } delar
    }
why-difference = { $name } är { $value }: { $from } minus { $less }.
why-difference-none = { $name } är { $value }: { $from }, och inget dras av.
why-difference-many = { $name } är { $value }: { $from } minus { $less }, summan av { $count } { $what ->
        [years] år
        [payments] utbetalningar
       *[parts] delar
    }.
why-running = { $name } är { $value }: { $before } från året före plus { $plus }{ $some ->
        [none] { "" }
       *[some] { " " }minus { $less }
    }.
why-running-first = { $name } är { $value }: { $plus }{ $some ->
        [none] { "" }
       *[some] { " " }minus { $less }
    }.
why-below-zero = { $of } är { $amount }. Ett år med minus räknas som noll.
why-smaller = { $first } är { $one } och { $second } är { $other }. Det lägre beloppet gäller: { $value }.
why-planned-above = För { $year } ger besparingen { $share }, men planen tillåter högst { $planned }. Det lägre beloppet gäller: { $value }.
why-planned-same = För { $year } ger besparingen { $share }, och planen tillåter lika mycket, { $planned }. Det blir { $value }.
why-planned-below = För { $year } tillåter planen högst { $planned }, men besparingen ger bara { $share }. Det lägre beloppet gäller: { $value }.
why-planned-none = För { $year } ger besparingen { $share }, men planen har inget belopp för det året. Då återförs inget.
why-excess = { $first } är { $one }, men { $second } bara { $other }. Skillnaden är { $value }.
why-excess-none = { $first } är { $one }, och { $second } är { $other }. Det räcker.
why-ratio = { $name } är { $value }: { $above } delat med { $below }.
why-ratio-none = { $name } går inte att räkna ut: { $below }.
why-discounted-net = { $name } är { $value }: nettobesparingens nuvärde, { $above }, minus kostnadens, { $below }.{ $rounded ->
        [yes] { " " }Beloppen är avrundade vart för sig.
       *[no] { "" }
    }
why-discounted = Varje års belopp har räknats om till { $year } års värde: det delas med { $factor } för varje år efter { $year }, eftersom räntan är { $rate }. Utan ränta är summan { $sum }.
why-discounted-ratio = { $name } är { $value }: nettobesparingens nuvärde, { $above }, delat med kostnadens, { $below }.
why-discounted-none = { $name } går inte att räkna ut: kostnadens nuvärde är { $below } och nettobesparingens { $above }.{ $value ->
       *[other] { "" }
    }
why-factor-one = Besparingen ska vara minst lika stor som hela kostnaden, { $cost }.
why-factor = Besparingen ska vara minst { $factor } gånger hela kostnaden, { $cost }: { $value }.

## Från det inskrivna till ett belopp

why-stated = Ni har skrivit in { $amount } för { $place }.
why-estimate = { $name } är { $value }: { $count } gånger { $price }.
why-estimate-deadweight = { $share } räknas bort, eftersom det hade hänt ändå.
why-estimate-attribution = { $share } räknas som projektets förtjänst.
why-estimate-drop = Effekten avtar med { $share } om året, i { $years ->
        [one] ett år
       *[other] { $years } år
    } från det första.
why-scale = I scenariot räknas det till { $scale }: { $value }.
why-delayed = I scenariot kommer { $line } { $years ->
        [one] ett år
       *[other] { $years } år
    } senare: { $amount }.
why-outcome = Utfallet för { $place } är inskrivet: { $amount }.
why-revised = Den nya prognosen för { $place } är inskriven: { $amount }.
why-outcome-none = Uppföljningen har inget belopp för { $name }. Då är utfallet noll.
why-ended = Projektet { $status ->
        [failed] misslyckades
       *[terminated] avbröts
    } { $year }, så inget räknas därefter.
why-accrued = Årets kostnad, { $cost }, fördelas jämnt från { $first } till { $last }. Till och med { $through } är det { $value }.
why-accrued-all = Vid årets sista utbetalning räknas hela årets kostnad, { $cost }.
why-calendar = Det är { $year }. Projektet startar i { $start }{ $plus ->
        [0] .
        [one] , och det här är ett år senare.
       *[other] , och det här är { $plus } år senare.
    }

## Återföringens regler

why-no-repayment = Riktlinjen kräver ingen återföring.
why-not-a-payer = { $party } är av slaget { $kind }. Sådana parter återför inte enligt riktlinjen.
why-outside-window = { $year } ligger utanför återföringstiden, { $from } till { $to }. Då återförs inget.
why-outside-none = Det finns { $window } då återföring sker, så inget återförs.
why-outside-own = { $year } ligger utanför de år som planen har för { $party }, { $bounds ->
        [both] { $from } till { $to }
        [from] från { $from }
       *[to] till och med { $to }
    }. Då återförs inget.
why-share-all = Hela { $of } återförs, { $amount }.
why-share = { $share } av { $of }, { $amount }, återförs: { $value }.
why-share-none = { $of } är { $amount }, så det finns inget att återföra.{ $value ->
       *[other] { "" }
    }
why-shared = { $name } är { $value }, en del av { $of }, { $total }.
why-weights = Fördelningen följer vad var och en sparar: { $weights }.
why-bearer = Ingen part sparar något, så allt faller på { $party }.
why-equal-part = { $name } är { $value }: { $drawn } delas lika på åren { $from } till { $to }.
why-rest = { $year } är det sista året. Då återförs { $saved } ur besparingen och { $alone ->
        [yes] allt
       *[no] { $part } av det
    } som ändå återstår, { $rest }.
why-together = { $name } blir { $value }.
why-all-repaid = Allt som har betalats ut är redan återfört före { $year }: { $left } återstår.
why-decided = { $name } står i den beslutade planen: { $amount }.
why-decided-none = Den beslutade planen har inget belopp för { $year }.
why-decided-missing = Ingen beslutad plan är inskriven.
why-decided-bound = { $year } är det { $bound ->
        [from] första
       *[to] sista
    } året med ett belopp i den beslutade planen: { $amount }.
why-exempted = Befrielsen gäller från { $from }. Annars hade { $due } återförts.
why-waived = Befrielsen från { $from } gör att { $due } inte återförs.
why-not-foreseen = Riktlinjen ger ingen befrielse.
why-exempt-later = Befrielsen gäller först från { $from }.
why-not-exempted = Ingen befrielse är inskriven.
why-window-none = Ingen part som återför sparar något de åren, så det finns ingen tid för återföring.
why-window-from-phase = Återföringen börjar { $year }, året efter projekttiden som slutar i { $end }.
why-window-from-effect = Återföringen börjar det första året med en besparing, { $year }.
why-window-from-deadline = Återföringen börjar { $year }: { $some ->
        [none] ingen besparing är inskriven, men den ska börja
       *[some] första året med besparing är { $saving }, och den ska börja
    } senast { $years ->
        [one] ett år
       *[other] { $years } år
    } efter starten i { $start }.
why-window-to-years = Allt ska vara återfört inom { $years ->
        [one] ett år
       *[other] { $years } år
    } från { $from }, alltså senast { $year }.
why-window-to-most = Återföringen pågår i högst { $years ->
        [one] ett år
       *[other] { $years } år
    } från och med { $from }, alltså till och med { $year }.
why-window-to-saving = Återföringen pågår så länge något sparas, till { $year }.
why-proposed = { $bound ->
        [from] Planen börjar { $year }.
       *[to] Planen slutar { $year }.
    } Det är ert val, inom den tid som riktlinjen ger.
why-first-year = { $year } är det första året då någon som återför sparar: { $amount }.
why-last-year = { $year } är det sista året då någon som återför sparar: { $amount }.
why-no-saving = Ingen part som återför sparar något.
why-last-cost = Efter { $year } kostar projektet inget mer. Det slutar i { $end }.
why-payback = Efter { $from } kostar projektet inget mer. Räknat från och med { $from } är { $year } det första året då { $which ->
        [fund] fondens
       *[municipality] kommunens
    } saldo inte är under noll: { $balance }.
why-payback-never = { $which ->
        [fund] Fondens
       *[municipality] Kommunens
    } saldo är fortfarande under noll { $last }: { $balance }.
why-year-after = { $year } är året efter återföringstiden, som slutar { $to }.
why-year-after-own = { $year } är året efter partens eget sista år i planen, { $to }.
why-negated = Kommunbidraget sänks med det som återförs, { $amount }.
why-negated-stays = Sänkningen består efter återföringen: { $amount } om året.
why-negated-none = { $of } är { $amount }, så kommunbidraget ändras inte.
why-unchanged = { $mechanism ->
        [appropriation] Kommunbidraget sänks bara under återföringstiden.
        [year_end_surplus] Återföringen görs i bokslutet, så kommunbidraget ändras inte.
        [basis] Inget återförs, så kommunbidraget ändras inte.
       *[none] Riktlinjen säger inte att kommunbidraget ändras.
    }
why-nothing-counted = Riktlinjen räknar ingen besparing mot något krav.
why-nothing-required = Riktlinjen kräver inget bestämt belopp i besparing.
why-nothing-drawn = Fonden betalar ut { $drawn }, så det finns inget att få tillbaka.
why-no-window = Det finns { $window } då återföring sker, och alltså inget efter dem.
why-not-written-down = Inget skrivs ned förrän projektet har misslyckats eller återföringstiden är uppföljd.
why-never-written-down = Enligt riktlinjen skrivs inget ned: återföringen beror inte på utfallet.
why-not-given = Det går inte att räkna ut förrän ni har skrivit in { $field }.
why-outside-schedule = Planen når inte till { $year }.
