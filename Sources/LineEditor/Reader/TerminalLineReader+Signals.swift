// Giving a line up, stopping, going on, and another size of the window.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension TerminalLineReader {
  func take(signal: Int32) {
    switch signal {
    case SIGINT: interrupt()
    case SIGTERM, SIGHUP: end(with: .terminated(signal: signal))
    case SIGTSTP: suspend(group: false)
    case SIGCONT: resume()
    case SIGWINCH: windowChanged()
    default: break
    }
  }

  func interrupt() {
    decoder.abandonPaste()
    end(with: .interrupted(hadText: !engine.line.isEmpty), note: "^C")
  }

  /// Gives the line up.
  private func end(with result: LineRead, note: String = "") {
    atEnd { [unowned self] in
      display.finish(note: note)
      state.outcome = result
    }
  }

  private func windowChanged() {
    if isPainted {
      // A window that is dragged sends many of these: wait until it rests.
      while signals.descriptor.wait(milliseconds: 30), let next = signals.next() {
        if next != SIGWINCH { take(signal: next) }
      }
      engine.windowChanged()
      engine.redraw()
      state.awaitsCursorReport = true
      put("\u{1b}[6n")
      return
    }
    let cursor = engine.line.cursor
    atEnd { [unowned self] in
      engine.moveCursor(to: cursor)
      display.windowChanged(cursorRow: nil)
    }
  }

  /// Draws anew once the terminal has said, or would not say, where the cursor is.
  func redrawInNewWindow(cursorRow: Int?) {
    guard state.awaitsCursorReport else { return }
    state.awaitsCursorReport = false
    display.windowChanged(cursorRow: cursorRow)
  }

  /// Stops as Ctrl-Z does in any program, and goes on when the shell says so.
  ///
  /// With `group` the whole job is stopped, as the terminal itself would do.
  func suspend(group: Bool) {
    let cursor = engine.line.cursor
    atEnd { [unowned self] in
      leave(note: "^Z")
      let arrived = signals.stop(group: group)
      engine.moveCursor(to: cursor)
      resume()
      // The one that made us go on is dealt with: drawn a second time, a tall block would be there twice.
      arrived.forEach { take(signal: $0) }
    }
  }

  /// Leaves the line on the screen and gives the terminal its usual modes.
  func leave(note: String) {
    display.finish(note: note)
    setPasteMarks(false)
    engine.setRaw(false)
  }

  func resume() {
    engine.setRaw(true)
    setPasteMarks(true)
    engine.windowChanged()
    engine.redraw()
    display.startAgain()
  }
}
