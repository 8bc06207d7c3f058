// SPDX-License-Identifier: MIT

/// Reads character references of HTML: `&amp;`, `&#8364;`, `&#x20AC;`.
enum CharacterReference {
  /// The longest reference read, in bytes.
  private static let maximumCount = 12

  /// The scalar a reference stands for, and the offset after it; `nil` when there is none.
  static func read(_ bytes: [UInt8], at start: Int) -> (scalar: Unicode.Scalar, end: Int)? {
    var end = start + 1
    let limit = min(bytes.count, start + maximumCount)
    while end < limit, bytes[end] != 0x3B {
      guard ProseMask.isAlphanumeric(bytes[end]) || (bytes[end] == 0x23 && end == start + 1) else {
        return nil
      }
      end += 1
    }
    guard end < limit, end > start + 1 else { return nil }
    let name = bytes[(start + 1)..<end]
    if name.first == 0x23 {
      guard let scalar = numeric(name.dropFirst()) else { return nil }
      return (scalar, end + 1)
    }
    guard let scalar = named[String(decoding: name, as: UTF8.self)] else { return nil }
    return (scalar, end + 1)
  }

  private static func numeric(_ digits: ArraySlice<UInt8>) -> Unicode.Scalar? {
    let isHexadecimal = digits.first.map { $0 | 0x20 == 0x78 } ?? false
    var value: UInt32 = 0
    let rest = isHexadecimal ? digits.dropFirst() : digits
    guard !rest.isEmpty, rest.count <= 7 else { return nil }
    for digit in rest {
      let number: UInt32
      switch digit {
      case 0x30...0x39: number = UInt32(digit - 0x30)
      case 0x61...0x66 where isHexadecimal: number = UInt32(digit - 0x61 + 10)
      case 0x41...0x46 where isHexadecimal: number = UInt32(digit - 0x41 + 10)
      default: return nil
      }
      value = value * (isHexadecimal ? 16 : 10) + number
    }
    return Unicode.Scalar(windows1252[value] ?? value)
  }

  /// Numbers of the C1 range, which pages write for the characters of Windows-1252.
  private static let windows1252: [UInt32: UInt32] = [
    0x80: 0x20AC, 0x85: 0x2026, 0x91: 0x2018, 0x92: 0x2019, 0x93: 0x201C, 0x94: 0x201D,
    0x95: 0x2022, 0x96: 0x2013, 0x97: 0x2014, 0x99: 0x2122,
  ]

  private static let named: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
    "cent": "¢", "pound": "£", "yen": "¥", "euro": "€", "curren": "¤", "sect": "§", "copy": "©",
    "reg": "®", "trade": "™", "deg": "°", "plusmn": "±", "sup1": "¹", "sup2": "²", "sup3": "³",
    "frac14": "¼", "frac12": "½", "frac34": "¾", "micro": "µ", "para": "¶", "middot": "·",
    "times": "×", "divide": "÷", "minus": "−", "ndash": "–", "mdash": "—", "hellip": "…",
    "lsquo": "‘", "rsquo": "’", "sbquo": "‚", "ldquo": "“", "rdquo": "”", "bdquo": "„",
    "laquo": "«", "raquo": "»", "lsaquo": "‹", "rsaquo": "›", "bull": "•", "dagger": "†",
    "Dagger": "‡", "permil": "‰", "prime": "′", "Prime": "″", "le": "≤", "ge": "≥", "ne": "≠",
    "asymp": "≈", "thinsp": "\u{2009}", "ensp": "\u{2002}", "emsp": "\u{2003}",
    "shy": "\u{AD}", "zwnj": "\u{200C}", "zwj": "\u{200D}", "iexcl": "¡", "iquest": "¿",
    "ordf": "ª", "ordm": "º", "larr": "←", "rarr": "→", "dollar": "$", "percnt": "%", "num": "#",
    "commat": "@", "lpar": "(", "rpar": ")", "lsqb": "[", "rsqb": "]", "sol": "/", "colon": ":",
    "semi": ";", "comma": ",", "period": ".", "excl": "!", "quest": "?", "lowbar": "_",
    "ast": "*", "hyphen": "‐", "numsp": "\u{2007}", "puncsp": "\u{2008}", "hairsp": "\u{200A}",
    "Agrave": "À", "Aacute": "Á", "Acirc": "Â", "Atilde": "Ã", "Auml": "Ä", "Aring": "Å",
    "AElig": "Æ", "Ccedil": "Ç", "Egrave": "È", "Eacute": "É", "Ecirc": "Ê", "Euml": "Ë",
    "Igrave": "Ì", "Iacute": "Í", "Icirc": "Î", "Iuml": "Ï", "Ntilde": "Ñ", "Ograve": "Ò",
    "Oacute": "Ó", "Ocirc": "Ô", "Otilde": "Õ", "Ouml": "Ö", "Oslash": "Ø", "Ugrave": "Ù",
    "Uacute": "Ú", "Ucirc": "Û", "Uuml": "Ü", "Yacute": "Ý", "szlig": "ß", "agrave": "à",
    "aacute": "á", "acirc": "â", "atilde": "ã", "auml": "ä", "aring": "å", "aelig": "æ",
    "ccedil": "ç", "egrave": "è", "eacute": "é", "ecirc": "ê", "euml": "ë", "igrave": "ì",
    "iacute": "í", "icirc": "î", "iuml": "ï", "ntilde": "ñ", "ograve": "ò", "oacute": "ó",
    "ocirc": "ô", "otilde": "õ", "ouml": "ö", "oslash": "ø", "ugrave": "ù", "uacute": "ú",
    "ucirc": "û", "uuml": "ü", "yacute": "ý", "yuml": "ÿ", "Scaron": "Š", "scaron": "š",
    "OElig": "Œ", "oelig": "œ",
  ]
}
