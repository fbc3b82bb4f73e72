import Coaching
import Testing

@testable import followup

/// The offer's deadline and the other employer's decision: tell-by, window end, check-back and decide-by follow from both
/// (claims `oi.chance-to-counter`, `oi.24-48-hour-window`).
struct TwoClocksTests {
  private static let zone = Zone("Europe/Berlin")!

  /// One pair of clocks and what follows, as `2026-11-24T12:00`; nil times mean too little time to ask them.
  struct Case: Sendable, CustomTestStringConvertible {
    var now: String
    var expires: String
    /// The day the other employer decides; nil is unknown.
    var decides: String?
    var tell: String?
    var back: String?
    var decide: String?
    var testDescription: String { "now \(now), until \(expires), they decide \(decides ?? "?")" }

    init(
      _ now: String, _ expires: String, _ decides: String?, tell: String? = nil,
      back: String? = nil, decide: String? = nil
    ) {
      (self.now, self.expires, self.decides) = (now, expires, decides)
      (self.tell, self.back, self.decide) = (tell, back, decide)
    }
  }

  static let cases = [
    // Monday 10:00. In 12 and in 24 hours there is no working day left for them.
    Case("2026-11-23T10:00", "2026-11-23T22:00", nil),
    Case("2026-11-23T10:00", "2026-11-24T10:00", nil),
    // Two days: one working day for them, and the decision on the evening before.
    Case(
      "2026-11-23T10:00", "2026-11-25T10:00", nil, tell: "2026-11-23T12:00",
      back: "2026-11-24T12:00", decide: "2026-11-24T17:00"),
    Case(
      "2026-11-23T10:00", "2026-11-25T10:00", "2026-12-04", tell: "2026-11-23T12:00",
      back: "2026-11-24T12:00", decide: "2026-11-24T17:00"),
    // They decide in time by themselves: nobody is hurried, and the call comes on their day.
    Case(
      "2026-11-23T10:00", "2026-11-25T17:00", "2026-11-24", tell: "2026-11-23T12:00",
      back: "2026-11-24T17:00", decide: "2026-11-25T15:00"),
    // Five days: two working days for them; the deadline itself lies on a Saturday.
    Case(
      "2026-11-23T10:00", "2026-11-28T10:00", nil, tell: "2026-11-23T12:00",
      back: "2026-11-25T12:00", decide: "2026-11-27T17:00"),
    Case(
      "2026-11-23T10:00", "2026-11-28T10:00", "2026-11-26", tell: "2026-11-23T12:00",
      back: "2026-11-26T17:00", decide: "2026-11-27T17:00"),
    Case(
      "2026-11-23T10:00", "2026-11-28T10:00", "2026-12-11", tell: "2026-11-23T12:00",
      back: "2026-11-25T12:00", decide: "2026-11-27T17:00"),
    // Over a weekend: Friday noon and one working day is Monday noon.
    Case(
      "2026-11-27T10:00", "2026-11-30T17:00", nil, tell: "2026-11-27T12:00",
      back: "2026-11-30T12:00", decide: "2026-11-30T15:00"),
    // On a Friday evening nobody can be told before Monday.
    Case("2026-11-27T18:00", "2026-11-30T17:00", nil),
    Case(
      "2026-11-27T18:00", "2026-12-02T17:00", nil, tell: "2026-11-30T11:00",
      back: "2026-12-02T11:00", decide: "2026-12-02T15:00"),
    // Clocks go back on 25 October 2026, and forward on 28 March 2027: working hours stay where they are.
    Case(
      "2026-10-23T10:00", "2026-10-27T17:00", nil, tell: "2026-10-23T12:00",
      back: "2026-10-27T12:00", decide: "2026-10-27T15:00"),
    Case(
      "2027-03-26T10:00", "2027-03-29T17:00", nil, tell: "2027-03-26T12:00",
      back: "2027-03-29T12:00", decide: "2027-03-29T15:00"),
  ]

  /// The run of `offer` with these clocks, up to where the answers lead.
  private func run(
    _ clocks: Case, firm: String = "written", prefer: String = "first-choice", by: String = "call"
  ) throws -> Run {
    let now = try #require(Moment(clocks.now, defaultZone: Self.zone))
    let dana = PersonAnswer(key: "dana-cruz", name: "Dana Cruz", isNamed: true, seat: 0)
    var values: [Address: Value] = [
      "employer": .employer(EmployerAnswer(name: "Acme")), "firm": .option(OptionID(firm)),
      "came": .when(.day(now.day)),
      "expires": .when(.moment(try #require(Moment(clocks.expires, defaultZone: Self.zone)))),
      "terms": .text("62,000"), "prefer": .option(OptionID(prefer)),
      "preferred": .employer(EmployerAnswer(name: "Borealis")), "their-role": .text("planner"),
      "their-stage": .option("last-round"), "contact": .people([dana]),
      "tell[dana-cruz]/by": .option(OptionID(by)),
    ]
    values["their-date"] = clocks.decides.flatMap { Day($0) }.map { .when(.day($0)) }
    var run = Run(flow: "offer", fingerprint: "", began: now)
    while let asked = resolve(run, under: embeddedPlaybook.flow).asked {
      guard values[asked.address] != nil || asked.address == "their-date" else { break }
      run.apply(.answered(asked.address, values[asked.address]), at: now)
    }
    return run
  }

  private func position(of run: Run) -> Position { resolve(run, under: embeddedPlaybook.flow) }

  /// When the first planned thing of a kind is due, by the clock on the wall.
  private func due(_ kind: String, in position: Position) -> String? {
    position.effects.first { $0.id.text.contains(kind) }?.due
      .map { $0.start(in: Self.zone) }.map { "\($0.day)T\($0.time)" }
  }

  @Test(arguments: cases)
  func allTimesFollowFromBothClocks(clocks: Case) throws {
    let position = position(of: try run(clocks))
    guard let tell = clocks.tell else {
      #expect(position.asked?.address == "tight")
      #expect(due("#draft:", in: position) == nil && due("offer-check-back", in: position) == nil)
      return
    }
    #expect(due("remind:offer-call-first-choice", in: position) == tell)
    #expect(due("draft:offer-first-choice", in: position) == tell)
    #expect(due("offer-check-back", in: position) == clocks.back)
    #expect(due("offer-decide", in: position) == clocks.decide)
    let expires = try #require(Moment(clocks.expires, defaultZone: Self.zone))
    #expect(position.effects.compactMap(\.due).allSatisfy { $0.end(in: Self.zone) < expires })
  }

  /// Changing one clock in a run gives what a run with that clock from the start gives.
  @Test func allTimesMoveWhenEitherClockMoves() throws {
    let monday = Self.cases.filter { $0.now == "2026-11-23T10:00" }
    let now = try #require(Moment("2026-11-23T10:00", defaultZone: Self.zone))
    for one in monday {
      for other in monday where one.tell != nil && other.tell != nil {
        var moved = try run(one)
        let expires = try #require(Moment(other.expires, defaultZone: Self.zone))
        moved.apply(.answered("expires", .when(.moment(expires))), at: now)
        moved.apply(
          .answered("their-date", other.decides.flatMap { Day($0) }.map { .when(.day($0)) }),
          at: now)
        #expect(position(of: moved).effects == position(of: try run(other)).effects)
      }
    }
  }

  @Test(arguments: [
    ("not-yet", "more-time-asked"), ("refused", "decide-now"), ("decide", "decide-now"),
  ])
  func tooLittleTimeLeadsToAskingForMoreOrDeciding(answer: String, end: String) throws {
    var run = try run(Self.cases[1])
    let now = run.began
    run.apply(.answered("tight", .option(OptionID(answer))), at: now)
    if answer == "not-yet" {
      let boss = PersonAnswer(key: "kim-ost", name: "Kim Ost", isNamed: true, seat: 0)
      run.apply(.answered("whom-for-time", .people([boss])), at: now)
      run.apply(.answered("ask-for-time[kim-ost]/by", .option("mail")), at: now)
      #expect(due("draft:offer-extension", in: position(of: run)) == "2026-11-23T11:00")
    } else {
      #expect(due("offer-decide", in: position(of: run)) == "2026-11-24T08:00")
    }
    guard case .end(let reached, _) = position(of: run).next else {
      Issue.record("no end")
      return
    }
    #expect(reached == EndID(end))
  }

  @Test(arguments: ["first-choice", "maybe"])
  func firstChoiceIsSaidOnlyWhereItIsTrue(prefer: String) throws {
    for clocks in Self.cases where clocks.tell != nil {
      let effects = position(of: try run(clocks, prefer: prefer)).effects
      let texts = effects.map(text)
      #expect(texts.contains { $0.contains("first choice") } == (prefer == "first-choice"))
      // The real deadline stands in what they are told, as a fact.
      let expires = try #require(Moment(clocks.expires, defaultZone: Self.zone))
      let told = effects.filter {
        $0.id.text.contains("offer-first-choice") || $0.id.text.contains("offer-interest")
      }.map(text)
      #expect(!told.isEmpty)
      #expect(told.allSatisfy { $0.contains(Voice(zone: Self.zone).weekday(expires.day)) })
    }
  }

  @Test(arguments: ["spoken", "hinted"])
  func withoutAFirmOfferNobodyIsTold(firm: String) throws {
    var run = try run(Self.cases[5], firm: firm)
    if firm == "spoken" { run.apply(.answered("spoken", nil), at: run.began) }
    let position = position(of: run)
    #expect(position.asked == nil)
    #expect(position.effects.allSatisfy { $0.employer == nil })
    #expect(due("draft:offer-first", in: position) == nil)
  }

  private func text(of effect: Effect) -> String {
    let slots = SlotText(
      values: effect.slots, profile: Profile(name: "Kim Doe"), voice: Voice(zone: Self.zone))
    switch effect.what {
    case .draft(let id):
      return embeddedPlaybook.messages[id.text]!.written(with: slots, seat: 0).body
    case .remind(let id): return slots.fill(embeddedPlaybook.reminders[id.text]!.body)
    case .cycle, .fact, .close: return ""
    }
  }
}
