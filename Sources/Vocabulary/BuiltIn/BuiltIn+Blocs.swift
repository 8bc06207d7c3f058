// SPDX-License-Identifier: MIT

extension BuiltIn {
  /// Blocs and groups: codes, name, other names, demonyms, members.
  ///
  /// A member is a country's alpha-2 code, then, where it is not from the start or not any more, the days
  /// from which and until which it belongs.
  static let blocs = """
    EU; EU27; EU28; EUU; EU27_2020 | European Union | EU; European Community; EEC | | AT 1995-01-01; BE; BG 2007-01-01; HR 2013-07-01; CY 2004-05-01; CZ 2004-05-01; DK 1973-01-01; EE 2004-05-01; FI 1995-01-01; FR; DE; GR 1981-01-01; HU 2004-05-01; IE 1973-01-01; IT; LV 2004-05-01; LT 2004-05-01; LU; MT 2004-05-01; NL; PL 2004-05-01; PT 1986-01-01; RO 2007-01-01; SK 2004-05-01; SI 2004-05-01; ES 1986-01-01; SE 1995-01-01; GB 1973-01-01 2020-01-31
    EA; EA19; EA20; EMU; EUR_AREA | euro area | eurozone; euro zone; euro-zone | | AT 1999-01-01; BE 1999-01-01; FI 1999-01-01; FR 1999-01-01; DE 1999-01-01; IE 1999-01-01; IT 1999-01-01; LU 1999-01-01; NL 1999-01-01; PT 1999-01-01; ES 1999-01-01; GR 2001-01-01; SI 2007-01-01; CY 2008-01-01; MT 2008-01-01; SK 2009-01-01; EE 2011-01-01; LV 2014-01-01; LT 2015-01-01; HR 2023-01-01; BG 2026-01-01
    G7; G-7 | Group of Seven | G7; G-7 | | FR 1975-11-15; DE 1975-11-15; IT 1975-11-15; JP 1975-11-15; GB 1975-11-15; US 1975-11-15; CA 1976-06-27
    G8 | Group of Eight | G8; G-8 | | FR 1997-06-20 2014-03-24; DE 1997-06-20 2014-03-24; IT 1997-06-20 2014-03-24; JP 1997-06-20 2014-03-24; GB 1997-06-20 2014-03-24; US 1997-06-20 2014-03-24; CA 1997-06-20 2014-03-24; RU 1997-06-20 2014-03-24
    G20; G-20 | Group of Twenty | G20; G-20 | | AR 1999-09-26; AU 1999-09-26; BR 1999-09-26; CA 1999-09-26; CN 1999-09-26; FR 1999-09-26; DE 1999-09-26; IN 1999-09-26; ID 1999-09-26; IT 1999-09-26; JP 1999-09-26; MX 1999-09-26; RU 1999-09-26; SA 1999-09-26; ZA 1999-09-26; KR 1999-09-26; TR 1999-09-26; GB 1999-09-26; US 1999-09-26
    OECD; OED | Organisation for Economic Co-operation and Development | OECD; Organization for Economic Cooperation and Development; Organisation for Economic Cooperation and Development | | AU 1971-06-07; AT 1961-09-29; BE 1961-09-13; CA 1961-04-10; CL 2010-05-07; CO 2020-04-28; CR 2021-05-25; CZ 1995-12-21; DK 1961-05-30; EE 2010-12-09; FI 1969-01-28; FR 1961-08-07; DE 1961-09-27; GR 1961-09-27; HU 1996-05-07; IS 1961-06-05; IE 1961-08-17; IL 2010-09-07; IT 1962-03-29; JP 1964-04-28; KR 1996-12-12; LV 2016-07-01; LT 2018-07-05; LU 1961-12-07; MX 1994-05-18; NL 1961-11-13; NZ 1973-05-29; NO 1961-07-04; PL 1996-11-22; PT 1961-08-04; SK 2000-12-14; SI 2010-07-21; ES 1961-08-03; SE 1961-09-28; CH 1961-09-28; TR 1961-08-02; GB 1961-05-02; US 1961-04-12
    NATO | North Atlantic Treaty Organization | NATO; North Atlantic Treaty Organisation; the North Atlantic alliance | | BE 1949-04-04; CA 1949-04-04; DK 1949-04-04; FR 1949-04-04; IS 1949-04-04; IT 1949-04-04; LU 1949-04-04; NL 1949-04-04; NO 1949-04-04; PT 1949-04-04; GB 1949-04-04; US 1949-04-04; GR 1952-02-18; TR 1952-02-18; DE 1955-05-06; ES 1982-05-30; CZ 1999-03-12; HU 1999-03-12; PL 1999-03-12; BG 2004-03-29; EE 2004-03-29; LV 2004-03-29; LT 2004-03-29; RO 2004-03-29; SK 2004-03-29; SI 2004-03-29; AL 2009-04-01; HR 2009-04-01; ME 2017-06-05; MK 2020-03-27; FI 2023-04-04; SE 2024-03-07
    ASEAN | Association of Southeast Asian Nations | ASEAN | | ID 1967-08-08; MY 1967-08-08; PH 1967-08-08; SG 1967-08-08; TH 1967-08-08; BN 1984-01-07; VN 1995-07-28; LA 1997-07-23; MM 1997-07-23; KH 1999-04-30; TL 2025-10-26
    BRICS | BRICS | BRICS countries; BRICS nations; BRIC countries | | BR 2009-06-16; RU 2009-06-16; IN 2009-06-16; CN 2009-06-16; ZA 2010-12-24; EG 2024-01-01; ET 2024-01-01; IR 2024-01-01; AE 2024-01-01; ID 2025-01-06
    OPEC | Organization of the Petroleum Exporting Countries | OPEC | | IR 1960-09-14; IQ 1960-09-14; KW 1960-09-14; SA 1960-09-14; VE 1960-09-14; QA 1961-01-01 2018-12-31; LY 1962-01-01; ID 1962-01-01 2016-11-30; AE 1967-01-01; DZ 1969-01-01; NG 1971-01-01; EC 1973-01-01 2019-12-31; GA 1975-01-01; AO 2007-01-01 2023-12-31; GQ 2017-05-25; CG 2018-06-22
    EFTA | European Free Trade Association | EFTA | | IS 1970-03-01; LI 1991-09-01; NO 1960-05-03; CH 1960-05-03
    EEA | European Economic Area | EEA | | IS 1994-01-01; LI 1995-05-01; NO 1994-01-01; AT 1994-01-01; BE 1994-01-01; BG 2007-01-01; HR 2014-04-12; CY 2004-05-01; CZ 2004-05-01; DK 1994-01-01; EE 2004-05-01; FI 1994-01-01; FR 1994-01-01; DE 1994-01-01; GR 1994-01-01; HU 2004-05-01; IE 1994-01-01; IT 1994-01-01; LV 2004-05-01; LT 2004-05-01; LU 1994-01-01; MT 2004-05-01; NL 1994-01-01; PL 2004-05-01; PT 1994-01-01; RO 2007-01-01; SK 2004-05-01; SI 2004-05-01; ES 1994-01-01; SE 1994-01-01; GB 1994-01-01 2020-01-31
    | Schengen Area | Schengen zone; the Schengen area | | AT; BE; BG 2024-03-31; HR 2023-01-01; CZ 2007-12-21; DK; EE 2007-12-21; FI; FR; DE; GR; HU 2007-12-21; IS; IT; LV 2007-12-21; LI 2011-12-19; LT 2007-12-21; LU; MT 2007-12-21; NL; NO; PL 2007-12-21; PT; RO 2024-03-31; SK 2007-12-21; SI 2007-12-21; ES; SE; CH 2008-12-12
    | Mercosur | Mercosul; Southern Common Market | | AR 1991-03-26; BR 1991-03-26; PY 1991-03-26; UY 1991-03-26; VE 2012-07-31 2016-12-01; BO 2024-07-08
    USMCA | United States-Mexico-Canada Agreement | USMCA | | US 2020-07-01; MX 2020-07-01; CA 2020-07-01
    NAFTA | North American Free Trade Agreement | NAFTA | | US 1994-01-01 2020-06-30; MX 1994-01-01 2020-06-30; CA 1994-01-01 2020-06-30
    GCC | Gulf Cooperation Council | GCC; Gulf states; Gulf Arab states | | BH 1981-05-25; KW 1981-05-25; OM 1981-05-25; QA 1981-05-25; SA 1981-05-25; AE 1981-05-25
    CIS | Commonwealth of Independent States | | | AM; AZ; BY; KZ; KG; MD; RU; TJ; UZ
    APEC | Asia-Pacific Economic Cooperation | APEC | | AU; BN; CA; CL; CN; HK; ID; JP; KR; MY; MX; NZ; PG; PE; PH; RU; SG; TW; TH; US; VN
    CPTPP | Comprehensive and Progressive Agreement for Trans-Pacific Partnership | CPTPP | | AU 2018-12-30; CA 2018-12-30; JP 2018-12-30; MX 2018-12-30; NZ 2018-12-30; SG 2018-12-30; VN 2019-01-14; PE 2021-09-19; MY 2022-11-29; CL 2023-02-21; BN 2023-07-12; GB 2024-12-15
    SCO | Shanghai Cooperation Organisation | Shanghai Cooperation Organization | | CN 2001-06-15; KZ 2001-06-15; KG 2001-06-15; RU 2001-06-15; TJ 2001-06-15; UZ 2001-06-15; IN 2017-06-09; PK 2017-06-09; IR 2023-07-04; BY 2024-07-04
    | African Union | | | DZ; AO; BJ; BW; BF; BI; CV; CM; CF; TD; KM; CD; CG; CI; DJ; EG; GQ; ER; SZ; ET; GA; GM; GH; GN; GW; KE; LS; LR; LY; MG; MW; ML; MR; MU; MA 2017-01-30; MZ; NA; NE; NG; RW; ST; SN; SC; SL; SO; ZA; SS 2011-07-27; SD; TZ; TG; TN; UG; ZM; ZW; EH
    | Arab League | League of Arab States | | DZ; BH; KM; DJ; EG; IQ; JO; KW; LB; LY; MR; MA; OM; PS; QA; SA; SO; SD; SY; TN; AE; YE
    ECOWAS | Economic Community of West African States | ECOWAS | | BJ; CV; CI; GM; GH; GN; GW; LR; NG; SN; SL; TG; BF 1975-05-28 2025-01-29; ML 1975-05-28 2025-01-29; NE 1975-05-28 2025-01-29
    | Commonwealth of Nations | the Commonwealth | | AG; AU; BS; BD; BB; BZ; BW; BN; CM; CA; CY; DM; SZ; FJ; GA 2022-06-25; GM; GH; GD; GY; IN; JM; KE; KI; LS; MW; MY; MV; MT; MU; MZ; NA; NR; NZ; NG; PK; PG; RW; KN; LC; VC; WS; SC; SL; SG; SB; ZA; LK; TZ; TO; TG 2022-06-25; TT; TV; UG; GB; VU; ZM
    | Nordic countries | the Nordics | Nordic | DK; FI; IS; NO; SE; FO; GL; AX
    | Baltic states | the Baltics; Baltic countries | Baltic | EE; LV; LT
    | Benelux | Benelux countries; the Low Countries | | BE; NL; LU
    | Visegrad Group | Visegrad Four; V4 | | CZ; HU; PL; SK
    | Five Eyes | | | AU; CA; NZ; GB; US
    | Eastern Partnership | | | AM; AZ; BY; GE; MD; UA
    """
}
