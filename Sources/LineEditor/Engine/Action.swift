// What keys can do here that libedit's own commands cannot.

/// An action that keys are bound to, under a name that an `.editrc` file can use.
///
/// The number is also the private key that stands for it: U+0080 plus the number.
enum Action: Int32, CaseIterable {
  case insertPending = 0
  case insertNewline, complete, deleteOrEnd, deleteForward, backspace
  case left, right, previousWord, nextWord, up, down, lineStart, lineEnd, toEnd
  case cutSpacedWord, cutPreviousWord, cutNextWord, cutToStart, cutToEnd, yank, yankOlder
  case search, undo, redo, clearScreen, help, editOutside, inInsertMode, inCommandMode

  var name: String {
    switch self {
    case .insertPending: "line-insert-pending"
    case .insertNewline: "line-newline"
    case .complete: "line-complete"
    case .deleteOrEnd: "line-delete-or-end"
    case .deleteForward: "line-delete-forward"
    case .backspace: "line-backspace"
    case .left: "line-left"
    case .right: "line-right"
    case .up: "line-up"
    case .down: "line-down"
    case .lineStart: "line-start"
    case .lineEnd: "line-end"
    case .toEnd: "line-to-end"
    case .previousWord: "line-previous-word"
    case .nextWord: "line-next-word"
    case .cutSpacedWord: "line-cut-spaced-word"
    case .cutPreviousWord: "line-cut-previous-word"
    case .cutNextWord: "line-cut-next-word"
    case .cutToStart: "line-cut-to-start"
    case .cutToEnd: "line-cut-to-end"
    case .yank: "line-yank"
    case .yankOlder: "line-yank-older"
    case .search: "line-search"
    case .undo: "line-undo"
    case .redo: "line-redo"
    case .help: "line-help"
    case .editOutside: "line-edit-outside"
    case .inInsertMode: "line-in-insert-mode"
    case .inCommandMode: "line-in-command-mode"
    case .clearScreen: "line-clear-screen"
    }
  }

  var help: String {
    switch self {
    case .insertPending: "Put in what was pasted"
    case .insertNewline: "Start a new row in the same line"
    case .complete: "Complete the word before the cursor"
    case .deleteOrEnd: "Delete the next character, or end input on an empty line"
    case .deleteForward: "Delete the next character"
    case .backspace: "Delete the previous character"
    case .left: "Move back one character"
    case .right: "Move forward one character"
    case .up: "Move up, or to the older line that begins alike"
    case .down: "Move down, or to the newer line that begins alike"
    case .lineStart: "Move to the start of the row"
    case .lineEnd: "Move to the end of the row"
    case .previousWord: "Move back one word"
    case .nextWord: "Move forward one word"
    case .cutSpacedWord: "Cut back to white space"
    case .cutPreviousWord: "Cut the word before the cursor"
    case .cutNextWord: "Cut the word after the cursor"
    case .cutToStart: "Cut back to the start of the row"
    case .cutToEnd: "Cut to the end of the row"
    case .yank: "Put in what was cut last"
    case .yankOlder: "Put in what was cut before that instead"
    case .toEnd: "Move to the end of everything"
    case .search: "Find an older line that holds what is typed"
    case .undo: "Take the last change back"
    case .redo: "Do what was taken back"
    case .help: "Say what can be typed here"
    case .editOutside: "Edit the line in the editor of choice"
    case .inInsertMode: "Note that vi's insert mode is on"
    case .inCommandMode: "Note that vi's command mode is on"
    case .clearScreen: "Clear the screen"
    }
  }

  /// Whether what it takes away can be put in again.
  var cuts: Bool {
    switch self {
    case .cutSpacedWord, .cutPreviousWord, .cutNextWord, .cutToStart, .cutToEnd: true
    default: false
    }
  }

  /// The character that stands for the action in libedit's keymaps.
  var privateKey: UInt32 { 0x80 + UInt32(rawValue) }

  /// The same as text, for binding it.
  var key: String { String(Character(Unicode.Scalar(privateKey)!)) }
}
