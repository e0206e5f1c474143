import { expect, test } from 'vitest';
import { readPdf } from '../../../../../electron/library/import/pdf/read-pdf.ts';
import { must } from '../../../../support/library.ts';
import { makeCjkPdf } from '../../../../support/make-cjk-pdf.ts';

/** Invented, like all the news here. */
const texts: [name: string, lines: string[], map: Parameters<typeof makeCjkPdf>[1]][] = [
  [
    'Japanese',
    ['港町は春まで桟橋を開けておくと町長が述べた。', '漁師たちは九日ぶりに海へ出た。'],
    { encoding: 'UniJIS-UCS2-H', registry: 'Japan1', font: 'HeiseiMin-W3' },
  ],
  [
    'simplified Chinese',
    ['港口委员会星期一说码头将开放到春天。', '渔民九天后再次出海。'],
    { encoding: 'UniGB-UCS2-H', registry: 'GB1', font: 'STSong-Light' },
  ],
  [
    'Korean',
    ['항구 위원회는 부두를 봄까지 열어 두겠다고 밝혔다.', '어부들은 아흐레 만에 바다로 나갔다.'],
    { encoding: 'UniKS-UCS2-H', registry: 'Korea1', font: 'HYSMyeongJo-Medium' },
  ],
];

test.each(texts)('a %s PDF without its font comes out in its own signs', async (_, lines, map) => {
  const article = must(await readPdf({ name: 'paper.pdf', bytes: makeCjkPdf(lines, map) }));
  const text = article.blocks.map((block) => block.text).join('');
  const squeezed = (words: string) => words.replaceAll(/\s/g, '');
  for (const line of lines) expect(squeezed(`${article.metadata.title}${text}`)).toContain(squeezed(line));
});
