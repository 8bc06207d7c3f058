// SPDX-License-Identifier: MIT

package import Quantities

/// Reads unit codes as evidence files write them.
package enum UnitCode {
  /// The unit of a code.
  ///
  /// - Parameter code: ISO 4217 (`USD`), UCUM (`km`, `[mi_i]`), `%`, `pp`, `bp`, a noun in braces, `1`,
  ///   or two of them around a slash (`USD/[bbl_us]`).
  /// - Returns: The unit; `nil` when no table knows it.
  package static func unit(_ code: String) -> Unit? {
    if let dimension = dimension(ofSimple: code) { return Unit(code: code, dimension: dimension) }
    let sides = code.split(separator: "/", omittingEmptySubsequences: false)
    guard sides.count == 2, dimension(ofSimple: String(sides[0])) != nil, !sides[1].isEmpty else {
      return nil
    }
    let factors = sides[1].split(separator: ".", omittingEmptySubsequences: false)
    guard
      factors.allSatisfy({
        dimension(ofSimple: String($0)) != nil || Int($0).map { $0 > 0 } ?? isPower(String($0))
      })
    else { return nil }
    return Unit(code: code, dimension: known[code] ?? .other)
  }

  /// The codes that a misspelt one is held against.
  static var candidates: [String] { known.keys.sorted() + currencies.sorted() }

  /// Words people write for units, and the code each should be.
  static let words: [String: String] = [
    "percent": "%", "per cent": "%", "pct": "%", "percentage": "%",
    "percentage points": "pp", "percentage point": "pp", "basis points": "bp",
    "dollar": "USD", "dollars": "USD", "us dollars": "USD", "us$": "USD", "$": "USD",
    "euro": "EUR", "euros": "EUR", "€": "EUR", "yen": "JPY", "¥": "JPY", "pounds": "GBP",
    "£": "GBP", "people": "{person}", "persons": "{person}", "person": "{person}",
    "years": "a", "year": "a", "days": "d", "hours": "h", "months": "mo", "weeks": "wk",
    "kilometres": "km", "kilometers": "km", "square kilometres": "km2", "sq km": "km2",
    "square kilometers": "km2", "tonnes": "t", "tons": "t", "index": "{index}", "miles": "[mi_i]",
    "number": "1", "ratio": "1", "ft": "[ft_i]", "lb": "[lb_av]", "lbs": "[lb_av]",
  ]

  private static func isPower(_ text: String) -> Bool {
    text.hasPrefix("10*") && Int(text.dropFirst(3)) != nil
  }

  private static func dimension(ofSimple code: String) -> Unit.Dimension? {
    if let dimension = known[code] { return dimension }
    let bytes = Array(code.utf8)
    if bytes.count == 3, currencies.contains(code) { return .money }
    if bytes.count > 2, bytes.first == UInt8(ascii: "{"), bytes.last == UInt8(ascii: "}"),
      !bytes.dropFirst().dropLast().contains(where: { $0 == 0x7B || $0 == 0x7D })
    {
      return .count
    }
    return nil
  }

  private static let currencies: Set<String> = Set(
    """
    AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BOV BRL BSD BTN BWP \
    BYN BZD CAD CDF CHE CHF CHW CLF CLP CNY CNH COP COU CRC CUC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB \
    EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD \
    JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LTL LVL LYD MAD MDL MGA MKD MMK MNT MOP MRU \
    MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD \
    RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY \
    TTD TWD TZS UAH UGX USD USN UYI UYU UYW UZS VED VES VND VUV WST XAF XAG XAU XCD XDR XOF XPD XPF \
    XPT XSU XUA YER ZAR ZMW ZWG ZWL DEM FRF ITL ESP NLG BEF ATS PTE FIM IEP GRD LUF EEK SKK SIT MTL CYP
    """.split(separator: " ").map(String.init))

  private static let known: [String: Unit.Dimension] = [
    "%": .percent, "pp": .points, "bp": .points, "1": .number, "{index}": .index,
    "m": .length, "km": .length, "cm": .length, "mm": .length, "nm": .length, "um": .length,
    "[mi_i]": .length, "[ft_i]": .length, "[in_i]": .length, "[yd_i]": .length,
    "[nmi_i]": .length, "AU": .length, "[ly]": .length,
    "m2": .area, "km2": .area, "cm2": .area, "har": .area, "[acr_us]": .area, "[sft_i]": .area,
    "[smi_us]": .area, "[mi_i]2": .area, "[ft_i]2": .area,
    "m3": .volume, "km3": .volume, "L": .volume, "l": .volume, "mL": .volume, "ml": .volume,
    "hL": .volume, "[gal_us]": .volume, "[bbl_us]": .volume, "[cft_i]": .volume,
    "[ft_i]3": .volume, "[pt_us]": .volume,
    "g": .mass, "kg": .mass, "mg": .mass, "ug": .mass, "t": .mass, "kt": .mass, "Mt": .mass,
    "Gt": .mass, "[lb_av]": .mass, "[oz_av]": .mass, "[ston_av]": .mass, "[oz_tr]": .mass,
    "m/s": .speed, "km/h": .speed, "[mi_i]/h": .speed, "[kn_i]": .speed,
    "J": .energy, "kJ": .energy, "MJ": .energy, "GJ": .energy, "TJ": .energy, "PJ": .energy,
    "EJ": .energy, "W.h": .energy, "kW.h": .energy, "MW.h": .energy, "GW.h": .energy,
    "TW.h": .energy, "cal": .energy, "kcal": .energy, "[Btu]": .energy, "eV": .energy,
    "W": .power, "kW": .power, "MW": .power, "GW": .power, "TW": .power, "[HP]": .power,
    "bit": .data, "By": .data, "kBy": .data, "MBy": .data, "GBy": .data, "TBy": .data,
    "PBy": .data, "kbit": .data, "Mbit": .data, "Gbit": .data,
    "Cel": .temperature, "[degF]": .temperature, "K": .temperature,
    "s": .duration, "ms": .duration, "us": .duration, "ns": .duration, "min": .duration,
    "h": .duration, "d": .duration, "wk": .duration, "mo": .duration, "a": .duration,
    "Pa": .pressure, "kPa": .pressure, "hPa": .pressure, "MPa": .pressure, "bar": .pressure,
    "mbar": .pressure, "[psi]": .pressure, "atm": .pressure,
    "Hz": .frequency, "kHz": .frequency, "MHz": .frequency, "GHz": .frequency,
    "deg": .angle, "rad": .angle, "N": .force, "kN": .force,
    "A": .electric, "V": .electric, "kV": .electric, "Ohm": .electric, "A.h": .electric,
    "Sv": .radiation, "mSv": .radiation, "Bq": .radiation, "Gy": .radiation,
    "[ppm]": .concentration, "[ppb]": .concentration, "mg/L": .concentration,
    "ug/m3": .concentration, "mol/L": .concentration,
  ]
}
