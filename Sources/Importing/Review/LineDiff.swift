/// What changes between two versions of a file, as a unified diff for people.
package struct LineDiff: Sendable {
  private enum Mark: Character, Sendable {
    case same = " "
    case old = "-"
    case new = "+"
  }

  private struct Row: Sendable {
    var mark: Mark
    var text: Substring
  }

  private var rows: [Row] = []
  private let path: String
  private let isNew: Bool
  private let style: TerminalText

  /// How many lines that stay are shown before and after each change.
  private static let context = 3
  /// Where looking for the shortest way would take too long: the time grows with the square.
  private static let limit = 4_000

  /// Compares two versions.
  ///
  /// - Parameters:
  ///   - change: The file before and after.
  ///   - style: Colours and width.
  package init(_ change: ImportReport.Change, style: TerminalText) {
    path = change.path
    isNew = change.old == nil
    self.style = style
    let old = Self.lines(of: change.old ?? [])
    let new = Self.lines(of: change.new)
    let start = zip(old, new).prefix { $0 == $1 }.count
    let end = zip(old.dropFirst(start).reversed(), new.dropFirst(start).reversed())
      .prefix { $0 == $1 }.count
    rows = old[..<start].map { Row(mark: .same, text: $0) }
    rows += Self.middle(
      Array(old[start..<(old.count - end)]), Array(new[start..<(new.count - end)]))
    rows += old[(old.count - end)...].map { Row(mark: .same, text: $0) }
  }

  private static func lines(of bytes: [UInt8]) -> [Substring] {
    let text = String(decoding: bytes, as: UTF8.self)
    // By scalars, so that a carriage return stays at its line and shows as a change.
    var lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
      .map { Substring($0) }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  private static func middle(_ old: [Substring], _ new: [Substring]) -> [Row] {
    guard old.count + new.count <= limit else {
      return old.map { Row(mark: .old, text: $0) } + new.map { Row(mark: .new, text: $0) }
    }
    let difference = new.difference(from: old)
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for step in difference {
      switch step {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var rows: [Row] = []
    var from = 0
    var to = 0
    while from < old.count || to < new.count {
      if removed.contains(from) {
        rows.append(Row(mark: .old, text: old[from]))
        from += 1
      } else if inserted.contains(to) {
        rows.append(Row(mark: .new, text: new[to]))
        to += 1
      } else {
        rows.append(Row(mark: .same, text: old[from]))
        from += 1
        to += 1
      }
    }
    return rows
  }

  /// The diff as lines to print; none when nothing changes.
  package var lines: [String] {
    let changed = rows.indices.filter { rows[$0].mark != .same }
    guard !changed.isEmpty else { return [] }
    var hunks: [ClosedRange<Int>] = []
    for index in changed {
      let hunk = max(0, index - Self.context)...min(rows.count - 1, index + Self.context)
      if let last = hunks.last, hunk.lowerBound <= last.upperBound + 1 {
        hunks[hunks.count - 1] = last.lowerBound...hunk.upperBound
      } else {
        hunks.append(hunk)
      }
    }
    let names = [isNew ? "--- /dev/null" : "--- \(path)", "+++ \(path)"]
    return names.map { style.toned(TerminalText.harmless($0), .strong) } + hunks.flatMap(lines(of:))
  }

  private func lines(of hunk: ClosedRange<Int>) -> [String] {
    let before = rows[..<hunk.lowerBound]
    let old = (before.count { $0.mark != .new }, rows[hunk].count { $0.mark != .new })
    let new = (before.count { $0.mark != .old }, rows[hunk].count { $0.mark != .old })
    // GNU diffutils, "Detailed description of unified format": an empty side names the line before.
    let sides = [("-", old), ("+", new)].map { sign, side in
      "\(sign)\(side.1 == 0 ? side.0 : side.0 + 1),\(side.1)"
    }
    var output = [style.toned("@@ \(sides.joined(separator: " ")) @@", .strong)]
    for index in hunk { output.append(line(at: index)) }
    return output
  }

  private func line(at index: Int) -> String {
    let row = rows[index]
    let tone: TerminalText.Tone? =
      switch row.mark {
      case .same: nil
      case .old: .bad
      case .new: .good
      }
    let text = style.width == nil ? row.text : excerpt(at: index)
    return style.toned(String(row.mark.rawValue) + style.rest(String(text), from: 1), tone)
  }

  /// A long line from shortly before the place where it differs from its counterpart.
  private func excerpt(at index: Int) -> Substring {
    let text = rows[index].text
    guard let other = counterpart(of: index), text.utf8.count > 90 else { return text }
    let same = zip(text, other).prefix { $0 == $1 }.count
    guard same > 60 else { return text }
    // Its beginning tells which entry or paragraph it is.
    return text.prefix(18) + "… …" + text.dropFirst(same - 30)
  }

  /// The line that stands in the place of a changed line: the n-th new one for the n-th old one.
  private func counterpart(of index: Int) -> Substring? {
    let mark = rows[index].mark
    guard mark != .same else { return nil }
    var start = index
    while start > 0, rows[start - 1].mark == mark { start -= 1 }
    if mark == .old {
      var end = index
      while end < rows.count, rows[end].mark == .old { end += 1 }
      let other = end + index - start
      guard other < rows.count, rows[end...other].allSatisfy({ $0.mark == .new }) else {
        return nil
      }
      return rows[other].text
    }
    var first = start
    while first > 0, rows[first - 1].mark == .old { first -= 1 }
    let other = first + index - start
    return other < start ? rows[other].text : nil
  }
}
