// SPDX-License-Identifier: MIT

import Evidence
import Testing
import Touchstone

/// Right sentences and short texts about services and a country, over one small store.
@Suite("Right sentences about services and their parts")
struct ServiceSentencesTests {
  private static let store = EvidenceStore(loading: [
    EvidenceFile(path: "a.csv", bytes: Array(table.utf8))
  ])

  private func verdicts(_ text: String) -> [Verdict] {
    Checker(store: Self.store).check(Document(text), options: Verifier.Options())
      .findings.map(\.verdict)
  }

  @Test(
    "None is called wrong",
    arguments: (right + "\n" + texts).split(separator: "\n").map(String.init))
  func isNotCalledWrong(_ text: String) {
    #expect(verdicts(text).allSatisfy { !$0.isFlagged && $0 != .conflictingEvidence })
  }

  @Test(
    "A wrong figure in a plain sentence is",
    arguments: wrong.split(separator: "\n").map(String.init))
  func isCalledWrong(_ text: String) {
    #expect(verdicts(text).contains { $0.isFlagged })
  }

  static let table = """
    subject,measure,value,unit,period
    Lakeside Hospital,beds,640,,2023
    Lakeside Hospital,patients treated,48200,,2023
    Lakeside Hospital,nurses,1120,,2023
    Lakeside Hospital,average waiting time,38,minutes,2023
    Lakeside Hospital,budget,212,million USD,2023
    Port Varde,containers handled,1.9,million,2023
    Port Varde,ship calls,4310,,2023
    Port Varde,cargo,31.2,million t,2023
    Rovers FC,points,71,,2023
    Rovers FC,goals scored,64,,2023
    Rovers FC,average attendance,28400,,2023
    Rovers FC,turnover,96,million GBP,2023
    Nordbahn,passengers,88,million,2023
    Nordbahn,trains,316,,2023
    Nordbahn,punctuality,84.2,%,2023
    Nordbahn,drivers,2240,,2023
    Nordbahn,track length,2710,km,2023
    Estara,births,41200,,2023
    Estara,deaths,39800,,2023
    Estara,immigrants,61300,,2023
    Estara,inflation rate,4.4,%,2023
    Estara,tourists,5.6,million,2023
    Estara,electricity production,52.4,TWh,2023
    Estara,wind turbines,1980,,2023
    Estara,electric cars,134000,,2023
    Estara,cars,2.9,million,2023
    Estara,schools,3120,,2023
    Estara,pupils,812000,,2023
    Estara,teachers,58200,,2023
    Estara,prisoners,8640,,2023
    Estara,house price index,118.4,,2023
    Estara,average rent,912,EUR,2023
    Estara,forest area,2.3,million ha,2023
    Estara,strikes,64,,2023
    Estara,companies,231000,,2023
    Estara,bankruptcies,4120,,2023
    Estara,GDP per capita,38200,EUR,2023
    """

  static let right = """
    Lakeside Hospital has 90 beds for children.
    Lakeside Hospital closed 40 beds in 2023.
    Lakeside Hospital's 640 beds were 94% full in 2023.
    Patients at Lakeside Hospital stayed 4.6 days on average in 2023.
    Some 6,100 patients came to Lakeside Hospital by ambulance in 2023.
    Half of Lakeside Hospital's patients are over 70.
    Lakeside Hospital treated 48,200 patients in 2023, 2,300 of them from abroad.
    Nurses at Lakeside Hospital work 42 hours a week.
    Lakeside Hospital is short of 85 nurses.
    Nurses at Lakeside Hospital earn $71,000 a year.
    The average waiting time at Lakeside Hospital is 38 minutes; for broken bones it is 95.
    In the emergency ward, patients at Lakeside Hospital waited 71 minutes.
    Of every 100 patients at Lakeside Hospital, 12 come back.
    Lakeside Hospital spends $18 million of its budget on drugs.
    Each nurse at Lakeside Hospital looks after 9 patients.
    A bed at Lakeside Hospital costs $1,150 a day.
    Port Varde handled 310,000 empty containers in 2023.
    Containers from Asia numbered 1.2 million at Port Varde in 2023.
    Some 2,600 ships at Port Varde were tankers in 2023.
    The longest ship to call at Port Varde in 2023 measured 399 metres.
    Coal made up 6.2 million tonnes of Port Varde's cargo in 2023.
    Ship calls at Port Varde lasted 31 hours on average.
    On the busiest day in 2023, Port Varde handled 9,800 containers.
    Port Varde's cargo grew by 4% in 2023 to 31.2m tonnes.
    Rovers FC won 21 games in 2023.
    Rovers FC took 44 points at home in 2023.
    Rovers FC scored 17 goals from corners in 2023.
    The Rovers FC striker scored 22 goals in 2023.
    Rovers FC's best attendance in 2023 was 34,100.
    Only 19,000 watched Rovers FC on a wet Tuesday in 2023.
    Rovers FC were 14 points behind the champions in 2023.
    Rovers FC's turnover from television was £52 million in 2023.
    Some 31 of the 64 goals of Rovers FC came in the last half-hour.
    Nordbahn carried 12 million passengers at night in 2023.
    Nordbahn has ordered 60 trains.
    Some 140 of Nordbahn's trains are more than 30 years old.
    On long routes, Nordbahn's punctuality was 71% in 2023.
    Nordbahn's trains covered 41 million kilometres in 2023.
    A Nordbahn train has 310 seats.
    Nordbahn's track length is 2,710 km, 1,900 km of it electrified.
    A quarter of Nordbahn's drivers are older than 58.
    Nordbahn wants 400 more drivers.
    Season-ticket holders account for 41 million of Nordbahn's passengers.
    Births to mothers under 20 numbered 610 in Estara in 2023.
    Deaths from cancer in Estara were 10,400 in 2023.
    Estara had 1,400 more births than deaths in 2023.
    Among immigrants to Estara in 2023, 22,000 were students.
    Food inflation in Estara was 7.1% in 2023.
    Inflation in Estara for pensioners was 5.0% in 2023.
    German tourists in Estara numbered 1.4 million in 2023.
    Tourists spent 4.1 nights in Estara on average in 2023.
    Estara's tourists spent €3.2 billion in 2023.
    Electricity production from wind was 14.9 TWh in Estara in 2023.
    Wind turbines in Estara are 140 metres high on average.
    Estara put up 210 wind turbines in 2023.
    A new wind turbine in Estara costs €4.1 million.
    Estara had 134,000 electric cars and 2.9m cars in all in 2023.
    One car in 22 in Estara is electric.
    Private schools in Estara number 280.
    Schools in Estara closed for 9 days in 2023.
    There are 14 pupils to a teacher in Estara.
    Pupils with a foreign passport numbered 96,000 in Estara in 2023.
    About 4,800 teachers in Estara retired in 2023.
    Women prisoners in Estara numbered 510 in 2023.
    Estara's prisoners served 31 months on average.
    Foreign prisoners made up 29% of Estara's total.
    The house price index in Estara stood at 131.0 in the capital in 2023.
    The average rent for a three-room flat in Estara was €1,180 in 2023.
    Forests in Estara cover 2.3 million hectares, of which 0.6 million hectares are protected.
    Some 41 of Estara's strikes in 2023 were on the railways.
    Strikes in Estara cost 310,000 working days in 2023.
    Companies in Estara with more than 250 workers number 1,040.
    Some 18,000 companies in Estara were founded in 2023.
    Bankruptcies in building numbered 980 in Estara in 2023.
    GDP per capita in northern Estara was €29,500 in 2023.
    Taken together, births and immigrants in Estara came to 102,500 in 2023.
    Excluding energy, inflation in Estara was 3.6% in 2023.
    An index of rents in Estara stood at 109 in 2023.
    By law, a class in Estara may have 28 pupils.
    Almost 9,000 pupils in Estara left school without a certificate in 2023.
    High-speed lines of Nordbahn are 420 km long.
    The track length of Nordbahn is 2,710 km. High-speed lines are 420 km long.
    Companies in Estara with fewer than 10 workers number 204,000.
    Nordbahn added 14 million passengers and 30 trains in 2023.
    Estara has 8,640 prisoners. A prison with 9,000 prisoners is hard to run.
    """

  static let texts = """
    Estara is changing. The country took in 61,300 immigrants in 2023. About 9,400 came from Brazil. Most were under 35. Roughly 7,000 work in care homes.
    Lakeside Hospital is busy. It has 640 beds and 1,120 nurses. It needs 120 nurses more. The oldest ward has 31 beds. Last winter 70 beds stood in corridors.
    Port Varde had a good year. It handled 1.9m containers. Of these, 0.7m were empty. The new terminal handled 340,000. Trucks wait 52 minutes at the gate.
    Rovers FC had 71 points at the end of 2023. Their rivals City had 58 points. The two clubs have won 9 cups. Attendance averaged 28,400, though the stand for visitors held 2,100.
    Nordbahn carried 88m passengers in 2023. Freight trains carried 21m tonnes. The night service had 310,000 passengers. Tickets cost €29 on average.
    Estara's inflation rate was 4.4% in 2023. Bread cost 9% more. Wages grew by 3.1%. Rent is a third of what people spend.
    Estara has 3,120 schools and 58,200 teachers. In villages there are 940 schools. A teacher earns €41,000. Two schools burned down.
    The forest area of Estara is 2.3 million hectares. Spruce covers 1.1 million hectares. Fires destroyed 14,000 hectares. The state owns 38%.
    In 2023 there were 64 strikes in Estara. One lasted 23 days. Teachers held 9 strikes. The longest was at the port.
    Estara has 8,640 prisoners. Some 1,900 await trial. Prisons hold 7,900 in theory. Of every ten prisoners four return.
    Bankruptcies in Estara numbered 4,120 in 2023. Restaurants accounted for 730. The biggest firm to fail had 2,100 workers. Creditors lost €1.1 billion.
    GDP per capita in Estara was €38,200 in 2023. In the capital it was €61,000. Neighbouring Morvia has €29,000. The average for the bloc is €35,400.
    Electric cars: Estara has 134,000 electric cars. Of new cars, 21% are electric. Firms own 58,000 of them. Norwegians drive 700,000.
    Wind turbines: Estara had 1,980 wind turbines in 2023. About 300 are at sea. Permits exist for 640. A turbine feeds 2,100 homes.
    Tourists: Estara had 5.6 million tourists in 2023. The Dutch were 0.8 million. Cruise ships brought 410,000. Hotels have 190,000 beds.
    Some 39,800 people died in Estara in 2023. Heart disease killed 11,200. Men live to 77. Road accidents caused 312 deaths.
    The budget of Lakeside Hospital is $212 million. Drugs take $40 million. The state pays 61%. A gap of $6 million remains.
    Track length at Nordbahn is 2,710 km. High-speed lines are 420 km long. Trains run at up to 250 km/h. Repairs closed 90 km in 2023.
    Estara had 41,200 births in 2023. Twins made up 2.9% of births. Hospitals in the north had 7,300 births. Mothers were 31 years old.
    There are 231,000 companies in Estara. Only 900 are listed. Women run 71,000 companies. One in five is in retail.
    Rovers FC scored 64 goals. Away from home they scored 22 goals. Adams scored 19 goals. They let in 41.
    Prices: the average rent in Estara was €912 in 2023. Students pay €430 for a room. Furnished flats cost €1,340. Rents in Port Varde were €1,020.
    """

  static let wrong = """
    Lakeside Hospital has 460 beds.
    Lakeside Hospital treated 42,800 patients in 2023.
    The average waiting time at Lakeside Hospital is 58 minutes.
    Lakeside Hospital employs 1,210 nurses.
    Lakeside Hospital's budget for 2023 was $221 million.
    Port Varde handled 2.9 million containers in 2023.
    Port Varde had 3,410 ship calls in 2023.
    Cargo at Port Varde reached 41.2 million tonnes in 2023.
    Rovers FC finished 2023 with 77 points.
    Rovers FC scored 46 goals in 2023.
    Rovers FC had an average attendance of 24,800 in 2023.
    Rovers FC's turnover was £69 million in 2023.
    Nordbahn carried 98 million passengers in 2023.
    Nordbahn has 361 trains.
    Nordbahn's punctuality was 82.4% in 2023.
    Births in Estara fell to 42,100 in 2023.
    Estara recorded 38,900 deaths in 2023.
    Inflation in Estara averaged 5.4% in 2023.
    Estara welcomed 6.5 million tourists in 2023.
    Estara produced 54.2 TWh of electricity in 2023.
    Estara had 1,890 wind turbines in 2023.
    Estara has 143,000 electric cars.
    Estara has 2,130 schools.
    Estara's pupils numbered 821,000 in 2023.
    There were 6,840 prisoners in Estara in 2023.
    The average rent in Estara was €921 in 2023.
    Bankruptcies in Estara rose to 4,210 in 2023.
    GDP per capita in Estara was €32,800 in 2023.
    In 2023 there were 46 strikes in Estara.
    """
}
