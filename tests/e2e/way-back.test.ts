import { afterAll, beforeAll, expect, it } from 'vitest';
import { annotate, ask, type Desk, deskArticles, startDesk } from '../support/desk.ts';
import { madeUpParagraph } from '../support/prose.ts';

/** A long article with notes at its beginning, its middle and its end, of which one is reached from the list beside the text. */

const PARAGRAPHS = 60;
const words = ['At the beginning', 'In the middle', 'At the end'] as const;
const marked = new Map([
  [1, words[0]],
  [PARAGRAPHS / 2, words[1]],
  [PARAGRAPHS, words[2]],
]);
const paragraphs = Array.from(
  { length: PARAGRAPHS },
  (_, at) => `${marked.get(at + 1) ?? 'Somewhere'} ${madeUpParagraph(at + 1)}`,
);

let app: Desk;
let articleId: string;
beforeAll(async () => {
  app = await startDesk({
    ...deskArticles,
    'long.txt': `A long report on the quay of Halden\n\n${paragraphs.join('\n\n')}\n`,
  });
  const { rows } = await ask(app.page, 'articles.list', { trashed: false });
  articleId = rows.find(({ title }) => title.startsWith('A long'))?.id ?? '';
  await annotate(
    app.page,
    articleId,
    words.map((exact) => ({
      type: 'Annotation',
      'stet:kind': 'highlight',
      motivation: 'highlighting',
      body: [],
      target: [
        {
          type: 'SpecificResource',
          source: `stet://article/${articleId}`,
          selector: [{ type: 'TextQuoteSelector', exact }],
          'stet:revision': 1,
        },
      ],
    })),
  );
  await app.page.getByRole('row').filter({ hasText: 'A long report' }).click();
  await app.page.locator('[data-block]').last().waitFor({ state: 'attached' });
});
afterAll(async () => {
  await app?.close();
});

const isOnScreen = (text: string) =>
  app.page.locator('[data-block]', { hasText: text }).evaluate((block) => {
    const box = block.getBoundingClientRect();
    return box.bottom > 100 && box.top < window.innerHeight;
  });
const shown = async () => {
  const seen = await Promise.all(words.map(isOnScreen));
  return words.filter((_, at) => seen[at]);
};
const atHand = () => app.page.getByRole('complementary', { name: 'Inspector' }).getByLabel('Annotated words');

it('goes back to where a jump within the article came from, and forward again', async () => {
  const { page } = app;
  await page.getByRole('tab', { name: /^All/ }).click();
  const list = page.getByRole('listbox', { name: /Annotations of this article/ });
  for (const text of [words[2], words[1]]) {
    await list.getByText(text).click();
    await expect.poll(shown).toEqual([text]);
  }
  await page.keyboard.press('Alt+ArrowLeft');
  await expect.poll(shown).toEqual([words[2]]);
  await page.keyboard.press('Alt+ArrowLeft');
  await expect.poll(shown).toEqual([words[0]]);
  await page.keyboard.press('Alt+ArrowRight');
  await expect.poll(shown).toEqual([words[2]]);
  // With what was at hand there, and the keys in the text.
  await page.getByRole('tab', { name: 'At hand' }).click();
  await expect.poll(() => atHand().textContent()).toBe(words[2]);
});

it('leaves steps from annotation to annotation out of the way back', async () => {
  const { page } = app;
  await page.locator('[data-reader-text]').focus();
  await page.keyboard.press('Shift+K');
  await expect.poll(shown).toEqual([words[1]]);
  await page.keyboard.press('Shift+K');
  await expect.poll(shown).toEqual([words[0]]);
  await page.keyboard.press('Alt+ArrowLeft');
  await page.keyboard.press('Alt+ArrowLeft');
  await page.getByRole('grid').waitFor();
});
