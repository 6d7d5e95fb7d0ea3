### Sidan runt formuläret.

page-title = Återföring: räkna på en social investering
page-name = Återföring
page-tagline = Räkna på en social investering
page-intro = Här prövar du ett projekt mot en kommuns riktlinje för sociala investeringar. Du skriver vad det kostar och vad det väntas spara. Räknaren visar vad riktlinjen kräver, vad som saknas och när pengarna är tillbaka.
page-privacy = Inget skickas någonstans. Allt räknas i din webbläsare, och utkasten sparas där och ingen annanstans.
page-status = Flera av riktlinjerna är förslag eller kända bara ur beskrivningar. Det står vid var och en. Resultatet är ett underlag, inte ett beslut.
page-language = English
page-skip = Till räknaren
page-nav = Sidor
page-nav-form = Räkna
page-nav-rules = Riktlinjer
page-nav-guide = Bädda in
