import { type Browser, chromium, type Page } from 'playwright-core';
import { runtime } from './runtime.ts';
import type { Session } from './session.ts';

export interface HiddenWindowOptions {
  webPreferences: { javascript: false; session: Session };
}

interface PrintOptions {
  preferCSSPageSize?: boolean;
  generateTaggedPDF?: boolean;
  generateDocumentOutline?: boolean;
}

/** A window that runs no script and is never shown: a page of a second browser, started without a window for it. */
export class HiddenWindow {
  readonly #page: Promise<{ browser: Browser; page: Page }>;
  #destroyed = false;

  constructor({ webPreferences: { session } }: HiddenWindowOptions) {
    this.#page = open(session);
    // Whoever waits for the page hears of it; nobody has to.
    this.#page.catch(() => undefined);
  }

  readonly webContents = {
    printToPDF: async (options: PrintOptions): Promise<Uint8Array> => {
      const { page } = await this.#page;
      return page.pdf({
        preferCSSPageSize: options.preferCSSPageSize ?? false,
        tagged: options.generateTaggedPDF ?? false,
        outline: options.generateDocumentOutline ?? false,
      });
    },
  };

  async loadURL(url: string): Promise<void> {
    const { page } = await this.#page;
    await page.goto(url, { waitUntil: 'load', timeout: 0 });
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }
  destroy(): void {
    this.#destroyed = true;
    void this.#page.then(({ browser }) => browser.close()).catch(() => undefined);
  }
}

async function open(session: Session): Promise<{ browser: Browser; page: Page }> {
  const { executable } = runtime();
  const browser = await chromium.launch({
    executablePath: executable,
    headless: true,
    // As of the window's own browser: no way out, and no sandbox for root.
    args: ['--proxy-server=http://127.0.0.1:9', '--proxy-bypass-list=<-loopback>', '--disable-background-networking'],
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.route('**/*', async (route) => {
    if (await session.allows(route.request().url())) await route.continue();
    else await route.abort('blockedbyclient');
  });
  return { browser, page };
}
