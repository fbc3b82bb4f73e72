package import Coaching

/// The Swift source that holds what `ask` knows; it declares `embeddedAskIndex`, a global that is unpacked on first use.
package func packedSource(of index: AskIndex) throws -> String {
  let packed = try index.packed()
  return """
    // Made from the content folder when the package is built; changes here are lost.
    import Coaching

    /// What the playbook's examples say of each term; nil only if the two texts were damaged.
    let embeddedAskIndex = AskIndex(
      overview: \(literal(packed.overview)),
      table: \(literal(packed.table)),
      field: \(literal(packed.field)))

    """
}

/// The Swift source that holds what tells lines apart; it declares `embeddedSense`, a global that is unpacked on first use.
package func packedSource(of sense: Sense) -> String {
  """
  // Made from the content folder when the package is built; changes here are lost.
  import Coaching

  /// What was learnt from the playbook's sayings; nil only if the text was damaged.
  let embeddedSense = Sense(packed: \(literal(sense.packed)))

  """
}
