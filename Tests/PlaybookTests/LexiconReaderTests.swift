import Coaching
import Foundation
import Testing

@testable import Playbook

/// Reading words/lexicon.yaml and words/asks.yaml.
struct LexiconReaderTests {
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "followup-lexicon-\(UUID().uuidString)")

  /// Reads a folder that holds these files.
  private func read(words: String? = nil, asks: String? = nil) throws -> (Lexicon, [String]) {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(
      at: folder.appending(path: "words"), withIntermediateDirectories: true)
    try words.map { try Data($0.utf8).write(to: folder.appending(path: "words/lexicon.yaml")) }
    try asks.map { try Data($0.utf8).write(to: folder.appending(path: "words/asks.yaml")) }
    let read = readLexicon(at: folder, claims: ["oi.within-24-hours"])
    return (read.lexicon, read.diagnostics.map { $0.rendered() })
  }

  @Test func bothFilesAreRead() throws {
    let (lexicon, findings) = try read(
      words: "same:\n  ty: thank you\n  no: nope\ngroups:\n  - [call, ring]\n",
      asks: "asks:\n  oi.within-24-hours:\n    - how soon\nelsewhere:\n  - boil an egg\n")
    #expect(findings.isEmpty)
    #expect(
      lexicon
        == Lexicon(
          same: ["ty": "thank you", "no": "nope"], groups: [["call", "ring"]],
          asks: ["oi.within-24-hours": ["how soon"]], elsewhere: ["boil an egg"]))
  }

  @Test func filesThatAreNotThereAreEmpty() throws {
    let (lexicon, findings) = try read()
    #expect(findings.isEmpty)
    #expect(lexicon == Lexicon())
  }

  static let mistakes: [(words: String?, asks: String?, finding: String)] = [
    ("groop:\n  - [a]\n", nil, "words/lexicon.yaml:1: F009"),
    ("groups:\n  - call\n", nil, "words/lexicon.yaml:2: F011"),
    ("groups: [[call, '']]\n", nil, "words/lexicon.yaml:1: F011"),
    ("same: [a]\n", nil, "words/lexicon.yaml:1: F011"),
    ("same: {\n", nil, "words/lexicon.yaml:"),
    (nil, "asks:\n  oi.within-25-hours: [how soon]\n", "words/asks.yaml:2: F502"),
    (nil, "asks:\n  Nonsense: [how soon]\n", "words/asks.yaml:2: F012"),
    (nil, "asks:\n  oi.within-24-hours: how soon\n", "words/asks.yaml:2: F011"),
  ]

  @Test(arguments: mistakes)
  func aMistakeIsReportedWithItsPlace(words: String?, asks: String?, finding: String) throws {
    let (_, findings) = try read(words: words, asks: asks)
    #expect(findings.count == 1)
    #expect(findings.first?.hasPrefix(finding) == true, "\(findings)")
  }
}
