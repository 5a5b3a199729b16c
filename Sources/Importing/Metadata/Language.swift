/// The language of a text as a BCP 47 tag: `vi`, also where it was typed without accents, or `en`.
///
/// - Parameter lines: The paragraphs.
/// - Returns: The tag.
func language(of lines: [SourceLine]) -> String {
  if hasAccents(lines) { return "vi" }
  var votes = 0
  for line in lines {
    for word in line.key.split(separator: 0x20) where word.count <= LanguageWords.longest {
      if LanguageWords.english.contains(Array(word)) { votes -= 1 }
      if LanguageWords.vietnamese.contains(Array(word)) { votes += 1 }
    }
  }
  return votes > 0 ? "vi" : "en"
}

private enum LanguageWords {
  /// The commonest words of English.
  static let english = set("the of and to in for with from is was were by at that")
  /// The commonest words of Vietnamese without their accents, as far as English has none like them.
  static let vietnamese = set("cua va cac cho trong nhan tinh da duoc voi nhung ngay hoi huu nghi")

  /// The bytes of the longest of them.
  static let longest = (english.union(vietnamese)).map(\.count).max() ?? 0

  private static func set(_ words: String) -> Set<[UInt8]> {
    Set(words.split(separator: " ").map { Array($0.utf8) })
  }
}
