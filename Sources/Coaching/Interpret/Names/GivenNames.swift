/// Given names that are common somewhere, to tell a person from an employer.
enum GivenNames {
  static func contains(_ word: String) -> Bool { names.contains(word) }

  /// Names that are ordinary words too; in small letters they are taken for a name only beside a sign of one.
  static func isOrdinary(_ word: String) -> Bool { ordinary.contains(word) }

  private static let ordinary = Set(
    """
    will mark may rose grace hope faith joy bill pat sue drew dean art bob frank guy miles chase
    grant lane cliff rich earnest rusty sandy ginger lily olive pearl ruby jade amber april june
    august summer autumn dawn eve gene skip chip buck don dick penny wade hunter mason cooper
    baker mercy gay angel sunny happy precious blessing sky star stone storm basil herb ally bo
    min son van long ling sung ken ben tom pierce trip ty merry violet hazel destiny page major
    prince duke earl king bishop love day rock bud buddy junior stew tab tad tanner archer
    fletcher
    cadence flora ina jan kit merlin myrtle patience phoenix poppy preston sydney till una val verona
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  private static let names = ordinary.union(
    ("""
    aaron abby abdul abdullah abel abena abigail abraham ada adaeze adam adebayo adele adeola
    aditi aditya adrian adriana adrien agata agnes agnieszka ahmad ahmed aidan aiden aiko aileen
    aimee aisha ajay akash akiko akira akua alan alana alba albert alberto alec aled alejandra
    alejandro aleksandra alessandra alessandro alessia alex alexa alexander alexandra alexis alfie
    alfonso alfred alhassan ali alice alicia alina alisha alison alistair allan allen allison alma
    alvaro alyssa amanda amara amelia amina amir amit amy ana anand anders andrea andreas andrei
    andrew andrey andrzej andy anette angela angelica angelina angelo angie angus anika aniket
    anil anita anja anjali ankit ann anna annabel anne annette annie annika ansel anthea anthony
    antoine anton antonia antonio anu anya aoife aparna archie ariana ariel arjun arlene armando
    arnaud arnold arthur arturo arun arvind asha ashley ashok ashraf asif astrid audrey aurelie
    aurora austin ava avery axel aya ayesha ayo ayse azra babajide barbara barry bart bartek beata
    beatrice beatriz becca becky bella benedict benedikt benjamin bennett benny benoit bernadette
    bernard bernd bernice bert beth bethany betsy betty bev beverly bhavna bianca birgit bjorn
    blair blake bobby bonnie boris brad bradley brandon brayden breanna brenda brendan brent brett
    brian briana bridget brigitte britney brittany brock bronwen brooke bruce bruno bryan bryce
    bryn byron caitlin caleb callum calvin cameron camila camilla camille candice cara carina carl
    carla carlo carlos carly carmel carmen carol carolina caroline carolyn carrie carter casey
    cassandra cassie catalina caterina catherine cathy cecile cecilia cedric celeste celia celine
    cesar chad chandra chantal charlene charles charlie charlotte chelsea chen cherie cheryl
    chiamaka chiara chidi chika chinedu chioma chloe chris christa christian christie christina
    christine christoph christopher christy chuck chukwu ciara cindy claire clara clare clarissa
    claude claudia clayton clemens clement cleo clive clyde cody cole colette colin colleen
    collins connie connor conor conrad constance cora corey corinne courtney craig cristian
    cristina crystal curtis cynthia cyril cyrus daan dagmar daisuke daisy dale damian damien damon
    dan dana daniel daniela danielle danilo danny daphne daria darius darlene darren darryl dave
    davey david davina dawit dean deanna deb debbie deborah dee deepa deepak deirdre delia della
    denis denise dennis derek desmond devon dhruv diana diane diego dieter dilip dimitri dina
    dinesh dirk divya dmitri dolores dom dominic dominika dominique donald donna dora doreen doris
    dorota dorothy doug douglas doyle duncan dustin dwayne dylan ebony ed eddie eddy edgar edith
    edmund eduardo edward edwin eileen eilidh elaine eleanor elena eleni eli elias elif elijah
    elisa elisabeth elise eliza elizabeth ella elle ellen ellie elliot elliott elmer eloise elsa
    elsie elvira ema emeka emil emilia emilie emily emma emmanuel emre enrico enrique eric erica
    erik erika erin ernest ernesto errol esme esperanza esteban estelle esther ethan etienne
    eugene eugenia eunice eva evan evans evelyn evie ezra fabian fabio fabrice farah farid fatima
    fatma fatou federica federico felicia felicity felipe felix ferdinand fergus fernanda fernando
    filip filippo finlay finn fiona florence florian folake fran frances francesca francesco
    francis francisco franco francois francoise franz fraser fred freda freddie frederic frederick
    freya frida friedrich fritz funmi gabby gabriel gabriela gabrielle gail gareth gary gavin
    gayle gemma geoff geoffrey george georgia georgina gerald geraldine gerard gerd gerhard gerry
    giacomo gianluca gideon gilbert gillian gina giorgio giovanna giovanni gisela giulia giuseppe
    gladys glen glenda glenn gloria goran gordon graeme graham greg gregor gregory greta gretchen
    grzegorz guadalupe guido guillaume guillermo gunnar gus gustavo guy gwen gwyneth hadiza haley
    hamid hamish hamza hana hanna hannah hannes hans harald hari hariharan harmony harold harriet
    harrison harry harsh haruki haruto harvey hassan hayden hayley heath heather hector hee heidi
    heike heinrich heinz helen helena helene helga henk henri henrietta henrik henry herbert
    herman hilary hilda hiro hiroshi holly horst howard hugh hugo humphrey hussein hye ian ibrahim
    ida ifeoma ignacio igor ike ikram ilaria ilse iman imogen imran ines inga inge ingrid inigo
    ioana irene irina iris isaac isabel isabella isabelle isla ismael ismail israel ivan ivana ivy
    jack jackie jackson jaclyn jacob jacqueline jacques jai jaime jake jakob jakub jamal james
    jamie jana jane janet janice janine jared jarek jaroslav jasmin jasmine jason jasper javier
    jay jayden jayne jean jeanette jeanne jeff jeffrey jelena jen jenna jennifer jenny jeremy
    jerome jerry jess jesse jessica jessie jesus jia jihoon jill jim jimmy jin jo joan joana
    joanna joanne joao joaquin jocelyn jodie joe joel joelle joey johan johann johanna johannes
    john johnny jolanta jon jonah jonas jonathan joost jordan jorge jose josef joseph josephine
    josh joshua josie joyce juan juana juanita judith judy jules julia julian juliana julie julien
    juliet juliette julio julius jung jurgen justin justine kai kaito kamal kamil kamran kara
    karan karel karen karim karin karina karl karla karolina kasia katarina katarzyna kate
    katherine kathleen kathrin kathy katie katja katrin katya kay kayla keisha keith kelechi kelly
    kelvin kemi kendra kenji kenneth kenny kenya kerry kev kevin khadija khalid kiara kieran kim
    kimberly kiran kirsten kirsti kirsty klara klaus kofi koji konrad kris krishna kristen kristi
    kristian kristin kristina kristof krystyna krzysztof kumar kunal kurt kwabena kwame kyle kylie
    kyra lakshmi lamar lance lara larissa larry lars latisha latoya laura laurel lauren laurence
    laurent laurie lavinia lawrence layla lea leah leandro leanne lee leela leila lena lennart leo
    leon leona leonard leonardo leonie leroy lesley leslie leticia lewis leyla li liam lidia liesl
    lila lilian lillian lin lina linda lindsay lindsey ling linus lionel lisa lise liu liz liza
    lizzie lloyd logan lois lola lopa lorena lorenzo loretta lori lorna lorraine lotte lou louis
    louisa louise lourdes luc luca lucas lucia lucian luciana lucie lucille lucinda lucy ludmila
    ludwig luigi luis luisa lukas lukasz luke luna lydia lyn lynda lynette lynn mabel maciej
    mackenzie maddie madeleine madison magda magdalena maggie magnus mahmoud maia maisie malcolm
    malgorzata malik mandy manfred manish manoj manuel manuela mara marc marcel marcela marcelo
    marcin marco marcos marcus marek margaret margarita marge margit margot maria mariam marian
    mariana marianne marie mariel marina mario marion marisa marisol maritza marius marjorie marko
    markus marlene marlon marta martha marthe martin martina martine marty marvin mary maryam
    masha massimo mateo mateusz matheus mathias mathieu mathilde matilda matt matteo matthew
    matthias maud maura maureen maurice mauricio max maxim maxime maximilian maya meera megan
    mehdi mehmet mei mel melanie melinda melissa melody melvin mercedes meredith mia micah michael
    michaela michal michel michele michelle mick mickey miguel mihai mika mike mikhail mila milan
    mildred milena milica milos mina mindy ming mira miranda miriam mirjam misha mitch mitchell mo
    moe mohamed mohammad mohammed mohan moira molly mona monica monika monique morag morgan morris
    moses muhammad mukesh muriel murray mustafa myra myriam myrna nadia nadine nadja nancy nanette
    naomi napoleon narendra natalia natalie natasha nathalie nathan nathaniel ned neema neeta neha
    neil nell nellie nelson nestor ngozi nia niall nicholas nick nicki nico nicola nicolas nicole
    niels nigel nikhil niki nikita nikola nikolai nila nina niraj nisha nitin nnamdi noah noam
    noel noelle noemi nora norah norbert noreen norma norman nuno nura obi octavia odette ola olaf
    ole oleg olena olga oliver olivia olivier olumide omar omari oona oscar oskar osman otto owen
    pablo paddy padma paige pamela paola paolo pascal patrice patricia patricio patrick patrycja
    patti patty paul paula paulina pauline paulo pavel pawel pedro peggy perla pete peter petr
    petra phil philip philippa philippe phillip phoebe phyllis pia pierre pilar piotr polly
    prakash pranav prasad preeti priscilla priya priyanka quentin quinn rachael rachel rafael raj
    raja rajesh rajiv ralf ralph ram rama ramesh ramon ramona randall randy rania raphael raquel
    rashid raul ravi ray raymond rebecca reece reggie regina reginald rehana reiner rekha renata
    renate rene renee rené reuben rex rhea rhiannon rhonda rhys ricardo riccardo richard rick
    rickie ricky riley rita ritu rob robert roberta roberto robin rocio rod roderick rodney
    rodrigo roger rohan rohit roland rolf romain roman romeo ron ronald ronan ronnie rory rosa
    rosalie rosalind rosanna rosemary rosie ross rowan roxanne roy ruben rudi rudolf rudy rupert
    russ russell ruth ryan sabine sabrina sachin sadia sadie saeed sakura salim sally salma salman
    salvador sam samantha sameer samir sammy samson samuel sana sandeep sander sandra sanjay
    santiago santosh sara sarah sascha sasha satoshi saul saurabh savannah scott sean sebastian
    sebastien selena selin selina selma serena serge sergei sergio seth shane shannon sharon shaun
    shauna shawn sheena sheila shelley shelly shereen sheryl shirley shiv shreya shruti sidney
    siegfried sienna sigrid silas silke silvia simeon simon simona simone sinead siobhan sita
    slawek sneha sofia sofie sol solange sonia sonja sonny sophia sophie soren stacey stacy stan
    stanislav stanley stefan stefania stefanie stella stephan stephanie stephen sterling steve
    steven stewart stuart suki sumit sunil sunita suresh susan susana susanna susanne susie
    suzanne suzie sven svetlana swati sybil sylvain sylvia sylvie tabitha tadeusz taiwo takashi
    tamara tamika tammy tamsin tania tanisha tanja tanvi tanya tara tariq tariro tasha tatiana
    tatjana tatum taylor ted teddy temi terence teresa teri terrence terri terry tess tessa thabo
    thandi thea theo theodore theresa therese thierry thomas thorsten thulani tiago tiffany tilda
    tim timo timothy tina tobias toby todd tomas tomasz tommy toni tony tonya torsten tracey tracy
    travis trevor tricia trisha tristan trudy tucker tunde tyler tyrone uche uday udo ulrich
    ulrike uma umar ursula usha ute uwe valentin valentina valeria valerie vanessa vanna varun
    vasily vera verena verity verna vernon veronica veronika veronique vicente vicki vicky victor
    victoria vihaan vijay vikas vikram viktor viktoria vince vincent vinod viola virginia vishal
    vivek vivian viviana vivienne vlad vladimir volker wahid waleed walter wanda wanjiru warren
    wayne wei wendy werner wesley whitney wilfred wilhelm willem william willie wilma winnie
    winston wojciech wojtek wolfgang wren xavier xena xiao ximena xin yan yannick yara yasmin
    yasmine yejin ying yoko yolanda yosef yoshi yuki yuko yuri yusuf yves yvette yvonne zac zach
    zachary zahra zainab zane zara zeke zelda zhang zoe zofia zoltan zora zuzanna
    """ + " " + moreGivenNames).split(whereSeparator: \.isWhitespace).map { String($0).folded })

  /// Words before a name that show that a person is meant; they belong to the name.
  static let titles: Set = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "frau", "herr", "mme", "madame",
    "monsieur", "mlle", "senor", "senora", "señor", "señora", "sr", "sra", "signor", "signora",
    "sir",
    "dame", "lord", "lady", "ma'am", "maam", "madam", "chef", "principal", "sister", "matron",
    "kuya",
    "ate", "tia", "tio", "tita", "tito", "uncle", "auntie", "aunt", "big", "old", "captain", "col",
    "colonel", "major", "sergeant", "sgt", "father", "rev", "reverend", "pastor", "fr", "pan",
    "pani",
    "doctor", "nurse", "coach", "judge", "mister", "missus", "dona", "don", "oga",
    "alhaji",
    "chief", "engr", "barrister", "foreman", "ser",
  ]
}
