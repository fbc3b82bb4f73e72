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
  /// Whether answers may go into the history of typed lines.
  package var keepsAnswers: Bool
  /// What the person was asked for and gave or passed by; nobody is asked twice.
  package var settled: Set<Part>

  /// One thing that the person may be asked for, in the order in which it matters.
  package enum Part: String, Hashable, Codable, Sendable, CaseIterable {
    case name, stance, phone, hours, signature
  }

  package init(
    name: String? = nil, phone: String? = nil, signature: String? = nil,
    stance: Stance = .balanced, hours: WorkingHours = .usual, zone: Zone? = nil,
    keepsAnswers: Bool = false,
    settled: Set<Part> = []
  ) {
    self.name = name
    self.phone = phone
    self.signature = signature
    self.stance = stance
    self.hours = hours
    self.zone = zone
    self.keepsAnswers = keepsAnswers
    self.settled = settled
  }

  /// Whether a part was neither given nor passed by.
  package func isOpen(_ part: Part) -> Bool {
    guard !settled.contains(part) else { return false }
    return switch part {
    case .name: name == nil
    case .phone: phone == nil
    case .signature: signature == nil
    case .stance: stance == .balanced
    case .hours: hours == .usual
    }
  }
}
