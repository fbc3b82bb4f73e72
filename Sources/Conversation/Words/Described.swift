import Coaching

extension Words {
  /// An answer as it was understood, in words.
  static func described(
    _ value: Value?, _ question: Question, _ settings: Session.Settings, _ now: Moment
  ) -> String {
    switch value {
    case nil: question.unknown?.lowercasedFirst ?? "not known"
    case .when(let when): settings.near(when, now)
    case .flag(let flag): flag ? "yes" : "no"
    case .option(let id): question.option(id)?.label.lowercasedFirst ?? id.text
    case .text(let text): text
    case .number(let number): String(number)
    case .money(let money): money.text
    case .people(let people): people.map(described).joined(separator: ", ")
    case .person(let person): described(person)
    case .employer(let employer): employer.name
    }
  }

  /// The same, as short as a default in brackets wants it.
  static func shortly(
    _ value: Value, _ question: Question, _ settings: Session.Settings, _ now: Moment
  ) -> String {
    if case .when(let when) = value { return settings.near(when, now) }
    return described(value, question, settings, now)
  }

  static func described(_ person: PersonAnswer) -> String {
    person.title.map { "\(person.name) (\($0))" } ?? person.name
  }
}
