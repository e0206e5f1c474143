import { spawn } from 'node:child_process';
import type { BrowserContext, Page } from 'playwright-core';

/** What an app window shows before its page is there. */
const EMPTY = 'data:,';
/** Milliseconds for the browser to bring an app window. */
const PATIENCE = 8000;

/** The browser that the pages are of. */
export interface RunningBrowser {
  executable: string;
  /** Folder of its profile. */
  profile: string;
  headless: boolean;
}

/** The pages of the browser: each window takes one, and any that nobody asked for is closed. */
export class Pages {
  readonly #context: BrowserContext;
  readonly #options: RunningBrowser;
  #first: Page | null;
  #awaited: ((page: Page) => void) | null = null;
  /** Called with the address of a page that nobody asked for. */
  onStranger: (url: string) => void = () => undefined;

  constructor(context: BrowserContext, first: Page, options: RunningBrowser) {
    this.#context = context;
    this.#first = first;
    this.#options = options;
    context.on('page', (page) => {
      const take = this.#awaited;
      this.#awaited = null;
      if (take) return take(page);
      this.onStranger(page.url());
      void page.close().catch(() => undefined);
    });
  }

  /** A page for another window: the one that the browser began with, then new ones. Ask for one after the other. */
  async take(): Promise<Page> {
    const first = this.#first;
    this.#first = null;
    if (first && !first.isClosed()) return first;
    const coming = new Promise<Page>((resolve) => {
      this.#awaited = resolve;
    });
    if (this.#options.headless) await this.#context.newPage();
    else this.#openAppWindow();
    return coming;
  }

  /**
   * The browser has no request for a window without its bars: started a second time on the same profile, it hands over to the
   * one that runs, which opens one. Should it not, a window with bars is better than none.
   */
  #openAppWindow(): void {
    const { executable, profile } = this.#options;
    // As the one that runs: without its sandbox for root alone.
    const asRoot = process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : [];
    const child = spawn(executable, [`--user-data-dir=${profile}`, ...asRoot, `--app=${EMPTY}`], { stdio: 'ignore' });
    child.once('error', () => undefined);
    setTimeout(() => {
      if (this.#awaited) void this.#context.newPage().catch(() => undefined);
    }, PATIENCE).unref();
  }
}
