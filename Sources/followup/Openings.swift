import JobSearchStore

/// What is said when the records cannot be opened, and the exit code (sysexits).
enum Openings {
  static func sentence(for error: StoreError, path: String) -> String {
    switch error {
    case .newer(let version, let known):
      "The records were written by a newer followup (format \(version); this one knows \(known)). Please update. Nothing was changed."
    case .notOurs:
      "\(path) belongs to another program. Nothing was changed. Name another file with --store PATH."
    case .notADatabase:
      "\(path) does not hold records of followup. Nothing was changed. Name another file with --store PATH."
    case .damaged:
      "The records in \(path) are damaged and were left as they are. 'followup recover' brings back the newest sound copy."
    case .emptied(let backups):
      "The records in \(path) are empty, though there are copies of earlier days. Nothing was changed. The latest copy: \(backups.first ?? "none")."
    case .locked: "Another window has been writing to the records for a while. Please try again."
    case .full:
      "The disk is full, so the records cannot be opened for writing. What was saved is safe."
    case .readOnly: "The records can be read but not written here."
    case .notAFile: "\(path) is a folder or a device, not a file. Name a file with --store PATH."
    case .foreignLink: "\(path) is a link that belongs to somebody else, so it is not followed."
    case .cannotOpen(let code):
      "\(path) cannot be made or opened (error \(code)). Name another file with --store PATH."
    case .other(let code): "The records cannot be opened (code \(code)). Nothing was changed."
    }
  }

  static func code(for error: StoreError) -> Int32 {
    switch error {
    case .newer, .notOurs, .notADatabase, .damaged, .emptied: 65
    case .notAFile, .foreignLink, .cannotOpen, .readOnly: 73
    case .locked, .full: 74
    case .other: 70
    }
  }
}
