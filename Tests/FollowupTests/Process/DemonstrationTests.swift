import Foundation
#if canImport(FoundationXML)
  import FoundationXML
#endif
import PseudoTerminals
import Testing

/// The picture in the README, drawn again by its script.
struct DemonstrationTests {
  private static let folder = ReadmeTests.root.appending(path: "Tests/demonstration")
  private static let isPossible = ["tmux", "python3"].allSatisfy {
    FileManager.default.isExecutableFile(atPath: "/usr/bin/" + $0)
  }

  /// If this fails because words have changed, `Tests/demonstration/record` draws the picture anew.
  @Test(.enabled(if: isPossible))
  func theReadmeShowsTheScreenAsItIsNow() throws {
    let folder = try TemporaryFolder()
    let script = Self.folder.appending(path: "record").path
    let terminal = try PseudoTerminal([script, Household.program, folder.url.path])
    try terminal.expect("Drawn:", seconds: 60)
    #expect(try terminal.exitStatus() == 0)
    for name in ["screen.txt", "screen.svg"] {
      #expect(
        try String(contentsOf: folder.url.appending(path: name), encoding: .utf8)
          == String(contentsOf: Self.folder.appending(path: name), encoding: .utf8))
    }
    let picture = XMLParser(data: try Data(contentsOf: Self.folder.appending(path: "screen.svg")))
    #expect(picture.parse())
  }
}
