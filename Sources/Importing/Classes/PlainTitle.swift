import Vietnamese

/// A headline as the name of its picture has it: words of ASCII letters, without a file's ending.
///
/// - Parameter text: A headline, an alternative text or a file name.
/// - Returns: Folded words.
func plainTitle(_ text: String) -> String {
  let folded = VietnameseText.folded(text)
  for ending in [" jpg", " jpeg", " png", " gif", " webp"] where folded.hasSuffix(ending) {
    return String(folded.dropLast(ending.count))
  }
  return folded
}
