// SPDX-License-Identifier: MIT

import Quantities

/// A small drawing of the amount a text states and the amounts records give, on one scale.
struct IntervalPicture {
  private static let width: Double = 360
  private static let margin: Double = 14
  private static let axis: Double = 42

  private let comparison: ValueContrast
  private let isLogarithmic: Bool
  private let low: Double
  private let high: Double

  /// Lays the drawing out; `nil` where there is nothing finite to draw.
  init?(_ comparison: ValueContrast) {
    self.comparison = comparison
    let ends = ([comparison.interval] + comparison.recorded.map(\.interval)).flatMap {
      [$0.lower?.value.approximateDouble, $0.upper?.value.approximateDouble].compactMap(\.self)
    }.filter(\.isFinite)
    guard let least = ends.min(), let most = ends.max() else { return nil }
    // Far apart, both ends would be at the edges of a straight scale.
    isLogarithmic = least > 0 && most / least > 20
    let start = isLogarithmic ? least.logarithm : least
    let end = isLogarithmic ? most.logarithm : most
    let room = end > start ? (end - start) * 0.22 : max(abs(end) * 0.1, 1)
    low = start - room
    high = end + room
    guard low.isFinite, high.isFinite, low < high else { return nil }
  }

  /// The drawing, with its content told to those who do not see it.
  var svg: String {
    let stated = QuantityWording.text(comparison.stated)
    let records = comparison.recorded.map(\.text).joined(separator: ", ")
    var svg =
      "<svg class=\"interval\" viewBox=\"0 0 \(HTMLText.number(Self.width)) 78\" role=\"img\""
    svg +=
      " aria-label=\"\(HTMLText.attribute("the text says \(stated); the record says \(records)"))\">"
    svg += "<line class=\"axis\" x1=\"0\" y1=\"\(HTMLText.number(Self.axis))\""
    svg += " x2=\"\(HTMLText.number(Self.width))\" y2=\"\(HTMLText.number(Self.axis))\"/>"
    svg += bar(comparison.interval, y: Self.axis - 7, style: "stated")
    svg += label("text: " + stated, at: middle(of: comparison.interval), y: 22, style: "stated")
    var places: [Double] = []
    for record in comparison.recorded {
      let x = middle(of: record.interval)
      if record.interval.lower == record.interval.upper {
        svg += "<circle class=\"recorded\" cx=\"\(HTMLText.number(x))\""
        svg += " cy=\"\(HTMLText.number(Self.axis))\" r=\"5\"/>"
      } else {
        svg += bar(record.interval, y: Self.axis + 7, style: "recorded")
      }
      places.append(x)
    }
    // Labels of several records would lie over each other; the first stands for them.
    if let first = comparison.recorded.first, let x = places.first {
      let more = places.count > 1 ? " and \(places.count - 1) more" : ""
      svg += label("record: " + first.text + more, at: x, y: 64, style: "recorded")
    }
    if isLogarithmic { svg += label("log scale", at: Self.width, y: 76, style: "scale") }
    return svg + "</svg>"
  }

  private func bar(_ interval: ValueInterval, y: Double, style: String) -> String {
    let from = interval.lower.map { x($0.value) } ?? 0
    let until = interval.upper.map { x($0.value) } ?? Self.width
    let length = max(until - from, 2)
    var svg =
      "<rect class=\"\(style)\" x=\"\(HTMLText.number(from))\" y=\"\(HTMLText.number(y - 3))\""
    svg += " width=\"\(HTMLText.number(length))\" height=\"6\" rx=\"1\"/>"
    for (bound, place) in [(interval.lower, from), (interval.upper, from + length)] {
      guard bound != nil else { continue }
      svg +=
        "<line class=\"\(style)\" x1=\"\(HTMLText.number(place))\" y1=\"\(HTMLText.number(y - 6))\""
      svg += " x2=\"\(HTMLText.number(place))\" y2=\"\(HTMLText.number(y + 6))\"/>"
    }
    return svg
  }

  private func label(_ text: String, at x: Double, y: Double, style: String) -> String {
    let (anchor, place) =
      x < Self.width * 0.3
      ? ("start", max(0, x - 8))
      : x > Self.width * 0.7 ? ("end", min(Self.width, x + 8)) : ("middle", x)
    return "<text class=\"\(style)\" x=\"\(HTMLText.number(place))\" y=\"\(HTMLText.number(y))\""
      + " text-anchor=\"\(anchor)\">\(HTMLText.content(SafeText.shortened(SafeText.line(text), toColumns: 44)))</text>"
  }

  private func middle(of interval: ValueInterval) -> Double {
    let from = interval.lower.map { x($0.value) }
    let until = interval.upper.map { x($0.value) }
    if let from, let until { return (from + until) / 2 }
    return from ?? until ?? Self.width / 2
  }

  private func x(_ value: ExactDecimal) -> Double {
    let number = value.approximateDouble
    let place = isLogarithmic ? number.logarithm : number
    let share = (place - low) / (high - low)
    let inner = Self.width - 2 * Self.margin
    return Self.margin + min(max(share.isFinite ? share : 0, 0), 1) * inner
  }
}

extension Double {
  /// The power of ten, near enough to place a mark: by halving, so that no library is needed.
  fileprivate var logarithm: Double {
    guard self > 0, isFinite else { return 0 }
    // log2 = exponent + log2(significand), the latter by the usual series around 1.
    let ratio = (significand - 1) / (significand + 1)
    let square = ratio * ratio
    let series = 2 * ratio * (1 + square / 3 + square * square / 5 + square * square * square / 7)
    return (Double(exponent) + series / 0.693_147_180_559_945_3) * 0.301_029_995_663_981_2
  }
}
