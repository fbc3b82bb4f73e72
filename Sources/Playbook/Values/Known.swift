import Coaching

/// What sort of value a name or an expression has.
enum Kind: Hashable {
  case moment
  case day
  /// A moment or a day, as it comes.
  case time
  case flag
  case choice([OptionID])
  case text
  case number
  case money
  case people
  case person
  case employer
  /// Something that could not be read; nothing about it is judged.
  case anything

  init(_ question: Question) {
    self =
      switch question.kind {
      case .employer: .employer
      case .text: .text
      case .people: .people
      case .moment: .moment
      case .day: .day
      case .yesNo: .flag
      case .choice: .choice(question.options.map(\.id))
      case .number: .number
      case .money: .money
      }
  }

  init(_ recall: Recall) {
    self =
      switch recall {
      case .lastContact, .lastInterview, .promised, .offer: .time
      case .contacts: .number
      case .lessons, .news: .text
      case .stance: .choice(Stance.allCases.map { OptionID($0.rawValue) })
      case .stage: .choice(Stage.allCases.map { OptionID($0.rawValue) })
      }
  }

  var isTime: Bool { [.moment, .day, .time, .anything].contains(self) }
  var isFlag: Bool { self == .flag || self == .anything }

  /// How a sentence names it.
  var words: String {
    switch self {
    case .moment: "a time"
    case .day: "a day"
    case .time: "a day or a time"
    case .flag: "a yes or no"
    case .choice: "a choice"
    case .text: "text"
    case .number: "a number"
    case .money: "an amount of pay"
    case .people: "a list of people"
    case .person: "a person"
    case .employer: "an employer"
    case .anything: "an answer"
    }
  }

  /// Every value it can have, as far as a flow can tell values apart.
  var every: Set<Known.Case> {
    switch self {
    case .flag: [.option("yes"), .option("no")]
    case .choice(let options): Set(options.map { .option($0.text) })
    default: [.some]
    }
  }
}

/// What can be said of a name at one place of a flow, whichever way led there.
struct Known: Hashable {
  var kind: Kind
  var cases: Set<Case>

  enum Case: Hashable {
    /// No question on the way asked for it.
    case unasked
    /// It was asked for, and the answer was "I don't know".
    case unknown
    case option(String)
    case some
  }

  init(_ kind: Kind, mayBeUnknown: Bool = false) {
    self.kind = kind
    cases = mayBeUnknown ? kind.every.union([.unknown]) : kind.every
  }

  var isAsked: Bool { !cases.contains(.unasked) }
  var mayBeUnknown: Bool { cases.contains(.unknown) || cases.contains(.unasked) }

  func joined(_ other: Known) -> Known {
    var result = self
    result.cases.formUnion(other.cases)
    if kind != other.kind {
      result.kind =
        switch (kind, other.kind) {
        case (.choice(let mine), .choice(let theirs)):
          .choice(mine + theirs.filter { !mine.contains($0) })
        case (let one, let two) where one.isTime && two.isTime: .time
        default: .anything
        }
    }
    return result
  }
}

/// All that is known at one place of a flow.
struct Knowledge: Hashable {
  var names: [Name: Known] = [:]

  func joined(_ other: Knowledge) -> Knowledge {
    var result = self
    for name in Set(names.keys).union(other.names.keys) {
      switch (names[name], other.names[name]) {
      case (let mine?, let theirs?): result.names[name] = mine.joined(theirs)
      case (var known?, nil), (nil, var known?):
        known.cases.insert(.unasked)
        result.names[name] = known
      case (nil, nil): break
      }
    }
    return result
  }

  /// The same with only some cases of one name left; nil if none is left.
  func keeping(_ name: Name, _ keep: (Known.Case) -> Bool) -> Knowledge? {
    guard var known = names[name], known.kind != .anything else { return self }
    known.cases = known.cases.filter(keep)
    guard !known.cases.isEmpty else { return nil }
    var result = self
    result.names[name] = known
    return result
  }
}

extension Knowledge? {
  /// What is known on either of two ways; nil is a way that nobody can take.
  func or(_ other: Knowledge?) -> Knowledge? {
    guard let self, let other else { return self ?? other }
    return self.joined(other)
  }
}
