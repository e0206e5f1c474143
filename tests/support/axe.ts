import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe finds in parts of the page (CSS selectors) as it is now, one line a finding; empty when there is nothing. */
export async function axeFindings(page: Page, parts: string[] = ['html']): Promise<string[]> {
  await settled(page);
  return findingsOf(builderFor(page, parts));
}

/** The same for what depends on colours alone: for further themes of what has been looked at in one. */
export async function contrastFindings(page: Page, parts: string[] = ['html']): Promise<string[]> {
  await settled(page);
  return findingsOf(builderFor(page, parts).withRules(['color-contrast', 'link-in-text-block']));
}

/** What is on its way from one theme's colour to another's has neither. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const ending = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}

function builderFor(page: Page, parts: string[]): AxeBuilder {
  // The usual mode opens a second page, which a window without tabs cannot.
  const builder = new AxeBuilder({ page }).setLegacyMode(true);
  for (const part of parts) builder.include(part);
  return builder;
}

async function findingsOf(builder: AxeBuilder): Promise<string[]> {
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  );
}
