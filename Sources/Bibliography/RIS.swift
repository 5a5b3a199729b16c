import Archive
package import Markup

extension Citation {
  /// The citation as a record in the RIS format: tags of two letters, lines that end in CR LF.
  ///
  /// UTF-8; records can be written one after the other.
  package var ris: String { String(decoding: risText().bytes, as: UTF8.self) }

  /// The citation in the RIS format as UTF-8.
  ///
  /// - Parameter lineBreak: What ends a line; another one where it is shown as text.
  /// - Returns: The record.
  package func risText(lineBreak: StaticString = "\r\n") -> ByteBuffer {
    var output = ByteBuffer(capacity: 1_024)
    func add(_ tag: StaticString, _ value: String?) {
      guard let value else { return }
      output.append(literal: tag)
      output.append(literal: "  - ")
      // A value is on one line.
      output.append(line: value)
      output.append(literal: lineBreak)
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
    let known = date.written(with: "/")
    switch date.precision {
    case .day: return known + "/"
    case .month: return known + "//"
    case .year: return known + "///"
    }
  }
}
