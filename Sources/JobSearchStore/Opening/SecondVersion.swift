/// What leads from version 1 to version 2: indexes that answer alone how many steps are due; a table
/// that nothing used goes.
let secondVersion = """
  DROP INDEX stepByMoment;
  DROP INDEX stepByDay;
  CREATE INDEX stepByMoment ON step (dueAt, state) WHERE state = 'open' AND dueAt IS NOT NULL;
  CREATE INDEX stepByDay ON step (dueDay, state) WHERE state = 'open' AND dueDay IS NOT NULL;
  CREATE INDEX stepAtAnyTime ON step (dueAt, dueDay, state)
    WHERE state = 'open' AND dueAt IS NULL AND dueDay IS NULL;
  DROP TABLE scratch;
  """
