public import CommandLanguage

extension BenchIndex {
  /// Every command of the workbench, in the order of the help page.
  public static let all: BenchIndex = BenchIndex([
    .help, .iam, .load, .start, .use, .audits, .status, .quit,
    .invite, .addCase, .cases, .known, .notKnown, .involvement,
    .score, .answer, .note, .evidence, .flag, .point, .quote, .grade, .submit, .reopen, .returns,
    .showReturn, .showQuestion,
    .concern, .concerns, .closeConcern,
    .moderate, .showCase,
    .conclude, .findings, .dropFinding, .word, .publish,
    .templates, .showTemplate, .newTemplate, .checkTemplate, .testTemplate, .formatTemplate,
    .compareTemplates, .exportTemplate, .importTemplate, .migrate,
    .journal, .verify,
  ])
}
