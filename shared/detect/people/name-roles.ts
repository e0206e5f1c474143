import { type Gender, isGivenName } from '../../names/given-names.ts';
import { endsAsDoer } from '../grammar/doers.ts';
import type { Token } from '../text/tokens.ts';
import { type LanguageProfile, table } from '../words/profile.ts';

/** Titles and roles that stand beside a name. */

const HONORIFIC = table<Gender>({
  mr: 'he',
  'mr.': 'he',
  sir: 'he',
  lord: 'he',
  king: 'he',
  prince: 'he',
  pope: 'he',
  herr: 'he',
  'm.': 'he',
  'sr.': 'he',
  don: 'he',
  congressman: 'he',
  councilman: 'he',
  chairman: 'he',
  spokesman: 'he',
  businessman: 'he',
  mrs: 'she',
  'mrs.': 'she',
  ms: 'she',
  'ms.': 'she',
  miss: 'she',
  dame: 'she',
  lady: 'she',
  madam: 'she',
  madame: 'she',
  baroness: 'she',
  baron: 'he',
  queen: 'she',
  princess: 'she',
  frau: 'she',
  mme: 'she',
  'sra.': 'she',
  doña: 'she',
  congresswoman: 'she',
  councilwoman: 'she',
  chairwoman: 'she',
  spokeswoman: 'she',
  businesswoman: 'she',
  actress: 'she',
  widow: 'she',
  girlfriend: 'she',
  widower: 'he',
  boyfriend: 'he',
  man: 'he',
  boy: 'he',
  lad: 'he',
  gentleman: 'he',
  guy: 'he',
  bloke: 'he',
  chap: 'he',
  fella: 'he',
  headmaster: 'he',
  headmistress: 'she',
  girl: 'she',
  waitress: 'she',
  countess: 'she',
  duchess: 'she',
  duke: 'he',
  nun: 'she',
  monk: 'he',
  schoolgirl: 'she',
  landlady: 'she',
  barmaid: 'she',
  dairymaid: 'she',
  seamstress: 'she',
  stewardess: 'she',
  hostess: 'she',
  priestess: 'she',
  abbess: 'she',
  prioress: 'she',
  ballerina: 'she',
  governess: 'she',
  heiress: 'she',
  shepherdess: 'she',
  mayoress: 'she',
  alumna: 'she',
  bride: 'she',
  bridesmaid: 'she',
  housewife: 'she',
  schoolboy: 'he',
  fisherman: 'he',
  fireman: 'he',
  policeman: 'he',
  postman: 'he',
  salesman: 'he',
  cameraman: 'he',
  bridegroom: 'he',
});

/** Relatives, by the gender that the word tells. */
const KIN_OF = {
  he: /^(?:husband|hubby|son|brother|(?:step)?father|dad|uncle|nephew|grand(?:father|son|dad|pa)|mann|vater|sohn|bruder|onkel|neffe|großvater|opa|enkel|mari|père|fils|frère|oncle|neveu|grand-père|marido|padre|hijo|hermano|tío|sobrino|abuelo|nieto)$/,
  she: /^(?:wife|missus|daughter|sister|(?:step)?mother|mum|mom|mam|aunt|auntie|niece|gran(?:ny)?|nan|grand(?:mother|daughter|ma)|frau|mutter|tochter|schwester|tante|nichte|großmutter|oma|enkelin|femme|mère|fille|sœur|nièce|grand-mère|mujer|madre|hija|hermana|tía|sobrina|abuela|nieta)$/,
} as const;

/** A relative of that gender, or of either. */
export function isKinOf(word: string, gender?: Gender): boolean {
  return gender ? KIN_OF[gender].test(word) : KIN_OF.he.test(word) || KIN_OF.she.test(word);
}

/** Gender that a role word alone tells: spokeswoman, Mr, Tochter. */
export function genderOfRole(word: string): Gender | null {
  const known = HONORIFIC[word];
  if (known) return known;
  // ex-wife, half-brother, mother-in-law, godson
  const kin = word.replace(/^(?:ex-|half-|step-?|god|great-)|-in-law$/g, '');
  if (isKinOf(kin)) return isKinOf(kin, 'he') ? 'he' : 'she';
  return /(?:woman|trice|euse|ienne|ière|ñora|[dts]ora|enfermera|camarera|ingeniera|consejera|abogada|(?:er|tor|ist|ent|ant|olog|kt|ag|g)in|ärztin|anwältin|chefin|wirtin|bäuerin|zeugin|kundin|freundin|kollegin|expertin|ministerin|sprecherin|präsidentin|meisterin|directrice|présidente|presidenta|directora|ministra|alcaldesa)$/.test(
    word,
  )
    ? 'she'
    : null;
}

/** élu beside élue, vecina beside vecino: of two forms of a calling the one tells a man and the other a woman; null where there is one form for both. */
export function genderOfForm(word: string, { tag, roles }: LanguageProfile): Gender | null {
  const known = genderOfRole(word);
  if (known || !(tag === 'fr' || tag === 'es')) return known;
  const isFor = (pairs: readonly (readonly [RegExp, string])[]) =>
    pairs.some(([end, other]) => end.test(word) && roles.has(word.replace(end, other)));
  if (isFor(FORMS[tag].she)) return 'she';
  return isFor(FORMS[tag].he) ? 'he' : null;
}

/** How the ending of the one form becomes that of the other. */
const FORMS: Readonly<Record<'fr' | 'es', Readonly<Record<Gender, readonly (readonly [RegExp, string])[]>>>> = {
  fr: {
    he: [
      [/$/, 'e'],
      [/eur$/, 'euse'],
      [/teur$/, 'trice'],
      [/er$/, 'ère'],
      [/ien$/, 'ienne'],
    ],
    she: [
      [/e$/, ''],
      [/euse$/, 'eur'],
      [/trice$/, 'teur'],
      [/ère$/, 'er'],
      [/ienne$/, 'ien'],
    ],
  },
  es: {
    he: [
      [/o$/, 'a'],
      [/$/, 'a'],
    ],
    she: [
      [/a$/, 'o'],
      [/a$/, ''],
    ],
  },
};

export function isTitleWord(token: Token | undefined, profile: LanguageProfile): boolean {
  return (
    token !== undefined &&
    // Ihr Sohn Tilman
    ((profile.tag === 'de' && isKinOf(token.lower)) ||
      profile.titles.has(token.lower) ||
      (profile.roles.has(token.lower) && !GROUP.test(token.lower) && !isNameWord(token, profile)))
  );
}

/** Dean Moss, Ally Moss, Nachman Tal: what has a capital may be a name, though somebody could be called so. English. */
export function isNameWord({ capital, text, lower }: Token, { tag, titles }: LanguageProfile): boolean {
  return (
    tag === 'en' && capital && !titles.has(lower) && (isGivenName(text) || (/man$/.test(lower) && !OFFICE.test(lower)))
  );
}

/** Those in -man that stand in front of a name. */
const OFFICE =
  /^(?:chair|congress|council|assembly|alder|select|spokes|states|police|patrol|fire|fore|crew|air|guards|service|midship|business|news|anchor|weather|camera|trawler|fisher|boat|ferry|stunt|front|post|wo)man$/;

/** True for a title that says nothing of what its bearer does: Mr, Dame, the Most Rev. */
export function isCourtesy(role: string): boolean {
  return /^(?:mrs?|ms|miss|dr|sir|dame|lord|lady|baron(?:ess)?|rev|reverend|prof)\.?$/.test(role);
}

/** Several people, not what one of them is: the Family Dollar is nobody. */
const GROUP = /^(?:family|people|crew|staff|audience|crowd)$/;

/** Role words in front of the name and in the apposition behind it. */
export function rolesAround(
  tokens: readonly Token[],
  part: { from: number; to: number; lead: number },
  profile: LanguageProfile,
): string[] {
  const roles: string[] = [];
  for (let at = Math.min(part.lead, part.from); at < part.from; at++) collect(tokens[at], roles, profile);
  // Hafenmeister Tom Reil: in German the noun right in front of a given name, whether or not a list has it
  const calling = part.lead < part.from ? tokens[part.from - 1] : undefined;
  const german = profile.tag === 'de' && calling?.capital && isGivenName(tokens[part.from]?.text ?? '');
  if (german && !roles.includes(calling.lower)) roles.push(calling.lower);
  for (let at = part.lead - 1; at >= Math.max(0, part.lead - 3); at--) {
    const token = tokens[at];
    if (token?.kind !== 'word' || closesRole(token, profile)) break;
    // Die Frau hatte Uhren: what is small between two German nouns may be a verb
    if (profile.tag === 'de' ? !token.capital : profile.tag !== 'en' && profile.auxiliaries.has(token.lower)) break;
    collect(token, roles, profile);
  }
  // Nachfolgerin wird Ada Moos: what she becomes
  if (profile.tag === 'de' && /^(?:wird|heißt|ist)$/.test(tokens[part.lead - 1]?.lower ?? '') && part.lead > 1) {
    const noun = tokens[part.lead - 2]?.lower ?? '';
    if (profile.roles.has(noun) || /(?:folger|treter|sieger|leiter|trainer)(?:in)?$/.test(noun)) roles.push(noun);
  }
  roles.push(...sideOf(tokens, part));
  const party = partyBehind(tokens, part.to);
  if (party) roles.push(party);
  const apposed = apposedRole(tokens, part, profile);
  if (apposed) roles.push(apposed);
  roles.push(...rolesBehind(tokens, part.to, profile));
  return roles;
}

function says(lower: string, { tag, speech, stance }: LanguageProfile): boolean {
  return speech.has(lower) || (tag === 'en' && stance.has(lower));
}

/** Ada Moss, the yard's clerk, … · Ada Moss (clerk): what stands behind the comma. But: In a note by Ada Moss, the clerk said … */
function rolesBehind(tokens: readonly Token[], comma: number, profile: LanguageProfile): string[] {
  // Its clerk, Ada Moss, and the mayor have not spoken.
  if (!/^[,(]$/.test(tokens[comma]?.text ?? '') || profile.conjunctions.has(tokens[comma + 1]?.lower ?? '')) return [];
  const roles: string[] = [];
  let at = comma + 1;
  for (; at < Math.min(tokens.length, comma + 9); at++) {
    const token = tokens[at];
    if (
      token?.kind !== 'word' ||
      profile.relatives.has(token.lower) ||
      (profile.auxiliaries.has(token.lower) && token.lower !== "'s") ||
      // Ada Moss, an aide to the minister · the Parks Act, put the case to a driver
      profile.prepositions.has(token.lower) ||
      profile.subordinators.has(token.lower) ||
      // Its lawyer, Ada Moss, described the mayor's figures
      says(token.lower, profile)
    )
      break;
    collect(token, roles, profile);
  }
  // Ada Moss, the band's first oboist, …: a noun that no list has, by its ending
  const noun = tokens[at - 1]?.lower ?? '';
  const article = profile.determiners.has(tokens[comma + 1]?.lower ?? '');
  if (profile.tag === 'en' && article && endsAsDoer(noun) && !roles.includes(noun)) roles.push(noun);
  const clause = article && says(tokens[at]?.lower ?? '', profile);
  return profile.tag === 'en' && clause ? [] : roles;
}

/** Prosecuting, Ada Moss said · Simon Hale, defending, said: what a lawyer in court is called afterwards. */
function sideOf(tokens: readonly Token[], part: { to: number; lead: number }): string[] {
  const near = [tokens[part.lead - 2], tokens[part.to + 1]].map((token) => token?.lower ?? '');
  const commas = [tokens[part.lead - 1]?.text === ',', tokens[part.to]?.text === ','];
  const word = near.find((lower, index) => commas[index] && /^(?:prosecuting|defending)$/.test(lower));
  return word === undefined
    ? []
    : ['lawyer', 'barrister', 'solicitor', ...(word === 'prosecuting' ? ['prosecutor'] : ['counsel'])];
}

/** Sen. Bob Marlow, R-Ohio · Rep. Ada Moss (D-Ore.). */
function partyBehind(tokens: readonly Token[], to: number): string | null {
  if (!/^[,(]$/.test(tokens[to]?.text ?? '')) return null;
  const [, letter] = /^([RD])-\p{Lu}/u.exec(tokens[to + 1]?.text ?? '') ?? [];
  return letter === 'R' ? 'republican' : letter === 'D' ? 'democrat' : null;
}

function closesRole(token: Token, profile: LanguageProfile): boolean {
  return (
    // the Queen's Star
    token.lower === "'s" ||
    profile.prepositions.has(token.lower) ||
    profile.determiners.has(token.lower) ||
    profile.speech.has(token.lower) ||
    // Their mother thanked Moss.
    (profile.tag === 'en' && profile.stance.has(token.lower))
  );
}

/** The mayor of Port Elder, Ada Moss, …: the first role of the phrase in front of the comma. */
function apposedRole(
  tokens: readonly Token[],
  part: { to: number; lead: number },
  profile: LanguageProfile,
): string | null {
  if (tokens[part.lead - 1]?.text !== ',' || !/^[,.;—–]?$/.test(tokens[part.to]?.text ?? '')) return null;
  let role: string | null = null;
  for (let at = part.lead - 2; at >= Math.max(0, part.lead - 10); at--) {
    const token = tokens[at];
    const aged = token?.kind === 'number' && /-year-old$/.test(token.lower);
    if (
      !token ||
      !(aged || token.kind === 'word') ||
      profile.speech.has(token.lower) ||
      profile.relatives.has(token.lower)
    )
      break;
    // The 12-year-old, Ada, …
    const telling = isTitleWord(token, profile) && token.lower !== 'former';
    if (telling || /^\d+-year-old$/.test(token.lower)) role = token.lower;
    if ((profile.determiners.has(token.lower) || token.lower === "'s") && role) return role;
  }
  return null;
}

function collect(token: Token | undefined, roles: string[], profile: LanguageProfile): void {
  // Me Idriss Aubin: maître, of lawyers.
  if (profile.tag === 'fr' && token?.text === 'Me') roles.push('avocat', 'avocate');
  if (token && (isTitleWord(token, profile) || token.lower in HONORIFIC || isKinOf(token.lower)))
    roles.push(token.lower);
}
