/// What a line of a page is.
package enum LineClass: String, CaseIterable, Sendable {
  /// The headline, or a part of it.
  case title
  /// A second headline, a kicker or a sub-heading.
  case subtitle
  /// The date of publication.
  case dateline
  /// The paragraph that the source sets apart under the headline.
  case lead
  /// A paragraph, a line of verse, an item of an enumeration.
  case body
  /// The words under a picture.
  case caption
  /// A name, a post or an organization of a signature.
  case author
  /// Where the text was taken from.
  case source
  /// A link to another article, or its teaser.
  case related
  /// Anything else of the page around the article.
  case noise
  /// Nothing to see.
  case blank
}

/// A sign in the form of a line or of its neighbours, with its weight.
package struct LineCue: Hashable, Sendable {
  /// The name of the cue, stable across versions.
  package let id: String
  /// What it adds to the score of the line as text of the article.
  package let weight: Int

  // The weights are on one scale with the length of a paragraph in characters: an ordinary paragraph
  // brings 150 to 600. They were set on the development pages and seeds, with room on both sides.

  /// Links often stand alone, without a full stop.
  static let phrase = LineCue(id: "cue.phrase", weight: -12)
  /// Running text; the weight is the length.
  static func prose(_ length: Int) -> LineCue {
    LineCue(id: "cue.prose", weight: min(length, 600))
  }
  /// A short sentence.
  static let shortSentence = LineCue(id: "cue.short-sentence", weight: 15)
  /// The words under a picture.
  static let captionMark = LineCue(id: "cue.caption-mark", weight: 5)
  /// A line that is only a date.
  static let dateLine = LineCue(id: "cue.date-line", weight: -10)
  /// The line before, repeated: portals print a link's text and its picture's.
  static let repeatsLine = LineCue(id: "cue.repeats-line", weight: -60)
  /// `X X` on one line.
  static let doubled = LineCue(id: "cue.doubled", weight: -60)
  /// Running text right under a doubled link.
  static let teaser = LineCue(id: "cue.teaser", weight: -80)
  /// Text that is cut with an ellipsis, under a link or a date.
  static let cutTeaser = LineCue(id: "cue.cut-teaser", weight: -80)
  /// A date in brackets closes the line.
  static let datedItem = LineCue(id: "cue.dated-item", weight: -60)
  /// No accents in a text with accents: the alternative text or the name of a picture.
  static let unaccented = LineCue(id: "cue.unaccented", weight: -30)
  /// The name of an image file.
  static let imageFile = LineCue(id: "cue.image-file", weight: -20)
  /// Three and more short lines in a row.
  static let menuRun = LineCue(id: "cue.menu-run", weight: -12)
  /// A key or a variable of a template.
  static let templateKey = LineCue(id: "cue.template-key", weight: -30)
  /// Short entries with bars or arrows between.
  static let menuBar = LineCue(id: "cue.menu-bar", weight: -30)
  /// Several buttons on one line.
  static let furnitureChain = LineCue(id: "cue.furniture-chain", weight: -30)
  /// Only a number, or only marks.
  static let numberOnly = LineCue(id: "cue.number-only", weight: -10)
  /// Dots that lead from a label to nothing.
  static let leaderDots = LineCue(id: "cue.leader-dots", weight: -1200)
  /// The headline once more: the alternative text of a picture.
  static let repeatsTitle = LineCue(id: "cue.repeats-title", weight: -20)
  /// An arrow points to another article: `>> Giao lưu bóng chuyền`.
  static let pointer = LineCue(id: "cue.pointer", weight: -30)
  /// One of several cards: a link with its teaser and its date.
  static let card = LineCue(id: "cue.card", weight: -40)
  /// A line that comes again on each page of a print: `BẢN TIN … * Tháng 6/2008 8`.
  static let runningHead = LineCue(id: "cue.running-head", weight: -10)
  /// A box of links with more of the text behind it.
  static let inlineBox = LineCue(id: "cue.inline-box", weight: 0)
}

extension LineRule.Action {
  /// What a rule adds to the score of a line as text of the article.
  var weight: Int {
    switch self {
    case .drop, .metadata, .readMore: -25
    case .formLabel, .pager, .emptyPage: -15
    // Marks that the text may not run across, unless far more text follows than stood before.
    case .opensPage, .opensRelated: -1200
    case .closesPage: -3000
    case .captionOpening: 5
    case .letterhead, .legalArticle, .documentSheet, .profileField, .timetable: 0
    }
  }
}
