import Foundation
import Playbook

// Checks a content folder and writes it as Swift source; the findings go to standard error in the form that build
// tools show. Review dates are not judged here, so that an old version still builds.
let arguments = CommandLine.arguments.dropFirst()
guard arguments.count == 2, let folder = arguments.first, let output = arguments.last else {
  FileHandle.standardError.write(Data("usage: compile-playbook CONTENT-FOLDER SWIFT-FILE\n".utf8))
  exit(64)
}
let playbook = readPlaybook(at: URL(filePath: folder), today: nil)
for diagnostic in playbook.diagnostics {
  let line = diagnostic.renderedForBuild(under: folder) + "\n"
  FileHandle.standardError.write(Data(line.utf8))
}
guard let program = playbook.program else { exit(65) }
do {
  let source = Data(try packedSource(of: program).utf8)
  let file = URL(filePath: output)
  // A file that stays as it is need not be compiled again.
  if (try? Data(contentsOf: file)) != source { try source.write(to: file, options: .atomic) }
} catch {
  FileHandle.standardError.write(Data("\(output): error: \(error.localizedDescription)\n".utf8))
  exit(74)
}
