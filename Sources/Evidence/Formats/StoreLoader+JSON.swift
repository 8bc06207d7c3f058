// SPDX-License-Identifier: MIT

extension StoreLoader {
  /// Reads JSON of an outside format; `false` when it is none that is known.
  mutating func readOutside(
    _ root: JSONValue, in file: SourceFile, mapping: TableMapping
  ) -> Bool {
    switch mapping.format.flatMap({ OutsideFormat(rawValue: $0) }) ?? Self.outsideFormat(of: root) {
    case .worldBankJSON: readWorldBankJSON(root, in: file, user: mapping)
    case .jsonStat: readJSONStat(root, in: file, user: mapping)
    case .wikidata: readWikidata(root, in: file, user: mapping)
    case .fredJSON: readFREDJSON(root, in: file, user: mapping)
    default: return false
    }
    return true
  }

  private static func outsideFormat(of root: JSONValue) -> OutsideFormat? {
    if root.kind == .array {
      let parts = root.elements
      if parts.first?["page"] != nil || parts.first?["message"] != nil
        || parts.first?.elements.first?["page"] != nil
        || parts.first?["indicator"]?["value"] != nil && parts.first?["country"]?["value"] != nil
      {
        return .worldBankJSON
      }
      if parts.first?["claims"] != nil { return .wikidata }
      return nil
    }
    guard root["format"] == nil else { return nil }
    if root["dimension"] != nil, root["value"] != nil { return .jsonStat }
    if root["class"]?.string == "collection", root["link"] != nil { return .jsonStat }
    if root["claims"]?.kind == .object { return .wikidata }
    if root["observations"]?.kind == .array, root["realtime_start"] != nil { return .fredJSON }
    if let entities = root["entities"], entities.kind == .object,
      entities.members.contains(where: { $0.value["claims"] != nil || $0.value["labels"] != nil })
    {
      return .wikidata
    }
    // The first version wraps its datasets in an object of their names.
    let members = root.members
    if !members.isEmpty,
      members.allSatisfy({ $0.value["dimension"] != nil && $0.value["value"] != nil })
    {
      return .jsonStat
    }
    return nil
  }
}
