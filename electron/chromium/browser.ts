import { randomBytes } from 'node:crypto';
import { type BrowserContext, chromium } from 'playwright-core';
import { type LineNames, lineTo, type PageLine } from './page-line.ts';
import { Pages, type RunningBrowser } from './pages.ts';

/** Where the bundle is served in the browser, which cannot intercept a scheme of our own. */
export const servedOrigin = 'https://bundle.app.invalid';

export interface Browser {
  context: BrowserContext;
  names: LineNames;
  headless: boolean;
  pages: Pages;
  /** Those of the windows that are open. */
  lines: ReadonlySet<PageLine>;
  /** The page of another window. */
  openLine(): Promise<PageLine>;
}

const switches = [
  '--app=data:,',
  // No way out: a proxy where nobody listens also keeps names from being looked up.
  '--proxy-server=http://127.0.0.1:9',
  '--proxy-bypass-list=<-loopback>',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-quic',
];

export interface BrowserOptions extends RunningBrowser {
  /** Port for test tools to connect to on this machine; null opens none. */
  debuggingPort: number | null;
}

/** Starts the browser with one empty app window. */
export async function startBrowser(options: BrowserOptions): Promise<Browser> {
  const args = [...switches];
  if (options.headless) args.push('--window-size=1280,860');
  // Whoever starts the program may say more to the browser: a log, a graphics switch.
  args.push(...(process.env['STET_CHROMIUM_ARGS']?.split(' ').filter(Boolean) ?? []));
  if (options.debuggingPort !== null) args.push(`--remote-debugging-port=${options.debuggingPort}`);
  // The sandbox does not work for root, and a bar across the window would say so on every start.
  const sandbox = process.getuid?.() !== 0;
  if (!sandbox) args.push('--test-type');
  const context = await chromium.launchPersistentContext(options.profile, {
    executablePath: options.executable,
    headless: options.headless,
    args,
    ignoreDefaultArgs: ['--enable-automation', 'about:blank', '--hide-scrollbars'],
    chromiumSandbox: sandbox,
    viewport: null,
    colorScheme: null,
    reducedMotion: null,
    forcedColors: null,
    contrast: null,
    acceptDownloads: false,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  const page = context.pages()[0] ?? (await context.waitForEvent('page'));
  const names = {
    binding: `stet${randomBytes(12).toString('hex')}`,
    deliver: `stet${randomBytes(12).toString('hex')}`,
  };
  // Each window lets its own page load what is the app's; any other page loads nothing.
  await context.route('**/*', (route) => route.abort('blockedbyclient'));
  const pages = new Pages(context, page, options);
  const lines = new Set<PageLine>();
  let opening: Promise<unknown> = Promise.resolve();
  const openLine = async () => {
    const line = await lineTo(context, await pages.take(), names);
    lines.add(line);
    line.page.once('close', () => lines.delete(line));
    return line;
  };
  return {
    context,
    names,
    headless: options.headless,
    pages,
    lines,
    openLine() {
      const opened = opening.then(openLine);
      opening = opened.catch(() => undefined);
      return opened;
    },
  };
}
