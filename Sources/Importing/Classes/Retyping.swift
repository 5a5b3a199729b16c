/// Texts that somebody typed off an old print: the day they were posted says nothing of their age.
extension PageAnatomy {
  /// Whether the headline, what stands above it or the first two paragraphs say so.
  var isRetyped: Bool {
    guard let text else { return false }
    return lines[...min(text.lowerBound + 1, lines.count - 1)].contains {
      mentionsRetyping($0.line)
    }
  }
}

/// Whether a paragraph only introduces a text that was typed off a print: `… em chép lại nguyên văn:`.
func announcesRetyping(_ line: SourceLine) -> Bool {
  line.shape.last == 0x3A && mentionsRetyping(line)
}

private func mentionsRetyping(_ line: SourceLine) -> Bool {
  let words = line.key.split { !(0x61...0x7A ~= $0 || $0 >= 0x80) }.map { Array($0) }
  return retypingWords.contains { phrase in
    words.indices.contains { start in
      start + phrase.count <= words.count
        && words[start..<(start + phrase.count)].elementsEqual(phrase)
        // "Không được sao chép lại" belongs to a footer, "thông báo cũ" to an office.
        && (start == 0 || !beforeRetyping.contains(words[start - 1]))
    }
  }
}

private let retypingWords = [
  "chép lại", "đánh máy lại", "gõ lại", "báo cũ", "báo xưa", "tờ báo xưa", "scan lại",
].map { phrase in phrase.split(separator: " ").map { Array($0.utf8) } }
private let beforeRetyping = Set(
  ["sao", "ghi", "thông", "dự", "cảnh", "nhà", "truyền"].map { Array($0.utf8) })
