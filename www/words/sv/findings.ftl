### Vad en granskning säger. För varje kod: vad som är så (finding-KOD), vad man kan göra (finding-KOD-todo)
### och, där ingen riktlinje ger en rubrik, en rubrik (finding-KOD-title).
### $state är met, not_met, partly, warning eller unanswered. Belopp, årtal och andelar kommer färdigskrivna.

## Gemensamt

finding-later =
    { $stage ->
        [application] Prövas först vid ansökan. Det går bra att svara redan nu.
        [follow_up] Prövas först vid uppföljningen. Det går bra att svara redan nu.
        [end] Prövas först när projektet slutar. Det går bra att svara redan nu.
       *[idea] Prövas vid idén. Det går bra att svara redan nu.
    }
finding-unknown = Kontrollen { $code } har ingen förklaring här.
finding-unknown-todo = Gå till uppgiften och se om den stämmer.

## Krav i riktlinjen

finding-answer =
    { $state ->
        [met] Ni har svarat ja.
        [partly] Ni har svarat delvis.{ $whole ->
            [needed] { " " }Ansökan räknas inte som komplett förrän svaret är ja.
           *[wished] { "" }
        }
        [unanswered] Frågan är inte besvarad.
       *[other] Ni har svarat nej.
    }
finding-answer-todo =
    { $state ->
        [partly] Skriv vad som återstår, eller ändra så att svaret blir ja.
        [unanswered] Svara på frågan.
       *[other] Se om projektet kan ändras så att svaret blir ja.
    }

finding-answer_at_least =
    { $state ->
        [met] Ni har angett { $value }. Minst { $least } räcker.
        [unanswered] Inget värde är angett. Det ska vara minst { $least }.
       *[other] Ni har angett { $value }. Det ska vara minst { $least }.
    }
finding-answer_at_least-todo =
    { $state ->
        [unanswered] Skriv värdet.
       *[other] Höj till minst { $least }.
    }

finding-section_written =
    { $state ->
        [met] Avsnittet ”{ $section }” är skrivet.
       *[other] Avsnittet ”{ $section }” är tomt.
    }
finding-section_written-todo = Skriv avsnittet. Några meningar räcker för att börja.

finding-lead_kind =
    { $state ->
        [met] Den som ansvarar är av rätt slag: { $kinds }.
        [unanswered] Ingen part är angiven som ansvarig.
       *[other] { $wrong } kan inte vara ansvarig. Rätt slag är { $kinds }.
    }
finding-lead_kind-todo =
    { $state ->
        [unanswered] Ange vilken part som ansvarar för projektet.
       *[other] Välj en annan ansvarig part, eller ändra partens slag om det inte stämmer.
    }

finding-no_party_of_kind =
    { $state ->
        [met] Ingen sådan part är med i den rollen.
        [unanswered] Inga parter är angivna.
       *[other] Parter av slaget { $kinds } kan inte vara { $roles } här: { $found }.
    }
finding-no_party_of_kind-todo =
    { $state ->
        [unanswered] Ange parterna.
       *[other] Ge parten en annan roll, eller låt någon annan ta dess plats.
    }

finding-parties =
    { $state ->
        [met] De parter som behövs är med: { $found }.
        [unanswered] { $missing ->
            [none] Inga parter är angivna.
           *[other] Det står inte inom vilket verksamhetsområde { $missing } arbetar. Kravet är { $wanted }.
        }
       *[other] Hittills är det { $found }. Kravet är { $wanted }.
    }
finding-parties-todo =
    { $state ->
        [unanswered] { $missing ->
            [none] Ange parterna.
           *[other] Fyll i verksamhetsområdet.
        }
       *[other] Lägg till en part, eller kontrollera partens slag, verksamhetsområde och roll.
    }
parties-or = { $first }, eller { $second }
parties-areas = { $list } från skilda verksamhetsområden
parties-found-areas = { $list } inom { $areas ->
        [one] ett verksamhetsområde
       *[other] { $areas } verksamhetsområden
    }
parties-none = inga parter som räknas

finding-endorsed =
    { $state ->
        [met] De parter som berörs står bakom ansökan.
        [unanswered] Det framgår inte om alla står bakom ansökan.{ $missing ->
            [none] { "" }
           *[other] { " " }Svar saknas för { $missing }.
        }
       *[other] { $refused } står inte bakom ansökan.
    }
finding-endorsed-todo =
    { $state ->
        [unanswered] Fråga parterna och fyll i svaret.
       *[other] Tala med parterna om vad som behöver ändras.
    }

finding-duration_months =
    { $state ->
        [unanswered] Start och slut är inte angivna.
       *[other] Projektet är { $months ->
            [one] 1 månad
           *[other] { $months } månader
        } långt. { $bounds ->
            [both] Riktlinjen säger { $min } till { $max } månader.
            [min] Riktlinjen säger minst { $min } månader.
            [max] Riktlinjen säger högst { $max } månader.
           *[none] Riktlinjen sätter ingen gräns.
        }
    }
finding-duration_months-todo =
    { $state ->
        [unanswered] Ange start och slut.
       *[other] Ändra start eller slut.
    }

finding-cost_uses =
    { $state ->
        [met] Det som söks ur fonden gäller { $allowed }.
        [unanswered] { $missing ->
            [none] Ingen kostnad som söks ur fonden är inskriven.
           *[other] Det står inte vad pengarna går till i { $missing }.
        }
       *[other] Fonden betalar inte för { $wrong }. Den betalar för { $allowed }.
    }
finding-cost_uses-todo =
    { $state ->
        [unanswered] Skriv kostnaderna och välj vad de används till.
       *[other] Låt parten betala den kostnaden själv, eller välj rätt användning.
    }

finding-counted_saving =
    { $state ->
        [unanswered] Kostnader eller effekter saknas, så lönsamheten går inte att räkna ut.
       *[other] Besparingen som räknas är { $counted }. { $requirement ->
            [factor] Den ska vara minst { $required }.
            [positive] Den ska vara större än noll.
           *[none] Riktlinjen anger ingen nivå.
        }
    }
finding-counted_saving-todo =
    { $state ->
        [unanswered] Skriv kostnaderna och de effekter ni väntar er.
       *[other] Gå igenom effekterna och kostnaderna. Är alla med, och är de rimligt räknade?
    }

finding-effects_measurable =
    { $state ->
        [met] Varje effekt har { $needs }.
       *[other] { $missing ->
            [none] Inga effekter är inskrivna. Varje effekt ska ha { $needs }.
           *[other] Varje effekt ska ha { $needs }. Det saknas för { $missing }.
        }
    }
finding-effects_measurable-todo = Fyll i det som saknas för effekterna.

finding-evaluation_schedule =
    { $state ->
        [met] Utvärderingsschemat har { $rows ->
            [one] en rad
           *[other] { $rows } rader
        } med mål, mått, tidpunkt och ansvarig.
       *[other] { $rows ->
            [0] Utvärderingsschemat är tomt.
           *[other] Utvärderingsschemat är inte helt ifyllt.{ $missing ->
                [none] { "" }
               *[other] { " " }Det saknas { $missing }.
            }
        }
    }
finding-evaluation_schedule-todo = Skriv minst en rad, och ange mål, hur det mäts, hur ofta och vem som ansvarar.

finding-alternatives_mapped =
    { $state ->
        [met] { $count ->
            [one] Ett alternativ är
           *[other] { $count } alternativ är
        } med att jämföra med.
       *[other] Det finns inget alternativ att jämföra med.
    }
finding-alternatives_mapped-todo = Skriv vad som görs i dag, eller vad som händer om inget görs.

finding-upkeep_planned =
    { $state ->
        [met] Det är klart vad som krävs efter projekttiden och hur det betalas.
        [unanswered] { $missing ->
            [none] Det står inte vad det kostar att behålla effekterna efter projekttiden.
           *[other] Det står inte hur underhållet betalas: { $missing }.
        }
       *[other] Underhåll utan klar finansiering: { $unsettled }.
    }
finding-upkeep_planned-todo =
    { $state ->
        [unanswered] Skriv underhållet och hur det betalas, eller svara att inget behövs.
       *[other] Kom överens om vem som betalar.
    }

finding-repayment_planned =
    { $state ->
        [met] Planen återför { $repayment }.
        [unanswered] Effekter och plan saknas, så det går inte att se vad som återförs.
       *[other] Med de uppgifter som finns återförs inget till fonden.
    }
finding-repayment_planned-todo =
    { $state ->
        [unanswered] Skriv effekterna, eller planen om den redan är beslutad.
       *[other] Se om besparingarna kommer under de år då återföring kan ske, och hos en part som återför.
    }

finding-grant_limit =
    { $state ->
        [unanswered] Ingen kostnad som söks ur fonden är inskriven.
       *[other] { $limit ->
            [per_year] { $year ->
                [none] Mest under ett år är { $found } från fonden. Högst { $allowed } per år.
               *[other] Under { $year } är det { $found } från fonden. Högst { $allowed } per år.
            }
            [share_of_cost] Ni söker { $found } ur fonden. Med den andel av hela kostnaden som riktlinjen tillåter blir det högst { $allowed }.
            [total] Ni söker { $found } ur fonden. Högst { $allowed }.
           *[none] Det ni söker ryms inom riktlinjens gräns.
        }
    }
finding-grant_limit-todo =
    { $state ->
        [unanswered] Skriv kostnaderna.
       *[other] Sök mindre ur fonden, eller låt parterna stå för mer.
    }

finding-all =
    { $state ->
        [met] Alla delar av kravet är uppfyllda.
        [unanswered] { $unanswered ->
            [one] 1 av { $parts } delar är inte ifylld.
           *[other] { $unanswered } av { $parts } delar är inte ifyllda.
        }
       *[other] { $unmet ->
            [0] Kravet har { $parts } delar, och alla är inte helt uppfyllda.
            [one] 1 av { $parts } delar är inte uppfylld.
           *[other] { $unmet } av { $parts } delar är inte uppfyllda.
        }
    }
finding-all-todo =
    { $state ->
        [unanswered] Fyll i de delar som återstår.
       *[other] Se över de delar som inte är uppfyllda.
    }

finding-any =
    { $state ->
        [met] Minst en av de vägar som riktlinjen godtar är uppfylld.
        [unanswered] Det räcker att en av { $parts } vägar är uppfylld. Än är ingen det.
       *[other] Det räcker att en av { $parts } vägar är uppfylld, men ingen är det.
    }
finding-any-todo =
    { $state ->
        [unanswered] Fyll i den väg som passar projektet.
       *[other] Välj den väg som ligger närmast till hands.
    }

## När

when-month = i { $month }
when-year = { $year }

## Ord i uppräkningar

kind-committee = nämnd
kind-municipal_company = kommunalt bolag
kind-civil_society = civilsamhälle
kind-other_public = annan offentlig part
kind-private_company = privat företag

counted-committee = { $count ->
        [one] en nämnd
       *[other] { $count } nämnder
    }
counted-municipal_company = { $count ->
        [one] ett kommunalt bolag
       *[other] { $count } kommunala bolag
    }
counted-civil_society = { $count ->
        [one] en part ur civilsamhället
       *[other] { $count } parter ur civilsamhället
    }
counted-other_public = { $count ->
        [one] en annan offentlig part
       *[other] { $count } andra offentliga parter
    }
counted-private_company = { $count ->
        [one] ett privat företag
       *[other] { $count } privata företag
    }

as-lead = ansvarig
as-participant = deltagare
as-affected = berörd

costuse-development = utveckling
costuse-introduction = införande
costuse-operation = drift
costuse-follow_up = uppföljning
costuse-evaluation = utvärdering
costuse-project_lead = projektledning
costuse-other = annat

need-indicator = indikator
need-measured = hur ofta den mäts
need-source = källa
need-baseline = utgångsläge
need-goal = mål
need-measure = hur det mäts
need-frequency = hur ofta
need-responsible = ansvarig

list-and = { $first } och { $last }
list-or = { $first } eller { $last }
list-nothing = inget

## Beräkningen

finding-start_not_covered-title = Riktlinjen gäller inte den här starten
finding-start_not_covered = Projektet startar { $start }. Riktlinjen gäller projekt som startar { $bounds ->
        [both] från { $from } till { $to }
        [from] { $from } eller senare
        [to] senast { $to }
       *[none] under en annan tid
    }. Beräkningen visas ändå, men den avgör inte om projektet kan få pengar.
finding-start_not_covered-todo = Ändra starten, eller välj en riktlinje som gäller då.

finding-start_falls_between-title = Starten faller mellan två riktlinjer
finding-start_falls_between = Projektet startar { $start }. Då har den tidigare riktlinjen slutat gälla ({ $before }), och nästa har inte börjat ({ $after }).
finding-start_falls_between-todo = Fråga kommunen vad som gäller, eller ändra starten.

finding-cost_outside_period-title = Kostnader utanför projekttiden
finding-cost_outside_period = { $amount } ligger i år utan någon månad i projekttiden. De räknas som betalda vid årets sista utbetalning.
finding-cost_outside_period-todo = Flytta kostnaden till ett år inom projekttiden, eller förläng projekttiden.

finding-over_grant-title = Kostnaden är större än bidraget
finding-over_grant = Kostnaderna är { $amount } högre än det som är beviljat. Fonden betalar inte mer, så resten faller på parterna själva.
finding-over_grant-todo = Sänk kostnaderna, eller skriv in vem som betalar resten.

finding-no_payer-title = Ingen part kan återföra
finding-no_payer = { $amount } ska återföras, men ingen av parterna är av det slag som riktlinjen låter återföra.
finding-no_payer-todo = Lägg till den part som ska återföra, eller kontrollera parternas slag.

finding-profile_not_offered-title = Riktlinjen har inte den takten
finding-profile_not_offered = Planen fördelar återföringen { $asked }. Det erbjuder inte riktlinjen, så den räknas { $used }.
finding-profile_not_offered-todo = Välj en takt som riktlinjen har.
profile-word-as_saved = i takt med besparingen
profile-word-straight_line = i lika delar
profile-word-other = på ett annat sätt

finding-exemption_not_foreseen-title = Riktlinjen ger ingen befrielse
finding-exemption_not_foreseen = Planen räknar med befrielse från { $year }. Riktlinjen nämner ingen befrielse, så den har inte räknats med.
finding-exemption_not_foreseen-todo = Ta bort befrielsen ur planen.

finding-repayment_starts_too_late-title = Återföringen börjar för sent
finding-repayment_starts_too_late = Planen börjar { $year }. Enligt riktlinjen ska återföringen börja senast { $latest }. Planens år har inte räknats med.
finding-repayment_starts_too_late-todo = Låt planen börja { $latest } eller tidigare.

finding-repayment_window_exceeded-title = Planen går utanför återföringstiden
finding-repayment_window_exceeded = { $bound ->
        [from] Planen börjar { $year }.
       *[to] Planen slutar { $year }.
    } { $bounds ->
        [both] Återföring kan ske { $from } till { $to }.
        [from] Återföring kan ske från { $from }.
        [to] Återföring kan ske till { $to }.
       *[none] Det finns inga år då återföring kan ske.
    } Planens år har inte räknats med.
finding-repayment_window_exceeded-todo = { $bounds ->
        [none] Skriv först in de effekter ni väntar er, eller ta bort året ur planen.
       *[other] Välj ett år inom den tiden, eller lämna fältet tomt.
    }

finding-plan_party_does_not_pay-title = Planen tar upp någon som inte återför
finding-plan_party_does_not_pay = { $name } står i återföringsplanen, men hör inte till dem som återför enligt riktlinjen. Beloppen har inte räknats med.
finding-plan_party_does_not_pay-todo = Ta bort beloppen ur planen, eller kontrollera partens slag.

finding-decided_plan_missing-title = Den beslutade planen saknas
finding-decided_plan_missing = Riktlinjen utgår från en plan som redan är beslutad. Utan den går det inte att räkna ut någon återföring.
finding-decided_plan_missing-todo = Skriv in beloppen ur beslutet, år för år.

finding-repayment_not_begun-title = Första året återförs inget
finding-repayment_not_begun = Återföringen ska ha börjat { $year }, men det året finns ingen besparing att återföra.
finding-repayment_not_begun-todo = Fördela återföringen i lika delar, så börjar den i tid, eller ta upp saken med kommunen.

## Verklighetsprövning: lärdomar ur dokumenten, och några gränser som är våra egna

finding-effects_soon-title = Besparingen kommer snart
finding-effects_soon = Den första besparingen är redan { $year }. Det kan stämma, men i Södertälje visade sig effekterna ofta först långt senare än man hade räknat med.
finding-effects_soon-todo = Pröva hur kalkylen ser ut om effekterna dröjer ett par år.

finding-repayment_before_savings-title = Återföring som ingen besparing täcker
finding-repayment_before_savings = { $years ->
        [one] Ett år, { $first },
       *[other] { $years } år, från { $first },
    } ska { $amount } återföras utan att någon besparing täcker det. Pengarna får tas från annat. Södertälje såg att sådana neddragningar själva kan dra upp kostnaderna.
finding-repayment_before_savings-todo = Gå igenom besparingarna och åren, eller sök ett mindre belopp. Bestäm annars redan nu var pengarna ska tas.

finding-avoided_is_not_cut-title = Kostnader som uteblir frigör inga pengar
finding-avoided_is_not_cut = { $share } av besparingen, { $amount }, är kostnader som aldrig uppstår. De har aldrig legat i budgeten, så återföringen tas ur en ram som inte har vuxit. Det var en av de tyngsta invändningarna i Södertälje.
finding-avoided_is_not_cut-todo = Kom överens med ekonomerna om vilken budget som faktiskt kan sänkas.

finding-savings_beyond_window-title = Besparingar efter återföringstiden
finding-savings_beyond_window = Efter { $last }, det sista året för återföring, väntas { $amount } till i nettobesparing. { $by_rule ->
        [yes] Enligt riktlinjen går den inte till fonden.
       *[other] Den går inte till fonden, utan stannar i verksamheten.
    }
finding-savings_beyond_window-todo = Inget behöver ändras. Nämn det gärna i ansökan, för det är en del av nyttan.

finding-no_upkeep-title = Vem betalar när pengarna tar slut?
finding-no_upkeep = Besparingar väntas till { $last }, men inget kostar något efter projekttiden. I Södertälje hade nämnden svårt att betala för familjecentralen när fondens pengar var slut.
finding-no_upkeep-todo = Skriv vad det kostar att hålla arbetet i gång och vem som betalar, eller svara att inget behövs.

finding-upkeep_unsettled-title = Underhållet saknar finansiering
finding-upkeep_unsettled = { $lines ->
        [one] En rad underhåll har
       *[other] { $lines } rader underhåll har
    } ingen klar finansiering. Oron för vad som händer när fondens pengar är slut var stor bland dem som drev projekt i Södertälje.
finding-upkeep_unsettled-todo = Ta upp frågan i budgetarbetet innan projektet startar.

finding-no_added_cost-title = Kan något kosta mer först?
finding-no_added_cost = Inga ökade kostnader är inskrivna. Den som ser behov tidigt får ofta fler ärenden till en början. I Södertälje väntade sig socialnämnden högre kostnader trots det förebyggande arbetet.
finding-no_added_cost-todo = Fundera på vem som kan få mer att göra de första åren, och skriv in det som ökad kostnad.

finding-evaluation_unfunded-title = Ingen kostnad för utvärdering
finding-evaluation_unfunded = Riktlinjen vill ha en utvärdering, men ingen kostnad har den användningen. I Södertälje fick familjecentralen utvärderas inom den egna förvaltningen, eftersom pengarna inte räckte till någon utifrån.
finding-evaluation_unfunded-todo = Lägg in en kostnad för utvärdering, eller skriv vem som gör den och hur den betalas.

finding-evaluated_too_early-title = Slutet kommer före besparingen
finding-evaluated_too_early = Projektet slutar { $end }, och den första besparingen väntas { $first }. En utvärdering vid slutet kan då inte visa den. I Södertälje skulle effekterna mätas innan de hade hunnit visa sig.
finding-evaluated_too_early-todo = Planera för en uppföljning även längre fram, när besparingen kan synas.

finding-attribution_full-title = Hela effekten räknas som projektets
finding-attribution_full = I { $more ->
        [0] ”{ $label }”
        [one] ”{ $label }” och en effekt till
       *[other] ”{ $label }” och { $more } effekter till
    } räknas allt som projektets förtjänst. Andra arbetar ofta mot samma kostnader. I Geneta gick det inte att säga vilken insats som hade gett vad.
finding-attribution_full-todo = Ange hur mycket som hade hänt ändå, och hur stor del som beror på er.

finding-reach_unknown-title = Når projektet dem som kostar?
finding-reach_unknown = Det står inte hur många personer projektet når. I Södertälje var 57 % av hushållen med försörjningsstöd ensamstående utan barn. Dem möter ingen familjecentral, så den kostnaden kunde den knappast sänka.
finding-reach_unknown-todo = Ange hur många som nås, och jämför med vilka som orsakar den kostnad som ska falla.

finding-one_effect_carries_all-title = En enda effekt bär kalkylen
finding-one_effect_carries_all = ”{ $label }” står för { $share } av besparingen. Uteblir den, så faller kalkylen. Gränsen vid 70 % är vår egen.
finding-one_effect_carries_all-todo = Pröva vad som händer om den blir hälften så stor.

finding-no_indicator-title = En effekt utan indikator
finding-no_indicator = ”{ $label }” har ingen indikator. Hur ska ni visa att det är projektet som ger effekten?
finding-no_indicator-todo = Ange något som går att räkna och som följs redan i dag.

finding-no_source-title = En effekt utan källa
finding-no_source = Det står inte var siffrorna bakom ”{ $label }” kommer ifrån.
finding-no_source-todo = Ange forskning, egen statistik eller erfarenhet från någon annan.

finding-lands_elsewhere-title = Besparingen hamnar hos andra
finding-lands_elsewhere = { $share } av besparingen, { $amount }, uppstår hos parter som inte återför. Utvärderingen i Nynäshamn rådde kommunen att se hur kostnaderna fördelas mellan olika aktörer.
finding-lands_elsewhere-todo = Tala med dem som får besparingen om att vara med och betala.

finding-present_value_negative-title = Går ihop i kronor, men inte med ränta
finding-present_value_negative = Räknat med { $rate } i kalkylränta är nuvärdet { $value }. Ingen känd riktlinje kräver en ränta. Kontrollen är vår egen.
finding-present_value_negative-todo = Inget behöver ändras, men var beredd på frågan.

finding-needs_every_effect-title = { $holds ->
        [no] Besparingarna räcker inte
       *[other] Nästan allt måste slå in
    }
finding-needs_every_effect = { $condition ->
        [fundRepaid] För att fonden ska få tillbaka sina pengar
        [municipalPayback] För att kommunen ska gå jämnt ut
        [requirementMet] För att lönsamhetskravet ska hålla
       *[other] För att kalkylen ska hålla
    } { $holds ->
        [no] räcker inte ens alla väntade besparingar.
       *[other] måste minst { $share } av besparingarna slå in. Gränsen vid 90 % är vår egen.
    }
finding-needs_every_effect-todo = { $holds ->
        [no] Gå igenom kostnaderna och effekterna, eller skriv varför projektet är värt pengarna ändå.
       *[other] Pröva med lägre effekter, och skriv hur ni gör om de uteblir.
    }

finding-fund_short-title = Fonden räcker inte
finding-fund_short = { $year ->
        [none] Projektet kostar fonden { $granted }, och fonden är { $fund }.
       *[other] Under { $year } kostar projektet fonden { $granted }, och fonden har { $fund } det året.
    } { $dated ->
        [none] { "" }
       *[other] Uppgiften om fonden är från { $dated }.
    }
finding-fund_short-todo = Fråga kommunen hur mycket fonden har nu.

finding-quick_projects_only-title = Villkoren passar snabba projekt
finding-quick_projects_only = Allt som betalas ut ska återföras, vad besparingarna än blir. Stockholms förslag valde bort det, eftersom få projekt skulle våga söka. I Södertälje kom inga fler ansökningar under 2016 och 2017 än de som beviljades.

finding-risk_with_committee-title = Nämnden bär risken
finding-risk_with_committee = Uteblir besparingen är det nämnden som får stå för pengarna. Enligt Södertäljes uppföljning kan det göra att färre vågar börja.
finding-risk_with_board-title = Kommunstyrelsen bär risken
finding-risk_with_board = Uteblir besparingen är det kommunstyrelsen som bär kostnaden. Enligt Södertäljes uppföljning kan projektet då få stå tillbaka för annat i nämnden.

finding-start_too_near-title = Starten ligger nära
finding-start_too_near = Vägen till ett beslut tar vanligtvis minst { $months ->
        [one] en månad
       *[other] { $months } månader
    }, alltså till { $earliest } om arbetet börjar nu. Projektet startar { $start }.
finding-start_too_near-todo = Flytta starten, eller fråga kommunen om beslutet kan komma tidigare.

finding-costs_rise_anyway-title = Kostnaden steg ändå
finding-costs_rise_anyway = De ökade kostnaderna väntades bli { $forecast } och blev { $outcome }. Så kan det bli fast arbetet är bra: Södertälje väntade sig fler och svårare ärenden trots sitt förebyggande arbete.
finding-costs_rise_anyway-todo = Skriv vad som hade hänt utan projektet, så långt det går att säga.

finding-need_or_people_gone-title = Finns behovet och människorna kvar?
finding-need_or_people_gone = För ungdomscoacherna i Södertälje försvann både viktiga personer och en del av behovet under tiden.
finding-need_or_people_gone-todo = Svara på om behovet är detsamma och om de som bär arbetet är kvar.

finding-implemented_regardless-title = Vad avgör om arbetet får fortsätta?
finding-implemented_regardless = I Norrköping gick alla sju satsningarna över i ordinarie verksamhet, både de som hade lyckats och de som inte hade det.
finding-implemented_regardless-todo = Skriv vilket resultat som krävs för att ni ska fortsätta, och vem som beslutar.

finding-no_one_named-title = Ingen ansvarig för uppföljningen
finding-no_one_named = { $rows ->
        [one] En rad i utvärderingsschemat saknar
       *[other] { $rows } rader i utvärderingsschemat saknar
    } ansvarig. Södertäljes uppföljning ville ha ett namn på plats före start.
finding-no_one_named-todo = Skriv vem som ansvarar på varje rad.
