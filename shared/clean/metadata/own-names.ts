import { isAllCapitals } from '../text/headline.ts';
import { keyOf, type Line } from '../text/line.ts';

/** Lines from the top among which a page gives its name as it writes it. */
const TOP = 4;

const HOLDER =
  /^(?:copyright )?(?:©|\(c\))\s?(?:\d{4}\s)?(?:-\s?\d{4}\s)?(.{4,40}?)(?:,| (?:llc|inc|ltd|co|gmbh|s\.?[al])\b|\.|$)/;

/** What a browser shows of a page: its name, and what it is or where one is in it. */
const NAMED = /^([\p{L}\p{N}][\p{L}\p{N}&'. -]{2,30}?)(?: ?: | [|–-] )\S/u;

/** By which names a page may speak of itself. */
export interface OwnNames {
  /** A line of the top may be the title instead, of which what it says itself proves nothing. */
  gives(index: number): boolean;
  /** A key begins with one of them, at a word's end. */
  begins(key: string): boolean;
  /** A key has one of them in it, or what is left of it behind “the”: "the Post", of "The Harbor Post". */
  has(key: string): boolean;
  /** A key is one of them behind what leads there: "Popular on The Post"; 'bare' where it says so without “more” or the like. */
  leadsTo(key: string): 'more' | 'bare' | null;
  /** A key gives an address at the page's own site. */
  hasAddress(key: string): boolean;
}

const NONE: OwnNames = {
  gives: () => false,
  begins: () => false,
  has: () => false,
  leadsTo: () => null,
  hasAddress: () => false,
};

/**
 * The names at the top of a plain text, and those of who holds the rights. `isKnown` tells which lines are furniture by
 * themselves: an entry of a menu names nobody.
 */
export function ownNames(lines: readonly Line[], isKnown: (index: number) => boolean): OwnNames {
  const names = new Set<string>();
  const sources = new Set<number>();
  for (const [index, line] of lines.entries()) {
    if (line.markup !== '') return NONE;
    const holder = HOLDER.exec(line.key)?.[1];
    if (holder) names.add(bare(holder));
    const named = index === 0 && !line.sentence ? NAMED.exec(line.key)?.[1] : undefined;
    if (named) names.add(bare(named));
    if (named) sources.add(index);
    const isBanner = index < lines.length / 3 && (index < TOP || isAllCapitals(line.text));
    if (!line.sentence && isBanner && line.words >= 2 && line.words <= 5 && !isKnown(index)) {
      names.add(bare(line.key));
      sources.add(index);
    }
  }
  names.delete('');
  if (names.size === 0) return NONE;
  const all = [...names];
  const short = all.flatMap((name) => (/\s\S{5,}$/.test(name) ? [`the ${name.slice(name.lastIndexOf(' ') + 1)}`] : []));
  const any = new RegExp(`(?<![\\p{L}\\p{N}])(?:${[...all, ...short].map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'u');
  const first = new RegExp(`^(?:the )?(?:${all.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'u');
  const leads = new RegExp(`^(${MORE} )?${IN} (?:the )?(?:${all.map(escaped).join('|')})$`, 'u');
  const words = all.map((name) => name.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= LONG));
  return {
    gives: (index) => sources.has(index),
    begins: (key) => first.test(key),
    has: (key) => any.test(key),
    leadsTo: (key) => {
      const [whole, more] = leads.exec(key) ?? [];
      return whole === undefined ? null : more ? 'more' : 'bare';
    },
    hasAddress: (key) => [...key.matchAll(MAIL)].some(([, host = '']) => words.some((own) => isSite(host, own))),
  };
}

const MORE =
  '(?:more|also|first|popular|trending|latest|most (?:read|popular|viewed)|mas|tambien|plus|aussi|mehr|auch|neu|beliebt|lo mas (?:leido|visto)|les plus lus)';
const IN = '(?:in|on|from|at|en|sur|dans|chez|auf|bei|aus)';

const MAIL = /[\w.+-]@([a-z0-9-]+)(?:\.[a-z0-9-]+)+/g;

/** Letters of a word that tells a site from others. */
const LONG = 5;

function isSite(host: string, words: readonly string[]): boolean {
  return words.some((word) => host.includes(word));
}

/** Without its article, and without what an address ends with: "Harbor Post.example". */
function bare(name: string): string {
  return keyOf(name)
    .replace(/^(?:the|le|la|el|die|der|das) /, '')
    .replace(/(?<=\p{L}{3})\.[a-z]{2,8}$/u, '');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
