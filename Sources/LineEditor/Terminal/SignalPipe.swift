// Signals as bytes in a pipe: nothing but a write happens inside a handler.

import CEditline

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The signals that concern a person at a terminal, to be read like any other input.
///
/// libedit's own handling (EL_SIGNAL) is never used: it passes a signal on to the whole process
/// group (sig.c), which would end the shell script that started us.
final class SignalPipe {
  let descriptor: Descriptor
  private var interrupted = false
  /// SIGTERM or SIGHUP, when it came while another program had the terminal.
  private(set) var requestToEnd: Int32?

  /// Watched only while a line is read; at other times they do what they do in any program.
  private static let whileReading = [SIGWINCH, SIGTSTP, SIGCONT, SIGTERM, SIGHUP, SIGQUIT]

  /// Watches SIGINT from now on; nil when no pipe can be made.
  init?() {
    let number = ce_signal_pipe()
    if number < 0 { return nil }
    descriptor = Descriptor(number: number)
    ce_signal_watch(SIGINT)
  }

  deinit { ce_signal_release(SIGINT) }

  /// Watches everything, and forgets what came since the last read unless it is to be heard.
  func beginReading(hearingWhatCame: Bool) {
    while !hearingWhatCame, next() != nil {}
    interrupted = false
    Self.whileReading.forEach { ce_signal_watch($0) }
  }

  func endReading() { Self.whileReading.forEach { ce_signal_release($0) } }

  /// The next signal that arrived; nil when there is none.
  func next() -> Int32? {
    guard let bytes = try? descriptor.read(upTo: 1), let byte = bytes.first else { return nil }
    return Int32(byte)
  }

  /// Stops this process, or its whole group, and returns when it goes on.
  ///
  /// - Returns: what else arrived meanwhile.
  func stop(group: Bool) -> [Int32] {
    ce_signal_stop_self(group ? 0 : getpid())
    var arrived: [Int32] = []
    while let signal = next() { if signal != SIGCONT { arrived.append(signal) } }
    return arrived
  }

  /// Whether SIGINT arrived since the last read.
  func interruptRequested() -> Bool {
    while let signal = next() { note(signal) }
    return interrupted
  }

  private func note(_ signal: Int32) {
    if signal == SIGINT { interrupted = true }
    if signal == SIGTERM || signal == SIGHUP { requestToEnd = signal }
  }

  /// Has another program use the terminal between two reads; Ctrl-C is its own affair.
  ///
  /// A request to end, which it is passed, is heard here when it has ended.
  func lending<Result>(
    _ use: () throws(LineEditorError) -> Result
  ) throws(LineEditorError) -> Result {
    let ends = [SIGTERM, SIGHUP]
    ends.forEach { ce_signal_watch($0) }
    defer {
      ends.forEach { ce_signal_release($0) }
      _ = interruptRequested()
    }
    return try use()
  }
}
