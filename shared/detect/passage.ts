import { type Segment, segmentsOf } from './pairing.ts';
import { type Paragraph, paragraphsOf } from './paragraphs.ts';
import { sentenceRanges, type Token, tokensOf } from './tokens.ts';
import type { LanguageProfile } from './words/profile.ts';

/** A paragraph taken apart. Offsets in it are UTF-16 code units of the paragraph; ranges of sentences are token indices. */
export interface Passage {
  paragraph: Paragraph;
  segments: Segment[];
  tokens: Token[];
  sentences: { from: number; to: number }[];
}

export function passagesOf(text: string, profile: LanguageProfile): Passage[] {
  const paragraphs = paragraphsOf(text);
  const segments = segmentsOf(paragraphs);
  return paragraphs.map((paragraph, index) => {
    const own = segments[index] ?? [];
    const tokens = paragraph.masked ? [] : tokensOf(paragraph.text, own);
    return { paragraph, segments: own, tokens, sentences: sentenceRanges(tokens, profile) };
  });
}
