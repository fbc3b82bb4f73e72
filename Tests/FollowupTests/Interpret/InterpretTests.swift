import Foundation
import Testing

@testable import Coaching
@testable import followup

struct InterpretTests {
  static let zone = Zone("Europe/Berlin")!
  static let now = Moment("2026-11-21T18:00", defaultZone: zone)!
  static let conventions = DateConventions(monthBeforeDay: false)

  static func reading(_ text: String, known: KnownNames = KnownNames()) -> Interpretation {
    interpret(text, by: embeddedSense, known: known, now: now, conventions: conventions)
  }

  struct Example: Sendable, CustomStringConvertible {
    let label: String
    let employer: String?
    let people: [String]
    let text: String
    var description: String { text }
  }

  static let examples = interpretExamples.split(separator: "\n").map { line in
    let parts = line.split(separator: "|", omittingEmptySubsequences: false).map {
      $0.trimmingCharacters(in: .whitespaces)
    }
    return Example(
      label: parts[0], employer: parts[1].isEmpty ? nil : parts[1],
      people: parts[2].split(separator: ",").map(String.init), text: parts[3])
  }

  /// What is meant is learnt from many lines, these among them, and no line is owed its meaning.
  @Test func `nearly every example is taken as people mean it`() {
    let wrong = Self.examples.filter { Self.label(of: Self.reading($0.text)) != $0.label }
    #expect(wrong.count * 25 <= Self.examples.count, "\(wrong)")
  }

  private static func label(of reading: Interpretation) -> String {
    reading.flow?.rawValue ?? reading.intent?.rawValue ?? reading.kind.rawValue
  }

  @Test(arguments: examples)
  func `an example names whom it names`(_ example: Example) {
    let reading = Self.reading(example.text)
    guard Self.label(of: reading) == example.label, reading.kind != .question else { return }
    #expect(reading.details.employer?.typed.folded == example.employer?.folded)
    #expect(
      reading.details.people.map(\.typed.folded) == example.people.map(\.folded))
  }

  static let records = KnownNames(
    employers: [
      .init(record: 1, name: "Notion Labs Inc"), .init(record: 2, name: "Crème Brûlée Café"),
      .init(record: 3, name: "Square"), .init(record: 4, name: "Bridge"),
    ],
    people: [
      .init(record: 7, name: "William Okafor"), .init(record: 8, name: "Dana Cruz"),
      .init(record: 9, name: "Dana Reyes"), .init(record: 10, name: "Faith Mbeki"),
    ])

  @Test(arguments: [
    ("notion rejected me", 1 as Int64), ("NOTION LABS said no", 1),
    ("interviewed at creme brulee cafe today", 2), ("no word from square", 3),
    ("applied to Bridge", 4), ("bridge said no", 4),
  ])
  func `an employer on record is found without its accents, capitals and legal form`(
    text: String, record: Int64
  ) {
    #expect(Self.reading(text, known: Self.records).details.employer?.record == record)
  }

  @Test(arguments: [
    ("called Bill, left a voicemail", [7 as Int64]), ("emailed okafor", [7]),
    ("spoke to dana cruz", [8]), ("thanked Faith", [10]),
  ])
  func `a person on record is found by a nickname or a part of the name`(
    text: String, records: [Int64]
  ) {
    let people = Self.reading(text, known: Self.records).details.people
    #expect(people.compactMap(\.record) == records)
  }

  /// Employer and people as they are told in lines that once were read otherwise.
  private static let told: [(String, String?, [String])] = [
    ("I applied at King's College London on 3 June", "King's College London", []),
    ("still no word frm flipkart", "flipkart", []),
    ("Grace said i'd hear by friday, it's tuesday now", nil, ["Grace"]),
    ("emailed grace this morning", nil, ["grace"]),
    ("Mrs van Rensburg phoned, the answer is no", nil, ["Mrs van Rensburg"]),
    ("I won't call Signora Conti until Wednesday", nil, ["Signora Conti"]),
    ("accepted the job at Emirates Steel, thank God", "Emirates Steel", []),
    ("Which of my follow-ups fall on Monday?", nil, []),
    ("an odd step for a public employer in Germany, remove it", nil, []),
    ("panel interview on thursday, dept of education", "dept of education", []),
    ("radio silence. two weeks. square", "square", []),
    ("sent another application off, stripe, yesterday", "stripe", []),
    ("I said yes to Marama at Te Papa", "Te Papa", ["Marama"]),
    ("rejected by the city of tulsa", "city of tulsa", []),
    ("virtual coffee with Grace Lim of OCBC", "OCBC", ["Grace Lim"]),
  ]

  @Test(arguments: told)
  func `a line names whom it names`(text: String, employer: String?, people: [String]) {
    let details = Self.reading(text).details
    #expect(details.employer?.typed == employer)
    #expect(details.people.map(\.typed) == people)
  }

  @Test func `a name that two people bear is left open`() {
    let people = Self.reading("called Dana", known: Self.records).details.people
    #expect(people.map(\.record) == [nil])
    #expect(people.first?.candidates == [8, 9])
  }

  @Test func `a name on record that is an ordinary word is no name among ordinary words`() {
    let reading = Self.reading("met on the bridge, have faith", known: Self.records)
    #expect(reading.details.employer == nil)
    #expect(reading.details.people.isEmpty)
  }

  @Test func `several situations are given in the order told`() {
    let reading = Self.reading("Apple rejected me and then Shell offered me the job")
    #expect(reading.situations.map(\.flow) == [.rejection, .offer])
    #expect(reading.situations.map { $0.details.employer?.typed } == ["Apple", "Shell"])
    #expect(reading.situations.map(\.outcome) == [.no, .offer])
  }

  @Test(arguments: [
    ("I interviewed at Acme on Tuesday", "2026-11-17"),
    ("interview with Acme on Tuesday", "2026-11-24"),
    ("I called Dana on Tuesday", "2026-11-17"),
    ("move the call with Dana to Tuesday", "2026-11-24"),
  ])
  func `a report looks back and a plan ahead`(text: String, day: String) {
    let date = Self.reading(text).details.date
    #expect(date?.reading?.dates.first?.when.day(in: Self.zone).description == day)
  }

  @Test(arguments: [
    ("left Dana a voicemail", SaidChannel.voicemail, Direction.made),
    ("emailed Dana the article", .email, .made),
    ("Dana called me back, still deciding", .call, .received),
    ("posted the card to Dana", .post, .made),
  ])
  func `a contact tells its channel and who made it`(
    text: String, channel: SaidChannel, direction: Direction
  ) {
    let details = Self.reading(text).details
    #expect(details.channel == channel)
    #expect(details.direction == direction)
  }

  @Test(arguments: [("done with step 3", 3), ("skip 12", 12), ("why is number 2 here", 2)])
  func `the number of a step is taken`(text: String, number: Int) {
    #expect(Self.reading(text).details.step == number)
  }

  @Test(arguments: [
    ("", SmallTalk.empty), ("   ", .empty), ("thanks a lot", .thanks), ("no", .no),
    ("what can you do", .help), ("help with the offer", .help), ("fuck this", .swearing),
    ("hello", .greeting), ("yes please", .yes), ("maybe later", .later),
  ])
  func `small talk is told from work`(text: String, talk: SmallTalk) {
    let reading = Self.reading(text)
    #expect(reading.kind == .smalltalk)
    #expect(reading.smallTalk == talk)
  }

  @Test func `machines are told six keys, null where nothing was said`() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let offer = Self.reading("Target offered me the job, they want an answer by Friday")
    #expect(
      String(decoding: try encoder.encode(InterpretationReport(offer)), as: UTF8.self)
        == #"{"date":"Friday","employer":"Target","flow":"offer","intent":null,"kind":"situation","people":[]}"#
    )
    #expect(
      String(
        decoding: try encoder.encode(InterpretationReport(Self.reading("hello"))), as: UTF8.self)
        == #"{"date":null,"employer":null,"flow":null,"intent":null,"kind":"unknown","people":[]}"#
    )
  }

  @Test(arguments: 1...40)
  func `no line breaks it, however odd`(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let pieces = [
      "called", "Dana", "at", "the", "@", "??", "…", "é", "👩🏽‍💻", "\u{301}", "3", "'s", "’", "w/", "-",
      "to",
      "Friday", "no", "(", "\n", "\t", "مرحبا", "offer", "&", "St.", "1.1.", "&&", "O'", "undo",
    ]
    let text = (0..<Int.random(in: 0...400, using: &random)).map { _ in
      pieces.randomElement(using: &random)!
    }.joined(separator: Bool.random(using: &random) ? " " : "")
    let reading = Self.reading(text, known: Self.records)
    #expect((reading.kind == .situation) == !reading.situations.isEmpty)
    #expect((reading.kind == .review) == (reading.intent != nil))
    for person in reading.details.people { #expect(text.contains(person.typed)) }
  }

  struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }
    mutating func next() -> UInt64 {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return state
    }
  }
}
