import type { ClaimKind } from '../../../shared/model/annotation.ts';

/** Sentences that a fact-checker would take up, by the kind of claim they make; the first words tell which is meant. */
export interface ClaimCase {
  sentence: string;
  kind: ClaimKind;
  numbers?: { value: number; unit: string | null; date: string | null }[];
}

export const checkable: ClaimCase[] = [
  {
    sentence: 'The town spent $4.2 million on the new pier in 2021.',
    kind: 'number',
    numbers: [{ value: 4_200_000, unit: 'USD', date: '2021' }],
  },
  {
    sentence: 'Rents in Port Elder have risen by 38 percent since 2019.',
    kind: 'trend',
    numbers: [{ value: 38, unit: '%', date: '2019' }],
  },
  { sentence: 'The county has more empty houses than any other on the coast.', kind: 'comparison' },
  { sentence: 'The flood was caused by a valve that had not been serviced.', kind: 'cause' },
  { sentence: 'The new school will open before the winter of next year.', kind: 'prediction' },
  {
    sentence: 'The law bans fishing within two miles of the reef.',
    kind: 'number',
    numbers: [{ value: 2, unit: 'miles', date: null }],
  },
  { sentence: 'A state law forbids the use of nets near the reef.', kind: 'law' },
  { sentence: 'Gray promised voters a ferry every hour during her first campaign.', kind: 'attribution' },
  {
    sentence: 'Some 1,250 people left the island between 2010 and 2020.',
    kind: 'number',
    numbers: [{ value: 1250, unit: 'people', date: '2010/2020' }],
  },
  {
    sentence: 'Unemployment fell to 3.1 percent in March 2022, the lowest level in a decade.',
    kind: 'trend',
    numbers: [{ value: 3.1, unit: '%', date: '2022-03' }],
  },
  {
    sentence: 'Nearly two-thirds of the members voted against the merger.',
    kind: 'number',
    numbers: [{ value: 0.6667, unit: 'members', date: null }],
  },
  { sentence: 'The company closed its plant in Harrow Point and moved the work abroad.', kind: 'other' },
];

/** Sentences of the same article that nobody could check, or would. */
export const uncheckable: string[] = [
  'What a night this has been for all of us.',
  'Who would have thought it?',
  'I hope that we can all be friends again.',
  'Thank you for coming out in this weather.',
  'It should be a lesson to everybody.',
  'Perhaps the sea knows better.',
  'The mayor declined to comment.',
  'Subscribe to our newsletter for more stories like this.',
  'We must never lose heart!',
  'Let us begin.',
];
