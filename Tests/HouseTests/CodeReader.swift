/// Tells code from comments and literals; knows as much of Swift as the walls need.
struct CodeReader {
  private enum State: Equatable {
    case code
    case lineComment
    case blockComment(depth: Int)
    case string(marks: Int, pounds: Int)
  }

  private var state = State.code
  private var output = ""
  private var rest: Substring
  /// For each interpolation that is open: the literal it stands in and its open parentheses.
  private var interpolations: [(literal: State, parentheses: Int)] = []

  private init(_ text: String) {
    rest = text[...]
  }

  /// The code of a text, line by line; comments and the text of literals become nothing.
  ///
  /// - Parameter text: A Swift file.
  /// - Returns: As many lines as the text has.
  static func codeLines(of text: String) -> [String] {
    var reader = CodeReader(text)
    while !reader.rest.isEmpty { reader.step() }
    return reader.output.split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in String(line.drop { $0 == " " }) }
  }

  private mutating func step() {
    if rest.first == "\n" {
      if state == .lineComment { state = .code }
      output.append("\n")
      rest.removeFirst()
      return
    }
    switch state {
    case .code: readCode()
    case .lineComment: rest.removeFirst()
    case .blockComment(let depth): readComment(depth: depth)
    case .string(let marks, let pounds): readString(marks: marks, pounds: pounds)
    }
  }

  private mutating func readCode() {
    if takes("//") {
      state = .lineComment
    } else if takes("/*") {
      state = .blockComment(depth: 1)
    } else if let (marks, pounds) = openingMarks() {
      rest = rest.dropFirst(marks + pounds)
      output.append("\"")
      state = .string(marks: marks, pounds: pounds)
    } else {
      let character = rest.removeFirst()
      output.append(character)
      if let last = interpolations.last {
        let open = last.parentheses + (character == "(" ? 1 : character == ")" ? -1 : 0)
        interpolations[interpolations.count - 1].parentheses = open
        if open == 0 { state = interpolations.removeLast().literal }
      }
    }
  }

  private mutating func readComment(depth: Int) {
    if takes("/*") {
      state = .blockComment(depth: depth + 1)
    } else if takes("*/") {
      state = depth == 1 ? .code : .blockComment(depth: depth - 1)
    } else {
      rest.removeFirst()
    }
  }

  private mutating func readString(marks: Int, pounds: Int) {
    let fence = String(repeating: "#", count: pounds)
    if takes(String(repeating: "\"", count: marks) + fence) {
      output.append("\"")
      state = .code
    } else if takes("\\" + fence + "(") {
      output.append("\\(")
      interpolations.append((state, 1))
      state = .code
    } else if takes("\\" + fence) {
      if rest.first != "\n" { rest = rest.dropFirst() }
    } else {
      rest.removeFirst()
    }
  }

  /// The quotation marks and number signs that open a literal here.
  private func openingMarks() -> (marks: Int, pounds: Int)? {
    let pounds = rest.prefix { $0 == "#" }.count
    let behind = rest.dropFirst(pounds)
    guard behind.first == "\"" else { return nil }
    return (behind.hasPrefix("\"\"\"") ? 3 : 1, pounds)
  }

  private mutating func takes(_ prefix: String) -> Bool {
    guard rest.hasPrefix(prefix) else { return false }
    rest = rest.dropFirst(prefix.count)
    return true
  }
}
