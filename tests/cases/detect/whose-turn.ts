import type { QuoteCase } from './quote-case.ts';

/** Who is meant where somebody else has spoken last, and what people are called that no list had. */
export const whoseTurn: QuoteCase[] = [
  {
    name: 'a calling that stands behind a name, told by its ending',
    text: `“You could hear the reeds,” said Celestine Arbour, the band’s second accordionator. “It was enough.”

Milos Tarn, 66, conducted in the dark. “I waved,” he said.

“We laughed about it,” the accordionator said.`,
    quotes: [
      { text: 'You could hear the reeds,', speaker: 'Celestine Arbour' },
      { text: 'It was enough.', speaker: 'Celestine Arbour' },
      { text: 'I waved,', speaker: 'he', who: 'Milos Tarn' },
      { text: 'We laughed about it,', speaker: 'the accordionator', who: 'Celestine Arbour' },
    ],
  },
  {
    name: 'a possessive behind a preposition of somebody in the paragraph above',
    text: `The Rev Muriel Stroud was reported by her clerk, Colin Pike, who complained of “goats in the nave”.

The dean, Zubari Hallam, ruled in her favour. “Let them graze,” he wrote.`,
    quotes: [
      { text: 'goats in the nave', speaker: 'Colin Pike' },
      { text: 'Let them graze,', speaker: 'he', who: 'Zubari Hallam' },
    ],
  },
  {
    name: 'a letter tells which row, not who',
    text: 'The roof leaked. A woman in row K was left holding what she called “half a cherub”.',
    quotes: [{ text: 'half a cherub', speaker: 'she', who: 'woman in row K' }],
  },
  {
    name: 'a voice that comes from somewhere',
    text: `Tobias Kell, the minister, came out to meet them. “I hear you,” he began.

“You can smell us, too,” came a voice from the gate.`,
    quotes: [
      { text: 'I hear you,', speaker: 'he', who: 'Tobias Kell' },
      { text: 'You can smell us, too,', speaker: 'a voice from the gate', who: 'voice from the gate' },
    ],
  },
  {
    name: 'a keeper beside a mayor',
    text: `Gerda Vinter switched off the lamp on Friday. “I had forgotten to wave,” she said.

The mayor, Leif Orrdal, told a crowd that she had saved ninety lives. “Ninety-one,” the keeper called from the gallery.`,
    quotes: [
      { text: 'I had forgotten to wave,', speaker: 'she', who: 'Gerda Vinter' },
      { text: 'Ninety-one,', speaker: 'the keeper', who: 'Gerda Vinter' },
    ],
  },
  {
    name: 'a calling that no list has, of the one man who is nothing else',
    text: `The water stood at nine metres. Samba Keloko knows because he measured it. “Nine,” he said.

The governor, Louis Maro, blames the clouds. “Nobody signed for them,” he told reporters.

The rope-splicer heard it on the radio. “Somebody did,” he said.`,
    quotes: [
      { text: 'Nine,', speaker: 'he', who: 'Samba Keloko' },
      { text: 'Nobody signed for them,', speaker: 'he', who: 'Louis Maro' },
      { text: 'Somebody did,', speaker: 'he', who: 'Samba Keloko' },
    ],
  },
  {
    name: 'one juror who would not be named',
    text: 'The judge thanked the jurors. One juror, who asked not to be named, shrugged. “Somebody had a ball game,” she said.',
    quotes: [{ text: 'Somebody had a ball game,', speaker: 'she', who: 'juror' }],
  },
  {
    name: 'a question told in other words, and the answers below it',
    text: `Lord Tarrant appeared before the panel. “He was sound on wine,” he said.

Fiona Brack, who chairs it, asked whether he gave papers to everybody.

“It was one paper.”

“It was eleven.”

“Then I defer to you.”`,
    quotes: [
      { text: 'He was sound on wine,', speaker: 'he', who: 'Lord Tarrant' },
      { text: 'It was one paper.', speaker: null, who: 'Lord Tarrant' },
      { text: 'It was eleven.', speaker: null, who: 'Fiona Brack' },
      { text: 'Then I defer to you.', speaker: null, who: 'Lord Tarrant' },
    ],
  },
  {
    name: 'answers to somebody without a name',
    text: `“Who took the key?” the coroner asked Mr Fenwick.

“I did.”

“And why?”

“It was mine.”`,
    quotes: [
      { text: 'Who took the key?', speaker: 'the coroner', who: 'coroner' },
      { text: 'I did.', speaker: null, who: 'Fenwick' },
      { text: 'And why?', speaker: null, who: 'coroner' },
      { text: 'It was mine.', speaker: null, who: 'Fenwick' },
    ],
  },
  {
    name: 'a message to somebody’s mother',
    text: 'Rachel Gorse, 29, was last seen on Thursday. A message to her mother, sent at ten, read: “Put the kettle on.”',
    quotes: [{ text: 'Put the kettle on.', speaker: 'A message to her mother', who: 'Rachel Gorse' }],
  },
  {
    name: 'for a nurse with a name',
    text: 'For Nina Abbard, a nurse at the clinic, the change came late. “We lost four that winter,” she said.',
    quotes: [{ text: 'We lost four that winter,', speaker: 'she', who: 'Nina Abbard' }],
  },
  {
    name: 'a spokesperson who are they',
    text: 'A spokesperson for the zoo confirmed the escape. They said the otter was “not considered dangerous”.',
    quotes: [{ text: 'not considered dangerous', speaker: 'They', who: 'spokesperson for the zoo' }],
  },
  {
    name: 'a mayor beside a clerk with a name',
    text: 'The clerk, Basil Orme, and the mayor have not spoken since June. “I send him notes,” she said.',
    quotes: [{ text: 'I send him notes,', speaker: 'she', who: 'mayor' }],
  },
  {
    name: 'owners who dispute',
    text: 'The home’s owners dispute this. In a letter they call it “a fishing trip without a rod”.',
    quotes: [{ text: 'a fishing trip without a rod', speaker: 'they', who: 'home’s owners' }],
  },
  {
    name: 'a schoolgirl beside a place',
    text: 'In 1962 a schoolgirl in Tarn wrote to the president. “Please send a horse,” she asked.',
    quotes: [{ text: 'Please send a horse,', speaker: 'she', who: 'schoolgirl in Tarn' }],
  },
];
