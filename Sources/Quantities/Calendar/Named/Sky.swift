// SPDX-License-Identifier: MIT

/// Where the sun and the moon stand, well enough to say on which day a lunar month begins.
///
/// After Meeus, "Astronomical Algorithms", chapters 25 and 47, the larger terms: the sun to a hundredth
/// of a degree, the moon to about a twentieth, which is some six minutes of time. Times are Julian days.
enum Sky {
  /// The mean length of a lunar month in days.
  static let lunation = 29.530588853

  /// The sun's longitude in degrees, of the equinox of date.
  static func sun(at time: Double) -> Double {
    let t = (time - 2_451_545) / 36_525
    let mean = 280.46646 + 36_000.76983 * t + 0.0003032 * t * t
    let anomaly = 357.52911 + 35_999.05029 * t - 0.0001537 * t * t
    let centre =
      (1.914602 - 0.004817 * t) * sine(anomaly) + (0.019993 - 0.000101 * t) * sine(2 * anomaly)
      + 0.000289 * sine(3 * anomaly)
    return turn(mean + centre - 0.00569 - 0.00478 * sine(125.04 - 1934.136 * t))
  }

  /// The sun's longitude against the stars, with the Lahiri zero point.
  static func siderealSun(at time: Double) -> Double {
    turn(sun(at: time) - precession(at: time))
  }

  /// The moon's longitude against the stars.
  static func siderealMoon(at time: Double) -> Double {
    turn(moon(at: time) - precession(at: time))
  }

  private static func precession(at time: Double) -> Double {
    23.85 + (time - 2_451_545) / 365.25 * 0.013968
  }

  /// The moon's longitude in degrees, of the equinox of date.
  static func moon(at time: Double) -> Double {
    let t = (time - 2_451_545) / 36_525
    let mean = 218.3164477 + 481_267.88123421 * t - 0.0015786 * t * t
    let elongation = 297.8501921 + 445_267.1114034 * t - 0.0018819 * t * t
    let sunAnomaly = 357.5291092 + 35_999.0502909 * t - 0.0001536 * t * t
    let moonAnomaly = 134.9633964 + 477_198.8675055 * t + 0.0087414 * t * t
    let node = 93.2720950 + 483_202.0175233 * t - 0.0036539 * t * t
    let eccentricity = 1 - 0.002516 * t
    var sum = 0.0
    for (d, m, p, f, size) in moonTerms {
      let angle = d * elongation + m * sunAnomaly + p * moonAnomaly + f * node
      sum += size * (m == 0 ? 1 : eccentricity) * sine(angle)
    }
    sum += 3958 * sine(119.75 + 131.849 * t) + 1962 * sine(mean - node)
    sum += 318 * sine(53.09 + 479_264.29 * t)
    return turn(mean + sum / 1_000_000 - 0.00478 * sine(125.04 - 1934.136 * t))
  }

  /// Multiples of elongation, sun's anomaly, moon's anomaly and node, and the size in millionths of a degree.
  private static let moonTerms: [(Double, Double, Double, Double, Double)] = [
    (0, 0, 1, 0, 6_288_774), (2, 0, -1, 0, 1_274_027), (2, 0, 0, 0, 658_314),
    (0, 0, 2, 0, 213_618), (0, 1, 0, 0, -185_116), (0, 0, 0, 2, -114_332),
    (2, 0, -2, 0, 58_793), (2, -1, -1, 0, 57_066), (2, 0, 1, 0, 53_322), (2, -1, 0, 0, 45_758),
    (0, 1, -1, 0, -40_923), (1, 0, 0, 0, -34_720), (0, 1, 1, 0, -30_383), (2, 0, 0, -2, 15_327),
    (0, 0, 1, 2, -12_528), (0, 0, 1, -2, 10_980), (4, 0, -1, 0, 10_675), (0, 0, 3, 0, 10_034),
    (4, 0, -2, 0, 8548), (2, 1, -1, 0, -7888), (2, 1, 0, 0, -6766), (1, 0, -1, 0, -5163),
    (1, 1, 0, 0, 4987), (2, -1, 1, 0, 4036), (2, 0, 2, 0, 3994), (4, 0, 0, 0, 3861),
    (2, 0, -3, 0, 3665),
  ]

  /// The time nearest to a guess when the moon is so many degrees ahead of the sun.
  static func time(ofElongation angle: Double, near guess: Double) -> Double {
    settled(near: guess, speed: 12.190749) { angle - (moon(at: $0) - sun(at: $0)) }
  }

  /// The time nearest to a guess when the sun reaches a longitude against the stars.
  static func time(ofSiderealSun longitude: Double, near guess: Double) -> Double {
    settled(near: guess, speed: 0.985647) { longitude - siderealSun(at: $0) }
  }

  /// The time nearest to a guess when the sun reaches a longitude from the equinox.
  static func time(ofSun longitude: Double, near guess: Double) -> Double {
    settled(near: guess, speed: 0.985647) { longitude - sun(at: $0) }
  }

  private static func settled(near guess: Double, speed: Double, missing: (Double) -> Double)
    -> Double
  {
    var time = guess
    for _ in 0..<8 {
      let step = (turn(missing(time) + 180) - 180) / speed
      time += step
      if abs(step) < 0.0001 { break }
    }
    return time
  }

  /// Universal time from the even time that the sky keeps.
  static func universal(_ time: Double) -> Double {
    let year = 2000 + (time - 2_451_545) / 365.25
    let seconds: Double
    switch year {
    case ..<1950: seconds = 29.07 + 0.407 * (year - 1950)
    case ..<1986: seconds = 45.45 + 1.067 * (year - 1975)
    case ..<2005: seconds = 63.86 + 0.3345 * (year - 2000)
    default: seconds = 62.92 + 0.32217 * (year - 2000) + 0.005589 * (year - 2000) * (year - 2000)
    }
    return time - seconds / 86_400
  }

  /// The civil day of a universal time at so many hours east of Greenwich, and the hour of that day.
  static func day(_ time: Double, hoursEast: Double) -> (day: CalendarDate, hour: Double) {
    let local = time + hoursEast / 24 - 2_440_587.5
    let whole = local.rounded(.down)
    return (
      CalendarDate(dayNumber: Int32(clamping: Int(min(max(whole, -3_000_000), 3_000_000)))),
      (local - whole) * 24
    )
  }

  /// The universal time of an hour of a civil day.
  static func time(of day: CalendarDate, hour: Double, hoursEast: Double) -> Double {
    Double(day.dayNumber) + 2_440_587.5 + (hour - hoursEast) / 24
  }

  private static func turn(_ degrees: Double) -> Double {
    degrees - (degrees / 360).rounded(.down) * 360
  }

  /// The sine of an angle in degrees, by its series, the same on every platform.
  private static func sine(_ degrees: Double) -> Double {
    var angle = turn(degrees)
    var sign = 1.0
    if angle >= 180 { (angle, sign) = (angle - 180, -1) }
    if angle > 90 { angle = 180 - angle }
    let x = angle * .pi / 180
    let square = x * x
    var term = x
    var sum = x
    for step in 1...9 {
      term *= -square / Double((2 * step) * (2 * step + 1))
      sum += term
    }
    return sign * sum
  }
}
