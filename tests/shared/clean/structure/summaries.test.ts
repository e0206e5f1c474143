import { describe, expect, test } from 'vitest';
import { readText } from '../../../../electron/library/import/read-text.ts';

const HEAD = [
  'Marl Post',
  'News',
  'Sport',
  'Bridge over the Marl closes after crash',
  'By Ada Moss',
  'March 3, 2024',
  'Share',
];
const BODY = [
  'A lorry struck the middle pier of the old bridge at dawn, and engineers say the crack is wider than a hand.',
  'Nobody was hurt. The driver, who is 61, walked to the nearest house and asked its owner for tea.',
  'The council meets on Thursday to decide whether the town can afford another bridge over the same water.',
];
const FURNITURE = ['Share', 'Related articles', 'Museum finds oldest vase', '© 2026 Marl Post'];

/** Which of the lines stay that stand above the first paragraph. */
function staying(box: readonly string[], blank: string): string[] {
  const lines = [...HEAD, ...box, ...BODY, ...FURNITURE];
  const { keep } = readText(lines.join(blank), 'x.txt');
  return box.filter((_, index) => keep?.[HEAD.length + index]);
}

describe('above the first paragraph', () => {
  test.each([
    ['Key points', 'Lorry hits pier at dawn', 'Nobody hurt, ferry runs'],
    ['Das Wichtigste in Kürze', 'Lastwagen rammt Pfeiler', 'Niemand verletzt'],
    ['L’essentiel', 'Un camion heurte la pile', 'Un bac, deux voitures'],
    ['Claves', 'Un camión golpea el pilar', 'Nadie herido'],
    ['Summary', 'Lorry hits pier at dawn', 'Nobody hurt, ferry runs'],
    ['Director: Ada Moss', 'Cast: Bo Strand, Ines Calder'],
    ['400 g leeks', '200 ml cream', '2 tbsp mustard'],
  ])('%s: what tells in short what the text is about stays', (...box) => {
    expect(staying(box, '\n')).toEqual(box);
    expect(staying(box, '\n\n')).toEqual(box);
  });

  test('such a head with buttons below it goes with them', () =>
    expect(staying(['Verdict', 'Share', 'Comments (2)'], '\n')).toEqual([]));
});
