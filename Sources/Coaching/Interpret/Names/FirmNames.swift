/// Employers whose names people know, and the words that names of employers are made of.
enum FirmNames {
  static func contains(_ word: String) -> Bool { firms.contains(word) || ordinary.contains(word) }

  /// Names of employers that are ordinary words or given names too; they need a sign beside them in small letters.
  static func isOrdinary(_ word: String) -> Bool { ordinary.contains(word) }

  private static let ordinary = Set(
    """
    notion chase apple target gap shell square indeed box zoom slack oracle visa stripe block meta
    alphabet amazon uber lyft mint plaid brave ring nest snap bolt wish match hinge bumble gusto
    rippling linear vanta lattice figma asana monday loom discord signal basecamp buffer ford dell
    boots next asda aldi costa pret subway shake orange three sky bt virgin monzo revolut wise klarna
    oscar humana anthem unity epic riot valve steam tinder reddit twitch medium ghost hive compass
    open door guild handshake lever greenhouse workday sage xero square toast fresh sprout buzz
    progressive general allstate discover affirm circle ripple first citizens capital one ally
    eat just hello fresh blue apron chewy etsy wayfair carvana root lemonade hippo clover bright
    chime brex ramp mercury mosaic ginkgo impossible beyond mars nike puma champion guess express
    hollister delta united southwest spirit frontier alliance principal guardian nationwide farmers
    state farm travelers hartford lincoln aviva legal prudential vanguard fidelity schwab robinhood
    mission focus current origin spark pilot pulse beacon summit harbor harbour anchor tandem keystone
    pinnacle vertex zenith nova orbit atlas titan phoenix horizon vista apex acme globe union atlantic
    crown diamond eagle falcon lion tiger bloom canvas coral ember flint grove haven juniper lantern
    maple meadow north oak pine quartz ridge river sierra spruce sterling sunrise tide willow wolf
    quest sprint splash gong drift front mural miro segment fable tempo cargo outreach carbon
    monster ladders glass door snowflake databricks cloud flare confluent elastic
    """.split(whereSeparator: \.isWhitespace).map(String.init)
  ).subtracting([
    "monday", "next", "first", "just", "open", "one", "general", "state", "three", "door", "front",
    "beyond", "hello", "current", "focus", "mission", "glass", "cloud", "legal", "river", "fresh",
    "match", "wish", "guess", "express", "united", "progressive", "discover", "medium", "eat",
    "bright", "blue", "fair", "root", "capital", "signal", "north", "ring", "farm", "free",
    "medium",
    "impossible", "circle", "principal", "steam", "crown", "drift", "outreach", "handshake",
    "lever",
    "flare", "ghost", "buzz", "union", "old", "big", "citizens", "travelers", "farmers", "segment",
  ]).subtracting(firms)

  private static let firms = Set(
    """
    google microsoft facebook netflix tesla ibm intel nvidia amd cisco adobe salesforce spotify airbnb
    paypal shopify dropbox atlassian github gitlab twitter linkedin tiktok bytedance samsung sony
    siemens bosch bmw audi volkswagen daimler mercedes porsche sap bayer basf allianz adidas lufthansa
    deloitte kpmg pwc ey accenture mckinsey bain bcg capgemini infosys wipro tcs cognizant hcl tesco
    tescos sainsburys sainsbury's morrisons lidl waitrose ikea walmart walmarts costco kroger safeway
    publix wegmans albertsons macys nordstrom kohls sephora starbucks mcdonalds mcdonald's maccas kfc
    wendys chipotle dominos greggs nandos nando's wetherspoons primark zara h&m uniqlo ryanair easyjet
    jetblue emirates qantas boeing airbus lockheed raytheon northrop spacex nasa nhs bbc itv cnn
    nestle nestlé unilever danone heineken carlsberg pepsi pepsico coca-cola cocacola kellogg
    pfizer novartis roche gsk astrazeneca moderna merck sanofi hsbc barclays lloyds natwest santander
    citi citibank citigroup jpmorgan jpm goldman ubs fedex ups dhl usps maersk hermes evri deliveroo
    doordash instacart grubhub toyota honda nissan hyundai kia volvo saab scania ericsson nokia orsted
    ørsted vestas philips asml unilever heinz mondelez petronas aramco exxon exxonmobil chevron bp
    totalenergies eni repsol iberdrola telefonica vodafone verizon t-mobile tmobile comcast at&t
    bunnings woolworths coles telstra safaricom mtn dangote jollibee globe pldt grab gojek flipkart
    swiggy zomato razorpay paytm reliance tata mahindra bajaj airtel jio rolls-royce jaguar harrods
    selfridges debenhams argos currys halfords b&q screwfix greggs zapier twilio okta datadog
    mongodb hashicorp palantir anduril openai anthropic coinbase kraken binance peloton
    globex initech umbrella hooli northwind contoso fabrikam tailspin wonka initrode vandelay
    dunder soylent cyberdyne aperture oscorp piedpiper nike asda aldi asana pret monzo revolut klarna
    lyft uber figma vanta gusto reddit etsy wayfair carvana chewy hollister schwab robinhood aviva databricks
    instacart vodafone bumble rippling amazon zalando vinted lush ocado nuffield wagamama halfords specsavers
    brewdog comarch gestamp linklaters hubspot capita serco sodexo aramark nubank itau embraer alstom renault
    o2 ee 3m 3i dyson wilko amplifon olivetti swatch fenwick bauhaus aviva adecco randstad manpower
    reed hays accor marriott hilton hyatt radisson ritz savoy centrica drax veolia thales leonardo
    rheinmetall continental thyssenkrupp henkel miele haribo ferrero barilla lavazza campari pirelli
    fiat ferrari maserati vinci bouygues danone lactalis lvmh kering dior chanel sephora loreal
    l'oreal essilor safran atos zf hella kuka trumpf festo wurth kaufland rewe edeka rossmann tchibo
    migros novotel ibis equinor telenor tele2 klm ing abn rabobank ahold jumbo hema philip bayern
    canva afterpay gitpod vercel netlify cloudflare twitch roblox doordash snowflake splunk servicenow
    intuit autodesk qualcomm broadcom micron dell lenovo huawei xiaomi oppo tencent alibaba baidu
    rakuten softbank hitachi toshiba panasonic fujitsu canon nikon ricoh mitsubishi mazda suzuki kubota
    komatsu petrobras vale cemex bimbo falabella mercadona inditex bbva indra cabify glovo n26 bunq
    peugeot michelin carrefour auchan decathlon danfoss novo lego electrolux miele bunzl ubisoft nintendo
    abb abelandcole aboutyou absa acciona adnoc aecom agl akbank allegro alorica andela andritz
    anz arcadis arcelik arla armani arriva arup asklepios asos asseco atkins atlascopco avanti
    avast axelspringer ayala bata benetton bertelsmann bhp biedronka bigbasket billa biocon
    biontech bitdefender boohoo bper brenntag britannia bupa byjus cadent caixabank capitec
    careem cdprojekt celonis cez charite cipla coloplast commbank concentrix costain
    coupang covestro cowi cowrywise curevac dachser dallmayr damen danske dbs demant denner
    desigual dischem dishoom dnata dnb dpd drager dream11 drreddys dunelm edf edp emaar emag
    endesa enel eon epam eskom etisalat evonik ferrovial ferrovie firstgroup flixbus flutterwave
    fnb fonterra fortescue fortis fortum fresenius freshworks fugro g4s gails galp garanti
    gasunie gatwick generali genpact getinge getir givaudan gls godrej gousto greystar groww
    grundfos gtbank gucci handelsbanken hdfc heathrow hellofresh helvetia hepsiburada hexagon
    hobbycraft homebase husqvarna icici infineon inpost interserve interswitch intesa itsu
    jbhifi jdsports jeronimo jumia kcb kier kiwibank kmart kmd konga lanxess 
    lenskart lilium linfox logitech lonza ltimindtree lululemon lupin luxottica macquarie magyar
    manulife mapfre medibank mediobanca meesho meralco mindtree mott mpesa mphasis
    multichoice myer myntra myob n26 nab naspers nationalgrid naturgy nedbank neste netcompany
    netto nordea nordlys northvolt npower nykaa ocbc officeworks ofsted omv optus orkla orlen
    osram ovo paystack personio picknpay piggyvest pko policybazaar porr poundland prada pzu
    qiagen ramboll ravensburger redbull riverford rovio sabadell sabanci sabic
    salzgitter sandvik sanlam sasol sbi schaeffler schenker schibsted schindler shoprite sitel
    sixt skanska skoda snam sobi sonae stagecoach stanbic statkraft stellantis strabag
    sulzer suncorp supercell superdry swarovski sweco swedbank swisscom swissre talabat
    tatasteel teleperformance telepizza telia tennet tetrapak thameswater thoughtworks
    traderepublic transnet trendyol trenitalia trustpilot turkcell udaan uipath unicredit uob
    upstox velux vestel victorinox voestalpine vopak wacker wallapop wartsila wema wesfarmers
    westpac wickes wienerberger wizz wns woodside woolies wsp zabka zendesk zerodha zoho
    """.split(whereSeparator: \.isWhitespace).map { String($0).folded })

  /// Words that end the name of an employer.
  static let endings = Set(
    """
    ltd limited inc incorporated llc llp plc corp corporation gmbh ag kg se sa srl spa bv nv oy ab
    group holdings partners associates consulting consultants consultancy solutions systems
    technologies technology tech software labs lab laboratories digital media studios studio agency
    bank banking insurance financial finance capital ventures investments university college academy
    school schools elementary primary hospital hospitals clinic infirmary hospice pharmacy health
    healthcare medical dental care council county city authority ministry department museum library
    theatre theater gallery trust foundation charity institute hotel hotels inn resort restaurant cafe
    bakery brewery breweries brewing foods food kitchen catering farms logistics freight shipping
    transport transportation haulage trucking railways rail airlines airways air motors automotive
    auto cars buses energy power electric gas oil petroleum solar wind water steel metals mining
    engineering construction builders building plumbing roofing manufacturing industries industrial
    machinery tools plastics chemicals chemical pharma pharmaceuticals biotech bio sciences science
    genomics robotics aerospace marine shipyard telecom communications wireless networks security
    general memorial regional methodist presbyterian baptist nhs stores store market markets supermarket retail outfitters goods sports sporting furniture apparel
    cosmetics publishing press books news times post broadcasting games gaming entertainment services
    service estates properties realty homes housing legal law solicitors attorneys accountants
    accounting payroll staffing recruitment advertising marketing design architects analytics data
    cloud ai robotics church diocese parish society federation union credit cooperative co-op coop
    club gym fitness centre center nursery kindergarten works mill mills factory plant warehouse
    depot garage company co & sons brothers bros international global worldwide enterprises
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Endings that name an employer even after ordinary words: "the county library".
  static let places = Set(
    """
    bank university college academy school hospital clinic infirmary hospice pharmacy council
    authority ministry museum library theatre theater gallery trust foundation institute hotel
    restaurant cafe bakery brewery union nursery airlines logistics airport foundry shipyard
    church charity supermarket warehouse garage depot
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Words after "and" that make a name one of a business: "Quinn & Daughters".
  static let kin: Set = [
    "sons", "son", "daughters", "daughter", "co", "company", "partners", "brothers", "bros",
    "sisters", "associates", "cie", "nephews", "family", "friends",
  ]

  /// Places of work that people name by what they are.
  static let workplaces: Set = [
    "zoo", "library", "museum", "hospital", "council", "bakery", "school", "university", "college",
    "nursery", "hotel", "pub", "bank", "clinic", "brewery", "airport", "shipyard", "factory",
    "cinema", "theatre", "aquarium", "gym", "salon", "butchers", "florist", "cafe", "restaurant",
    "supermarket", "foundry", "mill", "sawmill", "quarry", "garage", "dealership", "bookshop",
    "pharmacy", "surgery", "dairy", "vineyard", "marina", "harbour", "hospice", "infirmary",
    "prison", "observatory", "radio", "newspaper",
  ]

  /// Words that end the names of businesses and little else.
  static let trades: Set = [
    "hotels", "foods", "logistics", "motors", "cars", "taxis", "pools", "dental", "pharma",
    "airlines", "airways", "systems", "technologies", "solutions", "labs", "studios", "homes",
    "breweries", "brewing", "farms", "builders", "freight", "haulage", "consulting", "partners",
    "group", "ltd", "inc", "bakery", "clinic", "joinery", "plumbing", "engineering", "robotics",
    "analytics", "media", "publishing", "insurance", "energy", "pharmacy", "cleaners", "couriers",
  ]

  static func isTown(_ word: String) -> Bool { towns.contains(word) }

  private static let towns: Set = Set(
    """
    london paris berlin munich hamburg cologne frankfurt vienna zurich geneva madrid barcelona lisbon
    porto rome milan turin naples amsterdam rotterdam brussels antwerp copenhagen oslo stockholm
    helsinki warsaw krakow prague budapest dublin cork belfast edinburgh glasgow aberdeen leeds
    manchester liverpool birmingham bristol sheffield newcastle nottingham leicester cardiff swansea
    york oxford cambridge brighton slough reading boston chicago houston dallas austin denver seattle
    portland phoenix atlanta miami detroit toronto montreal vancouver calgary sydney melbourne
    brisbane perth auckland wellington mumbai delhi bangalore chennai pune hyderabad kolkata manila
    cebu lagos abuja nairobi accra johannesburg durban cairo dubai doha riyadh istanbul ankara tokyo
    osaka seoul beijing shanghai singapore jakarta bangkok hanoi spain france germany italy portugal
    poland canada america australia india england scotland wales ireland switzerland austria
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// "McDonald's", "Macy's": the "'s" belongs to the name.
  static func endsInS(_ word: String) -> Bool { withS.contains(word) }

  private static let withS: Set = [
    "mcdonald", "sainsbury", "macy", "wendy", "nando", "lowe", "kohl", "levi", "kellogg", "domino",
    "wetherspoon", "sotheby", "christie", "moody", "denny", "applebee", "chili", "barnardo", "arby",
    "hardee", "zaxby", "culver", "bojangle",
  ]

  /// Endings that are left out when names are compared.
  static let legalForms: Set = [
    "ltd", "limited", "inc", "incorporated", "llc", "llp", "plc", "corp", "corporation", "gmbh",
    "ag", "kg", "se", "sa", "srl", "spa", "bv", "nv", "oy", "ab", "co", "company", "group",
  ]
}
