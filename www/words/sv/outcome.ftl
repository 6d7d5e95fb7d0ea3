### Uppföljningen: hur det har gått.

section-outcome = Utfall
section-outcome-about = Hur har det gått så här långt? Skriv det verkliga utfallet, så räknas planen om och ställs mot prognosen.
outcome-status = Hur projektet står
outcome-running = Pågår
outcome-completed = Genomfört
outcome-terminated = Avbrutet
outcome-failed = Misslyckat
outcome-through = Utfall till och med år
outcome-through-hint = Det sista året som ni vet hur det gick. Senare år räknas som ny prognos.
outcome-no-year = Skriv vilket år utfallet sträcker sig till. Innan dess räknas prognosen, och siffrorna nedan räknas inte.
outcome-how = Grå siffror är det som räknas så länge cellen är tom. Skriver ni något på en rad räknas radens tomma celler till och med { $through } som noll, och senare tomma celler som prognosen.
outcome-line = Rad
outcome-costs-caption = Utfall av kostnader per rad och år
outcome-effects-caption = Utfall av effekter per rad och år, i kronor
outcome-upkeep-caption = Utfall av underhåll per rad och år
outcome-sum-forecast = Prognos
outcome-sum-now = Räknas nu
