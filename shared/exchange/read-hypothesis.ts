import * as z from 'zod';
import { guidOf } from '../export/guid.ts';
import { textQuoteSelectorSchema } from '../model/selector.ts';
import { emptyFile, type IncomingAnnotation, type IncomingFile, type IncomingTarget, labelOf } from './incoming.ts';
import { noted } from './make-body.ts';
import { readCsvWith } from './read-csv.ts';
import { splitTags } from './read-readwise.ts';

const rowSchema = z.looseObject({
  id: z.string().optional(),
  uri: z.string().optional(),
  text: z.string().default(''),
  tags: z.array(z.string()).default([]),
  user: z.string().optional(),
  user_info: z.looseObject({ display_name: z.string().nullish() }).nullish(),
  created: z.string().optional(),
  document: z.looseObject({ title: z.union([z.string(), z.array(z.string())]).optional() }).nullish(),
  references: z.array(z.string()).optional(),
  target: z
    .array(
      z.looseObject({
        source: z.string().optional(),
        selector: z.array(z.looseObject({ type: z.string() })).default([]),
      }),
    )
    .default([]),
});
type Row = z.infer<typeof rowSchema>;

/** An answer of the Hypothesis API (`rows`), or what its client exports (`annotations`); null when the value is neither. */
export function readHypothesis(value: unknown): IncomingFile | null {
  const rows = rowsOf(value);
  if (!rows) return null;
  const file = emptyFile();
  const parsed: Row[] = [];
  for (const row of rows) {
    const result = rowSchema.safeParse(row);
    if (result.success) parsed.push(result.data);
    else file.unread.push({ label: labelOf(null), reason: reasonOf(result.error) });
  }
  const byId = new Map(parsed.map((row) => [row.id, row]));
  file.annotations.push(...parsed.map((row) => incoming(row, byId)));
  return file;
}

/** Names the field that is wrong, as the file names it. */
function reasonOf({ issues }: z.ZodError): string {
  const field = issues[0]?.path.join('.') ?? '';
  return field === '' ? 'It is no annotation.' : `Its “${field}” is not as Hypothesis writes it.`;
}

function rowsOf(value: unknown): unknown[] | null {
  if (typeof value !== 'object' || value === null) return null;
  const { rows, annotations } = value as Record<string, unknown>;
  if (Array.isArray(rows)) return rows;
  return Array.isArray(annotations) ? annotations : null;
}

function incoming(row: Row, byId: ReadonlyMap<string | undefined, Row>): IncomingAnnotation {
  const { id, uri, text, tags, created, document, user, user_info, target, references: _, updated: __, ...rest } = row;
  // A reply stands where what it answers does.
  const placed = row.references?.map((reference) => byId.get(reference)).find((known) => known?.target.length) ?? row;
  const targets = targetsOf(target.some(({ selector }) => selector.length > 0) ? row : placed);
  const title = document?.title;
  const source = uri ?? target[0]?.source ?? null;
  const words = targets.map(({ quote }) => quote?.exact).find((exact) => exact);
  return {
    label: labelOf(words, text),
    article: {
      id: source?.startsWith('stet://article/') ? source.slice('stet://article/'.length) : null,
      url: source,
      title: (Array.isArray(title) ? title[0] : title) ?? null,
      text: null,
    },
    annotation: {
      id: id?.startsWith('urn:uuid:') ? id : `urn:uuid:${guidOf(`hypothesis ${id ?? JSON.stringify(row)}`)}`,
      ...noted(text, tags),
      created: created ?? null,
      creator: user_info?.display_name ?? user?.replace(/^acct:|@.*$/g, '') ?? null,
      kept: {
        'stet:foreign': {
          format: 'hypothesis',
          row: {
            ...rest,
            ...(id && { id }),
            ...(user && { user }),
            ...(uri && !uri.startsWith('stet:') && { uri }),
            ...(user_info && { user_info }),
            ...(document && { document }),
            ...(row.references && { references: row.references }),
          },
          target,
        },
      },
    },
    targets,
  };
}

/** Positions and XPaths are those of the page and mean nothing here: the words count. */
function targetsOf({ target }: Row): IncomingTarget[] {
  return target.flatMap(({ selector }) => {
    if (selector.length === 0) return [];
    const quote = selector.map((each) => textQuoteSelectorSchema.safeParse(each)).find(({ success }) => success)?.data;
    return [{ quote: quote ?? null, range: null }];
  });
}

/** What the Hypothesis client exports as CSV. */
export function readHypothesisCsv(text: string): IncomingFile | null {
  const table = readCsvWith(text, 'url', 'comment');
  if (!table) return null;
  const { rows } = table;
  const made = rows.map((row, at) => {
    const quote = row['quote/description'] ?? row['quote'] ?? '';
    return {
      id: `csv ${at} ${row['created at']} ${row['url']} ${quote} ${row['comment']}`,
      uri: row['url'],
      text: row['comment'] ?? '',
      tags: splitTags(row['tags'] ?? ''),
      user_info: { display_name: row['author'] ?? null },
      created: row['created at'],
      target: quote === '' ? [] : [{ selector: [{ type: 'TextQuoteSelector', exact: quote }] }],
    };
  });
  const file = readHypothesis({ rows: made });
  // Their ids are made here; what the file says is kept instead.
  file?.annotations.forEach((each, at) => {
    each.annotation.kept = { 'stet:foreign': { format: 'hypothesis-csv', row: rows[at] } };
  });
  return file;
}
