/// A file of front matter that is changed entry by entry: everything else stays as the person wrote it.
package struct FrontMatterEditor: Sendable {
  /// The lines of one entry, with the comments and blank lines below it.
  private struct Entry: Sendable {
    var key: String
    var lines: [String]
  }

  /// The Markdown below the front matter, as it is written.
  package var body: [UInt8]
  /// What ends a line of the front matter: a line feed, or the two characters of other systems.
  package let lineBreak: String
  private let hasMark: Bool
  private var head: [String]
  private var entries: [Entry]

  /// Takes a file apart.
  ///
  /// - Parameters:
  ///   - bytes: The content of the file.
  ///   - file: Its path, for diagnostics.
  /// - Throws: A `Diagnostic` when the front matter cannot be read, or with code `bad-layout` when
  ///   its entries do not begin on lines of their own.
  package init(_ bytes: [UInt8], file: String) throws(Diagnostic) {
    let split = try FrontMatterFile(splitting: bytes, file: file)
    let first = FrontMatterFile.firstLine
    let map = try YAMLMap(parsing: split.frontMatter, file: file, firstLine: first)
    var lines = split.frontMatter.split(separator: "\n", omittingEmptySubsequences: false)
      .map(String.init)
    if lines.last?.isEmpty == true { lines.removeLast() }
    var starts: [Int] = []
    for entry in map.entries {
      let start = (entry.keyLocation.line ?? first) - first
      guard entry.keyLocation.column == 1, lines.indices.contains(start), start > starts.last ?? -1
      else {
        throw Diagnostic(
          code: "bad-layout", "\(entry.key) does not begin on a line of its own",
          hint: "Write each entry on a line of its own, without an indent.",
          at: entry.keyLocation)
      }
      starts.append(start)
    }
    hasMark = bytes.starts(with: Self.mark)
    let firstBreak = bytes.firstIndex(of: UInt8(ascii: "\n")) ?? 0
    lineBreak = firstBreak > 0 && bytes[firstBreak - 1] == UInt8(ascii: "\r") ? "\r\n" : "\n"
    body = Array(split.body)
    head = Array(lines[..<(starts.first ?? lines.count)])
    entries = map.entries.enumerated().map { index, entry in
      let end = index + 1 < starts.count ? starts[index + 1] : lines.count
      return Entry(key: entry.key, lines: Array(lines[starts[index]..<end]))
    }
  }

  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Gives a key another value; comments that stand at the old one stay.
  ///
  /// - Parameters:
  ///   - key: The name of a key.
  ///   - entry: The whole entry as YAML, or `nil` to take the entry out.
  package mutating func set(_ key: String, to entry: String?) {
    guard let index = entries.firstIndex(where: { $0.key == key }) else {
      if let entry { insert(Entry(key: key, lines: Self.lines(of: entry))) }
      return
    }
    let comments = EntryComments(in: entries[index].lines)
    guard let entry else {
      entries.remove(at: index)
      let kept = (comments.beside.map { [$0] } ?? []) + comments.below
      if index > 0 { entries[index - 1].lines += kept } else { head += kept }
      return
    }
    var lines = Self.lines(of: entry)
    if let beside = comments.beside { lines[0] += " " + beside }
    entries[index].lines = lines + comments.below
  }

  /// The file with its changes.
  ///
  /// - Returns: The content of the file.
  package func serialized() -> [UInt8] {
    let lines = ["---"] + head + entries.flatMap(\.lines) + ["---"]
    let text = lines.map { $0 + lineBreak }.joined()
    return (hasMark ? Self.mark : []) + Array(text.utf8) + body
  }

  /// Puts a new entry behind those that come before it in the order of the article file.
  private mutating func insert(_ entry: Entry) {
    let order = Dictionary(
      uniqueKeysWithValues: ArticleRecord.keys.enumerated().map { ($1, $0) })
    let rank = order[entry.key] ?? order.count
    let before = entries.lastIndex { order[$0.key].map { $0 < rank } ?? false }
    entries.insert(entry, at: before.map { $0 + 1 } ?? 0)
  }

  private static func lines(of entry: String) -> [String] {
    entry.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}

/// The comments of an entry, which outlive its value.
private struct EntryComments {
  /// The comment behind the first line.
  var beside: String?
  /// Comments on other lines, and blank lines at the end.
  var below: [String] = []

  init(in lines: [String]) {
    var quote: Character?
    for (index, line) in lines.enumerated() {
      let comment = Self.comment(in: line, quote: &quote)
      if index == 0 {
        beside = comment
      } else if let comment {
        let isWholeLine = line.drop(while: \.isWhitespace).hasPrefix("#")
        below.append(isWholeLine ? line : "# " + comment.drop { $0 == "#" || $0 == " " })
      }
    }
    below += lines.dropFirst().reversed().prefix { $0.allSatisfy(\.isWhitespace) }
  }

  /// YAML 1.2.2, section 6.6: a number sign after white space, outside of quotes.
  private static func comment(in line: String, quote: inout Character?) -> String? {
    var before: Character = " "
    var isEscaped = false
    for index in line.indices {
      let character = line[index]
      if let open = quote {
        if isEscaped {
          isEscaped = false
        } else if open == "\"", character == "\\" {
          isEscaped = true
        } else if character == open {
          quote = nil
        }
      } else if character == "#", before.isWhitespace {
        return String(line[index...])
      } else if character == "\"" || character == "'", " [{,:-".contains(before) {
        quote = character
      }
      before = character
    }
    return nil
  }
}

extension ArticleRecord {
  /// The keys of the article file in the order they are written.
  package static let keys = ArticleField.all.map(\.key)

  /// The entry of a key as the article file has it.
  ///
  /// - Parameter key: One of `keys`.
  /// - Returns: Key and value as YAML without the last line break; `nil` when the record says
  ///   nothing under this key.
  package func entry(ofKey key: String) -> String? {
    guard let value = ArticleField.named[key]?.write(self) else { return nil }
    return value.hasPrefix("\n") ? "\(key):\(value)" : "\(key): \(value)"
  }

  /// The entry that a person means by some words, checked as in a file.
  ///
  /// - Parameters:
  ///   - key: One of `keys`.
  ///   - words: The value as a person types it: several items of a list have semicolons between.
  /// - Returns: Key and value as YAML without the last line break; `nil` for a value that the article
  ///   file leaves out.
  /// - Throws: A `Diagnostic` when the key is unknown or the value is none for it.
  package static func entry(ofKey key: String, typed words: String) throws(Diagnostic) -> String? {
    guard let field = ArticleField.named[key] else {
      throw Diagnostic(code: "unknown-key", "\"\(key)\" is no key of an article")
    }
    let place = SourceLocation(file: key)
    let isList = Self.lists.contains(key)
    let items = words.split(separator: ";").map { YAMLMap.Value.scalar(String($0)) }
      .filter { $0 != .scalar(" ") }
    let entry = YAMLMap.Entry(
      key: key, value: isList ? .list(items) : .scalar(words), keyLocation: place, location: place)
    var record = ArticleRecord(title: "")
    do {
      try field.read(entry, &record)
    } catch {
      var fault = error
      fault.location = nil
      throw fault
    }
    return record.entry(ofKey: key)
  }

  private static let lists: Set = [
    "provinces", "organizations", "mentions", "authors", "aliases", "review",
  ]
}
