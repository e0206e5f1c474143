import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { bibtexFormat } from '../../../shared/export/bibtex.ts';
import { cslFormat } from '../../../shared/export/csl.ts';
import type { ExportSource } from '../../../shared/export/format.ts';
import { risFormat } from '../../../shared/export/ris.ts';
import { exportText, sampleSource } from '../../support/sample-export.ts';

/** What the installed pandoc reads: older ones know no RIS. */
const readable = spawnSync('pandoc', ['--list-input-formats'], { encoding: 'utf8' }).stdout ?? '';

function titled(title: string): ExportSource {
  const { article } = sampleSource;
  return { ...sampleSource, article: { ...article, metadata: { ...article.metadata, title } } };
}

const hard = 'Tolls {up} 50% & _more_: a $5 \\ #1 ~ ^ "story"';

interface Read {
  type: string;
  title: string;
  author: object[];
  'container-title': string;
  issued: { 'date-parts': number[][] };
  URL: string;
}

/** What pandoc makes of a bibliography. */
function readByPandoc(format: string, input: string): Read[] {
  const read = spawnSync('pandoc', ['-f', format, '-t', 'csljson'], { input, encoding: 'utf8' });
  expect(read.stderr).toBe('');
  return JSON.parse(read.stdout);
}

const expected = {
  author: [{ family: 'Aas', given: 'Kim' }],
  'container-title': 'The Holm Gazette',
  issued: { 'date-parts': [[2025, 5, 1]] },
  URL: 'https://holm.example/ferry-free',
};

describe('bibliographies', () => {
  it('CSL-JSON has all that a newspaper needs', () => {
    expect(JSON.parse(exportText(cslFormat))).toMatchObject([{ type: 'article-newspaper', ...expected }]);
    expect(JSON.parse(exportText(cslFormat, []))).toEqual([]);
  });

  it('RIS is one tag a line', () => {
    expect(exportText(risFormat, [titled('Two\nlines')])).toBe(
      [
        'TY  - NEWS',
        'ID  - holmferry0001',
        'TI  - Two lines',
        'AU  - Aas, Kim',
        'T2  - The Holm Gazette',
        'JF  - The Holm Gazette',
        'PY  - 2025',
        'DA  - 2025/05/01/',
        'UR  - https://holm.example/ferry-free',
        'LA  - en',
        'Y2  - 2025/05/02/',
        'ER  - ',
        '',
        '',
      ].join('\r\n'),
    );
  });

  it.skipIf(!readable.includes('biblatex'))('BibTeX reads back in pandoc, whatever the title', () => {
    const [read, other] = readByPandoc('biblatex', exportText(bibtexFormat, [sampleSource, titled(hard)]));
    expect(read).toMatchObject(expected);
    expect(other?.title.replace(/[“”]/g, '"')).toContain('50% & _more_: a $5');
  });

  it.skipIf(!/^ris$/m.test(readable))('RIS reads back in pandoc', () => {
    const [read] = readByPandoc('ris', exportText(risFormat));
    expect(read).toMatchObject({ author: expected.author, URL: expected.URL });
  });
});
