/// What became of a next step.
package enum StepState: String, Hashable, Codable, Sendable, CaseIterable {
  case open
  /// The person did it, or sent the message.
  case done
  /// The person chose not to do it.
  case skipped
  /// An answer changed, so that the step no longer follows.
  case withdrawn
  /// A later run closed it, such as a no that ends the waiting.
  case closed

  /// Whether it still asks for something.
  package var isOpen: Bool { self == .open }
}
