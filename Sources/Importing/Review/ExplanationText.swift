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
    lines += ["", style.toned(Self.heading, .strong)]
    lines += explanation.lines.map(row)
    for field in explanation.fields { lines += [""] + block(of: field) }
    return lines
  }

  private func doubts(_ review: [String]) -> String {
    review.isEmpty
      ? "" : ", " + style.toned("to be reviewed: " + review.joined(separator: ", "), .doubt)
  }

  // MARK: Lines

  /// The widths of the columns; the signs get what is left of 100.
  private enum Column {
    static let number = 7
    static let kind = 8
    static let score = 5
    static let text = 46
    static let before = number + kind + score + text + 8
  }

  private static let heading =
    "line".filling(Column.number) + "  " + "class".filling(Column.kind) + "  "
    + "score  " + "text".filling(Column.text) + "  decided by, signs"

  private func row(_ line: ImportExplanation.Line) -> String {
    let numbers =
      line.numbers.count == 1
      ? "\(line.numbers.lowerBound)" : "\(line.numbers.lowerBound)–\(line.numbers.upperBound)"
    let tone = Self.tone(of: line.kind)
    let kind = style.toned(line.kind.rawValue.filling(Column.kind), tone)
    let start = numbers.filling(Column.number) + "  " + kind
    guard line.kind != .blank else {
      return style.toned(numbers.filling(Column.number) + "  blank", .faint)
    }
    let text = style.fitted(line.text, to: Column.text)
    let signs = ([line.reason] + line.signs.filter { $0 != line.reason }).joined(separator: " ")
    return start + "  " + String(line.score).fillingBefore(Column.score) + "  "
      + style.toned(text, tone == .faint ? .faint : nil) + "  "
      + style.toned(style.rest(signs, from: Column.before), .faint)
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
    let name = style.toned(field.name.filling(Self.indent), .strong)
    let value = field.value.isEmpty ? "–" : field.value
    let confidence = field.confidence.map { " [\($0.rawValue)]" } ?? ""
    let room = (style.width ?? .max) - Self.indent - confidence.count
    let rated = style.toned(
      confidence, field.confidence == .high ? .good : field.confidence == nil ? nil : .doubt)
    var rows = [name + style.fitted(value, to: room, isFilled: false) + rated]
    if !field.reason.isEmpty {
      let place =
        field.lines.isEmpty
        ? "" : " (line \(field.lines.map(String.init).joined(separator: ", ")))"
      rows.append(labelled("why", field.reason + place))
    }
    rows += field.alternatives.map { labelled("or", $0) }
    return rows
  }

  private func labelled(_ label: String, _ text: String) -> String {
    let start = "  " + label.filling(Self.indent - 2)
    return style.toned(start + style.rest(text, from: Self.indent), .faint)
  }
}

extension String {
  /// The text with spaces behind it up to some columns.
  func filling(_ columns: Int) -> String {
    self + String(repeating: " ", count: max(0, columns - count))
  }

  /// The text with spaces before it up to some columns.
  func fillingBefore(_ columns: Int) -> String {
    String(repeating: " ", count: max(0, columns - count)) + self
  }
}
