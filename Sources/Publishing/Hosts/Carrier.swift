import Archive

/// Brings files to a folder somewhere: the little that every kind of place can do.
///
/// Paths are from that folder; nothing else there is listed, read or touched.
protocol Carrier: Sendable {
  /// The place, as a person calls it.
  var name: String { get }

  /// Fetches the program's own notes from the root of the place: `mocban-*.txt`.
  ///
  /// - Parameter folder: The local folder they are put into.
  /// - Throws: A `Diagnostic` when the place cannot be reached; none when it does not exist yet.
  func fetchNotes(into folder: String) async throws

  /// Finds files of other content that stand at the place already.
  ///
  /// - Parameters:
  ///   - paths: The paths to look at.
  ///   - root: The local folder with the files as they are to be.
  /// - Returns: Those of the paths where something else stands.
  /// - Throws: A `Diagnostic` when the place cannot be reached.
  func strangers(among paths: [String], root: String) async throws -> [String]

  /// Sends files, whatever stands there; each has its whole content at once.
  ///
  /// - Parameters:
  ///   - paths: The paths.
  ///   - root: The local folder with the files.
  /// - Throws: A `Diagnostic` when something was not sent.
  func send(_ paths: [String], root: String) async throws

  /// Deletes files, and folders as far as they are empty then.
  ///
  /// - Parameters:
  ///   - paths: The paths of the files; those that are not there do not matter.
  ///   - folders: The paths of folders, the inner ones first.
  /// - Throws: A `Diagnostic` when something was not deleted.
  func delete(_ paths: [String], folders: [String]) async throws

  /// Waits until what was sent cannot be lost any more, where that takes more than sending.
  ///
  /// - Throws: A `Diagnostic` when it could be lost.
  func settle() async throws
}

extension Carrier {
  func settle() async throws {}
}

/// A carrier for places where a whole release can be prepared beside the one that visitors see.
protocol ReleaseCarrier: Carrier {
  /// The same kind of carrier for a folder of the place.
  ///
  /// - Parameter folder: The path of the folder.
  /// - Returns: A carrier whose paths begin there.
  func inside(_ folder: String) -> Self

  /// Lists the folders in a folder of the place, with the program's own notes in each.
  ///
  /// - Parameter folder: Its path.
  /// - Returns: The names of notes by the names of folders; none when there is no such folder.
  /// - Throws: A `Diagnostic` when the place cannot be reached.
  func noteNames(in folder: String) async throws -> [String: Set<String>]

  /// Takes files over from another folder of the place without sending them.
  ///
  /// - Parameters:
  ///   - paths: The paths of the files.
  ///   - other: The path of the other folder, from this one.
  ///   - root: The local folder with the files as they are to be.
  /// - Throws: A `Diagnostic` when it could not be done.
  func share(_ paths: [String], with other: String, root: String) async throws

  /// Where a link of the place leads.
  ///
  /// - Parameter link: The path of the link.
  /// - Returns: What it says; `nil` when nothing stands there.
  /// - Throws: A `Diagnostic` when something else stands there or the place cannot be reached.
  func target(ofLink link: String) async throws -> String?

  /// Lets a link of the place lead to another folder, at once.
  ///
  /// - Parameters:
  ///   - link: The path of the link.
  ///   - target: Where it leads.
  /// - Throws: A `Diagnostic` when it could not be done.
  func turn(_ link: String, to target: String) async throws
}
