import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { removeAnnotations } from '../../../renderer/state/annotation-changes.ts';
import { setAnnotations, useAnnotations } from '../../../renderer/state/annotations.ts';
import { editAnnotation, settleEdits, typeInto } from '../../../renderer/state/edits.ts';
import { forget, undo, useHistory } from '../../../renderer/state/history.ts';
import type { Annotation, PlacedAnnotation } from '../../../shared/model/annotation.ts';
import type { AnnotationChange } from '../../../shared/model/annotation-change.ts';
import { fail, ok, type Result } from '../../../shared/model/result.ts';

/** Answers of the library, given one by one and when the test says so. */
let calls: { name: string; args: unknown[]; answer(result: Result<unknown>): void }[] = [];

beforeEach(() => {
  calls = [];
  forget();
  const call = (name: string, ...args: unknown[]) =>
    new Promise((answer) => calls.push({ name, args, answer: answer as (result: Result<unknown>) => void }));
  vi.stubGlobal('window', { stet: { call } });
});
afterEach(() => void vi.unstubAllGlobals());

const placed = (id: string, note: string): PlacedAnnotation => ({
  annotation: {
    id,
    'stet:kind': 'note',
    body: [{ type: 'TextualBody', value: note }],
    'stet:version': `a:${note.length}`,
    'stet:seen': [],
  } as unknown as Annotation,
  placements: [{ state: 'exact', range: { start: 0, end: 3 }, score: 1, method: 'position' }],
});

const note = (id = 'n') => useAnnotations.getState().byId.get(id)?.annotation.body[0]?.['value'];
const write = (value: string) => (before: PlacedAnnotation) => ({
  ...before,
  annotation: placed(before.annotation.id, value).annotation,
});
/** Waits for the next call and answers it with what it was given, as the library does. */
async function answerNext(): Promise<unknown[]> {
  await expect.poll(() => calls).not.toHaveLength(0);
  const next = calls.shift();
  next?.answer(ok(answerTo(next)));
  return next?.args ?? [];
}
function answerTo({ name, args }: { name: string; args: unknown[] }): unknown {
  if (name === 'annotations.remove')
    return (args[1] as string[]).map((id) => useAnnotations.getState().byId.get(id)?.annotation);
  const to = (args[1] as AnnotationChange[]).flatMap((change) => change.to ?? []);
  return { annotations: to.map((one) => savedAs(one)), gone: [], left: 0 };
}
const savedAs = (draft: Annotation) => placed(draft.id, String((draft.body as { value?: string }[])[0]?.value ?? ''));

it('makes one step of all that is typed into a field, and stores it once it is left', async () => {
  setAnnotations('x', [placed('n', '')]);
  for (const words of ['a', 'as', 'ask']) typeInto('n', 'Note', write(words));
  expect(note()).toBe('ask');
  const settled = settleEdits();
  const [, changes] = await answerNext();
  await settled;
  expect(changes).toMatchObject([{ from: { body: [{ value: '' }] }, to: { id: 'n', body: [{ value: 'ask' }] } }]);
  expect(useHistory.getState().past.map((step) => step.label)).toEqual(['Note']);
  const undone = undo();
  await answerNext();
  await undone;
  expect(note()).toBe('');
});

it('is one step with what belongs to it: somebody new comes and goes with the choice of them', async () => {
  setAnnotations('x', [placed('n', '')]);
  const happened: string[] = [];
  const alongside = { redo: async () => void happened.push('came'), undo: async () => void happened.push('went') };
  const edited = editAnnotation('n', 'Person', write('Ada'), alongside);
  await answerNext();
  await edited;
  expect(useHistory.getState().past.map((step) => step.label)).toEqual(['Person']);
  const undone = undo();
  await answerNext();
  await undone;
  expect(happened).toEqual(['came', 'went']);
});

it('leaves what belongs to a step where somebody else has changed the annotation since', async () => {
  setAnnotations('x', [placed('n', '')]);
  const happened: string[] = [];
  const alongside = { redo: async () => undefined, undo: async () => void happened.push('went') };
  const edited = editAnnotation('n', 'Person', write('Ada'), alongside);
  await answerNext();
  await edited;
  const undone = undo();
  await expect.poll(() => calls).not.toHaveLength(0);
  calls.shift()?.answer(ok({ annotations: [savedAs(placed('n', 'Ada').annotation)], gone: [], left: 1 }));
  await undone;
  expect(happened).toEqual([]);
});

it('keeps newer words when an older answer arrives late', async () => {
  setAnnotations('x', [placed('n', '')]);
  const first = editAnnotation('n', 'One', write('one'));
  const second = editAnnotation('n', 'Two', write('one two'));
  await answerNext();
  await first;
  expect(note()).toBe('one two');
  await answerNext();
  await second;
  expect(note()).toBe('one two');
});

it('keeps the words on screen when they cannot be stored', async () => {
  setAnnotations('x', [placed('n', '')]);
  typeInto('n', 'Note', write('precious'));
  const settled = settleEdits();
  await expect.poll(() => calls).toHaveLength(1);
  calls.shift()?.answer(fail('disk-full', 'The disk is full.'));
  await settled;
  expect(note()).toBe('precious');
  expect(useHistory.getState().past).toEqual([]);
});

it('sends what could not be stored along with what is written next', async () => {
  setAnnotations('x', [placed('n', '')]);
  const first = editAnnotation('n', 'One', write('one'));
  await expect.poll(() => calls).toHaveLength(1);
  calls.shift()?.answer(fail('disk-full', 'The disk is full.'));
  await first;
  // What the library has does not take the words off the screen.
  setAnnotations('x', [placed('n', '')]);
  expect(note()).toBe('one');
  const second = editAnnotation('n', 'Two', write('one two'));
  const [, changes] = await answerNext();
  await second;
  expect(changes).toMatchObject([{ from: { body: [{ value: '' }] }, to: { body: [{ value: 'one two' }] } }]);
  setAnnotations('x', [placed('n', 'theirs')]);
  expect(note()).toBe('theirs');
});

it('shows what others have written meanwhile once the field is left', async () => {
  setAnnotations('x', [placed('n', ''), placed('m', '')]);
  typeInto('n', 'Note', write('mine'));
  const settled = settleEdits();
  await expect.poll(() => calls).toHaveLength(1);
  const both = placed('n', 'mine');
  const merged = { ...both, annotation: { ...both.annotation, 'stet:color': 'red' } } as PlacedAnnotation;
  calls.shift()?.answer(ok({ annotations: [merged], gone: [], left: 0 }));
  await settled;
  expect(useAnnotations.getState().byId.get('n')?.annotation['stet:color']).toBe('red');
});

it('brings a deleted annotation back under its id', async () => {
  setAnnotations('x', [placed('n', 'mine')]);
  const removed = removeAnnotations('x', ['n'], 'Delete');
  expect(await answerNext()).toEqual(['x', ['n']]);
  await removed;
  expect(note()).toBeUndefined();
  const undone = undo();
  expect((await answerNext())[1]).toMatchObject([{ from: null, to: { id: 'n' } }]);
  await undone;
  expect(note()).toBe('mine');
});
