import { strFromU8, unzipSync } from 'fflate';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readWebAnnotations } from '../../../shared/exchange/read-web-annotations.ts';
import { csvFormat } from '../../../shared/export/csv.ts';
import { docxFormat } from '../../../shared/export/docx/docx.ts';
import { htmlFormat } from '../../../shared/export/html.ts';
import { jsonLdFormat } from '../../../shared/export/jsonld.ts';
import { markdownFormat } from '../../../shared/export/markdown/markdown.ts';
import { notesFormat } from '../../../shared/export/markdown/notes.ts';
import { xlsxFormat } from '../../../shared/export/xlsx/xlsx.ts';
import { annotationSchema } from '../../../shared/model/annotation.ts';
import { expectGolden } from '../../support/golden.ts';
import { sampleSource } from '../../support/sample-export.ts';
import { exportWithNotes, sampleNotes } from '../../support/sample-notes.ts';

const text = (...of: Parameters<typeof exportWithNotes>) => strFromU8(exportWithNotes(...of));
const files = (...of: Parameters<typeof exportWithNotes>) =>
  Object.fromEntries(
    Object.entries(unzipSync(exportWithNotes(...of))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );

describe('notes that stand alone', () => {
  it('are what they were', () => {
    const page = parseHTML(text(htmlFormat)).document;
    expectGolden('export/notes.html', `${page.querySelector('#notes')?.outerHTML}\n`);
    expectGolden('export/notes.md', text(markdownFormat).replace(/^.*(?=^# Notes$)/ms, ''));
    const document = files(docxFormat)['word/document.xml'] ?? '';
    expectGolden('export/notes.document.xml', document.slice(document.lastIndexOf('<w:pStyle w:val="Heading1"/>')));
  });

  it('lead to what they embed on a web page, and run nothing', () => {
    const page = parseHTML(text(htmlFormat)).document;
    const links = [...page.querySelectorAll('#notes a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['https://prices.example/2019?a=1&b=2', '#a1n1', 'stet://article/elsewhere0001#urn%3Agone']);
    expect(page.querySelector('#a1n1')).not.toBeNull();
    expect(page.querySelectorAll('script')).toHaveLength(0);
  });

  it('are notes of a vault, with links to what they embed', () => {
    const made = files(notesFormat);
    expect(Object.keys(made).filter((name) => name.startsWith('Notes/'))).toEqual([
      'Notes/Who pays.md',
      'Notes/=1+1.md',
    ]);
    expect(made['Notes/Who pays.md']).toContain(
      '> — [[Articles/Ferry to Holm free#^n1|Quote of Ada Lind, in “Ferry to Holm”]]\n',
    );
    expect(made['Articles/Ferry to Holm free.md']).toMatch(/ \^n1$/m);
    expect(made['Notes/=1+1.md']).toContain('](stet://article/elsewhere0001#urn%3Agone)');
  });

  it.each(['article', 'person', 'claim', 'tag'])('are in Markdown by %s', (template) => {
    expect(text(markdownFormat, template)).toContain('# Notes\n\n## Note 1\n\nMo, 2025-05-06\n\n');
  });

  it('are rows without an article', () => {
    const rows = text(csvFormat).split('\r\n');
    expect(rows.find((row) => row.includes(sampleNotes[1]?.id ?? '-'))).toMatch(/^,{10}urn:uuid:[^,]+,note,,,/);
    expect(text(csvFormat)).toContain(`"'=1+1\n`);
    expect(files(xlsxFormat)['xl/worksheets/sheet1.xml']).toContain(sampleNotes[1]?.id);
  });

  it('are annotations without an article, and notes again when they are read', () => {
    const collection = JSON.parse(text(jsonLdFormat));
    const count = sampleSource.annotations.length + sampleNotes.length;
    expect(collection.total).toBe(count);
    const items = collection.first.items.slice(-sampleNotes.length);
    for (const [at, item] of items.entries()) {
      expect(item).toMatchObject({ motivation: 'commenting', target: [{ scope: 'stet://library' }] });
      expect(annotationSchema.parse({ '@context': collection['@context'], ...item })).toMatchObject(
        JSON.parse(JSON.stringify(sampleNotes[at])),
      );
    }
    const read = readWebAnnotations(collection);
    expect([read?.annotations.length, read?.unread.length]).toEqual([sampleSource.annotations.length, 0]);
    expect(read?.notes.map(({ annotation: { id, body } }) => ({ id, body }))).toEqual(
      sampleNotes.map(({ id, body }) => ({ id, body })),
    );
  });

  it.each(['comments', 'report'])('end the Word document “%s”, its links declared', (template) => {
    const made = files(docxFormat, template);
    const ids = [...(made['word/document.xml'] ?? '').matchAll(/r:id="(\w+)"/g)].map(([, id]) => id);
    for (const id of ids) expect(made['word/_rels/document.xml.rels']).toContain(`Id="${id}"`);
    expect(made['word/_rels/document.xml.rels']).toContain('Target="stet://article/elsewhere0001#urn%3Agone"');
    expect(made['word/document.xml']).toContain('☑ write');
  });
});
