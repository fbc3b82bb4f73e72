/// Words that mean much the same where cues ask for them, as `@class`.
enum WordClasses {
  static let table: [(name: String, words: String)] = [
    ("i", "i ive im id ill we weve were me"),
    (
      "they",
      """
      they theyve theyre theyd he she hes shes it company recruiter recruiters hr manager boss firm
      agency employer headhunter owner director supervisor lady guy fella bloke woman man team panel
      people foreman head matron chef office committee board department receptionist who agent
      interviewer interviewers ceo founder lead principal everyone nobody theywill hewill shewill
      """
    ),
    ("them", "them her him they it me us that this both all everyone everybody"),
    ("be", "is was be been being are were am its thats im got getting get ive gets"),
    (
      "not",
      """
      not no never havent hasnt hadnt didnt dont doesnt aint wont wasnt isnt cant couldnt wouldnt
      werent arent nobody none nothing without still yet
      """
    ),
    ("neg", "havent hasnt hadnt didnt aint not never still dont doesnt nobody noone none no yet"),
    (
      "someone",
      """
      someone somebody another other others else internal different guy girl fella man woman one
      candidate applicant person insider stronger better external younger cheaper local friend
      nephew cousin anyone
      """
    ),
    (
      "interview",
      """
      interview interviews panel screen screening loop onsite final finals superday trial round
      rounds assessment audition viva prescreen phonescreen hirevue
      """
    ),
    ("ordinal", "first second third fourth final last next 1st 2nd 3rd 4th another"),
    ("job", "job role position post gig vacancy spot opening slot req requisition place work seat"),
    ("call", "call calls phonecall ring bell"),
    (
      "app",
      """
      application applications resume resumes cv cvs documents papers particulars portfolio letter
      form forms paperwork details profile credentials requirements stuff curriculum apps
      """
    ),
    (
      "message",
      """
      note notes letter letters email emails mail mails message messages card cards text texts
      thankyou followup follow voicemail voicemails draft drafts reply script line lines dm
      postcard article link wording template
      """
    ),
    (
      "medium", "note notes letter letters email emails mail message messages card cards text texts"
    ),
    (
      "contacted",
      """
      called phoned rang emailed mailed texted messaged wrote written dm'd dmed pinged contacted
      thanked faxed buzzed dialled dialed followed posted
      """
    ),
    (
      "spoke",
      "spoke talked chatted met had spoken talked caught got reached"
    ),
    (
      "replied",
      """
      replied answered responded wrote texted emailed called rang phoned messaged said says told
      mailed confirmed mentioned
      """
    ),
    (
      "reply",
      """
      reply replies answer answers response responses word news callback update updates feedback
      peep sign contact acknowledgement sausage dicky
      """
    ),
    (
      "day",
      "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun"
    ),
    (
      "time",
      "day days week weeks month months year years fortnight weekend hour hours minutes ages while"
    ),
    ("this", "this that it these those one ones step steps task tasks item thing things"),
    ("my", "my the a an his her their our your this that one me some"),
    (
      "want", "want wants wanted wanting asked ask asks invited inviting need needs like liked keen"
    ),
    ("be-past", "was were had did went"),
    (
      "friend",
      """
      friend mate buddy pal cousin uncle aunt auntie brother sister neighbour neighbor colleague
      coworker boss manager classmate batchmate teammate professor teacher tutor mentor alumni
      acquaintance contact workmate roommate flatmate supervisor dad mum mom father mother wife
      husband partner girlfriend boyfriend tita tito kuya ate nephew niece inlaw son daughter
      """
    ),
    (
      "swear",
      """
      fuck fucking fucked fuckers fucker shit shitty bullshit bollocks damn damned crap ffs wtf hell
      bastards bastard bitch arse ass asshole assholes arseholes dicks dick wankers wanker screw
      bloody goddamn piss pissed bs sucks omfg fml cunts cunt twats fkn fking fck feck motherfuckers
      """
    ),
    ("thank", "thanks thank thankyou ta cheers appreciated grateful merci danke gracias obrigado"),
    (
      "ask",
      "how what when where why who which should can could may do does did is are will would shall am"
    ),
    ("put-off", "snooze postpone push move shift bump delay defer reschedule kick slide put"),
    (
      "drop",
      """
      skip drop remove delete scrap bin ditch strike kill forget lose retire dismiss ignore chuck
      cut erase axe nix trash toss discard cross
      """
    ),
  ]
}
