// How much a line may hold.

/// What is too much for one line: far above any advert or letter that a person pastes, and far below
/// what would make the machine slow.
enum LineLimit {
  /// Unicode scalars on a line; libedit keeps four copies of four bytes each (chared.c).
  static let scalars = 4_000_000
  /// The bytes that as many scalars may take.
  static let bytes = scalars * 4
  /// How many digits a count may have: a million copies of a letter are nobody's wish.
  static let countDigits = 4

  static let sentence =
    "That is more than a line can hold, which is 4 million characters. The line is as it was."

  /// Whether a text can be a line at all.
  static func allows(_ text: String) -> Bool {
    text.utf8.count <= scalars || text.unicodeScalars.count <= scalars
  }
}
