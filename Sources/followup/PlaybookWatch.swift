import Coaching
import Foundation
import Playbook

/// Looks whether the files of a playbook folder changed, and takes the folder in only where it has no mistake.
struct PlaybookWatch {
  private let folder: URL
  private let today: () -> Day
  private var seen: [String: Stamp]

  private struct Stamp: Hashable {
    var changed: Date?
    var size: Int?
  }

  enum Change {
    case adopted(Program)
    /// The first mistake; the program of before stays.
    case refused(Diagnostic)
  }

  /// - Parameter today: the day by which review dates are judged.
  init(folder: String, today: @escaping () -> Day) {
    self.folder = URL(filePath: folder, directoryHint: .isDirectory)
    self.today = today
    seen = Self.stamps(of: self.folder)
  }

  /// What became of the folder since the last look; nil where no file changed.
  mutating func look() -> Change? {
    let now = Self.stamps(of: folder)
    guard now != seen else { return nil }
    seen = now
    let playbook = readPlaybook(at: folder, today: today())
    if let program = playbook.program { return .adopted(program) }
    return playbook.diagnostics.first { $0.severity == .error }.map(Change.refused)
  }

  private static func stamps(of folder: URL) -> [String: Stamp] {
    let keys: Set<URLResourceKey> = [.contentModificationDateKey, .fileSizeKey]
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: Array(keys))
    var stamps: [String: Stamp] = [:]
    while let file = files?.nextObject() as? URL {
      guard let values = try? file.resourceValues(forKeys: keys) else { continue }
      stamps[file.path] = Stamp(changed: values.contentModificationDate, size: values.fileSize)
    }
    return stamps
  }
}
