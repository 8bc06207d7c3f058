// SPDX-License-Identifier: MIT

/// Text made inert for Markdown, GitHub's additions included.
enum MarkdownText {
  /// The text on one line, every character of markup escaped.
  ///
  /// An empty comment breaks what GitHub makes links of after reading the Markdown: `@name`, `#12`,
  /// bare addresses.
  static func line(_ text: some StringProtocol) -> String {
    let scalars = SafeText.line(text).unicodeScalars
    var result = ""
    // At the start of a line, "3." and "-" would begin a list, "=" underline a heading.
    var isStart = true
    var before: Unicode.Scalar = " "
    for scalar in scalars {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "$":
        result.unicodeScalars.append("\\")
        result.unicodeScalars.append(scalar)
      case "-", "+", "=", ".", ")":
        if isStart { result.unicodeScalars.append("\\") }
        if scalar == ".", before == "w" || before == "W", result.suffix(3).lowercased() == "www" {
          result += "<!-- -->"
        }
        result.unicodeScalars.append(scalar)
      case "&": result += "&amp;"
      case "@": result += "@<!-- -->"
      case "#": result += "\\#<!-- -->"
      case "/" where before == ":": result += "<!-- -->/"
      default: result.unicodeScalars.append(scalar)
      }
      isStart = isStart && ("0"..."9").contains(scalar)
      before = scalar
    }
    return result
  }

  /// The text as code: in more backquotes than it holds in a row.
  static func code(_ text: some StringProtocol) -> String {
    let safe = SafeText.line(text)
    var longest = 0
    var run = 0
    for byte in safe.utf8 {
      run = byte == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    guard longest > 0 else { return safe.isEmpty ? "` `" : "`\(safe)`" }
    let fence = String(repeating: "`", count: longest + 1)
    return "\(fence) \(safe) \(fence)"
  }

  /// The text as code inside a table, where a bar would end the cell.
  static func tableCode(_ text: some StringProtocol) -> String {
    code(SafeText.line(text).replacing("|", with: "\\|"))
  }

  /// A link, or the bare label when the address is not fit for one.
  static func link(_ label: String, to address: String?) -> String {
    guard let address = WebAddress.link(address) else { return line(label) }
    return "[\(line(label))](\(address))"
  }
}
