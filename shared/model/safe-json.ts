import { fail, ok, type Result } from './result.ts';

/** Deeper nesting than any file of a library has; beyond some thousand levels structuredClone overflows the stack. */
const MAX_DEPTH = 64;

/** Parses JSON that comes from elsewhere: refuses what nests deeper than 64 levels and keys named `__proto__`. */
export function parseJson(text: string): Result<unknown> {
  if (nestsTooDeep(text)) return fail('damaged', `The data nests deeper than ${MAX_DEPTH} levels.`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return fail('damaged', 'The data is not valid JSON.', String(error));
  }
  if (mayHaveProtoKey(text) && hasProtoKey(value)) {
    return fail('damaged', 'The data holds a key named __proto__, which is never stored.');
  }
  return ok(value);
}

/** Whether `parseJson` would read what was just written as JSON. Parses only what looks as if it would not. */
export function isReadAgain(text: string): boolean {
  return !nestsTooDeep(text) && !(mayHaveProtoKey(text) && hasProtoKey(JSON.parse(text)));
}

/** The key can only be there when its letters are, plain or escaped: most files need no walk. */
function mayHaveProtoKey(text: string): boolean {
  return /__proto__|\\u00(?:5f|6f|7[024])/i.test(text);
}

function nestsTooDeep(text: string): boolean {
  // What opens no more than that many times cannot nest deeper: most texts, told without a look at every character.
  if (opens(text, '{') + opens(text, '[') <= MAX_DEPTH) return false;
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (inString) {
      if (unit === BACKSLASH) at++;
      else if (unit === QUOTE) inString = false;
    } else if (unit === QUOTE) inString = true;
    else if (unit === OPEN_BRACE || unit === OPEN_BRACKET) {
      if (++depth > MAX_DEPTH) return true;
    } else if (unit === CLOSE_BRACE || unit === CLOSE_BRACKET) depth--;
  }
  return false;
}

/** How often the character stands in the text, counted to just above the limit. */
function opens(text: string, character: '{' | '['): number {
  let count = 0;
  for (let at = text.indexOf(character); at !== -1 && count <= MAX_DEPTH; at = text.indexOf(character, at + 1)) count++;
  return count;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;

function hasProtoKey(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Object.hasOwn(value, '__proto__')) return true;
  return Object.values(value).some(hasProtoKey);
}
