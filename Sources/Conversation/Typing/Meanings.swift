import Coaching

extension Typing {
  /// A piece of a line and what it would be taken for.
  package struct Piece: Hashable, Sendable {
    package var range: Range<String.Index>
    package var meaning: Meaning
  }

  /// What a piece of a line would be taken for if it were entered now.
  package enum Meaning: Hashable, Sendable {
    /// A command or a word that steers a flow.
    case command
    /// In the place of a command, and refused as a slip.
    case unknown
    /// A date, a name on record, or an answer that fits the question.
    case understood
  }

  /// The pieces of a line that have a meaning, in order; a sentence is left alone but for its dates and names.
  package func pieces(of line: String) -> [Piece] {
    guard let first = line.firstIndex(where: { $0 != " " }) else { return [] }
    let all = first..<line.endIndex
    let text = String(line[all]).trimmed.lowercased()
    if question != nil,
      Self.steeringWords.contains(text.first == "/" ? String(text.dropFirst()) : text)
    {
      return [Piece(range: all, meaning: .command)]
    }
    if line[first] == "/" { return commandPieces(line, all) }
    if awaitsWord { return [] }
    guard let question else { return commandPieces(line, all) }
    switch question.kind {
    case .text: return []
    case .employer, .people:
      return names.ranges(in: line).map { Piece(range: $0, meaning: .understood) }
    default:
      guard (try? answers.read(String(line[all]), to: question)) != nil else { return [] }
      return [Piece(range: all, meaning: .understood)]
    }
  }

  private func commandPieces(_ line: String, _ range: Range<String.Index>) -> [Piece] {
    let text = line[range].drop { $0 == "/" }
    let word = range.lowerBound..<(text.firstIndex(of: " ") ?? range.upperBound)
    let rest = word.upperBound..<range.upperBound
    guard !text.isEmpty else { return [] }
    switch head(of: String(text).trimmed) {
    case .command(let command, _):
      return [Piece(range: word, meaning: .command)] + argument(of: command, line, rest)
    case .flow: return [Piece(range: word, meaning: .command)] + named(in: line, rest)
    case .mistyped: return [Piece(range: word, meaning: .unknown)]
    case .free: return sentence(line, range)
    }
  }

  /// The date after a step's number, or an employer.
  private func argument(
    of command: Command, _ line: String, _ rest: Range<String.Index>
  ) -> [Piece] {
    guard ["postpone", "sent", "done"].contains(command.name) else {
      return command.name == "ask" ? [] : named(in: line, rest)
    }
    let text = line[rest].drop { $0 == " " }
    guard let space = text.firstIndex(of: " ") else { return [] }
    let date = line[space...].drop { $0 == " " }
    let typed = String(date).replacingLeading("to ").replacingLeading("until ")
    let reading = readDate(
      typed, now: now, facing: command.name == "postpone" ? .future : .past,
      conventions: session.settings.conventions)
    guard case .one = reading else { return [] }
    return [Piece(range: date.startIndex..<date.endIndex, meaning: .understood)]
  }

  private func named(in line: String, _ range: Range<String.Index>) -> [Piece] {
    names.ranges(in: line).filter { $0.lowerBound >= range.lowerBound }
      .map { Piece(range: $0, meaning: .understood) }
  }

  /// The dates and names in a sentence, the first of any two that overlap.
  private func sentence(_ line: String, _ range: Range<String.Index>) -> [Piece] {
    let dates = findDates(in: line, now: now, conventions: session.settings.conventions)
      .filter { found in
        if case .one = found.reading { true } else { false }
      }
    let all = dates.map(\.range) + named(in: line, range).map(\.range)
    var end = line.startIndex
    return all.sorted { $0.lowerBound < $1.lowerBound }.compactMap { piece in
      guard piece.lowerBound >= end else { return nil }
      end = piece.upperBound
      return Piece(range: piece, meaning: .understood)
    }
  }
}
