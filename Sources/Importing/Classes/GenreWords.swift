/// The names of the genres that newspapers print over a headline.
enum GenreWords {
  /// Whether a key is the name of a genre.
  ///
  /// - Parameter key: A bare key, such as that of `Ghi chép`.
  /// - Returns: `true` for a genre.
  static func areAll(in key: [UInt8]) -> Bool { all.contains(key) }

  /// The genres of Vietnamese journalism.
  private static let all: Set<[UInt8]> = Set(
    [
      "ghi chép", "phóng sự", "bút ký", "tản văn", "ký sự", "hồi ký", "phóng sự ảnh", "truyện ngắn",
      "tùy bút", "phỏng vấn", "xã luận", "bình luận quốc tế", "ghi nhanh", "phóng sự - ghi chép",
      "chân dung", "người tốt việc tốt", "gương người tốt việc tốt", "nhật ký", "thơ", "chuyện kể",
      "hồi ức", "kỷ niệm", "chuyện đời", "ghi chép của phóng viên",
    ].map { lineKey($0) })
}
