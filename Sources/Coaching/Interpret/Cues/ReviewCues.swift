/// How people talk about their next steps.
enum ReviewCues {
  static let all = asking + doing + changing + keeping

  static let asking = [
    CueTable(
      .intent(.next), 6,
      """
      ^ any ..2 overdue|due|late|open|outstanding|pending|urgent ..1 steps|tasks|items|things|$
      show|give|tell|whats|read ..2 next step|steps|one|task
      ^ list|show my? ..1 open|next|due|late|pending|coming|upcoming steps|tasks|items|things
      show|tell|give|list|read ..2 what|whats ..3 due|next|on|left|late|open|planned|coming
      do i have anything|something|much ..4 @ahead|today|tomorrow|due|do|planned|week
      """),
    CueTable(
      .intent(.next), 5,
      """
      ^ whats|what next|due|left|up|on|outstanding|pending|overdue|late|planned|coming|now|open|todo|scheduled|first|remaining
      whats|what is|are|s ..2 next|due|left|outstanding|pending|overdue|late|planned|remaining|open|scheduled
      what else ..3 due|do|left|there|today|list
      what do i ..3 have|need|got ..4 do|on|today|tomorrow|next|week
      what do i do next|now|today|first|tomorrow
      what do i have|got|need $
      what should|must|shall|can i|we ..1 do|be ..1 next|first|today|now|tomorrow|this|doing
      what am i ..2 supposed|meant|due to|do
      what have i ..1 got ..2 on|do|today|left|due|tomorrow
      what needs ..2 doing|done|to|attention|sending
      whats happening|on ..1 this|today|tomorrow|next|week
      ^ next steps?|step|one|task|up|thing|things|please $
      ^ next $
      next steps|actions
      ^ todo|todos|agenda|tasks|due|overdue|outstanding|upcoming|pending
      to do list
      things|stuff|everything|anything|something|items|steps|tasks|nothing|all ..2 to do|due|late|overdue|outstanding|planned|pending|open|scheduled|left
      ^ ..2 todays|tomorrows|mondays|weeks|my|the|whole|full list|agenda|tasks|todo|todos|plan|plans|schedule|steps
      this weeks steps|tasks|list|plan
      give|show|read|tell|gimme|get|see|let|hit ..2 list|agenda|tasks|todo|todos|plan|schedule|steps|plate|due|next|outstanding|pending
      am|are i|we late|behind|overdue|due|forgetting|missing
      when|whens|whats is|are|my|s ..1 my? the? next
      where|wheres do|should|can|to i start|begin|we|left
      where was|were|did i|we $
      where was i
      catch me up
      bring me up
      pending items|tasks|actions|things
      show|tell|give|list|read ..2 what|whats ..3 due|next|on|left|late|open|planned|coming|do
      list|show ..3 open|next|due|late|pending|coming|upcoming steps|tasks|items|things
      do i have anything|something|much
      is anything|something|any late|due|overdue|planned|open|left
      so|ok|and what now|next
      anything|something for @ahead
      ^ list|show my? open|next steps|tasks
      anything ..3 should|could|must|need ..2 be?|do|doing|to
      is|are there|we|anything|something ..4 due|planned|scheduled|today|tomorrow|late|pending|coming|list|outstanding
      anything|something|nothing ..2 on|due|planned|scheduled|for @date|today|tomorrow|monday|week
      do i have|need|owe anything|something|stuff|to|anyone|any
      have i|we got? anything|something|any
      who do|should|must|am i ..2 call|write|contact|email|chase|owe|ring|thank|calling|get|phone
      on my|the plate|agenda|list|docket|radar
      whats on
      which steps|step|one|ones|tasks is|are|come|comes|first|next|do
      plan for
      first thing
      most urgent|important
      how ..2 left|due|late ..2 to?|do|today|week
      """),
    CueTable(
      .intent(.show), 5.2,
      """
      ^ show|display|open|view|pull|see|find|read|print|list
      show|display|pull|bring|read|open me|us|up|back|out|again
      let|can ..2 see|look|read ..3 note|email|draft|letter|message|it|that|what|everything|all
      what|whatd did|have|has i|they|he|she|we|@name ..3 say|write|tell|send|sent|said|told|written|talk|discuss|promise|ask|mention|answer
      what i said|wrote|sent|told|promised
      who|whos is|was|are|were|did|s ..3 again|met|meet|i|there|the|from|@name
      ^ who was|is|were @name
      who ..1 did i|we
      who ..3 met|meet|spoke|interviewed
      when did|was|have i|we|they|he|she|@name|my|the
      where am|are|do|did i|we|things|it ..3 with|stand|at|left|leave
      where|how things ..2 stand
      list ..1 everyone|all|my|of|the|every|everybody|people|employers|companies|contacts|names
      tell|remind me ..1 about|who|what|when|everything
      what do i|we|you ..1 know|have on|about|of|for|from
      what ..1 know|have|got on|about
      everything|anything|all|info|information|notes|history|details|file|record|records ..1 on|about|for|with|from|we
      history|dossier
      which|what companies|employers|jobs|people|roles|contacts|drafts|messages|notes|firms|places|applications ..2 i|have|did|do|am|are|with
      who ..2 waiting|wait ..1 on|for
      status of|with|for|on
      how far ..2 am|are|is i|we|things|it ..1 with|at
      whats ..2 status|situation|story|state|phone|number|email|address|title with|of|at|on|for|with
      look|looks like
      did|have i ..1 already|ever|send|sent|write|written|call|called|thank|thanked|email|emailed|say|tell|told|mention
      look up
      when ..4 last|interview|speak|write|call|hear
      last time
      read ..4 again|back|aloud|out
      phone number
      contact details|info
      """),
    CueTable(
      .intent(.why), 5.2,
      """
      ^ why|y|wherefore $
      why|y am|should|is|are|was|this|that|now|her|him|not|today|must|bother|wait|call|write|email|again|@name|by|these|those|only|two|three|send
      why do i|we
      why do|should|must|am|are|would i|we|you
      whats|what is|s ..1 this|that|it|@this ..2 for|about|good
      what|whats ..2 this|that|it|one|step for
      what|whats ..3 for $
      what for
      for which|what reason
      which|what reason
      reason|logic|thinking|rationale|idea|purpose|point|sense|use ..1 for|behind|of|in|with|to
      whats|what|wheres the|our|your|is ..1 point|purpose|reason|rationale|idea|logic|sense|use
      how come
      explain this|why|the|that|yourself|it|step|reason|please
      who|says says|who so
      says who
      whose idea|advice
      where ..2 this|that|it|advice|idea ..2 come|from|comes
      source|sources
      do i|we|@this really|even|honestly|actually have|need|got|must
      ^ do i have|need|got to
      is|are ..1 it|this|that|these ..3 necessary|needed|required|worth|useful|mandatory|important
      is this|that|it really
      do i really
      based on what
      on what|whose grounds|authority|basis|advice
      justify|convince|rationale
      """),
    CueTable(
      .intent(.stats), 5.6,
      """
      how many ..6 i|ive|have|did|my|so|sent|applications|interviews|rejections|calls|offers|notes|this|total|employers
      how much|often|far|long have|did|am i|ive|have
      how am|are|have|did i|we ..1 doing|getting|done|been|do
      how is|are my|things|the ..1 search|going|hunt
      hows ..1 my|the|it search|hunt|going|progress|numbers|doing|looking
      ^ my? stats|statistics|numbers|score|totals|tally|count|progress|summary|overview|recap|scoreboard|figures
      stats|statistics|scoreboard|tally
      my numbers|totals|progress|record|score|rate|stats
      what have i|we ..1 managed|done|achieved|accomplished|gotten|sent ..3 far|since|this|altogether|total|all|week|month|year|together
      success|response|reply|hit|conversion rate|ratio
      count|add|tot up ..4 i|calls|my|sent
      total|number|sum of
      sum up|it
      any progress
      making ..1 progress
      progress report|so|at
      in total
      week|month in review|numbers
      give|show ..2 summary|overview|numbers|stats|recap|totals
      """),
  ]

  static let doing = [
    CueTable(
      .intent(.done), 6,
      """
      is|was|are|been|its|been|went|has sent|done|mailed|out|posted|delivered|finished $
      left ..1 a|an|another ..1 voicemail|message $
      left ..1 a|an|another ..1 voicemail|message|note|word for|with
      """),
    CueTable(
      .intent(.done), 4.5,
      """
      ^ done|did|finished|completed|complete|sent|sorted|handled|ticked|delivered
      done|finished|complete|completed|sorted $
      done with|that|it|them|this|all|both|already|yesterday|today|@number|and|the
      did it|that|this|them|the|both|so|as|all
      i|ive did|done
      has|is|are|was been completed|done|sent|finished
      ive|i|have|just|already|yes|finally|today|we ..1 sent|send|mailed|emailed|posted|delivered|dropped|submitted|shipped|fired|shot|handed ..6 @message
      sent|mailed|emailed|posted|delivered|dropped|fired|shot|handed|pinged|texted|forwarded|popped|put|sending ..4 @message ..3 off?|to|in|through
      sent|mailed|posted|emailed it|them|that|both|all|the|her|him|one|off|this|everyone|everything|@name|@message
      sent|written|emailed|called|phoned|mailed $
      its|note|email|letter|message|card|mail|text|thats|they|all|is ..1 sent|mailed|posted|gone|out|away|delivered|off
      is|are|has|went|its|gone gone|out|sent|done|off
      i|ive|just|have|already|yes|aye|finally|yep|done|and|then|we ..2 @contacted ..1 @them|@name|the|my|to|back|both
      ^ ..1 @contacted ..1 @them|@name|the|both
      @contacted her|him|them|both|everyone|@name
      left ..1 a|an ..1 voicemail|message|note for|with
      left ..1 her|him|them|@name|a|another|the ..2 voicemail|message|note|word|card|letter
      left|leaving ..2 voicemail
      left word
      got|get|reached ..3 voicemail|machine
      spoke|talked|chatted|had|got ..1 to|with|a|through|hold ..2 @name|her|him|them|chat|word
      spoke|talked|chatted to|with
      reached her|him|@name
      i|ive|just thanked|congratulated|congratulated
      tick|ticked|check|checked|cross|crossed|mark|marked|strike|close|closed|count|set|put ..3 off|done|complete|completed|finished|sent
      mark|tick|check ..3 done|off
      step|number|no|task|item|@number @number? is? done|finished|complete|sent
      handled|sorted|took|taken ..2 care|that|it|already
      took|taken care of
      all|both|everything|thats done|sent|finished|sorted
      hand delivered
      handed ..4 in|over|reception|front|to
      i have|had ..1 written|called|sent|emailed|phoned|spoken|done|posted|mailed|contacted|thanked
      proofread
      job done
      wrote ..2 to? @them|@name|back|both|it
      connected|added|followed ..3 linkedin
      already ..1 did|done|sent|called|wrote|emailed|handled|rang|phoned
      yes ..2 by|this|yesterday|on|at|via|last|today|mail|email|phone|done|sent|called
      its|thats in the post|mail
      put ..2 in the post|mail
      """),
    CueTable(
      .intent(.done), 2,
      """
      sent|mailed|posted|emailed|called|phoned|wrote|texted|thanked|done|delivered|dropped|rang
      voicemail
      yes|yep|aye|yeah
      """),
    CueTable(
      .intent(.draft), 5,
      """
      ^ draft|compose|write|rewrite|reword|rephrase|redraft|shorten|word|script|type|prepare|polish|edit|tweak|template
      draft|compose|redraft a|an|me|the|something|one|my|up|that|thank|it|please|for|to
      ^ write me|something|up|a|an|the|to|my|it|that
      write me|something|up|a|an|the|to|my|it|that ..4 @message|for|to|again|me|her|him|them|@name
      help|need|want|can ..4 write|draft|word|compose|phrase|writing|drafting|wording|rewrite
      help ..4 @message
      shorter|longer|warmer|friendlier|softer|different|another version|wording|draft|one
      rewrite|reword|rephrase|redraft|shorten|lengthen|soften
      make|keep|turn ..5 shorter|longer|warmer|friendlier|formal|casual|polite|less|more|softer|punchier|simpler|brief|crisper|better|nicer|sound|stronger|firmer|briefer|tighter|sweeter
      tone ..2 down|up
      too long|short|formal|stiff|cold|casual|wordy|pushy|cheesy
      prepare|make|give|do|gimme|need|want|create|get|fix|come|knock|whip|put|have ..1 me|up|i|a|the|with|together|us ..4 @message
      i need|want a|the|some|an ..2 text|script|letter|email|draft|message|note|wording|words
      text|wording|script|words|draft|template for
      another|different|new|second|other version|draft|wording|one|take
      put together
      whip|knock up
      add ..4 to the|my|that draft|email|note|letter
      change ..4 draft|email|note|letter|wording|greeting|subject|line
      less|more formal|casual|friendly|pushy|desperate|stiff
      thank you|note|mail|email|letter mail|note|email|letter|card ..1 for|to
      voicemail script
      """),
  ]

  static let changing = [
    CueTable(
      .intent(.snooze), 4.5,
      """
      ^ snooze|postpone|push|delay|defer|reschedule|later|bump|shift
      @put-off|hold|set ..3 it|this|that|the|them|these|one|step|@number|back|@name|call|off|all|everything ..5 @date|to|till|until|by|a|back|off|week|day|days|forward|out|later|further
      snooze|postpone|postponed|reschedule|defer
      push|bump|kick|slide|delay|move it|that|this|them
      put ..3 off
      put ..3 days|week|weeks|day|further|later
      not|cant|cannot now|today|yet|tonight|tomorrow|this|right|before|until|till
      not ..1 now|today|yet|tonight
      remind me ..6 @date|later|in|tomorrow|again|on|next|at|when|after|tonight
      remind me
      do|try|tackle|send|call|write|look|handle|finish|get|make ..4 tomorrow|later|tonight|@date|next|weekend|after|another
      ill|will|gonna|going ..6 tomorrow|later|tonight|@date|after|weekend|next
      ill|will do|get|try|call|send|write|ring
      make it @date|the|tomorrow|next|monday|later
      cant ..5 today|now|until|till|tonight|tomorrow|this|before|@date
      havent|didnt|not|no ..2 had|got|get|gotten|have|find ..2 chance|time|round|around|moment|to
      havent yet
      no time
      too busy|tired|late|wiped|knackered|exhausted ..1 now|today|tonight|for|to
      busy|swamped|slammed $
      need|give me? ..1 another|more|few|one|two ..1 day|week|time|days|hour|weeks
      ask|nag|bug|ping|tell|poke|try|come me? back? again? ..2 @date|tomorrow|later|next|in|tonight|after|on
      wait|hold|leave|park ..4 until|till|til|@date|off|after|for
      hold|holding off
      ^ ..2 tomorrow|tonight|next|later|@date ..2 instead|maybe|please|better|$
      instead
      rather ..3 @date|tomorrow|next|later
      next week|month instead|maybe|please|then
      another day|time|week
      running late
      @number ..1 day|days|week|weeks|hours later|more
      more time
      still|havent to do
      couldnt ..3 today|reach|get
      too late today|tonight|now
      out of office|town
      away|traveling|travelling|holiday until|till|til|this|all
      lets do ..2 @date|tomorrow|next
      """),
    CueTable(
      .intent(.skip), 4.7,
      """
      @drop it|this|that|the|them|step|these|those|one|all|@number|about|everything|@name|him|her
      ^ skip|drop|remove|delete|scrap|dismiss|ignore|ditch|bin
      take|strike|knock|cross that|this|it|them ..1 off ..3 list|plate|$
      skip|scrap|dismiss|bin
      cancel it|this|that|the|step|them|@number ..3 step|task|call|one|reminder|@this?
      dont|not|wont want|going|gonna|wanna|do|plan|feel ..2 to|do|doing|it|that|this|one
      not|never doing|sending|calling|writing|bothering|doin
      wont do|be|send|call|write|bother
      im not|never doing|going|sending|calling|writing
      dont|no|not need|needed|necessary|relevant|applicable|required|worth|bother
      i ..1 dont|not want|interested
      no need|point|longer|use|thanks
      no more calls|emails|reminders|of|notes|messages
      pass on this|that|it|these
      take|get|strike|cross|pull|rub ..5 off|out|away|rid ..2 list|plate|my|the|$
      get rid
      leave this|it|that|step|the|him|her|@name ..1 out|off|away|be|alone
      stop reminding|asking|bugging|nagging|telling|with|this|that
      superfluous|pointless|moot|irrelevant|redundant|unnecessary|useless
      doesnt|dont|no apply|matter|longer
      already hired|closed ..2 forget
      wrong number
      ill|rather not
      id rather not
      feels fake|wrong|pushy|desperate|creepy|weird|off
      forget it|this|that|about|the|him|her
      forgeddaboutit|fuggedaboutit
      hard pass
      not happening
      never mind|gonna
      nevermind
      too late ..2 for|now
      over it
      """),
    CueTable(
      .intent(.undo), 5.5,
      """
      undo|undoes|undone|revert|reverse|rollback|unsend|unmark|untick|uncheck|unskip|reopen|restore
      ^ ctrl|control z
      take|takes|put|bring|roll|set|change|turn|switch ..4 back
      take that|it back
      put ..4 back where|on|in|as|to
      bring ..3 back
      roll back
      oops|whoops|oopsie|oop
      my bad|mistake
      by|made|was|a mistake|accident|error
      mistake|mistakenly|accidentally|mistyped|misclicked|typo|misspoke|mixed
      wrong one|person|button|step|date|company|key|name|employer|entry|line|person|day
      ^ ..3 wrong number ..4 meant|wasnt|undo|it
      didnt|wasnt|never mean|meant|supposed to|that|it|this
      didnt|havent|never actually ..1 send|sent|call|called|do|did|done|write|wrote
      not what i
      i meant|ment
      scratch|disregard that|last|what
      strike|cancel|forget|ignore ..1 that|last|previous|what ..1 last|bit|one|i|$
      forget i said
      cancel ..2 last
      go back
      back out
      i was wrong
      ^ that|it|this was|is|thats wrong|incorrect
      no|wait i didnt
      no wait
      wait no
      i didnt ..1 send|call|write ..3 yet|actually|after
      hit|pressed|typed|clicked the|wrong ..1 wrong|number|key|button
      as it was
      where it was
      like it was
      never happened
      un do
      """),
  ]

  static let keeping = [
    CueTable(
      .intent(.note), 5.5,
      """
      ^ note|remember|fyi|jot|log|record|memo|nb|update
      note|notes that|down|says
      note that|down|this
      remember that|this|she|he|they|@name
      for ..1 record|info|reference|information|file|notes
      jot|scribble|write|put|set|get|take ..2 down
      make|take|add|leave|keep ..2 note|memo
      keep|bear|have in mind
      dont ..1 forget ..1 that|@name|she|he|they
      save|record|log|file this|that|the|it
      add to|that|a ..4 file|notes|record|@name|that
      put ..3 file|record|notes|book
      just|so you know
      worth ..1 remembering|noting|knowing
      """),
    CueTable(
      .news, 4.8,
      """
      @they|@name ..1 wrote|replied|answered|responded|emailed|called|texted|rang|phoned|mailed|got|came|messaged ..1 back|me|us|to|that|saying|today|yesterday|this|and|asking
      @they|@name ..1 answered|replied|responded
      wrote|called|emailed|got|rang|texted|came|heard|hear|phoned|word|messaged|writes|calls back
      @they|@name|who ..1 said|says|say|saying|told|tells|mentioned|reckons|thinks|confirmed|promised ..2 @they|theywill|hewill|shewill|to|that|me|try|call|it|its|by|@date|still|the|no|wait|hell
      had|got|received|have|receive|getting ..2 reply|response|answer|email|message|text|call|mail|word|letter|note|voicemail|line ..2 from|off|of|back|by
      heard from|back
      got|heard back
      they|he|she|hr need|needs|want|wants more|another|two|a|few|longer ..2 time|week|weeks|days|month
      still deciding|discussing|considering|reviewing|thinking|undecided|talking
      decision|decide|deciding|decides|deadline|answer|verdict|results ..5 pushed|moved|delayed|by|on|until|till|postponed|next|end|mid|comes|come|after|due|@date|in
      theywill|hewill|shewill decide|know|let|get|call|ring|be|hear|reply|have
      @they|@name ..1 will|wont|would|going|gonna ..2 decide|know|let|get|call|ring|be|hear|reply|have
      moved|pushed|extended|changed|delayed|postponed ..2 deadline|date|decision|start|interview|meeting
      deadline|date|decision|meeting is|was|got|has|moved|pushed ..2 @ahead|moved|pushed|delayed
      add a? note
      said|says|told|wants ..3 try|call|come|ring|write|check ..2 again|back ..1 after|in|on|next|@date|once
      prefers|likes|hates|loves|dislikes|uses|drives|plays|supports|speaks|used|lives|cares|goes|reports|wants|needs|collects|studied|worries|pays|pronounces
      @name|she|he|they has|have|got|hes|shes a|an ..2 new|dog|baby|twins|kid|kids|different|daughter|son
      is|are|hes|shes|be|goes|went|theyre ..2 on holiday|leave|vacation|maternity|sick|parental
      out of office|town
      away|back until|till|til|on|from|next|in
      new|his|her|their number|phone|email|title|address|extension|boss|job|office|surname is|are|to|for|s|its|was
      moved|switched|promoted|left|leaving|changed|retired ..3 to|company|@name|team|teams|job|roles|name
      is|shes|hes|now now|head|in|the|promoted
      parking|travel|dress|remote|hybrid|salary|start|starts|closes|opens
      her|his|their|the direct|mobile|cell|work|phone|best
      asked|asks|asking|want|wants|wanted|need|needs|requested|requesting ..1 for|me|more ..4 documents|references|samples|portfolio|time|proof|transcript|availability|reference|paperwork|salary|send|days|details
      best time|way|day to
      spelled|spelt|pronounced|spells
      birthday|anniversary|hobby|hobbies
      """),
  ]
}
