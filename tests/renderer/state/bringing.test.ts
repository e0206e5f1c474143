import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { queryClient } from '../../../renderer/state/query-client.ts';
import { bringing, newCode } from '../../../renderer/state/register.ts';
import { fail, ok } from '../../../shared/model/result.ts';

const call = vi.fn();
beforeEach(() => {
  call.mockReset();
  vi.stubGlobal('window', { stet: { call } });
  queryClient.setQueryData(['codes'], [newCode('work')]);
});
afterEach(() => void vi.unstubAllGlobals());

const known = () => (queryClient.getQueryData(['codes']) as { name: string }[]).map(({ name }) => name);
const isAskedAgain = () => queryClient.getQueryState(['codes'])?.isInvalidated;

it('is known before it is stored, and stored with the step', async () => {
  const sea = newCode('sea');
  const alongside = bringing({ what: 'codes', changes: [{ from: null, to: sea }] });
  expect(known()).toEqual(['work', 'sea']);
  expect(call).not.toHaveBeenCalled();
  call.mockResolvedValue(ok(0));
  await alongside.redo();
  expect(call).toHaveBeenCalledWith('codes.change', [expect.objectContaining({ from: null, to: sea })]);
});

it('is asked for again where it cannot be stored', async () => {
  const alongside = bringing({ what: 'codes', changes: [{ from: null, to: newCode('sea') }] });
  expect(isAskedAgain()).toBe(false);
  call.mockResolvedValue(fail('disk-full', 'The disk is full.'));
  await expect(alongside.redo()).rejects.toThrow('The disk is full.');
  expect(isAskedAgain()).toBe(true);
});
