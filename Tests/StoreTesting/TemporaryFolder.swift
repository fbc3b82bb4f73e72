package import Foundation

/// A folder of its own for one test, removed with the value.
package final class TemporaryFolder: Sendable {
  package let path: String

  package init() {
    var template = Array("/tmp/store-XXXXXX".utf8CString)
    path = String(cString: mkdtemp(&template))
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  package var store: String { path + "/jobs.sqlite" }

  /// Mode bits of a file or folder in it.
  package static func mode(_ path: String) -> mode_t {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & 0o777 : 0
  }

  package static func bytes(_ path: String) -> Data? { FileManager.default.contents(atPath: path) }

  package static func write(_ data: Data, to path: String) {
    _ = FileManager.default.createFile(atPath: path, contents: data)
  }
}
