// SPDX-License-Identifier: MIT

extension NewsSentences {
  /// Sentences of many subjects: crime, sport, war, headlines, set phrases.
  static let wider = """
    One of the jet's four Rolls-Royce Trent engines was shut down, and 13 US troops were treated.
      count 4 {engine}
      count 13 {troop}
    The agency placed an order for five new 737 aircraft and 20 Airbus A321 jets.
      count 5 {aircraft}
      count 20 {jet}
    Three Lakers players and two Hamas fighters were named among 40 U.K. residents.
      count 3 {player}
      count 2 {fighter}
      count 40 {resident}
    The crashes killed 85 and 112 people.
      count 85 {person}
      count 112 {person}
    The carmaker will drop 4,100 jobs in France, 3,600 in Germany and 350 in Spain.
      count 4100 {job}
      count 3600 {job}
      count 350 {job}
    The minister promised zero tolerance, and the Big Four banks are watched 24/7.
    A third-party seller and a fifth-grader met at a 7-Eleven in the quarter-final week.
    The gunman killed two officers and wounded a third.
      count 2 {officer}
    Australia were bowled out after making 312 for six in 50 overs; Starc took 5 for 42.
      count 50 {over}
    The motion was passed by 311 to 298 after three hours.
      duration 3 h
    Newcastle won 2-0 at Old Trafford to go four points clear.
      count 4 {point}
    The survey covered 900 people aged between 18 and 24 and children below 12.
      count 900 {person}
      age 18..24 a between
      age 12 a <
    The army shot down 11 drones and set up 30 camps.
      count 11 {drone}
      count 30 {camp}
    The index closed 212.4 points higher at 61,980.
      count 212.4 {point} up
      number 61980 up
    Rents rose 4 percent but wages only 2 percent.
      percentage 4 % up
      percentage 2 % up
    Exports fell by 4.0% and unemployment hit 5.1%.
      percentage 4 % down
      percentage 5.1 %
    Profit fell to $210 million, or 90 cents a share, from $260 million, or $1.12 a share.
      money 210000000 USD down
      money 90 USD.cent/{share} down
      money 260000000 USD down
      money 1.12 USD/{share} down
    Two people were charged over £2m of stolen art that has rolled over three times.
      count 2 {person}
      money 2000000 GBP
      count 3 {time}
    The waves were three to five metres high and the swell brought 200 millimetres of rain.
      dimension 3..5 m between
      dimension 200 mm
    He lost six stone, stands a foot and a half taller than her and trains three times a day.
      dimension 6 [stone_av]
      dimension 1.5 [ft_i] up
      count 3 {time}/d
    Only one in six calls was answered, and the trek takes five to six hours.
      fraction 0.166666666666666667 {call}
      duration 5..6 h between
    He turns 50 in May and earns €35m a season; sales have passed two million.
      age 50 a
      money 35000000 EUR/{season}
      number 2000000 >
    A quarter of them had both doses and a tenth have had one.
      fraction 0.25
      fraction 0.1
    It left rates at 3.75%, having cut them by a quarter point, and joblessness ticked up to 4.1 percent.
      percentage 3.75 %
      percentage-points 0.25 pp down
      percentage 4.1 % up
    The firm will cut nine percent of its workforce, or roughly 350 jobs.
      percentage 9 % down
      count 350 {job} ~ down
    Stocks of fish have fallen by an average of 58% and all but one species is at risk.
      percentage 58 % down
      count 1 {species}
    Fines will double to £160, for two-thirds of teenagers' journeys of 2h 16m.
      ratio 2 up
      money 160 GBP up
      fraction 0.666666666666666667 {journey}
      duration 136 min
    The board replaced Jan Kowal, 48, with Maria Vidal, 78.
      age 48 a
      age 78 a
    Crude settled up 90 cents after two students, both 15, left the rig.
      money 90 USD.cent up
      count 2 {student}
      age 15 a
    The flu put 26.9 in every 100,000 people in hospital.
      fraction 0.000269 {person}
    The constant 1_000_000, the key 5_km and the code 12.34.567,89 are no amounts; ٣٤٥٬٦٧٨ and ٣٤٥٫٦ are.
      number 345678
      number 345.6
    The asteroid was cheap at $US11.6 billion, $A18 million or £95 B&B, and she wore size four boots.
      money 11600000000 USD
      money 18000000 AUD
      money 95 GBP
    The 301 passengers plus crew left on time.
      count 301 {passenger}
    """
}
