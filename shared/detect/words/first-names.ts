import { words } from './profile.ts';

/** Common given names, for telling where a name begins in a run of capitals and which pronoun goes with it. */
const men = words(`
  aaron august abdul abdullah adam adrian ahmed alan albert alberto alejandro alex alexander alfred ali allan allen alvaro anders andre
  andreas andres andrew andy angel anthony anton antonio antony arthur ashton barack barry ben benjamin bernard bernie bertrand
  bill billy bob bobby boris brad bradley brandon brendan brent brian bruce bryan byron calvin cameron carl carlos cedric charles
  charlie chris christian christoph christopher chuck clarence claude clayton clive colin connor corey cory craig curtis damian
  dan daniel danny darren dave david dean dennis derek derrick devin diego dieter dirk dominic don donald doug douglas dustin
  dwayne dylan earl ed eddie edgar eduardo edward edwin eli elias elijah elliott emilio emmanuel enrique eric erik ernest ethan
  eugene evan felipe felix fernando finn florian francis francisco francois françois frank franklin fred frederick fritz gabriel
  gary gavin gene geoff geoffrey george gerald gerard gilbert giovanni glen glenn gonzalo gordon graham greg gregory guido
  guillaume guillermo günter gustavo guy hamid hans harold harrison harry harvey hassan hector heinz helmut henri henry herbert
  herman hiroshi holger horst howard hugh hugo hussein ian ibrahim ignacio igor isaac ismael ivan jack jackson jacob jacques
  jaime jake jakob jamal james jamie jan jared jason javier jay jean jeb jeff jeffrey jens jeremy jerome jerry jesse jesus jim
  jimmy joachim joaquin joe joel johann john johnny jon jonas jonathan jordan jorge jose joseph josé josh joshua juan jude jules
  julian julien julio jürgen justin kai karim karl keith ken kenneth kevin khalid klaus kofi kurt kyle lamar lance larry lars
  laurent lawrence lee leo leon leonard leonardo leroy leslie lester lewis liam lloyd lorenzo louis luc luca lucas luis luke lutz
  malcolm manfred manuel marc marcel marco marcus mario mark markus martin marvin mathias mathieu matt matteo matthew matthias
  maurice max michael michel miguel mike milton mitch mitchell mitt mohamed mohammad mohammed morgan moritz nathan neil nelson
  nicholas nicolas nick nigel noah noel norman olaf oliver olivier omar oscar otto owen pablo pascal patrick paul pedro pete
  peter phil philip philipp philippe phillip pierre quentin rafael rahul ralf ralph ramon ramón rand randall randy rashid raul
  ray raymond reginald reince reinhard rene rené rex ricardo richard rick ricky rob robby robert roberto rodney rodrigo roger
  roland roman ron ronald ross roy rubén rudolf rudy russell ryan salvador sam samir samuel santiago scott sean sebastian
  sergei sergio seth shane shaun shawn sidney simon spencer stan stanley stefan stephen steve steven stewart stuart sven ted
  terrence terry theo theodore thierry thomas tim timothy tobias todd tom tomas tommy tony travis trevor tyler uwe vernon victor
  vincent vladimir wade wallace walter warren wayne wendell werner wesley wilfred will william willie winston wolfgang xavier
  yusuf yves zachary`);

const women = words(`
  abigail april may ada adele agnes aisha alejandra alexandra alice alicia alison allison amanda amber amelia amina amy ana andrea angela
  angelica angie anita ann anna anne annette annie antonia ariel ashley astrid audrey barbara beatrice beatriz becky bernadette
  bertha beth betsy betty beverly birgit bonnie brenda brianna brigitte camila camille carla carly carmen carol carole caroline
  carolyn carrie catherine cathy cecilia celine celia charlotte chelsea cheryl chiara christina christine cindy claire clara
  claudia colleen connie constance courtney cristina crystal cynthia daisy dana danielle darlene dawn deborah debbie denise diana
  diane dolores donna dora doris dorothea dorothy edith eileen elaine eleanor elena elisa elisabeth elise elizabeth ella ellen
  eloise elsa emily emma erica erika erin esther ethel eva eve evelyn faith fatima fiona florence frances francesca françoise
  frieda gabriela gail georgia geraldine gertrude gina ginger gisela glenda gloria grace greta gretchen gwen hannah harriet
  heather heidi heike helen helena helga hilary hillary holly hope huma ida inés ines ingrid irene iris isabel isabella isabelle
  ivanka ivy jacqueline jana jane janet janice jasmine jean jeanne jenna jennifer jenny jessica jill joan joanna joanne jocelyn
  josephine joy joyce juanita judith judy julia juliana julie juliet june kamala kara karen karin karla kate katharina katherine
  kathleen kathryn kathy katie katja katrina kay kayla kellyanne kelly kerstin kim kimberly kirsten kristen kristin kristina
  lara latoya laura lauren laurie leah lena leonie leslie leticia lillian lily linda lisa liz loretta lori lorraine louise lucia
  lucía lucille lucy luisa lydia lynn mabel madeleine maggie maite manuela marcia margaret margarita maria maría mariana marie
  marilyn marina marion marjorie marlene marta martha martina mary matilda maureen maxine maya megan melania melanie melinda
  melissa mercedes meredith mia michelle mildred mina miranda miriam molly mona monica monika morgane muriel nadia nadine nancy
  naomi natalia natalie nathalie nicole nina nora norma odette olga olivia pamela patricia paula pauline peggy penelope petra
  phyllis pilar priya rachel ramona rebecca regina renate renee rita roberta rosa rosario rose rosemary ruth sabine sabrina
  sally samantha sandra sandy sara sarah selma shannon sharon sheila shelly sherry shirley sigrid silke silvia simone sofia
  solène sonia sophia sophie stacy stella stephanie sue susan susana susanne suzanne sylvia sylvie tabitha tamara tammy tanya
  tara tatiana teresa theresa tiffany tina tracy trisha ursula ute valentina valerie vanessa vera verónica veronica vicki
  victoria viola violet virginia vivian wanda wendy whitney wilma yolanda yvette yvonne zoe zoë`);

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
