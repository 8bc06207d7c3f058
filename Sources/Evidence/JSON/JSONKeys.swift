// SPDX-License-Identifier: MIT

/// What keys every JSON file of ours may have besides its own.
enum JSONKeys {
  /// Whether a key is for people and editors, and no reader has to know it.
  static func isRemark(_ key: String) -> Bool {
    key.hasPrefix("$") || key.hasPrefix("_") || key == "comment"
  }
}
