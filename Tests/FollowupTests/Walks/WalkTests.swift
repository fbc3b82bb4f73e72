import Coaching
import Testing

@testable import followup

/// Invariants of every flow, looked at in every place that its exhaustive walk comes by.
struct WalkTests {
  static let start = Moment("2026-11-21T18:00:00+01:00[Europe/Berlin]")!
  static let flows = embeddedPlaybook.flows.all.filter { $0.takes.isEmpty }.map(\.id)

  static let outsides: [Outside] = [
    Outside(),
    Outside(
      sent: Set(embeddedPlaybook.messages.all.filter(\.once).map(\.id)),
      recalled: [
        .lastContact: .when(.moment(start.adding(days: -8))),
        .lastInterview: .when(.moment(start.adding(days: -12))),
        .promised: .when(.day(start.day.adding(days: -2))),
        .offer: .when(.moment(start.adding(days: 3))), .contacts: .number(2),
        .lessons: .text("Name one result for each duty"), .news: .text("finished a course in SQL"),
        .stance: .option("assertive"), .stage: .option("final"),
      ]),
    Outside(recalled: [.stance: .option("gentle"), .contacts: .number(0)]),
  ]

  @Test func thereAreFlows() { #expect(!Self.flows.isEmpty) }

  @Test(arguments: flows, outsides.indices)
  func everyPlaceKeepsItsPromises(flow: FlowID, outside: Int) {
    let walk = Walk(
      program: embeddedPlaybook, flow: flow, outside: Self.outsides[outside], start: Self.start)
    var broken: Set<String> = []
    var ends: Set<String> = []
    var texts: Set<String> = []
    let places = walk.each { visit in
      let promises = Promises(program: embeddedPlaybook, visit: visit, walk: walk)
      broken.formUnion(promises.broken)
      for effect in visit.position.effects where texts.insert(promises.wording(of: effect)).inserted
      {
        broken.formUnion(promises.brokenText(of: effect))
      }
      if case .end(let end, _) = visit.position.next { ends.insert(end.text) }
    }
    #expect(broken.sorted() == [])
    #expect(!ends.isEmpty && places > 3)
  }

  /// The usual answers lead to an end within twelve questions, one person met (a claim of the flows' design).
  @Test(arguments: flows)
  func theCommonPathHasAtMostTwelveQuestions(flow: FlowID) {
    let run = Run(flow: flow, fingerprint: "", began: Self.start)
    let count = questionsLeft(run, under: embeddedPlaybook.flow)
    #expect((1...12).contains(count), "\(flow) asks \(count)")
  }
}

/// What must hold wherever a run stands; each that does not is told in a line.
struct Promises {
  var program: Program
  var visit: Walk.Visit
  var walk: Walk

  private var position: Position { visit.position }
  private static let profile = Profile(name: "Kim Doe", phone: "555 0100")

  private func slots(_ values: [Name: Value]) -> SlotText {
    SlotText(values: values, profile: Self.profile, voice: Voice(zone: walk.start.zone))
  }

  var broken: [String] {
    var broken: [String] = []
    switch position.next {
    case .stuck: broken.append("stuck after \(position.path.last?.address.text ?? "the start")")
    case .question(let asked):
      let text = slots(asked.scope.values).fill(asked.question.text)
      if text.contains("{") { broken.append("question \(asked.address): \(text)") }
      if let hint = asked.question.hint.map(slots(asked.scope.values).fill), hint.contains("{") {
        broken.append("hint \(asked.address): \(hint)")
      }
    case .end: break
    }
    broken += position.said.filter { program.advice[$0.text] == nil }.map { "no advice \($0)" }
    let ids = position.effects.map(\.id)
    if Set(ids).count != ids.count { broken.append("an effect twice: \(ids)") }
    broken += position.effects.flatMap(broken(in:))
    if position.asked == nil { broken += lookAlikes + (backIsTheWayBack ? [] : ["back"]) }
    return broken
  }

  private func broken(in effect: Effect) -> [String] {
    var broken: [String] = []
    if case .remind(let id) = effect.what, program.reminders[id.text]?.channel == .call,
      case .moment(let due)? = effect.due, due != WorkingHours.usual.last(onOrBefore: due)
    {
      broken.append("call \(id) outside working hours")
    }
    if title(of: effect)?.contains("Borealis") ?? false, effect.employer?.name != "Borealis" {
      broken.append("\(effect.id) is about another employer than it is kept with")
    }
    if case .draft(let id) = effect.what, effect.due == nil { broken.append("\(id): no due") }
    if let due = effect.due, due.end(in: walk.start.zone) < effect.decided {
      broken.append("\(effect.id) due \(due) before \(effect.decided)")
    }
    if let due = effect.due, let from = effect.from, due.isBefore(from, in: walk.start.zone) {
      broken.append("\(effect.id) due before it may begin")
    }
    return broken
  }

  private func title(of effect: Effect) -> String? {
    switch effect.what {
    case .remind(let id): program.reminders[id.text].map { slots(effect.slots).fill($0.title) }
    case .draft(let id): program.messages[id.text].map { slots(effect.slots).fill($0.title) }
    case .cycle, .fact, .close: nil
    }
  }

  /// What the wording of an effect hangs on: its text, and which of its slots are known.
  func wording(of effect: Effect) -> String {
    "\(effect.what) \(effect.slots.keys.sorted()) \(effect.person?.isNamed ?? false)"
  }

  /// What is wrong with an effect's text, in any wording and for any stance.
  func brokenText(of effect: Effect) -> [String] {
    switch effect.what {
    case .draft(let id):
      guard let message = program.messages[id.text] else { return ["no message \(id)"] }
      return Stance.allCases.flatMap { stance in
        var slots = slots(effect.slots)
        slots.profile.stance = stance
        return message.wordings.indices.flatMap { seat -> [String] in
          let draft = message.written(with: slots, seat: seat)
          let text = (draft.subject ?? "") + "\n" + draft.body
          let isOdd = text.contains("..") || text.contains(" ,") || text.contains("  ")
          return draft.unfilled.map { "\(id): {\($0)} unfilled" }
            + (isOdd ? ["\(id): odd text in '\(text.prefix(60))'"] : [])
        }
      }
    case .remind(let id): return brokenText(of: [id], effect)
    case .cycle(let cycle): return brokenText(of: cycle.reminders, effect)
    case .fact, .close: return []
    }
  }

  private func brokenText(of reminders: [ReminderID], _ effect: Effect) -> [String] {
    reminders.compactMap { id in
      guard let reminder = program.reminders[id.text] else { return "no step \(id)" }
      let slots = slots(effect.slots)
      let text = slots.fill(reminder.title) + "\n" + slots.fill(reminder.body)
      return text.contains("{") ? "step \(id): unfilled in '\(text.prefix(80))'" : nil
    }
  }

  /// No two people at one employer get nearly the same text.
  private var lookAlikes: [String] {
    let drafts = position.effects.compactMap { effect -> (PersonAnswer?, Draft)? in
      guard case .draft(let id) = effect.what, let message = program.messages[id.text] else {
        return nil
      }
      return (
        effect.person,
        message.written(with: slots(effect.slots), seat: effect.person?.seat ?? 0)
      )
    }
    return drafts.enumerated().flatMap { index, one in
      drafts.dropFirst(index + 1).compactMap { other in
        guard one.0 != other.0, let shared = one.1.body.likeness(to: other.1.body) else {
          return nil
        }
        return "\(one.1.message) and \(other.1.message) look alike: \(shared)"
      }
    }
  }

  /// Going back from an end asks the question just answered and offers its answer.
  private var backIsTheWayBack: Bool {
    guard let last = position.path.last else { return true }
    let back = visit.run.applying([.retracted(last.address)], at: walk.start)
    let before = resolve(back, under: program.flow, outside: walk.outside)
    return before.asked?.address == last.address
      && (last.answer.value == nil || before.asked?.offer == last.answer.value)
  }
}
