import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { strToU8, zipSync } from 'fflate';
import { afterEach, expect, it } from 'vitest';
import { exportInfos, pdfInfo } from '../../../../shared/export/formats.ts';
import { addText, makeFolder, makeLibrary, must, removeFolders } from '../../../support/library.ts';
import { makeTaguette } from '../../../support/make-taguette.ts';

afterEach(removeFolders);

/** Half of a pair, NUL, a mark that turns the text around, what XML has no place for. */
const strange = 'a\ud83d b\u0000 c\u202e d\uffff e\udc00';
const words = 'two boats';
const quote = { type: 'TextQuoteSelector', exact: words };
const guid = (digit: string) => `${digit.repeat(8)}-0000-4000-8000-000000000000`;
const code = (id: string, name: string, inner: string) =>
  `<Code guid="${guid(id)}" name="${name}" isCodable="true">${inner}</Code>`;
/** Each is below the other. */
const circle = code('1', 'one', code('2', 'two', code('1', 'one', code('2', 'two', ''))));

const files: [string, (path: string) => void][] = [
  [
    'jsonld',
    (path) =>
      json(path, {
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        id: `urn:${strange}`,
        type: 'Annotation',
        [strange]: strange,
        body: [
          { type: 'TextualBody', value: strange, purpose: strange },
          { type: 'TextualBody', value: strange, purpose: 'tagging' },
        ],
        target: { source: strange, selector: [quote] },
      }),
  ],
  [
    'hypothesis',
    (path) =>
      json(path, {
        rows: [
          {
            id: strange,
            uri: strange,
            text: strange,
            tags: [strange],
            [strange]: strange,
            user: strange,
            target: [{ source: strange, selector: [quote] }],
          },
        ],
      }),
  ],
  [
    'zotero',
    (path) =>
      json(path, [
        {
          data: {
            key: strange,
            itemType: 'annotation',
            annotationType: 'highlight',
            annotationText: words,
            annotationComment: strange,
            annotationAuthorName: strange,
            tags: [{ tag: strange }],
            [strange]: strange,
          },
        },
      ]),
  ],
  [
    'qdpx',
    (path) =>
      writeFileSync(
        path,
        zipSync({
          'p.qde': strToU8(
            `<Project name="p"><CodeBook><Codes>${circle}</Codes></CodeBook><Sources><TextSource guid="${guid('3')}" name="n\u202e" plainTextPath="internal://x.txt"><PlainTextSelection guid="${guid('4')}" startPosition="0" endPosition="9"><Coding guid="${guid('5')}"><CodeRef targetGUID="${guid('2')}"/></Coding></PlainTextSelection></TextSource></Sources></Project>`,
          ),
          'sources/x.txt': new Uint8Array([
            ...strToU8('two boats.\n\nThe minister declined to comment on the plan, '),
            0xed,
            0xa0,
            0xbd,
            0xff,
            0xc3,
          ]),
        }),
      ),
  ],
  ['taguette', (path) => taguette(path)],
  [
    'readwise',
    (path) =>
      writeFileSync(
        path,
        Buffer.concat([
          Buffer.from('Highlight,Book Title,Note,Tags\r\ntwo boats,x,'),
          Buffer.from([0xed, 0xa0, 0xbd, 0x00, 0xff, 0xc3]),
          Buffer.from(',"a,,b"\r\n'),
        ]),
      ),
  ],
];

function json(path: string, value: unknown): void {
  writeFileSync(path, JSON.stringify(value));
}

/** Tags that are below each other by their paths, and bytes that are no UTF-8. */
function taguette(path: string): void {
  makeTaguette(path, [
    {
      name: 'd',
      html: `<p>${words}.</p><p>The minister declined to comment on the plan, which would move</p>`,
      highlights: [{ start: 0, end: 9, tags: ['a', 'a.b', 'a.b.a'] }],
    },
  ]);
  const database = new DatabaseSync(path);
  database.exec(`UPDATE documents SET name = CAST(x'61eda0bd00ff' AS TEXT), description = x'00ff'`);
  database.close();
}

it.each(files)('what is strange in %s comes in, goes out in every format, and harms nothing', async (format, make) => {
  const { library } = await makeLibrary();
  const id = await addText(library);
  const path = join(makeFolder(), 'strange');
  make(path);
  const outcomes = must(await library.importAnnotations({ path, format: null }));
  expect(outcomes).toHaveLength(1);
  const [outcome] = outcomes;
  if (outcome?.articleId === null) {
    const waiting = must(await library.placeWaiting({ articleId: id }));
    expect([format, waiting.map(({ status }) => status)]).toEqual([format, ['placed']]);
  }
  expect(must(await library.read(id)).annotations.map(({ placements }) => placements[0]?.state)).toEqual(['exact']);
  for (const { id: out } of exportInfos.filter((info) => info !== pdfInfo)) {
    const exported = await library.exportTo({ format: out, ids: [], out: join(makeFolder(), 'out') });
    // There is no claim among them that could be reviewed.
    const said = out === 'claimreview' ? expect.stringMatching(/^No claim/) : '';
    expect([out, exported.ok ? '' : exported.error.message]).toEqual([out, said]);
  }
  for (const out of ['jsonld', 'hypothesis', 'qdpx', 'taguette']) {
    const back = join(makeFolder(), 'back');
    must(await library.exportTo({ format: out, ids: [], out: back }));
    const again = must(await library.importAnnotations({ path: back, format: null }));
    expect([out, again.length > 0]).toEqual([out, true]);
  }
  expect(must(await library.check()).filter(({ severity }) => severity === 'damage')).toEqual([]);
  await library.close();
});
