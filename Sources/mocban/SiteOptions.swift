import ArgumentParser
import Press

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The options that all commands share.
struct SiteOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "The folder of the site: site.yml, seeds/, content/, static/.", valueName: "folder"))
  var site = "."

  @Flag(name: [.short, .long], help: "Say more: notes, and what happened to each file.")
  var verbose = false

  @Flag(name: [.short, .long], help: "Say nothing but errors.")
  var quiet = false

  func validate() throws {
    if verbose, quiet { throw ValidationError("--verbose and --quiet exclude each other.") }
    guard !site.isEmpty else { throw ValidationError("--site needs a folder.") }
  }

  /// Where messages go.
  var console: Console { Console(isVerbose: verbose, isQuiet: quiet) }
}

/// The option for the number of threads.
struct WorkerOptions: ParsableArguments {
  @Option(name: .shortAndLong, help: "The number of threads; one for each core by default.")
  var jobs: Int?

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs needs a number from 1.") }
  }

  /// The number of threads to use.
  var count: Int { jobs ?? max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}
