import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { isUntouched, watchFields } from '../../../../renderer/app/keys/untouched-fields.ts';
import { perform, remember, type Step, undo, useHistory } from '../../../../renderer/state/history.ts';

class Field extends EventTarget {}

let now = 0;
let field: Field;
let stop: () => void;

beforeEach(() => {
  useHistory.setState({ past: [], future: [], askedAt: 0 });
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('HTMLInputElement', Field);
  vi.spyOn(performance, 'now').mockImplementation(() => ++now);
  field = new Field();
  stop = watchFields();
});
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

function type(): void {
  const typed = new Event('input');
  Object.defineProperty(typed, 'target', { value: field });
  window.dispatchEvent(typed);
}

const untouched = () => isUntouched(field as unknown as Element);

/** A step whose way back ends when the test says so. */
function slow(): { step: Step; end(): void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { step: { label: 'Step', redo: async () => {}, undo: () => promise }, end: resolve };
}

it('a field is touched by what is typed, until a step is done', async () => {
  expect(untouched()).toBe(true);
  type();
  expect(untouched()).toBe(false);
  await perform(slow().step);
  expect(untouched()).toBe(true);
});

it('what is typed while a step is taken back comes after it', async () => {
  const { step, end } = slow();
  await perform(step);
  const taken = undo();
  type();
  end();
  await taken;
  expect(untouched()).toBe(false);
});

it('what was typed before a step that was not done stays', async () => {
  type();
  const failing = { ...slow().step, redo: () => Promise.reject(new Error('no')) };
  await expect(perform(failing)).rejects.toThrow('no');
  expect(untouched()).toBe(false);
});

it('what ended beside the typing leaves it alone', () => {
  type();
  remember(slow().step);
  expect(untouched()).toBe(false);
});
