import { isGivenName } from '../../names/given-names.ts';
import { isKinOf } from '../people/name-roles.ts';
import type { Token } from '../text/tokens.ts';
import type { LanguageProfile } from '../words/profile.ts';
import { isDefinite } from './articles.ts';
import { isComplement } from './complement-end.ts';
import { phrasalLength } from './cues.ts';
import { endsAsDoer } from './doers.ts';
import { isInnerWord, isNamedSo, isNameJoint, PARTICLES } from './name-words.ts';
import { isPastForm } from './past-forms.ts';
import { timeEnd } from './time-end.ts';
import { beforeVerb } from './verb-behind.ts';

/** Which words can belong to one noun phrase, told by word lists and neighbours. */

/** End of the run of words that can belong to one noun phrase without a preposition. */
export function coreEnd(tokens: readonly Token[], from: number, limit: number, profile: LanguageProfile): number {
  let at = from;
  while (at < limit) {
    const token = tokens[at];
    if (!token) break;
    if (isComplement(token.lower) && at > from && profile.roles.has(tokens[at - 1]?.lower ?? '')) break;
    if (token.kind === 'number') {
      at++;
      continue;
    }
    if (token.kind === 'quote' && at > from && tokens[at + 1]?.capital) {
      at++;
      continue;
    }
    if (token.kind !== 'word' || !isNominal(tokens, at, from, profile)) {
      if (isNameJoint(tokens, at, from, limit, profile)) {
        at++;
        continue;
      }
      break;
    }
    at++;
  }
  at = beforeVerb(tokens, from, at, limit, profile);
  while (at > from && isDangling(tokens[at - 1], profile)) at--;
  return at;
}

function isDangling(token: Token | undefined, profile: LanguageProfile): boolean {
  if (!token) return false;
  return (
    token.lower === "'s" ||
    profile.determiners.has(token.lower) ||
    (profile.adverbs.has(token.lower) && !token.capital) ||
    (PARTICLES.test(token.lower) && !token.capital)
  );
}

function isNominal(tokens: readonly Token[], at: number, from: number, profile: LanguageProfile): boolean {
  const token = tokens[at];
  if (!token) return false;
  const { lower } = token;
  if (lower === "'s" || isInnerWord(tokens, at, profile)) return at > from;
  if (profile.times.has(lower) && token.capital) return tokens[at + 1]?.capital === true && isGivenName(token.text);
  if (profile.determiners.has(lower))
    return at === from || isLeading(tokens, from, at, profile) || tokens[at - 1]?.lower === "'s";
  if (token.capital) {
    const particle = PARTICLES.test(lower) && !(profile.tag === 'de' && profile.prepositions.has(lower));
    if ((particle && at === from) || isNamedSo(tokens, at)) return true;
    return at === from
      ? !isFunction(lower, profile)
      : !profile.prepositions.has(lower) && !profile.relatives.has(lower);
  }
  // Röpcke kennt das Wort: behind a German noun nothing small belongs to the phrase.
  const before = tokens[at - 1];
  // stellte die 28-Jährige klar
  if (profile.tag === 'de' && at > from && /^\d+-jährige/.test(before?.lower ?? '')) return false;
  // der heute 39-Jährige
  const since = profile.tag === 'de' && at === from + 1 && /^(?:heute|damals|inzwischen|mittlerweile)$/.test(lower);
  if (since) return /^\d+-jährige/.test(tokens[at + 1]?.lower ?? '');
  // der 80 Jahre alte Anton Moos
  if (profile.tag === 'de' && before?.lower === 'jahre' && /^alte[nr]?$/.test(lower)) return at > from + 1;
  if (profile.tag === 'de' && at > from && before?.capital && !isFunction(before.lower, profile)) {
    if (!profile.determiners.has(before.lower)) return false;
  }
  // Arrúe se ríe: nor behind a name in French and Spanish, where no article opened the phrase.
  if (
    /^(?:fr|es)$/.test(profile.tag) &&
    at > from &&
    before?.capital &&
    // la cantante Rocío Talavera vuelve
    (!profile.determiners.has(tokens[from]?.lower ?? '') ||
      isGivenName(before.text) ||
      (at - 2 > from && tokens[at - 2]?.capital))
  )
    return false;
  // a dit le maire lundi
  if (at > from && timeEnd(tokens, at, profile) > at) return false;
  // El acusado se declaró inocente
  if (profile.tag === 'es' && at > from && /^(?:se|me|nos|les?|lo)$/.test(lower)) return false;
  // anunció que mantendrá la alerta
  if (
    profile.tag === 'es' &&
    at > from &&
    /^(?:dio|hizo|puso|tuvo|fue|vio|vino|quiso|supo|pudo|dijo|trajo|estuvo)$/.test(lower)
  )
    return false;
  if (at > from && FINITE[profile.tag]?.test(lower)) return false;
  if (profile.tag === 'es' && (/[^s]ó$|ieron$/.test(lower) || (at === from && /(?:rán?|aron)$/.test(lower))))
    return false;
  if (isOfParticiple(tokens, at, from, profile) || isOfParticiple(tokens, at - 1, from, profile)) return true;
  // the chancellor shot back
  if (at > from && phrasalLength(tokens, at) > 1) return false;
  if (profile.speech.has(lower) || profile.stance.has(lower)) {
    return at > from ? !isVerbHere(tokens, at, from, profile) : isCompound(tokens, at, profile);
  }
  if (isFunction(lower, profile) || /n't$|.sel(?:f|ves)$/.test(lower)) return false;
  if (profile.tag === 'en' && at > from && /[^e]ed$/.test(lower) && !modifies(tokens[at - 1], profile)) return false;
  const opened = profile.determiners.has(tokens[from]?.lower ?? '') && !/(?:ed|ing)$/.test(lower);
  // the union representing …, the letter lay in a drawer, a message sent from …
  if (at > from && (/ing$/.test(lower) || isPastForm(lower)) && isHeadNoun(tokens[at - 1], profile)) return false;
  // A young porter went down the queue
  if (profile.tag === 'en' && at > from && (WENT.test(lower) || DOES.test(lower))) return false;
  if (profile.tag === 'en' && isBehindCalled(tokens, at, from, profile)) return false;
  // "…," the diver laughs.
  if (/[^su]s$/.test(lower) && isIntransitive(tokens, at, from, profile)) return false;
  if (profile.tag === 'en' && tokens[at - 1]?.capital && !opened && !leadsToNoun(tokens, at, from, profile))
    return false;
  if (lower in profile.pronouns && at > from) return lower === 'one' || lower === 'others';
  if (/ly$/.test(lower) && profile.tag === 'en' && !/^(?:family|daily|weekly|elderly|early|ally)$/.test(lower))
    return false;
  return true;
}

/** Common verbs of French and Spanish that are no adjectives, and end the phrase behind whose noun they stand: la mujer vive, le ministre veut. */
const FINITE: Readonly<Record<LanguageProfile['tag'], RegExp | null>> = {
  en: null,
  de: null,
  fr: /^(?:veut|veulent|voulait|peuvent|pouvait|doivent|devait|vont|allait|fait|font|faisait|vit|vivent|vivait|tient|tiennent|tenait|vient|viennent|venait|prend|prennent|met|mettent|mettait|sait|savent|savait|semble|semblent|travaille|travaillent|travaillait|habite|habitent|habitait|refuse|refusent|attend|attendent|attendait|connaît|dirige|dirigent|acquiesce|hausse|secoue|hoche|préfère|préfèrent)$/,
  es: /^(?:está|están|estaban?|tienen?|tenían?|viven?|vivían?|quieren?|querían?|pueden?|podían?|hacen?|hacían?|van|iban?|saben?|sabían?|llevan?|llevaban?|siguen?|seguían?|muestran?|vienen?|venían?|vuelven?|volvían?|suelen?|solían?|deben?|debían?|parecen?|prefieren?|conservan?|buscan|necesitan?|coinciden?|discrepan?|asienten?|callan|trabajan?|trabajaban?|sonríen?|permanecen?|esperan|quedan|llegan|salen|dejan)$/,
};

/** Past forms that never stand inside a phrase: the lost letter, but nothing went. */
const WENT =
  /^(?:went|came|stood|sat|took|gave|got|met|grew|drew|flew|threw|wore|fell|ran|woke|rode|slept|wept|began|became|understood|ate|brought|knew|kept|sang|swam|swung|shook|chose|leant|lent|dealt|swore|strode|clung|fled|drank)$/;

/** The same in the present, and whom something is done to: the union appears, encourages them. */
const DOES =
  /^(?:him|them|us|me|appears|seems|tends|continues|refuses|manages|intends|happens|fails|begins|remains|keeps|gets|goes|comes|becomes|exists|seeks|brings|sends|takes|gives|knows|sits|wears|teaches|sells|eats|sleeps|grows|builds|contains|includes|requires|allows|prohibits|forbids|encourages|belongs|owns|enjoys|joins|hears|sees|understands)$/;

/** the recently retired officer, one widely shared video: an adverb of a participle that stands in front of the noun. */
function isOfParticiple(tokens: readonly Token[], at: number, from: number, profile: LanguageProfile): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  const [participle, noun] = [tokens[at + 1], tokens[at + 2]];
  return (
    profile.tag === 'en' &&
    at > from &&
    /ly$/.test(tokens[at]?.lower ?? '') &&
    profile.determiners.has(before) &&
    /[^e]ed$|^(?:known|read|held|built|born|written|paid|made|kept|sold|run)$/.test(participle?.lower ?? '') &&
    noun?.kind === 'word' &&
    !isFunction(noun.lower, profile) &&
    !profile.determiners.has(noun.lower) &&
    !(noun.lower in profile.pronouns)
  );
}

/** A role or a body, with nothing of a name in it. */
function isHeadNoun(token: Token | undefined, profile: LanguageProfile): boolean {
  return (
    token !== undefined &&
    !token.capital &&
    profile.tag === 'en' &&
    (profile.roles.has(token.lower) || profile.collectives.has(token.lower))
  );
}

/** his daughter Nadia laughs, the baker Ada Moss shrugs: behind a name with its bearer's calling in front nothing small belongs to the phrase. */
function isBehindCalled(tokens: readonly Token[], at: number, from: number, profile: LanguageProfile): boolean {
  let before = at - 1;
  while (before > from && tokens[before]?.capital) before--;
  const calling = tokens[before];
  return (
    before < at - 1 &&
    calling !== undefined &&
    !calling.capital &&
    (profile.roles.has(calling.lower) || isKinOf(calling.lower))
  );
}

/** A word in -s that no list has, between a role and the end of its clause. */
function isIntransitive(tokens: readonly Token[], at: number, from: number, profile: LanguageProfile): boolean {
  const [lower, before] = [tokens[at]?.lower ?? '', tokens[at - 1]];
  return (
    profile.tag === 'en' &&
    at > from + 1 &&
    isDefinite(tokens[from]?.lower ?? '') &&
    before !== undefined &&
    !before.capital &&
    profile.roles.has(before.lower) &&
    !profile.roles.has(lower) &&
    !profile.collectives.has(lower) &&
    !profile.speechNouns.has(lower) &&
    /^(?:[.,]|at)?$/.test(tokens[at + 1]?.text ?? '')
  );
}

/** Before "proposed" in "the proposed law" stands a word that opens a phrase; in "a letter signed by" it does not. */
function modifies(before: Token | undefined, profile: LanguageProfile): boolean {
  return (
    before !== undefined && (profile.determiners.has(before.lower) || before.lower === "'s" || /ly$/.test(before.lower))
  );
}

/**
 * After a name a word in lower case goes on with the phrase only towards a role or a body: Clinton campaign manager, White House officials; behind a
 * verb of saying also towards a name: said Lakeside junior Ada Moss.
 */
function leadsToNoun(tokens: readonly Token[], at: number, from: number, profile: LanguageProfile): boolean {
  const inverted = profile.speech.has(tokens[from - 1]?.lower ?? '');
  for (let ahead = at; ahead < Math.min(tokens.length, at + 4); ahead++) {
    const token = tokens[ahead];
    if (ahead > at && token?.capital && tokens[ahead + 1]?.capital)
      return inverted || (endsAsDoer(tokens[ahead - 1]?.lower ?? '') && isGivenName(token.text));
    if (
      token?.kind !== 'word' ||
      token.capital ||
      isFunction(token.lower, profile) ||
      profile.determiners.has(token.lower)
    )
      return false;
    if (profile.roles.has(token.lower) || profile.collectives.has(token.lower)) return true;
    if (/s$/.test(token.lower) && isHolderBehind(tokens, ahead + 1, profile)) return true;
    if (/(?:ly|ed|s)$/.test(token.lower) || profile.speech.has(token.lower) || profile.stance.has(token.lower))
      return false;
  }
  return false;
}

/** Hale County elections director Ada Moss said: of what is several, somebody in office, whose name has a verb behind it. But: Moss names director Ada Tran. */
function isHolderBehind(tokens: readonly Token[], office: number, profile: LanguageProfile): boolean {
  const [noun, given] = [tokens[office], tokens[office + 1]];
  if (!noun || noun.capital || !profile.roles.has(noun.lower) || !given?.capital) return false;
  let end = office + 1;
  while (tokens[end]?.kind === 'word' && tokens[end]?.capital) end++;
  const verb = tokens[end]?.lower ?? '';
  return profile.speech.has(verb) || profile.stance.has(verb) || profile.auxiliaries.has(verb);
}

/** state police, state wildlife officers, state Sen. Ada Moss, project managers: the plain form of a verb in front of what somebody is. */
function isCompound(tokens: readonly Token[], at: number, profile: LanguageProfile): boolean {
  const lower = tokens[at]?.lower ?? '';
  const isSomebody = (word: string) =>
    profile.roles.has(word) || profile.collectives.has(word) || profile.titles.has(word);
  const [next, second] = [tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower ?? ''];
  const behindNoun =
    lower === 'state' && !profile.determiners.has(next) && !isFunction(next, profile) && isSomebody(second);
  return (
    profile.tag === 'en' &&
    /^(?:state|project|charge|text|record|cabin|defence|defense|research)$/.test(lower) &&
    (isSomebody(next) || behindNoun)
  );
}

/** "report", "claim", "post" may be nouns: they are when a determiner or a possessive stands close before and a noun ends here. */
function isVerbHere(tokens: readonly Token[], at: number, from: number, profile: LanguageProfile): boolean {
  const token = tokens[at];
  if (!token) return true;
  const nounish =
    profile.collectives.has(token.lower) || profile.speechNouns.has(token.lower) || profile.roles.has(token.lower);
  // The state's agency
  const before = tokens[at - 1];
  if (profile.tag === 'en' && at > from && /^(?:the|an?|this|his|her|its|their|our|my)$/.test(before?.lower ?? ''))
    return false;
  // la sentencia
  if (profile.tag === 'es' && at === from + 1 && /^(?:el|la|un|una|su)$/.test(before?.lower ?? '')) return false;
  if (!nounish) return true;
  // the umpires' report
  if (profile.tag === 'en' && before?.lower === "'s" && at > from + 1) return false;
  // The trust's annual report
  const owned = tokens.slice(from, at).findLastIndex(({ lower }) => lower === "'s");
  const earlier = tokens.slice(from + owned + 1, at);
  return (
    earlier.length === 0 ||
    earlier.some((word) => profile.roles.has(word.lower) || profile.collectives.has(word.lower)) ||
    earlier.every((word) => word.capital && !profile.determiners.has(word.lower))
  );
}

function isLeading(tokens: readonly Token[], from: number, at: number, profile: LanguageProfile): boolean {
  for (let before = from; before < at; before++) {
    const token = tokens[before];
    // sagte die 66-Jährige dem Magazin
    // in 1976 the manager asked: in English no number stands in front of an article
    const counts = profile.tag !== 'en' && token?.kind === 'number' && !/jährige/.test(token.lower);
    if (!token || !(profile.determiners.has(token.lower) || counts)) return false;
  }
  return true;
}

export function isFunction(lower: string, profile: LanguageProfile): boolean {
  return (
    profile.prepositions.has(lower) ||
    profile.conjunctions.has(lower) ||
    profile.subordinators.has(lower) ||
    profile.relatives.has(lower) ||
    profile.auxiliaries.has(lower) ||
    (profile.adverbs.has(lower) && lower !== 'first')
  );
}
