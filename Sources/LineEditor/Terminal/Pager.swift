// Text that is longer than the screen.

import CEditline

/// The program named by `$PAGER`, else `less`, for text that is longer than the screen.
struct Pager {
  /// A shell command, possibly with arguments; nil where no pager is wanted.
  let command: String?

  /// What is used where nobody has named one; its last row says which keys matter.
  private static let usual = "less -FRX '-Ps?eEnd; q goes back:Space shows more, q goes back.'"

  /// `PAGER` empty or `cat` means that none is wanted.
  init(environment: [String: String]) {
    let named = environment["PAGER"]?.split(separator: " ").joined(separator: " ")
    command = named == "" || named == "cat" ? nil : named ?? Self.usual
  }

  /// Shows the text and waits until the person is done; the terminal has to be in its usual modes.
  ///
  /// - Returns: false if no pager could be started, so that nothing was shown.
  func show(_ text: String) -> Bool {
    guard let command else { return false }
    var bytes = Array(text.utf8)
    // Whoever types on without a look at the screen should not make `less` write or run anything.
    let script =
      "LESS=${LESS-FRX} LESSSECURE=${LESSSECURE-1} LESSHISTFILE=${LESSHISTFILE--}; "
      + "export LESS LESSSECURE LESSHISTFILE; \(OuterCommand.script(command))"
    let status = bytes.withUnsafeMutableBytes {
      ce_run_shell_on(script, $0.bindMemory(to: CChar.self).baseAddress, $0.count)
    }
    // 126 and 127 are how a shell says that it cannot run a program, or finds none.
    return status >= 0 && ![126, 127].contains((status >> 8) & 0xff)
  }

  /// How many rows the text takes, with lines that are wider than the screen wrapped by the terminal.
  static func rows(of text: String, columns: Int) -> Int {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.reduce(0) { $0 + max(1, (width(of: $1) + columns - 1) / max(1, columns)) }
  }

  /// Columns of a line, without the sequences that colour it.
  private static func width(of line: Substring) -> Int {
    var width = 0
    var isSequence = false
    for character in line {
      if character == "\u{1b}" {
        isSequence = true
      } else if isSequence {
        isSequence = !(character.isLetter && character.isASCII)
      } else {
        width += CharacterWidth.of(character)
      }
    }
    return width
  }
}
