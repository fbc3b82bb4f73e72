import Coaching
import Foundation
import Playbook
import Testing

/// What files must not be able to do, whatever they hold.
struct FolderTests {
  /// The codes that take bytes or files no fixture can hold.
  static let codes: [DiagnosticCode] = [
    .noFolder, .tooLarge, .badCharacter, .notAPlainFile, .badTranscript,
  ]

  /// The first finding in one file with those bytes.
  private func finding(_ data: Data, at path: String = "flows/odd.yaml") throws -> Diagnostic? {
    try withContentFolder { folder in
      try write(data, to: folder.appending(path: path))
      return readPlaybook(at: folder, today: nil).diagnostics.first { $0.file == path }
    }
  }

  private func finding(_ text: String, at path: String = "flows/odd.yaml") throws -> Diagnostic? {
    try finding(Data(text.utf8), at: path)
  }

  @Test func aFolderThatIsNotThereIsReported() {
    let playbook = readPlaybook(at: URL(filePath: "/nowhere/at/all"), today: nil)
    #expect(playbook.diagnostics.map(\.code) == [.noFolder])
    #expect(playbook.program == nil)
  }

  @Test(arguments: [
    ("\u{FEFF}flow: odd\n", 1), ("flow: odd\ntitle:\tOdd\n", 2), ("flow: odd\n\0\n", 2),
    ("flow: odd\ntitle: \u{1B}[2J\n", 2),
  ])
  func characterThatNoContentNeedsIsRefusedWithItsLine(text: String, line: Int) throws {
    let found = try finding(text)
    #expect(found?.code == .badCharacter)
    #expect(found?.line == line)
  }

  @Test func bytesThatAreNotUTF8AreRefusedWithTheirLine() throws {
    let found = try finding(Data("flow: odd\ntitle: ".utf8) + [0xC3, 0x28, 0x0A])
    #expect(found?.code == .badCharacter)
    #expect(found?.line == 2)
  }

  @Test func aFileOfMoreThanAMegabyteIsRefused() throws {
    #expect(try finding(String(repeating: "# a\n", count: 300_000))?.code == .tooLarge)
  }

  @Test(arguments: [
    String(repeating: "[", count: 10_000), String(repeating: "{a: ", count: 10_000),
    String(repeating: "- ", count: 10_000) + "a",
    (0..<500).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
    "a: \"" + String(repeating: "x", count: 100) + "\"\nb: " + String(repeating: "[", count: 900),
  ])
  func deepNestingIsRefused(text: String) throws {
    #expect(try finding(text)?.code == .tooLarge)
  }

  @Test func moreThanTenThousandEntriesAreRefused() throws {
    let text = "a:\n" + (0..<11_000).map { "  k\($0): v\n" }.joined()
    #expect(try finding(text)?.code == .tooLarge)
  }

  @Test(arguments: [
    "a: &a [x, x]\nb: *a\n", "a: &a x\n", "a: *b\n", "a: !!str x\n", "- &a\n", "{a: *b}\n",
    "a: &a [l, l]\nb: &b [*a, *a, *a, *a]\nc: &c [*b, *b, *b, *b]\n? *c\n: x\n",
  ])
  func anchorsAndAliasesAreRefused(text: String) throws {
    #expect(try finding(text)?.code == .aliasUsed)
  }

  @Test(arguments: [
    "title: \"Salt & pepper, *please*, &more\"\n", "title: R&D *now*\n",
    "title: >\n  This & that\n  *star* and [[[[\n", "title: 'it''s *so*'\n",
  ])
  func signsInsideTextAreLeftAlone(text: String) throws {
    let found = try finding("flow: odd\n" + text)
    #expect(found?.code != .aliasUsed && found?.code != .tooLarge && found?.code != .invalidYAML)
  }

  @Test(arguments: ["", "\n", "# nothing\n", "---\n", "...\n", "a", "- a\n", "? [a]\n: b\n"])
  func whatIsNoFlowIsReportedAndNothingMore(text: String) throws {
    #expect(try finding(text)?.severity == .error)
  }

  @Test func linksAndSpecialFilesAreNotFollowed() throws {
    try withContentFolder { folder in
      let secret = folder.appending(path: "secret.yaml")
      try write("flow: secret\n", to: secret)
      let manager = FileManager.default
      let link = folder.appending(path: "flows/link.yaml")
      try manager.createSymbolicLink(at: link, withDestinationURL: secret)
      let loop = folder.appending(path: "steps/loop")
      try manager.createSymbolicLink(at: loop, withDestinationURL: folder)
      let pipe = folder.appending(path: "messages/pipe.md")
      #expect(mkfifo(pipe.path, 0o600) == 0)
      let found = readPlaybook(at: folder, today: nil).diagnostics
      #expect(found.map(\.code) == [.notAPlainFile, .notAPlainFile, .notAPlainFile])
      #expect(
        Set(found.map(\.file)) == ["flows/link.yaml", "steps/loop", "messages/pipe.md"])
    }
  }

  @Test func aBrokenTranscriptIsReportedWithItsLine() throws {
    try withContentFolder { folder in
      let file = folder.appending(path: "tests/visit.one.test")
      try write("clock: 2026-03-03T18:00 Europe/Berlin\nflow: visit\nwhat is this\n", to: file)
      let found = readPlaybook(at: folder, today: nil).diagnostics
      #expect(found.map(\.code) == [.badTranscript])
      #expect(found.first?.line == 3)
    }
  }

  @Test func oddBytesNeverStopTheReader() throws {
    var state: UInt64 = 20_261_121
    func random(_ below: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % below
    }
    let signs = Array(" \n-:[]{}\"'|>&*!?#,abc.\u{E9}".unicodeScalars)
    let base = try String(
      contentsOf: Fixture.folder.appending(path: "base/flows/visit.yaml"), encoding: .utf8)
    for _ in 0..<100 {
      var text = Array(base.unicodeScalars)
      for _ in 0...random(6) {
        let at = random(text.count)
        switch random(3) {
        case 0: text[at] = signs[random(signs.count)]
        case 1: text.insert(signs[random(signs.count)], at: at)
        default: text.removeSubrange(at..<min(text.count, at + random(40)))
        }
      }
      let whole = String(String.UnicodeScalarView(text))
      try withContentFolder { folder in
        try write(whole, to: folder.appending(path: "flows/visit.yaml"))
        let playbook = readPlaybook(at: folder, today: nil)
        let hasError = playbook.diagnostics.contains { $0.severity == .error }
        #expect((playbook.program == nil) == hasError)
      }
    }
  }
}
