package import Coaching

extension Session {
  /// What is said when the conversation begins: what is late, due and next, and the one best next move.
  package func opening(at now: Moment) -> Reply {
    do {
      let count = try records.dueCount(at: now)
      var blocks: [Block] = [.text(Words.counted(count))]
      if let first = try records.firstOpenStep(at: now) {
        blocks.append(.items([item(first, now)]))
        let isOne = count.late + count.today < 2
        let hint =
          switch (first.step.isDraft, isOne) {
          case (true, true):
            "'draft \(first.number)' shows it, 'sent \(first.number)' once you sent it."
          case (true, false):
            "'draft \(first.number)' shows it. 'review' goes over them, one at a time."
          case (false, true):
            "'show \(first.number)' tells how, 'done \(first.number)' once it is done."
          case (false, false):
            "'show \(first.number)' tells how. 'review' goes over them, one at a time."
          }
        blocks.append(.quiet(hint))
      }
      if let run = try records.openRuns().first {
        blocks.append(.text("Not finished: \(describe(run)). 'resume' goes on."))
      }
      return Reply(blocks)
    } catch let error as JobSearchError {
      return failed(error, at: now)
    } catch {
      return failed(.other(code: 0), at: now)
    }
  }

  /// A blank line at the prompt: the best next move, nothing done.
  func blankLine(at now: Moment) throws -> Reply { opening(at: now) }
}

extension Words {
  /// "2 steps are late, 1 is due today, 9 are to come. The first:".
  static func counted(_ count: DueCount) -> String {
    let parts = [(count.late, "late"), (count.today, "due today"), (count.coming, "to come")]
      .filter { $0.0 > 0 }
    guard let first = parts.first else {
      return
        "Nothing is due. Say what happened, for example: interviewed at Acme this morning. 'help' shows what else there is."
    }
    if count.late + count.today == 0 {
      return "Nothing is due today; \(Words.count(count.coming, "step")) to come. The next one:"
    }
    let others = parts.dropFirst().map { "\($0.0) \($0.0 == 1 ? "is" : "are") \($0.1)" }
    let opening = "\(Words.count(first.0, "step")) \(first.0 == 1 ? "is" : "are") \(first.1)"
    let told = ([opening] + others).joined(separator: ", ")
    return parts.count == 1 && first.0 == 1 ? "\(told):" : "\(told). The first:"
  }
}
