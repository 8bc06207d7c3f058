// SPDX-License-Identifier: MIT

/// Units: `code | dimension | names | symbols | factor`.
///
/// Names are read in any case and symbols as written (and in other case where nothing else is meant). `+`
/// before a code: the SI prefixes go before the names and symbols. `!` before a symbol: only when it
/// touches its number. The factor is for units that are told in another ("decade" in years).
enum UnitWords {
  static let text = """
    % | percent | percent, per cent, percents, pct, pct., pc, p.c., percentage, percentages | % |
    pp | points | percentage point, percentage points, percent point, percent points, per cent point, per cent points, pct point, pct points, pct pt, pct pts, %-point, %-points, % point, % points, %pt, %pts, ppt, ppts, pps | pp, p.p. |
    bp | points | basis point, basis points, bps | bp, bps |
    {point} | index | point, points, pts, index point, index points | pt |
    [ppth] | percent | per mille, per mil, permille | ‰ |
    [ppm] | concentration | parts per million, part per million, ppm | ppm |
    [ppb] | concentration | parts per billion, part per billion, ppb | ppb |
    [pptr] | concentration | parts per trillion, part per trillion | |
    +m | length | metre, metres, meter, meters, mtr, mtrs | m |
    [in_i] | length | inch, inches | in, in., ", ″, '', ”, ″ |
    [ft_i] | length | foot, feet, ft, ft. | ft, ', ′ |
    [yd_i] | length | yard, yards, yd, yds | yd |
    [mi_i] | length | mile, miles, mi. | mi |
    [nmi_i] | length | nautical mile, nautical miles, sea miles, nm | nmi, NM |
    [fth_i] | length | fathom, fathoms | |
    [fur_us] | length | furlong, furlongs | |
    [ly] | length | light year, light years, lightyear, lightyears | ly |
    +pc | length | parsec, parsecs | |
    AU | length | astronomical unit, astronomical units | AU |
    Ao | length | angstrom, angstroms, ångström, ångströms | Å |
    um | length | micron, microns | μm, µm |
    km | length | klick, klicks, kms | km, kms |
    [mil_i] | length | thou | |
    [acr_us] | area | acre, acres | ac |
    har | area | hectare, hectares, ha, hectar, hectars | ha |
    +l | volume | litre, litres, liter, liters, ltr, ltrs | l, L, ℓ |
    ml | volume | mls | |
    [gal_us] | volume | gallon, gallons, gal, gals, us gallon, us gallons, u.s. gallons, u.s. gallon | gal |
    [gal_br] | volume | imperial gallon, imperial gallons, uk gallon, uk gallons | |
    [qt_us] | volume | quart, quarts | qt |
    [pt_us] | volume | pint, pints | |
    [cup_us] | volume | cup, cups | |
    [foz_us] | volume | fluid ounce, fluid ounces, fl oz, fl. oz., fl. oz | floz |
    [tbs_us] | volume | tablespoon, tablespoons, tbsp, tbsps, tbs, tablespoonful, tablespoonfuls | |
    [tsp_us] | volume | teaspoon, teaspoons, tsp, tsps, teaspoonful, teaspoonfuls | |
    [bbl_us] | volume | barrel, barrels, bbl, bbls | bbl |
    [bu_us] | volume | bushel, bushels | bu |
    [crd_us] | volume | cord, cords | |
    m3 | volume | bcm | | 1000000000
    m3 | volume | mcm | | 1000000
    [cft_i] | volume | bcf | | 1000000000
    [cft_i] | volume | tcf | | 1000000000000
    [cft_i] | volume | mmcf | | 1000000
    t | mass | mmt | | 1000000
    [bbl_us]/d | other | bpd, bopd | b/d, bbl/d |
    [Btu] | energy | mmbtu | | 1000000
    m3 | volume | cubic metre, cubic metres, cubic meter, cubic meters, cbm | cbm, m³ |
    cm3 | volume | cubic centimetre, cubic centimetres, cubic centimeter, cubic centimeters, cc, ccs | cc, cm³ |
    +g | mass | gram, grams, gramme, grammes, gm, gms, gs | g |
    kg | mass | kilo, kilos, kgs, k.g., k.g, k.gs, kilogramme, kilogrammes | kg |
    +t | mass | tonne, tonnes, metric ton, metric tons, metric tonne, metric tonnes | t |
    [ston_av] | mass | ton, tons, short ton, short tons, us ton, us tons | |
    [lton_av] | mass | long ton, long tons, imperial ton, imperial tons | |
    [lb_av] | mass | pound, pounds, lb, lbs, lb., lbs. | lb, lbs |
    [oz_av] | mass | ounce, ounces, oz, oz. | oz |
    [oz_tr] | mass | troy ounce, troy ounces | |
    [stone_av] | mass | stone | !st |
    [gr] | mass | grain, grains | |
    [dr_av] | mass | dram, drams, drachma, drachm, drachms | |
    [car_m] | mass | carat, carats, ct | |
    kt | mass | kilotonne, kilotonnes, kiloton, kilotons | kt |
    Mt | mass | megatonne, megatonnes, megaton, megatons | Mt |
    Gt | mass | gigatonne, gigatonnes, gigaton, gigatons | Gt |
    qt | mass | quintal, quintals | |
    [mi_i]/h | speed | mph, miles per hour, mile per hour, m.p.h., miles an hour, mile an hour | mph |
    km/h | speed | kph, kmh, kmph, kms/h, k.p.h. | km/h, kmh |
    [kn_i] | speed | knot, knots, kt, kts | kn |
    [c] | speed | speed of light | |
    [mi_i]/[gal_us] | other | mpg, miles per gallon, mile per gallon, miles to the gallon | mpg |
    +W | power | watt, watts | W |
    [HP] | power | horsepower, hp, bhp, brake horsepower | hp |
    +W.h | energy | watt hour, watt hours, watthour, watthours | Wh |
    +J | energy | joule, joules | J |
    +cal | energy | calorie, calories, cals | cal |
    +eV | energy | electronvolt, electronvolts, electron volt, electron volts | eV |
    [Btu] | energy | british thermal unit, british thermal units, btu, btus | BTU, Btu |
    [thm] | energy | therm, therms | |
    +t{TNT} | energy | tons of tnt, tonnes of tnt | |
    +bit | data | bit, bits | bit, !b |
    +By | data | byte, bytes | B |
    KiBy | data | kibibyte, kibibytes | KiB |
    MiBy | data | mebibyte, mebibytes | MiB |
    GiBy | data | gibibyte, gibibytes | GiB |
    TiBy | data | tebibyte, tebibytes | TiB |
    kBy | data | kb, kbs | KB, kB |
    MBy | data | mb, mbs, meg, megs | MB |
    GBy | data | gb, gbs, gig, gigs | GB |
    TBy | data | tb | TB |
    kbit/s | data | kbps | kbps, Kbps, kbit/s |
    Mbit/s | data | mbps | Mbps, Mbit/s |
    Gbit/s | data | gbps | Gbps, Gbit/s |
    Tbit/s | data | tbps | Tbps |
    pixel | other | pixel, pixels, px | |
    pixel | other | megapixel, megapixels | MP | 1000000
    Cel | temperature | degree celsius, degrees celsius, degree centigrade, degrees centigrade, degrees celcius, degree celcius, celsius, celcius, centigrade, centigrate, deg celsius, ° celsius, ° centigrade, º celsius, deg c, deg. c, degree c, degrees c, degc, deg. celsius | °C, ° C, °c, ℃, º C, ºC, ˚C, !C |
    [degF] | temperature | degree fahrenheit, degrees fahrenheit, fahrenheit, farenheit, degrees farenheit, degree farenheit, deg fahrenheit, ° fahrenheit, º fahrenheit, deg f, deg. f, degree f, degrees f, degf | °F, ° F, °f, ℉, º F, ºF, ˚F, !F |
    deg | temperature | degree, degrees, deg, deg. | °, º, ˚ |
    +K | temperature | kelvin, kelvins, degrees kelvin | K |
    +s | duration | second, seconds, sec, secs, sec. | s |
    min | duration | minute, minutes, min, mins, min., mins. | min |
    h | duration | hour, hours, hr, hrs, hr., hrs. | h |
    d | duration | day, days | !d |
    d | duration | working day, working days, business day, business days, calendar day, calendar days, trading day, trading days | |
    wk | duration | week, weeks, wk, wks | |
    wk | duration | fortnight, fortnights | | 2
    mo | duration | month, months, mth, mths, calendar month, calendar months | |
    mo | duration | quarter, quarters | | 3
    mo | duration | semester, semesters | | 6
    a | duration | year, years, yr, yrs, yr., yrs., calendar year, calendar years, light of years | |
    a | duration | decade, decades | | 10
    a | duration | century, centuries | | 100
    a | duration | millennium, millennia, millenniums | | 1000
    +Hz | frequency | hertz | Hz |
    {rpm} | frequency | revolutions per minute, rpm, r.p.m. | rpm |
    +Pa | pressure | pascal, pascals | Pa |
    bar | pressure | bar | bar |
    mbar | pressure | millibar, millibars, mb. | mbar |
    [psi] | pressure | pounds per square inch, psi, p.s.i. | psi |
    atm | pressure | atmospheres | atm |
    mm[Hg] | pressure | millimetres of mercury, millimeters of mercury, mmhg | mmHg |
    [in_i'Hg] | pressure | inches of mercury | inHg |
    +N | force | newton, newtons | N |
    N.m | other | newton metre, newton metres, newton meter, newton meters | Nm |
    [lbf_av] | force | pound force, pounds of force, lbf | lbf |
    +V | electric | volt, volts | V |
    +A | electric | ampere, amperes, amp, amps | !A |
    +Ohm | electric | ohm, ohms | Ω, Ω |
    +A.h | electric | ampere hour, ampere hours, amp hour, amp hours | Ah |
    +F | electric | farad, farads | |
    +H | electric | henry, henries | |
    +T | electric | tesla, teslas | |
    +Wb | electric | weber, webers | |
    +C | electric | coulomb, coulombs | |
    V.A | electric | volt ampere, volt amperes | VA |
    kV.A | electric | kilovolt ampere, kilovolt amperes | kVA |
    MV.A | electric | megavolt ampere, megavolt amperes | MVA |
    +Gy | radiation | gray, grays | Gy |
    +Sv | radiation | sievert, sieverts | Sv |
    +Bq | radiation | becquerel, becquerels | Bq |
    +Ci | radiation | curie, curies | Ci |
    +lm | other | lumen, lumens | lm |
    lx | other | lux | lx |
    +cd | other | candela, candelas | !cd |
    +mol | other | mole, moles | mol |
    dB | other | decibel, decibels, db | dB |
    dB | other | dba | dBA |
    rad | angle | radian, radians | rad |
    ' | angle | minute of arc, minutes of arc, arcminute, arcminutes, arc minute, arc minutes | arcmin |
    '' | angle | second of arc, seconds of arc, arcsecond, arcseconds, arc second, arc seconds | arcsec |
    """

  /// SI prefixes: `name symbols code power`.
  static let prefixes = """
    quetta Q Q
    ronna R R
    yotta Y Y
    zetta Z Z
    exa E E
    peta P P
    tera T T
    giga G G
    mega M M
    kilo k,K k
    hecto h h
    deca da da
    deka da da
    deci d d
    centi c c
    milli m m
    micro µ,μ,u u
    nano n n
    pico p p
    femto f f
    atto a a
    """
}
