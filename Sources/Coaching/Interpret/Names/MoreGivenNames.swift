/// More names of `GivenNames`, from many countries, in order.
let moreGivenNames = """
  aaliyah aanya aarav abdulrahman abebe abelardo abeni abhinav abhishek abimbola achim adanna
  adaora adedayo adekunle adela ademola adewale adolfo adwoa afia afolabi agustin ahmet aida
  aine ainsley aisling aislinn akin akinwale akosua akshay akwasi alaa alastair alban albin
  aleem aleksander aleksei alena alfredo alima alin aliyah aliyu alok alphonse alwyn amadou
  amaka amal amani ambrose ambrosio amelie ami aminata amira amitabh amjad amos amrita anabel
  anaelle anahera ananya anastasia anatole anatoly andile andreea aneesa aneta angharad anissa
  anke ankita ankur annamaria anneke annelise annemarie anoush anselm ansgar antje antonella
  anuj anusha anwar aoibhinn apurva ara araceli arash arata archana ardal aretha ari ariadne
  arif arlo armaan armin arnav arne arno aroha arsenio arslan artem artur arturas arvid aryan
  asa asad asante ashanti ashish ashwin aslan asma asta atiya atsuko atul aubrey audra augusto
  aurelia aurelio avni ayaan ayanda ayodele ayomide aysel aysha ayumi azadeh aziz babak
  babatunde bahar baltasar baptiste barbora barnaby bartlomiej bartosz bashir basia basma beau
  behnaz bekele benedetta benita benji berit berk bernardo bertil bethan bettina bharat bhaskar
  bhavesh bilal binh biodun birgitta birte bisi bjarne blanca blanche bogdan bogumil bola
  bolanle bongani borut boyd boyko bozena branislav branka branko breda breffni brendon bret
  brid brielle brigid brita bruna bryony burak busisiwe caio calin callie camilo candace carey
  carley carlota carmela caron carsten caspian cassius catarina cath cathal catriona cecily
  celso cem ceri cerys chanda chandni charis charley charmaine charu chaya cheikh cheng chidinma
  chike chimamanda chinonso chinwe chiyo christel christiane christof christophe chukwudi
  chukwuma chun cian ciaran cillian cillin citlali claes clarence claudette claudio claus
  clementine clodagh clotilde coby colm concepcion conchita consuelo coralie cordelia corinna
  cormac cornelia cornelius cosima cosmin cressida cristiano cristobal czeslaw dafydd dagny
  daichi daiyu dalia dalisay damaris damilola damini danijel danika dario dariusz darko darragh
  darrell dashiell davide dawid dayo deandre debora debra declan deepika deepti deidre delilah
  delphine demet demetrius denes denisa deniz denny deon dequan derrick derya deshawn desiree
  desta detlef devi devika dexter diarmuid didier dilek dilshad dilys dimitar dimitrios dinh
  diyar dmitry domingo dominik donal donatella dong donncha donovan dorothea doruk dougie dragan
  drago duarte dulce dunja dusan eamon eamonn ebere eberhard ebru eda edita edoardo eduard
  edwina edyta efe efosa efrain efua egon eimear einar eirik eithne ekaterina elba elfriede
  elham eliana elin eliot elisabetta elizaveta elke ellis elmar elnaz elodie elspeth elvis elwin
  emer emi emiliano emilio emine emlyn emmet emmett endre enzo eoghan eoin erasmus ercan erdem
  ernst ersin esi esmeralda esra estefania estela estrella eszter etta euan eugen eugenio
  evangeline evelina everton ewa ewan ewelina eyal eylem ezekiel fadi faisal falk fanny farhad
  farhan farida fariha faris farouk farzana fathima fatih fatoumata faustino fay faye felicitas
  femi feng fenna ferenc fergal fidel filiz finbar finnian fionn fionnuala firas fleur floriane
  folasade folu franca francine francisca franek franka franziska frederik frieda fumiko
  funmilayo gabor gabriella gael gaelle galina ganesh garrett garth gaspard gaston gaurav geert
  geeta genevieve geok georg georgios gerardo gerda germaine gert gertrude ghassan gheorghe
  gianni gil gila gilberto gilles ginny gino gintaras gioia giorgia girish giuliano gokhan
  gordana goswin gozde grainne grazyna gretel griet gudrun guilherme gulnar gulsen gunjan gunter
  gunther gurpreet gustav guus gwenaelle gyorgy haakon habib habiba hadley hae hagen hailey
  hakan hakeem hanif hank hanne hao haresh haris harish harjit haroon harpreet harsha haruka
  harvinder hasan hatice hauke hayato heba hedda heiko heiner helmut hemant hemi hendrik henning
  henrike henrique heribert hermann hermine hernan hessel hester hideo hillary himanshu hiroko
  hisham hoa holger hollie hollis horacio hortense hrvoje hubert huda huib humberto huw hyejin
  hyun hyun-woo hyunwoo iain ibtisam idris iestyn ifeanyi ignatius ildiko iliana ilka ilona ilya
  imani imelda indira indra ingeborg ingo ioannis iona ira irena irma irving isadora isaiah isha
  ishaan ishita isidro isobel istvan itzel itziar ivanka ivar ivo ivona ivonne iwan iwona
  izabela izzy jaap jacek jacinta jad jadwiga jae jagdish jagoda jalal jamila janaki janek
  janelle janette janez jani janina janis jannie jannik jannis janos jasleen jasmeet jaspreet
  javad javed jaya jayesh jaylen jaylon jazmin jazmine jeannie jed jedrzej jelle jemima jemma
  jennie jens jerzy jesper jethro ji-woo jihan jimena jing jinho jiri jisoo jitka jiwoo jiyeon
  joachim joann jochen jodi jody joerg johnnie jolene jomo joon jordi jorg joris josefa josefina
  joselito josiah josip joss josue jovan jovana jozef juergen jui julianne jun junko jussi
  justina justyna jutta jyoti kabir kacper kadir kaisa kaitlyn kajal kalani kalinda kalle
  kalpana kamala kamila kanako kang kaori kapil kareem kari karine karishma karsten kartik
  kashif kasper kat kata katerina kathryn katia katrina katy kavita kavitha kavya kaya kaylee
  kayode kazimierz kazuki kazuko keanu kehinde kei keiko keira kelsey kemal kenan kerem keri
  kerim kerstin kestutis ketan keziah khaled khalil khanh kiera kikelomo kimberley kinga kira
  kiri kirstin kishore kjell knut kobina koen kojo kolya konstantin korbinian kornel krista
  kristoffer krystal kseniya kushal kwaku kwasi kyoko lachlan laila lakeisha lalita lana laszlo
  lazaro lech leena leigh leilani leimomi lekan lenka lennox lenny leonid leonora leopold lerato
  leszek lev levi lex lian liana libby liesbeth lieve liliana lilla lilly lindiwe linh linnea
  liora lisbeth liv livia ljiljana ljubica llewellyn lolita lorcan loredana lorenz lottie
  louella louie luana lubna luciano lucio lucja lucjan ludo ludovic luiz lupe luther luuk luz
  lwazi lyall lyndon lyudmila maarten madeline madhav madhuri mads mae maelle maeve maha mahesh
  mairead maja majid makena makoto malachy malakai malia malin mallory malte mamadou mandla
  manisha manjit manon manpreet mansi mansour marama marcello marcia mareike maren margaux
  margie margriet mari mariah mariano maribel mariela marietta marija marijke marika marilyn
  marios mariska marissa marit mariusz marja marjan marjolein marla marlena marnie marsha
  martyna marwa marzena masako matej mateus mathew matias matthieu mattias maurizio mauro mavis
  maxine maynard mbali meenakshi meg meghan meike meiling melina mere merete merle mert merve
  meryem meryl michela michiel midori mieke miguelina mihaela mikael mikkel mikolaj milagros
  milana millicent millie milly milo mimi min-jun minh minjun minna mireille mirek mirela mireya
  miroslav mirza mitra mitsuko miyuki modupe mohit mohsen moises montserrat moritz morten moshe
  mostafa mpho mthunzi mukhtar munira murali musa mwangi mykola nabil nacho nadege nadim naeem
  nafisa nagendra nagesh naima najib nala nalani naledi namrata nana nanami nandi nandini naoki
  naoko naresh nasir nasreen nasrin nasser nastasia nat natalija natasa nate naveed naveen navid
  navneet nazanin ndidi neal neale neelam neeraj nela nele nena nenad neriah nermin nerys nessa
  neville nevin ngaio nguyen niamh nicky nicolai nicoleta nicolo nidhi nikau nikki niklas
  nikolaos nikos nils nilufar nimisha ninad ninette ninian nirmala nita njoroge nkechi nnenna
  nobuhle noelia nokuthula nola nolan nomsa nomvula noor noriko nour noura nozomi nthabiseng
  nuala nur nuria obinna octavio odalys odile ofelia oisin okan oksana olabisi olajide olamide
  olanrewaju olek oleksandr olgierd olha olof olu olufemi oluwaseun olya omid omolara ona ondrej
  onur oonagh ophelia oriol orla orlaith orlando osama oswald otis oumar ove oyinkan oyvind ozan
  ozge ozlem paco padraig palesa pallavi paloma pam pankaj paramjit parisa parminder parvati
  pascale pathik patrik patsy paulette pawan payal pei penelope percy pernille perpetua petros
  petrus philipp phindile phuong pierrick piet pieter pietro pippa pooja poonam prabhu prachi
  pradeep pragya pramod prasanna prashant pratik praveen pravin preet preethi prerna prisca
  pritam prithvi priti przemek puneet purity purnima qasim qiang quang quincy quinton rabia
  rachelle radek radhika radka radoslav radoslaw radu rae rafaela rafal rafi rafiq raghav raghu
  ragnar rahel rahim rahul raimund rainer raissa rajan rajeev rajendra rajni rakesh ramandeep
  ramiro ramsey randi ranjit raoul rasheed rashida rashmi rasmus ratna raveena ravinder raymundo
  razvan rebekah reem reena refilwe regine rehan reiko reinaldo reinhard reinier rejane remi
  remy rena renan renuka renzo reshma revathi reyna reynaldo reza rhian rhoda rhona ria richa
  richie rico rihanna rikke rimsha rina rishi ritesh ritika riva riya rizwan roald robbie robyn
  rocco rochelle roddy rodolfo rodrigue roel rogelio rohana rohini roisin roksana roksolana
  rolando roma romana romina romy ronda ronja rosalba rosalia rosamund rosanne rosario roscoe
  roseanne roselyn rosemarie rosina roswitha rowena roxana royce roza rozalia ruairi ruchi
  ruchika rufus rui rukmini runa rune rupinder ruta ryo ryszard saad saanvi saba sabiha sabina
  sadiq safiya sagar sahar sahil saira sakari saki sal saleh salome salvatore samara samira
  samuele sandie sandrine sandro sangeeta sangita sanja sanjana sanjeev sanna sanne santhosh
  santos saoirse saraswati sarika sarita saskia satish satoko satya saundra savita sayed
  scarlett seamus sebnem seema segun seiji selim sem semra seo seo-yeon seojun serap sergey
  sertan seun severin sevgi seymour shabana shabnam shada shagufta shaheen shahid shahnaz shaikh
  shaila shakira shana shanaya shanelle shania shanice shaniqua shankar shanta shanti sharad
  shari sharmila shashi shay shayla sheikh shekhar shelby sheldon shen sherif sherri sherry
  shiela shilpa shinji shira shirin shivani shola shona shoshana shraddha shu shubham shweta
  sian siaosi sibusiso sid siddharth sifiso sigurd silvana silvester silvio sima simran sinan
  sinazo sione siphiwe sipho siri sissel siv slavica slavko slawomir smita snehal snezana soham
  soheila soledad solene solomon solveig somchai sonal sonali soniya sonya soraya sorin souad
  soumya sourav soyeon spencer spiros srinivas stanislaw stavros stef stefano steffen stelian
  sten stephane sterre stevie stig stoyan stu subhash sudha sudhir suellen sujata sukhdeep
  sulaiman suleiman sultan suman sumati suraj surinder surya susann sushil sushma susi suvi
  svenja swantje swapnil syed sylvester szymon tabo tadhg taha tahir takeshi talia tamar tamas
  tamsyn tanaka tane tanmay tansy tanvir tarek taro tatenda tatyana tawfiq tayo teemu tegan
  tejas temitope tendai teodor teofilo tereza terrance terrell tevita thaddeus thalia thandeka
  thandiwe thanh thapelo thelma themba theodora thi thiago thibault thijs thilo thora thuy tia
  tiana tibor tihana tijana tijs tilly timon timur tinashe tine titus tiziana tjark tobi togan
  tola tolu tolulope tomek tomi tommaso tonia torben tore tosin tova tove trang trent trevon
  trine trish trista trond troy truls truus tsering tsvetan tuan tuck tugba tuomas turgut twyla
  tyra tzvi uchenna ugo ugochi uju uli ulla ulysses umberto umesh umut unai unathi
  upendra urszula usman utku uzma vaclav vadim vaibhav vaishali valerio valter vandana vanya
  vasco vasile vasilis vasudha vaughan veena velma venkat venus vesna vibha vic vidya viki
  vikrant vilma vimal vina vinay vincenzo vineet vinnie viraj virat virgil virginie vito
  vittoria vivaan vivien vojtech volodymyr vuk vusi vuyo wafa walid wallace wally walt wambui
  wangari wanja wanjiku waqas wendell wenzel weronika wes wibke wiebke wieslaw wilbur wilhelmina
  wim winfried winifred winona wioletta wiremu witold wout wouter wyatt xander xenia xiaoli
  xiaoming xiomara xochitl xolani yaa yadira yael yahya yakub yana yannik yannis yaritza yaseen
  yasemin yash yashika yasin yasser yasuko yaw yazid yelena yemi yesenia yetunde yevgeny yewande
  yiannis yildiz yin yinka yoana yogesh yohan yohannes yolande yolisa yosra younes yousef
  youssef yuan yujin yukiko yulia yun yunus yusra yuting yuto yuval zack zadie zahid zahir zain
  zaira zandile zandra zanele zbigniew zdenek zdenka zehra zena zeynep zhanna zhen zia zina
  zineb zinhle zion zita ziyad zlatan zlatko zodwa zoran zorica zsofia zubair zuberi zuleika
  zuzana zygmunt
  """
