import type { ArticleMetadata } from '../model/article.ts';
import type { SiteRule } from '../model/site-rule.ts';
import { keyOf } from './text/line.ts';

type Origin = Pick<ArticleMetadata, 'url' | 'copiedFrom' | 'publication'>;

/** The site that an article's furniture comes from: where it was found, else by whom it was published. Null when unknown. */
export function siteOf(origin: Origin): string | null {
  return sitesOf(origin)[0] ?? null;
}

/** All names under which rules may know the article's site, the surest first. */
function sitesOf({ url, copiedFrom, publication }: Origin): string[] {
  return [hostOf(url), copiedFrom, publication].flatMap((name) => name?.trim() || []);
}

/** The rules that hold for an article. */
export function rulesFor(origin: Origin, rules: readonly SiteRule[]): SiteRule[] {
  const sites = new Set(sitesOf(origin).map((site) => site.toLowerCase()));
  return rules.filter(({ site }) => sites.has(site.toLowerCase()));
}

/** How a rule is named among the reasons for a removal. */
export function siteRuleName({ site }: Pick<SiteRule, 'site'>): string {
  return `site:${site}`;
}

/** Equal for lines that one rule holds for: "12 comments" and "3 comments". */
export function siteLineKey(line: string): string {
  return keyOf(line).replace(/\d+(?:[.,:]\d+)*/g, '0');
}

function hostOf(url: string | null): string | null {
  const parsed = url !== null && URL.canParse(url) ? new URL(url) : null;
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return null;
  return parsed.hostname.replace(/^(?:www|m|mobile|amp)\./, '');
}
