// SPDX-License-Identifier: MIT

extension BuiltIn {
  /// Countries and territories from O to Z: codes (ISO 3166-1), name, other names, demonyms, metonyms.
  static let countriesOtoZ = """
    CG;COG;178 | Republic of the Congo | Congo-Brazzaville;Congo Brazzaville;Congo Republic;Republic of Congo;Congo, Rep.;Congo (Brazzaville);French Congo | Congolese | Brazzaville
    VA;VAT;336 | Vatican City | Holy See (Vatican City State);the Vatican;Holy See;the Holy See;Vatican | Vatican |
    KR;KOR;410 | South Korea | Republic of Korea;ROK;Korea, South;Korea, Rep.;Korea, Republic of;S. Korea | South Korean | Seoul
    OM;OMN;512 | Oman | Sultanate of Oman | Omani | Muscat
    PK;PAK;586 | Pakistan | Islamic Republic of Pakistan | Pakistani | Islamabad
    PW;PLW;585 | Palau | Republic of Palau;Belau | Palauan |
    PS;PSE;275;WBG | Palestine | the State of Palestine;Palestinian Territories;Palestinian Territory;the Palestinian territories;Palestine, State of;West Bank and Gaza;Occupied Palestinian Territory | Palestinian | Ramallah
    PA;PAN;591 | Panama | Republic of Panama | Panamanian |
    PG;PNG;598 | Papua New Guinea | Independent State of Papua New Guinea;PNG | Papua New Guinean | Port Moresby
    PY;PRY;600 | Paraguay | Republic of Paraguay | Paraguayan | Asuncion;Asunción
    PE;PER;604 | Peru | Republic of Peru | Peruvian | Lima
    PH;PHL;608 | Philippines | Republic of the Philippines;The Philippines | Filipino;Philippine;Filipina | Manila
    PN;PCN;612 | Pitcairn Islands | Pitcairn |  |
    PL;POL;616 | Poland | Republic of Poland | Polish;Poles | Warsaw
    PT;PRT;620 | Portugal | Portuguese Republic | Portuguese | Lisbon
    PR;PRI;630 | Puerto Rico |  | Puerto Rican |
    QA;QAT;634 | Qatar | State of Qatar | Qatari | Doha
    RE;REU;638 | Réunion | Reunion Island;La Réunion | Réunionese |
    RO;ROU;642;ROM | Romania | Rumania;Roumania | Romanian;Rumanian | Bucharest
    RU;RUS;643 | Russia | Russian Federation | Russian | Moscow;the Kremlin
    RW;RWA;646 | Rwanda | Rwandese Republic | Rwandan | Kigali
    BL;BLM;652 | Saint Barthélemy | St Barts;Saint Barts |  |
    SH;SHN;654 | Saint Helena | St Helena;Saint Helena, Ascension and Tristan da Cunha | Saint Helenian |
    KN;KNA;659 | Saint Kitts and Nevis | St. Kitts and Nevis;Saint Kitts & Nevis;St. Kitts & Nevis;Saint Kitts | Kittitian;Nevisian |
    LC;LCA;662 | Saint Lucia |  | Saint Lucian |
    MF;MAF;663 | Saint Martin | Saint Martin (French part);St. Martin (French part) |  |
    PM;SPM;666 | Saint Pierre and Miquelon |  |  |
    VC;VCT;670 | Saint Vincent and the Grenadines | St. Vincent and the Grenadines;Saint Vincent & the Grenadines;Saint Vincent | Vincentian |
    WS;WSM;882 | Samoa | Independent State of Samoa;Western Samoa | Samoan |
    SM;SMR;674 | San Marino | Republic of San Marino | Sammarinese |
    ST;STP;678 | São Tomé and Príncipe | Democratic Republic of Sao Tome and Principe;Sao Tome and Principe;Sao Tome & Principe | São Toméan;Santomean |
    SA;SAU;682 | Saudi Arabia | Kingdom of Saudi Arabia;KSA;the Kingdom of Saudi Arabia | Saudi;Saudi Arabian | Riyadh
    SN;SEN;686 | Senegal | Republic of Senegal | Senegalese | Dakar
    RS;SRB;688 | Serbia | Republic of Serbia | Serbian;Serb | Belgrade
    SC;SYC;690 | Seychelles | Republic of Seychelles;The Seychelles | Seychellois |
    SL;SLE;694 | Sierra Leone | Republic of Sierra Leone | Sierra Leonean | Freetown
    SG;SGP;702 | Singapore | Republic of Singapore | Singaporean |
    SX;SXM;534 | Sint Maarten | Sint Maarten (Dutch part);Saint Maarten |  |
    SK;SVK;703 | Slovakia | Slovak Republic;the Slovak Republic | Slovak;Slovakian | Bratislava
    SI;SVN;705 | Slovenia | Republic of Slovenia | Slovenian;Slovene | Ljubljana
    SB;SLB;090 | Solomon Islands | the Solomons | Solomon Islander | Honiara
    SO;SOM;706 | Somalia | Federal Republic of Somalia | Somali;Somalian | Mogadishu
    ZA;ZAF;710 | South Africa | Republic of South Africa;RSA | South African | Pretoria
    GS;SGS;239 | South Georgia and the South Sandwich Islands |  |  |
    SS;SSD;728 | South Sudan | Republic of South Sudan | South Sudanese | Juba
    ES;ESP;724 | Spain | Kingdom of Spain | Spanish;Spaniard | Madrid
    LK;LKA;144 | Sri Lanka | Democratic Socialist Republic of Sri Lanka;Ceylon | Sri Lankan | Colombo
    SD;SDN;729 | Sudan | Republic of the Sudan;The Sudan | Sudanese | Khartoum
    SR;SUR;740 | Suriname | Republic of Suriname;Surinam;Dutch Guiana | Surinamese | Paramaribo
    SJ;SJM;744 | Svalbard and Jan Mayen | Svalbard |  |
    SE;SWE;752 | Sweden | Kingdom of Sweden | Swedish;Swede | Stockholm
    CH;CHE;756 | Switzerland | Swiss Confederation | Swiss | Bern;Berne
    SY;SYR;760 | Syria | Syrian Arab Republic | Syrian | Damascus
    TW;TWN;158 | Taiwan | Taiwan, Province of China;Chinese Taipei;Taiwan, China;Taiwan Province of China;Formosa | Taiwanese | Taipei
    TJ;TJK;762 | Tajikistan | Republic of Tajikistan | Tajik;Tajikistani | Dushanbe
    TZ;TZA;834 | Tanzania | United Republic of Tanzania;Tanganyika | Tanzanian | Dodoma;Dar es Salaam
    TH;THA;764 | Thailand | Kingdom of Thailand;Siam | Thai | Bangkok
    TL;TLS;626;TMP | Timor-Leste | Democratic Republic of Timor-Leste;East Timor | East Timorese;Timorese | Dili
    TG;TGO;768 | Togo | Togolese Republic;Togoland | Togolese | Lome;Lomé
    TK;TKL;772 | Tokelau |  | Tokelauan |
    TO;TON;776 | Tonga | Kingdom of Tonga | Tongan |
    TT;TTO;780 | Trinidad and Tobago | Republic of Trinidad and Tobago;Trinidad & Tobago;Trinidad | Trinidadian;Tobagonian |
    TN;TUN;788 | Tunisia | Republic of Tunisia | Tunisian | Tunis
    TR;TUR;792 | Turkey | Republic of Türkiye;Türkiye;Turkiye | Turkish;Turk | Ankara
    TM;TKM;795 | Turkmenistan |  | Turkmen | Ashgabat
    TC;TCA;796 | Turks and Caicos Islands | Turks and Caicos;Turks & Caicos |  |
    TV;TUV;798 | Tuvalu | Ellice Islands | Tuvaluan |
    UG;UGA;800 | Uganda | Republic of Uganda | Ugandan | Kampala
    UA;UKR;804 | Ukraine | the Ukraine | Ukrainian | Kyiv;Kiev
    AE;ARE;784 | United Arab Emirates | UAE;the Emirates;the UAE | Emirati | Abu Dhabi
    GB;GBR;826;UK | United Kingdom | United Kingdom of Great Britain and Northern Ireland;UK;Great Britain;Britain;the UK | British;Briton;Brit | London;Westminster;Downing Street;Whitehall
    US;USA;840 | United States | United States of America;USA;US;America;the States;the United States of America;U.S. of A. | American | Washington;the White House
    UM;UMI;581 | United States Minor Outlying Islands | US Minor Outlying Islands |  |
    UY;URY;858 | Uruguay | Eastern Republic of Uruguay | Uruguayan | Montevideo
    UZ;UZB;860 | Uzbekistan | Republic of Uzbekistan | Uzbek;Uzbekistani | Tashkent
    VU;VUT;548 | Vanuatu | Republic of Vanuatu;New Hebrides | Vanuatuan;Ni-Vanuatu |
    VE;VEN;862 | Venezuela | Bolivarian Republic of Venezuela;Venezuela, RB;Venezuela (Bolivarian Republic of) | Venezuelan | Caracas
    VN;VNM;704 | Vietnam | Socialist Republic of Viet Nam;Viet Nam | Vietnamese | Hanoi
    VI;VIR;850 | United States Virgin Islands | Virgin Islands of the United States;US Virgin Islands;U.S. Virgin Islands;Virgin Islands (U.S.) |  |
    WF;WLF;876 | Wallis and Futuna |  |  |
    EH;ESH;732 | Western Sahara | Sahrawi Republic | Sahrawi |
    YE;YEM;887 | Yemen | Republic of Yemen;Yemen, Rep. | Yemeni | Sanaa;Sana'a
    ZM;ZMB;894 | Zambia | Republic of Zambia;Northern Rhodesia | Zambian | Lusaka
    ZW;ZWE;716 | Zimbabwe | Republic of Zimbabwe;Rhodesia | Zimbabwean | Harare
    """
}
