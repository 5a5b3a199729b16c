import Press
import Support
import Testing

@Suite struct `What took time` {
  private func built(_ detail: BuildTrace.Detail) throws -> (
    trace: BuildTrace, files: Int, articles: Int
  ) {
    let site = try SiteFixture()
    var options = BuildOptions()
    options.trace = BuildTrace(detail)
    let report = try site.press().build(options)
    return (options.trace, report.created, report.articles)
  }

  @Test func `Every file is counted under its template, and the slowest are named`() throws {
    let (trace, files, articles) = try built(.sums)
    #expect(trace.stages.map(\.name).contains("make and write"))
    #expect(files > 20)
    // Data files and what comes after them are made in other ways.
    #expect((20...files).contains(trace.templates.reduce(0) { $0 + $1.files }))
    #expect(trace.templates.first { $0.name == "article" }?.files == articles)
    #expect(trace.templates.allSatisfy { $0.bytes > 0 })
    let times = trace.templates.map(\.duration)
    #expect(times == times.sorted(by: >))
    #expect(trace.slowest.count == 10)
    #expect(trace.slowest.map(\.duration) == trace.slowest.map(\.duration).sorted(by: >))
    #expect(trace.slowest[0].duration <= trace.templates.map(\.duration).max() ?? 0)
  }

  @Test func `Every file stands in a chart, and only there`() throws {
    let chart = String(decoding: try built(.everything).trace.chart(), as: UTF8.self)
    #expect(chart.contains("\"make and write\""))
    #expect(chart.contains("\"bai-viet/2019/chu-dong.html\""))
    let sums = String(decoding: try built(.sums).trace.chart(), as: UTF8.self)
    #expect(sums.contains("\"make and write\""))
    #expect(!sums.contains("chu-dong.html"))
  }

  @Test func `Nothing is noted unless somebody asks`() throws {
    let trace = try built(.nothing).trace
    #expect(trace.stages.isEmpty)
    #expect(trace.templates.isEmpty)
    #expect(trace.slowest.isEmpty)
  }
}
