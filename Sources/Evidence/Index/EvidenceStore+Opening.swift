// SPDX-License-Identifier: MIT

extension EvidenceIndex {
  /// Where the index of a folder or file lies: beside it.
  public static func path(of folder: String) -> String {
    var name = folder[...]
    while name.count > 1, name.hasSuffix("/") { name = name.dropLast() }
    return name + ".touchstone-index"
  }

  /// Whether the index was made of a folder as it is now.
  ///
  /// Where all files have the sizes and times they had, none is read; where only times differ, as after a
  /// fresh checkout, the files' digests tell.
  ///
  /// - Throws: When the folder cannot be listed or read.
  public func isCurrent(folder: String) throws(EvidenceError) -> Bool {
    let listing = try EvidenceFolder(listing: folder)
    guard
      listing.stamps.map(\.path) == stamps.map(\.path),
      listing.stamps.map(\.size) == stamps.map(\.size),
      listing.problems == problems
    else { return false }
    if listing.stamps == stamps, stamps.allSatisfy(\.isTelling) { return true }
    return isCurrent(try EvidenceFolder(at: folder).files)
  }
}

extension EvidenceStore {
  /// Opens the index beside a folder, if there is one and it fits.
  ///
  /// - Parameter folder: The folder or file.
  /// - Returns: The store; without one, why the index that is there was not used.
  public static func indexed(folder: String) -> (store: EvidenceStore?, remark: String?) {
    let path = EvidenceIndex.path(of: folder)
    guard FileStamp(of: path, path: path).size >= 0 else { return (nil, nil) }
    do {
      let index = try EvidenceIndex(at: path)
      if try index.isCurrent(folder: folder) { return (index.store, nil) }
      return (
        nil,
        "\(path): the evidence has changed since this index was made, and is read itself; "
          + "build it again with 'touchstone evidence index'"
      )
    } catch {
      return (nil, "\(error.path): \(error.message); the evidence is read itself")
    }
  }
}
