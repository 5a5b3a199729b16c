/// The articles that two names have in common, as far as a page names them.
package struct SharedArticles: Sendable {
  /// The id of their list, no other of the page.
  package var id: String
  /// The newest of them.
  package var newest: [ArticleRow]
  /// The years in which the others are, where these have pages.
  package var years: [Counted]

  /// Creates a list.
  ///
  /// - Parameters:
  ///   - id: The id of their list, no other of the page.
  ///   - newest: The newest of them.
  ///   - years: The years in which the others are.
  package init(id: String, newest: [ArticleRow], years: [Counted] = []) {
    self.id = id
    self.newest = newest
    self.years = years
  }
}
