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

  func run() throws {
    do {
      throw ExitCode(try Start(options: options, world: .current).run(words))
    } catch let failure as Failure {
      FileHandle.standardError.write(Data("followup: \(failure.sentence)\n".utf8))
      throw ExitCode(failure.code)
    }
  }
}
