import Auditing
import Foundation
import Testing

@testable import Storage

/// Printed, never asserted: a machine has bad days.
@Suite(.serialized) struct SpeedTests {
  @Test func `500 answers, opening, a snapshot and a verification are timed`() throws {
    let folder = try Folder()
    let workspace = try folder.started()
    let clock = ContinuousClock()
    var each: [Duration] = []
    for count in 0..<500 {
      let answer = count.isMultiple(of: 2) ? Answer.yes : .no
      each.append(
        try clock.measure {
          try workspace.record(
            Entry(count.isMultiple(of: 3) ? .n5 : .n1, answer), Sample.one, Sample.police,
            in: Sample.audit, by: Sample.stamp())
        })
    }
    each.sort()
    print("an answer: median \(each[250]), 99 of 100 \(each[495])")
    print("a snapshot: \(try clock.measure { _ = try workspace.snapshot(of: Sample.audit) })")
    print("a verification: \(try clock.measure { _ = try workspace.verify() })")
    workspace.close()
    let opening = try (0..<20).map { _ in
      try clock.measure {
        let workspace = try folder.open()
        _ = try workspace.audits()
        workspace.close()
      }
    }.sorted()
    print("opening, listing and closing: \(opening[10])")
  }
}
