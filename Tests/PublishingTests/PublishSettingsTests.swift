import Archive
import Testing

@testable import Publishing

private func settings(_ text: String) -> PublishSettings {
  PublishSettings(parsing: Array(text.utf8), file: "site.yml")
}

private func target(_ fields: String) -> PublishSettings {
  settings("publish:\n  web: {\(fields)}\n")
}

@Suite struct `Targets are read from site.yml` {
  @Test func `Every kind of place has its fields`() throws {
    let read = settings(
      """
      title: Kho thử
      base_url: https://kho.example.org/bai
      publish:
        usb: {kind: folder, path: /media/usb/kho lưu trữ, compress: [gz, br]}
        may-chu: {kind: rsync, host: web.example.org, user: kho, port: 2222, path: /srv/kho, releases: 5, server: nginx}
        trang: {kind: git, remote: "git@github.com:kho/kho.git", cname: kho.example.org, history: squashed}
        thung: {kind: s3, endpoint: "https://s3.example.org", bucket: kho, prefix: bai/trang, region: hcm}
        khac: {kind: rclone, remote: drive, path: Kho/Bài}
      """)
    #expect(read.faults.isEmpty)
    #expect(read.address == "https://kho.example.org/bai/")
    #expect(read.targets.map(\.name) == ["usb", "may-chu", "trang", "thung", "khac"])
    #expect(read.targets[0].compressions == [.gz, .br])
    #expect(read.targets[0].place == .folder(FolderPlace(path: "/media/usb/kho lưu trữ")))
    guard case .rsync(let place) = read.targets[1].place else { throw Unexpected() }
    #expect(place.host == "web.example.org")
    #expect(place.port == 2_222)
    #expect(place.releases == 5)
    guard case .git(let branch) = read.targets[2].place else { throw Unexpected() }
    #expect(branch.branch == "gh-pages")
    #expect(branch.history == .squashed)
    guard case .rclone(let bucket) = read.targets[3].place else { throw Unexpected() }
    #expect(bucket.path == "kho/bai/trang")
    #expect(try read.target(named: "khac", file: "site.yml").name == "khac")
  }

  private struct Unexpected: Error {}

  @Test(arguments: [
    ("kind: ftp, path: /a", "bad-kind", 15), ("path: /a", "bad-kind", 8),
    ("kind: folder", "bad-target", 8), ("kind: folder, path: -a", "bad-path", 29),
    ("kind: folder, path: /a, pfad: b", "bad-target-key", 33),
    ("kind: folder, path: /a, password: b", "bad-secret", 33),
    ("kind: s3, bucket: a, secret_access_key: b", "bad-secret", 30),
    ("kind: rsync, host: a b, path: /a", "bad-host", 28),
    ("kind: rsync, path: /a, port: 22", "bad-port", 32),
    ("kind: rsync, host: a, path: /a/../b", "bad-path", 37),
    ("kind: rclone, remote: 'a:', path: b", "bad-remote", 31),
    ("kind: git, remote: 'ext::sh -c x'", "bad-remote", 28),
    ("kind: git, remote: /a, history: short", "bad-history", 41),
    ("kind: folder, path: /a, releases: 0", "bad-releases", 43),
    ("kind: folder, path: /a, compress: [gz, zip]", "bad-compress", 48),
    ("kind: folder, path: /a, server: iis", "bad-server", 41),
    ("kind: folder, path: /a, address: 'https://u:p@x/'", "bad-address", 42),
  ])
  func `A fault is reported where it stands`(fields: String, code: String, column: Int) {
    let faults = target(fields).faults
    #expect(faults.map(\.code) == [code])
    #expect(faults.first?.location == SourceLocation(file: "site.yml", line: 2, column: column))
    #expect(faults.first?.hint?.isEmpty == false)
  }

  @Test func `What is secret is not repeated in the message`() {
    let faults = settings(
      """
      publish:
        a: {kind: git, remote: "https://kho:mat-khau-42@example.org/a.git"}
        b: {kind: s3, bucket: a, secret_key: mat-khau-42}
        c: {kind: rsync, host: "kho:mat-khau-42@x", path: /a}
      """
    ).faults
    #expect(faults.count == 3)
    #expect(!faults.contains { $0.description.contains("mat-khau-42") })
  }

  @Test func `Faults of all targets come at once`() {
    #expect(settings("publish: {a: {kind: x}, B: {kind: folder}, c: d}").faults.count == 3)
  }

  @Test func `A target is chosen by name, or because it is the only one`() throws {
    let one = target("kind: folder, path: /a")
    #expect(try one.target(named: nil, file: "site.yml").name == "web")
    let two = settings("publish: {a: {kind: folder, path: /a}, b: {kind: folder, path: /b}}")
    for (read, name) in [(one, "mạng"), (two, nil), (settings(""), nil)] {
      let error = #expect(throws: Diagnostic.self) {
        try read.target(named: name, file: "site.yml")
      }
      #expect(error?.code == "no-target")
    }
  }

  @Test(arguments: [
    "https://example.org/a.git", "ssh://git@example.org:2222/a.git", "git@github.com:a/b.git",
    "example.org:a.git", "/srv/a.git", "~/a.git", "../a.git", "file:///srv/a b.git",
    "git://example.org/a.git",
  ])
  func `Repositories are reached as git does`(address: String) {
    #expect(SettingText.isRepository(address))
  }

  @Test(arguments: [
    "", "-a", "ext::sh -c x", "https://u:p@example.org/a", "ssh://-oProxyCommand=x/a",
    "ssh://u:p@x/a", "-u@x:a", "u@-x:a", "x:-a", "a b:c", "/a\nb", "ftp://x/a", "fd::7", "a",
    "file://host/a", "ssh://a@b@c/d",
  ])
  func `No other address gets to git`(address: String) {
    #expect(!SettingText.isRepository(address))
  }
}

@Suite struct `Messages of other programs show no secrets` {
  private let redaction = Redaction(environment: [
    "AWS_SECRET_ACCESS_KEY": "abc/def+ghi", "KHO_TOKEN": "tok-123456", "RSYNC_PASSWORD": "mật khẩu",
    "PWD": "/srv/kho", "SHORT_TOKEN": "ab", "PATH": "/usr/bin",
  ])

  @Test(arguments: [
    ("key abc/def+ghi is wrong", "key *** is wrong"),
    ("fatal: https://u:p@example.org/a.git", "fatal: https://***@example.org/a.git"),
    ("https://token@x and tok-123456", "https://***@x and ***"),
    ("nhập mật khẩu", "nhập ***"), ("cd /srv/kho ab", "cd /srv/kho ab"),
    ("Authorization: Bearer-x", "Authorization: ***"), ("a\u{1B}[31mb", "a [31mb"),
    ("git@github.com:a/b", "git@github.com:a/b"),
  ])
  func `They are masked`(text: String, masked: String) {
    #expect(redaction.redacted(text) == masked)
  }
}
