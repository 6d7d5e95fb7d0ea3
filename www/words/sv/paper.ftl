paper-draft = Utkast, inte ett beslut
paper-rulebook = Prövat mot: { $title } ({ $id })
paper-status = Regelverkets ställning: { $status }
paper-stage = Skede: { $stage }
paper-date = Uttaget { $date }
paper-file = utkast
