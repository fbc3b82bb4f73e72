import Coaching
import Conversation
import JobSearchStore
import LineEditor
import Playbook

/// Puts the parts together for what the command line asks, and tells how it ended.
struct Start {
  var options: Options
  var world: World

  /// - Returns: the exit code.
  /// - Throws: `Failure` with a sentence for the person.
  func run(_ words: [String]) throws -> Int32 {
    switch words.first {
    case "due" where options.quiet: return try dueQuietly()
    case nil: return try converse()
    case "review" where !options.json: return try converse(beginningWith: "review")
    case "check":
      return try ContentCommands(options: options, world: world).check(words.dropFirst())
    case "recover": return try recover()
    case "graph":
      return try ContentCommands(options: options, world: world).graph(words.dropFirst())
    case .some where Machines.takes(words, options):
      return try Machines(
        session: session(), conventions: DateConventions(locale: world.locale), now: now(),
        options: options
      ).run(words)
    default:
      return try OneShot(
        session: session(), now: now(), options: options,
        keptLines: KeptLines(path: world.historyPath, tell: { _ in })
      ).run(words)
    }
  }

  private func converse(beginningWith first: String? = nil) throws -> Int32 {
    let session = try session()
    let present = try present()
    let clock = { present ?? world.now() }
    let watch = options.playbook.map { PlaybookWatch(folder: $0, today: { clock().day }) }
    var talk = try Talk(
      session: session, world: world, plain: options.plain, watch: watch, clock: clock)
    return try talk.run(beginningWith: first)
  }

  private func now() throws -> Moment { try present() ?? world.now() }

  /// The moment given with `--now`; nil if none was.
  private func present() throws -> Moment? {
    guard let text = options.now else { return nil }
    guard let moment = Moment(text, defaultZone: world.zone) else {
      throw Failure(
        "--now takes a date and time such as 2026-11-21T18:00; '\(text)' is none.", code: 64)
    }
    return moment
  }

  /// Puts the newest sound copy in the place of damaged records, which are kept beside it.
  ///
  /// - Returns: 0 if the records can be used now, 65 if there is no copy to bring back.
  private func recover() throws -> Int32 {
    let path = try world.storePath(options.store)
    do {
      switch try JobSearchStore.recover(path: path) {
      case .sound: print("There is nothing wrong with the records; nothing was changed.")
      case .noBackup:
        throw Failure("There is no sound copy to bring back. Nothing was changed.", code: 65)
      case .recovered(let kept, let backup):
        print("Brought back from \(backup). What was there is kept as \(kept).")
      }
      return 0
    } catch let error as StoreError {
      throw Failure(Openings.sentence(for: error, path: path), code: Openings.code(for: error))
    }
  }

  /// 0 if nothing is due, 1 if something is due today, 2 if something is late; for a shell prompt or cron.
  private func dueQuietly() throws -> Int32 {
    let count = try records().dueCount(at: try now())
    return count.late > 0 ? 2 : count.today > 0 ? 1 : 0
  }

  private func session() throws -> Session {
    let conventions = DateConventions(locale: world.locale)
    let settings = Session.Settings(
      conventions: conventions,
      voice: Voice(
        zone: world.zone, monthFirst: world.locale.hasPrefix("en_US"),
        twelveHours: world.locale.hasPrefix("en_US")),
      keys: keys)
    return Session(
      records: try records(), program: try program(), settings: settings, search: search(),
      sense: { embeddedSense })
  }

  /// What the keys do at the prompt of this terminal, for help on them from the shell as well.
  private var keys: Keys {
    let traits = TerminalTraits(
      environment: world.environment, inputIsTerminal: true, outputIsTerminal: true,
      plain: options.plain)
    switch traits.style {
    case .painted: return .painted
    case .plain: return traits.isSimple ? .simple : .plain
    case .lines: return .terminal
    }
  }

  /// The built-in playbook, or the one that `--playbook` names.
  private func program() throws -> Program {
    guard let folder = options.playbook else { return embeddedPlaybook }
    return try ContentCommands(options: options, world: world).program(in: folder)
  }

  /// What finds advice: made at build time for the built-in playbook, now for one that `--playbook` names.
  private func search() -> @Sendable () -> AdviceSearch? {
    guard let folder = options.playbook else { return { embeddedSearch } }
    return { AdviceSearch(playbookIn: folder) }
  }

  private func records() throws -> JobSearchStore {
    let path = try world.storePath(options.store)
    do {
      return try JobSearchStore(path: path)
    } catch {
      throw Failure(Openings.sentence(for: error, path: path), code: Openings.code(for: error))
    }
  }
}
