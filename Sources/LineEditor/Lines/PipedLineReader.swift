// Lines from a pipe, a file, or a terminal that edits by itself.

import CEditline

/// Reads lines as they come, without editing.
///
/// Bytes that are no UTF-8 become U+FFFD, `\r\n` counts as a newline, and a last line without a
/// newline counts. The prompt is shown only when somebody types at the other end.
final class PipedLineReader: LineReader {
  let isInteractive: Bool
  let colour: ColourDepth
  private let input: Descriptor
  private let output: Descriptor
  private let announcements: Announcements
  private let outerEditor: OuterEditor
  private var buffered: [UInt8] = []
  private var searched = 0

  init(
    input: Descriptor = .input, output: Descriptor = .output,
    environment: [String: String], colour: ColourDepth,
    announcements: Announcements = Announcements()
  ) {
    self.input = input
    self.output = output
    self.colour = colour
    self.announcements = announcements
    isInteractive = input.isTerminal
    outerEditor = OuterEditor(environment: environment)
  }

  func read(_ prompt: Prompt) throws -> LineRead {
    let waiting = announcements.take()
    if !waiting.isEmpty { try write(waiting.map { $0 + "\n" }.joined()) }
    if isInteractive { try write(TypedText.singleLine(prompt.text)) }
    while true {
      if let newline = buffered[searched...].firstIndex(of: 0x0a) {
        return .line(take(upTo: newline, and: 1))
      }
      searched = buffered.count
      guard let more = try input.read(upTo: 65_536) else {
        _ = input.wait(milliseconds: -1)
        continue
      }
      if more.isEmpty {
        return buffered.isEmpty ? .endOfInput : .line(take(upTo: buffered.count, and: 0))
      }
      buffered += more
    }
  }

  private func take(upTo end: Int, and rest: Int) -> String {
    var line = buffered[..<end]
    if rest > 0, line.last == 0x0d { line.removeLast() }
    let text = String(decoding: line, as: UTF8.self)
    buffered.removeSubrange(..<(end + rest))
    searched = 0
    return text
  }

  func write(_ text: String) throws { try output.write(text) }

  func page(_ text: String) -> Bool { false }

  var columns: Int { WindowSize(of: output).columns }
  var rows: Int { WindowSize(of: output).rows }

  func forgetHistory() {}

  func interruptRequested() -> Bool { false }

  func runEditor(path: String) throws -> Bool { try outerEditor.edit(path: path) }
}
