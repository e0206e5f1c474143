import { sentenceAbove } from './group-pronouns.ts';
import { genderOfRole } from './name-roles.ts';
import { type Phrase, phraseAt } from './phrases.ts';
import { resolvePronoun } from './pronouns.ts';
import { personCalled } from './role-nouns.ts';
import { canonical, isOfGender, type Resolved, type Scene } from './scene.ts';

const KIN =
  /^(?:husband|wife|son|daughter|brother|sister|father|mother|mum|dad|uncle|aunt|nephew|niece|cousin|grand(?:father|mother|son|daughter))$/;

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

/** Her father stood at the bow. "…," he told me: the relative whom the sentence above is about. Null where that is somebody with a name. */
export function relativeAbove(scene: Scene, passage: number, pronoun: Phrase): Resolved | null {
  const { tokens = [] } = scene.passages[passage] ?? {};
  const above = sentenceAbove(scene, passage, pronoun.from);
  const gender = scene.profile.pronouns[tokens[pronoun.from]?.lower ?? ''];
  if (!above || !(gender === 'he' || gender === 'she')) return null;
  // On the last crossing her father stood at the bow.
  const opener = scene.profile.prepositions.has(tokens[above.from]?.lower ?? '') ? above.to : above.from + 1;
  for (let at = above.from; at < opener; at++) {
    const noun = tokens[at + 1]?.lower ?? '';
    if (!/^(?:his|her)$/.test(tokens[at]?.lower ?? '') || !KIN.test(noun) || genderOfRole(noun) !== gender) continue;
    if (at > above.from && scene.profile.prepositions.has(tokens[at - 1]?.lower ?? '')) continue;
    const named = scene.names
      .within(passage, above.from, above.to)
      .some((name) => name.kind === 'person' && isOfGender(scene, name, gender) === true);
    const found = phraseAt(tokens, at, at + 2, scene.profile);
    if (named || !found || found.to !== at + 2) return null;
    return (
      relative(scene, passage, found) ??
      personCalled(scene, passage, { ...found, kind: 'role' }, { head: noun, indefinite: false })
    );
  }
  return null;
}
