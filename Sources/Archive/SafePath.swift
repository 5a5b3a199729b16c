/// Paths that come from files people edit and that must stay inside their folder.
package enum SafePath {
  /// Whether a relative path stays inside the folder it starts from, on any file system.
  ///
  /// - Parameter path: Segments with `/` between them.
  /// - Returns: `false` for an empty path, a leading `/`, an empty, `.` or `..` segment, a backslash or
  ///   a control character.
  package static func isSafe(_ path: String) -> Bool {
    path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .allSatisfy { segment in
        !segment.isEmpty && !segment.elementsEqual(".".utf8) && !segment.elementsEqual("..".utf8)
          && segment.allSatisfy {
            $0 > 0x1F && $0 != 0x7F && $0 != UInt8(ascii: "\\")
          }
      }
  }

  /// Whether a text is a slug: lower-case ASCII letters, digits and single hyphens inside.
  ///
  /// - Parameter text: Any text.
  /// - Returns: `true` for `dak-lak`, `false` for `Đắk Lắk`, `a--b`, `-a` and the empty text.
  package static func isSlug(_ text: String) -> Bool {
    text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
      .allSatisfy { part in
        !part.isEmpty
          && part.allSatisfy {
            UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0
              || UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0
          }
      }
  }
}
