import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { notesFormat } from '../../../../shared/export/markdown/notes.ts';
import { exportBytes, sampleSource } from '../../../support/sample-export.ts';

const { article } = sampleSource;
const titled = (id: string, title: string) => ({
  ...sampleSource,
  article: { ...article, id, metadata: { ...article.metadata, title } },
});
const sources = [sampleSource, titled('holmferry0002', 'A/B: [c] #d ^e | f?'), titled('holmferry0003', 'a b c d e f')];
const files = Object.fromEntries(
  Object.entries(unzipSync(exportBytes(notesFormat, sources))).map(([name, bytes]) => [name, strFromU8(bytes)]),
);

describe('linked notes', () => {
  it('are one for each article, person, claim and tag, each with a name of its own', () => {
    expect(Object.keys(files)).toEqual([
      'Articles/Ferry to Holm free.md',
      'Articles/A B c d e f.md',
      'Articles/a b c d e f 2.md',
      'People/Ada Lind.md',
      'People/the council.md',
      'Claims/The ferry cost 42 crowns in 2019.md',
      'Tags/odd things.md',
    ]);
    expect(files['People/Ada Lind.md']).toContain('aliases: ["A. Lind"]');
    expect(files['Articles/Ferry to Holm free.md']).toContain('tags: ["odd-things"]');
  });

  it('link to notes and blocks that are there', () => {
    const links = Object.values(files).flatMap((text) => [...text.matchAll(/\[\[([^#\]]+)#\^(\w+)\|/g)]);
    expect(links.length).toBeGreaterThan(10);
    for (const [, note, block] of links) expect(files[`${note}.md`]).toMatch(new RegExp(`\\^${block}$`, 'm'));
    for (const text of Object.values(files)) {
      const within = [...text.matchAll(/\]\(#\^(\w+)\)/g)];
      for (const [, block] of within) expect(text).toMatch(new RegExp(`\\^${block}$`, 'm'));
    }
  });
});
