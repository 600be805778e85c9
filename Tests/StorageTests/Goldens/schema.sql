CREATE TABLE edition (
  id INTEGER PRIMARY KEY,
  template TEXT NOT NULL,
  name TEXT NOT NULL,
  title TEXT NOT NULL,
  questions INTEGER NOT NULL CHECK (questions >= 0),
  source TEXT NOT NULL,
  digest BLOB NOT NULL CHECK (length(digest) = 32),
  UNIQUE (template, name)
) STRICT;

CREATE TABLE question (
  edition INTEGER NOT NULL REFERENCES edition ON DELETE RESTRICT,
  position INTEGER NOT NULL CHECK (position >= 1),
  id TEXT NOT NULL,
  section TEXT NOT NULL,
  wording TEXT NOT NULL,
  PRIMARY KEY (edition, position),
  UNIQUE (edition, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE answer_code (
  edition INTEGER NOT NULL,
  position INTEGER NOT NULL,
  code INTEGER NOT NULL CHECK (code BETWEEN 1 AND 255),
  answer TEXT NOT NULL,
  label TEXT NOT NULL,
  PRIMARY KEY (edition, position, code),
  FOREIGN KEY (edition, position) REFERENCES question ON DELETE RESTRICT
) STRICT, WITHOUT ROWID;

CREATE TABLE narrative (
  id INTEGER PRIMARY KEY,
  body TEXT,
  enc INTEGER NOT NULL DEFAULT 0,
  commitment BLOB NOT NULL CHECK (length(commitment) = 32),
  salt BLOB,
  CHECK ((body IS NULL) = (salt IS NULL))
) STRICT;

CREATE TRIGGER narrative_keeps_its_commitment BEFORE UPDATE OF id, commitment ON narrative
BEGIN SELECT RAISE(ABORT, 'a commitment is never changed'); END;

CREATE TRIGGER narrative_is_erased_not_deleted BEFORE DELETE ON narrative
BEGIN SELECT RAISE(ABORT, 'narrative is erased, its commitment stays'); END;

CREATE TABLE audit (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE CHECK (length(name) BETWEEN 1 AND 40),
  title TEXT NOT NULL,
  edition INTEGER NOT NULL REFERENCES edition ON DELETE RESTRICT,
  period TEXT NOT NULL
) STRICT;

CREATE TABLE invitation (
  audit INTEGER NOT NULL REFERENCES audit ON DELETE RESTRICT,
  agency TEXT NOT NULL CHECK (agency <> 'panel'),
  place INTEGER NOT NULL CHECK (place >= 1),
  PRIMARY KEY (audit, agency)
) STRICT, WITHOUT ROWID;

CREATE TABLE "case" (
  id INTEGER PRIMARY KEY,
  audit INTEGER NOT NULL REFERENCES audit ON DELETE RESTRICT,
  reference TEXT NOT NULL
    CHECK (length(reference) BETWEEN 1 AND 12 AND reference NOT GLOB '*[^A-Z0-9]*'),
  UNIQUE (audit, reference)
) STRICT;

CREATE TABLE profile (
  "case" INTEGER NOT NULL REFERENCES "case" ON DELETE RESTRICT,
  item TEXT NOT NULL,
  choice TEXT NOT NULL,
  PRIMARY KEY ("case", item)
) STRICT, WITHOUT ROWID;

CREATE TABLE involvement (
  "case" INTEGER NOT NULL REFERENCES "case" ON DELETE RESTRICT,
  agency TEXT NOT NULL CHECK (agency <> 'panel'),
  said TEXT NOT NULL CHECK (said IN ('known', 'not-known')),
  PRIMARY KEY ("case", agency)
) STRICT, WITHOUT ROWID;

CREATE TABLE "return" (
  id INTEGER PRIMARY KEY,
  "case" INTEGER NOT NULL REFERENCES "case" ON DELETE RESTRICT,
  agency TEXT NOT NULL,
  edition INTEGER NOT NULL REFERENCES edition ON DELETE RESTRICT,
  state TEXT NOT NULL
    CHECK (state IN ('awaited', 'started', 'submitted', 'moderated', 'withdrawn')),
  answers BLOB NOT NULL,
  UNIQUE ("case", agency)
) STRICT;

CREATE TABLE typed_value (
  "return" INTEGER NOT NULL REFERENCES "return" ON DELETE RESTRICT,
  position INTEGER NOT NULL CHECK (position >= 1),
  value TEXT NOT NULL,
  PRIMARY KEY ("return", position)
) STRICT, WITHOUT ROWID;

CREATE TABLE flag (
  "return" INTEGER NOT NULL REFERENCES "return" ON DELETE RESTRICT,
  position INTEGER NOT NULL CHECK (position >= 1),
  flag TEXT NOT NULL CHECK (flag IN ('strength', 'learning')),
  PRIMARY KEY ("return", position)
) STRICT, WITHOUT ROWID;

CREATE TABLE reason (
  "return" INTEGER NOT NULL REFERENCES "return" ON DELETE RESTRICT,
  position INTEGER NOT NULL CHECK (position >= 1),
  words INTEGER NOT NULL REFERENCES narrative ON DELETE RESTRICT,
  PRIMARY KEY ("return", position)
) STRICT, WITHOUT ROWID;

CREATE TABLE note (
  "return" INTEGER NOT NULL REFERENCES "return" ON DELETE RESTRICT,
  position INTEGER NOT NULL CHECK (position >= 1),
  words INTEGER NOT NULL REFERENCES narrative ON DELETE RESTRICT,
  PRIMARY KEY ("return", position)
) STRICT, WITHOUT ROWID;

CREATE TABLE evidence (
  id INTEGER PRIMARY KEY,
  "return" INTEGER NOT NULL REFERENCES "return" ON DELETE RESTRICT,
  position INTEGER NOT NULL CHECK (position >= 1),
  what INTEGER NOT NULL REFERENCES narrative ON DELETE RESTRICT,
  place INTEGER NOT NULL REFERENCES narrative ON DELETE RESTRICT,
  seen TEXT
) STRICT;

CREATE INDEX evidence_of_return ON evidence ("return");

CREATE TABLE point (
  id INTEGER PRIMARY KEY,
  "return" INTEGER NOT NULL REFERENCES "return" ON DELETE RESTRICT,
  kind TEXT NOT NULL CHECK (kind IN ('strength', 'development')),
  words INTEGER NOT NULL REFERENCES narrative ON DELETE RESTRICT
) STRICT;

CREATE INDEX point_of_return ON point ("return");

CREATE TABLE quotation (
  id INTEGER PRIMARY KEY,
  "return" INTEGER NOT NULL REFERENCES "return" ON DELETE RESTRICT,
  words INTEGER NOT NULL REFERENCES narrative ON DELETE RESTRICT,
  may_be_quoted INTEGER NOT NULL CHECK (may_be_quoted IN (0, 1))
) STRICT;

CREATE INDEX quotation_of_return ON quotation ("return");

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
) STRICT;

CREATE INDEX grade_of_case ON grade ("case", "return", subject);

CREATE INDEX grade_of_return ON grade ("return");

CREATE TRIGGER grade_is_never_changed BEFORE UPDATE ON grade
BEGIN SELECT RAISE(ABORT, 'a grade is followed by another, never changed'); END;

CREATE TRIGGER grade_is_never_deleted BEFORE DELETE ON grade
BEGIN SELECT RAISE(ABORT, 'a grade is followed by another, never deleted'); END;

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
) STRICT, WITHOUT ROWID;

CREATE TRIGGER concern_is_never_deleted BEFORE DELETE ON concern
BEGIN SELECT RAISE(ABORT, 'a concern is closed, never deleted'); END;

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
) STRICT, WITHOUT ROWID;

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
) STRICT, WITHOUT ROWID;

CREATE TABLE finding_ground (
  audit INTEGER NOT NULL,
  finding INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('question', 'agency')),
  place INTEGER NOT NULL CHECK (place >= 1),
  name TEXT NOT NULL,
  PRIMARY KEY (audit, finding, kind, place),
  FOREIGN KEY (audit, finding) REFERENCES finding (audit, number) ON DELETE RESTRICT
) STRICT, WITHOUT ROWID;

CREATE TABLE briefing (
  audit INTEGER NOT NULL REFERENCES audit ON DELETE RESTRICT,
  part TEXT NOT NULL CHECK (part IN ('why', 'next')),
  words INTEGER NOT NULL REFERENCES narrative ON DELETE RESTRICT,
  PRIMARY KEY (audit, part)
) STRICT, WITHOUT ROWID;

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
) STRICT;

CREATE TRIGGER journal_is_only_added_to BEFORE INSERT ON journal
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM journal)
BEGIN SELECT RAISE(ABORT, 'the journal is only added to, at its end'); END;

CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is never changed'); END;

CREATE TRIGGER journal_is_never_deleted BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'the journal is never deleted'); END;

CREATE TABLE because (
  entry INTEGER PRIMARY KEY REFERENCES journal (seq) ON DELETE RESTRICT,
  words INTEGER NOT NULL REFERENCES narrative ON DELETE RESTRICT
) STRICT;

CREATE TABLE answer_text (
  "return" INTEGER NOT NULL REFERENCES "return" ON DELETE RESTRICT,
  position INTEGER NOT NULL CHECK (position >= 1),
  words INTEGER NOT NULL REFERENCES narrative ON DELETE RESTRICT,
  PRIMARY KEY ("return", position)
) STRICT, WITHOUT ROWID;

CREATE TABLE mark (
  "return" INTEGER NOT NULL REFERENCES "return" ON DELETE RESTRICT,
  position INTEGER NOT NULL CHECK (position >= 1),
  edition INTEGER NOT NULL,
  was INTEGER NOT NULL,
  mark TEXT NOT NULL CHECK (mark IN ('asked-differently', 'to-review')),
  PRIMARY KEY ("return", position, edition, was),
  FOREIGN KEY (edition, was) REFERENCES question (edition, position) ON DELETE RESTRICT
) STRICT, WITHOUT ROWID;

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
) STRICT;

CREATE TABLE earlier_evidence (
  id INTEGER PRIMARY KEY,
  answer INTEGER NOT NULL REFERENCES earlier_answer ON DELETE RESTRICT,
  what INTEGER NOT NULL REFERENCES narrative ON DELETE RESTRICT,
  place INTEGER NOT NULL REFERENCES narrative ON DELETE RESTRICT,
  seen TEXT
) STRICT;

CREATE INDEX earlier_evidence_of_answer ON earlier_evidence (answer);

CREATE TABLE earlier_grade (
  grade INTEGER PRIMARY KEY REFERENCES grade ON DELETE RESTRICT,
  edition INTEGER NOT NULL REFERENCES edition ON DELETE RESTRICT
) STRICT;

CREATE TRIGGER earlier_answer_is_never_changed BEFORE UPDATE ON earlier_answer
BEGIN SELECT RAISE(ABORT, 'an earlier answer is never changed'); END;

CREATE TRIGGER earlier_answer_is_never_deleted BEFORE DELETE ON earlier_answer
BEGIN SELECT RAISE(ABORT, 'an earlier answer is never deleted'); END;

CREATE TRIGGER earlier_evidence_is_never_changed BEFORE UPDATE ON earlier_evidence
BEGIN SELECT RAISE(ABORT, 'an earlier evidence is never changed'); END;

CREATE TRIGGER earlier_evidence_is_never_deleted BEFORE DELETE ON earlier_evidence
BEGIN SELECT RAISE(ABORT, 'an earlier evidence is never deleted'); END;

CREATE TRIGGER earlier_grade_is_never_changed BEFORE UPDATE ON earlier_grade
BEGIN SELECT RAISE(ABORT, 'an earlier grade is never changed'); END;

CREATE TRIGGER earlier_grade_is_never_deleted BEFORE DELETE ON earlier_grade
BEGIN SELECT RAISE(ABORT, 'an earlier grade is never deleted'); END;

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
LEFT JOIN narrative ON narrative.id = answer_text.words;

CREATE VIEW self_grade AS
SELECT audit.name AS audit, "case".reference AS "case", "return".agency, grade.subject,
  grade.level, grade.reason, grade.against, grade.person, grade.role, grade.at
FROM grade
JOIN "return" ON "return".id = grade."return"
JOIN "case" ON "case".id = grade."case"
JOIN audit ON audit.id = "case".audit
WHERE grade.id = (SELECT max(newer.id) FROM grade AS newer
  WHERE newer."return" = grade."return" AND newer.subject = grade.subject)
  AND grade.id NOT IN (SELECT grade FROM earlier_grade);

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
  AND grade.id NOT IN (SELECT grade FROM earlier_grade);
