extension Question {
  /// Whether a saved answer still fits the question, under today's content.
  package func accepts(_ value: Value?) -> Bool {
    guard let value else { return unknown != nil }
    return switch (kind, value) {
    case (.employer, .employer), (.text, .text), (.people, .people), (.yesNo, .flag),
      (.number, .number), (.money, .money), (.moment, .when(.moment)), (.day, .when):
      true
    case (.choice, .option(let id)): option(id) != nil
    default: false
    }
  }

  /// The option of that name, or of that earlier name.
  package func option(_ id: OptionID) -> Option? {
    options.first { $0.id == id } ?? options.first { $0.was.contains(id) }
  }

  /// What Enter gives at this point; for a choice the expression may be one of its options.
  func byDefault(in scope: Scope) -> Value? {
    guard let byDefault else { return nil }
    if case .name(let name, _) = byDefault.root, let option = option(OptionID(name.text)) {
      return .option(option.id)
    }
    let value = scope.value(of: byDefault)
    if case .day = kind, case .when(let when) = value {
      return .when(.day(when.day(in: scope.now.zone)))
    }
    return value
  }

  /// A saved answer in today's names: an option under an earlier name becomes the present one.
  func today(_ value: Value?) -> Value? {
    if case .option(let id) = value, let option = option(id) { .option(option.id) } else { value }
  }

  /// An answer that many would give, to tell roughly how many questions are left.
  func usual(at now: Moment) -> Value? {
    switch kind {
    case .employer: .employer(EmployerAnswer(name: ""))
    case .text: .text("")
    case .people: .people([PersonAnswer(key: "somebody", name: "", isNamed: true, seat: 0)])
    case .moment: .when(.moment(now))
    case .day: .when(.day(now.day))
    case .yesNo: .flag(false)
    case .choice: options.first.map { .option($0.id) }
    case .number: .number(1)
    case .money: .money(Money(text: "", amount: 0))
    }
  }
}
