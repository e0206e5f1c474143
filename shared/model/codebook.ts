import * as z from 'zod';

/** A tag of the codebook (REFI-QDA: code). */
export const codeSchema = z.looseObject({
  id: z.string().min(1),
  name: z.string().min(1),
  /** Id of the code above it, or null at the top. */
  parent: z.string().nullable(),
  /** #rrggbb */
  color: z
    .string()
    .regex(/^#[0-9a-fA-F]{6}$/)
    .nullable(),
  definition: z.string(),
});

/** codebook.json */
export const codebookFileSchema = z.looseObject({ format: z.literal(1), codes: z.array(codeSchema) });

export type Code = z.infer<typeof codeSchema>;
