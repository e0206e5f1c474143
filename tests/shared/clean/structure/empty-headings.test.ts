import { expect, test } from 'vitest';
import { readHtml } from '../../../../electron/library/import/read-html.ts';

const prose = (number: number) =>
  `<p>Paragraph ${number}: the ferry crossed the harbor twelve times, and each time it brought back the same brown dog.</p>`;
const text = prose(1) + prose(2) + prose(3) + prose(4);
const teasers =
  '<div class="teasers"><h3><a href="/a">Poodle wins prize</a></h3><h3><a href="/b">Badger runs</a></h3></div>';

function headings(html: string): string[] {
  const { blocks } = readHtml({ html: `<article><h1>Dog rides the ferry</h1>${html}</article>`, name: 'x.html' });
  return blocks.filter(({ type }) => type === 'heading').map((block) => block.text);
}

test.for([
  ['over teasers', `${text}<h2>What else the week brought</h2>${teasers}`, []],
  ['over nothing', `${text}<h2>The way on a map</h2>`, []],
  ['over a paragraph', `${text}<h2>What the dog did next</h2>${prose(5)}`, ['What the dog did next']],
  ['over a paragraph and teasers', `${text}<h2>What the dog did</h2>${prose(5)}${teasers}`, ['What the dog did']],
  [
    'over a caption',
    `${text}<h2>The dog on deck</h2><figure><img src="d.jpg"><figcaption>The dog, on Monday</figcaption></figure>`,
    ['The dog on deck'],
  ],
  [
    'in a list of headings',
    `${text}<h2>The first dog</h2><h2>The second dog</h2>`,
    ['The first dog', 'The second dog'],
  ],
] as const)('a heading at the end %s', ([, html, kept]) => {
  expect(headings(html)).toEqual(kept);
});
