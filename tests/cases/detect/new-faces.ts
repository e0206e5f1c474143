import type { QuoteCase } from './quote-case.ts';

/** People who have just been brought in, with a name or without, and whom pronouns and offices lead to then. */
export const newFaces: QuoteCase[] = [
  {
    name: 'an office in the lead, whose holder is named below',
    text: `Fenmark’s harbour minister has told staff to expect “a year without paint”.

In a note seen by the Weekly Anchor, Odile Marsh warned that nothing would be mended. “There are no brushes,” she wrote.`,
    quotes: [
      { text: 'a year without paint', speaker: 'Fenmark’s harbour minister', who: 'Odile Marsh' },
      { text: 'There are no brushes,', speaker: 'she', who: 'Odile Marsh' },
    ],
  },
  {
    name: 'a former officer who has a title below',
    text: `A former harbour master accused the board of “counting boats that had sunk”.

Sir Aldous Fenn, who left in May, said he had told it so.`,
    quotes: [{ text: 'counting boats that had sunk', speaker: 'A former harbour master', who: 'Aldous Fenn' }],
  },
  {
    name: 'one who gives a first name only',
    text: `The reeve, Osric Vane, is against it. “It smells,” he said.

The men who cut the reeds work by day. One, who gave his name only as Tam, put down his hook.

“I studied law,” he said.`,
    quotes: [
      { text: 'It smells,', speaker: 'he', who: 'Osric Vane' },
      { text: 'I studied law,', speaker: 'he', who: 'Tam' },
    ],
  },
  {
    name: 'somebody new at the end of the paragraph above',
    text: `“We are full,” said the ward’s manager, Una Pell.

At six the doors opened. A nurse came out with her coat on.

“Go home,” she said.`,
    quotes: [
      { text: 'We are full,', speaker: 'Una Pell' },
      { text: 'Go home,', speaker: 'she', who: 'nurse' },
    ],
  },
  {
    name: 'a guest whose head it is',
    text: `Bram Oster runs the inn. “I have one rule,” he says.

We sit on his stairs. A guest, a dentist from Hexley, puts her head round the door to ask for towels. “Later,” he tells her.`,
    quotes: [
      { text: 'I have one rule,', speaker: 'he', who: 'Bram Oster' },
      { text: 'Later,', speaker: 'he', who: 'Bram Oster' },
    ],
  },
  {
    name: 'the mother of a singer',
    text: `State attorney Greta Nolan said there would be an appeal. “It is the law,” she said.

The singer’s mother, who sells maize near the ferry, had walked to court. “The bus is late,” she said.`,
    quotes: [
      { text: 'It is the law,', speaker: 'she', who: 'Greta Nolan' },
      { text: 'The bus is late,', speaker: 'she', who: 'singer’s mother' },
    ],
  },
  {
    name: 'a friend with one name',
    text: `“I am tired,” says Delia Wick. “But I have a boat to pay.”

Her friend Shamira will stay. “Somebody must turn off the lights,” she says.`,
    quotes: [
      { text: 'I am tired,', speaker: 'Delia Wick' },
      { text: 'But I have a boat to pay.', speaker: 'Delia Wick' },
      { text: 'Somebody must turn off the lights,', speaker: 'she', who: 'Shamira' },
    ],
  },
  {
    name: 'an actress named in passing',
    text: `“We had ten geese and all of them went,” Orla Brandt told me.

Hal Moody plays the king. In the programme he writes that the part is “all stairs”.

The fool, wonderfully done by Sinead Rook, is the only one who seems awake. “I took it from my aunt,” she has said.`,
    quotes: [
      { text: 'We had ten geese and all of them went,', speaker: 'Orla Brandt' },
      { text: 'all stairs', speaker: 'he', who: 'Hal Moody' },
      { text: 'I took it from my aunt,', speaker: 'she', who: 'Sinead Rook' },
    ],
  },
  {
    name: 'a wife who comes in with her trade',
    text: `His editor, Rosalind Crane, remembers him. “He sent a blank page,” she says.

Snell married Doreen Tubbs, a binder, who survives him. She had never read a line. “I knew how it ended,” she said.`,
    quotes: [
      { text: 'He sent a blank page,', speaker: 'she', who: 'Rosalind Crane' },
      { text: 'I knew how it ended,', speaker: 'she', who: 'Doreen Tubbs' },
    ],
  },
  {
    name: 'the son of somebody from a town',
    text: `Gilbert Snell set puzzles. He was a clerk’s son from Grimley who failed his exam because, he said, he “kept looking for the pattern”.`,
    quotes: [{ text: 'kept looking for the pattern', speaker: 'he', who: 'Gilbert Snell' }],
  },
  {
    name: 'whoever is spoken to replies',
    text: `“Every spring you promise a dam, and every spring we swim,” Judge A.K. Rahman told Solicitor General Meena Dassow.

“The water is lower, my lord,” she replied.`,
    quotes: [
      { text: 'Every spring you promise a dam, and every spring we swim,', speaker: 'A.K. Rahman' },
      { text: 'The water is lower, my lord,', speaker: 'she', who: 'Meena Dassow' },
    ],
  },
  {
    name: 'a witness with a letter for a name',
    text: 'One of the tenants, who is known in the report as Witness K, said she had heard the letter read. “It was well put,” she said.',
    quotes: [{ text: 'It was well put,', speaker: 'she', who: 'Witness K' }],
  },
  {
    name: 'two sons with names',
    text: 'Nerys Chaudhry has closed her shop. Her sons, Kiran and Vik, are both dentists. “We offered,” they said.',
    quotes: [{ text: 'We offered,', speaker: 'they', who: 'Kiran and Vik' }],
  },
];
