// Lines typed and edited at a terminal.

import CEditline

/// Reads lines from standard input with editing, history and completion.
///
/// libedit asks for one character at a time; what the keys mean, what the screen shows and what
/// signals do is decided between two such requests, on the thread that reads.
final class TerminalLineReader: LineReader {
  let isInteractive = true
  let colour: ColourDepth
  let isPainted: Bool
  let assistance: Assistance
  let announcements: Announcements
  let signals: SignalPipe
  let outerEditor: OuterEditor
  private let pager: Pager
  let output = Descriptor.output
  private let isSimple: Bool
  let store: (any HistoryStore)?
  var histories: [PromptKind: LineHistory] = [:]

  var engine: EditEngine!
  var display: (any Display)!
  var decoder = KeyDecoder()
  /// Keys to be taken before any other: those that came while the terminal was asked where its
  /// cursor is, and in vi's insert mode what was pressed with Alt.
  var heldKeys: [Key] = []
  var cutText = CutText()

  /// Whether the last read ended with Ctrl-C.
  private var wasInterrupted = false

  // What lasts for one read only.
  var state = ReadingState()

  init(
    traits: TerminalTraits, environment: [String: String], assistance: Assistance,
    store: (any HistoryStore)?, announcements: Announcements
  ) throws(LineEditorError) {
    guard let signals = SignalPipe() else { throw .cannotOpen }
    self.signals = signals
    self.assistance = assistance
    self.store = store
    self.announcements = announcements
    colour = traits.colour
    isSimple = traits.isSimple
    isPainted = traits.style == .painted
    outerEditor = OuterEditor(environment: environment)
    pager = Pager(environment: environment)
    ce_guard_terminal()
    defer { ce_unguard_terminal() }
    engine = try EditEngine(program: "line-editor", draws: !isPainted, client: self)
    Keymap.install(on: engine, configuration: EditrcFile.lines(environment: environment))
    let write = { [unowned self] (text: String) in put(text) }
    display =
      isPainted
      ? PaintedDisplay(picture: { [unowned self] in picture() }, write: write)
      : LibeditDisplay(engine: engine, colour: colour, write: write)
  }

  func read(_ prompt: Prompt) throws -> LineRead {
    if let signal = signals.requestToEnd { return .terminated(signal: signal) }
    state = ReadingState(prompt)
    if engine.isVi { state.viMode = .insert }
    let waiting = announcements.take()
    if !waiting.isEmpty { try write(waiting.map { $0 + "\n" }.joined()) }
    // Ctrl-C twice in a row: the second is for the empty line that the first one left.
    signals.beginReading(hearingWhatCame: wasInterrupted)
    wasInterrupted = false
    ce_guard_terminal()
    // Before the prompt shows: what is typed at it must not be echoed or made into a signal.
    engine.setRaw(true)
    setPasteMarks(true)
    display.begin(prompt)
    let line = engine.readLine()
    if let line, isPainted {
      state.finished = EditedLine(line)
      display.finish(note: "")
    }
    setPasteMarks(false)
    ce_unguard_terminal()
    signals.endReading()
    if case .terminated = state.outcome { return state.outcome! }
    if let failure = state.failure { throw failure }
    if case .interrupted = state.outcome { wasInterrupted = true }
    if let outcome = state.outcome { return outcome }
    guard let line else { return .endOfInput }
    var clean = TypedText.cleaned(line)
    while clean.last == "\n" { clean.removeLast() }  // what is copied often ends in newlines
    remember(clean)
    return .line(clean)
  }

  func write(_ text: String) throws { try output.write(text) }

  /// Writes while a line is read, where an error has to wait until the read has ended.
  func put(_ text: String) {
    do { try output.write(text) } catch { state.failure = state.failure ?? error }
  }

  /// Asks the terminal to mark what is pasted, so that it is told from what is typed.
  func setPasteMarks(_ on: Bool) {
    if !isSimple { put(on ? "\u{1b}[?2004h" : "\u{1b}[?2004l") }
  }

  var columns: Int { WindowSize(of: output).columns }
  var rows: Int { WindowSize(of: output).rows }

  func interruptRequested() -> Bool { signals.interruptRequested() }

  func page(_ text: String) throws -> Bool {
    guard isPainted, Pager.rows(of: text, columns: columns) >= rows else { return false }
    return try signals.lending { pager.show(text) }
  }

  func runEditor(path: String) throws -> Bool {
    try signals.lending { () throws(LineEditorError) in try outerEditor.edit(path: path) }
  }
}
