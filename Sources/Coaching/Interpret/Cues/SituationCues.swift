/// How people say what happened: answers and offers.
enum SituationCues {
  static let rejection = [
    CueTable(
      .flow(.rejection), 4.5,
      """
      turned|turn|turns me|us down
      got|was|been|being|get turned down
      turned down by|again
      turned down my application
      they ..1 turned down
      reject|rejects|rejected|rejecting me
      reject|rejects|rejected my
      got|been|was|am|get rejected
      rejected by|from|after|again
      ^ rejected
      @name rejected
      rejection|rejections
      no from @name
      a|another|the no from
      got|get|another|a the|a|another no
      @name|they|he|she|hr said|says|say no
      said|says|say no thanks?|to me
      it|its|answer|thats|was ..2 a no
      answer is|was no
      gone|went|going|go with ..2 @someone
      went|gone|going|go for @someone
      chose|chosen|choosing|choose|picked|picking|pick|selected|hired|hiring|appointed|retained|took|taken|taking|preferred|engaged|found|kept ..2 @someone
      hired ..2 fella|guy|man|woman|kid|nephew|cousin|friend
      decided for|on ..2 @someone
      opted|settled for|on ..2 @someone
      gave|given|giving|give|offered|awarded ..5 to ..2 @someone
      gave|given ..3 @someone
      @job|it|offer ..3 went|gone|goes|given to
      wanted|want|needed|need|preferred|looking ..1 someone|somebody|candidate|candidates ..1 with|who|more|local|cheaper|younger|senior|experienced
      no luck
      wont|not be? ..1 taking|hiring|considering|progressing ..2 me
      thanks but
      not the one
      they|he|she|@name passed
      didnt|not get ..1 @job|offer|role|it
      filled ..4 with @someone
      dont|doesnt|didnt want|need me
      other|another|different|internal|stronger|better|external candidate|candidates|applicant|applicants
      not|wasnt|didnt|havent|wont ..2 be? been? selected|chosen|shortlisted|picked|hired|successful|retained|accepted|considered
      not ..3 moving|move|proceed|proceeding|progressing|progress|continue|continuing|going|taking ..1 forward|ahead|further|me|with|on|my
      wont ..2 moving|move|proceed|proceeding|progressing|progress|continue|continuing|taking|offering|hiring
      move|moving|moved|proceed|proceeding|going|go forward|ahead|on with ..1 other|others|another|@someone
      not to move|proceed|go|continue|hire|offer|pursue|progress|advance
      unsuccessful
      not successful
      didnt get the|it|that|this|hired
      did not get the|it|that|this|hired
      didnt|not make it|the
      pass|passed|passing on me
      pass|passed on my
      going|decided|choosing to pass
      knocked|knock me? back
      thanks but no
      dinged|bombed|dumped|binned|canned|axed|cut|nixed|snubbed me
      let me down
      gave|give|given|giving me the boot|flick|chop|elbow|push|cold
      the|an|that|dreaded unfortunately
      unfortunately email|mail|letter|one|they|we|not|message|call
      we|they regret
      regret letter|mail|email|to
      regretted my|me
      runner up
      runnerup
      came|was|am|finished ..1 close? second|runner
      close second
      second choice|place|best
      pipped ..2 post
      refusal|refused|refuses
      negative answer|response|reply|decision
      no longer ..1 consideration|considered|considering|interested|candidate|need
      lost ..3 to @someone
      lost out
      missed out
      overqualified|underqualified
      not enough experience
      too senior|junior|expensive|old|young ..2 for
      not|wasnt the? a? right|good|best|culture fit|match
      not a culture
      not this time
      not on this
      no @job for me
      no dice|joy|luck|cigar|go with|at|from
      struck out
      failed ..3 interview|round|test|screen|assessment
      didnt|not pass|passed
      ruled|screened|counted|knocked me out
      out of the running|race
      passed over
      shot me? down
      dont|doesnt|didnt want me
      thanked me for ..4 but
      thank you for your interest
      went|gone|going|go ..1 another|different|other way|direction|route
      went|gone|going in a|another ..1 direction
      wont hire|take|be ..1 me
      not hiring|taking|interested in me
      letter|email|mail|call ..4 no from
      i|me didnt|failed ..2 make ..1 cut
      not what they
      wasnt what they
      couldnt|cant offer me
      not offer|offering me
      told me no
      its|was a hard|big|flat|polite no
      declined me|my
      knocked me
      flipped|changed|moved ..3 rejected|unsuccessful|declined|closed|selected
      not selected
      best of luck
      keep|kept|keeping ..3 on file
      will keep my
      i|ive blew|blown it
      not being considered
      showed|shown me the door
      no thank|thanks you? from
      """),
    CueTable(
      .flow(.rejection), 2.5,
      """
      bad news
      said|says|say|its|was|is no
      didnt get
      no luck|joy
      unfortunately
      refused|declined|denied
      didnt work out
      disappointed|gutted|heartbroken|crushed
      not me
      the axe
      no go
      so close
      rejects|rejected
      thanks for applying|interviewing|your
      form letter
      turned down
      """),
  ]

  static let offer = [
    CueTable(
      .flow(.offer), 4.5,
      """
      offered|offering|offers|offer me
      offered me the|a
      offered ..2 @job
      got|get|getting|have|has|had|received|receive|landed|secured|in|sent|made|extended|released|gave|given|is|comes ..5 offer|offers
      offer|offers from|at|with|landed|came|in|arrived|on|letter|is|for|now|expires|through|of|today|yesterday|deadline
      @name offer|offers
      job|written|verbal|formal|firm|competing|counter|good|another|better|rival|second|two|three|signed|exploding|final offer|offers
      two|2|three|multiple|both offers
      counteroffer|counteroffered
      verbal yes
      want|wants|wanting to hire|employ me
      want|wants me $
      want|wants me to start|sign|join
      @job|its ..1 mine
      @job|jobs is? ..1 if i want
      gave|given|give|giving me the @job
      i|ive|we got|landed|get|bagged|have the|that|this @job|gig
      got the @job $
      @name|they|he|she ..1 said|says|say|saying yes
      said|say start when|monday|whenever
      received|got|sent|have|send|given|gave ..4 contract
      contract ..3 sign|signature
      need|needs|want|wants|require ..4 signature
      given|gave|give|gives|giving me til|till|until|by|a|two|three|48|24|@number|@date
      answer|decide|respond|reply|sign|accept ..3 by|before|til|until @date
      let|tell|want|need|needs|wants ..3 them|know|answer ..2 by|before|til|until @date
      came|come|comes|coming through|back|in with ..3 offer|@number
      deadline ..1 @date
      came|come back with
      in writing
      paper|papers|paperwork ..3 sign|signature
      offer ..6 rather
      when can|could i|you start
      they want me to start
      came|come|back with @number
      take it or leave
      """),
    CueTable(
      .flow(.offer), 2,
      """
      offer|offers|offered
      deadline
      salary|package|bonus|k|base
      rather|prefer|preferred|favourite|favorite|first choice
      want|wants me
      contract
      """),
  ]

  static let decided = [
    CueTable(
      .flow(.decided), 5.5,
      """
      i|ive|just|finally|we|have|already ..1 accepted|accepting|accept|took|taking|signed|signing ..4 offer|@job|contract|letter|it|with|appointment|them|@name
      accepted ..4 offer|@job|@name|appointment
      accepted @name
      ill|im accept|accepting|taking|take ..2 @name|offer|@job
      signed with|the|on|contract|today|yesterday
      i|ive|ill|have said|say|saying yes
      ^ said yes to
      said yes on
      i|ill start|starting ..2 @date|monday|on|with|at|next|in|work
      start|starting my? a? new job|role|position|work
      my first day
      ^ start|starting|started at|on|with|in|next|monday|@date
      sign|signed|signing ..2 today|contract|papers|offer
      locked it in
      im|i going|go with @name
      im going ..1 work for|at
      i|ive joined|joining|join
      i|ive been? was|got|am|im hired
      got|been hired
      they hired me
      withdrew|withdrawn|withdrawing|withdraw
      i|ive|im|just|have|me pulled|pulling|pull|backed|backing|bowed|bowing|dropped|dropping|bailed|bailing ..1 out|of|on
      pulled|backed|bowed|dropped out
      pulled|retracted|cancelled my application|resume|name|candidacy
      told|telling ..3 im out
      told|telling ..4 not interested
      told|telling ..4 no thanks|longer
      retired|removed|took|taken|pulled|cancelled|revoked|rescinded my application|name|candidacy|resume|hat
      i|ive|ill|im|have|had turned|turning|turn ..5 down
      i turned down
      ^ turned|turning down
      turned @name ..3 down
      turned the|their|that|this ..3 down
      turned|turning down @name|the|their|an
      i|ive|im|had|have ..1 declined|declining|refused|rejected|rejecting
      ^ declined
      declined|rejected|refused the|their|@name|an offer
      i|ive|have|ill said|told|tell|say|saying them? @name? no to|thanks
      ^ said no to
      stay|staying|stayed|remain|remaining where|put|at|with|in
      gave|give|given me the|a raise|rise|promotion
      matched ..4 staying|stay
      @job|whole|search|process|hiring|project ..3 cancelled|frozen|scrapped|shelved|eliminated|cut|axed|withdrawn|pulled|closed|gone
      cancelled|froze|scrapped|shelved|eliminated|axed|pulled|closed|withdrew ..3 @job|hiring|recruitment|recruiting|search|req
      @job ..1 doesnt|no exist|longer
      position|role|post|vacancy|job ..2 filled
      hiring freeze
      not|wont|arent ..2 filling|hiring|fill|hire|recruiting ..3 @job|anyone|anybody|anymore|after
      no more searching|looking|hunting|applications
      done searching|looking|job
      search|hunt ..1 over|done|finished
      stopped looking|searching
      im|i off the market
      i|ive found|got a new? job
      hung up my
      called|calling it off
      im|i no longer interested|want|interviewing|considering|looking
      decided against @name|it|the|them
      not ..1 going|go|taking|take|pursue|pursuing ..2 offer|@name|@job
      gave|given|handed ..2 notice
      i|we shook on it
      """),
    CueTable(
      .flow(.decided), 2.5,
      """
      accepted|withdrew|declined|withdrawn|signed
      i start
      frozen|froze|cancelled|scrapped|freeze
      filled
      budget
      """),
  ]

  static let silence = [
    CueTable(
      .flow(.silence), 4.5,
      """
      @neg|not|nothing ..3 heard|hear|hearing
      cant|dont hear
      no|not|without|zero|neither|nor|never|any ..2 @reply|call
      no word|reply|response|answer|news|call|contact|feedback|update|callback|replies|calls
      no call no
      not one|a|single ..1 word|peep|thing|call|email|reply|sausage|message|line|sound
      nothing back|from|since|yet|so|at|still|for|after|in|all|until|till
      and|then|still|got|get|its|just|but|been|absolutely nothing
      radio silence
      crickets|tumbleweed
      ghosted|ghosting|ghosts
      ghost|ghosts me
      gone|went|going|go|goes|been|its|theyre|turned|fell ..2 quiet|silent|dark|cold|awol|missing|mute
      silence|silent
      left ..1 on|me read|hanging|seen|delivered
      seen zoned
      seenzoned|seen-zoned
      @neg ..2 called|call|rang|ring|phoned|phone|replied|reply|answered|answer|answers|responded|respond|responds|emailed|email|written|write|wrote|contacted|contact
      @neg ..3 come|came|been|gone|got|get back|touch
      not|havent|hasnt|aint|still ..3 told me|us
      @neg|not ..2 said|say|saying ..2 boo|anything|word|yet|peep|nothing
      @neg ..2 decided|decide|made|make|update|updated|acknowledged
      nobody|noone|none|no one? ..3 answers|replied|replies|calls|called|call|answered|picks|picking|picked|answering|responds|responded|returned|returns|writes|wrote|contacted
      not|never|wont|isnt|arent ..2 answering|replying|responding|returning|returned|picking
      never|not ..1 got|get ..2 back
      unanswered|unacknowledged|unreturned
      still ..1 waiting
      been waiting
      waiting|wait ..3 hear|reply|answer|call|response|decision|word|news|results|result|outcome|feedback|ages|weeks|days
      im|i waiting|wait
      was|were supposed|meant|going|due to ..1 call|ring|decide|tell|let|get|phone|email|write|contact|hear|be|reply|come|send
      supposed|meant to ..1 call|ring|decide|tell|hear|phone
      said|swore|promised|told ..3 theyd|hed|shed|id|would|theywill|ill|hewill|shewill|will ..5 call|ring|decide|know|touch|hear|phone|back|write|email|contact
      should|shouldve|expected|expecting ..1 have heard|hear|called|decided|known
      passed|came and? gone|went
      deadline|date ..3 passed|gone
      its|it ..1 been a? @number? ..2 @time ..2 since|and|now|already
      weeks|days|months since ..1 my|the|i|last|final
      week|month since my|the|i|last|final
      passed ..3 since ..3 interview
      returned my|our
      not|havent|hasnt|nobody|noone|one ..2 returned|returning|return
      missed our|the|my call|appointment|slot
      didnt show
      no show
      no-show
      stood me up
      assume|presume|guess|think ..3 dead|out|over|no
      blanked|blanking me
      stonewalled|stonewalling
      keep checking my
      not|aint heard
      dead air|silence
      havent a clue where
      fobbed off
      ignoring|ignored|ignores me|my|us
      stopped|quit ..1 answering|replying|responding|calling|writing|returning|picking
      @neg|not|nothing ..2 touch
      swore|promised|said|told ..4 know|hear|call|ring|decide|answer|touch|news ..2 by|before|on|last|within @date|friday|week
      passed|gone|over and|but ..1 nothing|no|still
      overdue a|their decision|answer
      still no|nothing|in
      never called|heard|replied|answered|got|responded|wrote|rang|came
      left me hanging|waiting
      in limbo
      """),
    CueTable(
      .flow(.silence), 2,
      """
      waiting
      hasnt|havent|aint
      still
      since
      @number @time ago?
      nothing
      overdue
      no|not yet
      quiet
      """),
  ]

  static let all = rejection + offer + decided + silence
}
