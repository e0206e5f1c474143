import type { QuoteCase } from './quote-case.ts';

/** What somebody who is quoted quotes, who said it, and inner marks that nobody speaks in. */
export const quotedWithin: QuoteCase[] = [
  {
    name: 'a sister on the telephone',
    text: '“My sister rang me at six,” said Orla Penhallow, a chandler. “She said, ‘The quay is under water.’ I didn’t believe her.”',
    quotes: [
      { text: 'My sister rang me at six,', speaker: 'Orla Penhallow' },
      {
        text: 'She said, ‘The quay is under water.’ I didn’t believe her.',
        speaker: 'Orla Penhallow',
      },
      { text: 'The quay is under water.', speaker: 'She', who: 'My sister', cue: 'said', type: 'direct' },
    ],
  },
  {
    name: 'question and answer told by one of the two',
    text: 'Dag Oyelaran was fined on Monday. “I asked the warden, ‘Where is the sign?’ and he said, ‘You are standing on it,’” Mr Oyelaran said.',
    quotes: [
      {
        text: 'I asked the warden, ‘Where is the sign?’ and he said, ‘You are standing on it,’',
        speaker: 'Mr Oyelaran',
        who: 'Dag Oyelaran',
      },
      { text: 'Where is the sign?', speaker: 'I', who: 'Dag Oyelaran' },
      { text: 'You are standing on it,', speaker: 'he', who: 'warden' },
    ],
  },
  {
    name: 'a father whom the story has named',
    text: 'Petra Lund learned the trade from her father, Henrik. “He was always saying, ‘Measure it again,’” she said.',
    quotes: [
      { text: 'He was always saying, ‘Measure it again,’', speaker: 'she', who: 'Petra Lund' },
      { text: 'Measure it again,', speaker: 'He', who: 'Henrik' },
    ],
  },
  {
    name: 'a neighbour who is named behind the words',
    text: '“He shouted, ‘You will pay for the door,’” Leonie Barth told the court. Her neighbour, Curtis Nworah, denies criminal damage.',
    quotes: [
      { text: 'He shouted, ‘You will pay for the door,’', speaker: 'Leonie Barth' },
      { text: 'You will pay for the door,', speaker: 'He', who: 'Curtis Nworah' },
    ],
  },
  {
    name: 'I was like, and he goes',
    text: '“I was like, ‘This is not my goat,’” Dana Ferro recalls. “And the policeman goes, ‘It is now.’”',
    quotes: [
      { text: 'I was like, ‘This is not my goat,’', speaker: 'Dana Ferro' },
      { text: 'This is not my goat,', speaker: 'I', who: 'Dana Ferro' },
      { text: 'And the policeman goes, ‘It is now.’', speaker: 'Dana Ferro' },
      { text: 'It is now.', speaker: 'the policeman', who: 'policeman' },
    ],
  },
  {
    name: 'last words, in a story and in somebody’s words',
    text: `The old man’s last words were “Feed the hens”.

“Her answer to me was, ‘Feed them yourself,’” said Nils Aaberg, whose wife, Solveig, keeps them.`,
    quotes: [
      { text: 'Feed the hens', speaker: 'The old man', who: 'old man' },
      { text: 'Her answer to me was, ‘Feed them yourself,’', speaker: 'Nils Aaberg' },
      { text: 'Feed them yourself,', speaker: 'Her', who: 'Solveig' },
    ],
  },
  {
    name: 'villagers and soldiers',
    text: `“Villagers came out to watch,” said Josef Brill, a captain. “They said, ‘No ferry, no fish.’”

“‘You have ten minutes,’ the soldiers said,” Amina Keita recalled.`,
    quotes: [
      { text: 'Villagers came out to watch,', speaker: 'Josef Brill' },
      { text: 'They said, ‘No ferry, no fish.’', speaker: 'Josef Brill' },
      { text: 'No ferry, no fish.', speaker: 'They', who: 'Villagers' },
      { text: '‘You have ten minutes,’ the soldiers said,', speaker: 'Amina Keita' },
      { text: 'You have ten minutes,', speaker: 'the soldiers', who: 'soldiers' },
    ],
  },
  {
    name: 'a captain by her given name, and an order',
    text: 'Coach Rita Obando praised her captain, Jun Sato. “Jun came to me and said, ‘Boss, put me in goal,’” she said. “I told her, ‘Gloves are over there.’”',
    quotes: [
      { text: 'Jun came to me and said, ‘Boss, put me in goal,’', speaker: 'she', who: 'Rita Obando' },
      { text: 'Boss, put me in goal,', speaker: 'Jun', who: 'Jun Sato' },
      { text: 'I told her, ‘Gloves are over there.’', speaker: 'she', who: 'Rita Obando' },
      { text: 'Gloves are over there.', speaker: 'I', who: 'Rita Obando' },
    ],
  },
  {
    name: 'double marks inside single ones, straight',
    text: `'My mother told me, "Never lend a man a ladder," and I never have,' said Bridie Coyle, 71. 'It was good advice.'`,
    quotes: [
      { text: 'My mother told me, "Never lend a man a ladder," and I never have,', speaker: 'Bridie Coyle' },
      { text: 'Never lend a man a ladder,', speaker: 'My mother' },
      { text: 'It was good advice.', speaker: 'Bridie Coyle' },
    ],
  },
  {
    name: 'inner marks that nobody speaks in',
    text: `“They call this the ‘quiet carriage’ and it is anything but,” said Alma Groot. “My doctor says ‘rest’ and the cows say otherwise.”

“I have read ‘The Long Tide’ eleven times,” Tim Aske said. “I thought, ‘This is the end of me.’”`,
    quotes: [
      { text: 'They call this the ‘quiet carriage’ and it is anything but,', speaker: 'Alma Groot' },
      { text: 'My doctor says ‘rest’ and the cows say otherwise.', speaker: 'Alma Groot' },
      { text: 'I have read ‘The Long Tide’ eleven times,', speaker: 'Tim Aske' },
      { text: 'I thought, ‘This is the end of me.’', speaker: 'Tim Aske' },
    ],
  },
  {
    name: 'a partner of whom nothing tells whether that is a man',
    text: `Anouk Feld sold the mill in May. “It was loud,” she says.

Her partner, Sascha, says she cried for a week. Feld does not deny it.

“I missed the noise,” she says.`,
    quotes: [
      { text: 'It was loud,', speaker: 'she', who: 'Anouk Feld' },
      { text: 'I missed the noise,', speaker: 'she', who: 'Anouk Feld' },
    ],
  },
];
