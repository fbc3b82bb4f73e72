// A file that nobody else can read and that goes away by itself.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A temporary file with some text in it, removed when it is no longer held.
final class PrivateFile {
  let path: String

  /// Nil when no such file can be made.
  init?(_ text: String) {
    let folder = getenv("XDG_RUNTIME_DIR").map { String(cString: $0) } ?? ""
    var template = Array(((folder.isEmpty ? "/tmp" : folder) + "/line-XXXXXX.txt").utf8CString)
    // mkstemps makes it with mode 0600.
    let number = mkstemps(&template, 4)
    guard number >= 0 else { return nil }
    defer { close(number) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    do { try Descriptor(number: number).write(text + "\n") } catch { return nil }
  }

  deinit { unlink(path) }

  /// What the file holds now; nil when that is unreasonably much, or it is gone.
  var contents: [UInt8]? { RegularFile.contents(path, limit: LineLimit.bytes) }
}
