/// More turns of phrase for what happened: idiom, dialect, and English learned elsewhere.
enum SituationTurns {
  static let all = [
    CueTable(
      .flow(.rejection), 4.5,
      """
      cold shoulder
      found|got|have|had their|a|another|the ..1 person|man|woman|guy|candidate|one
      not|isnt|wasnt me $
      wrote not me
      bridesmaid
      @ordinal|silver|second place|best|medal|choice|fiddle
      job|jobs|role|it|position|post ..2 gone|went|goes|given|filled ..2 to|with|by ..2 @someone|temp|colleague|intern|nephew|son
      given|gave|got|received|sent|had|get ..2 refusal|rejection|regret|regrets|no|refusals
      rejected|refused|declined my|the ..1 profile|application|candidacy|candidature|resume
      filled|fill ..1 up|the ..3 position|post|role|job|vacancy ..2 with|by
      binned|fobbed|knocked|sacked|brushed|blew|blown|booted|bumped|shot me off|back|down|out
      application ..3 not|no|without success|successful|accepted|considered|selected
      no|not ..1 success|luck
      someone|somebody|another|other ..2 inside|internal|else ..2 got|gets|has|took ..1 it|job|role
      not|no wish|want|intend|plan|able|going ..1 to ..1 continue|proceed|offer|hire|employ|take
      unfortunately
      struck off|out
      thumbs down
      fell at|short
      didnt|did not|wasnt|havent ..1 make|get|cut|through|in|selected|past|clear|cleared|crack
      out in the|after ..2 round
      they ..1 dont|do|did|didnt want|need ..1 me|you|us
      not|never ..1 shortlisted
      eliminated|disqualified|dropped|excluded ..2 from|after|in|me
      heart|heartbroken|gutted ..4 no|not|job|them
      door ..1 closed|shut|slammed
      nope|no|nah from them|@name|hr
      another one bites
      close but
      almost had
      beat|beaten|pipped me|to|by
      """),
    CueTable(
      .flow(.offer), 4.8,
      """
      come|came good|up|through trumps|for
      want|wants|wanted|asked me ..2 start|full|join|on|onboard|aboard|time|permanently ..3 @date|in|on|monday|next|as|full|time
      contract of|from|by|in|through|to|arrived|came|is
      in|has hand ..2 contract|offer
      must|have|need|should ..1 answer|reply|decide|sign|respond ..2 in|by|until|within|till|before ..2 @date|week|days|one|two
      rolled|released|issued|extended|sent|confirmed ..2 offer|contract
      im|i am|were ..1 in|selected|chosen|hired ..2 if|they|soon|as|once|and|when
      picked|chose|selected|choose me
      selected for|at|by|by
      i am selected
      offer on the|my table
      says|said|say im|i|youre hired|in|got|selected
      got|get til|till|until ..3 say|decide|answer|sign|think|reply
      answer until|till|by
      sooner|rather|preferably ..2 have|go|be|work|take|join
      torn between
      two ..2 on the table
      want|wants|need it|them|this ..1 back? signed
      the gig|job|role is mine|ours
      they ..1 offering|offer
      passed probation
      matched my
      lowball|lowballed|package
      start ..2 january|february|march|april|may|june|july|september|october|november|december|monday|asap
      """),
    CueTable(
      .flow(.decided), 5.5,
      """
      i|ive|have|just ..1 signed by|for|at|up|contract
      told|tell|telling|said ..4 thanks but|no
      handing|handed|giving|gave|put|putting in? ..1 my notice|resignation
      took|taken|taking|accepted|accept the|that|this|a ..1 job|offer|role|position
      bowed|dropped|pulled|backed|stepped|opted out|away|down ..1 of|from|at|with
      stop|stopping|stopped|ended|ending|end|finished|closing|closed the|my ..1 search|hunt|applications|looking|job
      found something|work|job|a|one|employment
      keeping|keep|stay|staying|sticking|stick|remain|remaining|back ..2 with|in|at|my|old|current ..2 job|place|firm|company|employer|boss|position
      scrapped|cancelled|killed|dropped|pulled|withdrew|shelved|closed|abandoned the|that|this|whole ..2 job|role|position|vacancy|post|search|opening
      it is $
      @name it is
      going|gonna|go ..1 to work|join|be ..1 for|at|with
      said|gave|told|given my? ..1 yes|acceptance
      rejected|declined|refused|turned|denied|passed ..1 the|their|that|an|@name ..2 offer|job|role|contract|position
      withdrawn|withdrew|withdraw|retract|retracted|recalled
      i|im ..1 pulling|taking|dropping|withdrawing|backing|bowing
      not going|not ahead|through|on|with ..2 with|application|it|process
      onboarding|onboard|joining ..2 on|next|@name|date
      happily|gainfully employed
      employed again|now|at|by
      no longer looking|searching|available
      new job starts|begins
      """),
    CueTable(
      .flow(.silence), 4.5,
      """
      phones|phone ..3 not|aint|hasnt|never|isnt|silent|quiet ..1 rung|ringing|rang|silent
      leaving|left|leave|keep|keeping|kept me ..2 suspense|waiting|hanging|dangling|dark|limbo|wondering|hook|dry
      heard|hear|hearing diddly|squat|nowt|zilch|zip|nada|jack|naff|bugger|sod|nil|nought|zero|crickets|nothing|nuthin
      no|not|without|zero|any|single|one ..2 sign|trace|signal|smoke|whisper|squeak|murmur|joy|movement|update|feedback|revert|intimation|call ..2 of|from|life|yet|so|till|since|$
      vanish|vanished|disappeared|disappear|evaporated
      black hole|box|void
      into the ..1 void|ether|abyss
      come|came and gone|went
      no|any sign of life
      leave|leaving|left|keep|keeping|kept me|us ..3 suspense|hanging|dark|limbo
      days|weeks|months|week|month ..1 over|passed|gone|past|on|later|now ..3 no|nothing|not|still|nobody|without
      wanted|promised|meant|agreed|vowed|supposed|said to ..1 call|ring|write|phone|reply|contact|answer ..5 not|never|hasnt|didnt|nothing|no
      has|have not done|called|written|replied|reverted|responded|answered|come|phoned
      not|never|yet ..1 reverted|reverting|revert|responding|responded|answered|replied|picked
      not responding|replying|answering|reverting
      theyd|hed|shed|would|they ..1 said|holler|call|ring|write|shout ..4 since|been|spell|while|ages
      been|its ..2 a|an ..1 spell|while|age|eternity|age ..3 since ..3 said|they|he|she|@name|interview|heard
      left|leaves|leaving me on|hanging|in
      still|yet|keep|keeps ..1 waiting|wait|waitin|await|awaiting|hoping|checking|refreshing
      awaiting|await ..2 reply|response|answer|result|feedback|news|decision|outcome|revert
      result|results|decision|outcome|feedback ..2 awaited|pending|overdue|late
      they|he|she|@name ..1 forgot|forgotten|forget me|about|us
      gave|given|giving up on
      talking to a wall
      tumbleweed|tumbleweeds|silence|mute|mum|schtum|stumm
      fell|gone|went|goes|off|dropped ..1 off|the ..1 radar|grid|earth|face|map|mute
      fobbing|stringing|strung|dragging|dragged me|us|their ..1 along|off|feet
      @neg|not ..2 a word|peep|dicky|sausage|thing|call|line|reply
      """),
    CueTable(
      .flow(.applied), 4.7,
      """
      made|did|filed|make|making|completed|finished|done|wrote an|my|the|one|another ..1 application
      stuck|popped|lobbed|shoved|slung|flung|bunged|banged|pinged|dropped|left|sent|threw ..4 resume|application|name|papers|hat|details
      hat in|into|thrown
      i|ive gone|went|going for ..2 job|role|position|post|one
      form ..2 filled|sent|in|completed|submitted|away|done
      applied through|via|using|on|over|with|by
      application ..1 to|for|with|at ..4 sent|in|off|away|done|submitted|complete|gone
      documents|papers|resume|application|details ..2 for|to ..2 vacancy|position|job|role|post|@name
      registered|signed|enrolled ..2 up|with|for|on ..2 agency|site|board|portal|@name
      uploaded|submitted
      cold emailed|applied|called
      """),
    CueTable(
      .flow(.network), 5,
      """
      get|got|gets|arrange|arranged|organise|organised|fix|fixed ..1 me ..2 word|meeting|chat|intro|introduction|in|number ..2 with|at|to|of
      reckons|says|said|thinks|told|heard|mentions|mentioned ..4 firm|place|work|company|gaffer|boss|lot|shop|yard|office|team|hospital|school|she|he|they ..3 needs|taking|hiring|looking|recruiting|need|wants|want|after|short
      taking|take people|folk|folks? on
      firm|place|company|boss|yard|shop|outfit|office|work ..2 needs|need|hiring|taking|recruiting|looking
      gave|given|give my ..1 reference|name|resume|details|number|profile
      let|lets|letting me ..2 pick|shadow|visit|ask|sit
      pick|picked|picking ..1 brain|brains
      swapped|exchanged|traded|collected|took ..2 cards|numbers|details|contacts|card|business
      trade|job|career|careers|networking|industry show|fair|event|expo|meetup|conference|breakfast|evening|drinks
      endorsed|recommended|vouched|championed|backed|praised|suggested me|for|my|to|by
      put|puts me|us ..1 on|onto|forward|through ..1 to|for|with
      who|that hires|recruits|knows|runs|owns|manages
      from|at|down|in|after ..1 pub|church|gym|choir|club|party|wedding|temple|mosque|park|train|barber|barbers|football|playground
      in law
      one of my ..1 seniors|friends|mates|juniors|batchmates|colleagues|teachers|cousins|neighbours|professors|contacts
      old ..1 mate|friend|boss|colleague|workmate|gaffer|teacher|professor|coworker|teammate|manager
      had|got|grabbed|went ..2 lunch|coffee|drinks|dinner|tea|pint|beer|cuppa|brunch
      over lunch|coffee|dinner|drinks|a|beers|tea
      """),
    CueTable(
      .flow(.interview), 4.7,
      """
      sat|did|had|done|gave|faced|attended|cleared|smashed|aced|nailed|bombed|botched|crushed|survived|flunked|finished|completed|rocked|blew ..4 interview|interviews|round|panel|screening|screen|viva|hr
      round|interview|talk|meeting|conversation|discussion|screening ..2 was|took|happened|is|went|got ..2 there|place|done|over|off|well|badly|ok|okay|good|fine|great|completed|finished|taken|conducted
      did|had|done|worked a|my|the ..1 shift|trial|tryout|taster|stint|day|half ..3 for|at|with|as|in
      tryout|taster|stage
      @ordinal meeting|interview|talk|conversation|chat|round|call ..4 went|was|over|done|finished|ended|passed
      zoom|teams|skype|call|video|phone|meeting|chat|panel ..4 just|has|is ..1 ended|finished|over|done
      thats|that|well it|thing|interview ..1 over|done|finished
      i talked|rambled|babbled|waffled|froze|blanked|spoke|blathered|sweated ..1 far|too|for|much|so|a|like
      firing|fired|asked|asking|threw|shot|popped ..2 questions|question|stuff
      questions ..2 about|on|for|were
      showed|shown|walked|gave|took|given me ..2 round|around|tour|workshop|office|plant|site|place|shop|floor|kitchen|ward
      interview|presentation talk|meeting
      was|been|went by|at|to|in ..2 @name ..4 interview|talk|conversation|presentation|round|meeting|trial
      i was ..1 by|at @name
      had my chat|talk|go|turn|slot|meeting|moment
      presented|presentation ..3 panel|board|team|them|committee
      three|four|two|five|six|several ..1 of them|people|interviewers|managers|panelists
      one|a @name sir|madam|ma
      """),
    CueTable(
      .flow(.prepare), 5,
      """
      invitation|invite|invited|summoned|called|asked ..1 from|by|to|for|me ..5 talk|interview|conversation|round|meeting|trial|chat|discussion|screening|assessment|presentation
      got|have|ive|having|had|be a|an|my|the|to ..2 start|trial|interview|panel|round|screen|meeting|assessment ..2 @ahead|on|tomorrow|next|coming|morn|for|soon
      round|interview|screening|discussion|assessment ..2 is|are|was|got|been ..1 scheduled|fixed|booked|arranged|planned|set|tomorrow|confirmed|lined
      asked|asking|want|called|having|invited|ask me|us ..1 back|in|over|round|again
      rang|called|phoned|emailed|texted|asked ..2 could|can|would|if i ..2 come|go|pop|be|make|attend|do
      can|could|would|will|to i? ..1 come|pop|go in|round|over|by|back|down ..2 @ahead|on|for|friday|monday|tomorrow|next
      big|important|final|next ..1 panel|interview|meeting|day|round|one ..2 next|tomorrow|coming|@ahead|soon|ahead
      bricking|bricking|dreading|dread|nervous|terrified|stressing|sweating|panicking|psyched|excited|scared ..3 it|interview|tomorrow|about|for|monday|round
      seeing|meeting|interviewing|speaking|talking|visiting ..4 at|on|to|with ..3 @ahead|today|tomorrow|@number
      an interview the|at|on|in|with|@ahead|tomorrow
      need|want|got|have to ..1 prepare|prep|revise|practise|practice|ready|rehearse
      get|getting|be ready for|now|$
      through|past to|the ..1 next|final|second|third|first|last
      progressed|advanced|cleared|qualified|promoted ..3 round|stage|to|first|second|next
      cleared ..3 round|test|screening|stage
      """),
    CueTable(
      .flow(.checkin), 6,
      """
      give|giving|send|sending ..3 sign of life
      give|giving|gave ..6 another|a ..1 shout|bell|ring|nudge|ping|wave|buzz|poke|holler|call ..1 again|$
      another shout|nudge|ping|wave|holler|poke
      ages|years|year|months|while|forever since i ..1 said|spoke|wrote|talked|last|contacted|called|rang|messaged|mailed|saw|heard|touched|checked|emailed
      half|a year|years since|after ..3 no|rejection|refusal|interview|they|said
      @time since|after the|their|a ..2 no|rejection|refusal
      write|call|ring|contact|greet|message|email|mail|ping|see|visit ..2 again
      would|id|want|wanna|should|oughta|ought|could|might|plan|like|must|gonna ..3 write|call|ring|contact|greet|message|email|mail|ping|give|drop|say|reconnect|resurface ..5 again|hello|hi|line|shout
      keep|kept|keeping|stay|staying ..1 posted|warm|touch|updated|informed|contact|loop|radar|alive
      keep|kept|keeping her|him|them|@name ..1 posted|informed|updated|warm|loop
      promised|said|agreed|told ..4 posted|touch|updated|informed|loop
      quarterly|periodic|regular|usual|yearly ping|check|checkin|note|mail|email|hello|call|touch|message
      old interviewers|contacts|panel|hiring
      refresh|renew|rekindle|revive|maintain ..2 contact|contacts|connection|relationship|acquaintance|network
      long time ..3 no|since|them|her|him
      """),
  ]
}
