import Coaching

/// How people answer when they are gone over their steps, tired and in a hurry.
extension AnswerWords {
  /// Lines that mean one thing and nothing else.
  static let whole: [(meaning: ShortAnswer.Meaning, lines: [String])] = [
    (
      .pass,
      [
        "next", "next one", "pass", "later", "not now", "maybe later", "maybe", "leave it",
        "leave it there", "leave it as it is", "keep it", "keep", "move on", "go on", "continue",
        "ok", "okay", "k", "fine", "dont know", "i dont know", "idk", "not sure", "no idea",
        "dunno",
        "soon", "as planned", "leave it for then", "it can wait", "can wait", "will do", "i will",
        "whenever", "some other time", "another time", "remind me later", "ask me later", "wait",
        "sure", "cool", "alright", "next please", "next step",
      ]
    ),
    (
      .back,
      [
        "back", "go back", "previous", "prev", "undo", "undo that", "undo it", "take it back",
        "take that back", "wrong one", "oops", "the one before", "back one", "oops back",
      ]
    ),
    (
      .stop,
      [
        "stop", "pause", "enough", "stop it", "stop here", "thats enough", "enough for today",
        "enough for now", "im done", "i am done", "done for today", "done for now", "thats it",
        "thats all", "no more", "cancel", "end", "leave", "i need a break", "break", "stop please",
        "lets stop", "quit review", "end review", "stop review", "stop for today", "stop for now",
        "im tired", "too tired", "too much", "not today", "tomorrow maybe all of it",
      ]
    ),
    (.show, ["show", "draft", "open", "view", "see", "details", "more", "text", "the text"]),
    (
      .help,
      ["help", "h", "what can i say", "what now", "options", "what do i type", "huh", "what"]
    ),
    (
      .drop,
      ["x", "no need", "not needed", "never mind", "nevermind", "forget it", "forget about it"]
    ),
  ]

  static let yes = [
    "yes", "y", "yep", "yeah", "yup", "ya", "ja", "si", "oui", "aye", "yess", "yea", "indeed",
    "of course", "sure did", "ok done", "both", "already", "absolutely", "affirmative", "yes yes",
  ]
  static let no = [
    "no", "n", "nope", "nah", "naw", "not", "nein", "never", "negative", "sorry no", "er no",
    "um no",
  ]
  static let doing = [
    "done", "did", "didit", "sent", "called", "rang", "phoned", "wrote", "emailed", "mailed",
    "posted",
    "left", "spoke", "talked", "finished", "checked", "proofread", "texted", "messaged", "handed",
    "delivered", "dropped it off", "dropped off", "gave", "went", "just did", "just sent",
    "just called", "all done", "its done", "it is done", "was done", "got through", "reached",
    "tried and left", "thanked", "booked", "found", "replied", "completed", "complete", "tick",
    "ticked",
  ]
  static let done = [
    "i did", "ive done", "i have done", "i sent", "ive sent", "i called", "ive called", "i rang",
    "i phoned", "i wrote", "ive written", "i emailed", "i mailed", "i posted", "i left", "i spoke",
    "i talked", "i texted", "i finished", "i checked", "i reached", "i went", "i handed", "i just",
    "i already", "did it", "did that", "did this", "has been sent", "was sent", "went out",
    "has gone out", "is out", "is sent", "is done", "are done", "are sent", "all done",
    "thats done", "i thanked",
    "i tried",
    "went off", "in the post",
  ]
  static let undone = [
    "not yet", "not done", "havent", "have not", "hasnt", "has not", "didnt", "did not", "couldnt",
    "could not", "cant", "cannot", "forgot", "no time", "too busy", "not ready", "still to do",
    "still have to", "still need to", "need to", "have to", "must still", "not so far",
    "nothing yet",
    "working on it", "half done", "nearly", "almost", "not quite",
  ]
  static let promises = [
    "ill", "i will", "im going to", "i am going to", "gonna", "going to", "want to", "lets do it",
    "let me do it", "plan to", "id rather", "will do", "will call", "will send", "will write",
  ]
  static let nobodyThere = [
    "nobody answered", "no one answered", "nobody picked up", "no one picked up", "no answer",
    "nobody there", "no one there", "didnt pick up", "did not pick up", "didnt answer", "line busy",
    "was busy", "engaged", "couldnt reach", "could not reach", "cant reach", "didnt reach",
    "did not reach",
  ]
  /// Beginnings of a report of something written, to which "no answer" only adds.
  static let writing = [
    "yes", "yep", "yeah", "done", "did", "sent", "emailed", "mailed", "wrote", "posted", "texted",
    "left",
    "i sent", "i emailed", "i mailed", "i wrote", "i posted", "i texted", "i left", "i did",
  ]
  static let stopping = [
    "can we stop", "lets stop", "i want to stop", "stop now", "stop the review", "have to go",
    "gotta go",
    "got to go", "need to go", "need a break", "need to sleep", "going to bed", "later all of it",
  ]
  static let howMuchMore = [
    "how many more", "how many left", "how many are left", "how much longer", "how much more",
    "how long is this", "how long will this", "are we done", "are we there yet", "is that all",
  ]
  static let passing = [
    "not sure", "no idea", "no clue", "dont know", "hard to say", "cant say",
    "skip for now", "skip it for now", "not right now", "leave it for now", "leave it for later",
    "keep it for later", "come back to it", "skip to the next", "skip to next",
  ]
  static let dropping = [
    "drop", "drop it", "retire", "cross it off", "cross off", "remove", "delete", "scrap",
    "scratch that",
    "kill", "leave it out", "leave out", "take it off", "get rid", "forget it", "forget about it",
    "not going to", "wont", "will not", "dont want to", "do not want to", "not doing", "not needed",
    "no need", "no point", "pointless", "no longer needed", "no longer necessary", "no use",
    "never mind", "nevermind", "dont bother", "cancel it", "cancel this", "throw it out", "bin it",
  ]
  static let hopeless = [
    "wrong number", "wrong address", "wrong person", "wrong email", "bounced", "bounces",
    "bounced back",
    "number is dead", "dead number", "out of service", "left the company", "has left",
    "no longer works",
    "doesnt work there", "no longer there", "no such number", "not in service", "undeliverable",
    "mailbox is full", "dont have the number", "dont have a number", "no number", "no address",
    "dont have her number", "dont have his number", "dont have their number",
    "dont have her address",
    "dont have his address", "dont have their address", "dont have the address",
    "dont have an address",
    "dont have her email", "dont have his email", "dont have their email", "dont have the email",
  ]
  /// Beginnings that speak of what the others did.
  static let theirs = ["she", "he", "they", "yes she", "yes he", "yes they"].map {
    $0 + " called me"
  }

  static let silence = [
    "no reply", "no answer", "no response", "nothing back", "nothing yet", "no word",
    "no reply yet",
    "not heard", "havent heard", "no news", "silence", "no reaction", "didnt reply",
    "hasnt replied",
    "hasnt answered", "not answered", "nothing so far",
  ]
  static let replies = [
    "replied", "wrote back", "answered", "got a reply", "got an answer", "called back", "rang back",
    "phoned back", "got back", "heard back", "responded", "a reply", "an answer", "she said",
    "he said",
    "they said", "thanked me", "thanks me", "she wrote", "he wrote", "they wrote", "came back",
    "she called", "he called", "they called", "texted back", "nice reply", "kind reply",
  ]
  static let channels: [(channel: Channel, words: [String])] = [
    (.voicemail, ["voicemail", "voicemails", "answerphone", "answering machine", "mailbox", "vm"]),
    (.text, ["by text", "texted", "sms", "whatsapp", "text message", "a text"]),
    (
      .call,
      [
        "called", "rang", "phoned", "by phone", "on the phone", "spoke", "talked", "phone",
        "a call", "by call",
      ]
    ),
    (
      .email,
      ["by mail", "by email", "email", "emailed", "mailed", "mail", "per email", "via email"]
    ),
    (.post, ["by post", "posted", "letter", "card", "by letter", "in the post"]),
    (.visit, ["in person", "went there", "went by", "dropped in", "face to face", "at reception"]),
  ]
  /// Words for the step that is shown: "show me the text".
  static let itself: Set = [
    "me", "it", "this", "that", "the", "text", "note", "draft", "mail", "email", "letter",
    "message",
    "step", "again", "one", "please", "script", "aloud", "out",
  ]
  static let droppingWords: Set = [
    "drop", "it", "retire", "skip", "this", "that", "one", "please", "remove", "delete", "scrap",
    "kill",
    "forget", "no", "because", "since", "its", "cancel", "leave", "out", "the", "as", "cross",
    "off",
    "bin", "about", "yes", "just",
  ]
  static let openings: Set = [
    "no", "nope", "nah", "not", "yet", "maybe", "perhaps", "ill", "i", "will", "do", "it", "this",
    "that", "move", "postpone", "snooze", "push", "put", "off", "to", "until", "till", "on",
    "remind",
    "me", "better", "rather", "make", "say", "lets", "let", "us", "again", "try", "call", "her",
    "him",
    "them", "send", "skip", "later", "yes", "y", "yep", "done", "did", "sent", "only", "more",
    "like",
    "its", "for", "probably", "hopefully", "please", "but", "sorry", "back", "have",
  ]
}
