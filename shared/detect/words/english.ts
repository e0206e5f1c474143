import { type LanguageProfile, type PronounKind, table, withEndings, withPlurals, words } from './profile.ts';

export const english: LanguageProfile = {
  tag: 'en',
  speech: words(`
    say says said saying tell tells told telling add adds added adding note notes noted noting ask asks asked asking
    explain explains explained explaining write writes wrote written writing argue argues argued arguing
    state states stated stating announce announces announced announcing continue continues continued continuing
    declare declares declared declaring insist insists insisted insisting warn warns warned warning
    claim claims claimed claiming tweet tweets tweeted tweeting post posts posted posting reply replies replied replying
    respond responds responded responding conclude concludes concluded concluding recall recalls recalled recalling
    remark remarks remarked remarking observe observes observed observing comment comments commented commenting
    suggest suggests suggested suggesting read reads acknowledge acknowledges acknowledged acknowledging
    admit admits admitted admitting predict predicts predicted predicting joke jokes joked joking
    quip quips quipped quipping shout shouts shouted shouting yell yelled yelling cry cried exclaim exclaimed
    whisper whispered mutter muttered boast boasts boasted boasting complain complains complained complaining
    contend contends contended contending maintain maintains maintained maintaining reiterate reiterates reiterated reiterating
    repeat repeats repeated repeating stress stresses stressed stressing emphasize emphasizes emphasized emphasizing emphasised
    counter counters countered countering answer answers answered answering testify testifies testified testifying
    allege alleges alleged alleging assert asserts asserted asserting confirm confirms confirmed confirming
    concede concedes conceded conceding caution cautions cautioned cautioning report reports reported reporting
    threaten threatens threatened threatening promise promises promised promising vow vows vowed vowing urge urges urged urging demand demands demanded demanding
    deny denies denied denying reveal reveals revealed revealing think thinks thought believe believes believed
    beam beams beamed beaming deplore deplores deplored rant rants ranted riposte ripostes riposted sneer sneers sneered wail wails wailed
    lament laments lamented lamenting opine opined muse muses mused musing wonder wonders wondered wondering
    retort retorted interject interjected chant chanted chanting plead pleaded pleading agree agrees agreed
    describe describes described describing mention mentions mentioned mentioning proclaim proclaims proclaimed proclaiming
    elaborate elaborated clarify clarifies clarified clarifying point points pointed pointing pledge pledges pledged pledging
    offer offered hint hints hinted hinting quote quotes quoted quoting estimate estimates estimated estimating
    find finds found show shows showed speculate speculated charge charges charged charging fume fumed
    reason reasoned advise advises advised advising email emailed inform informed informing gush gushed
    worry worries worried worrying ponder pondered project projects projected reckon reckons reckoned guess guessed suspect suspects suspected
    doubt doubts doubted imagine imagined remember remembers remembered learn learned realize realized heard bark barked roar roared
    snort snorts snorted sigh sighs sighed chuckle chuckles chuckled grumble grumbles grumbled mumble mumbles mumbled murmur murmurs
    murmured groan groans groaned growl growls growled protest protests protested object objects objected enthuse enthuses enthused
    deadpan deadpans deadpanned text texts texted message messages messaged swear swears swore venture ventured
    rejoin joke crow crowed scoff scoffed snap snapped laugh laughed bemoan bemoaned tell recount recounted recounts
    summarize summarized volunteered sum summed put puts speak spoke speaking blog blogged captioned
    reaffirm reaffirms reaffirmed reaffirming caption relay relayed echo echoed echoing begin began concur concurred
    theorize theorized propose proposes proposed declaim intone intoned chime chimed inquire inquired
    remind reminds reminded reminding confess confesses confessed confessing confide confides confided confiding brag brags bragged bragging
    recommend recommends recommended recommending affirm affirms affirmed affirming attest attests attested aver averred scream screams screamed screaming holler hollered bellow bellows bellowed thunder thundered thunders moan moans moaned hiss hisses
    hissed shriek shrieks shrieked drawl drawls drawled blurt blurted stammer stammers stammered surmise surmises surmised posit posits posited
    imply implies implied implying insinuate insinuates insinuated specify specifies specified specifying stipulate stipulates stipulated decree
    decrees decreed gloat gloats gloated fret frets fretted gripe gripes griped whine whines whined
    assure assures assured assuring underscore underscores underscored underline underlined signal signaled signalled ruled held holds`),
  stance: words(`
    liken likens likened likening exhort exhorts exhorted exhorting blame blames blamed blaming fault faulted credit credited
    encourage encouraged implore implored instruct instructed order ordered proclaim
    call calls called calling label labels labeled labelled labeling brand branded branding dub dubbed dubbing
    praise praises praised praising criticize criticizes criticized criticizing criticise criticised blast blasts blasted blasting
    accuse accuses accused accusing dismiss dismisses dismissed dismissing denounce denounces denounced denouncing
    slam slams slammed slamming condemn condemns condemned condemning attack attacks attacked attacking reject rejects rejected rejecting
    decry decried decries decrying tout touts touted touting refer refers referred referring cite cites cited citing
    characterize characterizes characterized characterizing mock mocks mocked mocking ridicule ridiculed
    hail hails hailed hailing defend defends defended defending compare compares compared comparing
    want wants wanted feel feels felt consider considers considered considering hope hopes hoped hoping
    express expresses expressed expressing raise raised raising mean meant     rip ripped ripping deride derided bash bashed bashing lambaste lambasted rail railed railing     apologize apologized apologizes apologizing apologise apologised apologises apologising pen penned deliver delivered     expect expects expected fear feared fears welcome welcomed welcomes
    regard regards regarded treat treats treated treating portray portrayed portraying paint painted tease teased disparage disparaged thank thanked thanking
    advocate advocated highlight highlighted highlights
    termed terming pronounce pronounces pronounced judged judging laud lauds lauded lauding commend commends commended
    applaud applauds applauded berate berates berated castigate castigated rebuke rebukes rebuked salute salutes saluted
    deem deemed cast scold scolded chide chided endorse endorsed embrace embraced
    introduce introduces introduced introducing declare voice voiced vent vented describe offer offers offering issue `),
  speechNouns: words(`
    remark remarks comment comments statement statements claim claims assertion assertions line speech tweet tweets email emails
    letter interview post message slogan pledge promise vow call insult joke admission description characterization
    warning argument suggestion declaration answer reply response phrase words quote mantra accusation criticism rhetoric
    assessment chant chants allegation allegations comparison boast rant memo op-ed`),
  auxiliaries: words(`
    has have had is are was were be been being will would can could may might should must shall do does did 's 're 've 'd 'll`),
  adverbs: words(`
    also later then now once again still just already ever never even only first often always sometimes yesterday today
    previously recently repeatedly famously reportedly further instead simply not n't thus soon separately earlier afterwards
    afterward too there here nevertheless nonetheless however moreover indeed perhaps maybe otherwise thus rather quickly bluntly wryly meanwhile subsequently initially both all`),
  determiners: words(`
    the a an this that these those his her its their my our your one another some any each every both several many most
    two three four five six seven eight nine ten dozens no other such`),
  prepositions: words(`
    of for in on at from with by to about into over after before during between against among under near through since
    until without within outside inside behind across around along despite per via toward towards amid throughout regarding
    beyond upon off onto like including`),
  conjunctions: words('and but or nor yet so'),
  subordinators: words(`
    when while as if because although though since after before until unless whereas whether once where how why what
    that than`),
  relatives: words('who whom whose which that'),
  complementizers: words('that whether'),
  pronouns: table<PronounKind>({
    he: 'he',
    she: 'she',
    they: 'they',
    it: 'it',
    i: 'first',
    we: 'first',
    you: 'second',

    everyone: 'someone',
    someone: 'someone',
    others: 'someone',
    some: 'someone',
    many: 'someone',
    both: 'they',
    one: 'someone',
    another: 'someone',
    other: 'someone',
    critics: 'someone',
    this: 'it',
    most: 'someone',
    few: 'someone',
    nobody: 'someone',
  }),
  accordingTo: [
    ['according', 'to'],
    ['in', 'the', 'words', 'of'],
    ['as', 'per'],
  ],
  roles: withEndings(
    withPlurals(
      `
    president vice-president spokesman spokeswoman spokesperson minister secretary senator congressman congresswoman governor
    mayor chairman chairwoman chair director officer official officials analyst analysts expert experts professor researcher
    researchers scientist scientists economist economists lawyer lawyers attorney judge justice prosecutor prosecutors
    sheriff chief commissioner ambassador diplomat diplomats leader leaders lawmaker lawmakers candidate candidates nominee
    strategist strategists operative operatives adviser advisers advisor advisors aide aides manager consultant pollster
    reporter reporters journalist editor author writer columnist host anchor critic critics supporter supporters activist
    activists organizer organizers voter voters resident residents neighbor neighbors neighbour neighbours witness witnesses victim victims
    teacher teachers student students doctor doctors nurse nurses patient farmer farmers worker workers employee employees
    owner owners founder ceo executive executives investor investors partner coach player captain pastor bishop pope
    king queen prince princess general colonel major sergeant captain soldier soldiers veteran veterans man woman men women
    boy girl father mother son daughter brother sister husband wife parents family friend friends colleague colleagues
    source sources person people someone member members delegate delegates councilman councilwoman councillor councilor
    representative representatives speaker deputy detective inspector administrator superintendent coordinator technician
    engineer engineers historian scholar scholars fellow billionaire businessman businesswoman mogul star actor actress singer
    artist musician comedian filmmaker producer participant participants attendee attendees commander negotiator envoy
    republican republicans democrat democrats conservatives liberals opponents opponent rival rivals backers donors donor
    shopkeeper driver drivers pilot skipper baker archivist librarian curator ranger warden clerk treasurer trustee
    landlord tenant tenants fisherman fishermen developer developers physician surgeon biologist ecologist geologist
    meteorologist head boss nominees moderator moderators respondent respondents plaintiff defendant heir successor
    audience crowd protesters protester demonstrators demonstrator fans fan viewers viewer listeners readers users customers shopper shoppers
    passengers commuters locals islanders islander villagers villager migrants refugees immigrants staffer staffers agent agents guard guards
    firefighter firefighters trooper troopers biographer mentor lobbyist lobbyists philanthropist entrepreneur evangelist preacher imam
    rabbi priest nun dean provost principal auditor comptroller regulator mediator consul widow widower teenager pensioner retiree
    motorist cyclist conservationist environmentalist grower growers vendor vendors merchant merchants trader traders hunter butcher
    predecessor whistleblower insider insiders observer observers reviewer reviewers premier chancellor lieutenant
    intern interns trainee trainees volunteer volunteers graduate graduates applicant applicants customer client clients plaintiffs
    defendants juror jurors midwife midwives paramedic paramedics caretaker contractor contractors builder builders nutritionist
    undersecretary strategists organiser organisers campaigner campaigners insurer
    striker midfielder goalkeeper defender winger quarterback jockey sprinter swimmer referee grandmaster sophomore freshman
    chaplain vicar rector novelist poet playwright sculptor photographer composer conductor architect chef barber plumber
    carpenter electrician mechanic welder miner miners docker dockers steward lifeguard psychologist psychiatrist sociologist
    anthropologist archaeologist archaeologists astronomer astronomers physicist physicists chemist mathematician virologist
    epidemiologist epidemiologists pathologist coroner magistrate bookkeeper accountant banker bankers broker forecaster
    forecasters barrister solicitor counsel registrar janitor bartender waiter waiters waitress waitresses receptionist receptionists cashier cashiers usher ushers porter porters publican bookseller publisher illustrator dancer choreographer drummer
    guitarist violinist pianist rapper presenter broadcaster correspondent challenger incumbent counterpart grandson
    granddaughter shareholder shareholders columnists staff crew beekeeper beekeepers co-worker co-workers workmate workmates diver divers grandfather grandmother uncle aunt cousin nephew niece pupil pupils apprentice grandad granddad grandpa gran granny grandma nan mum mom dad auntie roommate teammate teammates
    companion team-mate co-founder co-author co-owner co-chair co-star ex-husband ex-wife girlfriend boyfriend fiancé fiancée flatmate housemate
    stepfather stepmother stepson stepdaughter stepbrother stepsister half-brother half-sister godfather godmother great-grandfather great-grandmother brother-in-law sister-in-law father-in-law mother-in-law son-in-law daughter-in-law
    whip ombudswoman bailiff postmaster marshal alderman president-elect bursar lecturer tutor postgraduate undergraduate chairperson convener convenor unionist archbishop deacon
    archdeacon curate reverend cleric monk friar abbot abbess theologian philosopher linguist translator interpreter vet veterinarian herbalist dentist optician pharmacist
    therapist physiotherapist physio counsellor counselor psychotherapist paediatrician pediatrician obstetrician anaesthetist geneticist zoologist botanist naturalist statistician
    actuary ethicist carer caregiver childminder nanny babysitter matron tactician strategist gaffer trainer umpire goaltender bowler defenceman wrestler gymnast skier surfer rower climber
    mountaineer hiker astronaut explorer medallist medalist olympian paralympian winner runner-up finalist contestant competitor teammate bandmate vocalist bassist cellist organist soprano
    soloist screenwriter scriptwriter showrunner promoter publicist podcaster blogger influencer youtuber vlogger streamer commentator pundit newsreader cartoonist tycoon magnate heiress socialite
    hotelier restaurateur grocer florist gardener roofer bricklayer decorator blacksmith jeweller jeweler tailor seamstress dressmaker winemaker distiller rancher logger trucker sailor seaman
    attendant handler buyer seller collector dealer auctioneer surveyor realtor homeowner householder occupant squatter visitor tourist traveller traveler pilgrim passenger commuter rider biker
    pedestrian parishioner worshipper churchgoer bystander onlooker eyewitness survivor hostage inmate prisoner detainee complainant claimant appellant petitioner informant judges captains pilots chefs hubby missus cop cops sleuth viewer reader user listener
    mp mps msp msps mep meps parliamentarian backbencher frontbencher politician academic athlete activist ally allies confidant pal marcher picketer
    rebel rebels investigator investigators detectives headmaster headmistress headteacher headteachers
    schoolgirl schoolgirls schoolboy schoolboys novice novices cadet cadets conscript conscripts deserter deserters convict convicts felon felons
    fugitive fugitives escapee escapees asylum-seeker asylum-seekers settler settlers hermit hermits prioress prioresses verger
    vergers chorister choristers bellringer bellringers churchwarden churchwardens cantor cantors pandit pandits guru gurus priestess priestesses
    missionary missionaries doula doulas orthodontist orthodontists hygienist hygienists optometrist optometrists osteopath osteopaths chiropractor
    chiropractors podiatrist podiatrists governess governesses maid maids concierge concierges telephonist telephonists typist typists astrophysicist
    astrophysicists genealogist genealogists dramatist dramatists essayist essayists animator animators ceramicist ceramicists embroiderer
    embroiderers quilter quilters knitter knitters milliner milliners cobbler cobblers shoemaker shoemakers farrier farriers machinist machinists
    toolmaker toolmakers locksmith locksmiths watchmaker watchmakers clockmaker clockmakers goldsmith goldsmiths silversmith silversmiths glassblower
    glassblowers glazier glaziers stonemason stonemasons plasterer plasterers joiner joiners cabinetmaker cabinetmakers upholsterer upholsterers
    supervisor supervisors overseer overseers stewardess stewardesses bosun bosuns deckhand deckhands stoker stokers coxswain coxswains harbourmaster
    harbourmasters stevedore stevedores fishmonger fishmongers shrimper shrimpers whaler whalers trapper trappers ghillie ghillies lumberjack
    lumberjacks farmhand farmhands shepherdess shepherdesses drover drovers goatherd goatherds cowherd cowherds dairymaid dairymaids orchardist
    orchardists vintner vintners greengrocer greengrocers landscaper landscapers sommelier sommeliers barista baristas barmaid barmaids landlady
    landladies dishwasher dishwashers busker buskers binman postie posties cabbie cabbies chauffeur chauffeurs stationmaster stationmasters bookmaker
    bookmakers bookie bookies croupier croupiers gambler gamblers punter punters tipster tipsters stablehand stablehands fly-half scrum-half kitman
    understudy understudies ballerina ballerinas dramaturg dramaturgs stagehand stagehands contralto contraltos violist violists oboist oboists
    flautist flautists flutist flutists clarinettist clarinettists clarinetist clarinetists bassoonist bassoonists trumpeter trumpeters trombonist
    trombonists percussionist percussionists harpist harpists accordionist accordionists songwriter songwriters lyricist lyricists librettist
    librettists crooner crooners clown clowns juggler jugglers acrobat acrobats magician magicians ventriloquist ventriloquists puppeteer puppeteers
    stylist stylists designer designers hairdresser hairdressers beautician beauticians masseur masseurs masseuse masseuses undertaker undertakers
    mortician morticians embalmer embalmers gravedigger gravediggers litigant litigants paralegal paralegals notary notaries constable constables
    informer informers smuggler smugglers burglar burglars thief robber robbers pickpocket pickpockets arsonist arsonists rescuer rescuers sherpa
    sherpas rambler ramblers holidaymaker holidaymakers camper campers caravanner caravanners diner diners outpatient outpatients orphan orphans
    toddler toddlers adolescent adolescents youngster youngsters octogenarian octogenarians nonagenarian nonagenarians centenarian centenarians
    grandparent grandparents bride brides bridesmaid bridesmaids lodger lodgers crofter crofters smallholder smallholders landowner landowners laird
    lairds squire squires countess viscount viscounts benefactor benefactors antiquarian antiquarians valuer valuers pawnbroker pawnbrokers taxpayer
    taxpayers canvasser canvassers fundraiser fundraisers mayoress mayoresses legislator legislators attaché speechwriter speechwriters bureaucrat
    bureaucrats invigilator invigilators postdoc postdocs alumnus alumna dropout dropouts truant truants ringleader ringleaders hooligan hooligans
    vandal vandals poacher poachers forager foragers scavenger scavengers mudlark mudlarks detectorist detectorists freediver freedivers snowboarder
    snowboarders skater skaters sculler scullers windsurfer windsurfers marathoner marathoners hurdler hurdlers boxer boxers judoka judokas fencer
    fencers golfer golfers caddie caddies hairstylist hairstylists housepainter housepainters sign-writer sign-writers bell-ringer bell-ringers
    well-digger well-diggers gravekeeper gravekeepers goalscorer goalscorers thieves
    guy guys bloke blokes chap chaps fella fellas lad lads lady ladies gentleman gentlemen kid kids`,
      `head host chair coach star partner anchor captain boss guard fan pilot champion man woman people men women mother father steward chef boy
    girl general major fellow hunter member person family king queen prince princess crew staff audience crowd judge`,
    ),
    /^(?!german|human|roman|ottoman|talisman|woman)\p{L}{3,}(?:[^n]m[ae]n|wom[ae]n|person|ologists?|ographers?|keepers?)$/u,
  ),
  collectives: words(`
    statement communique communiqué report study survey poll paper document documents letter memo email filing complaint
    lawsuit indictment affidavit ruling opinion court agency department ministry office bureau administration government
    campaign committee commission council board company firm corporation group groups coalition alliance union association
    organization organisation foundation institute university college school hospital party team police army military
    newspaper magazine website site outlet post tweet ad advertisement article story editorial book review release notice
    announcement resolution bill law act constitution house congress senate parliament panel task-force delegation delegations
    families community network bank fund center centre service authority authorities embassy church league club sign banner
    transcript summary analysis article app message caption headline researchers think-tank countries states nations press
    draft text plan manifesto memoir charter petition verdict dossier briefing handbook guidelines newsletter flyer leaflet poster
    palace presidency secretariat consulate cabinet tribunal bench inquiry inquest treaty accord postcard bulletin brochure prospectus guild federation society
    plaque diary audit audits note placard placards banners posters leaflets letters surveys polls papers studies menu coupon bylaw bylaws clause
    coastguard navy carabinieri gendarmes gendarmerie opposition observatory jury kremlin pentagon vatican laboratory lab startup start-up
    supermarket cooperative co-op consortium syndicate municipality prefecture assembly creditors bosses brewery winery
    museum gallery theatre theater orchestra library zoo airport port railway restaurant hotel festival shelter clinic parish diocese studio
    factory publisher brand shop store trust treasury exchange inscription pamphlet circular record records minutes authorities courts chamber chambers parties party banks unions firms companies hospitals universities schools maker makers carmaker drugmaker chipmaker airline chain brewer lender manufacturer regulator watchdog inspectorate operator retailer charity card telegram
    prosecution defence defense judiciary management leadership caucus faction squad unit brigade regiment garrison militia junta regime electorate faculty media clergy synod quango
    lobby taskforce subcommittee directorate confederation ads advert adverts commercial commercials spots essay obituary blog podcast programme webpage readout dispatch filings complaints
    lawsuits rulings documentary video clip questionnaire census guidance directive edict subpoena warrant summons motion submission deposition bakery pharmacy
    shipyard smelter casino utility carrier`),
  titles: words(`
    mr mr. mrs mrs. ms ms. miss dr dr. sen sen. rep rep. gov gov. gen gen. lt lt. col col. sgt sgt. capt capt. prof prof.
    rev rev. president vice senator representative congressman congresswoman governor mayor secretary minister professor
    judge justice chief sir dame lord lady madam baroness king queen prince princess pope cardinal bishop father sister former
    attorney general chairman chairwoman director ambassador sheriff officer detective sergeant lieutenant captain
    colonel major admiral inspector insp insp. commissioner cmdr cmdr. det det. cpl cpl. maj maj. cllr cllr. cr cr. supt supt. councillor councilor councilman councilwoman speaker coach deputy prime pc
    first premier chancellor headteacher headmaster headmistress`),
  times: words(`
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. christmas easter today tomorrow
    yesterday week month year morning afternoon evening night summer winter spring autumn fall weekend`),
  titleMarkers: words(`
    titled entitled so-called called name named dubbed nicknamed known film movie book novel song album series show play podcast
    magazine poem documentary sitcom musical single hashtag bestseller memoir exhibition painting nickname word words term
    phrase headline labeled slogan`),
};
