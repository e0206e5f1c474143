import { describe, expect, test } from 'vitest';
import { fits } from '../../../../shared/clean/rule.ts';
import { offerRules } from '../../../../shared/clean/rules/offers.ts';
import { makeLine } from '../../../../shared/clean/text/line.ts';

const ruleOf = (text: string) =>
  offerRules.find((rule) => fits(rule, makeLine(text, { first: 1, group: 1 })))?.id ?? null;

describe('what a page offers for money', () => {
  test.each([
    ['newsletter.offer', 'Digital subscription from £4.99 a month'],
    ['newsletter.offer', 'Sigue leyendo por solo 1 € el primer mes'],
    ['newsletter.offer', 'Abonnement numérique à partir de 4,99 € par mois'],
    ['newsletter.cancel', 'Erster Monat gratis. Jederzeit kündbar.'],
    ['newsletter.cancel', 'Cancela cuando quieras'],
    ['newsletter.titled', 'Newsletter „Recht & Ordnung“: Was an den Gerichten geschieht. Jeden Mittwoch.'],
    ['newsletter.titled', 'Newsletter: Das Wichtigste aus Ihrer Region, kompakt am Abend.'],
    ['newsletter.letter', 'Suscríbete para seguir leyendo'],
    ['newsletter.letter', 'Recevez gratuitement notre lettre du vendredi'],
    ['newsletter.comes-as', 'Das Wichtigste des Tages im Newsletter'],
    ['newsletter.bookmark', 'Bookmark our website and sign up for our letters, so that no tide is missed.'],
    ['advertisement.risk', 'Trade 2,000 markets with one account. Your capital is at risk.'],
    ['advertisement.risk', '72,5% der Kleinanlegerkonten verlieren Geld beim CFD-Handel.'],
    ['advertisement.bonus', 'Apuesta 10 € y llévate 30 € en tu primera jugada.'],
  ])('%s: %s', (rule, text) => expect(ruleOf(text)).toBe(rule));

  test.each([
    'The rent: from £490 a month',
    'Newsletter: 3,000 readers',
    'He wrote about the bridge in his newsletter.',
    'The capital of the firm is at risk, its owner said.',
    'Bookmark our website of the year, the jury said, was hard to find.',
    'Half of those accounts lose money.',
  ])('not: %s', (text) => expect(ruleOf(text)).toBeNull());
});
