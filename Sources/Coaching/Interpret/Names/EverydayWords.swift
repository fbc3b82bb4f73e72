/// More words of `CommonWords`, of house, street, work and feeling; in order, each once for all its endings.
let everydayWords = """
  abandon abattoir ability abroad absence absolute absurd abuse academic accent access accident
  accompany accordion ache achieve acid acquire acre acrobat action active activity actor actress
  addict admire adopt adventure advert aerial affair affect affection afford aggression agony
  agriculture aid airline airport aisle ajar alarm album alcohol alert algorithm alien allergy
  alley allotment altar alter aluminium alumna alumnus amaze ambassador amber ambition ambulance
  amend ample amuse analysis ancient angle ankle anniversary annual annul antenna antique
  apartment appeal appetite applause appliance appoint appreciate apricot aquarium arch archive
  argh arise armchair armour army aroma arrest arrow arson artist ash ashtray aspect aspirin
  assault assemble assembly assert assess asset assign assist assure asthma astonish athlete
  atmosphere atom attack attempt attic attorney attract auction audience audition aunt auntie
  aunty avenue average avocado awake award aware axe babysitting bachelor bacon badminton baggage
  bake balcony bald ballet balloon ballot bamboo banana band bandage bang banjo banner banquet
  baptism barbecue barber bare bargain barge bark barley barn barrel barrier bartender bartending
  baseball basement basin basis basketball bass bat batch bath bathe bathroom battery battle bay
  beach bead beak beam bean beard beast beauty beaver bedroom bee beef behave behaviour belief
  belly belt bench bend berry bet betray bewerbung bible bicycle bind bishop bite blade blame
  blanket blast blaze bleach bleed blend bless blind blink blister blonde blouse blunt blush
  boardroom boil bone bonus bookcase bookshop boom boot border bore borough borrow bounce boundary
  bow bowl boyfriend bracelet brainteaser brake brand brandy brass bread breast breed breeze brew
  brewery bribe brick brickie bricklayer bricklaying bride brigade brilliant brisk broad broadcast
  brochure bronze broom broth brow bruise brush bubble bucket buffet bulb bulk bull bullet bully
  bun bunch bundle bunny bureau burger burglar bursar burst bury bush butler butterfly cab cabbage
  cabin cabinet cable cactus cafe cafeteria cage calculate calf camel camp campaign campus canal
  cancer candle cane canoe canyon capable cape capture caravan cardboard cardigan careers
  caretaker caretaking carnival carpentry carpet carriage carrot cart cartoon carve casework
  casino cast castle casualty catalogue cathedral cattle cauliflower caution cave cedar celebrate
  celebrity celery cellar cement cemetery census central century cereal ceremony chairman chalk
  chamber champagne chaos chapel character charity charm chart chartered chauffeur cheat cheek
  cheer chemical chemist cheque cherry chess chest chick childhood chill chimney chin china chip
  chippie chippy chocolate choir choke chop chord chore chorus cigar cigarette cinema circuit
  circus citizen clarinet clash classic classroom claw clay cleaners cliff climate clinic cloak
  cloth clown clue clumsy cluster coal cobbler cobweb cocktail cocoa coconut coffin coin
  coincidence collapse collar collide colloquium colonel colony column comb combine comedian
  comedy comet comic command commerce commercial commission community commute companion compassion
  compensation compete complex complicated compliment component comprehend compromise conceal
  concept concert conditional conduct conductor cone confess conflict congratulate congress
  conquer conscience conscious consequence conservative consist constant constitution construct
  consulate consult consultancy consume contempt context continent contrast contribute convenient
  convention convict cookie cope copper cord core cork corn corpse corrupt cosmetic costume
  cottage cotton couch cough councillor counsel countryside coupon courage courtyard coward cowboy
  crab crack cradle craft craftsman crane crash creation creature creche creek creep crikey crime
  criminal crisis crisp critic crocodile crop crossroads crucial crude cruel cruise crumb crush
  crust crutch cube cucumber cuddle cuisine cult cunning cupboard curb cure curfew curl currency
  curry curse curtain curve cushion custom cutlery cyclist dagger dairy dam damage damp dare
  darkness darling dart dash database dawn dazzle deaf debate debt debut decade decay deck declare
  decorate decorator decrease dedicate deed deer defect defence define delegate delete deliberate
  delicate delicious delight democracy demolish demonstrate den denim dense dent dentistry deny
  deodorant depart departure deposit depress depth deputy derby descend desert despair dessert
  destination destroy detect detective detergent determine develop device devil devote diabetes
  diagnose diagram dialect dice dictate dictionary diesel diet dig digest digit dignity dilemma
  dine dinosaur dip diploma diplomat directory dirt disabled disaster discipline disco disease
  disgrace disguise disgust dish dishwasher dishwashing disk dislike dismiss dispatcher display
  dispute dissolve distinct distract distribute district ditch dive diversity divide divorce dizzy
  dock dodge doll dolphin domestic dominate donate donation donkey donor doorbell doorway dope
  dose dot dough dove dragon drain drama draught drill drip driveway drown drum duck duel duet
  dull dump dune dungeon dusk duvet dwarf dye dying dynamic earnings earthquake echo eclipse
  ecology economic economist economy edition educate eel efficient ego elbow elder elect election
  electric electricity elegant element elephant eliminate elite embarrass embassy ember embrace
  emerald emerge emergency emigrate emotion emperor emphasis empire employ enable encounter
  encourage endless endure enemy engage engine engrave enlarge enormous enquiry ensure enterprise
  entertain entrance environment envy epidemic equation equip equipment equity era errand erupt
  escalator escape essay essence essential estate estimate eternal ethics ethnic evaluate
  eventually everyday evil evolve exaggerate exceed exception excess exchange exclude excursion
  execute exhaust exhibit exhibition exile exit exotic expand expedition expense expire explode
  exploit explore explosion export expose extent exterior extinct extraordinary extreme eyebrow
  fabric fabrication fabulous facility factor factory faculty fade failure faint fairy faith fame
  familiar fancy fantasy fare farewell fashion fatal fate fault feast feather feature federal fee
  feeble fellow feminine ferry fertile festival fetch fever fiance fibre fiction fiddle fierce
  filter filthy financial fingerprint fintech firefighter fireplace firework fisherman fist
  fitness fixture flag flame flannel flap flash flavour flaw flea flee fleet flesh flexible fling
  flip float flock flour flourish fluent fluid flush flute foam foe fog foil fold folk fond fool
  footpath footprint footy forbid forecast forehead foreign foreman forest forge fork format
  formula fort fortress fortune forum fossil foster foul foundation foundry fox fraction fracture
  fragile fragment frame franchise frank fraud freak freedom freight fridge friendship frighten
  fringe frog frost frown fruit frustrate fry fuel fulfil fume fund fundamental funeral fur
  furnace furniture fury fuse fuss fwiw gadget galaxy gallery gallon gamble gang garage garlic
  garment gas gasp gauge gear gem gemeente gender gene generate generous gentleman genuine
  geography geology germ gesture giant giggle ginger giraffe girlfriend glamour glance gland
  glimpse global gloom glory glove glow glue goat goddess golden golf gorgeous gorilla gossip
  gotta govern government governor gown grade gradual grain grandad grandchild granddaughter
  grandfather grandpa grandson granite grape graph graphic grasp grass grave gravel gravity gravy
  grease greet grief grim grin grind grip groan grocer grocery groom groove gross groundskeeper
  groundsman groundworker groundworks grudge grumble guarantee guidance guilt guitar guitarist
  gulf gum gun gut gymnast gypsy habit haha hail haircut hairdresser hairdressing hairy halt ham
  hamburger hamster handbag handcuff handful handicap handkerchief handover handsome happiness
  hardship hardware hare harness harp harvest haste hatch hatred haunt hawk hay hazard haze
  headache headline headmaster headquarters heal healthy heap heartbeat heaven hedge hedgehog heel
  hehe height heir helicopter helmet hen herb herd heritage hero heroine hesitate highland
  highlight highway hike hip hobby hockey hollow holy homeless homework honesty honey honeymoon
  hood hook horn horror hose hostage hostel hostess hound household housekeeper housewife
  housework hover hug humid humour hurricane hut hygiene iceberg icon ideal identify identity idle
  idol ignorance ignorant ikr illegal illusion illustrate image imho imitate immediate immigrant
  immigration immune impact imply import impose imprison impulse inch incident income incredible
  independent index indicate indifferent indoor infant infect infection inferior infinite
  inflation ingredient inhabitant inherit inject injection injure injury ink inn innocent
  innovation inquiry insane insect insert insight inspect inspector inspire insta install
  installation instant instinct institute institution instruct instruction instructor instrument
  insulate insult insure intellect intelligence intelligent intent interfere interior intermediate
  international interpret interrupt intimate invade invent invention invest investigate investment
  involve iron ironic irony island isle isolate itch item ivory jacket jail jam janitorial jaw
  jazz jealous jeans jelly jersey jet jewel jewellery jigsaw jobcentre joiner joinery joint jolly
  journal journey judo jug juggle juice jungle junk jury justice juvenile kangaroo karate keeper
  kennel kerb kettle keyboard kidnap kidney kilo kilometre kindergarten kindness king kingdom
  kiosk kiss kite kitten knee kneel knife knight knit knob knot knowledge kommune label labour
  lace lake lamb lamp landlady landmark landscape lane lap laser laughter launch launderette
  laundry lava lavatory lawn lawnmower lawsuit layout leaf leaflet league leak leap leather
  lebenslauf lecture leetcode legacy legend legislation leisure lemon lend lens leopard lettuce
  liability liable liar liberal liberty library license lick lid lido lieutenant lifeguard
  lighthouse lightning limb lime limp lip lipstick liquid liquor literature litre litter livestock
  lizard loaf loan lobster locate locum lodge loft log logic lollipop lorry lottery lounge loyal
  loyalty luggage lumber lump lunatic lung lurk luxury lying lyrics machinery madness magician
  magistrate magnet magnificent mahjong maintain majesty major majority mall mammal mandate mango
  manicure mankind mansion manual manufacture marathon marble marine marmalade marquee marry marsh
  marvel marvellous masculine mask masonry massage massive master material mathematics matron
  mattress mature maximum mayor maze mechanical mechanism media medicine medieval meh melon melt
  membership memorial menace mental menu merchant mercy mere merit mermaid merry metal metaphor
  metre metro microphone microwave midwifery migrant mild military mill millionaire mimic mineral
  minimum minor minority miracle mirror mischief miserable misery mislead misunderstand moan mob
  mock model moderate modern moist moisture mole monarch monastery monk monkey monopoly monument
  moor mop moral morale mortal mosque mosquito moss moth motion motivate motor motorbike motorist
  motorway mould mount mouse moustache mow mud mug mule multiple multiply murder muscle mushroom
  musical musician mustard mutter mutual mystery nailbar naked nanny napkin nation national
  nationality natural naughty naval navigate navy necklace needle needn't neednt neglect negotiate
  negotiation neighbourhood nerve net neutral newborn newcomer newsagent newsletter newspaper
  newsroom nickname niece nightclub nightfill nightmare nitrogen noble nod noisy nominate nonsense
  noodle nope northern notable notorious noun novel novelist nuclear numerous nun nursery nut
  nutrition nylon oar oath oatmeal obey object objective obligation oblige obscure observe obsess
  obstacle occasion occupation occupy occur ocean octopus odour offboarding offence offend
  offensive offshore offy olive omelette omit onboarding onion opera operate operation oppo
  opponent oppose opposite opposition optical optimist oral orchard orchestra ordeal organ organic
  organisation organise organization orient ornament orphan ostrich outdoor outlet outline output
  outrage outsider outstanding oval overall overcoat overcome overlook overnight overseas overtake
  overwhelm owl oxygen oyster ozone packet pad paddle padre painful palace pale pallet palm pan
  pancake panda paperwork parachute parade paradise paragraph parallel paralyse paramedic parish
  parliament parrot parsley particle passage passenger passion passport pasta pastor pastry
  pasture patch patent patriot patrol patron pattern pavement paw payment pea peach peak peanut
  pear pearl peasant pebble peculiar pedal pedestrian peel peer penalty pencil penguin pension
  pepper perceive percent performance perfume peril perks perspective persuade pessimist petition
  petrol phantom pharmacy phase phenomenon philosopher philosophy photocopy photograph photography
  physician physicist physics physio physiotherapist pianist piano pickle picnic pie pier pig
  pigeon pilgrim pill pillar pillow pinch pineapple pink pint pioneer pipe pirate pistol pit pitch
  placement plague planet plank plaster plasterer plastic plate platform playbook playground plead
  pleasant pledge plot plough pluck plug plum plumb plump plunge plural plz poem poet poetic
  poetry poison poker polar pole police policy political politician politics poll pollution
  polygraph pond pony pool pope population porch pork port portakabin portion portrait posh
  possess possession postcode postman postpone postulate potato potential pottery poultry pour
  poverty powder powerpoint practical prairie pray preach precede precious precise predict preface
  pregnancy pregnant prejudice premise premium prescription presence preserve prestige presume
  prevent prey prick pride priest primary primitive prince princess principle prison privacy
  privilege prize probationary proceed procession profession profit programme prohibit projector
  promote prompt pronounce prop propaganda property prophet proportion prosper protect protein
  protest proverb province provisional provoke psychiatrist psychologist psychology pub puberty
  publicity pudding puddle pump pumpkin punch punctual punish punishment pupil puppet puppy
  purchase pure purse pursue pyjamas pyramid quail qualify quantity quarantine quarrel quarry quay
  quayside queer queue quid quilt quota quote rabbi rabbit racism rack racket radiator radical
  radish raft rag rage raid rail railway rainbow raincoat raisin rally ranch random rank ransom
  rapid rash raspberry rat rathaus ratio ration raw razor reaction reactor reality realm rear
  reassure rebel rebellion receipt recession recipe recite reckless recognise recover recovery
  recreation recruit rectangle recycle redundancy redundant reef referee refine reflect reflection
  reform refresh refreshment refrigerator refuge refugee refund regard regime region regional
  register registrar registration regulate regulation rehearsal rehearse reign relation
  relationship relative reliable relief relieve religion religious relocation reluctant remark
  remarkable remedy rental repetition replacement represent reptile republic reputation research
  resemble resent reservation reservoir residence resident resign resignation resist resistance
  resolution resolve resort resource responsibility responsible restless restore restrain restrict
  restroom retain retire retirement retreat reunion reunite revenge revenue reverse revise
  revision revive revolt revolution reward rhyme rib ribbon rice rid riddle ridiculous rifle rigid
  ripe riverside roadside roar roast robber robbery robe rocket rofl roleplay romance romantic
  roommate rope rose rotten roundabout routine royal rub ruby rug rugby ruin rum rumour runway
  rural rust rye sabotage sack sacred sacrifice saddle sadness safari safeguard sailor saint salad
  salesman salmon salon salute sanction sanctuary sand sandal sandwich satellite satire
  satisfaction satisfy sauce saucepan sauna sausage savage savings sawmill scaffold scaleup scan
  scandal scar scarce scarecrow scarf scatter scene scenery scent scholar scholarship scissors
  scold scooter scorn scorpion scramble scrap scratch screwdriver scrub sculptor sculpture seafood
  seagull seal seam seaman seashore seaside sector secure seed seek seize select selfish seminary
  senate senator sensation sensitive sequence serene sergeant series sermon servant session
  setback settlement severe sew sewage shabby shade shadow shallow shampoo shareholder shark shave
  shed sheep shelf shelter shepherd sheriff shield shine shipment shipyard shiver shoemaker
  shopkeeper shore shortage shortlisting shotgun shovel shrimp shrink shrub shrug sibling sickness
  siege sightseeing silk simulate sin sincere sink sip siren sitcom skate skateboard skeleton
  sketch ski skinny skirt skull skyscraper slang slap slave slavery sleeve slice slide slim slope
  slum smack smash smoke smooth snack snake sneak sneeze snore snowboard snowman soak soap soar
  sob soccer society sock socket soil solar sole solid solo solution solve soothe sophisticated
  sore sorrow soup sour southern souvenir spaceship spade spaghetti span sparkle sparrow spear
  species spectacle spectator sphere spice spicy spider spill spin spinach spine spiritual spit
  spite split sponge sponsor spontaneous spoon sportsman spouse spray spreadsheet sprinkle spy
  squash squeeze squirrel stab stability stable stadium stain stair staircase stake stalk starve
  statement statesman station statistic statue steak steal steel steep steer stem stepfather
  stepmother stereo sterile steward stewardess sticky stiff stimulate sting stingy stipend stir
  stitch stool storage storey stove strain strand strap strategy straw strawberry stream strict
  strip stroke stroll structure struggle stun submarine submit substance substitute subtle suburb
  succeed suck sufficient sugar suicide suitcase suite sum summary sunbathe sunburn sunflower
  sunglasses sunlight sunny sunset sunshine superb superintendent superior supermarket surfing
  surgery surplus surrender surround surveyor survival survive survivor suspect suspend suspense
  suspicion suspicious sustain swallow swamp swan swap swarm sweat sweep swell switch sword symbol
  sympathy symphony symptom syndrome synonym syrup tablet tackle tactic tail tale tan tangle tank
  tannoy tap tariff tart tattoo tavern taxi taxpayer tease technique technology teenage telegram
  telescope television temperature temple tempt temptation tendency tennis tense tent terminal
  terrace terrific terrify territory terror terrorism terrorist testimony textbook textile texture
  theatre theft theme theory therapy thermometer thief thigh thirst thorn thorough thoughtful
  threaten thrill throat throne thumb thunder ticket tidy tile timber timesheet timid tin tissue
  tmrw toad toaster tobacco toilet token tolerance tolerate tomato tomb tombola tomorow tomoz ton
  tonite tonne toothbrush toothpaste torch torment tornado tortoise torture toss tourism tourist
  tournament tow towel toxic trace tractor tradition traditional traffic tragedy tragic trailer
  trainee trainspotting traitor tram tramp transaction transfer transform transit translate
  translation transmit transparent transport transportation trap trash tray treasure treaty
  tremble tremendous trench trend triangle tribe tribunal tribute trigger trim trio triple triumph
  trivial trolley trombone troop trophy tropical trousers trout truck trumpet trunk tube tug
  tuition tulip tumble tuna tune tunnel turkey turtle tutor twin twist tying typhoon typical tyre
  ulcer ultimate unable unanimous unaware uncertain uncomfortable unconscious uncover undergo
  undergraduate underground undertake underwear undo uneasy unemployment unexpected unfortunate
  unhappy unhealthy uni unique unite universe university unlikely unlock unpack unpleasant unskip
  upgrade uphill upper upright upskill urban urge urine usage usher ute utensil utility utter
  vacant vacation vaccine vacuum vain valeter valeting valley valuable van vanilla vape vapour
  various vase vast vault veal vegan vegetarian vehicle veil vein velvet ventilation venture venue
  verb verge verger verify verse vessel vest vet veteran veterinary vetting vibrate vicar vicious
  victim victory vigour villa village villain vine vinegar vineyard vintage violence violent
  violet violin violinist virtue virus visible vision visual vital vitamin vivid vocabulary vocal
  vocation volcano volleyball volt volume vow vowel voyage vulgar vulnerable vulture waffle wagon
  waist wallet wallpaper walnut wander warden wardrobe warfare warmth warrior wartime wasp
  watchmaker waterfall waterproof wax wealth wealthy weapon weary weave weed weep weld welfare
  wellies western whale wheat wheel wheelchair whip whisky whisper whistle wholesale wicked widow
  width wilderness wildlife windscreen wipe wire wisdom wit witch withdrawal witness wizard womb
  wonderful wooden woohoo wool workforce workman workplace worm worship worthy wound wrap wreck
  wrench wrestle wrinkle wrist yacht yawn yoga yogurt youngster youth yup zebra zone
  """
