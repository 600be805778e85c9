extension Schema {
  /// Grades, concerns, findings and the panel's own prose.
  static let panel = [
    """
    CREATE TABLE grade (
      id INTEGER PRIMARY KEY,
      "case" INTEGER NOT NULL REFERENCES "case" ON DELETE RESTRICT,
      "return" INTEGER REFERENCES "return" ON DELETE RESTRICT,
      kind TEXT NOT NULL CHECK (kind IN ('self', 'moderated')),
      subject TEXT NOT NULL,
      level TEXT NOT NULL,
      reason INTEGER NOT NULL REFERENCES narrative ON DELETE RESTRICT,
      against INTEGER REFERENCES narrative ON DELETE RESTRICT,
      person TEXT NOT NULL,
      person_agency TEXT,
      role TEXT NOT NULL CHECK (role IN ('auditor', 'chair', 'officer')),
      at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??Z'),
      CHECK ((kind = 'self') = ("return" IS NOT NULL))
    ) STRICT
    """,
    """
    CREATE INDEX grade_of_case ON grade ("case", "return", subject)
    """,
    """
    CREATE INDEX grade_of_return ON grade ("return")
    """,
    """
    CREATE TRIGGER grade_is_never_changed BEFORE UPDATE ON grade
    BEGIN SELECT RAISE(ABORT, 'a grade is followed by another, never changed'); END
    """,
    """
    CREATE TRIGGER grade_is_never_deleted BEFORE DELETE ON grade
    BEGIN SELECT RAISE(ABORT, 'a grade is followed by another, never deleted'); END
    """,
    """
    CREATE TABLE concern (
      audit INTEGER NOT NULL REFERENCES audit ON DELETE RESTRICT,
      number INTEGER NOT NULL CHECK (number >= 1),
      "case" INTEGER NOT NULL REFERENCES "case" ON DELETE RESTRICT,
      agency TEXT NOT NULL,
      words INTEGER NOT NULL REFERENCES narrative ON DELETE RESTRICT,
      person TEXT NOT NULL,
      person_agency TEXT,
      role TEXT NOT NULL CHECK (role IN ('auditor', 'chair', 'officer')),
      at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??Z'),
      PRIMARY KEY (audit, number)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TRIGGER concern_is_never_deleted BEFORE DELETE ON concern
    BEGIN SELECT RAISE(ABORT, 'a concern is closed, never deleted'); END
    """,
    """
    CREATE TABLE closing (
      audit INTEGER NOT NULL,
      concern INTEGER NOT NULL,
      words INTEGER NOT NULL REFERENCES narrative ON DELETE RESTRICT,
      person TEXT NOT NULL,
      person_agency TEXT,
      role TEXT NOT NULL CHECK (role IN ('auditor', 'chair', 'officer')),
      at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??Z'),
      PRIMARY KEY (audit, concern),
      FOREIGN KEY (audit, concern) REFERENCES concern (audit, number) ON DELETE RESTRICT
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE finding (
      audit INTEGER NOT NULL REFERENCES audit ON DELETE RESTRICT,
      number INTEGER NOT NULL CHECK (number >= 1),
      kind TEXT NOT NULL CHECK (kind IN ('strength', 'development')),
      theme TEXT NOT NULL,
      words INTEGER NOT NULL REFERENCES narrative ON DELETE RESTRICT,
      advice INTEGER REFERENCES narrative ON DELETE RESTRICT,
      item TEXT,
      choice TEXT,
      dropped INTEGER REFERENCES narrative ON DELETE RESTRICT,
      PRIMARY KEY (audit, number),
      CHECK ((item IS NULL) = (choice IS NULL))
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE finding_ground (
      audit INTEGER NOT NULL,
      finding INTEGER NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('question', 'agency')),
      place INTEGER NOT NULL CHECK (place >= 1),
      name TEXT NOT NULL,
      PRIMARY KEY (audit, finding, kind, place),
      FOREIGN KEY (audit, finding) REFERENCES finding (audit, number) ON DELETE RESTRICT
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE briefing (
      audit INTEGER NOT NULL REFERENCES audit ON DELETE RESTRICT,
      part TEXT NOT NULL CHECK (part IN ('why', 'next')),
      words INTEGER NOT NULL REFERENCES narrative ON DELETE RESTRICT,
      PRIMARY KEY (audit, part)
    ) STRICT, WITHOUT ROWID
    """,
  ]
}
