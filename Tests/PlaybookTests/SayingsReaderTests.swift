import Coaching
import Foundation
import Testing

@testable import Playbook

/// Reading words/situations.yaml, words/reviews.yaml and words/smalltalk.yaml.
struct SayingsReaderTests {
  private func read(_ files: [String: String]) throws -> (
    sayings: [Saying], diagnostics: [Diagnostic]
  ) {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "sayings-\(UUID().uuidString)", directoryHint: .isDirectory)
    defer { try? FileManager.default.removeItem(at: folder) }
    let words = folder.appending(path: "words")
    try FileManager.default.createDirectory(at: words, withIntermediateDirectories: true)
    for (name, text) in files {
      try Data(text.utf8).write(to: words.appending(path: "\(name).yaml"))
    }
    return readSayings(at: folder)
  }

  @Test func `lines are read under what they say`() throws {
    let read = try read([
      "situations": "offer:\n  - they want me\n", "reviews": "undo: [take that back]\n",
      "smalltalk": "\"no\": [nope]\nunknown: [banana]\n",
    ])
    #expect(read.diagnostics.isEmpty)
    #expect(
      read.sayings == [
        Saying("they want me", .situation(.offer)), Saying("take that back", .review(.undo)),
        Saying("nope", .talk(.no)), Saying("banana", .nothing),
      ])
  }

  @Test(arguments: [
    ("situations", "ofer: [they want me]\n", "words/situations.yaml:1: F009"),
    ("reviews", "undo: take that back\n", "words/reviews.yaml:1: F011"),
    ("smalltalk", "thanks: ['']\n", "words/smalltalk.yaml:1: F"),
  ])
  func `a line under nothing that is known is reported`(
    name: String, text: String, finding: String
  ) throws {
    let read = try read([name: text])
    #expect(read.sayings.isEmpty)
    #expect(read.diagnostics.count == 1)
    #expect(read.diagnostics.first?.rendered().hasPrefix(finding) == true, "\(read.diagnostics)")
  }
}
