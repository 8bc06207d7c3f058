// SPDX-License-Identifier: MIT

/// Turns a report into one format.
public protocol Renderer: Sendable {
  /// The report in this format, UTF-8.
  func rendered(_ report: CheckReport) -> String
}
