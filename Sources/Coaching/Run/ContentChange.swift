/// What newer content makes of the answers of a run that is still open.
package struct ContentChange: Hashable, Sendable {
  /// The question that newer content asks before it comes to the answers given so far.
  package var added: Position.Asked?
  /// Answers for which newer content has no question any more, or one that they do not fit; they are kept all the same.
  package var dropped: [Position.Step]
}

/// How newer content would take a run on; nil if every answer on the way so far holds, so that nobody needs to be asked.
///
/// - Parameters:
///   - position: where the run stands under the content it goes by.
///   - newer: finds a flow of the newer content.
package func contentChange(
  of run: Run, at position: Position, under newer: (FlowID) -> Flow?, outside: Outside = Outside()
) -> ContentChange? {
  let given = position.path.map(\.address)
  let then = resolve(run, under: newer, outside: outside)
  guard given.contains(where: then.parked.contains) else { return nil }
  let unused = parked(run, under: newer, outside: outside)
  let dropped = position.path.filter { unused.contains($0.address) }
  let added = then.asked.flatMap { asked in given.contains(asked.address) ? nil : asked }
  return ContentChange(added: added, dropped: dropped)
}
