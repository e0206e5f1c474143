import type { QuoteCase } from './quote-case.ts';

/** Marks that quote nobody. */
export const notQuotes: QuoteCase[] = [
  { name: 'scare quotes', text: 'The shop sells "organic" eggs at twice the price.', quotes: [] },
  { name: 'so-called', text: 'The so-called “fish tax” was dropped in May.', quotes: [] },
  { name: 'title of a film', text: 'Her film “The Long Way to Harrow” opens on Friday.', quotes: [] },
  { name: 'title of a song', text: 'The band closed with the song "Paper Boats" and left the stage.', quotes: [] },
  {
    name: 'a programme on air',
    text: 'On Harbour Radio’s “Morning Tide,” Ilse Gray spoke for an hour about her plans.',
    quotes: [],
  },
  { name: 'nickname', text: 'Walter “Buddy” Kline opened the diner in 1961.', quotes: [] },
  { name: 'inches', text: 'The keeper is 6\'2" tall and the screen measures 19" across.', quotes: [] },
  {
    name: 'leading apostrophes',
    text: "The '90s were kind to rock 'n' roll, and 'twas a good time for all.",
    quotes: [],
  },
  {
    name: 'apostrophes of possession',
    text: "The voters' anger and the farmers' losses were plain to see.",
    quotes: [],
  },
  { name: 'headline in capitals', text: 'COUNCIL TELLS RESIDENTS TO START SAVING WATER "THE RIGHT WAY"', quotes: [] },
  { name: 'headline in title case', text: 'Gray: ‘We Will Not Sell the Harbour to Anyone’', quotes: [] },
  { name: 'read-more line', text: 'CLICK HERE TO READ "THE FULL STORY" FROM THE HARBOUR GAZETTE', quotes: [] },
  { name: 'a label', text: 'Boxes labeled “fragile” were stacked beside the door.', quotes: [] },
  { name: 'a stray mark', text: 'The mill" closed in 1987 and was torn down a year later.', quotes: [] },
  {
    name: 'name of a document in apposition',
    text: 'The group\'s manifesto, "A Harbour for All," was printed in May.',
    quotes: [],
  },
  { name: 'a word as a word', text: 'Nobody in the village used the word “drought” before 2018.', quotes: [] },
  {
    name: 'a headline in title case that ends with a full stop',
    text: `The Long And Unhappy Campaign Of “No Idea” Moss.

Ada Moss left at noon.`,
    quotes: [],
  },
];
