import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Library } from '../../electron/library/library.ts';
import { type OpenOptions, openLibrary } from '../../electron/library/open-library.ts';
import { describe as describeRange } from '../../shared/anchor/describe.ts';
import type { AnnotationRow } from '../../shared/bridge/answers.ts';
import type { AnnotationDraft, AnnotationKind } from '../../shared/model/annotation.ts';
import type { Result } from '../../shared/model/result.ts';
import { articleText } from '../../shared/text/article-text.ts';
import { placedOfKind } from './placed-of-kind.ts';

const made: string[] = [];

/** A new folder below the system's; `removeFolders` deletes them all. */
export function makeFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'stet-test-')));
  made.push(folder);
  return folder;
}

export function removeFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** The value, or a test failure that says what went wrong. */
export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.error.code}: ${result.error.message} ${result.error.detail ?? ''}`);
  return result.value;
}

export interface TestLibrary {
  library: Library;
  folder: string;
  cacheDir: string;
  /** Closes the library and opens it again. */
  reopen(options?: OpenOptions): Promise<Library>;
}

export async function makeLibrary(options: OpenOptions = {}): Promise<TestLibrary> {
  const folder = join(makeFolder(), 'library');
  const cacheDir = makeFolder();
  const test: TestLibrary = {
    library: must(await openLibrary(folder, { create: { name: 'Test' }, cacheDir, ...options })),
    folder,
    cacheDir,
    async reopen(again = {}) {
      await test.library.close();
      test.library = must(await openLibrary(folder, { cacheDir, ...options, ...again }));
      return test.library;
    },
  };
  return test;
}

/** Invented news. */
export const harbour = `Harbour towns ask for more time

By Ana Ruiz

The council of Halden met on Monday evening and said that the quay would stay open until the spring, according to its chair.

“We need the quay, and we need it open,” said Marta Lindqvist, who has fished from Halden for thirty years and owns two boats.

The minister declined to comment on the plan, which would move all the traffic to the new terminal in the north of the county.

Fishing brought the town 41 million crowns last year, about a tenth of what it earned before the cod moved away from the coast.
`;

export async function addText(library: Library, text = harbour, name = 'harbour.txt'): Promise<string> {
  const outcome = must(await library.importText({ name, text, html: null }));
  if (outcome.status !== 'added' || outcome.id === null) throw new Error(outcome.reason ?? outcome.status);
  return outcome.id;
}

/** Annotations of the whole library outside of the trash: the newest article first, in the order of its text. */
export async function annotationRows(library: Library, kind?: AnnotationKind): Promise<AnnotationRow[]> {
  const found: AnnotationRow[] = [];
  for (const { id: articleId } of must(await library.list({ trashed: false }))) {
    const placed = placedOfKind(must(await library.read(articleId)).annotations, kind);
    const wanted = placed.map(({ annotation }) => ({ articleId, annotationId: annotation.id }));
    found.push(...must(await library.findAnnotations(wanted)));
  }
  return found;
}

/** A draft on the first place of these words in the current text. */
export async function draftOn(
  library: Library,
  id: string,
  words: string,
  more: Partial<AnnotationDraft> = {},
): Promise<AnnotationDraft> {
  const view = must(await library.read(id));
  const text = articleText(view.blocks);
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” does not stand in the text.`);
  return {
    type: 'Annotation',
    'stet:kind': 'highlight',
    motivation: 'highlighting',
    body: [],
    target: [
      {
        type: 'SpecificResource',
        source: `stet://article/${id}`,
        selector: describeRange(text, { start, end: start + words.length }),
        'stet:revision': view.article.revision,
      },
    ],
    ...more,
  };
}

export function noteBody(value: string): AnnotationDraft['body'] {
  return [{ type: 'TextualBody', purpose: 'commenting', value, format: 'text/markdown' }];
}
