import Foundation
import Testing

/// What the README shows is what the program does.
struct ReadmeTests {
  static let root = GoldenTests.folder.deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// The pieces of the README's conversation, parted by `...`.
  private func pieces() throws -> [String] {
    let readme = try String(contentsOf: Self.root.appending(path: "README.md"), encoding: .utf8)
    let section = try #require(
      readme.components(separatedBy: "\n## A conversation\n").last?
        .components(separatedBy: "\n`help` fits").first)
    let lines = section.components(separatedBy: "\n").filter { $0.isEmpty || $0.hasPrefix("    ") }
      .map { $0.isEmpty ? "" : String($0.dropFirst(4)) }
    return lines.joined(separator: "\n").components(separatedBy: "\n...\n")
      .map { $0.trimmingCharacters(in: .newlines) }
  }

  @Test func theConversationIsPartOfOneThatIsTested() throws {
    let file = GoldenTests.folder.appending(path: "readme.txt")
    var rest = try String(contentsOf: file, encoding: .utf8)[...]
    let pieces = try pieces()
    #expect(pieces.count > 2)
    for piece in pieces {
      let range = try #require(
        rest.range(of: piece), "not in the tested conversation: \(piece.prefix(200))")
      rest = rest[range.upperBound...]
    }
  }

  @Test func theCommandsAreOneLineEachAndInstallWhatIsNeeded() throws {
    let readme = try String(contentsOf: Self.root.appending(path: "README.md"), encoding: .utf8)
    let commands = readme.split(separator: "\n").filter {
      $0.hasPrefix("    ") && $0.contains("apt-get install")
    }
    #expect(commands.count == 2)
    #expect(commands.allSatisfy { $0.contains("libedit-dev") && $0.contains("libsqlite3-dev") })
    #expect(commands.contains { $0.contains("swift run -c release followup") })
    #expect(commands.contains { $0.contains("swift test") })
  }
}
