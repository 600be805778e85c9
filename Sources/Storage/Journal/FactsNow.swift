extension Facts {
  /// What the tables say of returns: one query for each kind, giving kind, audit, case, agency,
  /// subject and value, coded as the journal codes them.
  ///
  /// Words are told by the first digits of their commitment.
  static let ofReturns = [
    """
    SELECT 'answer' AS kind, audit.name AS audit, "case".reference AS "case", agency,
      question.id AS subject, answer_code.code || coalesce(':' || typed_value.value, '')
        || coalesce(' ' || nullif(lower(substr(hex(narrative.commitment), 1, 8)), ''), '')
        || coalesce(' ' || nullif(lower(substr(hex(said.commitment), 1, 8)), ''), '') AS value
    FROM "return"
    JOIN "case" ON "case".id = "return"."case"
    JOIN audit ON audit.id = "case".audit
    JOIN question ON question.edition = "return".edition
    JOIN answer_code ON answer_code.edition = question.edition
      AND answer_code.position = question.position
      AND printf('%02X', answer_code.code) = hex(substr("return".answers, question.position, 1))
    LEFT JOIN typed_value ON typed_value."return" = "return".id
      AND typed_value.position = question.position
    LEFT JOIN reason ON reason."return" = "return".id AND reason.position = question.position
    LEFT JOIN narrative ON narrative.id = reason.words
    LEFT JOIN answer_text ON answer_text."return" = "return".id
      AND answer_text.position = question.position
    LEFT JOIN narrative AS said ON said.id = answer_text.words
    """,
    """
    SELECT 'flag' AS kind, audit.name AS audit, "case".reference AS "case", agency,
      question.id AS subject, flag.flag AS value
    FROM flag
    JOIN "return" ON "return".id = flag."return"
    JOIN "case" ON "case".id = "return"."case"
    JOIN audit ON audit.id = "case".audit
    JOIN question ON question.edition = "return".edition AND question.position = flag.position
    """,
    """
    SELECT 'note' AS kind, audit.name AS audit, "case".reference AS "case", agency,
      question.id AS subject,
      'note ' || lower(substr(hex(narrative.commitment), 1, 8)) AS value
    FROM note
    JOIN narrative ON narrative.id = note.words
    JOIN "return" ON "return".id = note."return"
    JOIN "case" ON "case".id = "return"."case"
    JOIN audit ON audit.id = "case".audit
    JOIN question ON question.edition = "return".edition AND question.position = note.position
    """,
    """
    SELECT 'evidence' AS kind, audit.name AS audit, "case".reference AS "case", agency,
      question.id || ' ' || lower(substr(hex(saw.commitment), 1, 8)) AS subject,
      'evidence ' || lower(substr(hex(saw.commitment), 1, 8))
        || ' ' || lower(substr(hex(kept.commitment), 1, 8)) AS value
    FROM evidence
    JOIN narrative AS saw ON saw.id = evidence.what
    JOIN narrative AS kept ON kept.id = evidence.place
    JOIN "return" ON "return".id = evidence."return"
    JOIN "case" ON "case".id = "return"."case"
    JOIN audit ON audit.id = "case".audit
    JOIN question ON question.edition = "return".edition
      AND question.position = evidence.position
    """,
    """
    SELECT 'point' AS kind, audit.name AS audit, "case".reference AS "case", agency,
      lower(substr(hex(narrative.commitment), 1, 8)) AS subject,
      point.kind || ' ' || lower(substr(hex(narrative.commitment), 1, 8)) AS value
    FROM point
    JOIN narrative ON narrative.id = point.words
    JOIN "return" ON "return".id = point."return"
    JOIN "case" ON "case".id = "return"."case"
    JOIN audit ON audit.id = "case".audit
    """,
    """
    SELECT 'quotation' AS kind, audit.name AS audit, "case".reference AS "case", agency,
      lower(substr(hex(narrative.commitment), 1, 8)) AS subject,
      CASE may_be_quoted WHEN 1 THEN 'may be quoted ' ELSE 'not to be quoted ' END
        || lower(substr(hex(narrative.commitment), 1, 8)) AS value
    FROM quotation
    JOIN narrative ON narrative.id = quotation.words
    JOIN "return" ON "return".id = quotation."return"
    JOIN "case" ON "case".id = "return"."case"
    JOIN audit ON audit.id = "case".audit
    """,
    """
    SELECT 'return' AS kind, audit.name AS audit, "case".reference AS "case", agency,
      '' AS subject, state AS value
    FROM "return"
    JOIN "case" ON "case".id = "return"."case"
    JOIN audit ON audit.id = "case".audit
    WHERE state NOT IN ('awaited', 'started')
    """,
    """
    SELECT 'grade' AS kind, audit, "case", agency, subject,
      level || ' ' || lower(substr(hex(said.commitment), 1, 8))
        || coalesce(' ' || nullif(lower(substr(hex(objected.commitment), 1, 8)), ''), '') AS value
    FROM self_grade
    JOIN narrative AS said ON said.id = self_grade.reason
    LEFT JOIN narrative AS objected ON objected.id = self_grade.against
    """,
  ]

  /// What the tables say of cases and of a whole audit, told in the same way.
  static let ofCases = [
    """
    SELECT 'involvement' AS kind, audit.name AS audit, "case".reference AS "case", agency,
      '' AS subject, said AS value
    FROM involvement
    JOIN "case" ON "case".id = involvement."case"
    JOIN audit ON audit.id = "case".audit
    """,
    """
    SELECT 'profile' AS kind, audit.name AS audit, "case".reference AS "case", '' AS agency,
      item AS subject, choice AS value
    FROM profile
    JOIN "case" ON "case".id = profile."case"
    JOIN audit ON audit.id = "case".audit
    """,
    """
    SELECT 'moderated grade' AS kind, audit, "case", '' AS agency, subject,
      level || ' ' || lower(substr(hex(said.commitment), 1, 8))
        || coalesce(' ' || nullif(lower(substr(hex(objected.commitment), 1, 8)), ''), '') AS value
    FROM moderated_grade
    JOIN narrative AS said ON said.id = moderated_grade.reason
    LEFT JOIN narrative AS objected ON objected.id = moderated_grade.against
    """,
    """
    SELECT 'concern' AS kind, audit.name AS audit, "case".reference AS "case", agency,
      CAST(number AS TEXT) AS subject,
      CASE WHEN closing.concern IS NULL THEN 'open ' ELSE 'closed ' END
        || lower(substr(hex(narrative.commitment), 1, 8)) AS value
    FROM concern
    JOIN audit ON audit.id = concern.audit
    JOIN "case" ON "case".id = concern."case"
    LEFT JOIN closing ON closing.audit = concern.audit AND closing.concern = concern.number
    JOIN narrative ON narrative.id = coalesce(closing.words, concern.words)
    """,
    """
    SELECT 'finding' AS kind, audit.name AS audit, '' AS "case", '' AS agency,
      CAST(number AS TEXT) AS subject,
      finding.kind || ' ' || lower(substr(hex(said.commitment), 1, 8))
        || coalesce(' ' || nullif(lower(substr(hex(advised.commitment), 1, 8)), ''), '') AS value
    FROM finding
    JOIN audit ON audit.id = finding.audit
    JOIN narrative AS said ON said.id = finding.words
    LEFT JOIN narrative AS advised ON advised.id = finding.advice
    WHERE dropped IS NULL
    """,
    """
    SELECT 'briefing' AS kind, audit.name AS audit, '' AS "case", '' AS agency, part AS subject,
      'words ' || lower(substr(hex(narrative.commitment), 1, 8)) AS value
    FROM briefing
    JOIN audit ON audit.id = briefing.audit
    JOIN narrative ON narrative.id = briefing.words
    """,
  ]
}
