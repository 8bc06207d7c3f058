// SPDX-License-Identifier: MIT

extension BuiltIn {
  /// The usual measures of economies and societies: label, other labels, dimension of unit, nature.
  ///
  /// A file's own labels come before these: a built-in measure answers, in data files, to its label alone.
  static let measureTable = """
    gross domestic product | GDP; economic output; nominal GDP; nominal gross domestic product; GDP at current prices; size of the economy | money | flow
    real gross domestic product | real GDP; GDP at constant prices; inflation-adjusted GDP | money | flow
    gross domestic product at purchasing power parity | GDP PPP; GDP (PPP); PPP GDP; GDP at PPP | money | flow
    gross domestic product per capita | GDP per capita; GDP per head; GDP per person; per capita GDP; per-capita GDP; output per head; nominal GDP per capita | money | flow
    gross domestic product per capita at purchasing power parity | GDP per capita PPP; GDP per capita (PPP); PPP GDP per capita | money | flow
    gross domestic product growth | GDP growth; economic growth; growth rate of GDP; GDP growth rate; real GDP growth; growth of the economy | percent | rate
    gross national income | GNI; gross national product; GNP | money | flow
    gross national income per capita | GNI per capita; GNI per head; income per capita; income per head; per capita income | money | flow
    GDP deflator | gross domestic product deflator | index | index
    inflation | inflation rate; consumer price inflation; CPI inflation; annual inflation; headline inflation; rate of inflation | percent | rate
    core inflation | core inflation rate; underlying inflation; core CPI; core consumer prices | percent | rate
    food inflation | food price inflation | percent | rate
    wholesale inflation | producer price inflation; PPI inflation; wholesale price inflation | percent | rate
    consumer price index | CPI; consumer prices index; consumer prices | index | index
    producer price index | PPI; producer prices | index | index
    house price index | house prices; home prices; property prices | index | index
    food price index | | index | index
    unemployment rate | unemployment; jobless rate; joblessness; rate of unemployment; share of the workforce out of work | percent | rate
    youth unemployment rate | youth unemployment; youth jobless rate | percent | rate
    unemployed people | number of unemployed; unemployment count; the unemployed; jobless people | count | stock
    employment rate | employment-population ratio; employment to population ratio | percent | rate
    employment | number of employed; people in work; people employed | count | stock
    labour force participation rate | labor force participation rate; participation rate; labour participation | percent | rate
    labour force | labor force; workforce | count | stock
    jobs added | nonfarm payrolls; non-farm payrolls; payroll growth; job creation | count | flow
    job vacancies | job openings; vacancies | count | stock
    average wage | average wages; average earnings; average salary; average pay; mean wage | money | flow
    median wage | median earnings; median salary; median pay | money | flow
    minimum wage | | money | price
    wage growth | earnings growth; pay growth | percent | rate
    median household income | median income | money | flow
    household income | | money | flow
    disposable income | | money | flow
    labour productivity | labor productivity; output per hour; output per worker | money | rate
    poverty rate | share of people in poverty; poverty headcount ratio; people below the poverty line | percent | rate
    Gini coefficient | Gini index; income inequality | number | index
    policy rate | interest rate; interest rates; policy interest rate; benchmark interest rate; benchmark rate; key rate; base rate; bank rate; repo rate; federal funds rate; key interest rate | percent | rate
    mortgage rate | mortgage interest rate | percent | rate
    bond yield | government bond yield; 10-year yield; ten-year yield; Treasury yield | percent | rate
    exchange rate | | | price
    money supply | M2; broad money | money | stock
    foreign exchange reserves | foreign reserves; foreign-exchange reserves; international reserves; forex reserves; FX reserves | money | stock
    gold reserves | | | stock
    government debt | public debt; national debt; sovereign debt; general government debt; government gross debt | money | stock
    government debt to GDP ratio | debt-to-GDP ratio; debt to GDP; public debt as a share of GDP; government debt as a percentage of GDP; debt ratio | percent | rate
    household debt | | money | stock
    external debt | foreign debt | money | stock
    budget deficit | fiscal deficit; government deficit; public deficit; deficit; budget shortfall | money | flow
    budget deficit to GDP ratio | deficit-to-GDP ratio; budget deficit as a share of GDP; fiscal deficit as a percentage of GDP | percent | rate
    budget surplus | fiscal surplus | money | flow
    budget balance | fiscal balance | money | flow
    government spending | government expenditure; public spending; public expenditure; state spending | money | flow
    government revenue | public revenue; state revenue | money | flow
    tax revenue | tax receipts; tax take | money | flow
    tax revenue as a share of GDP | tax-to-GDP ratio; tax burden | percent | rate
    corporate tax rate | corporation tax rate; corporate income tax rate | percent | rate
    value added tax rate | VAT rate; standard VAT rate | percent | rate
    exports | goods exports; exports of goods; merchandise exports; exports of goods and services; export value | money | flow
    imports | goods imports; imports of goods; merchandise imports; imports of goods and services; import value | money | flow
    export growth | growth of exports | percent | rate
    exports as a share of GDP | exports as a percentage of GDP | percent | rate
    trade balance | balance of trade; net exports | money | flow
    trade deficit | trade gap; goods deficit; trade shortfall | money | flow
    trade surplus | | money | flow
    trade volume | total trade; bilateral trade; two-way trade | money | flow
    trade as a share of GDP | merchandise trade as a share of GDP; trade openness | percent | rate
    current account balance | current account; balance on current account | money | flow
    current account deficit | | money | flow
    current account surplus | | money | flow
    foreign direct investment position | FDI stock; FDI position; stock of foreign direct investment; direct investment position | money | stock
    foreign direct investment flow | FDI flow; FDI flows; FDI inflow; FDI inflows; foreign direct investment inflow; foreign direct investment inflows | money | flow
    foreign direct investment | FDI | money |
    remittances | personal remittances; remittances received; remittance inflows | money | flow
    official development assistance | ODA; development aid; foreign aid; aid spending | money | flow
    gross fixed capital formation | fixed investment; capital formation; business investment | money | flow
    savings rate | saving rate; household savings rate; gross savings | percent | rate
    retail sales | retail turnover; retail trade | money | flow
    industrial production | industrial output; factory output; manufacturing output | index | index
    purchasing managers' index | PMI; purchasing managers index; manufacturing PMI; services PMI | number | index
    consumer confidence | consumer confidence index; consumer sentiment | number | index
    business confidence | business confidence index; business sentiment | number | index
    housing starts | | count | flow
    stock market capitalisation | market capitalisation; market capitalization; market cap; stock market capitalization | money | stock
    population | total population; number of inhabitants; inhabitants; number of people | count | stock
    population growth | population growth rate; rate of population growth | percent | rate
    population density | people per square kilometre | | rate
    urban population | share of people living in cities; urbanisation rate; urbanization rate | | stock
    rural population | | | stock
    median age | average age | duration | rate
    life expectancy | life expectancy at birth; average life expectancy; lifespan | duration | rate
    birth rate | crude birth rate; births per 1,000 people; births per thousand | | rate
    births | number of births; live births | count | flow
    death rate | crude death rate; mortality rate; deaths per 1,000 people | | rate
    deaths | number of deaths; death toll; fatalities | count | flow
    fertility rate | total fertility rate; births per woman; children per woman | | rate
    infant mortality rate | infant mortality; infant deaths per 1,000 live births | | rate
    under-five mortality rate | child mortality; under-5 mortality; child mortality rate | | rate
    maternal mortality ratio | maternal mortality; maternal mortality rate; maternal deaths per 100,000 live births | | rate
    suicide rate | suicides per 100,000 people | | rate
    homicide rate | murder rate; intentional homicides; homicides per 100,000 people | | rate
    prison population | number of prisoners; inmates | count | stock
    incarceration rate | imprisonment rate; prisoners per 100,000 people | | rate
    net migration | net immigration | count | flow
    migrants | immigrants; foreign-born population; number of immigrants | count | stock
    refugees | number of refugees | count | stock
    asylum applications | asylum claims; asylum seekers | count | flow
    health expenditure | health spending; healthcare spending; health care spending | money | flow
    health expenditure as a share of GDP | health spending as a share of GDP; health expenditure (% of GDP); healthcare spending as a share of GDP | percent | rate
    health expenditure per capita | health spending per capita; health spending per head | money | flow
    hospital beds | hospital beds per 1,000 people | | stock
    physicians | doctors; physicians per 1,000 people; doctors per 1,000 people | | stock
    vaccination rate | vaccination coverage; immunisation rate; immunization coverage | percent | rate
    obesity rate | obesity; prevalence of obesity | percent | rate
    smoking rate | smoking prevalence; share of smokers | percent | rate
    HIV prevalence | | percent | rate
    education expenditure | education spending; public spending on education | money | flow
    education expenditure as a share of GDP | education spending as a share of GDP | percent | rate
    literacy rate | literacy; adult literacy rate; adult literacy | percent | rate
    school enrolment | school enrollment; enrolment rate; enrollment rate | percent | rate
    military expenditure | military spending; defence spending; defense spending; defence budget; defense budget | money | flow
    military expenditure as a share of GDP | military spending as a share of GDP; defence spending as a share of GDP; defense spending as a share of GDP | percent | rate
    armed forces personnel | size of armed forces; armed forces; military personnel; active troops | count | stock
    internet users | individuals using the internet; internet penetration; share of people online; internet users as a share of the population | | stock
    mobile phone subscriptions | mobile cellular subscriptions; mobile subscriptions | count | stock
    broadband subscriptions | fixed broadband subscriptions | count | stock
    access to electricity | electrification rate | percent | rate
    electricity consumption | electricity use; power consumption | energy | flow
    electricity generation | electricity production; power generation | energy | flow
    renewable electricity share | share of electricity from renewables; renewables share of electricity | percent | rate
    energy consumption | energy use; primary energy consumption | energy | flow
    oil production | crude oil production; oil output; crude output | | flow
    oil price | crude oil price; Brent crude price; price of oil; crude price | money | price
    gold price | price of gold | money | price
    gas price | natural gas price; price of natural gas | money | price
    petrol price | gasoline price; price of petrol; fuel price | money | price
    carbon dioxide emissions | CO2 emissions; carbon emissions; emissions of carbon dioxide | mass | flow
    carbon dioxide emissions per capita | CO2 emissions per capita; carbon emissions per head | mass | rate
    greenhouse gas emissions | GHG emissions | mass | flow
    forest area | forest cover | | stock
    surface area | land area; total area; area | area | stock
    coastline | length of coastline | length | stock
    rainfall | precipitation; annual rainfall | length | flow
    average temperature | mean temperature; global temperature | temperature | rate
    human development index | HDI | number | index
    corruption perceptions index | corruption perception index; CPI score | number | index
    tourist arrivals | international tourist arrivals; visitor arrivals; number of tourists; foreign visitors | count | flow
    tourism receipts | tourism revenue | money | flow
    patent applications | patents filed | count | flow
    research and development expenditure | R&D spending; research and development spending; R&D expenditure | money | flow
    research and development expenditure as a share of GDP | R&D spending as a share of GDP; R&D intensity | percent | rate
    car sales | vehicle sales; new car registrations; auto sales | count | flow
    car production | vehicle production; auto production | count | flow
    steel production | crude steel production; steel output | mass | flow
    revenue | sales; turnover; total revenue; net sales | money | flow
    net income | net profit; profit; earnings; net earnings; profit after tax | money | flow
    operating profit | operating income; EBIT | money | flow
    profit margin | operating margin; net margin | percent | rate
    earnings per share | EPS | money | flow
    dividend | dividend per share | money | flow
    share price | stock price | money | price
    market share | | percent | rate
    employees | number of employees; headcount; staff; workforce size | count | stock
    total assets | assets | money | stock
    turnout | voter turnout | percent | rate
    vote share | share of the vote | percent | rate
    approval rating | approval rate | percent | rate
    """
}
