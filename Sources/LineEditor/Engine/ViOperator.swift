// vi's operators, which wait for a motion.

/// Whether libedit waits for the motion that an operator of vi needs.
///
/// It keeps the place where the operator was given. When one of our own actions changed the line in
/// between, libedit would cut from a place that is no more (vi.c, cv_delfini, and chared.c); so such
/// an action has to be refused until the motion is there.
struct ViOperator {
  private enum State { case none, pending, pendingWithCharacter }

  private var state = State.none

  var isPending: Bool { state != .none }

  /// Notes a key that libedit got in vi's command mode.
  mutating func note(_ key: UInt32) {
    let key = Unicode.Scalar(key)
    switch state {
    case .none: state = Self.operators.contains(key ?? " ") ? .pending : .none
    case .pendingWithCharacter: state = .none
    case .pending where Self.counts.contains(key ?? " "): break
    case .pending where Self.searches.contains(key ?? "x"): state = .pendingWithCharacter
    case .pending: state = .none
    }
  }

  mutating func cancel() { state = .none }

  private static let operators: Set<Unicode.Scalar> = ["d", "c", "y"]
  private static let counts: Set<Unicode.Scalar> = Set("123456789".unicodeScalars)
  private static let searches: Set<Unicode.Scalar> = ["f", "F", "t", "T"]
}
