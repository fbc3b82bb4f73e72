import Coaching

extension Material {
  /// Reports things that share a name.
  func checkNames(_ findings: Findings) {
    var callNames: [String: String] = [:]
    for text in flows {
      var names: [StateID: StateID] = [:]
      for state in text.flow.states { names[state.id] = state.id }
      for (state, place) in text.pairs {
        for old in state.was {
          if let other = names[old] {
            findings.add(
              .nameTwice, in: text.file, line: place.line(of: "was"),
              "'\(old)' is a name of the state '\(other)' too",
              hint: "each name belongs to one state")
          }
          names[old] = state.id
        }
      }
      for name in text.flow.also {
        if let other = callNames[name.lowercased()] {
          findings.add(
            .nameTwice, in: text.file, line: text.line(of: "also"),
            "'\(name)' calls the flow '\(other)' too")
        }
        callNames[name.lowercased()] = text.flow.id.text
      }
    }
    unique(claims.map { ($0.value.id.text, $0.file, $0.line) }, findings)
    unique(tensions.map { ($0.value.id.text, $0.file, $0.line) }, findings)
    unique(evidence.map { ($0.value.id.text, $0.file, $0.line) }, findings)
    unique(documents.map { ($0.value.id, $0.file, $0.line) }, findings)
  }

  private func unique(_ ids: [(id: String, file: String, line: Int)], _ findings: Findings) {
    var seen: Set<String> = []
    for (id, file, line) in ids where !seen.insert(id).inserted {
      findings.add(.nameTwice, in: file, line: line, "'\(id)' stands here a second time")
    }
  }
}
