import Conversation
import Foundation
import JobSearchStore
import LineEditor

/// The line history as the prompt uses it: a file where that works, else memory, and never in the way.
///
/// It is opened when it is first asked for. What the file does not take waits here and is tried again with the next line.
final class KeptLines: HistoryStore {
  private let path: () throws -> String
  private let tell: (String) -> Void
  private var opened: Result<LineHistoryFile, StoreError>?
  private var waiting: [LineHistoryFile.Kind: [String]] = [:]
  private var hasTold = false
  /// The number of the latest line of each kind that the editor knows, and those of its own after it.
  private var seen: [LineHistoryFile.Kind: (latest: Int, own: Set<Int>)] = [:]

  /// - Parameters:
  ///   - path: where the file is; throws if nobody can say.
  ///   - tell: takes the one sentence that says why lines are not kept.
  init(path: @escaping () throws -> String, tell: @escaping (String) -> Void) {
    self.path = path
    self.tell = tell
  }

  func lines(of kind: PromptKind, limit: Int) -> [String] {
    guard let kind = LineHistoryFile.Kind(kind) else { return [] }
    do throws(StoreError) {
      let lines = try file().latest(limit, of: kind)
      seen[kind] = (lines.last?.number ?? 0, [])
      return lines.map(\.text) + (waiting[kind] ?? [])
    } catch {
      complain(error)
      return waiting[kind] ?? []
    }
  }

  func newer(of kind: PromptKind) -> [String] {
    guard let kind = LineHistoryFile.Kind(kind), let (latest, own) = seen[kind],
      let lines = try? file().latest(10_000, of: kind, after: latest), let last = lines.last
    else { return [] }
    seen[kind] = (last.number, [])
    return lines.filter { !own.contains($0.number) }.map(\.text)
  }

  func append(_ line: String, kind: PromptKind) {
    guard let kind = LineHistoryFile.Kind(kind) else { return }
    waiting[kind, default: []].append(line)
    do throws(StoreError) {
      let numbers = try file().append(waiting[kind]!, of: kind)
      waiting[kind] = nil
      seen[kind]?.own.formUnion(numbers)
    } catch {
      complain(error)
    }
  }

  /// Does what `history` asks.
  func carryOut(_ request: HistoryRequest) -> HistoryOutcome {
    do throws(StoreError) {
      switch request {
      case .show(let count, let text): return .lines(try found(count, text), holding: text)
      case .clear: return try cleared()
      case .bringIn(let path): return try broughtIn(path)
      }
    } catch {
      return .failed(Self.sentence(for: error))
    }
  }

  private func file() throws(StoreError) -> LineHistoryFile {
    if opened == nil {
      opened = Result { () throws(StoreError) in
        guard let path = try? path() else { throw .cannotOpen(ENOENT) }
        return try LineHistoryFile(path: path)
      }
    }
    return try opened!.get()
  }

  /// The lines in the file and those that wait for it.
  private func latest(
    _ count: Int, of kind: LineHistoryFile.Kind
  ) throws(StoreError) -> [LineHistoryFile.Line] {
    var lines = try file().latest(count, of: kind)
    for text in waiting[kind] ?? [] {
      lines.append(.init(number: (lines.last?.number ?? 0) + 1, text: text))
    }
    return lines
  }

  /// Numbered from 1 on, also where lines were brought in before the first.
  private func found(_ count: Int, _ text: String) throws(StoreError) -> [HistoryLine] {
    let shift = max(0, 1 - (try file().lowestNumber() ?? 1))
    var lines: [LineHistoryFile.Line] = []
    for kind in LineHistoryFile.Kind.allCases {
      lines += try latest(text.isEmpty ? count : 10_000, of: kind)
    }
    let text = text.lowercased()
    return lines.sorted { $0.number < $1.number }
      .filter { text.isEmpty || $0.text.lowercased().contains(text) }
      .suffix(count).map { HistoryLine(number: $0.number + shift, text: $0.text) }
  }

  private func cleared() throws(StoreError) -> HistoryOutcome {
    waiting = [:]
    if let path = try? path(), LineHistoryFile.removeDamaged(path: path) { opened = nil }
    try file().clear()
    hasTold = false
    return .cleared
  }

  private func broughtIn(_ typed: String) throws(StoreError) -> HistoryOutcome {
    let path = (typed as NSString).expandingTildeInPath
    guard let old = LibeditHistoryFile.lines(path: path) else { return .notReadable(path: typed) }
    let known = Set(try latest(10_000, of: .command).map(\.text))
    let new = old.filter { !known.contains($0) }
    try file().prepend(new, of: .command)
    return .broughtIn(new.count, known: old.count - new.count)
  }

  private func complain(_ error: StoreError) {
    if hasTold { return }
    hasTold = true
    tell(Self.sentence(for: error))
  }

  private static func sentence(for error: StoreError) -> String {
    let reason =
      switch error {
      case .damaged, .notADatabase:
        "its file is damaged; 'history clear' begins a new one"
      case .newer: "its file is of a newer followup"
      case .notOurs, .notAFile, .foreignLink, .emptied:
        "something else stands where its file would be"
      case .locked: "another program holds its file"
      case .full: "the disk is full"
      case .readOnly, .cannotOpen, .other: "its file cannot be written"
      }
    return "The history of typed lines is not kept for now: \(reason). Your records are safe."
  }
}

extension LineHistoryFile.Kind {
  /// Nil for what is kept nowhere.
  fileprivate init?(_ kind: PromptKind) {
    switch kind {
    case .command: self = .command
    case .answer(isPrivate: false): self = .answer
    case .answer(isPrivate: true): return nil
    }
  }
}
