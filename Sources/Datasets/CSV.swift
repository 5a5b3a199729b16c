/// Comma-separated values (RFC 4180) that a spreadsheet can open without harm.
///
/// Three things are changed in a cell, and nothing else, so that a program can undo them and a person
/// is safe; the JSON files hold every value as it is:
/// - white space and controls become single spaces, so that every record is one line;
/// - a cell that begins like a formula (`=`, `+`, `-`, `@`) or with an apostrophe gets an apostrophe
///   in front, which spreadsheets do not run (OWASP, "CSV Injection");
/// - the same signs get a space in front where they follow a semicolon, which spreadsheets in some
///   languages take for the comma.
package enum CSV {
  /// U+FEFF at the start of a file: without it Excel takes Vietnamese for an older encoding.
  package static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// What stands between the names of one cell; commas and semicolons are parts of names.
  package static let listSeparator = " | "

  /// Writes a line.
  ///
  /// - Parameter cells: The values.
  /// - Returns: The line with its end, UTF-8.
  package static func line(_ cells: [String]) -> [UInt8] {
    var line: [UInt8] = []
    for (number, cell) in cells.enumerated() {
      if number > 0 { line.append(UInt8(ascii: ",")) }
      append(safe(cell), to: &line)
    }
    line += [0x0D, 0x0A]
    return line
  }

  /// Writes names as one value.
  ///
  /// - Parameter names: Any names; a bar in one becomes a slash.
  /// - Returns: The names with bars between them.
  package static func list(_ names: [String]) -> String {
    names.map { name in
      guard name.utf8.contains(UInt8(ascii: "|")) else { return name }
      return name.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "/")
    }.joined(separator: listSeparator)
  }

  private static func append(_ cell: String, to line: inout [UInt8]) {
    let needsQuotes = cell.utf8.contains { byte in
      byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: ";")
    }
    guard needsQuotes else {
      line += cell.utf8
      return
    }
    line.append(UInt8(ascii: "\""))
    for byte in cell.utf8 {
      if byte == UInt8(ascii: "\"") { line.append(byte) }
      line.append(byte)
    }
    line.append(UInt8(ascii: "\""))
  }

  private static func safe(_ text: String) -> String {
    guard needsCare(text) else { return text }
    var output = String.UnicodeScalarView()
    var isAfterSpace = true
    for scalar in text.unicodeScalars {
      if isSpace(scalar) {
        if !isAfterSpace { output.append(" ") }
        isAfterSpace = true
        continue
      }
      if opensFormula(scalar), output.last == ";" { output.append(" ") }
      output.append(scalar)
      isAfterSpace = false
    }
    if output.last == " " { output.removeLast() }
    let isApostropheNeeded = output.first.map { opensFormula($0) || $0 == "'" } ?? false
    return (isApostropheNeeded ? "'" : "") + String(output)
  }

  /// Whether a cell may have to be changed, seen from its bytes alone.
  private static func needsCare(_ text: String) -> Bool {
    var isAtStart = true
    var last: UInt8 = 0x20
    for byte in text.utf8 {
      switch byte {
      case 0..<0x20, 0x7F, 0xC2, 0xE2, 0xEF: return true
      case 0x20 where last == 0x20: return true
      case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"),
        UInt8(ascii: "'"):
        if isAtStart || last == UInt8(ascii: ";") { return true }
      default: break
      }
      isAtStart = false
      last = byte
    }
    return last == 0x20 && !isAtStart
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\u{00}"..."\u{20}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FEFF}": true
    default: false
    }
  }

  /// The signs of ASCII and their wide forms, which Excel reads alike in East Asian languages.
  private static func opensFormula(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "＝", "＋", "－", "＠": true
    default: false
    }
  }
}
