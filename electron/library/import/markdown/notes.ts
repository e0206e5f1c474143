import type { MarkedExtension, Tokens } from 'marked';

/** `[^1]` in a text, and `[^1]: ` before the note itself with what is indented below it: no part of CommonMark, but of most that write it. */
const SIGN = /^\[\^([^\]\s]+)\](?!:)/;
const NOTE = /^\[\^([^\]\s]+)\]:[ \t]*([^\n]*(?:\n(?:[ \t]*\n)*(?:[ ]{2,}|\t)[^\n]*)*)(?:\n+|$)/;

/** Notes as the lexer's own tokens: `noteSign`, whose text is the sign in brackets, and `note` with blocks of its own. */
export const notes: MarkedExtension = {
  extensions: [
    {
      name: 'noteSign',
      level: 'inline',
      start: (source) => source.indexOf('[^'),
      tokenizer(source): Tokens.Generic | undefined {
        const match = SIGN.exec(source);
        return match ? { type: 'noteSign', raw: match[0], text: `[${match[1]}]` } : undefined;
      },
    },
    {
      name: 'note',
      level: 'block',
      start: (source) => (source.startsWith('[^') ? 0 : (/\n\[\^/.exec(source)?.index ?? -1) + 1 || undefined),
      tokenizer(source): Tokens.Generic | undefined {
        const match = NOTE.exec(source);
        if (!match) return undefined;
        const text = (match[2] ?? '').replace(/\n(?: {1,4}|\t)/g, '\n');
        return { type: 'note', raw: match[0], tokens: this.lexer.blockTokens(text, []) };
      },
    },
  ],
};
