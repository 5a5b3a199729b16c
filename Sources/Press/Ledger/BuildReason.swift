/// Why a file was made.
package enum BuildReason: Hashable, Sendable {
  /// Nothing is remembered of an earlier build.
  case noLedger
  /// What was remembered of an earlier build was damaged.
  case damagedLedger
  /// It was asked for.
  case asked
  /// The program is another one, and with it the templates.
  case program
  /// `site.yml` changed.
  case settings
  /// `organizations.yml` changed.
  case register
  /// The menu changed, or which indexes and files there are.
  case frame
  /// The file is new.
  case new
  /// Its own source changed.
  case source
  /// What it shows of others changed.
  case others
  /// The file in the output folder is not as it was written, or gone.
  case output
  /// Its checksum is needed and was not before.
  case digest
  /// It tells of files that were made.
  case follows

  /// Whether it is why all files were made.
  package var isForAll: Bool {
    switch self {
    case .noLedger, .damagedLedger, .asked, .program, .settings, .register, .frame: true
    case .new, .source, .others, .output, .digest, .follows: false
    }
  }

  /// The reason in words, behind the name of what was made.
  package var text: String {
    switch self {
    case .noLedger: "nothing is remembered of an earlier build"
    case .damagedLedger: "what was remembered of an earlier build was damaged"
    case .asked: "--force asks for it"
    case .program: "this is another build of the program, whose templates may differ"
    case .settings: "site.yml changed"
    case .register: "organizations.yml changed"
    case .frame: "the menu changed, or which indexes and files there are"
    case .new: "it is new"
    case .source: "its source changed"
    case .others: "something it lists or names changed"
    case .output: "the file in the output folder was changed or deleted"
    case .digest: "its checksum is needed now"
    case .follows: "it tells of files that were made"
    }
  }
}
