import Archive
import ArgumentParser
import Press
import Search

/// `mocban search`.
struct SearchSite: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Searches the built site as its search page does.",
    discussion: """
      Words without accents find all spellings, words with accents only that one; several words \
      find the articles with all of them, those with the words side by side first. "Quotes" find a \
      phrase, -word leaves articles out (write -- before the words then):

        mocban search doi ngoai nhan dan
        mocban search -- '"hữu nghị"' -Lào
      """)

  @OptionGroup var options: SiteOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The folder of the built site; public/ by default.", valueName: "folder"))
  var output: String?

  @Option(name: .shortAndLong, help: "The most results to print.")
  var limit = 20

  @Flag(help: "Print the newest articles first.")
  var newest = false

  @Argument(help: "What to look for.")
  var words: [String]

  func run() throws {
    let console = options.console
    let folder = SiteFolder(options.site, output: output, bag: nil)
    let query = words.joined(separator: " ")
    do {
      var index = try Press(folder, workers: 1).searchIndex()
      try answer(query, &index, console)
    } catch let error as Diagnostics {
      console.report(error.all)
      throw ExitCode.failure
    } catch let error as SearchError {
      console.report([Press.diagnostic(ofSearch: error, at: folder.output)])
      throw ExitCode.failure
    }
  }

  private func answer(_ query: String, _ index: inout SearchIndex, _ console: Console) throws {
    let answer = try index.search(query)
    var order = newest ? answer.order.sorted(by: >) : answer.order
    if !answer.checks.isEmpty { order = try order.filter { try index.holds($0, answer.checks) } }
    for number in order.prefix(limit) {
      let hit = try index.hit(number)
      let facts = ([hit.date] + hit.provinces).filter { !$0.isEmpty }
      let start = facts.isEmpty ? "" : "\(facts.joined(separator: " · "))  "
      console.say("\(start)\(hit.title)")
      console.say("  \(hit.path)")
    }
    let rest = order.count - order.prefix(limit).count
    console.say("\(count(order.count, "article"))\(rest > 0 ? ", \(rest) not shown" : "")")
    if !answer.also.isEmpty {
      console.say("also searched: \(answer.also.joined(separator: ", "))")
    }
    if order.count < 3, let nearest = try index.nearest(to: query) {
      console.say("did you mean: \(nearest)")
    }
  }
}
