import { lineText } from '../../../electron/library/store/annotation-lines.ts';
import { describe } from '../../../shared/anchor/describe.ts';
import { type Annotation, annotationContext, type Body, claimStatuses } from '../../../shared/model/annotation.ts';
import { motivationOf } from '../../../shared/model/annotation-defaults.ts';
import { capital, type TextMaker } from './generate-text.ts';

/** Of ten annotations: four quotes, two claims, two highlights, a note and a tag. */
const kinds = ['quote', 'claim', 'highlight', 'quote', 'note', 'quote', 'claim', 'tag', 'quote', 'highlight'] as const;

/** annotations.jsonl of a generated article. */
export function generateAnnotations(
  articleId: string,
  text: string,
  count: number,
  random: () => number,
  maker: TextMaker,
): string {
  const annotations: Annotation[] = [];
  for (let at = 0; at < count; at++) {
    const kind = kinds[at % kinds.length]!;
    const from = Math.floor(random() * (text.length - 220));
    const start = text.indexOf(' ', from) + 1;
    const end = text.indexOf(' ', start + 40 + Math.floor(random() * 100));
    const made = new Date(Date.UTC(2024, 0, 1) + at * 60_000).toISOString();
    annotations.push({
      '@context': [...annotationContext],
      id: `urn:uuid:${hex(random, 8)}-${hex(random, 4)}-4${hex(random, 3)}-8${hex(random, 3)}-${hex(random, 12)}`,
      type: 'Annotation',
      'stet:kind': kind,
      motivation: motivationOf[kind],
      created: made,
      modified: made,
      body: bodyOf(kind, random, maker),
      target: [
        {
          type: 'SpecificResource',
          source: `stet://article/${articleId}`,
          selector: describe(text, { start, end: end < 0 ? text.length : end }),
          'stet:revision': 1,
        },
      ],
      'stet:version': `bench0:${at + 1}`,
      'stet:seen': [],
    });
  }
  return annotations
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(lineText)
    .join('');
}

function bodyOf(kind: (typeof kinds)[number], random: () => number, maker: TextMaker): Body[] {
  const among = (from: number, count: number) => capital(maker.word(from + Math.floor(random() * count)));
  const person = () => `${among(900, 60)} ${among(1500, 90)}`;
  switch (kind) {
    case 'quote':
      return [
        {
          type: 'schema:Quotation',
          purpose: 'describing',
          'stet:speaker': person(),
          'stet:person': null,
          'stet:role': null,
          'stet:cue': 'said',
          'stet:addressee': null,
          'stet:quoteType': 'direct',
        },
      ];
    case 'claim':
      return [
        {
          type: 'schema:Claim',
          purpose: 'assessing',
          'schema:text': `${among(20, 2000)} ${maker.word(30)} ${among(20, 2000)} ${maker.word(40)} ${among(20, 2000)}.`,
          'stet:claimant': person(),
          'stet:person': null,
          'stet:claimKind': 'other',
          'stet:quantities': [],
          'stet:status': claimStatuses[Math.floor(random() * claimStatuses.length)]!,
          'stet:history': [],
        },
      ];
    case 'note':
      return [
        {
          type: 'TextualBody',
          purpose: 'commenting',
          value: `${among(20, 3000)} ${maker.word(31)} ${maker.word(500)} ${among(20, 3000)}?`,
          format: 'text/markdown',
        },
      ];
    case 'tag':
      return [
        { type: 'TextualBody', purpose: 'tagging', value: `border/${maker.word(600 + Math.floor(random() * 30))}` },
      ];
    case 'highlight':
      return [];
  }
}

function hex(random: () => number, length: number): string {
  return Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join('');
}
