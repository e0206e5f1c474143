import { describe, expect, it } from 'vitest';
import { claimantAt } from '../../../../renderer/annotate/model/claimant.ts';
import type { SuggestedQuote } from '../../../../shared/detect/suggestion.ts';
import type { PlacedAnnotation } from '../../../../shared/model/annotation.ts';
import { emptyQuotation } from '../../../../shared/model/annotation-defaults.ts';

const people = [
  { id: 'p1', name: 'Mira Oduya', aliases: ['Oduya'], role: null, affiliation: null },
  { id: 'p2', name: 'Ines Calder', aliases: [], role: null, affiliation: null },
];

const tagged = (start: number, end: number, speaker: string | null, person: string | null) =>
  ({
    annotation: { body: [{ ...emptyQuotation, 'stet:speaker': speaker, 'stet:person': person }] },
    placements: [{ state: 'exact', range: { start, end } }],
  }) as unknown as PlacedAnnotation;

const printed = (start: number, end: number, speakerCanonical: string, score = 0.9) =>
  ({ start, end, speakerCanonical, person: null, score }) as unknown as SuggestedQuote;

const claim = { start: 100, end: 200 };

describe('who claims what somebody marks', () => {
  it.each([
    ['the author, where nobody is quoted', [], [], { name: 'Ines Calder', person: 'p2' }],
    ['whoever was tagged with the words', [tagged(90, 210, 'she', 'p1')], [], { name: 'Mira Oduya', person: 'p1' }],
    [
      'the speaker as tagged, without a person',
      [tagged(90, 210, 'a clerk', null)],
      [],
      { name: 'a clerk', person: null },
    ],
    ['whom the article quotes', [], [printed(98, 190, 'Tomas Reil')], { name: 'Tomas Reil', person: null }],
    ['whom it quotes, as the register knows them', [], [printed(98, 190, 'Oduya')], { name: 'Oduya', person: 'p1' }],
    [
      'the tagged speaker before the printed one',
      [tagged(90, 210, 'she', 'p1')],
      [printed(98, 190, 'Tomas Reil')],
      { name: 'Mira Oduya', person: 'p1' },
    ],
    [
      'whoever reports it without marks, though half of the sentence says who they are',
      [],
      [{ ...printed(170, 200, 'Tomas Reil'), type: 'paraphrase' as const }],
      { name: 'Tomas Reil', person: null },
    ],
    ['not whose few words stand within', [tagged(110, 130, 'she', 'p1')], [], { name: 'Ines Calder', person: 'p2' }],
    [
      'not whose quotation is hardly one',
      [],
      [printed(98, 190, 'Tomas Reil', 0.1)],
      { name: 'Ines Calder', person: 'p2' },
    ],
    ['not a quotation without a speaker', [tagged(90, 210, null, null)], [], { name: 'Ines Calder', person: 'p2' }],
  ])('%s', (_, byHand, found, expected) => {
    expect(claimantAt(claim, byHand, found, { byline: 'Ines Calder', answers: [] }, people)).toEqual(expected);
  });

  it('nobody, where nobody is named', () => {
    expect(claimantAt(claim, [], [], { byline: null, answers: [] }, people)).toEqual({ name: null, person: null });
  });

  it('who answers there in an interview', () => {
    const answers = [{ start: 90, end: 210, by: 'Mira Oduya', printed: null }];
    const expected = { name: 'Mira Oduya', person: 'p1' };
    expect(claimantAt(claim, [], [], { byline: 'Ines Calder', answers }, people)).toEqual(expected);
  });
});
