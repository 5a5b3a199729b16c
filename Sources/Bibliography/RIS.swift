import Archive

extension Citation {
  /// The citation as a record in the RIS format: tags of two letters, lines that end in CR LF.
  ///
  /// UTF-8; records can be written one after the other.
  package var ris: String { ris(lineBreak: "\r\n") }

  /// The citation in the RIS format, with other ends of lines for where it is shown as text.
  ///
  /// - Parameter lineBreak: What ends a line.
  /// - Returns: The record.
  package func ris(lineBreak: String) -> String {
    var output = ""
    output.reserveCapacity(1_024)
    func add(_ tag: String, _ value: String?) {
      guard let value else { return }
      output += tag
      output += "  - "
      output += Self.risValue(value)
      output += lineBreak
    }
    add("TY", outlet == nil ? "ELEC" : "NEWS")
    add("ID", key)
    for author in authors { add("AU", author.inverted) }
    add("TI", title)
    add("T3", subtitle)
    // The newspaper, or the site of a page whose newspaper is not known.
    add("T2", outlet ?? holder.title)
    add("PB", holder.publisher)
    add("PY", date.map { String($0.year) })
    add("DA", date.map(Self.risDate))
    add("LA", language)
    for keyword in keywords { add("KW", keyword) }
    add("AB", summary)
    add("UR", bestAddress)
    add("DB", holder.title)
    for note in notes { add("N1", note) }
    add("ER", "")
    return output
  }

  /// Year, month, day and a note between slashes; what is not known stays empty.
  private static func risDate(_ date: ArchiveDate) -> String {
    let parts = [date.month, date.day].map { part in
      part.map { $0 < 10 ? "0\($0)" : "\($0)" } ?? ""
    }
    return "\(date.year)/\(parts[0])/\(parts[1])/"
  }

  /// A value on one line.
  private static func risValue(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return text }
    return String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }))
  }
}
