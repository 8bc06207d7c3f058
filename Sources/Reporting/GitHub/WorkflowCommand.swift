// SPDX-License-Identifier: MIT

/// One line that GitHub Actions reads from a step's output.
struct WorkflowCommand: Hashable, Sendable {
  /// `error`, `warning` or `notice`.
  let name: String
  /// The properties, in order; empty values are left out.
  let properties: [(name: String, value: String)]
  /// The message.
  let message: String

  static func == (left: WorkflowCommand, right: WorkflowCommand) -> Bool {
    left.line == right.line
  }

  func hash(into hasher: inout Hasher) { hasher.combine(line) }

  /// The command as written.
  var line: String {
    let list = properties.filter { !$0.value.isEmpty }
      .map { "\($0.name)=\(Self.escapedProperty($0.value))" }.joined(separator: ",")
    return "::\(name)\(list.isEmpty ? "" : " " + list)::\(Self.escapedMessage(message))"
  }

  private static func escapedMessage(_ text: String) -> String {
    SafeText.line(text).replacing("%", with: "%25")
  }

  private static func escapedProperty(_ text: String) -> String {
    escapedMessage(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
