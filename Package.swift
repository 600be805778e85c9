// swift-tools-version: 6.2
import PackageDescription

/// What every room is held to: see docs/architecture.md, "Who may look into whom".
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// The rooms that talk to a person run on the main actor and nowhere else.
let onMainActor: [SwiftSetting] = strict + [.defaultIsolation(MainActor.self)]

let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let argumentParser: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
  name: "scrutineer",
  products: [
    .executable(name: "scrutineer", targets: ["scrutineer"])
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
  ],
  targets: [
    // Leaves: no clock, no locale, no files.
    .target(name: "Wording", swiftSettings: strict),
    .target(name: "Documents", dependencies: ["Wording"], swiftSettings: strict),
    .target(name: "Auditing", dependencies: ["Wording"], swiftSettings: strict),
    .target(name: "Sealing", dependencies: [crypto], swiftSettings: strict),
    .target(name: "Sheets", dependencies: ["CZlib", "Wording"], swiftSettings: strict),

    // The row of siblings: none imports another.
    .target(
      name: "Reporting", dependencies: ["Auditing", "Documents", "Wording"], swiftSettings: strict),
    .target(name: "Disclosure", dependencies: ["Auditing", "Wording"], swiftSettings: strict),
    .target(
      name: "Templates", dependencies: ["Auditing", "Sheets", "Wording", "Yams"],
      swiftSettings: strict),
    .target(
      name: "Storage", dependencies: ["Auditing", "CSQLite", "Sealing", "Wording", grdb],
      swiftSettings: strict),
    .target(
      name: "CommandLanguage", dependencies: ["Documents", "Wording"], swiftSettings: strict),
    .target(name: "Terminal", dependencies: ["CLineEdit", "Wording"], swiftSettings: strict),

    // C, each behind a small header.
    .target(name: "CLineEdit", linkerSettings: [.linkedLibrary("edit")]),
    .target(name: "CSQLite", linkerSettings: [.linkedLibrary("sqlite3")]),
    .target(name: "CZlib", linkerSettings: [.linkedLibrary("z")]),

    // What a person can do, and how the program starts.
    .target(
      name: "Workbench",
      dependencies: [
        "Auditing", "CommandLanguage", "Disclosure", "Documents", "Reporting", "Sealing", "Sheets",
        "Storage", "Templates", "Terminal", "Wording",
      ],
      swiftSettings: onMainActor),
    .executableTarget(
      name: "scrutineer", dependencies: ["Auditing", "Terminal", "Workbench", argumentParser],
      swiftSettings: strict),

    // Tests, and what only they use: a pseudo-terminal, a loop to drive on it, faults to inject.
    .target(name: "CPty", path: "Tests/CPty"),
    .target(name: "CFaults", path: "Tests/CFaults"),
    .target(name: "Seeds", path: "Tests/Seeds", swiftSettings: strict),
    .target(
      name: "Specimens", dependencies: ["Seeds"], path: "Tests/Specimens", swiftSettings: strict),
    .target(
      name: "PseudoTerminals", dependencies: ["CPty"], path: "Tests/PseudoTerminals",
      swiftSettings: strict),
    .executableTarget(
      name: "EditorTrial", dependencies: ["Terminal", "Wording"], path: "Tests/EditorTrial",
      swiftSettings: strict),
    .executableTarget(
      name: "Measure", dependencies: ["PseudoTerminals", "Specimens", "Templates", "scrutineer"],
      path: "Benchmarks/Measure", swiftSettings: strict),
    .executableTarget(
      name: "Mutate", dependencies: ["Specimens", "Templates"], path: "Benchmarks/Mutate",
      swiftSettings: strict),
    .testTarget(name: "WordingTests", dependencies: ["Seeds", "Wording"], swiftSettings: strict),
    .testTarget(
      name: "DocumentsTests", dependencies: ["Documents", "Seeds", "Wording"], swiftSettings: strict
    ),
    .testTarget(
      name: "AuditingTests", dependencies: ["Auditing", "Seeds", "Wording"], swiftSettings: strict),
    .testTarget(name: "SealingTests", dependencies: ["Sealing"], swiftSettings: strict),
    .testTarget(
      name: "SheetsTests", dependencies: ["Seeds", "Sheets", "Wording"], exclude: ["Fixtures"],
      swiftSettings: strict),
    .testTarget(
      name: "ReportingTests", dependencies: ["Auditing", "Documents", "Reporting"],
      exclude: ["Goldens"], swiftSettings: strict),
    .testTarget(
      name: "DisclosureTests", dependencies: ["Auditing", "Disclosure", "Wording"],
      swiftSettings: strict),
    .testTarget(
      name: "TemplatesTests",
      dependencies: ["Auditing", "Seeds", "Sheets", "Specimens", "Templates", "Wording"],
      exclude: ["Goldens"], swiftSettings: strict),
    .testTarget(
      name: "StorageTests",
      dependencies: ["Auditing", "CFaults", "CSQLite", "Sealing", "Storage", "Wording", grdb],
      exclude: ["Fixtures", "Goldens"], swiftSettings: strict),
    .testTarget(
      name: "CommandLanguageTests",
      dependencies: ["CommandLanguage", "Documents", "Seeds", "Wording"],
      swiftSettings: onMainActor),
    .testTarget(
      name: "TerminalTests",
      dependencies: ["Terminal", "Wording", "PseudoTerminals", "EditorTrial"],
      swiftSettings: strict),
    .testTarget(
      name: "WorkbenchTests",
      dependencies: [
        "Auditing", "CommandLanguage", "Documents", "Storage", "Templates", "Terminal", "Wording",
        "Workbench",
      ],
      swiftSettings: onMainActor),
    .testTarget(
      name: "ProgramTests", dependencies: ["Mutate", "PseudoTerminals", "scrutineer"],
      swiftSettings: strict),
    .testTarget(
      name: "ProjectTests",
      dependencies: ["Auditing", "CommandLanguage", "Documents", "Templates", "Workbench"],
      swiftSettings: onMainActor),
  ],
  swiftLanguageModes: [.v6]
)
