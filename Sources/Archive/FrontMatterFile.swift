/// A file of front matter and Markdown, split but not yet understood.
package struct FrontMatterFile {
  /// The YAML text between the two `---` lines, with line feeds only.
  package let frontMatter: String
  /// The Markdown below, as it is written.
  package let body: ArraySlice<UInt8>
  /// The line of the file where the body begins, counted from 1.
  package let bodyLine: Int
  /// The line of the file where the front matter begins, counted from 1.
  package static let firstLine = 2

  /// Splits a file.
  ///
  /// - Parameters:
  ///   - bytes: The content of the file.
  ///   - file: Its path, for diagnostics.
  /// - Throws: A `Diagnostic` with code `front-matter-missing`, `front-matter-unclosed` or
  ///   `not-utf8`.
  package init(splitting bytes: [UInt8], file: String) throws(Diagnostic) {
    // A byte order mark.
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let first = Self.line(of: bytes, from: index)
    guard first.isFence else {
      throw Diagnostic(
        code: "front-matter-missing", "the file does not begin with a --- line",
        hint: "Begin it with ---, \"title: …\" and a second ---.",
        at: SourceLocation(file: file, line: 1, column: 1))
    }
    index = first.end
    let start = index
    var lineNumber = Self.firstLine
    var hasCarriageReturns = false
    while index < bytes.count {
      let line = Self.line(of: bytes, from: index)
      if line.isFence {
        let lines = bytes[start..<index]
        frontMatter = try Self.text(
          hasCarriageReturns ? lines.withoutCarriageReturns()[...] : lines, file: file)
        body = bytes[line.end...]
        bodyLine = lineNumber + 1
        return
      }
      if line.end - index > 1, bytes[line.end - 2] == UInt8(ascii: "\r") {
        hasCarriageReturns = true
      }
      index = line.end
      lineNumber += 1
    }
    throw Diagnostic(
      code: "front-matter-unclosed", "the front matter has no second --- line",
      hint: "Write --- on a line of its own below the last entry.",
      at: SourceLocation(file: file, line: 1, column: 1))
  }

  /// Where the line from an index on ends, with its line feed, and whether it has three hyphens and
  /// white space only.
  private static func line(of bytes: [UInt8], from start: Int) -> (end: Int, isFence: Bool) {
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    let isFence =
      end - start >= 3 && bytes[start..<start + 3].allSatisfy { $0 == UInt8(ascii: "-") }
      && bytes[start + 3..<end].allSatisfy { " \t\r".utf8.contains($0) }
    return (min(end + 1, bytes.count), isFence)
  }

  private static func text(_ bytes: ArraySlice<UInt8>, file: String) throws(Diagnostic) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Diagnostic(
        code: "not-utf8", "the front matter is not UTF-8", hint: "Save the file as UTF-8.",
        at: SourceLocation(file: file, line: Self.firstLine))
    }
    return text
  }
}

extension ArraySlice<UInt8> {
  /// The same lines, ended by a line feed only.
  fileprivate func withoutCarriageReturns() -> [UInt8] {
    var lines: [UInt8] = []
    for byte in self {
      if byte == UInt8(ascii: "\n"), lines.last == UInt8(ascii: "\r") { lines.removeLast() }
      lines.append(byte)
    }
    return lines
  }
}
