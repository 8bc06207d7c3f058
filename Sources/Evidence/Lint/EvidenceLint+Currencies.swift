// SPDX-License-Identifier: MIT

import Quantities
import Vocabulary

extension EvidenceLint {
  /// Says where a sum in dollars and one in the area's own currency cannot be of one thing: a wrong multiplier.
  ///
  /// Only currencies are held against the dollar whose rate has kept its size for decades.
  mutating func checkCurrencies() {
    var dollars: [Key: Int] = [:]
    for index in 0..<store.count {
      let record = store.record(at: index)
      if let amount = Self.amount(record), amount.currency == "USD" { dollars[Key(record)] = index }
    }
    guard !dollars.isEmpty else { return }
    var series: [Series: (record: EvidenceRecord, other: EvidenceRecord, rate: Rate, count: Int)] =
      [:]
    for index in 0..<store.count {
      let record = store.record(at: index)
      guard let amount = Self.amount(record), let usual = Self.usualRates[amount.currency],
        let position = dollars[Key(record)]
      else { continue }
      let other = store.record(at: position)
      guard other.origin.path == record.origin.path, let base = Self.amount(other),
        let rate = amount.value.divided(by: base.value, significantDigits: 3),
        let power = rate.leadingPower, let wanted = ExactDecimal(usual)?.leadingPower,
        abs(power - wanted) >= 2
      else { continue }
      let key = Series(record, amount.currency)
      if series[key] == nil {
        series[key] = (record, other, Rate(found: rate, usual: usual, code: amount.currency), 1)
      } else {
        series[key]?.count += 1
      }
    }
    for entry in series.values {
      let more = entry.count - 1
      report(
        .scaleOutlier,
        "\(entry.record.valueDescription) against \(entry.other.valueDescription) of "
          + "'\(EvidenceMessage.shown(entry.other.id.rawValue))' "
          + "(\(entry.other.origin.path):\(entry.other.origin.line)) makes \(entry.rate.found) "
          + "\(entry.rate.code) to the dollar, where about \(entry.rate.usual) are usual; is the scale "
          + "or multiplier right?"
          + (more > 0 ? " (\(more) other \(more == 1 ? "period" : "periods") alike)" : ""),
        at: entry.record)
    }
  }

  private struct Rate {
    var found: ExactDecimal
    var usual: String
    var code: String
  }

  /// What a sum in two currencies shares.
  private struct Key: Hashable {
    let series: String
    let period: Period?
    let qualifiers: [String: String]

    init(_ record: EvidenceRecord) {
      series = "\(record.subjectID?.rawValue ?? record.subject)\u{1F}\(record.measureID.rawValue)"
      period = record.period
      qualifiers = record.qualifiers
    }
  }

  private struct Series: Hashable {
    let name: String
    let qualifiers: [String: String]

    init(_ record: EvidenceRecord, _ currency: String) {
      name =
        "\(record.origin.path)\u{1F}\(record.subjectID?.rawValue ?? record.subject)\u{1F}"
        + "\(record.measureID.rawValue)\u{1F}\(currency)"
      qualifiers = record.qualifiers
    }
  }

  private static func amount(_ record: EvidenceRecord) -> (value: ExactDecimal, currency: String)? {
    guard case .quantity(let quantity) = record.value, let unit = quantity.unit,
      unit.dimension == .money, unit.code.utf8.count == 3, let value = quantity.value,
      !value.isZero
    else { return nil }
    return (value, unit.code)
  }

  /// So many to the dollar, in round figures.
  private static let usualRates: [String: String] = [
    "EUR": "0.9", "GBP": "0.7", "CHF": "1.1", "CAD": "1.3", "AUD": "1.4", "NZD": "1.5",
    "SGD": "1.4", "DKK": "6.5", "SEK": "8.5", "NOK": "7.5", "CZK": "23", "HUF": "250",
    "JPY": "115", "KRW": "1100", "CNY": "7", "THB": "34", "ILS": "3.8", "INR": "60",
    "PLN": "3.8", "ZAR": "10", "CLP": "600", "COP": "2500", "HKD": "7.8", "MYR": "3.8",
  ]
}
