import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { type Desk, deskArticles, startDesk, titles } from '../support/desk.ts';

const paragraphs = [
  'The council of Halden met on Monday evening and said that the quay would stay open until the spring, in the words of its chair, who spoke to the press after the meeting in the old customs house.',
  'Fishing brought the town 41 million crowns last year, about a tenth of what it earned before the cod moved away from the coast of the county and the canneries closed one after another.',
  'The minister declined to comment on the plan, which would move all the traffic to the new terminal in the north of the county, where the water is deeper and the road is new.',
  'Nobody had asked the towns before the ferry was stopped in the autumn of last year, they say, and nobody has told them what will become of the crews that live in the houses by the pier.',
  'The harbour office counted 312 boats in June, eleven fewer than a year before, and expects to count fewer still when the new rules for nets are in force in the summer after next.',
];
const page = (texts: string[]) => `Harbour towns ask for more time\n\nBy Ana Ruiz\n\n${texts.join('\n\n')}\n`;

let app: Desk;

beforeAll(async () => {
  app = await startDesk({ ...deskArticles, 'harbour.txt': page(paragraphs) });
});
afterAll(async () => {
  await app?.close();
});

const column = () => app.page.getByRole('region', { name: 'Versions of this article' });
const toasts = () => app.page.locator('#toasts');

it('says of what an article is a version, and shows the difference word by word', async () => {
  const later = join(app.files, 'later.txt');
  const changed = paragraphs.map((text) => text.replace('41 million crowns', '14 million crowns'));
  writeFileSync(later, page(changed));
  const answered = app.dialogs.answerNext(later);
  await app.page.keyboard.press('Control+i');
  await answered;
  await toasts()
    .getByText(/Another version of “Harbour towns ask for more time”/)
    .waitFor();
  await toasts().getByRole('button', { name: 'Show the difference' }).click();
  await column().locator('del', { hasText: '41' }).waitFor();
  expect(await column().locator('ins').allTextContents()).toEqual([expect.stringContaining('14')]);
  await column()
    .getByText(/% alike/)
    .waitFor();
  expect(await axeFindings(app.page, ['#pane-middle'])).toEqual([]);
});

it('is opened beside by a click, cited, and kept alone with a way back', async () => {
  await column().getByRole('button', { name: 'Copy citation' }).click();
  await toasts().getByText('The citation is on the clipboard.').waitFor();
  await column().getByRole('button', { name: 'Keep only this article' }).click();
  await toasts().getByText('The other version is in the trash.').waitFor();
  await column().getByText('No other version of this article is in the library.').waitFor();
  await app.page.keyboard.press('Escape');
  await expect
    .poll(async () => (await titles(app.page)).filter((title) => title.startsWith('Harbour')))
    .toHaveLength(1);
  await app.page.keyboard.press('Control+z');
  await expect
    .poll(async () => (await titles(app.page)).filter((title) => title.startsWith('Harbour')))
    .toHaveLength(2);
});

it('keeps the same words from another publication, and says that they are the same', async () => {
  const twins = ['Morvik Ledger', 'Vellan Courier'].map((paper) => {
    const path = join(app.files, `${paper}.html`);
    const texts = paragraphs
      .slice(1, 3)
      .map((text) => `<p>${text}</p>`)
      .join('');
    writeFileSync(
      path,
      `<html><head><title>Towns wait</title><meta property="og:site_name" content="${paper}"></head><body><article><h1>Towns wait</h1>${texts}</article></body></html>`,
    );
    return path;
  });
  for (const path of twins) {
    const answered = app.dialogs.answerNext(path);
    await app.page.keyboard.press('Control+i');
    await answered;
    await toasts()
      .getByText(/Towns wait/)
      .last()
      .waitFor();
  }
  await toasts()
    .getByText(/^The words of “Towns wait”.*from another publication/)
    .waitFor();
  await toasts().getByRole('button', { name: 'Show the difference' }).last().click();
  await column().getByText('the same words', { exact: true }).waitFor();
  await column().getByText('Morvik Ledger').waitFor();
});
