// Waiting for input, and what each key means before libedit sees it.

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension TerminalLineReader: EditEngineClient {
  func nextCharacter() -> UInt32? {
    while failure == nil, outcome == nil {
      if !queue.isEmpty { return queue.removeFirst() }
      if let job = afterDrawing {
        afterDrawing = nil
        job()
        continue
      }
      switch decoder.next() {
      case .key(let key): take(key)
      case .nothing:
        display.show()
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

  /// Waits for bytes or a signal; false when the time is over.
  @discardableResult
  private func waitForInput(milliseconds: Int32) -> Bool {
    let ready = Descriptor.wait(
      for: [.input, signals.descriptor], milliseconds: milliseconds)
    if ready[1] {
      while let signal = signals.next() { take(signal: signal) }
      return true
    }
    guard ready[0] else { return false }
    do throws(LineEditorError) {
      guard let bytes = try Descriptor.input.read(upTo: 65_536) else { return true }
      if bytes.isEmpty { outcome = .endOfInput } else { decoder.feed(bytes) }
    } catch {
      failure = error
    }
    return true
  }

  private func take(_ key: Key) {
    switch key {
    case .character(let scalar): take(scalar)
    case .escape: if engine.isVi { queue.append(0x1b) }
    case .alt(let scalar): queue += [0x1b, scalar.value]
    case .paste(let text):
      pendingText = text
      queue.append(Action.insertPending.privateKey)
    case .named(let name, let held): queue += characters(for: name, held)
    case .unknown: break
    }
  }

  private func take(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\u{03}": interrupt()
    case "\u{1a}": suspend(group: true)
    case "\u{1c}": break  // Ctrl-\ would leave the terminal in a bad state
    default: queue.append(scalar.value)
    }
  }

  /// What libedit gets for a key that has a name.
  private func characters(for name: Key.Name, _ held: Key.Modifiers) -> [UInt32] {
    let byWord = !held.isDisjoint(with: [.alt, .control])
    switch name {
    case .tab: return [0x09]
    case .enter: return held.isEmpty ? [0x0a] : [Action.insertNewline.privateKey]
    case .backspace: return [(byWord ? Action.cutPreviousWord : .backspace).privateKey]
    case .delete: return [(byWord ? Action.cutNextWord : .deleteForward).privateKey]
    case .left: return [(byWord ? Action.previousWord : .left).privateKey]
    case .right: return [(byWord ? Action.nextWord : .right).privateKey]
    case .up: return [Action.up.privateKey]
    case .down: return [Action.down.privateKey]
    case .home: return [Action.lineStart.privateKey]
    case .end: return [Action.lineEnd.privateKey]
    case .insert, .pageUp, .pageDown, .function: return []
    }
  }

  /// Does something with the screen once the cursor is drawn at the end of the line.
  func atEnd(_ job: @escaping () -> Void) {
    queue.append(Action.toEnd.privateKey)
    afterDrawing = job
  }

  /// Gives the line up.
  private func end(with result: LineRead, note: String = "") {
    atEnd { [unowned self] in
      display.finish(note: note)
      outcome = result
    }
  }

  private func interrupt() {
    decoder.abandonPaste()
    end(with: .interrupted(hadText: !engine.line.isEmpty), note: "^C")
  }

  private func take(signal: Int32) {
    switch signal {
    case SIGINT: interrupt()
    case SIGTERM, SIGHUP: end(with: .terminated(signal: signal))
    case SIGTSTP: suspend(group: false)
    case SIGCONT: resume()
    case SIGWINCH: windowChanged()
    default: break
    }
  }

  private func windowChanged() {
    let cursor = engine.line.cursor
    atEnd { [unowned self] in
      engine.moveCursor(to: cursor)
      display.windowChanged()
    }
  }

  /// Shows lines between what was there and the line being edited.
  func showAbove(_ lines: [String], cursor: Int) {
    atEnd { [unowned self] in
      display.finish(note: "")
      put(lines.map { $0 + "\n" }.joined())
      engine.moveCursor(to: cursor)
      display.startAgain()
    }
  }

  /// Stops as Ctrl-Z does in any program, and goes on when the shell says so.
  ///
  /// With `group` the whole job is stopped, as the terminal itself would do.
  private func suspend(group: Bool) {
    let cursor = engine.line.cursor
    atEnd { [unowned self] in
      display.finish(note: "^Z")
      setPasteMarks(false)
      engine.setRaw(false)
      signals.stop(group: group)
      engine.moveCursor(to: cursor)
      resume()
    }
  }

  private func resume() {
    engine.setRaw(true)
    setPasteMarks(true)
    engine.windowChanged()
    display.startAgain()
  }
}
