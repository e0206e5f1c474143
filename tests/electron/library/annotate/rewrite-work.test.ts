import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Annotation, type Body, quotationOf, tagsOf } from '../../../../shared/model/annotation.ts';
import { emptyQuotation } from '../../../../shared/model/annotation-defaults.ts';
import { makeLibrary, must, removeFolders, type TestLibrary } from '../../../support/library.ts';

let test: TestLibrary;
let articles: string[];

const text = (name: string) =>
  `Notes from ${name}\n\nThe quay at ${name} was swept on Monday before the ferry came in from the islands.\n`;
const tag = (value: string, code?: string): Body => ({
  type: 'TextualBody',
  purpose: 'tagging',
  value,
  ...(code === undefined ? {} : { 'stet:code': code }),
});
const quote: Body = { ...emptyQuotation, 'stet:person': 'ada' };

async function annotate(articleId: string, body: Body[]): Promise<void> {
  const target = [
    { type: 'SpecificResource' as const, source: `stet://article/${articleId}`, selector: [], 'stet:revision': 1 },
  ];
  must(
    await test.library.saveAnnotations(articleId, [
      { type: 'Annotation', 'stet:kind': 'quote', motivation: 'describing', body, target },
    ]),
  );
}

const annotationsOf = async (articleId: string): Promise<Annotation[]> =>
  must(await test.library.read(articleId)).annotations.map(({ annotation }) => annotation);
const peopleOf = async (articleId: string) =>
  (await annotationsOf(articleId)).map((each) => quotationOf(each)?.['stet:person']);

beforeEach(async () => {
  test = await makeLibrary();
  articles = [];
  for (const name of ['Holm', 'Vellan', 'Harrow']) {
    articles.push(must(await test.library.importText({ name: `${name}.txt`, text: text(name), html: null })).id ?? '');
  }
});
afterEach(async () => {
  await test.library.close();
  removeFolders();
});

describe('rewriting annotations', () => {
  it('reaches every article, the trash included, and leaves the others alone', async () => {
    const [first = '', second = '', third = ''] = articles;
    await annotate(first, [quote]);
    await annotate(second, [quote]);
    await annotate(third, [{ ...emptyQuotation, 'stet:person': 'bo' }]);
    must(await test.library.trash([second]));
    const merge = { what: 'person', from: 'ada', into: 'ada-lind' } as const;
    const before = must(await test.library.rewriteAnnotations(merge));
    expect(before.map(({ articleId }) => articleId).sort()).toEqual([first, second].sort());
    expect([await peopleOf(first), await peopleOf(second), await peopleOf(third)]).toEqual([
      ['ada-lind'],
      ['ada-lind'],
      ['bo'],
    ]);
    expect(must(await test.library.takeBackRewrite(merge, before))).toBe(0);
    expect([await peopleOf(first), await peopleOf(second)]).toEqual([['ada'], ['ada']]);
    await test.reopen();
    expect(await peopleOf(first)).toEqual(['ada']);
  });

  it('takes back what it changed, and nothing that was written since', async () => {
    const [first = '', second = ''] = articles;
    await annotate(first, [quote, tag('border', 'c1')]);
    await annotate(second, [quote]);
    const merge = { what: 'person', from: 'ada', into: 'ada-lind' } as const;
    const before = must(await test.library.rewriteAnnotations(merge));
    const write = async (articleId: string, body: Body[]) => {
      const [now] = await annotationsOf(articleId);
      must(await test.library.saveAnnotations(articleId, [{ ...now!, body }]));
    };
    const merged = { ...emptyQuotation, 'stet:person': 'ada-lind' };
    await write(first, [{ ...merged, 'stet:cue': 'said' }, tag('border', 'c1'), tag('port', 'c2')]);
    await write(second, [{ ...merged, 'stet:person': 'bo' }]);
    expect(must(await test.library.takeBackRewrite(merge, before))).toBe(1);
    const [one] = await annotationsOf(first);
    expect(quotationOf(one!)).toMatchObject({ 'stet:person': 'ada', 'stet:cue': 'said' });
    expect(tagsOf(one!)).toEqual([tag('border', 'c1'), tag('port', 'c2')]);
    expect(await peopleOf(second)).toEqual(['bo']);
  });

  it('renames a tag by its code and by its word', async () => {
    const [first = ''] = articles;
    await annotate(first, [tag('border', 'c1')]);
    await annotate(first, [tag('Border')]);
    const into = { id: 'c1', name: 'frontier' };
    must(await test.library.rewriteAnnotations({ what: 'code', from: { id: 'c1', name: 'border' }, into }));
    for (const annotation of await annotationsOf(first)) {
      expect(tagsOf(annotation)).toEqual([tag('frontier', 'c1')]);
    }
  });

  it('writes nothing where nothing changes', async () => {
    const [first = ''] = articles;
    await annotate(first, [quote]);
    const [before] = await annotationsOf(first);
    expect(must(await test.library.rewriteAnnotations({ what: 'person', from: 'bo', into: null }))).toEqual([]);
    expect((await annotationsOf(first))[0]?.['stet:version']).toBe(before?.['stet:version']);
  });
});
