import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { setAnnotations, useAnnotations } from '../../../renderer/state/annotations.ts';
import { createAtOnce } from '../../../renderer/state/create-at-once.ts';
import { settleEdits, typeInto } from '../../../renderer/state/edits.ts';
import { forget, redo, undo, useHistory } from '../../../renderer/state/history.ts';
import type { Annotation, PlacedAnnotation } from '../../../shared/model/annotation.ts';
import type { AnnotationChange } from '../../../shared/model/annotation-change.ts';
import { fail, ok, type Result } from '../../../shared/model/result.ts';

/** Calls to the library, answered when the test says so. */
let calls: { name: string; args: unknown[]; answer(result: Result<unknown>): void }[] = [];

beforeEach(() => {
  calls = [];
  forget();
  const call = (name: string, ...args: unknown[]) =>
    new Promise((answer) => calls.push({ name, args, answer: answer as (result: Result<unknown>) => void }));
  vi.stubGlobal('window', { stet: { call } });
  setAnnotations('x', []);
});
afterEach(() => void vi.unstubAllGlobals());

const entry = (note = '', version = 'window:0'): PlacedAnnotation => ({
  annotation: {
    id: 'n',
    'stet:kind': 'note',
    body: [{ type: 'TextualBody', value: note }],
    'stet:version': version,
    'stet:seen': [],
  } as unknown as Annotation,
  placements: [{ state: 'exact', range: { start: 0, end: 3 }, score: 1, method: 'position' }],
});
const shown = () => useAnnotations.getState().byId.get('n')?.annotation;
const note = () => shown()?.body[0]?.['value'];
const type = (words: string) => typeInto('n', 'Note', () => entry(words));

async function nextCall() {
  await expect.poll(() => calls).not.toHaveLength(0);
  return calls.shift() as (typeof calls)[number];
}
/** Answers the next call as the library does; answers what was stored and deleted. */
async function answerNext(): Promise<{ stored: unknown[]; gone: string[] }> {
  const { args, answer } = await nextCall();
  const changes = args[1] as AnnotationChange[];
  const gone = changes.flatMap(({ from, to }) => (from && !to ? [from.id] : []));
  const stored = changes.flatMap(({ to }) => (to ? [String(to.body[0]?.['value'] ?? '')] : []));
  const annotations = stored.map((value) => entry(value, `a:${value.length + 1}`));
  answer(ok({ annotations, gone, left: 0 }));
  return { stored, gone };
}

it('shows the annotation before it is stored', async () => {
  const made = createAtOnce('x', [entry()], 'Note made');
  expect(note()).toBe('');
  await answerNext();
  await made;
  expect(shown()?.['stet:version']).toBe('a:1');
});

it('keeps what is written while it is being stored', async () => {
  const made = createAtOnce('x', [entry()], 'Note made');
  const creating = await nextCall();
  type('words');
  creating.answer(ok({ annotations: [entry('', 'a:1')], gone: [], left: 0 }));
  await made;
  expect(note()).toBe('words');
  const settled = settleEdits();
  expect((await answerNext()).stored).toEqual(['words']);
  await settled;
  expect(note()).toBe('words');
});

it('stores what was written before its turn came as a change of its own, and shows no older state after a newer one', async () => {
  const made = createAtOnce('x', [entry()], 'Note made');
  type('words');
  const settled = settleEdits();
  expect((await answerNext()).stored).toEqual(['']);
  expect(note()).toBe('words');
  expect((await answerNext()).stored).toEqual(['words']);
  await Promise.all([made, settled]);
  expect(note()).toBe('words');
  expect(useHistory.getState().past.map(({ label }) => label)).toEqual(['Note made', 'Note']);
});

it('stays when the article is read anew before the library knows of it', async () => {
  const made = createAtOnce('x', [entry()], 'Note made');
  type('words');
  setAnnotations('x', []);
  expect(note()).toBe('words');
  const settled = settleEdits();
  await answerNext();
  await answerNext();
  await Promise.all([made, settled]);
});

it('goes when it cannot be stored, but not with words on it', async () => {
  const first = createAtOnce('x', [entry()], 'Note made');
  (await nextCall()).answer(fail('disk-full', 'The disk is full.'));
  await expect(first).rejects.toThrow('The disk is full.');
  expect(shown()).toBeUndefined();

  const second = createAtOnce('x', [entry()], 'Note made');
  const creating = await nextCall();
  type('precious');
  creating.answer(fail('disk-full', 'The disk is full.'));
  await expect(second).rejects.toThrow();
  expect(note()).toBe('precious');
  const settled = settleEdits();
  expect((await answerNext()).stored).toEqual(['precious']);
  await settled;
});

it('is taken back and made again with its words', async () => {
  const made = createAtOnce('x', [entry('mine')], 'Note made');
  await answerNext();
  await made;
  const undone = undo();
  expect((await answerNext()).gone).toEqual(['n']);
  await undone;
  expect(shown()).toBeUndefined();
  const again = redo();
  expect((await answerNext()).stored).toEqual(['mine']);
  await again;
  expect(shown()?.id).toBe('n');
});

it('makes several as one step', async () => {
  const other = { ...entry(), annotation: { ...entry().annotation, id: 'other' } };
  const made = createAtOnce('x', [entry(), other], 'Both made');
  expect([...useAnnotations.getState().byId.keys()]).toEqual(['n', 'other']);
  const { args, answer } = await nextCall();
  expect(args[1]).toMatchObject([
    { from: null, to: { id: 'n' } },
    { from: null, to: { id: 'other' } },
  ]);
  answer(ok({ annotations: [], gone: [], left: 0 }));
  await made;
  expect(useHistory.getState().past).toHaveLength(1);
  const undone = undo();
  expect((await answerNext()).gone).toEqual(['other', 'n']);
  await undone;
  expect(useAnnotations.getState().byId.size).toBe(0);
});
