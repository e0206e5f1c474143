import { existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CallName, contract } from '../../shared/bridge/contract.ts';
import { type StartedApp, startApp } from '../support/app.ts';
import { ask } from '../support/desk.ts';
import { readNetLog } from '../support/net-log.ts';

const folder = mkdtempSync(join(tmpdir(), 'stet-security-'));
const netLog = join(folder, 'net-log.json');
const names = Object.keys(contract) as CallName[];

let app: StartedApp;
const requests: string[] = [];

beforeAll(async () => {
  app = await startApp({
    library: join(folder, 'library'),
    env: { STET_CHROMIUM_ARGS: `--log-net-log=${netLog}`, HOME: folder },
  });
  app.page.context().on('request', (request) => requests.push(request.url()));
});

afterAll(async () => {
  await app?.close();
});

/** Calls as no honest page would: the types are left at the door. */
type AnyCall = (name: string, ...args: unknown[]) => Promise<{ ok: boolean; error?: { code: string } }>;

describe('imported content', () => {
  it('is data: a script in it never runs', async () => {
    const attack = 'window.hacked=1';
    const html = `<html><head><title>A quiet day at the harbour</title><script>${attack}</script></head><body><article>
      <h1>A quiet day at the harbour</h1>
      <p>The ferry left on time, said Ada Holm, who has sold tickets at the pier for thirty years and saw no reason to stop.</p>
      <p>It carried <b onclick="${attack}">forty</b> people <img src=x onerror="${attack}"> and a dog &lt;script&gt;${attack}&lt;/script&gt; across.</p>
      <p><a href="javascript:${attack}">Nobody</a> was late, and the weather held until the evening, when a light rain began to fall.</p>
      <svg onload="${attack}"></svg><iframe srcdoc="<script>parent.hacked=1</script>"></iframe></article></body></html>`;
    const imported = await app.page.evaluate(
      (content) => window.stet.call('import.text', { name: 'harbour.html', text: content, html: content }),
      html,
    );
    expect(imported).toMatchObject({ ok: true, value: { status: 'added' } });
    await app.page.getByText('A quiet day at the harbour').first().click();
    await app.page.getByText('The ferry left on time').first().waitFor();
    await app.page.waitForTimeout(300);
    expect(await app.page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(await app.page.locator('iframe').count()).toBe(0);
  });
});

describe('a whole piece of work', () => {
  // What it asks of the network is told at the end, by the browser's own log.
  it('needs nobody else: searching, tagging, checking, exporting, looking around', async () => {
    const { page, dialogs } = app;
    await page.keyboard.press('/');
    await page.getByRole('combobox', { name: /Search articles/ }).fill('ferry');
    await page.getByRole('listbox', { name: 'Results' }).getByRole('option').first().waitFor();
    await ask(page, 'search.tag', 'job-tag', {
      text: 'ferry ',
      what: 'articles',
      code: { id: 'code-sea', name: 'sea' },
      creator: '',
    });
    for (const key of ['p', 'c', 't', 'x', 'l']) {
      await page.keyboard.press('Escape');
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await page.keyboard.press('g');
      await page.keyboard.press(key);
    }
    const answered = dialogs.answerNext(join(folder, 'out.html'));
    const [saved] = await Promise.all([
      ask(page, 'export.save', 'job-export', { format: 'html', ids: [], name: 'out' }),
      answered,
    ]);
    expect(saved).not.toBeNull();
    await ask(page, 'library.check');
    await ask(page, 'library.rebuild');
    expect(existsSync(join(folder, 'out.html'))).toBe(true);
  });
});

describe('every call of the contract', () => {
  it.each(names)('%s refuses arguments of the wrong type and number', async (name) => {
    const codes = await app.page.evaluate(async (called) => {
      const call = window.stet.call as unknown as AnyCall;
      const deep = JSON.parse(`${'['.repeat(5000)}${']'.repeat(5000)}`) as unknown;
      const attempts: unknown[][] = [
        Array.from({ length: 12 }, () => -1.5),
        ['x'.repeat(100_000), -1],
        [deep, deep, deep, deep],
      ];
      const results = [];
      for (const args of attempts) results.push(await call(called, ...args));
      return results.map((result) => result.error?.code);
    }, name);
    expect(codes).toEqual(['bad-arguments', 'bad-arguments', 'bad-arguments']);
  });

  it.each(names)('%s refuses what refers to itself, and functions', async (name) => {
    const codes = await app.page.evaluate(async (called) => {
      const call = window.stet.call as unknown as AnyCall;
      const cycle: Record<string, unknown> = {};
      cycle['self'] = cycle;
      // Electron's bridge refuses these itself, by an exception, before they get anywhere.
      const refused = { ok: false, error: { code: 'bad-arguments' } };
      const attempt = async (...args: unknown[]) => call(called, ...args).catch(() => refused);
      const results = [await attempt(cycle, cycle), await attempt({ toJSON: () => ({}) }, () => undefined)];
      return results.map((result) => result.error?.code);
    }, name);
    expect(codes).toEqual(['bad-arguments', 'bad-arguments']);
  });

  it('refuses far too much at once', async () => {
    const code = await app.page.evaluate(async () => {
      const result = await window.stet.call('import.text', { name: 'x', text: 'x'.repeat(65_000_000), html: null });
      return result.ok ? 'ok' : result.error.code;
    });
    expect(code).toBe('too-large');
  });

  it('does not know names that are not in it', async () => {
    const results = await app.page.evaluate(async () => {
      const call = window.stet.call as unknown as AnyCall;
      return [
        await call('constructor'),
        await call('__proto__'),
        await call('shell.openExternal', 'file:///etc/passwd'),
      ];
    });
    for (const result of results) expect(result.error?.code).toBe('bad-arguments');
  });

  it('opens only web addresses outside', async () => {
    for (const address of ['file:///etc/passwd', 'javascript:alert(1)', 'smb://host/share', 'not an address', '-x']) {
      const result = await app.page.evaluate((url) => window.stet.call('app.openExternal', url), address);
      expect(result).toMatchObject({ ok: false, error: { code: 'bad-arguments' } });
    }
  });
});

describe('the bridge', () => {
  it('is one frozen object, and nothing of Node or Electron stands beside it', async () => {
    const found = await app.page.evaluate(() => ({
      frozen: Object.isFrozen(window.stet),
      keys: Object.keys(window.stet).sort(),
      overwritten: Reflect.set(window, 'stet', {}) || Reflect.deleteProperty(window, 'stet'),
      node: ['require', 'process', 'module', 'Buffer', 'ipcRenderer', 'electron'].filter((name) => name in window),
    }));
    expect(found).toEqual({ frozen: true, keys: ['call', 'on', 'pathsOf'], overwritten: false, node: [] });
  });

  it('is not in other frames, and they are not answered', async () => {
    const found = await app.page.evaluate(async () => {
      const frame = document.createElement('iframe');
      document.body.append(frame);
      const inside = frame.contentWindow as unknown as Record<string, unknown>;
      const own = Object.getOwnPropertyNames(inside).filter((name) => name.startsWith('stet'));
      frame.remove();
      return own;
    });
    expect(found).toEqual([]);
  });
});

describe('the page stays where it is', () => {
  const leave: [string, () => void][] = [
    ['a web address', () => location.assign('https://example.com/')],
    ['a file', () => location.assign('file:///etc/passwd')],
    ['an empty page', () => location.assign('about:blank')],
    [
      'a page of its own making',
      () => location.assign(URL.createObjectURL(new Blob(['<h1>x</h1>'], { type: 'text/html' }))),
    ],
    [
      'a link',
      () => {
        const link = Object.assign(document.createElement('a'), { href: 'https://example.com/', textContent: 'x' });
        document.body.append(link);
        link.click();
        link.remove();
      },
    ],
    [
      'a form',
      () => {
        const form = Object.assign(document.createElement('form'), { action: 'https://example.com/', method: 'post' });
        document.body.append(form);
        form.submit();
        form.remove();
      },
    ],
  ];

  it.each(leave)('%s does not lead away', async (_name, go) => {
    const before = app.page.url();
    await app.page.evaluate(go).catch(() => undefined);
    await app.page.waitForTimeout(300);
    expect(app.page.url()).toBe(before);
    expect(await app.page.evaluate(() => window.stet.call('app.info').then((result) => result.ok))).toBe(true);
  });

  it('opens no other window', async () => {
    const opened = await app.page.evaluate(() => {
      const link = Object.assign(document.createElement('a'), { href: 'https://example.com/', target: '_blank' });
      document.body.append(link);
      link.click();
      link.remove();
      return window.open('https://example.com/') !== null;
    });
    await app.page.waitForTimeout(300);
    expect(opened).toBe(false);
    expect(app.page.context().pages()).toHaveLength(1);
  });

  it('downloads nothing', async () => {
    await app.page.evaluate(() => {
      const href = URL.createObjectURL(new Blob(['x']));
      const link = Object.assign(document.createElement('a'), { href, download: 'stet-download.txt' });
      document.body.append(link);
      link.click();
      link.remove();
    });
    await app.page.waitForTimeout(500);
    expect(existsSync(join(folder, 'Downloads')) ? readdirSync(join(folder, 'Downloads')) : []).toEqual([]);
    expect(readdirSync(folder)).not.toContain('stet-download.txt');
  });
});

describe('what is denied', () => {
  it('grants no permission', async () => {
    const states = await app.page.evaluate(async () => {
      const asked = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'midi', 'local-fonts'];
      const found: Record<string, string> = {};
      for (const name of asked) {
        found[name] = (await navigator.permissions.query({ name: name as PermissionName })).state;
      }
      return {
        ...found,
        media: await navigator.mediaDevices.getUserMedia({ video: true }).then(
          () => 'granted',
          () => 'denied',
        ),
      };
    });
    expect(new Set(Object.values(states))).toEqual(new Set(['denied']));
  });

  it('runs no inline script and no text as code', async () => {
    const ran = await app.page.evaluate(async () => {
      const marks = window as unknown as { ran?: string[] };
      marks.ran = [];
      const script = document.createElement('script');
      script.textContent = 'window.ran.push("inline script")';
      document.body.append(script);
      const holder = document.createElement('div');
      holder.innerHTML =
        '<img src="none.png" onerror="window.ran.push(\'handler\')"><svg onload="window.ran.push(\'svg\')"></svg>';
      document.body.append(holder);
      const evaluated = await new Promise<string>((done) => {
        setTimeout(() => {
          try {
            (Reflect.get(window, 'eval') as (code: string) => void)('window.ran.push("eval")');
            done('ran');
          } catch {
            done('refused');
          }
        });
      });
      const remote = await new Promise<string>((done) => {
        const loaded = document.createElement('script');
        loaded.src = 'https://example.com/x.js';
        loaded.onload = () => done('loaded');
        loaded.onerror = () => done('refused');
        document.body.append(loaded);
      });
      await new Promise((done) => setTimeout(done, 300));
      for (const added of [script, holder]) added.remove();
      return { ran: marks.ran, evaluated, remote };
    });
    expect(ran).toEqual({ ran: [], evaluated: 'refused', remote: 'refused' });
  });

  it('fetches nothing from elsewhere', async () => {
    const results = await app.page.evaluate(() =>
      Promise.all(
        ['https://example.com/', 'http://127.0.0.1:1/', 'file:///etc/passwd', 'wss://example.com/'].map((address) =>
          fetch(address).then(
            () => 'fetched',
            () => 'refused',
          ),
        ),
      ),
    );
    expect(results).toEqual(['refused', 'refused', 'refused', 'refused']);
  });

  it('serves nothing but the bundle', async () => {
    const statuses = await app.page.evaluate(() =>
      Promise.all(
        ['../main.mjs', '..%2Fmain.mjs', '%2e%2e/preload.cjs', '.hidden', 'nothing.js', 'x%5C..%5Cmain.mjs'].map(
          (path) =>
            fetch(path).then(
              (response) => response.status,
              () => 0,
            ),
        ),
      ),
    );
    expect(statuses).toEqual([404, 404, 404, 404, 404, 404]);
  });
});

describe('the network', () => {
  it('is never used', async () => {
    await app.close();
    const away = requests.filter(
      (url) => !/^(https:\/\/bundle\.app\.invalid\/|app:\/\/bundle\/|data:|blob:)/.test(url),
    );
    // What the tests above tried themselves was seen, and stopped.
    expect(away.filter((url) => !/example\.com|127\.0\.0\.1:1\/|\/etc\/passwd/.test(url))).toEqual([]);
    if (!existsSync(netLog)) return;
    const { connections, packets, lookups } = readNetLog(netLog);
    expect(packets).toBe(0);
    expect(connections.filter((address) => address !== '127.0.0.1:9')).toEqual([]);
    expect(lookups).toEqual([]);
  });
});
