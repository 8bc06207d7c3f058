// SPDX-License-Identifier: MIT

import SourceText

/// Words by what they do to the noun after a number.
enum FunctionWords {
  /// Words that lead the name of a unit: a word that the table does not know is none of them.
  static let unitLeads = "of a an per square sq cubic cu"

  /// Words that join an amount to another or make a factor of it: all that ranges, ratios, factors and
  /// tolerances ask for right behind a number.
  static let continuing = "to through thru till and or plus in out over fold x times"

  /// Words that end a noun phrase or cannot be counted.
  static let function = """
    a an the this that these those my your his her its our their whose which what who whom when where why how
    i you he she it we they me him us them myself himself herself itself themselves ourselves each every all both either neither
    no none any some such of in on at by for from to into onto upon with without within about above across after against along
    amid among amongst around as before behind below beneath beside besides between beyond but despite down during except inside
    like near off out outside over past per plus since than through throughout till toward towards under underneath unlike until
    up via versus vs and or nor so yet if because although though while whereas unless whether not never also just only even
    still already again ever too very then there here now however therefore thus meanwhile later earlier ago instead otherwise
    is are was were be been being am do does did done doing have has had having will would shall should can could may might must
    ought need dare isn aren wasn weren don doesn didn haven hasn hadn won wouldn shan shouldn cannot couldn mightn mustn ain
    s t re ve ll d m st nd rd th yesterday today tomorrow tonight according apart away back soon once twice last next previous
    compared apiece together alone overall combined respectively roughly approximately nearly almost mostly mainly largely
    january february march april june july august september october november december monday tuesday wednesday
    thursday friday saturday sunday mr mrs ms dr pm am
    """

  /// Verb forms that are common after a counted noun or instead of one.
  static let verbs = """
    said says say saying told tells tell came comes come went goes go took takes take made makes make got gets get gave gives give
    saw sees see knew knows know thought thinks think found finds find left leaves leave became becomes become began begins begin
    kept keeps keep held holds hold brought brings bring wrote writes write stood stands stand lost loses lose paid pays pay met
    meets meet ran runs run set sets put puts led leads lead read reads spent spends spend won wins win sent sends send built
    fell falls rose rises grew grows showed shows show died dies die lived lives live worked works believe believes
    want wants wanted seem seems seemed remain remains remained appear appears appeared include includes included including
    involved involve involves follow follows followed started starts start ended ends took place were be
    cost costs worth paid owe owes owed aged aimed based born bound called caused charged claimed competing concerned considered
    covered created dated dead injured killed wounded missing detained arrested hospitalised hospitalized infected displaced
    according sold bought used reported expected estimated recorded employed working living needed required trapped stranded
    """

  /// Adjectives and determiners that end in "s" or otherwise look like a plural noun.
  static let adjectives = """
    serious various numerous famous religious previous various dangerous nervous obvious precious anonymous continuous enormous
    generous various indigenous infectious simultaneous consecutive straight different separate more less fewer new old young
    big small large great good bad high low long short full other additional further extra total whole additional combined
    other overseas business sports sales congress glass press class gas bus mass cross less process success access address stress
    loss boss mess chess plus thus
    """

  /// Nouns whose plural does not end in "s", with their singular; "=" keeps the word.
  static let plurals = """
    people person men man women woman children child feet foot teeth tooth geese goose mice mouse lives life wives wife knives knife
    wolves wolf leaves leaf shelves shelf halves half thieves thief loaves loaf calves calf staff = police = personnel = troops troop
    aircraft = sheep = fish = deer = cattle = offspring = species = series = spacecraft = crew = youth = headquarters = means =
    media = data = salmon = trout = swine = bison = shrimp = folk folk folks folk criteria criterion phenomena phenomenon
    alumni alumnus analyses analysis crises crisis bases basis theses thesis diagnoses diagnosis hypotheses hypothesis
    businessmen businessman businesswomen businesswoman spokesmen spokesman policemen policeman policewomen policewoman firemen fireman
    fishermen fisherman servicemen serviceman congressmen congressman gunmen gunman grandchildren grandchild schoolchildren schoolchild
    salespeople salesperson businesspeople businessperson servicewomen servicewoman workmen workman chairmen chairman
    clergymen clergyman seamen seaman airmen airman craftsmen craftsman tribesmen tribesman salesmen salesman
    indices index matrices matrix appendices appendix vertices vertex stimuli stimulus fungi fungus cacti cactus
    buses bus gases gas viruses virus bonuses bonus campuses campus censuses census statuses status choruses chorus
    cases case houses house uses use nurses nurse horses horse courses course purposes purpose causes cause clauses clause
    phrases phrase purchases purchase increases increase decreases decrease releases release diseases disease expenses expense
    licenses license responses response offenses offense defenses defense warehouses warehouse databases database phases phase
    leases lease promises promise exercises exercise franchises franchise enterprises enterprise noises noise prizes prize sizes size
    roses rose noses nose corpses corpse curses curse doses dose pulses pulse universes universe verses verse premises premise
    surprises surprise exposes expose closes close poses pose axes axe movies movie cookies cookie zombies zombie calories calorie
    pies pie ties tie lies lie dies die selfies selfie rookies rookie veggies veggie brownies brownie smoothies smoothie birdies birdie
    indies indie hippies hippie junkies junkie cowboys cowboy shoes shoe canoes canoe toes toe hoes hoe potatoes potato tomatoes tomato
    heroes hero echoes echo torpedoes torpedo vetoes veto volcanoes volcano mosquitoes mosquito mangoes mango buffaloes buffalo
    tornadoes tornado cargoes cargo embargoes embargo dominoes domino caches cache avalanches avalanche headaches headache
    toothaches toothache niches niche quiches quiche aches ache moustaches moustache creches creche psyches psyche
    oxen ox dice die pence penny quizzes quiz waltzes waltz axes axis oases oasis parentheses parenthesis emphases emphasis
    teu = teus teu
    glasses glass classes class passes pass masses mass losses loss bosses boss crosses cross addresses address processes process
    businesses business witnesses witness successes success mattresses mattress actresses actress princesses princess
    """

  /// Words that turn the number after them into a label.
  static let labels = """
    chapter section article page pages figure fig table appendix part volume vol item rule clause paragraph para verse line lines
    step stage phase level grade class type model version release flight route highway interstate junction exit gate platform
    terminal bus train channel room suite apartment apt flat building block bay box lot unit no. number nr issue edition episode
    season series round game match week day lap leg hole ward district precinct sector zone area studio psalm act scene
    windows boeing airbus iphone ipad galaxy playstation xbox covid apollo voyager sputnik soyuz ariane falcon formula
    resolution proposition prop amendment title schedule annex protocol directive regulation form category cat tier
    group pool division battery regiment brigade battalion squadron platoon agent area mark mk track opus op symphony concerto
    channel radio fm am error code size gen generation world war ii vitamin omega interleukin polio hepatitis
    fortune ftse nasdaq nikkei dax cac stoxx russell topix csi ibex asx kospi trent pier pub appendix bravo
    ios macos ipados android python java usb bluetooth http php gpt llama mach hdmi pcie ddr ubuntu firefox chrome directx kindle
    zip postcode postbox
    """

  /// Words that, after a hyphen, tell of the number itself and name nothing counted: "3,000-strong".
  static let uncounted: CodeSet = CodeSet(
    words:
      "strong odd plus ish something magnitude fold times minus point score")

  /// Words after which "one" at the end of a clause stands for a thing ("has never had one").
  static let owning = CodeSet(
    words:
      """
      have has had having get got gets getting buy bought need needs needed want wants wanted see seen saw
      make made use used find found is was as like with without build built own owned
      """)

  /// Names that end in "s" and are no plural.
  static let names: CodeSet = CodeSet(
    words:
      """
      texas wales hamas angeles vegas kansas arkansas massachusetts minneapolis honduras brussels athens
      naples orleans philippines netherlands mercedes rolls james thomas charles williams jones adams evans
      hughes davies edwards phillips roberts matthews hopkins sachs morris lewis francis hayes holmes
      starbucks mcdonalds levis siemens tours rhodes leeds wolves reuters states nations emirates
      """)

  /// Plurals that are also verbs' forms, but hardly after a number: "four sets", "12 straight wins".
  static let countedForms: CodeSet = CodeSet(
    words:
      "sets runs starts wins shows finds meets stands holds")

  /// Plural nouns that stand before another noun: "sales jobs", "arms dealers", "sports cars".
  static let attributes: CodeSet = CodeSet(
    words:
      """
      sales arms sports savings goods news earnings operations systems communications telecommunications women
      services customs weapons securities parts drugs rights claims benefits jobs futures bonds works forces
      electronics games awards honours honors materials options pensions plastics products resources roads
      schools standards stocks supplies textiles trades utilities veterans waterways workers
      """)
}
