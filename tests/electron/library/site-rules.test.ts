import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeFolder, makeLibrary, must, removeFolders, type TestLibrary } from '../../support/library.ts';
import { fishing, minister, quay } from '../../support/prose.ts';

let made: TestLibrary;

beforeEach(async () => {
  made = await makeLibrary();
});

afterEach(async () => {
  await made.library.close();
  removeFolders();
});

const page = (title: string, host: string, lines: string[]) =>
  `<html><head><title>${title}</title><link rel="canonical" href="https://${host}/${encodeURIComponent(title)}"></head><body><article><h1>${title}</h1>${lines.map((line) => `<p>${line}</p>`).join('')}</article></body></html>`;

async function importPage(title: string, host: string, lines: string[]): Promise<string> {
  const path = join(makeFolder(), 'page.html');
  writeFileSync(path, page(title, host, lines));
  const [outcome] = must(await made.library.importPaths([path]));
  if (outcome?.status !== 'added' || outcome.id === null) throw new Error(outcome?.reason ?? 'nothing');
  return outcome.id;
}

const texts = async (id: string) => must(await made.library.read(id)).blocks.map(({ text }) => text);
const withNumber = (count: number) => `The desk has counted ${count} gulls on the roof of our building so far.`;
const first = [`${quay} One.`, withNumber(12), fishing, minister];
const second = [`${minister} Two.`, withNumber(7), fishing, quay];

test('a line removed by hand is removed from what the site brings later, and says why', async () => {
  const id = await importPage('Harbour towns ask', 'www.example.org', first);
  expect(await texts(id)).toContain(withNumber(12));
  const rule = must(await made.library.makeSiteRule(id, withNumber(12), 'remove'));
  expect(rule.site).toBe('example.org');
  const later = await importPage('Ferry towns ask', 'example.org', second);
  expect(await texts(later)).not.toContain(withNumber(7));
  const removal = must(await made.library.read(later)).removals.find(({ text }) => text === withNumber(7));
  expect(removal).toMatchObject({ kind: 'manual', rules: ['site:example.org'], score: 1, restored: false });
  must(await made.library.setRestored(later, removal?.id ?? '', true));
  expect(await texts(later)).toEqual(second);
  const elsewhere = await importPage('Orchard towns ask', 'elsewhere.org', [...second, 'And that is all.']);
  expect(await texts(elsewhere)).toContain(withNumber(7));
});

test('a line that was put back is left in what the site brings later', async () => {
  const newsletter = 'Sign up for our newsletter';
  const id = await importPage('Harbour towns ask', 'example.org', [...first, newsletter]);
  expect(await texts(id)).not.toContain(newsletter);
  must(await made.library.makeSiteRule(id, newsletter, 'keep'));
  const later = await importPage('Ferry towns ask', 'example.org', [...second, newsletter]);
  expect(await texts(later)).toContain(newsletter);
  const removal = must(await made.library.read(later)).removals.find(({ text }) => text === newsletter);
  expect(removal?.restored).toBe(true);
  expect(removal?.rules).toContain('site:example.org');
});

test('deciding otherwise replaces the rule; one taken back holds no more', async () => {
  const id = await importPage('Harbour towns ask', 'example.org', first);
  must(await made.library.makeSiteRule(id, withNumber(12), 'remove'));
  const rule = must(await made.library.makeSiteRule(id, withNumber(99), 'keep'));
  expect(must(await made.library.siteRules())).toEqual([expect.objectContaining({ action: 'keep', id: rule.id })]);
  expect(must(await made.library.changeSiteRules([{ from: rule, to: null }]))).toBe(0);
  expect(must(await made.library.siteRules())).toEqual([]);
  const file = JSON.parse(readFileSync(join(made.folder, 'rules.json'), 'utf8'));
  expect(file.rules).toEqual([]);
});

test('an article without a site gets a sentence, and a damaged file of rules stops no import', async () => {
  const outcome = must(
    await made.library.importText({ name: 'a', text: `Title here\n\n${quay}\n\n${fishing}`, html: null }),
  );
  const made1 = await made.library.makeSiteRule(outcome.id ?? '', quay, 'remove');
  expect(made1.ok ? '' : made1.error.message).toMatch(/not known where this article comes from/);
  writeFileSync(join(made.folder, 'rules.json'), '{"format": 1, "rules": [{"id": 7}]}');
  expect(await importPage('Harbour towns ask', 'example.org', first)).toBeTruthy();
});

test('a rule that would leave nothing is passed over', async () => {
  const id = await importPage('Harbour towns ask', 'example.org', first);
  must(await made.library.makeSiteRule(id, quay, 'remove'));
  const later = await importPage('Short note', 'example.org', [quay]);
  expect(await texts(later)).toEqual([quay]);
});
