// Reading and writing whole pieces on a file descriptor.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file descriptor that is open for as long as the process runs.
struct Descriptor {
  let number: Int32

  static let input = Descriptor(number: 0)
  static let output = Descriptor(number: 1)

  var isTerminal: Bool { isatty(number) == 1 }

  /// Writes all of the bytes, waiting when the other side is slow.
  func write(_ bytes: some Collection<UInt8>) throws(LineEditorError) {
    let all = Array(bytes)
    var done = 0
    while done < all.count {
      let count = all.withUnsafeBytes { raw in
        #if canImport(Glibc)
          Glibc.write(number, raw.baseAddress! + done, raw.count - done)
        #else
          Darwin.write(number, raw.baseAddress! + done, raw.count - done)
        #endif
      }
      if count > 0 {
        done += count
      } else if errno == EAGAIN {
        _ = wait(for: POLLOUT, milliseconds: -1)
      } else if errno != EINTR {
        throw .cannotWrite(errno: errno)
      }
    }
  }

  func write(_ text: String) throws(LineEditorError) { try write(text.utf8) }

  /// Writes one byte if there is room for it.
  func poke() {
    var byte: UInt8 = 1
    #if canImport(Glibc)
      _ = Glibc.write(number, &byte, 1)
    #else
      _ = Darwin.write(number, &byte, 1)
    #endif
  }

  /// Reads what is there, up to `limit` bytes; empty at the end, nil when nothing is there now.
  func read(upTo limit: Int) throws(LineEditorError) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: limit)
    while true {
      let count = bytes.withUnsafeMutableBytes { raw in
        #if canImport(Glibc)
          Glibc.read(number, raw.baseAddress, limit)
        #else
          Darwin.read(number, raw.baseAddress, limit)
        #endif
      }
      if count >= 0 {
        bytes.removeLast(limit - count)
        return bytes
      }
      if errno == EAGAIN { return nil }
      // A terminal whose other end is gone answers EIO: the end of input, as for a closed pipe.
      if errno == EIO { return [] }
      if errno != EINTR { throw .cannotRead(errno: errno) }
    }
  }

  /// Waits until something can be read (or written); false when the time is over.
  func wait(for events: Int32 = POLLIN, milliseconds: Int32) -> Bool {
    Descriptor.wait(for: [self], events: events, milliseconds: milliseconds)[0]
  }

  /// Waits for any of several descriptors and tells which are ready; none when the time is over.
  static func wait(
    for descriptors: [Descriptor], events: Int32 = POLLIN, milliseconds: Int32
  ) -> [Bool] {
    var requests = descriptors.map { pollfd(fd: $0.number, events: Int16(events), revents: 0) }
    let count = poll(&requests, nfds_t(requests.count), milliseconds)
    return requests.map { count > 0 && $0.revents != 0 }
  }
}
