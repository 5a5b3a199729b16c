/// How large the files of an index become.
struct SearchSizes: Hashable {
  /// How many articles share a file of results: more in a large site, so that it has not too many
  /// files, fewer in a small one, so that a query reads little that it does not need.
  var results: Int
  /// How many articles share a file of texts.
  var texts: Int
  /// What a file of terms has on average: from 8 KiB on, more where there would be too many files.
  var terms = [8 << 10, 16 << 10, 24 << 10, 32 << 10, 44 << 10]
  /// The most bytes of a file of terms, and of the list of known words.
  var limit = 56 << 10
  /// The most files of terms of a small site.
  var fewTermFiles = 600
  /// The most marks in a line of the directory; more go into files of their own.
  var leaf = 256
  /// The most files of terms in a part of their directory; a query needs several parts.
  var termLeaf = SearchIndexWriter.termLeafSize

  /// The sizes for a number of articles.
  init(total: Int) {
    results = total <= 10_000 ? 8 : total <= 30_000 ? 16 : 24
    texts = total <= 20_000 ? 16 : 32
  }

  /// What a file of terms has on average.
  ///
  /// - Parameters:
  ///   - bytes: What all terms take.
  ///   - total: How many articles there are.
  /// - Returns: The first size by which there are not too many files.
  func average(for bytes: Int, total: Int) -> Int {
    // A third of what a site may have as files for its search.
    let most = total / 25 + fewTermFiles
    return terms.first { bytes / $0 <= most } ?? terms.last ?? limit
  }
}
