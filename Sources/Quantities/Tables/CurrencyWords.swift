// SPDX-License-Identifier: MIT

/// The world's money: `CODE | names after a number | signs and words before a number | adjectives | minor unit: names`.
///
/// Names are commas apart. A name that several currencies share ("dollar") stands with the one meant
/// when nothing else is said, and goes with every line's adjectives ("australian" + the line's first
/// name). Codes are entered by themselves. Withdrawn currencies that prose still names are kept. `XXX` is
/// the code of names that say nothing without a country: money in a currency that stays unresolved.
enum CurrencyWords {
  /// The code of a currency that is not resolved.
  static let unresolved = "XXX"

  static let text = """
    USD | dollar, dollars, us$, $, buck, bucks, greenback, greenbacks, dollars us, dollars u.s. | $, us$, $us, us $, u.s.$, u.s. $, u.s $, usd$, u.s. dollar, us dollar | us, u.s., u.s, american, united states | cent: cent, cents, c, ¢, us cent, us cents, u.s. cents
    EUR | euro, euros, €, €ur | €, eur€ | european | cent: euro cent, euro cents, eurocent, eurocents
    GBP | pound, pounds, quid, pound sterling, pounds sterling, sterling, £, british pound, british pounds | £, #, gb£, uk£, stg£ | british, uk, u.k., english, sterling | penny: pence, penny, pennies, p
    JPY | yen, ¥, 円 | ¥, jp¥, jpy¥, ￥ | japanese | sen: japanese sen
    CNY | yuan, renminbi, rmb, 元, yuan renminbi | cn¥, rmb, cny¥, rmb¥ | chinese, china | fen: fen
    INR | rupee, rupees, rs, rs., ₹, inr, indian rupee | ₹, rs., rs, re., re, inr., inr | indian, india | paisa: paise, paisa
    AUD | australian dollar, australian dollars, aussie dollar, aussie dollars, a$, au$ | a$, $a, au$, aud$, aus$, a $, au $ | australian, aussie | cent: australian cents, australian cent
    CAD | canadian dollar, canadian dollars, loonies, loonie, c$, ca$, cdn$ | c$, $c, ca$, cdn$, can$, cad$, c $, cdn $ | canadian | cent: canadian cents, canadian cent
    NZD | new zealand dollar, new zealand dollars, kiwi dollar, kiwi dollars, nz$ | nz$, $nz, nzd$, nz $ | new zealand, kiwi | cent: new zealand cents
    HKD | hong kong dollar, hong kong dollars, hk$ | hk$, $hk, hkd$, hk $ | hong kong | cent:
    SGD | singapore dollar, singapore dollars, s$ | s$, sg$, sgd$, s $ | singapore, singaporean | cent: singapore cents
    TWD | taiwan dollar, taiwan dollars, new taiwan dollar, new taiwan dollars, nt$ | nt$, ntd, twd$, nt $ | taiwan, taiwanese, new taiwan | cent:
    CHF | franc, francs, swiss franc, swiss francs, sfr, sfr., fr. | sfr, sfr., chf., fr. | swiss | centime: centime, centimes, rappen
    SEK | krona, kronor, kronas, swedish krona, swedish kronor, swedish crown, swedish crowns, skr, kr | skr, kr, kr. | swedish | ore: öre, swedish ore
    NOK | norwegian krone, norwegian kroner, norwegian krona, norwegian kronor, norwegian crown, norwegian crowns, nkr | nkr | norwegian | ore: norwegian ore
    XXX | krone, kroner, crown, crowns | | | :
    DKK | danish krone, danish kroner, danish crown, danish crowns, dkr | dkr | danish | ore: øre, danish ore
    ISK | icelandic krona, icelandic kronur, icelandic kronas, kronur, ikr | ikr | icelandic | eyrir:
    RUB | ruble, rubles, rouble, roubles, ₽, rub | ₽ | russian | kopeck: kopeck, kopecks, kopek, kopeks
    KRW | won, ₩, korean won, south korean won | ₩, ￦ | korean, south korean | jeon:
    KPW | north korean won | | north korean | chon:
    BRL | real, reais, reals, brazilian real, brazilian reais, brazilian reals, r$ | r$, r $, brl$ | brazilian | centavo: centavo, centavos
    MXN | peso, pesos, mexican peso, mexican pesos, mx$, mex$ | mx$, mex$, mxn$, mxp$ | mexican | centavo: mexican centavos
    ARS | argentine peso, argentine pesos, ar$ | ar$, ars$ | argentine, argentinian, argentinean | centavo: argentine centavos
    CLP | chilean peso, chilean pesos, clp$ | clp$ | chilean | centavo:
    COP | colombian peso, colombian pesos, col$ | col$, cop$ | colombian | centavo:
    PHP | philippine peso, philippine pesos, ₱ | ₱, php. | philippine, filipino | sentimo: centavos filipinos
    UYU | uruguayan peso, uruguayan pesos, $u | $u, uyu$ | uruguayan | centesimo: centesimos
    DOP | dominican peso, dominican pesos, rd$ | rd$ | dominican | centavo:
    CUP | cuban peso, cuban pesos | cu$ | cuban | centavo:
    ZAR | rand, rands, south african rand, south african rands | r, zar, zar. | south african | cent: south african cents
    TRY | lira, liras, turkish lira, turkish liras, turkish lire, ₺, tl | ₺, tl | turkish | kurus: kurus, kuruş
    UAH | hryvnia, hryvnias, hryvnya, hryvnyas, hryven, ₴ | ₴ | ukrainian | kopiyka: kopiykas, kopiyka
    PLN | zloty, zlotys, zlotych, zloties, złoty, zł, polish zloty | zł | polish | grosz: grosz, groszy
    CZK | koruna, korunas, koruny, korun, czech koruna, czech crown, czech crowns, kč | kč | czech | haler:
    HUF | forint, forints, hungarian forint, ft. | huf. | hungarian | filler:
    RON | leu, lei, romanian leu, romanian lei | | romanian | ban:
    BGN | lev, leva, bulgarian lev, bulgarian leva | | bulgarian | stotinka: stotinki, stotinka
    RSD | serbian dinar, serbian dinars | | serbian | para:
    BAM | convertible mark, convertible marks, bosnian mark, bosnian marks | | bosnian | fening:
    MKD | denar, denars, denari, macedonian denar | | macedonian | deni:
    ALL | lek, leks, lekë, albanian lek | | albanian | qindarka:
    MDL | moldovan leu, moldovan lei | | moldovan | ban:
    BYN | belarusian ruble, belarusian rubles, belarusian rouble, belarusian roubles | | belarusian | kopeck:
    GEL | lari, laris, georgian lari, ₾ | ₾ | georgian | tetri: tetri
    AMD | dram armenian, drams, armenian dram, armenian drams, ֏ | ֏ | armenian | luma:
    AZN | manat, manats, azerbaijani manat, azeri manat, ₼ | ₼ | azerbaijani, azeri | qapik:
    KZT | tenge, tenges, kazakh tenge, ₸ | ₸ | kazakh, kazakhstani | tiyn:
    UZS | uzbek som, uzbek soms, uzbek sum, uzbek sums, uzbekistani som | | uzbek | tiyin:
    KGS | kyrgyz som, kyrgyz soms | | kyrgyz | tyiyn:
    TJS | somoni, somonis | | tajik | diram:
    TMT | turkmen manat, turkmenistani manat | | turkmen | tenge:
    MNT | tugrik, tugriks, tögrög, togrog, togrogs, mongolian tugrik, ₮ | ₮ | mongolian | mongo:
    ILS | shekel, shekels, sheqel, sheqels, new shekel, new shekels, israeli shekel, israeli shekels, ₪, nis | ₪, nis | israeli | agora: agorot, agora
    JOD | jordanian dinar, jordanian dinars | jd | jordanian | fils:
    KWD | kuwaiti dinar, kuwaiti dinars | kd | kuwaiti | fils: kuwaiti fils
    BHD | bahraini dinar, bahraini dinars | bd | bahraini | fils:
    IQD | dinar, dinars, iraqi dinar, iraqi dinars | | iraqi | fils:
    LYD | libyan dinar, libyan dinars | | libyan | dirham:
    TND | tunisian dinar, tunisian dinars | | tunisian | millime: millimes
    DZD | algerian dinar, algerian dinars | | algerian | centime:
    MAD | moroccan dirham, moroccan dirhams | | moroccan | centime:
    AED | dirham, dirhams, emirati dirham, emirati dirhams, uae dirham, uae dirhams, dhs, dh | dhs, dhs., dh | emirati, uae | fils: fils
    SAR | riyal, riyals, saudi riyal, saudi riyals, ﷼ | sr | saudi, saudi arabian | halala: halalas, halala
    QAR | qatari riyal, qatari riyals, qatari rial, qatari rials | qr | qatari | dirham:
    OMR | omani rial, omani rials, omani riyal, omani riyals | | omani | baisa: baisa
    YER | yemeni rial, yemeni rials, yemeni riyal, yemeni riyals | | yemeni | fils:
    IRR | rial, rials, iranian rial, iranian rials | | iranian | dinar:
    IRT | toman, tomans, iranian toman, iranian tomans | | | :
    LBP | lebanese pound, lebanese pounds, lebanese lira, lebanese liras | ll | lebanese | piastre:
    SYP | syrian pound, syrian pounds, syrian lira, syrian liras | | syrian | piastre:
    EGP | egyptian pound, egyptian pounds, l.e., l.e, le., e£, geneh | e£, egp£, l.e., le | egyptian | piastre: piastre, piastres, egyptian piastres
    SDG | sudanese pound, sudanese pounds | | sudanese | piastre:
    SSP | south sudanese pound, south sudanese pounds | | south sudanese | piastre:
    PKR | pakistani rupee, pakistani rupees, pakistan rupee, pakistan rupees, pkr. | pkr., pkr | pakistani, pakistan | paisa:
    LKR | sri lankan rupee, sri lankan rupees, sri lanka rupee, sri lanka rupees, slrs | slrs | sri lankan | cent:
    NPR | nepalese rupee, nepalese rupees, nepali rupee, nepali rupees | npr. | nepalese, nepali | paisa:
    MUR | mauritian rupee, mauritian rupees | | mauritian | cent:
    SCR | seychellois rupee, seychellois rupees, seychelles rupee, seychelles rupees | | seychellois, seychelles | cent:
    MVR | rufiyaa, rufiyaas | mrf | maldivian | laari: laari
    BDT | taka, takas, bangladeshi taka, ৳ | tk, tk., ৳ | bangladeshi | poisha:
    BTN | ngultrum, ngultrums | nu. | bhutanese | chetrum:
    AFN | afghani, afghanis, ؋ | | afghan | pul:
    MMK | kyat, kyats, burmese kyat, myanmar kyat | | burmese, myanmar | pya:
    THB | baht, bahts, thai baht, ฿ | ฿ | thai | satang: satang, satangs
    VND | dong, dongs, vietnamese dong, vietnam dong, ₫ | ₫ | vietnamese | hao:
    LAK | kip, kips, lao kip, ₭ | ₭ | lao, laotian | att:
    KHR | riel, riels, cambodian riel, ៛ | ៛ | cambodian | sen:
    IDR | rupiah, rupiahs, indonesian rupiah | rp, rp. | indonesian | sen: indonesian sen
    MYR | ringgit, ringgits, malaysian ringgit, malaysian ringgits, malaysian dollar, malaysian dollars, rm | rm | malaysian, malaysia | sen: sen, sens
    BND | brunei dollar, brunei dollars | b$ | brunei, bruneian | sen:
    PGK | kina, kinas | | papua new guinean | toea: toea
    FJD | fijian dollar, fijian dollars, fiji dollar, fiji dollars, fj$ | fj$ | fijian, fiji | cent:
    NGN | naira, nairas, nigerian naira, ₦ | ₦, ngn | nigerian | kobo: kobo, kobos
    GHS | cedi, cedis, ghanaian cedi, ghana cedi, ghana cedis, ₵ | ₵, gh₵, gh¢, ghc | ghanaian, ghana | pesewa: pesewa, pesewas
    KES | kenyan shilling, kenyan shillings, kenya shilling, kenya shillings, ksh, kshs, shilling, shillings | ksh, ksh., kshs, sh, sh. | kenyan, kenya | cent:
    UGX | ugandan shilling, ugandan shillings, uganda shilling, uganda shillings, ush | ush, ushs, ugx. | ugandan, uganda | cent:
    TZS | tanzanian shilling, tanzanian shillings, tsh | tsh, tshs | tanzanian | cent:
    SOS | somali shilling, somali shillings | | somali | cent:
    ETB | birr, birrs, ethiopian birr | br | ethiopian | santim: santim
    ERN | nakfa, nakfas | | eritrean | cent:
    DJF | djiboutian franc, djiboutian francs, djibouti franc, djibouti francs | | djiboutian, djibouti | centime:
    RWF | rwandan franc, rwandan francs, rwanda franc, rwanda francs, rwf. | frw | rwandan | centime:
    BIF | burundian franc, burundian francs, burundi francs | | burundian, burundi | centime:
    CDF | congolese franc, congolese francs | fc | congolese | centime:
    XAF | cfa franc, cfa francs, fcfa, cfa, central african cfa franc, central african cfa francs | fcfa | central african | centime:
    XOF | west african cfa franc, west african cfa francs | | west african | centime:
    XPF | cfp franc, cfp francs | | | centime:
    GNF | guinean franc, guinean francs | | guinean | centime:
    KMF | comorian franc, comorian francs | | comorian | centime:
    MGA | ariary, ariarys, malagasy ariary | | malagasy | iraimbilanja:
    ZMW | kwacha, kwachas, zambian kwacha | k$ | zambian | ngwee: ngwee
    MWK | malawian kwacha, malawi kwacha | mk | malawian, malawi | tambala:
    MZN | metical, meticais, meticals, mozambican metical | mt | mozambican | centavo:
    AOA | kwanza, kwanzas, angolan kwanza | kz | angolan | centimo:
    BWP | pula, pulas, botswana pula | | botswanan, botswana | thebe: thebe
    NAD | namibian dollar, namibian dollars, n$ | n$ | namibian | cent:
    LSL | loti, maloti | | lesotho | sente:
    SZL | lilangeni, emalangeni | | swazi | cent:
    ZWL | zimbabwean dollar, zimbabwean dollars, zimbabwe dollar, zimbabwe dollars, zw$, z$ | zw$, z$, zwl$ | zimbabwean, zimbabwe | cent:
    ZWG | zimbabwe gold, zig | | | cent:
    GMD | dalasi, dalasis | | gambian | butut: butut
    SLE | leone, leones, sierra leonean leone | | sierra leonean | cent:
    LRD | liberian dollar, liberian dollars, l$ | l$ | liberian | cent:
    MRU | ouguiya, ouguiyas | | mauritanian | khoum:
    CVE | cape verdean escudo, cape verdean escudos | | cape verdean | centavo:
    STN | dobra, dobras | | | centimo:
    PEN | sol, soles, nuevo sol, nuevos soles, peruvian sol, peruvian soles | s/, s/. | peruvian | centimo: centimos
    BOB | boliviano, bolivianos | bs | bolivian | centavo:
    PYG | guarani, guaranis, guaraní, guaraníes, paraguayan guarani, ₲ | ₲ | paraguayan | centimo:
    VES | bolivar, bolivars, bolivares, bolívar, bolívars, bolívares, venezuelan bolivar, venezuelan bolivars | bs., bs.f | venezuelan | centimo:
    CRC | colon, colones, colón, costa rican colon, costa rican colones, ₡ | ₡ | costa rican | centimo:
    GTQ | quetzal, quetzals, quetzales | | guatemalan | centavo:
    HNL | lempira, lempiras | | honduran | centavo:
    NIO | cordoba, cordobas, córdoba, córdobas | c$n | nicaraguan | centavo:
    PAB | balboa, balboas | b/. | panamanian | centesimo:
    JMD | jamaican dollar, jamaican dollars, j$ | j$, jm$ | jamaican | cent:
    TTD | trinidad and tobago dollar, trinidad and tobago dollars, trinidadian dollar, trinidadian dollars, tt$ | tt$ | trinidadian | cent:
    BBD | barbadian dollar, barbadian dollars, barbados dollar, barbados dollars, bds$ | bds$, bd$ | barbadian, barbados | cent:
    BSD | bahamian dollar, bahamian dollars | bs$ | bahamian | cent:
    BZD | belize dollar, belize dollars | bz$ | belizean, belize | cent:
    BMD | bermudian dollar, bermudian dollars, bermuda dollar, bermuda dollars | | bermudian, bermuda | cent:
    KYD | cayman islands dollar, cayman islands dollars, cayman dollar, cayman dollars, ci$ | ci$ | cayman | cent:
    GYD | guyanese dollar, guyanese dollars, guyana dollar, guyana dollars, g$, gy$ | g$, gy$ | guyanese, guyana | cent:
    SRD | surinamese dollar, surinamese dollars | sr$ | surinamese | cent:
    XCD | east caribbean dollar, east caribbean dollars, ec$ | ec$ | east caribbean | cent:
    HTG | gourde, gourdes, haitian gourde | | haitian | centime:
    AWG | aruban florin, aruban florins, florins, florin | afl. | aruban | cent:
    ANG | antillean guilder, antillean guilders | | antillean | cent:
    WST | tala, talas, samoan tala, ws$ | ws$ | samoan | sene:
    TOP | paanga, pa'anga, pa'angas | t$ | tongan | seniti:
    VUV | vatu, vatus | | vanuatu | :
    SBD | solomon islands dollar, solomon islands dollars, si$ | si$ | solomon islands | cent:
    MOP | pataca, patacas, macanese pataca, mop$ | mop$ | macanese, macau | avo: avos
    FKP | falkland islands pound, falkland islands pounds | | falkland | penny:
    GIP | gibraltar pound, gibraltar pounds | | gibraltar | penny:
    SHP | saint helena pound, saint helena pounds | | | penny:
    DEM | deutsche mark, deutsche marks, deutschmark, deutschmarks, deutschemark, deutschemarks, german mark, german marks, d-mark, d-marks, mark, marks | dm | german, west german | pfennig: pfennig, pfennigs
    FRF | french franc, french francs | ff | french | centime: french centimes
    BEF | belgian franc, belgian francs | bfr | belgian | centime:
    LUF | luxembourg franc, luxembourg francs | | luxembourg | centime:
    ITL | lire, italian lira, italian lire, italian liras | | italian | :
    ESP | peseta, pesetas, spanish peseta, spanish pesetas, ₧ | pta | spanish | :
    PTE | escudo, escudos, portuguese escudo, portuguese escudos | | portuguese | centavo:
    NLG | guilder, guilders, dutch guilder, dutch guilders, dutch florins | fl | dutch | cent: dutch cents
    ATS | austrian schilling, austrian schillings, schilling, schillings | | austrian | groschen: groschen
    FIM | markka, markkaa, markkas, finnish markka, finnish mark, finnish marks | | finnish | penni:
    GRD | drachmas, drachmae, greek drachma, greek drachmas | | greek | lepton:
    IEP | irish pound, irish pounds, irish punt, irish punts, punt, punts | ir£ | irish | penny:
    CYP | cypriot pound, cypriot pounds, cyprus pound, cyprus pounds | c£ | cypriot | cent:
    MTL | maltese lira, maltese liri | lm | maltese | cent:
    SIT | tolar, tolars, slovenian tolar | | slovenian | stotin:
    SKK | slovak koruna, slovak korunas, slovak crown, slovak crowns | | slovak | haler:
    EEK | kroon, kroons, estonian kroon, estonian kroons, estonian crowns | | estonian | sent:
    LVL | lats, latvian lats | ls | latvian | santims: santims
    LTL | litas, lithuanian litas | | lithuanian | centas:
    HRK | kuna, kunas, croatian kuna, croatian kunas | | croatian | lipa: lipa
    XDR | special drawing right, special drawing rights, sdr, sdrs | sdr | | :
    XAU | ounce of gold money | | | :
    BTC | bitcoin, bitcoins, ₿, xbt | ₿ | | satoshi: satoshi, satoshis
    ETH | ether, ethers, ethereum | | | gwei: gwei
    XRP | xrp | | | :
    LTC | litecoin, litecoins | | | :
    DOGE | dogecoin, dogecoins | | | :
    USDT | tether, tethers | | | :
    USDC | usdc | | | :
    """

  /// Codes that are also English words or names; as money they need a touching number or a magnitude.
  static let wordlikeCodes =
    "ALL AMD ANG BAM BOB COP CUP DOP ERN ETH GEL LAK MAD MOP MUR NAD PAB PEN RON RUB SAR SOS TOP TRY VES VUV XRP ZIG SIT"
}
