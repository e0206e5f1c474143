import { afterAll, beforeAll, expect, it } from 'vitest';
import { type ClaimBody, claimOf } from '../../shared/model/annotation.ts';
import { axeFindings } from '../support/axe.ts';
import { annotate, annotateFerry, annotationRows, ask, type Desk, startDesk } from '../support/desk.ts';
import { spokenIn } from '../support/reading.ts';

/** How a claim stands is said by key wherever the claim is. */

let app: Desk;
beforeAll(async () => {
  app = await startDesk();
  const ferry = await annotateFerry(app.page);
  const { annotations } = await ask(app.page, 'articles.read', ferry);
  const claim = annotations.find(({ annotation }) => claimOf(annotation))?.annotation;
  if (!claim) throw new Error('There is no claim.');
  const { id: _, ...copy } = claim;
  // Of two in one place either may come first.
  const saying = (text: string, exact: string) => ({
    ...copy,
    body: [{ ...(claimOf(claim) as ClaimBody), 'schema:text': text }],
    target: copy.target.map((target) => ({ ...target, selector: [{ type: 'TextQuoteSelector', exact }] })),
  });
  await annotate(app.page, ferry, [
    saying('The strike lasted nine days.', 'nine days after'),
    saying('The crews won.', 'night shifts'),
  ]);
});
afterAll(async () => {
  await app?.close();
});

const press = async (...keys: string[]) => {
  for (const key of keys) await app.page.keyboard.press(key);
};
const statusOf = async (text: string) => {
  const claims = (await annotationRows(app.page, 'claim')).map(({ annotation }) => claimOf(annotation));
  return claims.find((claim) => claim?.['schema:text'].startsWith(text))?.['stet:status'];
};
const card = () => app.page.locator('[data-card]').filter({ hasText: 'The port lost' }).locator('button').first();

it('at hand in the text, and takes it back', async () => {
  await app.page.getByRole('row', { name: /Ferry strike/ }).dblclick();
  await card().click();
  await app.page.locator('[data-reader-text]').focus();
  await press('f', 'd');
  await expect.poll(() => statusOf('The port')).toBe('disputed');
  await expect.poll(() => spokenIn(app.page)).toContain('Marked as “Disputed”.');
  await press('Control+z');
  await expect.poll(() => statusOf('The port')).toBe('unchecked');
  // Of what is no claim nothing is said, and the second letter does not do what it does alone.
  await app.page.locator('[data-card][data-kind="quote"] button').first().click();
  await press('f', 'd');
  await app.page.getByText('No claim is chosen, so no status was changed.').first().waitFor();
  expect(await statusOf('The port')).toBe('unchecked');
  const { rows } = await ask(app.page, 'articles.list', { trashed: false });
  expect(rows.map(({ status }) => status)).not.toContain('done');
  await press('Escape');
});

it('whose card has the focus, which keeps it', async () => {
  await card().focus();
  await press('f', 's');
  await expect.poll(() => statusOf('The port')).toBe('supported');
  await expect.poll(() => card().textContent()).toContain('Supported');
  expect(await card().evaluate((button) => button === document.activeElement)).toBe(true);
});

it('at hand in the list of annotations', async () => {
  await app.page.locator('[data-reader-text]').focus();
  await press('a', 'Home');
  const active = () =>
    app.page.evaluate(() => {
      const list = document.activeElement?.getAttribute('aria-activedescendant');
      return document.getElementById(list ?? '')?.textContent ?? '';
    });
  for (let row = 0; row < 6 && !(await active()).includes('The port'); row++) await press('ArrowDown');
  await press('f', 'r');
  await expect.poll(() => statusOf('The port')).toBe('refuted');
});

it('by a right click, with the keys beside the names', async () => {
  await card().click({ button: 'right' });
  const entry = app.page.getByRole('menuitem', { name: /The claim stands/ });
  expect(await entry.textContent()).toContain('F T');
  expect(await axeFindings(app.page)).toEqual([]);
  await entry.click();
  await expect.poll(() => statusOf('The port')).toBe('stands');
});

it('in the ledger, where the next takes the place of what goes to another group, and is read out', async () => {
  await press('Escape', 'Escape', 'g', 'c');
  await app.page.getByRole('heading', { level: 1, name: 'Claims' }).click();
  await press('j');
  const focused = () => app.page.evaluate(() => document.activeElement?.closest('article')?.textContent ?? '');
  await expect.poll(focused).toContain('The strike lasted');
  await press('f', 'v');
  await expect.poll(() => statusOf('The strike')).toBe('unverifiable');
  await expect.poll(focused).toContain('The crews won');
  await expect.poll(() => spokenIn(app.page)).toContain('The crews won.');
  await press('Control+z');
  await expect.poll(() => statusOf('The strike')).toBe('unchecked');
  await expect.poll(focused).toContain('The strike lasted');
  await press('s');
  await expect.poll(() => app.page.getByRole('menuitemradio', { name: /Disputed/ }).textContent()).toContain('F D');
  await press('Escape');
});

it('from the palette, and the map of keys lists them', async () => {
  await press('Control+k');
  await app.page.keyboard.type('claim is refuted');
  await press('Enter');
  await expect.poll(() => statusOf('The strike')).toBe('refuted');
  await press('?');
  await app.page.getByRole('region', { name: 'Status of a claim' }).getByText('The claim stands').waitFor();
  await press('Escape');
});
