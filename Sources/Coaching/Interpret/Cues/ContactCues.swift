/// How people say what happened: applications, interviews, and those who help.
enum ContactCues {
  static let applied = [
    CueTable(
      .flow(.applied), 4.5,
      """
      i|ive|we|have|just|finally|yesterday|today applied|apply|applying
      ^ applied
      applied to|for|at|online|through|via|with|in|on|again|directly|last|yesterday|today|@name|@date
      @app|one|another ..2 in|submitted|sent|went|lodged|away with|at|to|for|today|yesterday|this|last|off|@name
      @app ..3 is|are|was in|submitted|sent|off|lodged|out|away
      sent|send|sending|submitted|submit|submitting|emailed|mailed|posted|forwarded|dropped|handed|uploaded|fired|put|chucked|lodged|filed|turned|shot|threw|bunged|delivered|completed|filled|made|finished|left|lobbed|banged|sling|slung|tossed|faxed|whacked ..5 application|applications|resume|resumes|documents|papers|particulars|portfolio|paperwork|credentials|requirements|cover
      put in for
      put in a|an|another|one ..1 application|resume|bid
      i ..1 passed|gave ..5 @app
      filled|filling|fill|filed|filing|did|doing|finished|completed ..4 form|application|forms|apply
      filled out|in
      threw|throwing|put|tossed ..2 hat|name in|down|forward
      put my name
      submitted ..3 for|to @name
      clicked|hit|pressed ..2 apply|submit
      easy applied|apply
      sent off for
      dropped|left|handed ..3 resume|application ..1 at|off|with|in
      sent|send|submitted|did ..3 applications
      @number applications|resumes
      job site|board|portal|boards
      went for the|a|that ..2 @job
      """),
    CueTable(
      .flow(.applied), 1.5,
      """
      submitted|uploaded
      application|applications|resume
      online
      posting|advert|listing|ad
      """),
  ]

  static let network = [
    CueTable(
      .flow(.network), 4.5,
      """
      referred|refers|refer|referring me
      referral|referrals
      put|puts|putting in a? good? word
      put|puts|putting|gave|drop|dropped ..2 word|forward
      recommended|recommends|recommend|recommending me
      recommended my
      introduced|introduces|introduce|introducing|intro'd me
      introduction|intro to|from|with
      connected|connects|connect|hooked me with|to|up
      put|puts ..2 in touch
      passed|passing|pass along|on ..2 my|me
      passed|passing|pass|gave|give|given|shared|forwarded|sent|handed|took ..1 my|on|along ..1 name|resume|details|number|profile|application|stuff|info|portfolio|email
      gave|give|gives|given me? the|a|his|her|an|some ..1 name|number|contact|lead|tip|contacts|names|email|heads
      got ..1 the|a|his|her|an|some name|number|contact|lead|tip|contacts|names
      knows|know|knew someone|somebody|the|a|people|one|everyone|everybody|of
      offered|offers|promised|promises|said|agreed|volunteered ..3 to? mention|introduce|pass|help|refer|recommend|vouch|forward
      keep|keeping|kept ..3 ears|eyes|ear|eye
      informational|information interview|chat|meeting|call|conversation|coffee
      coffee|lunch|tea|pint|beer|drinks|breakfast|dinner with
      had|grabbed|got|have ..2 coffee|lunch|tea|pint|beer|drinks|cuppa
      ran|bumped into
      caught up with
      met|meet ..9 fair|conference|meetup|event|party|recital|church|gym|wedding|barbecue|bbq|expo|reunion|game|match|dinner|pub|train|plane|course|funeral|christening|mixer
      job|career|careers|recruitment|recruiting fair|fairs|expo|club|event|day
      fair|meetup|conference|networking
      alumni
      spoke|stuck|vouched|vouching up? for me
      presented me
      tipped me off
      told|tells|telling me ..3 firm|company|place|work|hiring|boss is|are|needs|need|wants|hiring|looking
      will|gonna|going ..2 pass|put|hand|give ..2 my|on
      told|tells|telling me ..2 of|about ..4 @job|opening|vacancy|openings|vacancies|hiring|going
      told me they ..3 hiring
      sent|sends|forwarded|shared|showed ..1 me ..3 posting|lead|link|opening|advert|vacancy|ad|listing
      heard|hear ..2 about ..3 @job|opening|vacancy from
      @friend ..12 mention|mentioned|introduce|refer|recommend|recommended|lead|leads|hiring|knows|word|name|opening
      picked his|her|their brain|brains
      advice from
      explained|explain|told|tell|telling ..2 how ..3 hire|hires|recruit|recruits|recruiting|works|get|industry|hiring
      agreed|willing|happy to be? ..2 reference|chat|talk|meet|referee
      linkedin ..4 accepted|connected|messaged|added|request
      accepted my ..2 request|invite|connection|invitation
      mentor|mentors|mentioned me
      lead|tip|heads from|up
      got me in with|at
      got my foot
      pulled ..1 strings
      act|reference as|for me
      gave|given|give me ..3 half|hour|minutes|time|advice
      rang|called|emailed|texted|wrote ..8 about me
      ex|former|old colleague|boss|coworker|manager|classmate|supervisor|professor|teacher|workmate|client|customer
      """),
    CueTable(
      .flow(.network), 2,
      """
      @friend
      linkedin|networking
      told me|about
      helped|helping|help me
      knows
      met|meet
      card|cards|number
      send me|him|her your|my
      """),
  ]

  static let interview = [
    CueTable(
      .flow(.interview), 4.5,
      """
      i|ive|just|finally|we|have|also|then|today|yesterday|and|already interviewed
      ^ interviewed
      interviewed at|with|for|by|today|this|on|yesterday|me|last|over|via|in
      had|did|done|finished|completed|gave|made|attended|survived|bombed|aced|nailed|took|passed|botched|wrapped|got|went ..6 interview|interviews|onsite|superday|loop|panel|screen
      had|did|done|finished|completed|gave|attended|survived|aced|wrapped ..4 @interview
      @interview|it|call|chat|thing|one ..2 done|over|finished|ended|completed|went|lasted|behind
      interview ..6 was|went|took|finished|ended|lasted|done|over|wrapped
      just|straight|back|fresh|home|walked|walking|came|come|coming|got|stepped ..2 out|off|back|home|finished|from ..4 @interview|call|chat|meeting
      just|walked|came|stepped out of|from @name
      walked|came|coming|got out of
      asked|grilled|quizzed|asking me ..2 what|about|why|how|where|tough|weird|questions|for|if|on|to
      grilled|quizzed|grilling
      trial shift|day
      showed|walked|took me round|around
      was|been|being|got interviewed
      met ..4 panel|manager|team|vp|ceo|cto|director|boss|hr|head|partners|founder
      @ordinal round|interview|stage ..4 today|yesterday|done|went|over|@gone|met
      hung up|off|got|just ..2 phone|up|call ..1 with
      spoke|talked|chatted|met ..3 hiring|recruiter ..3 manager|about|for|today
      they had me in
      in with @name
      spent ..4 hour|hours|minutes|morning|afternoon|day ..1 at|with
      sat down|across|with
      zoom|teams|skype|video|phone thing|chat|call|one is|was|done|over|finished|went
      met ..5 about the|a ..3 @job
      met with @name ..2 @name ..3 from|at
      road|skills|coding|practical|driving|typing test
      sample lesson
      whiteboard|whiteboarded|whiteboarding
      """),
    CueTable(
      .interviewTopic, 2.5,
      """
      interview|interviews|interviewed|interviewing|interviewer
      @interview
      @ordinal|phone|video|zoom|teams|skype call|chat|meeting|conversation|talk
      hiring manager|panel
      meeting|meet|chat|talk|speak|call with|to
      @ordinal round|interview|stage ..2 with|at
      zoom|teams|skype|onsite|screening
      """),
    CueTable(
      .background, 4,
      """
      since|after|following|despite|from ..3 @interview|interviewed|interviewing|meeting|call|chat
      @interview ..2 @time ago
      still interviewing
      """),
    CueTable(
      .past, 2,
      """
      @gone
      i|ive|just|have|had|we had|did|done|finished|met|went|was|spoke|talked|gave|made
      ^ had|did|done|finished|met|spoke|just|talked
      yesterday|ago|done|over|finished|went|ended|completed|met
      last week|night|monday|tuesday|wednesday|thursday|friday|month
      this morning
      was|were
      today with|at
      earlier
      just
      """),
    CueTable(
      .future, 2.5,
      """
      tomorrow|upcoming|soon
      next week|monday|tuesday|wednesday|thursday|friday|month|round|stage|interview
      in a|an|@number|two|three|few hour|week|days|hours|minutes|day|weeks|fortnight|month
      will|shall|gonna
      ill|im|ive having|have|meeting|seeing|going|got|interviewing|be|see|meet|talking|speaking
      got|have|ive|getting|i|ve a|an|my|the|another ..3 @interview|meeting|call on|at|with|tomorrow|next|in|coming|lined|scheduled|booked|@ahead|for
      scheduled|booked|invited|invitation|invite|lined|arranged|set|confirmed
      coming up
      want|wants|wanting|like|keen|love ..1 to? see|meet|talk|speak|interview me|to|with
      is|are|its on|tomorrow|next|at|in|@ahead
      @ahead $
      need to|prepare
      nervous|prepare|prepping|prep|ready
      """),
  ]

  static let prepare = [
    CueTable(
      .flow(.prepare), 4.5,
      """
      interview|interviews|screen|panel|onsite|call|meeting|round ..3 tomorrow|scheduled|booked|lined|arranged|upcoming|confirmed
      interview ..2 coming
      scheduled|booked|arranged|lined|set|have|got|invited|invitation|invite|confirmed|landed|secured|scored|called ..4 interview|interviews|screen|onsite|round|assessment
      invited|invite|inviting|invites me
      invited|invitation|invite|called to|for|by|from ..4 interview|chat|talk|meeting|conversation|round|call|assessment
      am|been|was|got invited
      @want|keen|love|liked ..1 to? see|meet|talk|speak|interview|have ..1 me
      @want me back|in|over|to @ahead?
      want|wants|wanting|asked|invited|called|having|have me ..1 back|in|over|down|for
      asked|asks|asking|called|invited me ..2 to come|for|back|in|meet|attend|present|interview
      booked|scheduled|pencilled|put|got me in|for|down
      through|made|advance|advanced|advancing|progressed|moved|moving|on|got|get|going|go|passed ..2 to the|a? ..1 next|final|second|third|last|2nd|3rd|interview round|stage|interview|rounds|phase|step
      made it|through ..3 next|final|second|third|last
      im|am through to
      shortlisted|shortlist
      next round|stage
      prep|prepare|preparing|prepping for
      interview|interviewing|screen|panel ..4 tomorrow|next|coming
      have|got|having|theres|is ..2 interview|screen|panel ..4 @ahead
      i interview @ahead|on|with|at
      i|im see|seeing|meeting|having|interviewing ..4 @ahead
      nothing|not|anything ready
      ringing|calling|phoning|interviewing|seeing|meeting me
      i|ive have|got to be ..6 interview
      to be at ..6 interview
      will ..4 interview|meet
      """),
    CueTable(
      .flow(.prepare), 6,
      """
      made|through|advanced|advancing|progressed|moved|moving|invited|on|got|passed it? to the|a? ..1 next|final|second|third|last|2nd|3rd|interview round|stage|interview|rounds|phase
      ^ meeting|seeing|interviewing ..6 @ahead
      want|wants|asked|asking|like ..3 second|another|third|final|2nd|next|first|an|phone|video interview|round|meeting|call|chat|conversation
      """),
    CueTable(
      .flow(.prepare), 2,
      """
      second|third|final|another|2nd|next meeting|interview|round|conversation|go
      interview|screen|call|meeting ..4 @ahead
      """),
  ]

  static let checkin = [
    CueTable(
      .flow(.checkin), 6,
      """
      time ..3 to|i|let ..2 touch|say|check|holler|reach|write|drop|get|reconnect|ping|contact|hear|call|ring|nudge|catch|email|message|give|remind|pop|surface|show
      touch|touching base
      check|checking|checked in with|on|again
      been|its ..3 @time|ages|spring|summer|winter|christmas|autumn|fall since i ..1 spoke|wrote|talked|contacted|called|last|emailed|heard|reached|rang|messaged|checked|pinged
      @time since i last|spoke|wrote|talked|contacted|emailed|reached|checked|rang
      quarterly|quarter
      every ..1 three|3|90|few|so|couple|six months|days|often|weeks
      90|ninety days
      keep|keeping|stay|staying|kept|stayed ..2 touch|contact|warm|radar
      reconnect|reconnecting
      pop|popping|show|turn|surface up again
      hear|heard from me again
      hello|hi|greet|holler ..3 again
      say|saying|send hi|hello
      be|is time to say|write|check|touch|reach|call|contact|drop
      on their|his|her radar
      ^ havent|not|aint|never ..2 spoken|talked|written|contacted|checked ..5 since|in|for|lately
      i|ive|we ..1 havent|not|aint|never ..3 spoken|talked|written|contacted|reached|checked|called|rung|messaged ..5 since|in|for|lately
      @time|months since ..6 said|rejected|turned|no|rejection|passed|went|declined
      still ..3 interested|looking|available|open
      wanted|asked|told|said|invited ..4 hear|keep|stay|check ..2 me|touch|back|in again?
      want|going|like|love|thinking|should|plan to ..2 reach|write|get|drop|contact|ping|message|catch|say|greet|touch|check|nudge ..4 again|hello|hi|base|in|line
      drop|dropping ..3 line
      thinking|think|thought|time|planning ..2 of|about|to|for ..1 reaching|writing|calling|contacting|pinging|emailing|checking|reach
      reach|reaching out ..3 again
      last wrote|spoke|talked|emailed|called|contacted
      catch up with
      remind them|him|her ..2 i|im|about|of
      new|got ..5 certificate|cert|certification|license|licence|course|degree|skill|training|project ..6 tell|since|know|now|share|let
      ping|nudge|poke them|her|him|@name
      i|ive ..2 news ..2 for|to them|tell|share
      """)
  ]

  static let all = applied + network + interview + prepare + checkin
}
