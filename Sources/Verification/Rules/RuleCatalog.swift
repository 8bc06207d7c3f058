// SPDX-License-Identifier: MIT

/// Every reason code there is.
public enum RuleCatalog {
  /// The rules, in order of their codes.
  public static let rules: [Rule] = [
    values, facets, statements, documents, derived, series, axes, tables,
  ]
  .joined().sorted { $0.code < $1.code }

  /// The rule of a code.
  public static func rule(_ code: Finding.Code) -> Rule? { byCode[code] }

  private static let byCode = Dictionary(
    rules.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
}
