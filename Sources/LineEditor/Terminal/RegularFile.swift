// Small files, read whole.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads files that a person may have put in place of the one expected.
enum RegularFile {
  /// The bytes; nil when it is no regular file, is larger than the limit or cannot be read.
  ///
  /// Opened without blocking, so that a named pipe does not hold up the start.
  static func contents(_ path: String, limit: Int) -> [UInt8]? {
    let number = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
    guard number >= 0 else { return nil }
    defer { close(number) }
    var status = stat()
    guard fstat(number, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_size <= limit
    else { return nil }
    var result: [UInt8] = []
    while result.count <= limit, let piece = try? Descriptor(number: number).read(upTo: 65_536) {
      if piece.isEmpty { return result }
      result += piece
    }
    return nil
  }
}
