import Foundation

/// The whole playbook, checked: flows, messages, reminders, advice and the sources they rest on.
///
/// A program that is compiled into the executable unpacks each entry when it is first asked for, so that starting costs nothing.
package struct Program: Sendable {
  package var flows: Shelf<Flow>
  package var messages: Shelf<Message>
  package var reminders: Shelf<Reminder>
  package var advice: Shelf<Advice>
  package var documents: Shelf<Document>
  package var tensions: Shelf<Tension>
  package var evidence: Shelf<Evidence>
  /// Phrases that are pointed out in drafts.
  package var draftRules: Shelf<DraftRule>
  /// For each flow that stands on its own, a fingerprint of it and of the small flows it calls; it tells two versions apart.
  package var fingerprints: [FlowID: String]

  package init(
    flows: Shelf<Flow>, messages: Shelf<Message>, reminders: Shelf<Reminder>,
    advice: Shelf<Advice>, documents: Shelf<Document>, tensions: Shelf<Tension>,
    evidence: Shelf<Evidence>,
    draftRules: Shelf<DraftRule> = Shelf([:]), fingerprints: [FlowID: String]
  ) {
    self.flows = flows
    self.messages = messages
    self.reminders = reminders
    self.advice = advice
    self.documents = documents
    self.tensions = tensions
    self.evidence = evidence
    self.draftRules = draftRules
    self.fingerprints = fingerprints
  }

  /// The flow of that id.
  package func flow(_ id: FlowID) -> Flow? { flows[id.text] }

  /// The flow and all small flows it calls, each once, callers first.
  package func closure(of id: FlowID) -> [Flow] {
    var found: [Flow] = []
    var waiting = [id]
    while let next = waiting.popLast() {
      guard !found.contains(where: { $0.id == next }), let flow = flow(next) else { continue }
      found.append(flow)
      waiting += flow.calls
    }
    return found
  }

  /// A fingerprint of a flow with the small flows it calls: 16 hexadecimal digits (FNV-1a, 64 bits).
  ///
  /// It tells versions of the content apart; it is no defence against anyone.
  package static func fingerprint(of flows: [Flow]) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let data = (try? encoder.encode(flows.sorted { $0.id < $1.id })) ?? Data()
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in data { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

extension Flow {
  /// The small flows it calls.
  package var calls: [FlowID] {
    states.compactMap { state in
      switch state.act {
      case .each(_, _, let flow), .call(let flow): flow
      case .pass, .ask, .recall: nil
      }
    }
  }
}
