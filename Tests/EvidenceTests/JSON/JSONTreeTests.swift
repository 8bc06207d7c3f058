// SPDX-License-Identifier: MIT

import Evidence
import Testing

/// Reading JSON with places and exact numbers.
@Suite struct JSONTreeTests {
  @Test("Numbers keep their digits, strings their escapes, values their places")
  func values() throws {
    let text = #"{"a": [1.10, -0, 2e400], "b": "x\u00e9\uD83D\uDE00\n", "c": null, "d": true}"#
    let root = try JSONTree(parsing: Array(text.utf8)).root
    #expect(root["a"]?.elements.map(\.numberText) == ["1.10", "-0", "2e400"])
    #expect(root["b"]?.string == "xé😀\n")
    #expect(root["c"]?.isNull == true)
    #expect(root["d"]?.bool == true)
    #expect(root["e"] == nil)
    #expect(root["a"]?.elements[1].offset == 13)
    #expect(root.members.map(\.key) == ["a", "b", "c", "d"])
  }

  /// A text that is not JSON, and where.
  struct Fault: CustomTestStringConvertible {
    let text: String
    let offset: Int
    let message: String
    var testDescription: String { text }
  }

  @Test(
    "A fault is reported at its byte",
    arguments: [
      Fault(text: "", offset: 0, message: "the file is empty, expected a JSON value"),
      Fault(text: "[1,]", offset: 3, message: "a comma before ']' is not allowed in JSON"),
      Fault(text: "[1 2]", offset: 3, message: "expected ',' or ']' here, found '2'"),
      Fault(text: "{\"a\" 1}", offset: 5, message: "expected ':' after a key, found '1'"),
      Fault(text: "{a: 1}", offset: 1, message: "expected a key in double quotes, found 'a'"),
      Fault(text: "[\"abc", offset: 1, message: "this string is never closed"),
      Fault(text: "[01]", offset: 1, message: "a number may not begin with a superfluous 0"),
      Fault(text: "[1.]", offset: 3, message: "expected a digit after the decimal point"),
      Fault(text: "[NaN]", offset: 1, message: "expected a JSON value, found 'N'"),
      Fault(text: "{} x", offset: 3, message: "the JSON value ends before this, found 'x'"),
      Fault(text: "{\"a\": [1", offset: 8, message: "the file ends inside an array"),
      Fault(
        text: "[\"\\x\"]", offset: 2,
        message: "no escape of this name, expected one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u"),
    ])
  func faults(_ fault: Fault) {
    #expect(throws: JSONSyntaxError(offset: fault.offset, message: fault.message)) {
      try JSONTree(parsing: Array(fault.text.utf8))
    }
  }

  @Test("Nesting is limited, and 100,000 levels end in an error and not in a crash")
  func depth() throws {
    let fits = String(repeating: "[", count: 256) + String(repeating: "]", count: 256)
    _ = try JSONTree(parsing: Array(fits.utf8))
    let deep = String(repeating: "[", count: 100_000)
    #expect(throws: JSONSyntaxError(offset: 256, message: "nested more than 256 deep")) {
      try JSONTree(parsing: Array(deep.utf8))
    }
  }

  @Test("A quoted text reads back as itself")
  func roundTrip() throws {
    let text = "quote \" back \\ line \n tab \t nul \u{1} é 😀"
    let quoted = JSONEscapes.quoted(text)
    #expect(try JSONTree(parsing: Array(quoted.utf8)).root.string == text)
  }
}
