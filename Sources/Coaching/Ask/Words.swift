import Foundation

/// The words of a text in lower-case ASCII: accents are taken off, an apostrophe inside a word is dropped.
///
/// - Parameter text: what exceeds 2,000 bytes is not read, so that a pasted page costs no more than a long question.
func readWords(of text: some StringProtocol) -> [Word] {
  var words: [Word] = []
  var word: Word = []
  let plain =
    text.utf8.allSatisfy { $0 < 0x80 }
    ? String(text)
    : text.folding(options: [.diacriticInsensitive, .widthInsensitive], locale: nil)
      .replacing("’", with: "'").replacing("ß", with: "ss")
  for byte in plain.utf8.prefix(2000) {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      word.append(byte)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"):
      word.append(byte | 0x20)
    case UInt8(ascii: "'"):
      continue
    default:
      if !word.isEmpty { words.append(word) }
      word.removeAll(keepingCapacity: true)
    }
  }
  if !word.isEmpty { words.append(word) }
  return words
}

/// A number for a run of bytes (FNV-1a, 32 bits), with which terms are told apart.
func fingerprint(_ bytes: some Sequence<UInt8>, from start: UInt32 = 0x811c_9dc5) -> UInt32 {
  var hash = start
  for byte in bytes { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
  return hash
}
