// SPDX-License-Identifier: MIT

/// Web addresses as far as evidence needs them: which are the same page, which is the original of a copy.
enum WebAddress {
  /// An address in a form that equal pages share: no scheme, `www.`, fragment or last slash; an archived
  /// copy gives the address of its original.
  static func comparable(_ address: String) -> String {
    var text = original(of: address)
    for scheme in ["https://", "http://"] where text.lowercased().hasPrefix(scheme) {
      text = String(text.dropFirst(scheme.count))
    }
    if let hash = text.firstIndex(of: "#") { text = String(text[..<hash]) }
    if text.lowercased().hasPrefix("www.") { text = String(text.dropFirst(4)) }
    while text.hasSuffix("/") { text = String(text.dropLast()) }
    let slash = text.firstIndex(of: "/") ?? text.endIndex
    return text[..<slash].lowercased() + text[slash...]
  }

  /// The address a copy in the Wayback Machine was taken from, or the address itself.
  static func original(of address: String) -> String {
    guard let range = address.firstRange(of: "web.archive.org/web/") else { return address }
    let rest = address[range.upperBound...]
    guard let slash = rest.firstIndex(of: "/"), slash < rest.index(before: rest.endIndex) else {
      return address
    }
    return String(rest[rest.index(after: slash)...])
  }

  /// Whether a comparable address says a page, and not only a site.
  static func isPage(_ comparable: String) -> Bool {
    comparable.contains("/") && !comparable.isEmpty
  }
}
