/// A piece of the text of a date.
struct DateToken {
  enum Kind: Hashable {
    case word(DateWord)
    case number(Int, digits: Int)
    case ordinal(Int)
    case symbol(UInt8)
  }

  var kind: Kind
  /// Where it stands in the UTF-8 of the text.
  var range: Range<Int>
  /// Whether no space stands before it.
  var isGlued: Bool
  var isCapitalised = false
}

/// Cuts text into words, numbers and signs, in one pass.
struct DateTokens {
  let bytes: [UInt8]
  private(set) var tokens: [DateToken] = []
  private var position = 0
  private var isGlued = false

  init(_ text: String) {
    bytes = Array(text.utf8)
    tokens.reserveCapacity(16)
    while position < bytes.count { step() }
  }

  mutating func replace(_ index: Int, with word: DateWord) { tokens[index].kind = .word(word) }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  private mutating func step() {
    let byte = bytes[position]
    switch byte {
    case 9, 10, 13, 32:
      position += 1
      isGlued = false
    case 0xC2 where follows([0xA0]), 0xE2 where follows([0x80, 0xAF]):
      position += byte == 0xC2 ? 2 : 3
      isGlued = false
    case 0xE2 where follows([0x80, 0x93]) || follows([0x80, 0x94]) || follows([0x88, 0x92]):
      append(.symbol(UInt8(ascii: "-")), length: 3)
    case 48...57: number()
    case 65...90, 97...122, 0x80...0xFF: word()
    default: append(.symbol(byte), length: 1)
    }
  }

  private func follows(_ next: [UInt8]) -> Bool {
    position + next.count < bytes.count
      && Array(bytes[(position + 1)...(position + next.count)]) == next
  }

  private mutating func append(_ kind: DateToken.Kind, length: Int, capital: Bool = false) {
    tokens.append(
      DateToken(
        kind: kind, range: position..<(position + length), isGlued: isGlued,
        isCapitalised: capital))
    position += length
    isGlued = true
  }

  private mutating func number() {
    var end = position
    var value = 0
    while end < bytes.count, (48...57).contains(bytes[end]) {
      value = min(value * 10 + Int(bytes[end] - 48), 1_000_000_000)
      end += 1
    }
    if value == 2, end == position + 1, let length = digitWord(from: end) {
      word(length: length + 1)
      return
    }
    append(.number(value, digits: end - position), length: end - position)
    guard end + 1 < bytes.count, end + 2 >= bytes.count || !isLetter(bytes[end + 2]) else { return }
    switch (bytes[end] | 32, bytes[end + 1] | 32) {
    case (0x73, 0x74), (0x6E, 0x64), (0x72, 0x64), (0x74, 0x68):
      tokens[tokens.count - 1].kind = .ordinal(value)
      tokens[tokens.count - 1].range = tokens[tokens.count - 1].range.lowerBound..<(end + 2)
      position = end + 2
    default: break
    }
  }

  /// The length of the letters in "2moro" and its like.
  private func digitWord(from start: Int) -> Int? {
    var end = start
    while end < bytes.count, isLetter(bytes[end]) { end += 1 }
    guard end - start >= 3 else { return nil }
    let word = "2" + String(decoding: bytes[start..<end], as: UTF8.self).lowercased()
    return DateLexicon.isKnown(word) ? end - start : nil
  }

  private mutating func word() {
    var end = position
    while end < bytes.count {
      if isLetter(bytes[end]) {
        // A long dash or a space beyond ASCII ends a word.
        if bytes[end] == 0xE2 || bytes[end] == 0xC2, isBreak(at: end) { break }
        end += 1
      } else if bytes[end] == 0x27, end + 1 < bytes.count, isLetter(bytes[end + 1]) {
        end += 1
      } else {
        break
      }
    }
    word(length: max(end - position, 1))
  }

  private func isBreak(at index: Int) -> Bool {
    guard index + 1 < bytes.count else { return false }
    if bytes[index] == 0xC2 { return bytes[index + 1] == 0xA0 }
    guard index + 2 < bytes.count else { return false }
    switch (bytes[index + 1], bytes[index + 2]) {
    case (0x80, 0x93), (0x80, 0x94), (0x88, 0x92), (0x80, 0xAF): return true
    default: return false
    }
  }

  private mutating func word(length: Int) {
    let slice = bytes[position..<(position + length)]
    var text = String(decoding: slice, as: UTF8.self).lowercased()
    if text.contains("\u{2019}") {
      text = String(text.map { $0 == "\u{2019}" ? "'" : $0 })
    }
    let isCapital = (65...90).contains(slice.first!)
    if isDottedHalf(text, at: position + length) {
      let dot = position + length + 2 < bytes.count && bytes[position + length + 2] == 0x2E
      append(.word(.key(text == "a" ? .am : .pm)), length: length + (dot ? 3 : 2))
      return
    }
    if text.hasSuffix("'s"), text != "o's" { text.removeLast(2) }
    if text.hasSuffix("'") { text.removeLast() }
    append(.word(DateLexicon.meaning(of: text)), length: length, capital: isCapital)
    if position < bytes.count, bytes[position] == 0x27 { position += 1 }
  }

  /// "a.m." and "p.m."
  private func isDottedHalf(_ text: String, at end: Int) -> Bool {
    (text == "a" || text == "p") && end + 1 < bytes.count && bytes[end] == 0x2E
      && bytes[end + 1] | 32 == 0x6D
  }

  private func isLetter(_ byte: UInt8) -> Bool {
    (65...90).contains(byte) || (97...122).contains(byte) || byte >= 0x80
  }
}
