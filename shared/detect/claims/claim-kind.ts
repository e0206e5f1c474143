import type { ClaimKind, Quantity } from '../../model/annotation.ts';
import { profileFor } from '../words/languages.ts';
import type { LanguageProfile } from '../words/profile.ts';

/** Words of one language by which a sentence shows what kind of claim it makes. */
interface KindWords {
  /** What somebody did by saying it: what they promise to raise has not risen. */
  declared: RegExp;
  changed: RegExp;
  /** One thing beside another. */
  compared: RegExp;
  toCome: RegExp;
  broughtAbout: RegExp;
  ruled: RegExp;
  told: RegExp;
}

/** Whole words: `\b` takes letters with accents for the ends of words. */
function wordsOf(...alternatives: string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}

/** What stands behind “than” where a number follows: more than 300 families are no comparison. */
const NO_COUNT =
  '(?! (?:[$€£]?\\d|half|a (?:third|quarter|dozen|hundred|thousand|million|billion)|two|three|four|five|six|ten|twenty|hundreds|thousands))';

const english: KindWords = {
  declared: wordsOf(
    '(?:promised|pledged|vowed|agreed|threatened|refused|offered) to',
    'accused|denied|endorsed|reaffirmed|called for|apologi[sz]ed',
    '(?:has|have|had) (?:long )?(?:promised|pledged|vowed|agreed)',
  ),
  changed: wordsOf(
    '(?:increas|decreas|declin|dwindl|doubl|tripl|quadrupl|halv)(?:ed|ing)|increases?|decreases?|declines?|(?:a|the) (?:sharp |steep |recent )?(?:surge|rise|drop|fall|jump|slump) (?:in|of)',
    'rose|risen|rising|fell|fallen|falling|grew|grown|growing|shr[aiu]nk|shrunken|shrinking|on the (?:rise|decline|increase|wane)',
    '(?:dropp|surg|soar|skyrocket|climb|plung|plummet|slump|dwindl|worsen|jump)(?:ed|ing)',
    '(?:is|are|was|were|remains?) (?:up|down)',
  ),
  compared: wordsOf(
    // From “than” backwards: few sentences have it. Rather than, other than: no comparison.
    `(?<=(?<!\\p{L})(?:more|less|fewer|worse|(?!rather|other|whether|after|never|ever|over|under|either)\\p{L}{2,}er)(?: [\\p{L}’'-]+){0,7} )than${NO_COUNT}`,
    '(?:the|its|their|our|ever) (?:most|least) \\p{L}+|(?:most|least) \\p{L}+ (?:in|of) the',
    "(?:the|its|his|her|their)(?: (?:second|third|world['’]s|country['’]s|nation['’]s|state['’]s))? (?:largest|biggest|highest|lowest|longest|shortest|oldest|youngest|worst|best|wettest|driest|hottest|coldest|busiest|richest|poorest|deadliest|fastest|slowest|tallest|smallest|greatest|cheapest|strongest|weakest|safest)",
    'as (?:many|much|high|low|few|large|likely) as|compared (?:with|to)|twice|outnumber(?:s|ed)?|no other \\p{L}+|on record',
  ),
  toCome: wordsOf(
    "will|won['’]t|shall|going to|(?:is|are) (?:likely|expected|set|due|bound) to|by 20\\d\\d|forecasts?|projected|predicts?",
    // in May, a month
    '(?:could|might|(?<!(?:in|since|by|of|last|until|on|from|to|and|early|late|mid) )may) \\p{L}{2,}',
  ),
  broughtAbout: wordsOf(
    'because|caus(?:ed?|es|ing)|due to|(?:as )?(?:a|the) result of|result(?:ed|s|ing) in|leads? to|led to|thanks to|blamed? (?:on|for)|owing to|responsible for|stems? from',
  ),
  ruled: wordsOf(
    'laws?|bills?|acts? of|the (?:\\p{L}+ ){1,4}act|legislation|constitution|constitutional(?:ly)?|unconstitutional|amendments?|statutes?|statutory|court ruled|supreme court|lawful(?:ly)?|unlawful(?:ly)?',
    '(?:is|are|was|were|be|been|being|become|became|made|remains?|it) (?:il)?legal(?:ly)?|legali[sz]ed|repeal(?:s|ed)?|veto(?:es|ed)?|signed into|treaty|pathways? to citizenship|executive order|ordinances?|regulations?',
  ),
  told: wordsOf(
    'said|says|told|voted|promised|pledged|vowed|agreed|claimed|claims|announced|called for|supported|opposed|criticized|criticised|warned',
  ),
};

const german: KindWords = {
  declared: wordsOf('versprach(?:en)?|versprochen|bestritt(?:en)?|forderten?'),
  changed: wordsOf('gestiegen|gesunken|gefallen|gewachsen|geschrumpft|stiegen?|sanken?|wächst|wachsen|schrumpft'),
  compared: wordsOf(
    `(?:mehr|weniger|höher|größer|kleiner|schlechter|besser|teurer|billiger|länger)(?: \\p{L}+){0,6} als${NO_COUNT}`,
    'doppelt so',
  ),
  toCome: wordsOf('(?:wird|werden)(?= .{0,80}\\p{L}(?:en|ern|eln)[.!]?$)'),
  broughtAbout: wordsOf('weil|wegen|aufgrund|verursachte?n?'),
  ruled: wordsOf('gesetz(?:e|es)?|verfassung|verordnung'),
  told: wordsOf('sagte|erklärte|teilte mit|stimmten?'),
};

const french: KindWords = {
  declared: wordsOf('promis|accusé|nié|réclamé'),
  changed: wordsOf('augmenté|baissé|diminué|doublé|grimpé|chuté|augmente|baisse|hausse|recule|reculé'),
  compared: wordsOf("(?:plus|moins)(?: [\\p{L}’'-]+){0,6} que|(?:la|le|les) (?:plus|moins) \\p{L}+"),
  toCome: wordsOf('\\p{L}+(?:era|eront)(?= )|sera|seront'),
  broughtAbout: wordsOf('à cause|en raison|grâce à|provoqué'),
  ruled: wordsOf('loi|lois|décret'),
  told: wordsOf('déclaré|annoncé|affirmé|voté'),
};

const spanish: KindWords = {
  declared: wordsOf('prometió|prometieron|acusó|negó|exigió'),
  changed: wordsOf('aumentado|disminuido|bajado|subido|crecido|caído|aumentó|bajó|subió|creció|cayó|duplicado'),
  compared: wordsOf(
    '(?:más|menos|mayor|menor|peor|mejor)(?: \\p{L}+){0,6} que|(?:la|el|los|las)(?: \\p{L}+)? (?:más|menos|mayor|menor|peor|mejor) \\p{L}+',
  ),
  toCome: wordsOf('\\p{L}{3,}ar(?:á|án)|será|serán'),
  broughtAbout: wordsOf('debido a|se debi?ó a|por culpa de|provocó|causó'),
  ruled: wordsOf('constitución|ley|leyes|decreto'),
  told: wordsOf('votó|dijo|anunció|afirmó|declaró'),
};

const byLanguage: Readonly<Record<LanguageProfile['tag'], KindWords>> = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
};

/**
 * What kind of claim a sentence makes: of the kinds it shows, the one that can be checked most plainly.
 * @param language BCP 47; told from the sentence when null or absent
 */
export function claimKindOf(sentence: string, numbers: readonly Quantity[], language?: string | null): ClaimKind {
  const shows = byLanguage[profileFor(language, sentence).tag];
  if (shows.declared.test(sentence)) return 'attribution';
  if (shows.changed.test(sentence)) return 'trend';
  if (shows.compared.test(sentence)) return 'comparison';
  if (shows.toCome.test(sentence)) return 'prediction';
  if (numbers.length > 0) return 'number';
  if (shows.broughtAbout.test(sentence)) return 'cause';
  if (shows.ruled.test(sentence)) return 'law';
  return shows.told.test(sentence) ? 'attribution' : 'other';
}
