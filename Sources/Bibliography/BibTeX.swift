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
  private var lines: [String]

  init(type: String, key: String) {
    lines = ["@\(type){\(key)"]
  }

  /// The whole entry.
  var text: String { lines.joined(separator: ",\n  ") + "\n}\n" }

  /// Adds a field with a value that is already escaped.
  mutating func add(_ name: String, _ value: String?) {
    if let value { lines.append("\(name) = {\(value)}") }
  }

  /// Adds the month as one of BibTeX's own abbreviations (btxdoc, section 4).
  mutating func add(month: Int?) {
    let names = [
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    guard let month, names.indices.contains(month - 1) else { return }
    lines.append("month = \(names[month - 1])")
  }

  /// Escapes what TeX gives a meaning; braces become commands, because BibTeX counts even escaped
  /// ones.
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: isSpecial) else { return text }
    var output = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": output += "\\textbackslash{}"
      case "{": output += "\\textbraceleft{}"
      case "}": output += "\\textbraceright{}"
      case "^": output += "\\textasciicircum{}"
      case "~": output += "\\textasciitilde{}"
      case "<": output += "\\textless{}"
      case ">": output += "\\textgreater{}"
      case "|": output += "\\textbar{}"
      case "$", "&", "#", "%", "_":
        output += "\\"
        output.unicodeScalars.append(scalar)
      case "\u{00}"..."\u{1F}", "\u{7F}": output += " "
      default: output.unicodeScalars.append(scalar)
      }
    }
    return output
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    switch byte {
    case 0..<0x20, 0x7F: true
    default: "\\{}^~<>|$&#%_".utf8.contains(byte)
    }
  }

  /// Writes an address, which stands as it is in the field `url`, but for what would end the field
  /// or is no address (RFC 3986, section 2).
  static func address(_ address: String) -> String {
    var output = ""
    for byte in address.utf8 {
      if byte > 0x20, byte < 0x7F, !"{}\\<>\"^`|".utf8.contains(byte) {
        output.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        output += digits.count == 1 ? "%0" + digits : "%" + digits
      }
    }
    return output
  }
}
