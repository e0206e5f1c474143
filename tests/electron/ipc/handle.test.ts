import type { WebFrameMain } from 'electron';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CALLS } from '../../../shared/bridge/channels.ts';
import { type CallName, contract } from '../../../shared/bridge/contract.ts';
import { ok, type Result } from '../../../shared/model/result.ts';

type Listener = (event: { senderFrame: object | null }, ...args: unknown[]) => Promise<Result<unknown>>;
const registered = new Map<string, Listener>();
vi.mock('electron', () => ({
  ipcMain: { handle: (name: string, listener: Listener) => registered.set(name, listener) },
}));

const { handleCalls } = await import('../../../electron/ipc/handle.ts');

const names = Object.keys(contract) as CallName[];
const mainFrame = { url: 'app://bundle/index.html' };
const handler = vi.fn(async (): Promise<Result<unknown>> => ok('done'));
const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
const handlers = Object.fromEntries(names.map((name) => [name, handler])) as never;
let mainFrames: WebFrameMain[] = [];
handleCalls(handlers, () => mainFrames, log);

beforeEach(() => {
  handler.mockClear();
  mainFrames = [mainFrame as WebFrameMain];
});

async function invoke(name: unknown, senderFrame: object | null, ...args: unknown[]): Promise<Result<unknown>> {
  const listener = registered.get(CALLS);
  if (!listener) throw new Error('Nobody listens.');
  return listener({ senderFrame }, name, ...args);
}

it('listens to one channel, and knows nothing beside the contract', async () => {
  expect([...registered.keys()]).toEqual([CALLS]);
  for (const name of ['articles.nothing', 'toString', '__proto__', '', null, undefined, 7, ['people.list'], { a: 1 }]) {
    expect(await invoke(name, mainFrame), String(name)).toMatchObject({ ok: false, error: { code: 'bad-arguments' } });
  }
  expect(handler).not.toHaveBeenCalled();
});

describe.each(names)('%s', (name) => {
  const cycle: Record<string, unknown> = {};
  cycle['self'] = cycle;

  it('answers nobody but the main frame of the window', async () => {
    for (const sender of [null, { ...mainFrame }, { url: 'https://example.com/' }]) {
      expect(await invoke(name, sender)).toMatchObject({ ok: false, error: { code: 'bad-arguments' } });
    }
    mainFrames = [];
    expect(await invoke(name, mainFrame)).toMatchObject({ ok: false });
    expect(handler).not.toHaveBeenCalled();
  });

  it('refuses wrong, huge and cyclic arguments before anything is done', async () => {
    const huge = Array.from({ length: 2_000_001 }, () => 0);
    for (const args of [[-1.5], [cycle], [huge], [() => 1], Array.from({ length: 10 }, () => 'x'), [new Map()]]) {
      expect(await invoke(name, mainFrame, ...args), String(args[0])).toMatchObject({ ok: false });
    }
    expect(handler).not.toHaveBeenCalled();
  });
});

it('passes on what is right, and answers the Result', async () => {
  expect(await invoke('articles.trash', mainFrame, ['a', 'b'])).toEqual(ok('done'));
  expect(handler).toHaveBeenCalledExactlyOnceWith(['a', 'b']);
});

it('makes a sentence of an exception, and logs it', async () => {
  handler.mockRejectedValueOnce(new Error('the disk fell off'));
  const result = await invoke('people.list', mainFrame);
  expect(result).toMatchObject({ ok: false, error: { code: 'internal' } });
  expect(!result.ok && result.error.message).not.toContain('disk');
  expect(log.error).toHaveBeenCalledWith('Call failed: people.list', expect.any(Error));
});
