// SPDX-License-Identifier: MIT

import Evidence
import Testing
import Touchstone

/// Right sentences, many of a part, a relative or another measure of what the records give, over bare tables.
@Suite("Right sentences over small stores")
struct RightSentencesTests {
  /// A sentence with the table that it is held against.
  struct Case: CustomTestStringConvertible {
    let table: String
    let text: String
    var testDescription: String { text }
  }

  static let cases: [Case] =
    [
      (city, citySentences), (companies, companySentences), (institutions, institutionSentences),
      (places, placeSentences), (country, countrySentences),
      (clubs, clubSentences),
    ].flatMap { table, sentences in
      sentences.split(separator: "\n").map { Case(table: table, text: String($0)) }
    }

  @Test("None is called wrong", arguments: cases)
  func isNotCalledWrong(_ example: Case) {
    let store = EvidenceStore(loading: [
      EvidenceFile(path: "a.csv", bytes: Array(example.table.utf8))
    ])
    let report = Checker(store: store).check(
      Document(example.text), options: Verifier.Options())
    #expect(report.findings.allSatisfy { !$0.verdict.isFlagged })
  }

  static let wrong = [
    "Corvo received 3,600 visitors in 2023.",
    "Aster Airlines carried 24.8 million passengers in 2023.",
    "Corvo had 340 inhabitants in 2021.", "Aster Airlines flies to 79 destinations.",
    "The fish catch in Lake Mirren was 130 tonnes in 2022.",
    "Rainfall on Corvo was 1,210 mm in 2022, 15% above the average.",
  ]

  @Test("A wrong figure in a plain sentence is", arguments: wrong)
  func isCalledWrong(_ text: String) {
    let store = EvidenceStore(loading: [
      EvidenceFile(path: "a.csv", bytes: Array(Self.places.utf8))
    ])
    let report = Checker(store: store).check(Document(text), options: Verifier.Options())
    #expect(report.findings.contains { $0.verdict == .inconsistent })
  }

  static let city = """
    subject,measure,value,unit,period,place
    Brightwater,population,312400,,2023,
    Brightwater,population,301200,,2018,
    Brightwater,median household income,58200,USD,2023,
    Brightwater,unemployment rate,4.6,%,2023,
    Brightwater,unemployment rate,5.1,%,2022,
    Brightwater,poverty rate,12.3,%,2023,
    Brightwater,murders,31,,2023,
    Brightwater,murders,38,,2022,
    Brightwater,violent crimes,1840,,2023,
    Brightwater,police officers,612,,2023,
    Brightwater,school enrolment,41300,,2023,
    Brightwater,graduation rate,88.5,%,2023,
    Brightwater,annual budget,1.42,billion USD,2024,
    Brightwater,annual budget,1.35,billion USD,2023,
    Brightwater,property tax rate,1.18,%,2024,
    Brightwater,bus ridership,9.7,million,2023,
    Brightwater,average rent,1480,USD,2023,
    Brightwater,homeless people,1130,,2023,
    Brightwater,parks,74,,2023,
    Brightwater,average commute,24.6,minutes,2023,
    Brightwater,voter turnout,61.8,%,2020,
    Brightwater,library visits,1.9,million,2023,
    Easton,population,187500,,2023,
    Easton,unemployment rate,6.2,%,2023,
    Easton,murders,44,,2023,
    Easton,average rent,1210,USD,2023,
    """

  static let citySentences = """
    Brightwater, a city of 312,400, recorded 31 murders in 2023, down from 38 the year before.
    Brightwater's population has grown by 3.7% since 2018 to 312,400.
    The city of Brightwater employs 612 police officers, or about two for every 1,000 residents.
    Police in Brightwater solved 22 of the 31 murders committed in 2023.
    Of the 31 murders in Brightwater in 2023, 19 involved a gun.
    Brightwater's schools enrol 41,300 pupils, of whom 6,200 are learning English.
    In Brightwater, 88.5% of high-school students graduate, compared with 85% statewide.
    Unemployment in Brightwater fell half a point to 4.6% in 2023; among teenagers it was 14%.
    Brightwater's unemployment rate of 4.6% is lower than Easton's 6.2%.
    Easton, with fewer people (187,500), had more murders (44) than Brightwater in 2023.
    The budget of Brightwater for 2024 is $1.42 billion, of which $310 million goes to police.
    The $1.42 billion budget for 2024 raises spending on roads by $20 million.
    Brightwater will spend $45 million on parks in 2024.
    Brightwater's 74 parks cover 5,100 acres.
    A new park in Brightwater cost $3.2 million.
    Rents average $1,480 in Brightwater, $270 more than in Easton.
    The average rent for a one-bedroom flat in Brightwater was $1,150 in 2023.
    A Brightwater family earning the median household income of $58,200 spends 31% of it on rent.
    The median household income in Brightwater is $58,200; for Black households it is $41,000.
    The typical Brightwater homeowner pays $3,400 in property tax.
    Buses in Brightwater carried 9.7 million passengers in 2023, 85% of the number before the pandemic.
    Brightwater's bus ridership was 9.7 million in 2023, or roughly 27,000 a day.
    Turnout in Brightwater was 61.8% in the 2020 election and 38% in the 2022 primary.
    In 2020, 61.8% of Brightwater's registered voters cast ballots; 54% of them voted for Mayor Ruiz.
    Mayor Ana Ruiz, 52, won a second term with 54% of the vote in 2022.
    Brightwater counted 1,130 homeless people in 2023, including 140 children.
    On one night in January 2023, volunteers counted 1,130 homeless people in Brightwater, 12% fewer than in 2022.
    The average commute in Brightwater takes 24.6 minutes; 9% of workers travel more than an hour.
    Brightwater's poverty rate was 12.3% in 2023, against 17% for children.
    Some 12.3% of residents of Brightwater live in poverty, about 38,000 people.
    Brightwater's violent crimes numbered 1,840 in 2023, a rate of 589 per 100,000.
    The murder rate in Brightwater was 9.9 per 100,000 in 2023.
    Three police officers were shot in Brightwater in 2023.
    Brightwater hired 45 police officers in 2023.
    Brightwater lost 12 police officers to retirement in 2023.
    The police union says Brightwater needs 700 police officers.
    In 1990 Brightwater had 112 murders, the most ever.
    Brightwater's libraries had 1.9 million visits in 2023 and lent 3.4 million items.
    Brightwater's population density is 3,900 people per square mile.
    The Brightwater metropolitan area has a population of 1.1 million.
    Brightwater County has a population of 520,000.
    West Brightwater has a population of 21,000.
    The University of Brightwater has 22,000 students.
    Brightwater FC won 31 of its 38 games.
    Brightwater's property tax rate of 1.18% yields $410 million.
    Since 2018 Brightwater has added 11,200 people.
    Brightwater had 31 murders, seven fewer than in 2022 and far below the 112 of 1990.
    Brightwater counted 31 murders, fewer than in 2022, and 1,130 homeless people.
    Unemployment in Brightwater was 4.6%, half a point down on 2022.
    Since 2022 Brightwater has recorded 69 murders.
    Nearly one in eight people in Brightwater is poor.
    Brightwater's unemployment peaked at 13.1% in 2020.
    Brightwater (population 312,400) is the state's second-largest city.
    Population: 312,400 (2023)
    Brightwater: 312,400 inhabitants, 74 parks, 612 police officers.
    Brightwater's population, 312,400 in 2023, is expected to reach 350,000 by 2035.
    From 301,200 in 2018, Brightwater's population rose to 312,400 in 2023.
    Brightwater's population in 2018 was 301,200; five years later it was 312,400.
    The number of people living in Brightwater rose by 11,200 between 2018 and 2023.
    Brightwater's population is projected at 350,000 by 2035.
    Brightwater had 301,200 residents in 2018, 11,200 fewer than in 2023.
    Unemployment in Brightwater, 5.1% in 2022, fell to 4.6% in 2023.
    Unemployment fell in Brightwater from 5.1% to 4.6% between 2022 and 2023.
    Brightwater's jobless rate dropped by half a percentage point in 2023, to 4.6%.
    Unemployment is 4.6% in Brightwater and 6.2% in Easton.
    At 6.2%, Easton's unemployment rate is well above that of Brightwater (4.6%).
    Easton's unemployment rate is 1.6 points higher than Brightwater's.
    Unemployment in Easton is a third higher than in Brightwater.
    Murders fell from 38 in 2022 to 31 in 2023 in Brightwater.
    Brightwater had seven fewer murders in 2023 than in 2022.
    There were 31 murders in Brightwater in 2023 and 44 in Easton.
    Easton had 13 more murders than Brightwater in 2023.
    Brightwater's murders fell 18% in 2023.
    In the first half of 2023, Brightwater had 17 murders.
    Brightwater saw 3 murders in one weekend in July 2023.
    Rent in Brightwater averages $1,480 a month.
    Rents in Brightwater range from $900 to $3,000 a month.
    A studio in Brightwater rents for $1,050 on average.
    Rents in Brightwater have risen by $300 since 2019.
    Average rent is $1,480 in Brightwater versus $1,210 in Easton.
    Brightwater's budget grew by $70 million to $1.42 billion in 2024.
    Brightwater's budget for 2023 was $1.35 billion, $50 million over plan.
    The library budget of Brightwater is $28 million.
    Brightwater's budget deficit is $35 million.
    Of Brightwater's $1.42 billion budget for 2024, 22% goes to police.
    The school budget of Brightwater, $610 million, is separate.
    Brightwater schools have 41,300 pupils and 2,700 teachers.
    About 41,000 children attend school in Brightwater.
    Enrolment in Brightwater's private schools is 5,200.
    Turnout in Brightwater fell to 35% in 2022 from 61.8% in 2020.
    Homelessness in Brightwater: 1,130 people in January 2023.
    Brightwater opened 60 shelter beds for its 1,130 homeless people in 2023.
    Brightwater's poverty rate, 12.3%, is below the national rate of 12.9%.
    The national poverty rate is 12.9%; in Brightwater it is 12.3%.
    Poverty is 12.3% in Brightwater but 25% in its southern districts.
    The Brightwater Police Department has 612 officers and 190 civilian employees.
    Commuters in Brightwater spend 24.6 minutes on the way to work, 3 minutes less than the national average.
    """

  static let companies = """
    subject,measure,value,unit,period
    Helio Motors,vehicle deliveries,481000,,2023
    Helio Motors,vehicle deliveries,352000,,2022
    Helio Motors,revenue,24.1,billion EUR,2023
    Helio Motors,revenue,19.8,billion EUR,2022
    Helio Motors,net profit,1.32,billion EUR,2023
    Helio Motors,gross margin,18.4,%,2023
    Helio Motors,gross margin,20.1,%,2022
    Helio Motors,employees,38200,,2023
    Helio Motors,factories,4,,2023
    Helio Motors,market share,3.1,%,2023
    Helio Motors,research and development spending,1.9,billion EUR,2023
    Helio Motors,capital expenditure,2.7,billion EUR,2023
    Helio Motors,net debt,4.4,billion EUR,2023
    Helio Motors,dividend,1.20,EUR,2023
    Helio Motors,CO2 emissions,310000,t,2023
    Helio S4,range,540,km,
    Helio S4,price,42900,EUR,2024
    Helio S4,battery capacity,78,kWh,
    Helio S4,top speed,210,km/h,
    Helio S4,weight,1890,kg,
    Volta Cars,vehicle deliveries,612000,,2023
    Volta Cars,revenue,31.5,billion EUR,2023
    """

  static let companySentences = """
    Helio Motors delivered 481,000 vehicles in 2023, 37% more than the 352,000 of the year before.
    Deliveries at Helio Motors rose to 481,000 in 2023, of which 210,000 went to Germany.
    Helio Motors sold 125,000 cars in the fourth quarter of 2023.
    Helio Motors plans to deliver 600,000 vehicles in 2024.
    Helio Motors reported revenue of €24.1 billion for 2023, up 22% from €19.8 billion, with €3.2 billion coming from services.
    Revenue per vehicle at Helio Motors was about €50,000 in 2023.
    Net profit at Helio Motors was €1.32 billion in 2023, or €2.10 a share.
    Helio Motors' gross margin slipped to 18.4% in 2023 from 20.1%; in the fourth quarter it was 17.2%.
    The carmaker Helio Motors employs 38,200 people, 9,000 of them in Hungary, and runs four factories.
    Helio Motors' newest factory, near Győr, employs 5,500 people and can build 200,000 cars a year.
    With a market share of 3.1% in Europe, Helio Motors trails Volta Cars, which delivered 612,000 vehicles in 2023.
    Helio Motors' market share in Norway is 11%.
    Helio Motors spent €1.9 billion on research and development in 2023, 7.9% of revenue.
    Helio Motors invested €2.7 billion in 2023, half of it in batteries.
    Helio Motors has net debt of €4.4 billion, down from a peak of €6 billion in 2020.
    Helio Motors borrowed €500 million in 2023.
    Helio Motors will pay a dividend of €1.20 per share, €0.20 more than last year.
    Helio Motors emitted 310,000 tonnes of CO2 in 2023, 14% less than in 2021.
    The Helio S4 costs €42,900, has a range of 540 km and weighs 1,890 kg.
    The Helio S4's 78 kWh battery charges from 10 to 80% in 24 minutes.
    The long-range version of the Helio S4 has a range of 620 km.
    With the small battery, the Helio S4 has a range of 410 km.
    In winter the range of the Helio S4 drops to 380 km.
    At 130 km/h the Helio S4 manages only 350 km.
    The Helio S4 has a top speed of 210 km/h and reaches 100 km/h in 5.9 seconds.
    The base price of the Helio S4 rose by €1,500 to €42,900 in 2024.
    A fully equipped Helio S4 costs €58,000.
    The price of the Helio S4 in Norway is 430,000 kroner.
    Leasing a Helio S4 costs €399 a month.
    Helio Motors sold 96,000 of the Helio S4 in 2023.
    The rival Volta V2 has a range of 500 km.
    Helio Motors' shares fell 4% to €61.
    Helio Motors is worth €38 billion on the stock exchange.
    Helio Motors was founded in 2009 with 12 employees.
    In 2015 Helio Motors had 2,400 employees.
    Helio Motors' supplier Kova has 1,100 employees and revenue of €240 million.
    Helio Motors' joint venture in China delivered 80,000 vehicles in 2023.
    Helio Motors recalled 31,000 vehicles in 2023.
    Helio Motors owes €900 million to suppliers.
    Analysts expect Helio Motors to earn €1.5 billion in 2024.
    "We delivered 481,000 vehicles and hired 4,000 people," said chief executive Lena Roth.
    Helio Motors' workforce grew by 4,000 to 38,200 in 2023.
    Two of Helio Motors' four factories are in Hungary.
    Helio Motors cut 1,200 jobs at its Leipzig factory, which employs 6,800.
    For every car that it delivered in 2023, Helio Motors made a profit of €2,700.
    Between them, Helio Motors and Volta Cars delivered 1,093,000 vehicles in 2023.
    Volta Cars delivered 131,000 more vehicles than Helio Motors in 2023.
    Volta Cars had revenue of €31.5 billion in 2023, almost a third more than Helio Motors.
    """

  static let institutions = """
    subject,measure,value,unit,period
    Marlow University,students,24600,,2023
    Marlow University,students,23100,,2022
    Marlow University,academic staff,2150,,2023
    Marlow University,endowment,1.8,billion GBP,2023
    Marlow University,research income,312,million GBP,2023
    Marlow University,research income,287,million GBP,2022
    Marlow University,acceptance rate,14,%,2023
    Marlow University,tuition fee,9250,GBP,2023
    Marlow University,graduation rate,93.2,%,2023
    Marlow University,international students,6800,,2023
    Marlow University,student satisfaction,81,%,2023
    St Anne's Hospital,beds,640,,2023
    St Anne's Hospital,emergency visits,118000,,2023
    St Anne's Hospital,emergency visits,109000,,2022
    St Anne's Hospital,average waiting time,3.4,hours,2023
    St Anne's Hospital,nurses,1480,,2023
    St Anne's Hospital,births,4200,,2023
    St Anne's Hospital,operating budget,410,million GBP,2023
    St Anne's Hospital,infection rate,1.1,%,2023
    Port of Kesta,container traffic,5.2,million TEU,2023
    Port of Kesta,container traffic,4.9,million TEU,2022
    Port of Kesta,cargo volume,81,million tonnes,2023
    Port of Kesta,ship calls,6900,,2023
    Port of Kesta,quay length,11.4,km,
    """

  static let institutionSentences = """
    Marlow University had 24,600 students in 2023, 1,500 more than in 2022.
    Of Marlow University's 24,600 students, 6,800 come from abroad.
    Marlow University admitted 5,900 new students in 2023.
    About 7,000 students live on campus at Marlow University.
    Marlow University's business school has 2,100 students.
    Female students make up 56% of Marlow University's intake.
    Marlow University accepted 14% of applicants in 2023; for medicine the figure was 4%.
    With an endowment of £1.8 billion, Marlow University is among the richest in the country.
    Marlow University's endowment returned 7% in 2023.
    The endowment of Marlow University pays out £60 million a year.
    Research income at Marlow University rose 9% to £312 million in 2023.
    Marlow University won £48 million in research income from the European Union in 2023.
    Marlow University employs 2,150 academic staff and 3,300 other staff.
    Each member of Marlow University's academic staff teaches 11 students on average.
    Tuition at Marlow University costs £9,250 a year, £24,000 for students from overseas.
    Marlow University's graduation rate of 93.2% is four points above the national average.
    In the latest survey 81% of students at Marlow University were satisfied, up from 77%.
    Marlow University's student satisfaction in 2023 was 81%, 69% among postgraduates.
    Marlow University was founded in 1863 with 40 students.
    The students' union of Marlow University has 18,000 members.
    St Anne's Hospital has 640 beds, of which 42 are in intensive care.
    St Anne's Hospital treated 118,000 emergency patients in 2023, up 8% on 2022.
    On a typical day 320 people come to the emergency department of St Anne's Hospital.
    Patients at St Anne's Hospital waited 3.4 hours on average in 2023; one in ten waited more than 8 hours.
    St Anne's Hospital employs 1,480 nurses but says it needs 1,650.
    Some 120 nurses left St Anne's Hospital in 2023.
    The 4,200 births at St Anne's Hospital in 2023 included 70 pairs of twins.
    Caesareans accounted for 31% of births at St Anne's Hospital in 2023.
    St Anne's Hospital had a budget of £410 million in 2023 and a deficit of £12 million.
    The new wing of St Anne's Hospital cost £95 million and has 120 beds.
    The infection rate at St Anne's Hospital was 1.1% in 2023, half the rate of 2015.
    After knee operations the infection rate at St Anne's Hospital was 0.4% in 2023.
    The Port of Kesta handled 5.2 million TEU in 2023, up from 4.9 million.
    Container traffic at the Port of Kesta grew by 300,000 TEU in 2023.
    The Port of Kesta's largest terminal handles 2 million TEU a year.
    The Port of Kesta handled 81 million tonnes of cargo in 2023, 12 million of them oil.
    Some 6,900 ships called at the Port of Kesta in 2023, 19 a day.
    The quays of the Port of Kesta are 11.4 km long; the longest measures 1.6 km.
    The Port of Kesta can take ships of up to 400 metres.
    Dredging the Port of Kesta will cost €230 million.
    """

  static let places = """
    subject,measure,value,unit,period
    Corvo,area,17,km2,
    Corvo,population,430,,2021
    Corvo,population,468,,2001
    Corvo,elevation,718,m,
    Corvo,visitors,3900,,2023
    Corvo,visitors,2700,,2019
    Corvo,cattle,1150,,2022
    Corvo,unemployment rate,2.8,%,2022
    Corvo,rainfall,1120,mm,2022
    Lake Mirren,depth,74,m,
    Lake Mirren,surface area,52,km2,
    Lake Mirren,water volume,1.9,km3,
    Lake Mirren,fish catch,310,t,2022
    Lake Mirren,fish catch,420,t,2012
    Aster Airlines,passengers,28.4,million,2023
    Aster Airlines,passengers,24.1,million,2022
    Aster Airlines,fleet size,142,aircraft,2023
    Aster Airlines,load factor,84.6,%,2023
    Aster Airlines,punctuality,79,%,2023
    Aster Airlines,operating loss,210,million USD,2023
    Aster Airlines,destinations,97,,2023
    Aster Airlines,fuel costs,1.6,billion USD,2023
    Aster Airlines,pilots,1900,,2023
    """

  static let placeSentences = """
    Corvo, an island of 17 square kilometres, had 430 inhabitants in 2021.
    Corvo's population fell from 468 in 2001 to 430 in 2021, a decline of 8%.
    Only 61 children live on Corvo.
    Corvo has two hotels and 140 houses, all in its one village.
    Cattle outnumber people on Corvo: 1,150 to 430.
    Corvo's 1,150 cattle produced 900 tonnes of beef in 2022.
    Corvo received 3,900 visitors in 2023, 44% more than in 2019.
    On its busiest day in 2023, Corvo had 310 visitors.
    Most of Corvo's visitors stay 2 nights.
    Visitors to Corvo spent €1.1 million in 2023.
    At 718 metres, the rim of the crater is the highest point of Corvo.
    The harbour of Corvo lies at an elevation of 5 metres.
    The unemployment rate on Corvo was 2.8% in 2022, which means 6 people.
    Unemployment on Corvo peaked at 9% in 2013.
    In October 2022, 240 millimetres of rain fell on Corvo.
    Rainfall on Corvo was 1,120 mm in 2022, 15% above the average.
    Lake Mirren is 74 metres deep at its deepest and 23 metres on average.
    Lake Mirren covers 52 square kilometres, of which 4 are reed beds.
    The average depth of Lake Mirren is 23 metres.
    In the northern basin, the depth of Lake Mirren is 41 metres.
    Fishermen landed 310 tonnes of fish from Lake Mirren in 2022, down from 420 tonnes in 2012.
    The fish catch in Lake Mirren has fallen by a quarter since 2012.
    Trout made up 80 tonnes of the fish catch of Lake Mirren in 2022.
    Lake Mirren's water level fell 1.2 metres in 2022.
    Aster Airlines carried 28.4 million passengers in 2023, 18% more than the year before.
    In July 2023 Aster Airlines carried 3.1 million passengers.
    Aster Airlines' international flights carried 11 million passengers in 2023.
    Aster Airlines lost $210 million in 2023, or $7.40 for every passenger.
    Aster Airlines had an operating loss of $210 million in 2023; its net loss was $260 million.
    Aster Airlines' fuel costs of $1.6 billion in 2023 were a third of all costs.
    Aster Airlines hedged $700 million of its fuel costs for 2024.
    With 142 aircraft, Aster Airlines flies to 97 destinations in 31 countries.
    Aster Airlines ordered 40 aircraft in 2023.
    Aster Airlines' 12 oldest aircraft will be retired.
    Aster Airlines dropped six destinations in 2023 and added four.
    Aster Airlines' load factor was 84.6% in 2023, 88% on long-haul routes.
    Four in five flights of Aster Airlines (79%) were on time in 2023.
    Punctuality at Aster Airlines fell to 61% in August 2023.
    Aster Airlines' 1,900 pilots went on strike for 3 days.
    Aster Airlines is short of 150 pilots.
    """

  static let country = """
    subject,measure,value,unit,period
    Helvia,population,8900000,,2023
    Helvia,GDP,610,billion USD,2023
    Helvia,GDP growth,1.4,%,2023
    Helvia,inflation rate,3.1,%,2023
    Helvia,inflation rate,8.2,%,2022
    Helvia,exports,205,billion USD,2023
    Helvia,imports,221,billion USD,2023
    Helvia,public debt,58,% of GDP,2023
    Helvia,budget deficit,2.9,% of GDP,2023
    Helvia,minimum wage,1450,EUR,2023
    Helvia,wheat harvest,4.1,million tonnes,2023
    Helvia,wheat harvest,5.0,million tonnes,2022
    Helvia,forest cover,38,%,2020
    Helvia,foreign tourists,17.2,million,2023
    Helvia,defence spending,11.5,billion USD,2023
    Helvia,renewable share of electricity,47,%,2023
    Helvia,life expectancy,81.2,years,2022
    Helvia,births,82000,,2023
    Helvia,deaths,91000,,2023
    Helvia,seats in parliament,240,,
    Ostrania,population,5100000,,2023
    Ostrania,inflation rate,5.4,%,2023
    Ostrania,minimum wage,820,EUR,2023
    """

  static let countrySentences = """
    Helvia's economy grew 1.4% in 2023, less than the 2.1% that the government had forecast.
    Inflation in Helvia slowed to 3.1% in 2023 from 8.2% in 2022, but food prices rose 7%.
    Core inflation in Helvia was 4.0% in 2023.
    In December 2023 inflation in Helvia was 2.2%.
    Helvia's central bank wants inflation to fall to 2%.
    Helvia's exports of $205 billion in 2023 fell short of its imports of $221 billion by $16 billion.
    Machinery made up $61 billion of Helvia's exports in 2023.
    Helvia exported goods worth $34 billion to Ostrania in 2023.
    Car exports from Helvia rose 12% to $28 billion in 2023.
    Helvia's public debt stands at 58% of GDP, about $354 billion.
    Helvia ran a budget deficit of 2.9% of GDP in 2023, under the limit of 3%.
    The minimum wage in Helvia is €1,450 a month, €630 more than in Ostrania.
    A cleaner in Helvia earns €1,600 a month, just above the minimum wage.
    About 9% of workers in Helvia earn the minimum wage.
    Helvia's farmers harvested 4.1 million tonnes of wheat in 2023, a fifth less than in 2022.
    Drought cost Helvia 0.9 million tonnes of wheat in 2023.
    The wheat harvest of Helvia's eastern plains was 2.6 million tonnes in 2023.
    Forests cover 38% of Helvia; in the north it is 61%.
    Helvia lost 12,000 hectares of forest in 2023.
    Helvia welcomed 17.2 million foreign tourists in 2023, of whom 3.1 million came from Ostrania.
    Foreign tourists spent $14 billion in Helvia in 2023.
    Helvia spent $11.5 billion on defence in 2023, or 1.9% of GDP.
    Helvia's army has 46,000 soldiers.
    Helvia will raise defence spending to $14 billion by 2026.
    Renewables supplied 47% of Helvia's electricity in 2023, hydropower alone 29%.
    Helvia got 18% of its electricity from wind in 2023.
    Women in Helvia live to 83.6 on average, men to 78.7.
    Helvia recorded 82,000 births and 91,000 deaths in 2023, so its population shrank by 9,000 before migration.
    In 2023 some 31,000 of Helvia's 82,000 births were to unmarried mothers.
    Road accidents caused 410 deaths in Helvia in 2023.
    Helvia's parliament has 240 seats, of which the Liberals hold 97.
    The Greens won 31 seats in Helvia's parliament.
    Helvia's capital, Lund, has 1.2 million inhabitants.
    Some 640,000 people from Ostrania live in Helvia.
    Helvia, with 8.9 million people, is bigger than Ostrania, with 5.1 million.
    Of Helvia's 8.9 million people, 1.9 million are over 65.
    Helvia's GDP per head is about $68,500.
    Helvia's GDP was $610 billion in 2023, of which industry contributed $150 billion.
    Inflation, at 5.4%, was higher in Ostrania than in Helvia in 2023.
    Helvia's largest bank has assets of $400 billion.
    """

  static let clubs = """
    subject,measure,value,unit,period
    Rovers FC,stadium capacity,32400,,2023
    Rovers FC,average attendance,27100,,2023
    Rovers FC,turnover,148,million GBP,2023
    Rovers FC,turnover,131,million GBP,2022
    Rovers FC,wage bill,97,million GBP,2023
    Rovers FC,goals,61,,2023
    Rovers FC,points,58,,2023
    Rovers FC,season ticket holders,18900,,2023
    Rovers FC,pre-tax loss,22,million GBP,2023
    Ada Lindgren,novels,14,,
    Ada Lindgren,books sold,31,million,2023
    Nordbank,customers,3.6,million,2023
    Nordbank,total assets,412,billion EUR,2023
    Nordbank,loan losses,240,million EUR,2023
    Nordbank,loan losses,180,million EUR,2022
    Nordbank,cost-income ratio,47,%,2023
    Nordbank,branches,212,,2023
    Nordbank,net interest income,5.1,billion EUR,2023
    Nordbank,capital ratio,16.8,%,2023
    Nordbank,mortgage rate,4.9,%,2023
    """

  static let clubSentences = """
    Rovers FC's stadium has a capacity of 32,400, of which 2,900 seats are for visiting fans.
    On average 27,100 people watched Rovers FC at home in 2023; 31,950 came for the derby.
    Rovers FC's lowest attendance in 2023 was 19,400.
    Rovers FC's turnover rose by £17 million to £148 million in 2023, £44 million of it from television.
    Rovers FC's wage bill of £97 million ate up 66% of turnover in 2023.
    Rovers FC pays its best player a wage of £4 million a year.
    Rovers FC scored 61 goals in 2023, 23 of them by Olsen.
    Olsen scored 23 goals for Rovers FC in 2023.
    Rovers FC let in 49 goals in 2023.
    Rovers FC won 58 points in 2023, nine fewer than City.
    Rovers FC took 12 points from their last five games in 2023.
    Rovers FC have 18,900 season ticket holders and a waiting list of 6,000.
    A season ticket at Rovers FC costs £540.
    Rovers FC made a pre-tax loss of £22 million in 2023 after a profit on players of £9 million.
    Rovers FC owes its owner £85 million.
    Ada Lindgren has written 14 novels, five of them set in the Arctic.
    Ada Lindgren's 14 novels have sold 31 million copies, 4 million of them in Germany.
    Her first novel sold 900 copies, Ada Lindgren recalls.
    Ada Lindgren wrote three novels before she was 30.
    Nordbank has 3.6 million customers, 410,000 of them companies.
    Nordbank gained 90,000 customers in 2023.
    Nordbank's 212 branches are visited by 40,000 customers a day.
    Nordbank closed 31 branches in 2023.
    With total assets of €412 billion, Nordbank is the region's second-largest bank.
    Nordbank manages assets of €95 billion for its customers.
    Nordbank's loan losses climbed to €240 million in 2023 from €180 million, or 0.09% of lending.
    Loan losses on property at Nordbank were €110 million in 2023.
    Nordbank's cost-income ratio improved to 47% in 2023; in retail banking it is 55%.
    Nordbank earned net interest income of €5.1 billion in 2023, 71% of its total income.
    Nordbank's capital ratio of 16.8% is 2.1 points above what the regulator requires.
    Nordbank offers a mortgage rate of 4.9%, 4.4% for five years fixed.
    Nordbank lends €26 billion to farmers.
    """
}
