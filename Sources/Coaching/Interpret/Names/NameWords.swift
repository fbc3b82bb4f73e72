/// Words around names.
enum NameWords {
  /// Joints inside a name: "Bank of Ireland", "Ernst & Young", "Le Petit Four".
  static let joints: Set = [
    "of", "&", "the", "de", "du", "la", "le", "von", "van", "der", "da", "del", "di", "for", "and",
  ]
  static let articles: Set = ["the", "a", "an", "my", "our", "that", "this"]
  static let turns: Set = [
    "but", "then", "and", "so", "because", "that", "when", "if", "since", "after",
  ]
  /// Words after which a name may stand in small letters.
  static let leads: Set = [
    "at", "from", "with", "for", "to", "by", "of", "told", "called", "about", "on", "in", "emailed",
    "call", "email", "ghosted", "accepted", "declined", "joined", "chose", "prefer", "ring", "rang",
    "move", "push", "skip", "drop", "show", "do", "did", "my", "applied", "does", "has", "is",
    "what",
  ]
  static let verbsAfter: Set = [
    "said", "says", "say", "came", "come", "wants", "want", "offered", "offers", "rejected",
    "turned",
    "called", "rang", "emailed", "wrote", "replied", "ghosted", "passed", "has", "have", "hasnt",
    "havent",
    "is", "are", "isnt", "arent", "was", "were", "went", "gave", "gives", "made", "sent", "told",
    "tell", "asked",
    "invited", "booked", "got", "still", "never", "finally", "just", "didnt", "dont", "doesnt",
    "wont",
    "will", "hired", "chose", "picked", "cancelled", "froze", "scrapped", "decided", "moved",
    "took",
    "left", "put", "pulled", "keeps", "keep", "need", "needs", "done", "aint", "wrote", "closed",
    "pays", "promised", "can", "could", "would", "may", "might", "should", "do", "does", "did",
    "had", "loved", "liked", "let", "seems", "sounds", "looks", "found", "saw", "met", "answered",
    "responded", "binned", "dumped", "forgot", "rejects", "hires", "interviewed", "refused", "goes",
    "im", "i", "shortlisted", "declined", "extended", "messaged", "texted", "back", "recruiter",
    "hr",
  ]
  /// Words that are never inside a name in small letters, and often follow one.
  static let smallWords: Set = [
    "at", "to", "in", "of", "on", "for", "from", "with", "by", "and", "or", "but", "then", "today",
    "again",
    "about", "as", "than", "yet", "now", "because", "since", "until", "after", "before", "while",
    "so",
    "im", "i", "they", "he", "she", "we", "my", "me", "her", "his", "their", "our", "your", "this",
    "that",
    "work", "worked", "works", "working", "job", "went", "is", "was", "has", "had", "have", "are",
    "were",
    "who", "where", "which", "church", "gym", "yesterday", "already", "please", "two", "stage", "w",
    "said", "told", "got", "the", "a", "an", "left", "me", "its", "ive", "no", "been", "nothing",
    "till", "til", "just", "still", "thru", "anymore", "through", "via", "done", "booked",
  ]
  /// Endings of nouns and adjectives that name nobody.
  static let abstract = [
    "ness", "tion", "tions", "ment", "ments", "able", "ible", "ful", "less", "ous", "est", "ship",
    "ity", "ism", "ance", "ence", "ally", "ology", "ists", "wise",
  ]
  static let placePrepositions: Set = ["at", "with", "from", "for", "to", "of", "by", "in", "&"]
  static let sureTitles: Set = [
    "mr", "mrs", "ms", "miss", "dr", "prof", "frau", "herr", "mme", "ma'am", "maam", "madame",
    "monsieur", "signor", "signora", "senor", "senora", "sra",
  ]
  /// Endings that are ordinary words, which small letters alone do not make part of a name.
  static let weakEndings: Set = [
    "times", "post", "news", "sales", "service", "company", "works", "press", "legal", "design",
    "city",
    "store", "market", "school", "law", "data", "cloud", "ai", "sports", "games", "homes",
    "security",
  ]

  /// Never part of a name, capital or not.
  static let never: Set = [
    "i", "ive", "im", "id", "ill", "hr", "cv", "resume", "ok", "okay", "linkedin", "zoom", "teams",
    "skype",
    "english", "whatsapp", "gmail", "pm", "am", "eod", "cob", "monday", "tuesday", "wednesday",
    "thursday", "friday", "saturday", "sunday", "january", "february", "august", "september",
    "october", "november", "december", "easter", "christmas", "diwali", "xmas", "thanksgiving",
    "po",
    "she", "he", "they", "we", "you", "it", "the", "a", "an", "tv", "lol", "again", "god", "jesus",
    "allah", "lord",
  ]

  /// Words that people capitalise without naming anybody.
  static let notCapital: Set = [
    "i", "ive", "im", "id", "ill", "hr", "cv", "resume", "it", "ceo", "cto", "coo", "cfo", "vp",
    "qa",
    "pm", "am", "eod", "asap", "fyi", "ok", "usa", "uk", "us", "eu", "ai", "ml", "ui", "ux", "pr",
    "again", "still", "not", "no", "yes", "never", "so", "my", "me", "we", "they", "he", "she",
    "you",
    "and", "but", "or", "a", "an", "the", "this", "that", "interview", "offer", "job", "manager",
    "engineer", "recruiter", "director", "hiring", "text", "the", "tl", "dr", "ios", "phd", "mba",
    "please", "thanks", "thank", "gmbh's", "senior", "junior", "lead", "zoom", "teams", "skype",
    "english", "german", "french", "british", "american", "linkedin", "ngl", "tbh", "icu", "sir",
    "madam", "coach", "round", "call", "screen", "stage", "position", "role", "letter", "email",
    "note", "day", "week", "panel", "portal", "update", "news", "rejection", "rejected", "test",
  ]

  /// Words that begin a sentence before a name: "Interviewed Dana", "Met Priya".
  static let openers: Set = [
    "interviewed", "met", "called", "phoned", "rang", "emailed", "wrote", "told", "asked",
    "thanked",
    "had", "got", "just", "from", "at", "with", "for", "in", "to", "by", "on", "after", "before",
    "since", "when", "while", "today", "yesterday", "my", "the", "a", "an", "i", "we", "they", "he",
    "she", "his", "her", "their", "our", "and", "but", "so", "then", "no", "not", "still", "big",
    "did", "do", "does", "is", "was", "were", "are", "has", "have", "can", "could", "should",
    "would",
    "will", "what", "who", "why", "how", "where", "which", "move", "push", "show", "draft", "write",
    "remind", "skip", "drop", "snooze", "mark", "note", "remember", "send", "sent", "left", "spoke",
    "talked", "heard", "applied", "turned", "accepted", "declined", "rejected", "rejection",
    "offer",
    "interview", "second", "first", "final", "third", "phone", "coffee", "lunch", "letter", "email",
    "put", "make", "give", "tell", "ask", "call", "thank", "cancel", "delete", "remove", "postpone",
    "withdrew", "signed", "joined", "started", "finished", "done", "oh", "well", "ok", "hi",
    "hello",
    "hey", "dear", "good", "great", "sorry", "please", "thanks", "yes", "yeah", "as", "if",
    "because",
    "though", "although", "that", "this", "these", "those", "there", "here", "it", "its", "nobody",
    "both", "some", "one", "two", "three", "even", "only", "maybe", "once", "later", "now", "next",
    "last", "ain't", "aint", "ex", "former", "old", "new", "reply", "message", "voicemail", "text",
  ]

  static let beforeEmployer: [String: Double] = [
    "at": 3, "from": 1, "for": 1.2, "to": 0.5, "of": 1, "in": 0.8, "by": 0.5, "with": 0.7,
    "joined": 3,
    "joining": 3, "applied": 2.5, "wi": 1, "via": 0.3, "told": 0.2, "after": 0.5, "since": 0.5,
    "turned": 1, "declined": 1.5, "accepted": 2, "chose": 1, "quit": 1.5, "on": 0.3, "off": 0.3,
    "into": 1, "outta": 1, "until": 0, "and": 0, "rather": 1, "prefer": 2, "over": 0.3,
    "company": 1.5,
    "called": 0, "employer": 2, "firm": 1.5, "ghosted": 1, "rejected": 0.5, "dear": 0, "want": 0.5,
    "calling": 0.5, "is": 0.3,
  ]

  static let beforePerson: [String: Double] = [
    "at": -3, "in": -2, "joined": -3, "applied": -3, "into": -2,
    "met": 2.5, "with": 0.8, "called": 1.2, "phoned": 1.5, "rang": 1.5, "emailed": 1.2,
    "thanked": 2,
    "thank": 1.5, "texted": 1.5, "messaged": 1.2, "call": 0.6, "email": 0.5, "write": 1.5,
    "to": 0.4,
    "tell": 0.8, "told": 0.8, "ask": 1, "asked": 1, "saw": 1, "named": 3, "name": 1, "dear": 2,
    "cried": 2.5, "remember": 1, "colleague": 2.5, "friend": 2.5, "cousin": 2.5, "mate": 2.5,
    "boss": 1.5, "brother": 2.5, "sister": 2.5, "uncle": 3, "law": 2, "neighbour": 2.5,
    "neighbor": 2.5,
    "buddy": 2.5, "recruiter": 1.5, "manager": 1.5, "girl": 2, "lady": 2, "guy": 2, "fella": 2,
    "reached": 1, "reach": 0.8, "and": 0.2, "by": 0.5, "chasing": 0.5, "chase": 0.3, "chat": 0.5,
    "contact": 0.8, "mentor": 2.5, "teacher": 2, "director": 1.5, "woman": 2, "man": 2, "bloke": 2,
    "coworker": 2.5, "batchmate": 3, "classmate": 2.5, "aunt": 3, "professor": 3, "who's": 1.5,
    "whos": 1.5,
    "w": 0.8, "for": 0.2, "off": 0.5, "ring": 1, "phone": 0.8, "text": 0.8, "nudge": 0.8,
    "ping": 0.8,
  ]

  static let afterEmployer: [String: Double] = [
    "offered": 1.5, "offer": 2, "rejected": 1.5, "rejects": 1.5, "ghosted": 1.5, "job": 2.5,
    "role": 2.5,
    "position": 2.5, "interview": 2.5, "interviews": 2, "portal": 3, "recruiter": 3, "hr": 3,
    "people": 2,
    "team": 2.5, "office": 2.5, "offices": 2.5, "wants": 0.8, "want": 2, "are": 1.2, "have": 1.2,
    "were": 1,
    "passed": 1, "went": 1, "chose": 1, "hired": 1.5, "picked": 1, "said": 0.6,
    "say": 1.5,
    "still": 0.8, "hasnt": 0.8, "havent": 1.8, "never": 0.5, "loop": 3, "onsite": 3, "panel": 2.5,
    "screen": 2.5, "final": 2, "came": 0.8, "cancelled": 1.5, "froze": 2, "scrapped": 2,
    "application": 3,
    "one": 2, "thing": 1.5, "call": 1, "gig": 2.5, "post": 1, "vacancy": 2.5, "graduate": 2.5,
    "career": 2,
    "careers": 2.5, "pays": 1.5, "parking": 2, "told": 0.4, "gave": 0.4, "made": 0.6, "sent": 0.4,
    "email": 0.8, "gone": 0.8, "has": 0.7, "is": 0.4, "recruiters": 3, "hiring": 2.5,
    "manager": 1.5,
    "decided": 0.8, "decides": 0.8, "decide": 1.5, "booked": 1, "bombed": 0.8, "shortlisted": 2,
    "declined": 1,
    "filled": 1.5, "took": 0.6, "back": 0.5, "contract": 2.5, "appointment": 1, "stuff": 1,
    "feedback": 1.5,
    "deadline": 2, "rejection": 2.5, "no": 1, "released": 1.5, "regretted": 1, "coding": 2,
    "test": 2,
    "assessment": 2.5, "invited": 1, "extended": 1, "phone": 1.5, "round": 2, "warehouse": 2,
    "store": 2,
    "plant": 2, "internship": 2.5, "site": 1.5, "folks": 2, "lot": 1.5, "rejecting": 1, "ones": 2,
    "folk": 2, "bunch": 2, "lads": 1.5, "trial": 2,
    "turned": 1.2, "scheme": 2, "process": 2, "online": 1.5, "waiting": 0.5, "going": 0.8,
    "crowd": 2, "follow": 1,
  ]

  static let afterPerson: [String: Double] = [
    "called": 0.8, "rang": 1, "phoned": 1, "emailed": 0.8, "wrote": 0.8, "answered": 1,
    "replied": 0.8,
    "from": 1.2, "at": 1.5, "said": 0.4, "says": 1, "told": 0.8, "prefers": 2, "likes": 2,
    "knows": 2.5,
    "introduced": 2.5, "referred": 2.5, "recommended": 2.5, "mentioned": 1.5, "who": 2,
    "asked": 0.8,
    "is": 0.4, "has": 0.3, "of": 1, "promised": 1, "off": 1, "put": 1, "got": 0.5, "kindly": 1.5,
    "thinks": 1.5,
    "interviewed": 2, "showed": 1.5, "and": 0.2, "liked": 1.5, "loves": 2, "hates": 2, "used": 1.5,
    "works": 2.5, "worked": 2.5, "runs": 2, "passed": 0.6, "connected": 1.5, "met": 1, "ran": 1.5,
    "watched": 1.5, "later": 0.2, "again": 0.8, "about": 1, "texted": 1.5, "my": 1.5, "there": 1.5,
    "in": 0.8,
    "spoke": 1.5, "gave": 0.6, "vouched": 2.5, "reckons": 1.5, "messaged": 1.5, "shared": 1.5,
    "over": 0.5,
  ]

  static let verbsBeforeEmployer: Set = [
    "applied", "apply", "applying", "interview", "interviewed", "interviewing", "offer",
    "rejection",
    "job", "role", "position", "application", "pulled", "withdrew", "signed", "accepted", "going",
    "go",
    "no", "yes", "contract", "onsite", "round", "final", "start", "starting", "resume", "back",
    "heard",
    "word", "post", "work", "working", "recruiter", "put", "in", "hr", "boss", "trial", "shift",
    "cv", "hired", "offered", "rejected", "said", "told", "panel", "sat", "spoke", "shortlisted",
    "turned", "nothing", "reply", "sent", "news",
  ]
  static let verbsBeforePerson: Set = [
    "spoke", "talked", "chatted", "spoken", "talk", "speak", "write", "wrote", "written", "note",
    "email",
    "letter", "call", "message", "coffee", "lunch", "met", "thanks", "card", "said", "reached",
    "sent",
    "caught", "chat", "beer", "pint", "drink", "tea", "introduced", "listened", "text", "mail",
    "reply", "attention",
  ]
  /// "the Acme video interview": what may stand between an employer and the talk.
  static let sortsOfTalk: Set = [
    "video", "phone", "second", "final", "first", "third", "onsite", "grad", "graduate", "group",
    "coding", "technical", "data", "sales", "zoom", "trial", "panel", "screening", "big",
  ]
  /// What belongs to people rather than to employers: "Trent's number".
  static let ofPeople: Set = [
    "number", "details", "address", "surname", "daughter", "son", "wife", "husband", "kid", "kids",
    "boss", "birthday", "card", "voicemail", "advice", "mobile", "phone", "cousin", "brother",
    "sister", "mum", "dad", "friend", "mate", "title", "replacement", "assistant", "secretary",
  ]
  static let partsPlayed: Set = [
    "manager", "hr", "recruiter", "engineer", "director", "lead", "head", "boss", "ceo", "cto",
    "vp",
    "colleague", "friend", "finance", "ops", "operations", "legal", "marketing", "sales",
    "accounting",
    "supervisor", "foreman", "founder", "owner", "analyst", "developer", "designer", "nurse",
    "team",
    "receptionist", "assistant", "people", "talent", "partner", "engineering", "product",
    "coworker",
    "plant", "alumni", "old", "reception", "payroll", "procurement", "it", "data", "design", "eng",
    "personnel", "recruiting", "support", "security", "logistics", "production", "kitchen", "front",
    "gym", "church", "pub", "uni", "school", "course", "choir", "accounts", "facilities",
    "interviewed",
  ]
}
