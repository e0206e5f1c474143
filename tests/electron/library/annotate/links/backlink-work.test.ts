import { afterEach, beforeEach, expect, it } from 'vitest';
import { emptyClaim } from '../../../../../shared/model/annotation-defaults.ts';
import { embedMarkdown } from '../../../../../shared/model/embed.ts';
import { libraryNoteDraft } from '../../../../../shared/model/library-note.ts';
import { linkDraft } from '../../../../../shared/model/link.ts';
import { articleText } from '../../../../../shared/text/article-text.ts';
import {
  addText,
  draftOn,
  makeLibrary,
  must,
  noteBody,
  removeFolders,
  type TestLibrary,
} from '../../../../support/library.ts';
import { putNotes } from '../../../../support/library-entries.ts';

const counts =
  'Harbour office counts\n\nBy Jun Hayashi\n\nThe office counted 12,000 fewer tickets in those nine days.\n';

let test: TestLibrary;
let claimed: string;
let counted: string;
let claimId: string;

beforeEach(async () => {
  test = await makeLibrary();
  claimed = await addText(test.library);
  counted = await addText(test.library, counts, 'counts.txt');
  const body = [{ ...emptyClaim, 'schema:text': 'Fishing brought 41 million.', 'stet:status': 'disputed' as const }];
  const draft = await draftOn(test.library, claimed, '41 million crowns', {
    'stet:kind': 'claim',
    motivation: 'assessing',
    body,
  });
  claimId = must(await test.library.saveAnnotations(claimed, [draft]))[0]?.annotation.id ?? '';
});
afterEach(async () => {
  await test.library.close();
  removeFolders();
});

async function link(): Promise<string> {
  const [target] = (await draftOn(test.library, counted, '12,000 fewer tickets')).target;
  const body = {
    type: 'SpecificResource' as const,
    purpose: 'linking' as const,
    source: `stet://article/${counted}`,
    selector: target?.selector ?? [],
    'stet:revision': 1,
  };
  return must(await test.library.saveLinks(claimed, [linkDraft(claimId, 'repeats', body, 'Mo')]))[0]?.id ?? '';
}

it('leads from linked words back to what they are linked to', async () => {
  expect(must(await test.library.backlinks(counted))).toEqual([]);
  const id = await link();
  const [row, ...others] = must(await test.library.backlinks(counted));
  expect(others).toEqual([]);
  const text = articleText(must(await test.library.read(counted)).blocks);
  expect(row && text.slice(row.range?.start, row.range?.end)).toBe('12,000 fewer tickets');
  expect(row).toMatchObject({
    link: { id, 'stet:relation': 'repeats' },
    text: '12,000 fewer tickets',
    about: {
      articleId: claimed,
      annotationId: claimId,
      kind: 'claim',
      text: 'Fishing brought 41 million.',
      status: 'disputed',
    },
  });
  expect(must(await test.library.backlinks(claimed))).toEqual([]);
});

it('follows what is changed, deleted, corrected and put into the trash', async () => {
  const id = await link();
  expect(must(await test.library.backlinks(counted))).toHaveLength(1);
  const { blocks } = must(await test.library.read(counted));
  must(
    await test.library.editText(
      counted,
      blocks.filter(({ text }) => !text.includes('12,000')).concat({ type: 'paragraph', text: 'Nothing else.' }),
      '',
    ),
  );
  expect(must(await test.library.backlinks(counted))[0]).toMatchObject({ text: '12,000 fewer tickets', range: null });
  must(await test.library.chooseRevision(counted, 1));
  expect(must(await test.library.backlinks(counted))[0]?.range).not.toBeNull();
  must(await test.library.removeAnnotations(claimed, [id]));
  expect(must(await test.library.backlinks(counted))).toEqual([]);
  await link();
  must(await test.library.trash([claimed]));
  expect(must(await test.library.backlinks(counted))).toEqual([]);
  must(await test.library.untrash([claimed]));
  expect(must(await test.library.backlinks(counted))).toHaveLength(1);
});

it('tells which notes embed an annotation, wherever they are', async () => {
  const embedded = embedMarkdown({
    articleId: claimed,
    annotationId: claimId,
    words: '41 million crowns',
    about: 'Claim',
  });
  await putNotes(test.library, [{ ...libraryNoteDraft(''), body: noteBody(`Look:\n\n${embedded}`) }]);
  const within = await draftOn(test.library, counted, 'nine days', {
    'stet:kind': 'note',
    motivation: 'commenting',
    body: noteBody(embedded),
  });
  must(await test.library.saveAnnotations(counted, [within]));
  const rows = must(await test.library.mentions(claimed));
  expect(rows.map(({ annotationIds }) => annotationIds)).toEqual([[claimId], [claimId]]);
  const places = rows.map(({ articleId, title }) => [articleId, title]);
  expect(places).toContainEqual([null, null]);
  expect(places).toContainEqual([counted, 'Harbour office counts']);
  const alone = rows.find(({ articleId }) => articleId === null);
  must(await test.library.removeNotes([alone?.noteId ?? '']));
  expect(must(await test.library.mentions(claimed))).toHaveLength(1);
});

it('finds annotations as they are now, and leaves out those that are gone', async () => {
  const wanted = [
    { articleId: claimed, annotationId: claimId },
    { articleId: claimed, annotationId: 'urn:uuid:gone' },
    { articleId: 'nowhere0', annotationId: claimId },
  ];
  const rows = must(await test.library.findAnnotations(wanted));
  expect(rows).toHaveLength(1);
  expect(rows[0]).toMatchObject({ articleId: claimed, text: '41 million crowns', orphan: false });
});
