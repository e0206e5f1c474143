import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { TextRange } from '../../../shared/model/selector.ts';
import { type GoldArticle, type GoldQuote, type Part, utf16Offsets } from './gold.ts';

/**
 * Reads the German news quotation attribution dataset (Petersen-Frey and Biemann 2024, arXiv 2404.16764): articles of Wikinews, a JSON file each. Its
 * licence, CC BY-NC-SA 4.0, lets it be measured on; nothing of it may ship.
 */

/** An article with what it reports without marks, too. */
export interface GermanArticle extends GoldArticle {
  /** Speech in other words, in the subjunctive or summed up. */
  reported: TextRange[];
}

const place = z.looseObject({ spans: z.array(z.looseObject({ charBegin: z.number(), charEnd: z.number() })) });

const articleSchema = z.looseObject({
  documentName: z.string(),
  originalText: z.string(),
  annotations: z.array(z.looseObject({ type: z.string(), isNested: z.boolean(), quote: place, speaker: place })),
});

export function readGermanQuotes(data: string, part: Part): GermanArticle[] {
  return readdirSync(join(data, part))
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => goldArticle(readFileSync(join(data, part, file), 'utf8')));
}

function goldArticle(json: string): GermanArticle {
  const { documentName, originalText: text, annotations } = articleSchema.parse(JSON.parse(json));
  const utf16 = utf16Offsets(text);
  const rangesOf = ({ spans }: z.infer<typeof place>): TextRange[] =>
    spans.map(({ charBegin, charEnd }) => ({ start: utf16(charBegin), end: utf16(charEnd) }));
  const quotes = annotations.flatMap(({ type, isNested, quote, speaker }): GoldQuote[] =>
    type === 'Direct'
      ? rangesOf(quote)
          .flatMap((range) => betweenMarks(text, range))
          .map((range) => ({ ...range, source: rangesOf(speaker), direct: !isNested }))
      : [],
  );
  const reported = annotations.flatMap(({ type, quote }) => (type === 'Direct' ? [] : rangesOf(quote)));
  return { name: documentName, language: 'de', text, quotes: together(quotes), reported };
}

/** Words with two speakers, who said them and who reports it, are one quote: either is right. */
function together(quotes: readonly GoldQuote[]): GoldQuote[] {
  const found = new Map<number, GoldQuote>();
  for (const quote of quotes) {
    const known = found.get(quote.start);
    if (known) found.set(quote.start, { ...known, source: [...known.source, ...quote.source] });
    else found.set(quote.start, quote);
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

/** The words without their marks; of several paragraphs each by itself. */
function betweenMarks(text: string, { start, end }: TextRange): TextRange[] {
  return [...text.slice(start, end).matchAll(/[^\n„“”"»«]+[^\n]*[^\n„“”"»«]/g)].map(({ index, 0: words }) => ({
    start: start + index,
    end: start + index + words.length,
  }));
}
