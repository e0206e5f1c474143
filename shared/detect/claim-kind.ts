import type { ClaimKind, Quantity } from '../model/annotation.ts';

/** Whole words: `\b` takes letters with accents for the ends of words. */
function wordsOf(...alternatives: string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}

/** What somebody did by saying it: what they promise to raise has not risen. */
const DECLARED = wordsOf(
  '(?:promised|pledged|vowed|agreed|threatened|refused|offered) to',
  'accused|denied|endorsed|reaffirmed|called for|apologi[sz]ed',
  '(?:has|have|had) (?:long )?(?:promised|pledged|vowed|agreed)',
  'versprach(?:en)?|versprochen|bestritt(?:en)?|forderten?',
  'promis|accusé|nié|réclamé|prometió|prometieron|acusó|negó|exigió',
);
const TO_COME = wordsOf(
  "will|won['’]t|shall|going to|(?:is|are) (?:likely|expected|set|due|bound) to|by 20\\d\\d|forecasts?|projected|predicts?",
  // in May, a month
  '(?:could|might|(?<!(?:in|since|by|of|last|until|on|from|to|and|early|late|mid) )may) \\p{L}{2,}',
  '(?:wird|werden)(?= .{0,80}\\p{L}(?:en|ern|eln)[.!]?$)',
  '\\p{L}+(?:era|eront)(?= )|sera|seront|\\p{L}{3,}ar(?:á|án)|será|serán',
);
const CHANGED = wordsOf(
  '(?:increas|decreas|declin|dwindl|doubl|tripl|quadrupl|halv)(?:ed|ing)|increases?|decreases?|declines?|(?:a|the) (?:sharp |steep |recent )?(?:surge|rise|drop|fall|jump|slump) (?:in|of)',
  'rose|risen|rising|fell|fallen|falling|grew|grown|growing|shr[aiu]nk|shrunken|shrinking|on the (?:rise|decline|increase|wane)',
  '(?:dropp|surg|soar|skyrocket|climb|plung|plummet|slump|dwindl|worsen|jump)(?:ed|ing)',
  '(?:is|are|was|were|remains?) (?:up|down)',
  'gestiegen|gesunken|gefallen|gewachsen|geschrumpft|stiegen?|sanken?|wächst|wachsen|schrumpft',
  'augmenté|baissé|diminué|doublé|grimpé|chuté|augmente|baisse|hausse|recule|reculé',
  'aumentado|disminuido|bajado|subido|crecido|caído|aumentó|bajó|subió|creció|cayó|duplicado',
);
/** What stands behind “than” where a number follows. */
const NO_COUNT =
  '(?! (?:[$€£]?\\d|half|a (?:third|quarter|dozen|hundred|thousand|million|billion)|two|three|four|five|six|ten|twenty|hundreds|thousands))';
const BESIDE_OTHERS = wordsOf(
  // More than 300 families: a number. Rather than: neither.
  `(?:more|less|fewer|worse|(?!rather|other|whether|after|never|ever|over|under|either)\\p{L}{2,}er)(?: [\\p{L}’'-]+){0,7} than${NO_COUNT}`,
  '(?:the|its|their|our|ever) (?:most|least) \\p{L}+|(?:most|least) \\p{L}+ (?:in|of) the',
  "(?:the|its|his|her|their)(?: (?:second|third|world['’]s|country['’]s|nation['’]s|state['’]s))? (?:largest|biggest|highest|lowest|longest|shortest|oldest|youngest|worst|best|wettest|driest|hottest|coldest|busiest|richest|poorest|deadliest|fastest|slowest|tallest|smallest|greatest|cheapest|strongest|weakest|safest)",
  'as (?:many|much|high|low|few|large|likely) as|compared (?:with|to)|twice|outnumber(?:s|ed)?|no other \\p{L}+|on record',
  `(?:mehr|weniger|höher|größer|kleiner|schlechter|besser|teurer|billiger|länger)(?: \\p{L}+){0,6} als${NO_COUNT}`,
  'doppelt so',
  "(?:plus|moins)(?: [\\p{L}’'-]+){0,6} que|(?:la|le|les) (?:plus|moins) \\p{L}+",
  '(?:más|menos|mayor|menor|peor|mejor)(?: \\p{L}+){0,6} que|(?:la|el|los|las)(?: \\p{L}+)? (?:más|menos|mayor|menor|peor|mejor) \\p{L}+',
);
const BROUGHT_ABOUT = wordsOf(
  'because|caus(?:ed?|es|ing)|due to|(?:as )?(?:a|the) result of|result(?:ed|s|ing) in|leads? to|led to|thanks to|blamed? (?:on|for)|owing to|responsible for|stems? from',
  'weil|wegen|aufgrund|verursachte?n?|à cause|en raison|grâce à|provoqué|debido a|se debi?ó a|por culpa de|provocó|causó',
);
const RULED = wordsOf(
  'laws?|bills?|acts? of|the (?:\\p{L}+ ){1,4}act|legislation|constitution|constitutional(?:ly)?|unconstitutional|amendments?|statutes?|statutory|court ruled|supreme court|lawful(?:ly)?|unlawful(?:ly)?',
  '(?:is|are|was|were|be|been|being|become|became|made|remains?|it) (?:il)?legal(?:ly)?|legali[sz]ed|repeal(?:s|ed)?|veto(?:es|ed)?|signed into|treaty|pathways? to citizenship|executive order|ordinances?|regulations?',
  'gesetz(?:e|es)?|verfassung|verordnung|loi|lois|décret|constitución|ley|leyes|decreto',
);
const TOLD = wordsOf(
  'said|says|told|voted|promised|pledged|vowed|agreed|claimed|claims|announced|called for|supported|opposed|criticized|criticised|warned',
  'sagte|erklärte|teilte mit|stimmten?|déclaré|annoncé|affirmé|voté|votó|dijo|anunció|afirmó|declaró',
);

/** What kind of claim a sentence makes: of the kinds it shows, the one that can be checked most plainly. */
export function claimKindOf(sentence: string, numbers: readonly Quantity[]): ClaimKind {
  if (DECLARED.test(sentence)) return 'attribution';
  if (CHANGED.test(sentence)) return 'trend';
  if (BESIDE_OTHERS.test(sentence)) return 'comparison';
  if (TO_COME.test(sentence)) return 'prediction';
  if (numbers.length > 0) return 'number';
  if (BROUGHT_ABOUT.test(sentence)) return 'cause';
  if (RULED.test(sentence)) return 'law';
  return TOLD.test(sentence) ? 'attribution' : 'other';
}
