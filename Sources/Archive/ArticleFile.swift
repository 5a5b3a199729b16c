/// All that is wrong with one file.
package struct Diagnostics: Error, Hashable, Sendable {
  /// The diagnostics, at least one.
  package var all: [Diagnostic]

  /// Creates a collection.
  ///
  /// - Parameter all: The diagnostics, at least one.
  package init(_ all: [Diagnostic]) {
    self.all = all
  }
}

/// An article as it stands in `content/articles/`: a record and a body in Markdown.
package struct ArticleFile: Sendable {
  /// The front matter.
  package var record: ArticleRecord
  /// The Markdown, UTF-8, as it is written.
  package var body: [UInt8]
  /// The line of the file where the body begins, counted from 1, if it was read from one.
  package private(set) var bodyLine = 1

  /// Creates an article.
  ///
  /// - Parameters:
  ///   - record: The front matter.
  ///   - body: The Markdown, UTF-8.
  package init(record: ArticleRecord, body: [UInt8]) {
    self.record = record
    self.body = body
  }

  /// Reads an article.
  ///
  /// - Parameters:
  ///   - bytes: The content of the file.
  ///   - file: Its path, for diagnostics.
  /// - Throws: All that is wrong with the front matter, each at its place.
  package init(parsing bytes: [UInt8], file: String) throws(Diagnostics) {
    var map: YAMLMap
    do {
      let split = try FrontMatterFile(splitting: bytes, file: file)
      map = try YAMLMap(
        parsing: split.frontMatter, file: file, firstLine: FrontMatterFile.firstLine)
      body = Array(split.body)
      bodyLine = split.bodyLine
    } catch {
      throw Diagnostics([error])
    }
    var record = ArticleRecord(title: "")
    var found: [Diagnostic] = []
    for (index, entry) in map.entries.enumerated() {
      guard let field = ArticleField.named[entry.key] else {
        record.extra.append(.init(key: entry.key, yaml: map.source(ofEntryAt: index)))
        continue
      }
      guard entry.value != .nothing else { continue }
      do {
        try field.read(entry, &record)
      } catch {
        found.append(error)
      }
    }
    if record.title.isEmpty, !found.contains(where: { $0.code == "bad-title" }) {
      found.append(
        Diagnostic(
          code: "no-title", "the article has no title", hint: "Add a line \"title: …\".",
          at: SourceLocation(file: file, line: 1, column: 1)))
    }
    guard found.isEmpty else { throw Diagnostics(found) }
    self.record = record
  }

  /// The file as it is written to the disk: known keys in a fixed order, unknown ones as they were.
  ///
  /// - Returns: UTF-8 with line feeds.
  package func serialized() -> [UInt8] {
    Array(("---\n" + entries(of: ArticleField.all[...]) + ending).utf8) + body
  }

  /// The file with a stamp that is made of all the rest of it; a stamp that the record has is
  /// replaced.
  ///
  /// - Parameter stamp: Makes the stamp of the file as it is without one.
  /// - Returns: UTF-8 with line feeds.
  package func serialized(stampedBy stamp: (_ unstamped: [UInt8]) -> String) -> [UInt8] {
    let fields = ArticleField.all
    let place = fields.firstIndex { $0.key == ArticleField.stamp } ?? fields.endIndex
    let head = Array(("---\n" + entries(of: fields[..<place])).utf8)
    let tail = Array((entries(of: fields[place...].dropFirst()) + ending).utf8) + body
    return head + Array("\(ArticleField.stamp): \(stamp(head + tail))\n".utf8) + tail
  }

  private func entries(of fields: ArraySlice<ArticleField>) -> String {
    var text = ""
    for field in fields {
      guard let value = field.write(record) else { continue }
      text += value.hasPrefix("\n") ? "\(field.key):\(value)\n" : "\(field.key): \(value)\n"
    }
    return text
  }

  /// The entries with keys that the program does not know, and the second fence.
  private var ending: String { record.extra.map { $0.yaml + "\n" }.joined() + "---\n" }

  /// Where the value of a key stands in a file that can be read.
  ///
  /// - Parameters:
  ///   - key: The name of a key.
  ///   - bytes: The content of the file.
  ///   - file: Its path.
  /// - Returns: The place of the value, or the file as a whole when it has no such key.
  package static func location(
    ofKey key: String, in bytes: [UInt8], file: String
  ) -> SourceLocation {
    let split = try? FrontMatterFile(splitting: bytes, file: file)
    let map = split.flatMap {
      try? YAMLMap(parsing: $0.frontMatter, file: file, firstLine: FrontMatterFile.firstLine)
    }
    return map?.entries.first { $0.key == key }?.location ?? SourceLocation(file: file)
  }

  /// The seed that a file names in its front matter, read without understanding the rest, so that a
  /// file with a slip in it is still known to be the article of its seed.
  ///
  /// - Parameter bytes: The content of the file.
  /// - Returns: The value of the `seed` entry.
  package static func seed(namedIn bytes: [UInt8]) -> String? {
    let prefix = Array("seed:".utf8)
    for line in bytes.split(separator: UInt8(ascii: "\n"), maxSplits: 200).dropFirst() {
      if line.starts(with: "---".utf8) { return nil }
      guard line.starts(with: prefix) else { continue }
      let text = String(decoding: line.dropFirst(prefix.count), as: UTF8.self)
      let entry = try? YAMLMap(parsing: "seed: \(text)", file: "").entries.first
      guard case .scalar(let name) = entry?.value else { return nil }
      return name
    }
    return nil
  }
}
