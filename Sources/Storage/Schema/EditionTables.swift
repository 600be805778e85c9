extension Schema {
  /// The editions of templates: the source as it was loaded, and what other tools need to read the
  /// packed answers.
  static let editions = [
    """
    CREATE TABLE edition (
      id INTEGER PRIMARY KEY,
      template TEXT NOT NULL,
      name TEXT NOT NULL,
      title TEXT NOT NULL,
      questions INTEGER NOT NULL CHECK (questions >= 0),
      source TEXT NOT NULL,
      digest BLOB NOT NULL CHECK (length(digest) = 32),
      UNIQUE (template, name)
    ) STRICT
    """,
    """
    CREATE TABLE question (
      edition INTEGER NOT NULL REFERENCES edition ON DELETE RESTRICT,
      position INTEGER NOT NULL CHECK (position >= 1),
      id TEXT NOT NULL,
      section TEXT NOT NULL,
      wording TEXT NOT NULL,
      PRIMARY KEY (edition, position),
      UNIQUE (edition, id)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE answer_code (
      edition INTEGER NOT NULL,
      position INTEGER NOT NULL,
      code INTEGER NOT NULL CHECK (code BETWEEN 1 AND 255),
      answer TEXT NOT NULL,
      label TEXT NOT NULL,
      PRIMARY KEY (edition, position, code),
      FOREIGN KEY (edition, position) REFERENCES question ON DELETE RESTRICT
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE narrative (
      id INTEGER PRIMARY KEY,
      body TEXT,
      enc INTEGER NOT NULL DEFAULT 0,
      commitment BLOB NOT NULL CHECK (length(commitment) = 32),
      salt BLOB,
      CHECK ((body IS NULL) = (salt IS NULL))
    ) STRICT
    """,
    """
    CREATE TRIGGER narrative_keeps_its_commitment BEFORE UPDATE OF id, commitment ON narrative
    BEGIN SELECT RAISE(ABORT, 'a commitment is never changed'); END
    """,
    """
    CREATE TRIGGER narrative_is_erased_not_deleted BEFORE DELETE ON narrative
    BEGIN SELECT RAISE(ABORT, 'narrative is erased, its commitment stays'); END
    """,
  ]
}
