/// Employers whose names are made of several words, most of them ordinary, as people type them in small letters.
enum FirmPhrases {
  /// The place after the name that begins there; nil if none does.
  static func end(in words: [LineWord], from start: Int) -> Int? {
    guard let names = byFirst[words[start].folded] else { return nil }
    for name in names where start + name.count <= words.count {
      let inside = words[start..<(start + name.count)]
      if zip(inside, name).allSatisfy({ $0.folded == $1 }),
        !inside.dropLast().contains(where: { $0.closesClause || $0.closesSentence })
      {
        return start + name.count
      }
    }
    return nil
  }

  /// The longest first.
  private static let byFirst: [String: [[String]]] = {
    let names = phrases.split(separator: ",").map { name in
      name.split(whereSeparator: \.isWhitespace).map(String.init)
    }
    return Dictionary(grouping: names, by: { $0[0] }).mapValues { names in
      names.sorted { $0.count > $1.count }
    }
  }()

  private static let phrases = """
    trader joes, trader joe, whole foods, home depot, best buy, burger king, taco bell, pizza hut,
    dairy queen, five guys, in n out, papa johns, red lobster, olive garden, cracker barrel, panera bread,
    dunkin donuts, tim hortons, whataburger, waffle house, texas roadhouse, old navy, banana republic,
    urban outfitters, american eagle, victorias secret, bed bath and beyond, dollar general, dollar tree,
    family dollar, rite aid, foot locker, advance auto, auto zone, jiffy lube, planet fitness, la fitness,
    capital one, wells fargo, bank of america, us bank, goldman sachs, morgan stanley, jp morgan, deutsche bank,
    credit suisse, state farm, liberty mutual, american express, american airlines, delta airlines,
    southwest airlines, united airlines, british airways, air france, aer lingus, virgin atlantic, virgin media,
    general electric, general motors, general mills, johnson and johnson, procter and gamble, ernst and young,
    ernst & young, johnson & johnson, procter & gamble, booz allen, grant thornton, lockheed martin,
    rolls royce, land rover, jaguar land rover, old dominion, jb hunt, j b hunt, swift transport, union pacific,
    river island, john lewis, marks and spencer, marks & spencer, h and m, m and s, m&s, b and q, b and m,
    house of fraser, sports direct, jd sports, dicks sporting goods, super drug, holland and barrett,
    costa coffee, pret a manger, caffe nero, gails bakery, red lion, premier inn, travel lodge, holiday inn,
    hello fresh, just eat, uber eats, door dash, octopus energy, british gas, scottish power, thames water,
    royal mail, post office, parcel force, network rail, south western railway, transport for london, border force,
    about you, delivery hero, deutsche bahn, deutsche post, deutsche telekom, mercado livre, mercado libre,
    access bank, zenith bank, first bank, standard chartered, standard bank, first national bank, tata motors,
    tata steel, tech mahindra, cebu pacific, san miguel, globe telecom, philippine airlines, rio tinto,
    national trust, british museum, british library, red cross, age uk, cancer research, save the children,
    salvation army, penguin random house, harper collins, ocean spray, land o lakes, blue cross, kaiser permanente,
    mayo clinic, cleveland clinic, mercy hospital, lego store, apple store, epic games, riot games,
    electronic arts, rock star games, channel 4, channel four, the guardian, new york times, washington post,
    fire brigade, fire service, home office, hotel chocolat, coast guard, evans cycles, halfords autocentre,
    harbour authority, housing association, morgan sindall, balfour beatty, bending spoons, costa coffee,
    edward jones, charles schwab, jp morgan chase, red hat, blue origin, te papa, an post, circle k, jb hi fi, jb hi-fi, co op, monday com, home bargains, bank of ireland, bank of scotland, easy jet, red bull,
    marks spencer, legal and general, aer lingus, dr reddys, thames valley police, anglo american, national grid,
    credit union, cushman and wakefield, brown brothers, boston consulting, boston consulting group, booking com
    """
}
