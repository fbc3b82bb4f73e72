// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "followup",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "followup", targets: ["followup"])],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  ],
  targets: [
    // Values and rules. Imports no target and no package.
    .target(name: "Coaching"),

    // Edges, each fencing off one foreign thing.
    .target(name: "Playbook", dependencies: ["Coaching", .product(name: "Yams", package: "Yams")]),
    .target(
      name: "JobSearchStore",
      dependencies: ["Coaching", .product(name: "GRDB", package: "GRDB.swift")]),
    .target(name: "CEditline", linkerSettings: [.linkedLibrary("edit")]),
    .target(name: "LineEditor", dependencies: ["CEditline"]),

    // One line in; what to print and what to store out.
    .target(name: "Conversation", dependencies: ["Coaching"]),

    // Content/ is checked and compiled into the program when the package is built.
    .executableTarget(name: "compile-playbook", dependencies: ["Playbook", "Coaching"]),
    .plugin(
      name: "CompilePlaybookPlugin", capability: .buildTool(),
      dependencies: ["compile-playbook"], path: "Sources/CompilePlaybookPlugin"),
    .executableTarget(
      name: "followup",
      dependencies: [
        "Coaching", "Playbook", "JobSearchStore", "Conversation", "LineEditor",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      plugins: ["CompilePlaybookPlugin"]),

    .testTarget(
      name: "CoachingTests", dependencies: ["Coaching"],
      exclude: ["Dates/phrases.tsv", "Dates/phrases-held-back.tsv"]),
    .testTarget(
      name: "PlaybookTests", dependencies: ["Playbook", "Coaching"], exclude: ["Fixtures"]),
    // A small playbook and a search through it, for the tests of the store and the program they kill.
    .target(
      name: "StoreTesting", dependencies: ["JobSearchStore", "Coaching"],
      path: "Tests/StoreTesting"),
    .executableTarget(
      name: "store-child",
      dependencies: [
        "StoreTesting", "JobSearchStore", "Coaching", .product(name: "GRDB", package: "GRDB.swift"),
      ],
      path: "Tests/StoreChild"),
    .testTarget(
      name: "JobSearchStoreTests",
      dependencies: ["StoreTesting", "store-child", "JobSearchStore", "Coaching"]),
    // Reads lines and says what it read, for the tests in pseudo-terminals.
    .executableTarget(
      name: "line-editor-probe", dependencies: ["LineEditor"], path: "Tests/LineEditorProbe"),
    // Starts programs in pseudo-terminals, which takes calls that Swift does not see.
    .target(name: "CPseudoTerminal", path: "Tests/CPseudoTerminal"),
    .target(
      name: "PseudoTerminals", dependencies: ["CPseudoTerminal"], path: "Tests/PseudoTerminals"),
    .testTarget(
      name: "LineEditorTests",
      dependencies: ["LineEditor", "line-editor-probe", "PseudoTerminals", "CPseudoTerminal"]),
    // Told apart from the tests because only a release build has times worth telling; see Tests/bench.
    .executableTarget(
      name: "resolve-time", dependencies: ["Coaching", "Playbook"], path: "Tests/ResolveTime"),
    .testTarget(name: "ConversationTests", dependencies: ["Conversation", "Coaching"]),
    .testTarget(
      name: "FollowupTests",
      dependencies: [
        "followup", "Coaching", "Playbook", "JobSearchStore", "Conversation", "StoreTesting",
        "PseudoTerminals",
      ],
      exclude: ["Transcripts"]),
  ],
  swiftLanguageModes: [.v6]
)

let inC = ["CEditline", "CPseudoTerminal"]
for target in package.targets where target.type != .plugin && !inC.contains(target.name) {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),  // SE-0335
    .enableUpcomingFeature("InternalImportsByDefault"),  // SE-0409
    .enableUpcomingFeature("MemberImportVisibility"),  // SE-0444
    .treatAllWarnings(as: .error),  // SE-0480
  ]
}
