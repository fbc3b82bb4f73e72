import Foundation
import LineEditor

/// A text handed to the person's editor through a private file, which is removed again.
struct OuterText {
  var reader: any LineReader

  /// - Returns: the text as the editor left it; nil if the editor did not finish well or left no readable text.
  func edited(_ text: String) throws -> String? {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("followup-\(UUID().uuidString)", isDirectory: true)
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("message.txt")
    guard
      FileManager.default.createFile(
        atPath: file.path, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600]),
      try reader.runEditor(path: file.path), let data = try? Data(contentsOf: file),
      data.count < 1_000_000
    else { return nil }
    return String(decoding: data, as: UTF8.self)
  }
}
