// Bytes from a terminal, made into keys.

/// Takes keys from the bytes that a terminal sends.
///
/// libedit types an unknown escape sequence as text and waits for ever after a lone Escape;
/// so sequences are understood here, and libedit only ever sees single characters.
struct KeyDecoder {
  /// What can be told from the bytes so far.
  enum Step: Equatable {
    case key(Key)
    /// More bytes may change the meaning of those that are left; ask again after this long.
    case wait(milliseconds: Int32)
    case nothing
  }

  /// How long a sequence may pause: a person does not press Escape and a key this fast.
  static let pause: Int32 = 25
  /// How long a paste may pause before it counts as over, its end having got lost.
  static let pastePause: Int32 = 3_000

  private var bytes: [UInt8] = []
  private var start = 0
  private var pasting = false
  private var pasteSearched = 0
  /// Whether what was pasted up to now was more than can be kept, and is gone.
  private var pasteIsHuge = false

  /// Whether there are bytes that no key was made of yet.
  var isEmpty: Bool { start == bytes.count && !pasting }

  mutating func feed(_ more: some Collection<UInt8>) {
    if start == bytes.count {
      bytes.removeAll(keepingCapacity: bytes.count < 1 << 16)
      start = 0
      pasteSearched = 0
    }
    bytes.append(contentsOf: more)
  }

  /// Forgets a paste that has not ended.
  mutating func abandonPaste() {
    guard pasting else { return }
    pasting = false
    pasteIsHuge = false
    start = bytes.count
  }

  /// The next key; `pauseIsOver` tells whether nothing came for as long as the last `wait` said.
  mutating func next(pauseIsOver: Bool = false) -> Step {
    if pasting { return restOfPaste(pauseIsOver) }
    guard start < bytes.count else { return .nothing }
    let first = bytes[start]
    if first == 0x1b { return sequence(pauseIsOver) }
    if first < 0x80 {
      start += 1
      return .key(Key(control: first) ?? .character(Unicode.Scalar(first)))
    }
    return character(pauseIsOver)
  }

  private mutating func character(_ pauseIsOver: Bool) -> Step {
    let length = UTF8Sequence.length(of: bytes[start])
    let available = min(length, bytes.count - start)
    let piece = bytes[start..<(start + available)]
    let text = String(decoding: piece, as: UTF8.self)
    let scalars = Array(text.unicodeScalars)
    // A sequence that is cut short decodes to one U+FFFD and may still be completed.
    if available < length, !pauseIsOver, scalars.count == 1, UTF8Sequence.mayContinue(piece) {
      return .wait(milliseconds: 200)
    }
    let scalar = scalars[0]
    start += scalar == "\u{fffd}" ? UTF8Sequence.invalidLength(piece) : available
    return .key(TypedText.allows(scalar) ? .character(scalar) : .unknown)
  }

  private mutating func sequence(_ pauseIsOver: Bool) -> Step {
    switch EscapeSequence.parse(bytes[start...]) {
    case .complete(let length, let key):
      start += length
      if key == nil {
        pasting = true
        pasteSearched = start
        return restOfPaste(pauseIsOver)
      }
      return .key(key!)
    case .incomplete:
      guard pauseIsOver else { return .wait(milliseconds: Self.pause) }
      let rest = bytes[start...].dropFirst()
      start = bytes.count
      guard let second = rest.first else { return .key(.escape) }
      // What could have begun a sequence was Alt with a key.
      return .key(rest.count == 1 ? .alt(Unicode.Scalar(second)) : .unknown)
    }
  }

  private static let pasteEnd = Array("\u{1b}[201~".utf8)

  private mutating func restOfPaste(_ pauseIsOver: Bool) -> Step {
    var index = max(start, pasteSearched)
    while let escape = bytes[index...].firstIndex(of: 0x1b) {
      if bytes[escape...].starts(with: Self.pasteEnd) {
        return .key(endPaste(at: escape, and: Self.pasteEnd.count))
      }
      index = escape + 1
    }
    if pauseIsOver { return .key(endPaste(at: bytes.count, and: 0)) }
    pasteSearched = max(start, bytes.count - Self.pasteEnd.count)
    if bytes.count - start > LineLimit.bytes || pasteIsHuge {
      // Only its end is waited for.
      pasteIsHuge = true
      bytes.removeSubrange(..<pasteSearched)
      (start, pasteSearched) = (0, 0)
    }
    return .wait(milliseconds: Self.pastePause)
  }

  private mutating func endPaste(at end: Int, and rest: Int) -> Key {
    let text = pasteIsHuge ? "" : TypedText.cleaned(paste: bytes[start..<end])
    defer { pasteIsHuge = false }
    pasting = false
    start = end + rest
    return pasteIsHuge ? .hugePaste : .paste(text)
  }
}

extension Key {
  /// The keys that arrive as one control character and have a name.
  fileprivate init?(control byte: UInt8) {
    switch byte {
    case 0x09: self = .named(.tab, [])
    case 0x0a, 0x0d: self = .named(.enter, [])
    case 0x7f, 0x08: self = .named(.backspace, [])
    default: return nil
    }
  }
}

/// How many bytes a character takes, and whether more may follow.
private enum UTF8Sequence {
  static func length(of lead: UInt8) -> Int {
    switch lead {
    case 0xc2...0xdf: 2
    case 0xe0...0xef: 3
    case 0xf0...0xf4: 4
    default: 1
    }
  }

  static func mayContinue(_ piece: ArraySlice<UInt8>) -> Bool {
    piece.dropFirst().allSatisfy { $0 & 0xc0 == 0x80 }
  }

  /// The bytes that one U+FFFD stands for: the lead and what rightly follows it.
  static func invalidLength(_ piece: ArraySlice<UInt8>) -> Int {
    // A true U+FFFD is three bytes; otherwise the next byte that can start a character is kept.
    if Array(piece) == [0xef, 0xbf, 0xbd] { return 3 }
    let rest = piece.dropFirst()
    return 1 + (rest.firstIndex { $0 & 0xc0 != 0x80 }.map { $0 - rest.startIndex } ?? rest.count)
  }
}
