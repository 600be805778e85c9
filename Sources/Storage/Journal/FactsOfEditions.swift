extension Facts {
  /// What the tables say of changes of edition, told as the journal tells it.
  static let ofEditions = [
    """
    SELECT 'edition' AS kind, audit.name AS audit, '' AS "case", '' AS agency, '' AS subject,
      edition.template || ' ' || edition.name AS value
    FROM audit JOIN edition ON edition.id = audit.edition
    """,
    """
    SELECT 'mark' AS kind, audit.name AS audit, "case".reference AS "case", agency,
      question.id AS subject, mark.mark AS value
    FROM mark
    JOIN "return" ON "return".id = mark."return"
    JOIN "case" ON "case".id = "return"."case"
    JOIN audit ON audit.id = "case".audit
    JOIN question ON question.edition = "return".edition AND question.position = mark.position
    """,
    """
    SELECT 'earlier answer' AS kind, audit.name AS audit, "case".reference AS "case", agency,
      question.id || ' ' || earlier_answer.entry AS subject,
      trim(CASE code WHEN 0 THEN '' ELSE code || coalesce(':' || value, '')
          || coalesce(' ' || nullif(lower(substr(hex(why.commitment), 1, 8)), ''), '')
          || coalesce(' ' || nullif(lower(substr(hex(said.commitment), 1, 8)), ''), '') END
        || coalesce(' ' || earlier_answer.flag, '')
        || coalesce(' note ' || nullif(lower(substr(hex(noted.commitment), 1, 8)), ''), ''))
        AS value
    FROM earlier_answer
    JOIN "return" ON "return".id = earlier_answer."return"
    JOIN "case" ON "case".id = "return"."case"
    JOIN audit ON audit.id = "case".audit
    JOIN question ON question.edition = earlier_answer.edition
      AND question.position = earlier_answer.position
    LEFT JOIN narrative AS why ON why.id = earlier_answer.reason
    LEFT JOIN narrative AS said ON said.id = earlier_answer.words
    LEFT JOIN narrative AS noted ON noted.id = earlier_answer.note
    """,
    """
    SELECT 'earlier evidence' AS kind, audit.name AS audit, "case".reference AS "case", agency,
      question.id || ' ' || earlier_answer.entry || ' '
        || lower(substr(hex(saw.commitment), 1, 8)) AS subject,
      'evidence ' || lower(substr(hex(saw.commitment), 1, 8))
        || ' ' || lower(substr(hex(kept.commitment), 1, 8)) AS value
    FROM earlier_evidence
    JOIN earlier_answer ON earlier_answer.id = earlier_evidence.answer
    JOIN "return" ON "return".id = earlier_answer."return"
    JOIN "case" ON "case".id = "return"."case"
    JOIN audit ON audit.id = "case".audit
    JOIN question ON question.edition = earlier_answer.edition
      AND question.position = earlier_answer.position
    JOIN narrative AS saw ON saw.id = earlier_evidence.what
    JOIN narrative AS kept ON kept.id = earlier_evidence.place
    """,
  ]
}
