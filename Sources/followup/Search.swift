import Coaching
import Foundation
import Playbook

/// The search over the built-in playbook, unpacked on first use.
let embeddedSearch: AdviceSearch? = embeddedAskIndex.map {
  AdviceSearch($0, sense: embeddedSense)
}

extension AdviceSearch {
  /// The search over a playbook in a folder; nil if it has mistakes.
  init?(playbookIn folder: String) {
    let folder = URL(filePath: folder, directoryHint: .isDirectory)
    guard let program = readPlaybook(at: folder, today: nil).program else { return nil }
    self.init(
      AskIndex(
        advice: program.advice.all, documents: program.documents.all,
        lexicon: readLexicon(at: folder).lexicon), sense: embeddedSense)
  }
}
