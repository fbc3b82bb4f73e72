// libedit as an editing engine: keymaps, the kill buffer, terminal modes, and the line itself.

import CEditline

/// Who gives the engine its characters and runs the actions it does not know.
protocol EditEngineClient: AnyObject {
  /// The next character for the keymap; nil to give up the line.
  func nextCharacter() -> UInt32?
  /// Runs an action that a key is bound to.
  func perform(_ action: Action) -> ActionEffect
}

/// What libedit has to do after an action.
enum ActionEffect: UInt8 {
  case nothing = 0
  case endOfInput = 2
  /// As nothing, and a count or an operator of vi stays in force.
  case aside = 3
  case redraw = 4
  case moveCursor = 5
  case beep = 6
}

/// One libedit editor on standard input and output.
///
/// There is one for the life of the process, as libedit keeps what is bound for ever.
final class EditEngine {
  private var pointer: OpaquePointer!
  private weak var client: (any EditEngineClient)?
  private let draws: Bool
  /// Whether libedit has not asked for any character of this line.
  private var isFresh = false
  private var size = WindowSize(of: .output)
  private var promptCharacters: [wchar_t] = [0]
  /// The line as it was when it was last asked for.
  private var known = EditedLine()
  /// Whether it holds what may not stand on a line, by way of vi's `r` or a quoted insert.
  private var knownHoldsStrays = false
  /// Whether that is certainly still the line: nobody could change it since.
  private var isKnown = false

  // `program` is the name under which an .editrc file may address it; unless `draws`, libedit's
  // drawing goes nowhere.
  init(program: String, draws: Bool, client: any EditEngineClient) throws(LineEditorError) {
    self.client = client
    self.draws = draws
    _ = ce_use_utf8()
    let context = Unmanaged.passUnretained(self).toOpaque()
    pointer = ce_open(
      program, draws, context,
      { context, out in EditEngine.from(context).read(into: out) },
      { context, action, _ in EditEngine.from(context).run(action) },
      { context in EditEngine.from(context).promptPointer() })
    if pointer == nil { throw .cannotOpen }
  }

  deinit { if pointer != nil { ce_close(pointer) } }

  private static func from(_ context: UnsafeMutableRawPointer?) -> EditEngine {
    Unmanaged<EditEngine>.fromOpaque(context!).takeUnretainedValue()
  }

  private func read(into out: UnsafeMutablePointer<wchar_t>?) -> Int32 {
    keepInside()
    if isFresh, !draws { ce_make_window_large(pointer) }
    isFresh = false
    let next = client?.nextCharacter()
    isKnown = false
    guard let next else { return -1 }
    out?.pointee = wchar_t(truncatingIfNeeded: next)
    return 1
  }

  private func run(_ number: Int32) -> UInt8 {
    guard let action = Action(rawValue: number), let client else {
      return ActionEffect.beep.rawValue
    }
    isKnown = false
    // libedit may still move the cursor afterwards (refresh.c, re_refresh_cursor).
    defer { isKnown = false }
    return client.perform(action).rawValue
  }

  private func promptPointer() -> UnsafeMutablePointer<wchar_t>? {
    promptCharacters.withUnsafeMutableBufferPointer { $0.baseAddress }
  }

  /// What libedit puts before the line when it draws.
  ///
  /// The style is an escape sequence for all of it, empty for none. libedit loses the last such
  /// sequence unless something visible follows it, so the last character has no style.
  func setPrompt(_ text: String, style: String) {
    let visible = TypedText.singleLine(text)
    let styled =
      style.isEmpty || visible.count < 2
      ? visible
      : "\u{1}\(style)\u{1}\(visible.dropLast())\u{1}\u{1b}[0m\u{1}\(visible.suffix(1))"
    promptCharacters = Wide.characters(styled)
  }

  /// Reads one line; nil when it was given up or input ended.
  func readLine() -> String? {
    var count: Int32 = 0
    isFresh = true
    size = WindowSize(of: .output)
    guard let start = el_wgets(pointer, &count), count > 0 else { return nil }
    var text = Wide.string(UnsafeBufferPointer(start: start, count: Int(count)))
    if text.unicodeScalars.last == "\n" { text.unicodeScalars.removeLast() }
    return text
  }

  /// The line as it stands.
  ///
  /// While its text is the same it shares its memory with the line that was given out before, so
  /// that a pasted megabyte is there once however many remember it.
  var line: EditedLine {
    if isKnown { return known }
    guard let info = el_wline(pointer)?.pointee, let start = info.buffer else {
      return EditedLine()
    }
    let all = UnsafeBufferPointer(start: start, count: info.lastchar - start)
    if !Wide.areEqual(all, known.scalars) {
      known.scalars = Array(unsafeUninitializedCapacity: all.count) { room, count in
        for index in all.indices { room.initializeElement(at: index, to: Wide.scalar(all[index])) }
        count = all.count
      }
      knownHoldsStrays = known.scalars.contains { $0 != "\n" && !TypedText.allows($0) }
    }
    known.cursor = info.cursor - start
    isKnown = true
    return known
  }

  /// Takes what may not stand on a line off it; false when there is no such thing.
  func removeStrays() -> Bool {
    let line = line
    guard knownHoldsStrays else { return false }
    let isKept = { (scalar: Unicode.Scalar) in scalar == "\n" || TypedText.allows(scalar) }
    let before = line.scalars[..<line.cursor].count(where: isKept)
    replaceNow(with: EditedLine(scalars: line.scalars.filter(isKept), cursor: before))
    return true
  }

  /// Puts the cursor back into the line, where a command of libedit's has put it outside: before an
  /// empty line it would have the next letter written over what is not libedit's.
  private func keepInside() {
    guard let info = el_wline(pointer)?.pointee, let start = info.buffer else { return }
    if info.cursor < start { el_cursor(pointer, Int32(start - info.cursor)) }
    if info.cursor > info.lastchar { el_cursor(pointer, -1) }
  }

  /// How many scalars the line has, without a look at them.
  var length: Int {
    guard let info = el_wline(pointer)?.pointee, let start = info.buffer else { return 0 }
    return info.lastchar - start
  }

  /// Puts text in at the cursor.
  func insert(_ text: String) {
    isKnown = false
    var rest = text.unicodeScalars[...]
    while !rest.isEmpty {
      let piece = rest.prefix(Self.longestPiece)
      rest = rest[piece.endIndex...]
      _ = Wide.characters(piece).withUnsafeBufferPointer { el_winsertstr(pointer, $0.baseAddress) }
    }
  }

  /// Inserted at once, so that a large text is not there a second time at four bytes a character.
  private static let longestPiece = 1 << 16

  /// Puts another line in place of this one while libedit waits for a character.
  ///
  /// libedit has to know at once: what it remembers of the screen would lead it out of bounds when
  /// the next character is put in (refresh.c, re_fastputc).
  func replaceNow(with line: EditedLine) {
    replace(with: line)
    redraw()
  }

  /// Puts another line in place of this one, within an action that has libedit draw.
  func replace(with line: EditedLine) {
    let old = self.line
    isKnown = false
    el_cursor(pointer, Int32(old.scalars.count - old.cursor))
    el_deletestr(pointer, Int32(old.scalars.count))
    insert(line.text)
    el_cursor(pointer, Int32(line.cursor - line.scalars.count))
  }

  func deleteBefore(_ count: Int) {
    isKnown = false
    if count > 0 { el_deletestr(pointer, Int32(count)) }
  }

  func deleteAfter(_ count: Int) {
    isKnown = false
    el_cursor(pointer, Int32(count))
    deleteBefore(count)
  }

  func moveCursor(to position: Int) {
    let distance = position - line.cursor
    isKnown = false
    el_cursor(pointer, Int32(distance))
  }

  /// Draws prompt and line anew at the cursor, which has to stand at the start of a row.
  func redraw() {
    isKnown = false
    _ = ce_refresh(pointer)
  }

  /// Has libedit ask for the size of the window, after which it has to draw anew.
  /// When nothing that it draws is seen, its window stays as large as it was made.
  func windowChanged() {
    guard draws else { return }
    size = WindowSize(of: .output)
    el_resize(pointer)
  }

  /// Takes the terminal to its usual modes, or back to those of editing.
  func setRaw(_ raw: Bool) {
    // libedit believes what it set last; only a change makes it act (tty.c, tty_rawmode).
    if raw { _ = ce_prepare_terminal(pointer, false) }
    _ = ce_prepare_terminal(pointer, raw)
    if !raw { ce_restore_terminal() }
  }

  /// Whether the window, as libedit knows it, is one in which it counts rows right.
  var hasRoomToDraw: Bool { !draws || size.columns >= 20 && size.rows >= 4 }

  /// Whether libedit believes that a character takes a column.
  static func hasWidth(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII || ce_width(wchar_t(bitPattern: scalar.value)) > 0
  }

  var isVi: Bool { ce_keymap_is_vi(pointer) }
}

extension EditEngine {
  func useEmacsKeys() { _ = ce_use_keymap(pointer, Wide.characters("emacs")) }

  func setTerminalFlag(_ flag: String) { _ = ce_set_tty_flag(pointer, Wide.characters(flag)) }

  func add(_ action: Action) {
    _ = ce_add_action(
      pointer, action.rawValue, Wide.characters(action.name), Wide.characters(action.help))
  }

  func bind(_ key: String, to command: String) {
    _ = ce_bind(pointer, Wide.characters(key), Wide.characters(command))
  }

  func bindInCommandMap(_ key: String, to command: String) {
    _ = ce_bind_in_command_map(pointer, Wide.characters(key), Wide.characters(command))
  }

  /// Runs one line of an `.editrc` file; false when libedit refuses it.
  func run(configuration line: String) -> Bool {
    ce_run_line(pointer, Wide.characters(line)) != -1
  }
}
