// SPDX-License-Identifier: MIT

extension BuiltIn {
  /// Countries and territories from A to F: codes (ISO 3166-1), name, other names, demonyms, metonyms.
  static let countriesAtoF = """
    AF;AFG;004 | Afghanistan | Islamic Republic of Afghanistan | Afghan | Kabul
    AX;ALA;248 | Åland Islands | Aland |  |
    AL;ALB;008 | Albania | Republic of Albania | Albanian | Tirana
    DZ;DZA;012 | Algeria | People's Democratic Republic of Algeria | Algerian | Algiers
    AS;ASM;016 | American Samoa |  | American Samoan |
    AD;AND;020 | Andorra | Principality of Andorra | Andorran |
    AO;AGO;024 | Angola | Republic of Angola | Angolan | Luanda
    AI;AIA;660 | Anguilla |  | Anguillan |
    AQ;ATA;010 | Antarctica |  |  |
    AG;ATG;028 | Antigua and Barbuda | Antigua & Barbuda | Antiguan;Barbudan |
    AR;ARG;032 | Argentina | Argentine Republic;the Argentine | Argentine;Argentinian;Argentinean | Buenos Aires
    AM;ARM;051 | Armenia | Republic of Armenia | Armenian | Yerevan
    AW;ABW;533 | Aruba |  | Aruban |
    AU;AUS;036 | Australia |  | Australian;Aussie | Canberra
    AT;AUT;040 | Austria | Republic of Austria | Austrian |
    AZ;AZE;031 | Azerbaijan | Republic of Azerbaijan | Azerbaijani;Azeri | Baku
    BS;BHS;044 | Bahamas | Commonwealth of the Bahamas;The Bahamas;Bahamas, The | Bahamian |
    BH;BHR;048 | Bahrain | Kingdom of Bahrain | Bahraini | Manama
    BD;BGD;050 | Bangladesh | People's Republic of Bangladesh | Bangladeshi | Dhaka
    BB;BRB;052 | Barbados |  | Barbadian;Bajan |
    BY;BLR;112 | Belarus | Republic of Belarus;Byelorussia;Belorussia | Belarusian;Belarussian | Minsk
    BE;BEL;056 | Belgium | Kingdom of Belgium | Belgian |
    BZ;BLZ;084 | Belize | British Honduras | Belizean |
    BJ;BEN;204 | Benin | Republic of Benin;Dahomey | Beninese |
    BM;BMU;060 | Bermuda |  | Bermudian;Bermudan |
    BT;BTN;064 | Bhutan | Kingdom of Bhutan | Bhutanese | Thimphu
    BO;BOL;068 | Bolivia | Plurinational State of Bolivia;Bolivia (Plurinational State of) | Bolivian | La Paz
    BQ;BES;535 | Caribbean Netherlands | Bonaire, Sint Eustatius and Saba;Bonaire |  |
    BA;BIH;070 | Bosnia and Herzegovina | Republic of Bosnia and Herzegovina;Bosnia;Bosnia-Herzegovina;Bosnia & Herzegovina;BiH | Bosnian;Herzegovinian | Sarajevo
    BW;BWA;072 | Botswana | Republic of Botswana;Bechuanaland | Botswanan;Motswana;Batswana | Gaborone
    BV;BVT;074 | Bouvet Island |  |  |
    BR;BRA;076 | Brazil | Federative Republic of Brazil;Brasil | Brazilian | Brasilia;Brasília
    IO;IOT;086 | British Indian Ocean Territory | Chagos Islands | Chagossian |
    BN;BRN;096 | Brunei | Brunei Darussalam | Bruneian |
    BG;BGR;100 | Bulgaria | Republic of Bulgaria | Bulgarian |
    BF;BFA;854 | Burkina Faso | Upper Volta;Burkina | Burkinabe;Burkinabé | Ouagadougou
    BI;BDI;108 | Burundi | Republic of Burundi | Burundian |
    CV;CPV;132 | Cape Verde | Republic of Cabo Verde;Cabo Verde | Cape Verdean;Cabo Verdean |
    KH;KHM;116 | Cambodia | Kingdom of Cambodia;Kampuchea | Cambodian | Phnom Penh
    CM;CMR;120 | Cameroon | Republic of Cameroon | Cameroonian | Yaounde;Yaoundé
    CA;CAN;124 | Canada |  | Canadian | Ottawa
    KY;CYM;136 | Cayman Islands | the Caymans | Caymanian |
    CF;CAF;140 | Central African Republic | CAR;Central African Rep. | Central African | Bangui
    TD;TCD;148 | Chad | Republic of Chad | Chadian | N'Djamena
    CL;CHL;152 | Chile | Republic of Chile | Chilean |
    CN;CHN;156 | China | People's Republic of China;Mainland China;PRC;China, mainland;China, P.R.: Mainland | Chinese | Beijing
    CX;CXR;162 | Christmas Island |  |  |
    CC;CCK;166 | Cocos (Keeling) Islands | Cocos Islands |  |
    CO;COL;170 | Colombia | Republic of Colombia | Colombian | Bogota;Bogotá
    KM;COM;174 | Comoros | Union of the Comoros;The Comoros | Comoran;Comorian |
    CD;COD;180;ZAR | Democratic Republic of the Congo | DR Congo;DRC;Democratic Republic of Congo;D.R. Congo;Congo-Kinshasa;Congo Kinshasa;Zaire;Congo, Dem. Rep.;Congo (Kinshasa);Congo (Democratic Republic of the);Belgian Congo | Congolese | Kinshasa
    CK;COK;184 | Cook Islands |  | Cook Islander |
    CR;CRI;188 | Costa Rica | Republic of Costa Rica | Costa Rican |
    CI;CIV;384 | Côte d'Ivoire | Republic of Côte d'Ivoire;Ivory Coast;Cote d Ivoire | Ivorian;Ivoirian | Abidjan
    HR;HRV;191 | Croatia | Republic of Croatia;Hrvatska | Croatian;Croat | Zagreb
    CU;CUB;192 | Cuba | Republic of Cuba | Cuban | Havana
    CW;CUW;531 | Curaçao | Curacao | Curaçaoan |
    CY;CYP;196 | Cyprus | Republic of Cyprus | Cypriot | Nicosia
    CZ;CZE;203 | Czechia | Czech Republic;the Czech Republic | Czech |
    DK;DNK;208 | Denmark | Kingdom of Denmark | Danish;Dane |
    DJ;DJI;262 | Djibouti | Republic of Djibouti;French Somaliland | Djiboutian |
    DM;DMA;212 | Dominica | Commonwealth of Dominica | Dominican |
    DO;DOM;214 | Dominican Republic | the Dominican Republic | Dominican | Santo Domingo
    EC;ECU;218 | Ecuador | Republic of Ecuador | Ecuadorian;Ecuadorean;Ecuadoran | Quito
    EG;EGY;818 | Egypt | Arab Republic of Egypt;Egypt, Arab Rep.;United Arab Republic | Egyptian | Cairo
    SV;SLV;222 | El Salvador | Republic of El Salvador | Salvadoran;Salvadorean | San Salvador
    GQ;GNQ;226 | Equatorial Guinea | Republic of Equatorial Guinea;Spanish Guinea | Equatorial Guinean;Equatoguinean |
    ER;ERI;232 | Eritrea | the State of Eritrea | Eritrean | Asmara
    EE;EST;233 | Estonia | Republic of Estonia | Estonian | Tallinn
    SZ;SWZ;748 | Eswatini | Kingdom of Eswatini;Swaziland | Swazi |
    ET;ETH;231 | Ethiopia | Federal Democratic Republic of Ethiopia;Abyssinia | Ethiopian | Addis Ababa
    FK;FLK;238 | Falkland Islands | Falkland Islands (Malvinas);the Falklands;Malvinas | Falkland Islander |
    FO;FRO;234 | Faroe Islands | Faeroe Islands;the Faroes | Faroese |
    FJ;FJI;242 | Fiji | Republic of Fiji;Fiji Islands | Fijian |
    FI;FIN;246 | Finland | Republic of Finland | Finnish;Finn | Helsinki
    FR;FRA;250 | France | French Republic | French;Frenchman;Frenchwoman | Paris
    GF;GUF;254 | French Guiana | Guyane | French Guianese |
    PF;PYF;258 | French Polynesia | Tahiti | French Polynesian;Tahitian |
    TF;ATF;260 | French Southern Territories |  |  |
    VG;VGB;092 | British Virgin Islands | BVI;Virgin Islands (British) | British Virgin Islander |
    """
}
