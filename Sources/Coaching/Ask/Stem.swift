/// A word in lower-case ASCII, as bytes.
typealias Word = [UInt8]

extension Word {
  init(_ text: StaticString) {
    self.init(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  func ends(with suffix: StaticString) -> Bool {
    let length = suffix.utf8CodeUnitCount
    guard count >= length else { return false }
    let bytes = UnsafeBufferPointer(start: suffix.utf8Start, count: length)
    return self[(count - length)...].elementsEqual(bytes)
  }
}

/// The word without its ending, so that "rejected", "rejects" and "rejection" meet.
///
/// It cuts one plural, one form of the verb and one ending of derivation; it is coarser than Porter's and need only be
/// the same for questions and examples.
func stem(_ word: Word) -> Word {
  var word = word
  guard word.count > 3, !word.allSatisfy({ (0x30...0x39).contains($0) }) else { return word }
  cutPlural(&word)
  cutVerbEnding(&word)
  cutDerivation(&word)
  if word.count > 3, word.last == UInt8(ascii: "e") { word.removeLast() }
  if word.count > 3, word.last == UInt8(ascii: "y") { word[word.count - 1] = UInt8(ascii: "i") }
  return word
}

private func cutPlural(_ word: inout Word) {
  if word.count > 4, word.ends(with: "ies") {
    word.removeLast(3)
    word.append(UInt8(ascii: "y"))
  } else if word.ends(with: "sses") || word.ends(with: "xes") || word.ends(with: "zes")
    || word.ends(with: "hes")
  {
    word.removeLast(2)
  } else if word.ends(with: "s"), !word.ends(with: "ss"), !word.ends(with: "us"),
    !word.ends(with: "is")
  {
    word.removeLast()
  }
}

private func cutVerbEnding(_ word: inout Word) {
  let endings: [(StaticString, mayDouble: Bool)] = [
    ("ingly", true), ("edly", true), ("ing", true), ("ed", true), ("ly", false), ("ment", false),
    ("ness", false),
  ]
  for (ending, mayDouble) in endings where word.ends(with: ending) {
    let rest = word.dropLast(ending.utf8CodeUnitCount)
    guard rest.count >= 3, rest.contains(where: isVowel) else { continue }
    word = Word(rest)
    if mayDouble, word.count > 3, let last = word.last, word[word.count - 2] == last,
      last != UInt8(ascii: "l"), last != UInt8(ascii: "s")
    {
      word.removeLast()
    }
    return
  }
}

private func cutDerivation(_ word: inout Word) {
  let endings: [(StaticString, StaticString)] = [
    ("ational", "ate"), ("ation", "ate"), ("ition", "it"), ("er", ""), ("or", ""), ("ance", ""),
    ("ence", ""), ("al", ""), ("ity", ""), ("ive", ""), ("ion", ""),
  ]
  for (ending, instead) in endings where word.ends(with: ending) {
    guard word.count - ending.utf8CodeUnitCount >= 4 else { continue }
    word.removeLast(ending.utf8CodeUnitCount)
    word += Word(instead)
    return
  }
}

private func isVowel(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
    UInt8(ascii: "u"), UInt8(ascii: "y"):
    true
  default: false
  }
}
