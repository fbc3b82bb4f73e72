/// Marks records that one line made, so that `undo` takes them back as one: all carry the same title, and which of how many.
enum Together {
  static func title(_ whole: String, _ number: Int, of count: Int) -> String {
    count == 1 ? whole : "\(whole) (\(number) of \(count))"
  }

  /// The title all parts carry, and which part it is; nil if it stands alone.
  static func part(_ title: String) -> (whole: String, number: Int, count: Int)? {
    guard let match = title.wholeMatch(of: /(?s)(.*) \((\d{1,4}) of (\d{1,4})\)/),
      let number = Int(match.2), let count = Int(match.3), (1...count).contains(number)
    else { return nil }
    return (String(match.1), number, count)
  }
}
