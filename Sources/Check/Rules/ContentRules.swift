import Archive

extension RuleBook {
  /// What can be wrong with files before their records are understood, and with the settings.
  static let contentRules: [Rule] = [
    Rule(
      .error, "front-matter-missing", .content,
      "The file does not begin with a line of three hyphens, so nothing is known of its text.",
      do: "Begin it with ---, \"title: …\" and a second --- line."),
    Rule(
      .error, "front-matter-unclosed", .content,
      "The front matter has no second line of three hyphens, so where the text begins is unknown.",
      do: "Write --- on a line of its own below the last entry."),
    Rule(
      .error, "not-utf8", .content, "The file is not UTF-8, so its letters cannot be read.",
      do: "Open it in an editor with the right encoding and save it as UTF-8."),
    Rule(
      .error, "bad-yaml", .content, "The front matter or the settings are not YAML.",
      do: "Look at the place; most often a value with a colon or a number sign lacks its quotes."),
    Rule(
      .error, "not-a-map", .content, "There is YAML, but no entries of a key and a value.",
      do: "Write each entry as \"key: value\"."),
    Rule(
      .error, "duplicate-key", .content, "A key stands twice, so one of the values would be lost.",
      do: "Keep one of the two."),
    Rule(
      .error, "yaml-alias", .content,
      "The YAML has anchors or aliases (& and *), which a small file can use to fill the memory.",
      do: "Write the value out, or put it in quotes."),
    Rule(
      .error, "yaml-too-long", .content, "There is more front matter than a record can have.",
      do: "Move the text below the second --- line."),
    Rule(
      .error, "bad-*", .content,
      "The value of the key after \"bad-\" is none that the key can have, such as bad-date for a "
        + "date that the calendar does not have; the article is left out of the site.",
      do: "Write a value as docs/reference.md describes it, or delete the line."),
    Rule(
      .error, "no-title", .content, "The article has no title, so no list can name it.",
      do: "Add a line \"title: …\"."),
    Rule(
      .error, "no-address", .content, "The name of the file has neither letter nor digit.",
      do: "Rename it to letters and digits, such as le-ky-ket.md."),
    Rule(
      .error, "file-*", .content,
      "The file cannot be used: it is gone (file-missing) or too large (file-too-large).",
      do: "Look at the file and at who may read it."),
    Rule(
      .error, "no-permission", .content, "The file may not be read.",
      do: "Check who owns it and who may read it."),
    Rule(
      .error, "content-missing", .content, "There is no folder content/ to make a site of.",
      do: "Put raw texts into seeds/ and run \"mocban import\"."),
    Rule(
      .warning, "unknown-setting", .content, "site.yml has a key that is no setting.",
      do: "Correct its spelling or delete it; docs/reference.md has all settings."),
    Rule(
      .warning, "low-contrast", .content, "Two colours of site.yml are too alike to be read.",
      do: "Choose a darker or a lighter one."),
    Rule(
      .error, "bad-check", .content,
      "An entry of check: in site.yml cannot be used, or gives no reason.",
      do: "Write \"check: {ignore: [{code: …, reason: …}]}\"; path: may name a file or a folder."),
    Rule(
      .note, "unused-ignore", .content,
      "check: in site.yml silences something that is no longer found.",
      do: "Delete the entry, so that it cannot hide new trouble."),
    Rule(
      .error, "unknown-key", .content, "organizations.yml has an entry that it does not know.",
      do: "Correct its spelling or delete it."),
    Rule(
      .error, "missing-name", .content, "An entry of organizations.yml has no name.",
      do: "Write \"- name: …\"."),
    Rule(
      .error, "duplicate-name", .content, "An organization stands twice in organizations.yml.",
      do: "Join the two entries."),
    Rule(
      .error, "alias-claimed", .content,
      "Two organizations of organizations.yml claim the same name.",
      do: "Keep it where it is meant."),
    Rule(
      .error, "ignored-name", .content,
      "A name is to be ignored, and stands for an organization of organizations.yml.",
      do: "Take it out of one of the two places."),
    Rule(
      .error, "register-too-long", .content, "organizations.yml is longer than 4 MiB.",
      do: "Take out what is no organization."),
  ]
}
