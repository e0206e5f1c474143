import type { QuoteCase } from './quote-case.ts';

/** The attribution stands beside the quote. */
export const beside: QuoteCase[] = [
  {
    name: 'name and cue behind',
    text: '"We will reopen the ferry by spring," Ada Moss said.',
    quotes: [{ text: 'We will reopen the ferry by spring,', speaker: 'Ada Moss', cue: 'said', type: 'direct' }],
  },
  {
    name: 'cue before the name',
    text: '“The ferry is a lifeline,” said Tomas Brandt, a skipper on the northern route.',
    quotes: [
      {
        text: 'The ferry is a lifeline,',
        speaker: 'Tomas Brandt',
        cue: 'said',
        role: 'a skipper on the northern route',
      },
    ],
  },
  {
    name: 'apposition between name and cue',
    text: '“Nobody asked us,” Ruth Calder, the chairwoman of the Harrow Point council, told the Harbour Gazette.',
    quotes: [
      {
        text: 'Nobody asked us,',
        speaker: 'Ruth Calder',
        cue: 'told',
        role: 'the chairwoman of the Harrow Point council',
      },
    ],
  },
  {
    name: 'role in front of the name',
    text: '"The numbers do not add up," city treasurer Owen Pell warned on Tuesday.',
    quotes: [{ text: 'The numbers do not add up,', speaker: 'Owen Pell', cue: 'warned', role: 'city treasurer' }],
  },
  {
    name: 'cue and colon in front',
    text: 'Mayor Ilse Gray replied: "I have read the report twice."',
    quotes: [{ text: 'I have read the report twice.', speaker: 'Ilse Gray', cue: 'replied', role: 'Mayor' }],
  },
  {
    name: 'cue and comma in front',
    text: 'Marcus Webb said, “It rained for nine days and the dam held.”',
    quotes: [{ text: 'It rained for nine days and the dam held.', speaker: 'Marcus Webb', cue: 'said' }],
  },
  {
    name: 'name and colon without a verb',
    text: 'Delia Novak: "The bridge was never inspected."',
    quotes: [{ text: 'The bridge was never inspected.', speaker: 'Delia Novak', cue: null }],
  },
  {
    name: 'split in the middle of a sentence',
    text: '“The school,” Hana Weiss said, “will not close this year.”',
    quotes: [
      { text: 'The school,', speaker: 'Hana Weiss', cue: 'said' },
      { text: 'will not close this year.', speaker: 'Hana Weiss', cue: 'said' },
    ],
  },
  {
    name: 'split between two sentences',
    text: '"We lost the harvest," Peter Lund said. "We will not lose the farm."',
    quotes: [
      { text: 'We lost the harvest,', speaker: 'Peter Lund' },
      { text: 'We will not lose the farm.', speaker: 'Peter Lund', type: 'direct' },
    ],
  },
  {
    name: 'split with the cue first',
    text: '"We lost the harvest," explained farmer Peter Lund. "The field was under water in May."',
    quotes: [
      { text: 'We lost the harvest,', speaker: 'Peter Lund', cue: 'explained', role: 'farmer' },
      { text: 'The field was under water in May.', speaker: 'Peter Lund' },
    ],
  },
  {
    name: 'two speakers in one paragraph',
    text: '“It is safe,” said Nora Finch of the water board. “It is not,” answered Caleb Stone, who lives beside the plant.',
    quotes: [
      { text: 'It is safe,', speaker: 'Nora Finch' },
      { text: 'It is not,', speaker: 'Caleb Stone', cue: 'answered' },
    ],
  },
  {
    name: 'question in the quote',
    text: '"Who signed the contract?" Lena Ortiz asked the committee.',
    quotes: [{ text: 'Who signed the contract?', speaker: 'Lena Ortiz', cue: 'asked' }],
  },
  {
    name: 'mixed quotation in a that-clause',
    text: 'Victor Dahl told reporters that the plan was "a leap in the dark" for small ports.',
    quotes: [{ text: 'a leap in the dark', speaker: 'Victor Dahl', cue: 'told', type: 'mixed' }],
  },
  {
    name: 'two mixed quotations in one sentence',
    text: 'Senator June Abbott called the audit "sloppy" and "a waste of public money."',
    quotes: [
      { text: 'sloppy', speaker: 'June Abbott', cue: 'called', type: 'mixed' },
      { text: 'a waste of public money.', speaker: 'June Abbott', type: 'mixed' },
    ],
  },
  {
    name: 'mixed quotation with the attribution at the end',
    text: 'The new fee is "a tax by another name" for islanders, Gwen Harper said.',
    quotes: [{ text: 'a tax by another name', speaker: 'Gwen Harper', cue: 'said', type: 'mixed' }],
  },
  {
    name: 'in a statement',
    text: 'In a statement, Northgate Water said it "deeply regrets the outage" and would pay every customer.',
    quotes: [{ text: 'deeply regrets the outage', speaker: 'Northgate Water', cue: 'said' }],
  },
  {
    name: 'according to, before the quote',
    text: 'According to Elias Romero, the vote was "rushed through at midnight."',
    quotes: [{ text: 'rushed through at midnight.', speaker: 'Elias Romero', cue: 'According to' }],
  },
  {
    name: 'according to, behind the quote',
    text: '"Ridership has doubled since March," according to the transit authority.',
    quotes: [
      {
        text: 'Ridership has doubled since March,',
        speaker: 'the transit authority',
        who: 'transit authority',
        cue: 'according to',
      },
    ],
  },
  {
    name: 'a tweet',
    text: '“Proud of every volunteer tonight,” Mayor Ilse Gray tweeted late on Sunday.',
    quotes: [{ text: 'Proud of every volunteer tonight,', speaker: 'Ilse Gray', cue: 'tweeted' }],
  },
  {
    name: 'nested marks',
    text: '“He looked at me and said, ‘You are next,’ and then he left,” Tamsin Reed testified.',
    quotes: [
      { text: 'He looked at me and said, ‘You are next,’ and then he left,', speaker: 'Tamsin Reed', cue: 'testified' },
      { text: 'You are next,', speaker: 'He', who: 'He' },
    ],
  },
  {
    name: 'nested straight marks',
    text: '"They told us, \'Wait for the letter,\' and no letter came," said Imran Shah.',
    quotes: [
      { text: "They told us, 'Wait for the letter,' and no letter came,", speaker: 'Imran Shah' },
      { text: 'Wait for the letter,', speaker: 'They' },
    ],
  },
  {
    name: 'British single marks',
    text: '‘The cliff path stays shut until the survey is done,’ said Morwenna Tregear, the head warden.',
    quotes: [
      {
        text: 'The cliff path stays shut until the survey is done,',
        speaker: 'Morwenna Tregear',
        role: 'the head warden',
      },
    ],
  },
  {
    name: 'comma outside the marks',
    text: '"The path stays shut", said Morwenna Tregear.',
    quotes: [{ text: 'The path stays shut', speaker: 'Morwenna Tregear' }],
  },
  {
    name: 'possessive and a noun of speech',
    text: 'Critics seized on Dorian Vale’s “let them drive” remark for weeks.',
    quotes: [{ text: 'let them drive', speaker: 'Dorian Vale', cue: null }],
  },
  {
    name: 'participle after the main clause',
    text: 'Judge Amara Okafor rejected the motion, saying it was "without any merit whatsoever."',
    quotes: [{ text: 'without any merit whatsoever.', speaker: 'Amara Okafor', cue: 'saying' }],
  },
  {
    name: 'second verb of the sentence',
    text: 'Felix Arden shook his head and said: "Ask me again in June."',
    quotes: [{ text: 'Ask me again in June.', speaker: 'Felix Arden', cue: 'said' }],
  },
  {
    name: 'relative clause',
    text: 'Rosa Lind, who said the plant was "a disaster waiting to happen," has left the board.',
    quotes: [{ text: 'a disaster waiting to happen,', speaker: 'Rosa Lind', cue: 'said' }],
  },
  {
    name: 'opening clause with another name',
    text: 'Asked about Felix Arden, Rosa Lind said: "I have nothing to add."',
    quotes: [{ text: 'I have nothing to add.', speaker: 'Rosa Lind' }],
  },
  {
    name: 'an unknown verb behind a quote',
    text: '"Get off the pier," Garrick Thorne barked at the crowd.',
    quotes: [{ text: 'Get off the pier,', speaker: 'Garrick Thorne', cue: 'barked' }],
  },
  {
    name: 'dateline before the speaker',
    text: 'PORT ELDER, May 3 (UPI) — Governor Sylvia Marsh vetoed the bill, calling it "unworkable and unfair."',
    quotes: [{ text: 'unworkable and unfair.', speaker: 'Sylvia Marsh', cue: 'calling' }],
  },
  {
    name: 'a document speaks',
    text: '“No further samples were taken after August,” the report reads.',
    quotes: [
      { text: 'No further samples were taken after August,', speaker: 'the report', who: 'report', cue: 'reads' },
    ],
  },
  {
    name: 'astral characters before the quote',
    text: '🦀🦀 The crab festival is back. “We missed it,” said Una Birch.',
    quotes: [{ text: 'We missed it,', speaker: 'Una Birch' }],
  },
  {
    name: 'a phrasal verb in the middle',
    text: '“The point,” Joan Abbott went on, “is that we asked first.”',
    quotes: [
      { text: 'The point,', speaker: 'Joan Abbott', cue: 'went on' },
      { text: 'is that we asked first.', speaker: 'Joan Abbott', cue: 'went on' },
    ],
  },
  {
    name: 'a party and a state in brackets',
    text: 'Rep. Anna Kohl (R-Texas) told KTX News she was “deeply troubled” by the vote.',
    quotes: [{ text: 'deeply troubled', speaker: 'Anna Kohl', cue: 'told', role: 'Rep.' }],
  },
  {
    name: 'a body behind a participle',
    text: 'The union representing the dockworkers called the offer “an insult.”',
    quotes: [{ text: 'an insult.', speaker: 'The union', who: 'union', cue: 'called' }],
  },
  {
    name: 'a document that somebody wrote',
    text: 'The majority opinion, written by Justice Elena Park, held that the statute was "plainly unconstitutional."',
    quotes: [
      { text: 'plainly unconstitutional.', speaker: 'The majority opinion', who: 'majority opinion', cue: 'held' },
    ],
  },
  {
    name: 'another clause behind the quote',
    text: 'Maria Santos said that "the library will reopen," but she warned of delays.',
    quotes: [{ text: 'the library will reopen,', speaker: 'Maria Santos', cue: 'said' }],
  },
  {
    name: 'a name behind a dash',
    text: '“The sea gives and the sea takes.” — Una Birch',
    quotes: [{ text: 'The sea gives and the sea takes.', speaker: 'Una Birch', cue: null }],
  },
  {
    name: 'a colon after a verb that says nothing',
    text: 'Dr. Lena Fischer, an epidemiologist, was blunt: “We are flying blind.”',
    quotes: [{ text: 'We are flying blind.', speaker: 'Dr. Lena Fischer', who: 'Lena Fischer', cue: null }],
  },
  {
    name: 'told by',
    text: 'The fraudster was told by Judge Ida Kern on Monday that he had "robbed the dead" for years.',
    quotes: [{ text: 'robbed the dead', speaker: 'Ida Kern', cue: 'told' }],
  },
  {
    name: 'called so by',
    text: 'The bridge was called "an accident with railings" by Tomas Hale, who built it.',
    quotes: [{ text: 'an accident with railings', speaker: 'Tomas Hale', cue: 'called' }],
  },
  {
    name: 'described by',
    text: 'The plan, described by critics as "a tax on walking", was dropped.',
    quotes: [{ text: 'a tax on walking', speaker: 'critics', cue: 'described' }],
  },
  {
    name: 'shouts from',
    text: 'The vote was met with cries of "shame on you" from the gallery.',
    quotes: [{ text: 'shame on you', speaker: 'the gallery', who: 'gallery', cue: 'cries' }],
  },
];
