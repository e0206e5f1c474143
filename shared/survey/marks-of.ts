import * as z from 'zod';
import { ledgerQuerySchema } from './ledger.ts';
import { codeSpanSchema } from './uses.ts';

/** By a person's id, a printed name folded, or NOBODY. */
export const voiceKeySchema = z.string().min(1).max(10_000);

/** The annotations that a view over the whole library shows: what a voice said, what carries a code, the claims that a query of the ledger finds. */
export const marksOfSchema = z.discriminatedUnion('by', [
  z.object({ by: z.literal('voice'), voice: voiceKeySchema }),
  z.object({ by: z.literal('code'), code: codeSpanSchema }),
  z.object({ by: z.literal('claims'), query: ledgerQuerySchema }),
]);
export type MarksOf = z.infer<typeof marksOfSchema>;
