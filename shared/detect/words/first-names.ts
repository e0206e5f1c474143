import { words } from './profile.ts';

/** Common given names, for telling where a name begins in a run of capitals and which pronoun goes with it. */
const men = words(`
  aaron abdul abdullah abe abel adam adnan adrian ahmed aidan aiden akira alan alasdair alastair albert alberto alec alejandro
  aleksander alessandro alex alexander alexei alfie alfonso alfred ali alistair allan allen alonso alvaro alvin amir amit anatoly
  anders andre andreas andrei andrej andres andrew andrzej andy angel angus anil ansel anthony anton antonio antony archie ari
  armando arnold arthur arturo arun asher ashraf ashton atticus august augusto axel aziz barack barnaby barry bart bartholomew
  basil ben benedict benicio benjamin bernard bernardo bernie bert bertie bertrand bill billy björn bo bob bobby bogdan boris brad
  bradley brady brandon brendan brent brian brody bruce bruno bryan byron callum calvin cameron carl carlo carlos carlton caspar
  cedric cesar chad charles charlie chester chidi chris christian christoph christopher chuck clarence claude clayton clement
  clive colin colm connor conrad corey cormac cornelius cory craig curtis cyril cyrus césar damian damien dan daniel danny dario
  darius darrell darren darryl dave david davide dean declan deng dennis denzel derek derrick desmond dev devin dexter diego
  dieter dimitri dino dirk dmitri dmitry domingo dominic don donald donovan doug douglas duncan dustin dwayne dylan eamon earl ed
  eddie edgar edmund eduard eduardo edward edwin efrain einar eli elias elijah elliot elliott elmer eloy elvis emanuel emil emile
  emilio emmanuel emmett emre enrique enzo ephraim eric erik ernest ernesto ernst esteban ethan etienne eugene evan everett
  ezekiel ezra fabian fabio farid felipe felix ferdinand fergus fernando fidel finn fletcher florian francis francisco franco
  francois frank franklin franz françois fred frederick fritz gabriel gary gaston gavin gene geoff geoffrey george geraint gerald
  gerard gerhard gerry gideon gilbert gilles giorgio giovanni giuseppe glen glenn gonzalo gordon graham greg gregor gregory
  grigory grégoire guido guillaume guillermo gustavo guy günter hamid hamish hank hans hari harold harrison harry harvey hassan
  hector heinz helmut hendrik henri henrik henry herbert herman hernan hernán hiroshi holger horst howard hubert hugh hugo
  humberto hussein iain ian ibrahim idris ignacio igor ike imran ira irving isaac isaiah ismael ismail ivan ivor jabari jack
  jackson jacob jacques jaime jake jakob jamal james jamie jan jared jarrod jason jasper javier jay jean jeb jed jeff jeffery
  jeffrey jens jeremy jerome jerry jerzy jesse jesus jim jimmie jimmy joachim joao joaquin jochen joe joel johann john johnny jon
  jonas jonathan joost jordan jorge jorgen jose josef joseph josh joshua joss josé joão juan jude juergen jules julian julien
  julio justin jürgen kai kamal kareem karim karl kaspar keenan keith kelvin ken kenji kenneth kenny kevin khaled khalid kieran
  klaus kofi konrad konstantin krishna kurt kwame kyle lachlan lamar lance larry lars lasse laszlo laurent lawrence leander lee
  leland lennart lenny leo leon leonard leonardo leopold leroy leslie lester lev levi lewis liam lionel lloyd lonnie lorenzo louis
  luc luca lucas lucian ludwig luigi luis lukas luke luther lutz magnus mahmoud malcolm manfred manuel marc marcel marco marcus
  mario mark markus marlon martin marvin massimo mathias mathieu mathis matt matteo matthew matthias maurice max maxim maximilian
  mehmet micah michael michel mickey miguel mike milan miles milo milton mitch mitchell mitt mohamed mohammad mohammed mohan monty
  mordecai morgan moritz moses nadim nate nathan nathaniel ned neil nelson niall nicholas nick nico nicolas niels nigel nikhil
  nikita nikolai nils noah noel norbert norman octavio ola olaf olav oleg oliver olivier omar oscar ossian oswald otis otto owen
  pablo pascal pasquale patrick paul pavel pedro percy pete peter phil philip philipp philippe phillip pierre piers piet pieter
  piotr pranav quentin rafael rahul raj rajesh ralf ralph ramesh ramon ramón rand randall randolph randy raoul raphael raphaël
  rashid raul ravi ray raymond reece reginald reince reinhard remy rene rené rex reza rhys ricardo richard rick ricky rob robby
  robert roberto rocco rodney rodrigo roger roland rolf roman romeo ron ronald rory roscoe ross roy ruben rubén rudi rudolf rudy
  rufus rupert russell ryan sachin saeed salvador sam samir samuel sanjay santiago saul scott seamus sean sebastian selim sergei
  sergey sergio seth seymour shane shaun shawn sidney silas simon solomon spencer stan stanley stefan stefano stephan stephen
  steve steven stewart stig stuart sunil sven sylvester sébastien tarek tariq ted teddy terence terrence terry thad thaddeus theo
  theodore thierry thomas tim timothy tito titus tobias toby todd tom tomas tommy tony torsten travis trevor tristan tyler tyrone
  ulrich umberto uri uwe vasily vernon victor vijay vikram viktor vince vincent vincenzo virgil vito vladimir wade wallace walter
  warren wayne wendell werner wesley wilbur wilfred wilhelm will william willie winston wolfgang wyatt xavier yannick yasser
  youssef yuri yusuf yves zach zachary zack zane émile étienne`);

const women = words(`
  abby abigail ada adele adriana agatha agnes agnès aileen aimee aisha aisling alejandra alessandra alexa alexandra alexis alice
  alicia alina alison allison alma althea amanda amara amber amelia amina amira amy ana anastasia andrea angela angelica angie
  anita anjali ann anna annabel anne anneke annette annie annika antoinette antonia anya april ariel arlene asha ashlee ashley
  astrid aude audrey aurora ava ayesha barbara barbra bea beatrice beatriz becky belinda bella bernadette bernice bertha bess beth
  bethany betsy bettina betty beverly bianca billie birgit blanca blanche bonnie brandi brenda brianna bridget bridgette brigitte
  britta brooke bryony caitlin callie camila camilla camille candice carina carla carlotta carly carmela carmen carol carole
  carolina caroline carolyn carrie carys cassandra cassie catalina caterina catherine cathy cecilia celia celine chantal charlene
  charlotte chelsea cheryl chiara chloe chloé christa christie christina christine ciara cindy claire clara clarissa claudia
  claudine clementine cleo colette colleen concepción connie constance consuelo cora cordelia corinne cornelia courtney cristina
  crystal cynthia daisy dana daniela danielle daphne darcy daria darlene dawn deanna deb debbie deborah deirdre delia delphine
  denise desiree diana diane dina dinah dolores dominique donna dora doreen doris dorota dorothea dorothy dottie edith edna effie
  eileen ekaterina elaine eleanor elena eleni elisa elisabeth elise eliza elizabeth elke ella ellen ellie elodie eloisa eloise
  elsa elspeth elvira emilia emilie emily emma emmeline enid erica erika erin erna esme esmeralda esperanza estelle esther ethel
  eugenia eunice eva evangeline eve evelyn faith fatima fay federica felicia felicity fernanda ffion fiona fleur flora florence
  fran frances francesca francine françine françoise freya frida frieda gabriela gabriella gabrielle gail gaynor gemma genevieve
  geneviève georgia georgina geraldine germaine gertrude gillian gina ginger giovanna gisela giulia gladys glenda gloria glynis
  grace greta gretchen guadalupe gudrun gwen gwendolyn gwyneth hana hanna hannah hanne harriet harriett hazel heather hedwig heidi
  heike helen helena helga heloise henrietta hermine hester hilary hilda hildegard hillary holly hope huma hélène ida ilse imani
  imogen ina ines inez inga inge ingeborg ingrid inés iona irene irina iris irma isabel isabella isabelle isobel ivana ivanka
  ivonne ivy jacinta jacqueline jade jana jane janelle janet janice janine jasmin jasmine jean jeanette jeanne jeannette jemma
  jenna jennifer jenny jeri jessica jill joan joann joanna joanne jocelyn jocelyne jodie johanna jolene josefina josephine josie
  joy joyce juana juanita judith judy julia juliana julianne julie juliet juliette june justine jutta kaitlyn kamala kara karen
  karin karla katarina kate katharina katherine kathleen kathryn kathy katie katja katrin katrina kay kayla keira keisha kelly
  kellyanne kendra kerstin kiara kim kimberly kirsten kirstin kirsty kristen kristin kristina käthe lakshmi lana lara larissa
  latoya laura lauren laurie laverne leah leanne leila lena leonie leonora leslie leticia letitia lia liane lidia lila lilian
  lilith lillian lily lina linda linnea lisa lisette liv livia liz liza lois lola lorena loretta lori lorna lorraine lotte louisa
  louise luana lucia lucie lucille lucinda lucrecia lucy lucía ludmila luisa lupe lydia lyla lynette lynn mabel madeleine mae
  magda magdalena maggie maia maite maja malika mandy manon manuela marcela marcia margaret margarita margaux margo margot maria
  mariam mariana marianne maribel marie marielle marilyn marina marion marisa marisol marit marjorie marla marlene marta martha
  martina mary maryam maría mathilda mathilde matilda maura maureen maxine may maya megan mei melania melanie melina melinda
  melissa melody mercedes meredith merle meryl mia michaela michelle mildred millie mimi mina mindy minerva miranda miriam moira
  molly mona monica monika morag morgane muriel myra nadia nadine naima nancy nanette naomi natalia natalie natalya natasha
  nathalie nell nellie nerys ngozi nia nicola nicole nicoletta nina noelle noemi nora noreen norma octavia odette odile olga
  olivia olympia ophelia oprah paloma pam pamela patrice patricia patsy paula paulette pauline pearl peggy penelope penny perla
  petra phoebe phyllis pia pilar pippa polly portia precious priscilla priya rachel radhika ramona raquel rebecca rebekah regina
  renata renate renee renée rhoda rhonda rita roberta rochelle romy rosa rosalie rosalind rosamund rosanna rosario rose rosemarie
  rosemary rosie rowena roxanne ruby rukmini ruth sabina sabine sabrina sadie saira sally salma samantha samira sandra sandrine
  sandy saoirse sara sarah saskia selena selma serena shannon sharon shauna sheena sheila shelley shelly sherry shirin shirley
  sian sibyl sienna sigrid silke silvia simone sinead siobhan siân sofia solange soledad solène sondra sonia sophia sophie soraya
  stacey stacy stella steph stephanie sue suki sunita sunniva susan susana susannah susanne suzanne sylvia sylvie tabitha talia
  tamara tammy tamsin tania tanya tara tatiana teresa tess tessa thea thelma theresa thérèse tiffany tilda tina toni tracey tracy
  tricia trisha trudy ulla ulrike uma una ursula uta ute valentina valeria valerie valérie vanessa velma vera verena verity
  veronica verónica vicki vicky victoria viola violet violeta virginia vivian vivien vivienne wanda wendy whitney wilhelmina willa
  wilma winifred xenia yasmin yasmine yolanda yvette yvonne zadie zara zelda zeynep zoe zora zoé zoë zsuzsa`);

export type Gender = 'he' | 'she';

export function isGivenName(word: string): boolean {
  const lower = word.toLowerCase();
  return men.has(lower) || women.has(lower);
}

/** The pronoun that usually goes with a given name; null for names of both and unknown ones. */
export function genderOfName(word: string): Gender | null {
  const lower = word.toLowerCase().split('-')[0] ?? '';
  if (men.has(lower)) return women.has(lower) ? null : 'he';
  return women.has(lower) ? 'she' : null;
}
