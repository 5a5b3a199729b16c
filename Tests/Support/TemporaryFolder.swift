import Foundation

/// A folder of its own for one test, deleted when the test ends.
package final class TemporaryFolder: Sendable {
  /// The path of the folder.
  package let path: String

  /// Makes a folder with files.
  ///
  /// - Parameter files: The content of each file by its path from the folder.
  /// - Throws: An error of the system when the disk does not want to.
  package init(_ files: [String: String] = [:]) throws {
    path = NSTemporaryDirectory() + "mocban-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (file, text) in files { try write(text, to: file) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file, and the folders that lead to it.
  ///
  /// - Parameters:
  ///   - text: Its content.
  ///   - file: Its path from the folder.
  /// - Throws: An error of the system when it cannot be written.
  package func write(_ text: String, to file: String) throws {
    try write(Array(text.utf8), to: file)
  }

  /// Writes a file, and the folders that lead to it.
  ///
  /// - Parameters:
  ///   - bytes: Its content.
  ///   - file: Its path from the folder.
  /// - Throws: An error of the system when it cannot be written.
  package func write(_ bytes: [UInt8], to file: String) throws {
    let url = URL(filePath: path).appending(path: file)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  /// Reads a file.
  ///
  /// - Parameter file: Its path from the folder.
  /// - Returns: Its content as text; `nil` when there is no such file.
  package func read(_ file: String) -> String? {
    try? String(contentsOf: URL(filePath: path).appending(path: file), encoding: .utf8)
  }

  /// Lists all files, hidden ones too.
  ///
  /// - Returns: Their paths from the folder, sorted.
  package func files() -> [String] {
    let all = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
    return all.filter { file in
      var isFolder: ObjCBool = false
      let full = path + "/" + file
      _ = unsafe FileManager.default.fileExists(atPath: full, isDirectory: &isFolder)
      return !isFolder.boolValue
    }.sorted()
  }

  /// The content of every file by its path.
  ///
  /// - Parameter folder: A folder in this one; all when empty.
  /// - Returns: Contents of the files, hidden ones too.
  /// - Throws: An error of the system when a file cannot be read.
  package func contents(of folder: String = "") throws -> [String: [UInt8]] {
    let prefix = folder.isEmpty ? "" : folder + "/"
    return try Dictionary(
      uniqueKeysWithValues: files().filter { $0.hasPrefix(prefix) }.map { file in
        let data = try Data(contentsOf: URL(filePath: path).appending(path: file))
        return (String(file.dropFirst(prefix.count)), Array(data))
      })
  }
}
