import * as z from 'zod';

/**
 * What a reader has decided about a line of a site, for all articles of that site that are imported from then on. Lines are
 * alike when they have the same words and signs; numbers in them may differ.
 */
export const siteRuleSchema = z.looseObject({
  id: z.string().min(1),
  /** The host of a web address without `www.`, or the name of a publication: see `siteOf`. */
  site: z.string().trim().min(1).max(300),
  action: z.enum(['remove', 'keep']),
  /** The line as it stood where the rule was made. */
  line: z.string().trim().min(1).max(10_000),
  /** ISO 8601, UTC. */
  created: z.string(),
});

/** rules.json */
export const siteRulesFileSchema = z.looseObject({ format: z.literal(1), rules: z.array(siteRuleSchema) });

export type SiteRule = z.infer<typeof siteRuleSchema>;
