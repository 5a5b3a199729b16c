/// Why an index is made anew rather than changed.
package enum SearchPatchRefusal: Error, Hashable {
  /// A file is not what the index says of it.
  case damaged(path: String)
  /// What is kept of a text is not what the index says of it.
  case contradiction
  /// Files would have another size, or hold words that nobody knows.
  case outgrown
  /// So much changes that nothing is saved.
  case tooMuch
}

/// The files of an index while it is changed: nothing is written before all is known.
final class PatchedFiles {
  private let source: (_ path: String) throws -> [UInt8]
  /// Files that were replaced.
  private var retired: Set<String> = []
  /// The new files.
  private(set) var written: [String: [UInt8]] = [:]
  private var size = 0

  /// New files wait in memory; an index of a million articles is made anew before they take more.
  private static let sizeLimit = 128 << 20

  init(_ source: @escaping (_ path: String) throws -> [UInt8]) { self.source = source }

  /// Reads a file that is going to be replaced.
  ///
  /// - Throws: `SearchPatchRefusal` for a file that is not the one with this mark.
  func take(_ folder: String, _ name: String, _ mark: String) throws -> [UInt8] {
    let text = try text(folder, name, mark)
    retire(folder, name, mark)
    return text
  }

  /// Reads a file that may stay.
  func text(_ folder: String, _ name: String, _ mark: String) throws -> [UInt8] {
    let path = "\(folder)/\(name)-\(mark).js"
    let bytes = try source(path)
    guard SearchFile.mark(of: bytes) == mark, let text = SearchFile.text(bytes, name) else {
      throw SearchPatchRefusal.damaged(path: path)
    }
    return text
  }

  /// Lets a file go that is going to be replaced.
  func retire(_ folder: String, _ name: String, _ mark: String) {
    retired.insert("\(folder)/\(name)-\(mark).js")
  }

  /// Takes the files that replace others; those that are as they were are left alone.
  var sink: SearchSink {
    SearchSink { path, bytes in
      if self.retired.contains(path), try self.source(path) == bytes {
        self.retired.remove(path)
        return
      }
      self.size += bytes.count
      guard self.size <= Self.sizeLimit else { throw SearchPatchRefusal.tooMuch }
      self.written[path] = bytes
    }
  }

  /// The files that are no more.
  var gone: Set<String> { retired.subtracting(written.keys) }
}
