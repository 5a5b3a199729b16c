import Vietnamese

/// The letters that split long lists, and their pages.
enum ListLetter {
  /// What stands for digits and other scripts.
  static let other = "#"

  /// The letter that a name is found under.
  ///
  /// - Parameter text: A name or a headline.
  /// - Returns: A capital of the Vietnamese or the Latin alphabet, or `other`.
  static func first(of text: String) -> String {
    let letter = VietnameseText.initial(of: text)
    return isPlain(letter) || telex[letter] != nil ? letter : other
  }

  /// The name of the page of a letter, as the Telex keyboard writes it, so that Ă, Â and A differ.
  ///
  /// - Parameter letter: What `first(of:)` found.
  /// - Returns: Letters from a to z.
  static func fileName(of letter: String) -> String {
    telex[letter] ?? (isPlain(letter) ? letter.lowercased() : "khac")
  }

  private static func isPlain(_ letter: String) -> Bool {
    letter.utf8.count == 1 && letter.utf8.allSatisfy { 0x41...0x5A ~= $0 }
  }

  private static let telex = [
    "Ă": "aw", "Â": "aa", "Đ": "dd", "Ê": "ee", "Ô": "oo", "Ơ": "ow", "Ư": "uw",
  ]
}
