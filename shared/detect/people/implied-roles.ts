import type { NounMention } from '../grammar/nouns.ts';
import type { Passage } from '../text/passage.ts';
import type { LanguageProfile } from '../words/profile.ts';
import { genderOfRole } from './name-roles.ts';
import type { NameMention } from './names.ts';
import { isBefore } from './places.ts';

/**
 * The mayor opened the meeting. “I was wrong,” Ingrid Falk told them.: where a sentence is about somebody by a definite role alone, and the next who is
 * named speaks, in full and for the first time, without a word on what he or she is, the role is theirs. The next paragraph counts too.
 */
export function withImpliedRoles(
  names: readonly NameMention[],
  nouns: readonly NounMention[],
  passages: readonly Passage[],
  { tag }: LanguageProfile,
): NameMention[] {
  const seen = new Set<string>();
  const subjects = nouns.filter((noun) => passages[noun.passage]?.sentences.some(({ from }) => from === noun.from));
  return names.map((name, index) => {
    const surname = name.key.at(-1) ?? '';
    const isFirst = !seen.has(surname);
    seen.add(surname);
    if (!isFirst || name.kind !== 'person' || !name.speaks || name.key.length < 2) return name;
    if (name.roles.length > 0 || name.age !== null) return name;
    const noun = subjects.findLast((other) => isBefore(other, name));
    // In German every noun has a capital: a single word that is nobody's says nothing.
    const said = names.slice(0, index);
    const before = tag === 'de' ? said.findLast(({ kind, key }) => kind === 'person' || key.length > 1) : said.at(-1);
    // One word may be a place: the foreign minister of Vesterland.
    const isNamedSince =
      before !== undefined && noun !== undefined && (before.subject || before.key.length > 1) && isBefore(noun, before);
    if (!noun?.role || noun.plural || noun.indefinite || isNamedSince || name.passage - noun.passage > 1) return name;
    const gender = genderOfRole(noun.head);
    if (gender !== null && name.gender !== null && gender !== name.gender) return name;
    return { ...name, roles: [noun.head] };
  });
}
