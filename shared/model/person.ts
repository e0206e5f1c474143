import * as z from 'zod';

/** A canonical speaker. */
export const personSchema = z.looseObject({
  id: z.string().min(1),
  name: z.string().min(1),
  aliases: z.array(z.string()),
  role: z.string().nullable(),
  affiliation: z.string().nullable(),
});

/** people.json */
export const peopleFileSchema = z.looseObject({ format: z.literal(1), people: z.array(personSchema) });

export type Person = z.infer<typeof personSchema>;
