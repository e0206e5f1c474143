import { isGivenName } from '../../names/given-names.ts';
import { isDefinite } from '../grammar/articles.ts';
import { type Phrase, phraseAt } from '../grammar/phrases.ts';
import type { Attribution } from '../quotes/attribution.ts';
import type { Token } from '../text/tokens.ts';
import { isOwnerNoun } from './firm-names.ts';
import { nameGiven } from './given-as.ts';
import { isKinOf } from './name-roles.ts';
import type { NameMention } from './names.ts';
import type { Scene } from './scene.ts';

/** Nouns of bodies that go by a name of one word. */
const BODY =
  /^(?:company|firm|group|chain|bank|retailer|airline|\p{L}*maker|manufacturer|brewer|lender|insurer|union|charity|agency|association|watchdog|regulator|club|party|council|board|bureau|department|ministry|university|college|school|hospital|newspaper|magazine|site|website|outlet|operator|company|foundation|coalition|alliance|network|institute)$/u;

/** The same in German, French and Spanish. */
const BODY_ABROAD =
  /^(?:\p{L}*(?:firma|verband|verein|gewerkschaft|gesellschaft|hersteller|unternehmen|konzern|partei|stiftung)|entreprise|société|groupe|compagnie|association|syndicat|collectif|fédération|fondation|constructeur|exploitant|parti|club|empresa|compañía|firma|grupo|sindicato|asociación|federación|fundación|cooperativa|constructora|aerolínea|operadora|partido|plataforma)$/u;

/**
 * Its president, Carla Mendez, said: the speaker is the name, and the words in front are the role. Left alone where the name is that of a body:
 * a spokesman for the retailer, Glenmart; but the club's owner, Halden Group, said. Also
 * said one, Prof. Hal Wexler.
 */
export function withApposition(scene: Scene, passage: number, attribution: Attribution): Attribution {
  const { speaker } = attribution;
  const tokens = scene.passages[passage]?.tokens ?? [];
  const one = speaker?.kind === 'pronoun' && /^(?:one|another)$/.test(tokens[speaker.from]?.lower ?? '');
  // the beaten grandmaster, Lev Abramov: also a noun that no list knows
  const noun = speaker?.kind === 'other' && isDefinite(tokens[speaker.from]?.lower ?? '');
  // The manufacturer, Primavax, says; the union, Unite, says
  const body =
    speaker?.kind === 'collective' &&
    (scene.profile.tag === 'en'
      ? BODY.test(tokens[speaker.to - 1]?.lower ?? '')
      : isDefinite(tokens[speaker.from]?.lower ?? '') && BODY_ABROAD.test(tokens[speaker.from + 1]?.lower ?? ''));
  if (!speaker) return attribution;
  const given =
    speaker.kind === 'name' || (speaker.kind === 'pronoun' && !one)
      ? null
      : givenBeside(scene, passage, attribution, speaker);
  const called = speaker.kind === 'role' && tokens[speaker.from + 1]?.lower !== 'of';
  if (given)
    return { ...attribution, speaker: called ? { ...given, roleFrom: speaker.from, roleTo: speaker.to } : given };
  const office = speaker.kind === 'name' && isOfficeAt(tokens, speaker);
  if (!(speaker.kind === 'role' || noun || one || body || office)) return attribution;
  const comma = commaBehind(tokens, speaker.to, scene);
  if (comma === null) return attribution;
  const name = phraseAt(tokens, comma + 1, tokens.length, scene.profile);
  // Another, a dental hygienist, said: one of several, told by what she is.
  if (one && name && /^(?:role|other)$/.test(name.kind) && /^an?$/.test(tokens[name.from]?.lower ?? ''))
    return /^[,.;]?$/.test(tokens[name.to]?.text ?? '') || scene.profile.relatives.has(tokens[name.to]?.lower ?? '')
      ? { ...attribution, speaker: { ...name, kind: 'role' } }
      : attribution;
  const mention = name ? scene.names.within(passage, name.headFrom, name.headTo).at(-1) : undefined;
  if (office) return mention && isHolder(tokens, name, mention) ? holding(attribution, speaker, name) : attribution;
  if (
    name?.kind !== 'name' ||
    !mention ||
    !(body || (mention.kind === 'person' && !isOwnerNoun(tokens[speaker.to - 1]?.lower ?? ''))
      ? body || isNamed(tokens, speaker, mention)
      : isOwnerNoun(tokens[speaker.to - 1]?.lower ?? '') || isNounAlone(tokens, speaker, name)) ||
    !/^[,.;:(—–]$/.test(tokens[name.to]?.text ?? '.')
  )
    return attribution;
  return one ? { ...attribution, speaker: name } : holding(attribution, speaker, name);
}

/** The name, with the words in front as the role. */
function holding(attribution: Attribution, { from, to }: Phrase, name: Phrase): Attribution {
  return { ...attribution, speaker: { ...name, roleFrom: from, roleTo: to } };
}

/** Capitals with an article or an owner in front: The Master of the Rolls, the command's Public Relations Officer. */
function isOfficeAt(tokens: readonly Token[], { from, headFrom }: Phrase): boolean {
  return headFrom === from ? isDefinite(tokens[from]?.lower ?? '') : tokens[headFrom - 1]?.lower === "'s";
}

/** The Master of the Rolls, Sir Hal Moss, said: behind such capitals, between commas, a person's name in full; they are an office. */
function isHolder(tokens: readonly Token[], name: Phrase | null, { kind, key }: NameMention): name is Phrase {
  return (
    name?.kind === 'name' &&
    kind === 'person' &&
    key.length > 1 &&
    (isGivenName(key[0] ?? '') || name.roleTo > name.roleFrom || name.headFrom > name.from) &&
    tokens[name.to]?.text === ','
  );
}

/** The grower, Sunny Farms, said: between its commas a name can be nobody's but that of the one noun in front. */
function isNounAlone(tokens: readonly Token[], { from, to }: Phrase, name: Phrase): boolean {
  return to - from === 2 && isDefinite(tokens[from]?.lower ?? '') && tokens[name.to]?.text === ',';
}

/** How far behind a speaker the name may be given, in tokens. */
const CLAUSE = 24;

/** One of them, a baker who gave his name as Simon, said · said a man who goes by Ali */
function givenBeside(scene: Scene, passage: number, { cueFrom }: Attribution, { to }: Phrase): Phrase | null {
  const { tokens = [] } = scene.passages[passage] ?? {};
  let end = to;
  while (end < Math.min(tokens.length, to + CLAUSE) && !/^(?:quote|end)$/.test(tokens[end]?.kind ?? '')) end++;
  const limit = cueFrom > to ? Math.min(cueFrom, end) : end;
  const name = nameGiven(scene, passage, to, limit);
  return name ? phraseAt(tokens, name.from, limit, scene.profile) : null;
}

/** Moss's opponent in November, Ray Tran: the comma may stand behind an adverbial. */
function commaBehind(tokens: readonly Token[], from: number, scene: Scene): number | null {
  const adverbial = scene.profile.prepositions.has(tokens[from]?.lower ?? '');
  for (let at = from; at <= from + (adverbial ? 4 : 0); at++) {
    if (tokens[at]?.text === ',') return at;
    if (tokens[at]?.kind !== 'word' && tokens[at]?.kind !== 'number') return null;
  }
  return null;
}

/** A full name, a name with a title (Lord Pennick), or the one name of a relative: her daughter, Inez; Moss's daughter, Inez. */
function isNamed(tokens: readonly Token[], speaker: Phrase, mention: NameMention): boolean {
  return (
    mention.key.length > 1 ||
    /^(?:lord|lady|sir|dame|pope|king|queen|prince|princess|mrs?\.?|ms\.?|miss|dr\.?|don|doña|monseñor|sor|fray|mme|mgr|m\.?|herr|frau)$/.test(
      tokens[mention.from - 1]?.lower ?? '',
    ) ||
    /^(?:his|her|their|my|sus?|son|sa|leur|seine?|ihre?)$/.test(tokens[speaker.from]?.lower ?? '') ||
    isKinOf(tokens[speaker.to - 1]?.lower ?? '') ||
    tokens.slice(speaker.from, speaker.to).some(({ lower }) => lower === "'s")
  );
}
