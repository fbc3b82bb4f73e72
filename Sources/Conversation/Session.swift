package import Coaching

/// A conversation at the prompt: each line goes in with the time it was typed, what to say comes out.
///
/// Everything that matters is in the records when a reply is given; the session itself holds only what the next line refers to,
/// so that a new one takes over at any point.
package struct Session {
  package let records: any JobSearch
  package var program: Program
  package var settings: Settings
  /// Finds advice for a question; made when it is first asked for.
  let search: @Sendable () -> AdviceSearch?
  /// Tells what a line says; unpacked when it is first asked.
  let sense: @Sendable () -> Sense?
  package var memory = Memory()
  /// Whether replies come with reports for machines also where those cost much.
  package var tellsMachines = false
  /// The run in focus as the last reply showed it, until the next line is taken.
  var shown: Place?

  /// What the next line may refer to; all of it can be lost without harm.
  package struct Memory: Hashable, Sendable {
    var focus: RunID?
    var lastRun: RunID?
    var expecting: Expecting = .nothing
    var review: Review?
    var pointing = Pointing()
    /// Told in one line with what opened a flow, and still to be gone into.
    var told: [Situation] = []
  }

  /// The run whose question waits, if the person is in a flow.
  package var focus: RunID? {
    get { memory.focus }
    set { memory.focus = newValue }
  }

  /// The run that ended last, for `answers` and `change`.
  var lastRun: RunID? {
    get { memory.lastRun }
    set { memory.lastRun = newValue }
  }

  var expecting: Expecting {
    get { memory.expecting }
    set { memory.expecting = newValue }
  }

  /// Where going over the steps stands; nil outside it.
  var review: Review? {
    get { memory.review }
    set { memory.review = newValue }
  }

  /// Whether a line is part of something that can be left: a flow's questions, or a review.
  package var isBusy: Bool { focus != nil || review != nil }

  /// What the next line answers besides a flow's question.
  enum Expecting: Hashable, Sendable {
    case nothing
    /// The time of day to a day just typed.
    case time(on: Day, Unfinished)
    /// Which of two dates was meant.
    case reading([TypedDate], Unfinished)
    /// A new answer to a question answered before.
    case change(Address)
    /// One thing about the person, asked at the end of a flow.
    case profile(Profile.Part)
    case confirmUndo
    case confirmForgetting
    /// Whether a line told what happened or was about next steps.
    case meaning(String)
    /// When it was, in place of a time in the line that is still to come.
    case timeTold(in: String, String)
    /// Whether all of these steps are to be left out.
    case leavingOut([StepID], reason: String?)
    /// Which of several steps a line meant.
    case step([StepID], Interpretation, line: String)
    /// To which of the days a step is put off; any day where none is named.
    case day([TypedDate], for: StepID)
    /// With which employer it was.
    case employer([String], Interpretation, line: String)
    /// Whether to go on with something told in one line with another.
    case told(Situation)
    /// Whether to go on with the flow that another run led to.
    case go(FlowID, from: RunID)
    /// Whether to go on under the content that changed since the run began.
    case newContent
  }

  /// How the person writes and reads dates, and types.
  package struct Settings: Hashable, Sendable {
    package var conventions: DateConventions
    package var voice: Voice
    /// What the keys do, as far as help tells of it.
    package var keys: Keys

    package init(conventions: DateConventions, voice: Voice, keys: Keys = .painted) {
      self.conventions = conventions
      self.voice = voice
      self.keys = keys
    }
  }

  package init(
    records: any JobSearch, program: Program, settings: Settings,
    search: @escaping @Sendable () -> AdviceSearch? = { nil },
    sense: @escaping @Sendable () -> Sense? = { nil }
  ) {
    self.records = records
    self.program = program
    self.settings = settings
    self.search = search
    self.sense = sense
  }

  /// Takes one line.
  package mutating func take(_ line: String, at now: Moment) -> Reply {
    telling(at: now) { session in try session.meaning(of: line.trimmed, at: now) }
  }

  /// What is said because of something, with the review's question after it where one goes on.
  mutating func telling(
    at now: Moment, _ reply: (inout Session) throws -> Reply
  ) -> Reply {
    shown = nil
    var told = caught(at: now) { session in try reply(&session) }
    point(at: told)
    let isOpen = told.request != nil || focus != nil || expecting != .nothing
    guard !isOpen else { return told }
    let also = alsoTold(at: now)
    told.blocks += also
    guard review != nil, also.isEmpty else { return told }
    let question = caught(at: now) { session in Reply(try session.reviewGoesOn(at: now)) }
    told.blocks += question.blocks
    return told
  }

  private mutating func caught(
    at now: Moment, _ reply: (inout Session) throws -> Reply
  ) -> Reply {
    do {
      return try reply(&self)
    } catch let error as JobSearchError {
      return failed(error, at: now)
    } catch {
      return failed(.other(code: 0), at: now)
    }
  }

  mutating func meaning(of text: String, at now: Moment) throws -> Reply {
    if let reply = try expected(text, at: now) { return reply }
    let isCommand = text.hasPrefix("/")
    let typed = isCommand ? String(text.dropFirst()) : text
    // '/pause' and 'pause' are the same; '/help' is the help on everything.
    let steers = Typing.steeringWords.contains(typed.lowercased()) && typed.lowercased() != "help"
    if !isCommand || steers, focus != nil, let place = try place(), let asked = place.position.asked
    {
      return try inFlow(typed, asked: asked, place: place, at: now)
    }
    if isCommand { return try command(typed, at: now) }
    if review != nil, let reply = try inReview(text, at: now) { return reply }
    if AnswerWords(text).plainTalk != nil { return try freeText(text, at: now) }
    if text.asksForReview { return try Command.review.run(&self, "", now) }
    return try command(text, at: now)
  }

  /// Something went wrong with the records: said in words, with the exit code that fits.
  func failed(_ error: JobSearchError, at now: Moment) -> Reply {
    Reply([.refusal(Words.sentence(for: error, settings, now))], code: error.exitCode)
  }

  // MARK: - The run in focus

  /// A run with its position, worked out anew.
  struct Place {
    var id: RunID
    var run: Run
    var outside: Outside
    var position: Position
    /// The flows it goes by.
    var flows: (FlowID) -> Flow?
    /// What newer content would change about an open run; the person has to say whether to go over to it.
    var change: ContentChange?
    /// What to write before anything else, where the run goes over to newer content without a change.
    var takesOver: [Event] = []
  }

  /// The run in focus.
  func place() throws -> Place? {
    guard let focus else { return nil }
    return try place(of: focus)
  }

  func place(of id: RunID) throws -> Place? {
    guard let context = try records.context(of: id, program: program) else { return nil }
    let place = Place(
      id: id, run: context.run, outside: context.outside, position: context.position,
      flows: context.flows)
    return underNewerContent(place)
  }

  /// The text before the cursor when the next line is read, without colour.
  package func prompt() -> String {
    switch expecting {
    case .profile(let part): return "\(part.rawValue)> "
    case .time, .timeTold: return "time> "
    case .reading: return "which> "
    case .confirmUndo: return "undo> "
    case .newContent: return "changed> "
    case .confirmForgetting: return "forget> "
    case .step, .day: return "which> "
    case .nothing, .change, .go, .meaning, .employer, .told, .leavingOut: break
    }
    guard let place = shown?.id == focus ? shown : try? place() else { return promptOutsideFlow }
    let name = place.position.employer?.name.slug ?? place.run.flow.text
    if case .change = expecting { return "\(name.prefix(20)) change> " }
    guard place.position.asked != nil else { return promptOutsideFlow }
    let done = place.position.path.count
    let left = questionsLeft(place.run, under: place.flows, outside: place.outside)
    return "\(name.prefix(20)) \(done + 1)/\(done + max(left, 1))> "
  }

  private var promptOutsideFlow: String {
    guard let review, expecting == .nothing else { return "followup> " }
    return "review \(review.place)> "
  }
}

extension JobSearchError {
  /// The exit code of a command that ends with it (sysexits).
  package var exitCode: Int32 {
    switch self {
    case .alreadySent, .noSuchStep, .noSuchRun: 64
    case .damaged, .newer, .notAStore: 65
    case .readOnly: 73
    case .diskFull, .busy: 74
    case .other: 70
    }
  }
}
