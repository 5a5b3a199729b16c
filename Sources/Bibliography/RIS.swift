import Archive

extension Citation {
  /// The citation as a record in the RIS format: tags of two letters, lines that end in CR LF.
  ///
  /// UTF-8; records can be written one after the other.
  package var ris: String {
    var lines: [(tag: String, value: String)] = [("TY", outlet == nil ? "ELEC" : "NEWS")]
    lines.append(("ID", key))
    lines += authors.map { ("AU", $0.inverted) }
    lines.append(("TI", title))
    if let subtitle { lines.append(("T3", subtitle)) }
    // The newspaper, or the site of a page whose newspaper is not known.
    lines.append(("T2", outlet ?? holder.title))
    if let publisher = holder.publisher { lines.append(("PB", publisher)) }
    if let date {
      lines.append(("PY", String(date.year)))
      lines.append(("DA", Self.risDate(date)))
    }
    lines.append(("LA", language))
    lines += keywords.map { ("KW", $0) }
    if let summary { lines.append(("AB", summary)) }
    if let bestAddress { lines.append(("UR", bestAddress)) }
    lines.append(("DB", holder.title))
    lines += notes.map { ("N1", $0) }
    lines.append(("ER", ""))
    return lines.map { "\($0.tag)  - \(Self.risValue($0.value))\r\n" }.joined()
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
