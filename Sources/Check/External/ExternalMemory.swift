import Archive
import Disk

/// What other hosts answered before, so that the next check need not ask them again.
///
/// A file of lines, each with the day, the verdict, its detail and the address, parted by tabs. It may
/// be deleted at any time; a line that cannot be read counts as not there.
struct ExternalMemory: Sendable {
  private static let header = "mocban external 1"
  /// The most bytes that are read: room for a hundred thousand addresses.
  private static let limit = 64 << 20
  /// How many days an answer counts.
  private static let days = (present: 30, gone: 7)

  private struct Note: Sendable {
    var day: ArchiveDate
    var verdict: ExternalVerdict
  }

  private let path: String
  private var notes: [String: Note] = [:]

  /// Reads what is remembered.
  ///
  /// - Parameter path: The file; it need not be there.
  init(at path: String) {
    self.path = path
    guard let bytes = try? Disk.read(path, limit: Self.limit) else { return }
    var lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")[...]
    guard lines.popFirst() == Self.header[...] else { return }
    for line in lines {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard fields.count == 4, let day = ArchiveDate(iso: fields[0]),
        let verdict = Self.verdict(fields[1], String(fields[2]))
      else { continue }
      notes[String(fields[3])] = Note(day: day, verdict: verdict)
    }
  }

  private static func verdict(_ name: Substring, _ detail: String) -> ExternalVerdict? {
    switch name {
    case "present": .present
    case "moved": .moved(to: detail)
    case "gone": .gone(reason: detail)
    default: nil
    }
  }

  /// What is known of an address.
  ///
  /// - Parameters:
  ///   - address: The address as it is asked for.
  ///   - today: The day of the check.
  /// - Returns: `nil` when nothing is known, or too long ago.
  func verdict(on address: String, today: ArchiveDate?) -> ExternalVerdict? {
    guard let note = notes[address], let today else { return nil }
    let limit =
      switch note.verdict {
      case .gone: Self.days.gone
      case .present, .moved, .unsure, .notPublic: Self.days.present
      }
    return 0...limit ~= Self.number(of: today) - Self.number(of: note.day) ? note.verdict : nil
  }

  /// Keeps an answer; what nobody could tell is asked again.
  mutating func keep(_ verdict: ExternalVerdict, of address: String, on day: ArchiveDate?) {
    switch verdict {
    case .present, .moved, .gone:
      guard let day, !address.contains("\t") else { return }
      notes[address] = Note(day: day, verdict: verdict)
    case .unsure, .notPublic: notes[address] = nil
    }
  }

  /// Writes it, in the order of addresses.
  ///
  /// - Throws: A `DiskError`.
  func write() throws(DiskError) {
    var text = Self.header + "\n"
    for (address, note) in notes.sorted(by: { $0.key < $1.key }) {
      let (name, detail) =
        switch note.verdict {
        case .moved(let target): ("moved", target)
        case .gone(let reason): ("gone", reason)
        case .present, .unsure, .notPublic: ("present", "")
        }
      let kept = detail.filter { $0 != "\t" && !$0.isNewline }
      text += "\(note.day.iso)\t\(name)\t\(kept)\t\(address)\n"
    }
    try Disk.rewrite(path, with: Array(text.utf8))
  }

  /// A number that grows by one each day, but for the ends of months, where it may leap.
  private static func number(of day: ArchiveDate) -> Int {
    (day.year * 12 + (day.month ?? 1)) * 31 + (day.day ?? 1)
  }
}
