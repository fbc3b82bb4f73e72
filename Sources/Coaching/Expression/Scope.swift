/// What is known at one point of a run, in which expressions are worked out.
package struct Scope: Hashable, Sendable {
  /// The known answers; a name that is missing is unknown.
  package var values: [Name: Value]
  /// The time of the answer that led here.
  package var now: Moment
  package var hours: WorkingHours
  /// For each `each` state passed: what was known at the end for each of its people.
  package var people: [StateID: [[Name: Value]]] = [:]

  package init(values: [Name: Value] = [:], now: Moment, hours: WorkingHours = .usual) {
    self.values = values
    self.now = now
    self.hours = hours
  }

  /// The value of an expression; nil if something in it is unknown.
  package func value(of expression: Expression) -> Value? { value(expression.root) }

  /// Whether a condition holds; one that hangs on something unknown does not.
  package func holds(_ expression: Expression) -> Bool { holds(expression.root) }

  /// The time an expression gives; nil if unknown or no time.
  package func time(of expression: Expression) -> When? { time(expression.root) }

  /// The value of a name, or of a part of what it holds.
  package func value(of name: Name, field: Expression.Field) -> Value? {
    switch (values[name], field) {
    case (.person(let person), .first): .text(person.first)
    case (.person(let person), .name): .text(person.name)
    case (.person(let person), .title): person.title.map(Value.text)
    case (.person(let person), .named): .flag(person.isNamed)
    default: nil
    }
  }

  private func value(_ node: Expression.Node) -> Value? {
    switch node {
    case .name(let name, _): values[name]
    case .field(let name, let field): value(of: name, field: field)
    case .number(let number): .number(number)
    case .span: nil
    case .now, .add, .subtract, .earliest, .latest, .officeAfter, .officeBefore, .at:
      time(node).map(Value.when)
    case .firstKnown(let nodes): nodes.lazy.compactMap { value($0) }.first
    case .not, .both, .either, .compare, .known, .any: .flag(holds(node))
    }
  }

  private func holds(_ node: Expression.Node) -> Bool {
    switch node {
    case .not(let inner): !holds(inner)
    case .both(let left, let right): holds(left) && holds(right)
    case .either(let left, let right): holds(left) || holds(right)
    case .known(let inner, let wanted): (value(inner) != nil) == wanted
    case .compare(let left, let comparison, let right): compare(left, comparison, right)
    case .any(let state, let condition):
      (people[state] ?? []).contains { inner in
        var scope = self
        scope.values.merge(inner) { $1 }
        return scope.holds(condition)
      }
    default: value(node) == .flag(true)
    }
  }

  private func compare(
    _ left: Expression.Node, _ comparison: Expression.Comparison, _ right: Expression.Node
  ) -> Bool {
    guard let first = value(left) else { return false }
    if case .option(let option) = first, case .name(let other, _) = right, values[other] == nil {
      return comparison == .equal ? option.text == other.text : option.text != other.text
    }
    guard let second = value(right) else { return false }
    switch (first, second) {
    case (.when(let one), .when(let other)):
      return comparison.holds(one.end(in: now.zone), other.end(in: now.zone))
    case (.number(let one), .number(let other)): return comparison.holds(one, other)
    case (.money(let one), .money(let other)): return comparison.holds(one.amount, other.amount)
    default: return comparison == .equal ? first == second : first != second
    }
  }

  private func time(_ node: Expression.Node) -> When? {
    switch node {
    case .now: .moment(now)
    case .name, .field, .firstKnown:
      if case .when(let when) = value(node) { when } else { nil }
    case .add(let base, let span): time(base)?.adding(span)
    case .subtract(let base, let span): time(base)?.adding(-span)
    case .earliest(let nodes):
      nodes.compactMap { time($0) }.min { $0.isBefore($1, in: now.zone) }
    case .latest(let nodes):
      nodes.compactMap { time($0) }.max { $0.isBefore($1, in: now.zone) }
    case .officeAfter(let base):
      time(base).map { .moment(hours.next(onOrAfter: $0.start(in: now.zone))) }
    case .officeBefore(let base):
      time(base).map { .moment(hours.last(onOrBefore: $0.end(in: now.zone))) }
    case .at(let base, let clock):
      time(base).map { .moment(Moment($0.day(in: now.zone), clock, in: now.zone)) }
    default: nil
    }
  }
}

extension Expression.Comparison {
  func holds<Ordered: Comparable>(_ left: Ordered, _ right: Ordered) -> Bool {
    switch self {
    case .equal: left == right
    case .unequal: left != right
    case .less: left < right
    case .lessOrEqual: left <= right
    case .more: left > right
    case .moreOrEqual: left >= right
    }
  }
}
