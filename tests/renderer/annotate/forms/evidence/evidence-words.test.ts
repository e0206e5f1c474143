import { describe, expect, it } from 'vitest';
import { foundWords } from '../../../../../renderer/annotate/forms/evidence/evidence-words.ts';
import type { TextQuoteSelector } from '../../../../../shared/model/selector.ts';
import { articleText } from '../../../../../shared/text/article-text.ts';
import { sampleSource } from '../../../../support/sample-export.ts';

const text = articleText(sampleSource.blocks);
const exactOf = (place: Parameters<typeof foundWords>[1]) =>
  (foundWords(sampleSource, place)?.selector?.[0] as TextQuoteSelector | undefined)?.exact;
const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

describe('foundWords', () => {
  it('takes the whole sentence around words of the text', () => {
    expect(exactOf({ annotationId: null, range: at('42 crowns') })).toBe('It cost 42 crowns in 2019.');
    expect(exactOf({ annotationId: null, range: at('the council') })).toBe(
      '😀 The ferry to Holm will cost *nothing* from May, the council said.',
    );
  });

  it('takes a split quotation from its first word to its last, and names it', () => {
    const quote = sampleSource.annotations[0]?.annotation;
    const body = foundWords(sampleSource, { annotationId: quote?.id ?? '', range: at('Ada') });
    expect(body).toMatchObject({
      source: 'stet://article/holmferry0001',
      'stet:annotation': quote?.id,
      'stet:revision': 1,
      selector: [
        { exact: 'We can afford it,” said Ada Lind, the mayor, “for ten years.' },
        { type: 'TextPositionSelector' },
      ],
    });
  });

  it('has no words where the place is lost', () => {
    const lost = sampleSource.annotations.find(({ placements }) => placements.some(({ state }) => state === 'orphan'));
    expect(foundWords(sampleSource, { annotationId: lost?.annotation.id ?? null, range: null })).toBeNull();
    expect(foundWords(sampleSource, { annotationId: null, range: null })).toBeNull();
  });
});
