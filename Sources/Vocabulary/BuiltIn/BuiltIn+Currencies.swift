// SPDX-License-Identifier: MIT

extension BuiltIn {
  /// Currencies (ISO 4217): code, name, other names.
  static let currencies = """
    AED | UAE dirham | Emirati dirham
    AFN | afghani | Afghan afghani
    ALL | Albanian lek |
    AMD | Armenian dram |
    AOA | Angolan kwanza |
    ARS | Argentine peso |
    AUD | Australian dollar | Aussie dollar
    AZN | Azerbaijani manat |
    BAM | convertible mark |
    BDT | Bangladeshi taka | taka
    BGN | Bulgarian lev |
    BHD | Bahraini dinar |
    BOB | Bolivian boliviano |
    BRL | Brazilian real |
    BWP | Botswana pula |
    BYN | Belarusian ruble | Belarusian rouble
    CAD | Canadian dollar |
    CDF | Congolese franc |
    CHF | Swiss franc |
    CLP | Chilean peso |
    CNY | yuan | renminbi; Chinese yuan; RMB
    COP | Colombian peso |
    CRC | Costa Rican colon |
    CUP | Cuban peso |
    CZK | Czech koruna | Czech crown
    DKK | Danish krone | Danish crown
    DOP | Dominican peso |
    DZD | Algerian dinar |
    EGP | Egyptian pound |
    ETB | Ethiopian birr |
    EUR | euro |
    GBP | pound sterling | sterling; British pound; UK pound
    GEL | Georgian lari |
    GHS | Ghanaian cedi | Ghana cedi
    GTQ | Guatemalan quetzal |
    HKD | Hong Kong dollar |
    HNL | Honduran lempira |
    HUF | Hungarian forint | forint
    IDR | Indonesian rupiah | rupiah
    ILS | Israeli shekel | shekel; new Israeli shekel
    INR | Indian rupee |
    IQD | Iraqi dinar |
    IRR | Iranian rial |
    ISK | Icelandic krona | Icelandic crown
    JMD | Jamaican dollar |
    JOD | Jordanian dinar |
    JPY | Japanese yen | yen
    KES | Kenyan shilling |
    KHR | Cambodian riel |
    KRW | South Korean won | Korean won
    KWD | Kuwaiti dinar |
    KZT | Kazakhstani tenge | tenge
    LAK | Lao kip |
    LBP | Lebanese pound |
    LKR | Sri Lankan rupee |
    LYD | Libyan dinar |
    MAD | Moroccan dirham |
    MDL | Moldovan leu |
    MGA | Malagasy ariary |
    MKD | Macedonian denar |
    MMK | Myanmar kyat | kyat
    MNT | Mongolian tugrik |
    MOP | Macanese pataca |
    MUR | Mauritian rupee |
    MVR | Maldivian rufiyaa |
    MWK | Malawian kwacha |
    MXN | Mexican peso |
    MYR | Malaysian ringgit | ringgit
    MZN | Mozambican metical |
    NAD | Namibian dollar |
    NGN | Nigerian naira | naira
    NIO | Nicaraguan cordoba |
    NOK | Norwegian krone | Norwegian crown
    NPR | Nepalese rupee |
    NZD | New Zealand dollar | kiwi dollar
    OMR | Omani rial |
    PEN | Peruvian sol |
    PGK | Papua New Guinean kina |
    PHP | Philippine peso |
    PKR | Pakistani rupee |
    PLN | Polish zloty | zloty
    PYG | Paraguayan guarani |
    QAR | Qatari riyal |
    RON | Romanian leu |
    RSD | Serbian dinar |
    RUB | Russian ruble | Russian rouble; ruble; rouble
    RWF | Rwandan franc |
    SAR | Saudi riyal |
    SDG | Sudanese pound |
    SEK | Swedish krona | Swedish crown
    SGD | Singapore dollar |
    SYP | Syrian pound |
    THB | Thai baht | baht
    TJS | Tajikistani somoni |
    TMT | Turkmenistani manat |
    TND | Tunisian dinar |
    TRY | Turkish lira |
    TTD | Trinidad and Tobago dollar |
    TWD | New Taiwan dollar | Taiwan dollar
    TZS | Tanzanian shilling |
    UAH | Ukrainian hryvnia | hryvnia
    UGX | Ugandan shilling |
    USD | US dollar | U.S. dollar; American dollar; greenback; United States dollar
    UYU | Uruguayan peso |
    UZS | Uzbekistani som |
    VES | Venezuelan bolivar |
    VND | Vietnamese dong |
    XAF | Central African CFA franc |
    XDR | special drawing right | SDR
    XOF | West African CFA franc | CFA franc
    YER | Yemeni rial |
    ZAR | South African rand |
    ZMW | Zambian kwacha |
    """
}
