import Archive

/// Writes an explanation for people.
package struct ExplanationText: Sendable {
  private let style: TerminalText

  /// Creates a writer.
  ///
  /// - Parameter style: Colours and width.
  package init(_ style: TerminalText) {
    self.style = style
  }

  /// The lines to print: the seed, line by line, then the fields.
  ///
  /// - Parameter explanation: The decisions.
  /// - Returns: Lines without line breaks.
  package func lines(of explanation: SeedExplanation) -> [String] {
    var lines = [style.toned(style.rest(explanation.seed, from: 0), .strong)]
    switch explanation.outcome {
    case .article(let record):
      lines.append(style.toned("an article", .good) + doubts(record.review))
    case .notAnArticle(let kind, let reason):
      lines.append(style.toned("no article (\(kind.rawValue)): \(reason)", .doubt))
    case .failed:
      return lines + [style.toned("cannot be read", .bad)]
    }
    lines.append("")
    // Blank lines only double the length of a page; the numbers tell where they are.
    lines += table(explanation.lines.filter { style.width == nil || $0.kind != .blank })
    for field in explanation.fields { lines += [""] + block(of: field) }
    return lines
  }

  private func doubts(_ review: [String]) -> String {
    review.isEmpty
      ? "" : ", " + style.toned("to be reviewed: " + review.joined(separator: ", "), .doubt)
  }

  // MARK: Lines

  /// The widths of the columns; the signs get what is left of the line.
  private enum Column {
    static let kind = 8
    static let score = 5
    static let text = 40
  }

  private func table(_ lines: [ImportExplanation.Line]) -> [String] {
    let numbers = lines.map { line in
      line.numbers.count == 1
        ? "\(line.numbers.lowerBound)" : "\(line.numbers.lowerBound)–\(line.numbers.upperBound)"
    }
    let width = max(4, numbers.map(\.count).max() ?? 0)
    let heading =
      "line".filling(width) + "  " + "class".filling(Column.kind) + "  score  "
      + "text".filling(Column.text) + "  decided by, signs"
    return [style.toned(heading, .strong)]
      + zip(lines, numbers).map { row($0, number: $1.filling(width)) }
  }

  private func row(_ line: ImportExplanation.Line, number: String) -> String {
    guard line.kind != .blank else { return style.toned(number + "  blank", .faint) }
    let tone = Self.tone(of: line.kind)
    let text = style.fitted(line.text, to: Column.text)
    let signs = ([line.reason] + line.signs.filter { $0 != line.reason }).joined(separator: " ")
    let before = number.count + Column.kind + Column.score + Column.text + 8
    return number + "  " + style.toned(line.kind.rawValue.filling(Column.kind), tone) + "  "
      + String(line.score).fillingBefore(Column.score) + "  "
      + style.toned(text, tone == .faint ? .faint : nil) + "  "
      + style.toned(style.rest(signs, from: before), .faint)
  }

  private static func tone(of kind: LineClass) -> TerminalText.Tone {
    switch kind {
    case .title: .strong
    case .subtitle, .dateline, .lead, .body, .caption, .author, .source: .good
    case .related, .noise, .blank: .faint
    }
  }

  // MARK: Fields

  private static let indent = 15

  /// The rows of one field.
  ///
  /// - Parameter field: A field with its runners-up.
  /// - Returns: Its value, why it was chosen, and what else it could have been.
  package func block(of field: ImportExplanation.Field) -> [String] {
    let confidence = field.confidence.map { " [\($0.rawValue)]" } ?? ""
    let room = (style.width ?? .max) - Self.indent - confidence.count
    let rated = style.toned(
      confidence, field.confidence == .high ? .good : field.confidence == nil ? nil : .doubt)
    let values = field.value.isEmpty ? ["–"] : Self.items(field.value, of: field.name)
    var rows = values.enumerated().map { index, value in
      let name = index == 0 ? field.name : ""
      return style.toned(name.filling(Self.indent), .strong)
        + style.fitted(value, to: room, isFilled: false) + (index == 0 ? rated : "")
    }
    let place =
      field.lines.isEmpty
      ? "" : " (line \(field.lines.map(String.init).joined(separator: ", ")))"
    for reason in Self.items(field.reason, of: field.name) where !reason.isEmpty {
      rows.append(labelled("why", reason + place))
    }
    rows += field.alternatives.map { labelled("or", $0) }
    return rows
  }

  /// The items of a list, each with its own reasons, stand on rows of their own.
  private static func items(_ text: String, of name: String) -> [String] {
    guard ["provinces", "organizations", "mentions"].contains(name) else { return [text] }
    return text.components(separatedBy: "; ")
  }

  private func labelled(_ label: String, _ text: String) -> String {
    let start = "  " + label.filling(Self.indent - 2)
    return style.toned(start + style.rest(text, from: Self.indent), .faint)
  }
}

extension String {
  /// The parts of the text between the places where a separator stands.
  fileprivate func components(separatedBy separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }

  /// The text with spaces behind it up to some columns.
  func filling(_ columns: Int) -> String {
    self + String(repeating: " ", count: max(0, columns - count))
  }

  /// The text with spaces before it up to some columns.
  func fillingBefore(_ columns: Int) -> String {
    String(repeating: " ", count: max(0, columns - count)) + self
  }
}
