/// A signature at the end of a paragraph, and its text as it stands there.
struct GluedSignature: Equatable, Sendable {
  /// What the signature says.
  var signature: Signature
  /// The characters at the end of the line that are the signature.
  var text: String
}

/// Finds a signature that was glued to the end of a paragraph.
///
/// `… đối ngoại nhân dân. (N.Q)`, `… hướng dẫn.            (Trung An)`, `… thành lập.      Thảo Nguyên`.
///
/// - Parameter line: The last line of a text.
/// - Returns: The signature; `nil` when the line is all text.
func gluedSignature(of line: SourceLine) -> GluedSignature? {
  if let part = line.partAfterGap, part.split(separator: " ").count <= 8, line.shape.words >= 8 {
    if let glued = glued(part, isApart: true) { return glued }
  }
  if line.shape.words >= 8, let part = bracketAtEnd(of: line.text),
    let glued = glued(part, isApart: true)
  {
    return glued
  }
  guard line.shape.words >= 8, let end = lastSentenceEnd(in: line.text) else { return nil }
  let part = trimmed(line.text[end...])
  guard !part.isEmpty, part.split(separator: " ").count <= 8 else { return nil }
  return glued(part, isApart: false)
}

/// `… quốc tế.(Hồng Vân)`: a bracket right behind the end of a sentence.
private func bracketAtEnd(of text: String) -> String? {
  guard text.hasSuffix(")"), let open = text.lastIndex(of: "("), open > text.startIndex else {
    return nil
  }
  let before = text[text.index(before: open)]
  let part = String(text[open...])
  return ".!?…”/".contains(before) && part.split(separator: " ").count <= 8 ? part : nil
}

private func glued(_ part: String, isApart: Bool) -> GluedSignature? {
  let isBracketed = part.hasPrefix("(") && (part.hasSuffix(")") || part.hasSuffix(")."))
  let inner = trimmedPunctuation(part)
  if let signature = labelledSignature(inner), !signature.isEmpty {
    return GluedSignature(signature: signature, text: part)
  }
  // "Theo …" opens sentences; "Nguồn:" does not.
  if isBracketed || isApart || lineKey(part).starts(with: "nguồn:"),
    let source = sourceName(in: part) ?? (isBracketed ? unlabelledOutlet(part) : nil)
  {
    return GluedSignature(signature: source, text: part)
  }
  guard isBracketed || isApart || !part.hasSuffix(".") else { return nil }
  let signature = unlabelledSignature(isBracketed ? inner : part, isLabelled: isBracketed)
  guard !signature.isEmpty else { return nil }
  // Without brackets or a gap only a full name is safe.
  let isFull = signature.authors.allSatisfy {
    2...4 ~= $0.split(separator: " ").count || $0.contains(".") && $0.count <= 8
  }
  guard isBracketed || isApart || isFull else { return nil }
  return GluedSignature(signature: signature, text: part)
}

/// The offset behind the last full stop that ends a sentence, in the last hundred bytes of a text.
private func lastSentenceEnd(in text: String) -> String.Index? {
  let bytes = text.utf8
  var index = bytes.endIndex
  var next: UInt8 = 0
  for _ in 0..<min(bytes.count, 100) {
    index = bytes.index(before: index)
    let byte = bytes[index]
    // `.`, `!`, `?`, `/`, and the last bytes of `…` and `”`.
    // "./." ends a text, also without a space behind it.
    if byte == 0x2E, next != 0x2E, next != 0x20, next != 0, index > bytes.startIndex,
      bytes[bytes.index(before: index)] == 0x2F
    {
      return bytes.index(after: index)
    }
    if next == 0x20, [0x2E, 0x21, 0x3F, 0x2F, 0xA6, 0x9D].contains(byte) {
      return bytes.index(after: index)
    }
    next = byte
  }
  return nil
}
