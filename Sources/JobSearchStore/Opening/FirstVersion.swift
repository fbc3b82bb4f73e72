/// The tables of version 1.
///
/// What a person did carries the `command` it was done by, and counts as long as that command is not undone. `run`,
/// `step`, `fact` and `involvement` follow from it (`Reconciliation`), save for the ids and numbers given out.
/// Times are the text of `Moment` or `When`; the whole numbers beside them are seconds or days since 1970, for order.
let firstVersion = """
  CREATE TABLE command (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    title TEXT NOT NULL,
    run INTEGER REFERENCES run (id) DEFERRABLE INITIALLY DEFERRED,
    employer INTEGER REFERENCES employer (id) DEFERRABLE INITIALLY DEFERRED,
    undoes INTEGER REFERENCES command (id),
    undoneBy INTEGER REFERENCES command (id)
  ) STRICT;
  CREATE INDEX commandThatUndoes ON command (id) WHERE undoes IS NOT NULL;

  CREATE TABLE program (
    fingerprint TEXT PRIMARY KEY,
    body TEXT NOT NULL
  ) STRICT;

  CREATE TABLE employer (
    id INTEGER PRIMARY KEY,
    command INTEGER NOT NULL REFERENCES command (id),
    name TEXT NOT NULL,
    folded TEXT NOT NULL UNIQUE
  ) STRICT;

  CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    command INTEGER NOT NULL REFERENCES command (id),
    employer INTEGER REFERENCES employer (id),
    name TEXT NOT NULL,
    folded TEXT NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX personByName ON person (ifnull(employer, 0), folded);

  CREATE TABLE run (
    id INTEGER PRIMARY KEY,
    command INTEGER NOT NULL REFERENCES command (id),
    flow TEXT NOT NULL,
    began TEXT NOT NULL,
    beganAt INTEGER NOT NULL,
    employer INTEGER REFERENCES employer (id),
    role TEXT,
    state TEXT NOT NULL CHECK (state IN ('open', 'ended', 'abandoned', 'undone')),
    ending TEXT,
    closes TEXT CHECK (closes IN ('employer', 'search')),
    unread INTEGER NOT NULL DEFAULT 0,
    lastEvent INTEGER NOT NULL DEFAULT 0,
    touched TEXT NOT NULL,
    touchedAt INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX runByEmployer ON run (employer);
  CREATE INDEX runThatIsOpen ON run (touchedAt) WHERE state = 'open';
  CREATE INDEX runThatClosesAll ON run (id) WHERE closes = 'search';

  CREATE TABLE event (
    id INTEGER PRIMARY KEY,
    run INTEGER NOT NULL REFERENCES run (id),
    command INTEGER NOT NULL REFERENCES command (id),
    body TEXT NOT NULL
  ) STRICT;
  CREATE INDEX eventByRun ON event (run);

  CREATE TABLE abandonment (
    run INTEGER NOT NULL REFERENCES run (id),
    command INTEGER NOT NULL REFERENCES command (id),
    PRIMARY KEY (run, command)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE involvement (
    run INTEGER NOT NULL REFERENCES run (id),
    person INTEGER NOT NULL REFERENCES person (id),
    who TEXT NOT NULL,
    PRIMARY KEY (run, person)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX involvementByPerson ON involvement (person);

  CREATE TABLE fact (
    run INTEGER NOT NULL REFERENCES run (id),
    effect TEXT NOT NULL,
    kind TEXT NOT NULL,
    employer INTEGER REFERENCES employer (id),
    person INTEGER REFERENCES person (id),
    word TEXT,
    value TEXT,
    direction TEXT,
    channel TEXT,
    at TEXT NOT NULL,
    instant INTEGER NOT NULL,
    PRIMARY KEY (run, effect)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX factByKind ON fact (kind, employer);
  CREATE INDEX factByEmployer ON fact (employer);

  CREATE TABLE step (
    id TEXT PRIMARY KEY,
    run INTEGER NOT NULL REFERENCES run (id),
    kind TEXT NOT NULL CHECK (kind IN ('draft', 'remind')),
    textId TEXT NOT NULL,
    employer INTEGER REFERENCES employer (id),
    person INTEGER REFERENCES person (id),
    who TEXT,
    notBefore TEXT,
    due TEXT,
    opens TEXT,
    slots TEXT NOT NULL,
    closedBy INTEGER REFERENCES run (id),
    state TEXT NOT NULL CHECK (state IN ('open', 'done', 'skipped', 'withdrawn', 'closed')),
    settled TEXT,
    postponed TEXT,
    note TEXT,
    dueAt INTEGER,
    dueDay INTEGER,
    number INTEGER
  ) STRICT;
  CREATE INDEX stepByRun ON step (run);
  CREATE INDEX stepByEmployer ON step (employer, state);
  CREATE INDEX stepByMoment ON step (dueAt) WHERE state = 'open' AND dueAt IS NOT NULL;
  CREATE INDEX stepByDay ON step (dueDay) WHERE state = 'open' AND dueDay IS NOT NULL;
  CREATE INDEX stepByNumber ON step (number);
  CREATE UNIQUE INDEX stepNumberInUse ON step (number) WHERE state = 'open';

  CREATE TABLE spareNumber (number INTEGER PRIMARY KEY) STRICT;

  CREATE TABLE stepChange (
    id INTEGER PRIMARY KEY,
    step TEXT NOT NULL REFERENCES step (id),
    command INTEGER NOT NULL REFERENCES command (id),
    kind TEXT NOT NULL CHECK (kind IN ('done', 'skipped', 'reopened', 'postponed')),
    time TEXT,
    channel TEXT,
    note TEXT
  ) STRICT;
  CREATE INDEX stepChangeByStep ON stepChange (step);
  CREATE INDEX stepChangeByCommand ON stepChange (command);

  CREATE TABLE contact (
    id INTEGER PRIMARY KEY,
    command INTEGER NOT NULL REFERENCES command (id),
    employer INTEGER NOT NULL REFERENCES employer (id),
    person INTEGER REFERENCES person (id),
    run INTEGER REFERENCES run (id),
    step TEXT REFERENCES step (id),
    direction TEXT NOT NULL CHECK (direction IN ('made', 'received')),
    channel TEXT NOT NULL,
    at TEXT NOT NULL,
    instant INTEGER NOT NULL,
    message TEXT,
    note TEXT,
    once INTEGER NOT NULL DEFAULT 0,
    undone INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE UNIQUE INDEX contactOnce ON contact (employer, message) WHERE once AND NOT undone;
  CREATE INDEX contactByEmployer ON contact (employer, instant);
  CREATE INDEX contactByCommand ON contact (command);
  CREATE INDEX contactByRun ON contact (run) WHERE run IS NOT NULL;

  CREATE TABLE draftText (
    id INTEGER PRIMARY KEY,
    step TEXT NOT NULL REFERENCES step (id),
    command INTEGER NOT NULL REFERENCES command (id),
    subject TEXT,
    body TEXT NOT NULL
  ) STRICT;
  CREATE INDEX draftTextByStep ON draftText (step);

  CREATE TABLE profile (
    id INTEGER PRIMARY KEY,
    command INTEGER NOT NULL REFERENCES command (id),
    key TEXT NOT NULL,
    value TEXT
  ) STRICT;
  CREATE INDEX profileByKey ON profile (key);

  CREATE TABLE scratch (
    run INTEGER NOT NULL REFERENCES run (id),
    address TEXT NOT NULL,
    line INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (run, address, line)
  ) STRICT, WITHOUT ROWID;
  """
