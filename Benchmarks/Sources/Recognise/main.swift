// SPDX-License-Identifier: MIT

import Foundation
import Touchstone

// Times the recogniser against `wc -w` on the same bytes, on text made here; checks what it reads.

let paragraphs = 40_000
let text = NewsText(seed: 7).bytes(paragraphs: paragraphs)
let clock = ContinuousClock()
var tokens: [Token] = []
var times: [Duration] = []
var amounts = 0
for _ in 0..<5 {
  amounts = 0
  times.append(
    clock.measure {
      var start = 0
      while start < text.count {
        // A block of whole paragraphs at a time, as the command does.
        var end = min(text.count, start + 262_144)
        while end < text.count, !(text[end - 1] == 0x0A && text[end - 2] == 0x0A) { end += 1 }
        let block = Array(text[start..<end])
        tokens.removeAll(keepingCapacity: true)
        Tokenizer.append(tokensOf: block.span, to: &tokens)
        let mentions = Recognizer().mentions(in: block, tokens: tokens, reference: nil)
        for mention in mentions where mention.kind == .money { amounts += 1 }
        start = end
      }
    })
}
guard amounts == paragraphs else {
  print("the text holds \(paragraphs) amounts of money, \(amounts) were read")
  exit(1)
}
let seconds =
  Double(times.sorted()[2].components.attoseconds) / 1e18
  + Double(times.sorted()[2].components.seconds)
let rate = Double(text.count) / seconds / 1e6
print("recognise: \(Int(rate)) MB/s over \(text.count / 1_000_000) MB")
if let yardstick = try wordCountRate(of: text) {
  print("wc -w:     \(Int(yardstick)) MB/s; ratio \((rate / yardstick * 100).rounded() / 100)")
}

/// The rate of `wc -w` over the bytes in MB/s, or `nil` where there is none.
func wordCountRate(of text: [UInt8]) throws -> Double? {
  let path = NSTemporaryDirectory() + "touchstone-benchmark.txt"
  try Data(text).write(to: URL(fileURLWithPath: path))
  defer { try? FileManager.default.removeItem(atPath: path) }
  guard FileManager.default.isExecutableFile(atPath: "/usr/bin/wc") else { return nil }
  var rates: [Double] = []
  for _ in 0..<5 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/wc")
    process.arguments = ["-w", path]
    process.standardOutput = FileHandle.nullDevice
    let time = try ContinuousClock().measure {
      try process.run()
      process.waitUntilExit()
    }
    rates.append(
      Double(text.count)
        / (Double(time.components.attoseconds) / 1e18 + Double(time.components.seconds))
        / 1e6)
  }
  return rates.sorted()[2]
}
