import { cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import type { Library } from '../../../../electron/library/library.ts';
import { openLibrary } from '../../../../electron/library/open-library.ts';
import { readSelectors } from '../../../../shared/anchor/read-selectors.ts';
import { fileBody, type LinkBody, linkDraft, pageBody } from '../../../../shared/model/link.ts';
import type { EvidenceRow } from '../../../../shared/model/link-rows.ts';
import { addText, draftOn, harbour, makeFolder, makeLibrary, must, removeFolders } from '../../../support/library.ts';

afterEach(removeFolders);

const boats =
  'Of boats\n\n“The quay of Halden will be closed,” says the county.\n\nTwo hundred boats are in the town.\n';

/** A claim with a page, a file, words, and words of a quote in another article for it. */
async function madeUp() {
  const { library, folder } = await makeLibrary();
  const [id, other] = [await addText(library), await addText(library, boats, 'boats.txt')];
  const [claim] = must(await library.saveAnnotations(id, [await draftOn(library, id, 'the quay would stay open')]));
  const [quote] = must(await library.saveAnnotations(other, [await draftOn(library, other, 'The quay of Halden')]));
  const wordsOf = async (words: string): Promise<LinkBody> => {
    const [target] = (await draftOn(library, other, words)).target;
    if (!target) throw new Error('no target');
    return { ...target, purpose: 'linking' };
  };
  const path = join(makeFolder(), 'list.txt');
  writeFileSync(path, 'a list');
  const file = fileBody(id, must(await library.keepFile(id, path)));
  const target = claim?.annotation.id ?? '';
  must(
    await library.saveLinks(id, [
      linkDraft(target, 'supports', pageBody('https://holm.example/a_(b)?c=“d”', '2025-05-01'), 'Mo'),
      linkDraft(target, 'contradicts', await wordsOf('will be closed'), 'Mo'),
      linkDraft(target, 'context', file, ''),
      linkDraft(
        target,
        'contradicts',
        { ...(await wordsOf('The quay of Halden')), 'stet:annotation': quote?.annotation.id ?? '' },
        '',
      ),
    ]),
  );
  return { library, folder, id, other };
}

/** The links to annotations of all articles, each with the article that its annotation stands in. */
async function evidenceIn(library: Library): Promise<({ articleId: string } & EvidenceRow)[]> {
  const found: ({ articleId: string } & EvidenceRow)[] = [];
  for (const { id: articleId } of must(await library.list({ trashed: false })))
    found.push(...must(await library.evidence(articleId)).map((row) => ({ articleId, ...row })));
  return found;
}

async function linksOf(library: Library): Promise<unknown[]> {
  const titles = new Map(must(await library.list({ trashed: false })).map(({ id, title }) => [id, title]));
  const rows = (await evidenceIn(library)).map(({ articleId, link }) => {
    const [body] = link.body;
    const source = body?.source.replace(/^stet:\/\/article\/([a-z0-9]+)/, (_, id) => `stet://${titles.get(id)}`);
    return {
      on: titles.get(articleId),
      relation: link['stet:relation'],
      to: link.target[0]?.id,
      source,
      words: readSelectors(body?.selector ?? []).quote?.exact,
      from: body?.['stet:annotation'],
      accessed: body?.['stet:accessed'],
    };
  });
  return rows.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}

it.each(['jsonld', 'qdpx'])(
  '%s brings evidence and relations back, also where articles have other ids',
  async (format) => {
    const { library, folder } = await madeUp();
    const out = join(makeFolder(), `out.${format}`);
    must(await library.exportTo({ format, ids: [], out }));
    const before = await linksOf(library);
    expect(before).toHaveLength(4);
    await library.close();

    const bare = join(makeFolder(), 'bare');
    cpSync(folder, bare, { recursive: true });
    for (const name of readdirSync(bare, { recursive: true, encoding: 'utf8' }))
      if (name.endsWith('annotations.jsonl')) rmSync(join(bare, name));
    const same = must(await openLibrary(bare, { cacheDir: makeFolder() }));
    const elsewhere = (await makeLibrary()).library;
    await addText(elsewhere, boats, 'boats.txt');
    await addText(elsewhere, harbour);
    for (const into of [same, elsewhere]) {
      const outcomes = must(await into.importAnnotations({ path: out, format: null }));
      expect(new Set(outcomes.map(({ status }) => status))).toEqual(new Set(['placed']));
      const after = await linksOf(into);
      if (into === same) expect(after).toEqual(before);
      else expect(after).toHaveLength(before.length);
      const again = must(await into.importAnnotations({ path: out, format: null }));
      expect(new Set(again.map(({ status }) => status))).toEqual(new Set(['skipped']));
      expect(await linksOf(into)).toEqual(after);
      for (const { place, link } of await evidenceIn(into))
        if (link.body[0]?.selector)
          expect(place).toMatchObject({ title: 'Of boats', range: { start: expect.any(Number) } });
      // A project brings the file itself.
      if (format === 'qdpx') expect(must(await into.check())).toEqual([]);
      await into.close();
    }
  },
);
