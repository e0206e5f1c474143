import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeFindings } from '../support/axe.ts';
import { ask, type Desk, deskArticles, startDesk } from '../support/desk.ts';
import { makeCjkPdf } from '../support/make-cjk-pdf.ts';

const pixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

/** A page that tries everything. */
const hostile = `<!doctype html><html><head><title>Crane comes back to the quay</title>
<script>parent.hacked = 'script'; top.document.title = 'hacked'</script>
<style>@import url(https://evil.example/style.css); body { background: url(https://evil.example/background.png) }</style>
<link rel="stylesheet" href="https://evil.example/link.css"><meta http-equiv="refresh" content="0; url=https://evil.example/">
<base href="https://evil.example/"></head><body onload="parent.hacked = 'onload'"><article>
<h1>Crane comes back to the quay</h1>
<p onclick="parent.hacked = 'click'">The crane of Halden stands on the quay again since Monday, two years after it was taken down for repairs.</p>
<p>Its driver, Ada Brandt, had waited for it, she said, as one waits for a relative who is late.</p>
<img src="https://evil.example/pixel.png" onerror="parent.hacked = 'onerror'"><img src="${pixel}" alt="The crane">
<img srcset="https://evil.example/large.png 2x"><video src="https://evil.example/film.mp4" autoplay></video>
<iframe src="https://evil.example/frame.html"></iframe><object data="https://evil.example/object"></object>
<svg><script>parent.hacked = 'svg'</script><a xlink:href="javascript:parent.hacked='xlink'"><text>svg</text></a></svg>
<math><mtext><table><mglyph><style><img src=x onerror="parent.hacked='mutation'"></style></mglyph></table></mtext></math>
<form action="https://evil.example/post"><input name="word"><button>Send</button></form>
<a href="https://evil.example/away" target="_top">Away</a></article></body></html>`;

let app: Desk;
const asked: string[] = [];

beforeAll(async () => {
  app = await startDesk({ ...deskArticles, 'crane.html': hostile });
  app.page.on('request', (request) => asked.push(request.url()));
  const pdf = join(mkdtempSync(join(tmpdir(), 'stet-pdf-')), 'paper.pdf');
  const lines = ['港町は春まで桟橋を開けておくと町長が述べた。', '漁師たちは九日ぶりに海へ出た。'];
  writeFileSync(pdf, makeCjkPdf(lines, { encoding: 'UniJIS-UCS2-H', registry: 'Japan1', font: 'HeiseiMin-W3' }));
  await ask(app.page, 'import.paths', 'pdf', [pdf]);
});
afterAll(async () => {
  await app?.close();
});

const column = () => app.page.getByRole('region', { name: 'The original as it was imported' });

async function open(title: RegExp): Promise<void> {
  await app.page.getByRole('row', { name: title }).dblclick();
  await app.page.getByRole('region', { name: 'Text of the article' }).waitFor();
  await app.page.keyboard.press('o');
  await column().waitFor();
}

it('shows a saved page as a page: its words and its own picture, and nothing that runs or loads', async () => {
  await open(/Crane comes back/);
  const page = column().frameLocator('iframe');
  await page.getByText('Its driver, Ada Brandt, had waited for it').waitFor();
  await page.getByText('The crane of Halden stands').click();
  await page.getByText('Away').click();
  expect(await page.getByAltText('The crane').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1);
  await app.page.waitForTimeout(500);
  expect(await app.page.evaluate(() => (window as { hacked?: string }).hacked)).toBeUndefined();
  expect(asked.filter((url) => url.includes('evil'))).toEqual([]);
  const inside = await page.locator('html').evaluate((html) => ({
    bad: html.querySelectorAll(
      'script, style, link, iframe, object, form, input, button, video, base, [onclick], [href], [onload]',
    ).length,
    metas: [...html.querySelectorAll('meta')].map((meta) => meta.httpEquiv || meta.getAttribute('charset')),
    address: html.ownerDocument.location.href,
  }));
  expect(inside).toEqual({ bad: 0, metas: ['utf-8', 'Content-Security-Policy'], address: 'about:srcdoc' });
  expect(await app.page.title()).not.toBe('hacked');
});

it('shows its source as text', async () => {
  await column().getByText('Source', { exact: true }).click();
  await column().getByText("parent.hacked = 'script'").waitFor();
  expect(await axeFindings(app.page, ['#pane-middle'])).toEqual([]);
});

it('shows the words of a PDF, in their own signs, and the ways to its pages', async () => {
  await app.page.keyboard.press('Escape');
  await app.page.keyboard.press('Escape');
  await open(/港町|paper/);
  await expect
    .poll(async () => (await column().textContent())?.replaceAll(/\s/g, ''))
    .toContain('漁師たちは九日ぶりに海へ出た。');
  await column().getByRole('button', { name: 'Open in its own program' }).waitFor();
  await column().getByRole('button', { name: 'Show in folder' }).waitFor();
});
