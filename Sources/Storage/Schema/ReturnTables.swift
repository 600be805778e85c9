extension Schema {
  /// Returns: the packed answers, and beside them what is no single byte.
  static let returns = [
    """
    CREATE TABLE "return" (
      id INTEGER PRIMARY KEY,
      "case" INTEGER NOT NULL REFERENCES "case" ON DELETE RESTRICT,
      agency TEXT NOT NULL,
      edition INTEGER NOT NULL REFERENCES edition ON DELETE RESTRICT,
      state TEXT NOT NULL
        CHECK (state IN ('awaited', 'started', 'submitted', 'moderated', 'withdrawn')),
      answers BLOB NOT NULL,
      UNIQUE ("case", agency)
    ) STRICT
    """,
    """
    CREATE TABLE typed_value (
      "return" INTEGER NOT NULL REFERENCES "return" ON DELETE RESTRICT,
      position INTEGER NOT NULL CHECK (position >= 1),
      value TEXT NOT NULL,
      PRIMARY KEY ("return", position)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE flag (
      "return" INTEGER NOT NULL REFERENCES "return" ON DELETE RESTRICT,
      position INTEGER NOT NULL CHECK (position >= 1),
      flag TEXT NOT NULL CHECK (flag IN ('strength', 'learning')),
      PRIMARY KEY ("return", position)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE reason (
      "return" INTEGER NOT NULL REFERENCES "return" ON DELETE RESTRICT,
      position INTEGER NOT NULL CHECK (position >= 1),
      words INTEGER NOT NULL REFERENCES narrative ON DELETE RESTRICT,
      PRIMARY KEY ("return", position)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE note (
      "return" INTEGER NOT NULL REFERENCES "return" ON DELETE RESTRICT,
      position INTEGER NOT NULL CHECK (position >= 1),
      words INTEGER NOT NULL REFERENCES narrative ON DELETE RESTRICT,
      PRIMARY KEY ("return", position)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE evidence (
      id INTEGER PRIMARY KEY,
      "return" INTEGER NOT NULL REFERENCES "return" ON DELETE RESTRICT,
      position INTEGER NOT NULL CHECK (position >= 1),
      what INTEGER NOT NULL REFERENCES narrative ON DELETE RESTRICT,
      place INTEGER NOT NULL REFERENCES narrative ON DELETE RESTRICT,
      seen TEXT
    ) STRICT
    """,
    """
    CREATE INDEX evidence_of_return ON evidence ("return")
    """,
    """
    CREATE TABLE point (
      id INTEGER PRIMARY KEY,
      "return" INTEGER NOT NULL REFERENCES "return" ON DELETE RESTRICT,
      kind TEXT NOT NULL CHECK (kind IN ('strength', 'development')),
      words INTEGER NOT NULL REFERENCES narrative ON DELETE RESTRICT
    ) STRICT
    """,
    """
    CREATE INDEX point_of_return ON point ("return")
    """,
    """
    CREATE TABLE quotation (
      id INTEGER PRIMARY KEY,
      "return" INTEGER NOT NULL REFERENCES "return" ON DELETE RESTRICT,
      words INTEGER NOT NULL REFERENCES narrative ON DELETE RESTRICT,
      may_be_quoted INTEGER NOT NULL CHECK (may_be_quoted IN (0, 1))
    ) STRICT
    """,
    """
    CREATE INDEX quotation_of_return ON quotation ("return")
    """,
  ]
}
