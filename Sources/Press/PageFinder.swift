import Disk

/// Finds the pages that are made from Markdown files.
struct PageFinder: Sendable {
  private let catalogue: Catalogue
  private let textPages: [String: String]

  /// Creates a finder.
  ///
  /// - Parameters:
  ///   - catalogue: The articles.
  ///   - textPages: The pages that people wrote.
  init(_ catalogue: Catalogue, _ textPages: [LoadedTextPage]) {
    self.catalogue = catalogue
    self.textPages = Dictionary(textPages.map { ($0.file, $0.path) }) { $1 }
  }

  /// The page of a file.
  ///
  /// - Parameter file: Its path from `content/`.
  /// - Returns: The path of its page; `nil` when it has none.
  func page(ofFile file: String) -> String? {
    if let page = textPages[file] { return page }
    // Texts link to one another so rarely that a table of all would cost more than it saves.
    let entries = catalogue.entries
    let order = catalogue.byFile
    let place = order.partitioningIndex { !entries[Int($0)].file.precedesInBytes(file) }
    guard place < order.count else { return nil }
    let entry = entries[Int(order[place])]
    return entry.file == file ? entry.page : nil
  }
}
