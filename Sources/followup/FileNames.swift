import Foundation
import LineEditor

/// Names of files, to complete a path while it is typed.
enum FileNames {
  /// What a path may become: the files and folders that begin so, folders with a slash at their end.
  ///
  /// - Returns: at most 200, sorted; hidden ones only if the name begins with a dot; none if the folder cannot be read.
  static func candidates(for typed: String) -> [Candidate] {
    let slash = typed.lastIndex(of: "/").map { typed.index(after: $0) } ?? typed.startIndex
    let folder = String(typed[..<slash])
    let name = typed[slash...]
    let path = folder.isEmpty ? "." : (folder as NSString).expandingTildeInPath
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return
      names
      .filter { $0.hasPrefix(name) && ($0.first != "." || name.first == ".") && !$0.contains(" ") }
      .sorted().prefix(200).map { entry in
        var isFolder: ObjCBool = false
        _ = FileManager.default.fileExists(atPath: path + "/" + entry, isDirectory: &isFolder)
        return Candidate(
          folder + entry + (isFolder.boolValue ? "/" : ""), isFolder.boolValue ? "folder" : "")
      }
  }
}
