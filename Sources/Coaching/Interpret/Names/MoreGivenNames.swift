/// More names of `GivenNames`, from many countries, in order.
let moreGivenNames = """
  abebe abelardo abimbola achim adaora adela adolfo adwoa afia agustin ahmet aida aine aisling
  aislinn akinwale akosua akwasi alaa alastair alban albin aleksander aleksei alena alfredo alin
  alphonse alwyn amadou amaka ambrose ambrosio ami aminata amos amrita anabel anatole anatoly
  aneta angharad anissa anke annamaria anneke annelise annemarie anselm ansgar antje antonella
  anwar aoibhinn ara araceli arash archana ardal aretha ari ariadne arif arlo armin arne arno
  arsenio artem artur arturas arvid asa asad ashish ashwin asma asta atsuko aubrey audra augusto
  aurelia aurelio ayaan ayumi azadeh aziz baltasar barnaby bartlomiej bartosz bashir basia basma
  beau benedetta benita benji berit bernardo bertil bethan bettina bhaskar bhavesh bilal binh
  birgitta bisi bjarne blanca blanche bogdan bola bolanle boyd bozena branka branko breda breffni
  brendon bret brid brielle brigid brita bruna bryony burak busisiwe caio calin callie camilo
  candace carey carley carmela caron carsten cassius catarina cath cathal catriona cecily celso
  ceri cerys charis charley charmaine chaya cheng chidinma chimamanda chinonso chiyo christel
  christiane christof christophe chun cian ciaran cillian claes clarence claudette claudio claus
  clementine clodagh clotilde coby colm conchita consuelo coralie cordelia corinna cormac cornelia
  cornelius cosima cressida cristiano cristobal czeslaw dafydd dagny daichi daiyu dalia damaris
  danika dario dariusz darragh darrell davide dawid dayo deandre debora debra deidre delilah demet
  demetrius denes denisa denny deon derya desiree desta detlef devi devika dexter diarmuid didier
  dilek dilys dimitar dimitrios dinh dmitry domingo donal donatella dong donncha donovan dorothea
  dougie dragan drago duarte dulce dunja dusan eamon eamonn ebere eberhard ebru eda edita edoardo
  eduard edwina efe efrain efua egon eimear einar eirik eithne ekaterina elba elfriede elham
  eliana elin eliot elisabetta elke ellis elmar elodie elvis elwin emer emi emiliano emilio emine
  emlyn emmet emmett endre enzo eoghan eoin erasmus ercan erdem ernst ersin esi esmeralda
  estefania estela estrella etta euan eugen eugenio evangeline evelina everton ewa ewan eyal
  ezekiel fadi faisal falk fanny farida fariha faris farouk farzana fatih faustino fay faye
  felicitas femi feng fenna ferenc fergal fidel finbar finnian fionn fionnuala firas fleur
  floriane folu franca francine francisca franek franka franziska frederik frieda fumiko funmilayo
  gabriella gael gaelle galina garrett garth gaspard gaston gaurav geert genevieve georg georgios
  gerda germaine gert gertrude ghassan gheorghe gianni gil gila gilberto gilles ginny gino gioia
  giorgia girish giuliano gordana goswin grainne grazyna gretel griet gudrun guilherme gulsen
  gunter gunther gurpreet gustav guus gyorgy haakon habib hadley hae hailey hakan hakeem hanif
  hank haris harish harjit haroon haruka hasan hatice hayato heiko heiner helmut hendrik henning
  henrique heribert hermann hermine hernan hessel hester hideo hillary himanshu hiroko hisham hoa
  holger hollie horacio hortense hrvoje hubert huda huib humberto huw iain idris iestyn ildiko
  ilka ilona imani imelda indira indra ingeborg ingo ioannis iona ira irena irma irving isadora
  isaiah isha ishaan isidro isobel istvan itziar ivar ivo ivonne iwan iwona izabela izzy jaap
  jacek jacinta jad jadwiga jae jagoda jamila janek janelle janette janez jani janina janis janos
  jaya jayesh jazmin jeannie jed jedrzej jelle jemima jemma jennie jens jerzy jesper jethro jihan
  jimena jing jiri jitka joachim joann jochen jodi jody joerg johnnie jolene jordi jorg joris
  josefa josefina joselito josiah josip joss jovana jozef juergen jui julianne jun junko jussi
  justina justyna jutta kacper kaisa kaitlyn kalle kalpana kamala kamila kanako kang kaori kapil
  kareem kari karsten kashif kasper kat kata katerina kathryn katia katrina katy kavita kaya
  kaylee kayode kazimierz kazuki kazuko kehinde kei keiko keira kelsey kemal kerem keri kerstin
  ketan khaled khanh kiera kikelomo kimberley kinga kira kirstin kishore kjell knut kobina koen
  kolya konstantin korbinian krista kristoffer krystal kwaku kwasi kyoko lachlan lana laszlo
  lazaro lech leigh leilani lenka lennox lenny leonid leonora leopold leszek lev levi lex lian
  liana libby liesbeth lieve liliana lilla lilly linnea lisbeth liv livia ljubica llewellyn lolita
  lorcan loredana lorenz lottie louella louie luana luciano lucio lucja ludo ludovic luiz lupe
  luther luuk luz lyall lyndon lyudmila maarten madeline mads mae maeve maha mahesh mairead maja
  majid makoto malachy malin mallory malte mamadou mandla manon marcello marcia maren margaux
  margie margriet mari mariah mariano maribel mariela marietta marijke marika marilyn marios
  mariska marissa marit marja marjan marjolein marla marlena marnie marsha marwa marzena masako
  mateus mathew matias matthieu mattias maurizio mauro mavis maxine maynard mbali meg meghan meike
  melina merete merle merve meryem meryl michela michiel midori mieke miguelina mihaela mikael
  mikkel mikolaj milagros milana millicent millie milly milo mimi minh minna mirek mirela miroslav
  mirza mitra mitsuko miyuki modupe mohsen moises montserrat moritz morten moshe mostafa mthunzi
  munira murali musa mwangi mykola nabil nacho nadege naeem nagendra naima naledi namrata nana
  nanami nandini naoki naoko nasir nasreen nasrin nastasia nat natasa nate naveed naveen navid
  ndidi neal neale nela nena nenad neriah nerys nessa neville nevin nguyen niamh nicky nicolai
  nicoleta nicolo nidhi nikki niklas nikolaos nikos nils ninette ninian nirmala nita njoroge
  nkechi noelia nola nolan noriko nour nuala nur nuria obinna octavio odile ofelia oisin okan
  oksana olgierd olof olu oluwaseun olya omid omolara ona ondrej onur oonagh ophelia oriol orla
  orlaith orlando osama oswald otis oumar ove oyinkan ozan ozge ozlem paco padraig palesa pallavi
  paloma pam pankaj parisa parminder parvati pascale patrik patsy paulette payal pei penelope
  percy pernille perpetua petros petrus philipp pierrick piet pieter pietro pippa pooja prabhu
  pradeep pramod prasanna pratik pravin prisca pritam priti przemek purity qasim quincy quinton
  rabia rachelle radek radhika radoslaw radu rae rafaela rafal rafi raghav raghu rahel rahim rahul
  raimund rainer raissa rajan rajeev rajendra rakesh ramiro ramsey randi ranjit raoul rasheed
  rashida rasmus ravinder raymundo rebekah reem regine reiko reinaldo reinhard reinier rejane remi
  remy rena renan renzo reyna reynaldo rhian rhoda rhona ria richie rico rihanna rikke rina rishi
  ritesh riva roald robbie robyn rocco rochelle roddy rodolfo rodrigue roel rogelio roisin rolando
  roma romana romina romy ronda ronja rosalba rosamund rosanne rosario roscoe roseanne roselyn
  rosemarie rosina roswitha rowena roxana royce ruairi rufus rui runa rune ruta ryszard saad
  saanvi sabina sadiq safiya sahar saira sakari sal salome salvatore samara samira sandie sandrine
  sandro sangita sanjeev sanna sanne santos saoirse saraswati sarita saskia satish satoko saundra
  savita sayed scarlett seamus seema seiji selim sem sergey seun severin seymour shabana shada
  shahid shahnaz shaikh shakira shana shania shanice shankar shanti sharad shari sharmila shay
  shayla shelby sheldon sherif sherri sherry shiela shilpa shinji shira shirin shivani shona shu
  shubham shweta sian sibusiso sid sigurd silvana silvester silvio sima sipho siri sissel siv
  slavko slawomir snezana soheila soledad solomon solveig sonal sonali sonya soraya sorin souad
  soumya spencer spiros srinivas stanislaw stavros stef stefano steffen sten stephane sterre
  stevie stig stoyan stu sudha sudhir suellen sujata sukhdeep suleiman sultan suman suraj surinder
  susann susi suvi svenja syed sylvester szymon tadhg taha tahir takeshi talia tamar tamas tanmay
  tansy tarek taro tatyana tawfiq teemu tegan temitope tendai teodor teofilo terrance terrell
  thaddeus thalia thandiwe thelma theodora thi thiago thibault thijs thilo thora thuy tia tiana
  tibor tijs tilly timur tinashe tine titus tiziana tjark tobi togan tola tomek tomi tommaso tonia
  torben tore tosin tova tove trent trine trish trista trond troy truls truus tsering tuan tuck
  tuomas turgut twyla tyra tzvi ugo ugochi uli ulla ulysses umberto unai upendra urszula usman
  uzma vaclav vadim vaibhav valerio vanya vasco vasile vasilis vaughan veena velma venkat venus
  vesna vic vidya viki vilma vimal vina vinay vincenzo vineet vinnie virgil virginie vito vittoria
  vivien vuk vusi walid wallace wally walt wangari wendell wenzel wes wiebke wilbur wilhelmina wim
  winfried winifred winona wioletta witold wout wouter wyatt xander xenia xochitl yana yannis
  yasemin yash yasin yasser yasuko yazid yelena yemi yetunde yevgeny yildiz yin yoana yogesh yohan
  yolande younes youssef yuan yukiko yulia yun yusra yuto zack zadie zahid zain zaira zandra
  zbigniew zdenek zena zeynep zhen zia zina zineb zion zita zlatan zlatko zoran zorica zsofia
  zubair zuleika zuzana zygmunt
  """
