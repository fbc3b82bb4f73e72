// A folder in which nothing should appear.

import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// An empty folder, removed with all that is in it when it is no longer held.
final class EmptyFolder {
  let path: String

  init() throws {
    var name = Array("/tmp/empty-XXXXXX".utf8CString)
    try #require(mkdtemp(&name) != nil)
    path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    for name in contents { unlink(path + "/" + name) }
    rmdir(path)
  }

  /// The names of what is in it.
  var contents: [String] {
    guard let folder = opendir(path) else { return ["no folder"] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  /// Entries that make it the place for everything a program may want to write.
  var environment: [String] { ["HOME", "XDG_RUNTIME_DIR", "TMPDIR"].map { "\($0)=\(path)" } }
}
