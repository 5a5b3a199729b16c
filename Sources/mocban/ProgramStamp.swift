import Archive
import Foundation

/// What tells this build of the program from every other one.
enum ProgramStamp {
  /// The version with the size and the time of the program's file, which change with each build;
  /// `nil` when the file cannot be found.
  static var current: String? {
    guard let path = Bundle.main.executablePath,
      let attributes = try? FileManager.default.attributesOfItem(atPath: path),
      let size = attributes[.size] as? Int, let date = attributes[.modificationDate] as? Date
    else { return nil }
    return "\(MocbanVersion.current) \(size) \(date.timeIntervalSinceReferenceDate)"
  }
}
