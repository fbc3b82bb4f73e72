import Foundation

/// The text files of a content folder, as they stand.
struct ContentFolder {
  /// In order of their paths, which are relative to the folder.
  var files: [File] = []

  struct File: Hashable, Sendable {
    var path: String
    var text: String

    /// The file's name without its ending.
    var name: String {
      let last = path.split(separator: "/").last.map(String.init) ?? path
      return last.split(separator: ".").first.map(String.init) ?? last
    }
  }

  /// The parts of a content folder, with the ending that their files have.
  static let parts = [
    "flows": ".yaml", "advice": ".md", "messages": ".md", "steps": ".md", "sources": ".yaml",
    "tests": ".test", "words": ".yaml",
  ]
  /// Bytes; a larger file is not read.
  static let largest = 1 << 20

  /// Reads the folder; what cannot be read is reported and left out.
  ///
  /// Symbolic links are not followed, so that nothing outside the folder is read.
  init(at folder: URL, findings: Findings) {
    let manager = FileManager.default
    var isFolder: ObjCBool = false
    guard manager.fileExists(atPath: folder.path, isDirectory: &isFolder), isFolder.boolValue else {
      findings.add(.noFolder, in: folder.path, line: 1, "there is no folder of that name")
      return
    }
    let root = folder.resolvingSymlinksInPath()
    for (part, ending) in Self.parts.sorted(by: { $0.key < $1.key }) {
      let place = root.appending(path: part)
      guard let kind = Self.kind(of: place) else { continue }
      guard kind == .typeDirectory else {
        findings.add(
          .notAPlainFile, in: part, line: 1, "'\(part)' is not a folder of its own",
          hint: "links are not followed")
        continue
      }
      let names = (try? manager.contentsOfDirectory(atPath: place.path)) ?? []
      for name in names.sorted() where !name.hasPrefix(".") && !name.hasSuffix("~") {
        let path = "\(part)/\(name)"
        guard Self.kind(of: place.appending(path: name)) == .typeRegular else {
          findings.add(
            .notAPlainFile, in: path, line: 1, "'\(name)' is not a plain file",
            hint: "links and folders in here are not read")
          continue
        }
        guard name.hasSuffix(ending) else {
          findings.add(
            .strayFile, in: path, line: 1, "no file of this name is read here",
            hint: "files in \(part)/ end in \(ending)")
          continue
        }
        if let text = Self.text(of: place.appending(path: name), path, findings) {
          files.append(File(path: path, text: text))
        }
      }
    }
    files.sort { $0.path < $1.path }
  }

  private static func kind(of url: URL) -> FileAttributeType? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: url.path)
    return attributes?[.type] as? FileAttributeType
  }

  private static func text(of url: URL, _ path: String, _ findings: Findings) -> String? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: url.path)
    let size = (attributes?[.size] as? NSNumber)?.intValue ?? 0
    guard size <= largest else {
      findings.add(.tooLarge, in: path, line: 1, "the file is larger than 1 MB")
      return nil
    }
    guard let data = try? Data(contentsOf: url) else {
      findings.add(.notAPlainFile, in: path, line: 1, "the file cannot be read")
      return nil
    }
    return text(of: data, path, findings)
  }

  /// The text of a file's bytes; nil, with a finding, for bytes that no content file holds.
  static func text(of data: Data, _ path: String, _ findings: Findings) -> String? {
    func line(before offset: Int) -> Int { data.prefix(offset).count { $0 == 0x0A } + 1 }
    if data.starts(with: [0xEF, 0xBB, 0xBF]) {
      findings.add(
        .badCharacter, in: path, line: 1, "the file begins with a byte order mark",
        hint: "save it as plain UTF-8")
      return nil
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      let valid = String(decoding: data, as: UTF8.self).unicodeScalars
      let line = valid.prefix { $0 != "\u{FFFD}" }.count { $0 == "\n" } + 1
      findings.add(
        .badCharacter, in: path, line: line, "the file is not UTF-8 text",
        hint: "save it as UTF-8")
      return nil
    }
    if let at = data.firstIndex(where: { $0 < 0x20 && $0 != 0x0A && $0 != 0x0D || $0 == 0x7F }) {
      let isTab = data[at] == 0x09
      findings.add(
        .badCharacter, in: path, line: line(before: at),
        isTab ? "the line holds a tab" : "the line holds a control character",
        hint: isTab ? "indent with spaces" : "take it out")
      return nil
    }
    return data.contains(0x0D) ? text.replacing("\r\n", with: "\n") : text
  }
}
