// SPDX-License-Identifier: MIT

/// The version of this library and command.
public enum TouchstoneVersion {
  /// The version, as Semantic Versioning 2.0 writes it.
  public static let current = "0.1.0"
}
