// SPDX-License-Identifier: MIT

extension BuiltIn {
  /// International bodies, central banks and statistical offices: name, other names, country.
  static let institutions = """
    International Monetary Fund | IMF |
    World Bank | World Bank Group; IBRD |
    United Nations | UN; UNO |
    World Health Organization | WHO; World Health Organisation |
    World Trade Organization | WTO; World Trade Organisation |
    International Labour Organization | ILO; International Labor Organization; International Labour Organisation |
    UNICEF | United Nations Children's Fund |
    UNESCO | |
    UNCTAD | UN Trade and Development |
    World Economic Forum | WEF |
    International Energy Agency | IEA |
    Bank for International Settlements | BIS |
    European Commission | |
    European Parliament | |
    European Central Bank | ECB |
    Eurostat | |
    Federal Reserve | the Fed; Fed; Federal Reserve Board; US Federal Reserve; U.S. Federal Reserve | US
    Bank of England | BoE; BOE | GB
    Bank of Japan | BoJ; BOJ | JP
    Bank of Canada | BoC | CA
    Bank of Korea | BoK; BOK | KR
    Bank of Israel | | IL
    Bank of France | Banque de France | FR
    Bank of Italy | | IT
    Bank of Spain | | ES
    Bank of Mexico | Banxico | MX
    Bank of Thailand | | TH
    Bank of Russia | Central Bank of Russia | RU
    Bundesbank | Deutsche Bundesbank | DE
    People's Bank of China | PBOC; PBoC | CN
    Reserve Bank of India | RBI | IN
    Reserve Bank of Australia | RBA | AU
    Reserve Bank of New Zealand | RBNZ | NZ
    South African Reserve Bank | SARB | ZA
    Swiss National Bank | SNB | CH
    Riksbank | Sveriges Riksbank | SE
    Norges Bank | | NO
    Asian Development Bank | ADB |
    African Development Bank | AfDB |
    Office for National Statistics | ONS | GB
    Bureau of Labor Statistics | BLS | US
    Bureau of Economic Analysis | BEA | US
    Census Bureau | US Census Bureau; U.S. Census Bureau | US
    White House | |
    European Investment Bank | EIB |
    """

  /// Names that hold a country's name and mean no country.
  static let blockedNames = """
    African American; African Americans; Native American; Native Americans; Asian American; Asian Americans
    Mexican American; Mexican Americans; Pan American
    Bank of America; American Airlines; American Express; British Airways; British Petroleum; Air France
    Air China; Air Canada; Air India; Korean Air; China Mobile; China Telecom; Royal Dutch Shell; Swiss Re
    Washington Post; New York Times; Jakarta Post; Japan Times; Times of India; South China Morning Post
    Wall Street Journal; Jersey City; Panama Canal; Panama Papers; Guinea pig; Brazil nut; French fries
    New England; New Guinea; Turkish delight; German shepherd; Dutch auction; Chinese New Year
    American football; American dream; Swiss cheese; Greek yogurt; Indian summer; Georgia Tech
    Tokyo Electron; Tokyo Stock Exchange; London Stock Exchange; London School of Economics
    University of Tokyo; University of London; Paris Agreement; Paris Club; Berlin Wall; Rome Statute
    World War; World Cup; World Trade Center; World Series; Olympic Games; Washington Mutual; George Washington; Michael Jordan; Paris Hilton; Geneva Convention; Vienna Convention
    """
}
