import Gazetteer
import Vietnamese

/// Whether a name is that of a province, a district or a place abroad, and of nothing more.
///
/// Pen names may be such names as well; so this decides only where nothing else says that a person is
/// meant.
///
/// - Parameter name: A name.
/// - Returns: `true` when the gazetteer has it as a place.
func isPlaceName(_ name: String) -> Bool {
  let tokens = VietnameseText.tokens(of: name)
  guard let match = Gazetteer.shared.names(in: tokens).first, match.tokens.count == tokens.count
  else { return false }
  return match.senses.contains { sense in
    switch sense {
    case .province, .district, .foreign: true
    case .organization, .phrase, .plainName: false
    }
  }
}
