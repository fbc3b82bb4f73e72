// What each key means before libedit sees it.

extension TerminalLineReader {
  func take(_ key: Key) {
    if case .cursorReport(let row, _) = key { return redrawInNewWindow(cursorRow: row) }
    if state.awaitsCursorReport {
      heldKeys.append(key)
      return
    }
    switch state.mode {
    case .editing: edit(with: key)
    case .choosing(let menu): choose(with: key, from: menu)
    case .searching(let search): self.search(with: key, in: search)
    }
  }

  /// Gives a key to libedit, or acts on it.
  func edit(with key: Key) {
    switch key {
    case .character(let scalar): type(scalar)
    case .escape: escape()
    case .alt(let scalar) where state.viMode == .command: type(scalar)
    case .alt(let scalar) where state.viMode != nil:
      // Escape and a key, which is to be looked at as any other in command mode.
      giveInVi([0x1b])
      heldKeys.insert(.character(scalar), at: 0)
    case .alt(let scalar): giveInVi([0x1b, scalar.value])
    case .paste(let text):
      state.pendingText = text
      give(.insertPending)
    case .hugePaste:
      _ = refuseAsTooLong()
      display.beep()
    case .named(.enter, []): enter()
    case .named(.tab, []): giveInVi([0x09])
    case .named(let name, let held): if let action = action(for: name, held) { give(action) }
    case .unknown, .cursorReport: break
    }
  }

  /// In vi's command mode Escape only cancels an operator; with emacs keys it does nothing.
  private func escape() {
    switch state.viMode {
    case nil: break
    case .insert, .uncertain: giveInVi([0x1b])
    case .command where state.viOperator.isPending || state.isRawNext:
      state.viOperator.cancel()
      state.isRawNext = false
      state.queue.append(0x1b)
    case .command: break
    }
  }

  func give(_ action: Action) { giveUnlessPending(action.privateKey) }

  /// Gives characters to libedit, which in vi's command mode may change the mode; `isAwaited` tells
  /// whether libedit waits for one in the midst of a command.
  private func giveInVi(_ characters: [UInt32], isAwaited: Bool = false) {
    guard isAwaited || mayCount(with: characters) else { return display.beep() }
    if state.viMode == .command {
      guard isAwaited || !Keymap.isOurs(inCommandMap: characters[0]) else {
        return giveUnlessPending(characters[0])
      }
      // On an empty line libedit would put the cursor before its start (common.c, ed_move_to_end).
      if characters[0] == 0x24, engine.line.isEmpty { return display.beep() }
      characters.forEach { state.viOperator.note($0) }
    }
    state.goalColumn = nil
    state.queue += characters
    if state.viMode == .command, !isAwaited, Self.charactersBefore.contains(characters[0]) {
      state.isRawNext = true
      return
    }
    if state.viMode == .command || characters[0] == 0x1b, state.viMode != nil {
      state.viMode = .uncertain
    }
  }

  /// The commands of vi that look for the character after them: f, F, t and T.
  private static let charactersBefore: Set<UInt32> = [0x66, 0x46, 0x74, 0x54]

  /// Gives a key that stands for an action of ours, unless an operator of vi waits for a motion.
  private func giveUnlessPending(_ key: UInt32) {
    state.countDigits = 0
    state.isRawNext = false
    guard state.viOperator.isPending else {
      state.queue.append(key)
      return
    }
    state.viOperator.cancel()
    state.queue.append(0x1b)
    display.beep()
  }

  /// Notes how long the count before a command is; false for one digit too many.
  ///
  /// With a count of a million libedit puts in a million letters (common.c, ed_insert), or makes
  /// room for as many in all its buffers (vi.c, vi_replace_char).
  private func mayCount(with characters: [UInt32]) -> Bool {
    let isDigit = characters.last.map { (0x30...0x39).contains($0) } ?? false
    let isInCommandMode = state.viMode == .command || state.viMode == .uncertain
    let begins = characters.count > 1 || isInCommandMode && characters != [0x30]
    if isDigit, begins || state.countDigits > 0 {
      state.countDigits += 1
      return state.countDigits <= LineLimit.countDigits
    }
    if !state.viOperator.isPending { state.countDigits = 0 }
    return true
  }

  private func type(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\u{03}": interrupt()
    case "\u{1a}": suspend(group: true)
    case "\u{1c}": break  // Ctrl-\ would end the process with the terminal in a bad state
    case _ where scalar.value < 0x20 || state.isRawNext:
      // Ctrl-X begins a sequence of keys, and Ctrl-V takes the next one as it is.
      let isAwaited = state.isRawNext
      let awaitsMore = scalar == "\u{16}" || scalar == "\u{18}"
      state.isRawNext = awaitsMore && !isAwaited && state.viMode != .command
      giveInVi([scalar.value], isAwaited: isAwaited)
    case _ where mayTypeByItself(scalar):
      guard !wouldOverflow(scalar) else {
        _ = refuseAsTooLong()
        return display.beep()
      }
      giveInVi([scalar.value])
    default:
      state.pendingText = String(Character(scalar))
      give(.insertPending)
    }
  }

  /// Whether libedit may take a typed character and draw it in its own quick way.
  ///
  /// That way (refresh.c, re_fastputc) counts a character of no width as one column and loses count
  /// of rows in a tiny window, until at last it writes below its screen.
  private func mayTypeByItself(_ scalar: Unicode.Scalar) -> Bool {
    switch state.viMode {
    case .command, .uncertain: return true
    case nil where isPainted: return false
    case nil, .insert: return EditEngine.hasWidth(scalar) && engine.hasRoomToDraw
    }
  }

  /// Whether the line might hold too much after what libedit does by itself: one letter, a count of
  /// them, or in vi's command mode what was cut or typed last.
  private func wouldOverflow(_ scalar: Unicode.Scalar) -> Bool {
    let length = engine.length
    if state.viMode == .command {
      return "pP.".unicodeScalars.contains(scalar) && !hasRoom(for: length)
    }
    return !hasRoom(for: state.countDigits == 0 ? 1 : 10_000)
  }

  private func enter() {
    state.isRawNext = false
    if state.viMode == .command || assistance.isComplete(engine.line.text) {
      state.queue.append(0x0a)
    } else {
      state.queue += [Action.toEnd.privateKey, Action.insertNewline.privateKey]
    }
  }

  private func action(for name: Key.Name, _ held: Key.Modifiers) -> Action? {
    let byWord = !held.isDisjoint(with: [.alt, .control])
    switch name {
    case .enter: return .insertNewline
    case .backspace: return byWord ? .cutPreviousWord : .backspace
    case .delete: return byWord ? .cutNextWord : .deleteForward
    case .left: return byWord ? .previousWord : .left
    case .right: return byWord ? .nextWord : .right
    case .up: return .up
    case .down: return .down
    case .home: return .lineStart
    case .end: return .lineEnd
    case .function(1): return .help
    case .tab, .insert, .pageUp, .pageDown, .function: return nil
    }
  }
}
