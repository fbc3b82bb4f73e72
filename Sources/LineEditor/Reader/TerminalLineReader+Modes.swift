// The two modes in which keys are not for the line: choosing from the menu, and searching.

extension TerminalLineReader {
  /// Opens the menu.
  func open(_ candidates: [Candidate]) {
    state.mode = .choosing(CompletionMenu(candidates, on: engine.line))
  }

  func choose(with key: Key, from menu: CompletionMenu) {
    var menu = menu
    switch key {
    case .named(.tab, []), .named(.down, _), .character("\u{e}"): menu.move(by: 1)
    case .named(.tab, .shift), .named(.up, _), .character("\u{10}"): menu.move(by: -1)
    case .escape, .character("\u{7}"):
      state.mode = .editing
      engine.replaceNow(with: menu.original)
      return
    case .named(.enter, []) where menu.chosen != nil:
      state.mode = .editing
      engine.replaceNow(with: menu.taken)
      return
    case .unknown: return
    default:
      state.mode = .editing
      edit(with: key)
      return
    }
    engine.replaceNow(with: menu.line)
    state.mode = .choosing(menu)
  }

  /// Begins a search through the history.
  func beginSearch() {
    let line = engine.line
    let history = latestHistory(of: kind(of: line.text))
    state.mode = .searching(HistorySearch(in: history, from: line))
  }

  func search(with key: Key, in search: HistorySearch) {
    var search = search
    switch key {
    case .character("\u{12}"), .named(.up, _), .character("\u{10}"): search.move(by: 1)
    case .character("\u{13}"), .named(.down, _), .character("\u{e}"): search.move(by: -1)
    case .named(.backspace, _): search.deleteLast()
    case .character("\u{15}"): search = search.begunAnew
    case .character(let scalar) where scalar.value >= 0x20: search.type(String(scalar))
    case .paste(let text): search.type(TypedText.singleLine(String(text.prefix(200))))
    case .unknown, .hugePaste: return
    case .escape, .character("\u{7}"), .character("\u{3}"):
      state.mode = .editing
      return
    default:
      state.mode = .editing
      engine.replaceNow(with: search.line)
      edit(with: key)
      return
    }
    state.mode = .searching(search)
  }
}
