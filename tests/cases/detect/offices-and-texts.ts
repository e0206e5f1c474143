import type { QuoteCase } from './quote-case.ts';

/** Offices with capitals, names that people give themselves, who is heard saying something, letters, and bodies that are told apart. */
export const officesAndTexts: QuoteCase[] = [
  {
    name: 'an office and its holder',
    text: `The Deputy Governor, Runa Skjold, told parliament that “nobody was consulted”.

The White House called it “a matter for the islands”.`,
    quotes: [
      { text: 'nobody was consulted', speaker: 'Runa Skjold' },
      { text: 'a matter for the islands', speaker: 'The White House', who: 'White House' },
    ],
  },
  {
    name: 'names that people give themselves',
    text: `A nurse, who gave only her first name, Ines, said “the lifts stopped at noon”.

One resident, identified only as Marta, told the hearing: “I smelled gas for a week.”`,
    quotes: [
      { text: 'the lifts stopped at noon', speaker: 'Ines' },
      { text: 'I smelled gas for a week.', speaker: 'Marta' },
    ],
  },
  {
    name: 'a deputy is heard, and named later',
    text: `Governor Ada Prynne has fired a deputy over a recording in which the deputy was heard calling farmers “peasants”.

The deputy, Emil Roos, apologised. “I was tired,” he said.`,
    quotes: [
      { text: 'peasants', speaker: 'the deputy', who: 'Emil Roos' },
      { text: 'I was tired,', speaker: 'he', who: 'Emil Roos' },
    ],
  },
  {
    name: 'a letter begins and goes on',
    text: '“We are sorry for the noise,” begins a letter from the council, pushed through every door in Elm Row. It goes on: “The noise will last until May.”',
    quotes: [
      { text: 'We are sorry for the noise,', speaker: 'a letter from the council', who: 'letter from the council' },
      { text: 'The noise will last until May.', speaker: 'It', who: 'letter from the council' },
    ],
  },
  {
    name: 'a committee of parents, and a panel that was brought in',
    text: `The Teachers’ Committee met on Monday. The committee of parents called the offer “insulting and late”.

A parliamentary panel heard six witnesses. Most were farmers. The panel found the scheme “riddled with holes”.`,
    quotes: [
      { text: 'insulting and late', speaker: 'The committee of parents', who: 'committee of parents' },
      { text: 'riddled with holes', speaker: 'The panel', who: 'parliamentary panel' },
    ],
  },
  {
    name: 'a plain noun that a sentence opens with is nobody',
    text: 'Nora Quill runs the last forge in Pell. Trade has been slow, which she blames on the bypass. “Horses do not like it,” she says.',
    quotes: [{ text: 'Horses do not like it,', speaker: 'she', who: 'Nora Quill' }],
  },
  {
    name: 'what kind of concert it is',
    text: 'The festival began in a barn, where Jo Amis ran an annual “bring your own chair” concert.',
    quotes: [],
  },
  {
    name: 'by at least two, and by one of an age',
    text: 'The scheme was called “too loud” by drivers, “too timid” by at least two councillors and “much too boring” by one 12-year-old.',
    quotes: [
      { text: 'too loud', speaker: 'drivers' },
      { text: 'too timid', speaker: 'two councillors' },
      { text: 'much too boring', speaker: 'one 12-year-old', who: '12-year-old' },
    ],
  },
  {
    name: 'an office in capitals, and who holds it',
    text: `The Lord Warden of the Sands, Sir Hal Orme, closed the beach on Friday, saying the mines had been “asleep for eighty years”.

The Chief Whip, Marguerite Oduya, blamed the navy. “They lost the map,” she said.`,
    quotes: [
      { text: 'asleep for eighty years', speaker: 'Sir Hal Orme', who: 'Hal Orme' },
      { text: 'They lost the map,', speaker: 'she', who: 'Marguerite Oduya' },
    ],
  },
  {
    name: 'what stands in front of a name says what its bearer is',
    text: `“The machines were counted twice,” Hale County elections director Renata Voss said in an email.

Rovers tactician Jorge Adeyemi called the draw “a robbery with witnesses”.

“It was in my diary,” the Harbour Party’s Nachman Orde told the Courier. “I had underlined it,” said Dean Follett, a former clerk.`,
    quotes: [
      { text: 'The machines were counted twice,', speaker: 'Renata Voss' },
      { text: 'a robbery with witnesses', speaker: 'Jorge Adeyemi' },
      { text: 'It was in my diary,', speaker: 'Nachman Orde' },
      { text: 'I had underlined it,', speaker: 'Dean Follett' },
    ],
  },
  {
    name: 'a number and a stroke in the middle of a name',
    text: `The League Two club thanked its keeper for “every bruise”.

Voters find both men “tiring”, according to a Vesper/Quayside Institute poll. “That is a shrug, not a swing,” pollster Dilys Vesper said.`,
    quotes: [
      { text: 'every bruise', speaker: 'The League Two club', who: 'League Two club' },
      {
        text: 'tiring',
        speaker: 'a Vesper/Quayside Institute poll',
        who: 'Vesper/Quayside Institute poll',
      },
      { text: 'That is a shrug, not a swing,', speaker: 'Dilys Vesper' },
    ],
  },
  {
    name: 'texts of several kinds',
    text: `The 30-second adverts accuse the mayor of being “too busy to dig”.

One widely shared leaflet, from a group called Dry Feet, says that the wall “was never on his list”.`,
    quotes: [
      { text: 'too busy to dig', speaker: 'The 30-second adverts', who: '30-second adverts' },
      { text: 'was never on his list', speaker: 'One widely shared leaflet', who: 'widely shared leaflet' },
    ],
  },
  {
    name: 'a body with a preposition in front of what somebody is in it',
    text: `Bank of Norland governor Ada Thorne called rates “a fever chart”. A Ministry of Tides spokesperson called that “alarmist”.

The Centre for Shallow Waters said the harbour was “a saucer”.`,
    quotes: [
      { text: 'a fever chart', speaker: 'Ada Thorne' },
      { text: 'alarmist', speaker: 'A Ministry of Tides spokesperson', who: 'Ministry of Tides spokesperson' },
      { text: 'a saucer', speaker: 'The Centre for Shallow Waters', who: 'Centre for Shallow Waters' },
    ],
  },
  {
    name: 'an archbishop, and how he is styled',
    text: `The Archbishop of Wexcombe has apologised for calling a vicarage “a shoebox with a boiler”.

The Most Rev Alan Tredgold said the remark had been “unkind and untrue”.`,
    quotes: [
      { text: 'a shoebox with a boiler', speaker: 'The Archbishop of Wexcombe', who: 'Alan Tredgold' },
      { text: 'unkind and untrue', speaker: 'Alan Tredgold' },
    ],
  },
  {
    name: 'an office in capitals with an owner in front, and who holds it between commas',
    text: `Three men were held on Sunday over stolen pump parts.

The command’s Public Relations Officer, Superintendent Tunde Bakare, told reporters that “the pumps were in a bread van”.

“We found the van because it smelled of diesel,” the officer’s statement added.`,
    quotes: [
      {
        text: 'the pumps were in a bread van',
        speaker: 'Tunde Bakare',
        role: 'The command’s Public Relations Officer',
      },
      {
        text: 'We found the van because it smelled of diesel,',
        speaker: 'the officer’s statement',
        who: 'Tunde Bakare',
      },
    ],
  },
];
