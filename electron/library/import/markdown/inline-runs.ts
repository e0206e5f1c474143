import type { Token } from 'marked';
import { PLAIN, type Run, safeHref } from '../marked-block.ts';

/** The words of a Markdown line with their emphasis and links; a hard break is a run of one line feed. */
export function inlineRuns(tokens: readonly Token[], style: Omit<Run, 'text'> = PLAIN): Run[] {
  return tokens.flatMap((token) => {
    switch (token.type) {
      case 'strong':
        return inlineRuns(token.tokens ?? [], { ...style, strong: true });
      case 'em':
        return inlineRuns(token.tokens ?? [], { ...style, emphasis: true });
      case 'link':
        return inlineRuns(token.tokens ?? [], { ...style, href: safeHref(token['href']) });
      case 'br':
        return [{ ...style, text: '\n' }];
      case 'html':
      case 'image':
        return [];
      default:
        if ('tokens' in token && token.tokens && token.tokens.length > 0) return inlineRuns(token.tokens, style);
        return [{ ...style, text: readReferences('text' in token ? String(token.text) : token.raw) }];
    }
  });
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  hellip: '…',
  mdash: '—',
  ndash: '–',
};

/** The lexer leaves character references as they are written. */
function readReferences(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name) return NAMED[String(name).toLowerCase()] ?? whole;
    const point = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}
