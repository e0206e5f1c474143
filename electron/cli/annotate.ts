import { readFile } from 'node:fs/promises';
import { createMatcher } from '../../shared/anchor/match.ts';
import type { ArticleView } from '../../shared/bridge/answers.ts';
import type { AnnotationDraft } from '../../shared/model/annotation.ts';
import { fail, ok, type Result } from '../../shared/model/result.ts';
import { articleText } from '../../shared/text/article-text.ts';
import type { Library } from '../library/library.ts';
import { draftOf, type Ground } from './annotation-draft.ts';
import { readEntries, readGiven } from './annotation-input.ts';
import { defineCommand } from './command.ts';
import { listOptions } from './common-options.ts';
import { printableAnnotations } from './in-code-points.ts';
import { type ExitCode, type Io, WrongUsage } from './io.ts';
import { printList, report, withLibrary } from './open.ts';

export const annotateCommand = defineCommand({
  name: 'annotate',
  takes: 'ID --from FILE [--library DIR]',
  summary: 'Adds annotations to an article, or changes those whose id it knows.',
  operands: { min: 1, max: 1 },
  options: {
    from: { type: 'string', value: 'FILE', help: 'JSON or JSON lines; - is standard input.' },
    ...listOptions,
  },
  details: `FILE holds W3C Web Annotations (one, a list, a collection, or one a line) or the short form:
  {"kind": "highlight" | "quote" | "claim" | "note" | "tag", "exact": the words,
   "prefix"?, "suffix"?, "start"?, "end"?: where they stand, when they stand there more than once (code points),
   "speaker"?, "role"?, "cue"?, "addressee"?, "quoteType"?: of a quote,
   "claim"?, "claimant"?, "claimKind"?, "status"?: of a claim,
   "note"?: Markdown, "tags"?: names, "creator"?: a name}
A note or tag without "exact" is about the article as a whole.
Prints one {"annotation", "placements"} per annotation saved, and {"entry", "error"} for one that was not: its
words are not in the article, or stand there more than once. The others are saved all the same.`,
  run({ operands, options }, io) {
    const { from, jsonl } = options;
    if (from === undefined) throw new WrongUsage('Which annotations? Give the file that holds them with --from FILE.');
    return withLibrary(options, 'write', io, async (library) => {
      const text = await readInput(from, io);
      const entries = text.ok ? readEntries(text.value) : text;
      if (!entries.ok) return report(io, entries.error);
      const view = await library.read(operands[0] as string);
      if (!view.ok) return report(io, view.error);
      return annotate(library, view.value, entries.value, io, jsonl);
    });
  },
});

async function annotate(
  library: Library,
  view: ArticleView,
  entries: readonly unknown[],
  io: Io,
  jsonl: boolean | undefined,
): Promise<ExitCode> {
  const codes = await library.codes();
  if (!codes.ok) return report(io, codes.error);
  const text = articleText(view.blocks);
  const { id: articleId, revision } = view.article;
  const ground: Ground = { articleId, revision, text, matcher: createMatcher(text), codes: codes.value };
  const drafts = entries.map((entry) => readDraft(entry, ground));
  const good = drafts.flatMap((draft) => (draft.ok ? [draft.value] : []));
  const saved = good.length > 0 ? await library.saveAnnotations(articleId, good) : ok([]);
  if (!saved.ok) return report(io, saved.error);
  const printed = printableAnnotations(view, saved.value)[Symbol.iterator]();
  const answers = drafts.map((draft, index) =>
    draft.ok ? printed.next().value : { entry: index + 1, error: draft.error.message },
  );
  await printList(io, answers, jsonl);
  for (const [index, draft] of drafts.entries()) if (!draft.ok) io.tell(`Entry ${index + 1}: ${draft.error.message}`);
  return good.length < drafts.length ? 1 : 0;
}

function readDraft(entry: unknown, ground: Ground): Result<AnnotationDraft> {
  const given = readGiven(entry);
  return given.ok ? draftOf(given.value, ground) : given;
}

async function readInput(from: string, io: Io): Promise<Result<string>> {
  try {
    const bytes = from === '-' ? await readAll(io.stdin) : await readFile(from);
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return fail('bad-file', `${from} could not be read as text (${why}). Nothing was saved.`);
  }
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of stream) pieces.push(piece);
  return Buffer.concat(pieces);
}
