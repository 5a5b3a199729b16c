/// What one organization has got in the course of an article.
struct OrganizationTally {
  enum Limit {
    /// An organization with as many points acts.
    ///
    /// The figure began as a proposal and fits the labelled pages.
    static let actor = 3.0
    /// How much all further places in the text can add.
    static let further = 2.0
    /// How many places are kept as evidence; more tell a person nothing.
    static let evidence = 40
  }

  /// The order in which it was first named.
  let order: Int
  /// The most that one place in the text gives.
  private var best = 0.0
  /// What the other places where it acts add.
  private var others = 0.0
  /// What the places add that only name it.
  private var further = 0.0
  /// What speaks against it.
  private var against = 0.0
  /// Whether its province was supposed wherever it was named.
  private var isOnlySupposed = true
  /// The places with their points.
  private(set) var evidence: [String] = []

  init(order: Int) { self.order = order }

  /// All points; what speaks against an organization does not touch one that clearly acts elsewhere.
  var total: Double {
    best + min(others / 2 + further, Limit.further)
      + (best >= Limit.actor ? 0 : max(against, -Limit.actor))
  }

  /// Whether it acts.
  var acts: Bool { total >= Limit.actor }

  /// Whether it nearly acts, or acts under a province that was only supposed.
  var isDoubtful: Bool { acts ? isOnlySupposed : total >= Limit.actor - 0.5 }

  /// Adds what one place in the text says.
  mutating func add(_ verdict: ActorScore.Verdict, isSupposed: Bool, place: String) {
    if verdict.points < 0 {
      against += verdict.points
    } else if verdict.points < 1 {
      further += 0.5
    } else {
      others += min(best, verdict.points)
      best = max(best, verdict.points)
    }
    isOnlySupposed = isOnlySupposed && isSupposed
    if evidence.count < Limit.evidence {
      evidence.append("\(place): \(verdict.evidence) (\(verdict.points))")
    }
  }
}
