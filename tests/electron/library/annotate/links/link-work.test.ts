import { createHash } from 'node:crypto';
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { articleFolder } from '../../../../../electron/library/read/article-folder.ts';
import { describe as describeRange } from '../../../../../shared/anchor/describe.ts';
import { emptyClaim } from '../../../../../shared/model/annotation-defaults.ts';
import { fileBody, type LinkBody, linkDraft, pageBody } from '../../../../../shared/model/link.ts';
import { articleText } from '../../../../../shared/text/article-text.ts';
import {
  annotationRows,
  makeFolder,
  makeLibrary,
  must,
  removeFolders,
  type TestLibrary,
} from '../../../../support/library.ts';

const ferry =
  'Ferries sail again\n\nBy Ines Calder\n\nThe port lost 41,000 passengers during the nine days of the strike.\n';
const figures =
  'Harbour office counts\n\nBy Jun Hayashi\n\nThe harbour office counted 12,000 fewer tickets in those nine days.\n';

let test: TestLibrary;
let claimed: string;
let counted: string;
let claimId: string;

const imported = async (name: string, text: string) =>
  must(await test.library.importText({ name, text, html: null })).id ?? '';

async function words(articleId: string, exact: string): Promise<LinkBody> {
  const { article, blocks } = must(await test.library.read(articleId));
  const text = articleText(blocks);
  const start = text.indexOf(exact);
  return {
    type: 'SpecificResource',
    purpose: 'linking',
    source: `stet://article/${articleId}`,
    selector: describeRange(text, { start, end: start + exact.length }),
    'stet:revision': article.revision,
  };
}

beforeEach(async () => {
  test = await makeLibrary();
  claimed = await imported('ferry.txt', ferry);
  counted = await imported('figures.txt', figures);
  const { selector, source, 'stet:revision': revision } = await words(claimed, 'lost 41,000 passengers');
  const [saved] = must(
    await test.library.saveAnnotations(claimed, [
      {
        type: 'Annotation',
        'stet:kind': 'claim',
        motivation: 'assessing',
        body: [emptyClaim],
        target: [{ type: 'SpecificResource', source, selector: selector ?? [], 'stet:revision': revision ?? 1 }],
      },
    ]),
  );
  claimId = saved?.annotation.id ?? '';
});
afterEach(async () => {
  await test.library.close();
  removeFolders();
});

/** Those to annotations of the claimed article. */
const links = async () => must(await test.library.evidence(claimed)).map(({ link }) => link);

describe('links', () => {
  it('are kept among the annotations, are none of them, and are there again after opening', async () => {
    const body = await words(counted, '12,000 fewer tickets');
    const [link] = must(await test.library.saveLinks(claimed, [linkDraft(claimId, 'contradicts', body, 'Mo')]));
    await test.reopen();
    expect(await links()).toEqual([link]);
    expect(must(await test.library.read(claimed)).annotations).toHaveLength(1);
    expect(await annotationRows(test.library)).toHaveLength(1);
    expect(must(await test.library.check())).toEqual([]);
    const file = join((await articleFolder(test.folder, claimed)) ?? '', 'annotations.jsonl');
    expect(readFileSync(file, 'utf8').trim().split('\n')).toHaveLength(2);
  });

  it('survive changes of the annotation they are about', async () => {
    must(await test.library.saveLinks(claimed, [linkDraft(claimId, 'supports', await words(counted, 'tickets'), '')]));
    const [placed] = must(await test.library.read(claimed)).annotations;
    if (placed) must(await test.library.saveAnnotations(claimed, [placed.annotation]));
    expect(await links()).toHaveLength(1);
  });

  it('are deleted like annotations and come back under their id', async () => {
    const [link] = must(
      await test.library.saveLinks(claimed, [
        linkDraft(claimId, 'context', pageBody('https://a.example', '2025-05-01'), ''),
      ]),
    );
    if (!link) throw new Error('No link.');
    must(await test.library.removeAnnotations(claimed, [link.id]));
    expect(await links()).toEqual([]);
    must(
      await test.library.saveLinks(claimed, [
        { ...linkDraft(claimId, 'context', pageBody('https://a.example', '2025-05-01'), ''), id: link.id },
      ]),
    );
    expect((await links()).map(({ id }) => id)).toEqual([link.id]);
  });

  it('need an article', async () => {
    const saved = await test.library.saveLinks('nosucharticle', [
      linkDraft(claimId, 'context', pageBody('https://a.example', '2025-05-01'), ''),
    ]);
    expect(saved).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });
});

describe('evidence', () => {
  it('stands where its words stand now', async () => {
    const body = await words(counted, '12,000 fewer tickets');
    must(await test.library.saveLinks(claimed, [linkDraft(claimId, 'contradicts', body, '')]));
    const blocks = must(await test.library.read(counted)).blocks.map((block) =>
      block.text.startsWith('The harbour') ? { ...block, text: `On Monday ${block.text}` } : block,
    );
    const edited = must(await test.library.editText(counted, blocks, 'A day'));
    const [row] = must(await test.library.evidence(claimed));
    const start = articleText(edited.blocks).indexOf('12,000');
    expect(row?.place).toEqual({
      articleId: counted,
      title: 'Harbour office counts',
      text: '12,000 fewer tickets',
      range: { start, end: start + '12,000 fewer tickets'.length },
    });
  });

  it('says so when its words or its article are gone', async () => {
    const body = await words(counted, '12,000 fewer tickets');
    must(await test.library.saveLinks(claimed, [linkDraft(claimId, 'contradicts', body, '')]));
    const blocks = must(await test.library.read(counted)).blocks.map((block) => ({
      ...block,
      text: 'Something else entirely.',
    }));
    must(await test.library.editText(counted, blocks, ''));
    expect(must(await test.library.evidence(claimed))[0]?.place).toMatchObject({
      text: '12,000 fewer tickets',
      range: null,
    });
    must(await test.library.trash([counted]));
    expect(must(await test.library.evidence(claimed))[0]?.place?.title).toBeNull();
    must(await test.library.erase([counted]));
    expect(must(await test.library.evidence(claimed))[0]?.place).toEqual({
      articleId: counted,
      title: null,
      text: '12,000 fewer tickets',
      range: null,
    });
  });
});

describe('a kept file', () => {
  it('is copied with its hash, once', async () => {
    const path = join(makeFolder(), 'Bericht (Ä) final.PDF');
    writeFileSync(path, 'counts');
    const hash = createHash('sha256').update('counts').digest('hex');
    const kept = must(await test.library.keepFile(claimed, path));
    expect(kept).toEqual({
      file: `${hash.slice(0, 16)}-bericht-a-final.pdf`,
      name: 'Bericht (Ä) final.PDF',
      sha256: hash,
      bytes: 6,
    });
    expect(must(await test.library.keepFile(claimed, path))).toEqual(kept);
    const folder = join((await articleFolder(test.folder, claimed)) ?? '', 'evidence');
    expect(readdirSync(folder)).toEqual([kept.file]);
    expect(readFileSync(join(folder, kept.file), 'utf8')).toBe('counts');
    must(await test.library.saveLinks(claimed, [linkDraft(claimId, 'supports', fileBody(claimed, kept), '')]));
    expect(must(await test.library.evidence(claimed))[0]).toMatchObject({ place: null, file: 'kept' });
    expect(must(await test.library.check())).toEqual([]);
    // As large as it was.
    writeFileSync(join(folder, kept.file), 'forged');
    const later = new Date(Date.now() + 5000);
    utimesSync(join(folder, kept.file), later, later);
    expect(must(await test.library.check())).toMatchObject([{ severity: 'damage' }]);
    expect(must(await test.library.evidence(claimed))[0]?.file).toBe('changed');
    // Written again, as a sync program does.
    writeFileSync(join(folder, kept.file), 'counts');
    utimesSync(join(folder, kept.file), later, later);
    expect(must(await test.library.evidence(claimed))[0]?.file).toBe('kept');
    writeFileSync(join(folder, kept.file), 'longer');
    truncateSync(join(folder, kept.file), 3);
    expect(must(await test.library.evidence(claimed))[0]?.file).toBe('changed');
    rmSync(join(folder, kept.file));
    expect(must(await test.library.evidence(claimed))[0]?.file).toBe('missing');
  });

  it('is as it was once it is kept again, whatever has become of it', async () => {
    const path = join(makeFolder(), 'report.pdf');
    writeFileSync(path, 'counts');
    const { file } = must(await test.library.keepFile(claimed, path));
    const kept = join((await articleFolder(test.folder, claimed)) ?? '', 'evidence', file);
    writeFileSync(kept, 'forged');
    must(await test.library.keepFile(claimed, path));
    expect(readFileSync(kept, 'utf8')).toBe('counts');
  });

  it('is none when it is a folder or not there', async () => {
    expect(await test.library.keepFile(claimed, makeFolder())).toMatchObject({ ok: false });
    expect(await test.library.keepFile(claimed, join(makeFolder(), 'missing.pdf'))).toMatchObject({
      ok: false,
      error: { code: 'not-found' },
    });
  });

  it.skipIf(process.platform === 'win32')('never lands outside of the library', async () => {
    const outside = makeFolder();
    const path = join(makeFolder(), 'report.pdf');
    writeFileSync(path, 'counts');
    const folder = (await articleFolder(test.folder, claimed)) ?? '';
    mkdirSync(folder, { recursive: true });
    symlinkSync(outside, join(folder, 'evidence'));
    expect(await test.library.keepFile(claimed, path)).toMatchObject({ ok: false, error: { code: 'bad-file' } });
    expect(readdirSync(outside)).toEqual([]);
  });
});
