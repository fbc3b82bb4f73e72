import Coaching

/// Checks one expression at its place: that its names are answered there, and that its kinds fit.
struct ExpressionCheck {
  /// What is known at the place, before anything the expression itself assumes.
  let base: Knowledge
  /// All names that any question of the flow answers, for hints.
  let flowNames: Set<Name>
  /// The question that has an option of that name, for hints.
  let options: [String: Name]
  /// What is known of the people of each `each` state, by its name.
  let people: [StateID: Knowledge]
  let report: (DiagnosticCode, String, String?) -> Void

  /// Checks a condition.
  func condition(_ expression: Expression, _ knowledge: Knowledge) {
    expectFlag(expression.root, knowledge, expression)
  }

  /// Checks a time.
  ///
  /// - Parameter needed: whether it must be known whichever way led here.
  func time(_ expression: Expression, _ knowledge: Knowledge, needed: Bool) {
    let kind = kind(expression.root, knowledge)
    guard kind.isTime else {
      report(.wrongType, "'\(expression.text)' is \(kind.words), and a time is needed", nil)
      return
    }
    guard needed, knowledge.mayBeUnknown(expression.root), isMarked(expression.root) else { return }
    report(
      .maybeUnknown, "nothing in '\(expression.text)' is sure to be known here",
      "add 'if:' with 'is known', or give a second time that is always known")
  }

  /// Whether all names that may be unknown carry their mark, so that nothing else was reported.
  private func isMarked(_ node: Expression.Node) -> Bool {
    switch node {
    case .name(_, let maybe): maybe
    case .add(let base, _), .subtract(let base, _), .at(let base, _), .officeAfter(let base),
      .officeBefore(let base):
      isMarked(base)
    case .earliest(let nodes), .latest(let nodes), .firstKnown(let nodes):
      nodes.allSatisfy(isMarked)
    default: true
    }
  }

  private func expectFlag(_ node: Expression.Node, _ knowledge: Knowledge, _ whole: Expression) {
    let kind = kind(node, knowledge)
    guard !kind.isFlag else { return }
    let hint: String? =
      if case .choice = kind { "compare it with one of its options" } else {
        "ask with 'is known' or compare it"
      }
    report(.wrongType, "\(describe(node)) is \(kind.words), and a condition is needed", hint)
  }

  /// The kind of an expression; what does not fit is reported.
  func kind(_ node: Expression.Node, _ knowledge: Knowledge) -> Kind {
    switch node {
    case .name(let name, let maybe): return kind(of: name, maybe: maybe, knowledge)
    case .field(let name, let field): return kind(of: name, field, knowledge)
    case .span(let span):
      report(
        .wrongType, "'\(span)' is a length of time and no time", "add it to a time: now + \(span)")
      return .anything
    case .number: return .number
    case .now: return .moment
    case .not(let inner):
      return flag([inner], knowledge)
    case .both(let left, let right):
      _ = flag([left], knowledge)
      return flag([right], knowledge.assuming(left, true) ?? knowledge)
    case .either(let left, let right):
      _ = flag([left], knowledge)
      return flag([right], knowledge.assuming(left, false) ?? knowledge)
    case .known(let inner, let wanted): return known(inner, wanted, knowledge)
    case .compare(let left, let comparison, let right):
      return compared(left, comparison, right, knowledge)
    case .add(let base, let span), .subtract(let base, let span):
      return moved(base, span, knowledge)
    case .earliest(let nodes), .latest(let nodes):
      return times(nodes, knowledge)
    case .firstKnown(let nodes): return first(nodes, knowledge)
    case .officeAfter(let inner), .officeBefore(let inner), .at(let inner, _):
      _ = times([inner], knowledge)
      return .moment
    case .any(let state, let condition): return any(state, condition, knowledge)
    }
  }

  // MARK: - Names

  private func kind(of name: Name, maybe: Bool, _ knowledge: Knowledge) -> Kind {
    guard let known = knowledge.names[name] else {
      if flowNames.contains(name) {
        report(
          .notAnswered, "'\(name)' is not answered on any way that leads here",
          "ask for it in a state before this one")
      } else {
        let near = didYouMean(name.text, among: knowledge.names.keys.map(\.text))
        report(.notAnswered, "nothing in this flow answers '\(name)'", near)
      }
      return .anything
    }
    guard known.kind != .anything else { return .anything }
    if maybe, let whole = base.names[name], !whole.mayBeUnknown, !known.mayBeUnknown {
      report(.needlessMark, "'\(name)' is always known here", "leave the question mark out")
    }
    if !maybe, !known.isAsked {
      report(
        .notAnswered, "'\(name)' is not answered on every way that leads here",
        "write '\(name)?' where it may be left out, or ask for it on every way")
    } else if !maybe, known.mayBeUnknown {
      report(
        .maybeUnknown, "'\(name)' may be unknown here",
        "write '\(name)?' where it may be left out, or test '\(name) is known' first")
    }
    return known.kind
  }

  private func kind(of name: Name, _ field: Expression.Field, _ knowledge: Knowledge) -> Kind {
    let kind = kind(of: name, maybe: false, knowledge)
    switch (kind, field) {
    case (.anything, _): return .anything
    case (.person, .named): return .flag
    case (.person, .first), (.person, .name), (.person, .title): return .text
    default:
      report(
        .wrongType, "'\(name)' is \(kind.words) and has no part '.\(field.rawValue)' here",
        "people have .first, .name, .title and .named")
      return .anything
    }
  }

  private func known(
    _ inner: Expression.Node, _ wanted: Bool, _ knowledge: Knowledge
  ) -> Kind {
    guard case .name(let name, _) = inner else {
      _ = kind(inner, knowledge)
      return .flag
    }
    guard let known = knowledge.names[name] else {
      _ = kind(of: name, maybe: true, knowledge)
      return .flag
    }
    if known.kind != .anything, !known.mayBeUnknown, base.names[name]?.mayBeUnknown != true {
      report(
        wanted ? .needlessMark : .neverUnknown, "'\(name)' is always known here",
        "give its question 'unknown:', or leave the test out")
    }
    return .flag
  }

  // MARK: - Parts

  private func flag(_ nodes: [Expression.Node], _ knowledge: Knowledge) -> Kind {
    for node in nodes {
      let kind = kind(node, knowledge)
      if !kind.isFlag {
        report(.wrongType, "\(describe(node)) is \(kind.words), and a yes or no is needed", nil)
      }
    }
    return .flag
  }

  private func times(_ nodes: [Expression.Node], _ knowledge: Knowledge) -> Kind {
    var result: Kind?
    for node in nodes {
      let kind = kind(node, knowledge)
      guard kind.isTime else {
        report(.wrongType, "\(describe(node)) is \(kind.words), and a time is needed", nil)
        return .anything
      }
      result = result.map { $0 == kind ? kind : .time } ?? kind
    }
    return result ?? .anything
  }

  private func first(_ nodes: [Expression.Node], _ knowledge: Knowledge) -> Kind {
    let kinds = nodes.map { kind($0, knowledge) }
    guard let first = kinds.first else { return .anything }
    if kinds.allSatisfy(\.isTime) { return kinds.allSatisfy { $0 == first } ? first : .time }
    if let other = kinds.first(where: { $0 != first && $0 != .anything }), first != .anything {
      report(.wrongType, "first_known mixes \(first.words) and \(other.words)", nil)
    }
    return first
  }

  private func moved(_ base: Expression.Node, _ span: Span, _ knowledge: Knowledge) -> Kind {
    let kind = times([base], knowledge)
    if kind == .day || kind == .time, !span.unit.isOfDays {
      report(
        .wrongType, "\(describe(base)) is \(kind.words), and hours or minutes need a time of day",
        "use days, or at(…, 09:00) first")
      return .anything
    }
    return kind
  }

  private func any(
    _ state: StateID, _ condition: Expression.Node, _ knowledge: Knowledge
  ) -> Kind {
    guard let inside = people[state] else {
      report(
        .anyOfNothing, "there is no 'each' state '\(state)' before this one",
        didYouMean(state.text, among: people.keys.map(\.text)))
      return .flag
    }
    let both = knowledge.adding(inside.names)
    let check = ExpressionCheck(
      base: both, flowNames: flowNames.union(inside.names.keys), options: options, people: [:],
      report: report)
    return check.flag([condition], both)
  }

  private func compared(
    _ left: Expression.Node, _ comparison: Expression.Comparison, _ right: Expression.Node,
    _ knowledge: Knowledge
  ) -> Kind {
    let first = kind(left, knowledge)
    if case .choice(let options) = first, case .name(let name, let maybe) = right {
      compareOption(left, options, name, maybe: maybe, comparison, knowledge)
      return .flag
    }
    if first == .flag, case .name(let name, _) = right, knowledge.names[name] == nil {
      report(
        .wrongType, "\(describe(left)) is a yes or no and is not compared",
        "write \(describe(left)) or not \(describe(left))")
      return .flag
    }
    let second = kind(right, knowledge)
    if first == .anything || second == .anything { return .flag }
    let isOrder = comparison != .equal && comparison != .unequal
    let fits = first == second || first.isTime && second.isTime
    let isOrdered = first.isTime || first == .number || first == .money
    if !fits {
      report(
        .wrongType,
        "\(describe(left)) is \(first.words) and \(describe(right)) is \(second.words): they cannot be compared",
        nil)
    } else if isOrder, !isOrdered {
      report(
        .wrongType, "\(first.words) has no order, so '\(comparison.rawValue)' says nothing",
        "use == or !=")
    }
    return .flag
  }

  private func compareOption(
    _ left: Expression.Node, _ options: [OptionID], _ name: Name, maybe: Bool,
    _ comparison: Expression.Comparison, _ knowledge: Knowledge
  ) {
    let isOption = options.contains(OptionID(name.text))
    if let other = knowledge.names[name] {
      let what =
        isOption
        ? "is an option and an answer of this flow too" : "is \(other.kind.words) and no option"
      report(
        isOption ? .nameTwice : .wrongType, "'\(name)' \(what)",
        isOption ? "rename one of them" : "compare \(describe(left)) with one of its options")
    } else if comparison != .equal, comparison != .unequal {
      report(.wrongType, "options have no order", "use == or !=")
    } else if !isOption {
      report(
        .unknownOption, "\(describe(left)) has no option '\(name)'",
        self.options[name.text].map { "it is an option of '\($0)'" }
          ?? didYouMean(name.text, among: options.map(\.text)))
    } else if maybe {
      report(
        .needlessMark, "'\(name)' is an option, which is always known",
        "leave the question mark out")
    }
  }

  private func describe(_ node: Expression.Node) -> String {
    switch node {
    case .name(let name, _): "'\(name)'"
    case .field(let name, let field): "'\(name).\(field.rawValue)'"
    case .number(let number): "\(number)"
    case .span(let span): "'\(span)'"
    case .now: "'now'"
    case .add, .subtract: "the moved time"
    case .earliest: "'earliest(…)'"
    case .latest: "'latest(…)'"
    case .firstKnown: "'first_known(…)'"
    case .officeAfter: "'office_after(…)'"
    case .officeBefore: "'office_before(…)'"
    case .at: "'at(…)'"
    case .any: "'any(…)'"
    case .not, .both, .either, .compare, .known: "a part of the condition"
    }
  }
}
