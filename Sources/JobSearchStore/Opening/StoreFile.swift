import Foundation

/// The file of a store as found before SQLite touches it.
struct StoreFile {
  /// From the root, links followed.
  let path: String
  let isReadOnly: Bool
  /// The version in its header; 0 for a file that is new, nil where a journal may hold the true header.
  let version: Int?

  /// Finds or makes the file, and refuses one that is not ours to open.
  ///
  /// Reads no more than the header, so that a file that is refused stays byte for byte as it is.
  init(path asked: String, schema: Schema) throws(StoreError) {
    path = try StoreFile.settled(StoreFile.fromRoot(asked))
    try StoreFile.make(path)
    var status = stat()
    guard stat(path, &status) == 0 else { throw .cannotOpen(errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
    let folder = (path as NSString).deletingLastPathComponent
    isReadOnly = access(path, W_OK) != 0 || access(folder, W_OK) != 0
    if status.st_uid == geteuid(), status.st_mode & 0o077 != 0 { chmod(path, 0o600) }
    if status.st_size == 0 {
      let backups = Backups(of: path).all
      guard backups.isEmpty else { throw .emptied(backups: backups) }
      version = 0
    } else {
      version = try Header(of: path).version(known: schema)
    }
  }

  /// A path as typed, from the root on: the folder of "search.sqlite" is the one the program was started in.
  private static func fromRoot(_ asked: String) -> String {
    asked.hasPrefix("/") ? asked : FileManager.default.currentDirectoryPath + "/" + asked
  }

  /// The path that a link of the person's own leads to.
  private static func settled(_ asked: String) throws(StoreError) -> String {
    var link = stat()
    guard lstat(asked, &link) == 0, link.st_mode & S_IFMT == S_IFLNK else { return asked }
    var target = stat()
    guard stat(asked, &target) == 0, link.st_uid == geteuid(), target.st_uid == geteuid(),
      let resolved = realpath(asked, nil)
    else { throw .foreignLink }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private static func make(_ path: String) throws(StoreError) {
    var status = stat()
    if stat(path, &status) == 0 { return }
    guard errno == ENOENT else { throw .cannotOpen(errno) }
    try makeFolder((path as NSString).deletingLastPathComponent)
    try makePrivateFile(path)
  }

  private static func makeFolder(_ folder: String) throws(StoreError) {
    guard !folder.isEmpty, access(folder, F_OK) != 0 else { return }
    try makeFolder((folder as NSString).deletingLastPathComponent)
    try makePrivateFolder(folder)
  }
}

/// Makes an empty file that only its owner can read (mode 0600 whatever the umask); one that is there stays.
func makePrivateFile(_ path: String) throws(StoreError) {
  let file = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
  guard file >= 0 else {
    if errno == EEXIST { return }
    throw .cannotOpen(errno)
  }
  fchmod(file, 0o600)
  close(file)
}

/// Makes a folder that only its owner can open (mode 0700 whatever the umask); one that is there stays.
func makePrivateFolder(_ path: String) throws(StoreError) {
  guard mkdir(path, 0o700) == 0 else {
    if errno == EEXIST { return }
    throw .cannotOpen(errno)
  }
  chmod(path, 0o700)
}

/// The first bytes of a database file (sqlite.org/fileformat2.html, section 1.3).
private struct Header {
  private let bytes: [UInt8]
  private let hasJournal: Bool

  init(of path: String) throws(StoreError) {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .cannotOpen(errno) }
    defer { close(file) }
    var buffer = [UInt8](repeating: 0, count: 100)
    let count = Foundation.read(file, &buffer, buffer.count)
    guard count >= 0 else { throw .cannotOpen(errno) }
    bytes = Array(buffer.prefix(count))
    hasJournal = access(path + "-journal", F_OK) == 0
  }

  /// The version of a store this program can open.
  func version(known schema: Schema) throws(StoreError) -> Int? {
    guard bytes.starts(with: Array("SQLite format 3\0".utf8)) else { throw .notADatabase }
    guard bytes.count == 100 else { throw .damaged }
    let version = number(at: 60)
    let application = number(at: 68)
    if application == 0, version == 0, hasJournal { return nil }
    guard application == schema.application else { throw .notOurs }
    guard version <= schema.version else {
      throw .newer(version: version, known: schema.version)
    }
    return hasJournal ? nil : version
  }

  private func number(at offset: Int) -> Int {
    bytes[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) }
  }
}
