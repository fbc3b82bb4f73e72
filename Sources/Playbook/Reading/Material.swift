import Coaching

/// A value of the content with the place where it stands.
struct Located<Value: Sendable>: Sendable {
  var value: Value
  var file: String
  var line: Int
  /// The lines of its keys.
  var keys: [String: Int] = [:]

  func line(of key: String) -> Int { keys[key] ?? line }
}

/// A flow with the places of its parts.
struct FlowText: Sendable {
  var flow: Flow
  var file: String
  var keys: [String: Int]
  /// In the order of `flow.states`.
  var states: [StateText]
  /// Whether a state was left out because it could not be read.
  var isPartial = false

  /// Each state with its places.
  var pairs: [(state: State, text: StateText)] {
    zip(flow.states, states).map { (state: $0, text: $1) }
  }

  func line(of key: String) -> Int { keys[key] ?? keys["id"] ?? keys["flow"] ?? 1 }
}

/// The places of one state.
struct StateText: Sendable {
  var line: Int
  var keys: [String: Int]
  var rules: [Int] = []
  var options: [Int] = []
  /// In the order of the state's plans.
  var plans: [[String: Int]] = []
  /// The name its question answers, if the rest of the question could not be read.
  var declares: Name?
  /// Whether a rule could not be read, so that not all its ways are known.
  var isMissingWays = false
  /// Whether something in it could not be read, so that what depends on it is not judged.
  var isBroken = false

  func line(of key: String) -> Int { keys[key] ?? line }

  func plan(_ index: Int, _ key: String) -> Int {
    let keys = plans.indices.contains(index) ? plans[index] : [:]
    return keys[key] ?? keys.values.min() ?? line
  }
}

/// A message with the places of its wordings.
struct MessageText: Sendable {
  var message: Message
  var file: String
  var keys: [String: Int]
  var wordings: [(subject: Int, body: Int)]

  func line(of key: String) -> Int { keys[key] ?? keys["id"] ?? keys["flow"] ?? 1 }
}

/// A step with the place of its text.
struct StepText: Sendable {
  var reminder: Reminder
  var file: String
  var keys: [String: Int]
  var body: Int

  func line(of key: String) -> Int { keys[key] ?? keys["id"] ?? keys["flow"] ?? 1 }
}

/// An advice entry with the places of its wordings.
struct AdviceText: Sendable {
  var advice: Advice
  var file: String
  var keys: [String: Int]
  /// The lines of the wordings, in their order.
  var say: [Int]
  var adviceLine: Int

  func line(of key: String) -> Int { keys[key] ?? keys["id"] ?? keys["flow"] ?? 1 }
}

/// Everything read from a content folder, with its places; what the checks work on.
struct Material: Sendable {
  var files: [ContentFolder.File] = []
  var flows: [FlowText] = []
  var messages: [MessageText] = []
  var steps: [StepText] = []
  var advice: [AdviceText] = []
  var documents: [Located<Document>] = []
  /// The claims in order, with their places.
  var claims: [Located<Claim>] = []
  var tensions: [Located<Tension>] = []
  var evidence: [Located<Evidence>] = []
  var draftRules: [Located<DraftRule>] = []
  /// Whether all flows could be read in full, so that what is missing from them can be told.
  var hasWholeFlows: Bool {
    !unread.contains { $0.hasPrefix("flows/") }
      && !flows.contains { $0.isPartial || $0.states.contains(where: \.isBroken) }
  }
  /// The names of files that are there and could not be read, so that no reference to them is called missing.
  var unread: Set<String> = []
}
