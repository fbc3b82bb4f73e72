/// More turns of phrase about next steps: idiom, dialect, and English learned elsewhere.
enum ReviewTurns {
  static let all = [
    CueTable(
      .intent(.next), 5,
      """
      whats|what cooking|urgent|pressing|happening|remaining|upcoming|brewing
      what remains|awaits|follows
      what is|are ..2 on the|my programme|plan|plate|agenda|list|schedule
      whats|what ..1 hanging over|around
      whats the plan
      what have i ..2 see|attend|do
      what should|must|could|can i ..1 focus|concentrate|work|tackle|handle|start ..1 on|with|first|now|$
      what|anything|something|whatever ..3 behind|owe|forgotten|forgot|missed|overlooked|slide
      who ..3 ringing|calling|writing|contacting|chasing|emailing
      who do i owe
      what i owe
      any ..2 deadlines|dates|todos|appointments|calls|emails ..1 coming|due|today|tomorrow|left|this|$
      which|what ..1 actions|steps|things|items|tasks|works|calls|one|ones ..4 today|tomorrow|week|first|next|me|now|due|left|open
      am|are i|we ..1 up to date|speed
      up to speed|date on
      give|hit|show|tell|send me ..1 one|the|with|another|something ..2 next|thing|task|step ..1 to?|one|do|$
      thing to do
      todos|to-dos|dos
      where are|am we|i ..1 for|this|today
      pending|open works|points|matters|issues|tasks
      my|todays|tomorrows plan|day|programme|agenda|schedule $
      what comes|goes next|first|now
      where to start|begin|next
      guide|take|walk|run me through ..3 today|day|week|list|steps|next
      lets|let|us go|get through|over|going|started|cracking ..3 list|steps|today|week|next|$
      go over|through ..2 list|steps|week|today|plan
      how ..2 does|is my week|day|today|tomorrow look|looking
      """),
    CueTable(
      .intent(.done), 5,
      """
      popped|stuck|dropped|put|bunged|slipped|pushed|got|placed it|them|that|the|one|her|his ..2 in|into|through|to the ..1 post|mail|mailbox|letterbox|box|door
      gave|given|giving @name|her|him|them|@them a ..1 bell|ring|call|shout|buzz|tinkle
      had|having a|an ..2 natter|chat|word|talk|call|chinwag|conversation ..1 with
      hung up|off with|the|phone
      just ..1 hung|got off|up
      got|got|came through|hold|ahold|round of|to ..1 her|him|them|@name|it|that
      shot|fired|sent|dropped|pinged|wrote|banged|flicked|zapped|slid ..1 him|her|them|it|@name ..2 an|a|off|over|across ..1 email|line|text|message|note|mail|$
      shot|fired|pinged|banged|whizzed|whipped|flicked|mailed|shipped|posted it|them|that|one|those off|over|out|across
      dealt|done|finished|sorted|through with
      sent across|over|already|off|yesterday
      is|was|are|been|has ..1 sent|mailed|delivered|submitted|posted|emailed|dispatched|completed ..3 by|from|yesterday|today|this|last|across|already
      @medium|mail|letter|note|card|text|email|message sent|posted|delivered|dispatched|done
      did|done what|as you said|told|asked|suggested|wanted
      you|u can ..1 tick|check|cross|mark|close|remove
      crossed|tick|ticked|check|checked|scratched that|it|this|one ..1 one? off
      that|thats|it|this|one|all|everything|job|both|they ..2 done|sorted|handled|complete|finished|sent|gone
      i|ive ..3 already thanked|called|written|sent|posted|informed|replied|answered
      i have ..2 thanked|called|phoned|written|informed|replied|answered|contacted|mailed|spoken ..4 already|yesterday|today|$
      have|had already|just written|sent|called|thanked|done|spoken|contacted|replied
      replied|answered to him|her|them|@name|it
      i replied|answered|thanked|followed
      mission|task|job accomplished|complete|done
      been|went in|there|over and|to ..3 gave|dropped|handed|left|spoke
      handed|passed|gave ..1 the|it|her|a ..1 card|note|letter|them? ..1 to|over|at|in
      spoke|talked|chatted ..1 with|to|w
      rang|phoned|called|emailed|texted|wrote|messaged ..1 @name|her|him|them|hr|reception
      rang|phoned|called|emailed|texted ..3 office|desk|secretary|assistant|line|number
      tick|check|done $
      all done|sent|sorted|caught
      """),
    CueTable(
      .intent(.snooze), 5,
      """
      not|dont feeling|feel ..2 up to|it
      sleep on it|this|that
      can|could|let|may this|that|it|these ..1 wait|rest
      that|it|this can wait
      park|shelve|table|hold|pause|freeze|rest ..1 it|this|that|them|the|one
      for later|now|tomorrow|monday
      back burner
      leave it|this|that|them ..2 till|until|til|for|a|to ..1 tomorrow|later|weekend|monday|week|now|next|@date|bit
      in the evening|afternoon|morning
      see to it|that
      after lunch|work|dinner|school|breakfast|my|shift
      prefer ..5 next|later|tomorrow|@date
      lets|let|make that|it|this|us|me ..2 next|tomorrow|@date|later|monday|friday
      shift|move|push|kick|nudge|bump|slide ..1 that|it|this|them|one ..1 to|till|by|down|back|along
      down the road
      reschedule|rescheduled|rearrange|prepone|adjourn|defer
      not before|till|til|until @date|monday|next|the|after
      end of the|this week|month ..2 do|fine|better|ok|then
      trying|try|will try again tomorrow|later|@date|next
      i need|want ..2 time ..2 for|to|with
      another|one|two|few|couple more? week|day|days|weeks ..3 please|more|then|$
      give|leave it|that|me ..1 another|more|few|one|two|couple ..2 week|day|days|weeks
      next week|month|time $
      this evening|afternoon|weekend $
      in|after ..1 few|couple|@number|two|three ..1 days|weeks|hours $
      not in the mood
      cba|cbf ..3 now|today|rn
      when ive|i ..3 time|home|energy|done|back
      i|ill get|come ..1 back|round|around to ..1 it|that|this
      on my day off
      shes|hes|is|theyre out|away|off|travelling|traveling|closed ..3 try|call|again|later|week
      later ..1 this|today|please|then|$
      """),
    CueTable(
      .intent(.skip), 5,
      """
      sack|bin|knock|jack|write|call that|it|this ..1 one? off
      shant|wont|not|never ..1 be? doing|sending|calling|writing|going|do|send|call|write
      not my ..1 style|thing|cup|way|bag|scene|kind
      not for me
      makes|make no ..1 sense|odds|difference
      no wish|desire|intention|plans|plan|interest|reason|point|use to|in|of
      leave|miss out|off the|that|this|it
      scratch|cross|strike|take|rub|wipe ..5 off|out|from ..2 list|plate|$
      they|it ..3 so forget|drop|skip
      i refuse
      can go|disappear|vanish|die $
      that|this one can|should go
      irrelevant|obsolete|outdated|unneeded|overkill
      dont|not|never bother ..2 with|me|about|the|sending|calling
      lose|chuck|kill|bin|ditch|axe|nix|can|remove|delete this|that|it|the|one
      forget|ignore|drop|delete|remove|cancel the|about|my|her|his ..2 card|letter|call|note|email|step|mail|visit|reminder|one|second|third|first|last|task
      no ..2 not that|this|it|sending|doing|calling
      dont|doesnt|not like|fit|suit ..1 this|that|it|me
      too late ..3 for that|this|it|now
      not|no going there|happening|way
      away|rid with|of it|this|that|them|the
      i ..1 pass $
      ill pass
      pass $
      already|anyway irrelevant|pointless|closed|hired|useless
      let|lets ..1 drop|skip|forget|leave|scrap
      unnecessary|unneeded
      this|that|it ..1 isnt|not|is ..1 necessary|needed|relevant|pointless|useless|silly|stupid|nonsense
      """),
    CueTable(
      .intent(.show), 5.2,
      """
      whats|what|wheres|where ..2 in|on|about ..1 the|my|that|her|his ..2 letter|note|email|draft|message|mail|file|card|text
      whats|what|find|get|need ..2 number|extension|address|email|phone|title|surname ..3 of|for|again|$
      @name|her|his|their number|address|email|phone|title|details
      what was|were|is|are the|her|his|their ..1 name|names|title|number|salary|terms
      have|did|do i ..2 thanked|thank|answered|answer|replied|reply|written|tell|told|contacted|informed|spoken ..2 everyone|them|all|everybody|her|him|already|@name|to
      have|take|let|get ..3 look at|through|over
      let|can|id|i ..4 see|view|read|check ..4 letter|note|email|draft|message|mail|file|records|contacts|again|once|list|history
      where|how do|am i ..2 stand|at ..2 with
      how did i word|phrase|put|write|say|answer|end
      who was|is|were that|the|this ..1 woman|man|guy|lady|person|recruiter|manager|one
      which|what of my ..1 applications|jobs|letters|contacts|drafts
      which|how ..3 applications|jobs|places|letters ..2 still|are|is open|alive|active|pending|running
      bring|call|pull|fetch|dig ..1 up|out|back my|the|that|her|his|notes|records ..2 notes|letter|email|record|draft|file|mail|details
      when was|is|did my|the|i ..1 interview|last|meeting|call|first|talk
      my|all|the contacts|notes|employers|companies|drafts|letters|people|messages|interviews|offers|applications ..1 please|list|$
      what have|has|did|do they|she|he|@name|we ..1 promised|promise|agreed|agree|said|told|want|wanted|ask|asked
      what|everything ..2 about|on|regarding @name
      talk|talked|discuss|discussed ..2 about
      look|see|view|check the|that|my|it|her|his ..1 letter|note|email|draft|message|mail|file
      once more|again $
      """),
    CueTable(
      .intent(.draft), 5.2,
      """
      can|could|may i|you ..2 get|have|give|make|prepare|compose|suggest ..3 something|words|text|mail|email|letter|note|wording|script|message ..3 to|for|$
      something|words|anything|line|lines|text to say|send|write|post|read|use ..3 on|phone|them|her|him|to|$
      give|get|need|want|find|prepare|make ..2 something|words|lines|sentences ..1 to|for
      few|couple|some lines|words|sentences for|to
      knock|whip|rustle|cook|throw|run|put me? ..1 up|together
      sounds|sound|reads|comes|is|its|bit|way ..1 too ..1 stiff|cold|long|short|formal|casual|pushy|weak|needy|desperate|harsh|wordy|cheesy|bland|posh
      loosen|tighten|spice|jazz|polish|warm|trim|cut|clean|tidy|soften|liven it|that|this ..1 up|down
      put|say|phrase|word|express|write|try|make it|that|this ..2 more|less|nicer|nicely|politely|better|differently|again|shorter|simpler|friendlier|softer|kinder|clearer|fewer
      formulate|redo|reformulate|restart|revise|proofread|rework|redraft
      start|do|begin the|it|that|this letter|note|email|message|draft|one? ..1 over|again|anew
      take|leave|cut|delete|remove|drop out? ..1 the|that|my ..1 last|first|second|line|sentence|paragraph|bit|part|opening|ending|greeting
      try|again but ..1 friendlier|shorter|warmer|nicer|softer|simpler|less|more|longer|politer
      fewer|simpler|nicer|kinder|better|other words
      lets|let|time|shall write|draft|compose|word|do ..1 the|a|that|an|it|to ..1 email|letter|note|message|reply|mail|text
      help|assist me ..3 reply|respond|answer|write|word|phrase|say|this|compose
      reply|answer|response to this|that|him|her|them ..1 please|for|$
      change|swap|add|insert ..3 line|sentence|paragraph|greeting|ending|opening|subject|tone|wording|word
      mention ..4 in the|it|there
      @medium for|to @name|her|him|them|hr|panel ..1 please|$
      """),
    CueTable(
      .intent(.why), 5.2,
      """
      what|wheres|where|whats ..2 use|good|sense|benefit|logic|point|thinking|idea|story|deal ..3 of|does|in|it|this|that|here|do|with|for|behind
      why ..1 would|do|should|must i|you|we ..2 do|want|make|have|bother|tell|ask|need|call|write|send|that|this
      why the|a|an|so ..2 rush|hurry|wait|delay|fuss|long|many|soon|early|late|call|card|letter|note|step
      why this|that|it|its|here
      whys this|that|it
      and|but why ..1 $
      how does|will|would|can this|that|it ..1 help|matter|work|do
      what am i ..2 doing ..2 for
      who came|thought|decided|told|invented|wants|put ..1 up|this|of|it|that ..2 with|this|that|it|here|$
      since when
      is|are this|that|it|these ..3 really|actually|even|truly
      remind|tell|explain|show me ..1 why
      why ..3 matters|matter|important|necessary|needed|here|list
      do you really
      does it|this|that ..1 matter|help|make|really|even
      what difference does
      on what basis
      reason please|$
      """),
    CueTable(
      .intent(.undo), 5.7,
      """
      too fast|quick|soon|quickly|early $
      clicked|pressed|typed|hit|entered|tapped ..2 too|wrong|enter|it|by
      was|went|am too fast|quick|hasty
      not that|this|it one? ..1 the|i other|meant
      i|ill ..1 take|took ..1 that|it|this|what ..3 back
      change|put|turn|set|bring|switch|restore|move ..2 it|that|this|them|the|one ..1 back
      back how|to|the ..1 it|way|where|like|as|before
      wasnt|werent|isnt|not|never ..1 sent|done|called|true|right|correct|meant ..1 after|yet|actually|all|$
      i meant|ment|mean
      go|step back one|a|two|again
      cancel|delete|remove|ignore|forget|scrap ..2 last|previous|latest ..1 entry|command|thing|one|line|change|action|input|step|$
      last|previous|latest entry|command|change|action|input
      un skip|do|done|mark|tick|send|delete|snooze
      unskip|undelete|unsnooze|unsend|untick|unmark
      made|was|is an|a|my ..1 error|mistake|slip|typo|goof|blunder
      not right|correct|true ..2 change|back|fix|undo|$
      thats|it|is|was|that ..1 not right|correct|true|what
      ignore|forget|disregard|scrap|delete|cancel what|everything ..1 i ..1 just? said|typed|wrote|entered|told
      reverse|restore|recover|reinstate|revert|rewind
      as|like|how|where|way it was
      sorry ..1 wrong|no|mistake|i|that|not
      wrong|false ..1 move|entry|click|call
      changed my mind
      """),
    CueTable(
      .intent(.stats), 5.7,
      """
      how many|much|often ..4 still|open|sent|out|went|nos|yes|rejections|offers|letters|replies|replied|reply|interviews|calls|applications|answers|so|far|total|altogether|left
      how many ..2 weeks|days|months ..3 i|have|been|at
      how often|much|long ..1 did|do|have|has they|i|we|people|companies ..1 reply|write|call|answer|replied|been|applied|called|written|searching|looking|done
      have i been busy|good|productive|slow|lazy|active
      am i ..2 getting|going|making|doing ..2 anywhere|somewhere|progress|well|better|enough|ok|alright|okay
      figures|statistics|stats|numbers|tally|totals|metrics|dashboard|scoreboard|percentages
      in numbers|figures|total|all
      a|the|my|quick|short|give summary|overview|recap|roundup|review|report|account of|for|please|so|on|$
      count|number|amount|total of ..1 my|all|the
      till|to date
      whats|what|my ..2 tally|score|record|total|count|average|rate
      how ..1 is|has|was the|my|this ..1 search|month|week|hunt|year ..2 going|been|gone|look
      since i started|began
      compared to|with last
      """),
    CueTable(
      .news, 4.8,
      """
      need|needs|require|requires|requested|demanded|wants|want ..1 my|more|the|a|some ..1 references|documents|certificates|portfolio|samples|time|week|transcript|id|number|availability|certificate
      @they|@name|who ..1 mentioned|informed|explained|hinted|told|let|indicated|confirmed|announced|reckoned|insisted|assured|texted|emailed|rang|phoned
      @name|@they ..1 off|away|out|leaving|back|travelling|traveling|retiring|moving|busy|ill|abroad|unavailable ..2 till|until|from|in|on|next|this|to|for|@date
      is|are|s|hes|shes ..1 off|away|leaving|travelling|traveling|retiring|abroad|unavailable
      no decision ..1 yet|so|made|before|until
      not ..1 decided|made|finished|done|ready ..1 yet
      decide|decision|results|answer|outcome|result|verdict|shortlist ..3 @date|monday|week|weeks|month|soon|next|later|after
      results|answer|decision on|by|in|next|comes|come|coming|due
      heard from|off|back ..3 they|that|still|results|decision|hr
      got|had|received a|an|her|his|their ..1 mail|email|text|call|message|letter|note|answer|reply|word ..3 takes|longer|still|they|says|saying|that|from|results|it
      takes longer|more|time
      re advertised|opened
      readvertised|reopened|promoted|restructuring|reorganising|expanding|merging|relocating|merged
      asked|asks|told|wants|wanted|invited|said me ..2 call|ring|write|try|check|email|send|wait|contact|get ..3 back|again|after|in|next|until|on|more
      put|moved|pushed|set ..3 decision|date|deadline|start|back ..2 to|till|until|by
      still in ..1 process|running|race|progress
      still interviewing|undecided|reviewing|open|meeting
      my contact ..4 is|leaving|left|says|said|told
      call|ring|write|come|check|try ..1 back|again ..1 in|after|on|next
      """),
    CueTable(
      .intent(.note), 5.5,
      """
      mind|remember|note|know|store|keep|write|memorise|memorize|record|save that|this|it|somewhere ..3 she|he|they|her|his|the|somewhere|@name
      keep|put|save|store this|that|it ..2 somewhere|safe|record|file|mind|notes
      note to self
      dont let me forget
      self note
      """),
  ]
}
