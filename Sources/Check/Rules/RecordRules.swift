import Archive

extension RuleBook {
  /// What can be wrong with records and texts that can be read.
  static let recordRules: [Rule] = [
    Rule(
      .warning, "dead-link", .content,
      "A text links to a page of another host that is not there any more (--external).",
      do: "Link to a copy in a web archive, or take the link out."),
    Rule(
      .note, "dead-source", .content,
      "The page that an article was taken from is not there any more (--external); this is what "
        + "archives are for.",
      do: "Keep the address as evidence; the seed is what remains of the page."),
    Rule(
      .note, "moved-link", .content,
      "A page of another host is at another address for good (--external).",
      do: "Write the new address, unless the old one is evidence."),
    Rule(
      .note, "unsure-link", .content,
      "Whether a page of another host is there cannot be told (--external): it asks for a password, "
        + "is slow, or leads to a front page.",
      do: "Open it in a browser."),
    Rule(
      .warning, "private-link", .content,
      "A link leads to this machine or into a local network (--external), where readers cannot "
        + "follow.",
      do: "Link to a public address."),
    Rule(
      .error, "no-network", .content,
      "No other host answers, so nothing is known of the pages there (--external).",
      do: "Connect this machine to the network, then check again."),
    Rule(
      .note, "unknown-field", .content,
      "The front matter has a key that Mocban does not know; it is kept and does nothing.",
      do: "Correct it if it is a slip of the pen; otherwise leave it."),
    Rule(
      .warning, "misspelt-field", .content,
      "The front matter has an unknown key that looks like a known one, whose value is not used.",
      do: "Correct its spelling."),
    Rule(
      .error, "unknown-province", .content,
      "A name in provinces is that of no province or central city of any time.",
      do: "Write its name without \"tỉnh\", such as Đắk Lắk; leave the list empty for none."),
    Rule(
      .warning, "province-period", .content,
      "A province did not exist at the article's date, such as Đắk Nông before 2004.",
      do: "Name the province of that time, or correct the date."),
    Rule(
      .note, "similar-organization", .content,
      "An organization looks like another one of organizations.yml or of other articles, and gets "
        + "a page of its own.",
      do: "Write both the same way, or add the spelling to the aliases in organizations.yml."),
    Rule(
      .error, "date-before-evidence", .content,
      "The date is earlier than not_before, the earliest that the text itself allows.",
      do: "Correct the date, or not_before where it was read wrongly."),
    Rule(
      .warning, "date-before-event", .content,
      "The date is earlier than event_date, the event that the text reports on.",
      do: "Correct one of the two, unless the text announces the event."),
    Rule(
      .warning, "date-after-fetch", .content,
      "The date is later than the day the text was fetched from its page.",
      do: "Compare it with the raw text."),
    Rule(
      .warning, "date-in-future", .content, "The date is later than today.",
      do: "Compare it with the raw text."),
    Rule(
      .warning, "date-without-basis", .content,
      "There is a date and nothing says how it is known, or the other way round.",
      do: "Set date_basis to dateline, event, cited or file; delete it where there is no date."),
    Rule(
      .note, "year-folder", .content,
      "The file lies in the folder of another year than its date has; its address shows that year.",
      do: "Nothing where the address is known to others; otherwise \"mocban rename\" moves it."),
    Rule(
      .error, "address-taken", .content, "Two files want the same address.",
      do: "Rename one of them, or give one a slug."),
    Rule(
      .warning, "duplicate-article", .content,
      "Two articles have the same headline, date and province.",
      do: "Where they are copies, keep one and name the other's seed in its also_seen."),
    Rule(
      .warning, "seed-missing", .content, "The raw text of an article is not in seeds/.",
      do: "Put the file back, or take it out of \"seed\" and \"also_seen\"."),
    Rule(
      .error, "seed-changed", .content,
      "The raw text is no longer that of which seed_sha256 is the checksum.",
      do: "Restore the file; after a change that was meant, run \"mocban import\"."),
    Rule(
      .note, "seed-unused", .content, "No article names this raw text.",
      do: "Run \"mocban import\"; what is no article stays without one."),
    Rule(
      .note, "review", .content, "The article has fields that a person should look at.",
      do: "Run \"mocban import --review\", or correct the fields and delete \"review\"."),
    Rule(
      .note, "draft", .content, "The article is a draft and stays out of the site.",
      do: "Delete \"draft\" when it is ready."),
    Rule(
      .warning, "image-without-text", .content,
      "A picture has no text, so those who cannot see it learn nothing of it.",
      do: "Write what it shows: ![Lễ ký kết](anh.jpg)."),
    Rule(
      .error, "bad-link", .content,
      "A link leads to no article or page, out of the site or to an address that is not allowed; "
        + "its text stays, its address is left out.",
      do:
        "Name a file of content/ that is published, a path from the root of the site or https://…."),
    Rule(
      .warning, "raw-html", .content, "The text has raw HTML, which is left out.",
      do: "Write it in Markdown, or set \"allow_raw_html: true\" in site.yml."),
    Rule(
      .warning, "remote-image", .content, "A picture is on another host and is left out.",
      do: "Save it into static/ and link to it as /file.jpg, so that it lasts."),
    Rule(
      .error, "bad-markdown", .content, "The text cannot be read as Markdown.",
      do: "Split it: no article of a page is that long."),
  ]
}
