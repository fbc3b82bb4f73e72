import Testing

@testable import Coaching

/// Berlin, Tuesday 3 March 2026, 18:00.
let tuesday = Moment("2026-03-03T18:00:00+01:00[Europe/Berlin]")!

func at(_ text: String) -> When { When(text) ?? .moment(Moment(text, defaultZone: tuesday.zone)!) }

struct ExpressionTests {
  static let known: [Name: Value] = [
    "ended_at": .when(at("2026-03-03T15:00")), "hear_by": .when(.day(Day("2026-03-13")!)),
    "kind": .option("phone"), "met": .number(3), "offer": .flag(true),
    "person": .person(
      PersonAnswer(key: "ana-lopez", name: "Ana Lopez", isNamed: true, title: nil, seat: 0)),
  ]

  @Test(arguments: [
    ("ended_at + 24h", "2026-03-04T15:00"),
    ("ended_at + 4wd + 1wd", "2026-03-10T15:00"),
    ("hear_by + 1wd", "2026-03-16"),
    ("earliest(hear_by, ended_at + 48h)", "2026-03-05T15:00"),
    ("latest(hear_by, ended_at + 48h)", "2026-03-13"),
    ("first_known(missing?, ended_at + 2d)", "2026-03-05T15:00"),
    ("office_after(ended_at + 4h)", "2026-03-04T09:00"),
    ("office_before(ended_at + 5d)", "2026-03-06T17:00"),
    ("at(ended_at + 1d, 09:30)", "2026-03-04T09:30"),
    ("now", "2026-03-03T18:00"),
    ("ended_at - 2d", "2026-03-01T15:00"),
  ])
  func timesAreWorkedOut(text: String, expected: String) throws {
    let scope = Scope(values: Self.known, now: tuesday)
    #expect(scope.time(of: try Expression(text)) == at(expected))
  }

  @Test(arguments: [
    ("kind == phone", true), ("kind != phone", false), ("kind == video", false),
    ("kind != video", true), ("missing? == phone", false), ("missing? != phone", false),
    ("offer", true), ("not offer", false), ("missing?", false), ("not missing?", true),
    ("met > 2 and offer", true), ("met > 3 or kind == phone", true), ("met >= 3", true),
    ("hear_by is known", true), ("missing is unknown", true), ("missing is known", false),
    ("ended_at + 24h < now", false), ("ended_at < now", true), ("hear_by > ended_at", true),
    ("person.named", true), ("(offer or missing?) and met == 3", true),
  ])
  func conditionsHoldOrDoNot(text: String, expected: Bool) throws {
    let scope = Scope(values: Self.known, now: tuesday)
    #expect(scope.holds(try Expression(text)) == expected)
  }

  @Test(arguments: [
    ("", ExpressionError.Reason.empty),
    ("kind ==", .expected("a name", found: "the end")),
    ("kind is maybe", .expected("known or unknown", found: "maybe")),
    ("ended_at + kind", .notALength("kind")),
    ("ended_at + 5 parsecs", .notALength("5")),
    ("sooner(ended_at)", .unknownFunction("sooner")),
    ("person.shoe", .unknownField("shoe")),
    ("a = b", .unexpected("=")),
    ("earliest(a, b", .expected("')'", found: "the end")),
    (String(repeating: "(", count: 40), .tooDeep),
  ])
  func mistakesAreNamed(text: String, reason: ExpressionError.Reason) {
    #expect(throws: ExpressionError.self) { try Expression(text) }
    do { _ = try Expression(text) } catch { #expect(error.reason == reason) }
  }

  @Test func anyAsksWhetherOneOfThePeopleFits() throws {
    var scope = Scope(now: tuesday)
    scope.people["notes"] = [["part": .option("hr")], ["part": .option("manager")]]
    #expect(scope.holds(try Expression("any(notes, part == manager)")))
    #expect(!scope.holds(try Expression("any(notes, part == vote)")))
    #expect(scope.holds(try Expression("not any(notes, part == vote)")))
  }
}

struct TemplateTests {
  static func fill(_ text: String, _ values: [String: String]) throws -> String {
    try Template(text).filled { values[$0.description] }
  }

  @Test(arguments: [
    ("Hello {person.first}.", "Hello Ana."),
    ("Hello.[ I liked {topic}.] Bye.", "Hello. Bye."),
    ("Hello.[ I liked {known}.] Bye.", "Hello. I liked maps. Bye."),
    ("[{known}[ and {topic}]]", "maps"),
    ("\\{braces\\} and \\[brackets\\]", "{braces} and [brackets]"),
    ("open {topic}", "open {topic}"),
  ])
  func slotsAreFilledAndUnknownPartsLeftOut(text: String, expected: String) throws {
    #expect(try Self.fill(text, ["person.first": "Ana", "known": "maps"]) == expected)
  }

  @Test(arguments: [
    ("Hello {person", TemplateError.Reason.notClosed("{")), ("[never", .notClosed("[")),
    ("over]", .notOpened("]")), ("over}", .notOpened("}")), ("{a b}", .notAName("a b")),
    ("{a.b.c}", .notAName("a.b.c")), ("{}", .notAName("")),
  ])
  func bracketsThatDoNotFitAreNamed(text: String, reason: TemplateError.Reason) {
    do {
      _ = try Template(text)
      Issue.record("'\(text)' was taken")
    } catch {
      #expect(error.reason == reason)
    }
  }
}
