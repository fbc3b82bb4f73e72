import ArgumentParser

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

  @Flag(help: "With 'due': say nothing and end with 0 (nothing due), 1 (due today) or 2 (late).")
  var quiet = false

  @Flag(help: "With 'when': take dates as told of what happened.")
  var past = false

  @Flag(help: "With 'check': for each claim, every place where a person can meet it.")
  var coverage = false

  @Option(
    help: ArgumentHelp(
      "With 'check': what changed for people who began under this older folder.",
      valueName: "dir"))
  var since: String?

  @Option(help: ArgumentHelp("With 'check': what a code means.", valueName: "code"))
  var explain: String?

  @Flag(help: "Plain editing for screen readers and simple terminals.")
  var plain = false
}
