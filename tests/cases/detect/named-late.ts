import type { QuoteCase } from './quote-case.ts';

/** Speakers whose name stands behind their words, and words behind a quotation that name nobody. */
export const namedLate: QuoteCase[] = [
  {
    name: 'named in the sentence behind',
    text: `“I was the only one who could swim.” Hal Brandvold, 71, still remembers the morning the dike broke at Low Ferry.

The water took eleven houses. “We found our piano in a tree,” he says.`,
    quotes: [
      { text: 'I was the only one who could swim.', speaker: 'Hal Brandvold' },
      { text: 'We found our piano in a tree,', speaker: 'he', who: 'Hal Brandvold' },
    ],
  },
  {
    name: 'words first, the speaker in the next paragraph',
    text: `“You never forget your first eel.”

So says Win Aldous, who has set traps on the Teal since she was nine.

“My grandfather put it down my boot,” she adds.`,
    quotes: [
      { text: 'You never forget your first eel.', speaker: 'Win Aldous' },
      { text: 'My grandfather put it down my boot,', speaker: 'she', who: 'Win Aldous' },
    ],
  },
  {
    name: 'asked and pressed',
    text: `“There is no hole in the budget,” Treasurer Malcolm Oyelaran told the chamber. Asked about the missing nine million, he said it was “resting elsewhere”.

“It is a timing matter.” Pressed on where, he left by a side door.

“I've nothing to add to what the treasurer has said.” Asked for comment, council leader Freda Nunn was brief.`,
    quotes: [
      { text: 'There is no hole in the budget,', speaker: 'Malcolm Oyelaran' },
      { text: 'resting elsewhere', speaker: 'he', who: 'Malcolm Oyelaran' },
      { text: 'It is a timing matter.', speaker: 'he', who: 'Malcolm Oyelaran' },
      { text: "I've nothing to add to what the treasurer has said.", speaker: 'Freda Nunn' },
    ],
  },
  {
    name: 'asked whether, with the answer behind',
    text: `“I came to play football, not to read contracts,” said striker Emeka Lund. Asked if he would stay, Lund smiled. “Ask my mother,” he said.

“She decides everything.” Pressed further, he added: “She has decided.”`,
    quotes: [
      { text: 'I came to play football, not to read contracts,', speaker: 'Emeka Lund' },
      { text: 'Ask my mother,', speaker: 'he', who: 'Emeka Lund' },
      { text: 'She decides everything.', speaker: 'he', who: 'Emeka Lund' },
      { text: 'She has decided.', speaker: 'he', who: 'Emeka Lund' },
    ],
  },
  {
    name: 'parents who give no name',
    text: `Parents at Hollin Bank primary learned on Friday that it will close.

“They told us by text,” said one mother, who asked not to be named. “By text, at ten to three.”

Another parent said the head had been “in tears at the gate”.

One father, who has three children there, said: “I've stopped pretending to them that it will be fine.”`,
    quotes: [
      { text: 'They told us by text,', speaker: 'one mother', who: 'mother' },
      { text: 'By text, at ten to three.', speaker: 'one mother', who: 'mother' },
      { text: 'in tears at the gate', speaker: 'Another parent', who: 'Parents at Hollin Bank' },
      { text: "I've stopped pretending to them that it will be fine.", speaker: 'One father', who: 'father' },
    ],
  },
  {
    name: 'two managers',
    text: `Corriedale threw away a two-goal lead at Norton Marsh, and their manager, Tony Grice, blamed the pitch.

“You could have grown rice on it,” Grice said.

His opposite number, Paulo Venn, had the same mud on his shoes. “We trained on it, they complained about it,” said the Norton Marsh manager.

The Corriedale manager has now gone six matches without a win. “Judge me in May,” he said. “If they let me get to May.”`,
    quotes: [
      { text: 'You could have grown rice on it,', speaker: 'Grice', who: 'Tony Grice' },
      {
        text: 'We trained on it, they complained about it,',
        speaker: 'the Norton Marsh manager',
        who: 'Paulo Venn',
      },
      { text: 'Judge me in May,', speaker: 'he', who: 'Tony Grice' },
      { text: 'If they let me get to May.', speaker: 'he', who: 'Tony Grice' },
    ],
  },
  {
    name: 'an age and a mother',
    text: `Swimmer Ilka Rowe broke the national record over 200 metres in Lund last night, a year after a broken wrist.

“I touched the wall and I thought the clock was wrong,” the 19-year-old said.

Her mother, Sunniva, watched from row 12. “I had my eyes shut,” she said. “Her brother told me.”

Coach Berit Haas was calmer. “She has been ready since August,” Haas said. “The wrist was not.”`,
    quotes: [
      {
        text: 'I touched the wall and I thought the clock was wrong,',
        speaker: 'the 19-year-old',
        who: 'Ilka Rowe',
      },
      { text: 'I had my eyes shut,', speaker: 'she', who: 'Sunniva' },
      { text: 'Her brother told me.', speaker: 'she', who: 'Sunniva' },
      { text: 'She has been ready since August,', speaker: 'Haas', who: 'Berit Haas' },
      { text: 'The wrist was not.', speaker: 'Haas', who: 'Berit Haas' },
    ],
  },
  {
    name: 'testimony that nobody is named for',
    text: `The visitors' book at the chapel lies open on a stand. “Peace at last.” “The roof leaks but the light is good.” “Came for the organ, stayed for the cake.”

It has been filled four times since 1990.`,
    quotes: [
      { text: 'The roof leaks but the light is good.', speaker: null },
      { text: 'Came for the organ, stayed for the cake.', speaker: null },
    ],
  },
  {
    name: 'who made the remark',
    text: `A ferry captain who called his passengers “ballast with opinions” has refused to apologise.

Orrin Tew made the remark on a radio show in May. “Ballast is useful,” he said.`,
    quotes: [
      { text: 'ballast with opinions', speaker: 'A ferry captain', who: 'Orrin Tew' },
      { text: 'Ballast is useful,', speaker: 'he', who: 'Orrin Tew' },
    ],
  },
  {
    name: 'an office that is written in short later',
    text: `A Halden councillor has said the new bins were “designed by a gull”.

The council bought 400 of them in March. Cr Wilma Dane voted against. “I measured one,” she said.`,
    quotes: [
      { text: 'designed by a gull', speaker: 'A Halden councillor', who: 'Wilma Dane' },
      { text: 'I measured one,', speaker: 'she', who: 'Wilma Dane' },
    ],
  },
  {
    name: 'a role that speaks in the lead, and the name below it',
    text: `The fare to the island is “a ransom”, its premier told a newspaper.

“I cannot tell a nurse why she pays to go to work,” Ailsa Brunt was quoted as saying in the interview.`,
    quotes: [
      {
        text: 'a ransom',
        speaker: 'its premier',
        who: 'Ailsa Brunt',
      },
      { text: 'I cannot tell a nurse why she pays to go to work,', speaker: 'Ailsa Brunt' },
    ],
  },
  {
    name: 'of whose aide the lead tells',
    text: `A former driver for Governor Tom Ashby testified on Tuesday that the logbook had been “too honest to keep”.

“He gave me the matches,” Ines Carvalho told jurors.`,
    quotes: [
      {
        text: 'too honest to keep',
        speaker: 'A former driver for Governor Tom Ashby',
        who: 'Ines Carvalho',
      },
      { text: 'He gave me the matches,', speaker: 'Ines Carvalho' },
    ],
  },
  {
    name: 'a name with an age in the middle of the next paragraph',
    text: `A Hexley solicitor has been struck off after calling a clerk “petal”.

The panel said Edwin Carrow, 61, had shown “no sign of blushing”.`,
    quotes: [
      { text: 'petal', speaker: 'A Hexley solicitor', who: 'Edwin Carrow' },
      { text: 'no sign of blushing', speaker: 'The panel', who: 'panel' },
    ],
  },
  {
    name: 'a name that the second mention gives, far down',
    text: `The swing bridge stayed open for nine hours on Sunday.

Drivers slept in their cars. The harbour sent tea.

It was the third time this year.

A spokesman for the operator called the gears “a nursery”. “We are waiting for the eggs,” the spokesman, Piers Latham, told the Echo.`,
    quotes: [
      {
        text: 'a nursery',
        speaker: 'A spokesman for the operator',
        who: 'Piers Latham',
      },
      { text: 'We are waiting for the eggs,', speaker: 'Piers Latham' },
    ],
  },
];
