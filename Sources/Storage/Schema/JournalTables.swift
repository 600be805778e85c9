extension Schema {
  /// The journal, which is only ever added to, and the reasons given for its entries.
  static let journal = [
    """
    CREATE TABLE journal (
      seq INTEGER PRIMARY KEY CHECK (seq >= 1),
      op BLOB NOT NULL CHECK (length(op) = 16),
      at TEXT NOT NULL CHECK (at GLOB '????-??-??T??:??:??Z'),
      person TEXT NOT NULL,
      person_agency TEXT,
      role TEXT NOT NULL,
      verb TEXT NOT NULL,
      audit TEXT,
      "case" TEXT,
      agency TEXT,
      subject TEXT NOT NULL,
      before TEXT NOT NULL,
      after TEXT NOT NULL,
      commitment BLOB CHECK (length(commitment) > 0 AND length(commitment) % 32 = 0),
      prev BLOB NOT NULL CHECK (length(prev) = 32),
      hash BLOB NOT NULL CHECK (length(hash) = 32)
    ) STRICT
    """,
    """
    CREATE TRIGGER journal_is_only_added_to BEFORE INSERT ON journal
    WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM journal)
    BEGIN SELECT RAISE(ABORT, 'the journal is only added to, at its end'); END
    """,
    """
    CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
    BEGIN SELECT RAISE(ABORT, 'the journal is never changed'); END
    """,
    """
    CREATE TRIGGER journal_is_never_deleted BEFORE DELETE ON journal
    BEGIN SELECT RAISE(ABORT, 'the journal is never deleted'); END
    """,
    """
    CREATE TABLE because (
      entry INTEGER PRIMARY KEY REFERENCES journal (seq) ON DELETE RESTRICT,
      words INTEGER NOT NULL REFERENCES narrative ON DELETE RESTRICT
    ) STRICT
    """,
  ]
}
