import Coaching
import Foundation
import Playbook

/// The commands for those who write Content/: `check` and `graph`.
struct ContentCommands {
  var options: Options
  var world: World

  /// The program that a folder holds.
  ///
  /// - Throws: `Failure` (65) when the content has mistakes, which are printed first, or (66) when there is no folder.
  func program(in folder: String) throws -> Program {
    let playbook = try read(folder)
    guard let program = playbook.program else {
      for diagnostic in playbook.diagnostics where diagnostic.severity == .error {
        complain(diagnostic.rendered(under: folder))
      }
      throw Failure("The playbook in \(folder) has mistakes, so it is not used.", code: 65)
    }
    return program
  }

  func read(_ folder: String) throws -> Playbook {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue
    else { throw Failure("There is no folder \(folder).", code: 66) }
    return readPlaybook(
      at: URL(filePath: folder, directoryHint: .isDirectory), today: world.now().day)
  }

  private func complain(_ line: String) {
    FileHandle.standardError.write(Data((line + "\n").utf8))
  }

  /// - Returns: 0 without errors, 65 with.
  func check(_ words: ArraySlice<String>) throws -> Int32 {
    let folder = words.first ?? options.playbook ?? "Content"
    let playbook = try read(folder)
    for diagnostic in playbook.diagnostics { print(diagnostic.rendered(under: folder)) }
    let errors = playbook.diagnostics.count { $0.severity == .error }
    let warnings = playbook.diagnostics.count - errors
    print("\(errors) errors, \(warnings) warnings")
    return errors == 0 ? 0 : 65
  }

  func graph(_ words: ArraySlice<String>) throws -> Int32 {
    throw Failure("not there yet", code: 64)
  }
}
