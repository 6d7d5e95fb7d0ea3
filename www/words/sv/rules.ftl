### Riktlinjerna som dokument: vad varje regel säger, i hela meningar.

## Sidan

rules-title = Riktlinjer för sociala investeringar
rules-lead = Så här har kommunerna bestämt, föreslagit eller beskrivit att det ska gå till. Varje regel står i hela meningar, med avsnittet i dokumentet bredvid.
rules-list = Riktlinjerna
rules-without = Utan fond
rules-back = Alla riktlinjer
rules-loading = Riktlinjen hämtas …
rules-unknown = Det finns ingen riktlinje som heter ”{ $id }”. Välj en i listan.
rules-failed = Riktlinjen gick inte att hämta. Kontrollera att du har kontakt med nätet och ladda om sidan.
rules-years-from-to = { $from }–{ $to }
rules-years-from-open = { $from }–
rules-years-open-to = –{ $to }
rules-years-open-open = år anges inte
rules-calculate = Räkna med de här reglerna
rules-download = Hämta som JSON
rules-edit = Ändra reglerna
rules-edit-new = Skriv egna regler
rules-edit-title = Egna regler
rules-edit-lead = Har ni andra regler? Utgå från en av riktlinjerna och ändra det som skiljer.
rules-edit-failed = Redigeraren gick inte att hämta. Kontrollera att du har kontakt med nätet och ladda om sidan.
rules-page-title = { $title } – Återföring
rules-skip = Till innehållet

## Dokumentets delar

rules-about = Om riktlinjen
rules-fund = Fonden
rules-repayment = Återföring
rules-counted = Vad besparingen ska räcka till
rules-disbursement = Utbetalning
rules-criteria = Krav
rules-selection = Det som vägs mellan ansökningar
rules-questions = Frågor att svara på
rules-sections = Den skrivna ansökan
rules-process = Vägen till beslut
rules-reporting = Rapportering
rules-milestones = Efter projektet
rules-stop = När projektet kan avbrytas
rules-roles = Vem gör vad
rules-notes = Mer ur dokumenten
rules-sources = Källor

## Om riktlinjen

rules-status = Ställning
rules-status-adopted = Riktlinjen är antagen.
rules-status-proposal = Det är ett förslag. Det är inte känt att det har antagits.
rules-status-motion = Det är en motion. Det är inte känt att den har lett till någon riktlinje.
rules-status-described = Reglerna är kända ur beskrivningar. Själva riktlinjen är inte läst.
rules-starts = Gäller
rules-id = Id
rules-id-format = { $id }, skriven i format { $format }
rules-marked = Där källan är tyst, eller går att läsa på flera sätt, står det vad som antas här. Det är märkt Tolkning.
rules-silent = Källan säger inget om { $what }.
rules-silent-counted = hur stor besparingen ska vara
rules-silent-disbursement = när pengarna betalas ut (här: en gång om året, i efterskott)
rules-silent-criteria = krav på projektet
rules-silent-selection = vad som vägs mellan ansökningar
rules-silent-sections = vad ansökan ska innehålla

## Fonden

rules-form = Form
rules-form-revolving = En fond. Det som återförs går tillbaka till den och kan användas igen.
rules-form-reserve = Pengar som är reserverade i kommunens eget kapital.
rules-form-yearly_budget = En årlig budget. Det som inte används under året följer inte med till nästa.
rules-size = Storlek
rules-size-all = { $amount } i allt.
rules-size-year = { $amount } år { $year }.
rules-size-unknown = Storleken är inte angiven.
rules-risk = Risk
rules-risk-executive_board = Kommunstyrelsen bär risken om besparingen uteblir.
rules-risk-committee = Nämnden bär risken om besparingen uteblir.
rules-risk-unstated = Källan säger inte vem som bär risken om besparingen uteblir.

## Återföring

rules-basis = Vad som återförs
rules-basis-none = Inget återförs. Det som sparas stannar där det sparas.
rules-basis-saving = Det som sparas. Sparar nämnden mindre än väntat återför den mindre, och sparar den inget återför den inget.
rules-basis-drawn = Allt som fonden har betalat ut, också om besparingen blir mindre än väntat eller uteblir.
rules-basis-decided_plan = Det som står i en plan som redan är beslutad för projektet.
rules-share = Hur stor del
rules-share-all = Hela nettobesparingen: det som sparas minus ökade kostnader och underhåll.
rules-share-part = { $share } av nettobesparingen, alltså av det som sparas minus ökade kostnader och underhåll. Resten behåller nämnden.
rules-cap = Övre gräns
rules-cap-none = Ingen. Mer kan återföras än fonden har betalat ut.
rules-cap-drawn = Det som fonden har betalat ut. När det är tillbaka upphör återföringen.
rules-profiles = Takt
rules-profile-as_saved = I takt med besparingen. Det som ändå återstår återförs det sista året.
rules-profile-straight_line = Lika mycket varje år.
rules-profile-choice = Den som söker väljer. Antingen: { $first } Eller: { $others }
rules-window-from = När den börjar
rules-window-after_investment_phase = Året efter att projekttiden är slut.{ $years ->
       *[other] { "" }
    }
rules-window-first_effect = Det första år då någon som återför sparar något.{ $years ->
       *[other] { "" }
    }
rules-window-first_effect_or_deadline = Det första år då någon som återför sparar något, dock senast { $years ->
        [one] ett år
       *[other] { $years } år
    } efter det år då projektet startar.
rules-window-years = Hur länge den pågår
rules-window-open = Så länge något sparas, till det sista året med besparing.
rules-window-years-saving = { $years ->
        [one] Ett år.
       *[other] I { $years } år.
    } Det som sparas därefter behöver inte återföras.
rules-window-years-drawn = { $years ->
        [one] Ett år.
       *[other] I högst { $years } år.
    } Då ska allt vara tillbaka.
rules-payers = Vem som återför
rules-payers-only = Bara { $kinds }. Andra parter återför inget.
rules-kinds-committee = nämnder
rules-kinds-municipal_company = kommunala bolag
rules-kinds-civil_society = civilsamhällets parter
rules-kinds-other_public = andra offentliga parter
rules-kinds-private_company = privata företag
rules-mechanism = Hur det går till
rules-mechanism-year_end_surplus = I bokslutet: besparingen blir ett överskott som förs till fonden. Nämndens kommunbidrag ändras inte under tiden.
rules-mechanism-appropriation = Nämndens kommunbidrag sänks med det som ska återföras, år för år.
rules-mechanism-unstated = Källan säger det inte. Här räknas kommunbidraget som oförändrat.
rules-afterwards = Efteråt
rules-afterwards-permanent_adjustment = Nämndens budget sänks för gott, med så mycket som sparas det sista året.
rules-afterwards-kept_level = Kommunbidraget stannar på det sista årets lägre nivå.
rules-afterwards-restored = Kommunbidraget går tillbaka till dagens nivå.
rules-afterwards-unstated = Källan säger det inte. Här räknas kommunbidraget som återställt.
rules-exemption = Befrielse
rules-exemption-yes = Kommunstyrelsen kan befria en nämnd från att återföra.
rules-exemption-no = Reglerna ger ingen möjlighet till befrielse.

## Ett räkneexempel

rules-example = Så kan det bli
rules-example-project = Ett påhittat projekt får { $grant } om året ur fonden i två år. Sedan sparar en nämnd { $saving } om året i åtta år.
rules-example-caption = Exemplet år för år, i tusental kronor. Saldot är fondens.
rules-example-year = År
rules-example-disbursed = Utbetalt
rules-example-saving = Sparat
rules-example-repayment = Återfört
rules-example-balance = Saldo
rules-example-sum = { $years ->
        [one] { $from } återförs
       *[other] Från { $from } till { $to } återförs
    } { $repayment } av de { $drawn } som fonden betalade ut.
rules-example-more = Under { $from } till { $to } återförs { $repayment }, mer än de { $drawn } som fonden betalade ut.
rules-example-nothing = Inget återförs. Nämnden behåller hela besparingen.
rules-example-less = Blir besparingen hälften så stor återförs { $repayment }.
rules-example-uncovered = Blir besparingen hälften så stor återförs ändå { $repayment }, och { $unfunded } av det täcks inte av någon besparing.

## Vad som räknas

rules-requirement = Krav
rules-requirement-none = Ingen viss nivå krävs.
rules-requirement-positive = Besparingen ska vara större än noll.
rules-requirement-cost = Besparingen ska vara minst lika stor som hela kostnaden, egen finansiering inräknad.
rules-requirement-factor = Besparingen ska vara minst { $factor } gånger hela kostnaden, egen finansiering inräknad.
rules-counted-years = År som räknas
rules-counted-all = Alla år som den sökande har med i kalkylen.
rules-counted-after = { $years ->
        [one] Det första året efter projekttiden.
       *[other] De { $years } första åren efter projekttiden.
    }
rules-counted-kinds = Vems besparing
rules-counted-whose = Den som uppstår hos { $kinds }, minus deras ökade kostnader och underhåll.

## Utbetalning

rules-arrears = Fonden betalar i efterskott, för det som projektet har kostat så långt. Det sker vid de här tillfällena varje år:
rules-through = kostnader till och med { $month }

## Krav

rules-roles-lead = ansvariga
rules-roles-participant = deltagare
rules-roles-affected = berörda

rules-criteria-how = Ett krav måste vara uppfyllt. Ett önskemål som inte är uppfyllt ger en anmärkning men hindrar inte.
rules-at-idea = När idén prövas
rules-at-application = När ansökan prövas
rules-at-follow_up = Vid uppföljningen
rules-at-end = När projektet är slut
rules-wished = önskemål
rules-check-all = Allt detta:
rules-check-any = Något av detta:
rules-check-answer = Svaret på fråga { $question } ska vara ja.
rules-check-answer_at_least = Svaret på fråga { $question } ska vara minst { $value }.
rules-check-section_written = Avsnittet ”{ $section }” ska vara skrivet.
rules-check-lead_kind = Varje part som är ansvarig ska vara { $kinds }.
rules-check-no_party_of_kind = Inga { $kinds } får vara { $roles }.
rules-check-parties = Det ska finnas { $ways }. Bara parter som är { $roles } räknas.
rules-check-endorsed = Alla { $kinds } som är { $roles } ska stå bakom ansökan.
rules-check-duration-between = Projekttiden ska vara { $min } till { $max } månader.
rules-check-duration-least = Projekttiden ska vara minst { $min } månader.
rules-check-duration-most = Projekttiden ska vara högst { $max } månader.
rules-check-duration-any = Projektets start och slut ska vara angivna.
rules-check-cost_uses = Det som söks ur fonden får bara gå till { $uses }.
rules-check-counted_saving = Kalkylen ska visa den besparing som krävs.
rules-check-effects_measurable = För varje effekt ska det stå { $needs }.
rules-check-evaluation_schedule = Utvärderingsschemat ska ha minst en rad. Varje rad ska ha mål, hur det mäts, hur ofta och vem som ansvarar.
rules-check-alternatives_mapped = Minst ett alternativ till projektet ska vara beskrivet.
rules-check-upkeep_planned = Underhållet efter projekttiden ska vara inskrivet, och det ska vara klart hur det betalas.
rules-check-upkeep_unless = Underhållet efter projekttiden ska vara inskrivet, och det ska vara klart hur det betalas. Behövs inget räcker ett ja på fråga { $question }.
rules-check-repayment_planned = Kalkylen eller planen ska visa att något återförs.
rules-check-grant_limit = Det som söks ur fonden får vara { $limits }.
rules-limit-year = högst { $amount } om året
rules-limit-total = högst { $amount } i allt
rules-limit-share = högst { $share } av hela kostnaden

## Frågor, process och det som följer

rules-question = Fråga { $number }.
rules-question-yes_no = Svaras med ja, delvis eller nej.
rules-question-number = Svaras med ett tal.
rules-question-unit = Svaras med ett tal i { $unit }.
rules-gate = Avgör om projektet går vidare
rules-report-before = före start, för tiden till och med { $month }
rules-report-during = under projekttiden, för tiden till och med { $month }
rules-report-after = varje år efter projekttiden, för tiden till och med { $month }
rules-years-after = { $years ->
        [0] Samma år som projektet slutar
        [one] Ett år efter slutet
       *[other] { $years } år efter slutet
    }
rules-years-between = { $from }–{ $to } år efter slutet

## Källor

rules-source-guideline = Riktlinjen
rules-source-letter = Skrivelsen
rules-source-follow_up = Uppföljningen
rules-source-answer = Svaret
rules-source-web_page = Webbplatsen
rules-kind-guideline = Riktlinje
rules-kind-letter = Tjänsteskrivelse
rules-kind-follow_up = Uppföljning
rules-kind-answer = Svar på motion
rules-kind-web_page = Webbsida
