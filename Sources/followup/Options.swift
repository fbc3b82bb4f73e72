import ArgumentParser
import Coaching

/// What can be said with every command.
struct Options: ParsableArguments {
  @Option(help: ArgumentHelp("Keep the records in this file.", valueName: "path"))
  var store: String?

  @Option(
    help: ArgumentHelp(
      "Take this as the present, such as 2026-11-21T18:00.", valueName: "ISO8601"))
  var now: String?

  @Option(
    help: ArgumentHelp(
      "Use the playbook in this folder instead of the built-in one.", valueName: "dir"))
  var playbook: String?

  @Flag(help: "Answer in JSON, where a command can.")
  var json = false

  @Flag(help: "Plain editing for screen readers and simple terminals.")
  var plain = false

  /// The moment given with `--now`; nil if none was.
  func present(in zone: Zone) throws -> Moment? {
    guard let now else { return nil }
    guard let moment = Moment(now, zone: zone) else {
      throw Failure(
        "--now takes a date and time such as 2026-11-21T18:00; '\(now)' is none.", code: 64)
    }
    return moment
  }
}
