package import Archive
import Disk
import Templates

extension Press {
  /// The styles and scripts of a folder of templates that differ from those the program was made with,
  /// as the site would have them.
  ///
  /// Nothing is written: what is built has what the program was made with.
  ///
  /// - Parameter folder: The folder `Templates/assets`.
  /// - Returns: The content of files by their paths in the site.
  /// - Throws: `Diagnostics` when one of the files cannot be read.
  package func liveAssets(from folder: String) throws(Diagnostics) -> [String: [UInt8]] {
    func read(_ name: String) throws(Diagnostics) -> [UInt8] {
      try attempt { () throws(DiskError) in try Disk.read("\(folder)/\(name)", limit: 1 << 22) }
    }
    // While the settings are wrong, the site keeps the colours of the house.
    let palette = (try? readSettings())?.settings.palette ?? Palette()
    var chapters: [[UInt8]] = []
    for name in StyleSheet.chapterNames { chapters.append(try read("style/\(name).css")) }
    let files = [
      Addresses.styleSheet: (
        StyleSheet.bytes(of: chapters, palette: palette), StyleSheet.bytes(palette: palette)
      ),
      Addresses.script: (try read("mocban.js"), Scripts.page),
      Addresses.lookupScript: (try read("former-addresses.js"), Scripts.formerAddresses),
      Addresses.searchScript: (Scripts.search(of: try read("search.js")), Scripts.search),
    ]
    return files.filter { $0.value.0 != $0.value.1 }.mapValues(\.0)
  }
}
