/// What can be said of the sheets of a template, before the template itself is looked at.
extension DiagnosticPage {
  static let sheets = ofSheets + ofColumns + ofRows

  private static let ofSheets = [
    DiagnosticPage(
      sheets: "sheet.missing", "The sheets 'template', 'sections' and 'questions' are there.",
      rejected: "template\nkey,value\n\nsections\nid,title",
      accepted: "template\nkey,value\n\nsections\nid,title\n\nquestions\nsection,id"),
    DiagnosticPage(
      sheets: "sheet.repeated", "A sheet is there once.",
      rejected: "themes\nid,name\n\nThemes\nid,name", accepted: "themes\nid,name"),
    DiagnosticPage(
      sheets: "sheet.unknown",
      "A sheet has the name of a part of a template, or a name of its own that begins with x-.",
      rejected: "themse\nid,name", accepted: "themes\nid,name\n\nx-mine\nanything"),
    DiagnosticPage(
      sheets: "sheet.no-header", "The first row of a sheet names its columns.",
      rejected: "themes\n,\nvoice,Voice of the child",
      accepted: "themes\nid,name\nvoice,Voice of the child"),
    DiagnosticPage(
      sheets: "path.unknown", "What stands under 'path' leads to a part that is there.",
      rejected: "extra\npath,value\nsections/none/x-note,a",
      accepted: "extra\npath,value\nx-note,a"),
    DiagnosticPage(
      sheets: "comment.position", "A remark stands above, beside or below.",
      rejected: "comments\npath,position,line,text\ntitle,over,1,# Mine",
      accepted: "comments\npath,position,line,text\ntitle,above,1,# Mine"),
  ]

  private static let ofColumns = [
    DiagnosticPage(
      sheets: "column.missing", "A sheet has the columns that name its rows.",
      rejected: "themes\nname\nVoice of the child",
      accepted: "themes\nid,name\nvoice,Voice of the child"),
    DiagnosticPage(
      sheets: "column.repeated", "A column is there once.",
      rejected: "themes\nid,name,name", accepted: "themes\nid,name"),
    DiagnosticPage(
      sheets: "column.unknown",
      "A column has a name that its sheet knows, or one that begins with x-.",
      rejected: "questions\nsection,id,lookfor", accepted: "questions\nsection,id,look-for,x-mine"),
    DiagnosticPage(
      sheets: "cell.no-column", "Text stands in a column that has a name.",
      rejected: "themes\nid,name\nvoice,Voice of the child,see last year",
      accepted: "themes\nid,name,x-remark\nvoice,Voice of the child,see last year"),
  ]

  private static let ofRows = [
    DiagnosticPage(
      sheets: "row.no-name", "A row says what it is about.",
      rejected: "themes\nid,name\n,Voice of the child",
      accepted: "themes\nid,name\nvoice,Voice of the child"),
    DiagnosticPage(
      sheets: "row.repeated", "Two rows are not about the same thing.",
      rejected: "themes\nid,name\nvoice,Voice\nvoice,Voice of the child",
      accepted: "themes\nid,name\nvoice,Voice of the child"),
    DiagnosticPage(
      sheets: "row.undeclared", "What a row names is declared in its own sheet.",
      rejected: "sections\nid,title\nvisit,The visit\n\nquestions\nsection,id\nvisti,V1",
      accepted: "sections\nid,title\nvisit,The visit\n\nquestions\nsection,id\nvisit,V1"),
    DiagnosticPage(
      sheets: "row.no-choice", "Options are given to questions answered by choosing.",
      rejected: """
        sections
        id,title
        visit,The visit

        questions
        section,id,answer,of
        visit,V1,count,visits

        options
        question,id,label
        V1,home,At home
        """,
      accepted: """
        sections
        id,title
        visit,The visit

        questions
        section,id,answer
        visit,V1,choice

        options
        question,id,label
        V1,home,At home
        """),
    DiagnosticPage(
      sheets: "cell.name", "A value of several has a name, and a value alone has none.",
      rejected: "tests\ntest,part,name,value\n1,given,,no",
      accepted: "tests\ntest,part,name,value\n1,given,V1,no"),
    DiagnosticPage(
      sheets: "cell.number", "Lines and parts of texts are numbered.",
      rejected: "prose\nkey,part,text\npurpose,one,To see.",
      accepted: "prose\nkey,part,text\npurpose,1,To see."),
    DiagnosticPage(
      sheets: "cell.differs", "What is written in several rows is the same in each.",
      rejected: "scales\nscale,best,level,label\ns,first,yes,Yes\ns,last,no,No",
      accepted: "scales\nscale,best,level,label\ns,first,yes,Yes\ns,first,no,No"),
  ]
}
