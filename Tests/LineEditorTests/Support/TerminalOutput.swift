// What a program sends to its terminal, looked at byte for byte.

/// Reads output as a terminal would, and notes what the line editor has no business to send.
struct TerminalOutput {
  /// Sequences that are neither text nor known to be ours, and characters that must not be there.
  private(set) var strays: [String] = []
  /// Whether the cursor is hidden now.
  private(set) var hidesCursor = false
  /// Whether the terminal marks pastes now.
  private(set) var marksPastes = false
  /// Whether there was anything but text, newlines, returns, backspaces and bells.
  private(set) var hasSequences = false

  private var sequence = ""

  /// Takes more output, which may end within a sequence.
  mutating func read(_ text: String) { for scalar in text.unicodeScalars { read(scalar) } }

  private mutating func read(_ scalar: Unicode.Scalar) {
    if sequence.isEmpty {
      if scalar == "\u{1b}" { sequence = "\u{1b}" } else if !Self.mayShow(scalar) { note(scalar) }
      return
    }
    sequence.unicodeScalars.append(scalar)
    if sequence.unicodeScalars.count == 2 {
      if scalar != "[" { end() }
    } else if (0x40..<0x7f).contains(scalar.value) || !(0x20..<0x7f).contains(scalar.value) {
      end()
    }
  }

  private mutating func end() {
    let body = String(sequence.dropFirst())
    sequence = ""
    hasSequences = true
    switch body {
    case "[?25h": hidesCursor = false
    case "[?25l": hidesCursor = true
    case "[?2004h": marksPastes = true
    case "[?2004l": marksPastes = false
    case "[6n": break
    default: if body.wholeMatch(of: /\[[0-9;]*[ABCDGHJKPX@dm]/) == nil { strays.append(body) }
    }
  }

  private mutating func note(_ scalar: Unicode.Scalar) {
    strays.append("U+" + String(scalar.value, radix: 16))
  }

  /// Written without the rules of the editor itself, which are what is put to the test.
  private static func mayShow(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\r", "\n", "\u{7}", "\u{8}": true
    case "\u{202a}"..."\u{202e}", "\u{2066}"..."\u{2069}", "\u{feff}": false
    default: scalar.properties.generalCategory != .control
    }
  }
}
