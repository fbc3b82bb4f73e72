/// What lines should be taken for: flow, intent or `question`, the employer, the people, and the line.
let interpretExamples = """
  interview | Acme | Dana Cruz,Sam Lee | interviewed at Acme this morning with Dana Cruz and Sam Lee, data engineer
  rejection | Northwind |  | Northwind emailed to say they're not moving forward with my application
  rejection | Globex |  | just got a rejection from Globex
  offer | Initech |  | Initech offered me the job, I have until Friday to decide
  silence | Stark Industries |  | it's been two weeks since my interview at Stark Industries and I haven't heard a thing
  applied | Spotify |  | sent my CV to Spotify yesterday for the backend role
  network |  | Maria Lopez | Maria Lopez introduced me to the head of engineering at her company
  prepare | Google |  | I have a phone screen with Google tomorrow at 10
  checkin | Bright Dental |  | it's been three months since Bright Dental turned me down, I should get back in touch
  decided | Contoso |  | I accepted the offer from Contoso
  decided | Umbrella Corp |  | withdrew my application at Umbrella Corp
  rejection |  |  | they hired an internal candidate
  rejection | Target |  | Target passed on me
  offer | Shell |  | shell came through with an offer, 52k
  silence | Indeed | Karen | Karen at Indeed said she'd call by Wednesday and nothing
  interview | Square | Tom Baker | had a zoom interview with Tom Baker from Square today
  interview | Gap |  | finished my second interview at Gap an hour ago, think it went ok
  prepare | Notion |  | Notion invited me to a final round next Tuesday
  rejection | Apple | Linda | Linda from Apple called, I didn't get it
  applied | Chase |  | applied to Chase for a teller position
  silence | Hooli |  | Hooli has gone completely silent on me
  offer | Vandelay |  | got a verbal offer from Vandelay but I'm waiting to hear from Kramerica
  network |  | Jim Halpert | ran into Jim Halpert at the conference, he gave me his card
  network | Oracle | Ben | my old coworker Ben works at Oracle and said he'd refer me
  decided |  |  | I'm staying with my current employer, they counter offered
  decided | Pied Piper |  | turned down Pied Piper
  interview | Riverside Hospital | Dr. Patel | met with Dr. Patel at Riverside Hospital about the nursing job
  rejection |  |  | no luck with the bakery job, they wanted someone with more experience
  silence |  |  | no reply to my thank you email
  silence |  |  | the recruiter has stopped answering my calls
  prepare | Lidl |  | Lidl want me in for a trial on Saturday
  applied |  |  | dropped off resumes at four restaurants downtown
  interview | Tyrell |  | Tyrell interview done. Three people, one hour, no idea how it went
  rejection | Wayne Enterprises |  | Wayne Enterprises rejected me after the final round
  offer |  |  | I have two offers and don't know which to take
  checkin | Soylent | Rick | want to check in with Rick at Soylent again, it's been a while
  network |  | Aunt Carol | Aunt Carol told me her firm is hiring
  decided | Delos |  | start at Delos on the 1st!
  interview | IBM | Raj Gupta | Just got off the phone with Raj Gupta of IBM, it was a screening call
  silence | Massive Dynamic |  | still waiting on Massive Dynamic, they promised an answer last week
  rejection | Cyberdyne |  | the position at Cyberdyne went to someone else
  prepare | Bluth Company | Michael | meeting Michael at the Bluth Company on Thursday for an interview
  offer | Dunder Mifflin |  | Dunder Mifflin sent over the contract, they want it back signed by Monday
  network |  |  | someone from my church knows the plant manager and will pass on my resume
  interview | Aldi | Petra | aldi interview w petra went really well i think
  rejection |  |  | got the dreaded 'we went in another direction' email
  decided | Oscorp |  | Oscorp put the role on hold indefinitely, hiring freeze
  applied | Monzo |  | submitted an application for Monzo through LinkedIn
  silence | Sainsburys |  | sainsburys never got back to me
  interview | Deloitte | Sarah Chen,Mark | sat down with Sarah Chen and Mark from Deloitte for about an hour this afternoon
  next |  |  | what's on my plate today
  next |  |  | anything I should be doing?
  next | Acme |  | what do I need to do for Acme
  next |  |  | show me what's due
  done |  | Dana | called Dana, voicemail
  done |  | Dana | I called Dana, got her voicemail
  done |  |  | just sent the thank you note
  done |  |  | done with step 3
  done |  | Sam | emailed Sam this morning
  snooze |  |  | push that to Monday
  snooze |  |  | can't do it today, tomorrow instead
  snooze |  |  | remind me next week
  snooze |  | Dana | move the call with Dana to Thursday
  skip |  |  | skip this one
  skip |  |  | I don't want to send that
  skip |  |  | forget the second email
  skip |  |  | delete step 4
  note |  | Priya | Priya said the decision will be made by the 15th
  note |  |  | they told me they'll decide next month
  note |  | Dana | note: Dana has two kids and loves hiking
  note |  |  | got an email back, they need two more weeks
  show | Acme |  | show me everything about Acme
  show |  |  | what did I write to them
  show |  |  | which companies am I still waiting on
  show |  | Sam Lee | who is Sam Lee
  draft |  |  | write the thank you email
  draft |  | Dana | draft a follow-up to Dana
  draft |  |  | can you make that less formal
  draft |  |  | I need a voicemail script
  why |  |  | why do I have to call them
  why |  |  | why this step?
  why |  |  | what's the reason for waiting until Thursday
  undo |  |  | undo that
  undo |  |  | oops, wrong one
  undo |  |  | I didn't mean to mark that as done
  stats |  |  | how many applications have I sent
  stats |  |  | how am I doing
  stats |  |  | give me my numbers for this month
  done |  |  | yes, did that yesterday
  snooze |  |  | not yet, maybe on Friday
  skip |  |  | no, and I'm not going to
  show | Notion |  | what's the status with Notion
  next |  |  | who should I call today
  done |  |  | mailed the card to the receptionist
  undo |  |  | put step 5 back
  draft |  |  | rewrite the email to HR
  stats |  |  | how many rejections so far
  question |  |  | how do I ask for feedback without sounding bitter
  question |  |  | should I send a thank you note after a phone interview
  question |  |  | what do I say when they ask about my other offers
  question |  |  | is it ok to call the hiring manager directly
  question |  |  | they said two weeks, it's been three, can I call
  question |  |  | how long should I wait before following up
  question |  |  | best way to decline an offer politely
  question |  |  | what to write after a rejection
  question |  |  | thank you email or handwritten note?
  interview | Notion | Priya | talked to priya from notion for 45 min, she's the hiring manager
  interview |  |  | just had the worst interview ever
  interview | Square | Ken Adams | My interview with Ken Adams at Square wrapped up around 3
  interview | Indeed |  | did the indeed panel this afternoon, four people on a call
  interview | Brightwater Schools |  | They interviewed me at Brightwater Schools on Monday
  interview | Chase | Monique | chase, round 2, w/ Monique. went long
  interview | Northrop |  | came out of the Northrop interview feeling pretty good
  interview | Kaiser | Dr. Singh,Anita | Had a video call with Dr. Singh and Anita at Kaiser about the lab tech position
  interview |  |  | Interview was yesterday. It was with the plant manager and HR.
  rejection | Gap |  | gap went with an internal hire
  rejection | Shell |  | Heard back from Shell and it's a no
  rejection | Square |  | didn't get the Square job
  rejection | Notion |  | notion just sent me a form rejection
  rejection | Apple |  | I was the runner-up at Apple
  rejection |  |  | Got an automated email saying I was not selected
  rejection | Lowe's |  | Lowe's said they filled it with someone else
  rejection | Mercy General | Beth | Beth from Mercy General left me a message saying they've chosen another candidate
  rejection | Fenwick & Sons |  | Fenwick & Sons don't want me
  rejection |  |  | they told me i'm not the right fit
  rejection | Kowalski Plumbing |  | Kowalski Plumbing hired the owner's nephew instead of me
  rejection |  |  | After four interviews they decided to go in another direction
  offer | Apple |  | Apple made me an offer, but Google is still interviewing me
  offer | Target |  | Target offered me the shift lead job, they need an answer by Monday
  offer |  |  | I got an offer this morning!!
  offer | Chase |  | Offer letter from Chase just landed in my inbox
  offer | Larkspur |  | Larkspur wants to hire me, 48 hours to decide
  offer | Meyer GmbH |  | Meyer GmbH has made me an offer but my favourite is Bosch
  offer | Gap |  | I have an offer from Gap on the table and am waiting for Square
  offer | Hilton |  | hilton said i got the job!! but marriott hasnt answered yet
  silence | Target |  | Target hasn't called back since the interview
  silence | Notion |  | no word from notion in 10 days
  silence | Shell | Mr. Okoye | Mr. Okoye at Shell promised to ring on Tuesday but he didn't
  silence |  |  | They've ghosted me
  silence |  |  | I left two messages and no one has returned my call
  silence | Square |  | square is radio silent after the onsite
  silence | Apple |  | haven't heard from Apple since the second interview three weeks ago
  silence |  |  | a month has passed since my interview, nothing
  silence | Gap |  | waiting to hear from Gap
  silence | Penrose |  | Penrose were going to let me know last Friday
  applied | Indeed |  | I applied at Indeed last week
  applied | Target |  | put in an application at target
  applied | Gap |  | Sent my resume to Gap
  applied | Apple |  | applied for the genius job at apple on monday
  applied |  |  | sent out 12 applications this week
  applied | Havenbrook |  | Havenbrook application submitted, customer success manager
  applied | City of Austin |  | turned in my paperwork for the City of Austin job
  network |  | Rita | my friend Rita gave me the name of a recruiter
  network |  | Coach Daniels | Coach Daniels said he'd put in a word for me
  network | Shell | Omar | Omar from my old team works at Shell now and passed along my resume
  network |  | Ellen Park | had coffee with Ellen Park to learn about her company
  network |  |  | talked to a bunch of people at the career fair yesterday
  network | Notion | Yuki | Yuki referred me to Notion
  network |  | Mr. Hale | Mr. Hale, my former boss, agreed to be a reference
  network |  |  | a guy I met at the meetup told me about an opening at his startup
  prepare | Apple |  | interview with apple on thursday at 2
  prepare | Target |  | Target called, they'd like to interview me on Monday
  prepare | Square |  | I made it to the final round at Square
  prepare |  |  | I have my second interview tomorrow morning
  prepare | Gap | Nadia | Nadia from Gap wants to talk to me next week
  prepare |  |  | got an interview lined up for Wednesday
  prepare | Chase |  | Chase scheduled me for a video interview on the 3rd
  prepare | Indeed |  | moving on to the next round with Indeed
  checkin | Chase | Ruth | It's been four months since I last wrote to Ruth at Chase
  checkin |  |  | time for my quarterly check in
  checkin | Apple |  | want to touch base with Apple again
  checkin | Shell |  | thinking of reaching out to Shell again, I finished my certification
  decided | Target |  | I took the job at Target
  decided | Shell |  | said no to shell
  decided | Square |  | I've decided to withdraw from the Square process
  decided |  |  | I accepted an offer and I'm done looking
  decided | Gap |  | Gap cancelled the position
  decided | Notion |  | signed with notion today
  decided |  |  | decided to stay at my old job
  decided | Chase |  | I declined Chase's offer
  decided | Apple |  | they're not filling the Apple role anymore
  next |  |  | what should I do first
  next |  |  | next
  next |  |  | is anything late
  next |  |  | what's coming up this week
  next |  |  | list my open steps
  next |  |  | so what now
  next |  |  | do I have anything for tomorrow
  done |  |  | sent it
  done |  | Dana | left a message for Dana
  done |  |  | I've written the notes
  done |  |  | both emails went out this morning
  done | Notion | Priya | spoke to Priya at Notion, done
  done |  |  | finished that one
  done |  |  | ticked off number 2
  done |  |  | talked to the receptionist today
  done |  |  | called HR, they didn't pick up so I left a voicemail
  snooze |  |  | give me two more days
  snooze |  |  | do this on Thursday instead
  snooze |  |  | postpone step 2 by a week
  snooze |  |  | I'll do it tomorrow morning
  snooze | Shell |  | wait with Shell until after the holidays
  snooze |  |  | snooze 3 till monday
  skip |  |  | remove that step
  skip |  |  | I won't be doing this
  skip |  |  | not needed anymore
  skip | Gap |  | drop the Gap follow-up
  skip |  |  | cancel the call
  note |  | Sam | Sam told me the budget is approved in January
  note |  |  | remember that she likes sailing
  note |  |  | the recruiter wrote back, they're still interviewing
  note |  |  | add a note: parking is in the rear
  note |  |  | she replied and asked for references
  show |  |  | show the draft
  show | Square |  | when did I interview at Square
  show |  |  | list all my employers
  show |  | Karen | what do we know about Karen
  show | Notion |  | open Notion
  draft |  |  | write me a thank you note
  draft |  |  | help me write to the hiring manager
  draft |  |  | make it warmer
  draft |  |  | shorten the second email
  draft |  |  | I need a new draft
  why |  |  | why is this on my list
  why |  |  | what is this step for
  why |  | Dana | why should I call Dana again
  why |  |  | where does this advice come from
  why |  |  | why now
  undo |  |  | take it back
  undo |  |  | that was a mistake
  undo |  |  | undo the last thing
  undo |  |  | no wait, I didn't send it
  undo |  |  | revert
  stats |  |  | my stats
  stats |  |  | how many calls did I make last week
  stats |  |  | what's my response rate
  stats |  |  | summary of my search so far
  question |  |  | what if they ask about salary
  question |  |  | how many times can I follow up before it's annoying
  question |  |  | is an email enough or should I call
  question |  |  | what do I do if they don't pick up
  question |  |  | can I send a thank you two days late
  question |  |  | my interviewer asked me not to send a note. should I anyway?
  question |  |  | who do I send thank you notes to
  question |  |  | do I need to reply to a rejection
  question |  |  | how do I tell my top choice that I have another offer
  question |  |  | what should a voicemail say
  question |  |  | nervous about calling, tips?
  question |  |  | they offered me less than I wanted, how do I negotiate without losing it
  question |  |  | they haven't called. what does it mean
  question |  |  | when is it ok to call after the deadline has passed
  question |  |  | why do companies ghost people
  interview | Aldridge Foods | Kofi Mensah | Kofi Mensah interviewed me at Aldridge Foods earlier today for the packing supervisor role
  interview | Gap |  | second round with gap is over, they asked a lot about weekend shifts
  interview | Apple | Renee,Tariq | spent two hours at Apple with Renee and Tariq
  interview |  |  | panel interview done and dusted
  interview | Square | Lena | Lena from Square interviewed me over Teams yesterday
  interview | St. Mary's Hospital |  | Yesterday I was at St. Mary's Hospital for an interview
  rejection | Target |  | Target told me they're going with somebody who has retail experience
  rejection | Indeed |  | indeed rejected me lol
  rejection | Halvorsen |  | got turned down by Halvorsen after the panel
  rejection |  |  | another rejection, that makes nine
  rejection | Chase | Greg | Greg at Chase called to say they picked someone else
  rejection |  |  | Sadly I did not get it
  rejection | Ridgeway Logistics |  | Ridgeway Logistics: 'we have decided to pursue other candidates'
  offer | Notion |  | Notion extended an offer! $120k, need to reply by next Wednesday
  offer | Boots |  | boots want me to start on the 1st but i'm still in the running at superdrug
  offer | Halden |  | received an offer from Halden, my first choice is still interviewing
  offer |  |  | the job is mine if I want it
  offer | Square |  | Square is offering me a contract position
  silence | Chase |  | It's been ten days and Chase hasn't responded
  silence | Apple | Julia | Julia at Apple isn't replying to my emails
  silence |  |  | crickets since the final round
  silence | Target |  | target said they would decide by the 12th, still nothing
  silence |  |  | I sent a thank you and never heard anything
  silence | Delta Dental |  | Nothing from Delta Dental
  applied | Square |  | applied online to Square this morning
  applied | Shell |  | I've applied for the Shell graduate programme
  applied | Notion |  | my application to Notion is in
  applied |  |  | emailed my resume to a startup last night
  applied | Greenfield Primary |  | Applied for the teaching assistant post at Greenfield Primary
  network |  | Marta | Marta said she would introduce me to her boss
  network |  | Dev | Dev from my bootcamp sent me a job lead
  network |  |  | my uncle knows someone at the port
  network | Chase | Lorna | met Lorna from Chase at a networking event
  network |  | Prof. Adler | Prof. Adler recommended me to a former student
  prepare | Shell |  | Shell invited me to interview on the 30th
  prepare | Notion |  | got a call from Notion, interview is next Monday at 9am
  prepare | Target | Dina | I'm meeting Dina at Target on Friday
  prepare | Apple |  | apple wants a second interview
  checkin | Target |  | it's been 90 days since target said no
  checkin |  | Beth | time to drop Beth a line again
  checkin | Notion |  | I'd like to get back in touch with the folks at Notion
  decided | Apple |  | I'm going with Apple
  decided | Chase |  | pulled my application from Chase
  decided |  |  | I got hired!
  decided | Indeed |  | Indeed froze hiring so the job is gone
  decided | Shell |  | turned the Shell job down
  decided |  |  | my current boss matched the salary so I'm staying
  next |  |  | what do I have going on this week
  next |  |  | tell me what to do next
  next |  |  | any overdue steps?
  next |  |  | what's left for this week
  next | Chase |  | what's next for Chase
  done |  |  | I called
  done |  |  | did it this morning
  done |  | Renee | note to Renee is sent
  done |  |  | yep, mailed it
  done |  |  | 3 is done
  done |  | Priya | thanked Priya in person
  done |  |  | I rang, no answer, left a message
  snooze |  |  | let's do it next Tuesday
  snooze |  |  | not today
  snooze |  |  | push everything to Monday
  snooze |  |  | too busy, ask me again in three days
  skip |  |  | no need for this one
  skip |  |  | never mind that step
  skip |  |  | I'd rather not do this
  skip |  |  | take that off the list
  skip | Target |  | stop reminding me about Target
  note |  | Tariq | Tariq is on vacation until December 1
  note |  |  | they called back and said a decision will come next week
  note |  |  | write down that the office moved
  show |  |  | show my contacts
  show | Gap |  | how far along am I with Gap
  show |  |  | what did I say in my last email
  show |  | Beth | when did I last talk to Beth
  show |  |  | let me see the letter
  draft |  |  | write the follow up for me
  draft |  |  | can you draft something to send to HR
  draft |  |  | make that email a bit shorter please
  draft |  | Kofi | thank you note for Kofi
  draft |  |  | reword the second paragraph
  why |  |  | why two notes
  why |  |  | what's the idea behind this
  why |  |  | do I really have to call
  why |  |  | explain step 4
  undo |  |  | undo my last change
  undo |  |  | I hit the wrong key
  undo |  |  | sorry, that wasn't right, go back
  undo |  |  | bring back the step I deleted
  stats |  |  | how many people have I contacted
  stats |  |  | how's my search going
  stats |  |  | count my applications
  stats |  |  | show me my statistics
  question |  |  | what's the best day to call
  question |  |  | should my thank you note mention salary
  question |  |  | do I call or email after two weeks of silence
  question |  |  | how do you answer when they say they went with someone else
  question |  |  | is a text message ok as a thank you
  question |  |  | they asked for my references, is that a good sign
  question |  |  | can you tell me how to word a withdrawal
  question |  |  | what happens if the person they hired quits
  question |  |  | I missed the 24 hours, does it still make sense to write
  question |  |  | how do I keep in touch without being annoying
  interview | Notion | Theo | Theo and I talked for half an hour about the Notion role, it was my first interview with them
  interview |  |  | The interview lasted 20 minutes. I don't know if that's good
  rejection | Square |  | Square chose another applicant
  rejection |  |  | I'm told the committee preferred the other finalist
  rejection | Gap | Mona | Mona called: Gap is moving on with others
  rejection | Indeed |  | no from indeed, automated mail
  offer | Indeed |  | Indeed has offered me a role, though I would prefer Notion
  offer | Brandt AG |  | Brandt AG sent me a contract, I need to sign by the 30th
  offer |  |  | a competing offer came in yesterday
  silence | Square | Paul | I wrote to Paul at Square twice, no response
  silence | Gap |  | gap was supposed to get back to me monday
  silence |  |  | Three weeks of silence after my second interview
  applied | Chase |  | dropped my CV at the Chase branch
  applied | Tidewater |  | application for Tidewater is out the door
  applied | Indeed |  | Applied at Indeed yesterday, sales rep
  network |  | Gloria | Gloria, an old classmate, forwarded my resume to her manager
  network |  | Stefan | stefan from the meetup connected me with his CTO
  network |  |  | A recruiter I met at a job fair called about a position
  prepare | Gap |  | gap wants to interview me next week
  prepare | Shell |  | second interview at Shell on Friday morning
  prepare |  |  | I've been invited to an assessment center on the 4th
  checkin | Square | Paul | it's been a while since I talked to Paul at Square
  checkin |  |  | three months are up, time to ping the companies that said no
  decided | Gap |  | I took Gap's offer
  decided |  |  | I told them I'm withdrawing
  decided | Shell |  | Shell cancelled the search
  next |  |  | what have I got to do this week
  next |  |  | show the next step
  next |  |  | what's overdue
  done |  | Ivan | I wrote to Ivan yesterday
  done |  |  | finished the thank you notes
  done |  |  | all sent
  done |  |  | left a voicemail
  snooze |  |  | not until Monday
  snooze |  |  | move it to next week
  snooze |  |  | I'll call her tomorrow
  skip |  |  | don't need this
  skip |  |  | drop the call to HR
  skip |  |  | that's not necessary, remove it
  note |  | Ivan | Ivan says they decide on the 10th
  note |  |  | they emailed me, still undecided
  note |  |  | note to self: bring certificates next time
  show |  |  | which drafts do I have
  show | Chase |  | show Chase
  show |  |  | who did I meet last week
  draft |  |  | write a thank you to the panel
  draft |  |  | I want a shorter version
  draft |  |  | draft the rejection reply
  why |  |  | why call and not email
  why |  |  | what's this for
  why |  |  | why wait a week
  undo |  |  | undo it please
  undo |  |  | oops didn't mean that
  undo |  |  | no, that's wrong, take it back
  stats |  |  | how many offers have I gotten
  stats |  |  | how is my search going overall
  stats |  |  | numbers please
  next |  |  | right, what have I to see to
  next |  |  | what's cooking for tomorrow
  next |  |  | which one is first
  next |  |  | What is on the programme for today?
  next |  |  | tell me the pending works
  next |  |  | hit me with the next one
  next |  |  | what's still hanging over me
  next |  |  | anything I've let slide
  next |  |  | what should i focus on rn
  next |  |  | what now coach
  next |  |  | any deadlines coming
  next |  |  | Which actions stand before me this week?
  next |  |  | whats urgent
  next |  |  | what am I behind on
  next |  |  | gimme my to-dos
  next |  |  | ok go on then what's the plan
  next |  |  | What remains?
  next |  |  | give me one thing to do
  done |  |  | job's a good un, it's off
  done |  |  | popped it in the post
  done |  | Sheila | gave Sheila a bell
  done |  |  | had a good natter with the manager
  done |  |  | I have already written to the both of them
  done |  |  | it has been sent across
  done |  |  | Mail is sent from my side
  done |  |  | crossed that one off
  done |  |  | handed the card to reception this morning
  done |  | Jonas | Jonas I have thanked already
  done |  |  | yeah sent
  done |  |  | just hung up with HR, went well
  done |  |  | I got through to her at last
  done |  |  | shot him an email
  done |  |  | fired it off before lunch
  done |  |  | sorted
  done |  |  | that's that one dealt with
  done |  |  | I did what you said
  done |  |  | spoke w the recruiter
  done |  |  | you can tick the second one
  done |  |  | The letter was delivered by hand yesterday
  done |  |  | got hold of him on the third try
  snooze |  |  | leave it till the weekend
  snooze |  |  | I'll see to it on Monday
  snooze |  |  | not feeling up to it, tomorrow
  snooze |  |  | ask me after lunch
  snooze |  |  | give it another week
  snooze |  |  | sleep on it
  snooze |  |  | can this wait
  snooze |  |  | shift that to thursday arvo
  snooze |  |  | I prefer to do it next week
  snooze |  |  | kick it down the road a few days
  snooze |  |  | she's out this week, try the 3rd
  snooze |  |  | park it
  snooze |  |  | shelve it for now
  snooze |  |  | let me do it in the evening
  snooze |  |  | no time rn
  snooze |  |  | not before Wednesday
  snooze |  |  | make that one friday
  snooze |  |  | Please to reschedule the same for Monday
  snooze |  |  | end of the week will do
  snooze |  |  | I need more time for this
  snooze |  |  | couldn't get her, trying again tomorrow
  skip |  |  | no thanks, not that one
  skip |  |  | sack that off
  skip |  |  | I shan't be doing that
  skip |  |  | not my style
  skip |  |  | don't bother with the letter
  skip |  |  | cross it out
  skip |  |  | this one makes no sense any more
  skip |  |  | it's too late for that now, drop it
  skip |  |  | that doesn't apply to me
  skip |  |  | I have no wish to call them
  skip |  |  | can we lose this one
  skip |  |  | scratch the call to HR off my list
  skip |  |  | nope, not sending that
  skip |  |  | that one can go
  skip |  |  | already irrelevant
  note |  | Sheila | Sheila's off till the 9th
  note |  |  | they need my references
  note |  |  | the boss rang, no decision yet
  note |  |  | she wrote me they will decide in two weeks
  note |  |  | Heard from HR: results on Monday
  note |  |  | keep this somewhere: her extension is 204
  note |  |  | mind that he hates phone calls
  note |  |  | the post has been re-advertised until the 20th
  note |  | Jonas | Jonas got promoted
  note |  |  | got a mail, it takes longer than planned
  note |  |  | my contact there is leaving in december
  note |  |  | She informed me that the director is travelling until Friday
  show |  |  | what's in the second letter
  show |  | Bob | what's Bob's number
  show |  |  | have I thanked everyone
  show |  | Sheila | what did Sheila and I talk about
  show |  |  | let's have a look at that mail
  show |  |  | where do I stand with everybody
  show |  |  | how did I word it last time
  show |  |  | who was that woman from finance
  show |  |  | which of my applications are still open
  show |  |  | did I already answer them
  show |  |  | bring up my notes from the last interview
  show |  |  | what was the name of the manager
  show |  |  | when was my interview
  show |  |  | I'd like to see the letter once more
  show |  |  | my contacts please
  show |  |  | what have they promised me
  draft |  |  | can I get something to say on the phone
  draft |  |  | knock me up a quick text
  draft |  |  | it sounds too stiff, loosen it up
  draft |  |  | put it more politely
  draft |  |  | could you prepare a mail for the director
  draft |  |  | I need words for the voicemail
  draft |  |  | say it nicer
  draft |  |  | start the letter over
  draft |  |  | give me something to send
  draft |  |  | take out the last line
  draft |  | Jonas | a few lines for Jonas please
  draft |  |  | try again but friendlier
  draft |  |  | help me reply to this
  draft |  |  | write it in fewer words
  draft |  |  | let's write the email
  why |  |  | what's the use of that
  why |  |  | is this one really needed
  why |  |  | and why would I do that
  why |  |  | why's this here
  why |  |  | what good does it do
  why |  |  | what am I doing this for
  why |  |  | who came up with this
  why |  |  | why the rush
  why |  |  | what is the sense of this step
  why |  |  | remind me why this matters
  why |  |  | what's the thinking here
  undo |  |  | oh no I clicked too fast
  undo |  |  | not that one, the other
  undo |  |  | I take that back
  undo |  |  | put it back how it was
  undo |  |  | that wasn't sent after all
  undo |  |  | ah, I meant Thursday
  undo |  |  | go back one
  undo |  |  | please cancel my last entry
  undo |  |  | un-skip that
  undo |  |  | I was too quick, bring it back
  undo |  |  | I made an error
  undo |  |  | that's not right, change it back
  undo |  |  | ignore what I just typed
  undo |  |  | reverse the last one
  undo |  |  | restore step 3
  stats |  |  | how many are still open
  stats |  |  | what's my tally
  stats |  |  | have I been busy
  stats |  |  | how many nos is that now
  stats |  |  | am i getting anywhere
  stats |  |  | how much have I done this month
  stats |  |  | show the figures
  stats |  |  | what does my search look like in numbers
  stats |  |  | how often did they reply
  stats |  |  | a summary of october please
  stats |  |  | how many weeks have I been at this
  stats |  |  | What is the count of my applications till date?
  interview | Fenner & Co |  | had my chat with Fenner & Co, the old boy who owns it showed me the workshop
  interview | Bayside Clinic |  | sat my interview for Bayside Clinic yesterday, three of them firing questions
  interview | Infosys | Ramesh | Today my technical round was there in Infosys, one Ramesh sir took it
  interview | Bosch | Herr Klein | I was by Bosch yesterday for the presentation talk with Herr Klein
  interview |  |  | well that's it over, forty minutes and I talked far too much
  interview | nandos |  | smashed the nandos interview
  interview | Aramark | Deb | did a shift for Aramark as a tryout, Deb said I'd do fine
  interview |  |  | they grilled me for an hour about excel
  interview | Natura | Carla | I passed by the first interview of Natura with Carla
  interview | Hargreaves |  | first meeting with Hargreaves went off well enough
  interview |  |  | my zoom with the principal just ended
  rejection | Chase |  | chase gave me the cold shoulder, someone inside got it
  rejection | Fenner & Co |  | Fenner & Co wrote. Not me.
  rejection | Siemens |  | Siemens has given me a refusal
  rejection |  |  | the job's gone to the temp
  rejection | Wipro |  | Wipro rejected my profile
  rejection |  |  | They have filled up the position with another person
  rejection | Tesco |  | tesco binned me off
  rejection |  |  | my application did not have success
  rejection | Square |  | square sent the 'unfortunately' email
  rejection |  |  | the head of department phoned, it isn't me
  rejection |  |  | they do not wish to continue with my candidature
  offer | Fenner & Co |  | Fenner & Co have come good, they want me to start in January, got til the 10th to say
  offer | Bosch |  | I have in hand the contract of Bosch, must answer in one week
  offer | TCS |  | TCS has rolled out the offer, joining by 15th
  offer | Costa |  | costa wants me full time but id sooner have waterstones
  offer |  |  | they've put an offer on the table
  offer |  |  | yay they picked me
  offer | Harlan Trucking |  | Harlan Trucking says I'm hired soon as I sign, other outfit ain't called yet
  offer |  |  | I am selected, they ask my answer until Thursday
  silence | Wipro |  | Wipro HR is not responding to my mails
  silence |  |  | phone's not rung since Tuesday week
  silence |  |  | I've heard diddly from them
  silence |  |  | no sign of life from the company
  silence | Boots |  | boots left me on read
  silence | Ford |  | It's been a spell since Ford said they'd holler
  silence |  |  | 15 days over, no update
  silence |  |  | they said end of the month and that's come and gone
  silence |  |  | my emails just vanish into a black hole
  applied | Lufthansa |  | I have made an application by Lufthansa
  applied |  |  | stuck my CV in for the porter's job
  applied | TCS |  | applied through naukri for TCS
  applied |  |  | chucked my hat in for the supervisor job
  applied | Barclays |  | Barclays form filled in and away
  applied | nursery |  | I've gone for that job at the nursery
  applied |  |  | Yesterday I sent my documents for the vacancy
  applied | Royal Mail |  | bunged an application off to the Royal Mail
  network |  |  | my sister in law can get me a word with her boss
  network |  |  | bloke down the pub reckons his firm needs drivers
  network | Bosch | Uwe | my ex-colleague Uwe has recommended me by Bosch
  network |  | Father Tom | Father Tom put me on to a fella who hires
  network | Cognizant |  | one of my seniors gave my reference in Cognizant
  network |  | Fatima | Fatima let me pick her brain over lunch
  network |  |  | swapped cards with a guy at the trade show
  network |  | Ate Joy | Ate Joy endorsed me to her manager
  network |  | Hamish | Hamish says his gaffer's taking on
  prepare | Siemens |  | I got an invitation from Siemens for the talk on Thursday
  prepare |  |  | got a start on monday for a trial, need to get ready
  prepare | Wipro |  | Wipro HR round is scheduled for tomorrow 11 am
  prepare |  |  | they've asked me back!
  prepare |  |  | I've an interview the morn
  prepare | Waterstones |  | waterstones rang, could I come in Friday
  prepare |  |  | big panel next week and I'm bricking it
  prepare |  |  | seeing the director at 4 today
  checkin |  |  | been ages since I said hi to my old interviewers
  checkin | Siemens | Frau Lang | half a year since the no of Siemens, I would like to write Frau Lang again
  checkin |  |  | it is time to give a sign of life again
  checkin | Ford |  | reckon I oughta give the folks at Ford another shout
  checkin |  |  | quarterly ping time
  checkin |  | Rosie | promised Rosie I'd keep her posted
  decided | Bosch |  | I have signed by Bosch
  decided | Fenner & Co |  | told Fenner & Co thanks but no thanks
  decided |  |  | handing in my notice tomorrow, took the job
  decided | Wipro |  | I have rejected the Wipro offer
  decided |  |  | bowed out of the running at the school
  decided |  |  | I am stopping the search, I have found something
  decided |  |  | they scrapped the job altogether
  decided |  |  | I'm keeping my old job after all
  """
