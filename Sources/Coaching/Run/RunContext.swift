/// A run with all that its position follows from.
package struct RunContext {
  package let run: Run
  /// What it may look up outside itself, as things stand now.
  package let outside: Outside
  /// The flows it goes by: those it began with, kept with it, or those it went over to since.
  package let flows: (FlowID) -> Flow?

  /// Where it stands.
  package let position: Position

  /// - Parameter position: where it stands, if that is known already.
  package init(
    run: Run, outside: Outside, flows: @escaping (FlowID) -> Flow?, position: Position? = nil
  ) {
    self.run = run
    self.outside = outside
    self.flows = flows
    self.position = position ?? resolve(run, under: flows, outside: outside)
  }
}
