import Testing

@testable import Coaching

struct AnswerTests {
  let reader = AnswerReader(
    now: tuesday, conventions: DateConventions(monthBeforeDay: false))

  static func question(_ kind: AnswerKind, options: [String] = []) -> Question {
    Question(
      text: try! Template("?"), kind: kind,
      options: options.map { Option(id: OptionID($0.slug), label: $0) }, into: "it")
  }

  static let rounds = question(
    .choice, options: ["By phone", "By video", "In person, first round", "In person, final round"])

  @Test(arguments: [
    ("1", "by-phone"), ("phone", "by-phone"), ("By Video", "by-video"), ("by v", "by-video"),
    ("final", "in-person-final-round"), ("final round", "in-person-final-round"),
    ("by phne", "by-phone"), ("in person, first", "in-person-first-round"),
    ("4.", "in-person-final-round"),
  ])
  func choicesAreFoundByNumberOrByWords(typed: String, option: String) throws {
    guard typed != "by phne" else {
      #expect(throws: Refusal.notAChoice(typed: typed, nearest: Self.rounds.options[0])) {
        try reader.read(typed, to: Self.rounds)
      }
      return
    }
    #expect(try reader.read(typed, to: Self.rounds) == .option(OptionID(option)))
  }

  @Test func aChoiceThatFitsTwiceIsAskedAgain() {
    #expect(throws: Refusal.severalChoices(Array(Self.rounds.options[2...3]))) {
      try reader.read("in person", to: Self.rounds)
    }
    #expect(throws: Refusal.notAChoice(typed: "9", nearest: nil)) {
      try reader.read("9", to: Self.rounds)
    }
  }

  @Test(arguments: [
    ("y", true), ("Yes.", true), ("yeah, by Friday", true), ("nope", false), ("not yet", false),
    ("no thanks", false), ("OK", true),
  ])
  func yesAndNoAreUnderstood(typed: String, expected: Bool) throws {
    #expect(try reader.read(typed, to: Self.question(.yesNo)) == .flag(expected))
  }

  @Test(arguments: [
    (
      "Dana Cruz (head of data), sam lee and someone in HR",
      ["Dana Cruz|head of data|true", "Sam Lee||true", "someone in HR||false"]
    ),
    ("the receptionist", ["the receptionist||false"]),
    ("José García & Zoë", ["José García||true", "Zoë||true"]),
    ("Ana\nBo", ["Ana||true", "Bo||true"]),
    ("van der Berg - CTO", ["van der Berg|CTO|true"]),
    ("HR", ["HR||false"]),
    ("李伟", ["李伟||true"]),
  ])
  func peopleAreTakenApart(typed: String, expected: [String]) throws {
    guard case .people(let people) = try reader.read(typed, to: Self.question(.people)) else {
      Issue.record("no people")
      return
    }
    #expect(people.map { "\($0.name)|\($0.title ?? "")|\($0.isNamed)" } == expected)
    #expect(Set(people.map(\.key)).count == people.count)
    #expect(people.map(\.seat) == Array(0..<people.count))
  }

  @Test(arguments: [
    ("my uncle joe, Pat", ["Joe", "Pat"], ["my uncle", ""]),
    ("my old boss Ana Lopez", ["Ana"], ["my old boss"]),
    ("my old boss", ["my old boss"], [""]),
    ("Mr Smith and Dr. Maria Lopez", ["Mr Smith", "Dr. Lopez"], ["", ""]),
  ])
  func peopleAreCalledAsTheyWouldBe(typed: String, first: [String], titles: [String]) throws {
    guard case .people(let people) = try reader.read(typed, to: Self.question(.people)) else {
      Issue.record("no people")
      return
    }
    #expect(people.map(\.first) == first)
    #expect(people.map { $0.title ?? "" } == titles)
  }

  @Test(arguments: [
    ("acme", "Acme"), ("bank of america", "Bank of America"), ("eBay", "eBay"), ("IBM", "IBM"),
  ])
  func anEmployerInSmallLettersGetsItsCapitals(typed: String, name: String) throws {
    #expect(
      try reader.read(typed, to: Self.question(.employer))
        == .employer(EmployerAnswer(name: name)))
  }

  @Test(arguments: [
    ("by mail", 0), ("mail", 0), ("a call", 1), ("advice in a call", 1), ("nothing thanks", 2),
  ])
  func aChoiceIsKnownByTheWordsThatTellItApart(typed: String, place: Int) throws {
    let question = Self.question(
      .choice,
      options: ["Advice, in the same e-mail", "Advice, in a short call", "Nothing; thanks will do"])
    #expect(try reader.read(typed, to: question) == .option(question.options[place].id))
  }

  @Test func aPersonKeepsKeyAndSeatWhenTheListChanges() throws {
    guard case .people(let first) = try reader.read("Ana, Bo, Bo", to: Self.question(.people))
    else { return }
    #expect(first.map(\.key) == ["ana", "bo", "bo-2"])
    var later = reader
    later.known = first
    guard case .people(let second) = try later.read("Bo, Cy", to: Self.question(.people)) else {
      return
    }
    #expect(second.map { "\($0.key) \($0.seat)" } == ["bo 1", "cy 3"])
  }

  @Test(arguments: [
    AnswerKind.employer, .text, .people, .yesNo, .choice, .number, .money, .moment(.past),
    .day(.future),
  ])
  func badInputIsRefusedAtEveryKind(kind: AnswerKind) {
    let question = Self.question(kind, options: ["One", "Two"])
    #expect(throws: Refusal.nothingTyped) { try reader.read("  \t ", to: question) }
    #expect(throws: Refusal.unreadable) { try reader.read("Acme\u{1b}[2J", to: question) }
    #expect(throws: Refusal.unreadable) { try reader.read("Ac\u{202e}me", to: question) }
    #expect(throws: Refusal.self) {
      try reader.read(String(repeating: "x", count: 10_000), to: question)
    }
  }

  @Test func timesMustFitTheQuestion() throws {
    let past = Self.question(.moment(.past))
    #expect(try reader.read("today 11:00", to: past) == .when(at("2026-03-03T11:00")))
    #expect(throws: Refusal.timeNeeded(Day("2026-03-02")!)) {
      try reader.read("yesterday", to: past)
    }
    #expect(throws: Refusal.notYetPast(at("2026-03-03T20:00"))) {
      try reader.read("today 20:00", to: past)
    }
    #expect(throws: Refusal.self) { try reader.read("30 February", to: past) }
    let future = Self.question(.day(.future))
    #expect(try reader.read("Friday", to: future) == .when(at("2026-03-06")))
    let either = Self.question(.day(nil))
    #expect(try reader.read("20 February", to: either) == .when(at("2026-02-20")))
    #expect(try reader.read("20 April", to: either) == .when(at("2026-04-20")))
    #expect(throws: Refusal.alreadyPast(at("2026-03-01"))) {
      try reader.read("1 March 2026", to: future)
    }
    #expect(try reader.read("today", to: future) == .when(at("2026-03-03")))
  }

  @Test(arguments: [("62,000 EUR a year", 62_000), ("55k", 55_000), ("$ 30 an hour", 30)])
  func moneyKeepsItsWords(typed: String, amount: Int) throws {
    #expect(
      try reader.read(typed, to: Self.question(.money))
        == .money(Money(text: typed, amount: amount)))
  }
}
