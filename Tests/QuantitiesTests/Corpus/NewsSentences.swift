// SPDX-License-Identifier: MIT

/// Sentences as news has them, each before its readings: kind, number, unit, comparator, direction.
///
/// Written for this project, with the readings set down by hand.
enum NewsSentences {
  static let text = """
    Pre-tax profit at the grocer climbed 8.1pc to £942m on sales of £17.3bn.
      percentage 8.1 % up
      money 942000000 GBP up
      money 17300000000 GBP
    The pound slipped 0.3% against the dollar to $1.2645 and was flat at 1.1702 euros.
      percentage 0.3 % down
      money 1.2645 USD down
      money 1.1702 EUR
    Economists had forecast a rise of half a percentage point.
      percentage-points 0.5 pp up
    The Nikkei 225 shed 1.1 percent, or 415 points, to close at 38,471.20.
      percentage 1.1 % down
      count 415 {point} down
      number 38471.2 down
    A barrel of Brent was trading at $79.40, down 85 cents.
      money 79.4 USD
      money 85 USD.cent down
    It bought a 24.9 per cent stake for €1.2bn-€1.5bn.
      percentage 24.9 %
      money 1200000000..1500000000 EUR between
    Net income more than tripled to 4.6 trillion won.
      ratio 3 > up
      money 4600000000000 KRW up
    Tata Motors set aside Rs 4,500 crore for the plant, which will employ 5,000 people.
      money 45000000000 INR
      count 5000 {person}
    Volkswagen will invest another 5 billion euros, on top of the 1.4 billion already announced.
      money 5000000000 EUR
      money 1400000000 EUR
    House prices dropped 0.4% month on month, leaving the average home at £281,373.
      percentage 0.4 % down
      money 281373 GBP
    The startup, which has 120 staff, raised $45 million at a $1.1 billion valuation.
      count 120 {staff}
      money 45000000 USD
      money 1100000000 USD
    She ran the 400 metres in 49.3 seconds, two-tenths of a second off the national record.
      dimension 400 m
      duration 49.3 s
      duration 0.2 s
    Liverpool beat Everton 4-2 in front of 53,000 fans.
      count 53000 {fan}
    He finished with 31 points, 12 rebounds and seven assists.
      count 31 {point}
      count 12 {rebound}
      count 7 {assist}
    England were 287 for 6 at stumps, with Root unbeaten on 112.
      number 112
    The club paid a fee of more than £60m for the 22-year-old winger.
      money 60000000 GBP >
      age 22 a
    Verstappen crossed the line 7.2 seconds ahead of Norris after 57 laps.
      duration 7.2 s
      count 57 {lap}
    The marathon drew 48,000 runners from more than 130 countries.
      count 48000 {runner}
      count 130 {country} >
    She has won 11 of her last 12 matches.
      count 11 {match}
      count 12 {match}
    Winds of up to 240 km/h tore roofs from hundreds of houses.
      dimension 240 km/h <=
      count 200.. {house} >=
    Temperatures are expected to reach 41C in the south and fall to -3C in the north.
      temperature 41 Cel
      temperature -3 Cel down
    The quake, with a magnitude of 6.7, struck 15 miles off the coast at a depth of 10km.
      number 6.7
      dimension 15 [mi_i]
      dimension 10 km
    The wildfire has burned 63,000 acres and is 35 percent contained.
      dimension 63000 [acr_us]
      percentage 35 %
    About 8 inches of snow fell, and another 3 to 5 inches are forecast.
      dimension 8 [in_i] ~
      dimension 3..5 [in_i] between
    The river rose 1.8 metres to 9.4 metres, well above the danger level of 8.5 metres.
      dimension 1.8 m up
      dimension 9.4 m up
      dimension 8.5 m
    Average temperatures were 1.48 degrees Celsius above the 1850-1900 average.
      temperature 1.48 Cel up
    He was jailed for 12 years and six months and ordered to pay $2.3m in restitution.
      duration 150 mo
      money 2300000 USD
    Police seized 1.2 tonnes of cocaine worth an estimated £96m.
      dimension 1.2 t
      money 96000000 GBP ~
    At least nine people, including four children, died in the shooting.
      count 9 {person} >=
      count 4 {child}
    Knife crime rose 7% in the year to March, to 50,510 offences.
      percentage 7 % up
      count 50510 {offence} up
    Prosecutors are seeking up to 20 years on each of five counts of fraud.
      duration 20 a <=
      count 5 {count}
    The jury of seven women and five men deliberated for less than four hours.
      count 7 {woman}
      count 5 {man}
      duration 4 h <
    The vaccine was 94.5 percent effective in a trial of more than 30,000 volunteers.
      percentage 94.5 %
      count 30000 {volunteer} >
    Patients took 10 mg twice a day for six weeks.
      dimension 10 mg
      duration 6 wk
    Cases doubled every five days, and two-thirds of those infected were under 30.
      ratio 2 up
      duration 5 d
      fraction 0.666666666666666667
      number 30 <
    The hospital has 850 beds, of which 97% were occupied last week.
      count 850 {bed}
      percentage 97 %
    Women who drank three or more cups of coffee a day had a 20 percent lower risk.
      dimension 3 [cup_us]/d >=
      percentage 20 % down
    The baby weighed 7lb 4oz.
      dimension 116 [oz_av]
    Turnout was 61.3 percent, four points lower than in 2019.
      percentage 61.3 %
      percentage-points 4 pp down
    The party won 12 of the 38 seats, three fewer than at the last election.
      count 12 {seat}
      count 38 {seat}
      count 3 {seat} down
    Two of the three governors voted against the 0.25-point cut.
      count 2 {governor}
      count 3 {governor}
      count 0.25 {point} down
    The government will spend $1.9tn over 10 years, or 2.3 percent of GDP.
      money 1900000000000 USD
      duration 10 a
      percentage 2.3 %
    The tax threshold rises to £50,270 from £46,350.
      money 50270 GBP up
      money 46350 GBP up
    The president signed 14 executive orders in his first week.
      count 14 {order}
    The senator, 67, was first elected with 51.4% of the vote.
      age 67 a
      percentage 51.4 %
    The telescope detected a galaxy 13.4 billion light years away.
      dimension 13400000000 [ly]
    The probe will travel 2.9 billion miles at 52,000 mph.
      dimension 2900000000 [mi_i]
      dimension 52000 [mi_i]/h
    A day on Venus lasts 243 Earth days.
      count 243 {day}
    The chip packs 28 billion transistors into 25 square millimetres.
      count 28000000000 {transistor}
      dimension 25 mm2
    The tanker, carrying 280,000 barrels of fuel oil, ran aground 3 nautical miles from shore.
      dimension 280000 [bbl_us]
      dimension 3 [nmi_i]
    The container ship is 400 metres long and 61 metres wide, and can carry 24,000 containers.
      dimension 400 m
      dimension 61 m
      count 24000 {container}
    Freight rates from Shanghai to Rotterdam quadrupled to $6,200 per 40-foot container.
      ratio 4 up
      money 6200 USD/40.[ft_i] up
    The wind farm's 87 turbines will generate 1.1 gigawatts, enough to power 1.3 million homes.
      count 87 {turbine}
      dimension 1.1 GW
      count 1300000 {home}
    Natural gas fell 4.2 cents, or 1.6%, to $2.51 per million British thermal units.
      money 4.2 USD.cent down
      percentage 1.6 % down
      money 2.51 USD/1000000.[Btu] down
    Household bills will jump 54% to £1,971 a year.
      percentage 54 % up
      money 1971 GBP up
    Electricity prices averaged €96 per megawatt-hour, against €235 in 2022.
      money 96 EUR/MW.h
      money 235 EUR/MW.h
    Farmers harvested 8.2 tonnes per hectare, up from 7.6 last year.
      dimension 8.2 t/har
      dimension 7.6 t/har up
    The farm has 1,400 dairy cows on 900 acres.
      count 1400 {cow}
      dimension 900 [acr_us]
    Milk production is forecast at 226.4 billion pounds, 0.9 percent below last year.
      dimension 226400000000 [lb_av]
      percentage 0.9 % down
    The drought has killed 1.5 million head of cattle.
      count 1500000 {head}
    The union wants a 15 percent pay rise over three years for its 18,000 members.
      percentage 15 % up
      duration 3 a
      count 18000 {member}
    Minimum wage will go up by 9.8 percent to 11.44 pounds an hour.
      percentage 9.8 % up
      money 11.44 GBP/h up
    The film took $82.5m in its opening weekend from 4,100 cinemas.
      money 82500000 USD
      count 4100 {cinema}
    The flat sold for £1.25 million, £75,000 over the asking price.
      money 1250000 GBP
      money 75000 GBP
    The 90-minute talks between the two leaders ended without a deal.
      duration 90 min
      count 2 {leader}
    Iceland's economy shrank by 4.0% and unemployment hit 5.1%, twice the level of a year before.
      percentage 4 % down
      percentage 5.1 %
      ratio 2
    The museum expects 600,000 to 700,000 visitors a year.
      count 600000..700000 {visitor} between
    The road toll dropped to 1,266, the lowest since 1946.
      number 1266 down
    Russia fired 36 missiles and 14 drones overnight, of which all but five were shot down.
      count 36 {missile}
      count 14 {drone}
      number 5
    The agency downgraded 1 in 10 of the loans it rates.
      fraction 0.1 {loan}
    The fund has returned 7.9 per cent a year since it was launched with £5m.
      percentage 7.9 %
      money 5000000 GBP
    The 30-year fixed rate averaged 6.88 percent, down from 7.02 percent.
      duration 30 a
      percentage 6.88 %
      percentage 7.02 % down
    Hedge funds have cut their bullish bets by more than 40 per cent since January.
      percentage 40 % > down
    The company said it would buy back up to 5 percent of its shares for as much as $750 million.
      percentage 5 % <=
      money 750000000 USD <=
    Tourist arrivals tripled to 1.8 million in the first half.
      ratio 3 up
      number 1800000 up
    Spending by consumers edged 0.1% lower, its first decline in nine months.
      percentage 0.1 % down
      duration 9 mo
    The world's biggest carmaker recalled 1.03 million vehicles over a faulty airbag sensor.
      count 1030000 {vehicle}
    The billionaire sold 19.5 million shares worth roughly $3.95 billion.
      count 19500000 {share}
      money 3950000000 USD ~
    A pint of beer now costs £4.80, up 50p on last year.
      money 4.8 GBP
      money 50 GBP.penny up
    Unit labour costs rose at a 3.3 percent annualized rate after declining 0.2 percent.
      percentage 3.3 % up
      percentage 0.2 % down
    Amazon will hire an extra 2,500 people in Poland, taking its headcount there above 20,000.
      count 2500 {person}
      number 20000 >
    The deal, worth 29.3 billion Danish crowns ($4.2 billion), will close in 2025.
      money 29300000000 DKK
      money 4200000000 USD
    Forecasters warned of wind gusts of 60 to 70 mph and waves up to 25 feet high.
      dimension 60..70 [mi_i]/h between
      dimension 25 [ft_i] <=
    The reservoir is only 23 per cent full, holding 1.2 trillion litres.
      percentage 23 %
      dimension 1200000000000 l
    A 5.9-magnitude earthquake killed two people and injured nearly 70.
      number 5.9
      count 2 {person}
      number 70 ~
    A 19-year-old man was charged with stealing 24 bicycles worth more than 30,000 euros.
      age 19 a
      count 24 {bicycle}
      money 30000 EUR >
    Officers recovered 43 firearms, 12kg of heroin and £210,000 in cash.
      count 43 {firearm}
      dimension 12 kg
      money 210000 GBP
    The gang smuggled up to 60 migrants a week in lorries, charging each about $5,000.
      count 60 {migrant} <=
      money 5000 USD ~
    The victims, a couple in their 70s, lost A$1.3 million.
      age 70..79 a between
      money 1300000 AUD
    He faces up to 25 years if convicted on all 13 charges.
      duration 25 a <=
      count 13 {charge}
    The company agreed to pay $1.8bn to settle 39,000 lawsuits, or about $46,000 per claim.
      money 1800000000 USD
      count 39000 {lawsuit}
      money 46000 USD/{claim} ~
    More than half of patients saw their tumours shrink by at least 30 per cent.
      fraction 0.5 {patient} >
      percentage 30 % >= down
    Life expectancy at birth dropped by 1.8 years to 77.0.
      duration 1.8 a down
      number 77 down
    The outbreak has infected 4,300 and killed 97, a fatality rate of just over 2 percent.
      number 4300
      number 97
      percentage 2 % >
    Smokers were 2.7 times more likely to die than those who had never smoked.
      ratio 2.7
    Three-quarters of the 1.4 million doses were thrown away.
      fraction 0.75 {dose}
      count 1400000 {dose}
    She had 14 stitches and was off work for six and a half weeks.
      count 14 {stitch}
      duration 6.5 wk
    Surgeons removed a 4.5cm tumour in a nine-hour operation.
      dimension 4.5 cm
      duration 9 h
    The rocket lifted 64 metric tons to orbit and cost about $97 million per launch.
      dimension 64 t
      money 97000000 USD/{launch} ~
    The asteroid, about 340 metres across, will pass within 31,600 km of Earth.
      dimension 340 m ~
      dimension 31600 km
    Scientists found 1,700 viruses, three-quarters of them unknown, in 15,000-year-old ice.
      count 1700 {virus}
      fraction 0.75
      age 15000 a
    The lander touched down at 1.2 metres per second, 15 minutes ahead of schedule.
      dimension 1.2 m/s
      duration 15 min
    The laser delivered 2.05 megajoules of energy and yielded 3.15 MJ.
      dimension 2.05 MJ
      dimension 3.15 MJ
    Global mean sea level has risen by 10 centimetres since 1993, or 3.3mm a year.
      dimension 10 cm up
      dimension 3.3 mm/a up
    A YouGov survey of 2,031 adults found 47% in favour and 32% against.
      count 2031 {adult}
      percentage 47 %
      percentage 32 %
    The chamber voted 314-103, with 18 members absent.
      count 18 {member}
    The mayor won a third term with 43.8% of first-preference votes, 11 points ahead of his rival.
      percentage 43.8 %
      count 11 {point}
    The coalition has 71 of the 120 seats in parliament.
      count 71 {seat}
      count 120 {seat}
    The prime minister survived the confidence vote by just two votes.
      count 2 {vote}
    The budget sets aside 3.4 trillion pesos for pensions, nearly double last year's figure.
      money 3400000000000 MXN
      ratio 2 ~
    She cut income tax by 2p and froze fuel duty for a 14th year.
      money 2 GBP.penny down
    The pact covers 15 countries and 2.2 billion people, about 30% of the global economy.
      count 15 {country}
      count 2200000000 {person}
      percentage 30 % ~
    Djokovic needed four sets and three hours 27 minutes to win his 24th major.
      count 4 {set}
      duration 207 min
    Curry hit 8 of 13 threes and finished with 38 points in 34 minutes.
      count 8 {three}
      count 13 {three}
      count 38 {point}
      duration 34 min
    The sprinter clocked 9.83 seconds, 0.04 slower than his personal best.
      duration 9.83 s
      number 0.04 down
    Ticket prices range from £35 to £180, and 62,000 have been sold.
      money 35..180 GBP between
      number 62000
    The stadium, built for €340m, seats 52,000 and took 31 months to complete.
      money 340000000 EUR
      number 52000
      duration 31 mo
    The vessel was carrying 3,100 cars and 22 crew when fire broke out 27 km off the Dutch coast.
      count 3100 {car}
      count 22 {crew}
      dimension 27 km
    Transits through the canal fell to 22 a day from the usual 36 to 38.
      number 22 down
      number 36..38 between
    Coal accounted for 35 percent of power generation, against 41 percent a decade ago.
      percentage 35 %
      percentage 41 %
    U.S. crude inventories rose by 4.6 million barrels to 457.3 million barrels.
      dimension 4600000 [bbl_us] up
      dimension 457300000 [bbl_us] up
    The reactor's 1,600-megawatt output could supply 14 per cent of demand.
      dimension 1600 MW
      percentage 14 %
    The pipeline can carry 55 billion cubic metres of gas a year.
      dimension 55000000000 m3/a
    The appeal court upheld a €2.42 billion fine and cut a 15-month sentence to nine.
      money 2420000000 EUR
      duration 15 mo
      number 9 down
    Lawyers for the 27 plaintiffs sought damages of $150,000 for each of 1,200 articles.
      count 27 {plaintiff}
      money 150000 USD
      count 1200 {article}
    Soybean yields averaged 50.6 bushels an acre, 1.2 bushels above last year.
      dimension 50.6 [bu_us]/[acr_us]
      dimension 1.2 [bu_us]/[acr_us] up
    Egg prices are up 70% on the year at $4.25 a dozen.
      percentage 70 % up
      money 4.25 USD/{dozen}
    Farmers applied 120 kg of nitrogen per hectare and harvested 11 tonnes.
      dimension 120 kg/har
      dimension 11 t
    Exports of beef rose 8 percent to 1.29 million metric tons, worth $9.96 billion.
      percentage 8 % up
      dimension 1290000 t up
      money 9960000000 USD
    The average farm is 82 hectares, against 57ha in 2003.
      dimension 82 har
      dimension 57 har
    Pay for nurses will rise 5 percent, plus a one-off payment of between £1,655 and £3,789.
      percentage 5 % up
      money 1655..3789 GBP between
    Twenty-three miners are missing and at least four dozen were hurt.
      count 23 {miner}
      number 48 >=
    Thousands of workers walked out, shutting 13 of the company's 15 plants.
      count 2000.. {worker} >=
      count 13 {plant}
      count 15 {plant}
    Nine in ten parents said costs had risen, by £120 a month on average.
      fraction 0.9 {parent}
      money 120 GBP/mo up
    The city of 8.3 million lost 78,000 residents, a drop of 0.9 percent.
      number 8300000
      count 78000 {resident}
      percentage 0.9 % down
    """
}
