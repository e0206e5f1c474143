import * as z from 'zod';

/** A package that the app contains, and the terms it comes under. */
export const licenceSchema = z.object({
  name: z.string().min(1),
  version: z.string(),
  /** As the package names it, an SPDX expression as a rule; null where it names none. */
  licence: z.string().nullable(),
  /** The licence itself, or who holds the rights where the package brings no text. */
  text: z.string(),
});

/** licences.json, beside the window's page. */
export const licencesFileSchema = z.array(licenceSchema);

export type Licence = z.infer<typeof licenceSchema>;
