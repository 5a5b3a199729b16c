import Archive
package import Markup

extension Citation {
  /// The citation as a BibTeX entry, which BibTeX, biblatex and reference managers read alike.
  ///
  /// UTF-8, with a line feed at its end; entries can be written one after the other.
  package var bibTeX: String { String(decoding: bibTeXText.bytes, as: UTF8.self) }

  /// The citation as a BibTeX entry, UTF-8.
  package var bibTeXText: ByteBuffer {
    var entry = BibTeXEntry(type: outlet == nil ? "misc" : "article", key: key)
    if !authors.isEmpty {
      entry.add("author") { value in
        for (number, name) in authors.enumerated() {
          if number > 0 { value.append(literal: " and ") }
          value.append(name)
        }
      }
    }
    // Twice in braces: no style may change the capitals of Vietnamese names in a headline.
    entry.add("title", bracing: title)
    entry.add("subtitle", bracing: subtitle)
    if let outlet {
      entry.add("journal", bracing: outlet)
      entry.add("entrysubtype", "newspaper")
    } else {
      entry.add("howpublished", holder.title)
    }
    entry.add("publisher", holder.publisher)
    entry.add("year", date.map { String($0.year) })
    entry.add(month: date?.month)
    // BibTeX has no field for the day, biblatex has only this one; readers of both let the last of
    // them win.
    entry.add("date", date?.day == nil ? nil : date?.iso)
    entry.add("langid", Self.babelName(of: language))
    // Commas part keywords, so a name that has one is left out.
    let keywords = keywords.filter { !$0.utf8.contains(UInt8(ascii: ",")) }
    entry.add("keywords", keywords.isEmpty ? nil : keywords.joined(separator: ", "))
    entry.add("abstract", summary)
    if let bestAddress { entry.add("url") { $0.append(address: bestAddress) } }
    let notes = notes
    entry.add("note", notes.isEmpty ? nil : notes.joined(separator: ". "))
    return entry.whole
  }

  /// The name of a language in babel, by its BCP 47 tag.
  private static func babelName(of tag: String) -> String? {
    switch tag.utf8.prefix(while: { $0 != UInt8(ascii: "-") }).count == 2 ? tag.prefix(2) : "" {
    case "vi": "vietnamese"
    case "en": "english"
    case "fr": "french"
    case "de": "german"
    case "es": "spanish"
    case "ru": "russian"
    case "ja": "japanese"
    case "ko": "korean"
    case "th": "thai"
    case "lo": "lao"
    case "km": "khmer"
    default: nil
    }
  }
}

/// An entry of a BibTeX file while it is written.
private struct BibTeXEntry {
  private var output = ByteBuffer(capacity: 1_024)

  init(type: String, key: String) {
    append(literal: "@")
    output.append(plain: type)
    append(literal: "{")
    output.append(plain: key)
  }

  /// The whole entry.
  var whole: ByteBuffer {
    var whole = output
    whole.append(literal: "\n}\n")
    return whole
  }

  /// Adds a field.
  mutating func add(_ name: StaticString, _ value: (inout Self) -> Void) {
    append(literal: ",\n  ")
    append(literal: name)
    append(literal: " = {")
    value(&self)
    append(literal: "}")
  }

  /// Adds a field, if it has a value.
  mutating func add(_ name: StaticString, _ value: String?) {
    guard let value else { return }
    add(name) { $0.append(value) }
  }

  /// Adds a field whose value no style may change, if it has one.
  mutating func add(_ name: StaticString, bracing value: String?) {
    guard let value else { return }
    add(name) { $0.append(bracing: value) }
  }

  /// Adds the month as one of BibTeX's own abbreviations (btxdoc, section 4).
  mutating func add(month: Int?) {
    guard let month, 1...12 ~= month else { return }
    append(literal: ",\n  month = ")
    for byte in "janfebmaraprmayjunjulaugsepoctnovdec".utf8.dropFirst(month * 3 - 3).prefix(3) {
      output.append(byte)
    }
  }

  /// Appends what has no meaning for TeX.
  mutating func append(literal: StaticString) { output.append(literal: literal) }

  /// Appends a person as `Family, Given`; everything else in braces, so that it is never taken
  /// apart.
  mutating func append(_ name: CitedName) {
    if case .whole(let text) = name { append(bracing: text) } else { append(name.inverted) }
  }

  mutating func append(bracing text: String) {
    append(literal: "{")
    append(text)
    append(literal: "}")
  }

  /// Appends text with what TeX gives a meaning escaped; braces become commands, because BibTeX
  /// counts even escaped ones.
  mutating func append(_ text: String) {
    output.append(text) { Self.escape(of: $0) }
  }

  private static func escape(of byte: UInt8) -> StaticString? {
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

  /// Appends an address, which stands as it is in the field `url`, but for what would end the field
  /// or is no address (RFC 3986, section 2).
  mutating func append(address: String) {
    guard !address.utf8.allSatisfy(Self.isAllowedInAddress) else {
      return output.append(plain: address)
    }
    for byte in address.utf8 {
      if Self.isAllowedInAddress(byte) {
        output.append(byte)
      } else {
        output.append(percentOf: byte)
      }
    }
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
