import { describe, expect, test } from 'vitest';
import { weigh } from '../../../../shared/clean/evidence.ts';
import { creditEvidence } from '../../../../shared/clean/text/captions.ts';
import { makeLine } from '../../../../shared/clean/text/line.ts';

const goes = (text: string) => weigh(creditEvidence(makeLine(text, { first: 1, group: 0 }))).removed;

describe('captions are told by the photographer behind them', () => {
  test.each([
    'The swing bridge on Monday morning. ANN LEE',
    'The swing bridge on Monday morning. Ann Lee / Harbor Post',
    'The swing bridge on Monday morning. © Lise Caron pour « Le Quai »',
    'Ann Lee / Harbor Post',
    'The swing bridge is moved by hand, in 1979. (Harbor Wire/Ann Lee, File)',
  ])('%s', (text) => expect(goes(text)).toBe(true));
});

describe('of what a page calls a caption, only what is nothing but a credit goes', () => {
  const goesAsCaption = (text: string) =>
    weigh(creditEvidence(makeLine(text, { first: 1, group: 0, role: 'caption', markup: 'picture' }))).removed;

  test.each(['Ann Lee / Harbor Post', '(© HBF/Ann Lee)', '© Ann Lee (Harbor Wire)'])('%s', (text) =>
    expect(goesAsCaption(text)).toBe(true),
  );

  test.each([
    'The swing bridge on Monday morning. ANN LEE',
    'The swing bridge on Monday',
    '© Ann Lee, who has pictured the swing bridge of Port Ellery for thirty years',
  ])('%s stays', (text) => expect(goesAsCaption(text)).toBe(false));
});

describe('a quotation set apart has its speaker behind it', () => {
  test.each([
    '“Nobody in this town has slept since the bridge was closed.” Ines Halloran',
    '"Nobody in this town has slept since the bridge was closed." Ines Halloran',
    '« Personne ici ne dort depuis que le pont est fermé. » Odile Jacquet',
    '„Niemand hier schläft, seit die Brücke gesperrt ist.“ Hilke Brodersen',
  ])('%s', (text) => expect(goes(text)).toBe(false));
});

describe('a short last sentence has a stop of its own', () => {
  test.each([
    'Gefunden hat ihn die Küsterin am Dienstag. Beim Putzen.',
    'Nobody else had come to the opening. Poor Harriet.',
    'You want your passengers back, Mr. Treloar? RAISE THE RAMP.',
  ])('%s', (text) => expect(goes(text)).toBe(false));
});

describe('a heading and an entry of a list name no photographer', () => {
  test.each(['heading', 'list'] as const)('a %s', (role) => {
    const line = makeLine('Deliveries/Ferry Terminal', { first: 1, group: 0, role, markup: 'text' });
    expect(weigh(creditEvidence(line)).removed).toBe(false);
  });
});
