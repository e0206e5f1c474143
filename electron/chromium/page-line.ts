import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { Channel } from './channel.ts';

/** A page of the browser, and the line to the program's part in it. */
export interface PageLine {
  page: Page;
  cdp: CDPSession;
  channel: Channel;
}

/** Names of the binding and of the function that messages are delivered by: random, one pair for each start. */
export interface LineNames {
  binding: string;
  deliver: string;
}

export async function lineTo(context: BrowserContext, page: Page, names: LineNames): Promise<PageLine> {
  const cdp = await context.newCDPSession(page);
  const channel = new Channel(cdp, names);
  await Promise.all([cdp.send('Runtime.enable'), cdp.send('Page.enable'), cdp.send('DOM.enable')]);
  await cdp.send('Runtime.addBinding', { name: names.binding });
  return { page, cdp, channel };
}
