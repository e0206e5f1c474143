import * as z from 'zod';
import { readSelectors } from '../anchor/read-selectors.ts';
import { claimOf, type PlacedAnnotation, quotationOf, type Target, tagsOf } from '../model/annotation.ts';
import { selectorSchema } from '../model/selector.ts';
import { type AnnotationRecord, recordAnnotations } from './annotation-record.ts';
import type { ExportContext, ExportFormat, ExportSource } from './format.ts';
import { printLink } from './recorded-link.ts';

const foreignTarget = z.looseObject({ selector: z.array(selectorSchema).default([]) });
const foreignSchema = z.looseObject({
  format: z.literal('hypothesis'),
  row: z.looseObject({ uri: z.string().optional(), user_info: z.looseObject({}).optional() }).default({}),
  target: z.array(foreignTarget).default([]),
});

/**
 * What the Hypothesis API answers to a search: `{rows, total}` (https://h.readthedocs.io/en/latest/api-reference/v1/).
 * Its positions count in the page, which Stet does not have: a place is told by its words. What came from Hypothesis goes
 * out with the fields it had.
 */
export const hypothesisFormat: ExportFormat = {
  id: 'hypothesis',
  name: 'Hypothesis (JSON)',
  extension: 'json',
  group: 'annotations',
  open(context) {
    let total = 0;
    return {
      head: () => ['{"rows":['],
      *article(source) {
        const records = recordAnnotations(source, context);
        for (const [at, placed] of source.annotations.entries()) {
          yield `${total === 0 ? '\n' : ',\n'}${JSON.stringify(row(placed, records[at] as AnnotationRecord, source, context))}`;
          total += 1;
        }
      },
      tail: () => [`\n],"total":${total}}\n`],
    };
  },
};

function row(
  { annotation }: PlacedAnnotation,
  record: AnnotationRecord,
  { article }: ExportSource,
  { now }: ExportContext,
): object {
  const { row: foreign, target: foreignTargets } = foreignOf(annotation['stet:foreign']);
  const uri = foreign.uri ?? article.metadata.url ?? `stet://article/${article.id}`;
  return {
    id: annotation.id,
    user: userOf(record.creator),
    group: '__world__',
    permissions: { read: ['group:__world__'], admin: [], update: [], delete: [] },
    links: {},
    hidden: false,
    flagged: false,
    moderation_status: 'APPROVED',
    actions: [],
    document: { title: [article.metadata.title] },
    ...foreign,
    user_info: { ...foreign.user_info, display_name: record.creator },
    created: asDateTime(record.created, now),
    updated: asDateTime(record.modified, now),
    uri,
    text: textOf(annotation, record),
    tags: tagsOf(annotation).map((_, at) => record.tags[at]),
    target: annotation.target.map((target, at) => targetOf(target, uri, foreignTargets[at])),
  };
}

/** "acct:ada.lind@stet.invalid": names on Hypothesis are 3 to 30 letters, figures, dots and underscores. */
function userOf(creator: string | null): string {
  const name = (creator ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '.')
    .replace(/^\.|\.$/g, '')
    .slice(0, 30);
  return `acct:${name.length < 3 ? 'reader' : name}@stet.invalid`;
}

function asDateTime(value: string, otherwise: string): string {
  const time = Date.parse(value);
  return Number.isNaN(time) ? otherwise : new Date(time).toISOString();
}

/** The note and the evidence, under what the quote or the claim says, since Hypothesis has no other place for it. */
function textOf(annotation: PlacedAnnotation['annotation'], record: AnnotationRecord): string {
  const attribution = quotationOf(annotation)
    ? [record.speaker, record.role, record.cue].filter((part) => part).join(', ')
    : '';
  const claim = claimOf(annotation)
    ? [record.claim, record.claimant && `— ${record.claimant}`, `(${record.status})`].filter((part) => part).join(' ')
    : '';
  return [attribution, claim, record.note, ...record.links.map(printLink)].filter((part) => part).join('\n\n');
}

function targetOf({ selector }: Target, source: string, foreign: z.infer<typeof foreignTarget> | undefined): object {
  const quotes = selector.filter(({ type }) => type === 'TextQuoteSelector');
  const exact = readSelectors(selector).quote?.exact;
  const same = foreign && readSelectors(foreign.selector).quote?.exact === exact;
  // Places in the page are those of the words that Hypothesis had.
  if (same) return { ...foreign, source: foreign['source'] ?? source };
  return quotes.length === 0 ? { source } : { source, selector: quotes };
}

/** What Hypothesis said of an annotation that came from it. */
function foreignOf(kept: unknown): Pick<z.infer<typeof foreignSchema>, 'row' | 'target'> {
  return foreignSchema.safeParse(kept).data ?? { row: {}, target: [] };
}
