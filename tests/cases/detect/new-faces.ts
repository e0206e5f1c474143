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
  {
    name: 'somebody whom documents tell of',
    text: `A spokesperson for Fenwater said the firm had “acted at once”.

But emails obtained by the Weekly Courier show a technician raised the alarm on the Friday. “Level 1.9 and dropping,” he wrote.`,
    quotes: [
      { text: 'acted at once', speaker: 'A spokesperson for Fenwater', who: 'spokesperson for Fenwater' },
      { text: 'Level 1.9 and dropping,', speaker: 'he', who: 'technician' },
    ],
  },
  {
    name: 'a sister with whom he shares something',
    text: `“I want two,” said Noreen Cask, his trainer.

He plans to rest on the farm he shares with his sister. “He’ll be back by spring,” she said.`,
    quotes: [
      { text: 'I want two,', speaker: 'Noreen Cask' },
      { text: 'He’ll be back by spring,', speaker: 'she', who: 'his sister' },
    ],
  },
  {
    name: 'a nurse who may not give her name',
    text: `The health secretary, Jane Wambo, said there was “nothing more”.

A nurse who asked not to be named because she was not allowed to speak said that two patients had left.

“I cannot tell you why,” she said.`,
    quotes: [
      { text: 'nothing more', speaker: 'Jane Wambo' },
      { text: 'I cannot tell you why,', speaker: 'she', who: 'nurse' },
    ],
  },
  {
    name: 'a leader whose name stands behind her office',
    text: `Novelist Jontry Rook told the meeting that it was “burning books by spreadsheet”. The council leader, Moira Kettle, did not care for that.

“I was in that library too, Jontry,” she said.`,
    quotes: [
      { text: 'burning books by spreadsheet', speaker: 'Jontry Rook' },
      { text: 'I was in that library too, Jontry,', speaker: 'she', who: 'Moira Kettle' },
    ],
  },
  {
    name: 'a firm with one word for a name',
    text: `“We lose on the law,” Justice Ada Whist said. Her long judgment finds that Corbel counted the same bird three times.

Corbel welcomed the ruling. “We work with care,” it said.`,
    quotes: [
      { text: 'We lose on the law,', speaker: 'Ada Whist' },
      { text: 'We work with care,', speaker: 'it', who: 'Corbel' },
    ],
  },
  {
    name: 'a wife, and somebody else who spoke above',
    text: `“They read well,” said Kirsty Blake, who chairs the club.

Head Philip Orrey is ill. His wife, reached by telephone, said only that he was “reading a great deal”.`,
    quotes: [
      { text: 'They read well,', speaker: 'Kirsty Blake' },
      { text: 'reading a great deal', speaker: 'His wife' },
    ],
  },
  {
    name: 'papers by whoever wrote them',
    text: `Engineer Pieter Swart doubts it. A 2021 assessment he wrote for the city warned that the basin was “losing a pool an hour”.

Researchers at Lindley have followed the singers. Their paper finds “a modest effect”.`,
    quotes: [
      { text: 'losing a pool an hour', speaker: 'A 2021 assessment', who: 'Pieter Swart' },
      { text: 'a modest effect', speaker: 'Their paper', who: 'Researchers at Lindley' },
    ],
  },
];
