import Archive
import Disk
import Synchronization

/// Asks other hosts whether the pages are there that links lead to.
///
/// Each address is asked for once, those of one host one after another; a host that is not there is
/// not asked again. Answers are remembered for the next check (see `ExternalMemory`).
struct ExternalCheck: Sendable {
  let ask: ExternalRequest
  /// Where answers are remembered.
  let memoryFile: String
  let today: ArchiveDate?

  /// How many hosts are asked at the same time.
  private static let hosts = 8
  /// The longest way of redirections that is followed.
  private static let hops = 5
  /// After how many answers they are written down, in case somebody stops the check.
  private static let batch = 32

  private struct State {
    var memory: ExternalMemory
    var verdicts: [String: ExternalVerdict] = [:]
    var answers = 0
    var done = 0
    var fault: DiskError?
  }

  /// Asks for all pages.
  ///
  /// - Parameters:
  ///   - links: The links, in any order.
  ///   - progress: Called from any thread with the number of addresses that are done and of all.
  /// - Returns: What is wrong, in the order of the links.
  func findings(
    for links: [ExternalLink], progress: @Sendable (_ done: Int, _ total: Int) -> Void
  ) -> [Diagnostic] {
    var queues: [String: [ExternalAddress]] = [:]
    var seen: Set<String> = []
    for link in links {
      guard let address = ExternalAddress(link.address), seen.insert(address.text).inserted else {
        continue
      }
      queues[address.host, default: []].append(address)
    }
    let state = Mutex(State(memory: ExternalMemory(at: memoryFile)))
    let total = seen.count
    let hosts = queues.sorted { $0.key < $1.key }.map(\.value)
    Workers(Self.hosts).forEach(hosts.count, batch: 1) { index, _ in
      visit(hosts[index], state) { progress($0, total) }
    }
    var end = state.withLock { $0 }
    if end.answers > 0 { write(&end) }
    var found = end.fault.map { [$0.diagnostic] } ?? []
    if let fault = Self.unconnected(end) { return found + [fault] }
    found += links.compactMap { link in
      let verdict = ExternalAddress(link.address).flatMap { end.verdicts[$0.text] }
      return link.finding(verdict ?? .unsure(reason: "the address cannot be asked for"))
    }
    return found
  }

  /// Asks one host for its pages.
  private func visit(
    _ addresses: [ExternalAddress], _ state: borrowing Mutex<State>, told: (_ done: Int) -> Void
  ) {
    var absence: String?
    for address in addresses {
      let known = state.withLock { $0.memory.verdict(on: address.text, today: today) }
      let verdict: ExternalVerdict
      if let known {
        verdict = known
      } else if let absence {
        verdict = .gone(reason: absence)
      } else {
        verdict = self.verdict(on: address, absence: &absence)
      }
      let done = state.withLock { state in
        state.verdicts[address.text] = verdict
        state.done += 1
        if known == nil {
          state.memory.keep(verdict, of: address.text, on: today)
          state.answers += 1
          if state.answers % Self.batch == 0 { write(&state) }
        }
        return state.done
      }
      told(done)
    }
  }

  private func write(_ state: inout State) {
    do {
      // When no host at all answers, the fault is on this side.
      if Self.unconnected(state) == nil { try state.memory.write() }
    } catch {
      state.fault = error
    }
  }

  /// Says that this machine has no way out, when nothing but absent hosts was found.
  private static func unconnected(_ state: State) -> Diagnostic? {
    let asked = state.verdicts.values.filter { $0 != .notPublic }
    let reasons = asked.compactMap { verdict -> String? in
      guard case .gone(let reason) = verdict, !reason.hasPrefix("status") else { return nil }
      return reason
    }
    guard asked.count > 1, reasons.count == asked.count, let reason = reasons.first else {
      return nil
    }
    return Diagnostic(
      code: "no-network", "no other host answers: \(reason)",
      hint: "Connect this machine to the network, then check again.")
  }

  // MARK: One page

  private func verdict(on start: ExternalAddress, absence: inout String?) -> ExternalVerdict {
    var address = start
    var isPermanent = true
    for _ in 0...Self.hops {
      guard address.isPublic else {
        return address == start ? .notPublic : .unsure(reason: "it leads into a private network")
      }
      switch answer(of: address) {
      case .status(let status, let location?) where 300..<400 ~= status:
        guard let next = ExternalAddress(location) else {
          return .unsure(reason: "it leads to no address of the web")
        }
        isPermanent = isPermanent && (status == 301 || status == 308)
        address = next
      case .status(200..<300, _):
        guard address != start else { return .present }
        // Many hosts send readers of a lost page to their front page.
        if address.isFrontPage, !start.isFrontPage {
          return .unsure(reason: "it leads to the front page of \(address.host)")
        }
        return isPermanent ? .moved(to: address.text) : .present
      case .status(404, _): return .gone(reason: "status 404")
      case .status(410, _): return .gone(reason: "status 410")
      case .status(let status, _): return .unsure(reason: "status \(status)")
      case .silence(let reason): return .unsure(reason: reason)
      case .noHost(let reason):
        if address.host == start.host { absence = reason }
        return .gone(reason: reason)
      }
    }
    return .unsure(reason: "more than \(Self.hops) redirections")
  }

  /// Asks without the text first, and with it where the host may not have understood.
  private func answer(of address: ExternalAddress) -> ExternalAnswer {
    let answer = ask(address.text, .head)
    guard case .status(let status, _) = answer, 400... ~= status, status != 410, status != 429
    else { return answer }
    return ask(address.text, .get)
  }
}
