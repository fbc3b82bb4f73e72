/// How people ask, chat, and speak of something else.
enum OtherCues {
  static let all = questions + smallTalk + outside + field

  static let questions = [
    CueTable(
      .question, 4,
      """
      how do|does|can|should|would|could|might|shall|must|may|to i|we|one|you|he|she|they|it|a
      how long|soon|often|late|early|quickly|formal|many|much ..2 should|do|does|can|is|must|shall|before|after|to|i|would|it
      how|what to
      should|shall i|we|it|my|the|you
      can|could|may|might|must i|we|one|they
      can|could|would you ..2 tell|explain|advise|recommend|suggest
      would it|that|they|a|he|she|you|i
      what|wat|whats should|do|would|can|could|shall|must|might|does i|one|we|you|it|they
      what ..1 say|write|tell|put|mean|means
      what|whats the|a|best|right|good ..2 way|time|thing|reply|etiquette|move|rule|difference|chance|odds|excuse|word
      is|was|isnt|are|would it|this|that|there|be|these ..3 ok|okay|bad|rude|wrong|normal|weird|appropriate|acceptable|fine|too|worth|possible|cheeky|pushy|better|desperate|wise|smart|good|unprofessional|true|daft|horrible|point|way|chance|stupid|odd|allowed|legal|improper|polite|advisable|necessary|common|late|any|a|proper
      is|are it|there|that|they|he|she|my|the
      ok|okay|fine|cool|alright|safe to|if
      too late|soon|much|early|pushy|long to|for
      do|does|did you|they|people|employers|companies|managers|i|it|he|she|anyone|y'all|recruiters|interviewers|selected
      when|where|who|which|why should|do|does|can|is|would|to|did|are|am i|it|they|we|a|the|you|one
      any|some|your tips|advice|suggestions|ideas|thoughts|pointers|recommendations|reason|way|point|chance
      thoughts $
      tips|advice|suggestions on|for|about|please|how
      advise|guide|teach|tell|explain|recommend|suggest me|us ..2 how|what|on|about|the|whether|if|to|why
      tell|show me how|what|whether
      give me ..4 sentences|ways|way|excuse|excuses|ideas|examples|answer|tips|advice|reasons|lines
      what if|about
      worth|better|best|proper|right|correct|smart|wise to|doing|asking|sending|way|calling|it|telling
      good|bad|right|smart idea|thing|move|call
      i wonder|wondering|dont know|unsure|not sure ..1 if|how|what|whether|when|why
      if i|they|the ..9 should|do|can|will|would
      whats the move|etiquette|best|rule|deal
      mean|means|meaning
      whether
      why|how come would|the|they|do|does|employers|companies|people|are|did|not|dont
      have|must|need|ought i|we to?
      kindly|please guide|advise|explain|suggest|tell
      how|what about
      talk me
      or not|nah|no|wait|is|just|do|are|should $
      """),
    CueTable(
      .question, 2,
      """
      ^ @ask
      am i|we
      ^ any|would|wouldnt|couldnt|isnt|arent|whats|hows|whos|wheres
      what now
      now what
      what do i do
      whats the move
      """),
  ]

  static let smallTalk = [
    CueTable(
      .smallTalk(.thanks), 6,
      """
      ^ ..3 @thank ..7 $
      ^ @thank a lot|bunch|ton|million|heap
      ^ @thank you? so|very much
      ^ ..2 ta $
      appreciate it|you|that|your|this
      youre|you|your|ur ..2 lifesaver|star|legend|best|gem|helpful|angel|champ
      that|this|very|so|really|great|was helps|helped|helpful|help|kind $
      ^ much obliged|appreciated
      ^ nice|good|great one|job|work $
      bless you
      """),
    CueTable(
      .smallTalk(.no), 5,
      """
      ^ no|nope|nah|naw|negative|never|nein|non ..2 $
      ^ no|nope|nah|naw|nay thanks|thank|not|im|its|no|dont|way|sir|maam|ta ..3 $
      ^ absolutely|definitely|certainly|of|probably|really not $
      ^ not really|that|interested|quite|at|a $
      im good|fine|ok|alright $
      ^ no need|i dont|dont think ..2 $
      ^ i dont want ..2 $
      ^ i|id think|say|guess not $
      """),
    CueTable(
      .smallTalk(.yes), 5,
      """
      ^ yes|y|yep|yeah|yup|ok|okay|sure|aye|ja|si|oui|absolutely|definitely|certainly|correct|right|affirmative|exactly|indeed|k|kk|fine|alright|agreed|true|totally ..1 $
      ^ yes|yep|yeah|yup|ok|okay|sure|aye|go|please|alright|right|fine go|please|do|ahead|on|it|that|thats|sounds|why|lets|ok|yes|course|i|sure|then ..3 $
      ^ go|do for|ahead|it|on ..2 $
      ^ sounds|looks|all good|great|fine|right ..1 $
      ^ of course ..2 $
      ^ lets do it|this|that $
      ^ thats|its it|right|correct|fine|good $
      ^ please do $
      ^ why not $
      """),
    CueTable(
      .smallTalk(.later), 5,
      """
      ^ ..2 later ..2 $
      ^ ..1 not|maybe now|later|right|just|another|tomorrow|some ..3 $
      ^ some|another|maybe other|another|time|day ..2 $
      do this|it|that|we another|some|later|again ..2 time|day|$
      come|comes|get|back ..3 back|this ..6 later|evening|tomorrow|tonight|weekend|morning|after|soon|another
      i|ill|will come|be|get|return back|later|to
      ^ ..2 pause|bye|goodbye|cya|ttyl|brb|quit|goodnight|night|tomorrow|exit|stop|enough|farewell ..4 $
      ^ gotta|got|have|must|need to? go|run|dash|leave|bounce ..3 $
      ^ see|talk|speak you|ya|to|later ..3 $
      too tired|much|late ..3 $
      need|take|want|taking|having a ..1 break|rest|breather
      call it a
      im|i going to bed
      that|thats is? all|enough|it for ..3
      in a minute|bit|sec|moment|second
      give me a minute|sec|second|moment|bit|break
      not in the mood
      """),
    CueTable(
      .smallTalk(.help), 5,
      """
      ^ ..1 help ..2 $
      help me with|please|out|prepare|get|here|start|understand|use|with
      help with
      i need|want|could ..2 help
      what can i ..2 do|type|say|ask|enter $
      what|wat|which can|could|do|commands|things|stuff|else you|u|do|can ..3 do|help|understand|offer|know|type|say|have|for|ask|tell|commands|here
      how does|do|can ..2 this|it|you|i|thing|the ..2 work|use|program|app|tool|works
      how do i start|begin $
      ^ what is|are this|you|followup $
      whats this|followup|the
      who are|r you
      how|what do i ..1 use|type|start|talk|say|speak|begin ..3 this|here|to|it|you|$
      commands|manual|instructions|tutorial|options|menu|usage
      im|i lost|stuck|confused $
      what ..2 supposed to type
      can you help
      explain yourself
      are you a|an|real|human|there|chatgpt|ai|bot|robot
      get|getting started
      """),
    CueTable(
      .smallTalk(.swearing), 4.5,
      """
      @swear
      i hate ..3 $
      hate|sick|tired|fed of|up|this|them|everything|it|all ..4 $
      im|i so|just|ready want|give|gonna ..2 quit|cry|scream|die|up
      screw them|this|it|that|you|@name
      go to hell
      useless piece|bot|program|thing|app|crap
      you|youre|this ..2 useless|stupid|suck|sucks|dumb|rubbish|garbage|idiot
      why me $
      life sucks
      idiots|morons|jerks|clowns|scumbags|tossers
      i give up
      im|i done|over ..2 $
      unbelievable|pathetic $
      whats wrong with
      """),
    CueTable(
      .smallTalk(.greeting), 5,
      """
      ^ hi|hello|hey|hiya|heya|howdy|yo|sup|greetings|morning|evening|afternoon|hola|namaste|salut|hallo|gday|ahoy|oi|moin|hullo|bonjour|ciao|alright ..3 $
      ^ good|g morning|evening|afternoon|day|night ..4 $
      ^ ..1 how are|r|is|you|u you|u|it|doing|things|life ..3 $
      ^ whats|wassup|wazzup up|new $
      ^ hows it going|hanging|things $
      nice to meet
      anyone|anybody|you home|there $
      ^ ..1 im|i back $
      long time no
      ^ happy|merry new|christmas|easter|friday|monday|holidays ..3
      """),
  ]

  static let outside = [
    CueTable(
      .outside, 4,
      """
      landlord|landlady|tenant|lease|rent|mortgage|insurance|claim|wedding|bride|groom|bridesmaid|honour|christening|funeral|birthday|babysitter|nanny|shower|gift|gifts|recipe|cake|lily|garden|fence|football|cricket|soccer|rugby|backgammon|chess|poker|moon|weather|spa|voucher|router|provider|laptop|phone's|tax|severance|ebay|seller|bike|apartment|prime|minister|president|election|movie|film|tv|netflix|novel|manuscript|thesis|professor|blood|pregnant|pregnancy|divorce|dating|tinder|kiss|cat|vet|pet|homework|exam|discount|refund|parcel|pickup|stalker|lawsuit|stains|meal|meals|sleep|diet|gp|bond|passport|embassy|invitation|guest|guests|driveway|roof|poem|song|homework|maths|translate|capital|joke|euros|bitcoin|crypto|stocks|invest
      my|our landlord|neighbour|neighbor|brother|sister|ex|mum|mom|dad|mother|father|boyfriend|girlfriend|husband|wife|daughter|son|boy|kid|kids|date|tenant|professor|school|gym|club|cat|dog|grandmother|grandma|doctor|dentist|in-laws
      friend request
      cover letter
      """)
  ]

  static let field = [
    CueTable(
      .field, 1,
      """
      interview|interviews|interviewed|job|jobs|role|position|application|applied|apply|resume|recruiter|recruiters|hr|hiring|hire|hired|candidate|candidates|employer|employers|offer|offered|offers|manager|company|companies|rejected|rejection|panel|salary|vacancy|reference|references|onsite|career|linkedin|voicemail|thank|follow|team|interviewer|interviewers|opening|shortlisted|foreman|matron|contract|agency|director|boss|post
      """)
  ]
}
