import type { QuoteCase } from './quote-case.ts';

/** Whom a story goes on with: descriptions, offices, who is only mentioned, and the reporter. */
export const goesOnWith: QuoteCase[] = [
  {
    name: 'a description goes on with whom the words were about',
    text: `Goalkeeper Ivo Marsden hurt a wrist in training on Thursday.

“He’ll strap it up and he’ll be grand,” captain Joel Tansley said.

The 24-year-old, who has played 31 games in a row, sounded less certain when he came off the bus.

“I can’t hold a fork,” he said.`,
    quotes: [
      { text: 'He’ll strap it up and he’ll be grand,', speaker: 'Joel Tansley' },
      { text: 'I can’t hold a fork,', speaker: 'he', who: 'Ivo Marsden' },
    ],
  },
  {
    name: 'a description goes on with who spoke of himself',
    text: `Goalkeeper Ivo Marsden hurt a wrist in training on Thursday.

“I felt for him,” captain Joel Tansley said.

The 24-year-old broke a thumb himself last year.

“You get used to soup,” he said.`,
    quotes: [
      { text: 'I felt for him,', speaker: 'Joel Tansley' },
      { text: 'You get used to soup,', speaker: 'he', who: 'Joel Tansley' },
    ],
  },
  {
    name: 'who was hired, not who was dismissed before',
    text: `Larkspur Rovers have named Paulo Ferraz as head coach, filling a post that was empty since Keith Bloor was dismissed in May.

The 51-year-old Brazilian has signed until the summer.

“I like the rain here,” he said.`,
    quotes: [{ text: 'I like the rain here,', speaker: 'he', who: 'Paulo Ferraz' }],
  },
  {
    name: 'of two lawmakers the one with that office',
    text: `Senator Irma Dahlquist backed Representative Corinne Vail for mayor.

Ms. Vail poured the coffee. “It is weak,” the senator said.`,
    quotes: [{ text: 'It is weak,', speaker: 'the senator', who: 'Irma Dahlquist' }],
  },
  {
    name: 'an office in short form',
    text: `Gov. Anton Rusk, who has not slept since Sunday, met Lt. Dora Finch of the state police at the foot of the dam.

Finch pointed at the crack. “I have seen worse in my kitchen,” the governor said.`,
    quotes: [{ text: 'I have seen worse in my kitchen,', speaker: 'the governor', who: 'Anton Rusk' }],
  },
  {
    name: 'who is only named behind “by” with a title',
    text: `Terence Aldous, the head of signals, knew of the fault in May.

The board, led by the former shipping heir Lord Quillan, heard of it in June, by which time Aldous had gone on leave. Giving evidence, he said he had left a note. “It was a long note,” he said.`,
    quotes: [{ text: 'It was a long note,', speaker: 'he', who: 'Terence Aldous' }],
  },
  {
    name: 'a building is not the man it is named after',
    text: `Rex Halloway bought the pier in 1991, and painted it twice.

Halloway Plaza, a casino on stilts, followed in 1994.

“I never liked the sea,” Mr. Halloway said.`,
    quotes: [{ text: 'I never liked the sea,', speaker: 'Mr. Halloway', who: 'Rex Halloway' }],
  },
  {
    name: 'two given names behind a calling',
    text: `Board chair Lou Anne Prewitt said a vote would be held in June. “We can count,” she told the room.`,
    quotes: [{ text: 'We can count,', speaker: 'she', who: 'Lou Anne Prewitt' }],
  },
  {
    name: 'the reporter asks',
    text: `“Mind the wet paint,” says Colm Brannigan as he lets me in.

“Is it all blue?” I ask.

“It was cheap.”`,
    quotes: [
      { text: 'Mind the wet paint,', speaker: 'Colm Brannigan' },
      { text: 'Is it all blue?', speaker: 'I' },
      { text: 'It was cheap.', speaker: null, who: 'Colm Brannigan' },
    ],
  },
  {
    name: 'whom the first words tell of, and who is named below',
    text: `“I thought it was thunder until the cups moved,” said the man who had been nearest to the crane.

Oluwaseun Dada, a fitter from Port Ryle, was one of nine people taken to hospital.

“I have a new rule about tea,” he said.`,
    quotes: [
      { text: 'I thought it was thunder until the cups moved,', speaker: 'the man', who: 'Oluwaseun Dada' },
      { text: 'I have a new rule about tea,', speaker: 'he', who: 'Oluwaseun Dada' },
    ],
  },
  {
    name: 'with those words',
    text: `“I signed it. I signed it without reading it, and I would do it again.”

With those two sentences Gideon Farr, a former harbour master, ended an hour of silence.`,
    quotes: [{ text: 'I signed it. I signed it without reading it, and I would do it again.', speaker: 'Gideon Farr' }],
  },
  {
    name: 'a letter that the paragraph above brings in',
    text: `Greta Holm, who leaves the Lowland Choir in May, has written an open letter to its singers.

“I came to you with a cold,” it begins. “You sang over it.”`,
    quotes: [
      { text: 'I came to you with a cold,', speaker: 'it', who: 'open letter to its singers' },
      { text: 'You sang over it.', speaker: 'it', who: 'open letter to its singers' },
    ],
  },
  {
    name: 'whose message a filing quotes',
    text: `The complaint says the firm “sold the ice as it melted”. It quotes a message from the owner, Dirk Prahl: “They paid for cold, give them cold.”`,
    quotes: [
      { text: 'sold the ice as it melted', speaker: 'The complaint', who: 'complaint' },
      { text: 'They paid for cold, give them cold.', speaker: 'Dirk Prahl' },
    ],
  },
  {
    name: 'a body by the name in its apposition',
    text: `The housing association, Larch Homes, said safety was its “first, second and third concern”. It added: “We shall share what we find.”`,
    quotes: [
      { text: 'first, second and third concern', speaker: 'Larch Homes' },
      { text: 'We shall share what we find.', speaker: 'It', who: 'Larch Homes' },
    ],
  },
  {
    name: 'you, in an interview',
    text: `How much was lost? “Less than we feared, and all of the jam,” Agathe Oduya said.

You have called the cellar “no place for paper”. What did you mean?

“That it drips.”`,
    quotes: [
      { text: 'Less than we feared, and all of the jam,', speaker: 'Agathe Oduya' },
      { text: 'no place for paper', speaker: 'You', who: 'Agathe Oduya' },
      { text: 'That it drips.', speaker: 'You', who: 'Agathe Oduya' },
    ],
  },
  {
    name: 'a surname stays with whom the story has called so',
    text: `Aldo Prentice has kept the lock for thirty years. Prentice says he has seen two drownings and a wedding.

His hero is Anne Marie Prentice, a keeper’s wife who held the gate alone in the flood of 1931 and is buried beside it.

“Nobody taught her,” Prentice said.`,
    quotes: [{ text: 'Nobody taught her,', speaker: 'Prentice', who: 'Aldo Prentice' }],
  },
  {
    name: 'whom the sentence itself is about, before the one above',
    text: `The port’s chief surveyor resigned within hours. In her letter, Judith Aske said she had asked for new piles and was told “not to wake the eels”.`,
    quotes: [{ text: 'not to wake the eels', speaker: 'she', who: 'Judith Aske' }],
  },
  {
    name: 'somebody without a name who has not said whether he will',
    text: `Leader Doug Marl was unmoved. “Tears build nothing,” he said.

The governor has not said whether he will sign it. “I shall read it first,” he told reporters.`,
    quotes: [
      { text: 'Tears build nothing,', speaker: 'he', who: 'Doug Marl' },
      { text: 'I shall read it first,', speaker: 'he', who: 'governor' },
    ],
  },
  {
    name: 'a police force',
    text: `In a statement, Fenshire Police said it regretted the error. “We have changed our forms,” the force said.`,
    quotes: [{ text: 'We have changed our forms,', speaker: 'the force', who: 'Fenshire Police' }],
  },
];
