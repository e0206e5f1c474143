import type { Scene } from '../people/scene.ts';
import type { Token } from '../text/tokens.ts';
import type { PronounKind } from '../words/profile.ts';

/** What a pronoun can stand for, whatever its form: she, a-t-elle, according to her. */
export function pronounKind({ profile: { pronouns } }: Scene, token: Token | undefined): PronounKind | null {
  const lower = token?.lower ?? '';
  return pronouns[lower] ?? pronouns[`t-${lower.split('-').at(-1)}`] ?? possessor(lower);
}

/** Forms that are no subjects: his claim · ihre Antwort · according to him · selon lui · laut ihm */
function possessor(lower: string): 'he' | 'she' | 'they' | 'it' | null {
  if (/^(?:his|him|lui|ihm|seine?|dernier|último)$/.test(lower)) return 'he';
  if (/^(?:her|ihre?|dernière|última)$/.test(lower)) return 'she';
  if (/^(?:them|eux|derni(?:ers|ères)|últim[ao]s)$/.test(lower)) return 'they';
  if (/-il$/.test(lower)) return 'he';
  if (/-elle$/.test(lower)) return 'she';
  if (/-(?:ils|elles)$/.test(lower)) return 'they';
  if (/^(?:its|darin|darauf|dort|da|y)$/.test(lower)) return 'it';
  return lower === 'their' ? 'they' : null;
}
