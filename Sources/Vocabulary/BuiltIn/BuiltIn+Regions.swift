// SPDX-License-Identifier: MIT

extension BuiltIn {
  /// Continents, regions and the aggregates of data providers: codes, name, other names, demonyms, members.
  static let regions = """
    WLD; OWID_WRL; W00 | World | the whole world; world total | |
    AFR; OWID_AFR | Africa | | African | DZ; AO; BJ; BW; BF; BI; CV; CM; CF; TD; KM; CD; CG; CI; DJ; EG; GQ; ER; SZ; ET; GA; GM; GH; GN; GW; KE; LS; LR; LY; MG; MW; ML; MR; MU; MA; MZ; NA; NE; NG; RW; ST; SN; SC; SL; SO; ZA; SS; SD; TZ; TG; TN; UG; ZM; ZW; EH; RE; YT; SH
    OWID_ASI | Asia | | Asian | AF; AM; AZ; BH; BD; BT; BN; KH; CN; CY; GE; HK; IN; ID; IR; IQ; IL; JP; JO; KZ; KW; KG; LA; LB; MO; MY; MV; MN; MM; NP; KP; OM; PK; PS; PH; QA; SA; SG; KR; LK; SY; TW; TJ; TH; TL; TR; TM; AE; UZ; VN; YE
    OWID_EUR | Europe | | European | AL; AD; AT; BY; BE; BA; BG; HR; CZ; DK; EE; FO; FI; FR; DE; GI; GR; GG; HU; IS; IE; IM; IT; JE; XK; LV; LI; LT; LU; MT; MD; MC; ME; NL; MK; NO; PL; PT; RO; RU; SM; RS; SK; SI; ES; SE; CH; UA; GB; VA; AX; SJ
    OWID_NAM | North America | | North American | US; CA; MX; GT; BZ; SV; HN; NI; CR; PA; BS; BB; CU; DM; DO; GD; HT; JM; KN; LC; VC; TT; AG; BM; GL; PR; KY
    NAC | Northern America | | | US; CA; BM; GL; PM
    OWID_SAM | South America | | South American | AR; BO; BR; CL; CO; EC; GY; PY; PE; SR; UY; VE; GF; FK
    OWID_OCE | Oceania | | | AU; NZ; FJ; PG; SB; VU; WS; TO; KI; TV; NR; PW; MH; FM; CK; NU; NC; PF; GU; AS; MP; TK; WF
    LCN | Latin America and the Caribbean | Latin America & Caribbean; Latin America and Caribbean | | MX; GT; BZ; SV; HN; NI; CR; PA; CU; DM; DO; GD; HT; JM; KN; LC; VC; TT; AG; BS; BB; AR; BO; BR; CL; CO; EC; GY; PY; PE; SR; UY; VE; PR
    | Latin America | | Latin American | MX; GT; SV; HN; NI; CR; PA; CU; DO; AR; BO; BR; CL; CO; EC; PY; PE; UY; VE
    | Central America | | Central American | GT; BZ; SV; HN; NI; CR; PA
    | Caribbean | the Caribbean | | CU; DO; HT; JM; PR; TT; BS; BB; AG; DM; GD; KN; LC; VC
    EAS | East Asia and Pacific | East Asia & Pacific | | CN; JP; KR; KP; HK; MO; TW; MN; ID; MY; PH; SG; TH; VN; LA; KH; MM; BN; TL; AU; NZ; FJ; PG; SB; VU; WS; TO; KI; TV; NR; PW; MH; FM
    | East Asia | Eastern Asia | East Asian | CN; JP; KR; KP; HK; MO; TW; MN
    | Southeast Asia | South-East Asia; South East Asia; South-Eastern Asia | Southeast Asian; South-East Asian | ID; MY; PH; SG; TH; VN; LA; KH; MM; BN; TL
    | Central Asia | | Central Asian | KZ; KG; TJ; TM; UZ
    SAS | South Asia | Southern Asia | South Asian | AF; BD; BT; IN; MV; NP; PK; LK
    ECS | Europe and Central Asia | Europe & Central Asia | |
    MEA | Middle East and North Africa | Middle East & North Africa; MENA | | DZ; BH; DJ; EG; IR; IQ; IL; JO; KW; LB; LY; MT; MA; OM; PS; QA; SA; SY; TN; AE; YE
    | Middle East | the Mideast | Middle Eastern | BH; EG; IR; IQ; IL; JO; KW; LB; OM; PS; QA; SA; SY; TR; AE; YE; CY
    | North Africa | Northern Africa | North African | DZ; EG; LY; MA; SD; TN; EH
    SSF; SSA | Sub-Saharan Africa | | Sub-Saharan African | AO; BJ; BW; BF; BI; CV; CM; CF; TD; KM; CD; CG; CI; GQ; ER; SZ; ET; GA; GM; GH; GN; GW; KE; LS; LR; MG; MW; ML; MR; MU; MZ; NA; NE; NG; RW; ST; SN; SC; SL; SO; ZA; SS; SD; TZ; TG; UG; ZM; ZW
    | West Africa | Western Africa | West African | BJ; BF; CV; CI; GM; GH; GN; GW; LR; ML; MR; NE; NG; SN; SL; TG
    | East Africa | Eastern Africa | East African | BI; KM; DJ; ER; ET; KE; MG; MW; MU; MZ; RW; SC; SO; SS; TZ; UG; ZM; ZW
    | Southern Africa | | Southern African | BW; SZ; LS; NA; ZA
    | Central Africa | Middle Africa | | AO; CM; CF; TD; CG; CD; GQ; GA; ST
    | Western Europe | | Western European | AT; BE; FR; DE; LI; LU; MC; NL; CH
    | Eastern Europe | | Eastern European | BY; BG; CZ; HU; MD; PL; RO; RU; SK; UA
    CEB | Central Europe and the Baltics | Central and Eastern Europe | | BG; HR; CZ; EE; HU; LV; LT; PL; RO; SK; SI
    | Scandinavia | | Scandinavian | DK; NO; SE
    | Balkans | the Balkans; Western Balkans | | AL; BA; BG; XK; ME; MK; RS; HR
    HIC | high income countries | High income; high-income economies | |
    LIC | low income countries | Low income; low-income economies | |
    MIC | middle income countries | Middle income | |
    LMC | lower middle income countries | Lower middle income | |
    UMC | upper middle income countries | Upper middle income | |
    LMY | low and middle income countries | Low & middle income | |
    LDC | least developed countries | | |
    SST | small states | | |
    | developing countries | developing economies; emerging markets; emerging economies; emerging market economies | |
    | advanced economies | developed countries; developed economies; industrialised countries; industrialized countries | |
    """

  /// Parts of countries, seas and the like, whose names would otherwise be taken for countries: name,
  /// other names, demonyms, the country they are part of.
  static let places = """
    England | | English; Englishman | GB
    Scotland | | Scottish; Scots | GB
    Wales | | Welsh | GB
    Northern Ireland | | Northern Irish | GB
    Alabama | | | US
    Alaska | | Alaskan | US
    Arizona | | | US
    Arkansas | | | US
    California | | Californian | US
    Colorado | | | US
    Connecticut | | | US
    Delaware | | | US
    Florida | | Floridian | US
    Georgia, U.S. state | State of Georgia; Georgia (US state); Georgia state | | US
    Hawaii | | Hawaiian | US
    Idaho | | | US
    Illinois | | | US
    Indiana | | | US
    Iowa | | | US
    Kansas | | | US
    Kentucky | | | US
    Louisiana | | | US
    Maine | | | US
    Maryland | | | US
    Massachusetts | | | US
    Michigan | | | US
    Minnesota | | | US
    Mississippi | | | US
    Missouri | | | US
    Montana | | | US
    Nebraska | | | US
    Nevada | | | US
    New Hampshire | | | US
    New Jersey | | | US
    New Mexico | | | US
    New York | New York State; State of New York | New Yorker | US
    New York City | NYC; City of New York | | US
    North Carolina | | | US
    North Dakota | | | US
    Ohio | | | US
    Oklahoma | | | US
    Oregon | | | US
    Pennsylvania | | | US
    Rhode Island | | | US
    South Carolina | | | US
    South Dakota | | | US
    Tennessee | | | US
    Texas | | Texan | US
    Utah | | | US
    Vermont | | | US
    Virginia | | | US
    Washington State | State of Washington | | US
    West Virginia | | | US
    Wisconsin | | | US
    Wyoming | | | US
    Washington, D.C. | Washington DC; Washington, DC; District of Columbia | | US
    Ontario | | | CA
    Quebec | | Quebecois | CA
    British Columbia | | | CA
    Alberta | | | CA
    Crimea | | Crimean |
    Tibet | | Tibetan | CN
    Xinjiang | | | CN
    Catalonia | | Catalan | ES
    Bavaria | | Bavarian | DE
    Gaza Strip | Gaza | Gazan | PS
    West Bank | | | PS
    Kurdistan | | Kurdish; Kurd |
    Kashmir | | Kashmiri |
    Hokkaido | | | JP
    Honshu | | | JP
    Kyushu | | | JP
    Shikoku | | | JP
    Okinawa | | Okinawan | JP
    South China Sea | | |
    East China Sea | | |
    Sea of Japan | | |
    Persian Gulf | Arabian Gulf | |
    Gulf of Mexico | | |
    Gulf of Guinea | | |
    Gulf of Oman | | |
    Indian Ocean | | |
    Pacific Ocean | | |
    Atlantic Ocean | | |
    Arctic Ocean | | |
    English Channel | | |
    Irish Sea | | |
    Philippine Sea | | |
    Soviet Union | USSR | Soviet |
    Yugoslavia | | Yugoslav |
    Czechoslovakia | | Czechoslovak |
    East Germany | GDR | East German |
    West Germany | | West German |
    """
}
