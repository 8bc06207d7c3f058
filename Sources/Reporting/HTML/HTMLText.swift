// SPDX-License-Identifier: MIT

/// Text for a page: inert, and with what hides or reorders made visible.
enum HTMLText {
  /// The text for element content, line breaks kept as white space.
  ///
  /// A scalar that would hide or reorder text is shown as its code point in a box of its own.
  static func content(_ text: some StringProtocol) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count + 16)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      case "\r": result += "\n"
      default:
        if SafeText.isDeceptive(scalar) {
          let notation = SafeText.notation(of: scalar).dropFirst().dropLast()
          result += "<span class=\"cp\" title=\"hidden character\">\(notation)</span>"
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result
  }

  /// The text for a quoted attribute, on one line.
  static func attribute(_ text: some StringProtocol) -> String { MarkupText.line(text) }

  /// A link that leaves the page, or the bare label when the address is not fit for one.
  static func link(_ label: String, to address: String?) -> String {
    guard let address = WebAddress.link(address) else { return content(label) }
    return "<a href=\"\(MarkupText.escaped(address))\" rel=\"noreferrer noopener\">"
      + content(label) + "</a>"
  }

  /// A number for an attribute, to one decimal.
  static func number(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e9 else { return "0" }
    let tenths = Int((value * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    return "\(sign)\(abs(tenths) / 10)" + (tenths % 10 == 0 ? "" : ".\(abs(tenths) % 10)")
  }
}
