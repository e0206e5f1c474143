import type { Token } from '../text/tokens.ts';
import { type LanguageProfile, table, words } from '../words/profile.ts';
import { isInTwoParts, saysInGerman } from './german-verbs.ts';

/** True when the word at `at` is a reporting verb here, and not a noun that looks like one ("a report", "his claims"). */
export function isCue(tokens: readonly Token[], at: number, profile: LanguageProfile, stance: boolean): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  const known = profile.speech.has(token.lower) || (stance && profile.stance.has(token.lower));
  if (!known && profile.tag === 'de' && isInTwoParts(tokens, at)) return true;
  if (!known) return phrasalLength(tokens, at) > 1 || (profile.tag !== 'en' && stance && isWorded(tokens, at, profile));
  if (profile.tag === 'de' && !saysInGerman(tokens, at, profile)) return false;
  if (/^(?:held|holds|learned|heard|realized)$/.test(token.lower) && tokens[at + 1]?.lower !== 'that') return false;
  // as Moss put it; but the agency had put an offer on the table
  if (/^puts?$/.test(token.lower) && !/^(?:it|this|that|things)$/.test(tokens[at + 1]?.lower ?? '')) return false;
  // reminded them that; but reminds them of a harbour
  if (/^remind/.test(token.lower) && tokens.slice(at + 1, at + 4).some(({ lower }) => lower === 'of')) return false;
  // introduced him as “the problem”, treating it as “suspicious”; but introduced his wife, treated the wound
  if (/^(?:introduc|treat)/.test(token.lower) && !tokens.slice(at + 1, at + 8).some(({ lower }) => lower === 'as'))
    return false;
  if (token.capital && at > 0 && tokens[at - 1]?.kind !== 'end' && token.lower !== 'tweeted') return false;
  if (
    profile.tag === 'en' &&
    (isPassive(tokens, at) || (isBaseForm(token.lower) && !takesBaseForm(tokens, at, profile)))
  )
    return false;
  return !isNoun(tokens, at, profile);
}

/** zeigte sich „…“, se mostró «…», se montre « … » · kommt zum Schluss, dass …: verbs that say something with one other word, near or far. */
function isWorded(tokens: readonly Token[], at: number, profile: LanguageProfile): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (SHOWS.has(lower)) {
    const itself =
      profile.tag === 'de'
        ? tokens.slice(at + 1, at + 5).some(({ lower: word }) => word === 'sich')
        : [tokens[at - 1], tokens[at - 2]].some((token) => /^(?:se|s')$/.test(token?.lower ?? ''));
    // gab bekannt, dass: without it German says something else by the same verb
    if (itself || profile.tag !== 'de') return itself;
  }
  // a préféré parler d'un « échec », dit vouloir dénoncer « … »
  if (profile.tag === 'fr' && /er$/.test(lower) && tokens[at - 1]?.kind === 'word' && !tokens[at - 1]?.capital) {
    const form = lower.slice(0, -1);
    const governed =
      /(?:é|i|u|t|is)$/.test(tokens[at - 1]?.lower ?? '') || /^(?:vouloir|de)$/.test(tokens[at - 1]?.lower ?? '');
    return governed && (profile.speech.has(form) || profile.stance.has(form));
  }
  // se limitó a decir, volvió a pedir · se contente de dire: the verb of saying that another governs
  if (governsSaying(tokens, at, profile)) return true;
  // lo despidió como «un gigante»
  if (profile.tag === 'es' && tokens[at + 1]?.lower === 'como' && tokens[at + 2]?.kind === 'quote')
    return /(?:[oó]|aron|ieron|[ae]n?)$/.test(lower) && /^l[oae]s?$/.test(tokens[at - 1]?.lower ?? '');
  // llamó a «callar las armas» · al grito de «…»
  if (profile.tag === 'es' && /^llam(?:a|an|ó|aron|ado|aba)$/.test(lower)) return calls(tokens, at + 1);
  if (profile.tag === 'es' && /^gritos?$/.test(lower))
    return /^(?:al?|entre)$/.test(tokens[at - 1]?.lower ?? '') && tokens[at + 1]?.lower === 'de';
  // le technicien y voit « … »
  if (/^(?:voit|voient|voyait|voyant)$/.test(lower)) return tokens[at - 1]?.lower === 'y';
  if (profile.tag !== 'de' || !CONCLUDES.has(lower)) return false;
  const noun = tokens.slice(at + 1, at + 12).findIndex(({ lower: word }) => CONCLUSION.test(word)) + at + 1;
  return (
    noun > at &&
    (tokens[noun + 1]?.text === ':' || (tokens[noun + 1]?.text === ',' && tokens[noun + 2]?.lower === 'dass'))
  );
}

function governsSaying(tokens: readonly Token[], at: number, { tag, speech, stance }: LanguageProfile): boolean {
  const infinitive = tokens[at + 2]?.lower ?? '';
  const says = [infinitive.slice(0, -1), `${infinitive.slice(0, -2)}e`].some(
    (form) => speech.has(form) || stance.has(form),
  );
  const irregular = /^(?:decir|pedir|dire|reconnaître|promettre)$/.test(infinitive);
  switch (tag) {
    case 'es':
      return (
        /(?:ó|aron|ieron|aba|a|e)$/.test(tokens[at]?.lower ?? '') &&
        tokens[at + 1]?.lower === 'a' &&
        /[aei]r$/.test(infinitive) &&
        (says || irregular)
      );
    case 'fr':
      return (
        /^(?:contente|contentait|contenta|borne|bornait|limite|limitait|efforce)$/.test(tokens[at]?.lower ?? '') &&
        /^(?:de|d'|à)$/.test(tokens[at + 1]?.lower ?? '') &&
        (says || irregular)
      );
    default:
      return false;
  }
}

/** a «callar», a callar «…»: what somebody is called upon to do */
function calls(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    tokens[at]?.lower === 'a' && (next?.kind === 'quote' || (next?.capital === false && /[aei]r$/.test(next.lower)))
  );
}

const SHOWS = words(`
  gibt gab gaben zeigt zeigte zeigten muestra mostró mostraba mostraron muestran manifiesta manifestó montre montrait montra montrent montré montrée montrés`);

const CONCLUDES = words(`
  kommt kommen kam kamen gelangt gelangte gelangten vertritt vertreten vertrat vertraten ist sind war waren macht machen machte machten gibt gab gaben
  stellt stellen stellte stellten zieht zog zogen`);

const CONCLUSION =
  /^(?:schluss|ergebnis|urteil|fazit|auffassung|ansicht|meinung|überzeugung|standpunkt|these|deutlich|klar|fest|an|bekannt|zu)$/;

/** was reported, be addressed: somebody else does it. "was saying" is no passive. */
function isPassive(tokens: readonly Token[], at: number): boolean {
  if (!/(?:ed|en|wn|told|said|put|read|thought|found|meant|sent|felt|quoted)$/.test(tokens[at]?.lower ?? ''))
    return false;
  for (let before = at - 1; before >= Math.max(0, at - 3); before--) {
    const lower = tokens[before]?.lower ?? '';
    if (/^(?:is|are|was|were|be|been|being|'s|get|got)$/.test(lower))
      return lower !== "'s" || /^(?:he|she|it|that|who|there|what)$/.test(tokens[before - 1]?.lower ?? '');
    if (!/ly$|^(?:not|also|first|often|once|now|widely|never)$/.test(lower)) return false;
  }
  return false;
}

function isBaseForm(lower: string): boolean {
  return !/(?:ed|ing|s)$/.test(lower) && !IRREGULAR.test(lower);
}

const IRREGULAR =
  /^(?:held|heard|made|met|left|won|lost|went|said|told|wrote|written|spoken|shown|sworn|thought|found|spoke|began|put|felt|knew|saw|meant|sought|sent|gave|read|cast|shot|swore|sang|let)$/;

/** A verb without an ending follows "to", a modal, or somebody plural. */
function takesBaseForm(tokens: readonly Token[], at: number, profile: LanguageProfile): boolean {
  // He'd always say
  let from = at - 1;
  while (/^(?:always|often|just|only|never|ever|still|now|already)$/.test(tokens[from]?.lower ?? '')) from--;
  const before = tokens[from];
  if (!before) return false;
  const { lower } = before;
  if (
    /^(?:to|'d|'ll|will|would|can|could|may|might|should|must|did|do|does|not|i|we|you|they|who|people|some|many|others|both|also|and|or)$/.test(
      lower,
    ) ||
    /n't$|ly$/.test(lower)
  )
    return true;
  // Moss's whips say
  if (tokens[at]?.lower === 'say' && /[^s']s$/.test(lower) && !before.capital) return true;
  return (
    isSaidBySeveral(tokens, at, profile) ||
    isPluralSpeaker(before, profile) ||
    isPluralSpeaker(tokens[gotBy(tokens, at)], profile) ||
    isPluralSpeaker(tokens[complemented(tokens, at, profile)], profile)
  );
}

/** Villagers on the delta say … · The emails accuse …: several, with a preposition behind them or the verb itself, and nothing else in front of a verb that is no noun. */
function isSaidBySeveral(tokens: readonly Token[], verb: number, profile: LanguageProfile): boolean {
  const { lower } = tokens[verb] ?? { lower: '' };
  // Posts on the network claim that …
  const that =
    tokens[verb + 1]?.lower === 'that' &&
    /^(?:claim|warn|fear|note|suggest|report|predict|agree|state|allege)$/.test(lower);
  if (
    !that &&
    !/^(?:say|tell|write|argue|insist|believe|think|complain|explain|admit|deny|describe|accuse)$/.test(lower)
  )
    return false;
  let from = verb;
  while (from > Math.max(0, verb - 12) && /^(?:word|number)$/.test(tokens[from - 1]?.kind ?? '')) from--;
  const words = tokens.slice(from, verb);
  const joint = words.findIndex(({ lower }) => profile.prepositions.has(lower) || profile.relatives.has(lower));
  const end = joint < 0 ? words.length : joint;
  return (
    joint !== 0 &&
    /(?:[^s']s|people|men|women|children)$/.test(words[end - 1]?.lower ?? '') &&
    !words.slice(0, end).some(({ lower }) => profile.auxiliaries.has(lower) || profile.conjunctions.has(lower))
  );
}

function isPluralSpeaker(token: Token | undefined, profile: LanguageProfile): boolean {
  return (
    token?.kind === 'word' &&
    (SEVERAL.test(token.lower) || /[^s']s$/.test(token.lower)) &&
    (SEVERAL.test(token.lower) ||
      profile.roles.has(token.lower) ||
      profile.collectives.has(token.lower) ||
      token.capital)
  );
}

const SEVERAL =
  /^(?:police|couple|pair|duo|two|three|four|both|staff|crew|family|team|men|women|children|firefighters)$/;

/** police in Port Elder say, leaders of the strike say: the token of those who are told apart; -1 where nobody is. `verb` is the token behind. */
function complemented(tokens: readonly Token[], verb: number, profile: LanguageProfile): number {
  for (let at = verb - 2; at > Math.max(0, verb - 6); at--) {
    if (tokens[at + 1]?.kind !== 'word') return -1;
    if (/^(?:in|at|from|of|near|on)$/.test(tokens[at]?.lower ?? '')) return at - 1;
    if (profile.prepositions.has(tokens[at]?.lower ?? '')) return -1;
  }
  return -1;
}

/** documents seen by the Courier show: the token of the documents, -1 where nobody got any. `verb` is the token behind. */
function gotBy(tokens: readonly Token[], verb: number): number {
  const by = tokens.slice(Math.max(0, verb - 8), verb).findLastIndex(({ lower }) => lower === 'by');
  const at = Math.max(0, verb - 8) + by;
  return by >= 0 && isGot(tokens[at - 1]) ? at - 2 : -1;
}

/** A document that is seen, obtained, reviewed by a newspaper is not the newspaper's. */
export function isGot(token: Token | undefined): boolean {
  return /^(?:obtained|seen|reviewed|viewed|read|examined|leaked)$/.test(token?.lower ?? '');
}

function isNoun(tokens: readonly Token[], at: number, profile: LanguageProfile): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (!token || !before) return false;
  if (profile.tag === 'en' && /^(?:a|an|the|his|her|its|their|my|our|your)$/.test(before.lower)) return true;
  // that writing was fun: what somebody does, not what is said
  if (
    profile.tag === 'en' &&
    /ing$/.test(token.lower) &&
    /^(?:is|was|has|had|will|would|can|could)$/.test(next?.lower ?? '')
  )
    return true;
  if (before.lower === "'s" && !((tokens[at - 2]?.lower ?? '') in profile.pronouns)) return true;
  const nounish =
    profile.collectives.has(token.lower) || profile.speechNouns.has(token.lower) || profile.roles.has(token.lower);
  const ambiguous =
    nounish ||
    /^(?:calls?|use|uses|hopes?|plans?|fears?|views?|backs?|supports?|shows?|finds?|notes?|states?|means?|point|points|stress|attack|attacks|address|offer|offers|demand|demands|reports?|record|put|puts|begin|issue|issues|charge|charges|target|stresses|estimates?|doubts?|answers?|signal|signals|rules?|volunteer)$/.test(
      token.lower,
    );
  if (!ambiguous) return false;
  // la Ligue juge la décision « … »
  if (profile.tag === 'fr' && /^(?:le|la|les|l'|son|sa|ses|leurs?|cette?)$/.test(next?.lower ?? '')) return false;
  if (profile.determiners.has(before.lower) || before.lower === "'s") return true;
  if (profile.prepositions.has(before.lower) && before.lower !== 'to') return true;
  // An adjective or noun of a phrase that a determiner opened: "the latest report".
  const two = tokens[at - 2];
  if (
    two &&
    profile.determiners.has(two.lower) &&
    !before.capital &&
    // terms that he calls “…”
    !(before.lower in profile.pronouns) &&
    !profile.roles.has(before.lower) &&
    !profile.collectives.has(before.lower)
  )
    return true;
  return (
    next !== undefined &&
    nounish &&
    profile.prepositions.has(next.lower) &&
    !before.capital &&
    // managers warning of “…”
    !(/ing$/.test(token.lower) && /[^s]s$/.test(before.lower) && profile.roles.has(before.lower)) &&
    !(before.lower in profile.pronouns)
  );
}

const PHRASAL: Readonly<Record<string, RegExp>> = table({
  went: /^on$/,
  goes: /^on$/,
  fired: /^back$/,
  shot: /^back$/,
  shoots: /^back$/,
  hit: /^back$/,
  snapped: /^back$/,
  clapped: /^back$/,
  chimed: /^in$/,
  chimes: /^in$/,
  chipped: /^in$/,
  chips: /^in$/,
  piped: /^up$/,
  pipes: /^up$/,
  cut: /^in$/,
  cuts: /^in$/,
  broke: /^in$/,
  butted: /^in$/,
  jumped: /^in$/,
  weighed: /^in$/,
  burst: /^out$/,
  blurted: /^out$/,
  called: /^out$/,
  calls: /^out$/,
  pointed: /^out$/,
  points: /^out$/,
  speaks: /^of$/,
  talks: /^of$/,
  fait: /^(?:savoir|valoir|état|part|remarquer|observer|comprendre)$/,
  fit: /^(?:savoir|valoir|état|part|remarquer|observer|comprendre)$/,
  font: /^(?:savoir|valoir|état|part|remarquer|observer|comprendre)$/,
  faisait: /^(?:savoir|valoir|état|part|remarquer|observer|comprendre)$/,
  rend: /^hommage$/,
  rendu: /^hommage$/,
  rendait: /^hommage$/,
  rinde: /^homenaje$/,
  rindió: /^homenaje$/,
  table: /^sur$/,
  tablent: /^sur$/,
  hace: /^(?:saber|notar|constar|hincapié)$/,
  hacen: /^(?:saber|notar|constar|hincapié)$/,
  hizo: /^(?:saber|notar|constar|hincapié)$/,
  hicieron: /^(?:saber|notar|constar|hincapié)$/,
});

/** Number of tokens of the verb at `at`, with the particle that makes it a verb of saying: went on, pointed out. */
export function phrasalLength(tokens: readonly Token[], at: number): number {
  return PHRASAL[tokens[at]?.lower ?? '']?.test(tokens[at + 1]?.lower ?? '') ? 2 : 1;
}

type Sequences = LanguageProfile['accordingTo'];

const sources = new WeakMap<LanguageProfile, ReadonlyMap<string, Sequences>>();

/** The phrases that name a source by their first word: it is asked of every token. */
function sourcesOf(profile: LanguageProfile): ReadonlyMap<string, Sequences> {
  const known = sources.get(profile);
  if (known) return known;
  const found = Map.groupBy(profile.accordingTo, ([first = '']) => first);
  sources.set(profile, found);
  return found;
}

/** Number of tokens of an "according to" at `at`; 0 when there is none. */
export function accordingLength(tokens: readonly Token[], at: number, profile: LanguageProfile): number {
  for (const sequence of sourcesOf(profile).get(tokens[at]?.lower ?? '') ?? []) {
    // pour sa part: no source
    if (/^(?:part|compte)$/.test(tokens[at + 2]?.lower ?? '') && tokens[at]?.lower === 'pour') return 0;
    // pour calmer le jeu: what it is for
    if (sequence.length === 1 && tokens[at]?.lower === 'pour' && isInfinitiveNext(tokens[at + 1], profile)) continue;
    if (sequence.every((word, offset) => tokens[at + offset]?.lower === word)) return sequence.length;
  }
  return 0;
}

function isInfinitiveNext(next: Token | undefined, { tag, determiners, roles }: LanguageProfile): boolean {
  return (
    tag === 'fr' &&
    next?.capital === false &&
    /(?:er|ir|re)$/.test(next.lower) &&
    !determiners.has(next.lower) &&
    !roles.has(next.lower)
  );
}

/** como lo llama la afición · comme l'appellent …: a verb that gives a name rather than says; outside of English. */
export function isNaming(lower: string): boolean {
  return /^(?:llaman?|apodan?|appell(?:e|ent)|surnomm(?:e|ent)|nennt|nennen)$/.test(lower);
}
