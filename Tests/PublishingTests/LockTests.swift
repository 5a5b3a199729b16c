import Archive
import Disk
import Testing

@testable import Publishing

@Suite struct `A lock says who publishes and since when` {
  private func holder(
    _ name: String = "lan@may-1", since: Int = 1_000_000, machine: String = "may-1 a",
    process: Int32 = 77
  ) -> TargetLock.Holder {
    TargetLock.Holder(name: name, since: since, machine: machine, process: process)
  }

  @Test func `It is read as it was written`() {
    let lock = TargetLock(holder(), token: 0xABC)
    #expect(lock.fileName == "mocban-lock-abc.txt")
    #expect(TargetLock(parsing: lock.bytes, fileName: lock.fileName) == lock)
    #expect(
      lock.diagnostic(now: 1_000_600, place: "nơi").message
        == "lan@may-1 has been publishing there for 10 min (process 77)")
  }

  @Test(arguments: [
    (1_000_600, "may-2 b", false), (1_000_000 + 13 * 3_600, "may-2 b", true),
    (1_000_600, "may-1 c", false),
  ])
  func `One of another machine is stale when it is very old`(
    now: Int, machine: String, isStale: Bool
  ) {
    let own = holder("minh@may-2", since: now, machine: machine, process: 5)
    #expect(TargetLock(holder(), token: 1).isStale(for: own) == isStale)
  }

  @Test func `One of this machine is stale when its process is gone`() {
    let own = holder(process: Machine.process)
    #expect(TargetLock(holder(process: .max), token: 1).isStale(for: own))
    #expect(!TargetLock(holder(process: 1), token: 1).isStale(for: own))
  }

  @Test(arguments: ["", "by\n", "process abc\nsince -", "\u{0}\u{0}", "by a\u{1B}[2Jb\n"])
  func `What cannot be read is a lock of long ago`(text: String) {
    let lock = TargetLock(parsing: Array(text.utf8), fileName: "mocban-lock-1.txt")
    #expect(lock.isStale(for: holder("minh@may-2", machine: "may-2 b")))
    #expect(!lock.holder.name.contains("\u{1B}"))
  }

  @Test(arguments: [
    ("mocban-lock-1.txt", true), ("mocban-lock-", false), ("a/mocban-lock-1.txt", false),
    ("index.html", false),
  ])
  func `Locks are known by their names`(name: String, isName: Bool) {
    #expect(TargetLock.isName(name) == isName)
  }
}
