import Coaching

/// Steps of a review that were done: how, when, and whether anything came back.
extension Session {
  mutating func did(
    _ answer: ShortAnswer, _ text: String, _ record: StepRecord, at now: Moment
  ) throws -> Reply {
    let doing: Doing
    switch self.doing(answer, text, at: now) {
    case .success(let told): doing = told
    case .failure(let refusal): return refusal.reply
    }
    let hasReply = answer.hasReply == true && record.step.employer != nil
    var told = doing
    let title = Together.title("done: \(title(of: record.step))", 1, of: hasReply ? 2 : 1)
    told.title = title
    var reply = try settle(record, as: told, at: now)
    guard reply.wasTaken else { return reply }
    review?.made.append(Review.Made(step: record.step.id, title: title))
    review?.done += 1
    settled(record)
    if hasReply {
      reply.blocks += try cameBack(
        text, record, title: Together.title("done: \(self.title(of: record.step))", 2, of: 2),
        at: now)
    } else if channel(of: record.step) != .none, answer.date == nil, answer.channel == nil,
      answer.hasReply == nil, expecting == .nothing
    {
      review?.asking = .how(record.step.id)
    }
    return reply
  }

  /// How a step was done, as far as the answer tells.
  private func doing(
    _ answer: ShortAnswer, _ text: String, at now: Moment
  ) -> Result<Doing, Refused> {
    var doing = Doing(when: .moment(now), channel: answer.channel)
    doing.isSure = AnswerWords(text).words.last == "anyway"
    switch answer.date {
    case nil: break
    case .one(let date): doing.when(date)
    case .several(let dates):
      let days = dates.map { settings.date($0.when, now) }
      return .failure(
        Refused(
          .refused("That can mean \(days.joined(separator: " or ")). Please type the day in full."))
      )
    case .refused(let refusal):
      return .failure(Refused(.refused(settings.spoken(now).sentence(refusal))))
    }
    return .success(doing)
  }

  private struct Refused: Error {
    var reply: Reply
    init(_ reply: Reply) { self.reply = reply }
  }

  /// They answered: kept as a contact of theirs, taken back together with the step.
  private mutating func cameBack(
    _ text: String, _ record: StepRecord, title whole: String? = nil, at now: Moment
  ) throws -> [Block] {
    guard let name = record.step.employer?.name, let employer = try records.employer(named: name)
    else {
      return []
    }
    let contact = Contact(
      at: now, direction: .received,
      channel: AnswerWords(text).has(["called", "called back", "rang", "phoned"]) ? .call : .email,
      person: record.step.person?.name)
    let title = whole ?? "answer: \(Words.contact(contact)), \(employer.name)"
    _ = try records.log(contact, with: employer.id, at: now, title: title, program: program)
    review?.made.append(Review.Made(step: record.step.id, title: title))
    var blocks: [Block] = [.understood("kept: \(Words.contact(contact)), \(employer.name)")]
    let known = try knownNames()
    let flows = ([text] + text.split(separator: ",").map(String.init)).compactMap {
      interpret($0, by: sense(), known: known, now: now, conventions: settings.conventions).flow
    }
    if let flow = flows.first(where: { [.rejection, .offer].contains($0) }) {
      blocks.append(
        .text("'\(flow.rawValue) \(employer.name)' takes it from there, now or after this."))
    }
    return blocks
  }

  /// The answer to "when was it, and did anything come back?"; nil if it is something else, and the next step is shown.
  mutating func details(
    _ answer: ShortAnswer, _ text: String, of id: StepID, at now: Moment
  ) throws -> Reply? {
    review?.asking = .whetherDone
    let words = AnswerWords(text)
    guard let record = try records.step(id), record.state == .done else { return nil }
    let nothing =
      words.words.isEmpty || words.has(AnswerWords.silence)
      || words.isOne(of: [
        "today", "just now", "now", "no", "nope", "nothing", "none", "n", "no nothing",
      ])
    let when = ShortAnswer(told: text, now: now, conventions: settings.conventions)
    if when.date == nil, when.channel == nil {
      if when.hasReply == true || words.begins(AnswerWords.yes) {
        return Reply(try cameBack(text, record, at: now))
      }
      if nothing || answer.meaning == .pass { return Reply([.understood("today, nothing yet")]) }
      return nil
    }
    guard let last = review?.made.last, last.step == id,
      try records.undoPreview()?.title == last.title
    else { return nil }
    let doing: Doing
    switch self.doing(when, text, at: now) {
    case .success(let told): doing = told
    case .failure(let refusal):
      review?.asking = .how(id)
      return refusal.reply
    }
    guard doing.when.start(in: now.zone) <= now else {
      review?.asking = .how(id)
      return .refused("\(settings.date(doing.when, now)) is still to come.")
    }
    _ = try records.undo(at: now, program: program)
    guard let open = try records.step(id) else { return nil }
    var again = doing
    (again.isSure, again.title) = (true, last.title)
    var reply = try settle(open, as: again, at: now)
    if when.hasReply == true { reply.blocks += try cameBack(text, record, at: now) }
    return reply
  }
}
