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
  {
    name: 'a second word for somebody without a name',
    text: `The whistleblower, a nine-year employee at the plant’s paint shop, denied that. “I held the brush,” the employee said.`,
    quotes: [{ text: 'I held the brush,', speaker: 'the employee', who: 'whistleblower' }],
  },
  {
    name: 'whose child somebody is',
    text: `The potter Maud Ferrier has died aged 90.

Born in Ely, the daughter of a lock-keeper, she left school at 14. “Clay was cheaper than coal,” she liked to say.`,
    quotes: [{ text: 'Clay was cheaper than coal,', speaker: 'she', who: 'Maud Ferrier' }],
  },
  {
    name: 'several, by a plural in the middle',
    text: `Four attorneys general wrote that the rule was “ink without paper”.

“It will not dry,” Attorney General Bea Lindqvist said.`,
    quotes: [
      { text: 'ink without paper', speaker: 'Four attorneys general', who: 'Four attorneys general' },
      { text: 'It will not dry,', speaker: 'Bea Lindqvist' },
    ],
  },
  {
    name: 'a narrower word first, a wider one later',
    text: `Virologist Samira Haddad has counted the bats. Her husband, the chef Otto Haddad, cooked. “They outnumber us,” the scientist said.

Advisers and allies of the mayor said the cave was “not on any map”.`,
    quotes: [
      { text: 'They outnumber us,', speaker: 'the scientist', who: 'Samira Haddad' },
      {
        text: 'not on any map',
        speaker: 'Advisers and allies of the mayor',
        who: 'Advisers and allies of the mayor',
      },
    ],
  },
  {
    name: 'another mark for an apostrophe, and a name with its article',
    text: `“He never called,” Kelso‘s mother said. Preacher Idris al-Tamimi said the letter was “kind”.

Later, al-Tamimi burned it. A recently retired postman called that “a waste of a stamp”.`,
    quotes: [
      { text: 'He never called,', speaker: 'Kelso‘s mother', who: 'Kelso‘s mother' },
      { text: 'kind', speaker: 'Idris al-Tamimi' },
      {
        text: 'a waste of a stamp',
        speaker: 'A recently retired postman',
        who: 'recently retired postman',
      },
    ],
  },
  {
    name: 'where somebody is from, in one word',
    text: `Lakeside lost by forty points. Their captain, Sione Fakatava, was not upset. “We slept on the bus,” said the Tongan.`,
    quotes: [{ text: 'We slept on the bus,', speaker: 'the Tongan', who: 'Sione Fakatava' }],
  },
  {
    name: 'one of whom no word tells whether he or she is meant',
    text: `Passengers queued for six hours. A ministry spokesperson said the findings were “historic”. “We are publishing them next week,” they added.`,
    quotes: [
      { text: 'historic', speaker: 'A ministry spokesperson', who: 'ministry spokesperson' },
      { text: 'We are publishing them next week,', speaker: 'they', who: 'ministry spokesperson' },
    ],
  },
  {
    name: 'a second given name, and an affidavit that tells what he told',
    text: `A Nevada man who took a hearse told deputies he “needed a nap”, according to an affidavit.

Cody Lee Barron, 31, was arrested in Harlan County.`,
    quotes: [{ text: 'needed a nap', speaker: 'A Nevada man', who: 'Cody Lee Barron' }],
  },
  {
    name: 'as whom somebody comes, and what somebody does',
    text: `The robbers, disguised as nuns, told the guard they had come “to bless the cheese”.

Petra Vance once told an interviewer that writing was “like being paid to eavesdrop”.`,
    quotes: [
      { text: 'to bless the cheese', speaker: 'The robbers', who: 'robbers' },
      { text: 'like being paid to eavesdrop', speaker: 'Petra Vance' },
    ],
  },
  {
    name: 'a narrower office in front of a wider one',
    text: `Leung Wai-man, the transport secretary, has raised the tolls. Opposition legislator Chow Kit-ying told her to take the bus.

The transport chief said she did. “I like the top deck,” she told reporters.`,
    quotes: [{ text: 'I like the top deck,', speaker: 'she', who: 'Leung Wai-man' }],
  },
  {
    name: 'one of several, told of between commas by a trade and a place',
    text: `The organiser, Dorian Pell, took the deposits and closed his stall.

One of the customers, a retired plumber from Hassan, got as far as the gate. “It was painted shut,” he said.`,
    quotes: [{ text: 'It was painted shut,', speaker: 'he', who: 'One of the customers' }],
  },
];
