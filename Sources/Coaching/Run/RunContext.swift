/// A run with all that its position follows from.
package struct RunContext {
  package var run: Run
  /// What it may look up outside itself, as things stand now.
  package var outside: Outside
  /// The flows it goes by: those it began with, kept with it, or those it went over to since.
  package var flows: (FlowID) -> Flow?

  package init(run: Run, outside: Outside, flows: @escaping (FlowID) -> Flow?) {
    self.run = run
    self.outside = outside
    self.flows = flows
  }

  /// Where it stands.
  package var position: Position { resolve(run, under: flows, outside: outside) }
}
