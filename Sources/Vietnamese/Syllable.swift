/// The shapes a syllable of Vietnamese can have.
///
/// What is left of the tone and the first consonant is one of about 160 rhymes (Đoàn Thiện Thuật,
/// "Ngữ âm tiếng Việt"); anything else in capitals is an abbreviation or a foreign word.
enum Syllable {
  /// Whether a syllable can be a Vietnamese one.
  ///
  /// - Parameter letters: The syllable in composed letters, in any case.
  /// - Returns: `true` for `nghiêng` and `THỦY`; `false` for `UBND`, `Đắk` and `Attapeu`.
  static func isVietnamese(_ letters: some StringProtocol) -> Bool {
    var spelled = ""
    var tone: UInt8 = 0
    for scalar in letters.unicodeScalars {
      guard let letter = Letter(scalar), letter.isVietnamese else { return false }
      if letter.tone != 0 { tone = letter.tone }
      spelled.unicodeScalars.append(letter.with(tone: 0).lowercased.scalar)
    }
    return onsets.contains { onset in
      guard spelled.hasPrefix(onset) else { return false }
      let rhyme = String(spelled.dropFirst(onset.count))
      guard rhymes.contains(rhyme) || (onset == "gi" && rhyme.isEmpty) else { return false }
      // A syllable that ends in a stop has the tone sắc or nặng.
      let endsInStop = ["c", "ch", "p", "t"].contains { rhyme.hasSuffix($0) }
      return !endsInStop || tone >= 4
    }
  }

  private static let onsets =
    words(
      "ngh ng nh ch gh gi kh ph qu th tr b c d đ g h k l m n p r s t v x") + [""]

  private static let rhymes = Set(
    words(
      """
      a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
      e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
      i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
      o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet
      oi om on ong oong ooc op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
      u ua uân uâng uât uây uc uê uêch uênh uêu ui um un ung uơ uôc uôi uôm uôn uông uôt up ut
      uy uya uych uyên uyêt uyn uynh uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt
      ươu ưt ưu y ych yêm yên yêng yêt yêu ynh yt
      """))

  private static func words(_ text: String) -> [String] {
    text.split { $0 == " " || $0 == "\n" }.map(String.init)
  }
}

extension VietnameseText {
  /// Whether a word can be a syllable of Vietnamese.
  ///
  /// - Parameter word: A word in composed letters, in any case.
  /// - Returns: `true` for `bình`; `false` for `Đắk`, `UBND` and most foreign words.
  package static func isVietnameseSyllable(_ word: some StringProtocol) -> Bool {
    Syllable.isVietnamese(word)
  }
}
