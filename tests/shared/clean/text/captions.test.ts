import { describe, expect, test } from 'vitest';
import { readText } from '../../../../electron/library/import/read-text.ts';
import { weigh } from '../../../../shared/clean/evidence.ts';
import { creditEvidence, isCredited } from '../../../../shared/clean/text/captions.ts';
import { makeLine } from '../../../../shared/clean/text/line.ts';

const goes = (text: string) => weigh(creditEvidence(makeLine(text, { first: 1, group: 0 }))).removed;

describe('what a page calls no caption is told by the photographer behind it', () => {
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

describe('of plain text, what a picture shows stays with its credit', () => {
  const isCaption = (text: string) => isCredited(makeLine(text, { first: 1, group: 0 }));

  test.each([
    'The swing bridge of Port Ellery, turned by two men. | Photo Credit: A. Lee',
    'Zwei Männer drehen am Montag die Brücke. (Foto: Anna Lehr)',
    'El puente giratorio, la tarde del lunes. / A. M. LEAL',
    'Le pont tournant de Port-Ellery, lundi. © Lise Caron',
    'Two men turn the swing bridge. Courtesy of the Harbor Museum.',
    'The swing bridge (left) and its keeper. Photograph: Ann Lee/Harbor Post',
  ])('%s', (text) => expect(isCaption(text)).toBe(true));

  test.each([
    'Foto: Anna Lehr',
    '(Harbor Wire/Ann Lee, File)',
    'Symbolbild: © Anna Lehr',
    'Bridges in pictures (Image: Getty)',
    'Who turns the bridge at night? By Ann Lee',
    '“Nobody turns the bridge at night.” Ann Lee',
    'The bridge is turned by hand, and nobody has pictures of it.',
  ])('%s is none', (text) => expect(isCaption(text)).toBe(false));

  const [title, caption, credit] = [
    'Port Ellery keeps its bridge',
    'Two men at the bridge. Photo: Ann Lee',
    '(Ann Lee)',
  ];
  const text = [
    'The swing bridge of Port Ellery will be turned by hand for another ten years, the harbor board said on Monday.',
    'A motor would have cost more than the two men who turn it, and would not have known the boats by name.',
    'The keeper, who is 61, asked for a bench, and the board gave him two.',
  ];
  const page = (...lines: readonly string[]) => readText(lines.join('\n'), 'x.txt');

  test('above the text and between its paragraphs, amid what goes', () => {
    const [one = '', ...others] = text;
    const { blocks } = page(
      'Menu',
      title,
      'Share',
      caption,
      'Share',
      one,
      'Advertisement',
      caption,
      'Share',
      ...others,
    );
    expect(blocks.map((block) => [block.type, block.text])).toEqual([
      ['caption', caption],
      ['paragraph', one],
      ['caption', caption],
      ...others.map((line) => ['paragraph', line]),
    ]);
  });

  test('a credit alone goes, and what is shown above another headline or far below the text', () => {
    const below = ['Share', 'Most read', 'Ferry runs late', 'The ferry at noon. Photo: Bo Strand', 'Ferry runs early'];
    const { blocks } = page(
      'Menu',
      'A boat at noon. Photo: Bo Strand',
      title,
      'Photo: Ann Lee',
      ...text,
      ...below,
      credit,
      '© 2026',
    );
    expect(blocks.map((block) => block.text)).toEqual(text);
  });
});
