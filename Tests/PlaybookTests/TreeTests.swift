import Testing

@testable import Playbook

struct TreeTests {
  @Test(arguments: ["no", "yes", "1.10", "0x1F", "2026-11-21", "~", "null", "on", "12:30"])
  func everyScalarStaysTheTextThatWasWritten(text: String) throws {
    let tree = try Tree(yaml: "key: \(text)")
    #expect(tree.entry("key")?.content == .text(text))
  }

  @Test func everyPartKnowsItsPlaceInTheFile() throws {
    let tree = try Tree(
      yaml: """
        # a comment
        one: 1
        two:
          - a

          - b: c
            d: |
              e
        """, firstLine: 11)
    guard case .map(let entries) = tree.content, case .list(let items) = entries[1].value.content
    else { throw Missing() }
    #expect(entries.map(\.line) == [12, 13])
    #expect(items.map(\.line) == [14, 16])
    #expect(items.map(\.column) == [5, 5])
    guard case .map(let inner) = items[1].content else { throw Missing() }
    #expect(inner.map(\.line) == [16, 17])
    #expect(inner[1].value.content == .text("e"))
  }

  @Test func keysKeepTheirOrder() throws {
    let tree = try Tree(yaml: "z: 1\na: 2\nm: 3\n")
    guard case .map(let entries) = tree.content else { throw Missing() }
    #expect(entries.map(\.key) == ["z", "a", "m"])
  }

  @Test(arguments: [
    ("a: 1\nb: 2\na: 3\n", 3), ("a:\n  x: 1\n  y: 2\n  x: 3\n", 4),
    ("one:\n  x: 1\ntwo:\n  x: 1\n  'x': 2\n", 5), ("- x: 1\n- x: 1\n  y: 2\n  y: 3\n", 4),
    ("{a: 1,\n b: 2}\n", 0),
  ])
  func aKeyWrittenTwiceIsReportedOnItsSecondLine(text: String, line: Int) {
    do {
      _ = try Tree(yaml: text)
      #expect(line == 0)
    } catch {
      #expect(error.code == .duplicateKey)
      #expect(error.line == line)
    }
  }

  private struct Missing: Error {}
}

extension Tree {
  fileprivate func entry(_ key: String) -> Tree? {
    guard case .map(let entries) = content else { return nil }
    return entries.first { $0.key == key }?.value
  }
}
