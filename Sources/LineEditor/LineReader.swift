// The seam between a conversation and whatever lines come from.

/// A source of lines and the place where answers to them are written.
///
/// Used from one thread at a time. Between two reads the terminal is in its usual modes, so that
/// output, child programs and Ctrl-C behave as in any program.
package protocol LineReader: AnyObject {
  /// Asks for one line and waits for it.
  ///
  /// - Throws: `LineEditorError` when input or output fails.
  func read(_ prompt: Prompt) throws -> LineRead

  /// Writes text to standard output, unchanged and at once.
  ///
  /// - Throws: `LineEditorError.cannotWrite` when output fails.
  func write(_ text: String) throws

  /// Shows a text that is longer than the screen in `$PAGER`, else `less -FRX`, and waits until the person is done.
  ///
  /// - Returns: whether it was shown; false where it fits, in plain editing, without a terminal, or where no pager
  ///   is wanted (`PAGER` empty or `cat`) or can be started.
  /// - Throws: `LineEditorError` when output fails.
  func page(_ text: String) throws -> Bool

  /// Whether a person sits at a terminal; false for pipes and files.
  var isInteractive: Bool { get }

  /// Columns available for output, now; 80 when nobody knows.
  var columns: Int { get }

  /// Rows available for output, now; 24 when nobody knows.
  var rows: Int { get }

  /// How much colour the output may use.
  var colour: ColourDepth { get }

  /// Whether Ctrl-C was pressed since the last read ended.
  ///
  /// Stays true until the next read. After a read that Ctrl-C ended, the next read hears it too,
  /// unless it was asked for here. Without a terminal Ctrl-C ends the process as usual.
  func interruptRequested() -> Bool

  /// Forgets the lines it holds, and asks the `HistoryStore` anew; lines kept there are the caller's to remove.
  func forgetHistory()

  /// Lets a person edit a file in `$VISUAL` or `$EDITOR` (else `vi`) and waits until they are done.
  ///
  /// - Returns: whether the editor said that all went well.
  /// - Throws: `LineEditorError.cannotStartEditor` when no program could be started.
  func runEditor(path: String) throws -> Bool
}

/// What can go wrong with input or output; numbers are values of `errno`.
package enum LineEditorError: Error, Equatable {
  /// Standard input cannot be read.
  case cannotRead(errno: Int32)
  /// Standard output cannot be written.
  case cannotWrite(errno: Int32)
  /// The editor cannot be started.
  case cannotStartEditor(errno: Int32)
  /// libedit cannot be set up on this terminal.
  case cannotOpen
}
