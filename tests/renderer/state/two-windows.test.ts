import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { libraryAnswers } from '../../../electron/library/host/library-answers.ts';
import type { Step } from '../../../renderer/state/history.ts';
import {
  type Annotation,
  type Body,
  claimOf,
  noteOf,
  type PlacedAnnotation,
} from '../../../shared/model/annotation.ts';
import { emptyClaim } from '../../../shared/model/annotation-defaults.ts';
import { addText, draftOn, makeLibrary, must, removeFolders, type TestLibrary } from '../../support/library.ts';

/** Two windows with a history each, over one library in its folder. */

let test: TestLibrary;
let articleId: string;

beforeEach(async () => {
  test = await makeLibrary();
  articleId = await addText(test.library);
  const answers = libraryAnswers(test.library, (_id, work) => work({})) as unknown as Record<
    string,
    (...args: unknown[]) => Promise<unknown>
  >;
  vi.stubGlobal('window', { stet: { call: (name: string, ...args: unknown[]) => answers[name]?.(...args) } });
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await test.library.close();
  removeFolders();
});

async function openWindow() {
  vi.resetModules();
  const [annotations, edits, history, changes, made] = await Promise.all([
    import('../../../renderer/state/annotations.ts'),
    import('../../../renderer/state/edits.ts'),
    import('../../../renderer/state/history.ts'),
    import('../../../renderer/state/annotation-changes.ts'),
    import('../../../renderer/state/create-at-once.ts'),
  ]);
  return { ...annotations, ...edits, ...history, ...changes, ...made };
}
type Open = Awaited<ReturnType<typeof openWindow>>;

const stored = async () => must(await test.library.read(articleId)).annotations;
const words = async (): Promise<Set<string>> =>
  new Set(JSON.stringify((await stored()).map(({ annotation }) => annotation)).match(/\b[ab]\d+x\b/g));

/** The annotation with a word in one of its fields. */
function written(field: number, word: string, { annotation, placements }: PlacedAnnotation): PlacedAnnotation {
  const claim = claimOf(annotation) ?? emptyClaim;
  const note = noteOf(annotation);
  const rest = annotation.body.filter((body) => body !== note && body.type !== 'schema:Claim');
  const bodies: Body[][] = [
    [claim, { type: 'TextualBody', purpose: 'commenting', value: word }, ...rest],
    [{ ...claim, 'schema:text': word }, ...(note ? [note] : []), ...rest],
    [{ ...claim, 'stet:claimant': word }, ...(note ? [note] : []), ...rest],
    [claim, ...(note ? [note] : []), ...rest, { type: 'TextualBody', purpose: 'tagging', value: word }],
    [
      {
        ...claim,
        'stet:status': 'disputed',
        'stet:history': [...claim['stet:history'], { status: 'disputed', at: '2026-01-01', by: word, reason: '' }],
      },
      ...(note ? [note] : []),
      ...rest,
    ],
  ];
  return { annotation: { ...annotation, body: bodies[field] ?? annotation.body }, placements };
}

const step = fc.record({
  by: fc.constantFrom(0, 1),
  does: fc.constantFrom('write', 'write', 'write', 'undo', 'undo', 'redo', 'delete', 'make', 'look'),
  field: fc.nat(4),
  on: fc.nat(2),
});

it('takes nothing back that somebody else has written since', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (steps) => {
      const windows = [await openWindow(), await openWindow()] as const;
      const look = async (window: Open) => window.setAnnotations(articleId, await stored());
      const old = (await stored()).map(({ annotation }) => annotation.id);
      must(await test.library.removeAnnotations(articleId, old));
      const draft = await draftOn(test.library, articleId, 'the quay', { 'stet:kind': 'claim', body: [emptyClaim] });
      must(await test.library.saveAnnotations(articleId, [draft, draft]));
      for (const window of windows) await look(window);
      /** When each step was last done or taken back, and each word written: by number of the turn. */
      const done = new Map<Step, number>();
      const writing = new Map<string, { by: number; at: number }>();
      for (const [at, { by, does, field, on }] of steps.entries()) {
        const window = windows[by] as Open;
        const { past, future } = window.useHistory.getState();
        const entries = [...window.useAnnotations.getState().byId.values()];
        const entry = entries[on % Math.max(1, entries.length)];
        if (does === 'look') await look(window);
        if (does === 'write' && entry) {
          // Whoever writes has the annotation before them as it is.
          await look(window);
          const word = `${'ab'[by]}${at}x`;
          writing.set(word, { by, at });
          await window.editAnnotation(entry.annotation.id, `write ${at}`, (now) => written(field, word, now));
        }
        if (does === 'delete' && entry) await window.removeAnnotations(articleId, [entry.annotation.id], 'delete');
        if (does === 'make') {
          const word = `${'ab'[by]}${at}x`;
          writing.set(word, { by, at });
          const made = { ...draft, id: `urn:test:${at}`, 'stet:version': 'window:0', 'stet:seen': [] };
          const annotation = { ...made, '@context': '', created: '', modified: '' } as Annotation;
          await window.createAtOnce(articleId, [written(0, word, { annotation, placements: [] })], 'make');
        }
        if (does === 'undo' || does === 'redo') {
          const own = (does === 'undo' ? past : future).at(-1);
          const before = await words();
          await (does === 'undo' ? window.undo() : window.redo());
          const after = await words();
          for (const word of before) {
            const theirs = writing.get(word);
            const since = own && theirs && theirs.by !== by && theirs.at > (done.get(own) ?? -1);
            if (since) expect(after, `${does} ${own.label}`).toContain(word);
          }
          if (own) done.set(own, at);
        }
        const last = window.useHistory.getState().past.at(-1);
        if (last && !done.has(last)) done.set(last, at);
      }
    }),
    { numRuns: 40 },
  );
}, 300_000);

it('takes all of its own back where nobody else has written', async () => {
  const window = await openWindow();
  const draft = await draftOn(test.library, articleId, 'the quay', { 'stet:kind': 'claim', body: [emptyClaim] });
  must(await test.library.saveAnnotations(articleId, [draft]));
  window.setAnnotations(articleId, await stored());
  const bodies = async () => (await stored()).map(({ annotation }) => annotation.body);
  const states = [await bodies()];
  const [id] = [...window.useAnnotations.getState().byId.keys()];
  for (const field of [0, 1, 3, 4, 2]) {
    await window.editAnnotation(id ?? '', `write ${field}`, (now) => written(field, `a${field}x`, now));
    states.push(await bodies());
  }
  await window.removeAnnotations(articleId, [id ?? ''], 'delete');
  for (const state of states.toReversed()) {
    await window.undo();
    expect(await bodies()).toEqual(state);
  }
  for (const state of states.slice(1)) {
    await window.redo();
    expect(await bodies()).toEqual(state);
  }
  await window.redo();
  expect(await bodies()).toEqual([]);
});

it('keeps what both write at the same time, in one field or in several', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { minLength: 1, maxLength: 4 }), async (turns) => {
      const windows = [await openWindow(), await openWindow()] as const;
      must(
        await test.library.removeAnnotations(
          articleId,
          (await stored()).map(({ annotation }) => annotation.id),
        ),
      );
      const draft = await draftOn(test.library, articleId, 'the quay', { 'stet:kind': 'claim', body: [emptyClaim] });
      const [made] = must(await test.library.saveAnnotations(articleId, [draft]));
      const id = made?.annotation.id ?? '';
      for (const window of windows) window.setAnnotations(articleId, await stored());
      let last: string[] = [];
      for (const [at, fields] of turns.entries()) {
        last = [`a${at}x`, `b${at}x`];
        // Neither hears of what the other writes.
        await Promise.all(
          windows.map((window, by) =>
            window.editAnnotation(id, `write ${at}`, (now) => written(fields[by] ?? 0, last[by] ?? '', now)),
          ),
        );
        for (const window of windows) window.setAnnotations(articleId, await stored());
      }
      const kept = await words();
      for (const word of last) expect(kept).toContain(word);
    }),
    { numRuns: 15 },
  );
}, 300_000);
