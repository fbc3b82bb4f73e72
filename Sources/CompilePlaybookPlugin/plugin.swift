import Foundation
import PackagePlugin

/// Checks the content folder and compiles it into the program, whenever a file in it is added, changed or taken away.
@main
struct CompilePlaybookPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) async throws -> [Command] {
    let content = context.package.directoryURL.appending(path: "Content")
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedPlaybook.swift")
    let index = context.pluginWorkDirectoryURL.appending(path: "EmbeddedAskIndex.swift")
    let sense = context.pluginWorkDirectoryURL.appending(path: "EmbeddedSense.swift")
    // A build plan is kept until a folder it watches changes, and it watches the folders that commands before the build
    // write to. A link to the content in such a folder makes the plan anew, with today's list of files, when a file is
    // added or taken away; named as documentation, it is not taken for a source. (SwiftPM 6.3, LLBuildManifestBuilder)
    let watched = context.pluginWorkDirectoryURL.appending(path: "watched")
    try FileManager.default.createDirectory(at: watched, withIntermediateDirectories: true)
    return [
      .prebuildCommand(
        displayName: "Watching the content folder", executable: URL(filePath: "/bin/ln"),
        arguments: ["-sfn", content.path, watched.appending(path: "Content.docc").path],
        outputFilesDirectory: watched),
      .buildCommand(
        displayName: "Checking and compiling the playbook",
        executable: try context.tool(named: "compile-playbook").url,
        arguments: [content.path, output.path, index.path, sense.path],
        inputFiles: files(in: content),
        outputFiles: [output, index, sense]),
    ]
  }

  private func files(in folder: URL) -> [URL] {
    let found = FileManager.default.enumerator(
      at: folder, includingPropertiesForKeys: nil, options: [.skipsHiddenFiles])
    return [folder] + (found?.compactMap { $0 as? URL } ?? [])
  }
}
