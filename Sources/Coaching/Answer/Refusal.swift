/// Why an answer cannot be taken; the person reads a sentence made from it and is asked again.
package enum Refusal: Error, Hashable, Sendable {
  case nothingTyped
  case tooLong(letters: Int, most: Int)
  /// It holds a character that drives a terminal or cannot be seen.
  case unreadable
  case cannotBeUnknown
  case date(DateRefusal)
  /// Two readings that differ; the person says which.
  case twoReadings([TypedDate])
  /// A day was given where the time of day matters.
  case timeNeeded(Day)
  case notYetPast(When)
  case alreadyPast(When)
  case notAChoice(typed: String, nearest: Option?)
  /// Several options fit what was typed.
  case severalChoices([Option])
  case neitherYesNorNo(String)
  case notANumber(String)
  case notAnAmount(String)
  case nobodyNamed(String)
  /// Neither a letter nor a number is in it.
  case noWords(String)
}
