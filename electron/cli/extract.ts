import * as z from 'zod';
import { bodyText } from '../../shared/clean/body-text.ts';
import type { ExtractedArticle } from '../../shared/model/extracted.ts';
import type { Removal } from '../../shared/model/removal.ts';
import type { Result } from '../../shared/model/result.ts';
import { defineCommand } from './command.ts';
import { jsonOption } from './common-options.ts';
import { type ExitCode, type Io, WrongUsage } from './io.ts';
import { idOf, parseLine, readLines } from './json-lines.ts';
import { report } from './open.ts';

const sourceSchema = z
  .looseObject({
    id: z.union([z.string(), z.number()]),
    raw: z.string().optional(),
    html: z.string().optional(),
    file: z.string().optional(),
    url: z.string().optional(),
  })
  .refine(({ raw, html, file }) => [raw, html, file].filter((given) => given !== undefined).length === 1, {
    message: 'exactly one of raw, html and file must be given',
  });

type Source = z.infer<typeof sourceSchema>;

export const extractCommand = defineCommand({
  name: 'extract',
  takes: 'FILE | --jsonl',
  summary: 'Prints what importing a file would store: clean text, metadata, what was removed.',
  operands: { min: 0, max: 1 },
  options: {
    jsonl: { type: 'boolean', help: 'Read {"id", "raw" or "html" or "file", "url"?} lines from standard input.' },
    json: jsonOption,
  },
  details: `Prints {"id", "title", "byline", "bylineRole", "publication", "published", "place", "url", "language", "blocks", "body",
"removed", "uncertain", "keep"}. "uncertain" lines stay in the text, though much speaks against them. "body" is the blocks' texts, without captions, with an empty line between them; "keep" (plain
text only) has one entry per line of the source that is not blank. A line that fails is answered by {"id", "error"}.`,
  async run({ operands, options }, io) {
    const [file] = operands;
    if ((file === undefined) === !options.jsonl) {
      throw new WrongUsage('Give one FILE, or --jsonl and the sources on standard input.');
    }
    if (file === undefined) return extractLines(io);
    const { extractFile } = await import('../library/extract-source.ts');
    const extracted = await extractFile(file);
    if (!extracted.ok) return report(io, extracted.error);
    await io.print(printable(file, extracted.value));
    return 0;
  },
});

async function extractLines(io: Io): Promise<ExitCode> {
  const { extractAhead } = await import('../library/extract-source.ts');
  let failed = false;
  const answers = extractAhead(readLines(io.stdin), async (line) => {
    const source = parseLine(line, sourceSchema);
    const id = source.ok ? source.value.id : idOf(line);
    return { id, extracted: source.ok ? await extract(source.value) : source };
  });
  for await (const { id, extracted } of answers) {
    if (extracted.ok) {
      await io.print(printable(id, extracted.value));
    } else {
      failed = true;
      io.tell(`${id ?? 'A line'}: ${extracted.error.message}`);
      await io.print({ id, error: extracted.error.message });
    }
  }
  return failed ? 1 : 0;
}

async function extract({ id, raw, html, file, url }: Source): Promise<Result<ExtractedArticle>> {
  const { extractFile, extractText } = await import('../library/extract-source.ts');
  if (file !== undefined) return extractFile(file, url);
  return raw === undefined ? extractText(`${id}.html`, html ?? '', url) : extractText(`${id}.txt`, raw, url);
}

function asPrinted({ line, text, kind, rules, score }: Removal): object {
  return { line, text, kind, rules, score };
}

function printable(id: unknown, { metadata, blocks, removals, doubts, keep }: ExtractedArticle): object {
  const { title, byline, bylineRole, publication, published, place, url, language } = metadata;
  return {
    id,
    title,
    byline,
    bylineRole,
    publication,
    published,
    place,
    url,
    language,
    blocks: blocks.map(({ type, text }) => ({ type, text })),
    body: bodyText(blocks),
    removed: removals.map(asPrinted),
    uncertain: doubts.map(asPrinted),
    ...(keep === null ? {} : { keep }),
  };
}
