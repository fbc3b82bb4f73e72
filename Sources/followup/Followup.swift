import ArgumentParser
import Coaching
import Foundation

/// The command line: options, then the words of one command, or none for a conversation.
@main
struct Followup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "followup",
    abstract: "A coach for the days after an interview, a rejection or a competing offer.",
    discussion: """
      Without a command it starts a conversation. 'followup help' lists the commands; each works at the prompt and here. \
      Everything stays on this machine, in one file, and nothing is ever sent.
      """)

  @OptionGroup var options: Options

  @Argument(help: ArgumentHelp("A command with what follows it.", valueName: "command"))
  var words: [String] = []

  /// As `ParsableCommand.main`, with our own form for what is wrong with the options.
  static func main() {
    // A file that may not grow any more is answered like a full disk, instead of ending the program (setrlimit(2)).
    signal(SIGXFSZ, SIG_IGN)
    do {
      try parse().run()
    } catch {
      // An `ExitCode` comes from a command that has said what was wrong.
      guard !(error is ExitCode), exitCode(for: error) == .validationFailure else {
        exit(withError: error)
      }
      let sentence = "followup: \(message(for: error)). 'followup --help' lists the options.\n"
      FileHandle.standardError.write(Data(sentence.utf8))
      Foundation.exit(64)
    }
  }

  func run() throws {
    do {
      throw ExitCode(try Start(options: options, world: .current).run(words))
    } catch let failure as Failure {
      FileHandle.standardError.write(Data("followup: \(failure.sentence)\n".utf8))
      throw ExitCode(failure.code)
    }
  }
}
