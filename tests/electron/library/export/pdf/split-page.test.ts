import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { splitPage } from '../../../../../electron/library/export/pdf/split-page.ts';
import { htmlFormat } from '../../../../../shared/export/html.ts';
import { makeFolder, removeFolders } from '../../../../support/library.ts';
import { exportText, sampleSource } from '../../../../support/sample-export.ts';

afterEach(removeFolders);

const END = '</main>\n</body>\n</html>\n';

async function parts(page: string, length: number): Promise<string[]> {
  const path = join(makeFolder(), 'page.html');
  writeFileSync(path, page);
  const cut: string[] = [];
  for await (const part of splitPage(path, length)) cut.push(part);
  return cut;
}

it('cuts behind articles, and loses nothing', async () => {
  const page = exportText(htmlFormat, [sampleSource, sampleSource, sampleSource]);
  const head = page.slice(0, page.indexOf('<main>\n') + 7);
  const cut = await parts(page, 10);
  expect(cut).toHaveLength(3);
  for (const part of cut) {
    expect(part.startsWith(head)).toBe(true);
    expect(part.endsWith(END)).toBe(true);
    expect(part.match(/<article /g)).toHaveLength(1);
  }
  expect(head + cut.map((part) => part.slice(head.length, -END.length)).join('') + END).toBe(page);
});

it.each([
  ['a page that is short', exportText(htmlFormat, [sampleSource, sampleSource]), 1_000_000],
  ['a page of one article', exportText(htmlFormat, [sampleSource]), 10],
  ['a page without articles', exportText(htmlFormat, []), 10],
])('%s stays as it is', async (_, page, length) => {
  expect(await parts(page, length)).toEqual([page]);
});

it('links of the notes at the end lead into the part that has their place', async () => {
  const page = exportText(htmlFormat, [sampleSource, sampleSource]).replace(
    '<nav id="contents"',
    '<p><a href="#a1n1">first</a> <a href="#a2n1">last</a></p><nav id="contents"',
  );
  expect((await parts(page, 10)).at(-1)).toContain('<a href="stet-place:a1n1">first</a> <a href="#a2n1">last</a>');
});
