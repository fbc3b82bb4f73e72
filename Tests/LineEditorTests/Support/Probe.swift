// The program under test.

import PseudoTerminals

extension PseudoTerminal {
  /// Reads lines and says what it read.
  static let probe = built("line-editor-probe")

  /// Starts the probe with painted editing.
  convenience init(environment: [String] = []) throws {
    try self.init([Self.probe], environment: environment)
  }
}
