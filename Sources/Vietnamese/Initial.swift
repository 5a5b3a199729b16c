extension VietnameseText {
  /// The letter under which a name stands in an alphabetical list.
  ///
  /// - Parameter text: A name, in composed letters.
  /// - Returns: A capital of the Vietnamese alphabet without its tone (`Ủy ban` under U, `Ơn` under
  ///   Ơ, `Đoàn` under Đ), or `#` when no letter comes first.
  package static func initial(of text: String) -> String {
    for scalar in text.unicodeScalars {
      if let letter = Letter(scalar) {
        return String(Character(letter.with(tone: 0).scalar)).uppercased()
      }
      if scalar.properties.isAlphabetic || 0x30...0x39 ~= scalar.value { return "#" }
    }
    return "#"
  }
}
