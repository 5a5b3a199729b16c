import Press

/// What took how long, as tables.
struct BuildTimings {
  private(set) var lines: [String] = []

  private static let slowest = 10

  /// Sums up a build.
  ///
  /// - Parameter spans: What took time.
  init(_ spans: [BuildTrace.Span]) {
    lines.append("stage                            ms  MiB then")
    for span in spans where span.template == nil {
      lines.append(
        Self.row(span.name, [Self.milliseconds(span.duration), "\(span.bytes >> 20)"]))
    }
    let pages = spans.filter { $0.template != nil }
    guard !pages.isEmpty else { return }
    lines += ["", "template                     files        ms  KiB   µs each"]
    let groups = Dictionary(grouping: pages) { $0.template ?? "" }
    let sums = groups.map { name, spans in
      (
        name: name, count: spans.count, time: spans.reduce(0) { $0 + $1.duration },
        bytes: spans.reduce(0) { $0 + $1.bytes }
      )
    }
    for sum in sums.sorted(by: { ($1.time, $0.name) < ($0.time, $1.name) }) {
      lines.append(
        Self.row(
          sum.name,
          [
            "\(sum.count)", Self.milliseconds(sum.time), "\(sum.bytes / 1024)",
            "\(sum.time / UInt64(sum.count) / 1000)",
          ]))
    }
    lines += ["", "slowest files                    ms"]
    for span in pages.sorted(by: { ($1.duration, $0.name) < ($0.duration, $1.name) })
      .prefix(Self.slowest)
    {
      lines.append(Self.row(span.name, [Self.milliseconds(span.duration)]))
    }
  }

  private static func row(_ name: String, _ cells: [String]) -> String {
    cells.reduce(Self.padded(name, to: 26)) { line, cell in
      line + String(repeating: " ", count: max(1, 9 - cell.count)) + cell
    }
  }

  private static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }

  private static func milliseconds(_ time: UInt64) -> String {
    let tenths = (time + 50_000) / 100_000
    return "\(tenths / 10).\(tenths % 10)"
  }
}
