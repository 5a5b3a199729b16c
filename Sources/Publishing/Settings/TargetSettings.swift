package import Archive

/// A place that a site is published to, as `site.yml` describes it.
package struct TargetSettings: Hashable, Sendable {
  /// Where the files go.
  package enum Place: Hashable, Sendable {
    /// A folder of this machine.
    case folder(FolderPlace)
    /// A folder that rsync reaches, on this machine or over ssh.
    case rsync(RsyncPlace)
    /// A branch of a git repository.
    case git(GitPlace)
    /// What rclone reaches: a bucket or a remote that it is configured for.
    case rclone(RclonePlace)
  }

  /// What serves the files, which decides what is published for it beside them.
  package enum Server: String, CaseIterable, Hashable, Sendable {
    /// Nothing is known of it.
    case plain
    /// Apache: `.htaccess`.
    case apache
    /// Netlify and Cloudflare Pages: `_headers` and `_redirects`.
    case netlify
    /// nginx: `mocban publish --nginx` prints what goes into its settings.
    case nginx
  }

  /// How files are compressed beside themselves.
  package enum Compression: String, CaseIterable, Hashable, Sendable {
    /// gzip.
    case gz
    /// Brotli.
    case br
  }

  /// The name of the target.
  package var name: String
  /// Where the files go.
  package var place: Place
  /// What serves the files.
  package var server = Server.plain
  /// The compressed files that stand beside text files.
  package var compressions: [Compression] = []
  /// The public address with a slash at its end; `nil` for that of the site.
  package var address: String?
  /// Where the target stands in the settings.
  package var location: SourceLocation

  /// Creates a target.
  ///
  /// - Parameters:
  ///   - name: The name of the target.
  ///   - place: Where the files go.
  ///   - location: Where the target stands in the settings.
  package init(name: String, place: Place, location: SourceLocation) {
    self.name = name
    self.place = place
    self.location = location
  }
}

/// A folder of this machine.
package struct FolderPlace: Hashable, Sendable {
  /// Its path, from the folder of the site unless it begins with `/` or `~/`.
  package var path: String
  /// How many releases are kept; `nil` for a plain folder.
  package var releases: Int?
}

/// A folder that rsync reaches.
package struct RsyncPlace: Hashable, Sendable {
  /// The machine; `nil` for this one.
  package var host: String?
  /// The account there.
  package var user: String?
  /// The port of its ssh server.
  package var port: Int?
  /// The file of the private key.
  package var identity: String?
  /// The settings of ssh to use instead of the account's own.
  package var sshConfiguration: String?
  /// The folder there.
  package var path: String
  /// How many releases are kept; `nil` for a plain folder.
  package var releases: Int?
}

/// A branch of a git repository.
package struct GitPlace: Hashable, Sendable {
  /// What becomes of earlier publications.
  package enum History: String, CaseIterable, Hashable, Sendable {
    /// Each publication is a commit upon the last one.
    case kept
    /// The branch has one commit, so that the repository stays small.
    case squashed
  }

  /// The address of the repository.
  package var remote: String
  /// The branch.
  package var branch: String
  /// The folder of the site in the branch; empty for its root.
  package var path: String
  /// What becomes of earlier publications.
  package var history: History
  /// The domain of GitHub Pages and its like.
  package var domain: String?
}

/// What rclone reaches.
package struct RclonePlace: Hashable, Sendable {
  /// An S3-compatible store, which needs no configured remote.
  package struct Bucket: Hashable, Sendable {
    /// The address of the store; `nil` for that of Amazon.
    package var endpoint: String?
    /// The region.
    package var region: String?
    /// Whose store it is, in rclone's words.
    package var provider: String
    /// Who may read what is sent, in S3's words; `nil` leaves it to the bucket.
    package var access: String?
  }

  /// The name of the remote that rclone is configured for; `nil` for a bucket.
  package var remote: String?
  /// The store of a bucket; `nil` for a configured remote.
  package var bucket: Bucket?
  /// The folder there: for a bucket its name and the prefix.
  package var path: String
}
