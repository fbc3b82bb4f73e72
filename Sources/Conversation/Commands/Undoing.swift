import Coaching

extension Command {
  static let undo = Command(
    names: ["undo"], usage: "", summary: "take the last thing back; 'redo' brings it back",
    topic: .records
  ) { session, rest, now in
    guard let preview = try session.records.undoPreview() else {
      return .refused("There is nothing to undo.")
    }
    if rest == "yes" { return try session.undo(at: now) }
    session.expecting = .confirmUndo
    var blocks: [Block] = [
      .text("This takes back, from \(session.settings.near(.moment(preview.at), now)):"),
      .items([Block.Item(Together.part(preview.title)?.whole ?? preview.title)]),
    ]
    // The title of several steps treated by one line says it all; the changes are those of the last.
    if Together.part(preview.title)?.whole.hasPrefix("contact: ") ?? true {
      blocks += session.blocks(previewing: preview.changes, now)
    }
    blocks.append(.question("Take it back? (y/n)"))
    return Reply(blocks)
  }

  static let redo = Command(
    names: ["redo"], usage: "", summary: "take the last undo back", topic: .records, isListed: false
  ) { session, _, now in
    guard try session.redoTogether(at: now) else {
      return .refused("Nothing was undone last, so there is nothing to bring back.")
    }
    return Reply([.understood("brought back")] + (try session.questionAgain()))
  }
}

extension Session {
  /// The answer to "take it back?"; nil if it is neither yes nor no.
  mutating func undoConfirmed(_ text: String, at now: Moment) throws -> Reply? {
    let words = AnswerWords(text)
    guard words.begins(["y", "yes", "yep", "yeah", "yup", "ja", "do it", "please do"]) else {
      guard words.words.count < 2 || words.begins(AnswerWords.no) || words.courtesy != nil else {
        return nil
      }
      return Reply([.text("Left as it is.")] + (try questionAgain()))
    }
    return try undo(at: now)
  }

  mutating func undo(at now: Moment) throws -> Reply {
    try undoTogether(at: now)
    if let focus, try records.run(focus) == nil { self.focus = nil }
    return Reply(
      [.understood("taken back"), .quiet("'redo' brings it back again.")] + (try questionAgain()))
  }

  /// Takes back the last record, and with it all that the same line made.
  func undoTogether(at now: Moment) throws {
    var last = try records.undoPreview().flatMap { Together.part($0.title) }
    _ = try records.undo(at: now, program: program)
    while let part = last, part.number > 1,
      let before = try records.undoPreview().flatMap({ Together.part($0.title) }),
      before.whole == part.whole, before.number == part.number - 1
    {
      _ = try records.undo(at: now, program: program)
      last = before
    }
  }

  /// Brings back what was undone last, and with it all that the same line made; false if nothing was.
  func redoTogether(at now: Moment) throws -> Bool {
    var last = try records.redoTitle().flatMap(Together.part)
    guard try records.redo(at: now, program: program) != nil else { return false }
    // A rotation may have made more of them than the first knew of.
    while let part = last, let next = try records.redoTitle().flatMap(Together.part),
      next.whole == part.whole, next.number == part.number + 1
    {
      _ = try records.redo(at: now, program: program)
      last = next
    }
    return true
  }

  /// The question of the flow in focus, shown again after something else.
  func questionAgain() throws -> [Block] {
    guard let asked = try place()?.position.asked else { return [] }
    return try blocks(asking: asked)
  }

  func blocks(previewing changes: StepChanges, _ now: Moment) -> [Block] {
    var items = changes.added.map {
      Block.Item(label: "+", title(of: $0.step), aside: "comes back")
    }
    items += changes.moved.map {
      Block.Item(label: "~", title(of: $0.step), aside: time(of: $0, now))
    }
    items += changes.removed.map { Block.Item(label: "-", title(of: $0.step), aside: "goes") }
    return items.isEmpty ? [] : [.items(items)]
  }
}
