/// What the coach knows about the person who uses it; everything in it can be left open.
package struct Profile: Hashable, Codable, Sendable {
  /// As it stands under a message.
  package var name: String?
  package var phone: String?
  /// More lines for the end of a message, under the name.
  package var signature: String?
  package var stance: Stance
  package var hours: WorkingHours
  /// The zone in which the person lives, if it is not the machine's.
  package var zone: Zone?

  package init(
    name: String? = nil, phone: String? = nil, signature: String? = nil,
    stance: Stance = .balanced, hours: WorkingHours = .usual, zone: Zone? = nil
  ) {
    self.name = name
    self.phone = phone
    self.signature = signature
    self.stance = stance
    self.hours = hours
    self.zone = zone
  }
}
