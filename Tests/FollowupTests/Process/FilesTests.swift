import Foundation
import Testing

/// Where the real program keeps its files, who may read them, and what it leaves alone.
struct FilesTests {
  @Test(arguments: ["000", "022", "077"])
  func everyFileIsPrivateWhateverTheMask(mask: String) throws {
    let home = try Household()
    let ended = try home.run(
      shell: "umask \(mask); exec \"$0\" \"$@\"", ["--now", "2026-11-21T18:00"],
      lines: Script.interview)
    #expect(ended.code == 0)
    #expect(
      Self.modes(in: home.path) == [
        ".local": 0o700, ".local/share": 0o700, ".local/share/followup": 0o700,
        ".local/share/followup/search.sqlite": 0o600,
      ])
  }

  @Test func theFoldersOfTheSystemAreUsed() throws {
    var home = try Household()
    home.environment = ["XDG_DATA_HOME": home.path + "/data", "HOME": nil]
    #expect(try home.run("interview", "Acme").code == 0)
    #expect(
      Self.modes(in: home.path).keys.sorted() == [
        "data", "data/followup", "data/followup/search.sqlite",
      ])
    home.environment = ["XDG_DATA_HOME": "not/from/the/root"]
    #expect(try home.run("employers").output.contains("No employer yet"))
    #expect(FileManager.default.fileExists(atPath: home.store))
  }

  @Test func withoutAHomeItAsksForAFile() throws {
    var home = try Household()
    home.environment = ["HOME": nil]
    let ended = try home.run("next")
    #expect(ended.code == 73 && ended.errors.contains("--store"))
    #expect(Self.modes(in: home.path).isEmpty)
    let path = home.path + "/own.sqlite"
    #expect(try home.run("interview", "Acme", "--store", path).code == 0)
    home.environment["FOLLOWUP_STORE"] = path
    #expect(try home.run("employers").output.contains("Acme"))
    #expect(Self.modes(in: home.path) == ["own.sqlite": 0o600])
  }

  @Test(arguments: ["own.sqlite", "./own.sqlite", "new/own.sqlite"])
  func aPathWithoutAFolderIsTakenFromWhereOneIs(path: String) throws {
    let home = try Household()
    let shell = #"cd "$HOME" && exec "$0" "$@""#
    for now in ["2026-11-21T18:00", "2026-11-22T18:00"] {
      let ended = try home.run(
        shell: shell, ["--store", path, "--now", now], lines: ["profile name Kim"])
      #expect(ended.code == 0 && !ended.output.contains("Not saved"), "\(ended)")
    }
    #expect(FileManager.default.fileExists(atPath: home.path + "/" + path))
  }

  @Test func aLimitOnTheSizeOfFilesIsAFullDiskAndLosesNothing() throws {
    let home = try Household()
    let roles = (1...60).map { "change 2 \(String(repeating: "long ", count: 300))\($0)" }
    let ended = try home.run(
      shell: #"ulimit -f 440; exec "$0" "$@""#, ["--now", "2026-11-21T18:00"],
      lines: ["interview Acme", "data engineer"] + roles)
    #expect(ended.output.contains("Not saved: the disk is full"))
    #expect(try home.run("answers", "Acme").output.contains("long long"))
  }

  private static let others: [String] = [
    "Dear diary, today I had an interview.", String(repeating: "\0", count: 4_096),
    "SQLite format 3\0" + String(repeating: "x", count: 200),
  ]

  @Test(arguments: others)
  func aFileOfSomethingElseIsLeftAlone(content: String) throws {
    let home = try Household()
    let path = home.path + "/diary"
    try Data(content.utf8).write(to: URL(filePath: path))
    for words in [["next"], ["due", "--quiet"], []] {
      let ended = try home.run(
        shell: #"exec "$0" "$@""#, ["--store", path] + words, lines: ["next"])
      #expect(ended.code == 65 && ended.errors.contains("Nothing was changed"), "\(ended)")
    }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == content)
    #expect(Self.modes(in: home.path).keys.sorted() == ["diary"])
  }

  @Test func aFolderIsNoStore() throws {
    let home = try Household()
    let ended = try home.run("next", "--store", home.path)
    #expect(ended.code == 73 && ended.errors.contains("not a file"))
  }

  /// The files and folders below a folder with their modes, by path.
  private static func modes(in folder: String) -> [String: Int] {
    let paths = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return paths.reduce(into: [:]) { modes, path in
      let attributes = try? FileManager.default.attributesOfItem(atPath: folder + "/" + path)
      modes[path] = (attributes?[.posixPermissions] as? NSNumber)?.intValue ?? 0
    }
  }
}
