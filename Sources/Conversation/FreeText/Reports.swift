package import Coaching

extension Session {
  /// What `ask --json` answers.
  package func asked(_ question: String) -> AskResult {
    search()?.ask(question) ?? AskResult(query: question, understood: false, answers: [])
  }

  /// What `interpret --json` answers; acts on nothing.
  package func interpreted(_ text: String, at now: Moment) throws -> InterpretationReport {
    InterpretationReport(
      interpret(
        text, by: sense(), known: try knownNames(), now: now, conventions: settings.conventions))
  }
}
