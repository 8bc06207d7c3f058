// SPDX-License-Identifier: MIT

import Foundation
import TestSupport
import Testing
import Touchstone

@Suite("The page of rules")
struct RulePageTests {
  @Test("It is what the catalogue says")
  func isFresh() throws {
    let top = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let file = top.appendingPathComponent("Documentation/Rules.md")
    try Snapshot(file: file).verify(RulePage.markdown(RuleCatalog.rules))
  }
}
