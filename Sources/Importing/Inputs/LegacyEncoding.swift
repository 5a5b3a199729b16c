import Vietnamese

/// Ways in which Vietnamese was written before Unicode, or damaged on its way through programs that
/// did not know it.
///
/// All but the last are seen here as bytes read as Windows-1252, which is how they look in a text that
/// was converted without knowing better.
enum LegacyEncoding: String, CaseIterable, Sendable {
  /// UTF-8 that was read as Windows-1252: `viÃªn`.
  case mojibake = "UTF-8 read as Windows-1252"
  /// TCVN 5712:1993 VN3, the encoding of the ABC fonts: `ViÖt`.
  case tcvn3 = "TCVN3 (ABC)"
  /// VNI for Windows, a letter and its marks behind it: `Vieät`.
  case vni = "VNI"
  /// Windows-1258, with tones as marks of their own: `ViêòtÂ`.
  case windows1258 = "Windows-1258"
  /// VIQR (RFC 1456), marks as ASCII punctuation: `Vie^.t`.
  case viqr = "VIQR"

  /// Reads a text that is in this encoding.
  ///
  /// - Parameter scalars: The text, each byte of it as its character in Windows-1252.
  /// - Returns: The text in composed letters, as far as it is in this encoding.
  func decoded(_ scalars: [Unicode.Scalar]) -> String {
    let output: String.UnicodeScalarView =
      switch self {
      case .mojibake: Self.withoutMojibake(scalars)
      case .tcvn3: Self.withoutMixedCapitals(scalars.map { LegacyTable.tcvn3[$0] ?? $0 })
      case .vni: Self.withoutVNI(scalars)
      case .windows1258:
        String.UnicodeScalarView(scalars.map { LegacyTable.windows1258[$0] ?? $0 })
      case .viqr: Self.withoutVIQR(scalars)
      }
    return VietnameseText.normalized(String(output))
  }

  // MARK: Mojibake

  /// Puts runs of characters that are the bytes of UTF-8 together again; others stay.
  private static func withoutMojibake(_ scalars: [Unicode.Scalar]) -> String.UnicodeScalarView {
    var output = String.UnicodeScalarView()
    var run: [Unicode.Scalar] = []
    func flush() {
      guard !run.isEmpty else { return }
      if let text = String(validating: run.compactMap(LegacyTable.windows1252Byte), as: UTF8.self) {
        output.append(contentsOf: text.unicodeScalars)
      } else {
        output.append(contentsOf: run)
      }
      run = []
    }
    for (index, scalar) in scalars.enumerated() {
      if scalar.value >= 0x80, LegacyTable.windows1252Byte(of: scalar) != nil {
        run.append(scalar)
      } else if scalar == " ", run.last == "\u{C3}",
        index + 1 < scalars.count, !scalars[index + 1].properties.isAlphabetic
      {
        // The second byte of à is a no-break space, which many programs make a plain one.
        run.append("\u{A0}")
      } else {
        flush()
        output.append(scalar)
      }
    }
    flush()
    return output
  }

  // MARK: TCVN3

  /// The ABC fonts have no capitals with a tone; texts in capitals were set in fonts that show small
  /// letters as capitals.
  private static func withoutMixedCapitals(
    _ scalars: [Unicode.Scalar]
  ) -> String.UnicodeScalarView {
    var output = String.UnicodeScalarView()
    for word in scalars.split(omittingEmptySubsequences: false, whereSeparator: { $0 == " " }) {
      if !output.isEmpty || word.startIndex > 0 { output.append(" ") }
      let ascii = word.filter { $0.isASCII && $0.properties.isAlphabetic }
      let isInCapitals = !ascii.isEmpty && word.count > 1 && ascii.allSatisfy { $0.value < 0x60 }
      if isInCapitals {
        output.append(
          contentsOf: String(String.UnicodeScalarView(word)).uppercased().unicodeScalars)
      } else {
        output.append(contentsOf: word)
      }
    }
    return output
  }

  // MARK: VNI

  private static func withoutVNI(_ scalars: [Unicode.Scalar]) -> String.UnicodeScalarView {
    var output = String.UnicodeScalarView()
    var base: Unicode.Scalar?
    for scalar in scalars {
      if let letter = base, let marks = LegacyTable.vniMarks(scalar, after: letter) {
        output.append(contentsOf: marks)
        base = nil
        continue
      }
      let letter = LegacyTable.vniLetters[scalar] ?? scalar
      output.append(letter)
      base = LegacyTable.vniBases.contains(letter) ? letter : nil
    }
    return output
  }

  // MARK: VIQR

  private static func withoutVIQR(_ scalars: [Unicode.Scalar]) -> String.UnicodeScalarView {
    var output = String.UnicodeScalarView()
    var index = 0
    func next(_ distance: Int) -> Unicode.Scalar? {
      index + distance < scalars.count ? scalars[index + distance] : nil
    }
    while let scalar = next(0) {
      index += 1
      if scalar == "d" || scalar == "D", let second = next(0),
        second == "d" || second == "-" || second == "D"
      {
        output.append(scalar == "d" ? "đ" : "Đ")
        index += 1
        continue
      }
      output.append(scalar)
      guard "aeiouyAEIOUY".unicodeScalars.contains(scalar) else { continue }
      if let mark = next(0).flatMap({ LegacyTable.viqrShapes[$0] }) {
        output.append(mark)
        index += 1
      }
      guard let sign = next(0), let tone = LegacyTable.viqrTones[sign] else { continue }
      // A full stop or a question mark at the end of a sentence is what it looks like.
      let closes = next(1).map { $0 == "\n" || $0 == "\r" || $0 == " " } ?? true
      let opens = closes && (next(1) != " " || next(2)?.properties.isUppercase == true)
      if (sign == "." || sign == "?"), opens { continue }
      output.append(tone)
      index += 1
    }
    return output
  }
}
