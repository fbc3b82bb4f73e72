package import Coaching
import GRDB

extension JobSearchStore {
  /// The text a person gave a draft in place of the coach's; nil if they left it alone.
  package func editedDraft(of step: StepID) throws(JobSearchError) -> EditedDraft? {
    try read { db in
      try db.row(
        """
        SELECT subject, body FROM draftText JOIN command ON command.id = draftText.command
        WHERE step = ? AND command.undoneBy IS NULL ORDER BY draftText.id DESC LIMIT 1
        """, [step.text]
      ).map { EditedDraft(subject: $0["subject"], body: $0["body"]) }
    }
  }

  /// Keeps a draft as the person rewrote it; earlier texts come back by `undo`.
  package func editDraft(
    of step: StepID, _ draft: EditedDraft, at now: Moment, title: String
  ) throws(JobSearchError) {
    try reconciling(at: now, program: nil) { work in
      let record = try work.step(step.text)
      let command = try work.db.begin(title, at: now, run: record.step.run)
      try work.db.run(
        "INSERT INTO draftText (step, command, subject, body) VALUES (?, ?, ?, ?)",
        [step.text, command, draft.subject, draft.body])
    }
  }
}
