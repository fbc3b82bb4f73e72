// Drawing by ourselves, while libedit only edits.

/// Shows the line with all that helps, and writes only the rows that changed.
final class PaintedDisplay: Display {
  private let picture: () -> PaintedLine
  private let write: (String) -> Void
  private var shown: Frame?
  /// The first row of the line that shows, when it has more rows than the screen.
  private var top = 0
  /// How many rows of the line a narrower window has pushed out at the top of the screen.
  private var pushedOut = 0
  /// The size that the screen had when it was last drawn.
  private(set) var size = WindowSize(of: .output)

  /// The picture is asked for whenever the screen may have to change.
  init(picture: @escaping () -> PaintedLine, write: @escaping (String) -> Void) {
    self.picture = picture
    self.write = write
  }

  func begin(_ prompt: Prompt) {
    size = WindowSize(of: .output)
    forget()
  }

  func show() { show(picture(), above: 0) }

  private func show(_ line: PaintedLine, above: Int) {
    let frame = line.frame(top: &top, pushedOut: pushedOut)
    let text = frame.written(over: shown, above: above, columns: size.columns)
    if !text.isEmpty { write(text) }
    shown = frame
  }

  func finish(note: String) {
    var line = picture()
    line.hint = ""
    line.menu = []
    line.line.cursor = line.line.scalars.count
    show(line, above: 0)
    write(note + "\r\n")
    forget()
  }

  func startAgain() {
    size = WindowSize(of: .output)
    forget()
  }

  private func forget() {
    shown = nil
    top = 0
    pushedOut = 0
  }

  func showAbove(_ lines: [String]) {
    write(up(by: shown?.cursorRow ?? 0) + lines.map { $0 + "\u{1b}[K\r\n" }.joined())
    shown = nil
    show()
  }

  func windowChanged(cursorRow: Int?) {
    let wasCut = top > pushedOut
    size = WindowSize(of: .output)
    guard let old = shown else { return }
    // A terminal that reflows has joined and cut the rows as the layout does at the new width.
    let line = picture()
    let row = line.layout.position(of: line.line.cursor).row
    forget()
    pushedOut = max(0, row - (cursorRow ?? row))
    // A block that filled the screen is drawn over all of it.
    let above = wasCut ? cursorRow ?? old.cursorRow : row - pushedOut
    show(line, above: min(above, cursorRow ?? size.rows - 1))
  }

  func clearScreen() {
    write("\u{1b}[H\u{1b}[2J")
    forget()
  }

  func beep() { write("\u{7}") }

  private func up(by rows: Int) -> String { rows > 0 ? "\r\u{1b}[\(rows)A" : "\r" }
}
