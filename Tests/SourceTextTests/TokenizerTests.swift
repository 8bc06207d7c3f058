// SPDX-License-Identifier: MIT

import SourceText
import Testing

@Suite("Tokenizer")
struct TokenizerTests {
  private func pieces(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return Tokenizer.tokens(of: bytes).map {
      String(decoding: bytes[Int($0.start)..<Int($0.end)], as: UTF8.self)
    }
  }

  @Test("Letters, digits and signs part; white space makes no token")
  func pieces() {
    #expect(
      pieces("$2.9 billion, the UK\u{2019}s 5\u{A0}km") == [
        "$", "2", ".", "9", "billion", ",", "the", "UK", "\u{2019}", "s", "5", "km",
      ])
    #expect(pieces("Côte d'Ivoire 東京 €5") == ["Côte", "d", "'", "Ivoire", "東京", "€", "5"])
    #expect(pieces("") == [])
  }

  @Test("Each token says what lies before it")
  func gaps() {
    let tokens = Tokenizer.tokens(of: Array("a b\nc\n\nd-e\r\n\r\nf".utf8))
    #expect(tokens.map(\.gap) == [.paragraph, .space, .line, .paragraph, .none, .none, .paragraph])
  }

  @Test("A word's code is the hash of its lower case")
  func codes() {
    for (upper, lower) in [("ABC", "abc"), ("ÉCOLE", "école"), ("Łódź", "Łódź")] {
      let tokens = Tokenizer.tokens(of: Array("\(upper) \(lower)".utf8))
      #expect(tokens.count == 2)
      #expect(tokens.allSatisfy { $0.code == WordHash.of(lower) })
    }
  }

  @Test("Words of all lengths end and hash alike, at the end of a text and before any sign")
  func lengths() {
    for length in 1...34 {
      let lower = String("abcdefghijklmnopqrstuvwxyzabcdefgh".prefix(length))
      for after in [
        "", " ", "1", "\u{2019}", "\u{2019}s and so on", ".", "[", "`", "{", "\n12345678",
      ] {
        for word in [lower, lower.uppercased()] {
          let tokens = Tokenizer.tokens(of: Array((word + after).utf8))
          #expect(tokens.first?.end == UInt32(length), "\(word)\(after)")
          #expect(tokens.first?.code == WordHash.of(lower), "\(word)\(after)")
        }
        // A letter beyond ASCII goes on with the word, wherever it stands.
        let mixed = Tokenizer.tokens(of: Array((lower + "\u{E9}t" + after).utf8))
        #expect(mixed.first?.end == UInt32(length + 3), "\(lower)\(after)")
        #expect(mixed.first?.code == WordHash.of(lower + "\u{E9}t"), "\(lower)\(after)")
      }
    }
  }

  @Test("Bytes that are not UTF-8 become signs, and every byte is passed once")
  func invalid() {
    for a in UInt8.min...UInt8.max {
      for b in stride(from: UInt8.min, to: 250, by: 5) {
        let bytes: [UInt8] = [0x61, a, b, 0x62]
        var last = 0
        for token in Tokenizer.tokens(of: bytes) {
          #expect(Int(token.start) >= last && token.end > token.start)
          last = Int(token.end)
        }
        #expect(last <= bytes.count)
      }
    }
  }

  @Test("Invalid UTF-8 is refused at its line and column")
  func check() {
    #expect(throws: SourceTextError.invalidUTF8(path: "x", at: TextPosition(line: 2, column: 3))) {
      try Document(parsing: Array("ok\nab".utf8) + [0xFF], path: "x")
    }
    for bytes: [UInt8] in [
      [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82],
    ] {
      #expect(throws: SourceTextError.self) { try Document(parsing: bytes, path: "x") }
    }
  }

  @Test("The check agrees with the standard library on every pair and many triples of bytes")
  func checkAgainstStandardLibrary() {
    for a in UInt8.min...UInt8.max {
      for b in UInt8.min...UInt8.max {
        for tail: [UInt8] in [[], [0x80], [0xBF, 0x80]] {
          let bytes = [a, b] + tail
          let isValid = (try? Document(parsing: bytes, path: "x")) != nil
          #expect(isValid == (String(validating: bytes, as: UTF8.self) != nil))
        }
      }
    }
  }
}
