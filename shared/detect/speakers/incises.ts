import { type Phrase, phraseAt, phraseText } from '../grammar/phrases.ts';
import { canonical, type Resolved, type Scene, unresolved } from '../people/scene.ts';
import { inverted, invertedUnknown } from '../quotes/inverted.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import { pronounKind } from './pronoun-kinds.ts';
import { pronounAt } from './resolution.ts';

/**
 * « C'était long, précise-t-il. On a tenu. » · «Aquí no hay equipo —admite Tomás—. Narro yo»: in French and Spanish who speaks may stand between the
 * marks, behind a comma or between dashes.
 */

/** Where a clause may begin that names whoever speaks. */
const OPENS: Readonly<Record<Scene['profile']['tag'], RegExp | null>> = {
  en: null,
  de: null,
  fr: /(?:,|[—–])\s+(?=\p{Ll})/gu,
  es: /(?<=[\p{L}\p{N}.,!?…»”)]\s?)[—–]\s?(?=\p{Ll})/gu,
};

/** How far such a clause is read, in UTF-16 code units. */
const REACH = 160;

/** Who says the words of a quoted segment by a clause inside it; null where there is none. `at` is the token of the segment. */
export function spokenWithin(scene: Scene, passage: number, at: number): Resolved | null {
  const token = scene.passages[passage]?.tokens[at];
  const opens = OPENS[scene.profile.tag];
  if (!opens || token?.kind !== 'quote') return null;
  for (const { index, 0: mark } of token.text.matchAll(opens)) {
    const from = index + mark.length;
    const clause = token.text.slice(from, from + REACH).replace(/(?<!\b(?:M|Me|Mme|Sra?|Dra?|St))[.!?…»].*$/su, '');
    const found = toldIn(scene, { passage, from: at }, clause);
    if (!found) continue;
    scene.spoken.push({ passage, at, resolved: found });
    return found;
  }
  return null;
}

function toldIn(scene: Scene, place: { passage: number; from: number }, clause: string): Resolved | null {
  const { profile } = scene;
  const tokens = tokensOf(clause, [], profile);
  const known = inverted(tokens, 0, tokens.length, profile);
  const told = known ?? invertedUnknown(tokens, 0, tokens.length, profile);
  const speaker = told?.speaker;
  if (!told || !speaker || !endsThere(tokens[speaker.kind === 'pronoun' ? told.cueTo : speaker.to])) return null;
  if (speaker.kind === 'pronoun') {
    const kind = pronounKind(scene, tokens[speaker.from]);
    return known && (kind === 'he' || kind === 'she' || kind === 'they') ? pronounAt(scene, place, kind) : null;
  }
  const apposed = tokens[speaker.to]?.text === ',' ? phraseAt(tokens, speaker.to + 1, tokens.length, profile) : null;
  const name = speaker.kind === 'name' ? speaker : apposed?.kind === 'name' ? apposed : null;
  if (!name) return known ? called(scene, place.passage, clause, tokens, speaker) : null;
  const printed = phraseText(clause, tokens, name.headFrom, name.headTo);
  const last = printed.split(/\s+/).at(-1)?.toLowerCase();
  const mention = scene.names.all.find(({ kind, key }) => kind === 'person' && key.at(-1) === last);
  const before = scene.within.find((other) => other.resolved.name.toLowerCase().split(/\s+/).at(-1) === last);
  // sourit Maud Le Bihan: a verb that no list has, in front of a name in full or one that is known
  if (!known && !mention && !before && name.headTo - name.headFrom < 2) return null;
  const resolved = mention ? canonical(scene, mention) : (before?.resolved ?? unresolved(printed));
  const roles = tokens.filter((token) => profile.roles.has(token.lower)).map(({ lower }) => lower);
  scene.within.push({ resolved, roles });
  return resolved;
}

/** souffle le gardien: whoever was called so, in the text or in a clause like this one. */
function called(
  scene: Scene,
  passage: number,
  clause: string,
  tokens: readonly Token[],
  speaker: Phrase,
): Resolved | null {
  const article = scene.profile.determiners.has(tokens[speaker.from]?.lower ?? '');
  const head = tokens[speaker.from + (article ? 1 : 0)]?.lower ?? '';
  const named = scene.names.all.findLast(
    (other) => other.kind === 'person' && other.passage <= passage && other.roles.includes(head),
  );
  if (named) return canonical(scene, named);
  const within = scene.within.findLast(({ roles }) => roles.includes(head));
  return within?.resolved ?? unresolved(phraseText(clause, tokens, speaker.from + (article ? 1 : 0), speaker.to));
}

function endsThere(next: Token | undefined): boolean {
  return next === undefined || next.kind === 'mark' || next.kind === 'end';
}
