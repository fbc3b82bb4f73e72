// Messages that come while somebody types.

import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A box for messages from anywhere in the program, shown above the line that is being typed.
///
/// Plain editing and pipes show them before the next line is asked for.
package final class Announcements: Sendable {
  private let waiting = Mutex<[String]>([])
  private let readEnd: Int32
  private let writeEnd: Int32

  /// Creates an empty box, to be handed to `LineEditor.open`.
  package init() {
    var ends: [Int32] = [-1, -1]
    // Without a pipe messages still show, but only at the next key.
    if pipe(&ends) == 0 {
      for end in ends {
        _ = fcntl(end, F_SETFD, FD_CLOEXEC)
        _ = fcntl(end, F_SETFL, O_NONBLOCK)
      }
    }
    (readEnd, writeEnd) = (ends[0], ends[1])
  }

  deinit {
    close(readEnd)
    close(writeEnd)
  }

  /// Leaves a message of one or more lines; whatever may be in it has to be fit for a terminal.
  ///
  /// May be called from any thread.
  package func post(_ message: String) {
    waiting.withLock { $0.append(message) }
    Descriptor(number: writeEnd).poke()
  }

  var descriptor: Descriptor { Descriptor(number: readEnd) }

  /// The lines of all messages that wait, which then wait no longer.
  func take() -> [String] {
    if readEnd >= 0 { while (try? descriptor.read(upTo: 512))??.isEmpty == false {} }
    let messages = waiting.withLock { box in
      defer { box = [] }
      return box
    }
    return messages.flatMap { message in
      message.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
  }
}
