/** Quotation marks: which characters of a paragraph are some, and whether each opens or closes. */

export type MarkFamily = 'double' | 'single' | 'angle' | 'low';

export interface Mark {
  /** UTF-16 offset in the paragraph. */
  at: number;
  /** Length in UTF-16 code units: `''` and two backticks count as one mark. */
  length: number;
  family: MarkFamily;
  canOpen: boolean;
  canClose: boolean;
}

const MARK = /``|''|&quot;|["“”„‟«»‹›‘’‚']/g;
const OPENERS = /[\s([{\-–—/…:,"“«„‘'¡¿]/u;
const LETTER = /[\p{L}\p{N}]/u;

/** Elided words and years that begin with an apostrophe. */
const LEADING_APOSTROPHE = /^(?:\d0s|\d\ds?\b|tis\b|twas\b|em\b|cause\b|til\b|n['’]|round\b|bout\b)/i;

export function marksOf(text: string): Mark[] {
  const marks: Mark[] = [];
  for (const match of text.matchAll(MARK)) {
    const mark = markAt(text, match.index, match[0]);
    if (mark) marks.push(mark);
  }
  return marks;
}

function markAt(text: string, at: number, mark: string): Mark | null {
  const before = at === 0 ? ' ' : text.charAt(at - 1);
  const after = text.charAt(at + mark.length) || ' ';
  const base = { at, length: mark.length };
  switch (mark) {
    case '“':
      // Closes in German („…“), opens in English.
      return {
        ...base,
        family: 'double',
        canOpen: !/\s/.test(after),
        canClose: !/\s/.test(before) && !LETTER.test(after),
      };
    case '”':
    case '‟':
      return { ...base, family: 'double', canOpen: /\s/.test(before) && LETTER.test(after), canClose: at > 0 };
    case '„':
      return { ...base, family: 'low', canOpen: true, canClose: false };
    case '«':
    case '‹':
    case '»':
    case '›':
      return angle(base, mark, before, after);
    case '‚':
      return LETTER.test(after) && !/[\p{L}]/u.test(before)
        ? { ...base, family: 'single', canOpen: true, canClose: false }
        : null;
    case '‘':
    case '’':
    case "'":
      return single(text, base, mark, before, after);
    default:
      return straight(base, before, after, text.slice(Math.max(0, at - 3), at));
  }
}

/** French spaces inside the marks; German turns them round (»…«). */
function angle(base: { at: number; length: number }, mark: string, before: string, after: string): Mark {
  const outward = mark === '«' || mark === '‹';
  const tightAfter = LETTER.test(after);
  const tightBefore = !/\s/.test(before);
  if (outward)
    // d'« une étude » : a small word is bound to the mark in front
    return {
      ...base,
      family: 'angle',
      canOpen: !tightBefore || tightAfter || /['’(]/.test(before),
      canClose: tightBefore && !tightAfter,
    };
  return { ...base, family: 'angle', canOpen: tightAfter && !tightBefore, canClose: true };
}

function straight(base: { at: number; length: number }, before: string, after: string, lead: string): Mark | null {
  // 6'2" and 19" are measures, unless something was opened and closes here: the pairing decides.
  const canOpen = OPENERS.test(before) && !/\s/.test(after);
  const tight = !/\s/.test(before) && !/[\p{L}\p{N}]/u.test(after);
  // …,' " she said: a space between two closing marks.
  const canClose = tight || (!canOpen && /[,.!?]?['’]\s$/.test(lead) && /\s/.test(after));
  if (!canOpen && !canClose) return null;
  return { ...base, family: 'double', canOpen, canClose };
}

function single(
  text: string,
  base: { at: number; length: number },
  mark: string,
  before: string,
  after: string,
): Mark | null {
  if (LETTER.test(before) && LETTER.test(after)) return null;
  const canOpen =
    mark !== '’' &&
    OPENERS.test(before) &&
    /[\p{L}\p{N}$£€([…]/u.test(after) &&
    !LEADING_APOSTROPHE.test(text.slice(base.at + 1, base.at + 10));
  // He said, 'I told her, "No."'
  const canClose =
    mark !== '‘' && (/[\p{L}\p{N}.,!?…”)\]%—–-]/u.test(before) || (before === '"' && !LETTER.test(after)));
  if (!canOpen && !canClose) return null;
  return { ...base, family: 'single', canOpen, canClose };
}
