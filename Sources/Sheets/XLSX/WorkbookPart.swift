/// The list of sheets, in the order of their tabs.
struct WorkbookPart: PartReader {
  /// A sheet's name, and the relationship that leads to its part.
  struct Tab {
    let name: String
    let relationship: String
  }

  private(set) var tabs: [Tab] = []
  private(set) var system = SerialDate.System.from1900

  mutating func start(_ element: String, _ attributes: Attributes) {
    switch element {
    case "workbookPr" where attributes.isTrue("date1904"): system = .from1904
    case "sheet":
      guard let name = attributes["name"], let id = attributes["id"] else { return }
      tabs.append(Tab(name: XMLText.read(name), relationship: id))
    default: break
    }
  }

  mutating func text(_ text: String) {}
  mutating func end(_ element: String) {}
}

/// What a part of a workbook refers to.
struct RelationshipsPart: PartReader {
  /// The last word of a relationship's type, and the part it leads to.
  struct Relationship {
    let kind: String
    let part: String
  }

  private(set) var byID: [String: Relationship] = [:]
  private let folder: [Substring]

  /// Begins with the part whose relationships are read; empty for those of the whole file.
  init(of part: String) { folder = part.split(separator: "/").dropLast() }

  /// Where the relationships of a part are kept.
  static func name(of part: String) -> String {
    let path = part.split(separator: "/")
    return (path.dropLast() + ["_rels", (path.last ?? "") + ".rels"]).joined(separator: "/")
  }

  /// The part of the first relationship of a kind.
  func part(of kind: String) -> String? {
    byID.sorted { $0.key < $1.key }.first { $0.value.kind == kind }?.value.part
  }

  mutating func start(_ element: String, _ attributes: Attributes) {
    guard element == "Relationship", let id = attributes["Id"], let type = attributes["Type"],
      let target = attributes["Target"], attributes["TargetMode"] != "External"
    else { return }
    let kind = type.split(separator: "/").last.map(String.init) ?? ""
    byID[id] = Relationship(kind: kind, part: resolved(target))
  }

  mutating func text(_ text: String) {}
  mutating func end(_ element: String) {}

  /// A target as the name of a part: from the top if it begins with a slash, else from the folder.
  private func resolved(_ target: String) -> String {
    var path = target.hasPrefix("/") ? [] : folder
    for step in target.split(separator: "/") where step != "." {
      if step != ".." { path.append(step) } else if !path.isEmpty { path.removeLast() }
    }
    return path.joined(separator: "/")
  }
}
