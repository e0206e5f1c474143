import { beforeEach, expect, it } from 'vitest';
import { forget, perform, redo, undo } from '../../../renderer/state/history.ts';
import { toastOfStep } from '../../../renderer/state/step-toast.ts';
import { useToasts } from '../../../renderer/state/toasts.ts';

let done: string[] = [];

const step = (name: string) =>
  perform({
    label: name,
    redo: async () => void done.push(name),
    undo: async () => void done.splice(done.indexOf(name), 1),
  });
const shown = () => useToasts.getState().toasts;

beforeEach(() => {
  forget();
  useToasts.setState({ toasts: [] });
  done = [];
});

it('takes back the step that it tells of', async () => {
  await step('star');
  toastOfStep('Starred.');
  shown()[0]?.action?.run();
  await expect.poll(() => done).toEqual([]);
});

it('goes when its step is taken back by key', async () => {
  await step('star');
  toastOfStep('Starred.');
  await undo();
  expect(shown()).toEqual([]);
  await redo();
  expect(done).toEqual(['star']);
});

it('stays without the way back when another step was done since', async () => {
  await step('star');
  toastOfStep('Starred.', { label: 'Show', run: () => undefined });
  const action = shown()[0]?.action;
  await step('tag');
  expect(shown()).toMatchObject([{ message: 'Starred.', also: { label: 'Show' } }]);
  expect(shown()[0]?.action).toBeUndefined();
  // Pressed in the same moment: the later step is left alone.
  action?.run();
  await undo(undefined);
  expect(done).toEqual(['star']);
});
