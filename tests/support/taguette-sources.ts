import type { ExportSource } from '../../shared/export/format.ts';
import type { PlacedAnnotation } from '../../shared/model/annotation.ts';
import type { Block } from '../../shared/model/block.ts';
import { articleText } from '../../shared/text/article-text.ts';
import { sampleSource } from './sample-export.ts';

/** Articles that are hard to count bytes in, with the words that are highlighted, in order. */
export function taguetteSources(): { sources: ExportSource[]; expected: string[] } {
  const hard: Block[] = [
    { type: 'paragraph', text: 'Ä 😀 & <b> "é" e\u0301 漢字\u00a0/> x' },
    { type: 'list', level: 1, ordered: true, text: 'one\ntwo', marks: [{ type: 'strong', start: 1, end: 5 }] },
    { type: 'list', level: 1, text: 'three \u0001 four' },
    { type: 'quote', text: 'last' },
  ];
  const rightToLeft: Block[] = [{ type: 'paragraph', text: 'שלום 😀 עולם' }];
  const ours = ['We can afford it,', 'for ten years.', 'It cost 42 crowns in 2019.', '😀 The ferry', '=SUM(A1)'];
  const hardWords = ['😀 & <b> "é" e\u0301', '漢字\u00a0/> x', 'two', 'x\n\none\ntwo\n\nthree', 'four', 'last'];
  return {
    sources: [sampleSource, marked(hard, hardWords), marked(rightToLeft, ['עולם'])],
    expected: [...ours, ...hardWords, 'עולם'],
  };
}

function marked(blocks: Block[], words: string[]): ExportSource {
  const text = articleText(blocks);
  const [, , highlight] = sampleSource.annotations;
  if (!highlight) throw new Error('The sample has no highlight');
  const annotations = words.map((exact, at): PlacedAnnotation => {
    const start = text.indexOf(exact);
    return {
      annotation: { ...highlight.annotation, id: `${highlight.annotation.id}${at}` },
      placements: [{ state: 'exact', range: { start, end: start + exact.length }, score: 1, method: '' }],
    };
  });
  const { article } = sampleSource;
  const title = 'A title that is much longer than the fifty letters 😀 there is room for';
  return { article: { ...article, metadata: { ...article.metadata, title } }, blocks, annotations, links: [] };
}
