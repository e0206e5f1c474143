import type { Person } from '../model/person.ts';
import { claimSuggestions } from './claims/claims.ts';
import { sceneOf } from './people/scene.ts';
import { quoteSuggestions } from './quote-suggestions.ts';
import type { Suggestions } from './suggestion.ts';
import { passagesOf } from './text/passage.ts';
import { profileFor } from './words/languages.ts';

export interface SuggestOptions {
  /** People of the library: their names and aliases are recognised. */
  people?: readonly Person[];
  /** BCP 47; told from the text when null or absent. English, German, French and Spanish are known. */
  language?: string | null;
  /** The author, who claims what nobody else does. */
  byline?: string | null;
  /** The day of the article, ISO 8601: "last year" is told from it. */
  published?: string | null;
}

/**
 * Proposes quotes with their speakers and claims worth checking. Pure, and needs no model or network. Offsets are UTF-16 code units
 * of `text`, which is an article text (blocks parted by an empty line) or raw text with a paragraph a line.
 */
export function suggest(text: string, options: SuggestOptions = {}): Suggestions {
  const profile = profileFor(options.language, text);
  const byline = options.byline ?? null;
  const passages = passagesOf(text, profile);
  const scene = sceneOf(passages, profile, options.people ?? [], byline);
  const quotes = quoteSuggestions(text, scene);
  return {
    quotes,
    claims: claimSuggestions(text, passages, quotes, scene, { language: profile.tag, published: options.published }),
    answers: scene.answers,
  };
}
