// SPDX-License-Identifier: MIT

extension WordTable {
  mutating func enterNouns() {
    enter(FunctionWords.function, trait: .function)
    enter(FunctionWords.verbs, trait: .verb)
    enter(FunctionWords.adjectives, trait: .adjective)
    enter(FunctionWords.labels, trait: .label)
    enter(FunctionWords.continuing, trait: .continuing)
    enter(FunctionWords.unitLeads, trait: [])
    enter("http https www ftp a an minus negative", trait: .opener)
    TableLines(IdiomWords.phrases).forEach(separator: 0x2C) { phrases in
      for phrase in phrases { update(enter(phrase)) { $0.traits.insert(.idiom) } }
    }
    let words = FunctionWords.plurals.split(whereSeparator: { $0 == " " || $0 == "\n" })
    for index in stride(from: 0, to: words.count - 1, by: 2) {
      let id = enter(words[index].utf8)
      singulars.append(words[index + 1] == "=" ? String(words[index]) : String(words[index + 1]))
      let singular = UInt16(singulars.count)
      update(id) {
        $0.traits.insert(.pluralNoun)
        $0.singular = singular
      }
    }
  }

  private mutating func enter(_ list: String, trait: WordTraits) {
    for word in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let id = enter(word.utf8)
      update(id) { $0.traits.insert(trait) }
    }
  }
}
