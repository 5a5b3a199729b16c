import Archive

extension Citation {
  /// The citation as a record in the RIS format: tags of two letters, lines that end in CR LF.
  ///
  /// UTF-8; records can be written one after the other.
  package var ris: String { String(decoding: risBytes(), as: UTF8.self) }

  /// The citation in the RIS format as UTF-8.
  ///
  /// - Parameter lineBreak: What ends a line; another one where it is shown as text.
  /// - Returns: The record.
  package func risBytes(lineBreak: String = "\r\n") -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(1_024)
    func add(_ tag: String, _ value: String?) {
      guard let value else { return }
      output += tag.utf8
      output += "  - ".utf8
      let start = output.count
      output += value.utf8
      // A value is on one line.
      for index in start..<output.count where output[index] < 0x20 || output[index] == 0x7F {
        output[index] = 0x20
      }
      output += lineBreak.utf8
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
