/// The words of the interface in one language.
package struct Wording: Sendable {
  /// The language as a BCP 47 tag.
  package var language: String

  /// Vietnamese.
  package static let vietnamese = Wording(language: "vi")
  /// English.
  package static let english = Wording(language: "en")
}
