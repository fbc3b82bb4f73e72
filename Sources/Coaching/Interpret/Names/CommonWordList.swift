/// The words of `CommonWords`, in order; words that differ by an ending stand once.
let commonWords = """
  a abeg able aboard about above abowt accept acceptable accidents accomplished accomplishment
  according account accountant accuracy accusing achieved achievements acknowledge acknowledgement
  acquaintances acquisition across act actionable actually ad adapt add addition additional
  address adf admin administrator admit adore adress ads adult advance advertise advertisement
  advice advise advisor af aff afraid afresh after afternoon afterwards again against age agency
  agent aggressive ago agree ahead ai aim aint air aka akshully alike alive all allow almost alone
  along aloud already also alternate although always am american among amount amusing an analyst
  and anew angel anger angry animal announce annoyed annoying another anser answer answerin
  anxiety anxious any anybody anyhow anymore anyone anything anyway anywhere apart aplication
  apologise apology app apparently appear applcation apple applicant application appointee
  appreciation apprentice apprenticeship approach appropriate approve apr april aptitude architect
  are area arena arent argue argument arm around arouse arrange arrive arrogant art article
  artistic as asap ashamed aside ask askin asleep assertive assessment assignment assistant
  associate association assume assurance assured at ate ats attach attachment attend attention
  attitude attrition audit auditor aug august author auto autocorrect automated automatic
  automatically autumn available avoid away awesome awful awkward aye babbled baby babysitter back
  backend backgammon background backup bad badge bag bail bait baker bakery baking balance ball
  bank bar barista barking base basic basically basket bb bc be bear beat beautiful became because
  become bed been beep beer before befriend beg began beggar begin begun behalf behaved behavioral
  behavioural behind being believe bell belong below ben beneath benefit berg beside best better
  between beyond big biggest bike bill bin bird birth birthday biscuit bistro bit black
  blacklisted blackmail blank blew block blog bloke blood bloody blow blue bluff blur bo board
  boast boat bob body boilerplate boiling bold bomb bombard book bookkeeper bookkeeping boomer
  bored boring born boss both bottle bottom bought box boy brackets brag brain branch break
  breakfast breath breathe brides bridge brief bring brisket british bro broach broke broken
  brother brought brown bsc btw budget bug build built bump burden burn burnt bus business busy
  but butcher button buy buzz by bye cadence cake calendar call callback calm came camera can
  cancel candidacy candidate candidature candy cannae cannot cant canteen cap capitals captain car
  card care careful caregiver carpenter carry case cash cashier casual cat catch catering caught
  causal cause cc ceb ceiling cell center centre ceo certain certificate certification cfo chain
  chair challenge chance change channel chap chapter charge chase chat chatgpt cheap check checkin
  checklist cheeky cheese cheesy chef chemistry chew chicken chief child children chinese choice
  choose chose chosen christening christmas chuffed church chutney circle citation cite city civil
  claim clap class classy clause clean clear clerk clever click client climb clingy clipping clock
  close closure clothes cloud club co coach coast coat cob code coffee cold colleague collect
  college color colour columns come comfort comfortable comma comming commit committee common
  communicate communication company comparable compare comparison competencies competent competing
  competition competitor complain complaint complete completeness composed composure computer
  concern conclude concrete condition conducts conference confidence confident confirm
  confirmation confront confrontation confuse congrats congratulations connect connection cons
  consider consideration construction constructive consultant contact contain contender content
  contest continue contract contradict contribution control convenes conversation convince coo
  cook cookies cool coordinator copy copywriter corner corp correct corridor cost could couldnt
  couldve council counsellor count counteroffensive counteroffer country county couple courier
  course courteous courtesies cousin cover cowardly coworker crawl crazy cream create creative
  credit creepy crew cricket cried cringe critical criticism cron cross crowd crushed cry cto
  cultural culture cup curator curiosity curious current curriculum cursive cushy customary
  customer customise cut cute cv cvs cycle dad daddy daft daily damn dance danger dark dat data
  date daughter day dd dead deadline deal dealt dear death debrief dec december decency decent
  decide decipher decision decison decline deep default defeat defend defensive definite degree
  delay deliberating deliver delivery dem demand dentist department depend depot deprioritised
  deprioritized dept describe description deserve design desire desk desperate despite detail
  devastated developer devops dfa dial diary did didnt die diff difference different difficult
  digitising dignified dinged dinner direct direction director dirty dis disadvantage disagree
  disappear disappoint disappointment discount discover discuss dishonest disloyal dismissed
  dispatching distance distinguish disturb division divsions diwali dm dms do doctor document
  dodged dodging doe doesnt dog doin doing dollar done dont door dormant double doubt down
  downstairs dozen draft drag draw drawings dread dream dress drink drive droops drop drove
  drowned drug drunk dry dude due dumb dumped dunno during dust duty dying dyslexic each eager ear
  earlier earliest earn earth ease easier easily east easy eat ebay edbd edge editor education
  effect effective effort egg eid eight either elapsed elected electrician electronic elevator
  eleven eliminated else elsewhere em email embarrassed embarrassing employed employee employer
  empty end energy eng engineer english enjoy enough enquire enrolled enter enterprises enthusiasm
  enthusiastic entire entitled entry envelope eod eow episode equal error especially essentials
  etc eu european even event ever every everybody everyone everything everywhere evidence
  evidently evp evryone ex exact exaggerated exam examination examine example excel excellent
  except excite excitement excuse exec executive exercise exhausted exist expect expensive
  experience experiment expert expires explain explanation exploding exploratory express
  expression extend extension external extra eye face fact fae fail fair fake fall fallback fallen
  false family famous fan fantastic faq far farm fashioned fast fat father fave favor favorite
  favour favourite fd fe fear feb february feed feedback feel feet fell fella felt female fence
  few ffs field fifteen fight figure file fill film final finalcall finalist finance find fine
  finger finish fire fireman firm first fish fit five fix flat flew flick flight flood floor flop
  flow fly focus folder folks follow followup fone food foot football for force forceful foreman
  forever forget forgettable forgive forgot forgotten forklift form formal forth fortnight forty
  forward found fountain four fourth fractions frae free freelance freeze french frequency
  frequent fresh fri friday friend frightened frightening from front frontend froze frozen full
  fullstack fully fuming fun function funny furious furnish further future fyi gaffer gain gal
  game gap garbage garden gate gatekeeper gather gave gday gel general generation generic genius
  gentle german get ghost gie gift gig gimmick girl give given glad glass glassdoor gloating gm
  gmail go goal god goes goin going gold gone gonna gonnae good goodbye gosh got governors gpa
  grace gracefully gracious grad graduate grammar gran grand grandma grandmother granny grant
  grateful gratitude gre great green greeting grew grill ground group grovelling grow grown growth
  grr grrr guard guess guest guide guilty guts gutted guy gym had hadnt hair half hall halloween
  hand handle handshake handwriting handwritten hang hanukkah happen happend happier happy
  harassing harbourmaster hard harm has hasnt hat hate haul have havent he head headhunter
  headings health healthcare hear heard heart heat heavy hed held hell hello help helpers helpful
  her here herself hes heshe hey hi hide high hill him himself hint hire his history hit hold hole
  holiday holler home honest honour hope hopeful horrible horse hospital hospitality host hostile
  hot hotel hour house how however hr hrs hubby huge human humble hunch hundred hung hungry hunt
  hurry hurt husband hybrid hyphens ice id idea identical idiot idk ids if ignore ill illegible
  illness im imagine imo impatient impolite important impossible impress impression improper
  improve improvements in inbox include increase indeed indian individual industry influence info
  inform informant information informational initial initiative innit input inquire ins insecure
  inshallah inside insincere insist instagram instance instead insted insulted insurance intend
  intense interest intern internal internet internship interrogate interval intervew interview
  interviewrs into intro introduce introduction introvert intrusive invented invisible invitation
  invite involved irish irl irritate is isnt issue it italian itching itd its itself iv ive jan
  janitor january jar job jog join joke journalist joy judge judgement jul july jump jun june
  junior just justify keen keenness keep ken kept key kick kid kiddo kill kin kind kinda kitchen
  knackered knew knock know known lab labourer lack lad lady land landlord language laptop large
  lass last late latest latin laugh law lawyer lay lazy lead leadership lean learn lease least
  leave lecturer led left leg legal legible legitimate lego lemme length less lesson let level
  librarian licence lie lied life lifetime lift light like likeability likelier lily limbo limit
  line link list listen literally literary little live livid lmao load lobby local location lock
  logical logistics logo lol lone long look loop lopez lord lose loss lost lot loud loudest love
  low lowkey luck lucky lunch lunchtime lured ma machine machinist mad made magazine magic maid
  mail mailbox main maintenance make male man manage management manger manufacturing manuscript
  many map mar march margin mark market marriage mass match mate maths matron matter may maybe mba
  md me meal mean meant meantime meanwhile measure meat mechanic medal medical meet meetup member
  memorable memory men menshun mention merely merge mess message met method microscope mid middle
  midnight midwife might mightve mile milk million min mind mindset mine minister ministry minus
  minute miss misspelt missus mistake mix mixture ml mobile mode moderately modest moment mon
  monday money month mood moon more morn mornig morra mortgage most mother motivated motive
  mountain mouth move movie msc msg much mum mumbled mummy museum music must mustve my myself myth
  na nae nagging nah nail nair name nameless nan narrow nasty native nature naw nay nd nda near
  nearest neat necessary neck need needy negative negotiating neighbor neighbour neither nephew
  nerves nervous network never nevertheless new next ngl nice night nine ninety no nobody noise
  non none noon nor normal north nose nosy not note nothing notice nov novelty november now
  nowhere nowwhat nudge nuisance numb nuns nurse nyc objection obsessive obtain obvious
  occupational oct october odd of ofer off office official often oftn oga oh oi oil ok okafor okay
  old omen omfg omg on once one oneself online only onsite onto oot open operations operator
  opinion opportunity ops optimise option or orange order ordinary original other otherwise ouch
  ought our ourself out outage outcome outfit outright outside outta outweigh oven over overdue
  overestimate overkill overtime owe own pa pace pack package page paid pain paint pair panel
  panelist panic pants paper paragraphs paralegal parcel pardon parent parish park part particular
  partner party pass passive past paste patel path pathetic patience patient pause pay payroll
  payslip pc pdf peace pen penguins penmanship penny people per perfect perform perhaps period
  permanent permissible permission permit perseverance persist persistence persistent person
  personal personalise personality personalize personnel pest pestering petty pharmacist phd phone
  photo phrase physical pick pickup picture piece piks pile pilot pin ping pity pizza place plain
  plan plane plant platitudes play playbook playful please pleasure plenty pls plumber plus pm po
  pocket podcast point pointers poised policeman polish polite politeness poor pop popular
  popularity portal porter portfolio portuguese position possibility possible post postal
  postponed postponing pot pound power ppl practically practice practise praise precisely prefer
  preferably preference preliminary preparation prepare present presentation president press
  pressure pretend pretext pretty previous price prime principal print priority private proactive
  probably probation problem procedure process procurement produce product professional professor
  profile program progress project promise promoted promotion promptly proof proofread proper
  proposal propose pros proud proudest prove provide pto pubic public publication publish pull
  purple purpose pursued push pushy put puzzle qa quaint qualification qualified quality quarter
  queen question quick quickest quiet quirky quit quite quiz race radar radio rain raise ramadan
  rambling ran rang range rant rapport rare rate rather rd re reach reachable react read readable
  ready reaffirm real realise realize reason reasonable rebooked recall receive recent reception
  receptionist reckon recognition recommend recommendation reconsider record recruiter recruiting
  red reddit refer referal reference referral refreshing refusal refuse regards regret regular
  rejction reject rejection relate relations relax release relentless relevant relieved relocate
  rely remain remember remind remote remove renege renewed renounces rent reopen rep repaid repair
  repeat repeatedly replace replaying repo report reposted representative reproach request require
  reread rescue researcher resembling resend reserve resigned resigns resolutions resources
  respect respond response rest restart restaurant result resume retail retained retired return
  reveal revert review rhythm rich ride right ring rip rise risk rite rival river rn road robot
  rock role roll roof room rota rotate rotation roth rough round route row rubbish rude rule run
  rung rush sad safe safest safety said sail sake salary sale salesperson salt same sample sane
  sarcasm sat saturday save saw say sayin scale scare scary scenes schedule scheme school
  scientist scope score scottish scout scrawl scream screen screnning screw script sea search
  season seat second secret secretary section security see seeds seem seen seldom selected
  selection self sell seminar send senior sense sensible sent sentence sep separate sept september
  serious serve service set settle seven several severance sha shabbily shake shall shambles shame
  shape share sharp she sheet shell shelved shift ship shirt shock shoe shoo shook shoot shop
  short shortlist shot shoud should shouldnt shouldve shout show shown shut shy sick side sigh
  sight sign signal signature silence silent silly silver similar simple simply since sincerely
  sing single sir sis sister sit site situation six size skill skin skip sky slam slapped sleep
  slept slight slip slot slow small smallest smart smell smh smile smokin sms smth smudge snail
  snapped snow so social sofa soft software sold soldier solicitor solved some somebody somehow
  someone somethin something sometimes somewhat somewhere son song soon sorry sort sorta soul
  sound source south spa space spam spanish spare spark sparky speak speakers special specialist
  specific speech speed spel spell spend spent spirit splendid spoil spoke spoken sport spot
  spread spreadsheet spring squad squat st stack staff stage stains stalker stall stamp stance
  stand standard star stare start startup state stationery status stay steadily steady step
  steward stick still stock stockroom stoked stomach stone stood stop stopgap store storm story
  straight strange street strength stress stretch strike string strong strongest strung stubborn
  stubbornness stuck student studio study stuff stumble stupid stutter style subject submitted
  submitting subsidiary success successful such sucking sudden suffer suggest suggestion suit
  suitable summer sun sunday super supervisor supper supplier supply support suppose supposedly
  sure surest surface surgeon surname surprise survey suspended svp swamped swapping sway swear
  sweet swim swing switchboard swung synonyms system table tae tailor take takeaway takehome taken
  talent talk talkin tall tape target task taste taught tax tba tbc tbh teach team tear technical
  technician telephone tell temp template temporary tempted ten tenacious tenant tend tension
  terible term terrible terrified test text th tha than thank thankful thanksgiving that thatd
  thatll the their them themselves then therapist there thereabouts therefore therell these thesis
  they theyd theyll theyre theyve thick thin thing think third thirsty thirty this thnak tho those
  though thought thousand thread threat three threw thrilled through throw thu thur thursday thx
  tie tig tight till time timeframe timeline tiny tip tire title to today toe together told tom
  tomorrow tone tongue tonight too took tool tooth top topic total touch tough tour toward town
  toy track trade trailed train translator travel treat treatment tree trial trick tried trip
  trouble true trust truth try ts tucked tue tuesday turn tutor tv twelve twenty twice two txt ty
  typ type typo ugh ugly ui uk ultimatum unacceptable unannounced unanswered unasked uncle unclear
  undated undecided under underestimated underline underscores understand understood undervalued
  unemployed unfair unfortunately unhinged uniform uninvited union unit unknown unless unnamed
  unpaid unpolite unprofessional unread unreasonable unsaid unsent unsuccessful unsuited until
  unusual unwritten up update upon upset upstairs urgent us usa usable usb use used useful user
  usual ux vacancy vague valid value vanish variety vary vegetable vendor verbal verdict version
  very vetting vibe vice video view virtual visit vitae voice voicebox voicemail void volunteer
  vote vouch vp vs wage wait waitin waitress wake walk wall wallah wanna want war ward warehouse
  warm warn was wash wasnt waste wat watch wave way wd we weak weaken weakest weakness wear
  weather web webinar website wed wednesday wee week weekday weekend weigh weight weird weirdest
  welcome welder well welsh wen went were werent west wet weve wfh what whatever whatll whatsapp
  when whenever where wherever whether which whichever while white whiteboard who whod whoever
  whole whom whose whove why wi wide wife wild will win wind window wine wing winter wise wish
  wisnae with withdraw withdrawn withdrew within without wks woke woman women won wonder wont wood
  word wore work workin workmate workshop world worn worry wors worse worst worth worthless
  worthwhile wot would wouldnt wouldve wow wrapping write written wrong wrote wtf wumman xmas ya
  yaar yall yaml yard yay yeah year yell yellow yes yesterday yet you youd youll young your youre
  yourself yourselves youve zero zilch zip zippered zoo zoom
  """
