import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { openLibrary } from '../../electron/library/open-library.ts';

/**
 * A process that saves annotations until it is killed, and notes each number as soon as its save was acknowledged:
 *   node save-until-killed.ts LIBRARY CACHE ARTICLE ACKNOWLEDGED FIRST safe|in-place
 * `in-place` is the control: it overwrites the file where it stands, as a careless program would.
 */
const [folder = '', cacheDir, articleId = '', acknowledged = '', first = '0', way] = process.argv.slice(2);

const opened = await openLibrary(folder, { cacheDir });
if (!opened.ok) throw new Error(opened.error.message);
const library = opened.value;

function draft(number: number) {
  return {
    id: `urn:test:${number}`,
    type: 'Annotation' as const,
    'stet:kind': 'note' as const,
    motivation: 'commenting',
    body: [
      { type: 'TextualBody' as const, purpose: 'commenting' as const, value: `note ${number} ${'word '.repeat(40)}` },
    ],
    target: [
      { type: 'SpecificResource' as const, source: `stet://article/${articleId}`, selector: [], 'stet:revision': 1 },
    ],
  };
}

async function saveSafely(number: number): Promise<void> {
  const saved = await library.saveAnnotations(articleId, [draft(number)]);
  if (!saved.ok) throw new Error(saved.error.message);
}

async function saveInPlace(number: number): Promise<void> {
  const path = process.env['ANNOTATIONS_FILE'] ?? '';
  const before = readFileSync(path, 'utf8');
  const line = JSON.stringify({
    ...draft(number),
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    created: '2024-01-01T00:00:00Z',
    modified: '2024-01-01T00:00:00Z',
    'stet:version': `inplace:${number}`,
    'stet:seen': [],
  });
  writeFileSync(path, '');
  // The way from an emptied file to a full one is made of several writes; a kill may come between any two.
  for (const part of `${before}${line}\n`.match(/[\s\S]{1,512}/g) ?? []) appendFileSync(path, part);
}

process.stdout.write('ready\n');
for (let number = Number(first); ; number++) {
  await (way === 'in-place' ? saveInPlace(number) : saveSafely(number));
  appendFileSync(acknowledged, `${number}\n`);
}
