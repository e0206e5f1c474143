import * as z from 'zod';
import { createMatcher, type Matcher } from '../../shared/anchor/match.ts';
import { selectorSchema } from '../../shared/model/selector.ts';
import { CodePointIndex } from '../../shared/text/code-points.ts';
import { defineCommand } from './command.ts';
import { WrongUsage } from './io.ts';
import { answerLines } from './json-lines.ts';

const questionSchema = z.looseObject({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  oldText: z.string().optional(),
  selectors: z.array(selectorSchema),
});

type Question = z.infer<typeof questionSchema>;

export const anchorCommand = defineCommand({
  name: 'anchor',
  takes: '--jsonl',
  summary: 'Finds where the selectors of an annotation stand in a text.',
  operands: { min: 0, max: 0 },
  options: {
    jsonl: { type: 'boolean', help: 'Read one question per line from standard input, answer one per line.' },
  },
  details: `A question is {"id", "text", "oldText"?, "selectors": [W3C selectors]}. The answer is {"id", "start", "end", "score", "method"},
in code points of the text, or {"id", "orphan": true} where the place is not certain. Lines with the same texts
after one another are answered fastest.`,
  async run({ options }, io) {
    if (!options.jsonl) throw new WrongUsage('Questions come as lines: give --jsonl. Usage: stet anchor --jsonl');
    return answerLines(io, questionSchema, createAnswerer());
  },
});

/** Keeps what was computed for the texts of the question before, which are mostly the same. */
function createAnswerer(): (question: Question) => object {
  let known: { text: string; oldText: string | undefined; matcher: Matcher; index: CodePointIndex } | undefined;
  return ({ id, text, oldText, selectors }) => {
    if (known?.text !== text || known.oldText !== oldText) {
      known = {
        text,
        oldText,
        matcher: createMatcher(text, oldText === undefined ? {} : { oldText }),
        index: new CodePointIndex(text),
      };
    }
    const placement = known.matcher.match(selectors);
    if (placement.state === 'orphan') return { id, orphan: true };
    const { range, score, method } = placement;
    return {
      id,
      start: known.index.toCodePoint(range.start),
      end: known.index.toCodePoint(range.end),
      score: Math.round(score * 1000) / 1000,
      method,
    };
  };
}
