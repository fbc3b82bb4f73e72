import Coaching

/// Where the advice behind a question or a step comes from: claim, document, section; where the documents differ; later evidence.
extension Session {
  func why(_ asked: Position.Asked) -> [Block] {
    var blocks: [Block] = []
    var claims = asked.state.sources
    var tension: TensionID?
    if let id = asked.state.say, let advice = program.advice[id.text] {
      blocks.append(.text(advice.why))
      claims = (advice.sources + claims).uniqued
      tension = advice.tension
    }
    let sources = why(claims, tension: tension)
    if blocks.isEmpty, sources.isEmpty {
      return [
        .text(
          "No advice stands behind this question; it is asked to fill in your messages and dates.")
      ]
    }
    return blocks + sources
  }

  /// The claims with their documents, the tension they are part of, and later evidence.
  func why(_ claims: [ClaimID], tension: TensionID? = nil) -> [Block] {
    let documents = program.documents.all
    var blocks: [Block] = []
    for id in claims {
      for document in documents {
        guard let claim = document.claims.first(where: { $0.id == id }) else { continue }
        blocks.append(
          .items([
            Block.Item(
              claim.says,
              note: "\(document.title), '\(claim.section)' [\(claim.id)]")
          ]))
      }
    }
    if let tension = tension.flatMap({ program.tensions[$0.text] }) {
      blocks += why(tension)
    }
    let evidence = program.evidence.all.filter { !Set($0.bearsOn).isDisjoint(with: claims) }
    if !evidence.isEmpty {
      blocks.append(.heading("Later evidence"))
      blocks.append(
        .items(
          evidence.map {
            Block.Item(
              "\($0.finding) Limit: \($0.limit.lowercasedFirst)",
              note: "\(Words.strength($0.strength)): \($0.cite)")
          }))
    }
    return blocks
  }

  private func why(_ tension: Tension) -> [Block] {
    let stance = (try? records.profile().stance) ?? .balanced
    var blocks: [Block] = [.heading("Where the documents differ"), .text(tension.about)]
    blocks.append(.items(tension.sides.map { Block.Item($0.says) }))
    if let recommended = tension.recommend[stance] {
      blocks.append(.text("For you (\(stance.rawValue)): \(recommended) \(tension.because)"))
    }
    return blocks
  }
}

extension Words {
  static func strength(_ strength: Evidence.Strength) -> String {
    switch strength {
    case .study: "A study"
    case .survey: "A vendor's survey"
    case .opinion: "An expert's opinion"
    }
  }
}

extension Sequence where Element: Hashable {
  /// Each element once, in the order of its first place.
  var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
