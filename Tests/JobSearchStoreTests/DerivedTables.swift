import Coaching
import GRDB
import StoreTesting
import Testing

@testable import JobSearchStore

extension Search {
  /// Expects runs, facts, people and steps to be what the whole journal, worked out anew, would make of them.
  func expectDerivedTablesToFollow(sourceLocation: SourceLocation = #_sourceLocation) throws {
    let before = try derivedTables()
    try store.rollingBack { db in
      let fresh = try Reconciliation(db, program: program)
      try fresh.settleAll()
      #expect(try Search.tables(in: db) == before, sourceLocation: sourceLocation)
    }
    try expectNumbersToBeGivenOutOnce(sourceLocation: sourceLocation)
  }

  /// How many commands were ever given, undone or not.
  func commands() throws -> Int {
    try store.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM command") ?? 0 }
  }

  func derivedTables() throws -> [String] { try store.read { try Search.tables(in: $0) } }

  private static func tables(in db: Database) throws -> [String] {
    let queries = [
      "SELECT * FROM run ORDER BY id", "SELECT * FROM fact ORDER BY run, effect",
      "SELECT * FROM involvement ORDER BY run, person", "SELECT * FROM step ORDER BY id",
    ]
    return try queries.flatMap { try Row.fetchAll(db, sql: $0).map(\.description) }
  }

  private func expectNumbersToBeGivenOutOnce(sourceLocation: SourceLocation) throws {
    let (used, spare) = try store.read { db in
      (
        try Int.fetchAll(db, sql: "SELECT number FROM step WHERE state = 'open'"),
        try Int.fetchAll(db, sql: "SELECT number FROM spareNumber")
      )
    }
    let all = (used + spare).sorted()
    #expect(all == Array(1...(all.count + 1)).dropLast(), sourceLocation: sourceLocation)
  }
}

extension Reconciliation {
  /// One that remembers nothing.
  convenience init(_ db: Database, program: Program) throws {
    try self.init(db, program: program, recollection: Recollection())
  }
}
