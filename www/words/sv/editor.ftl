### Egna regler: redigeraren på sidan om riktlinjer. Ett fält heter editor-field-…, det som sägs om det editor-help-….

## Att börja

editor-failed = Räknaren kunde inte laddas. Ladda om sidan.
editor-start-title = Skriv egna regler
editor-start-lead = Börja från en kommuns regler och ändra det som är annorlunda hos er. Du ser genast vad ändringen betyder för ett projekt.
editor-start-back = Tillbaka till det som är öppet
editor-start-kept = Det du har påbörjat
editor-start-built-in = Börja från en kommuns regler
editor-start-examples = Börja från ett exempel
editor-start-examples-help = Exemplen visar regler som skiljer sig från kommunernas.
editor-start-file = Öppna en egen fil
editor-file = Fil med regler
editor-file-help = En JSON-fil, till exempel en som du har sparat här. Filen stannar i din webbläsare.
editor-file-opened = Filen är öppnad.
editor-file-empty = Filen är tom. Välj en annan.
editor-file-too_large = Filen är större än 5 MB, och så stora är inga regler. Välj en annan.
editor-file-not_text = Filen är inte en textfil. Välj en JSON-fil med regler.
editor-file-not_json = Filen går inte att läsa som JSON. Det kan saknas ett tecken i den. Spara den på nytt där den kom ifrån, eller välj en annan.
editor-file-not_rulebook = Filen innehåller inga regler för en fond. Välj en fil som är sparad härifrån eller skriven i samma format.
editor-file-other_format = Filen är skriven i en annan version av formatet. Här går version 1 att läsa.
editor-file-unread = Webbläsaren kunde inte läsa filen. Välj den igen.
editor-changed-when = Ändrat { $when }
editor-forget = Ta bort
editor-forgotten = Det du hade påbörjat är borttaget.
editor-unnamed = Regler utan namn

## Ramen

editor-begun-from = Utgångspunkt: { $title }.
editor-begin-other = Börja från något annat
editor-resumed = Det du skrev senast är öppnat.
editor-start-over = Gå tillbaka till utgångspunkten
editor-tools = Verktyg
editor-save = Spara som fil
editor-save-file = Spara { $name }
editor-saved = Filen är lämnad till webbläsaren.
editor-standing-kept = Sparat i den här webbläsaren
editor-standing-waiting = Sparar …
editor-standing-session = Sparas inte när sidan stängs. Spara som fil.
editor-standing-elsewhere = Öppet i en annan flik
editor-standing-trouble = Inte sparat
editor-note-elsewhere = Samma regler har ändrats i en annan flik. Det du skriver här sparas därför inte i webbläsaren. Spara det som fil, eller låt det som står här gälla.
editor-insist-elsewhere = Låt det här gälla
editor-note-trouble = Webbläsaren kunde inte spara. Spara som fil, så går inget förlorat.
editor-insist-trouble = Försök igen
editor-side = Visa bredvid
editor-side-compare = Jämförelse
editor-side-compare-title = Vad reglerna betyder
editor-side-preview = Så läses de
editor-side-preview-title = Så läses reglerna
editor-mending = { $count ->
        [one] 1 sak behöver ändras
       *[other] { $count } saker behöver ändras
    }
editor-more = Och { $count } till.
editor-to-mend = { $count } att ändra
editor-absent = finns inte
editor-whole = Reglerna i sin helhet

## Fälten

editor-in-sv = Svenska
editor-in-en = Engelska
editor-not-given = Anges inte
editor-unknown-value = { $value } (finns inte i formatet)
editor-offer = Lägg till: { $name }
editor-take-away = Ta bort: { $name }
editor-begin-again = Ta bort och börja om
editor-none = Inget här än.
editor-first-choice = gäller när inget är valt
editor-make-first = Låt detta gälla när inget är valt: { $name }
editor-amount-year = Belopp { $year }
editor-see-sources = Gå till dokumentet
editor-see-questions = Gå till frågan
editor-see-sections = Gå till avsnittet
editor-new-sources = Lägg till dokument
editor-new-questions = Lägg till fråga
editor-new-sections = Lägg till avsnitt
editor-referred = Tillagt: { $name }.
editor-up = Flytta upp
editor-down = Flytta ned
editor-remove = Ta bort
editor-removed = Borttaget. Ångra tar tillbaka det.
editor-moved = Står nu som nummer { $number }.
editor-add = Lägg till

editor-item-source = Dokument { $number }
editor-item-occasion = Utbetalning { $number }
editor-item-criterion = Krav { $number }
editor-item-question = Fråga { $number }
editor-item-section = Avsnitt { $number }
editor-item-ground = Grund { $number }
editor-item-step = Steg { $number }
editor-item-report = Rapport { $number }
editor-item-milestone = Hållpunkt { $number }
editor-item-stop = Skäl { $number }
editor-item-role = Roll { $number }
editor-item-duty = Uppgift { $number }
editor-item-note = Anteckning { $number }
editor-item-interpretation = Tolkning { $number }
editor-item-part = Del { $number }
editor-item-composition = Sätt { $number }
editor-add-source = Lägg till dokument
editor-add-occasion = Lägg till utbetalning
editor-add-criterion = Lägg till krav
editor-add-question = Lägg till fråga
editor-add-section = Lägg till avsnitt
editor-add-ground = Lägg till grund
editor-add-step = Lägg till steg
editor-add-report = Lägg till rapport
editor-add-milestone = Lägg till hållpunkt
editor-add-stop = Lägg till skäl
editor-add-role = Lägg till roll
editor-add-duty = Lägg till uppgift
editor-add-note = Lägg till anteckning
editor-add-interpretation = Lägg till tolkning
editor-add-part = Lägg till del
editor-add-composition = Lägg till sätt

## Vad fälten heter

editor-field-about = Om reglerna
editor-field-id = Beteckning
editor-field-municipality = Kommun
editor-field-title = Namn på reglerna
editor-field-status = Ställning
editor-field-starts = Vilka projekt reglerna gäller
editor-field-starts-from = Startar tidigast
editor-field-starts-to = Startar senast
editor-field-afterlife = Vad som har hänt sedan
editor-field-sources = Dokument
editor-field-source-title = Titel
editor-field-source-kind = Slag av dokument
editor-field-reference = Diarienummer eller paragraf
editor-field-decided = Beslutat
editor-field-read = Läst
editor-field-fund = Fonden
editor-field-form = Form
editor-field-size = Storlek
editor-field-yearly = Storlek år för år
editor-field-riskBearer = Vem som bär risken
editor-field-repayment = Återföring
editor-field-basis = Vad som återförs
editor-field-share = Andel av besparingen
editor-field-cap = Tak
editor-field-profiles = Hur det delas upp på år
editor-field-window = När återföringen sker
editor-field-window-from = Börjar
editor-field-window-deadline = Börjar senast så många år efter projektets start
editor-field-window-years = Antal år
editor-field-payers = Vilka som återför
editor-field-mechanism = Hur pengarna går tillbaka
editor-field-afterwards = Kommunbidraget efter återföringen
editor-field-exemption = Befrielse
editor-field-counted = Besparing som räknas
editor-field-counted-window = Vilka år som räknas
editor-field-yearsAfterPhase = Antal år efter projekttiden
editor-field-counted-kinds = Vilkas besparing som räknas
editor-field-requirement = Krav på besparingen
editor-field-factorOfCost = Gånger kostnaden
editor-field-disbursement = Utbetalning
editor-field-occasions = Utbetalningar under året
editor-field-name = Namn
editor-field-throughMonth = Till och med månad
editor-field-criteria = Krav
editor-field-text = Text
editor-field-stage = Prövas vid
editor-field-required = Måste vara uppfyllt
editor-field-check = Hur kravet prövas
editor-field-kind = Prövas mot
editor-field-of = Delar
editor-field-question = Fråga
editor-field-upkeep-question = Fråga om att inget underhåll behövs
editor-field-value = Minst
editor-field-check-section = Avsnitt
editor-field-kinds = Slag av part
editor-field-check-roles = Parternas roll
editor-field-anyOf = Sätt att uppfylla kravet
editor-field-composition = Minst så många av varje slag
editor-field-distinctAreas = Nämnderna ska ha skilda verksamhetsområden
editor-field-months-min = Minst så många månader
editor-field-months-max = Högst så många månader
editor-field-allowed = Vad pengarna får gå till
editor-field-needs = Vad varje effekt måste ha
editor-field-perYear = Högst per år
editor-field-total = Högst i allt
editor-field-shareOfCost = Högst så stor del av kostnaden
editor-field-cite = Var det står
editor-field-document = Dokument
editor-field-section = Avsnitt i dokumentet
editor-field-item-id = Beteckning
editor-field-questions = Frågor
editor-field-question-text = Fråga
editor-field-question-help = Förklaring till frågan
editor-field-question-kind = Svaret är
editor-field-unit = Enhet
editor-field-sections = Avsnitt i ansökan
editor-field-section-title = Rubrik
editor-field-guidance = Vägledning till den som skriver
editor-field-annex = Skrivs som bilaga
editor-field-selection = Grunder för urval
editor-field-process = Vägen till beslut
editor-field-totalMonths = Hur lång tid det tar i allt
editor-field-steps = Steg
editor-field-step-title = Steg
editor-field-who = Vem
editor-field-what = Vad som sker
editor-field-step-months = Hur lång tid steget tar
editor-field-gate = Avgör om ansökan går vidare
editor-field-when = När
editor-field-reporting = Rapportering
editor-field-report-what = Vad som rapporteras
editor-field-milestones = Efter slutet
editor-field-yearsAfterEnd = År efter slutet
editor-field-years-from = Från år
editor-field-years-to = Till år
editor-field-stopGrounds = Skäl att avbryta
editor-field-decidedBy = Vem som beslutar
editor-field-grounds = Skäl
editor-field-roles = Roller
editor-field-role-title = Roll
editor-field-duties = Uppgifter
editor-field-notes = Anteckningar
editor-field-interpretations = Tolkningar
editor-field-about-place = Gäller
editor-use = Använd reglerna

## Vad som sägs om fälten

editor-help-id = Kommun och år, till exempel uppsala-2016. Filen får samma namn.
editor-help-municipality = Utan ordet kommun.
editor-help-status = Besökare ser hur säkra reglerna är.
editor-help-starts-from = Till exempel 2027-01. Tomt är gränsen öppen.
editor-help-starts-to = Till exempel 2030-12. Tomt är gränsen öppen.
editor-help-decided = Så långt det är känt: 2016, 2016-12 eller 2016-12-14.
editor-help-read = När en webbsida lästes.
editor-help-size = Tomt när storleken inte är känd.
editor-help-riskBearer = Vem som får kostnaden när ett projekt inte lyckas.
editor-help-share = 100 % är hela besparingen.
editor-help-cap = Om det återförda kan bli mer än det utbetalda.
editor-help-profiles = När flera är valda får sökanden välja.
editor-help-window-years = Tomt så länge besparingarna varar.
editor-help-exemption = Om kommunstyrelsen kan befria från återföring.
editor-help-factorOfCost = 1 är minst lika mycket som kostnaden.
editor-help-throughMonth = Kostnader till och med den här månaden räknas.
editor-help-anyOf = Det räcker att ett av sätten stämmer.
editor-help-composition = Tomt räknas slaget inte.
editor-help-upkeep-question = Ett ja på frågan uppfyller kravet utan rader för underhåll.
editor-help-shareOfCost = Av projektets hela kostnad, egen finansiering inräknad.
editor-help-section = Rubriken i dokumentet, med nummer om det har ett.
editor-help-item-id = Små bokstäver, siffror, bindestreck och understreck. Samma beteckning betyder samma sak i alla regler, så att ett utkast kan prövas mot flera.
editor-help-gate = Steget kan stoppa ansökan.
editor-help-when = Utan val sker ett steg före start och en rapport under projekttiden.
editor-help-about-place = Stället i reglerna som tolkningen handlar om.
editor-help-counted = Lönsamhetskravet: vilken nettobesparing som räknas och vad den ställs mot.
editor-help-disbursement = Utan det här betalas pengarna ut en gång om året, i efterskott.
editor-help-selection = Det som vägs mellan ansökningar. Avgör inte om en ansökan uppfyller kraven.

editor-help-chapter-sources = Det reglerna vilar på. Varje hänvisning pekar på ett av dokumenten.
editor-help-chapter-criteria = Det ett projekt prövas mot, i den ordning som sökanden ser.
editor-help-chapter-questions = Det ingen siffra kan avgöra. Ett krav prövas mot svaret.
editor-help-chapter-sections = Texterna som ansökan ska ha, i ordning, med vägledning till den som skriver.
editor-help-chapter-process = Från idé till beslut: vem som gör vad, och hur lång tid det tar.
editor-help-chapter-reporting = Vad som rapporteras under projekttiden.
editor-help-chapter-milestones = Utvärderingar och beslut, med år räknade från slutet.
editor-help-chapter-interpretations = Där dokumentet inget säger, eller går att läsa på två sätt: vad som antas här. Läsaren ser tolkningen bredvid regeln.

## Vad valen heter

editor-status-adopted = Antagna
editor-status-proposal = Förslag
editor-status-motion = Motion
editor-status-described = Kända ur beskrivningar
editor-about-status-proposal = Det är inte känt om de antogs.
editor-about-status-motion = Väckta av ledamöter, inte antagna.
editor-about-status-described = Själva riktlinjen är inte läst.
editor-source-guideline = Riktlinje
editor-source-letter = Tjänsteskrivelse
editor-source-follow_up = Uppföljning
editor-source-answer = Svar på motion
editor-source-web_page = Webbsida
editor-form-revolving = Roterande fond
editor-form-reserve = Öronmärkt reserv
editor-form-yearly_budget = Årlig budget
editor-about-form-revolving = Det som återförs fyller på fonden.
editor-about-form-reserve = Pengar av det egna kapitalet, avsatta för ändamålet.
editor-about-form-yearly_budget = Det som inte används under året finns inte kvar nästa år.
editor-risk-executive_board = Kommunstyrelsen
editor-risk-committee = Nämnden
editor-risk-unstated = Reglerna säger det inte
editor-basis-none = Inget
editor-basis-decided_plan = Enligt en beslutad plan
editor-basis-saving = En andel av besparingen
editor-basis-drawn = Det som har betalats ut
editor-about-basis-none = Pengarna går inte tillbaka till fonden.
editor-about-basis-decided_plan = Beloppen är beslutade någon annanstans och skrivs in i ansökan.
editor-about-basis-saving = År för år, av varje parts nettobesparing.
editor-about-basis-drawn = Allt ska tillbaka, även om besparingen blir mindre.
editor-cap-none = Inget tak
editor-cap-drawn = Högst det som har betalats ut
editor-profile-as_saved = I takt med besparingen
editor-profile-straight_line = Lika mycket varje år
editor-window-after_investment_phase = Året efter projekttiden
editor-window-first_effect = Första året med besparing
editor-window-first_effect_or_deadline = Första året med besparing, men senast efter ett visst antal år
editor-mechanism-year_end_surplus = Som överskott i bokslutet
editor-mechanism-appropriation = Genom sänkt kommunbidrag
editor-mechanism-unstated = Reglerna säger det inte
editor-afterwards-permanent_adjustment = Sänks för gott med sista årets besparing
editor-afterwards-kept_level = Stannar på den sänkta nivån
editor-afterwards-restored = Går tillbaka till dagens nivå
editor-afterwards-unstated = Reglerna säger det inte
editor-about-afterwards-unstated = Räknas som att det går tillbaka.
editor-counted-all = Alla år
editor-counted-yearsAfterPhase = Ett antal år efter projekttiden
editor-requirement-none = Inget krav
editor-requirement-positive = Över noll
editor-requirement-factorOfCost = Minst ett antal gånger kostnaden
editor-question-yes_no = ja, delvis eller nej
editor-question-number = ett tal
editor-when-before = Före start
editor-when-during = Under projekttiden
editor-when-after = Efter slutet
editor-check-answer = Svaret på en fråga är ja
editor-check-answer_at_least = Svaret på en fråga är minst ett visst tal
editor-check-section_written = Ett avsnitt är skrivet
editor-check-lead_kind = Den ansvariga är av rätt slag
editor-check-no_party_of_kind = Inga parter av vissa slag är med
editor-check-parties = Rätt parter är med
editor-check-endorsed = Parterna står bakom ansökan
editor-check-duration_months = Projekttiden är lagom lång
editor-check-cost_uses = Pengarna går till rätt saker
editor-check-counted_saving = Besparingen når upp till kravet
editor-check-effects_measurable = Effekterna går att mäta
editor-check-evaluation_schedule = Utvärderingen är planerad
editor-check-alternatives_mapped = Alternativen är beskrivna
editor-check-upkeep_planned = Underhållet är planerat
editor-check-repayment_planned = Återföringen är planerad
editor-check-grant_limit = Beloppet ligger under en gräns
editor-check-all = Flera saker stämmer, alla
editor-check-any = Något av flera stämmer

## Jämförelsen

editor-tried-stage = Skede som projekten prövas i
editor-projects = Exempelprojekten före och efter ändringarna
editor-projects-changed = { $count ->
        [one] Något är annorlunda för 1 av { $all } exempelprojekt.
       *[other] Något är annorlunda för { $count } av { $all } exempelprojekt.
    }
editor-no-projects-changed = Inget är annorlunda för något av exempelprojekten.
editor-row-changed = Ändrat: { $what }.
editor-row-undetermined = Gäller inte starten
editor-row-refused = Går inte att räkna med de här reglerna
editor-row-changed-verdict = omdömet
editor-row-changed-granted = det beviljade
editor-row-changed-repaid = beloppet
editor-row-changed-years = åren
editor-row-changed-findings = granskningen
editor-row-repaid = Återförs, kr
editor-project = Exempelprojekt
editor-figures = Projektet före och efter ändringarna
editor-before = Utgångspunkt
editor-after = Dina regler
editor-verdict = Omdöme
editor-granted = Beviljat
editor-window = Återförs åren
editor-years = { $from }–{ $to }
editor-no-years = Inga
editor-changed = ändrat
editor-what = Vad
editor-stale = Svaret gäller reglerna som de senast gick att använda. Ändra det som listas, så räknas det om.
editor-no-answer = Här visas svaret när reglerna går att använda.
editor-nothing-changed = Inget blir annorlunda för det här projektet.
editor-no-findings-changed = Granskningen säger samma sak som förut.
editor-no-years-changed = Planen är densamma, år för år.
editor-findings-changed = { $count ->
        [one] 1 sak i granskningen är annorlunda
       *[other] { $count } saker i granskningen är annorlunda
    }
editor-finding-came = Nytt
editor-finding-went = Borta
editor-finding-changed = Ändrat
editor-standing-changed = { $before } blir { $after }
editor-years-changed = { $count ->
        [one] 1 år i planen skiljer sig
       *[other] { $count } år i planen skiljer sig
    }
editor-summary = { $verdict }. Återförs: { $repaid }.
editor-preview-stale = Så lästes reglerna när de senast gick att använda.
editor-preview-none = Reglerna visas här när de går att använda.

## Att använda dem

editor-use-save = Spara filen och lägg den på er webbplats, i en mapp som heter regler.
editor-use-faulty = { $count ->
        [one] 1 sak behöver ändras innan reglerna går att använda på en sida. Filen går att spara ändå och öppna här igen.
       *[other] { $count } saker behöver ändras innan reglerna går att använda på en sida. Filen går att spara ändå och öppna här igen.
    }
editor-use-unread = { $count ->
        [one] En uppgift går inte att läsa och kommer inte med i filen.
       *[other] { $count } uppgifter går inte att läsa och kommer inte med i filen.
    }
editor-snippet-element = Räknaren direkt på sidan
editor-snippet-element-help = Klistra in raderna där räknaren ska visas. Ligger räknarens filer eller reglerna någon annanstans hos er, ändra adresserna.
editor-snippet-frame = Räknaren i en ram
editor-snippet-frame-help = För webbplatser vars säkerhetsregler inte tillåter räknaren direkt på sidan.
editor-copy = Kopiera
editor-copy-copied = Kopierat.
editor-copy-selected = Texten är markerad. Tryck Ctrl och C för att kopiera.
