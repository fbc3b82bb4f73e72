import Coaching
import JobSearchStore
import StoreTesting

/// A search that does anything at random, as a person with a store might.
struct Wandering {
  var search: Search
  var random: Seeded
  private let employers = ["Acme", "Bolt", "Cask"]
  private let names = ["Ana", "Bo", "Cy", "Dee"]

  init(_ search: Search, seed: UInt64) {
    self.search = search
    random = Seeded(seed)
  }

  /// One command, or none where nothing is left to do it to.
  mutating func step() throws {
    search.now = search.now.adding(minutes: Int.random(in: 1...600, using: &random))
    switch Int.random(in: 0..<24, using: &random) {
    case 0, 1: _ = try search.begin(pick(["talk", "turned-down", "talk", "offer"])!)
    case 2 where Int.random(in: 0..<4, using: &random) == 0: _ = try search.begin("accepted")
    case 3, 4: try changeAnAnswer()
    case 5: try takeAnAnswerBack()
    case 6, 7, 8: try settleAStep()
    case 9: try putAStepOff()
    case 10: try logAContact()
    case 11: try editADraft()
    case 12: try changeTheProfile()
    case 13: try abandonARun()
    default: try answerARun()
    }
  }

  private mutating func answerARun() throws {
    guard let run = pick(try search.store.openRuns()) else {
      _ = try search.begin("talk")
      return
    }
    guard let asked = try search.position(of: run.id).asked else { return }
    try search.answer(run.id, value(for: asked.question))
  }

  private mutating func changeAnAnswer() throws {
    guard let (run, position) = try anyRun(), let step = pick(position.path) else { return }
    try search.record([.answered(step.address, value(for: step.question))], in: run)
  }

  private mutating func takeAnAnswerBack() throws {
    guard let (run, position) = try anyRun(), let step = position.path.last else { return }
    try search.record([.retracted(step.address)], in: run)
  }

  private mutating func settleAStep() throws {
    guard let step = pick(try search.store.openSteps()) else { return }
    let contact = Contact(at: search.now, direction: .made, channel: .email, person: pick(names))
    let state: StepState = pick([.done, .done, .skipped, .open])!
    do {
      try search.settle(
        step.step.id, as: state, contact: state == .done ? contact : nil,
        message: step.step.what == .draft("still-in") ? "still-in" : nil,
        once: step.step.what == .draft("still-in"))
    } catch JobSearchError.alreadySent {}
  }

  private mutating func putAStepOff() throws {
    guard let step = pick(try search.store.openSteps()) else { return }
    let until = When.day(search.now.day.adding(days: Int.random(in: 1...20, using: &random)))
    try search.store.postpone(step.step.id, until: until, at: search.now, title: "later")
  }

  private mutating func logAContact() throws {
    let contact = Contact(
      at: search.now, direction: pick(Direction.allCases)!, channel: pick(Channel.allCases)!,
      person: pick(names))
    _ = try search.store.log(
      contact, with: pick(employers)!, at: search.now, title: "log", program: search.program)
  }

  private mutating func editADraft() throws {
    guard let step = pick(try search.store.openSteps()) else { return }
    let draft = EditedDraft(subject: pick(names), body: "\(random.next())")
    try search.store.editDraft(of: step.step.id, draft, at: search.now, title: "edit")
  }

  private mutating func changeTheProfile() throws {
    var profile = try search.store.profile()
    profile.name = pick(names)
    profile.stance = pick(Stance.allCases)!
    profile.zone = pick([nil, Zone("Europe/Berlin")])!
    try search.store.setProfile(profile, at: search.now, title: "profile")
  }

  private mutating func abandonARun() throws {
    guard let run = pick(try search.store.openRuns()) else { return }
    _ = try search.store.abandon(run.id, at: search.now, title: "away", program: search.program)
  }

  private mutating func anyRun() throws -> (RunID, Position)? {
    let runs = try search.store.employers().flatMap {
      try search.store.dossier(of: $0.id)?.runs ?? []
    }
    guard let run = pick(runs) else { return nil }
    return (run.id, try search.position(of: run.id))
  }

  private mutating func value(for question: Question) -> Value? {
    if question.unknown != nil, Int.random(in: 0..<4, using: &random) == 0 { return nil }
    let days = Int.random(in: 1...20, using: &random)
    return switch question.kind {
    case .employer: .named(pick(employers)!)
    case .people:
      .people(
        names.shuffled(using: &random).prefix(Int.random(in: 1...3, using: &random)).enumerated()
          .map { .named($1, seat: $0) })
    case .moment: .when(.moment(search.now.adding(days: -days)))
    case .day: .when(.day(search.now.day.adding(days: days)))
    case .yesNo: .flag(Bool.random(using: &random))
    default: .text("said \(days)")
    }
  }

  private mutating func pick<Item>(_ items: [Item]) -> Item? {
    items.randomElement(using: &random)
  }
}
