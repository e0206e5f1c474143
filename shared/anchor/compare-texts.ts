import { Vocabulary } from '../text/tokens.ts';
import { ComparedText } from './compared-text.ts';
import { diffTokens } from './diff/diff-tokens.ts';
import { Lexicon } from './diff/lexicon.ts';
import { inOrder, type Run } from './diff/unique-runs.ts';

export interface Difference {
  type: 'same' | 'deleted' | 'inserted';
  text: string;
}

/**
 * What became of a text, word by word, in the order to be read: what stayed, what was deleted and what came in its
 * place. `same` and `deleted` joined are the old text, `same` and `inserted` the new one. A passage that was moved is
 * deleted in one place and inserted in another.
 */
export function compareTexts(before: string, after: string): Difference[] {
  if (before === after) return before === '' ? [] : [{ type: 'same', text: before }];
  const vocabulary = new Vocabulary();
  const [from, to] = [new ComparedText(before, vocabulary), new ComparedText(after, vocabulary)];
  const map = diffTokens(from.tokens.ids, to.tokens.ids, new Lexicon(vocabulary));
  const differences: Difference[] = [];
  const push = (type: Difference['type'], text: string) => {
    const last = differences.at(-1);
    if (text === '') return;
    if (last?.type === type) last.text += text;
    else differences.push({ type, text });
  };
  let [doneA, doneB] = [0, 0];
  const until = (a: number, b: number) => {
    const [old, fresh] = [before.slice(doneA, a), after.slice(doneB, b)];
    // White space around changed words belongs to what stayed, as far as it did.
    const head = commonStart(old, fresh);
    const tail = commonStart(reversed(old.slice(head)), reversed(fresh.slice(head)));
    push('same', old.slice(0, head));
    push('deleted', old.slice(head, old.length - tail));
    push('inserted', fresh.slice(head, fresh.length - tail));
    push('same', old.slice(old.length - tail));
  };
  for (const run of inOrder(sameRuns(map, from, to))) {
    for (let token = 0; token < run.length; token++) {
      const [a, b] = [run.a + token, run.b + token];
      until(from.tokens.starts[a] as number, to.tokens.starts[b] as number);
      push('same', before.slice(from.tokens.starts[a], from.tokens.ends[a]));
      [doneA, doneB] = [from.tokens.ends[a] as number, to.tokens.ends[b] as number];
    }
  }
  until(before.length, after.length);
  return differences;
}

/** Tokens in a row that are the same in both texts. */
function sameRuns(map: Int32Array, from: ComparedText, to: ComparedText): Run[] {
  const runs: Run[] = [];
  for (const [a, b] of map.entries()) {
    if (b < 0 || from.tokens.ids[a] !== to.tokens.ids[b]) continue;
    const last = runs.at(-1);
    if (last && last.a + last.length === a && last.b + last.length === b) last.length++;
    else runs.push({ a, b, length: 1 });
  }
  return runs;
}

/** Length of the white space that both begin with. */
function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length] && /\s/.test(a[length] as string)) length++;
  return length;
}

function reversed(text: string): string {
  return [...text].reverse().join('');
}

/** A paragraph with its differences. */
export interface ComparedParagraph {
  parts: Difference[];
  changed: boolean;
}

/** Differences by paragraph: cut where an empty line stayed the same or came or went between whole paragraphs. */
export function comparedParagraphs(differences: readonly Difference[]): ComparedParagraph[] {
  const paragraphs: ComparedParagraph[] = [{ parts: [], changed: false }];
  for (const { type, text } of differences) {
    for (const [index, piece] of text.split('\n\n').entries()) {
      if (index > 0) {
        // A break that came or went is a change of the paragraph before it.
        if (type !== 'same') add({ type, text: '¶' });
        paragraphs.push({ parts: [], changed: false });
      }
      if (piece !== '') add({ type, text: piece });
    }
  }
  return paragraphs.filter(({ parts }) => parts.length > 0);

  function add(part: Difference): void {
    const paragraph = paragraphs.at(-1) as ComparedParagraph;
    paragraph.parts.push(part);
    if (part.type !== 'same') paragraph.changed = true;
  }
}
