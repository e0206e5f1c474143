import type { Token } from 'marked';
import { PLAIN, type Run, safeHref } from '../marked-block.ts';
import { isNoteSign, noteSign } from '../note-sign.ts';

/** The words of a Markdown line with their emphasis and links; a hard break is a run of one line feed. */
export function inlineRuns(tokens: readonly Token[], style: Omit<Run, 'text'> = PLAIN): Run[] {
  return tokens.flatMap((token, at) => {
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
        return [
          { ...style, text: raised(tokens, at) ?? readReferences('text' in token ? String(token.text) : token.raw) },
        ];
    }
  });
}

/** The sign of a note that markup raises, `ledger<sup>1</sup>`: it would be the end of the word before. Null for all else. */
function raised(tokens: readonly Token[], at: number): string | null {
  const { raw = '' } = tokens[at] ?? {};
  if (!/^<sup\b[^>]*>$/i.test(tokens[at - 1]?.raw ?? '') || !/^<\/sup>$/i.test(tokens[at + 1]?.raw ?? '')) return null;
  const before = tokens.slice(0, at - 1).findLast(({ type }) => type !== 'html')?.raw ?? '';
  return isNoteSign(raw, before) ? noteSign(raw) : null;
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
