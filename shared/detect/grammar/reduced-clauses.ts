import type { Token } from '../text/tokens.ts';
import type { LanguageProfile } from '../words/profile.ts';
import { phraseEndingAt } from './phrase-ends.ts';
import type { Phrase } from './phrases.ts';
import { isBetween } from './subject-gap.ts';

/** Participles and what a preposition governs beside a verb of saying: whose the verb is. */

/** The aide was heard describing voters as …: whoever is heard says it. */
export function behindHeard(
  tokens: readonly Token[],
  at: number,
  verb: number,
  from: number,
  profile: LanguageProfile,
): Phrase | null {
  if (
    !/ing$/.test(tokens[verb]?.lower ?? '') ||
    !/^(?:over)?heard$|^(?:seen|filmed|caught|recorded|taped)$/.test(tokens[at]?.lower ?? '')
  )
    return null;
  let to = at;
  while (to > from && isBetween(tokens[to - 1], profile)) to--;
  return to < at ? phraseEndingAt(tokens, to, from, profile) : null;
}

/** The emails show managers warning of …, the tape has a man shouting …: whoever is shown or heard says it. */
export function shownSaying(
  tokens: readonly Token[],
  verb: number,
  from: number,
  profile: LanguageProfile,
): Phrase | null {
  if (!/ing$/.test(tokens[verb]?.lower ?? '') || tokens[verb - 1]?.kind !== 'word') return null;
  const shown = phraseEndingAt(tokens, verb, from, profile);
  return (shown?.kind === 'role' || shown?.kind === 'name') &&
    /^(?:shows?|showed|showing|hears?|heard|sees?|saw|has|had|caught|captured|recorded)$/.test(
      tokens[shown.from - 1]?.lower ?? '',
    )
    ? shown
    : null;
}

/** The judges of one spoke · The citation read by the mayor praised her: what a preposition governs right in front of the verb is not its subject; null where it is. */
export function behindGoverned(
  tokens: readonly Token[],
  near: Phrase,
  from: number,
  profile: LanguageProfile,
): Phrase | null {
  const before = tokens[near.from - 1]?.lower ?? '';
  if (near.kind === 'pronoun' && /^(?:of|for|with|by)$/.test(before)) {
    const outer = phraseEndingAt(tokens, near.from - 1, from, profile);
    if (outer) return { ...outer, to: near.to };
  }
  const done = before === 'by' ? near.from - 2 : -1;
  return done > from && isDone(tokens, done, profile) ? phraseEndingAt(tokens, done, from, profile) : null;
}

/** A participle that follows its noun: the note read, a man held; but he was read. */
function isDone(tokens: readonly Token[], at: number, profile: LanguageProfile): boolean {
  const [before, word] = [tokens[at - 1], tokens[at]];
  return (
    /(?:[^e]ed|en|wn|read|made|held|sent|led|found|built|brought|heard)$/.test(word?.lower ?? '') &&
    before?.kind === 'word' &&
    !isBetween(before, profile) &&
    !(before.lower in profile.pronouns)
  );
}
