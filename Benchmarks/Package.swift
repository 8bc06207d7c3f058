// swift-tools-version: 6.3
// SPDX-License-Identifier: MIT

import PackageDescription

let package = Package(
  name: "Benchmarks",
  platforms: [.macOS("26.0")],
  dependencies: [.package(name: "Touchstone", path: "..")],
  targets: [
    .executableTarget(
      name: "recognise", dependencies: [.product(name: "Touchstone", package: "Touchstone")],
      path: "Sources/Recognise")
  ],
  swiftLanguageModes: [.v6]
)
