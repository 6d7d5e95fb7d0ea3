paper-draft = Draft, not a decision
paper-rulebook = Held against: { $title } ({ $id })
paper-status = Standing of the rules: { $status }
paper-stage = Stage: { $stage }
paper-date = Taken out on { $date }
paper-file = draft
