/// A footnote: what stands behind `[^label]:`.
struct Footnote: Equatable {
  /// What references call it.
  let label: String
  /// Its text as CommonMark.
  var text: [UInt8]
  /// The line of the document it starts on, counted from 1.
  let line: Int
}

/// The footnotes of a document.
struct Footnotes {
  /// A part of a text that may refer to footnotes.
  enum Piece: Equatable {
    /// Text that is what it is.
    case text(Range<Int>)
    /// A reference, by the place of the footnote in `all`.
    case reference(Int)
  }

  /// The longest label, in bytes; keeps the search for the end of a label short.
  static let labelLimit = 100

  /// The footnotes in the order of the document.
  let all: [Footnote]
  private let places: [String: Int]

  /// Creates the footnotes of a document; of two with one label, references mean the first.
  ///
  /// - Parameter all: The footnotes in the order of the document.
  init(_ all: [Footnote] = []) {
    self.all = all
    places = Dictionary(
      all.enumerated().map { ($1.label, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether there is none.
  var isEmpty: Bool { all.isEmpty }

  /// Cuts a text at its references.
  ///
  /// cmark joins neighbouring text nodes when it finishes a document, so a reference never straddles
  /// two.
  ///
  /// - Parameter text: The text of a node.
  /// - Returns: All of it in order; a label without a footnote is text.
  func pieces(of text: NodeText) -> [Piece] {
    var pieces: [Piece] = []
    var run = 0
    var position = 0
    while position < text.count {
      guard text[position] == UInt8(ascii: "["), let end = labelEnd(in: text, at: position),
        let place = places[String(decoding: text[(position + 2)..<end], as: UTF8.self)]
      else {
        position += 1
        continue
      }
      if run < position { pieces.append(.text(run..<position)) }
      pieces.append(.reference(place))
      position = end + 1
      run = position
    }
    if run < text.count { pieces.append(.text(run..<text.count)) }
    return pieces
  }

  /// The position of the `]` that ends the label which `[^` opens.
  private func labelEnd(in text: NodeText, at position: Int) -> Int? {
    guard position + 2 < text.count, text[position + 1] == UInt8(ascii: "^") else { return nil }
    let limit = min(text.count, position + 3 + Self.labelLimit)
    let end = text[(position + 2)..<limit].firstIndex {
      $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "[")
    }
    guard let end, text[end] == UInt8(ascii: "]") else { return nil }
    return end
  }
}
