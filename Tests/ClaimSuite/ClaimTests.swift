// SPDX-License-Identifier: MIT

import Testing
import TouchstoneTesting

@Suite("The claims of this repository")
struct ClaimTests {
  @Test("The evidence bears out each claim as reviewed", arguments: try ClaimSuite.here().claims)
  func holds(_ claim: ReviewedClaim) async throws { try await claim.verify() }
}
