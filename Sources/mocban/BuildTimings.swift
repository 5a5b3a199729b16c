import Press

/// What took how long, as tables.
struct BuildTimings {
  private(set) var lines: [String] = []

  /// Sums up a build.
  ///
  /// - Parameter trace: What took time.
  init(_ trace: BuildTrace) {
    lines.append("stage                            ms  MiB then")
    for stage in trace.stages {
      lines.append(
        Self.row(stage.name, [Self.milliseconds(stage.duration), "\(stage.bytes >> 20)"]))
    }
    let templates = trace.templates
    guard !templates.isEmpty else { return }
    lines += ["", "template                     files        ms  KiB   µs each"]
    for template in templates {
      lines.append(
        Self.row(
          template.name,
          [
            "\(template.files)", Self.milliseconds(template.duration),
            "\(template.bytes / 1024)",
            "\(template.duration / UInt64(template.files) / 1000)",
          ]))
    }
    lines += ["", "slowest files                    ms"]
    for file in trace.slowest {
      lines.append(Self.row(file.name, [Self.milliseconds(file.duration)]))
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
