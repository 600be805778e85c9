import Foundation

/// What a template is kept in, told by the name of its file.
enum TemplateFormat {
  case text, workbook, folder

  /// The format of a path.
  ///
  /// - Throws: `noFormat`.
  init(path: String) throws(WorkbenchError) {
    switch (path as NSString).pathExtension.lowercased() {
    case _ where path.hasSuffix("/"): self = .folder
    case "yaml", "yml": self = .text
    case "xlsx": self = .workbook
    case "": self = .folder
    default: throw .noFormat(path)
    }
  }
}
