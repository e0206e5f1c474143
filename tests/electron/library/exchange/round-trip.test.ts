import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Library } from '../../../../electron/library/library.ts';
import { describe as describeRange } from '../../../../shared/anchor/describe.ts';
import {
  type Annotation,
  type AnnotationDraft,
  claimOf,
  noteOf,
  quotationOf,
  tagsOf,
} from '../../../../shared/model/annotation.ts';
import { emptyClaim, emptyQuotation, motivationOf } from '../../../../shared/model/annotation-defaults.ts';
import { articleText } from '../../../../shared/text/article-text.ts';
import { addText, makeFolder, makeLibrary, must, removeFolders } from '../../../support/library.ts';

afterEach(removeFolders);

/** What makes offsets differ stands before everything: characters of two units and four bytes, combining marks, CRLF. */
const story = [
  'The bridge of Nordby and its price',
  '😀👩‍👩‍👧 The cafe\u0301 by the bridge of Nordby has been shut since the county raised the toll in the spring of last year.',
  '“We pay twice,” said Ada Lind, who drives to Nordby every day, “and nobody asks us.” The 𝔹𝕣𝕚𝕕𝕘𝕖 company did not answer.',
  'قال الوزير إن الجسر سيبقى مفتوحًا حتى الربيع، وإن الرسوم لن ترتفع في العام المقبل أبدًا.',
  '部长说，这座桥将开放到明年春天，过桥费不会再涨，市民可以放心。',
  'The toll rose from 40 to 55 crowns in 2023, a rise of more than a third, the office for roads has counted.',
].join('\r\n\r\n');

const tag = (value: string, code: string) => ({
  type: 'TextualBody' as const,
  purpose: 'tagging' as const,
  value,
  'stet:code': code,
});
const note = {
  type: 'TextualBody' as const,
  purpose: 'commenting' as const,
  value: 'Who *pays* <here> & there? 😀\n\nAsk again.',
};

const marked: [Annotation['stet:kind'], string, AnnotationDraft['body']][] = [
  ['highlight', '😀👩‍👩‍👧 The cafe\u0301', []],
  ['tag', 'the county raised the toll', [tag('toll', 'c2')]],
  ['quote', '“We pay twice,”', [{ ...emptyQuotation, 'stet:speaker': 'Ada Lind' }, note]],
  ['note', 'The 𝔹𝕣𝕚𝕕𝕘𝕖 company', [note, tag('money', 'c1')]],
  ['highlight', 'الجسر سيبقى مفتوحًا', []],
  ['note', '过桥费不会再涨', [{ ...note, value: '涨了吗？' }]],
  [
    'claim',
    'The toll rose from 40 to 55 crowns in 2023',
    [
      {
        ...emptyClaim,
        'schema:text': 'The toll rose to 55 crowns',
        'stet:claimant': 'the office',
        'stet:status': 'disputed',
      },
    ],
  ],
];

async function madeUp(): Promise<{ library: Library; id: string; text: string }> {
  const { library } = await makeLibrary();
  const id = await addText(library, story);
  return { library, id, text: articleText(must(await library.read(id)).blocks) };
}

async function annotated() {
  const made = await madeUp();
  const { library, id, text } = made;
  await library.saveCode({ id: 'c1', name: 'money', parent: null, color: '#336699', definition: 'What it costs' });
  await library.saveCode({ id: 'c2', name: 'toll', parent: 'c1', color: null, definition: '' });
  const drafts = marked.map(([kind, words, body]): AnnotationDraft => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`“${words}” does not stand in the text.`);
    const selector = describeRange(text, { start, end: start + words.length });
    const target = [
      { type: 'SpecificResource' as const, source: `stet://article/${id}`, selector, 'stet:revision': 1 },
    ];
    return { type: 'Annotation', 'stet:kind': kind, motivation: motivationOf[kind], body, target };
  });
  must(await library.saveAnnotations(id, drafts));
  return made;
}

interface Told {
  words: string;
  kind: string;
  note: string | undefined;
  tags: string[];
  speaker: string | null | undefined;
  claim: unknown[];
}

async function told({ library, id, text }: { library: Library; id: string; text: string }): Promise<Told[]> {
  return must(await library.read(id)).annotations.map(({ annotation, placements: [placement] }) => ({
    words:
      placement && placement.state !== 'orphan' ? text.slice(placement.range.start, placement.range.end) : 'nowhere',
    kind: annotation['stet:kind'],
    note: noteOf(annotation)?.value,
    tags: tagsOf(annotation).map(({ value }) => value),
    speaker: quotationOf(annotation)?.['stet:speaker'],
    claim: [claimOf(annotation)].map((claim) => [
      claim?.['schema:text'],
      claim?.['stet:claimant'],
      claim?.['stet:status'],
    ]),
  }));
}

/** What a format has no place for. */
const lost: Record<string, (each: Told) => Told> = {
  jsonld: (each) => each,
  qdpx: (each) => each,
  // Taguette knows tags alone.
  taguette: (each) => ({
    ...each,
    note: undefined,
    claim: each.claim.map((claim) => ['', ...(claim as unknown[]).slice(1)]),
  }),
  // Hypothesis knows notes and tags alone, and quotes and claims are told in the note.
  hypothesis: ({ words, tags }) => ({ words, tags }) as Told,
};

const byWords = (a: { words: string }, b: { words: string }) => (a.words < b.words ? -1 : 1);

describe('out, and in again in another library', () => {
  it.each(Object.keys(lost))('%s', async (format) => {
    const from = await annotated();
    const out = join(makeFolder(), 'out.file');
    must(await from.library.exportTo({ format, ids: [], out }));
    const before = await told(from);
    await from.library.close();
    const into = await madeUp();
    const path = join(makeFolder(), 'in.file');
    copyFileSync(out, path);
    const outcomes = must(await into.library.importAnnotations({ path, format: null }));
    expect(outcomes.map(({ status, reason }) => [status, reason])).toEqual(marked.map(() => ['placed', undefined]));
    const keep = lost[format] ?? ((each) => each);
    const after = await told(into);
    const claimless = (each: Told) => ({ ...each, claim: each.kind === 'claim' ? each.claim : [] });
    const shape = (each: Told) => (format === 'hypothesis' ? keep(each) : claimless(keep(claimless(each))));
    expect(after.map(shape).sort(byWords)).toEqual(before.map(shape).sort(byWords));
    expect(before.map(({ words }) => words).sort()).toEqual(marked.map(([, words]) => words).sort());
    if (format === 'taguette' || format === 'qdpx') {
      const codes = must(await into.library.codes());
      expect(
        codes.map(({ name, parent }) => `${name} below ${codes.find(({ id }) => id === parent)?.name}`).sort(),
      ).toEqual(['money below undefined', 'toll below money']);
    }
    const again = must(await into.library.importAnnotations({ path, format: null }));
    expect(new Set(again.map(({ status }) => status))).toEqual(new Set(['skipped']));
    await into.library.close();
  });

  it('Readwise and Hypothesis CSV come in with the same words', async () => {
    const { library, id, text } = await madeUp();
    const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`;
    const title = must(await library.read(id)).article.metadata.title;
    const readwise = marked.map(([, words]) => [words, title, 'note', 'a, b'].map(quoted).join(',')).join('\r\n');
    const hypothesis = marked.map(([, words], at) =>
      ['2025-01-01', 'https://x.example/', words, `c${at}`, 'a,b'].map(quoted).join(','),
    );
    const files = [
      ['r.csv', `\ufeffHighlight,Book Title,Note,Tags\r\n${readwise}\r\n`],
      ['h.csv', `Created at,URL,Quote/Description,Comment,Tags\r\n${hypothesis.join('\r\n')}`],
    ] as const;
    for (const [name, content] of files) {
      const path = join(makeFolder(), name);
      writeFileSync(path, content);
      const outcomes = must(await library.importAnnotations({ path, format: null }));
      expect([name, outcomes.map(({ status }) => status)]).toEqual([name, marked.map(() => 'placed')]);
    }
    const all = await told({ library, id, text });
    expect(all.map(({ words }) => words).sort()).toEqual([...marked, ...marked].map(([, words]) => words).sort());
    expect(all.every(({ tags }) => tags.join() === 'a,b')).toBe(true);
    await library.close();
  });
});
