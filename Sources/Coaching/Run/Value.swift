/// What an answer holds.
package enum Value: Hashable, Sendable {
  case when(When)
  case flag(Bool)
  case option(OptionID)
  case text(String)
  case number(Int)
  case money(Money)
  case people([PersonAnswer])
  case person(PersonAnswer)
  case employer(EmployerAnswer)
}

/// A person as an answer names them.
package struct PersonAnswer: Hashable, Codable, Sendable {
  /// Stable within the run: a slug of the name, so that a person taken off the list and put back finds their answers again.
  package var key: PersonKey
  /// As typed, tidied: "Dana Cruz", "someone in HR".
  package var name: String
  /// Whether it is a name rather than a description such as "the receptionist".
  package var isNamed: Bool
  package var title: String?
  /// The person's place in the run, from 0, kept when others leave; it picks the wording of messages.
  package var seat: Int
  /// The record of the store, once saved.
  package var record: Int64?

  package init(
    key: PersonKey, name: String, isNamed: Bool, title: String? = nil, seat: Int,
    record: Int64? = nil
  ) {
    self.key = key
    self.name = name
    self.isNamed = isNamed
    self.title = title
    self.seat = seat
    self.record = record
  }

  /// The first name, "Dr. Lopez" where a title stands before the name, or the whole description when there is no name.
  package var first: String {
    let words = name.split(separator: " ").map(String.init)
    guard isNamed, let first = words.first, let last = words.last else { return name }
    let isTitled = Self.titles.contains(first.lowercased().trimmingPunctuation)
    return isTitled && words.count > 1 ? "\(first) \(last)" : first
  }

  private static let titles: Set = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "dame", "herr", "frau",
    "uncle", "aunt", "auntie", "father", "sister", "brother", "pastor", "rabbi", "captain",
  ]
}

/// An employer as an answer names it.
package struct EmployerAnswer: Hashable, Codable, Sendable {
  /// As typed, tidied.
  package var name: String
  /// The record of the store, once saved.
  package var record: Int64?

  package init(name: String, record: Int64? = nil) {
    self.name = name
    self.record = record
  }
}

/// An amount of pay as typed: number, currency and period are kept in one line of text.
package struct Money: Hashable, Codable, Sendable {
  /// As typed, tidied: "62,000 EUR a year".
  package var text: String
  /// The number in it, in whole units.
  package var amount: Int

  package init(text: String, amount: Int) {
    self.text = text
    self.amount = amount
  }
}

extension Value: Codable {
  private enum Key: String, CodingKey {
    case when, flag, option, text, number, money, people, person, employer
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    guard let key = container.allKeys.first, container.allKeys.count == 1 else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "A value has exactly one key."))
    }
    switch key {
    case .when: self = .when(try container.decode(When.self, forKey: key))
    case .flag: self = .flag(try container.decode(Bool.self, forKey: key))
    case .option: self = .option(try container.decode(OptionID.self, forKey: key))
    case .text: self = .text(try container.decode(String.self, forKey: key))
    case .number: self = .number(try container.decode(Int.self, forKey: key))
    case .money: self = .money(try container.decode(Money.self, forKey: key))
    case .people: self = .people(try container.decode([PersonAnswer].self, forKey: key))
    case .person: self = .person(try container.decode(PersonAnswer.self, forKey: key))
    case .employer: self = .employer(try container.decode(EmployerAnswer.self, forKey: key))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .when(let value): try container.encode(value, forKey: .when)
    case .flag(let value): try container.encode(value, forKey: .flag)
    case .option(let value): try container.encode(value, forKey: .option)
    case .text(let value): try container.encode(value, forKey: .text)
    case .number(let value): try container.encode(value, forKey: .number)
    case .money(let value): try container.encode(value, forKey: .money)
    case .people(let value): try container.encode(value, forKey: .people)
    case .person(let value): try container.encode(value, forKey: .person)
    case .employer(let value): try container.encode(value, forKey: .employer)
    }
  }
}
