// The one file of this room that writes memory through pointers. Lists have some forty links an
// article; joining the path of one piece by piece takes 2,400 instructions, in one go 400.

extension String {
  /// Creates the path of a page in a folder.
  ///
  /// - Parameters:
  ///   - name: The name of the page without `.html`.
  ///   - folder: The folder from the root of the site.
  init(page name: String, in folder: String) {
    let parts = [folder, "/", name, ".html"]
    let count = parts.reduce(0) { $0 + $1.utf8.count }
    self = unsafe String(unsafeUninitializedCapacity: count) { target in
      var end = 0
      for part in parts {
        var part = part
        part.withUTF8 { bytes in
          guard let to = target.baseAddress, let from = bytes.baseAddress else { return }
          unsafe (to + end).update(from: from, count: bytes.count)
          end += bytes.count
        }
      }
      return end
    }
  }
}
