/// A file of the index: a call with a name and one string, so that a page can load it as a script from
/// any place, and that a file cut short is no script at all.
enum SearchFile {
  /// The function that the files call.
  static let function = "mocbanSearch"

  /// The file with a text.
  ///
  /// - Parameters:
  ///   - name: What the script asked for.
  ///   - text: UTF-8 without control characters but tabs and line feeds.
  /// - Returns: The content of the file.
  static func bytes(_ name: String, _ text: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(text.count + text.count / 32 + 64)
    output += "\(function)(\"\(name)\",\"".utf8
    var start = 0
    // Nearly all of a text is copied in long runs.
    while let place = text[start...].firstIndex(where: Self.isSpecial) {
      output += text[start..<place]
      output.append(UInt8(ascii: "\\"))
      output.append(text[place] == 0x0A ? UInt8(ascii: "n") : text[place])
      start = place + 1
    }
    output += text[start...]
    output += "\");\n".utf8
    return output
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x0A
  }

  /// The text of a file.
  ///
  /// - Parameters:
  ///   - bytes: The content of the file.
  ///   - name: What was asked for.
  /// - Returns: `nil` for a file that is cut short or another one.
  static func text(_ bytes: [UInt8], _ name: String) -> [UInt8]? {
    let head = Array("\(function)(\"\(name)\",\"".utf8)
    let tail = Array("\");\n".utf8)
    guard bytes.count >= head.count + tail.count, bytes.starts(with: head),
      bytes.suffix(tail.count).elementsEqual(tail)
    else { return nil }
    let content = bytes[head.count..<(bytes.count - tail.count)]
    guard content.contains(UInt8(ascii: "\\")) else { return Array(content) }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var isEscaped = false
    for byte in content {
      if isEscaped {
        output.append(byte == UInt8(ascii: "n") ? 0x0A : byte)
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else {
        output.append(byte)
      }
    }
    return output
  }

  /// Five letters and digits that change with the content, so that files can be cached for ever.
  static func mark(of bytes: [UInt8]) -> String {
    let hash = contentHash(of: bytes)
    let digits = Array("0123456789abcdefghijklmnopqrstuv".utf8)
    let mark = (0..<5).map { digits[Int(hash >> (5 * UInt64($0)) & 31)] }
    return String(decoding: mark, as: UTF8.self)
  }
}

/// Where the index is written; the engine says how.
package struct SearchSink {
  /// Takes a file: its path from the folder of the index, and its content.
  package var write: (_ path: String, _ bytes: [UInt8]) throws -> Void

  /// Creates a sink.
  ///
  /// - Parameter write: Takes a file: its path from the folder of the index, and its content.
  package init(write: @escaping (_ path: String, _ bytes: [UInt8]) throws -> Void) {
    self.write = write
  }
}

/// Where the writer keeps what does not fit into its memory.
package struct SearchScratch {
  /// Keeps the bytes of a run; runs are numbered from 0.
  package var store: (_ run: Int, _ bytes: [UInt8]) throws -> Void
  /// Gives a part of a run back; fewer bytes at its end.
  package var read: (_ run: Int, _ offset: Int, _ count: Int) throws -> [UInt8]

  /// Creates a scratch storage.
  ///
  /// - Parameters:
  ///   - store: Keeps the bytes of a run.
  ///   - read: Gives a part of a run back; fewer bytes at its end.
  package init(
    store: @escaping (_ run: Int, _ bytes: [UInt8]) throws -> Void,
    read: @escaping (_ run: Int, _ offset: Int, _ count: Int) throws -> [UInt8]
  ) {
    self.store = store
    self.read = read
  }
}

/// What keeps an index from being written or read.
package enum SearchError: Error, Hashable, CustomStringConvertible {
  /// A digest is damaged; it has to be made again.
  case damagedDigest(path: String)
  /// There are more different words than the index can number.
  case tooManyWords
  /// There are more articles than were announced.
  case tooManyArticles
  /// A file of the index is missing, or cut short.
  case unreadable(path: String)
  /// The folder holds no index that this version can read.
  case noIndex(path: String)

  package var description: String {
    switch self {
    case .damagedDigest(let path): "the search digest of \(path) is damaged"
    case .tooManyWords: "the articles have more different words than the search index can hold"
    case .tooManyArticles: "the search index was given more articles than were announced"
    case .unreadable(let path): "\(path) is missing or cut short; build the site again"
    case .noIndex(let path): "there is no search index at \(path); build the site first"
    }
  }
}
