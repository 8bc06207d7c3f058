// SPDX-License-Identifier: MIT

extension BuiltIn {
  /// Countries and territories from G to N: codes (ISO 3166-1), name, other names, demonyms, metonyms.
  static let countriesGtoN = """
    GA;GAB;266 | Gabon | Gabonese Republic | Gabonese | Libreville
    GM;GMB;270 | Gambia | Republic of the Gambia;The Gambia;Gambia, The | Gambian | Banjul
    GE;GEO;268 | Georgia | Georgia (country) | Georgian | Tbilisi
    DE;DEU;276 | Germany | Federal Republic of Germany;FRG;Germany, Federal Republic of | German | Berlin
    GH;GHA;288 | Ghana | Republic of Ghana;Gold Coast | Ghanaian;Ghanian | Accra
    GI;GIB;292 | Gibraltar |  | Gibraltarian |
    GR;GRC;300;EL | Greece | Hellenic Republic | Greek | Athens
    GL;GRL;304 | Greenland |  | Greenlander;Greenlandic | Nuuk
    GD;GRD;308 | Grenada |  | Grenadian |
    GP;GLP;312 | Guadeloupe |  | Guadeloupean |
    GU;GUM;316 | Guam |  | Guamanian |
    GT;GTM;320 | Guatemala | Republic of Guatemala | Guatemalan |
    GG;GGY;831 | Guernsey |  |  |
    GN;GIN;324 | Guinea | Republic of Guinea;Guinea-Conakry;French Guinea | Guinean | Conakry
    GW;GNB;624 | Guinea-Bissau | Republic of Guinea-Bissau;Portuguese Guinea | Bissau-Guinean |
    GY;GUY;328 | Guyana | Republic of Guyana;British Guiana | Guyanese | Georgetown
    HT;HTI;332 | Haiti | Republic of Haiti | Haitian | Port-au-Prince
    HM;HMD;334 | Heard Island and McDonald Islands |  |  |
    HN;HND;340 | Honduras | Republic of Honduras | Honduran | Tegucigalpa
    HK;HKG;344 | Hong Kong | Hong Kong Special Administrative Region of China;Hong Kong SAR;Hong Kong SAR, China;Hong Kong, China;Hongkong;China, P.R.: Hong Kong | Hong Konger;Hongkonger |
    HU;HUN;348 | Hungary |  | Hungarian | Budapest
    IS;ISL;352 | Iceland | Republic of Iceland | Icelandic;Icelander | Reykjavik
    IN;IND;356 | India | Republic of India;Bharat | Indian | New Delhi;Delhi
    ID;IDN;360 | Indonesia | Republic of Indonesia;Dutch East Indies | Indonesian | Jakarta
    IR;IRN;364 | Iran | Islamic Republic of Iran;Persia;Iran (Islamic Republic of);Iran, Islamic Rep. | Iranian;Persian | Tehran;Teheran
    IQ;IRQ;368 | Iraq | Republic of Iraq | Iraqi | Baghdad
    IE;IRL;372 | Ireland | Republic of Ireland;Irish Republic;Eire | Irish;Irishman | Dublin
    IM;IMN;833 | Isle of Man |  | Manx |
    IL;ISR;376 | Israel | State of Israel | Israeli | Jerusalem;Tel Aviv
    IT;ITA;380 | Italy | Italian Republic | Italian | Rome
    JM;JAM;388 | Jamaica |  | Jamaican |
    JP;JPN;392 | Japan | Nippon | Japanese | Tokyo
    JE;JEY;832 | Jersey |  |  |
    JO;JOR;400 | Jordan | Hashemite Kingdom of Jordan | Jordanian | Amman
    KZ;KAZ;398 | Kazakhstan | Republic of Kazakhstan;Kazakstan | Kazakh;Kazakhstani | Astana
    KE;KEN;404 | Kenya | Republic of Kenya | Kenyan | Nairobi
    KI;KIR;296 | Kiribati | Republic of Kiribati;Gilbert Islands | I-Kiribati |
    KP;PRK;408 | North Korea | Democratic People's Republic of Korea;DPRK;Korea, North;Korea, Dem. People's Rep. | North Korean | Pyongyang
    KW;KWT;414 | Kuwait | State of Kuwait | Kuwaiti |
    KG;KGZ;417 | Kyrgyzstan | Kyrgyz Republic;Kirghizia | Kyrgyz;Kyrgyzstani | Bishkek
    LA;LAO;418 | Laos | Lao People's Democratic Republic;Lao PDR;Lao | Laotian;Lao | Vientiane
    LV;LVA;428 | Latvia | Republic of Latvia | Latvian | Riga
    LB;LBN;422 | Lebanon | Lebanese Republic | Lebanese | Beirut
    LS;LSO;426 | Lesotho | Kingdom of Lesotho;Basutoland | Basotho;Mosotho |
    LR;LBR;430 | Liberia | Republic of Liberia | Liberian | Monrovia
    LY;LBY;434 | Libya | Libyan Arab Jamahiriya | Libyan | Tripoli
    LI;LIE;438 | Liechtenstein | Principality of Liechtenstein | Liechtensteiner |
    LT;LTU;440 | Lithuania | Republic of Lithuania | Lithuanian | Vilnius
    LU;LUX;442 | Luxembourg | Grand Duchy of Luxembourg;Luxemburg | Luxembourgish;Luxembourger |
    MO;MAC;446 | Macao | Macao Special Administrative Region of China;Macau;Macao SAR;Macao SAR, China;Macao, China;Macau SAR | Macanese |
    MG;MDG;450 | Madagascar | Republic of Madagascar | Malagasy;Madagascan | Antananarivo
    MW;MWI;454 | Malawi | Republic of Malawi;Nyasaland | Malawian | Lilongwe
    MY;MYS;458 | Malaysia | Malaya | Malaysian | Kuala Lumpur;Putrajaya
    MV;MDV;462 | Maldives | Republic of Maldives;Maldive Islands;The Maldives | Maldivian |
    ML;MLI;466 | Mali | Republic of Mali;French Sudan | Malian | Bamako
    MT;MLT;470 | Malta | Republic of Malta | Maltese | Valletta
    MH;MHL;584 | Marshall Islands | Republic of the Marshall Islands | Marshallese |
    MQ;MTQ;474 | Martinique |  | Martinican |
    MR;MRT;478 | Mauritania | Islamic Republic of Mauritania | Mauritanian | Nouakchott
    MU;MUS;480 | Mauritius | Republic of Mauritius | Mauritian |
    YT;MYT;175 | Mayotte |  | Mahoran |
    MX;MEX;484 | Mexico | United Mexican States | Mexican |
    FM;FSM;583 | Micronesia | Federated States of Micronesia;Micronesia, Fed. Sts.;Micronesia (Federated States of);FSM | Micronesian |
    MD;MDA;498 | Moldova | Republic of Moldova;Moldavia;Moldova, Republic of;Moldova (Republic of) | Moldovan;Moldavian | Chisinau;Chișinău
    MC;MCO;492 | Monaco | Principality of Monaco | Monegasque;Monégasque;Monacan |
    MN;MNG;496 | Mongolia |  | Mongolian;Mongol | Ulaanbaatar;Ulan Bator
    ME;MNE;499 | Montenegro |  | Montenegrin | Podgorica
    MS;MSR;500 | Montserrat |  | Montserratian |
    MA;MAR;504 | Morocco | Kingdom of Morocco | Moroccan | Rabat
    MZ;MOZ;508 | Mozambique | Republic of Mozambique | Mozambican | Maputo
    MM;MMR;104 | Myanmar | Republic of Myanmar;Burma | Burmese;Myanmarese | Naypyidaw;Yangon;Rangoon
    NA;NAM;516 | Namibia | Republic of Namibia;South West Africa | Namibian | Windhoek
    NR;NRU;520 | Nauru | Republic of Nauru | Nauruan |
    NP;NPL;524 | Nepal | Federal Democratic Republic of Nepal | Nepalese;Nepali | Kathmandu
    NL;NLD;528 | Netherlands | Kingdom of the Netherlands;Holland;The Netherlands | Dutch;Dutchman;Netherlander | The Hague
    NC;NCL;540 | New Caledonia |  | New Caledonian |
    NZ;NZL;554 | New Zealand | Aotearoa;NZ | New Zealander | Wellington
    NI;NIC;558 | Nicaragua | Republic of Nicaragua | Nicaraguan | Managua
    NE;NER;562 | Niger | Republic of the Niger | Nigerien | Niamey
    NG;NGA;566 | Nigeria | Federal Republic of Nigeria | Nigerian | Abuja
    NU;NIU;570 | Niue |  | Niuean |
    NF;NFK;574 | Norfolk Island |  |  |
    MK;MKD;807 | North Macedonia | Republic of North Macedonia;Macedonia;FYROM;Former Yugoslav Republic of Macedonia;Macedonia, FYR;Republic of Macedonia | Macedonian;North Macedonian | Skopje
    MP;MNP;580 | Northern Mariana Islands | Commonwealth of the Northern Mariana Islands;the Northern Marianas;CNMI |  |
    NO;NOR;578 | Norway | Kingdom of Norway | Norwegian | Oslo
    XK;XKX;XKV;383 | Kosovo | Republic of Kosovo | Kosovar;Kosovan | Pristina
    """
}
