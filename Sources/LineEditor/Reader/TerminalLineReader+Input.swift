// Waiting for keys, signals and messages whenever libedit wants a character.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension TerminalLineReader: EditEngineClient {
  func nextCharacter() -> UInt32? {
    if engine.removeStrays() { display.beep() }
    state.edits.note(engine.line)
    while state.failure == nil, state.outcome == nil {
      if !state.queue.isEmpty { return state.queue.removeFirst() }
      if let job = state.afterDrawing {
        state.afterDrawing = nil
        job()
        continue
      }
      if state.viMode == .uncertain { return Action.inInsertMode.privateKey }
      if !state.awaitsCursorReport, !heldKeys.isEmpty {
        take(heldKeys.removeFirst())
        continue
      }
      switch decoder.next() {
      case .key(let key): take(key)
      case .nothing where state.awaitsCursorReport:
        if !waitForInput(milliseconds: 200) { redrawInNewWindow(cursorRow: nil) }
      case .nothing:
        // While more is there to be read a picture of the line would be old at once.
        if !isPainted || !Descriptor.input.wait(milliseconds: 0) { display.show() }
        prepare()
        waitForInput(milliseconds: -1)
      case .wait(let pause):
        if !waitForInput(milliseconds: pause), case .key(let key) = decoder.next(pauseIsOver: true)
        {
          take(key)
        }
      }
    }
    return nil
  }

  /// Gets ready what the first key will need, once for each line, unless one is there already.
  private func prepare() {
    guard !state.isPrepared else { return }
    state.isPrepared = true
    if !Descriptor.input.wait(milliseconds: 0) { assistance.prepare() }
    if !Descriptor.input.wait(milliseconds: 0) { _ = history(of: state.prompt.kind) }
  }

  /// Waits for bytes, a signal or a message; false when the time is over.
  @discardableResult
  private func waitForInput(milliseconds: Int32) -> Bool {
    let sources = [.input, signals.descriptor] + (isPainted ? [announcements.descriptor] : [])
    let ready = Descriptor.wait(for: sources, milliseconds: milliseconds)
    if ready[1] {
      while let signal = signals.next() { take(signal: signal) }
      return true
    }
    if isPainted, ready[2] {
      showAbove(announcements.take())
      return true
    }
    guard ready[0] else { return false }
    do throws(LineEditorError) {
      guard let bytes = try Descriptor.input.read(upTo: 65_536) else { return true }
      if bytes.isEmpty { state.outcome = .endOfInput } else { decoder.feed(bytes) }
    } catch {
      state.failure = error
    }
    return true
  }

  /// Does something with the screen once the cursor is drawn at the end of the line.
  func atEnd(_ job: @escaping () -> Void) {
    state.mode = .editing
    state.queue.append(Action.toEnd.privateKey)
    state.afterDrawing = job
  }

  /// Shows lines between what was there and the line being edited.
  func showAbove(_ lines: [String]) {
    if lines.isEmpty { return }
    if let painted = display as? PaintedDisplay {
      painted.showAbove(lines)
      return
    }
    let cursor = engine.line.cursor
    atEnd { [unowned self] in
      display.finish(note: "")
      put(lines.map { $0 + "\n" }.joined())
      engine.moveCursor(to: cursor)
      engine.redraw()
      display.startAgain()
    }
  }
}
