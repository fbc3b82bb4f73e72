import Coaching
import Foundation

/// What the program takes from outside: the only place that reads the environment, the clock and the paths.
struct World {
  var environment: [String: String]
  /// The zone of the machine, or UTC if it names none that is known.
  var zone: Zone

  static var current: World {
    let environment = ProcessInfo.processInfo.environment
    return World(
      environment: environment, zone: Zone(TimeZone.current.identifier) ?? .utc)
  }

  /// The present moment, to the second.
  func now() -> Moment {
    Moment(instant: Int(Date().timeIntervalSince1970), zone: zone)
  }

  /// How dates are typed and written here, from `LC_ALL`, `LC_TIME` or `LANG`.
  var locale: String {
    ["LC_ALL", "LC_TIME", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
  }

  /// Where the records are kept: `--store`, else `FOLLOWUP_STORE`, else `$XDG_DATA_HOME/followup/search.sqlite`.
  func storePath(_ option: String?) throws -> String {
    if let path = option ?? environment["FOLLOWUP_STORE"]?.nonEmpty { return path }
    return try folder("XDG_DATA_HOME", ".local/share") + "/followup/search.sqlite"
  }

  /// Where lines typed at the prompt are kept: `$XDG_STATE_HOME/followup/history.sqlite`.
  func historyPath() throws -> String {
    try folder("XDG_STATE_HOME", ".local/state") + "/followup/history.sqlite"
  }

  /// An XDG base folder; a relative one in the variable is ignored, as the specification says.
  private func folder(_ variable: String, _ standard: String) throws -> String {
    if let path = environment[variable], path.hasPrefix("/") { return path }
    guard let home = environment["HOME"], home.hasPrefix("/") else {
      throw Failure(
        "There is no home folder to keep the records in. Name a file with --store PATH.", code: 73)
    }
    return home + "/" + standard
  }
}

/// An end with a sentence for the person and an exit code (sysexits).
struct Failure: Error {
  var sentence: String
  var code: Int32

  init(_ sentence: String, code: Int32) {
    self.sentence = sentence
    self.code = code
  }
}
