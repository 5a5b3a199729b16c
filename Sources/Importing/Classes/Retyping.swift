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
  let words = line.key.split { !(0x61...0x7A ~= $0 || $0 >= 0x80) }
  return words.indices.contains { end in
    // Few words end a phrase, so that the others need not be compared with each.
    guard lastWords.contains(where: { words[end].count == $0.count && words[end] == $0[...] })
    else { return false }
    return retypingWords.contains { phrase in
      let start = end + 1 - phrase.count
      return start >= 0 && zip(words[start...end], phrase).allSatisfy { $0 == $1[...] }
        // "Không được sao chép lại" belongs to a footer, "thông báo cũ" to an office.
        && (start == 0 || !beforeRetyping.contains(Array(words[start - 1])))
    }
  }
}

private let retypingWords = [
  "chép lại", "đánh máy lại", "gõ lại", "báo cũ", "báo xưa", "tờ báo xưa", "scan lại",
].map { phrase in phrase.split(separator: " ").map { Array($0.utf8) } }
private let lastWords = Set(retypingWords.compactMap(\.last)).sorted { $0.count < $1.count }
private let beforeRetyping = Set(
  ["sao", "ghi", "thông", "dự", "cảnh", "nhà", "truyền"].map { Array($0.utf8) })
