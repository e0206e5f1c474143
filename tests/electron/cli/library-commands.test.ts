import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CommandLine, report } from '../../support/command-line.ts';
import { folderOf } from '../../support/folder-of.ts';

/** One library through all the commands that work on it. */

const cli = new CommandLine();
let id = '';
beforeAll(async () => {
  cli.write('ferry.txt', report);
  const imported = await cli.run(['import', 'ferry.txt', '--library', 'LIBRARY']);
  expect(imported.code).toBe(0);
  id = (imported.json() as { id: string }[])[0]?.id ?? '';
}, 60_000);
afterAll(() => cli.remove());

interface Saved {
  annotation: { id: string; body: Record<string, unknown>[] };
  placements: { start: number; end: number; state: string }[];
  entry?: number;
  error?: string;
}

describe('import', { timeout: 60_000 }, () => {
  it('prints one outcome a source', async () => {
    cli.write('empty.txt', '');
    const ran = await cli.run(['import', 'ferry.txt', 'empty.txt', 'none.txt', '--jsonl', '--library', 'LIBRARY']);
    expect(ran.code).toBe(1);
    expect(ran.lines()).toMatchObject([
      { source: 'ferry.txt', status: 'duplicate', id },
      { source: 'empty.txt', status: 'failed', id: null, reason: expect.any(String) },
      { source: 'none.txt', status: 'failed', id: null, reason: expect.any(String) },
    ]);
    expect(ran.stderr).toContain('empty.txt');
  });

  it('counts what it left out in a message, and has not failed', async () => {
    mkdirSync(join(cli.folder, 'in'));
    for (const name of ['in/ferry.txt', 'in/a.jpg', 'in/b.jpg', 'in/c.xlsx']) cli.write(name, report);
    const ran = await cli.run(['import', 'in', '--jsonl', '--library', 'LIBRARY']);
    expect(ran.code).toBe(0);
    expect(ran.lines()).toMatchObject([{ source: join('in', 'ferry.txt'), status: 'duplicate', id }]);
    expect(ran.stderr).toContain('Left out, being of kinds that Stet does not import: 2 .jpg, 1 .xlsx.');
  });
});

describe('list and show', { timeout: 60_000 }, () => {
  it('list the article', async () => {
    const ran = await cli.run(['list', '--library', 'LIBRARY']);
    expect(ran.code).toBe(0);
    expect(ran.json()).toMatchObject([{ id, title: 'Ferry to Holm becomes free 😀', trashed: false }]);
    expect((await cli.run(['list', '--trashed', '--library', 'LIBRARY'])).json()).toEqual([]);
  });

  it('show it', async () => {
    const ran = await cli.run(['show', id, '--library', 'LIBRARY']);
    expect(ran.json()).toMatchObject({ article: { id }, trashed: false, annotations: expect.any(Array) });
  });

  it('say when there is no such article', async () => {
    const ran = await cli.run(['show', 'nosucharticle', '--library', 'LIBRARY']);
    expect(ran).toMatchObject({ code: 1, stdout: '' });
    expect(ran.stderr).toMatch(/\.\n$/);
  });
});

describe('annotate, search and export', { timeout: 60_000 }, () => {
  it('save what is found and tell what is not', async () => {
    cli.write(
      'annotations.json',
      JSON.stringify([
        { kind: 'quote', exact: 'We can afford it for ten years', speaker: 'Ada Lind', cue: 'said', tags: ['money'] },
        {
          kind: 'claim',
          exact: 'carried ninety thousand people last year',
          status: 'disputed',
          note: 'Ask the harbour.',
        },
        { kind: 'highlight', exact: 'the plan' },
        { kind: 'highlight', exact: 'no such words in it' },
        { kind: 'highlite', exact: 'Ada Lind' },
      ]),
    );
    const ran = await cli.run(['annotate', id, '--from', 'annotations.json', '--library', 'LIBRARY']);
    expect(ran.code).toBe(1);
    const saved = ran.json() as Saved[];
    expect(saved.map(({ error }) => error === undefined)).toEqual([true, true, false, false, false]);
    expect(saved[2]?.error).toContain('several places');
    const view = (await cli.run(['show', id, '--library', 'LIBRARY'])).json() as {
      blocks: { text: string }[];
      annotations: Saved[];
    };
    const codePoints = [...view.blocks.map(({ text }) => text).join('\n\n')];
    const words = view.annotations.map(({ placements: [place] }) =>
      codePoints.slice(place?.start, place?.end).join(''),
    );
    expect(words).toEqual(
      expect.arrayContaining(['We can afford it for ten years', 'carried ninety thousand people last year']),
    );
  });

  it('take W3C annotations from standard input, a line each', async () => {
    const annotation = {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'https://elsewhere.example/1',
      type: 'Annotation',
      motivation: 'commenting',
      body: { type: 'TextualBody', value: 'Remarkable', purpose: 'commenting' },
      target: {
        source: 'https://holm.example/ferry',
        selector: {
          type: 'TextQuoteSelector',
          exact: 'twenty minutes',
          prefix: 'The crossing takes ',
          suffix: ' and carried',
        },
      },
      extra: { kept: true },
    };
    const ran = await cli.run(
      ['annotate', id, '--from', '-', '--jsonl', '--library', 'LIBRARY'],
      JSON.stringify(annotation),
    );
    expect(ran.stderr).toBe('');
    expect(ran.lines()).toMatchObject([
      {
        annotation: { id: annotation.id, 'stet:kind': 'note', extra: { kept: true } },
        placements: [{ state: 'exact' }],
      },
    ]);
  });

  it('refuse a file that is no JSON', async () => {
    cli.write('broken.json', '{"kind": ');
    const ran = await cli.run(['annotate', id, '--from', 'broken.json', '--library', 'LIBRARY']);
    expect(ran).toMatchObject({ code: 1, stdout: '' });
    expect(ran.stderr).toContain('line 1');
  });

  it('find words of the text and of notes', async () => {
    const ran = await cli.run(['search', 'harbour', '--library', 'LIBRARY']);
    expect(ran.code).toBe(0);
    const { hits, total } = ran.json() as { hits: { places: { where: string }[] }[]; total: number };
    expect(total).toBe(1);
    expect(hits[0]?.places.map(({ where }) => where)).toEqual(expect.arrayContaining(['text', 'note']));
    expect((await cli.run(['search', 'zebra', '--jsonl', '--library', 'LIBRARY'])).stdout).toBe('');
  });

  it.each(['markdown', 'jsonld', 'csv'])('export %s', async (format) => {
    const ran = await cli.run(['export', '--format', format, '--out', `out.${format}`, '--library', 'LIBRARY']);
    expect(ran.stderr).toBe('');
    expect(ran.json()).toEqual({ path: join(cli.folder, `out.${format}`) });
    expect(readFileSync(join(cli.folder, `out.${format}`), 'utf8')).toContain('We can afford it for ten years');
  });

  it('list the formats', async () => {
    const ran = await cli.run(['export', '--format', 'list']);
    expect(ran.json()).toEqual(
      expect.arrayContaining([expect.objectContaining({ id: 'markdown', name: 'Markdown', extension: 'md' })]),
    );
  });

  it('say why an export cannot be written', async () => {
    const ran = await cli.run(['export', id, '--format', 'csv', '--out', 'none/out.csv', '--library', 'LIBRARY']);
    expect(ran).toMatchObject({ code: 1, stdout: '' });
    expect(ran.stderr).toContain('does not exist');
  });
});

describe('check and rebuild', { timeout: 60_000 }, () => {
  it('find a sound library sound', async () => {
    expect(await cli.run(['check', '--library', 'LIBRARY'])).toMatchObject({ code: 0, stdout: '[]\n' });
    expect((await cli.run(['rebuild', '--library', 'LIBRARY'])).json()).toEqual({ rebuilt: true, articles: 1 });
  });

  it('offer repairs and do those that are asked for, no other', async () => {
    const article = folderOf(cli.library, id);
    const left = join(article, 'article.sync-conflict-20240101-120000-ABCDEFG.json');
    copyFileSync(join(article, 'article.json'), left);
    const snapshot = readdirSync(article).find((name) => name.startsWith('original.')) ?? '';
    writeFileSync(join(article, snapshot), 'another snapshot');
    const found = (await cli.run(['check', '--library', 'LIBRARY'])).json() as {
      repair?: { id: string; does: string };
    }[];
    expect(found).toHaveLength(2);
    expect(found.every(({ repair }) => repair?.does.endsWith('.'))).toBe(true);
    const merge = found.find(({ repair }) => repair?.id.startsWith('merge:'))?.repair?.id ?? '';
    expect(await cli.run(['check', '--repair', 'merge:nothing', '--library', 'LIBRARY'])).toMatchObject({ code: 2 });
    expect(existsSync(left)).toBe(true);
    const some = await cli.run(['check', '--repair', merge, '--library', 'LIBRARY']);
    expect(some).toMatchObject({ code: 1, stderr: expect.stringContaining('1 finding was mended.') });
    expect(some.json()).toMatchObject([{ severity: 'damage' }]);
    expect(existsSync(left)).toBe(false);
    expect(await cli.run(['check', '--repair', '--library', 'LIBRARY'])).toMatchObject({ code: 0, stdout: '[]\n' });
  });

  it('work on the library that was opened last when none is named', async () => {
    cli.write('none', '');
    expect(await cli.run(['list'])).toMatchObject({ code: 2, stdout: '' });
    const { mkdirSync } = await import('node:fs');
    mkdirSync(join(cli.folder, 'user-data'));
    writeFileSync(join(cli.folder, 'user-data', 'recent.json'), JSON.stringify([{ folder: cli.library, name: 'x' }]));
    expect((await cli.run(['list'])).json()).toMatchObject([{ id }]);
  });

  it('make no library where none was asked for', async () => {
    const ran = await cli.run(['list', '--library', 'elsewhere']);
    expect(ran).toMatchObject({ code: 1, stdout: '' });
    expect(existsSync(join(cli.folder, 'elsewhere'))).toBe(false);
  });
});

describe('a damaged article', { timeout: 60_000 }, () => {
  it('is named on standard error, whatever else the command answers', async () => {
    cli.write('other.txt', `${report}\nOne more line that the first article does not have.\n`);
    const imported = await cli.run(['import', 'other.txt', '--library', 'DAMAGED']);
    expect(imported.code).toBe(0);
    const names = readdirSync(join(cli.folder, 'DAMAGED'), { recursive: true, encoding: 'utf8' });
    const [file = ''] = names.filter((name) => name.endsWith('article.json'));
    writeFileSync(join(cli.folder, 'DAMAGED', file), '{"format": 1, "id": ');
    const listed = await cli.run(['list', '--library', 'DAMAGED']);
    expect(listed.json()).toEqual([]);
    expect(listed.stderr).toMatch(/article\.json is damaged.*The file was left as it is\./);
  });
});
