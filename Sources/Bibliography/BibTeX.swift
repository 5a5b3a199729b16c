import Archive

extension Citation {
  /// The citation as a BibTeX entry, which BibTeX, biblatex and reference managers read alike.
  ///
  /// UTF-8, with a line feed at its end; entries can be written one after the other.
  package var bibTeX: String {
    var entry = BibTeXEntry(type: outlet == nil ? "misc" : "article", key: key)
    entry.add("author", authors.isEmpty ? nil : Self.bibTeXNames(authors))
    // Twice in braces: no style may change the capitals of Vietnamese names in a headline.
    entry.add("title", "{\(BibTeXEntry.escaped(title))}")
    entry.add("subtitle", subtitle.map { "{\(BibTeXEntry.escaped($0))}" })
    if let outlet {
      entry.add("journal", "{\(BibTeXEntry.escaped(outlet))}")
      entry.add("entrysubtype", "newspaper")
    } else {
      entry.add("howpublished", BibTeXEntry.escaped(holder.title))
    }
    entry.add("publisher", holder.publisher.map(BibTeXEntry.escaped))
    entry.add("year", date.map { String($0.year) })
    entry.add(month: date?.month)
    // BibTeX has no field for the day, biblatex has only this one; readers of both let the last of
    // them win.
    entry.add("date", date?.day == nil ? nil : date?.iso)
    entry.add("langid", Self.babelName(of: language))
    entry.add("keywords", Self.bibTeXKeywords(keywords))
    entry.add("abstract", summary.map(BibTeXEntry.escaped))
    entry.add("url", bestAddress.map(BibTeXEntry.address))
    entry.add("note", notes.isEmpty ? nil : BibTeXEntry.escaped(notes.joined(separator: ". ")))
    return entry.text
  }

  /// Persons as `Family, Given`; everything else in braces, so that it is never taken apart.
  private static func bibTeXNames(_ names: [CitedName]) -> String {
    names.map { name in
      let text = BibTeXEntry.escaped(name.inverted)
      return if case .whole = name { "{\(text)}" } else { text }
    }.joined(separator: " and ")
  }

  /// Commas part keywords, so a name that has one is left out.
  private static func bibTeXKeywords(_ keywords: [String]) -> String? {
    let whole = keywords.filter { !$0.utf8.contains(UInt8(ascii: ",")) }
    return whole.isEmpty ? nil : whole.map(BibTeXEntry.escaped).joined(separator: ", ")
  }

  /// The name of a language in babel, by its BCP 47 tag.
  private static func babelName(of tag: String) -> String? {
    let names = [
      "vi": "vietnamese", "en": "english", "fr": "french", "de": "german", "es": "spanish",
      "ru": "russian", "ja": "japanese", "ko": "korean", "th": "thai", "lo": "lao", "km": "khmer",
    ]
    return names[String(tag.prefix { $0 != "-" })]
  }
}

/// An entry of a BibTeX file while it is written.
private struct BibTeXEntry {
  private var output: String

  init(type: String, key: String) {
    output = "@\(type){\(key)"
  }

  /// The whole entry.
  var text: String { output + "\n}\n" }

  /// Adds a field with a value that is already escaped.
  mutating func add(_ name: String, _ value: String?) {
    guard let value else { return }
    output += ",\n  "
    output += name
    output += " = {"
    output += value
    output += "}"
  }

  /// Adds the month as one of BibTeX's own abbreviations (btxdoc, section 4).
  mutating func add(month: Int?) {
    let names = [
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    guard let month, names.indices.contains(month - 1) else { return }
    output += ",\n  month = "
    output += names[month - 1]
  }

  /// Escapes what TeX gives a meaning; braces become commands, because BibTeX counts even escaped
  /// ones.
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { escape(of: $0) != nil }) else { return text }
    var output: [UInt8] = []
    output.reserveCapacity(text.utf8.count + 32)
    for byte in text.utf8 {
      if let escape = escape(of: byte) { output += escape.utf8 } else { output.append(byte) }
    }
    return String(decoding: output, as: UTF8.self)
  }

  private static func escape(of byte: UInt8) -> String? {
    switch byte {
    case 0..<0x20, 0x7F: " "
    case UInt8(ascii: "#"): "\\#"
    case UInt8(ascii: "$"): "\\$"
    case UInt8(ascii: "%"): "\\%"
    case UInt8(ascii: "&"): "\\&"
    case UInt8(ascii: "<"): "\\textless{}"
    case UInt8(ascii: ">"): "\\textgreater{}"
    case UInt8(ascii: "\\"): "\\textbackslash{}"
    case UInt8(ascii: "^"): "\\textasciicircum{}"
    case UInt8(ascii: "_"): "\\_"
    case UInt8(ascii: "{"): "\\textbraceleft{}"
    case UInt8(ascii: "|"): "\\textbar{}"
    case UInt8(ascii: "}"): "\\textbraceright{}"
    case UInt8(ascii: "~"): "\\textasciitilde{}"
    default: nil
    }
  }

  /// Writes an address, which stands as it is in the field `url`, but for what would end the field
  /// or is no address (RFC 3986, section 2).
  static func address(_ address: String) -> String {
    guard !address.utf8.allSatisfy(isAllowedInAddress) else { return address }
    let digits = Array("0123456789ABCDEF".utf8)
    var output: [UInt8] = []
    for byte in address.utf8 {
      if isAllowedInAddress(byte) {
        output.append(byte)
      } else {
        output += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: output, as: UTF8.self)
  }

  private static func isAllowedInAddress(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, 0x7F...0xFF, UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "\\"),
      UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "^"),
      UInt8(ascii: "`"), UInt8(ascii: "|"):
      false
    default: true
    }
  }
}
