// SPDX-License-Identifier: MIT

/// What units are in terms of one base unit of their kind.
struct UnitFactors {
  /// A unit as so many of a base unit.
  struct Entry {
    let base: String
    let factor: ExactDecimal
  }

  private let entries: [String: Entry]

  subscript(code: String) -> Entry? { entries[code] }

  /// The factors of all units and prefixes that are known.
  static let standard: UnitFactors = {
    var entries: [String: Entry] = [:]
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard fields.count == 3, let factor = ExactDecimal(fields[2]) else { continue }
      var code = String(fields[0])
      let isPrefixable = code.hasPrefix("+")
      if isPrefixable { code.removeFirst() }
      let base = String(fields[1])
      entries[code] = Entry(base: base, factor: factor)
      guard isPrefixable else { continue }
      for (prefix, power) in prefixes {
        entries[prefix + code] = Entry(base: base, factor: factor.scaled(byPowerOfTen: power))
      }
    }
    TableLines(CurrencyWords.text).forEach(separator: 0x7C) { fields in
      guard fields.count == 5,
        let name = fields[4].split(separator: 0x3A, omittingEmptySubsequences: false).first
      else { return }
      let code = String(decoding: fields[0], as: UTF8.self)
      entries[code] = Entry(base: code, factor: .one)
      entries[code + "." + String(decoding: name, as: UTF8.self)] = Entry(
        base: code, factor: .power(-CurrencyWords.digits(of: code)))
    }
    return UnitFactors(entries: entries)
  }()

  private static let prefixes: [(String, Int)] = [
    ("Q", 30), ("R", 27), ("Y", 24), ("Z", 21), ("E", 18), ("P", 15), ("T", 12), ("G", 9), ("M", 6),
    ("k", 3), ("h", 2), ("da", 1), ("d", -1), ("c", -2), ("m", -3), ("u", -6), ("n", -9),
    ("p", -12),
    ("f", -15), ("a", -18),
  ]

  private static let text = """
    +m m 1
    [in_i] m 0.0254
    [ft_i] m 0.3048
    [yd_i] m 0.9144
    [mi_i] m 1609.344
    [nmi_i] m 1852
    [fth_i] m 1.8288
    [fur_us] m 201.168
    [ly] m 9460730472580800
    AU m 149597870700
    Ao m 1e-10
    m2 m2 1
    mm2 m2 1e-6
    cm2 m2 1e-4
    km2 m2 1000000
    har m2 10000
    [in_i]2 m2 0.00064516
    [ft_i]2 m2 0.09290304
    [yd_i]2 m2 0.83612736
    [mi_i]2 m2 2589988.110336
    [acr_us] m2 4046.8564224
    +l m3 0.001
    m3 m3 1
    mm3 m3 1e-9
    cm3 m3 1e-6
    km3 m3 1000000000
    [in_i]3 m3 0.000016387064
    [cft_i] m3 0.028316846592
    [yd_i]3 m3 0.764554857984
    [gal_us] m3 0.003785411784
    [gal_br] m3 0.00454609
    [qt_us] m3 0.000946352946
    [pt_us] m3 0.000473176473
    [cup_us] m3 0.0002365882365
    [foz_us] m3 0.0000295735295625
    [tbs_us] m3 0.00001478676478125
    [tsp_us] m3 0.00000492892159375
    [bbl_us] m3 0.158987294928
    [bu_us] m3 0.03523907016688
    +g g 1
    +t g 1000000
    [ston_av] g 907184.74
    [lton_av] g 1016046.9088
    [lb_av] g 453.59237
    [oz_av] g 28.349523125
    [oz_tr] g 31.1034768
    [stone_av] g 6350.29318
    [gr] g 0.06479891
    [dr_av] g 1.7718451953125
    [car_m] g 0.2
    qt g 100000
    +W W 1
    [HP] W 745.69987158227022
    +J J 1
    +W.h J 3600
    +cal J 4.184
    +eV J 1.602176634e-19
    [Btu] J 1055.05585262
    [thm] J 105505585.262
    +bit bit 1
    +By bit 8
    KiBy bit 8192
    MiBy bit 8388608
    GiBy bit 8589934592
    TiBy bit 8796093022208
    +s s 1
    min s 60
    h s 3600
    d s 86400
    wk s 604800
    mo s 2592000
    a s 31536000
    +Hz Hz 1
    +Pa Pa 1
    bar Pa 100000
    mbar Pa 100
    atm Pa 101325
    [psi] Pa 6894.757293168361
    mm[Hg] Pa 133.322387415
    +N N 1
    +V V 1
    +A A 1
    +Ohm Ohm 1
    +Gy Gy 1
    +Sv Sv 1
    +Bq Bq 1
    [kn_i] m/s 0.514444444444444444
    % % 1
    [ppth] % 0.1
    pp pp 1
    bp pp 0.01
    """
}
