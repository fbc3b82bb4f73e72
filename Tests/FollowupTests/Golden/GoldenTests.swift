import Foundation
import Testing

/// Whole conversations, compared letter by letter with what is kept in Transcripts/.
///
/// With FOLLOWUP_RECORD set they are written anew, and the run fails, so that nobody commits what they have not read.
struct GoldenTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Transcripts")

  static let names =
    (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?
    .filter { $0.hasSuffix(".txt") }.sorted() ?? []

  @Test func thereAreTranscripts() { #expect(Self.names.count >= 5) }

  @Test(arguments: names, [false, true])
  func theConversationGoesAsWritten(name: String, reloads: Bool) throws {
    let file = Self.folder.appending(path: name)
    let expected = try String(contentsOf: file, encoding: .utf8)
    let conversation = try #require(Conversed(expected), "no clock in \(name)")
    let folder = try TemporaryFolder()
    let rehearsal = Rehearsal(
      folder: folder.url, reloads: reloads, monthFirst: name.contains(".en_US"))
    let header = expected.prefix { $0 != "\n" } + "\n"
    let shown = try rehearsal.play(conversation, header: String(header))
    guard shown != expected else { return }
    if ProcessInfo.processInfo.environment["FOLLOWUP_RECORD"] != nil, !reloads {
      try shown.write(to: file, atomically: true, encoding: .utf8)
    }
    Issue.record("\(name) differs: \(Self.firstDifference(shown, expected))")
  }

  private static func firstDifference(_ shown: String, _ expected: String) -> String {
    let one = shown.split(separator: "\n", omittingEmptySubsequences: false)
    let other = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let line = zip(one, other).enumerated().first { $0.element.0 != $0.element.1 }?.offset
    guard let line else { return "one has \(one.count) lines, the other \(other.count)" }
    return "line \(line + 1): '\(one[line])' instead of '\(other[line])'"
  }
}

/// A folder that goes when the test is over.
final class TemporaryFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(
      path: "followup-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }
}
