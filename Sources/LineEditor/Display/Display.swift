// How a line gets onto the screen.

/// The drawing of the line that is being edited.
protocol Display: AnyObject {
  /// A new request for a line begins; the cursor stands at the start of a row.
  func begin(_ prompt: Prompt)
  /// Nothing more was typed for now: the screen should show the line as it is.
  func show()
  /// The line is left: put the cursor on a fresh row below it, after a note such as `^C`.
  ///
  /// The cursor stands at the end of the line, and whatever the engine draws is drawn.
  func finish(note: String)
  /// Something else has used the screen; the cursor stands at the start of a fresh row,
  /// and the engine was told to draw.
  func startAgain()
  /// The window has another size; the cursor is now in this row of it, nil when nobody knows.
  func windowChanged(cursorRow: Int?)
  /// Shows nothing but the line.
  func clearScreen()
  /// Says that a key had no effect.
  func beep()
}
