import { genderOfName, isGivenName } from '../../names/given-names.ts';
import type { Passage } from '../text/passage.ts';
import type { LanguageProfile } from '../words/profile.ts';
import type { NameIndex } from './name-index.ts';
import type { NameMention } from './names.ts';

/** Two people named in one breath: Doug and Irene Sayle, Mira Solheim and Jonas Pfeil. */
export interface Pair {
  passage: number;
  /** Token index of the first name. */
  from: number;
  first: NameMention;
  second: NameMention;
}

export const AND = { en: ' and ', de: ' und ', fr: ' et ', es: ' y ' } as const;

/** Gives the first of "Doug and Irene Sayle" the surname, unless the article has somebody else of that given name. `names` in the order of the text. */
export function withSharedSurnames(names: readonly NameMention[], passages: readonly Passage[]): NameMention[] {
  const full = names.filter(({ kind, key }) => kind === 'person' && key.length > 1);
  return names.map((name, index) => {
    const next = names[index + 1];
    const [given = ''] = name.key;
    if (!next || name.key.length > 1 || next.key.length < 2 || !isJoined(name, next, passages)) return name;
    if (!isGivenName(given) || !isGivenName(next.key[0] ?? '') || full.some(({ key }) => key[0] === given)) return name;
    const surname = next.name.split(/\s+/).at(-1) ?? '';
    return {
      ...name,
      name: `${name.name} ${surname}`,
      key: [given, surname.toLowerCase()],
      gender: genderOfName(given),
      kind: 'person',
      doubtful: false,
    };
  });
}

/** Every two people that "and" joins, in the order of the text. */
export function pairsOf(passages: readonly Passage[], { all }: NameIndex): Pair[] {
  return all.flatMap((first, index) => {
    const second = all[index + 1];
    const people = second !== undefined && first.kind === 'person' && second.kind === 'person';
    return people && isJoined(first, second, passages)
      ? [{ passage: first.passage, from: first.from, first, second }]
      : [];
  });
}

/** How two people are named together: by one surname where they share it. */
export function jointName(first: string, second: string, profile: LanguageProfile): string {
  const [given, ...rest] = first.split(/\s+/);
  const shared = rest.length > 0 && rest.at(-1) === second.split(/\s+/).at(-1) && second.includes(' ');
  return `${shared ? given : first}${AND[profile.tag]}${second}`;
}

function isJoined(first: NameMention, second: NameMention, passages: readonly Passage[]): boolean {
  if (first.passage !== second.passage) return false;
  const { tokens = [] } = passages[first.passage] ?? {};
  const between = tokens.slice(first.to, second.from);
  return between.length === 1 && /^(?:and|und|et|y|e|&)$/.test(between[0]?.lower ?? '');
}
