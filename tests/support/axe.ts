import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe finds in parts of the page (CSS selectors) as it is now, one line a finding; empty when there is nothing. */
export async function axeFindings(page: Page, parts: string[] = ['html']): Promise<string[]> {
  // The usual mode opens a second page, which a window without tabs cannot.
  const builder = new AxeBuilder({ page }).setLegacyMode(true);
  for (const part of parts) builder.include(part);
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  );
}
