import * as z from 'zod';
import { sortSchema } from './article-list.ts';
import { tiers } from './tier.ts';

/** What one person set on this computer; kept outside the library. */
export const settingsSchema = z.object({
  theme: z.enum(['system', 'light', 'sepia', 'dark']),
  /** Text size of the reader in CSS pixels. */
  textSize: z.int().min(12).max(40),
  /** Characters a line. */
  lineWidth: z.int().min(40).max(100),
  /** Height of a line of the reader, in the text's size. */
  lineHeight: z.number().min(1.2).max(2.4),
  /** Those that are bundled. */
  font: z.enum(['literata', 'inter', 'atkinson']),
  /** Signs annotations; empty means unsigned. */
  name: z.string().max(200),
  /** What Stet proposes while one reads. */
  suggest: z.object({
    quotes: z.boolean(),
    claims: z.boolean(),
    /** The last tier shown; files of before it could be chosen have none. */
    downTo: z.enum(tiers).default('likely'),
  }),
  /** Percent of the window by pane id. */
  panes: z.record(z.string(), z.number()),
  collapsed: z.record(z.string(), z.boolean()),
  /** Command id to key, where it differs from the default. */
  keys: z.record(z.string(), z.string()),
  /** Of the automatic backups; `folder` null: the app's own folder. */
  backups: z.object({ daily: z.boolean(), folder: z.string().max(32_768).nullable() }),
  /** The article list: its columns, those of another width (rem), and its order. */
  list: z.object({ columns: z.array(z.string()), widths: z.record(z.string(), z.number()), sort: sortSchema }),
  /** Library id to the article that was open last. */
  lastArticle: z.record(z.string(), z.string()),
});

export type Settings = z.infer<typeof settingsSchema>;

export const defaultSettings: Settings = {
  theme: 'system',
  textSize: 19,
  lineWidth: 68,
  lineHeight: 1.6,
  font: 'literata',
  name: '',
  suggest: { quotes: true, claims: true, downTo: 'likely' },
  panes: {},
  collapsed: {},
  keys: {},
  backups: { daily: true, folder: null },
  list: {
    columns: ['byline', 'publication', 'published', 'marks'],
    widths: {},
    sort: { by: 'added', descending: true },
  },
  lastArticle: {},
};
