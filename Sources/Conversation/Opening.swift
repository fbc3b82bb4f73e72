package import Coaching

extension Session {
  /// What is said when the conversation begins: what is late, due and next, and the one best next move.
  package func opening(at now: Moment) -> Reply {
    do {
      var blocks: [Block] = [.text(counted(try records.dueCount(at: now)))]
      if let first = try records.firstOpenStep(at: now), first.place(at: now) != .coming {
        blocks.append(.items([item(first, now)]))
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

  private func counted(_ count: DueCount) -> String {
    let late = count.late
    let today = count.today
    let hint = "Type 'next', or 'help'."
    if late + today + count.coming == 0 {
      return
        "Nothing is due. After an interview type 'interview' and the employer's name. 'help' says what else there is."
    }
    if late + today == 0 {
      return "Nothing is due today; \(Words.count(count.coming, "step")) to come. \(hint)"
    }
    var parts: [String] = []
    if today > 0 { parts.append("\(Words.count(today, "step")) due today") }
    if late > 0 { parts.append(today > 0 ? "\(late) late" : "\(Words.count(late, "step")) late") }
    return parts.joined(separator: ", ") + ". \(hint)"
  }

  /// A blank line at the prompt: the best next move, nothing done.
  func blankLine(at now: Moment) throws -> Reply { opening(at: now) }
}
