import Coaching

/// What "it", "the second one" and "her" can point at.
struct Pointing: Hashable, Sendable {
  /// The steps in the list shown last, in its order.
  var listed: [StepID] = []
  /// The step spoken of last.
  var topic: StepID?
}

extension Session {
  /// Keeps which steps a reply shows, by the numbers before them.
  mutating func point(at reply: Reply) {
    var numbers: [Int] = []
    for case .items(let items) in reply.blocks {
      numbers += items.compactMap { item in
        item.label.hasPrefix("[") ? Int(item.label.trimmingCharacters("[]")) : nil
      }
    }
    guard !numbers.isEmpty else { return }
    let shown = numbers.prefix(40).compactMap { number in
      ((try? records.step(number: number)) ?? nil)?.step.id
    }
    memory.pointing.listed = shown
    if shown.count == 1 { memory.pointing.topic = shown[0] }
  }

  mutating func speak(of record: StepRecord) { memory.pointing.topic = record.step.id }

  /// The open step spoken of last; in a review the one it shows.
  func topic() throws -> StepRecord? {
    guard let id = review?.current ?? memory.pointing.topic, let record = try records.step(id),
      record.state.isOpen
    else { return nil }
    return record
  }

  /// The step that "the second one" or "the last one" points at in the list shown last.
  func pointedAt(by text: String) throws -> StepRecord? {
    let words = AnswerWords(text)
    let listed = memory.pointing.listed
    guard
      let place = Ordinals.table.firstIndex(where: { ordinal in
        words.has(ordinal.flatMap { ["the \($0)", "\($0) one", "\($0) step", "\($0) of"] })
          || words.isOne(of: ordinal)
      })
    else {
      guard words.has(["last one", "the last"]), let id = listed.last else { return nil }
      return try records.step(id)
    }
    return listed.indices.contains(place) ? try records.step(listed[place]) : nil
  }
}

/// "second", "2nd".
enum Ordinals {
  static let table = [
    ["first", "1st"], ["second", "2nd"], ["third", "3rd"], ["fourth", "4th"], ["fifth", "5th"],
    ["sixth", "6th"], ["seventh", "7th"], ["eighth", "8th"], ["ninth", "9th"], ["tenth", "10th"],
  ]
}
