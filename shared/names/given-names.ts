/** Common given names, for telling where a name begins in a run of capitals and which pronoun goes with it. */
const men = words(`
  aaliyan aarav aaron abdel abdi abdou abdul abdullah abdullahi abdulrahman abe abel abhishek achim adam adil aditya
  adnan adolfo adrian adrien agus agustin ahmed aidan aiden aitor ajay akash akira alain alan alasdair alastair alastor
  albert alberto albin aldo alec aled alejandro alejo aleksander aleksandr alessandro alessio alex alexander alexandre
  alexei alfie alfonso alfred ali alistair alistar allan allen ally almir alois alonso aloysius alun alvaro alvin amadou
  amar aminu amir amit amjad amos anand anatole anatoly anders andre andreas andrei andrej andres andreu andrew andrzej
  andy aneurin angel angelo angus anil ansel anselm anthony antoine anton antonio antony anwar archibald archie ari
  aristide arjun arlo arman armand armando armin arnau arnaud arne arno arnold arthur arturo arun arvid arvind asher
  ashley ashok ashraf ashton asif aslan atif atticus august augusto aurelio aurélien avery avi avraham axel ayman
  ayodele azamat aziz babak babatunde bakary baptiste barack barnaby barney barry bart bartholomew bashar basil bassam
  bastien bayard bayu bekele ben benedict benicio benjamin benjamín benny benoit benoît beppe bernard bernardo bernd
  bernie bert bertie bertram bertrand bilal bill billy birger bjarne bjorn björn bjørn blaine blake bo bob bobby bogdan
  bojan bongani boris brad bradford bradley brady brandon branko brendan brendon brent brett brian brody bruce bruno
  bryan bryce bryn budi burak burt byron cadoc cai caleb callum calvin cameron carl carlo carlos carlton carsten caspar
  cathal cedric cemal cesar chad chaim chaminda charles charlie chaz cheikh chester chidi chike chris christian
  christoph christophe christopher chuck chukwudi chukwuemeka chukwuma ciaran cillian clarence claude claudio clayton
  clemens clement cliff clifford clint clive clyde cody colby colin colm conal conan connor conor conrad corentin corey
  cormac cornelius cory craig crispin cristian curtis cyriac cyril cyrus czeslaw césar dafydd daichi dalton damian
  damien damon dan dana daniel danny dario darius dariush darnell darragh darrell darren darryl dave david davide davor
  dawid dawit dean declan deepak dele delroy deng denis deniz dennis denys denzel derek dermot derrick deshawn desmond
  desmund detlef dev devin devon dewey dexter diarmuid didier diego dierk dieter dilip dillon dimitri dimitris dinesh
  dino dirk dmitri dmitry domingo dominic don donal donald donovan doug douglas dragan duane dudley duncan dusan dustin
  dušan dwayne dylan eamon earl eben eberhard ebrahim ebuka eckart eckhard ed eddie edgar edmond edmund edouard édouard
  eduard eduardo edward edwin efrain egon ehud einar eirik eitan ekrem eli elias élie elijah elio elliot elliott elmer
  eloy elton elvis emanuel emeka emil emile emilio emir emmanuel emmett emre emrys enoch enrique enzo eoin ephraim erhan
  eric erich erik ernest ernesto ernie ernst errol erwan erwin eryk esben esteban ethan etienne euan eugen eugene
  eusebio evan evander everett ewan ezekiel ezio ezra fabian fabien fabio fabrice fadi faisal farai farhad farid faruk
  fatih federico feliks felipe felix femi ferdinand ferenc fergus fernando ferran fiachra fidel filip finbar finlay
  finley finn fionn fletcher florent florian florin floyd folke francis francisco franck franco francois frank franklin
  franz françois frazer fred freddie freddy frederic frederick frederik fredrik friedrich fritz fyodor gabe gabor
  gabriel gael gaétan gaetan ganesh garba gareth garfield garrett garry gary gaspard gaston gavan gavin gbenga gene
  gennaro geoff geoffrey geordie georg george georges geraint gerald gerard gerardo gerd gerhard gerhardt germain gerrit
  gerry gert gethin ghassan gianluca gianni gideon gilbert giles gilles gino gintaras giorgio giorgos giovanni giulio
  giuseppe gleb glen glenn godfrey gonzalo gonçalo gopal goran gordon gorka gottfried graeme graham greg gregor gregorio
  gregory grigory grover grégoire guido guillaume guillermo gunnar gunther gus gustavo guy gwilym gábor günter habib
  haitham hakan hakim hal hamid hamish hamisi hamza hank hannes hans harald hari harish harlan harold harrison harry
  hartmut haruki harun haruto harvey harvinder hassan hatem haydn hector heiko heiner heinrich heinz helge helmut
  hendrik henning henri henrik henry herb herbert herbie herman hermann hernan hernán herve hervé hilario hiroshi hiroto
  hisham holger homer horace horacio horatio horst hossein howard hubert hubertus hugh hugo humberto husayn hussein
  hywel håkan iago iain ian ibrahim idris iestyn ifan ifor ignacio ignatius igor igwe ihor ike ikenna iker ilan ilie
  ilya imran imtiaz iñaki ingmar ingo ioan iolo ira irv irving isaac isaiah isak isidro ismael ismail istvan istván ivan
  ivo ivor iwan jaap jabari jabez jace jacek jacinto jack jackson jacky jacob jacques jagdish jaime jake jakob jalen
  jalil jamaal jamal james jamie jan janos jared jarek jaroslav jarrod jason jasper javier jaxon jay jean jeb jed jedrek
  jeff jeffery jeffrey jeffry jelle jens jeremiah jeremy jerker jermaine jerome jerry jerzy jesse jesus jethro jim
  jimmie jimmy jiri jo joachim joakim joao joaquim joaquin joaquín jochen jody joe joel joey johann johannes john johnny
  joko jomar jon jonas jonathan jonny joost jordan jordi jörg jorge jorgen joris jory jose josef josep joseph josh
  joshua josiah joss josé jozef joão juan jude juergen jules julian julien julio junaid juri justin jános józef jürg
  jürgen kaan kaden kai kaito kaj kaleb kamal kamil karam kareem karim karl karsten kaspar kasper kaveh kazuo keegan
  keenan keir keith kelechi kelvin kemal ken kenan kenji kenneth kenny kenta kepa kerem kerry kev kevan kevin khaled
  khalid khalil kieran kim kip kiran kjell klaus knut kobe koen kofi kojo konrad konstantin korbinian kostas krishna
  kristian kristof krzysztof kunal kunle kurt kurtis kwabena kwame kwasi kweku kwesi kyle kylian kyrylo lachie lachlan
  ladislav lajos lamar lance landon langston larry lars lasse laszlo laurence laurent lawrence lazlo leander lech lee
  leif leigh leland lemuel lennart lennie lennox lenny leo leon leonard leonardo leopold leopoldo leroy leslie lester
  lev levi lewis lex liam lindsey lino linus lionel livio ljubo lloyd logan loic lonnie lorenzo loris lothar lou louis
  loïc luc luca lucas lucian luciano lucien lucio ludo ludovic ludwig luigi luis luka lukas luke lungelo lutfi luther
  lutz macauley maciej mads magnus mahesh mahmoud makoto malachi malcolm malik mamadou mandla manfred manny manoj manolo
  manu manuel manus marat marc marcel marcello marcin marco marcos marcus marek marian mariano mario marius mark marko
  markus marlon marquis marten martim martin marty marvin masahiro massimo massoud mateo mathias mathieu mathis matías
  matias mats matt matteo matteus matthew matthias matthieu matthijs mattias maurice mauricio mauritz max maxim maxime
  maximilian mazen mehdi mehmet melvin melvyn mervyn mesut micah michael michel mick mickaël mickael mickey miguel mihai
  mikael mike mikel mikhail mikkel milan mile miles milo milos miloslav miloš milton minh miroslav mitch mitchell mitt
  modou mohamad mohamed mohammad mohammed mohan mohsen moises moisés monte monty mordecai morgan moritz moses moshe
  moussa muhammad muhammed mukesh munir murat murdo musa mustafa mwangi mykola myles münir nabil nadeem nadim naresh
  nasir nasser nate nathan nathanael nathaniel naveed navin ndamukong ned neil nelson nelu nestor neville niall nicanor
  nicholai nicholas nick nico nicolas nicolás niels nigel nihad nikhil nikita niklas nikola nikolai nikolaos nikolay
  nikos nils nizar nnamdi noah noam noel noor norbert norman obadiah obinna octavio oisin oisín ola olaf olamide olav
  oleg oleksandr oleksiy oliver olivier olli olumide oluwaseun omar omer onur orhan oriol orlando orson orville oscar
  osian oskar osman ossian osvaldo oswald otis otto ousmane ove owen pabel pablo paddy padraig paolo parviz pascal
  pascual pasquale patricio patrick paul paulinho paulo pavel pavol pawel paweł payton pedro pelle percival percy petar
  pete peter petr petros petter peyton phil philip philipp philippe phillip pierre piers piet pieter pim pino piotr
  placido plinio pradeep prakash pranav prem quang quentin quincy quinn quinton rab rachid radek radoslav rafael rafal
  rafał rahul raimondo raimund rainer raj rajan rajesh rajiv rakesh ralf ralph ramesh rami ramiro ramon ramzi ramón rand
  randall randolph randy raoul raphael raphaël rashad rashid rasmus rauf raul ravi ray raymond raymundo reece reggie
  reginald régis regis reid reinaldo reince reinhard reinhold remco rémi remi remy renato rene renzo rené reuben rex
  reza rhett rhodri rhys rian ricardo richard rick rickie ricky rico rinaldo ritchie rizky roald rob robbie robby robert
  roberto robin rocco roddy rodney rodolfo rodrick rodrigo rogelio roger rohan rohit roland rolf roly romain roman
  romano romeo ron ronald ronan ronnie ronny roope rory roscoe ross rotimi roy royston ruairi ruaridh ruben rubén rudi
  rüdiger rudolf rudolph rudy ruedi rufus rupert ruslan russell rustam rutger ruud ryan saad sachin sadiq saeed salim
  salvador salvatore sam samir sammy samuel sandeep sandor sandro sanjay santi santiago satish satoshi saul saverio
  scott scottie seamus sean sebastian sefa selim selwyn sepp serge sergei sergey sergio sergiy seth seungho severin
  severino seymour shahid shamus shane shankar shashi shaun shawn shay shelby sheldon sherman shigeru shinji shota
  sibusiso siddharth sidney siegfried sigurd silas silvio simeon simon sinan sione sipho siyabonga slavko slobodan
  snorri solomon sonny soren spencer spiros stan stanislav stanislaw stanley stavros stefan stefano steffen stelian
  stephan stéphane stephane stephen stevan steve steven stewart stig stjepan struan stuart subhash sukhdev sunil suresh
  svein sven svend sverre sydney syed sylvain sylvester szymon sándor sébastien sören søren taavi tadashi tadeusz tadhg
  tafadzwa tahir takeshi takumi talal tamas tamati tamás tancredi tane tanguy taras tarek tarik tariq tarquin taufik
  tayyip ted teddy temitope tendai tennyson tenzin teo teodor teodoro terence terrell terrence terry tesfaye thabo thad
  thaddeus themba theo theodore thiago thibault thibaut thierry thilo thomas thor thorsten thorvald thulani tiago tibor
  tiernan tillman tim timo timothy timur tinashe tito titus tjark tobi tobias tobin toby todd tom tomas tomasz tommy
  tomos tomáš tony torben torin torkel torquil torsten toshi travis travon trayvon trent trevor trey tristan trygve tuan
  tunde tunji turlough tycho tyler tyrell tyrone uche udo uisdean ulf ulrich ulysse umar umberto umut unai upendra uri
  uriel urs usman uwe vaclav valentin valentino valery valter vasco vasile vasily vaughan vaughn veli venkat vernon vic
  vicente victor vidar vijay vikas vikram viktor viktoras vinay vince vincent vincenzo vinod vinícius virgil virgilio
  vishal vitaly vito vittorio vivek vladimir vladislav vojtech volker volodymyr václav wade wael waldemar waleed walid
  wallace wally walter waqar warren wasim wayne wendell werner wes wesley wilbur wilf wilfred wilfried wilhelm will
  william willie wilmer wim winfried winston winthrop wiremu wladimir wojciech wolfgang wolfram woody wouter wyatt
  xabier xander xavi xavier yaakov yair yanis yann yannick yannis yaroslav yasin yasser yasuo yaw yehuda yemi yiannis
  yoann yogesh yonas yorick yoshi yossi younes youssef youssouf yuki yul yunus yuri yusef yusuf yvan yves yvon zach
  zacharie zachary zack zafar zaid zakaria zane zbigniew zdenek zeb zeev zeke zeljko ziad zoltan zoltán zoran zubin zvi
  ángel émile étienne óscar željko luuk lwazi lyle nursultan nuwan ozan adewale adebayo ade babajide dayo chinedu
  ikechukwu uchenna kwaku ibrahima abdoulaye souleymane boubacar idrissa seydou vusi kagiso tshepo juma kamau kiprono
  kipchoge otieno ochieng wanjala mutua haile abebe girma mulugeta berhanu yevhen yevgeny oleh serhiy andriy bohdan
  vasyl petro maksym dmytro pavlo yuriy anatoliy rinat bakhyt erlan daniyar balazs attila miklos bence csaba grzegorz
  jakub kacper lukasz mateusz bartosz slawomir radoslaw zdzislaw ondrej nemanja josip matija tomislav kresimir hrvoje
  ivica ilir arben besnik agron fatmir bekim shpend dritan gjergj vassilis thanasis spyros ahmet serkan volkan tolga
  behrouz kourosh navid omid siavash ashkan farzad bassem faris zahid kamran salman haroon farooq adeel bilawal krishnan
  srinivas karthik aravind senthil murugan bhaskar debashish partha aniruddha dorje yuto tetsuo masato jihoon sungmin
  seojun jian zhiwei nguyen thanh somchai prasert bambang hendra rizal dodong jejomar benigno efren danilo hemi semisi
  viliame keoni tavita sindre torbjorn oddvar haakon halvard asbjorn bjarni olafur ragnar hallgrimur birgir jussi mikko
  pekka juha antti jukka eero kalle toomas tarmo juris janis andris vytautas kestutis maarten bram thijs stijn ezequiel
  gilberto anselmo evaristo leandro lautaro facundo cuthbert calum domhnall gwyn emyr huw ieuan emlyn eifion ambrose
  barnabas cyprian lorcan osric alaric lysander thelonious kit rowan gurpreet harpreet manpreet jaspreet simran
  kulwinder sukhwinder kehinde taiwo tolu stevie frankie darcy sacha sasha dominique ariel sonam pasang wei uzoma lerato
  mpho skyler aubrey amari hikaru dara`);

const women = words(`
  aaliyah abby abena abigael abigail abiola ada adaeze adelaide adele adelheid adelina adelita adhiambo adina adriana
  adwoa afua agata agatha agnes agneta agnieszka agnès agustina aicha aida aigul aileen ailsa aimee aine ainhoa aini
  aisha aisling aissatou aitana akinyi akosua akua alba alberta alejandra aleksandra alena alessandra alessia aletta
  alex alexa alexandra alexandrine alexia alexis alfreda alia alice alicia alida alina alisa alisha alison alix aliya
  aliyah allegra allie allison ally allyson alma almudena althea alva alwine alycia alyssa ama amaia amal amalia amanda
  amandine amani amara amarachi amber ambra amelia amelie amelle amiira amina amira amparo amy amélie améline ana anabel
  anabela anahita anais anastasia anastasija anaïs ancha andrea andreia andriana ane aneta anett angela angeles angelica
  angelika angelina angeline angharad angie ania aniela anika anisa anissa anita anja anjali anke ann anna annabel
  annabelle annalena annaliese anne annegret anneke annelies anneliese annemarie annette annie annika annmarie anouk
  anoushka antje antoinette antonella antonia antonina anuradha anuschka anya aoife apolline april araceli araminta
  aranka archana areta ariadna ariadne ariana arianna arianne ariel arja arlene arletta arlette armelle aroha arwen arzu
  asha ashlee ashley asma assumpta asta astrid asuncion athena atieno attracta aude audra audrey augusta auguste aurelia
  aurora aurore aurélie ava avery avis ayesha ayla ayse aysha ayu ayumi ayşe azadeh azra babette bahar barbara barbra
  barbro basma bea beata beatrice beatriz becca becky begoña belinda bella benedetta benedicte berit bernadette
  bernadine bernardine bernice bertha beryl bess beth bethan bethany betsey betsy bettie bettina betty beverly beyza
  bianca bibi biljana billie birgit birgitta birte bisi blanca blanche bojana bonnie bozena božena brandi branka bree
  brenda brenna briana brianna bridget bridgette brigid brigida brigitte brita britney britta brittany bronagh bronwen
  bronwyn brooke brynja bryony bukola burcu busisiwe béatrice bérénice caitlin caitriona calista calla callie camila
  camilla camille candace candice candida caoimhe caprice capucine cari carin carina carla carlene carley carlie carlita
  carlotta carly carmela carmen carol carola carole carolina caroline carolyn carrie caryl caryn carys cassandra cassie
  catalina caterina catharina catherina catherine cathleen cathryn cathy catriona cayla cécile cecile cecilia celeste
  celestine celia celina celine cerys chaima chandra chanel chantal charis charlene charlie charlize charlotte charmaine
  chelsea cherie cheryl cheyenne chiamaka chiara chika chinelo chinwe chinyere chioma chipo chloe chloé chrissie christa
  christie christina christine chrystal ciara cilla cindy cinzia citlali claire clara clare claribel clarice clarissa
  claudette claudia claudine clemence clementine cleo clio clodagh clotilde clémence coco colette colleen concepción
  concepta conchita connie conny consolata constance constanze consuelo cora coralie cordelia coretta corinne cornelia
  cornelie cosima courtney cressida cristiana cristina crystal crystel cyndi cynthia céline dafne dagmar dagny daisy
  dalia dana danica daniela daniella danielle danika danuta daphne daphné darcy daria darina darlene darya davina dawn
  dayana deana deanna deb debbi debbie debora deborah debra deepa deidre deirdre deja delaney delfina delia delilah
  della delores delphine demelza demi denisa denise desiree despina devika diana diandra diane dilani dilys dimitra dina
  dinah dinara divya diya djamila dolores dominika dominique donata donatella donka donna doortje dora dorcas doreen
  dorien doris dorit doro dorota dorothea dorothy dorte dottie dragana dulce dunja dympna ebba ebony edda edeltraud
  edina edith edna edurne edwina effie efua eileen eilidh eira eirlys eithne ekaterina ela elaine elba elda eleanor
  eleanora elektra elena eleni eleonora eleonore elfie elfriede eliana elif elin elina eline elisa elisabet elisabeth
  elisabetta elise elissa eliza elizabeth elke ella ellen ellie ellinor elly elma elodia elodie eloisa eloise eloísa
  elsa elsbeth else elsie elske elspet elspeth elvira elwira emanuela emeline emi emilia emilie emilija emily emina
  emine emma emmanuelle emmeline emmy emna encarnación enid erendira ereni erica erika erin erna ernestine erzsébet esin
  esme esmeralda esperanza essie estefania estela estella estelle ester esther ethel etta eufemia eugenia eugénie
  eulalia eunice euphemia eva evangeline evdokia eve evelina eveline evelyn evi evita ewa fabiana fabienne fadia fadila
  faith faiza fanny farah farida fatema fatemeh fatima fatma fatou fatoumata fawzia fay federica fedora felicia
  felicitas felicity felicité femke fenella fenna fern fernanda ferne ffion filippa filomena finola fiona fionnuala
  flavia fleur fleurette flo flora florence florencia floriane florica florine folake fran frances francesca francine
  francisca frankie françine françoise franziska frauke frederica frederike fredrika freida freja freya frida frieda
  friederike fritzi funda funke funmi fátima gabriela gabriele gabriella gabrielle gaby gaëlle gail galina garance gayle
  gaynor geena gemma gena genevieve geneviève genna georgette georgia georgie georgina georgine geraldina geraldine
  gerda gerlinde germaine germana gert gerti gertrud gertrude gesa ghislaine giada gianna gigi gilda gillian gina
  ginette ginevra ginger ginny giovanna gisela gita gitta giulia giuliana giuseppina gladis gladys glenda glenys glinda
  gloria gloriana glynis golda goldie golnaz goretti grace grainne grania graziella greta gretchen grete gretel griet
  grietje griselda gráinne guadalupe gudrun guinevere gulnara gunda gunilla guri gwen gwendoline gwendolyn gwenllian
  gwyneth hadia hadiza hafsa hager hailey hala haley halima hallie hana hanan hanna hannah hanne hanneke hannelore hansa
  harriet harriett harriette haruka hasina hatice hattie hayat hayley hazel heather heba hedda hedwig hedy heidi heidrun
  heike heledd heleen helen helena helga helle hellen helma heloise hendrika henrietta henriette henrike hermine
  hermione herta hester hettie hilaria hilary hilda hildegard hildur hillary hilma hira hodan holly honora honoria hope
  horatia hortense houda huguette hulda huma huong hélène iben ida ieva ifeoma ifrah iga ignacia ikram ilana ilaria
  ildiko ildikó iliana ilka ilona ilse ilva imani imelda imke imogen ina inaya indira indra ines inessa inez inga inge
  ingeborg inger ingrid inka inma inés inês ioana iolanda iona ione iqra irena irene irenka irina iris irma irmela
  irmgard isa isabel isabella isabelle isadora isaura ishbel isla isobel isolde itziar iva ivana ivanka ivanna ivette
  ivonne ivy iwona izabela izzy jaana jacinta jacintha jackie jaclyn jacqueline jacquelyn jacqui jade jadwiga jael
  jagoda jaimee jaleh jamie jamila jana janae jancis jane janelle janet janette janey janice janina janine janna jannie
  jaqueline jasmin jasmine jasna jaya jayne jean jeana jeanette jeanie jeanne jeannette jeannie jeannine jelena jemima
  jemma jena jenifer jenna jenne jenni jennie jennifer jenny jeri jessamy jessica jessie jette jill jimena jinan jo joan
  joana joann joanna joanne jocelyn jocelyne jodi jodie jody joelle johanna johanne jolanda jolanta joleen jolene jona
  jordan jordana jorja josefa josefina josefine josephine josette josiane josie josée jovana joy joyanne joyce juana
  juanita judith judy julia juliana juliane julianne julie juliet julieta juliette julija julita julka june junia
  justina justine justyna jutta juut kadija kaija kaitlyn kaja kalina kalliope kalpana kamala kara karen karien karima
  karin karine karita karla karma karolina karoline karyn kasia katalin katarina katarzyna kate katerina kateryna
  katharina katharine kathe katherine kathi kathie kathleen kathrin kathryn kathy katia katie katinka katja katka katri
  katrien katrin katrina katy katya kavita kay kayla kaylee kayleigh keeley keely keiko keira keisha kelly kellyanne
  kelsey kendra keren kerri kerrie kerry kerstin khadija khadijah kiara kiera kiki kim kimberley kimberly kimiko kinga
  kira kiri kirsi kirsten kirstie kirstin kirstine kirsty kitty klara klaudia klára kristen kristi kristiane kristiina
  kristin kristina krisztina krystal krystyna kyla kylie käthe laetitia laila laima lakisha lakshmi laleh lamia lana
  lara larisa larissa lashonda latifa latisha latonya latoya laura laure lauren laurene laurentia laurette laurie
  laverne lavinia layla lea leah leanna leanne leanora leda leena leentje leigh leila leire lela lena leni lenka lenore
  leokadia leola leona leonie leonora leontine leora lesia lesley leslie leticia letitia letizia letty leyla lhamo lia
  liana liane libby licia lidia lidija lidiya liesbeth liesel lieselotte lila lilia lilian liliana liliane lilith liliya
  lillian lillie lilly lily limor lina linda lindiwe lindsey lindy linh linnea liora liova lisa lisbeth lise liselotte
  lisette lissy liv livia livvy liz liza lizbeth lizzie lizzy ljiljana ljubica llinos lois lola lonneke loraine loreen
  lorena loreta loretta lori lorie lorina lorna lorraine lotta lotte lotti lottie lotty lou louella louisa louise
  lourdes lova lowri luana luann lubna lucette lucia luciana lucie lucila lucilla lucille lucinda lucja lucrecia lucy
  lucyna lucía ludivine ludmila ludmilla luella luisa luise lulu lupe lupita luz luísa lydia lydie lyla lyn lynda
  lyndsay lyndsey lynette lynn lynne lyra lysa léa léonie maaike mabel macarena mackenzie maddie maddy madelaine
  madeleine madeline madelyn madge madina mae maebh maeve mafalda magali magalie magda magdalena maggie maggy magnhild
  maha mahnaz mahsa maia maike maira maire mairead mairi mairin maisie maite maj maja makayla makena malala malgorzata
  malia malika malin mallory malorie malwina mame mamie manal manda mandisa mandy manja manola manon manuela manuella
  mara marcela marcella marcelle marcia marcy mared mareike marfa margaret margareta margarete margaretha margarethe
  margarita margaux marge margherita margie margit margo margot margret margriet marguerite mari maria mariah mariam
  mariama marian mariana mariangela marianne maribel marica maricel marie marieke mariella marielle mariette marija
  marijke marika mariko marilena marilou marilu marilyn marina marion mariona marisa marisela marisol marissa marit
  marites maritza mariya mariza marjolein marjorie marjory marla marlena marlene marlies marlyn marnie marta martha
  marthe martina martine marva mary maryam maryanne marylou maryse maría mascha masha mathilda mathilde matilda matilde
  maud maude maura maureen mavis maxie maxine may maya mayra mayte małgorzata mckenna mechthild meera meg megan mehreen
  mehwish mei meike mela melania melanie melba mele melina melinda melisa melissa melita mellie melodie melody melva
  mercedes meredith mererid merete meri merike merja merle merry merve meryl meta mette mhairi mia micaela michaela
  michalina michele micheline michelle michiko michèle mieke miep miette mikaela miko mila milada milagros milana
  mildred milena milica millicent millie milly mimi mina mindy minerva minna minnie miranda mireia mireille mirela miren
  miriam mirjam mirta misaki missy mitra mitzi moa mohini moira moll mollie molly momoko mona monica monika montserrat
  morag morgan morgana morgane morven mounia muna munira muriel mutsumi myfanwy myra myriam myrna myrtle máire mélanie
  mélissa nada nadezhda nadia nadine nadja nadya nadège nafisa nagwa nahid naila naima naledi nanami nancie nancy
  nanette nanna naoko naomi naomie narges nasrin nastassja nata natacha natali natalia natalie natalija natalya natasha
  natasja nathalie natividad nawal nazanin ndeye neda neela neelam neema neha nekane nela nele nelia nell nellie nelly
  nena nerea neria nerissa nerys nesrin nettie neva neve nevena ngaire ngoc ngozi nia niamh nicki nicola nicole
  nicoletta nicolette nicolina nidia nieves nika nike niki nikki nikoletta nila nilda nilufar nimmi nina ninette ninon
  nisha nita nives njeri nkechi nneka noa noelia noella noelle noemi noemí noirin nomsa nomvula nona noor nora norah
  noreen norene noriko norma nosipho nour noura nouria noémie nuala nubia nura nuria nya nyah nyambura nydia núria
  obiageli octavia octavie océane oda odalys odette odile odilia odina odine ofelia oihana oksana oleksandra olena
  olenka olga olimpia olivia oliwia olla olwen olympe olympia onyinye oonagh ophelia oprah oriana orianna orietta orla
  orlaith ornella orsola ottavia ottilie ouafa ozlem padma paige palesa palmira paloma pam pamela pamella pandora paola
  parisa parminder parvati pascale patrice patricia patrizia patsi patsy patti pattie patty paula paulette pauliina
  paulina pauline payton pearl peggie peggy peigi penelope penina peninah penny pepita perla perpetua perrine persephone
  peta petra petronella petula peyton phaedra philippa philomena phoebe phyllida phyllis pia pilar pilita pinar piper
  pippa pippi pirjo plamena polina polly pooja poonam poppy portia pradnya pratibha precious priscilla priti priya prue
  prunella purificación quiana rabia rachael rachel rachelle rachida radhika raelene rafaela raffaella ragnhild rahel
  raisa raissa rajni raluca ramona rana randi rani rania ranjana raphaela raphaelle raquel rasha rashida ratna rayna
  reagan rebeca rebecca rebekah rebekka reem reggina regina reiko reina rekha remedios rena renae renata renate renee
  renske renée reshma resi reta reva reyhan rhea rhian rhiannon rhoda rhona rhonda ria riana ricarda richelle rika rikke
  rina risa rita ritva riva roberta robin robyn rochelle rocío rocio roisin rolanda romaine romana romane romilda romina
  romola romy ronda ronit ronja ronnie rosa rosalba rosaleen rosalia rosalie rosalind rosalinda rosaline rosalyn rosalía
  rosamund rosamunde rosana rosanna rosanne rosario rose roseanne rosella roselyn rosemarie rosemary rosetta rosi rosie
  rosina rosita roslyn rossana roswitha rowena roxana roxane roxanne roya rozalia rubina ruby rudo rukhsana rukmini runa
  ruta rute ruth ruvimbo ruzena ruža rylee régine róisín saara saba sabeen sabiha sabina sabine sabrin sabrina sadia
  sadie saffron safia safiya sahar sahra saida saija saira sakina sakura salima sally salma salome salomé saloni sam
  samanta samantha samar sameera samia samina samira sana sandie sandra sandrina sandrine sandy sanja sanna sanne
  saoirse saphira sapphire sara sarah sarai sarina saskia satu saylor scarlett seema selam selena selene selin selina
  selja selma semra senga seonaid septima serafina serap seraphina serena severine shabana shabnam shadi shahida shahnaz
  shaina shakira shanaz shanelle shani shania shanice shaniqua shanna shannen shannon shanti sharlene sharmila sharna
  sharon sharron sharyn shasta shauna shawna shayla shazia shea sheela sheena shehnaz sheila shelagh shelby shelia
  shelley shelly shenaz sherri sherry shira shirin shirley shivani shona shreya shweta shyla sian sibyl sibylle sidonie
  sidsel sienna siew sigourney sigrid sigrun siiri sil silja silke silvana silvia silvie silvina simona simone simonetta
  sindy sinead siobhan siri siti siv siân skye skylar slavica smita snezana snježana socorro sofia sofie sofía sohaila
  solange soledad solvei solveig solvig solène somaya sonal sonali sondra sonia sonja sonya sophia sophie sophronia
  soraya sorcha souad soumaya stacey stacie stacy stana stanislava stef stefani stefania stefanie steffi stella steph
  stephania stephanie stephany stevie stéphanie sudha sue suha suhair sukey suki suman sumaya sunita sunniva suranne
  surya susan susana susanna susannah susanne sushma susi susie suzana suzanna suzanne suzette suzi suzy svea svenja
  svetlana swantje swati sybil sydnee sydney sylva sylvana sylvia sylvie szilvia séverine sól tabita tabitha tahira
  taina talia talitha tally talulah tamar tamara tami tamika tammie tammy tamora tamsin tamsyn tanesha tania tanja tansy
  tanvi tanya tapsi tara taraji tarja tasha tatiana tatjana tatyana tawny tecla teena tegan temitope tendai teodora
  teresa teresita teri terri terrie tess tessa tessie thalia thandi thandiwe thaïs thea thelma theodora theresa therese
  thirza thora thu thuy thyra thérèse tia tiana tiffani tiffany tigist tilda tilly timea tina tineke tiphaine tirzah
  titania titilayo tiziana tjorven tomasa tomoko toni tonia tonie tonje tonya tori torie toril tova tove tracey tracie
  tracy trang tricia trina trine trish trisha trista trixie truda trude trudy truus tsitsi tuija tuuli tuva tyra ubah
  uche ulla ulrika ulrike uma una undine urmila ursel ursula ursule urszula usha uta ute vaida vaishali valarie valda
  valentina valentyna valeria valerie valeska valérie vanda vandana vanessa vanja vanna varsha vasiliki velma venetia
  vera verena verica verity verna vernice veronica veronika verónica verónique vesna vibeke vicki vickie vicky victoire
  victoria victorine vida vidya vigdis vikki viktoria vilde vilja vilma vinnie viola violaine violet violeta violetta
  viorica virginia virginie virpi viveka vivian viviana viviane vivianne vivien vivienne vlasta vonda véronique wafa
  wallis waltraud wambui wanda wangari wanjiku wanjiru wenche wendi wendie wendy whitney wiebke wiesława wilda
  wilhelmina wilhelmine willa willemijn wilma winifred winnie winona xenia ximena xiomara yaa yael yaiza yamina yana
  yanira yara yasemin yasmeen yasmin yasmina yasmine yelena yemi yesenia yessica yetunde yeva yevgenia yiannoula ylva
  yoko yolanda yolande yoshiko yrsa ysabel ysolde yui yulia yuliya yumi yumiko yuna yvette yvonne zadie zahara zahra
  zaida zainab zaira zakia zandra zanele zaneta zara zarina zaynab zdenka zeina zelda zelma zena zenobia zeynep zhanna
  zhen zinaida zinnia zita zlata zodwa zoe zofia zohra zoja zola zophia zora zosia zoé zoë zsofia zsuzsa zsuzsanna
  zsófia zuleika zulema zuzana zuzanna élodie özlem putri quinn wulan adanna amaka obioma funmilayo yewande temi
  simisola modupe ronke folasade omolara kemi morenike aminata khady rokhaya coumba bintou oumou nokuthula thembi lerato
  refilwe dineo rutendo tariro nyasha achieng wairimu zawadi hirut almaz meseret yordanos iryna nataliya svitlana
  lyudmyla halyna tetyana solomiya zoya larysa grazyna halina eszter orsolya piroska boglarka mirjana tijana dubravka
  arbana teuta vjosa elira ioanna aylin esra sibel nurcan gulsen defne nilufer niloufar saima nusrat farzana nazia
  bushra shalini nandini ananya sneha aparna gayatri sarita vasudha malathi revathi chitra ishani mridula paromita
  sukanya pema dolma yangchen yuko akiko kirra aiko hanako sayaka xiaoling jiayi yuting siriporn malee luzviminda
  anahera marama hinemoa leilani unni kirsti turid sigridur birna ragnheidur hrafnhildur aino sirpa pirkko riitta tuula
  kaisa marjatta kadri liis ilze inese jurate geertje ottoline arabella georgiana drusilla hetty iseabail sioned tegwen
  delyth eluned morwenna tanisha nevaeh monique odessa earlene raylene inmaculada itzel graciela nayeli thandeka maelle
  hyacinth winsome kit rowan gurpreet harpreet manpreet jaspreet simran kulwinder sukhwinder kehinde taiwo tolu kiran
  yuki blake jules sacha sasha tenzin sonam pasang wei tinashe farai tafadzwa uzoma mpho skyler aubrey amari hikaru dara`);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

export type Gender = 'he' | 'she';

export function isGivenName(word: string): boolean {
  const lower = word.toLowerCase();
  return isListed(lower) || isListed(plain(lower)) || isDouble(lower);
}

/** Jean-Luc, Anna-Lena; but not Alexander-Arnold, a family's. */
function isDouble(lower: string): boolean {
  const [first = '', second = '', third] = lower.split('-');
  return third === undefined && DOUBLES.test(first) && (isListed(second) || isListed(plain(second)));
}

const DOUBLES = /^(?:jean|marie|anne?|anna|mary|hans|karl|carl|klaus|ernst|franz|eva|pierre|paul|louis|lou|josé)$/;

function isListed(lower: string): boolean {
  return men.has(lower) || women.has(lower);
}

/** Kévin, Sinéad: a name that is listed without its accents. */
function plain(lower: string): string {
  return lower.normalize('NFD').replaceAll(/\p{M}/gu, '');
}

/** The pronoun that usually goes with a given name; null for names of both and unknown ones. */
export function genderOfName(word: string): Gender | null {
  const [first = '', second = ''] = word.toLowerCase().split('-');
  // Jean-Luc is a man, whoever Jean may be.
  return genderOf(first) ?? (isDouble(word.toLowerCase()) ? genderOf(second) : null);
}

function genderOf(part: string): Gender | null {
  const lower = isListed(part) ? part : plain(part);
  if (men.has(lower)) return women.has(lower) ? null : 'he';
  return women.has(lower) ? 'she' : null;
}
