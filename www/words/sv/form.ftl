### Formulärets ram: innehåll, verktyg, frågor före något som inte går att ångra.

contents = Innehåll
contents-fold = dölj
contents-unfold = visa
state-mend = { $count } att ändra
state-stops = { $count } hinder
state-missing = { $count } saknas
state-done = klart
state-empty = tomt

dialog-no = Avbryt

example-show = Visa ett exempel
example-shown = Exemplet är ifyllt.
example-replace-title = Ersätta det du har skrivit?
example-replace-text = Exemplet tar utkastets plats. Det du har skrivit försvinner.
example-replace-yes = Visa exemplet

unit-legend = Enhet för belopp

mark-missing = saknas
note-stops = Hindrar.
note-think = Att tänka på.
note-also = Gäller också:
note-go = Gå dit

choice-none = Välj
answer-yes = Ja
answer-partly = Delvis
answer-no = Nej
answer-clear = Ta bort svaret
answer-note = Anteckning
answer-note-add = Lägg till anteckning

line-unnamed = Rad { $number }
line-name = Namn på rad { $number }
line-left = { $count } att se på
line-remove = Ta bort { $name }
line-removed = Raden är borttagen.

grid-sum = Summa
grid-sum-before = så som det var innan
grid-add-year = Lägg till år
grid-year-added = { $year } är tillagt.

