import Disk
import Dispatch
import Markup
import Synchronization

/// Takes the time of the stages of a build and of its pages, when that is asked for.
package final class BuildTrace: Sendable {
  /// Something that took time.
  package struct Span: Sendable {
    /// What it was: the name of a stage, or the path of a file.
    package var name: String
    /// The template that made a file; `nil` for a stage.
    package var template: String?
    /// The number of the thread, from 1; 0 for a stage.
    package var thread: Int
    /// When it began, in nanoseconds since the trace did.
    package var start: UInt64
    /// How long it took, in nanoseconds.
    package var duration: UInt64
    /// The number of bytes that were made; for a stage the memory in use at its end, 0 where the
    /// system does not say.
    package var bytes: Int
  }

  /// The files that a template made.
  package struct Template: Sendable {
    /// The name of the template.
    package var name: String
    /// How many files it made.
    package var files: Int
    /// How long they took together, in nanoseconds.
    package var duration: UInt64
    /// The number of their bytes.
    package var bytes: Int
  }

  /// What is noted.
  package enum Detail: Sendable {
    /// Nothing.
    case nothing
    /// The stages, sums of all files and the slowest of them.
    case sums
    /// Every file as well: some 200 bytes of memory each.
    case everything
  }

  fileprivate struct Notes {
    var stages: [Span] = []
    var files: [Span] = []
    var templates: [String: Template] = [:]
    var slowest: [Span] = []
  }

  private let detail: Detail
  private let origin = DispatchTime.now().uptimeNanoseconds
  private let notes = Mutex(Notes())

  /// How many of the slowest files are told apart.
  fileprivate static let slowestCount = 10

  /// Creates a trace.
  ///
  /// - Parameter detail: What is noted.
  package init(_ detail: Detail = .nothing) {
    self.detail = detail
  }

  private var isOn: Bool { if case .nothing = detail { false } else { true } }

  /// The stages in the order they ended.
  package var stages: [Span] { notes.withLock { $0.stages } }

  /// The templates, the one that took longest first.
  package var templates: [Template] {
    notes.withLock { notes in
      notes.templates.values.sorted { ($1.duration, $0.name) < ($0.duration, $1.name) }
    }
  }

  /// The files that took longest, the slowest first.
  package var slowest: [Span] { notes.withLock { $0.slowest } }

  /// Now, in nanoseconds since the trace began; 0 when no time is taken.
  var now: UInt64 { isOn ? DispatchTime.now().uptimeNanoseconds - origin : 0 }

  /// Takes the time of a stage.
  func stage<Result, Failure: Error>(
    _ name: String, _ work: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let start = now
    defer {
      if isOn {
        let span = Span(
          name: name, thread: 0, start: start, duration: now - start, bytes: Disk.memoryInUse)
        notes.withLock { $0.stages.append(span) }
      }
    }
    return try work()
  }

  /// Notes a file that was made.
  func add(
    _ output: PlannedOutput, worker: Int, since start: UInt64, bytes: () -> Int
  ) {
    guard isOn else { return }
    let span = Span(
      name: output.path, template: output.content.template, thread: worker + 1, start: start,
      duration: now - start, bytes: bytes())
    notes.withLock { notes in
      notes.add(span)
      if case .everything = detail { notes.files.append(span) }
    }
  }

  /// The trace in the form that browsers show as a chart ("Trace Event Format", complete events).
  ///
  /// - Returns: JSON as UTF-8.
  package func chart() -> [UInt8] {
    let spans = notes.withLock { $0.stages + $0.files }
    let events = spans.sorted { ($0.start, $0.thread) < ($1.start, $1.thread) }.map { span in
      JSON.object([
        JSON.Entry("name", .text(span.name)), JSON.Entry("cat", .text(span.template ?? "stage")),
        JSON.Entry("ph", .text("X")), JSON.Entry("ts", .number(Int(span.start / 1_000))),
        JSON.Entry("dur", .number(Int(span.duration / 1_000))), JSON.Entry("pid", .number(1)),
        JSON.Entry("tid", .number(span.thread)),
        JSON.Entry("args", .object([JSON.Entry("bytes", .number(span.bytes))])),
      ])
    }
    return JSON.object([JSON.Entry("traceEvents", .list(events))]).serializedBytes()
  }
}

extension BuildTrace.Notes {
  fileprivate mutating func add(_ span: BuildTrace.Span) {
    guard let name = span.template else { return }
    var template =
      templates[name] ?? BuildTrace.Template(name: name, files: 0, duration: 0, bytes: 0)
    template.files += 1
    template.duration += span.duration
    template.bytes += span.bytes
    templates[name] = template
    let place = slowest.partitioningIndex {
      ($0.duration, span.name) < (span.duration, $0.name)
    }
    guard place < BuildTrace.slowestCount else { return }
    slowest.insert(span, at: place)
    if slowest.count > BuildTrace.slowestCount { slowest.removeLast() }
  }
}

extension PlannedOutput.Content {
  /// What makes the file, in one word.
  fileprivate var template: String {
    switch self {
    case .home: "home"
    case .notFound: "missing page"
    case .styleSheet: "style sheet"
    case .script, .formerScript, .searchScript: "script"
    case .searchPage, .searchDescription: "search page"
    case .robots: "robots.txt"
    case .sitemap: "sitemap"
    case .siteFeed, .groupFeed: "feed"
    case .directory: "directory"
    case .coverage: "coverage"
    case .article: "article"
    case .twin: "twin"
    case .group(let group), .part(let group, _, _): "list of \(group.kind)"
    case .textPage: "text page"
    case .redirect: "redirect"
    case .formerAddresses, .formerHost, .formerTable: "former addresses"
    case .collected: "data file"
    case .counts: "counts"
    case .dataPage, .dataPackage: "data page"
    case .checksums: "checksums"
    case .copy: "copy"
    }
  }
}
