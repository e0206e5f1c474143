import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docxFormat } from '../../../../shared/export/docx/docx.ts';
import type { ExportSource } from '../../../../shared/export/format.ts';
import type { PlacedAnnotation } from '../../../../shared/model/annotation.ts';
import type { Block } from '../../../../shared/model/block.ts';
import { articleText } from '../../../../shared/text/article-text.ts';
import { expectGolden } from '../../../support/golden.ts';
import { exportBytes, sampleContext, sampleSource } from '../../../support/sample-export.ts';

function parts(sources?: ExportSource[]): Record<string, string> {
  const files = unzipSync(exportBytes(docxFormat, sources));
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const text = articleText(sampleSource.blocks);

function at(start: number, end: number): PlacedAnnotation {
  const [, , highlight] = sampleSource.annotations;
  if (!highlight) throw new Error('The sample has no highlight');
  return { ...highlight, placements: [{ state: 'exact', range: { start, end }, score: 1, method: '' }] };
}

/** The words between a comment's two marks, and how many marks there are. */
function commented(document: string, id: number): string {
  const [, between] =
    new RegExp(`<w:commentRangeStart w:id="${id}"/>(.*)<w:commentRangeEnd w:id="${id}"/>`, 's').exec(document) ?? [];
  return [...(between ?? '').matchAll(/<w:t [^>]*>([^<]*)<|(<w:br\/>)/g)]
    .map(([, words, br]) => (br ? '\n' : words))
    .join('');
}

describe('Word document', () => {
  it('is what it was', () => {
    const made = parts();
    expectGolden('export/sample.document.xml', made['word/document.xml'] ?? '');
    expectGolden('export/sample.comments.xml', made['word/comments.xml'] ?? '');
  });

  it('says each annotation once, on the words it is about', () => {
    const { 'word/document.xml': document = '', 'word/comments.xml': comments = '' } = parts();
    expect(commented(document, 0)).toBe('We can afford it,');
    expect(commented(document, 1)).toBe('for ten years.');
    expect(commented(document, 2)).toBe('It cost 42 crowns in 2019.');
    expect(comments.match(/Ada Lind, the mayor/g)).toHaveLength(1);
    expect(comments).toContain('Quote (part 2 of 2)');
    expect(comments).toContain('w:author="Mo" w:date="2025-05-03T09:00:00Z" w:initials="M"');
    // What has no words of its own hangs on the title.
    expect(commented(document, 5)).toContain('Ferry to Holm');
    expect(commented(document, 6)).toContain('Ferry to Holm');
    expect(comments).toContain('words that are gone');
  });

  it('keeps overlapping comments apart, in one paragraph and over several', () => {
    const annotations = [at(15, 30), at(20, 40), at(0, text.length)];
    const { 'word/document.xml': document = '' } = parts([{ ...sampleSource, annotations }]);
    expect(commented(document, 0)).toBe(text.slice(15, 30));
    expect(commented(document, 1)).toBe(text.slice(20, 40));
    expect(commented(document, 2)).toBe(
      sampleSource.blocks
        .map((block) => block.text)
        .join('')
        .replaceAll('&', '&amp;'),
    );
  });

  it('marks every comment with one beginning, one end and one reference, wherever the words are', () => {
    const range = fc
      .tuple(fc.nat(text.length), fc.nat(text.length))
      .map(([a, b]) => at(Math.min(a, b), Math.max(a, b)));
    fc.assert(
      fc.property(fc.array(range, { maxLength: 6 }), (annotations) => {
        const made = parts([{ ...sampleSource, annotations }]);
        const ids = (file: string, name: string) =>
          [...(made[file] ?? '').matchAll(new RegExp(`<w:${name} w:id="(\\d+)"`, 'g'))]
            .map(([, id]) => Number(id))
            .sort((a, b) => a - b);
        const expected = annotations.map((_, number) => number);
        expect(ids('word/comments.xml', 'comment')).toEqual(expected);
        for (const mark of ['commentRangeStart', 'commentRangeEnd', 'commentReference']) {
          expect(ids('word/document.xml', mark)).toEqual(expected);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('begins each numbered list at 1, and goes on after items below', () => {
    const item = (level: number, ordered: boolean): Block => ({ type: 'list', level, ordered, text: 'x' });
    const blocks = [
      item(1, true),
      item(2, false),
      item(1, true),
      { type: 'paragraph' as const, text: 'x' },
      item(1, true),
    ];
    const made = parts([{ ...sampleSource, blocks, annotations: [] }]);
    const numbers = [...(made['word/document.xml'] ?? '').matchAll(/<w:numId w:val="(\d+)"/g)].map(
      ([, number]) => number,
    );
    expect(numbers).toEqual(['2', '1', '2', '3']);
    expect(made['word/numbering.xml']?.match(/<w:num w:numId/g)).toHaveLength(3);
  });

  it('links to web addresses only', () => {
    const marks = (href: string): Block => ({
      type: 'paragraph',
      text: 'go',
      marks: [{ type: 'link', start: 0, end: 2, href }],
    });
    const blocks = [marks('javascript:alert(1)'), marks('file:///etc/passwd'), marks('https://holm.example/?a=1&b=2')];
    const { article } = sampleSource;
    const source = {
      ...sampleSource,
      article: { ...article, metadata: { ...article.metadata, url: null } },
      blocks,
      annotations: [],
    };
    const rels = parts([source])['word/_rels/document.xml.rels'] ?? '';
    const outside = [...rels.matchAll(/Target="([^"]*)" TargetMode="External"/g)].map(([, target]) => target);
    expect(outside).toEqual(['https://holm.example/?a=1&amp;b=2']);
  });

  it('writes what runs from right to left so', () => {
    const blocks: Block[] = [{ type: 'paragraph', text: 'שלום' }];
    const document = parts([{ ...sampleSource, blocks, annotations: [] }])['word/document.xml'] ?? '';
    expect(document).toContain('<w:bidi/>');
    expect(document).toContain('<w:rtl/>');
    expect(parts()['word/document.xml']).not.toContain('<w:bidi/>');
  });

  it('is the report alone where that is asked for', () => {
    const writer = docxFormat.open({ ...sampleContext, template: 'report' });
    const chunks = [...writer.head(), ...writer.article(sampleSource), ...writer.tail()] as Uint8Array[];
    const made = unzipSync(Buffer.concat(chunks));
    const document = strFromU8(made['word/document.xml'] as Uint8Array);
    expect(document).not.toContain('commentRangeStart');
    expect(document).not.toContain('verse');
    expect(document).toContain('Seen the price list');
  });
});
