// SPDX-License-Identifier: MIT

/// The names of days, in lower case, without apostrophes and without the "s" after one.
enum NamedDayTable {
  /// Names, separated by commas, with how the day is found.
  static let english: [(names: String, day: NamedDay)] =
    fixed + weekdays + christian + others
  typealias Row = (names: String, day: NamedDay)

  private static func row(_ rule: NamedDay.Rule, _ names: String, length: Int = 1) -> Row {
    (names, NamedDay(rule: rule, length: length))
  }

  private static let fixed: [Row] = [
    (1, 1, "new year day,new years day,new year"),
    (1, 6, "epiphany,three kings day"),
    (1, 26, "australia day,republic day"),
    (1, 27, "international holocaust remembrance day"),
    (2, 2, "groundhog day,candlemas"),
    (2, 4, "world cancer day"),
    (2, 12, "lincoln birthday,darwin day"),
    (2, 14, "valentine day,valentines day,valentine,st valentine day,saint valentine day"),
    (3, 1, "st david day,saint david day"),
    (3, 8, "international women day,international womens day,women day,womens day"),
    (3, 14, "pi day"),
    (
      3, 17,
      "st patrick day,st patricks day,saint patrick day,st paddy day,saint paddy day,st patty day"
    ),
    (3, 22, "world water day"),
    (3, 24, "world tuberculosis day,world tb day"),
    (3, 31, "cesar chavez day"),
    (4, 1, "april fool day,april fools day,april fools,all fools day"),
    (4, 2, "world autism awareness day"),
    (4, 7, "world health day"),
    (4, 10, "siblings day,sibling day"),
    (4, 14, "ambedkar jayanti"),
    (4, 22, "earth day"),
    (4, 23, "st george day,saint george day,world book day"),
    (4, 25, "anzac day,world malaria day"),
    (5, 1, "may day,lei day,international workers day,international worker day,workers day"),
    (5, 3, "world press freedom day"),
    (5, 4, "star wars day"),
    (5, 5, "cinco de mayo"),
    (5, 8, "victory in europe day,v e day,ve day"),
    (5, 9, "europe day,rabindra jayanti,rabindranath jayanti"),
    (5, 25, "africa day,towel day"),
    (5, 31, "world no tobacco day"),
    (6, 5, "world environment day"),
    (6, 6, "d day"),
    (6, 8, "world ocean day,world oceans day"),
    (6, 12, "loving day"),
    (6, 14, "flag day,world blood donor day"),
    (6, 19, "juneteenth,juneteenth day"),
    (6, 20, "world refugee day"),
    (6, 24, "saint jean baptiste day,st jean baptiste day,midsummer day"),
    (7, 1, "canada day"),
    (7, 4, "independence day,fourth of july"),
    (7, 11, "world population day"),
    (7, 14, "bastille day"),
    (7, 18, "mandela day,nelson mandela day"),
    (7, 28, "world hepatitis day"),
    (8, 12, "international youth day"),
    (8, 15, "assumption day,v j day"),
    (8, 19, "world humanitarian day"),
    (9, 8, "international literacy day"),
    (9, 11, "patriot day"),
    (9, 21, "international day of peace,international peace day,world peace day"),
    (10, 1, "international day of older persons"),
    (10, 2, "gandhi jayanti,gandhi birthday"),
    (10, 3, "german unity day,day of german unity"),
    (10, 5, "world teachers day,world teacher day"),
    (10, 10, "world mental health day"),
    (10, 16, "world food day"),
    (10, 24, "united nations day,un day"),
    (10, 31, "halloween,halloween day,hallowe en,all hallows eve,reformation day"),
    (11, 1, "all saints day,all saint day,world vegan day"),
    (11, 2, "all souls day,all soul day"),
    (11, 5, "guy fawkes day,guy fawkes night,bonfire night"),
    (11, 11, "veterans day,veteran day,armistice day,remembrance day,singles day,single day"),
    (11, 14, "world diabetes day"),
    (11, 19, "international men day,international mens day"),
    (11, 20, "universal children day,world children day,universal childrens day"),
    (11, 30, "st andrew day,saint andrew day"),
    (12, 1, "world aids day"),
    (12, 6, "st nicholas day,saint nicholas day"),
    (12, 7, "pearl harbor day,pearl harbor remembrance day"),
    (12, 10, "human rights day,human right day"),
    (1, 6, "orthodox christmas eve"), (1, 7, "orthodox christmas,orthodox christmas day"),
    (1, 25, "burns night"),
    (12, 24, "christmas eve,xmas eve"),
    (12, 25, "christmas,christmas day,xmas,xmas day"),
    (12, 26, "boxing day,st stephen day,saint stephen day"),
    (12, 31, "new year eve,new years eve,hogmanay"),
  ].map { month, day, names in row(.fixed(month: month, day: day), names) }

  private static let weekdays: [Row] =
    [
      (3, 1, 1, "martin luther king day,mlk day,martin luther king jr day,civil rights day"),
      (
        3, 1, 2,
        "presidents day,president day,washington birthday,george washington birthday,daisy gatson bates day,family day"
      ),
      (2, 1, 3, "commonwealth day"), (2, 7, 11, "remembrance sunday"),
      (-1, 6, 3, "earth hour"),
      (-1, 5, 4, "arbor day"),
      (1, 1, 5, "early may bank holiday,may bank holiday"),
      (2, 7, 5, "mother day,mothers day"),
      (3, 6, 5, "armed forces day"),
      (-1, 1, 5, "memorial day,decoration day,spring bank holiday"),
      (3, 7, 6, "father day,fathers day"),
      (4, 7, 7, "parents day,parent day"),
      (-1, 1, 8, "august bank holiday,summer bank holiday,late summer bank holiday"),
      (1, 1, 9, "labor day,labour day"),
      (2, 1, 10, "columbus day,indigenous peoples day,indigenous people day"),
      (4, 4, 11, "thanksgiving,thanksgiving day"),
    ].map { count, weekday, month, names in
      row(.nth(count, weekday: weekday, month: month), names)
    } + [
      row(.offset(.nth(4, weekday: 4, month: 11), days: 1), "black friday"),
      row(.offset(.nth(4, weekday: 4, month: 11), days: 2), "small business saturday"),
      row(.offset(.nth(4, weekday: 4, month: 11), days: 4), "cyber monday"),
      row(.offset(.nth(4, weekday: 4, month: 11), days: 5), "giving tuesday"),
      row(.offset(.nth(1, weekday: 1, month: 11), days: 1), "election day"),
      row(.offset(.nth(2, weekday: 7, month: 5), days: -2), "military spouse day"),
      row(.offset(.nth(1, weekday: 1, month: 9), days: 6), "grandparents day,grandparent day"),
      row(
        .offset(.offset(.nth(-1, weekday: 6, month: 4), days: 0), days: -3),
        "administrative professionals day,administrative professional day,secretaries day,secretary day,admins day,admin day"
      ),
      row(.before(.fixed(month: 5, day: 25), weekday: 1), "victoria day"),
      row(.nearestWorkday(.fixed(month: 10, day: 16)), "boss day,bosses day,boss s day"),
      row(.nearestWorkday(.fixed(month: 4, day: 16)), "emancipation day"),
      row(
        .nextWorkday(
          .fixed(month: 4, day: 15), holiday: .nearestWorkday(.fixed(month: 4, day: 16))),
        "tax day"),
      row(
        .nth(2, weekday: 7, month: 3),
        "daylight saving start,daylight savings start,daylight saving start day,daylight savings start day"
      ),
      row(
        .nth(1, weekday: 7, month: 11),
        "daylight saving end,daylight savings end,daylight saving end day,daylight savings end day"),
      row(.notSunday(.fixed(month: 4, day: 27)), "king day,kings day,koningsdag"),
      row(
        .listed([
          1988: [3, 8], 1992: [3, 10], 1996: [3, 12], 2000: [3, 7], 2004: [3, 2], 2008: [2, 5],
          2012: [3, 6], 2016: [3, 1], 2020: [3, 3], 2024: [3, 5],
        ]), "super tuesday"),
      row(
        .listed(
          Dictionary(
            uniqueKeysWithValues: stride(from: 1937, through: 2061, by: 4).map { ($0, [1, 20]) })),
        "inauguration day"),
    ]

  private static let christian: [Row] =
    [
      (-63, "septuagesima"),
      (-47, "shrove tuesday,mardi gras,pancake day,pancake tuesday,fat tuesday"),
      (-48, "shrove monday,rosenmontag"), (-46, "ash wednesday"),
      (-21, "mothering sunday"), (-7, "palm sunday"),
      (-3, "maundy thursday,holy thursday,covenant thursday,sheer thursday,thursday of mysteries"),
      (-2, "good friday"), (-1, "holy saturday,easter saturday"),
      (0, "easter,easter sunday,easter day"), (1, "easter monday"),
      (39, "ascension day,ascension thursday,feast of the ascension"),
      (49, "pentecost,whitsun,whit sunday,whitsunday,white sunday"),
      (50, "whit monday,pentecost monday"), (56, "trinity sunday"), (60, "corpus christi"),
    ].map { days, names in row(.easter(days), names) }
    + [
      (-48, "orthodox shrove monday,clean monday,orthodox clean monday"),
      (-8, "lazarus saturday"), (-7, "orthodox palm sunday"),
      (-2, "orthodox good friday,great friday"),
      (-1, "great saturday,orthodox holy saturday"),
      (0, "orthodox easter,orthodox easter sunday,orthodox easter day,pascha"),
      (1, "orthodox easter monday"),
      (39, "orthodox ascension day"), (49, "orthodox pentecost"),
    ].map { days, names in row(.orthodoxEaster(days), names) }
    + [
      row(.easter(-46), "lent", length: 46),
      row(.easter(-7), "holy week", length: 7),
      row(.orthodoxEaster(-48), "great lent,great fast,orthodox lent", length: 40),
      row(.before(.fixed(month: 12, day: 4), weekday: 7), "first sunday of advent,advent sunday"),
      row(.fixed(month: 12, day: 26), "kwanzaa", length: 7),
    ]

  private static let others: [Row] = [
    // Hebrew months count from Nisan.
    row(.hebrew(month: 14, day: 14), "purim"),
    row(.hebrew(month: 14, day: 15), "shushan purim"),
    row(.hebrew(month: 1, day: 15), "passover,pesach", length: 8),
    row(.hebrew(month: 2, day: 18), "lag baomer,lag b omer"),
    row(.hebrew(month: 3, day: 6), "shavuot,shavuos,feast of weeks", length: 2),
    row(.hebrew(month: 5, day: 9), "tisha b av,tisha bav"),
    row(.hebrew(month: 7, day: 1), "rosh hashanah,rosh hashana,rosh hashanna", length: 2),
    row(.hebrew(month: 7, day: 10), "yom kippur,day of atonement"),
    row(
      .hebrew(month: 7, day: 15),
      "sukkot,succot,sukkos,feast of tabernacles,feast of the ingathering", length: 7),
    row(.hebrew(month: 7, day: 22), "shemini atzeret"),
    row(.hebrew(month: 7, day: 23), "simchat torah"),
    row(.hebrew(month: 9, day: 25), "hanukkah,chanukah,hannukkah,hanukah,chanukkah", length: 8),
    row(.hebrew(month: 11, day: 15), "tu bishvat,tu b shevat"),
    // Islamic months.
    row(.islamic(month: 1, day: 1), "islamic new year,muslim new year,hijri new year"),
    row(.islamic(month: 1, day: 10), "ashura,day of ashura"),
    row(
      .islamic(month: 3, day: 12),
      "mawlid,mawlid al nabawi,mawlid al nabi,prophet birthday,milad un nabi,eid milad un nabi"),
    row(
      .islamic(month: 7, day: 27),
      "isra and mi raj,isra and miraj,night journey,prophet ascension,laylat al mi raj,lailat al miraj,ascension to heaven"
    ),
    row(.islamic(month: 9, day: 1), "ramadan,ramadhan,ramzan", length: 29),
    row(
      .islamic(month: 9, day: 27),
      "laylat al qadr,laylat al kadr,lailat al qadr,night of power,night of destiny,night of decree,night of measures"
    ),
    row(.islamic(month: 10, day: 1), "eid al fitr,eid ul fitr,eidul fitr,id al fitr,id ul fitr"),
    row(
      .islamic(month: 12, day: 10),
      "eid al adha,eid ul adha,eidul adha,eid al azha,eidul azha,eid ul azha,id ul adha,id al adha,bakr id,bakr eid,feast of the sacrifice,sacrifice feast,feast of sacrifice"
    ),
    row(
      .before(.islamic(month: 10, day: 1), weekday: 5), "jamat ul vida,jumu atul wida,jumat al wida"
    ),
    // Chinese.
    row(
      .chineseNewYear,
      "chinese new year,chinese new year day,chinese lunar new year,chinese lunar new year day,lunar new year,lunar new year day,tet"
    ),
    row(.offset(.chineseNewYear, days: -1), "chinese new year eve,lunar new year eve"),
    row(.offset(.chineseNewYear, days: 14), "lantern festival"),
    row(.chineseNewYear, "seollal"),
    row(
      .sun(longitude: 15, hoursEast: 8, countsAfternoon: true),
      "qingming,qingming festival,ching ming,ching ming festival,tomb sweeping day"),
    row(.chinese(month: 5, day: 5), "dragon boat festival,duanwu festival,tuen ng festival"),
    row(.chinese(month: 7, day: 7), "qixi festival"),
    row(.chinese(month: 8, day: 15), "mid autumn festival,moon festival,chuseok"),
    row(.chinese(month: 9, day: 9), "double ninth festival,chung yeung festival"),
    row(
      .sun(longitude: 0, hoursEast: 3.5, countsAfternoon: false), "nowruz,navroz,persian new year"),
    // Hindu months count from Chaitra.
    row(.hindu(month: 0, tithi: 1, hour: 6), "ugadi,yugadi,gudi padwa"),
    row(.hindu(month: 0, tithi: 9, hour: 12), "rama navami,ram navami"),
    row(
      .hindu(month: 0, tithi: 13, hour: 6),
      "mahavir jayanti,mahaveer jayanti,mahavir janma kalyanak,mahaveer janma kalyanak"),
    row(.hindu(month: 0, tithi: 15, hour: 6), "hanuman jayanti"),
    row(
      .hindu(month: 1, tithi: 15, hour: 18),
      "vesak,vesak day,vaisakha,buddha purnima,buddha day,buddha jayanti,wesak"),
    row(.hindu(month: 3, tithi: 2, hour: 6), "ratha yatra,rath yatra"),
    row(.hindu(month: 3, tithi: 15, hour: 6), "guru purnima"),
    row(.hindu(month: 4, tithi: 15, hour: 6), "raksha bandhan,rakhi,rakshabandhan"),
    row(.hindu(month: 4, tithi: 23, hour: 24), "janmashtami,krishna janmashtami,gokulashtami"),
    row(.hindu(month: 5, tithi: 4, hour: 12), "ganesh chaturthi,vinayaka chaturthi"),
    row(
      .hindu(month: 6, tithi: 1, hour: 6), "navaratri,navratri,durga puja,durga pooja", length: 9),
    row(.hindu(month: 6, tithi: 7, hour: 6), "maha saptami"),
    row(.hindu(month: 6, tithi: 8, hour: 6), "maha ashtami,durga ashtami"),
    row(.hindu(month: 6, tithi: 9, hour: 6), "maha navami"),
    row(.hindu(month: 6, tithi: 10, hour: 14), "dussehra,vijayadashami,vijaya dashami,dasara"),
    row(.hindu(month: 6, tithi: 15, hour: 6), "valmiki jayanti,pargat diwas"),
    row(.hindu(month: 6, tithi: 28, hour: 18), "dhanteras,dhanatrayodashi"),
    row(.hindu(month: 6, tithi: 30, hour: 18), "diwali,deepavali,divali,lakshmi puja"),
    row(.hindu(month: 7, tithi: 1, hour: 6), "govardhan puja"),
    row(.hindu(month: 7, tithi: 2, hour: 13), "bhai dooj,bhaubeej,bhai duj"),
    row(.hindu(month: 7, tithi: 6, hour: 6), "chhath,chhath puja"),
    row(
      .hindu(month: 7, tithi: 15, hour: 6), "guru nanak jayanti,guru nanak gurpurab,kartik purnima"),
    row(
      .hindu(month: 9, tithi: 7, hour: 6),
      "guru gobind singh jayanti,guru gobind singh birthday,guru govind singh jayanti,guru govind singh birthday"
    ),
    row(.hindu(month: 10, tithi: 5, hour: 6), "vasant panchami,basant panchami"),
    row(
      .hindu(month: 10, tithi: 15, hour: 6),
      "guru ravidas jayanti,guru ravidass jayanti,guru ravidas birthday,guru ravidass birthday"),
    row(.hindu(month: 10, tithi: 29, hour: 24), "maha shivaratri,maha shivratri,shivaratri"),
    row(.hindu(month: 11, tithi: 15, hour: 18), "holika dahan,chhoti holi,choti holi"),
    row(.offset(.hindu(month: 11, tithi: 15, hour: 18), days: 1), "holi,dhulandi,phagwah"),
    row(
      .ingress(sign: 9, countsEvening: true),
      "makar sankranti,makara sankranti,makara sankranthi,pongal,maghi,thai pongal"),
    row(
      .offset(.ingress(sign: 9, countsEvening: true), days: -1),
      "lohri,bhogi,bhogi pandigai,bogi pandigai"),
    row(.offset(.ingress(sign: 9, countsEvening: true), days: 1), "mattu pongal,maattu pongal"),
    row(.ingress(sign: 0, countsEvening: false), "baisakhi,vaisakhi,vaishakhi,vasakhi"),
    row(.every365(dayNumber: 17_760), "parsi new year,jamshedi navroz"),
  ]
}
