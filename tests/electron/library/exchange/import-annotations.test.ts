import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import type { Library } from '../../../../electron/library/library.ts';
import { describe as describeRange } from '../../../../shared/anchor/describe.ts';
import type { AnnotationOutcome } from '../../../../shared/exchange/incoming.ts';
import { type AnnotationDraft, noteOf, quotationOf, tagsOf } from '../../../../shared/model/annotation.ts';
import { emptyQuotation } from '../../../../shared/model/annotation-defaults.ts';
import { articleText } from '../../../../shared/text/article-text.ts';
import { formatFiles, formatsFolder, readFormat } from '../../../support/formats-folder.ts';
import {
  addText,
  annotationRows,
  harbour,
  makeFolder,
  makeLibrary,
  must,
  removeFolders,
} from '../../../support/library.ts';

afterEach(removeFolders);

/** Another article. */
const elsewhere = harbour
  .replaceAll('Halden', 'Vellan')
  .replace('Harbour towns', 'Fishing towns')
  .replace('41 million', '7 million');

/** A code point of two UTF-16 units stands before everything. */
const story = harbour.replace('The council of Halden', '😀 The council of Halden');

async function libraryWith(text = story): Promise<{ library: Library; id: string }> {
  const { library } = await makeLibrary();
  return { library, id: await addText(library, text) };
}

async function annotate(library: Library, id: string): Promise<void> {
  const text = articleText(must(await library.read(id)).blocks);
  const target = (words: string) => {
    const start = text.indexOf(words);
    const selector = describeRange(text, { start, end: start + words.length });
    return { type: 'SpecificResource' as const, source: `stet://article/${id}`, selector, 'stet:revision': 1 };
  };
  await library.saveCode({ id: 'c1', name: 'Fishing', parent: null, color: '#336699', definition: '' });
  const drafts: AnnotationDraft[] = [
    {
      type: 'Annotation',
      'stet:kind': 'quote',
      motivation: 'describing',
      creator: { type: 'Person', name: 'Mo Lind' },
      body: [
        { ...emptyQuotation, 'stet:speaker': 'Marta Lindqvist' },
        { type: 'TextualBody', purpose: 'commenting', value: 'Ask *her* <again> & again' },
        { type: 'TextualBody', purpose: 'tagging', value: 'Fishing', 'stet:code': 'c1' },
      ],
      target: [target('We need the quay, and we need it open,')],
    },
    {
      type: 'Annotation',
      'stet:kind': 'highlight',
      motivation: 'highlighting',
      body: [],
      target: [target('The council')],
    },
  ];
  must(await library.saveAnnotations(id, drafts));
}

async function bring(library: Library, name: string, content: string | Uint8Array): Promise<AnnotationOutcome[]> {
  const path = join(makeFolder(), name);
  writeFileSync(path, content);
  return must(await library.importAnnotations({ path, format: null }));
}

describe('importAnnotations', () => {
  it.each(['jsonld', 'hypothesis', 'qdpx'])('brings back what was exported as %s', async (format) => {
    const from = await libraryWith();
    await annotate(from.library, from.id);
    const out = join(makeFolder(), `out.${format}`);
    must(await from.library.exportTo({ format, ids: [], out }));
    const into = await libraryWith();
    const outcomes = await bring(into.library, `in.${format}`, readFileSync(out));
    expect(outcomes.map(({ status }) => status)).toEqual(['placed', 'placed']);
    const before = must(await from.library.read(from.id)).annotations;
    const after = must(await into.library.read(into.id)).annotations;
    for (const { annotation, placements } of before) {
      const again = after.find((each) => each.annotation.id === annotation.id);
      expect(again?.placements.map((each) => each.state !== 'orphan' && each.range)).toEqual(
        placements.map((each) => each.state !== 'orphan' && each.range),
      );
      expect(again && tagsOf(again.annotation).map(({ value }) => value)).toEqual(
        tagsOf(annotation).map(({ value }) => value),
      );
    }
    const quote = after.find(({ annotation }) => noteOf(annotation))?.annotation;
    expect(quote && noteOf(quote)?.value).toContain('Ask *her* <again> & again');
    if (format !== 'hypothesis') expect(quote && quotationOf(quote)?.['stet:speaker']).toBe('Marta Lindqvist');
    const twice = await bring(into.library, `in.${format}`, readFileSync(out));
    expect(twice.map(({ status }) => status)).toEqual(['skipped', 'skipped']);
    await from.library.close();
    await into.library.close();
  });

  it('keeps what is not found as an orphan, tells of what has no article, and sends unknown fields out again', async () => {
    const { library, id } = await libraryWith();
    const rows = [
      {
        id: 'a',
        uri: 'https://x.example/',
        text: 'n',
        target: target('the quay would stay open until the spring'),
        group: 'g7',
      },
      {
        id: 'b',
        document: { title: [must(await library.read(id)).article.metadata.title] },
        target: target('never said'),
      },
      { id: 'c', uri: 'https://y.example/', target: target('words of another page altogether') },
    ];
    const outcomes = await bring(library, 'h.json', JSON.stringify({ rows }));
    expect(outcomes.map(({ status }) => status)).toEqual(['placed', 'unplaced', 'unplaced']);
    expect(outcomes[1]?.reason).toMatch(/review queue/);
    expect(outcomes[2]).toMatchObject({ articleId: null, reason: expect.stringMatching(/It waits/) });
    const orphans = (await annotationRows(library)).filter(({ orphan }) => orphan);
    expect(orphans.map(({ text }) => text)).toEqual(['never said']);
    const out = join(makeFolder(), 'out.json');
    must(await library.exportTo({ format: 'hypothesis', ids: [], out }));
    const exported = JSON.parse(readFileSync(out, 'utf8')).rows as { id: string; group: string }[];
    expect(exported.find(({ id: row }) => row === 'a')?.group).toBe('g7');
    await library.close();
  });

  it.each([
    ['the quay would stay open until the spring', 'placed'],
    ['words of nowhere', 'unplaced'],
  ])('leaves out what would lie too deep here to be read again: %s', async (exact, without) => {
    const { library, id } = await libraryWith();
    const bringDeep = async (levels: number) => {
      const deep = JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`);
      const at = { source: 'https://x.example/', selector: { type: 'TextQuoteSelector', exact }, deep };
      const file = { type: 'Annotation', id: `urn:${levels}`, target: at };
      return (await bring(library, 'w.jsonld', JSON.stringify(file))).map(({ status, reason }) => [status, reason]);
    };
    // As deep as a file may be: kept beside what the library adds, it is deeper.
    expect(await bringDeep(62)).toEqual([['skipped', expect.stringMatching(/too deep/)]]);
    expect((await bringDeep(50))[0]?.[0]).toBe(without);
    expect(must(await library.read(id)).annotations).toHaveLength(without === 'placed' ? 1 : 0);
    expect(must(await library.check())).toEqual([]);
    await library.close();
  });

  it('counts the positions of a project behind its byte order mark, and zero-length ones', async () => {
    const { library, id } = await libraryWith();
    const text = articleText(must(await library.read(id)).blocks);
    const start = [...text.slice(0, text.indexOf('council of Halden'))].length;
    const selection = (guid: string, from: number, to: number) =>
      `<PlainTextSelection guid="${guid.repeat(8)}-0000-4000-8000-000000000000" startPosition="${from}" endPosition="${to}"><Description>n</Description></PlainTextSelection>`;
    const qde = `<?xml version="1.0"?><Project xmlns="urn:QDA-XML:project:1.0" name="p"><Sources><TextSource guid="11111111-0000-4000-8000-000000000000" name="x" plainTextPath="internal://T.txt">${selection('2', start, start + 7)}${selection('3', start, start)}</TextSource></Sources></Project>`;
    const zip = zipSync({ 'Project.QDE': strToU8(`\ufeff${qde}`), 'Sources/t.txt': strToU8(`\ufeff${text}`) });
    const outcomes = await bring(library, 'p.qdpx', zip);
    expect(outcomes.map(({ status }) => status)).toEqual(['placed', 'placed']);
    const [word, nothing] = must(await library.read(id)).annotations.map(({ placements: [placement] }) =>
      placement && placement.state !== 'orphan' ? text.slice(placement.range.start, placement.range.end) : null,
    );
    expect([word, nothing]).toEqual(['council', '']);
    await library.close();
  });

  /** Two articles, and a project with an annotation, a code and a person for each. */
  async function twoArticles(): Promise<{ library: Library; path: string }> {
    const from = await makeLibrary();
    const ids = [await addText(from.library, story), await addText(from.library, elsewhere, 'b.txt')];
    must(await from.library.savePerson({ id: 'p1', name: 'Marta', aliases: [], role: null, affiliation: null }));
    for (const id of ids) {
      await annotate(from.library, id);
      const [quote] = must(await from.library.read(id)).annotations;
      const body = quote?.annotation.body.map((each) => ({ ...each, 'stet:person': 'p1' })) ?? [];
      if (quote) must(await from.library.saveAnnotations(id, [{ ...quote.annotation, body }]));
    }
    const path = join(makeFolder(), 'out.qdpx');
    must(await from.library.exportTo({ format: 'qdpx', ids: [], out: path }));
    await from.library.close();
    const { library } = await makeLibrary();
    await addText(library, story);
    await addText(library, elsewhere, 'b.txt');
    return { library, path };
  }

  it('stopped before all have their place, leaves nothing: no annotation, no tag, no person', async () => {
    const { library, path } = await twoArticles();
    const stop = new AbortController();
    const onProgress = (done: number, total: number | null) => {
      if (done + 1 === total) stop.abort();
    };
    const stopped = await library.importAnnotations({ path, format: null }, { signal: stop.signal, onProgress });
    expect(stopped).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    expect(await annotationRows(library)).toEqual([]);
    expect([must(await library.codes()), must(await library.people())]).toEqual([[], []]);
    await library.close();
  });

  it('stopped while writing, says which annotations are not there', async () => {
    const { library, path } = await twoArticles();
    const stop = new AbortController();
    let [before, steps] = [-1, 0];
    const onProgress = (done: number) => {
      // Counting begins anew with the writing, an article at a time.
      if (done < before) steps += 1;
      else if (steps > 0) stop.abort();
      before = done;
    };
    const outcomes = must(await library.importAnnotations({ path, format: null }, { signal: stop.signal, onProgress }));
    const there = await annotationRows(library);
    expect(there).toHaveLength(outcomes.filter(({ status }) => status === 'placed').length);
    expect(there.length).toBeGreaterThan(0);
    const left = outcomes.filter(({ status }) => status === 'skipped');
    expect(left.length).toBeGreaterThan(0);
    expect(new Set(left.map(({ reason }) => reason))).toEqual(new Set(['The import was stopped before it.']));
    // The rest comes when it is tried again.
    const again = must(await library.importAnnotations({ path, format: null }));
    expect(again.filter(({ status }) => status === 'placed')).toHaveLength(left.length);
    await library.close();
  });

  it.skipIf(!formatsFolder)('reads every sample there is', async () => {
    const { library } = await libraryWith();
    for (const file of formatFiles('samples/w3c').filter((name) => /^anno/.test(name))) {
      const outcomes = await bring(library, 'w3c.json', readFormat(`samples/w3c/${file}`));
      expect([file, outcomes.length > 0]).toEqual([file, true]);
    }
    expect((await bring(library, 'h.json', readFormat('samples/hypothesis/minimal.json'))).length).toBe(1);
    expect((await bring(library, 'r.csv', readFormat('samples/readwise/readwise-shape.csv'))).length).toBeGreaterThan(
      1,
    );
    const project = readFileSync(join(formatsFolder ?? '', 'samples/qdpx/skyloom-TestProject-atlasti8.qdpx'));
    const selections = await bring(library, 'p.qdpx', project);
    expect(selections.length).toBeGreaterThan(5);
    const having = (status: string) => selections.filter((each) => each.status === status);
    // A memo of the project belongs to the library; the words of articles that are not here wait; pictures and films have none.
    expect(having('placed').map(({ articleId }) => articleId)).toEqual([null]);
    expect(having('unplaced').map(({ reason }) => reason)).not.toContain(undefined);
    expect(having('skipped').every(({ reason }) => /^It marks .+, not words\.$/.test(reason ?? ''))).toBe(true);
    expect(having('skipped').length).toBeGreaterThan(0);
    await library.close();
  });
});

function target(exact: string) {
  return [{ source: 'https://x.example/', selector: [{ type: 'TextQuoteSelector', exact }] }];
}
