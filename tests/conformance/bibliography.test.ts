import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bibtexFormat } from '../../shared/export/bibtex.ts';
import type { ExportSource } from '../../shared/export/format.ts';
import { risFormat } from '../../shared/export/ris.ts';
import { hasProgram, said, withFiles } from '../support/programs.ts';
import { exportText, sampleSource } from '../support/sample-export.ts';

/** Bibliographies as biber, biblatex and bibutils read them. */

function about(id: string, metadata: Partial<ExportSource['article']['metadata']>): ExportSource {
  const { article } = sampleSource;
  return { ...sampleSource, article: { ...article, id, metadata: { ...article.metadata, ...metadata } } };
}

const sources = [
  sampleSource,
  about('second00', {
    title: 'Tolls {up} 50% & _more_: $5 \\ #1 ~ ^',
    byline: 'Ola van der Berg and Åse Ø',
    language: 'nb-NO',
  }),
  about('third000', { byline: 'The newsroom, Kim', published: '2024-12', language: 'xx' }),
  about('fourth00', { byline: null, published: null, publication: null, url: null, language: null }),
  about('sixth000', {
    byline: 'Martin Lind, Jr., José Ortega y Gasset & The Associated Press',
    published: '2025-02-30',
  }),
  about('fifth000', { published: '2023', url: 'https://a.example/?a=1&b=%20#c_d{}' }),
];
/** TeX's own fonts have no signs for these: they are read, and not set. */
const otherScripts = [
  about('seventh0', {
    title: '桥与渡轮',
    byline: '山田 太郎',
    publication: '北海新闻',
    published: '2023',
    language: 'ja',
  }),
  about('eighth00', { title: 'الجسر', byline: 'محمد العلي، سارة حداد', publication: 'صحيفة هولم', language: 'ar' }),
];
const bib = exportText(bibtexFormat, sources);

const quietly = ['-interaction=batchmode', '-halt-on-error'];
const style = ['biblatex.sty', 'etoolbox.sty', 'logreq.sty'];

describe.skipIf(!hasProgram('biber') || !hasProgram('pdflatex') || !hasProgram('kpsewhich', style, 'biblatex'))(
  'BibTeX in biber',
  () => {
    it.each([
      ['', sources, true],
      [' in other scripts', otherScripts, false],
    ])(
      'is read without a warning%s, every field where biblatex has it',
      { timeout: 120_000 },
      async (_, articles, isSet) => {
        const bib = exportText(bibtexFormat, articles);
        const keys = [...bib.matchAll(/^@article\{([^,]+),/gm)].map(([, key]) => key ?? '');
        const tex = [
          '\\documentclass{article}\\usepackage[backend=biber]{biblatex}',
          '\\addbibresource{a.bib}\\begin{document}\\nocite{*}\\printbibliography\\end{document}',
        ].join('\n');
        await withFiles({ 'a.bib': bib, 'a.tex': tex }, (path) => {
          const folder = dirname(path('a.tex'));
          said('pdflatex', [...quietly, `-output-directory=${folder}`, path('a.tex')]);
          const log = said('biber', [
            '--validate-datamodel',
            `--input-directory=${folder}`,
            `--output-directory=${folder}`,
            'a',
          ]);
          // Of the article that nothing is known of, biber misses what biblatex demands.
          const warnings = log.split('\n').filter((line) => /^(?:WARN|ERROR)/.test(line));
          expect(warnings.filter((line) => !line.includes('anon-fourth00'))).toEqual([]);
          const read = readFileSync(path('a.bbl'), 'utf8');
          for (const key of keys) expect(read).toContain(`\\entry{${key}}{article}`);
          if (!isSet) return;
          expect(read).toContain('\\field{year}{2025}');
          expect(read).toContain('\\field{month}{5}');
          expect(read).toContain('\\field{journaltitle}{The Holm Gazette}');
          // It sets, whatever the titles hold.
          said('pdflatex', [...quietly, `-output-directory=${folder}`, path('a.tex')]);
        });
      },
    );
  },
);

describe.skipIf(!hasProgram('ris2xml', ['--version'], 'bibutils'))('bibliographies in bibutils', () => {
  it('RIS keeps title, author, newspaper, date and address', async () => {
    const all = [...sources, ...otherScripts];
    const mods = await withFiles({ 'a.ris': exportText(risFormat, all) }, (path) => said('ris2xml', [path('a.ris')]));
    expect(mods).toContain(`Processed ${all.length} references`);
    for (const words of [
      '<namePart type="family">Aas',
      '<namePart type="family">Ortega y Gasset',
      '<namePart type="suffix">Jr.',
      '<namePart type="family">山田',
      '<title>The Holm Gazette',
      '2025-05-01',
      '<url>https://holm.example/ferry-free',
    ]) {
      expect(mods).toContain(words);
    }
  });

  it('BibTeX keeps them too', async () => {
    const mods = await withFiles({ 'a.bib': bib }, (path) => said('biblatex2xml', [path('a.bib')]));
    expect(mods).toContain(`Processed ${sources.length} references`);
    for (const words of [
      '<namePart type="family">Aas',
      '<title>The Holm Gazette',
      '<url>https://holm.example/ferry-free',
    ]) {
      expect(mods).toContain(words);
    }
  });
});
