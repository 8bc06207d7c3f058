// SPDX-License-Identifier: MIT

import SourceText

/// Words that tell what "pounds" are.
enum MoneyWords {
  /// Words of paying, near which pounds are money.
  static let paying = CodeSet(
    words:
      """
      cost costs costing paid pay pays paying price priced prices worth fined fine spend spends spent spending
      earn earns earned sold owe owed owes donated invest invested save saved savings budget loan debt salary
      wage wages bill bills raise raised charge charged charges valued deposit fee fees grant fund funding buy
      rent rents fare fares pension pensions
      """)

  /// What is told by weight, near which even millions of pounds are a mass.
  static let weighed = CodeSet(
    words:
      """
      milk beef pork poultry chicken meat cheese butter cotton coffee sugar cocoa wool wheat corn rice beans
      copper uranium lithium aluminium aluminum scrap waste garbage trash rubbish plastic plastics carbon
      emissions cocaine heroin fentanyl marijuana cannabis explosives thrust payload catch harvest harvested
      crop crops weigh weighs weighed weighing weight fertiliser fertilizer pesticides pesticide
      """)

}
