import Coaching

/// Values without what the store adds to them or what is free to differ: the ids of records.
extension Value {
  var plain: Value {
    switch self {
    case .employer(let employer): .employer(employer.plain)
    case .people(let people): .people(people.map(\.plain))
    case .person(let person): .person(person.plain)
    default: self
    }
  }
}

extension EmployerAnswer {
  /// Two spellings of a name that fold to the same lead to one record.
  var plain: EmployerAnswer { EmployerAnswer(name: name.folded) }
}

extension PersonAnswer {
  var plain: PersonAnswer {
    var person = self
    person.record = nil
    return person
  }

  /// Without the seat too: who comes back to the list takes a new one.
  var seatless: PersonAnswer {
    var person = plain
    person.seat = 0
    return person
  }
}

extension Run {
  /// What the journal tells, for comparison.
  var plain: [String] {
    let given = answers.map { "\($0.key) = \(Run.text($0.value.value)) at \($0.value.at)" }
    let offers = retracted.map { "\($0.key) was \(Run.text($0.value.value))" }
    let read = readings.map { "\($0.key) read \(Run.text($0.value))" }
    return ["\(flow) \(fingerprint) \(began)"] + (given + offers + read).sorted()
  }

  private static func text(_ value: Value?) -> String { value.map { "\($0.plain)" } ?? "unknown" }
}

extension NextStep {
  /// In one line, for comparison.
  ///
  /// - Parameter seats: whether the seats of people count.
  func plain(seats: Bool = true) -> String {
    let person = seats ? person?.plain : person?.seatless
    let filled = slots.sorted { $0.key < $1.key }.map { name, value in
      var value = value.plain
      if !seats, case .person(let person) = value { value = .person(person.seatless) }
      if !seats, case .people(let people) = value { value = .people(people.map(\.seatless)) }
      return "\(name): \(value)"
    }
    return """
      \(id) \(what) \(employer.map { $0.name.folded } ?? "-") \(role ?? "-") \
      \(person.map { "\($0)" } ?? "-") \(from?.description ?? "-") \(due?.description ?? "-") \
      \(opens?.text ?? "-") \(closedBy ?? 0) \(filled.joined(separator: ", "))
      """
  }
}
