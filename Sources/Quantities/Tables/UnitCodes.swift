// SPDX-License-Identifier: MIT

/// The codes of units, as evidence files write them, with what each measures.
///
/// They are those that words of prose are read to (``UnitWords``, ``CurrencyWords``), with the prefixes that are
/// in use, and what no single word names. One table for texts and for files, so that both mean one thing.
package enum UnitCodes {
  /// What a code measures; `nil` when it is none.
  package static func dimension(of code: String) -> Unit.Dimension? { table[code]?.dimension }

  /// The codes that are in common use, in order: what a misspelt one may have been meant for.
  package static var common: [String] { table.filter { !$0.value.isRare }.keys.sorted() }

  private static let table: [String: (dimension: Unit.Dimension, isRare: Bool)] = {
    var table: [String: (dimension: Unit.Dimension, isRare: Bool)] = [:]
    func enter(_ code: String, _ dimension: Unit.Dimension, isRare: Bool = false) {
      if table[code] == nil { table[code] = (dimension, isRare) }
    }
    for line in others.split(separator: "\n") {
      let fields = line.split(separator: " ").map(String.init)
      guard let dimension = fields.first.flatMap({ Unit.Dimension(rawValue: $0) }) else { continue }
      for code in fields.dropFirst() { enter(code, dimension) }
    }
    TableLines(CurrencyWords.text).forEach(separator: 0x7C) { fields in
      let code = String(decoding: fields[0], as: UTF8.self)
      if code != CurrencyWords.unresolved { enter(code, .money) }
    }
    TableLines(UnitWords.text).forEach(separator: 0x7C) { fields in
      guard fields.count > 1,
        let dimension = Unit.Dimension(rawValue: String(decoding: fields[1], as: UTF8.self))
      else { return }
      let code = String(decoding: fields[0], as: UTF8.self)
      guard code.hasPrefix("+") else { return enter(code, dimension) }
      let base = String(code.dropFirst())
      // Letters that agencies use as codes of their own (T for tonnes, PC for per cent) are none of physics.
      if single.contains(base) { return }
      enter(base, dimension)
      for prefix in prefixes[base] ?? usual { enter(prefix + base, dimension) }
      if prefixes[base] == nil {
        for prefix in rare { enter(prefix + base, dimension, isRare: true) }
      }
    }
    return table
  }()

  private static let single: Set<String> = ["F", "H", "T", "C", "Ci", "Wb"]
  private static let usual = ["k", "M", "G", "T"]
  private static let rare = ["P", "E", "h", "c", "m", "u", "n"]
  private static let prefixes: [String: [String]] = [
    "A": ["k", "m", "u"], "A.h": ["m", "k"], "K": ["m"], "V": ["k", "m", "M"],
    "s": ["m", "u", "n"],
    "t": ["k", "M", "G"], "m": ["k", "c", "m", "u", "n", "d"], "l": ["h", "c", "m", "d", "u", "M"],
    "mol": ["m", "u"], "cd": [], "lm": [], "pc": ["k", "M", "G"],
    "g": ["k", "m", "u", "n"], "N": ["k", "M"], "t{TNT}": ["k", "M"],
  ]

  /// Codes that no single word of prose is read to: `dimension code ...`.
  private static let others = """
    number 1
    index {index}
    area m2 km2 cm2 mm2 dm2 [in_i]2 [ft_i]2 [yd_i]2 [mi_i]2
    volume km3 mm3 dm3 [in_i]3 [yd_i]3
    speed m/s
    pressure hPa
    energy PJ EJ
    data PBy
    radiation mSv uSv
    concentration mg/l ug/m3 mg/m3 mol/l mmol/l
    money BBD BIF BMD BND BOV BSD BZD CHE CHW CLF CNH COU CUC CVE DJF ERN FJD FKP GIP GMD GNF GYD HTG KMF \
    KYD LRD LSL MOP MRU MWK MXV SBD SCR SHP SLE SLL SOS SSP STN SVC SZL TOP TVD UYI UYW VED VUV WST \
    XAF XAG XAU XCD XDR XOF XPD XPF XPT XSU XUA YER ZWG ZWL ANG AWG DEM FRF ITL ESP NLG BEF ATS PTE FIM \
    IEP GRD LUF EEK SKK SIT MTL CYP HRK LTL LVL TJS TMT USN
    """
}
