### Det som står i utkastet utan att den valda riktlinjen frågar efter det.

strays-answers = { $count ->
    [one] Ett svar som hör till en annan riktlinje
   *[other] { $count } svar som hör till andra riktlinjer
  }
strays-texts = { $count ->
    [one] En text som hör till en annan riktlinje
   *[other] { $count } texter som hör till andra riktlinjer
  }
strays-people = { $count ->
    [one] Ett namn som hör till en annan riktlinje
   *[other] { $count } namn som hör till andra riktlinjer
  }
strays-outcome = { $count ->
    [one] Utfall för en rad som är borttagen
   *[other] Utfall för { $count } rader som är borttagna
  }
strays-about = Den valda riktlinjen frågar inte efter det här. Det räknas inte och följer inte med i bilagan, men det ligger kvar i utkastet om ni byter tillbaka.
strays-gone = Det räknas inte. Ta bort det om det inte behövs.
stray-text = Text { $number }
stray-answer = Fråga { $number }
stray-role = Roll { $number }
stray-line = { $list }, borttagen rad { $number }
stray-removed = Det är borttaget.
