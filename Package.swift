// swift-tools-version: 6.3
// SPDX-License-Identifier: MIT

import PackageDescription

// Order: products and targets follow the data, from text to report. A target may name only targets above it.
let package = Package(
  name: "Touchstone",
  platforms: [.macOS("26.0")],
  products: [
    .library(name: "Touchstone", targets: ["Touchstone"]),
    .library(name: "TouchstoneTesting", targets: ["TouchstoneTesting"]),
    .executable(name: "touchstone", targets: ["TouchstoneCommand"]),
  ],
  targets: [
    .target(name: "SourceText"),
    .target(name: "Quantities", dependencies: ["SourceText"]),
    .target(name: "Vocabulary", dependencies: ["SourceText", "Quantities"]),
    .target(name: "Claims", dependencies: ["SourceText", "Quantities", "Vocabulary"]),
    .target(name: "Evidence", dependencies: ["SourceText", "Quantities", "Vocabulary"]),
    .target(
      name: "Verification",
      dependencies: ["SourceText", "Quantities", "Vocabulary", "Claims", "Evidence"]),
    .target(
      name: "Reporting",
      dependencies: [
        "SourceText", "Quantities", "Vocabulary", "Claims", "Evidence", "Verification",
      ]),
    .target(
      name: "Touchstone",
      dependencies: [
        "SourceText", "Quantities", "Vocabulary", "Claims", "Evidence", "Verification", "Reporting",
      ]),
    .target(name: "TouchstoneTesting", dependencies: ["Touchstone"]),
    .executableTarget(name: "TouchstoneCommand", dependencies: ["Touchstone"]),

    .target(name: "TestSupport", dependencies: ["Touchstone"]),
    .testTarget(name: "SourceTextTests", dependencies: ["SourceText", "TestSupport"]),
    .testTarget(
      name: "QuantitiesTests", dependencies: ["Quantities", "SourceText", "TestSupport"]),
    .testTarget(
      name: "VocabularyTests", dependencies: ["Vocabulary", "SourceText", "TestSupport"]),
    .testTarget(
      name: "EvidenceTests", dependencies: ["Evidence", "Quantities", "Vocabulary", "TestSupport"]),
    .testTarget(name: "ClaimsTests", dependencies: ["Touchstone", "TestSupport"]),
    .testTarget(name: "VerificationTests", dependencies: ["Touchstone", "TestSupport"]),
    .testTarget(
      name: "ReportingTests", dependencies: ["Touchstone", "TestSupport"], exclude: ["Snapshots"]),
    .testTarget(
      name: "CommandTests", dependencies: ["Touchstone", "TestSupport", "TouchstoneCommand"]),
    .testTarget(
      name: "RobustnessTests",
      dependencies: ["Touchstone", "SourceText", "Quantities", "TestSupport"]),
    .testTarget(
      name: "ClaimSuite", dependencies: ["Touchstone", "TouchstoneTesting", "TestSupport"]),
  ],
  swiftLanguageModes: [.v6]
)

// Contributors and CI set TOUCHSTONE_DEVELOPMENT=1; a package that depends on this one never sees an error for a warning.
let isDevelopment: Bool = Context.environment["TOUCHSTONE_DEVELOPMENT"] == "1"

for target in package.targets {
  var settings: [SwiftSetting] = target.swiftSettings ?? []
  settings += [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
  ]
  if isDevelopment { settings.append(.treatAllWarnings(as: .error)) }
  target.swiftSettings = settings
}
