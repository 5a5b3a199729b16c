import Archive
import Disk

/// What is remembered of a file of `content/articles/`, so that it need not be read again.
struct ArticleNote: Sendable {
  /// The path, from `content/articles/`.
  var path: String
  /// The file when it was read; `nil` when it was too young then to be known by its stamp.
  var stamp: FileStamp?
  /// The fingerprint of its content.
  var content: ContentHash
  /// Where its record is written; `nil` for a draft and for what is not an article.
  var record: Range<Int>?
}
