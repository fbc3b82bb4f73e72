import Coaching
import Synchronization

/// What one program remembers of the journals it has read, so that an answer costs no more than its own rows.
///
/// Nothing in it is ever trusted over the file: a journal counts as known only when its last event and the last reversal
/// are still those in the file, and journals grow only at their end.
final class Recollection: Sendable {
  private let state = Mutex(State())

  private struct State {
    var reversal: CommandID = 0
    var runs: [RunID: KnownRun] = [:]
    var flows: [String: [FlowID: Flow]] = [:]
    var slots: [String: [Name: Value]] = [:]
    var people: [String: PersonAnswer] = [:]
    var day: Day?
  }

  /// More runs than this are not worth the memory.
  private static let most = 256
  private static let mostTexts = 16_384

  func run(_ id: RunID, lastEvent: Int64, reversal: CommandID) -> KnownRun? {
    state.withLock { state in
      guard state.reversal == reversal, let known = state.runs[id], known.lastEvent == lastEvent
      else { return nil }
      return known
    }
  }

  /// Takes in what a committed transaction read and wrote.
  func learn(_ runs: [RunID: KnownRun], reversal: CommandID) {
    state.withLock { state in
      if state.reversal != reversal || state.runs.count > Recollection.most { state.runs = [:] }
      state.reversal = reversal
      state.runs.merge(runs) { $1 }
    }
  }

  func flows(_ fingerprint: String) -> [FlowID: Flow]? {
    state.withLock { $0.flows[fingerprint] }
  }

  func learn(_ flows: [FlowID: Flow], of fingerprint: String) {
    state.withLock { $0.flows[fingerprint] = flows }
  }

  /// What the slots of a step hold, by the text in which they are kept.
  func slots(_ text: String) throws -> [Name: Value] { try read(text, into: \.slots) }

  /// A person, by the text in which they are kept.
  func person(_ text: String) throws -> PersonAnswer { try read(text, into: \.people) }

  private func read<Read: Decodable & Sendable>(
    _ text: String, into texts: any WritableKeyPath<State, [String: Read]> & Sendable
  ) throws -> Read {
    if let known = state.withLock({ $0[keyPath: texts][text] }) { return known }
    let read = try JSONText.decode(Read.self, from: text)
    state.withLock { state in
      if state[keyPath: texts].count > Recollection.mostTexts { state[keyPath: texts] = [:] }
      state[keyPath: texts][text] = read
    }
    return read
  }

  /// Whether this program changes the store for the first time on that day.
  func isFirst(of day: Day) -> Bool {
    state.withLock { state in
      defer { state.day = day }
      return state.day != day
    }
  }
}

/// A run as its journal tells it up to an event, and where it then stood.
struct KnownRun {
  var run: Run
  var lastEvent: Int64
  /// What was outside when its position was worked out.
  var outside: Outside
  var position: Position
  /// Its steps and the rows they were written as; to write a step down costs more than to compare it.
  var rows: [StepID: WrittenStep] = [:]

  /// Its position, if it still follows with this outside.
  ///
  /// A run that has looked nothing up on its last stretch hangs on the person's preferences alone.
  func position(in other: Outside) -> Position? {
    let isSame =
      if position.unread.isEmpty {
        outside.hours == other.hours && outside.recalled[.stance] == other.recalled[.stance]
      } else {
        outside == other
      }
    return isSame ? position : nil
  }
}

/// A step and the row it was written as.
struct WrittenStep {
  var step: NextStep
  var row: StepRow
}
