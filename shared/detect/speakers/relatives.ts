import type { Phrase } from '../grammar/phrases.ts';
import { genderOfRole, isKinOf } from '../people/name-roles.ts';
import { isBefore } from '../people/places.ts';
import { canonical, isOfGender, type Resolved, type Scene } from '../people/scene.ts';
import { sentenceAt, theOne } from '../people/stage.ts';
import { personOf } from './pronouns.ts';

/**
 * "Her husband" beside Pilar and Simon Reyes: the one other person of her surname whom that word can mean. Null where the article names several,
 * or tells of another kinship.
 */
export function relative(scene: Scene, passage: number, phrase: Phrase): Resolved | null {
  const { tokens = [] } = scene.passages[passage] ?? {};
  const [owner, noun] = [tokens[phrase.from], tokens[phrase.from + 1]];
  if (!noun || !/^(?:his|her)$/.test(owner?.lower ?? '') || !isKinOf(noun.lower) || phrase.to !== phrase.from + 2)
    return null;
  // Her daughter, Ada Moss, wept. “…,” her daughter said.
  const called = theOne(
    scene,
    scene.names.all.filter(
      (name) =>
        name.kind === 'person' && name.roles.includes(noun.lower) && isBefore(name, { passage, from: phrase.from }),
    ),
  );
  if (called) return called;
  const whose = personOf(scene, passage, phrase.from, owner?.lower === 'his' ? 'he' : 'she');
  const close = /^(?:husband|wife)$/.test(noun.lower)
    ? spouse(scene, passage, whose)
    : parentAbove(scene, passage, phrase, noun.lower);
  if (close) return close;
  const surname = whose?.mention?.key.at(-1);
  if (!whose?.mention || whose.mention.key.length < 2) return null;
  const gender = genderOfRole(noun.lower);
  const others = new Map<string, Resolved>();
  for (const name of scene.names.all) {
    const full = canonical(scene, name);
    const known = scene.names.genderOf(name);
    if (name.kind !== 'person' || name.key.length < 2 || name.key.at(-1) !== surname || full.name === whose.name)
      continue;
    if (gender && known && known !== gender) continue;
    if (name.roles.some((role) => isKinOf(role) && role !== noun.lower)) return null;
    others.set(full.name, full);
  }
  const [only] = others.values();
  return others.size === 1 && only ? only : null;
}

/** How many paragraphs around a couple is told of. */
const AROUND = 3;

/** Lorena Moss kneads. "…," says her husband. Bill Tran laughs: the one other person around, of whom nothing else is told. */
function spouse(scene: Scene, passage: number, whose: Resolved | null): Resolved | null {
  if (!whose?.mention) return null;
  const others = new Map<string, Resolved>();
  for (let at = Math.max(0, passage - AROUND); at <= passage + AROUND; at++)
    for (const name of scene.names.inPassage(at)) {
      const full = canonical(scene, name);
      if (name.kind !== 'person' || full.name === whose.name || !scene.names.isTold(name)) continue;
      others.set(full.name, full);
    }
  const [only] = others.values();
  const gender = scene.names.genderOf(whose.mention);
  // Ada Moss, who chairs the club, spoke first. “…,” says his wife.: somebody of whom the story has told above is nobody's wife
  const told = scene.names.all.some(
    (name) => name.dwelt && name.passage < passage && canonical(scene, name).name === only?.name,
  );
  const fits = only?.mention && !told && (gender === null || isOfGender(scene, only.mention, gender) !== true);
  return others.size === 1 && fits && only.mention?.roles.length === 0 ? only : null;
}

const CHILD = /^(?:son|daughter|boy|girl|child|baby|toddler)$/;

/** Elise Tran said her son was well. "…," his mother said: whoever the paragraph gave a child. */
function parentAbove(scene: Scene, passage: number, phrase: Phrase, noun: string): Resolved | null {
  const gender = genderOfRole(noun);
  const { tokens = [] } = scene.passages[passage] ?? {};
  if (!/^(?:mother|father|mum|dad)$/.test(noun)) return null;
  for (let at = phrase.from - 1; at > 0; at--) {
    if (!CHILD.test(tokens[at]?.lower ?? '') || !/^(?:his|her)$/.test(tokens[at - 1]?.lower ?? '')) continue;
    const from = sentenceAt(scene, { passage, from: at })?.from ?? 0;
    const parent = scene.names.within(passage, from, at).find((name) => name.kind === 'person' && name.subject);
    if (parent && gender && isOfGender(scene, parent, gender) !== false) return canonical(scene, parent);
  }
  return null;
}
