import Archive

extension RuleBook {
  /// What can be wrong with a site as it was built.
  static let outputRules: [Rule] = [
    Rule(
      .warning, "output-missing", .output, "The site has not been built, so it is not checked.",
      do: "Run \"mocban build\" first, or name the folder with --output."),
    Rule(
      .error, "unfinished-build", .output, "The last build did not come to its end.",
      do: "Run \"mocban build\" again."),
    Rule(
      .error, "broken-link", .output,
      "A link, a picture or a file that a page needs is not in the site.",
      do: "Correct the address where it is written, or put the file into static/."),
    Rule(
      .error, "broken-fragment", .output,
      "A link leads to a place of a page that no element has as its id.",
      do: "Correct the part of the address behind the number sign."),
    Rule(
      .error, "duplicate-id", .output,
      "Two elements of a page have the same id; links and labels find only the first.",
      do: "Give one of them another id."),
    Rule(
      .error, "missing-title", .output, "A page has no title, or an empty one.",
      do: "Add <title> to its head."),
    Rule(
      .warning, "duplicate-title", .output,
      "Two pages have the same title, so tabs and search results do not tell them apart.",
      do: "Make the headline of one of them more exact."),
    Rule(
      .warning, "missing-heading", .output, "A page has no heading of the first level.",
      do: "Give it an <h1>, by which screen readers find its beginning."),
    Rule(
      .warning, "heading-order", .output,
      "A heading is more than one level below the one before it, or there are several of the first.",
      do: "Use the levels in their order; their size is a matter of the style sheet."),
    Rule(
      .error, "missing-lang", .output,
      "A page does not say its language, so that it is read aloud in the wrong one.",
      do: "Write <html lang=\"vi\">."),
    Rule(
      .error, "missing-alt", .output, "A picture has no alt, not even an empty one.",
      do: "Say what it shows; alt=\"\" for decoration."),
    Rule(
      .error, "third-party", .output,
      "A page makes the browser ask another host, which learns who reads it and can vanish.",
      do: "Keep a copy in static/ and name that."),
    Rule(
      .warning, "large-page", .output, "A page has more than 200 KB, slow on a phone.",
      do: "Split the text, or shorten what the page lists."),
    Rule(
      .error, "bad-markup", .output, "A tag or a comment is not closed before the page ends.",
      do: "Close it; what follows is not shown."),
    Rule(
      .error, "control-character", .output,
      "The page holds control characters, which no page may have: something went wrong as it was "
        + "written.",
      do: "Build the site again with --force; take the character out of a file in static/."),
    Rule(
      .error, "sitemap-page", .output, "The sitemap names a page that is not in the site.",
      do: "Run \"mocban build\"; take the address out of a sitemap in static/."),
    Rule(
      .warning, "sitemap-incomplete", .output, "The sitemap does not name a page of the site.",
      do: "Nothing for files of static/ that need not be found; otherwise run \"mocban build\"."),
    Rule(
      .error, "feed-page", .output, "A feed names a page that is not in the site.",
      do: "Run \"mocban build\"."),
    Rule(
      .error, "manifest-file", .output,
      "manifest-sha256.txt names a file that is not there, or has a line that is none.",
      do: "Run \"mocban build --force\", or copy the site again."),
    Rule(
      .error, "manifest-checksum", .output,
      "A file is not the one whose checksum manifest-sha256.txt has: it was changed or damaged.",
      do: "Run \"mocban build --force\", or copy the site again."),
    Rule(
      .note, "manifest-lacks", .output, "A file of the folder is not in manifest-sha256.txt.",
      do: "Nothing for what you put there; files of a site belong into static/."),
    Rule(
      .error, "not-reproducible", .output,
      "Two builds of the same content gave different files (--twice).",
      do: "Please report it with the file: it is a fault of Mocban."),
    Rule(
      .warning, "stale-output", .output,
      "The built site is not what its content makes now (--twice).",
      do: "Run \"mocban build\"."),
  ]
}
