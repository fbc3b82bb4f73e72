// An .editrc file for one test.

import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A configuration in a file of its own, removed when it is no longer held.
final class Configuration {
  let path: String

  init(_ text: String) throws {
    var name = Array("/tmp/editrc-XXXXXX".utf8CString)
    let number = mkstemp(&name)
    path = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let count = text.utf8CString.withUnsafeBytes { write(number, $0.baseAddress, $0.count - 1) }
    close(number)
    try #require(count == text.utf8.count)
  }

  deinit { unlink(path) }
}
