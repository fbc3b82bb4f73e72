package import Coaching
import GRDB

/// The lines of an answer that is not finished; kept so that a closed window loses none, gone once the run is answered.
extension JobSearchStore {
  /// Keeps one more line of the answer to the question at that address.
  package func saveLine(
    _ text: String, for address: Address, in run: RunID, at now: Moment
  ) throws(JobSearchError) {
    try write(at: now) { db in
      try db.run(
        """
        INSERT INTO scratch (run, address, line, text)
        SELECT ?1, ?2, (SELECT count(*) FROM scratch WHERE run = ?1 AND address = ?2), ?3
        """, [run, address.text, text])
    }
  }

  /// The lines kept for that question, in order.
  package func lines(for address: Address, in run: RunID) throws(JobSearchError) -> [String] {
    try read { db in
      try db.rows(
        "SELECT text FROM scratch WHERE run = ? AND address = ? ORDER BY line", [run, address.text]
      ).map { $0[0] }
    }
  }
}
