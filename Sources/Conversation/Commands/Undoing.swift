import Coaching

extension Command {
  static let undo = Command(
    names: ["undo"], usage: "", summary: "take the last thing back, after a look at it",
    topic: .records
  ) { session, rest, now in
    guard let preview = try session.records.undoPreview() else {
      return .refused("There is nothing to undo.")
    }
    if rest == "yes" { return try session.undo(at: now) }
    session.expecting = .confirmUndo
    var blocks: [Block] = [
      .text("This takes back, from \(session.settings.near(.moment(preview.at), now)):"),
      .items([Block.Item(preview.title)]),
    ]
    blocks += session.blocks(previewing: preview.changes, now)
    blocks.append(.question("Take it back? (y/n)"))
    return Reply(blocks)
  }

  static let redo = Command(
    names: ["redo"], usage: "", summary: "take the last undo back", topic: .records
  ) { session, _, now in
    guard try session.records.redo(at: now, program: session.program) != nil else {
      return .refused("Nothing was undone last, so there is nothing to bring back.")
    }
    return Reply([.understood("brought back")] + (try session.questionAgain()))
  }
}

extension Session {
  mutating func undoConfirmed(_ text: String, at now: Moment) throws -> Reply {
    guard ["y", "yes", "yes."].contains(text.lowercased()) else {
      return Reply([.text("Left as it is.")] + (try questionAgain()))
    }
    return try undo(at: now)
  }

  mutating func undo(at now: Moment) throws -> Reply {
    _ = try records.undo(at: now, program: program)
    if let focus, try records.run(focus) == nil { self.focus = nil }
    return Reply(
      [.understood("taken back"), .quiet("'redo' brings it back again.")] + (try questionAgain()))
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
