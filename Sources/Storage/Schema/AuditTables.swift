extension Schema {
  /// Audits, who is invited, the cases and what is said of them.
  static let audits = [
    """
    CREATE TABLE audit (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 40),
      title TEXT NOT NULL,
      edition INTEGER NOT NULL REFERENCES edition ON DELETE RESTRICT,
      period TEXT NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE invitation (
      audit INTEGER NOT NULL REFERENCES audit ON DELETE RESTRICT,
      agency TEXT NOT NULL CHECK (agency <> 'panel'),
      place INTEGER NOT NULL CHECK (place >= 1),
      PRIMARY KEY (audit, agency)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE "case" (
      id INTEGER PRIMARY KEY,
      audit INTEGER NOT NULL REFERENCES audit ON DELETE RESTRICT,
      reference TEXT NOT NULL
        CHECK (length(reference) BETWEEN 1 AND 12 AND reference NOT GLOB '*[^A-Z0-9]*'),
      UNIQUE (audit, reference)
    ) STRICT
    """,
    """
    CREATE TABLE profile (
      "case" INTEGER NOT NULL REFERENCES "case" ON DELETE RESTRICT,
      item TEXT NOT NULL,
      choice TEXT NOT NULL,
      PRIMARY KEY ("case", item)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE involvement (
      "case" INTEGER NOT NULL REFERENCES "case" ON DELETE RESTRICT,
      agency TEXT NOT NULL CHECK (agency <> 'panel'),
      said TEXT NOT NULL CHECK (said IN ('known', 'not-known')),
      PRIMARY KEY ("case", agency)
    ) STRICT, WITHOUT ROWID
    """,
  ]
}
