import type { QuoteCase } from './quote-case.ts';

/** Words with a capital before a name that are none of it. */
export const openers: QuoteCase[] = [
  {
    name: 'a month before a name',
    text: 'The two of them have shared a bakery since 2011. In April Moira Tully, 61, put seaweed into the loaf. “It is only seaweed,” she said.',
    quotes: [{ text: 'It is only seaweed,', speaker: 'she', who: 'Moira Tully' }],
  },
  {
    name: 'a woman who is called like a month',
    text: 'April Tully, who bakes the loaf, did not mind. “It is only seaweed,” she said.',
    quotes: [{ text: 'It is only seaweed,', speaker: 'she', who: 'April Tully' }],
  },
  {
    name: 'the head of a school, by her title',
    text: 'Headteacher Oyin Fawcett has locked the telephones away. “I am not against technology,” she said.',
    quotes: [{ text: 'I am not against technology,', speaker: 'she', who: 'Oyin Fawcett' }],
  },
];
