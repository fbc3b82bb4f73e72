import Coaching
import Foundation
import Playbook

// Checks a content folder and writes it as Swift source; the findings go to standard error in the form that build
// tools show. Review dates are not judged here, so that an old version still builds.
let arguments = CommandLine.arguments.dropFirst()
guard arguments.count == 4, let folder = arguments.first else {
  FileHandle.standardError.write(
    Data("usage: compile-playbook CONTENT-FOLDER PLAYBOOK-FILE ASK-INDEX-FILE SENSE-FILE\n".utf8))
  exit(64)
}
let playbook = readPlaybook(at: URL(filePath: folder), today: nil)
for diagnostic in playbook.diagnostics {
  let line = diagnostic.renderedForBuild(under: folder) + "\n"
  FileHandle.standardError.write(Data(line.utf8))
}
guard let program = playbook.program else { exit(65) }
let claims = Set(program.documents.all.flatMap { $0.claims.map(\.id) })
let lexicon = readLexicon(at: URL(filePath: folder), claims: claims)
for diagnostic in lexicon.diagnostics {
  FileHandle.standardError.write(Data((diagnostic.renderedForBuild(under: folder) + "\n").utf8))
}
guard lexicon.diagnostics.allSatisfy({ $0.severity != .error }) else { exit(65) }
let sayings = readSayings(at: URL(filePath: folder))
for diagnostic in sayings.diagnostics {
  FileHandle.standardError.write(Data((diagnostic.renderedForBuild(under: folder) + "\n").utf8))
}
guard sayings.diagnostics.allSatisfy({ $0.severity != .error }) else { exit(65) }
let index = AskIndex(
  advice: program.advice.all, documents: program.documents.all, lexicon: lexicon.lexicon)
do {
  let sense = Sense(taught: sayings.sayings + lexicon.lexicon.sayings)
  let sources = [
    try packedSource(of: program), try packedSource(of: index), packedSource(of: sense),
  ]
  for (source, output) in zip(sources, arguments.dropFirst()) {
    let file = URL(filePath: output)
    let data = Data(source.utf8)
    // A file that stays as it is need not be compiled again.
    if (try? Data(contentsOf: file)) != data { try data.write(to: file, options: .atomic) }
  }
} catch {
  FileHandle.standardError.write(Data("error: \(error.localizedDescription)\n".utf8))
  exit(74)
}
