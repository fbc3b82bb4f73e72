import Foundation
import Synchronization

/// Entries of one kind by their id: held as values, or packed as JSON and unpacked when first asked for.
package struct Shelf<Item: Codable & Sendable>: Sendable {
  /// In order.
  package let ids: [String]
  private let content: Content

  private enum Content: Sendable {
    case values([String: Item])
    case packed(Unpacker<Item>)
  }

  package init(_ values: [String: Item]) {
    ids = values.keys.sorted()
    content = .values(values)
  }

  /// - Parameter packed: ids with the JSON of their entries, in order of id. An entry that does not read is absent.
  package init(packed: [(id: String, json: StaticString)]) {
    ids = packed.map(\.id)
    content = .packed(Unpacker(packed))
  }

  package subscript(id: String) -> Item? {
    switch content {
    case .values(let values): values[id]
    case .packed(let unpacker): unpacker[id]
    }
  }

  /// All entries, in order of id.
  package var all: [Item] { ids.compactMap { self[$0] } }
}

private final class Unpacker<Item: Codable & Sendable>: Sendable {
  private let packed: [(id: String, json: StaticString)]
  private let unpacked = Mutex<[String: Item]>([:])

  init(_ packed: [(id: String, json: StaticString)]) { self.packed = packed }

  subscript(id: String) -> Item? {
    if let item = unpacked.withLock({ $0[id] }) { return item }
    guard let entry = packed.first(where: { $0.id == id }) else { return nil }
    let data = Data(bytes: entry.json.utf8Start, count: entry.json.utf8CodeUnitCount)
    guard let item = try? JSONDecoder().decode(Item.self, from: data) else { return nil }
    unpacked.withLock { $0[id] = item }
    return item
  }
}
