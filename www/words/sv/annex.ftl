### Ansökan som dokument: bilagan på papper och i Word, och tabellen som csv.

annex-kind-idea = Idé till social investering
annex-kind-application = Ansökan om social investering
annex-kind-follow_up = Uppföljning av social investering
annex-kind-end = Avslut av social investering
annex-summary = Sammanfattning
annex-counts = { $status }. Granskningen visar { $hinders } hinder, { $missing } som saknas, { $partly } delvis på plats, { $thoughts } att tänka på och { $met } uppfyllda krav.
annex-unread = { $place }: ”{ $text }” gick inte att läsa och är inte med i beräkningen.
annex-stale = Siffrorna är från innan detta skrevs.
annex-project = Projektet
annex-municipality = Kommun
annex-rules = Riktlinje
annex-period = Projekttid
annex-months = { $from } till { $to }
annex-lead = Ansvarig
annex-completing = varav { $count } väntas fullfölja
annex-endorses-yes = Ja
annex-endorses-no = Nej
annex-endorses-open = Inte besvarat
annex-numbered = Bilaga { $number }. { $title }
annex-unwritten = Inte skriven än
annex-unwritten-optional = Inte skriven än, och frivillig
annex-continued = { $caption }, del { $part } av { $of }
annex-in-unit = { $caption }, belopp i { $unit }
annex-sum-of = { $name }, summa
annex-costs-none = Inga kostnader är angivna.
annex-costs-caption = Kostnader per rad och år, belopp i { $unit }
annex-effects-none = Inga effekter är angivna.
annex-effects-caption = Effekter per rad och år, belopp i { $unit }
annex-quantity-of = antal { $unit }
annex-grounds-caption = Hur effekterna är beräknade och hur de mäts
annex-how-estimated = Beräkning
annex-by-amounts = Belopp år för år
annex-by-units = Antal { $unit } gånger { $value }
annex-deadweight = Hade hänt ändå: { $share }
annex-attribution = Projektets del: { $share }
annex-dropOff = Avtar varje år: { $share }
annex-range = Prövas mellan { $low } och { $high } av det väntade
annex-upkeep-caption = Underhåll per rad och år, belopp i { $unit }
annex-evaluation = Utvärderingsschema
annex-goal-and-activity = Mål och aktivitet
annex-outcome-and-effect = Utfall på lång sikt, och effekt
annex-alternatives-caption = Alternativen år för år, belopp i { $unit }
annex-plan-none = Riktlinjen kräver ingen återföring. Det som sparas stannar hos nämnderna.
annex-plan-saving = Besparingen återförs till fonden. Beräkningen år för år står längre fram.
annex-plan-drawn = Allt som har betalats ut återförs, också om besparingen uteblir. Beräkningen år för år står längre fram.
annex-plan-decided_plan = Återföringen följer en plan som redan är beslutad. Beräkningen år för år står längre fram.
annex-plan-from = Föreslaget första år
annex-plan-to = Föreslaget sista år
annex-years = { $from }–{ $to }
annex-schedule-none = Det finns inget att räkna på än.
annex-repayment-caption = Återföring per part och år, belopp i { $unit }
annex-each = Varje part för sig
annex-comes-to = Vad det blir
annex-optional = { $title } (frivilligt)
annex-concerns = Gäller { $places }.
annex-assumed = Tolkning: { $reading }
annex-met = { $title } ({ $section })
annex-answers = Svar på riktlinjens frågor
annex-question = Fråga
annex-answer = Svar
annex-unanswered = Inte besvarad
annex-role = Roll
annex-duties = Uppgifter
annex-nobody = Inte utsedd
annex-decisions = Beslut
annex-decisions-none = Inga beslut är antecknade.
annex-sources = Källor och tolkningar
annex-source-decided = beslutad { $date }
annex-source-read = läst { $date }
annex-interpretations = Tolkningar av riktlinjen
annex-left-out = Utkastet innehåller också { $what } som hör till andra riktlinjer. Det räknas inte och står inte här.
annex-left-texts = { $count ->
    [one] en text
   *[other] { $count } texter
  }
annex-left-answers = { $count ->
    [one] ett svar
   *[other] { $count } svar
  }
annex-left-people = { $count ->
    [one] ett namn
   *[other] { $count } namn
  }
annex-left-plan = uppgifter i återföringsplanen
annex-page = Sida
annex-page-of = av
annex-program = Återföring

csv-year = År
csv-phase = Fas
csv-party = Part
csv-all = Hela projektet
csv-sum = Summa
csv-unit = Belopp i kronor
