import Coaching

extension Knowledge {
  /// What is known once a condition held, or did not; nil if that cannot be.
  func assuming(_ node: Expression.Node, _ holds: Bool) -> Knowledge? {
    switch node {
    case .not(let inner): return assuming(inner, !holds)
    case .both(let left, let right):
      if holds { return assuming(left, true)?.assuming(right, true) }
      return assuming(left, false).or(assuming(left, true)?.assuming(right, false))
    case .either(let left, let right):
      if !holds { return assuming(left, false)?.assuming(right, false) }
      return assuming(left, true).or(assuming(left, false)?.assuming(right, true))
    case .name(let name, _):
      guard names[name]?.kind == .flag else { return self }
      return keeping(name) { holds == ($0 == .option("yes")) }
    case .known(.name(let name, _), let wanted):
      return keeping(name) { (wanted == holds) != ($0 == .unknown || $0 == .unasked) }
    case .known(let inner, let wanted): return wanted == holds ? needing(inner) : self
    case .compare(let left, let comparison, let right):
      if let (name, option) = optionCompared(left, right) {
        return keeping(name) { value in
          let isOption = value == .option(option)
          let isKnown = value != .unknown && value != .unasked
          let result = comparison == .equal ? isOption : isKnown && !isOption
          return result == holds
        }
      }
      return holds ? needing(left)?.needing(right) : self
    default: return self
    }
  }

  /// A choice and the option it is compared with, if the comparison is of that kind.
  func optionCompared(
    _ left: Expression.Node, _ right: Expression.Node
  ) -> (Name, String)? {
    guard case .name(let name, _) = left, case .name(let option, _) = right,
      case .choice(let options) = names[name]?.kind, names[option] == nil,
      options.contains(OptionID(option.text))
    else { return nil }
    return (name, option.text)
  }

  /// What is known once an expression turned out to have a value.
  private func needing(_ node: Expression.Node) -> Knowledge? {
    switch node {
    case .name(let name, _): return keeping(name) { $0 != .unknown && $0 != .unasked }
    case .add(let base, _), .subtract(let base, _), .at(let base, _), .officeAfter(let base),
      .officeBefore(let base):
      return needing(base)
    case .earliest(let nodes), .latest(let nodes), .firstKnown(let nodes):
      return nodes.count == 1 ? needing(nodes[0]) : self
    default: return self
    }
  }

  /// Whether an expression may have no value here.
  func mayBeUnknown(_ node: Expression.Node) -> Bool {
    switch node {
    case .name(let name, _): names[name]?.mayBeUnknown ?? false
    case .field(_, let field): field == .title
    case .add(let base, _), .subtract(let base, _), .at(let base, _), .officeAfter(let base),
      .officeBefore(let base):
      mayBeUnknown(base)
    case .earliest(let nodes), .latest(let nodes), .firstKnown(let nodes):
      nodes.allSatisfy(mayBeUnknown)
    default: false
    }
  }
}
