### Tabellerna med belopp: markera, fylla, klistra in, lägga till år; ränta och spann.

grid-year-add = Lägg till { $year }
grid-year-remove = Ta bort { $year }
grid-year-removed = { $year } är borttaget.

grid-hint = Skift och pil markerar flera. F2 ändrar i cellen. Klistra gärna in från Excel.
grid-marked = Markerat: { $count } celler.
grid-marked-sum = Markerat: { $count } celler, summa { $sum }
grid-fill-right = Fyll åt höger
grid-fill-down = Fyll nedåt
grid-filled = { $count ->
    [one] En cell är ifylld.
   *[other] { $count } celler är ifyllda.
  }
grid-emptied = { $count } celler är tömda.
grid-copied = { $count ->
    [one] Cellen är kopierad.
   *[other] { $count } celler är kopierade.
  }
grid-cut = { $count ->
    [one] Cellen är urklippt.
   *[other] { $count } celler är urklippta.
  }
grid-pasted = { $count ->
    [0] Inget belopp klistrades in.
    [one] En cell klistrades in.
   *[other] { $count } celler klistrades in.
  }
grid-pasted-names = { $count ->
    [one] Ett namn klistrades in.
   *[other] { $count } namn klistrades in.
  }
grid-pasted-unread = { $count ->
    [one] En kunde inte läsas. Den är markerad i tabellen.
   *[other] { $count } kunde inte läsas. De är markerade i tabellen.
  }
grid-pasted-lines = { $count ->
    [one] En rad är ny.
   *[other] { $count } rader är nya.
  }
grid-pasted-left = { $count ->
    [one] En cell fick ingen plats.
   *[other] { $count } celler fick ingen plats.
  }
grid-pasted-decimals = Kommatecknen har lästs som decimaltecken.
grid-pasted-thousands = Kommatecknen har lästs som tusentalsavgränsare.
grid-paste-large = Det som är kopierat är för stort för tabellen. Kopiera bara de rader och år som behövs.
grid-paste-nothing = Det finns inga celler att klistra in.
grid-paste-units = Inget klistrades in: tabellen anger två enheter för samma belopp. Skriv enheten i varje kolumn eller på varje rad, och kopiera på nytt.
grid-paste-unread = Inget klistrades in: fler än 300 celler går inte att läsa som belopp. Kopiera bara namn, år och belopp.
grid-paste-lines = Inget klistrades in: det går att räkna med högst 500 rader. Slå ihop rader som hör ihop.

effect-range = Hur säkert det är
effect-range-hint = I procent av det ni väntar er. Tomt räknas som 50 och 120.
effect-range-low = Lägst
effect-range-high = Högst

rates = Kalkylräntor
rates-hint = Högst fem, med semikolon emellan. Tomt räknas som 0; 3; 3,5.
rates-many = Ta bort någon: det går att jämföra fem räntor.

reach-too-many = Fler fullföljer än projektet når. Kontrollera talen.
