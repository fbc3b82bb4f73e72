/// Small words that tell how a line is cut and spelled.
enum LineVocabulary {
  /// Words with a point that ends no sentence.
  static let abbreviations: Set = [
    "mr", "mrs", "ms", "dr", "prof", "st", "inc", "ltd", "co", "corp", "jr", "sr", "vs", "approx",
    "mme", "no", "dept", "e.g", "i.e", "etc", "mon", "tue", "wed", "thu", "fri", "sat", "sun",
  ]

  /// Words before which a sentence may as well begin.
  static let fillers: Set = [
    "so", "ok", "okay", "well", "hi", "hey", "hello", "right", "and", "but", "also", "please",
    "pls",
    "kindly", "oh", "um", "yeah", "yes", "yep", "aye", "no", "nah", "nope", "just", "um", "hmm",
    "sir", "madam", "coach", "btw", "basically", "actually", "now", "then", "good", "great",
    "sorry",
    "lol", "ah", "well", "anyway", "look", "listen", "can", "could", "you", "would", "will", "i",
    "want", "need", "to", "id", "like", "let's", "lets", "po", "guys", "dear", "thanks", "honestly",
  ]

  /// Words after which a sentence has ended all the same.
  static let closers: Set = [
    "please", "pls", "plz", "thanks", "thank", "you", "po", "mate", "lol", "now", "sir", "madam",
    "today", "too", "then", "again", "though", "tho", "already", "yet", "coach", "haha", "ok",
    "all", "guys", "man", "pray", "there", "for", "me", "would", "will", "can", "ta", "thx",
  ]

  /// Words that end in "'s" without owning anything.
  static let contractions: Set = [
    "it's", "that's", "what's", "who's", "he's", "she's", "there's", "here's", "where's", "when's",
    "how's", "why's", "let's", "one's", "everything's", "nothing's", "nobody's", "something's",
    "this's", "job's", "role's", "offer's", "position's", "interview's", "everyone's", "decision's",
  ]

  /// The word without apostrophes, in the spelling that the cues use.
  static func mended(_ word: String) -> String {
    if let spelling = spellings[word] { return spelling }
    guard word.utf8.contains(0x27) else { return word }
    if word.hasSuffix("'ll") { return word == "i'll" ? "ill" : String(word.dropLast(3)) + "will" }
    let plain = word.replacing("'", with: "")
    return spellings[plain] ?? plain
  }

  private static let spellings: [String: String] = {
    var table: [String: String] = [:]
    for line in slips.split(separator: "\n") {
      let parts = line.split(separator: ":")
      for word in parts[1].split(separator: " ") { table[String(word)] = String(parts[0]) }
    }
    return table
  }()

  /// What people write for a word, by ear, in a hurry or in dialect.
  private static let slips = """
    you:u ya yu ye yous
    your:ur yer
    are:r
    with:w wi wiv wth w/
    from:frm fom
    my:ma mah mi
    they:thay dey thy
    theyre:theyr
    because:cos cuz bc coz becuase
    before:b4
    have:hav hv ave hae
    havent:havnt haven't havn't havnae huvnae avent haveny havint
    hasnt:hasn't hasnae hasn
    didnt:didn't didnae didint dint didn
    dont:don't dinnae dnt doncha
    cant:can't cannae cannot canny
    isnt:isn't isnae
    wont:won't willnae
    wasnt:wasn't wisnae
    aint:ain't
    nothing:nuthin nothin nowt naught nuffin nowt nought
    anything:anythin owt
    something:somethin summat sumthing smth
    someone:some1 sm1 sumone
    somebody:sombody
    going:goin gonnae gonna gunna
    waiting:waitin
    what:wot wat wha whit
    whats:wots wats what's whits
    when:wen
    next:nex nxt
    back:bak bck
    know:kno no'
    write:rite
    writing:riting
    wrote:rote
    message:mesage msg messge mssg
    messages:msgs
    letter:leter
    right:rite'
    email:e-mail emial mail' emai
    emailed:e-mailed
    emails:e-mails
    tomorrow:tmrw tmr tmrow tomoz tomorow
    through:thru
    though:tho
    thanks:thx thnx tnx thks cheers
    thankyou:tysm ty tyvm
    please:pls plz plse
    interview:intervew iv intvw inteview interveiw intrview intv interviw
    interviewed:intervewed interveiwed ivd
    interviews:ivs intvws
    applied:aplied applyed appled
    application:app aplication appl
    applications:apps
    rejected:rejectd
    offered:offerd ofered
    offer:ofer offr
    received:recieved recvd
    heard:herd
    called:calld caled
    phoned:foned
    phone:fone
    company:co compny
    manager:mgr mngr manger gaffer
    recruiter:recuiter recruter
    position:posn postion
    about:abt abowt bout
    people:ppl
    really:rly realy
    yesterday:yday yest yesturday
    today:2day tday
    tonight:2nite tonite
    want:wanna
    got:gotten gat gotta
    give:gie gimme gies
    them:em
    of:o off'
    and:n nd
    not:nae
    now:noo
    said:sed
    would:wud
    could:cud
    should:shud
    was:wuz wis
    piece:peice
    definitely:defo
    without:w/o
    reply:reply' replay
    voicemail:vm voice-mail
    minutes:mins
    hours:hrs
    week:wk
    weeks:wks
    months:mths mos
    response:responce
    decision:desicion
    candidate:canditate
    referral:referal
    referred:refered
    successful:succesful sucessful
    schedule:shedule
    scheduled:sheduled
    resume:cv résumé curriculum
    another:nother
    other:othr
    i:ah
    cancelled:canceled
    cancel:cancle
    """
}
