import Templates

/// The planned files in their order.
///
/// Those of articles, more than half of all, are told by a number: their paths and sources stand in the
/// records of the articles already.
struct PlannedOutputs: Sendable, RandomAccessCollection {
  private enum Slot {
    case article(Int32)
    case twin(Int32, Twin.Format)
    /// An index into `others`.
    case other(Int32)
  }

  private let articles: ArticleTable
  private var slots: [Slot] = []
  private var others: [PlannedOutput] = []

  /// Creates an empty plan.
  ///
  /// - Parameter articles: The articles in the order of the catalogue.
  init(_ articles: ArticleTable) {
    self.articles = articles
  }

  var startIndex: Int { 0 }
  var endIndex: Int { slots.count }

  subscript(index: Int) -> PlannedOutput {
    switch slots[index] {
    case .article(let number):
      let entry = articles[Int(number)]
      return PlannedOutput(
        path: entry.page, source: .article(entry), content: .article(Int(number)))
    case .twin(let number, let format):
      let entry = articles[Int(number)]
      return PlannedOutput(
        path: Twin(format, ofPage: entry.page).path, source: .article(entry), content: .twin)
    case .other(let place): return others[Int(place)]
    }
  }

  /// What a file holds.
  func content(at index: Int) -> PlannedOutput.Content {
    switch slots[index] {
    case .article(let number): .article(Int(number))
    case .twin: .twin
    case .other(let place): others[Int(place)].content
    }
  }

  /// Adds the page of an article.
  mutating func append(article: Int) { slots.append(.article(Int32(article))) }

  /// Adds a twin of the article before it.
  mutating func append(twin format: Twin.Format, of article: Int) {
    slots.append(.twin(Int32(article), format))
  }

  /// Adds another file.
  mutating func append(_ output: PlannedOutput) {
    slots.append(.other(Int32(others.count)))
    others.append(output)
  }
}
