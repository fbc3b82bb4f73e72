import Foundation

/// The program `store-child`, started by a test.
package final class ChildProcess: @unchecked Sendable {
  private let process = Process()
  private let output = Pipe()

  package init(_ arguments: String...) throws {
    process.executableURL = ChildProcess.folder.appendingPathComponent("store-child")
    process.arguments = arguments
    process.standardOutput = output
    try process.run()
  }

  /// Where the package's programs are built, which is where the tests are.
  private static var folder: URL {
    #if os(macOS)
      Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }!.bundleURL
        .deletingLastPathComponent()
    #else
      URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
        .deletingLastPathComponent()
    #endif
  }

  /// Waits until it has said that many lines, or ended.
  package func wait(forLines count: Int) {
    while said.count(where: { $0 == UInt8(ascii: "\n") }) < count {
      let more = output.fileHandleForReading.availableData
      if more.isEmpty { return }
      said += more
    }
  }

  private var said = Data()

  package func kill() { Foundation.kill(process.processIdentifier, SIGKILL) }

  /// What it said until it ended, line by line.
  package func lines() -> [String] {
    said += output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let text = String(decoding: said, as: UTF8.self)
    // A line cut short was not said.
    return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
  }
}
