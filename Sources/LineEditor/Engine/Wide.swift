// Text as libedit keeps it: four bytes to a character, with a zero at the end.

import CEditline

/// Text as libedit keeps it.
enum Wide {
  /// The characters with a zero at the end.
  static func characters(_ text: String) -> [wchar_t] { characters(text.unicodeScalars[...]) }

  static func characters(_ text: Substring.UnicodeScalarView) -> [wchar_t] {
    var result: [wchar_t] = []
    for scalar in text { result.append(wchar_t(bitPattern: scalar.value)) }
    result.append(0)
    return result
  }

  static func scalar(_ character: wchar_t) -> Unicode.Scalar {
    Unicode.Scalar(UInt32(bitPattern: character)) ?? "\u{fffd}"
  }

  static func string(_ characters: some Sequence<wchar_t>) -> String {
    var view = String.UnicodeScalarView()
    for character in characters { view.append(scalar(character)) }
    return String(view)
  }

  /// Whether both hold the same text.
  static func areEqual(
    _ characters: UnsafeBufferPointer<wchar_t>, _ scalars: [Unicode.Scalar]
  ) -> Bool {
    guard characters.count == scalars.count else { return false }
    for index in characters.indices
    where UInt32(bitPattern: characters[index]) != scalars[index].value {
      return false
    }
    return true
  }
}
