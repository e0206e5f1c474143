import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { placedDraft } from '../../renderer/annotate/model/drafts.ts';
import type { AnnotationRow } from '../../shared/bridge/answers.ts';
import type { CallArgs, CallName, CallValue } from '../../shared/bridge/contract.ts';
import type { AnnotationDraft, AnnotationKind } from '../../shared/model/annotation.ts';
import type { Change } from '../../shared/model/change.ts';
import type { Code } from '../../shared/model/codebook.ts';
import type { Person } from '../../shared/model/person.ts';
import { type StartedApp, type StartOptions, startApp } from './app.ts';
import { placedOfKind } from './placed-of-kind.ts';

/** Invented articles by file name. */
export const deskArticles: Record<string, string> = {
  'ferry.txt': `Ferry strike ends after nine days

By Ines Calder

The ferries of Harrow Bay sail again on Thursday, nine days after their crews walked out over night shifts.

“We got the rest hours we asked for,” said Mira Oduya, who speaks for the crews of the northern line.

The port lost 41,000 passengers during the strike, according to figures the harbour office released on Wednesday.
`,
  'orchard.txt': `Village moves forty-one apple trees before the flood

By Tomas Reil

When the reservoir at Vellan was raised, forty-one apple trees stood in its way, the oldest of them planted in 1851.

“Nobody believed a tree that old would bear being carried,” said Ada Brandt, the gardener who counted the rings.

Thirty-nine of the trees blossomed in the spring after the move, more than the foresters had promised.
`,
  'budget.md': `# Budget hearing runs past midnight

By Jun Hayashi

The council heard sixty speakers on Tuesday and put off its vote on the school budget until the end of the month.

“We were given eleven minutes for eleven schools,” said Carla Menzies of the parents’ board.
`,
};

export interface Desk extends StartedApp {
  library: string;
  /** Folder with the articles' files. */
  files: string;
}

/** Starts the app on a new library, empty or with the articles in it. */
export async function startDesk(
  articles: Record<string, string> = deskArticles,
  options: StartOptions = {},
): Promise<Desk> {
  const folder = mkdtempSync(join(tmpdir(), 'stet-desk-'));
  const files = join(folder, 'files');
  mkdirSync(files);
  const paths = Object.entries(articles).map(([name, text]) => {
    writeFileSync(join(files, name), text);
    return join(files, name);
  });
  const library = join(folder, 'Coastal desk');
  const app = await startApp({ library, ...options });
  app.page.setDefaultTimeout(20_000);
  await app.page.setViewportSize({ width: 1440, height: 900 });
  await app.page.locator('#pane-middle').waitFor();
  if (paths.length > 0) {
    await importQuietly(app.page, paths);
    await app.page.getByRole('row').nth(paths.length).waitFor();
  }
  return { ...app, library, files };
}

/** Not as somebody does it in the window: nothing is told of it, and it is no step to be taken back. */
export async function importQuietly(page: Page, paths: string[]): Promise<void> {
  await ask(page, 'import.paths', 'quietly', paths);
}

/** Calls the main process as the window does; throws its sentence when it answers with a problem. */
export async function ask<Name extends CallName>(
  page: Page,
  name: Name,
  ...args: CallArgs<Name>
): Promise<CallValue<Name>> {
  const result = await page.evaluate(
    async ([call, values]) => window.stet.call(call as 'app.info', ...(values as [])),
    [name, args] as const,
  );
  if (!result.ok) throw new Error(result.error.message);
  return result.value as CallValue<Name>;
}

/** Annotations of the whole library outside of the trash: the newest article first, in the order of its text. */
export async function annotationRows(page: Page, kind?: AnnotationKind): Promise<AnnotationRow[]> {
  const { rows } = await ask(page, 'articles.list', { trashed: false });
  const found: AnnotationRow[] = [];
  for (const { id: articleId } of rows) {
    const placed = placedOfKind((await ask(page, 'articles.read', articleId)).annotations, kind);
    const wanted = placed.map(({ annotation }) => ({ articleId, annotationId: annotation.id }));
    found.push(...(await ask(page, 'annotations.find', wanted)));
  }
  return found;
}

/** The titles in the list, from the top. */
export async function titles(page: Page): Promise<string[]> {
  return page.locator('[role="row"][aria-selected] [role="gridcell"]:nth-child(2)').allTextContents();
}

/** A change that makes a thing, as the window asks for it. */
export function made<One>(to: One): Change<One> {
  return { from: null, to };
}

/** Makes annotations of an article in one step, as the window does; one whose id is known is changed. */
export async function annotate(page: Page, articleId: string, drafts: readonly AnnotationDraft[]): Promise<void> {
  const { annotations } = await ask(page, 'articles.read', articleId);
  const known = new Map(annotations.map(({ annotation }) => [annotation.id, annotation]));
  const changes = drafts.map((draft) => {
    const from = known.get(draft.id ?? '');
    return from ? { from, to: { ...from, ...draft } } : made(placedDraft(draft, []).annotation);
  });
  await ask(page, 'annotations.change', articleId, changes, 'first', '');
}

const mira: Person = {
  id: 'person-mira',
  name: 'Mira Oduya',
  aliases: [],
  role: 'Speaker of the crews',
  affiliation: 'Northern line',
};
export const workCode: Code = { id: 'code-work', name: 'work', parent: null, color: '#2f5fb3', definition: '' };
const sea: Code = { id: 'code-sea', name: 'sea', parent: null, color: null, definition: 'Ships, ports' };

/** Marks one quote, one claim, one note and one tag in the ferry article, with a person and two codes. */
export async function annotateFerry(page: Page): Promise<string> {
  const { rows } = await ask(page, 'articles.list', { trashed: false });
  const ferry = rows.find(({ title }) => title.startsWith('Ferry'));
  if (!ferry) throw new Error('There is no ferry article.');
  const target = (exact: string) => [
    {
      type: 'SpecificResource' as const,
      source: `stet://article/${ferry.id}`,
      selector: [{ type: 'TextQuoteSelector', exact }],
      'stet:revision': 1,
    },
  ];
  await ask(page, 'people.change', [made(mira)]);
  await ask(page, 'codes.change', [made(workCode), made(sea)]);
  await annotate(page, ferry.id, [
    {
      type: 'Annotation',
      'stet:kind': 'quote',
      motivation: 'describing',
      body: [
        {
          type: 'schema:Quotation',
          purpose: 'describing',
          'stet:speaker': 'Mira Oduya',
          'stet:person': 'person-mira',
          'stet:role': null,
          'stet:cue': 'said',
          'stet:addressee': null,
          'stet:quoteType': 'direct',
        },
      ],
      target: target('We got the rest hours we asked for,'),
    },
    {
      type: 'Annotation',
      'stet:kind': 'claim',
      motivation: 'assessing',
      body: [
        {
          type: 'schema:Claim',
          purpose: 'assessing',
          'schema:text': 'The port lost 41,000 passengers.',
          'stet:claimant': 'the harbour office',
          'stet:person': null,
          'stet:claimKind': 'number',
          'stet:quantities': [],
          'stet:status': 'unchecked',
          'stet:history': [],
        },
      ],
      target: target('lost 41,000 passengers'),
    },
    {
      type: 'Annotation',
      'stet:kind': 'note',
      motivation: 'commenting',
      body: [
        { type: 'TextualBody', purpose: 'commenting', value: 'Ask for the daily counts.', format: 'text/markdown' },
      ],
      target: target('figures the harbour office released'),
    },
    {
      type: 'Annotation',
      'stet:kind': 'tag',
      motivation: 'tagging',
      body: [{ type: 'TextualBody', purpose: 'tagging', value: 'work', 'stet:code': 'code-work' }],
      target: target('night shifts'),
    },
  ]);
  return ferry.id;
}
