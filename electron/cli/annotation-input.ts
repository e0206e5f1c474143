import * as z from 'zod';
import { annotationKinds, claimKinds, claimStatuses, quoteTypes } from '../../shared/model/annotation.ts';
import { fail, ok, type Result } from '../../shared/model/result.ts';
import { parseJson } from '../../shared/model/safe-json.ts';
import { explain } from './json-lines.ts';

/** Tell where the words stand. */
const places = ['prefix', 'suffix', 'start', 'end'] as const;

/** The short form of an annotation, for people and scripts. Unknown keys are refused: they would be typing errors. */
const shortSchema = z
  .strictObject({
    kind: z.enum(annotationKinds),
    exact: z.string().min(1).optional(),
    prefix: z.string().optional(),
    suffix: z.string().optional(),
    /** Code points, end exclusive. */
    start: z.int().nonnegative().optional(),
    end: z.int().nonnegative().optional(),
    speaker: z.string().optional(),
    role: z.string().optional(),
    cue: z.string().optional(),
    addressee: z.string().optional(),
    quoteType: z.enum(quoteTypes).optional(),
    claim: z.string().optional(),
    claimant: z.string().optional(),
    claimKind: z.enum(claimKinds).optional(),
    status: z.enum(claimStatuses).optional(),
    note: z.string().optional(),
    tags: z.array(z.string().min(1)).optional(),
    creator: z.string().optional(),
  })
  .refine(({ kind, exact }) => exact !== undefined || kind === 'note' || kind === 'tag', {
    path: ['exact'],
    message: 'the words that are meant are missing',
  })
  .refine(({ exact, ...where }) => exact !== undefined || places.every((key) => where[key] === undefined), {
    path: ['exact'],
    message: 'it is told where the words stand, and the words are missing',
  });

/** A Web Annotation as any program may write it: what is not understood is kept. */
const webAnnotationSchema = z.looseObject({
  type: z.union([z.literal('Annotation'), z.array(z.string()).refine((types) => types.includes('Annotation'))]),
  target: z.unknown(),
});

export type ShortAnnotation = z.infer<typeof shortSchema>;
export type WebAnnotation = z.infer<typeof webAnnotationSchema>;
export type GivenAnnotation = { short: ShortAnnotation } | { web: WebAnnotation };

/** One entry of the file. */
export function readGiven(value: unknown): Result<GivenAnnotation> {
  if (typeof value === 'object' && value !== null && 'type' in value) {
    const web = webAnnotationSchema.safeParse(value);
    return web.success ? ok({ web: web.data }) : fail('bad-arguments', `${explain(web.error)}.`);
  }
  const short = shortSchema.safeParse(value);
  return short.success ? ok({ short: short.data }) : fail('bad-arguments', `${explain(short.error)}.`);
}

/**
 * The entries of a file: one JSON value (an annotation, a list of them, or a W3C collection or page), or one
 * annotation a line.
 */
export function readEntries(text: string): Result<unknown[]> {
  const plain = text.replace(/^\ufeff/, '');
  const whole = parseJson(plain);
  if (whole.ok) return ok(entriesOf(whole.value));
  const lines = plain.split('\n').filter((line) => line.trim() !== '');
  const parsed = lines.map(parseJson);
  const bad = parsed.findIndex((line) => !line.ok);
  if (lines.length === 0) return fail('empty', 'The file holds no annotations.');
  if (bad < 0) return ok(parsed.flatMap((line) => (line.ok ? [line.value] : [])));
  return fail(
    'bad-file',
    `The file is neither JSON nor JSON lines: line ${bad + 1} cannot be read. Nothing was saved.`,
  );
}

const pageSchema = z.looseObject({ items: z.array(z.unknown()) });
const collectionSchema = z.looseObject({ first: pageSchema });

function entriesOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  const collection = collectionSchema.safeParse(value);
  if (collection.success) return collection.data.first.items;
  const page = pageSchema.safeParse(value);
  return page.success ? page.data.items : [value];
}
