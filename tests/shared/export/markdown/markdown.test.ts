import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { markdownFormat } from '../../../../shared/export/markdown/markdown.ts';
import { expectGolden } from '../../../support/golden.ts';
import { exportText, sampleSource } from '../../../support/sample-export.ts';

const { article } = sampleSource;
const other = {
  ...sampleSource,
  article: { ...article, id: 'holmferry0002', metadata: { ...article.metadata, title: 'Another ferry' } },
};

const pandoc = spawnSync('pandoc', ['--version']).status === 0;

describe('Markdown', () => {
  it('is what it was', () => expectGolden('export/sample.md', exportText(markdownFormat)));

  it.each(['person', 'claim', 'tag'])('by %s is what it was', (template) =>
    expectGolden(`export/sample.${template}.md`, exportText(markdownFormat, [sampleSource, other], template)),
  );

  it('gathers what a person says, under whichever name, across articles', () => {
    const text = exportText(markdownFormat, [sampleSource, other], 'person');
    expect(text.match(/^# Ada Lind$/gm)).toHaveLength(1);
    expect(text).toContain('aliases: A. Lind · role: Mayor');
    expect(text).toContain('[[Ferry to Holm free#^b3|Ferry to Holm: "free", block 3]]');
    expect(text).toContain('[[Another ferry#^b3|Another ferry, block 3]]');
    const ids = text.match(/\^n\d+$/gm) ?? [];
    expect(ids.length).toBe(4);
    expect(new Set(ids).size).toBe(4);
  });

  it('gives several articles one front matter and block ids of their own', () => {
    const text = exportText(markdownFormat, [sampleSource, sampleSource]);
    expect(text.match(/^---$/gm)).toHaveLength(2);
    expect(text).toContain('articles: 2');
    expect(text).toContain('^a1b3');
    expect(text).toContain('(#^a2b3)');
    const ids = text.match(/\^a\d+b\d+$/gm) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('lets no metadata break out of the front matter', () => {
    const title = 'A\n---\nid: "other" # no';
    const source = { ...sampleSource, article: { ...article, metadata: { ...article.metadata, title } } };
    const [, front] = exportText(markdownFormat, [source]).split(/^---$/m);
    expect(front).toContain(`title: ${JSON.stringify(title)}`);
    expect(front?.match(/^id:/gm)).toHaveLength(1);
  });

  it.skipIf(!pandoc)('reads as the same words in pandoc', () => {
    const read = spawnSync('pandoc', ['-f', 'markdown', '-t', 'plain', '--wrap=none'], {
      input: exportText(markdownFormat, [{ ...sampleSource, annotations: [] }]),
      encoding: 'utf8',
    });
    expect(read.stderr).toBe('');
    for (const { text } of sampleSource.blocks.slice(1, 5)) expect(read.stdout.replaceAll('\n', ' ')).toContain(text);
  });
});
