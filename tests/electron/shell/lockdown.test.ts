import { EventEmitter } from 'node:events';
import { expect, it, vi } from 'vitest';

const app = new EventEmitter();
const denied: Record<string, unknown> = {};
const defaultSession = Object.assign(new EventEmitter(), {
  setPermissionRequestHandler: (handler: (contents: null, name: string, answer: (allowed: boolean) => void) => void) =>
    handler(null, 'geolocation', (allowed) => {
      denied['request'] = allowed;
    }),
  setPermissionCheckHandler: (handler: () => boolean) => {
    denied['check'] = handler();
  },
  setDevicePermissionHandler: (handler: () => boolean) => {
    denied['device'] = handler();
  },
  webRequest: { onBeforeRequest: vi.fn() },
});
vi.mock('electron', () => ({ app, session: { defaultSession } }));

const { lockDown, mayLoad } = await import('../../../electron/shell/lockdown.ts');
const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
lockDown(log);

it('denies every permission', () => {
  expect(denied).toEqual({ request: false, check: false, device: false });
});

it('denies downloads', () => {
  const preventDefault = vi.fn();
  defaultSession.emit('will-download', { preventDefault }, { getURL: () => 'blob:x' });
  expect(preventDefault).toHaveBeenCalledOnce();
});

it('denies new windows, webviews and leaving, but not loading anew', () => {
  let open: ((details: { url: string }) => { action: string }) | undefined;
  const contents = Object.assign(new EventEmitter(), {
    setWindowOpenHandler: (handler: typeof open) => {
      open = handler;
    },
  });
  app.emit('web-contents-created', {}, contents);
  expect(open?.({ url: 'https://example.com/' })).toEqual({ action: 'deny' });
  const prevented = (name: string, url: string) => {
    const preventDefault = vi.fn();
    contents.emit(name, { url, preventDefault });
    return preventDefault.mock.calls.length === 1;
  };
  for (const name of ['will-navigate', 'will-redirect', 'will-frame-navigate', 'will-attach-webview']) {
    expect(prevented(name, 'https://example.com/'), name).toBe(true);
  }
  expect(prevented('will-navigate', 'app://bundle/other.html')).toBe(true);
  expect(prevented('will-navigate', 'app://bundle/index.html')).toBe(false);
});

it('lets nothing load that would leave this computer', () => {
  expect(
    ['app://bundle/x.js', 'data:text/plain,x', 'blob:app://bundle/1', 'devtools://devtools/x'].every(mayLoad),
  ).toBe(true);
  expect(
    ['https://example.com', 'http://127.0.0.1', 'file:///etc/passwd', 'ws://x', 'ftp://x', ''].filter(mayLoad),
  ).toEqual([]);
});
