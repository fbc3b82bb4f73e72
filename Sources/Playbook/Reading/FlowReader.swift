import Coaching

extension Material {
  /// Reads the flows of the folder.
  mutating func readFlows(_ findings: Findings) {
    for file in files where file.path.hasPrefix("flows/") {
      if let flow = FlowText(file, findings) {
        flows.append(flow)
      } else {
        unread.insert("flows/\(file.name)")
      }
    }
  }
}

extension FlowText {
  private static let keys = [
    "flow", "title", "about", "start", "states", "takes", "intro", "also",
  ]

  /// - Returns: nil, with findings, for a file that holds no flow.
  init?(_ file: ContentFolder.File, _ findings: Findings) {
    let tree: Tree
    do {
      tree = try Tree(yaml: file.text)
    } catch {
      findings.add(error, in: file.path)
      return nil
    }
    guard
      let fields = Fields(
        tree, of: "a flow", keys: Self.keys, in: file.path, findings: findings)
    else { return nil }
    checkFileName(file, fields, key: "flow", findings)
    let title = fields.needed("title", "a flow")
    let about = fields.needed("about", "a flow").flatMap {
      fields.word($0, as: Subject.self, "about")
    }
    let start = fields.needed("start", "a flow")
    guard let states = fields.tree("states"), case .map(let entries) = states.content,
      !entries.isEmpty
    else {
      findings.add(
        .missingKey, in: file.path, line: fields.line(of: "states"), "a flow needs 'states:'",
        hint: "the states stand under it, each by its name")
      return nil
    }
    var read: [State] = []
    var places: [StateText] = []
    for entry in entries {
      var reader = StateReader(file: file.path, findings: findings)
      guard let (state, text) = reader.read(entry) else {
        isPartial = true
        continue
      }
      read.append(state)
      places.append(text)
      isPartial = isPartial || text.isMissingWays
    }
    self.file = file.path
    self.keys = fields.lines
    self.states = places
    isPartial = isPartial || title == nil || about == nil || start == nil
    flow = Flow(
      id: FlowID(file.name), title: title?.value ?? file.name, about: about ?? .search,
      also: fields.texts("also").map(\.value),
      takes: fields.texts("takes").compactMap {
        readName($0, in: file.path, findings: findings)
      }, intro: fields.text("intro")?.value,
      start: start.map { StateID($0.value) } ?? read.first?.id ?? "", states: read)
  }
}
