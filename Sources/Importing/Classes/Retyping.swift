/// Texts that somebody typed off an old print: the day they were posted says nothing of their age.
extension PageAnatomy {
  /// Whether the headline, what stands above it or the first two paragraphs say so.
  var isRetyped: Bool {
    guard let text else { return false }
    return lines[...min(text.lowerBound + 1, lines.count - 1)].contains { mentionsRetyping($0.line) }
  }
}

/// Whether a paragraph only introduces a text that was typed off a print: `… em chép lại nguyên văn:`.
func announcesRetyping(_ line: SourceLine) -> Bool {
  line.shape.last == 0x3A && mentionsRetyping(line)
}

private func mentionsRetyping(_ line: SourceLine) -> Bool {
  // "Không được sao chép lại" belongs to a footer.
  retypingWords.contains { line.key.contains($0) } && !line.key.contains(Array("sao chép".utf8))
}

private let retypingWords = [
  "chép lại", "đánh máy lại", "gõ lại", "báo cũ", "tờ báo xưa", "số báo xưa", "trang báo xưa",
  "bài báo xưa", "scan lại", "typed from an old",
].map { Array($0.utf8) }
