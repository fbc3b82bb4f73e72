import Coaching

/// What the answers in a review do.
extension Session {
  /// The line as an answer to what the review asks; nil if it is something else, after which the review goes on.
  mutating func inReview(_ text: String, at now: Moment) throws -> Reply? {
    let words = text.split(separator: " ").map(String.init)
    if text.hasPrefix("?"), words.count > 1 || text.count > 1 {
      return try command("ask " + text.dropFirst().trimmingCharacters(" "), at: now)
    }
    if words.count > 1, let first = words.first, Command.named(first) != nil,
      Int(words[1].trimmingCharacters("[]#.,")) != nil
    {
      return nil
    }
    let answer = ShortAnswer(text, now: now, conventions: settings.conventions)
    if case .how(let id) = review?.asking, let reply = try details(answer, text, of: id, at: now) {
      return reply
    }
    guard let record = try stepInReview(at: now) else { return nil }
    switch review?.asking {
    case .which(let dates):
      let index = AnswerWords(text).words.last.flatMap { Int($0) } ?? 0
      if dates.indices.contains(index - 1) {
        return try putOff(record, to: .one(dates[index - 1]), at: now)
      }
    case .dropping(let reason):
      let isYes = AnswerWords(text).begins(AnswerWords.yes)
      if isYes || answer.meaning == .drop { return try leftOut(record, reason, at: now) }
      if AnswerWords(text).begins(AnswerWords.no) {
        review?.asking = .whetherDone
        if answer.date == nil { return Reply([.text("It stays.")]) }
      }
    case .when where answer.meaning == .notYet && answer.date == nil:
      return passed(record)
    default: break
    }
    return try given(answer, text, to: record, at: now)
  }

  private mutating func given(
    _ answer: ShortAnswer, _ text: String, to record: StepRecord, at now: Moment
  ) throws -> Reply? {
    let number = "\(record.number)"
    let words = AnswerWords(text)
    if [.did, .notYet, .drop, .unclear].contains(answer.meaning),
      try isAboutAnother(text, than: record, answer, at: now)
    {
      return nil
    }
    if words.dropsAll {
      let details = interpret(
        text, by: sense(), known: try knownNames(), now: now, conventions: settings.conventions
      ).details
      if let reply = try droppingAll(text, details, with: record, reason: answer.reason) {
        return reply
      }
    }
    if AnswerWords(text).isAboutTheRest, let reply = try theRest(answer, from: record, at: now) {
      return reply
    }
    switch answer.meaning {
    case .did: return try did(answer, text, record, at: now)
    case .notYet: return try putOff(record, to: answer.date, at: now)
    case .drop: return try leftOut(record, answer.reason, at: now)
    case .hopeless:
      review?.asking = .dropping(answer.reason ?? text)
      return Reply()
    case .pass: return passed(record)
    case .why: return try Command.why.run(&self, number, now)
    case .show: return try Command.show.run(&self, number, now)
    case .edit: return try Command.edit.run(&self, number, now)
    case .back: return try backInReview(at: now)
    case .stop: return try endReview(at: now, stopped: true)
    case .help: return Reply(Words.helpInReview)
    case .unclear:
      if let reaction = reaction(to: text, at: now) { return Reply([.text(reaction)]) }
      if words.has(AnswerWords.howMuchMore) {
        let left = review?.left ?? 0
        return Reply([
          .text(
            left == 0
              ? "This is the last one." : "\(left) more after this one; 'stop' ends at any point.")
        ])
      }
      guard answer.hasReply == false || words.begins(["no reply", "no response"]) else {
        return noAnswer(words, text, at: now)
      }
      return .refused("So it is done, and nothing came back? Type 'yes', or 'not yet'.")
    }
  }

  /// "The rest tomorrow": all that is left is put off, which `back` and `undo` take back as one; nil for another answer.
  private mutating func theRest(
    _ answer: ShortAnswer, from record: StepRecord, at now: Moment
  ) throws -> Reply? {
    guard [.did, .notYet, .drop].contains(answer.meaning) else { return nil }
    guard answer.meaning == .notYet, case .one(let date)? = answer.date,
      !date.when.isOver(at: now)
    else {
      return .refused(
        "All at once works only for a day, such as: the rest tomorrow. Else one at a time.")
    }
    let left = try [record] + stepsToReview(at: now).filter { $0.step.id != record.step.id }
    // Nothing is brought forward.
    let all = left.filter { $0.due?.isBefore(date.when, in: now.zone) ?? false }
    guard !all.isEmpty else { return .refused("All of them are due after that day anyway.") }
    let day = settings.near(date.when, now)
    let whole = "postpone: \(Words.count(all.count, "step")) to \(settings.date(date.when, now))"
    for (place, step) in all.enumerated() {
      try records.postpone(
        step.step.id, until: date.when, at: now,
        title: Together.title(whole, place + 1, of: all.count))
    }
    review?.putOff += all.count
    review?.seen += left.map(\.step.id)
    review?.current = nil
    review?.asking = .whetherDone
    return Reply([.understood("\(Words.count(all.count, "step")) put off: \(day)")])
  }

  /// What is said to a few words that are no answer; nil for more, which may be a question or news.
  private mutating func noAnswer(_ words: AnswerWords, _ text: String, at now: Moment) -> Reply? {
    if words.begins(["when i", "after i", "once i", "as soon as"]), words.words.count < 9 {
      review?.asking = .when
      return Reply()
    }
    let reading = interpret(text, by: sense(), now: now, conventions: settings.conventions)
    let isCommand = words.words.first.map { Command.named($0) != nil || flow(named: $0) != nil }
    guard words.words.count < 4, reading.kind == .unknown, isCommand != true, !text.contains("?")
    else {
      return nil
    }
    return .refused("Did you do it? 'yes', 'not yet', a day, 'drop it'; or 'stop'.")
  }

  /// Whether the line names somebody, or a way, that another step is about.
  private func isAboutAnother(
    _ text: String, than record: StepRecord, _ answer: ShortAnswer, at now: Moment
  ) throws -> Bool {
    let details = interpret(
      text, by: sense(), known: try knownNames(), now: now, conventions: settings.conventions
    ).details
    let own = [record.step.person?.name.folded, record.step.person?.first.folded]
    let isOther = details.people.contains { !own.contains($0.name.folded) }
    if isOther && !AnswerWords(text).begins(AnswerWords.yes) { return true }
    if let employer = details.employer, employer.record != nil,
      employer.name.folded != record.step.employer?.name.folded
    {
      return true
    }
    let words = AnswerWords(text)
    if answer.meaning == .did, answer.channel != nil, channel(of: record.step) == .none,
      !words.begins(AnswerWords.yes + ["done", "did"])
    {
      return true
    }
    guard answer.meaning == .did, !details.people.isEmpty, let said = answer.channel?.kind,
      said != channel(of: record.step).kind
    else { return false }
    return try steps(meantBy: details).contains { $0.step.id != record.step.id }
  }

  private mutating func putOff(
    _ record: StepRecord, to date: DateReading?, at now: Moment
  ) throws -> Reply {
    switch date {
    case nil:
      review?.asking = .when
      return Reply()
    case .refused(let refusal):
      review?.asking = .when
      return .refused(settings.spoken(now).sentence(refusal))
    case .several(let dates):
      review?.asking = .which(dates)
      return Reply()
    case .one(let date):
      let title = "postpone: \(title(of: record.step))"
      let reply = try postpone(record, until: date.when, at: now)
      guard reply.wasTaken else { return reply }
      review?.made.append(Review.Made(step: record.step.id, title: title))
      review?.putOff += 1
      settled(record)
      return reply
    }
  }

  private mutating func leftOut(
    _ record: StepRecord, _ reason: String?, at now: Moment
  ) throws -> Reply {
    let title = "skip: \(title(of: record.step))"
    let reply = try leaveOut(record, reason: reason, at: now)
    guard reply.wasTaken else { return reply }
    review?.made.append(Review.Made(step: record.step.id, title: title))
    review?.leftOut += 1
    settled(record)
    return reply
  }

  private mutating func passed(_ record: StepRecord) -> Reply {
    settled(record)
    return Reply([.understood("left as it is")])
  }

  mutating func settled(_ record: StepRecord) {
    review?.seen.append(record.step.id)
    review?.current = nil
    review?.asking = .whetherDone
  }

  /// The step before, as it was before its answer.
  private mutating func backInReview(at now: Moment) throws -> Reply {
    guard let last = review?.seen.last else {
      return .refused("This is the first one. 'stop' ends the review.")
    }
    var blocks: [Block] = []
    while let made = review?.made.last, made.step == last {
      guard try records.undoPreview()?.title == made.title else {
        return try Command.undo.run(&self, "", now)
      }
      _ = try records.undo(at: now, program: program)
      review?.made.removeLast()
      if made.title.hasPrefix("done") { review?.done -= 1 }
      if made.title.hasPrefix("postpone") { review?.putOff -= 1 }
      if made.title.hasPrefix("skip") { review?.leftOut -= 1 }
      blocks = [.understood("taken back: \(made.title)")]
    }
    review?.seen.removeLast()
    review?.current = last
    review?.asking = .whetherDone
    return Reply(blocks)
  }
}

extension Words {
  static let helpInReview: [Block] = [
    .verbatim(
      """
        yes       done; add how and when if you like: yes, by mail this morning
        not yet   and when you will: tomorrow 9, next week
        Enter     leave it as it is; also: later, next
        drop it   leave it out for good, with a reason if there is one
        show, edit, why   the step, its text, the advice behind it
        back      the step before, its answer taken back;  stop  ends
        /next     any command; '? ...' asks something
      """)
  ]
}
