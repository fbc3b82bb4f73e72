// Lines typed and edited at a terminal.

import CEditline

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads lines from standard input with editing, history and completion.
final class TerminalLineReader: LineReader {
  let isInteractive = true
  let colour: ColourDepth
  let assistance: Assistance
  let signals: SignalPipe
  let output = Descriptor.output
  private let isSimple: Bool
  private let outerEditor: OuterEditor
  private let store: (any HistoryStore)?
  private var histories: [PromptKind: LineHistory] = [:]

  var engine: EditEngine!
  var display: (any Display)!
  var decoder = KeyDecoder()
  /// Characters that libedit gets before any other key.
  var queue: [UInt32] = []
  /// What the action `insertPending` puts in.
  var pendingText = ""
  /// What happens once libedit has drawn all that it was asked to.
  var afterDrawing: (() -> Void)?
  /// How the read ends, once that is decided.
  var outcome: LineRead?
  /// What was thrown where only libedit could have caught it.
  var failure: LineEditorError?
  var walk: HistoryWalk?
  var cutText = CutText()
  /// The action that ran last, and the line as it left it.
  var lastAction: (action: Action, after: EditedLine)?
  var kind = PromptKind.command

  init(
    traits: TerminalTraits, environment: [String: String], assistance: Assistance,
    store: (any HistoryStore)?
  ) throws(LineEditorError) {
    guard let signals = SignalPipe() else { throw .cannotOpen }
    self.signals = signals
    self.assistance = assistance
    self.store = store
    colour = traits.colour
    isSimple = traits.isSimple
    outerEditor = OuterEditor(environment: environment)
    engine = try EditEngine(program: "line-editor", draws: true, client: self)
    Keymap.install(on: engine, configuration: EditrcFile.lines(environment: environment))
    display = LibeditDisplay(
      engine: engine, colour: colour, isSimple: isSimple,
      write: { [unowned self] in self.put($0) })
  }

  func read(_ prompt: Prompt) throws -> LineRead {
    outcome = nil
    failure = nil
    walk = nil
    afterDrawing = nil
    kind = prompt.kind
    queue = prompt.initialText.isEmpty ? [] : [Action.insertPending.privateKey]
    pendingText = TypedText.cleaned(prompt.initialText)
    signals.beginReading()
    ce_guard_terminal()
    // Before the prompt shows: what is typed at it must not be echoed or made into a signal.
    engine.setRaw(true)
    setPasteMarks(true)
    display.begin(prompt)
    let line = engine.readLine()
    setPasteMarks(false)
    ce_unguard_terminal()
    signals.endReading()
    if case .terminated = outcome { return outcome! }
    if let failure { throw failure }
    if let outcome { return outcome }
    guard let line else { return .endOfInput }
    var clean = TypedText.cleaned(line)
    while clean.last == "\n" { clean.removeLast() }  // what is copied often ends in newlines
    remember(clean)
    return .line(clean)
  }

  /// The lines of the kind that is being read.
  var history: LineHistory {
    if let known = histories[kind] { return known }
    let loaded = kind.keepsHistory ? store?.lines(of: kind, limit: 10_000) ?? [] : []
    let history = LineHistory(loaded.map { TypedText.cleaned($0) })
    histories[kind] = history
    return history
  }

  private func remember(_ line: String) {
    guard kind.keepsHistory else { return }
    var changed = history
    histories[kind] = nil
    if changed.add(line) { store?.append(line, kind: kind) }
    histories[kind] = changed
  }

  func write(_ text: String) throws { try output.write(text) }

  /// Writes while a line is read, where an error has to wait until the read has ended.
  func put(_ text: String) {
    do { try output.write(text) } catch { failure = failure ?? error }
  }

  /// Asks the terminal to mark what is pasted, so that it is told from what is typed.
  func setPasteMarks(_ on: Bool) {
    if !isSimple { put(on ? "\u{1b}[?2004h" : "\u{1b}[?2004l") }
  }

  var columns: Int { WindowSize(of: output).columns }
  var rows: Int { WindowSize(of: output).rows }

  func interruptRequested() -> Bool { signals.interruptRequested() }

  func runEditor(path: String) throws -> Bool {
    defer { _ = signals.interruptRequested() }
    return try outerEditor.edit(path: path)
  }
}
