import Coaching
import Foundation
import Playbook

/// The commands for those who write Content/: `check` and `graph`.
struct ContentCommands {
  var options: Options
  var world: World

  /// The program that a folder holds.
  ///
  /// - Throws: `Failure` (65) when the content has mistakes, which are printed first, or (66) when there is no folder.
  func program(in folder: String) throws -> Program {
    let playbook = try read(folder)
    guard let program = playbook.program else {
      for diagnostic in playbook.diagnostics where diagnostic.severity == .error {
        complain(diagnostic.rendered(under: folder))
      }
      throw Failure("The playbook in \(folder) has mistakes, so it is not used.", code: 65)
    }
    return program
  }

  /// `check [DIR]`, `check --coverage [DIR]`, `check --since OLDER [DIR]`, `check --explain CODE`.
  ///
  /// With errors, `--coverage` tells those: there is no program to cover.
  ///
  /// - Returns: 0 without errors, 65 with errors or with a claim that nobody can meet.
  func check(_ words: ArraySlice<String>) throws -> Int32 {
    if let code = options.explain { return try explain(code) }
    let folder = words.first ?? options.playbook ?? "Content"
    var playbook = try read(folder)
    if let older = options.since {
      playbook.diagnostics += changes(in: try url(of: folder), since: try url(of: older))
      if playbook.diagnostics.contains(where: { $0.severity == .error }) { playbook.program = nil }
    }
    if options.coverage, let program = playbook.program { return try tellCoverage(of: program) }
    if options.json {
      try write(json: playbook.diagnostics)
    } else {
      for diagnostic in playbook.diagnostics { print(diagnostic.rendered(under: folder)) }
      if let program = playbook.program { tellQuestions(program) }
      let errors = playbook.diagnostics.count { $0.severity == .error }
      print("\(errors) errors, \(playbook.diagnostics.count - errors) warnings")
    }
    return playbook.program == nil ? 65 : 0
  }

  /// `graph FLOW [DIR]`: the flow as a Mermaid chart.
  func graph(_ words: ArraySlice<String>) throws -> Int32 {
    guard let name = words.first else {
      throw Failure("Which flow? For example 'followup graph interview'.", code: 64)
    }
    let folder = words.dropFirst().first ?? options.playbook
    let program = try folder.map { try self.program(in: $0) } ?? embeddedPlaybook
    guard let flow = program.flow(FlowID(name)) else {
      throw Failure(
        "There is no flow '\(name)'. There are: \(program.flows.ids.joined(separator: ", ")).",
        code: 64)
    }
    print(mermaid(flow))
    return 0
  }

  private func read(_ folder: String) throws -> Playbook {
    readPlaybook(at: try url(of: folder), today: world.now().day)
  }

  private func url(of folder: String) throws -> URL {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue
    else { throw Failure("There is no folder \(folder).", code: 66) }
    return URL(filePath: folder, directoryHint: .isDirectory)
  }

  private func explain(_ text: String) throws -> Int32 {
    guard let code = DiagnosticCode(rawValue: text.uppercased()) else {
      throw Failure("There is no code '\(text)'.", code: 64)
    }
    print("\(code.rawValue): \(code.explanation)")
    return 0
  }

  /// How many questions the usual answers bring, flow by flow.
  private func tellQuestions(_ program: Program) {
    for flow in program.flows.all where flow.takes.isEmpty {
      let run = Run(flow: flow.id, fingerprint: "", began: world.now())
      print("\(flow.id): \(questionsLeft(run, under: program.flow)) questions on the common path")
    }
  }

  private func tellCoverage(of program: Program) throws -> Int32 {
    let places = coverage(of: program)
    let claims = program.documents.all.flatMap(\.claims).map(\.id)
    let missing = claims.filter { places[$0]?.isEmpty ?? true }
    if options.json {
      try write(json: places)
    } else {
      for claim in claims {
        let met = (places[claim] ?? []).map { "\($0.kind.rawValue) \($0.id)" }
        print("\(claim): \(met.joined(separator: ", "))")
      }
      print("\(claims.count - missing.count) of \(claims.count) claims can be met")
    }
    return missing.isEmpty ? 0 : 65
  }

  private func write(json value: any Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    FileHandle.standardOutput.write(try encoder.encode(value) + Data("\n".utf8))
  }

  private func complain(_ line: String) {
    FileHandle.standardError.write(Data((line + "\n").utf8))
  }
}
