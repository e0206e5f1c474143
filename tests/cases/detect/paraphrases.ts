import type { QuoteCase } from './quote-case.ts';

/** Reported speech without marks. */
export const paraphrases: QuoteCase[] = [
  {
    name: 'said that',
    text: 'Owen Pell said that the city had spent twice its reserve.',
    quotes: [{ text: 'the city had spent twice its reserve', speaker: 'Owen Pell', cue: 'said', type: 'paraphrase' }],
  },
  {
    name: 'told somebody that',
    text: 'Nora Finch told the Harbour Gazette that the filters were older than the plant.',
    quotes: [{ text: 'the filters were older than the plant', speaker: 'Nora Finch', cue: 'told', type: 'paraphrase' }],
  },
  {
    name: 'said without that',
    text: 'Nora Finch said she would resign if the pipes were not replaced.',
    quotes: [{ text: 'she would resign if the pipes were not replaced', speaker: 'Nora Finch', type: 'paraphrase' }],
  },
  {
    name: 'at the end',
    text: 'The pipes will be replaced before the winter, the minister said.',
    quotes: [
      {
        text: 'The pipes will be replaced before the winter',
        speaker: 'the minister',
        who: 'minister',
        type: 'paraphrase',
      },
    ],
  },
  {
    name: 'according to, in front',
    text: 'According to the county registry, 312 houses stand empty on the coast.',
    quotes: [
      {
        text: '312 houses stand empty on the coast',
        speaker: 'the county registry',
        who: 'county registry',
        cue: 'According to',
        type: 'paraphrase',
      },
    ],
  },
  {
    name: 'according to, at the end',
    text: 'Some 312 houses stand empty on the coast, according to Elias Romero.',
    quotes: [
      {
        text: 'Some 312 houses stand empty on the coast',
        speaker: 'Elias Romero',
        cue: 'according to',
        type: 'paraphrase',
      },
    ],
  },
  {
    name: 'anonymous',
    text: 'A second operative argued that the tour had come too late to help anyone.',
    quotes: [
      {
        text: 'the tour had come too late to help anyone',
        speaker: 'A second operative',
        who: 'second operative',
        cue: 'argued',
        type: 'paraphrase',
      },
    ],
  },
  {
    name: 'no report at all',
    text: 'The council met on Tuesday and approved the plan by nine votes to four.',
    quotes: [],
  },
  { name: 'a noun, not a verb', text: 'The report on the harbour claims office was late again this year.', quotes: [] },
];
