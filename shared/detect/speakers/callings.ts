import type { Phrase } from '../grammar/phrases.ts';
import { isDemonym } from '../people/demonyms.ts';
import { isKinOf } from '../people/name-roles.ts';
import type { Scene } from '../people/scene.ts';
import type { Token } from '../text/tokens.ts';

/** Words that say what somebody is, though they look like a name or are in no list. */

/** What people are known for: a story that has named one calls them so without having said it. A judge or a spokesman may be anybody. */
export const CALLING =
  /^(?:striker|midfielder|defender|goalkeeper|keeper|winger|full-?back|batsman|bowler|quarterback|pitcher|skipper|singer|songwriter|singer-songwriter|rapper|actor|actress|novelist|writer|author|poet|playwright|comedian|composer|painter|artist|sculptor|photographer|chef|designer|boxer|jockey|sprinter|swimmer|cyclist|runner|golfer|pianist|violinist|guitarist|drummer|dancer|laureate|champion|billionaire|mogul|entrepreneur|teenager|pensioner|veteran|native|swede|dane|finn|pole|turk|greek|czech|serb|croat|slovak|slovene|scot|briton|spaniard|italian|german|austrian|norwegian|belgian|hungarian|romanian|bulgarian|ukrainian|russian|canadian|american|mexican|brazilian|argentinian|australian|nigerian|ghanaian|kenyan|ethiopian|egyptian|moroccan|algerian|tunisian|korean|iranian|indian|frenchman|frenchwoman|dutchman|dutchwoman|irishman|irishwoman|welshman|welshwoman|englishman|englishwoman|scotsman|texan|californian|londoner)$/;

/** True for what somebody can be called by who was never said to be it: the striker, the Swede. */
function isCalling(noun: string): boolean {
  return CALLING.test(noun) || isDemonym(noun) || /(?:sh|ch|x|er|ire)(?:man|woman)$/.test(noun);
}

/** the Ohio Republican, the Swede: has a capital, and is no name. */
function isCalledBy(tokens: readonly Token[], phrase: Phrase): boolean {
  const head = tokens[phrase.to - 1]?.lower ?? '';
  return (
    phrase.kind === 'name' &&
    tokens[phrase.from]?.lower === 'the' &&
    (/^(?:republican|democrat)$/.test(head) ||
      (isCalling(head) &&
        (phrase.to === phrase.from + 2 ||
          // the 22-year-old Swede
          (phrase.to === phrase.from + 3 && /-year-old$/.test(tokens[phrase.from + 1]?.lower ?? '')))))
  );
}

/** The phrase as one that says what somebody is, where it looks like a name: the Swede, die Buchbinderin; null where it is none. */
export function asRole(scene: Scene, passage: number, phrase: Phrase): Phrase | null {
  const { tokens = [] } = scene.passages[passage] ?? {};
  const is =
    isCalledBy(tokens, phrase) ||
    (scene.profile.tag === 'de' && isNoun(scene, passage, phrase)) ||
    (scene.profile.tag === 'fr' && isFromThere(scene, passage, phrase));
  return is ? { ...phrase, kind: 'role' } : null;
}

/** la Bretonne, le Lyonnais: in French where somebody is from has a capital; no name that the article has elsewhere */
function isFromThere(scene: Scene, passage: number, phrase: Phrase): boolean {
  const [article, noun] = (scene.passages[passage]?.tokens ?? []).slice(phrase.from, phrase.to);
  return (
    phrase.kind === 'name' &&
    phrase.to === phrase.from + 2 &&
    /^(?:l[ea]|l'|cet?|cette)$/.test(article?.lower ?? '') &&
    /(?:[ao]ise?|ien(?:ne)?|a[ni]n?e?|onne?|ande?|arde?|éen(?:ne)?|ole?|ine?|que)$/.test(noun?.lower ?? '') &&
    scene.names.all.every(({ key }) => key.length === 1 || !key.includes(noun?.lower ?? '')) &&
    // La Chine, la Russie: who comes first in the text by that word is a country
    !COUNTRY.test(noun?.lower ?? '')
  );
}

const COUNTRY =
  /^(?:chine|ukraine|argentine|palestine|pologne|bretagne|allemagne|espagne|catalogne|champagne|campagne|gascogne|bourgogne|hollande|irlande|islande|finlande|thaïlande|nouvelle-zélande|belgique|amérique|afrique|mexique|martinique|république|tchéquie|lettonie|lorraine|aquitaine|touraine|macédoine|saône|garonne|essonne|carcassonne|narbonne|liban|japon|kazakhstan|pakistan|iran|soudan|vatican|brésil|commission|seine|marine|caroline|cour)$/;

/** One who does something, by the ending: Buchbinderin, Tischler, Pianist. */
const DOER = /(?:[^lr]in|erin|ler|ner|ger|ker|ist|ant|ent|or|eur|arzt|wirt|koch|mann|frau)$/;

/** der Liberale, der Kollege: what has “der” and ends so is somebody. */
function isWeak(article: Token | undefined, { lower }: Token): boolean {
  return article?.lower === 'der' && /(?:e|krat|loge|graf|soph)$/.test(lower);
}

function isNoun(scene: Scene, passage: number, phrase: Phrase): boolean {
  const { tokens = [] } = scene.passages[passage] ?? {};
  if (phrase.kind !== 'name' || !/^(?:der|die|eine?)$/.test(tokens[phrase.from]?.lower ?? '')) return false;
  const words = tokens.slice(phrase.from + 1, phrase.to);
  const head = words.at(-1);
  // der junge Kollege: between the article and a noun stand words in lower case.
  const worded = words.slice(0, -1).every(({ kind, capital }) => kind === 'word' && !capital);
  return (
    head !== undefined &&
    worded &&
    // die achtjährige Nele
    !(words.length > 1 && /jährige[nr]?$/.test(words[0]?.lower ?? '') && !DOER.test(head.lower)) &&
    (words.length > 1 || DOER.test(head.lower) || isKinOf(head.lower) || isWeak(tokens[phrase.from], head)) &&
    scene.names.within(passage, phrase.from, phrase.to).every(({ kind }) => kind === 'body')
  );
}
