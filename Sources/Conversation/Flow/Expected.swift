import Coaching

extension Session {
  /// What the line means if something special was asked before; nil if it is a line like any other.
  mutating func expected(_ text: String, at now: Moment) throws -> Reply? {
    let waiting = expecting
    if text.hasPrefix("/") || waiting == .nothing { return nil }
    expecting = .nothing
    switch waiting {
    case .nothing: return nil
    case .profile(let part): return try told(part, text, at: now)
    case .newContent: return try decided(onNewContent: text, at: now)
    case .confirmForgetting: return try forgettingConfirmed(text)
    case .confirmUndo:
      if let reply = try undoConfirmed(text, at: now) { return reply }
      var reply = try meaning(of: text, at: now)
      reply.blocks.insert(.text("Not taken back."), at: 0)
      return reply
    case .go(let flow, let run): return try goneOn(text, to: flow, from: run, at: now)
    case .step(let steps, let reading, let line):
      return try chosen(text, among: steps, reading, line: line, at: now)
    case .day(let dates, let step): return try putOff(step, to: dates, text, at: now)
    case .employer(let names, let reading, let line):
      return try chosen(text, among: names, reading, line: line, at: now)
    case .told(let situation): return try goneOn(text, toTold: situation, at: now)
    case .meaning(let line): return try meant(text, by: line, at: now)
    case .timeTold(let line, let typed):
      return try timeTold(text, in: line, for: typed, at: now)
    case .leavingOut(let steps, let reason):
      return try leftOutTogether(text, steps, reason: reason, at: now)
    case .change(let address): return try changed(address, text, at: now)
    case .time(let day, let unfinished):
      return try timed(text, on: day, unfinished, at: now)
    case .reading(let readings, let unfinished):
      return try picked(text, among: readings, unfinished, at: now)
    }
  }

  private mutating func changed(
    _ address: Address, _ text: String, at now: Moment
  ) throws -> Reply? {
    guard let place = try place() else { return nil }
    if ["back", "pause", "cancel", "stop"].contains(text.lowercased()) {
      let asked = place.position.asked
      if asked == nil { focus = nil }
      return Reply(
        [.text("Left as it was.")] + (try asked.map { try blocks(asking: $0) } ?? []))
    }
    guard let step = place.position.path.first(where: { $0.address == address }) else { return nil }
    return try change(step, to: text, in: place, at: now)
  }
}

extension String {
  func trimmingSuffix(_ suffix: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
  }
}
