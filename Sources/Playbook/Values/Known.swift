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

  /// - Parameter times: what kind of time the content keeps as each fact.
  init(_ recall: Recall, times: [FactKind: Kind]) {
    self =
      switch recall {
      case .lastContact: .moment
      case .lastInterview: times[.interview] ?? .time
      case .promised: times[.promised] ?? .time
      case .offer: times[.offer] ?? .time
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
///
/// The ways that lead there are kept apart as far as they differ, so that what goes together stays together: whoever said
/// that a date was named has also said which.
struct Knowledge: Hashable {
  /// What is known on each way; a name that is missing was not asked for.
  private(set) var ways: [[Name: Known]] = [[:]]
  /// What can be said whichever way led here.
  private(set) var names: [Name: Known] = [:]

  /// The most ways that are kept apart; few where there are very many names, so that no flow takes long to check.
  private static func most(_ names: Int) -> Int { names < 80 ? 24 : names < 400 ? 4 : 1 }

  init(_ names: [Name: Known] = [:]) {
    ways = [names]
    self.names = names
  }

  private init(ways: [[Name: Known]]) {
    self.ways = ways
    compact()
    names = Self.joined(self.ways)
  }

  /// The same with one name known as given, on every way.
  mutating func set(_ name: Name, _ known: Known) {
    for index in ways.indices { ways[index][name] = known }
    names[name] = known
  }

  func setting(_ name: Name, _ known: Known) -> Knowledge {
    var result = self
    result.set(name, known)
    return result
  }

  func joined(_ other: Knowledge) -> Knowledge {
    self == other ? self : Knowledge(ways: ways + other.ways)
  }

  /// The same with only some of the names.
  func only(_ keep: [Name]) -> Knowledge {
    Knowledge(ways: ways.map { way in way.filter { keep.contains($0.key) } })
  }

  /// The same with other names added, on every way.
  func adding(_ other: [Name: Known]) -> Knowledge {
    Knowledge(ways: ways.map { $0.merging(other) { $1 } })
  }

  /// The same with only some cases of one name left; nil if none is left.
  func keeping(_ name: Name, _ keep: (Known.Case) -> Bool) -> Knowledge? {
    guard let whole = names[name], whole.kind != .anything else { return self }
    let left = ways.compactMap { way -> [Name: Known]? in
      guard var known = way[name] else { return keep(.unasked) ? way : nil }
      known.cases = known.cases.filter(keep)
      guard !known.cases.isEmpty else { return nil }
      var result = way
      result[name] = known
      return result
    }
    return left.isEmpty ? nil : Knowledge(ways: left)
  }

  /// Joins ways that differ in one name only, which loses nothing; then, if too many are left, the most alike.
  private mutating func compact() {
    var result: [[Name: Known]] = []
    for way in ways {
      var way = way
      while let index = result.firstIndex(where: { Self.differences($0, way) <= 1 }) {
        way = Self.joined([result.remove(at: index), way])
      }
      result.append(way)
    }
    let most = Self.most(result.first?.count ?? 0)
    while result.count > most {
      let last = result.removeLast()
      let nearest = result.indices.min {
        Self.differences(result[$0], last) < Self.differences(result[$1], last)
      }
      result[nearest ?? 0] = Self.joined([result[nearest ?? 0], last])
    }
    ways = result
  }

  private static func differences(_ one: [Name: Known], _ other: [Name: Known]) -> Int {
    one.count { other[$0.key] != $0.value } + other.keys.count { one[$0] == nil }
  }

  private static func joined(_ ways: [[Name: Known]]) -> [Name: Known] {
    guard var result = ways.first else { return [:] }
    for way in ways.dropFirst() {
      for name in Set(result.keys).union(way.keys) {
        switch (result[name], way[name]) {
        case (let one?, let other?): result[name] = one.joined(other)
        case (var known?, nil), (nil, var known?):
          known.cases.insert(.unasked)
          result[name] = known
        case (nil, nil): break
        }
      }
    }
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
