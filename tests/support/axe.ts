import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe finds in parts of the page (CSS selectors) as it is now, one line a finding; empty when there is nothing. */
export async function axeFindings(page: Page, parts: string[] = ['html']): Promise<string[]> {
  await settled(page);
  return findingsOf(builderFor(page, parts));
}

/** All of that in the light theme, in which the page is left, then what depends on colours alone in the others. */
export async function findingsInThemes(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const theme of ['dark', 'sepia']) {
    await show(page, theme);
    found.push(...(await contrastFindings(page)).map((each) => `${theme}: ${each}`));
  }
  await show(page, 'light');
  found.push(...(await axeFindings(page)));
  return found;
}

/** What depends on colours alone, with the colours of the system. */
export async function findingsInForcedColors(page: Page): Promise<string[]> {
  await page.emulateMedia({ forcedColors: 'active' });
  const found = await contrastFindings(page);
  await page.emulateMedia({ forcedColors: 'none' });
  return found;
}

async function show(page: Page, theme: string): Promise<void> {
  await page.evaluate((to) => {
    document.documentElement.dataset['theme'] = to;
  }, theme);
}

async function contrastFindings(page: Page): Promise<string[]> {
  await settled(page);
  return findingsOf(builderFor(page, ['html']).withRules(['color-contrast', 'link-in-text-block']));
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
