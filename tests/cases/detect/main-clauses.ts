import type { QuoteCase } from './quote-case.ts';

/** Whose clause the quoted words stand in, where other verbs, days, sources and nouns stand between. */
export const mainClauses: QuoteCase[] = [
  {
    name: 'a warning behind its owner',
    text: 'The harbour office’s warning, issued an hour before the surge, told boat owners to “stay on land.”',
    quotes: [{ text: 'stay on land.', speaker: 'The harbour office’s warning', who: 'harbour office’s warning' }],
  },
  {
    name: 'the day in front of the verb',
    text: 'The figures bear out Ottilie Brandt, who on Tuesday described the ferry timetable as “a work of fiction”.',
    quotes: [{ text: 'a work of fiction', speaker: 'Ottilie Brandt' }],
  },
  {
    name: 'what somebody likes to call something',
    text: 'Reserve keeper Marlo Finch trained alone, in what Bettina Rusk likes to call “the quiet corner”.',
    quotes: [{ text: 'the quiet corner', speaker: 'Bettina Rusk' }],
  },
  {
    name: 'terms that he calls something',
    text: 'Hob Larkin has run the mill since 1988. The new owner has offered him terms that he calls “a slow eviction”.',
    quotes: [{ text: 'a slow eviction', speaker: 'he', who: 'Hob Larkin' }],
  },
  {
    name: 'the two write',
    text: 'Ines Corbel and Tom Ashby weighed 300 hedgehogs. In their paper, the two write that the animals “may be fasting by choice”.',
    quotes: [{ text: 'may be fasting by choice', speaker: 'the two', who: 'Ines Corbel and Tom Ashby' }],
  },
  {
    name: 'a ministry cuts its forecast',
    text: 'The regional farm ministry cut its forecast on Monday, citing “stubborn late frosts”.',
    quotes: [{ text: 'stubborn late frosts', speaker: 'The regional farm ministry', who: 'regional farm ministry' }],
  },
  {
    name: 'a text that somebody read out',
    text: 'The tribute read by the head teacher praised her “loud, generous laugh”.',
    quotes: [{ text: 'loud, generous laugh', speaker: 'The tribute', who: 'tribute' }],
  },
  {
    name: 'whom emails show',
    text: 'Emails published by the inquiry show managers warning of “a winter without spare drivers”.',
    quotes: [{ text: 'a winter without spare drivers', speaker: 'managers' }],
  },
  {
    name: 'an email in which a manager asks',
    text: 'The lawsuit quotes an email in which a manager for Brindle Parks asked a colleague whether tenants “truly need a boiler”.',
    quotes: [{ text: 'truly need a boiler', speaker: 'a manager for Brindle Parks', who: 'manager for Brindle Parks' }],
  },
  {
    name: 'somebody mutters',
    text: '“Nonsense,” muttered somebody behind the pillar, and the chairman put down his cup.',
    quotes: [{ text: 'Nonsense,', speaker: 'somebody behind the pillar' }],
  },
  {
    name: 'the verb asks for the words',
    text: 'When a member for Brindle called the levy “a tax on rain,” farmers stamped so hard that the clerk looked up.',
    quotes: [{ text: 'a tax on rain,', speaker: 'a member for Brindle', who: 'member for Brindle' }],
  },
  {
    name: 'what officers described',
    text: 'The man, wearing a raincoat and what officers described as “a bishop’s hat,” entered the bakery before dawn.',
    quotes: [{ text: 'a bishop’s hat,', speaker: 'officers' }],
  },
  {
    name: 'what an agency had put on the table',
    text: 'The general manager, Orla Finn, said the agency had put “a decent, final offer” on the table.',
    quotes: [{ text: 'a decent, final offer', speaker: 'Orla Finn' }],
  },
  {
    name: 'both sides',
    text: 'Talks resume on Friday. Both sides said they would stay “until the coffee runs out.”',
    quotes: [{ text: 'until the coffee runs out.', speaker: 'Both sides', who: 'Both sides' }],
  },
  {
    name: 'state police with a rank and a name',
    text: '“He waved us through,” state police Lt. Hollis Grange said.',
    quotes: [{ text: 'He waved us through,', speaker: 'Hollis Grange' }],
  },
  {
    name: 'the judges of one',
    text: 'He has won two prizes this spring. The judges of one spoke of his “stubborn care for small things”.',
    quotes: [{ text: 'stubborn care for small things', speaker: 'The judges of one', who: 'judges of one' }],
  },
  {
    name: 'the report for that year',
    text: 'His report for that year found “a certain damp”.',
    quotes: [{ text: 'a certain damp', speaker: 'His report for that year', who: 'His report for that year' }],
  },
  {
    name: 'what he is supposed to have said',
    text: 'Benno Karst sat down beside the critic and ate the pie himself. “Flawless,” he is supposed to have said.',
    quotes: [{ text: 'Flawless,', speaker: 'he', who: 'Benno Karst' }],
  },
  {
    name: 'a report that came out on a day',
    text: 'A report published on Friday by the state’s auditor was harsh. The 90-page report said the clerk had “copied last year’s sums”.',
    quotes: [{ text: 'copied last year’s sums', speaker: 'The 90-page report', who: 'report' }],
  },
  {
    name: 'an officer with his rank',
    text: 'PC Daniel Orme said he had been bitten twice. “In fairness,” the officer added, “it was dark.”',
    quotes: [
      { text: 'In fairness,', speaker: 'the officer', who: 'Daniel Orme' },
      { text: 'it was dark.', speaker: 'the officer', who: 'Daniel Orme' },
    ],
  },
  {
    name: 'a handler who gives no name',
    text: 'Nils Harrow was found on Tuesday. The dog’s handler, who asked not to be named, said the spaniel had barked once.\n\n“She just sat down and waited,” the handler said.',
    quotes: [{ text: 'She just sat down and waited,', speaker: 'the handler', who: 'dog’s handler' }],
  },
  {
    name: 'a woman from a town',
    text: 'In the visitors’ book a woman from Ghent has drawn a bell. I found the prior in the garden. “They all draw bells,” the prior said.',
    quotes: [{ text: 'They all draw bells,', speaker: 'the prior', who: 'prior' }],
  },
];
