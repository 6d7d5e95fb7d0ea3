### Utkastets skede, det som behöver ändras, och texternas längd.

stage-legend = Var är ni?
stage-idea-about = Behov, målgrupp och väntade effekter prövas i korthet.
stage-application-about = Hela ansökan med kalkyl, texter och plan prövas.
stage-follow_up-about = Projektet pågår. Utfallet ställs mot prognosen.
stage-end-about = Projektet är slut. Effekterna utvärderas och återföringen avgörs.
stage-hint = Det som prövas senare står under ”Senare”. Det går att fylla i redan nu.
mending-title = { $count ->
        [one] En uppgift behöver ändras
       *[other] { $count } uppgifter behöver ändras
    }
state-partly = { $count } delvis
state-later = senare
text-count = { $count } av högst { $most } tecken.
text-count-over = { $count } tecken. Korta texten med { $over }, eller lägg en del i en bilaga.
answer-note-partly = Anteckning: vad återstår?
