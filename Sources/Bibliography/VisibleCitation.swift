import Archive

/// A citation as people read it, in parts that a page can set apart.
package struct VisibleCitation: Hashable, Sendable {
  /// A part of the citation.
  package enum Part: Hashable, Sendable {
    /// Words and marks between the others.
    case text(String)
    /// The headline, without its quotation marks, which stand in the texts around it.
    case title(String)
    /// The outlet or the archive, which is usually set in italics.
    case work(String)
    /// An address that can be followed.
    case address(String)
  }

  /// The parts in their order; together they are the whole citation.
  package private(set) var parts: [Part] = []

  /// The citation as plain text.
  package var plain: String {
    parts.reduce(into: "") { text, part in
      switch part {
      case .text(let words), .title(let words), .work(let words), .address(let words):
        text += words
      }
    }
  }

  fileprivate mutating func add(_ part: Part) { parts.append(part) }
}

extension Citation {
  /// The citation as people read it: authors, date, headline, outlet, archive, address.
  ///
  /// Authors keep the order of Vietnamese names in both languages. The form is that of author and
  /// date, which Vietnamese and international styles share.
  ///
  /// - Parameter language: The language of the words around the names.
  /// - Returns: The citation in parts.
  package func visible(in language: CitationLanguage) -> VisibleCitation {
    let words = CitationWords(language)
    var citation = VisibleCitation()
    let time = time(words)
    if authors.isEmpty {
      citation.add(title: self, words)
      citation.add(.text(" (\(time)). "))
    } else {
      citation.add(.text(Self.list(authors.map(\.text), words) + " (\(time)). "))
      citation.add(title: self, words)
      citation.add(.text(". "))
    }
    if let outlet {
      citation.add(.work(outlet))
      citation.add(.text(outlet.hasSuffix(".") ? " " : ". "))
    } else if originalAddress == nil {
      citation.add(.text("[\(words.noOutlet)]. "))
    }
    citation.add(.text(words.keptIn + " "))
    citation.add(.work(holder.title))
    if let publisher = holder.publisher { citation.add(.text(", \(publisher)")) }
    if let address {
      citation.add(.text(", "))
      citation.add(.address(address))
    } else {
      citation.add(.text(", \(page)"))
    }
    if let originalAddress {
      citation.add(.text(". \(words.originalAddress): "))
      citation.add(.address(originalAddress))
    }
    citation.add(.text("."))
    return citation
  }

  private func time(_ words: CitationWords) -> String {
    guard let date else { return words.noDate }
    return switch dateBasis {
    case .cited: words.about + words.date(date)
    case .event: words.date(date) + ", " + words.eventMark
    case .dateline, .file, .none: words.date(date)
    }
  }

  private static func list(_ names: [String], _ words: CitationWords) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + words.and + last
  }
}

extension VisibleCitation {
  fileprivate mutating func add(title citation: Citation, _ words: CitationWords) {
    add(.text("“"))
    add(.title([citation.title, citation.subtitle].compactMap(\.self).joined(separator: ": ")))
    let marks = [
      words.note(ofLanguage: citation.language),
      citation.withdrawal == nil ? nil : words.withdrawnMark,
    ]
    add(.text("”" + marks.compactMap(\.self).map { " [\($0)]" }.joined()))
  }
}
