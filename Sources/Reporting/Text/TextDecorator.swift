// SPDX-License-Identifier: MIT

public import Verification

/// What a piece of text is in a report, for whoever colours it.
public enum TextRole: Hashable, Sendable {
  case plain, place, code, label, gutter, suggestion, heading
  case verdict(Verdict)
}

/// Gives pieces of text their looks.
public protocol TextDecorator: Sendable {
  /// The text as it should be written.
  func decorated(_ text: String, as role: TextRole) -> String
}

/// Leaves text as it is.
public struct PlainDecorator: TextDecorator {
  /// Makes a decorator.
  public init() {}

  /// The text itself.
  public func decorated(_ text: String, as role: TextRole) -> String { text }
}

/// Colours text for a terminal.
public struct ANSIDecorator: TextDecorator {
  /// Makes a decorator.
  public init() {}

  /// The text between the sequences that switch its looks on and off.
  public func decorated(_ text: String, as role: TextRole) -> String {
    guard !text.isEmpty, let parameters = parameters(of: role) else { return text }
    return "\u{1B}[\(parameters)m\(text)\u{1B}[0m"
  }

  private func parameters(of role: TextRole) -> String? {
    switch role {
    case .plain: nil
    case .place, .heading: "1"
    case .code, .label, .gutter: "2"
    case .suggestion: "32"
    case .verdict(let verdict): "1;" + VerdictWording(verdict).terminalColour
    }
  }
}
