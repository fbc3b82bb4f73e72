/// The names on record, which help to find those in a line.
package struct KnownNames: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    package var record: Int64
    package var name: String
    /// Other names it goes by.
    package var also: [String]

    package init(record: Int64, name: String, also: [String] = []) {
      self.record = record
      self.name = name
      self.also = also
    }
  }

  package var employers: [Entry]
  package var people: [Entry]

  package init(employers: [Entry] = [], people: [Entry] = []) {
    self.employers = employers
    self.people = people
  }
}
