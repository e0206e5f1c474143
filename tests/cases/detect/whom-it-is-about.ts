import type { QuoteCase } from './quote-case.ts';

/** Whom a sentence or a paragraph is about, where others are named beside, spoke last or have no name. */
export const whomItIsAbout: QuoteCase[] = [
  {
    name: 'a runner who was asked',
    text: 'Manager Bert Halloway never thought of a change.\n\n“He is my man,” Halloway said.\n\nDev Prewitt, who slid in ahead of the throw, was asked what he had been thinking.\n\n“Please hold,” he said.',
    quotes: [
      { text: 'He is my man,', speaker: 'Halloway', who: 'Bert Halloway' },
      { text: 'Please hold,', speaker: 'he', who: 'Dev Prewitt' },
    ],
  },
  {
    name: 'a controller whom nobody has named',
    text: '“It smelled like a burnt crumpet,” nurse Erica Lund said.\n\n“You have any runway you want,” the controller replied.',
    quotes: [
      { text: 'It smelled like a burnt crumpet,', speaker: 'Erica Lund' },
      { text: 'You have any runway you want,', speaker: 'the controller', who: 'controller' },
    ],
  },
  {
    name: 'the group of its own paragraph',
    text: 'The insurer Harrow Mutual has denied the claim.\n\nKestrel Maritime wants $61m for the barge. In its filing, the group says it was misled by “a policy with two bottoms”.',
    quotes: [{ text: 'a policy with two bottoms', speaker: 'the group', who: 'Kestrel Maritime' }],
  },
  {
    name: 'the keeper of a team',
    text: 'Elias Sund scored late in a win over the Otters. “It was ugly,” Sund said.\n\nOtters goaltender Petr Novak, who made 41 saves, was in no mood to joke. “We gave it away,” he said.',
    quotes: [
      { text: 'It was ugly,', speaker: 'Sund', who: 'Elias Sund' },
      { text: 'We gave it away,', speaker: 'he', who: 'Petr Novak' },
    ],
  },
  {
    name: 'a call planned in the sentence above',
    text: '“I looked up,” said Rico Salas. As for the party, he planned to call his old coach. “He cut me twice,” he said.',
    quotes: [
      { text: 'I looked up,', speaker: 'Rico Salas' },
      { text: 'He cut me twice,', speaker: 'he', who: 'Rico Salas' },
    ],
  },
  {
    name: 'what he had written in a box',
    text: 'The inspector, who came in May, found nothing. In the box marked remarks he had written, “Calm bees. Less calm nuns.”',
    quotes: [{ text: 'Calm bees. Less calm nuns.', speaker: 'he', who: 'inspector' }],
  },
  {
    name: 'a partner who says how it came to him',
    text: '“I built it,” said Dante Feld, 63.\n\nHis former partner, who lives in Reno, says the method came to him in the bath. “Dante held the towel,” he said.',
    quotes: [
      { text: 'I built it,', speaker: 'Dante Feld' },
      { text: 'Dante held the towel,', speaker: 'he', who: 'His former partner' },
    ],
  },
  {
    name: 'a mother who thanks somebody',
    text: 'Tonya Rigg called it in. “It was the pyjamas,” Rigg said.\n\nIn a statement released by police, their mother thanked Rigg. “You saw them,” she said.',
    quotes: [
      { text: 'It was the pyjamas,', speaker: 'Rigg', who: 'Tonya Rigg' },
      { text: 'You saw them,', speaker: 'she', who: 'their mother' },
    ],
  },
  {
    name: 'an owner who is a woman, and a clerk who is not',
    text: 'The clerk, Amit Dessa, swung a mop. The shop’s owner said she had offered Dessa a week off. He turned it down. “Who would watch the till?” he said.',
    quotes: [{ text: 'Who would watch the till?', speaker: 'he', who: 'Amit Dessa' }],
  },
  {
    name: 'a new paragraph about the prisoner',
    text: 'Laurent Sabine, 58, is serving four years. At his trial he called the labels “an act of love”. The judge called them “theft with a ribbon on it”.\n\nHe agreed to see me on a Tuesday. “They want me to weep,” he said.',
    quotes: [
      { text: 'an act of love', speaker: 'he', who: 'Laurent Sabine' },
      { text: 'theft with a ribbon on it', speaker: 'The judge', who: 'judge' },
      { text: 'They want me to weep,', speaker: 'he', who: 'Laurent Sabine' },
    ],
  },
  {
    name: 'a nurse on the last morning',
    text: 'The novel was read aloud by Pavel Hruby. “I did the voices,” he said. On the last morning a nurse looked around the door, counted heads and asked in German, “Is this everybody?”',
    quotes: [
      { text: 'I did the voices,', speaker: 'he', who: 'Pavel Hruby' },
      { text: 'Is this everybody?', speaker: 'a nurse', who: 'nurse' },
    ],
  },
  {
    name: 'a juror who is the man',
    text: 'The trial was halted after a prospective juror said in open court that he owed the accused his life.\n\n“Best doctor in the state,” the man said, waving.',
    quotes: [{ text: 'Best doctor in the state,', speaker: 'the man', who: 'prospective juror' }],
  },
  {
    name: 'who runs the house',
    text: '“This is a hostage situation,” said Gwen Orrin, the conductor.\n\nIt was the dog. He belongs to Hilary, who runs the house, and he has been at every course. “He’s sound on the Kyrie,” she told us.',
    quotes: [
      { text: 'This is a hostage situation,', speaker: 'Gwen Orrin' },
      { text: 'He’s sound on the Kyrie,', speaker: 'she', who: 'Hilary' },
    ],
  },
  {
    name: 'a calling in two parts',
    text: `Ada Thorne was sent off. “I was not,” she said.

Ashby player-manager Lorne Vance was livid. “We switched off,” the Welshman said.`,
    quotes: [
      { text: 'I was not,', speaker: 'she', who: 'Ada Thorne' },
      { text: 'We switched off,', speaker: 'the Welshman', who: 'Lorne Vance' },
    ],
  },
  {
    name: 'a billionaire may have founded something',
    text: `Billionaire Gus Thorne has pulled his donation to the aquarium.

“It was going to be called Gus,” the hedge fund founder told the Post.`,
    quotes: [{ text: 'It was going to be called Gus,', speaker: 'the hedge fund founder', who: 'Gus Thorne' }],
  },
  {
    name: 'one of them, told by what she did',
    text: `The governors of Maine and Ohio signed the letter. One governor who declined to sign said the rest were “being a bit sticky”.`,
    quotes: [{ text: 'being a bit sticky', speaker: 'One governor', who: 'governor' }],
  },
];
