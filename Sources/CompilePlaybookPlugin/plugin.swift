import Foundation
import PackagePlugin

/// Checks the content folder and compiles it into the program, whenever a file in it changes.
@main
struct CompilePlaybookPlugin: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) async throws -> [Command] {
    let content = context.package.directoryURL.appending(path: "Content")
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedPlaybook.swift")
    return [
      .buildCommand(
        displayName: "Checking and compiling the playbook",
        executable: try context.tool(named: "compile-playbook").url,
        arguments: [content.path, output.path],
        inputFiles: files(in: content),
        outputFiles: [output])
    ]
  }

  /// The folder's files and the folders themselves, so that a file added or taken away is noticed too.
  private func files(in folder: URL) -> [URL] {
    let found = FileManager.default.enumerator(
      at: folder, includingPropertiesForKeys: nil, options: [.skipsHiddenFiles])
    return [folder] + (found?.compactMap { $0 as? URL } ?? [])
  }
}
