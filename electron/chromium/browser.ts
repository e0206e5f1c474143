import { randomBytes } from 'node:crypto';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { Channel } from './channel.ts';

/** Where the bundle is served in the browser, which cannot intercept a scheme of our own. */
export const servedOrigin = 'https://bundle.app.invalid';

export interface Browser {
  context: BrowserContext;
  page: Page;
  cdp: CDPSession;
  channel: Channel;
  names: { binding: string; deliver: string };
  headless: boolean;
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

export interface BrowserOptions {
  executable: string;
  profile: string;
  headless: boolean;
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
  const cdp = await context.newCDPSession(page);
  const names = {
    binding: `stet${randomBytes(12).toString('hex')}`,
    deliver: `stet${randomBytes(12).toString('hex')}`,
  };
  const channel = new Channel(cdp, names);
  await Promise.all([cdp.send('Runtime.enable'), cdp.send('Page.enable'), cdp.send('DOM.enable')]);
  await cdp.send('Runtime.addBinding', { name: names.binding });
  return { context, page, cdp, channel, names, headless: options.headless };
}
