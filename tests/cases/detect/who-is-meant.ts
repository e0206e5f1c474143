import type { QuoteCase } from './quote-case.ts';

/** Whom he and she stand for, where names of places, peoples and others stand nearer than whoever is meant. */
export const whoIsMeant: QuoteCase[] = [
  {
    name: 'the arm is that of the man before',
    text: `Governor Thessaly Vane set out the budget at noon. “I like round numbers,” she said.

Her deputy, Owen Pell, sat beside her. He coughed. Vane patted his arm. “Owen prefers fractions,” she said.`,
    quotes: [
      { text: 'I like round numbers,', speaker: 'she', who: 'Thessaly Vane' },
      { text: 'Owen prefers fractions,', speaker: 'she', who: 'Thessaly Vane' },
    ],
  },
  {
    name: 'a beach in another country',
    text: `A 26-year-old man from Hexley was fined by a court on Monday after he had posted the picture of a boy on a Varnish beach. Under it he had written: “Nobody is in mourning here.”`,
    quotes: [{ text: 'Nobody is in mourning here.', speaker: 'he', who: '26-year-old man from Hexley' }],
  },
  {
    name: 'whom he met is not whom the story is about',
    text: 'Corin Ashgrove runs the ferry.\n\nHe met Zebulon Krail in the harbour office.\n\n“It went well,” he said.',
    quotes: [{ text: 'It went well,', speaker: 'he', who: 'Corin Ashgrove' }],
  },
  {
    name: 'the spokesman of a charity with two capitals',
    text: `Harrow Relief spokesman Owen Pell said groups of helpers walked with the marchers, whom he described as “astonishingly patient”.`,
    quotes: [{ text: 'astonishingly patient', speaker: 'he', who: 'Owen Pell' }],
  },
  {
    name: 'the words call him by his name',
    text: `The board is split. Owen Pell defends the sale; its treasurer, Ralf Dunn, does not believe that Pell has read the contract.

Pell has asked for another week.

“A week is what Pell always asks for,” he said.`,
    quotes: [{ text: 'A week is what Pell always asks for,', speaker: 'he', who: 'Ralf Dunn' }],
  },
  {
    name: 'his own name said by himself',
    text: `Ralf Dunn stayed in his seat. Owen Pell rose, and the hall fell silent. “My name is Pell,” he said, “and this is my bridge.”`,
    quotes: [
      { text: 'My name is Pell,', speaker: 'he', who: 'Owen Pell' },
      { text: 'and this is my bridge.', speaker: 'he', who: 'Owen Pell' },
    ],
  },
  {
    name: 'somebody else of the same surname',
    text: `Ralf Dunn used to own the chair. Owen Pell feels at home in it. “I still hear Barbara Pell in every meeting,” he said of his mother.`,
    quotes: [{ text: 'I still hear Barbara Pell in every meeting,', speaker: 'he', who: 'Owen Pell' }],
  },
];
