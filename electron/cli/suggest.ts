import { stat } from 'node:fs/promises';
import * as z from 'zod';
import { inCodePoints } from '../../shared/detect/in-code-points.ts';
import { type SuggestOptions, suggest } from '../../shared/detect/suggest.ts';
import type { Problem } from '../../shared/model/result.ts';
import { articleText } from '../../shared/text/article-text.ts';
import { defineCommand } from './command.ts';
import { libraryOption } from './common-options.ts';
import { type ExitCode, type Io, WrongUsage } from './io.ts';
import { answerLines } from './json-lines.ts';
import { report, withLibrary } from './open.ts';

const questionSchema = z.looseObject({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  language: z.string().nullish(),
  byline: z.string().nullish(),
});

export const suggestCommand = defineCommand({
  name: 'suggest',
  takes: 'FILE | ID [--library DIR] | --jsonl',
  summary: 'Proposes the quotes of an article with their speakers, and the claims that are worth checking.',
  operands: { min: 0, max: 1 },
  options: {
    library: libraryOption,
    jsonl: { type: 'boolean', help: 'Read one {"id", "text"} per line from standard input, answer one per line.' },
  },
  details: `A FILE is cleaned first, as an import would; an ID names an article of the library. The answer is {"id", "quotes", "claims"}: quotes in
the order of the text, claims best first. Offsets are code points of the text, which is the article's blocks joined by an empty line.`,
  async run({ operands, options }, io) {
    const [operand] = operands;
    if (options.jsonl) {
      if (operand !== undefined)
        throw new WrongUsage(`With --jsonl the texts come from standard input, not from "${operand}".`);
      return answerLines(io, questionSchema, ({ id, text, language, byline }) =>
        answerTo(id, text, { language: language ?? null, byline: byline ?? null }),
      );
    }
    if (operand === undefined) throw new WrongUsage('Which article? Give a file, an id, or --jsonl.');
    return (await isFile(operand)) ? suggestFile(operand, io) : suggestArticle(operand, options.library, io);
  },
});

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

/** Cleans the file as an import would and proposes for its body. */
async function suggestFile(path: string, io: Io): Promise<ExitCode> {
  const { extractFile } = await import('../library/extract-source.ts');
  const extracted = await extractFile(path);
  if (!extracted.ok) return report(io, extracted.error);
  const { blocks, metadata } = extracted.value;
  const { language, byline, published } = metadata;
  await io.print(answerTo(path, articleText(blocks), { language, byline, published }));
  return 0;
}

async function suggestArticle(id: string, folder: string | undefined, io: Io): Promise<ExitCode> {
  if (folder === undefined && /[./\\]/.test(id)) return report(io, notThere(id));
  return withLibrary({ library: folder }, 'read', io, async (library) => {
    const [view, people] = await Promise.all([library.read(id), library.people()]);
    if (!view.ok) return report(io, view.error);
    if (!people.ok) return report(io, people.error);
    const { blocks, article } = view.value;
    const { language, byline, published } = article.metadata;
    await io.print(answerTo(id, articleText(blocks), { language, byline, published, people: people.value }));
    return 0;
  });
}

function notThere(path: string): Problem {
  return { code: 'not-found', message: `There is no file “${path}”, and an id of an article has no dots or slashes.` };
}

function answerTo(id: string | number, text: string, options: SuggestOptions): object {
  return { id, ...inCodePoints(text, suggest(text, options)) };
}
