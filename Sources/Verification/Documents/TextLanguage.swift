// SPDX-License-Identifier: MIT

import Claims
import SourceText

/// Tells whether a text is in a language that is read here, by its commonest words.
///
/// A text is left unread only where something speaks for another language: most of its letters are of
/// another script, or the small words of other languages stand in it at least twice as often as those
/// of English. A table without small words, or a short text, is read.
enum TextLanguage {
  /// How many words a text must have before it is held to be in another language.
  private static let shortest = 12
  /// How many bytes of another script a text must have for the same.
  private static let shortestOtherScript = 60
  /// Of how many words one must be a small word of another language.
  private static let foreignShare = 10

  /// Whether a text is short, or in English, or shows no other language.
  static func isReadable(_ reading: DocumentReading) -> Bool {
    let bytes = reading.document.prose
    var words = 0
    var english = 0
    var foreign = 0
    var letters = 0
    var otherScript = 0
    for token in reading.tokens where token.kind == .word {
      words += 1
      letters += token.range.count
      // Lead bytes of Latin letters lie below 0xC9; those of Greek, Cyrillic and all others above.
      if bytes[Int(token.start)] >= 0xCD { otherScript += token.range.count }
      switch list[token.code] {
      case .some(let entry) where entry.matches(token, in: bytes):
        if entry.isEnglish { english += 1 } else { foreign += 1 }
      default: break
      }
    }
    if otherScript >= shortestOtherScript, otherScript * 2 > letters { return false }
    guard words >= shortest else { return true }
    return foreign * foreignShare < words || foreign < english * 2
  }

  private struct Entry: Sendable {
    let word: [UInt8]
    let isEnglish: Bool

    func matches(_ token: Token, in bytes: [UInt8]) -> Bool {
      guard token.range.count == word.count else { return false }
      var previous: UInt8 = 0
      for (offset, letter) in word.enumerated() {
        let byte = bytes[Int(token.start) + offset]
        if WordHash.lowered(byte, after: previous) != letter { return false }
        previous = byte
      }
      return true
    }
  }

  private static let list: [UInt32: Entry] = {
    var list: [UInt32: Entry] = [:]
    // English comes last, so that a word of both counts as English.
    for (text, isEnglish) in [(foreignWords, false), (englishWords, true)] {
      for word in text.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
        list[WordHash.of(word)] = Entry(word: Array(word), isEnglish: isEnglish)
      }
    }
    return list
  }()

  private static let englishWords = """
    the of and to in a is was for that on with as by at from it its be are were has have had this
    an or which not but their his her they he she we you will would can than been also more after
    about into over per up out all who when what there no if so other some i said
    """

  /// Small words of other languages written in Latin letters, without those that are English words.
  private static let foreignWords = """
    der die das und ist den dem des ein eine einer mit auf für von zu im nicht sich auch nach bei
    wurde wird sind aus durch über zum zur hat haben
    le la les des du une et est dans pour que qui sur au aux par avec ce sont été en il elle pas
    plus cette ses
    el los las del una y es por con para se su como más fue son entre desde sin sobre
    o os da do dos das um uma e em não na no nas pela pelo com foi são mais ao
    il lo gli di della delle dei che è un per nel nella sono più anche alla dal
    de het een van en op te dat zijn voor met niet aan er maar werd naar uit bij ook
    och att det som en på är av för den till inte har om ett var från
    og er til af ikke på med har den blev fra ved
    w i z na się nie jest do że oraz przez od był
    a az és hogy nem egy van
    ve bir bu için ile olarak daha
    ja on ei että oli se
    dan yang di ini dengan untuk dari pada
    și în cu din pe la o care este
    """
}
