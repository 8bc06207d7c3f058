// SPDX-License-Identifier: MIT

import Testing
import TouchstoneTesting

@Test(arguments: try ClaimSuite.here().claims)
func holds(_ claim: ReviewedClaim) async throws { try await claim.verify() }
