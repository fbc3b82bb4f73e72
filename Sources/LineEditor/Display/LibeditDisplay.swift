// Drawing by libedit itself, which writes what changed and nothing more.

/// The simple way of drawing: for screen readers, and for terminals that can do little.
final class LibeditDisplay: Display {
  private let engine: EditEngine
  private let colour: ColourDepth
  private let write: (String) -> Void

  init(engine: EditEngine, colour: ColourDepth, write: @escaping (String) -> Void) {
    self.engine = engine
    self.colour = colour
    self.write = write
  }

  func begin(_ prompt: Prompt) {
    engine.setPrompt(prompt.text, style: colour == .none ? "" : "\u{1b}[1;32m")
  }

  func show() {}

  func finish(note: String) { write(note + "\n") }

  func startAgain() {}

  func windowChanged(cursorRow: Int?) {
    // libedit does not know where its rows went: begin a new one rather than write over another.
    engine.windowChanged()
    write("\n")
    engine.redraw()
  }

  func beep() { write("\u{7}") }

  func clearScreen() {
    write("\n")
    engine.redraw()
  }
}
