import Coaching

/// The program's own sentences; those of the coaching stand in Content/.
enum Words {
  /// What was wrong with an answer, and what would do.
  static func sentence(
    for refusal: Refusal, to question: Question, _ settings: Session.Settings, _ now: Moment
  ) -> String {
    switch refusal {
    case .nothingTyped: nothingTyped(question)
    case .tooLong(let letters, let most):
      "That is \(letters) characters, and \(most) fit. Please say it shorter; what you answered before is kept."
    case .unreadable:
      "There are characters in it that cannot be shown. Please type it again in plain letters."
    case .cannotBeUnknown: needed(question) + " 'pause' keeps everything for later."
    case .date(let refusal): settings.spoken(now).sentence(refusal)
    case .twoReadings(let readings):
      "That can mean two dates: "
        + readings.map { settings.date($0.when, now) }.joined(separator: ", or ")
        + ". Type 1 or 2."
    case .timeNeeded(let day):
      "About what time on \(settings.date(.day(day), now))? For example 11.30 or 3pm."
    case .notYetPast(let when):
      "\(settings.date(when, now)) is still to come, and this asks about something that has happened. For example: \(question.kind == .day(.past) ? "yesterday, or last Tuesday" : "today 11:00, or yesterday 3pm")."
    case .alreadyPast(let when):
      "\(settings.date(when, now)) is over. A later date would do, for example: Friday, or in two weeks."
    case .notAChoice(let typed, let nearest):
      "'\(typed.shortened)' is not one of the answers."
        + (nearest.map { " Did you mean '\($0.label)'?" } ?? "")
        + " Type a number from 1 to \(question.options.count), or the first letters of an answer."
    case .severalChoices(let options):
      "That fits more than one: "
        + options.map { "'\($0.label)'" }.joined(separator: ", ") + ". Type a little more."
    case .neitherYesNorNo(let typed): "'\(typed.shortened)' is neither yes nor no. Type y or n."
    case .notANumber(let typed): "'\(typed.shortened)' is not a number. For example: 3."
    case .notAnAmount(let typed):
      "There is no amount in '\(typed.shortened)'. For example: 62,000 a year."
    case .noWords(let typed):
      "There is no word in '\(typed.shortened)'. Please type it in letters."
    case .nobodyNamed(let typed):
      "There is no name in '\(typed.shortened)'. For example: Dana Cruz, Sam Lee and someone in HR."
    }
  }

  private static func needed(_ question: Question) -> String {
    switch question.kind {
    case .choice: "One of them is needed to go on; the nearest will do."
    case .yesNo: "A yes or a no is needed to go on."
    case .moment, .day: "A date is needed to go on; a rough one will do."
    default: "This one is needed to go on."
    }
  }

  /// What may be typed by somebody who does not know the time of day.
  static let noon = "'skip' takes noon."

  private static func nothingTyped(_ question: Question) -> String {
    question.unknown == nil
      ? "Nothing was typed. An answer is needed here; 'pause' keeps everything for later."
      : "Nothing was typed. Type an answer, or 'skip' if you do not know."
  }

  /// What went wrong with the records, and what to do about it.
  static func sentence(
    for error: JobSearchError, _ settings: Session.Settings, _ now: Moment
  ) -> String {
    switch error {
    case .alreadySent(let moment):
      "That question went to this employer on \(settings.date(.moment(moment), now)), and it is asked only once. Something new from you does more now."
    case .noSuchStep: "There is no such step. 'next' lists them with their numbers."
    case .noSuchRun: "That conversation is no longer there. 'resume' lists the open ones."
    case .diskFull:
      "Not saved: the disk is full. Make some room and type it again; what was saved before is safe."
    case .readOnly:
      "Not saved: the folder of the records cannot be written to. You can look things up, but nothing new is kept."
    case .busy: "Not saved: another window is writing to the records. Please type it again."
    case .damaged(let path):
      "The records in \(path) are damaged. The file is left as it is; 'followup recover' brings back the latest backup."
    case .newer(let version):
      "The records were written by a newer followup (format \(version)). Please update; nothing was changed."
    case .notAStore(let path): "\(path) is not a file of followup. Nothing was changed."
    case .other(let code):
      "Not saved: the records could not be written (code \(code)). What was saved before is safe."
    }
  }
}

extension String {
  /// With a space for each break of a row and each run of spaces.
  var onOneRow: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  /// Short enough to be quoted in a sentence.
  var shortened: String {
    let line = onOneRow
    return line.count > 40 ? line.prefix(37) + "..." : line
  }
}
