import type { QuoteCase } from './quote-case.ts';

/** What a sentence is about decides who its pronouns are, and whose the words are. */
export const subjects: QuoteCase[] = [
  {
    name: 'a record with a title says nothing',
    text: `Corin Ashgrove is late again. “I missed the tide,” he says.

His new record, “Hymns for a Wet Tuesday”, is his first since 2009. Why so long? “I was waiting for the kettle. Then it boiled.”`,
    quotes: [
      { text: 'I missed the tide,', speaker: 'he', who: 'Corin Ashgrove' },
      { text: 'I was waiting for the kettle. Then it boiled.', speaker: 'he', who: 'Corin Ashgrove' },
    ],
  },
  {
    name: 'of a survey and its answer the one that the sentence is about',
    text: 'Do ferries pay? A survey by three harbours, “Afloat or Ashore”, offers a gloomy answer. The boats, it concludes, are “mainly a way of moving debt across water”.',
    quotes: [
      {
        text: 'mainly a way of moving debt across water',
        speaker: 'it',
        who: 'survey by three harbours',
      },
    ],
  },
  {
    name: 'it within the sentence of a body',
    text: `The Harbour Board has closed the pier. “Rust is not a colour,” said its chair, Ada Moss.

Growers' body FENA told both sides to meet and to seek what it called a “take-and-take” deal.`,
    quotes: [
      { text: 'Rust is not a colour,', speaker: 'Ada Moss' },
      { text: 'take-and-take', speaker: 'it', who: 'FENA' },
    ],
  },
  {
    name: 'an office that disputes something',
    text: 'The fisheries office disputes this. In a reply to the town, it said the count “leaves out the fish that got away”.',
    quotes: [{ text: 'leaves out the fish that got away', speaker: 'it', who: 'fisheries office' }],
  },
  {
    name: 'a law is no driver',
    text: `Their secretary, Ada Moss, a woman with a firm grasp of the Harbours Act, put the case to a passing van driver. She read out section nine. He heard all of it.

“You are telling me,” he said after a while, “to turn round.”`,
    quotes: [
      { text: 'You are telling me,', speaker: 'he', who: 'passing van driver' },
      { text: 'to turn round.', speaker: 'he', who: 'passing van driver' },
    ],
  },
  {
    name: 'whoever is told it does not say it',
    text: `Owen Pell, 79, has never left the valley. “I don't see the need,” he said.

Mayor Ralf Dunn handed him a medal on Friday, which Pell weighed in his palm and gave back. “You could sink a net with it,” he told the mayor.`,
    quotes: [
      { text: "I don't see the need,", speaker: 'he', who: 'Owen Pell' },
      { text: 'You could sink a net with it,', speaker: 'he', who: 'Owen Pell' },
    ],
  },
  {
    name: 'reminded, and termed',
    text: 'Judge Ada Moss hid a smile. She then reminded the gallery that this was “a court, whatever the hats say”. Her clerk later termed the hats “a distraction with feathers”.',
    quotes: [
      { text: 'a court, whatever the hats say', speaker: 'She', who: 'Ada Moss' },
      { text: 'a distraction with feathers', speaker: 'Her clerk', who: 'Her clerk' },
    ],
  },
  {
    name: 'what reminds somebody of something is nobody who speaks',
    text: 'Ada Moss said she had seen yards in the north that reminded her of “giraffes at a wedding”.',
    quotes: [{ text: 'giraffes at a wedding', speaker: 'Ada Moss' }],
  },
  {
    name: 'in the words of the complaint',
    text: 'A judge in Leith refused on Monday to throw out a suit accusing the biscuit maker of selling tins that are, in the words of the complaint, “chiefly lid”.',
    quotes: [{ text: 'chiefly lid', speaker: 'the complaint', who: 'complaint' }],
  },
  {
    name: 'a statement that speaks, and the meeting after which it was put out',
    text: 'A joint statement issued after last month’s meeting in Hexley spoke of “a lasting attachment to the old bridge”.',
    quotes: [{ text: 'a lasting attachment to the old bridge', speaker: 'A joint statement', who: 'joint statement' }],
  },
  {
    name: 'who kept saying it',
    text: 'A young porter went down the queue with a bell. “Please,” he kept saying, “stand behind the rope.”',
    quotes: [
      { text: 'Please,', speaker: 'he', who: 'young porter' },
      { text: 'stand behind the rope.', speaker: 'he', who: 'young porter' },
    ],
  },
  {
    name: 'whoever the comma in front of the mark asks for',
    text: '“That goal was an accident,” the match-winner grinned. “So was the other one,” the bell-ringer beamed.',
    quotes: [
      { text: 'That goal was an accident,', speaker: 'the match-winner', who: 'match-winner' },
      { text: 'So was the other one,', speaker: 'the bell-ringer', who: 'bell-ringer' },
    ],
  },
  {
    name: 'what an office managed to do',
    text: 'The man was told he was “no risk to the town,” the office managed to lose his file, and the clerk who had kept it retired.',
    quotes: [],
  },
  {
    name: 'an age in a conversation',
    text: `Corin Ashgrove stood in the dock. “Whose horse was it?” asked Ada Moss, for the town.

“Everybody’s, ma’am.”

“It won the race, Mr Ashgrove.”

“Well,” said the 61-year-old. “It had company.”`,
    quotes: [
      { text: 'Whose horse was it?', speaker: 'Ada Moss' },
      { text: 'Everybody’s, ma’am.', speaker: null, who: 'Corin Ashgrove' },
      { text: 'It won the race, Mr Ashgrove.', speaker: null, who: 'Ada Moss' },
      { text: 'Well,', speaker: 'the 61-year-old', who: 'Corin Ashgrove' },
      { text: 'It had company.', speaker: 'the 61-year-old', who: 'Corin Ashgrove' },
    ],
  },
  {
    name: 'the novelist speaks of somebody else',
    text: `Zebulon Krail stays on the prize jury. Ada Moss has left it.

“Moss reads every book twice,” the novelist said.`,
    quotes: [{ text: 'Moss reads every book twice,', speaker: 'the novelist', who: 'Zebulon Krail' }],
  },
  {
    name: 'whoever comes in is not whoever speaks of it',
    text: `“I was asleep,” said Ada Moss. Then Zebulon Krail came in. “Krail never knocks.”`,
    quotes: [
      { text: 'I was asleep,', speaker: 'Ada Moss' },
      { text: 'Krail never knocks.', speaker: 'Ada Moss' },
    ],
  },
  {
    name: 'a curator without a name goes on speaking',
    text: 'A young curator has hung “Hymns for a Wet Tuesday” by the door. Why there? “I like the draught in it.”',
    quotes: [{ text: 'I like the draught in it.', speaker: 'A young curator', who: 'young curator' }],
  },
  {
    name: 'whoever calls it so in a clause with “that”',
    text: 'The count went on after a halt that the opposition called “a burglary by daylight”. The plan that Ada Moss called “a bonfire of parking” is dead.',
    quotes: [
      { text: 'a burglary by daylight', speaker: 'the opposition', who: 'opposition' },
      { text: 'a bonfire of parking', speaker: 'Ada Moss' },
    ],
  },
  {
    name: 'what a winner has won is nobody',
    text: `Here is how Idris Falk describes his worst night: “Two hundred people and a goat.”

The future three-time Lantern winner had booked a barn. “The goat got the bigger laugh,” he says.`,
    quotes: [
      { text: 'Two hundred people and a goat.', speaker: 'Idris Falk' },
      { text: 'The goat got the bigger laugh,', speaker: 'he', who: 'Idris Falk' },
    ],
  },
];
