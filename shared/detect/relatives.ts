import { genderOfRole } from './name-roles.ts';
import type { Phrase } from './phrases.ts';
import { resolvePronoun } from './pronouns.ts';
import { canonical, type Resolved, type Scene } from './scene.ts';

const KIN =
  /^(?:husband|wife|son|daughter|brother|sister|father|mother|uncle|aunt|nephew|niece|cousin|grand(?:father|mother|son|daughter))$/;

/**
 * "Her husband" beside Pilar and Simon Reyes: the one other person of her surname whom that word can mean. Null where the article names several,
 * or tells of another kinship.
 */
export function relative(scene: Scene, passage: number, phrase: Phrase): Resolved | null {
  const { tokens = [] } = scene.passages[passage] ?? {};
  const [owner, noun] = [tokens[phrase.from], tokens[phrase.from + 1]];
  if (!noun || !/^(?:his|her)$/.test(owner?.lower ?? '') || !KIN.test(noun.lower) || phrase.to !== phrase.from + 2)
    return null;
  const whose = resolvePronoun(scene, passage, {
    ...phrase,
    to: phrase.from + 1,
    headFrom: phrase.from,
    headTo: phrase.from + 1,
  });
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
    if (name.roles.some((role) => KIN.test(role) && role !== noun.lower)) return null;
    others.set(full.name, full);
  }
  const [only] = others.values();
  return others.size === 1 && only ? only : null;
}
