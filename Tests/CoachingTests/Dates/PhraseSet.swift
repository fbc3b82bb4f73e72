import Foundation

@testable import Coaching

/// A phrase as typed, and what a person means by it.
struct Phrase: Sendable, CustomStringConvertible {
  let text: String
  let meaning: String
  let now: Moment
  let facing: Facing
  let conventions: DateConventions

  var description: String { "\(now.day) \(facing) '\(text)'" }

  var reading: DateReading {
    readDate(text, now: now, facing: facing, conventions: conventions)
  }

  var understood: String { spell(reading, zone: now.zone) }

  /// Right as to the readings, in any order; of a refusal only that it is one.
  var isRight: Bool {
    if meaning.hasPrefix("refused") { return understood.hasPrefix("refused") }
    return Set(meaning.components(separatedBy: " | "))
      == Set(understood.components(separatedBy: " | "))
  }

  /// Wrong and not said so: one reading that is none of those meant, or a date for no date.
  var isSilentlyWrong: Bool {
    guard case .one = reading else { return false }
    return meaning.hasPrefix("refused")
      || !meaning.components(separatedBy: " | ").contains(understood)
  }
}

/// The phrases of a file beside this one.
func phrases(in file: String) throws -> [Phrase] {
  let folder = URL(filePath: #filePath).deletingLastPathComponent()
  let text = try String(contentsOf: folder.appending(path: file), encoding: .utf8)
  let zone = Zone("Europe/Berlin")!
  var phrases: [Phrase] = []
  var setting: (Moment, Facing, DateConventions)?
  for line in text.split(separator: "\n") where !line.hasPrefix("#") {
    if line.hasPrefix("@") {
      let words = line.split(separator: " ").map(String.init)
      setting = (
        Moment(words[1], defaultZone: zone)!, Facing(rawValue: words[2])!,
        DateConventions(monthBeforeDay: words[3] == "month-first")
      )
    } else {
      let cells = line.components(separatedBy: "\t")
      let (now, facing, conventions) = setting!
      phrases.append(
        Phrase(
          text: cells[0], meaning: cells[1], now: now, facing: facing, conventions: conventions))
    }
  }
  return phrases
}

/// A reading in the words of the files.
func spell(_ reading: DateReading, zone: Zone) -> String {
  if case .refused(let refusal) = reading { return "refused \(name(of: refusal))" }
  return reading.dates.map { date in
    var text = date.at(in: zone)
    if let until = date.until {
      text += ".." + TypedDate(when: until, precision: .day).at(in: zone)
    }
    if date.precision == .week || date.precision == .month { text += " \(date.precision)" }
    return text
  }.joined(separator: " | ")
}

func name(of refusal: DateRefusal) -> String {
  let text = String(describing: refusal)
  return String(text.prefix { $0 != "(" })
}
