extension Schema {
  /// What changes of edition left: marks, and what was said in earlier editions and does not count
  /// any more; since layout 2.
  ///
  /// In `mark` the key's columns come first: SQLite 3.40's integrity check takes any other for NULL.
  static let earlier = [
    """
    CREATE TABLE answer_text (
      "return" INTEGER NOT NULL REFERENCES "return" ON DELETE RESTRICT,
      position INTEGER NOT NULL CHECK (position >= 1),
      words INTEGER NOT NULL REFERENCES narrative ON DELETE RESTRICT,
      PRIMARY KEY ("return", position)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE mark (
      "return" INTEGER NOT NULL REFERENCES "return" ON DELETE RESTRICT,
      position INTEGER NOT NULL CHECK (position >= 1),
      edition INTEGER NOT NULL,
      was INTEGER NOT NULL,
      mark TEXT NOT NULL CHECK (mark IN ('asked-differently', 'to-review')),
      PRIMARY KEY ("return", position, edition, was),
      FOREIGN KEY (edition, was) REFERENCES question (edition, position) ON DELETE RESTRICT
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE earlier_answer (
      id INTEGER PRIMARY KEY,
      "return" INTEGER NOT NULL REFERENCES "return" ON DELETE RESTRICT,
      entry INTEGER NOT NULL REFERENCES journal (seq) ON DELETE RESTRICT,
      edition INTEGER NOT NULL,
      position INTEGER NOT NULL,
      code INTEGER NOT NULL CHECK (code BETWEEN 0 AND 255),
      value TEXT,
      words INTEGER REFERENCES narrative ON DELETE RESTRICT,
      reason INTEGER REFERENCES narrative ON DELETE RESTRICT,
      note INTEGER REFERENCES narrative ON DELETE RESTRICT,
      flag TEXT CHECK (flag IN ('strength', 'learning')),
      UNIQUE ("return", entry, position),
      FOREIGN KEY (edition, position) REFERENCES question (edition, position) ON DELETE RESTRICT
    ) STRICT
    """,
    """
    CREATE TABLE earlier_evidence (
      id INTEGER PRIMARY KEY,
      answer INTEGER NOT NULL REFERENCES earlier_answer ON DELETE RESTRICT,
      what INTEGER NOT NULL REFERENCES narrative ON DELETE RESTRICT,
      place INTEGER NOT NULL REFERENCES narrative ON DELETE RESTRICT,
      seen TEXT
    ) STRICT
    """,
    """
    CREATE INDEX earlier_evidence_of_answer ON earlier_evidence (answer)
    """,
    """
    CREATE TABLE earlier_grade (
      grade INTEGER PRIMARY KEY REFERENCES grade ON DELETE RESTRICT,
      edition INTEGER NOT NULL REFERENCES edition ON DELETE RESTRICT
    ) STRICT
    """,
  ]

  /// What is kept of earlier editions is kept as it was.
  static let earlierGuards = ["earlier_answer", "earlier_evidence", "earlier_grade"].flatMap {
    table in
    let name = table.replacing("_", with: " ")
    return [
      """
      CREATE TRIGGER \(table)_is_never_changed BEFORE UPDATE ON \(table)
      BEGIN SELECT RAISE(ABORT, 'an \(name) is never changed'); END
      """,
      """
      CREATE TRIGGER \(table)_is_never_deleted BEFORE DELETE ON \(table)
      BEGIN SELECT RAISE(ABORT, 'an \(name) is never deleted'); END
      """,
    ]
  }

  /// What other tools read: an answer, a grade in a row.
  static let views = [
    """
    CREATE VIEW answer AS
    SELECT audit.name AS audit, "case".reference AS "case", "return".agency, "return".state,
      question.id AS question, answer_code.label AS answer,
      coalesce(typed_value.value, narrative.body) AS value
    FROM "return"
    JOIN "case" ON "case".id = "return"."case"
    JOIN audit ON audit.id = "case".audit
    JOIN question ON question.edition = "return".edition
    JOIN answer_code ON answer_code.edition = question.edition
      AND answer_code.position = question.position
      AND printf('%02X', answer_code.code) = hex(substr("return".answers, question.position, 1))
    LEFT JOIN typed_value ON typed_value."return" = "return".id
      AND typed_value.position = question.position
    LEFT JOIN answer_text ON answer_text."return" = "return".id
      AND answer_text.position = question.position
    LEFT JOIN narrative ON narrative.id = answer_text.words
    """,
    """
    CREATE VIEW self_grade AS
    SELECT audit.name AS audit, "case".reference AS "case", "return".agency, grade.subject,
      grade.level, grade.reason, grade.against, grade.person, grade.role, grade.at
    FROM grade
    JOIN "return" ON "return".id = grade."return"
    JOIN "case" ON "case".id = grade."case"
    JOIN audit ON audit.id = "case".audit
    WHERE grade.id = (SELECT max(newer.id) FROM grade AS newer
      WHERE newer."return" = grade."return" AND newer.subject = grade.subject)
      AND grade.id NOT IN (SELECT grade FROM earlier_grade)
    """,
    """
    CREATE VIEW moderated_grade AS
    SELECT audit.name AS audit, "case".reference AS "case", grade.subject, grade.level,
      grade.reason, grade.against, grade.person, grade.role, grade.at
    FROM grade
    JOIN "case" ON "case".id = grade."case"
    JOIN audit ON audit.id = "case".audit
    WHERE grade."return" IS NULL
      AND grade.id = (SELECT max(newer.id) FROM grade AS newer
        WHERE newer."case" = grade."case" AND newer."return" IS NULL
          AND newer.subject = grade.subject)
      AND grade.id NOT IN (SELECT grade FROM earlier_grade)
    """,
  ]
}
