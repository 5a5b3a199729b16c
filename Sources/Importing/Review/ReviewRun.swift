package import Archive
import Disk

/// Walks through the articles that a person should look at, doubt by doubt.
package struct ReviewRun: Sendable {
  /// What a review did.
  package struct Report: Sendable {
    /// How many doubts were accepted as they are.
    package var accepted = 0
    /// How many doubts were settled with another value.
    package var changed = 0
    /// How many doubts are left.
    package var left = 0
    /// What is wrong with files that could not be reviewed.
    package var diagnostics: [Diagnostic] = []
  }

  /// The person at the terminal, or a script.
  package struct Dialogue {
    /// Shows a question and reads a line; `nil` at the end of the input.
    package var ask: (_ question: String) -> String?
    /// Shows a line.
    package var say: (_ line: String) -> Void

    /// Creates a dialogue.
    ///
    /// - Parameters:
    ///   - ask: Shows a question and reads a line; `nil` at the end of the input.
    ///   - say: Shows a line.
    package init(
      ask: @escaping (_ question: String) -> String?, say: @escaping (_ line: String) -> Void
    ) {
      self.ask = ask
      self.say = say
    }
  }

  private enum Step {
    case next
    case quit
  }

  private let seeds: String
  private let articles: String
  private let bases: ImportBases
  private let style: TerminalText
  /// The organizations that the site names in its own way.
  package var names = RegisterNames()

  /// Creates a review.
  ///
  /// - Parameters:
  ///   - seeds: The folder of raw texts, for the reasons.
  ///   - articles: The folder of articles.
  ///   - imports: The folder that remembers what the last import wrote.
  ///   - style: Colours and width.
  package init(seeds: String, articles: String, imports: String?, style: TerminalText) {
    self.seeds = seeds
    self.articles = articles
    bases = ImportBases(imports)
    self.style = style
  }

  /// Walks through all doubts.
  ///
  /// Each answer is written at once, so that quitting loses nothing.
  ///
  /// - Parameter dialogue: Who answers.
  /// - Returns: What was done.
  /// - Throws: `Diagnostics` when the folder of articles cannot be read.
  package func run(_ dialogue: Dialogue) throws(Diagnostics) -> Report {
    var report = Report()
    let items = try doubtful(&report)
    report.left = items.reduce(0) { $0 + $1.record.review.count }
    guard !items.isEmpty else {
      dialogue.say("nothing to review")
      return report
    }
    dialogue.say(
      Self.count(report.left, "doubt") + " in " + Self.count(items.count, "article")
        + ", each to accept, change or skip; the end of the input quits")
    for (index, item) in items.enumerated() {
      var item = item
      let heading = "\(index + 1)/\(items.count)  \(item.record.title)"
      dialogue.say("")
      dialogue.say(style.toned(style.rest(heading, from: 0), .strong))
      dialogue.say(style.toned(TerminalText.harmless(item.path), .faint))
      let explanation = explanation(of: item.record)
      for key in item.record.review {
        dialogue.say("")
        for line in presentation(of: key, item, explanation) { dialogue.say(line) }
        if case .quit = decide(key, &item, dialogue, &report) { return report }
      }
    }
    return report
  }

  private static func count(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)" + (number == 1 ? "" : "s")
  }

  /// The articles with doubts, in the order of their files.
  private func doubtful(_ report: inout Report) throws(Diagnostics) -> [ReviewItem] {
    guard Disk.hasFolder(at: articles) else { return [] }
    let files: [String]
    do {
      files = try Disk.files(in: articles).filter { $0.hasSuffix(".md") }
    } catch {
      throw Diagnostics([error.diagnostic])
    }
    var items: [ReviewItem] = []
    for file in files {
      do {
        let item = try ReviewItem("\(articles)/\(file)", bases: bases)
        if !item.record.review.isEmpty { items.append(item) }
      } catch {
        report.diagnostics += error.all
      }
    }
    return items
  }

  private func explanation(of record: ArticleRecord) -> SeedExplanation? {
    guard let seed = record.seed, SafePath.isSafe(seed),
      let bytes = try? Disk.read("\(seeds)/\(seed)", limit: ImportRun.sizeLimit)
    else { return nil }
    return SeedExplanation(of: seed, bytes: bytes, knowing: names)
  }

  // MARK: What is shown

  private func presentation(
    of key: String, _ item: ReviewItem, _ explanation: SeedExplanation?
  ) -> [String] {
    let value = item.value(of: key) ?? ""
    guard let explanation, let field = explanation.fields.first(where: { $0.name == key }) else {
      let reason = explanation == nil ? "its seed cannot be read" : ""
      return ExplanationText(style).block(
        of: .init(name: key, value: value, reason: reason, alternatives: []))
    }
    var shown = field
    shown.value = value
    var rows = ExplanationText(style).block(of: shown)
    if key == "date" {
      let known = ["date_basis", "event_date", "not_before"].compactMap { name in
        item.value(of: name).map { "  " + name.filling(13) + $0 }
      }
      rows.insert(contentsOf: known, at: 1)
    }
    let words = Self.searchWords(of: field)
    for line in sources(of: field, words, in: explanation) {
      let number = "  line \(line.numbers.lowerBound)".filling(15)
      rows.append(number + style.rest(excerpt(of: line.text, around: words), from: 15))
    }
    return rows
  }

  /// A long line from shortly before the words that matter.
  private func excerpt(of text: String, around words: [String]) -> String {
    guard style.width != nil, let place = words.compactMap({ text.firstRange(of: $0) }).first
    else { return text }
    let before = text.distance(from: text.startIndex, to: place.lowerBound)
    return before > 50 ? "…" + text.dropFirst(before - 35) : text
  }

  /// The lines of the seed that a value and its runners-up come from.
  private func sources(
    of field: ImportExplanation.Field, _ words: [String], in explanation: SeedExplanation
  ) -> [ImportExplanation.Line] {
    let filled = explanation.lines.filter { $0.kind != .blank }
    var found = filled.filter { line in field.lines.contains { line.numbers.contains($0) } }
    found += filled.filter { line in
      !found.contains(line) && words.contains { line.text.contains($0) }
    }
    return Array(found.prefix(4))
  }

  /// What to look for in a seed: the names of a list, the years of dates, the words of headlines.
  private static func searchWords(of field: ImportExplanation.Field) -> [String] {
    let values = field.value.split(separator: "; ").map(String.init)
    guard field.name != "date" else {
      return (values + field.alternatives).map { String($0.prefix(4)) }
    }
    // Reasons stand behind a name as its points, behind a headline in brackets.
    let others = field.alternatives.map { text in
      field.name == "title"
        ? String(text[..<(text.range(ofLast: " (") ?? text.endIndex)])
        : text.split(separator: " ").prefix { $0.first?.isNumber == false }.joined(separator: " ")
    }
    return (values + others).filter { $0.count >= 2 }
  }

  // MARK: What is answered

  private func decide(
    _ key: String, _ item: inout ReviewItem, _ dialogue: Dialogue, _ report: inout Report
  ) -> Step {
    while let answer = dialogue.ask("\(key): accept, change, skip or quit? [a/c/s/q] ") {
      do {
        switch answer.lowercased().trimmingSpaces {
        case "a", "accept":
          try item.accept(key)
          report.accepted += 1
          report.left -= 1
          return .next
        case "c", "change":
          guard let words = askValue(of: key, item, dialogue) else { continue }
          try item.change(key, to: words)
          report.changed += 1
          report.left -= 1
          dialogue.say("\(key): \(TerminalText.harmless(item.value(of: key) ?? "–"))")
          return .next
        case "s", "skip": return .next
        case "q", "quit": return .quit
        default: dialogue.say("Please answer a, c, s or q.")
        }
      } catch {
        for fault in error.all { dialogue.say(style.toned(fault.description, .bad)) }
        if error.all.contains(where: { $0.code == "changed-meanwhile" }) { return .next }
      }
    }
    return .quit
  }

  /// Asks for the value of a key and of what depends on it; `nil` when the person thinks better of it.
  private func askValue(
    of key: String, _ item: ReviewItem, _ dialogue: Dialogue
  ) -> [String: String]? {
    let question = "\(key): new value (- for none, nothing to go back; ; between items): "
    guard let typed = dialogue.ask(question)?.trimmingSpaces, !typed.isEmpty else { return nil }
    var words = [key: typed == "-" ? "" : typed]
    guard key == "date" else { return words }
    if typed == "-" {
      words["date_basis"] = DateBasis.none.rawValue
      return words
    }
    let choices = DateBasis.allCases.map(\.rawValue).joined(separator: ", ")
    let present = item.record.dateBasis.rawValue
    let basis = dialogue.ask("date_basis: \(choices) [\(present)]: ")?.trimmingSpaces ?? ""
    words["date_basis"] = basis.isEmpty ? present : basis
    return words
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  fileprivate func range(ofLast part: String) -> String.Index? {
    indices.reversed().first { self[$0...].hasPrefix(part) }
  }
}
