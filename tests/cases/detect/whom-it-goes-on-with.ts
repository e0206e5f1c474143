import type { QuoteCase } from './quote-case.ts';

/** Who goes on speaking behind roles without names, in leads, and where only pronouns tell what somebody is. */
export const whomItGoesOnWith: QuoteCase[] = [
  {
    name: 'a witness in the lead who gives evidence below',
    text: `A former porter has told an inquiry that the lift was “a coffin with buttons”.

Giving evidence on Friday, Odile Marsh said she had reported it nine times. “Nobody wrote it down,” she said.`,
    quotes: [
      { text: 'a coffin with buttons', speaker: 'A former porter', who: 'Odile Marsh' },
      { text: 'Nobody wrote it down,', speaker: 'she', who: 'Odile Marsh' },
    ],
  },
  {
    name: 'a spokeswoman who adds something',
    text: 'The seller, a hotel chain, would not name a price. “We respect the buyer’s privacy,” a spokeswoman said. She added, after a pause: “We haven’t met him either.”',
    quotes: [
      { text: 'We respect the buyer’s privacy,', speaker: 'a spokeswoman', who: 'spokeswoman' },
      { text: 'We haven’t met him either.', speaker: 'She', who: 'spokeswoman' },
    ],
  },
  {
    name: 'an editor told her',
    text: `Professor Ilse Brandt wrote a book on lichen. “It took me nine winters,” she says.

One editor told her that “lichen has no third act”. She has the letter framed. “It has had several,” she says.`,
    quotes: [
      { text: 'It took me nine winters,', speaker: 'she', who: 'Ilse Brandt' },
      { text: 'lichen has no third act', speaker: 'One editor', who: 'editor' },
      { text: 'It has had several,', speaker: 'she', who: 'Ilse Brandt' },
    ],
  },
  {
    name: 'a librarian who tells of a woman',
    text: `Police are looking for a woman who stole a book.

Librarian Orrin Delphy-Pike said she had paid with a cheque. “She asked for a receipt,” he said.`,
    quotes: [{ text: 'She asked for a receipt,', speaker: 'he', who: 'Orrin Delphy-Pike' }],
  },
  {
    name: 'a museum whose director calls something something',
    text: `The logs will go to the museum, whose director calls them “the dullest thing I have ever loved”.

Tam Ridley never married. Asked whether he was lonely, he replied: “Only when people come.”`,
    quotes: [
      { text: 'the dullest thing I have ever loved', speaker: 'director' },
      { text: 'Only when people come.', speaker: 'he', who: 'Tam Ridley' },
    ],
  },
  {
    name: 'one of this paragraph',
    text: `The dockers want nine per cent.

Growers are getting nervous. “I have thirty crates of plums,” said one. “By Friday I will have jam.”`,
    quotes: [
      { text: 'I have thirty crates of plums,', speaker: 'one', who: 'Growers' },
      { text: 'By Friday I will have jam.', speaker: 'one', who: 'Growers' },
    ],
  },
  {
    name: 'a place in capitals before a colon, and words that begin with their verb',
    text: 'PORT ELDER: The council on Thursday fined the mill, saying that “a promise is no filter”. It may be clean by May, though the engineers “do not insist on it”.',
    quotes: [
      { text: 'a promise is no filter', speaker: 'The council', who: 'council' },
      { text: 'do not insist on it', speaker: 'the engineers', who: 'engineers' },
    ],
  },
  {
    name: 'a night porter, and what somebody says she has heard',
    text: '“She will tell you when it rains,” says the night porter, Benedikt Hale. “It may be shy.” Hale says he has heard that before.',
    quotes: [
      { text: 'She will tell you when it rains,', speaker: 'Benedikt Hale' },
      { text: 'It may be shy.', speaker: 'Benedikt Hale' },
    ],
  },
  {
    name: 'one of an age who is named below',
    text: `The plan was called “too loud” by drivers and “much too boring” by one 12-year-old.

The 12-year-old, Alma, from Port Elder, would not say more. “Ask my sister,” she said.`,
    quotes: [
      { text: 'too loud', speaker: 'drivers' },
      { text: 'much too boring', speaker: 'one 12-year-old', who: 'Alma' },
      { text: 'Ask my sister,', speaker: 'she', who: 'Alma' },
    ],
  },
  {
    name: 'a place between commas, and who speaks behind it',
    text: `Former minister Hilda Quayle praised the divers. At a briefing in Oldport, the minister also called the wreck “a very patient guest”.

In a note by her aide, Kola Marsh, the ex-minister said she would “wait for the tide”.`,
    quotes: [
      { text: 'a very patient guest', speaker: 'the minister', who: 'Hilda Quayle' },
      { text: 'wait for the tide', speaker: 'the ex-minister', who: 'Hilda Quayle' },
    ],
  },
  {
    name: 'whose men the paragraph is about',
    text: `“We were leggy,” said Kenmare manager Donal Twomey.

Bantry's Luka Petrov dedicated his goals to his grandmother. “She taught me to kick,” Petrov said.

Twomey's men now trail the leaders by six points. “It's a marathon,” he insisted.`,
    quotes: [
      { text: 'We were leggy,', speaker: 'Donal Twomey' },
      { text: 'She taught me to kick,', speaker: 'Petrov', who: 'Luka Petrov' },
      { text: "It's a marathon,", speaker: 'he', who: 'Donal Twomey' },
    ],
  },
  {
    name: 'two callings in front of a name',
    text: `“It's Christmas for slugs,” says gardener and broadcaster Nerys Vaughan. Her coach and brother Ifan Vaughan calls that “an understatement”.`,
    quotes: [
      { text: "It's Christmas for slugs,", speaker: 'Nerys Vaughan' },
      { text: 'an understatement', speaker: 'Ifan Vaughan' },
    ],
  },
  {
    name: 'to whom it is put',
    text: `Jurgen Pfaff was giving evidence for the third day.

Counsel for the families, Wynne Quirke, put it to him that he had slept. “Resting,” he said.`,
    quotes: [{ text: 'Resting,', speaker: 'he', who: 'Jurgen Pfaff' }],
  },
];
