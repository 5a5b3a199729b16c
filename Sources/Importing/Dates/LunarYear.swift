import Archive

/// Finds the years that stand behind their name in the cycle of sixty: `Xuân Ất Mùi 2015`.
///
/// The lunar year begins in January or February, so such a year says no more than itself; the name
/// must fit it (dates.md, 5).
///
/// - Parameters:
///   - tokens: The tokens of a line.
///   - key: The key of the line.
/// - Returns: One mention for each such year.
func lunarYears(in tokens: [DateToken], key: [UInt8]) -> [DateMention] {
  tokens.indices.dropFirst(2).compactMap { index in
    guard case .number(let year, digits: 4) = tokens[index].kind, ArchiveDate.years ~= year,
      key[tokens[index - 2].range].elementsEqual(LunarYear.stems[(year + 6) % 10].utf8),
      key[tokens[index - 1].range].elementsEqual(LunarYear.branches[(year + 8) % 12].utf8)
    else { return nil }
    return DateMention(tokens: index..<(index + 1), year: year)
  }
}

private enum LunarYear {
  static let stems = [
    "giáp", "ất", "bính", "đinh", "mậu", "kỷ", "canh", "tân", "nhâm", "quý",
  ]
  static let branches = [
    "tý", "sửu", "dần", "mão", "thìn", "tỵ", "ngọ", "mùi", "thân", "dậu", "tuất", "hợi",
  ]
}
