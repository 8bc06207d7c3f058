// SPDX-License-Identifier: MIT

extension NewsSentences {
  /// Sentences whose numbers share a unit, or that tell odds, shares and sums in ways of their own.
  static let paired = """
    Washington pledged US$5 billion in aid on top of the four billion it has already sent.
      money 5000000000 USD
      money 4000000000 USD
    China laid 12,000 km of track and the US 3,000.
      dimension 12000 km
      dimension 3000 km
    Britain took 29% of exports, the Netherlands 11 and Poland 9.
      percentage 29 %
      percentage 11 %
      percentage 9 %
    Wheat output rose from 3.2 million tonnes to 4.1 million.
      dimension 3200000 t up
      dimension 4100000 t up
    Visitors paid 20 dollars more than the 45 they had paid before.
      money 20 USD up
      money 45 USD
    The company cut its dividend to 12p a share from 18.5p.
      money 12 GBP.penny/{share} down
      money 18.5 GBP.penny/{share} down
    It now takes 152 yen to buy a dollar, against 133 a year earlier.
      money 152 JPY
      money 133 JPY
    Crude output averaged 13.2 million barrels per day, 300,000 more than forecast.
      dimension 13200000 [bbl_us]/d
      dimension 300000 [bbl_us]/d up
    The grid needs 14,000 km of new lines, of which only 2,200 have been built.
      dimension 14000 km
      dimension 2200 km
    The fund returned 11.2%, twice the benchmark's 5.6.
      percentage 11.2 %
      ratio 2
      percentage 5.6 %
    Coal's share fell below 30 per cent for the first time, to 28.7.
      percentage 30 % < down
      percentage 28.7 % down
    The app has 10.8m paying subscribers, up from 9.1m.
      count 10800000 {subscriber}
      count 9100000 {subscriber} up
    The number of people in work rose to 33.1m from 32.8m.
      number 33100000 up
      number 32800000 up
    Flood waters rose 2.5m and drove 300 people from their homes.
      dimension 2.5 m up
      count 300 {person}
    Her majority was slashed to just 211 votes from more than 9,000.
      count 211 {vote} down
      count 9000 {vote} > down
    Police counted 42 arrests on Saturday and 17 on Sunday.
      count 42 {arrest}
      count 17 {arrest}
    Foreign visitors numbered 3.08 million.
      count 3080000 {visitor}
    Turnout was 61.2%, the lowest yet and 4.7 points down on last time.
      percentage 61.2 %
      percentage-points 4.7 pp down
    Shares fell 1.2 percent, and the index was 45 points lower.
      percentage 1.2 % down
      count 45 {point} down
    The levy will raise # 13 billion, up from #900m; the #1 problem is cost.
      money 13000000000 GBP
      money 900000000 GBP up
    The colt went off as the 5/1 favourite; a 33-1 outsider won.
      ratio 5
      ratio 33
    Bookmakers cut her from 12/1 to 9/2 second favourite.
      ratio 12 down
      ratio 4.5 down
    They won 3-1 despite the odds.
    Only one pupil in eight sat a language, and two voters in five stayed home.
      fraction 0.125
      fraction 0.4
    He scored two goals in five games.
      count 2 {goal}
      count 5 {game}
    The gap is still four times Belgium's and ten times last year's.
      ratio 4
      ratio 10
    Net debt stood at 2.4 times earnings, down from 3.1 times.
      ratio 2.4
      ratio 3.1 down
    She won four times in Belgium.
      count 4 {time}
    The walk took an hour and three quarters.
      duration 1.75 h
    Costs overran fivefold, from 2 billion to almost 10 billion crowns.
      ratio 5
      money 2000000000
      money 10000000000 ~
    Some 14m adults skipped a meal, 3m more than before.
      count 14000000 {adult} ~
      count 3000000 {adult} up
    The herd of 1,400 wild horses is to be cut to 600.
      count 1400 {horse}
      count 600 {horse} down
    On turnover of 6.2bn reais the retailer earned 310m, and it bought 323 billion.
      money 6200000000 BRL
      money 310000000 BRL
      money 323000000000 BRL
    Prisons hold 87,919 inmates, 98.9 per cent of capacity, up from 85,851.
      count 87919 {inmate}
      percentage 98.9 %
      number 85851 up
    Gas storage is 59% full, against a target of 75.
      percentage 59 %
      percentage 75 %
    The infection rate fell to 0.4 per 1,000 from 1.1.
      ratio 0.4 1/1000 down
      ratio 1.1 1/1000 down
    Shoplifting rose by a quarter to 444,000, said a girl of 11.
      fraction 0.25 up
      number 444000 up
      age 11 a
    Seats are shared by 28 states, from six for Malta to 96 for Germany.
      count 28 {state}
      number 6
      number 96
    Kenya, with 54m people, has 4,000 dentists; Ghana, with 33m, has fewer than 500.
      count 54000000 {person}
      count 4000 {dentist}
      number 33000000
      number 500 <
    The lender wrote off 1.3bn zlotys, more than twice the 600m it had provided for.
      money 1300000000 PLN
      ratio 2 >
      money 600000000 PLN
    The foundation gave 250,000 euros to the clinic and 80,000 to the school.
      money 250000 EUR
      money 80000 EUR
    In the north turnout was 71 per cent, in the south only 44.
      percentage 71 %
      percentage 44 %
    He owes 2,300 pounds in tax and another 900 in fines.
      money 2300 GBP
      money 900 GBP
    Life on it means 1,766 euros a month before tax; he came to the firm a week before.
      money 1766 EUR/mo
    Six of every ten wards are shut.
      fraction 0.6 {ward}
    Unsold cars stood at 52 days' supply versus 31.
      duration 52 d
      duration 31 d
    At 19, she is the youngest of the 705 members.
      age 19 a
      count 705 {member}
    They filled 3 Black Friday orders with 12 Easter eggs each.
      number 3
      count 12 {egg}
    Cases doubled every six days, from 400 to 6,400.
      ratio 2 up
      duration 6 d
      number 400 up
      number 6400 up
    A flat fetches 5.1m kroner, and exports came to 61bn kroner, 12 of them from salmon.
      money 5100000
      money 61000000000
      number 12
    Passenger numbers reached 7.2m, and strikes cost 2.7m working days.
      number 7200000
      duration 2700000 d
    The fast train takes two hours where the old one took four.
      duration 2 h
      number 4
    Gas fetched $14 per million British thermal units.
      money 14 USD/1000000.[Btu]
    """
}
