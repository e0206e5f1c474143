import { describe, expect, test } from 'vitest';
import { fits } from '../../../../shared/clean/rule.ts';
import { noteRules } from '../../../../shared/clean/rules/notes.ts';
import { makeLine } from '../../../../shared/clean/text/line.ts';

const ruleOf = (text: string) =>
  noteRules.find((rule) => fits(rule, makeLine(text, { first: 1, group: 1 })))?.id ?? null;

describe('what a paper tells those who write to it', () => {
  test.each([
    'Letters to the editor should have no more than 200 words and a name: post@keld.example.',
    'The Keld Herald is committed to publishing all sorts of letters. Tell us what you think: post@keld.example.',
  ])('%s', (text) => expect(ruleOf(text)).toBe('other.letters-to'));

  test.each([
    'The museum is committed to publishing the diaries of its founder.',
    'Letters should be answered, her mother used to say.',
  ])('not: %s', (text) => expect(ruleOf(text)).toBeNull());
});
