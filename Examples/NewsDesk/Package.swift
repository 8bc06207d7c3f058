// swift-tools-version: 6.3
// SPDX-License-Identifier: MIT

import PackageDescription

let package = Package(
  name: "NewsDesk",
  platforms: [.macOS("26.0")],
  dependencies: [.package(name: "Touchstone", path: "../..")],
  targets: [
    .testTarget(
      name: "NewsDeskTests",
      dependencies: [.product(name: "TouchstoneTesting", package: "Touchstone")])
  ]
)
