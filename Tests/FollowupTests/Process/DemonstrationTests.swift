import Foundation
#if canImport(FoundationXML)
  import FoundationXML
#endif
import Testing

/// The picture in the README, drawn again by its script.
struct DemonstrationTests {
  private static let folder = ReadmeTests.root.appending(path: "Tests/demonstration")
  private static let isPossible = ["tmux", "python3"].allSatisfy { name in
    ["/usr/bin/", "/usr/local/bin/"].contains {
      FileManager.default.isExecutableFile(atPath: $0 + name)
    }
  }

  /// If this fails because words have changed, `Tests/demonstration/record` draws the picture anew.
  @Test(.enabled(if: isPossible))
  func theReadmeShowsTheScreenAsItIsNow() throws {
    let folder = try TemporaryFolder()
    let process = Process()
    process.executableURL = Self.folder.appending(path: "record")
    process.arguments = [Household.program, folder.url.path]
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    for name in ["screen.txt", "screen.svg"] {
      #expect(
        try String(contentsOf: folder.url.appending(path: name), encoding: .utf8)
          == String(contentsOf: Self.folder.appending(path: name), encoding: .utf8))
    }
    let picture = XMLParser(data: try Data(contentsOf: Self.folder.appending(path: "screen.svg")))
    #expect(picture.parse())
  }
}
