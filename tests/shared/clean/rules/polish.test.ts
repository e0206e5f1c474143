import { describe, expect, test } from 'vitest';
import { polishRules } from '../../../../shared/clean/rules/polish.ts';
import { keyOf } from '../../../../shared/clean/text/line.ts';

const kindOf = (text: string) => polishRules.find(({ pattern }) => pattern.test(keyOf(text)))?.kind;

describe('what Polish pages set around their texts', () => {
  test.each([
    ['Drukuj', 'navigation'],
    ['Udostępnij', 'navigation'],
    ['Czytaj więcej: Prom znów pływa', 'related'],
    ['Zobacz też:', 'related'],
    ['Dowiedz się więcej', 'related'],
    ['Reklama', 'advertisement'],
    ['Materiał sponsorowany', 'advertisement'],
    ['Ten tekst przeczytasz w 4 minuty', 'counter'],
    ['Źródło: Kurier Portowy', 'credit'],
    ['Materiał chroniony prawem autorskim – wszelkie prawa zastrzeżone.', 'copyright'],
  ])('%s', (text, kind) => expect(kindOf(text)).toBe(kind));

  test.each([
    'Reklama w porcie kosztuje więcej niż prom.',
    'Zobacz, jak pływa prom.',
    'Czytaj, póki możesz, mówi kapitan.',
    'Drukuj bilety w domu, radzi kasjerka.',
  ])('%s stays', (text) => expect(kindOf(text)).toBe(undefined));
});
