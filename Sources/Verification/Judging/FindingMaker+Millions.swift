// SPDX-License-Identifier: MIT

import Claims
import Evidence
import Quantities
import SourceText

extension FindingMaker {
  /// A figure in "m" read as millions, where what it is told of is no length; `nil` where it stays as it is.
  ///
  /// "The population grew to 10.8m" and a column "Stays (m)" are written like metres.
  func asMillions(_ draft: DraftClaim, binder: Binder) -> DraftClaim? {
    guard let value = draft.claim.value, let quantity = value.quantity,
      quantity.unit?.code == Self.metre, isWrittenAsLetter(value, in: draft)
    else { return nil }
    func binds(_ draft: DraftClaim, _ isLength: Bool) -> Bool {
      binder.candidates(for: draft).first { $0.score >= scores.cutOff.value }
        .map { isOfLength($0) == isLength } ?? false
    }
    guard !binds(draft, true) else { return nil }
    var millions = draft
    let unit = UnitPhrase(unit: nil, scale: .power(Self.millionPower))
    var plain = draft.column?.written ?? value
    if plain.quantity?.unit?.code == Self.metre { plain.quantity?.unit = nil }
    if plain.kind == .dimension { plain.kind = .number }
    millions.claim.value = unit.applied(to: plain, hasWords: false)
    if draft.column?.written.quantity?.unit == nil { millions.column?.scale = unit.scale }
    return binds(millions, false) ? millions : nil
  }

  /// Whether the unit is the letter right behind the number, or the head of a column.
  private func isWrittenAsLetter(_ value: Mention, in draft: DraftClaim) -> Bool {
    if let column = draft.column, column.written.quantity?.unit == nil { return true }
    let text = reading.document.text(in: value.range).utf8
    return text.last == UInt8(ascii: "m")
      && text.dropLast().last.map { (0x30...0x39).contains($0) } ?? false
  }

  private func isOfLength(_ candidate: Candidate) -> Bool {
    candidate.records.contains { record in
      if case .quantity(let quantity) = record.value {
        quantity.unit?.dimension == .length
      } else {
        false
      }
    }
  }

  private static let metre = "m"
  private static let millionPower = 6
}
