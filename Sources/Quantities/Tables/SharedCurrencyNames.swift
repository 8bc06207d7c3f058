// SPDX-License-Identifier: MIT

import SourceText

/// Names that several countries' money shares, and which country's words decide between them.
///
/// `names: words of a country CODE, ...`; a text that speaks of Norway means Norwegian kroner.
struct SharedCurrencyNames {
  /// For each name the code of the currency that a country's word makes it.
  private let codes: [UInt32: [UInt32: UInt16]]
  private let names: CodeSet

  /// The currency that `name` is, given a word of the text around it; an index of `currencies` from 1.
  func currency(named name: UInt32, near word: UInt32) -> UInt16? { codes[name]?[word] }

  /// Whether a name is shared at all.
  func isShared(_ name: UInt32) -> Bool { names.contains(name) }

  init(table: WordTable) {
    var codes: [UInt32: [UInt32: UInt16]] = [:]
    TableLines(Self.text).forEach(separator: 0x3A) { fields in
      guard fields.count == 2 else { return }
      var byCountry: [UInt32: UInt16] = [:]
      for piece in TableLines.pieces(fields[1], separator: 0x2C) {
        var words = TableLines.pieces(piece, separator: 0x20)
        guard let code = words.popLast() else { continue }
        let name = String(decoding: code, as: UTF8.self)
        guard let index = table.currencies.firstIndex(where: { $0.code == name }) else { continue }
        for word in words { byCountry[WordHash.of(word)] = UInt16(index + 1) }
      }
      for name in TableLines.pieces(fields[0], separator: 0x20) {
        // "crowns" stand in several lines: Norway's, Sweden's, the Czech Republic's.
        codes[WordHash.of(name), default: [:]].merge(byCountry) { $1 }
      }
    }
    self.codes = codes
    names = CodeSet(codes.keys)
  }

  static let standard = SharedCurrencyNames(table: .standard)

  private static let text = """
    krone kroner crown crowns: norway norwegian norwegians oslo NOK, denmark danish danes copenhagen DKK
    krona kronor crown crowns: sweden swedish stockholm SEK, iceland icelandic reykjavik ISK
    koruna crown crowns: czech czechia prague CZK, slovakia slovak SKK
    peso pesos: mexico mexican MXN, argentina argentine argentinian buenos ARS, chile chilean santiago CLP, colombia colombian bogota COP, philippines philippine filipino manila PHP, uruguay uruguayan UYU, cuba cuban havana CUP, dominican DOP
    rupee rupees: india indian delhi mumbai INR, pakistan pakistani karachi islamabad PKR, lanka lankan colombo LKR, nepal nepalese nepali kathmandu NPR, mauritius mauritian MUR, seychelles SCR
    franc francs: switzerland swiss zurich CHF, france french paris FRF, belgium belgian BEF, rwanda rwandan RWF, burundi burundian BIF, congo congolese kinshasa CDF, cameroon gabon chad XAF, senegal ivorian mali benin togo niger burkina XOF, djibouti DJF, guinea guinean GNF, comoros KMF
    dinar dinars: iraq iraqi baghdad IQD, kuwait kuwaiti KWD, jordan jordanian amman JOD, bahrain bahraini BHD, libya libyan tripoli LYD, tunisia tunisian tunis TND, algeria algerian algiers DZD, serbia serbian belgrade RSD
    dirham dirhams: emirates emirati dubai abu AED, morocco moroccan rabat MAD
    riyal riyals rial rials: saudi riyadh SAR, qatar qatari doha QAR, oman omani muscat OMR, yemen yemeni sanaa YER, iran iranian tehran IRR
    shilling shillings: kenya kenyan nairobi KES, uganda ugandan kampala UGX, tanzania tanzanian TZS, somalia somali SOS
    lira liras lire: turkey turkish ankara istanbul TRY, italy italian rome ITL, lebanon lebanese LBP, syria syrian SYP
    ruble rubles rouble roubles: russia russian moscow RUB, belarus belarusian minsk BYN
    leu lei: romania romanian bucharest RON, moldova moldovan MDL
    manat: azerbaijan azerbaijani azeri AZN, turkmenistan turkmen TMT
    won: korea korean seoul KRW
    som sum: uzbekistan uzbek UZS, kyrgyzstan kyrgyz KGS
    mark marks: germany german DEM, bosnia bosnian BAM, finland finnish FIM
    kwacha: zambia zambian ZMW, malawi malawian MWK
    """
}
