import { accordingLength, isCue } from '../grammar/cues.ts';
import type { Passage } from '../text/passage.ts';
import type { Token } from '../text/tokens.ts';
import type { LanguageProfile } from '../words/profile.ts';

/** Whether a sentence goes on behind quoted words with who said them. */

/** The quote leaves its sentence open: it ends in a comma, a question or exclamation mark, or a comma or dash follows. */
export function isOpenEnded(passage: Passage, at: number, limit: number, profile: LanguageProfile): boolean {
  const token = passage.tokens[at];
  const next = passage.tokens[at + 1];
  if (!token || !next || at + 1 >= limit) return false;
  if (/[,!?.…—–-]$/.test(innerText(token.text))) return true;
  // „…“ laut Moos; in English such a quote is mostly a part of the sentence
  const source = profile.tag !== 'en' && accordingLength(passage.tokens, at + 1, profile) > 0;
  // „Geschlossen“ steht auf dem Schild
  const stands =
    profile.tag === 'de' &&
    /^(?:steht|stand|prangt|prangte)$/.test(next.lower) &&
    /^(?:auf|an|am|über|im|in)$/.test(passage.tokens[at + 2]?.lower ?? '');
  if (stands) return true;
  const cleft = next.text === ':' && /^c['’]$/.test(passage.tokens[at + 2]?.lower ?? '');
  return cleft || /^[,—–―-]$/.test(next.text) || isCue(passage.tokens, at + 1, profile, profile.tag === 'de') || source;
}

/** A comma at the end of the quoted words: the sentence goes on, mostly with who said them. */
export function endsOpen(passage: Passage, at: number): boolean {
  const token = passage.tokens[at];
  return token !== undefined && (/[,?!]$/.test(innerText(token.text)) || passage.tokens[at + 1]?.text === ',');
}

/** A guard, who had been “up all night”, said the gate was shut: the comma ends the clause, and whoever stood in front of it goes on. */
export function endsRelative(tokens: readonly Token[], at: number, from: number): boolean {
  if (tokens[at + 1]?.text !== ',' || /[.,!?…]$/.test(innerText(tokens[at]?.text ?? ''))) return false;
  for (let comma = at - 1; comma > from; comma--)
    if (tokens[comma]?.text === ',') return /^who(?:se)?$/.test(tokens[comma + 1]?.lower ?? '');
  return false;
}

function innerText(quoted: string): string {
  return quoted.replace(/["”“»«’'\s]+$/u, '');
}
