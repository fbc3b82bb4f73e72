import Coaching

/// Short, kind reactions; never a lecture, and nothing is done.
extension Session {
  mutating func smallTalk(_ talk: SmallTalk, _ text: String, at now: Moment) throws -> Reply {
    switch talk {
    case .help:
      if let flow = flowSpokenOf(in: text) { return Reply(try help(with: flow)) }
      return try Command.help.run(&self, "", now)
    case .greeting: return Reply([.text("Hello.")] + opening(at: now).blocks)
    case .yes: return Reply([.text("Yes to what? 'next' shows what is due.")])
    case .empty: return try blankLine(at: now)
    case .swearing:
      return Reply([
        .text(Words.reaction(to: .swearing)),
        .quiet(Words.ifItWasANo),
      ])
    case .thanks, .no, .later: return Reply([.text(Words.reaction(to: talk))])
    }
  }

  /// The flow that "help with the offer" names.
  private func flowSpokenOf(in text: String) -> Flow? {
    let words = AnswerWords(text).words
    let flows = program.flows.all.filter { $0.takes.isEmpty }
    return flows.first { flow in
      words.contains(flow.id.text) || words.contains(flow.id.text + "s")
        || flow.also.contains {
          AnswerWords(text).has([AnswerWords($0).words.joined(separator: " ")])
        }
    }
  }

  private func help(with flow: Flow) throws -> [Block] {
    let open = try records.openRuns().first { $0.flow == flow.id }
    let name = open?.employer?.name
    var blocks: [Block] = [.text(flow.title + "."), .text(flow.intro ?? "")]
    if open != nil {
      blocks.append(
        .quiet(
          "\(name.map { "The one about \($0) is" } ?? "One is") not finished: 'resume' goes on."))
    }
    blocks.append(
      .quiet("'\(flow.id)' and the employer's name begins; or ask anything in your own words."))
    return blocks
  }

  /// What is said to a line in a flow that nobody gives as an answer: thanks, swearing, "not now"; nil for all others.
  mutating func talk(
    _ text: String, insteadOf asked: Position.Asked, in place: Place
  ) throws -> Reply? {
    let words = AnswerWords(text)
    if words.isOne(of: AnswerWords.wantsRest) { return pause(place) }
    if asked.question.kind == .employer, words.begins(["help"]) {
      let help = try flowSpokenOf(in: text).map { try self.help(with: $0) } ?? []
      return Reply(help + (try blocks(asking: asked)))
    }
    guard let talk = words.courtesy else { return nil }
    return Reply([.text(Words.reaction(to: talk))] + (try blocks(asking: asked)))
  }

  /// What is said to a line in a review that is no answer but small talk; nil if it is none.
  func reaction(to text: String, at now: Moment) -> String? {
    let words = AnswerWords(text)
    guard words.words.count < 9 else { return nil }
    let reading = interpret(text, by: sense(), now: now, conventions: settings.conventions)
    guard reading.kind == .smalltalk, let talk = reading.smallTalk,
      [.thanks, .swearing, .greeting].contains(talk)
    else { return nil }
    return Words.reaction(to: talk)
  }
}

extension AnswerWords {
  /// Words alone on a line that are an answer to nothing: "y", "later".
  var plainTalk: SmallTalk? {
    if isOne(of: ["y", "yes", "yep", "yeah", "ok", "okay"]) { return .yes }
    if isOne(of: [
      "later", "not now", "maybe later", "not today", "tomorrow", "stop", "pause", "cancel",
    ]) {
      return .later
    }
    return isOne(of: ["no", "nope", "nah", "never mind", "nevermind", "nothing"]) ? .no : nil
  }

  /// Thanks and swearing that take up the line.
  var courtesy: SmallTalk? {
    if isOne(of: [
      "thanks", "thank you", "thx", "thanks a lot", "thank you so much", "ok thanks", "many thanks",
    ]) {
      return .thanks
    }
    let oaths = [
      "fuck", "fucking", "fuckin", "shit", "damn", "dammit", "goddamn", "screw them", "screw it",
      "ffs",
      "wtf", "crap", "bastards", "assholes", "arseholes", "bullshit", "bloody hell", "hell",
    ]
    return words.count < 6 && begins(oaths) ? .swearing : nil
  }

  static let wantsRest = [
    "later", "not now", "maybe later", "enough", "im tired", "i am tired", "too tired", "not today",
    "i need a break", "need a break", "gotta go", "got to go", "have to go", "i have to go",
  ]

  /// Whether somebody says that it is too much, and asks for nothing.
  var isLow: Bool {
    words.count < 9
      && (has([
        "so tired", "im tired", "i am tired", "exhausted", "worn out", "burnt out", "burned out",
        "i feel awful", "i feel terrible", "i feel like crap", "i feel bad", "im sad", "i am sad",
        "this hurts", "it hurts", "heartbroken", "gutted", "devastated", "i want to cry",
        "im crying",
        "i cant anymore", "i cant any more", "cant do this", "i give up", "fed up", "depressed",
        "im a failure", "i am a failure", "nobody wants me", "no one wants me", "so discouraged",
        "hopeless", "feel useless", "im useless", "feel worthless", "what a day", "rough day",
      ]) && !begins(["how", "what should", "should", "can", "do", "is", "when", "why"]))
  }
}

extension Words {
  static let comfort = "That is a lot. Everything is kept, and it can wait until you have slept."
  static let ifItWasANo = "If it was a no: 'rejection' helps you answer it, now or tomorrow."

  static func reaction(to talk: SmallTalk) -> String {
    switch talk {
    case .thanks: "You are welcome."
    case .greeting: "Hello."
    case .swearing: "That is hard. Nothing has to be sent today."
    case .no, .later: "Fine. Everything is kept, and it can wait."
    case .help, .yes, .empty: ""
    }
  }
}
