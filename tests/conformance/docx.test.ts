import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { docxFormat } from '../../shared/export/docx/docx.ts';
import { hasProgram, said, withFiles } from '../support/programs.ts';
import { exportBytes, sampleSource } from '../support/sample-export.ts';

/** Word documents as other programs read them. */

const bytes = exportBytes(docxFormat);

interface Inline {
  t: string;
  c?: unknown;
}

/** The words of pandoc's tree. */
function words(value: unknown): string {
  if (Array.isArray(value)) return value.map(words).join('');
  const { t, c } = (value ?? {}) as Inline;
  if (t === 'Str') return String(c);
  if (t === 'Space' || t === 'SoftBreak' || t === 'LineBreak') return ' ';
  return t === undefined ? '' : words(c);
}

/** All of pandoc's nodes of one type. */
function nodes(value: unknown, type: string): Inline[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = (value as Inline).t === type ? [value as Inline] : [];
  return [...own, ...Object.values(value).flatMap((inner) => nodes(inner, type))];
}

describe.skipIf(!hasProgram('pandoc'))('a Word document in pandoc', () => {
  let tree: { blocks: Inline[] };
  beforeAll(async () => {
    const json = await withFiles({ 'a.docx': bytes }, (path) =>
      said('pandoc', ['--track-changes=all', '-t', 'json', path('a.docx')]),
    );
    tree = JSON.parse(json);
  });

  it('has a comment for each target, with its author and date', () => {
    const spans = nodes(tree.blocks, 'Span').map(({ c }) => c as [[string, string[], [string, string][]], unknown]);
    const starts = spans.filter(([[, classes]]) => classes.includes('comment-start'));
    expect(new Set(starts.map(([[, , pairs]]) => Object.fromEntries(pairs)['id']))).toEqual(
      new Set(['0', '1', '2', '3', '4', '5', '6']),
    );
    for (const [[, , pairs]] of starts) {
      expect(Object.fromEntries(pairs)).toMatchObject({ author: 'Mo', date: '2025-05-03T09:00:00Z' });
    }
    expect(starts.map(([, inner]) => words(inner)).join(' ')).toContain('Status: stands');
    expect(spans.filter(([[, classes]]) => classes.includes('comment-end'))).toHaveLength(starts.length);
  });

  it('has headings, a list, a quotation, a link and the report', () => {
    expect(nodes(tree.blocks, 'Header')).toHaveLength(3);
    expect(nodes(tree.blocks, 'BulletList')).toHaveLength(1);
    expect(nodes(tree.blocks, 'BlockQuote')).toHaveLength(1);
    expect(nodes(tree.blocks, 'Table')).toHaveLength(1);
    expect(JSON.stringify(nodes(tree.blocks, 'Link'))).toContain('https://holm.example/ferry?a=1&b=2');
  });
});

describe.skipIf(!hasProgram('soffice', ['--headless', '--version'], 'LibreOffice'))(
  'a Word document in LibreOffice',
  () => {
    it('opens with every comment on its words', { timeout: 120_000 }, async () => {
      const content = await withFiles({ 'a.docx': bytes }, (path) => {
        const profile = `-env:UserInstallation=file://${path('profile')}`;
        said('soffice', [profile, '--headless', '--convert-to', 'fodt', '--outdir', path(''), path('a.docx')]);
        return readFileSync(path('a.fodt'), 'utf8');
      });
      expect(content.match(/<office:annotation /g)).toHaveLength(7);
      expect(content).toMatch(/<office:annotation .*?<dc:creator>Mo<\/dc:creator>/s);
      for (const { text } of sampleSource.blocks.slice(3, 5)) expect(content.replace(/<[^>]+>/g, '')).toContain(text);
    });
  },
);

it('has the parts that a Word document has', () => {
  const files = Object.keys(unzipSync(bytes)).sort();
  expect(files).toContain('[Content_Types].xml');
  const types = strFromU8(unzipSync(bytes)['[Content_Types].xml'] as Uint8Array);
  const named = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, name]) => name);
  expect(named.filter((name) => !files.includes(name ?? ''))).toEqual([]);
});
