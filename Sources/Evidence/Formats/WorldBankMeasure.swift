// SPDX-License-Identifier: MIT

/// The measures that the World Bank's best known indicators are, by their codes.
///
/// An indicator's name says its definition too ("Unemployment, total (% of total labor force) (modeled ILO
/// estimate)"); the code says what texts call it. What else the name tells stays in the basis.
enum WorldBankMeasure {
  /// What a name tells beside its measure and unit: "modeled ILO estimate".
  static func remainder(of name: String) -> String? {
    guard let open = name.lastIndex(of: "("), name.hasSuffix(")") else { return nil }
    let inside = String(name[name.index(after: open)...].dropLast())
    let lowered = inside.lowercased()
    return lowered.hasSuffix("estimate") || lowered.hasSuffix("estimates") ? inside : nil
  }

  /// The label of our measure by code; an indicator that is not here keeps its own name.
  static let labels: [String: String] = [
    "SP.POP.TOTL": "population", "SP.POP.GROW": "population growth",
    "NY.GDP.MKTP.CD": "gross domestic product",
    "NY.GDP.MKTP.KD": "real gross domestic product",
    "NY.GDP.MKTP.PP.CD": "gross domestic product at purchasing power parity",
    "NY.GDP.MKTP.KD.ZG": "gross domestic product growth",
    "NY.GDP.PCAP.CD": "gross domestic product per capita",
    "NY.GDP.PCAP.PP.CD": "gross domestic product per capita at purchasing power parity",
    "NY.GNP.MKTP.CD": "gross national income", "NY.GNP.PCAP.CD": "gross national income per capita",
    "FP.CPI.TOTL.ZG": "inflation", "FP.CPI.TOTL": "consumer price index",
    "SL.UEM.TOTL.ZS": "unemployment rate", "SL.UEM.TOTL.NE.ZS": "unemployment rate",
    "SL.UEM.1524.ZS": "youth unemployment rate", "SL.TLF.TOTL.IN": "labour force",
    "SL.TLF.CACT.ZS": "labour force participation rate",
    "SI.POV.GINI": "Gini coefficient", "NE.EXP.GNFS.CD": "exports", "NE.IMP.GNFS.CD": "imports",
    "NE.EXP.GNFS.ZS": "exports as a share of GDP", "NE.TRD.GNFS.ZS": "trade as a share of GDP",
    "BN.CAB.XOKA.CD": "current account balance",
    "BX.KLT.DINV.CD.WD": "foreign direct investment flow",
    "FI.RES.TOTL.CD": "foreign exchange reserves",
    "GC.DOD.TOTL.GD.ZS": "government debt to GDP ratio",
    "BX.TRF.PWKR.CD.DT": "remittances", "SP.DYN.LE00.IN": "life expectancy",
    "SP.DYN.TFRT.IN": "fertility rate", "SP.DYN.IMRT.IN": "infant mortality rate",
    "EN.POP.DNST": "population density", "MS.MIL.XPND.CD": "military expenditure",
    "MS.MIL.XPND.GD.ZS": "military expenditure as a share of GDP",
  ]
}
