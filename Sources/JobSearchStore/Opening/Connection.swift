import GRDB

extension Configuration {
  /// How every connection to a store is set up.
  ///
  /// Rollback journal with `EXTRA`: `FULL` can lose the last commit in a power cut, since the removal of the journal is
  /// then not yet durable (sqlite.org/pragma.html#pragma_synchronous).
  static func ofStore(readOnly: Bool, wait: Double = 5) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = readOnly
    configuration.busyMode = .timeout(wait)
    configuration.foreignKeysEnabled = true
    configuration.prepareDatabase { db in
      for pragma in pragmas(readOnly: readOnly) { try db.execute(sql: pragma) }
    }
    return configuration
  }

  private static func pragmas(readOnly: Bool) -> [String] {
    let reading = ["PRAGMA trusted_schema = OFF", "PRAGMA cell_size_check = ON"]
    let writing = [
      "PRAGMA temp_store = MEMORY", "PRAGMA secure_delete = ON", "PRAGMA journal_mode = DELETE",
      "PRAGMA synchronous = EXTRA",
    ]
    return readOnly ? reading : reading + writing
  }
}

extension Database {
  /// Runs one statement, prepared once per connection.
  func run(_ sql: String, _ arguments: StatementArguments = StatementArguments()) throws {
    try cachedStatement(sql: sql).execute(arguments: arguments)
  }

  /// All rows of a query, prepared once per connection.
  func rows(_ sql: String, _ arguments: StatementArguments = StatementArguments()) throws -> [Row] {
    try Row.fetchAll(cachedStatement(sql: sql), arguments: arguments)
  }

  /// The first row of a query, prepared once per connection.
  func row(_ sql: String, _ arguments: StatementArguments = StatementArguments()) throws -> Row? {
    try Row.fetchOne(cachedStatement(sql: sql), arguments: arguments)
  }
}
