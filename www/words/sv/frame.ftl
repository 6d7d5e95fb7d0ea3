### Sidan i ramen, som en annan sida visar.

frame-title = Räkna på en social investering
frame-unheard = Räknaren får inget svar från sidan runt omkring, och vet därför inte vilken riktlinje som gäller. Ladda om sidan. Hjälper inte det behöver den som sköter sidan se över adressen till räknaren.
