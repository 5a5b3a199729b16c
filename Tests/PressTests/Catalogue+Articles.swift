import Disk
import Templates

@testable import Press

extension Catalogue {
  /// Creates a catalogue of articles that no file holds.
  convenience init(of articles: [LoadedArticle]) {
    var store = ArticleStore()
    let places = articles.map { store.add($0, content: .none) }
    self.init(store, places, addresses: .vietnamese)
  }
}
