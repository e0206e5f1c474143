import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Exported } from '../../../shared/export/format.ts';
import type { Body } from '../../../shared/model/annotation.ts';
import type { MarksOf } from '../../../shared/survey/marks-of.ts';
import { claimBody, quotation } from '../../renderer/rows.ts';
import {
  addText,
  draftOn,
  harbour,
  makeFolder,
  makeLibrary,
  must,
  removeFolders,
  type TestLibrary,
} from '../../support/library.ts';

let made: TestLibrary;

/** Two articles; Mira speaks in both, a tag and a refuted claim are in the first alone, and a third has no annotation. */
beforeEach(async () => {
  made = await makeLibrary();
  const { library } = made;
  must(
    await library.changePeople([
      { from: null, to: { id: 'p-mira', name: 'Mira Oduya', aliases: [], role: null, affiliation: null } },
    ]),
  );
  must(
    await library.changeCodes([
      { from: null, to: { id: 'code-sea', name: 'sea', parent: null, color: null, definition: '' } },
    ]),
  );
  const first = await addText(library);
  const second = await addText(library, harbour.replaceAll('Halden', 'Skarvik'), 'skarvik.txt');
  await addText(library, harbour.replaceAll('Halden', 'Torvaag'), 'torvaag.txt');
  const said = (...body: Body[]) => ({
    'stet:kind': 'quote' as const,
    motivation: 'describing' as const,
    body,
  });
  const mira = quotation({ 'stet:speaker': 'Oduya', 'stet:person': 'p-mira' });
  must(
    await library.saveAnnotations(first, [
      await draftOn(library, first, 'We need the quay', said(mira)),
      await draftOn(
        library,
        first,
        'two boats',
        said(quotation({ 'stet:speaker': 'Tomas Reil' }), {
          type: 'TextualBody',
          purpose: 'tagging',
          value: 'sea',
          'stet:code': 'code-sea',
        }),
      ),
      await draftOn(library, first, '41 million crowns', {
        'stet:kind': 'claim',
        motivation: 'assessing',
        body: [claimBody({ 'stet:claimant': 'Mira Oduya', 'stet:status': 'refuted' })],
      }),
    ]),
  );
  must(await library.saveAnnotations(second, [await draftOn(library, second, 'the cod moved away', said(mira))]));
});
afterEach(async () => {
  await made.library.close();
  removeFolders();
});

const noFilter = { text: '', status: null, kind: null, claimant: null, tag: null, groupBy: 'status' as const };

/** Words of the annotations that the file tells of. */
async function exported(asked: Exported, format = 'jsonld'): Promise<string> {
  const out = join(makeFolder(), 'out');
  must(await made.library.exportTo({ format, out, ...asked }));
  return readFileSync(out, 'utf8');
}

const all = ['We need the quay', 'two boats', '41 million crowns', 'the cod moved away'];
const cases: [what: string, marks: MarksOf, words: string[]][] = [
  ['what somebody says, in every article', { by: 'voice', voice: 'p-mira' }, [all[0], all[2], all[3]] as string[]],
  ['what a name as printed says', { by: 'voice', voice: 'tomas reil' }, ['two boats']],
  ['what carries a tag', { by: 'code', code: { codeId: 'code-sea', below: false } }, ['two boats']],
  ['all claims', { by: 'claims', query: noFilter }, ['41 million crowns']],
  ['claims of no status there is', { by: 'claims', query: { ...noFilter, status: 'supported' } }, []],
];

for (const [what, marks, words] of cases)
  it(`exports ${what}, and nothing else`, async () => {
    const file = await exported({ ids: [], marks });
    expect(all.filter((each) => file.includes(`"exact":"${each}"`))).toEqual(words);
    const report = must(await made.library.integrity({ ids: [], marks }));
    expect(report.exact).toBe(words.length);
  });

it('names the articles they stand in alone, and lays them out by person', async () => {
  const file = await exported({ ids: [], marks: { by: 'voice', voice: 'p-mira' } }, 'csl');
  expect((JSON.parse(file) as unknown[]).length).toBe(2);
  const out = join(makeFolder(), 'mira.md');
  const marks: MarksOf = { by: 'voice', voice: 'p-mira' };
  must(await made.library.exportTo({ format: 'markdown', template: 'person', out, ids: [], marks }));
  const notes = readFileSync(out, 'utf8');
  expect(notes).toContain('We need the quay');
  expect(notes).not.toContain('declined to comment');
});

it('makes no bundle of them, which holds whole articles', async () => {
  const marks: MarksOf = { by: 'code', code: { codeId: 'code-sea', below: false } };
  const done = await made.library.exportTo({ format: 'bundle', out: join(makeFolder(), 'out.zip'), ids: [], marks });
  expect(done).toMatchObject({ ok: false, error: { code: 'bad-arguments' } });
});
