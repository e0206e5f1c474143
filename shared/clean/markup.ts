import type { RemovalKind } from '../model/removal.ts';
import type { Evidence } from './evidence.ts';
import type { Line } from './text/line.ts';

/**
 * What pages call the parts that are not the article. Matched against single class names and ids, whole words within
 * them (`rail__item`, `author-bio`).
 */
const NAMES: readonly (readonly [RemovalKind, RegExp])[] = [
  [
    'related',
    /(?:^|[-_])(?:related|recirc\w*|read-?more|more-?(?:on|from|stories|news|articles)|also-?(?:read|like)|see-?also|promos?|teasers?|trending|popular|recommend\w*|most-?(?:read|viewed|popular)|outbrain|taboola|zergnet|rail|inline-?(?:story|related)|story-?list|stories|you-?may|dont-?miss|next-?up|up-?next|(?:next|previous|prev)-?(?:story|post|article)s?|interesting-?(?:articles|stories)|lee-?(?:mas|tambien)|leia-?(?:mais|tambem)|saiba-?mais|te-?puede-?interesar|lire-?aussi|(?:lesen|lies)-?(?:sie-?)?auch|mehr-?zum-?thema|cta|further-?reading|linkbox|infobox|row-(?:recent|pop))(?:$|[-_])/,
  ],
  [
    'newsletter',
    /(?:^|[-_])(?:newsletters?|\w*sign-?up|sign-?in|log-?in|identity|subscri(?:be|ption)\w*|paywall|regwall|piano|mailchimp|mc4wp|opt-?in|donat\w+|membership)(?:$|[-_])/,
  ],
  [
    'byline',
    /(?:^|[-_])(?:author-?(?:bio|box|info|details?|card|flyout\w*|gear|description|about|block|meta|links|profile)?|about-?(?:the-?)?authors?|bio|post-author|contributors?|bylines?)(?:$|[-_])/,
  ],
  [
    'navigation',
    /(?:^|[-_])(?:breadcrumbs?|menu|nav|navigation|submenu\w*|toolbar|control-?(?:bar|panel)|slide-count|captionlink|pagination|pager|print-?(?:only|header|block)|d-print-block|skip|toc|user-?tools|makehomepage\w*|quicktabs|tabs?|tags?|tag-?list|post-?tags|entry-?tags|keywords|category|categories|kicker|eyebrow|articlelabel\w*|labels?)(?:$|[-_])/,
  ],
  [
    'share',
    /(?:^|[-_])(?:share|sharing|sharedaddy|social|addthis|addtoany|follow-?us|jp-relatedposts|like-?buttons?|tweet-?buttons?)(?:$|[-_])/,
  ],
  ['comments', /(?:^|[-_])(?:comments?|disqus\w*|respond|vuukle|vukkle\w*|livefyre|discussion|forum)(?:$|[-_])/],
  [
    'advertisement',
    /(?:^|[-_])(?:ads?|advert\w*|adsense|dfp|wpcnt|sponsor\w*|affiliate\w*|disclaimers?|commercial)(?:$|[-_])/,
  ],
  ['copyright', /(?:^|[-_])(?:copyrights?|compyrights?|legal|footer|syndigate\w*|license)(?:$|[-_])/],
  [
    'date',
    /(?:^|[-_])(?:timestamp|dateline|date|published|updated|post-meta|entry-meta|article-meta|content__meta\w*|meta|estimated-read-time|read(?:ing)?-?time)(?:$|[-_])/,
  ],
  ['cookie', /(?:^|[-_])(?:\w*cookies?|consent|gdpr|privacy)(?:$|[-_])/],
  [
    'other',
    /(?:^|[-_])(?:widget|sidebar|poll|quiz|player\w*|transcript-toggle|tooltip|modal|popup|visually-hidden|screen-reader-text|sr-only|hidden|loading-?(?:animation|indicator|more)|spinner)(?:$|[-_])/,
  ],
];

/** Names of parts that hold sentences, and none of the article's while they are small. */
const BOXES =
  /(?:^|[-_])(?:newsletters?|\w*sign-?up|sign-?in|log-?in|identity|subscribe|opt-?in|donat\w+|cta|modal|popup|tooltip|affiliate\w*|disclaimers?|author-?(?:bio|box|info|details?|card|description|about|profile)?|about-?(?:the-?)?authors?|bio|bylines?|contributors?|recirc\w*)(?:$|[-_])/;

/** Share of the words of a page above which a name is that of the article's own element, whatever it says. */
const TOO_MANY = 0.25;
/** Up to this share a box is small. */
const FEW = 0.08;

/** For each name in the markup, the share of the page's words that stand in parts of that name, 0 to 1. */
export function nameShares(lines: readonly Line[]): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  let total = 0;
  for (const line of lines) {
    total += line.words;
    for (const name of new Set(line.markup.split(' '))) words.set(name, (words.get(name) ?? 0) + line.words);
  }
  return new Map([...words].map(([name, count]) => [name, count / Math.max(1, total)]));
}

/** What the page itself calls the place where a line stands; the innermost name that says something counts. */
export function markupEvidence(line: Line, shares: ReadonlyMap<string, number>): Evidence[] {
  if (line.markup === '') return [];
  for (const name of line.markup.split(' ').toReversed()) {
    const share = shares.get(name) ?? 0;
    // Long names are made by programs (hashes, tags of the post) and say nothing.
    if (name === '' || name.length > 60 || share > TOO_MANY) continue;
    const kind = NAMES.find(([, pattern]) => pattern.test(name))?.[0];
    if (!kind) continue;
    const isBox = share <= FEW && BOXES.test(name);
    return [
      { rule: `markup.${kind}`, kind, family: 'markup', weight: 0.6 },
      ...(isBox ? [{ rule: 'form.small-box', kind, family: 'form', weight: 0.4 } as const] : []),
    ];
  }
  return [];
}
