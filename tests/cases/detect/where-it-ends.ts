import type { QuoteCase } from './quote-case.ts';

/** Where whoever speaks begins and ends in a sentence, and where the marks do. */
export const whereItEnds: QuoteCase[] = [
  {
    name: 'a manager behind a clause with a year',
    text: 'When Nerys Chaudhry opened her shop on Mill Lane in 1976 the bank manager asked whether there was “much call for it”.',
    quotes: [{ text: 'much call for it', speaker: 'the bank manager', who: 'bank manager' }],
  },
  {
    name: 'a circular of a year, and what it does',
    text: 'A water board circular of 2022 encourages farmers to “think twice before digging”.',
    quotes: [
      {
        text: 'think twice before digging',
        speaker: 'A water board circular of 2022',
        who: 'water board circular of 2022',
      },
    ],
  },
  {
    name: 'a union that appears to do something',
    text: 'The tape in which the leader of the ferry union appears to call members “gulls with mortgages” was made in May.',
    quotes: [
      { text: 'gulls with mortgages', speaker: 'the leader of the ferry union', who: 'leader of the ferry union' },
    ],
  },
  {
    name: 'a report of several, in single marks',
    text: `‘Wet is the word,’ said captain Jory Stride. ‘You could sail in this.’

The umpires’ report, pinned to the door, said simply that the ground was ‘unfit and unlikely to improve’.`,
    quotes: [
      { text: 'Wet is the word,', speaker: 'Jory Stride' },
      { text: 'You could sail in this.', speaker: 'Jory Stride' },
      { text: 'unfit and unlikely to improve', speaker: 'The umpires’ report', who: 'umpires’ report' },
    ],
  },
  {
    name: 'two pairs of single marks, the first behind an s',
    text: `'I know it,' said Osman. 'We all do.'

Her poem was called 'a sulk in four stanzas' by one columnist and 'the only true thing said all week' by another.`,
    quotes: [
      { text: 'I know it,', speaker: 'Osman' },
      { text: 'We all do.', speaker: 'Osman' },
      { text: 'a sulk in four stanzas', speaker: 'one columnist', who: 'columnist' },
      { text: 'the only true thing said all week', speaker: 'another' },
    ],
  },
  {
    name: 'a bracket in front of the mark that closes',
    text: `‘It was never like this,’ said a man in a cape.

Tess Ormond paints the signs, one of which is ‘Baths (cold)’. She brought on the band. ‘I’ve known these two since they couldn’t play,’ she told the crowd.`,
    quotes: [
      { text: 'It was never like this,', speaker: 'a man in a cape', who: 'man in a cape' },
      { text: 'I’ve known these two since they couldn’t play,', speaker: 'she', who: 'Tess Ormond' },
    ],
  },
  {
    name: 'a chairman who reacts first',
    text: `The oil firm urged people to “shun panic”.

Reacting, the chairman of the sellers’ association, Bello Sokarno, described the claim as “a tale by moonlight”.`,
    quotes: [
      { text: 'shun panic', speaker: 'The oil firm', who: 'oil firm' },
      { text: 'a tale by moonlight', speaker: 'Bello Sokarno' },
    ],
  },
  {
    name: 'a poster that calls upon people, in capitals',
    text: 'The village is split. A poster in the window of the inn urges drinkers to “Free the Tapton One”.',
    quotes: [
      {
        text: 'Free the Tapton One',
        speaker: 'A poster in the window of the inn',
        who: 'poster in the window of the inn',
      },
    ],
  },
  {
    name: 'a year in front of the mark that closes',
    text: `'I learned cribbage,' says Aisha Noor. 'It helps.'

One father wrote to the school that the rule was 'a cure for 1985', and another laughed.`,
    quotes: [
      { text: 'I learned cribbage,', speaker: 'Aisha Noor' },
      { text: 'It helps.', speaker: 'Aisha Noor' },
      { text: 'a cure for 1985', speaker: 'One father', who: 'father' },
    ],
  },
  {
    name: 'a song between marks of the same kind',
    text: `Pauline Hale plays the piano. ‘He’ll do ‘Jerusalem’ until they throw us out,’ she says.`,
    quotes: [{ text: 'He’ll do ‘Jerusalem’ until they throw us out,', speaker: 'she', who: 'Pauline Hale' }],
  },
  {
    name: 'what is seen in a clause of saying',
    text: `Judge Elena Prats wrote that the parrot showed “evident distress”. Inspector Raj Dhillon said officers had found it “in fine voice”.

The clip shows Governor Lena Ortiz calling voters “dinosaurs”.`,
    quotes: [
      { text: 'evident distress', speaker: 'Elena Prats' },
      { text: 'in fine voice', speaker: 'Raj Dhillon' },
      { text: 'dinosaurs', speaker: 'Lena Ortiz' },
    ],
  },
  {
    name: 'where he is from and how old he is, as the subject',
    text: `The league has banned grandmaster Ruslan Petrenko for two years.

The 29-year-old Ukrainian said he had only read the news. “I check my phone,” he said.`,
    quotes: [{ text: 'I check my phone,', speaker: 'he', who: 'Ruslan Petrenko' }],
  },
  {
    name: 'in a word of the street',
    text: `Kelly Dent dropped the bunch. Hubby Wayne trapped the spider in a lunchbox. “It gave me a look,” the roofer said.`,
    quotes: [{ text: 'It gave me a look,', speaker: 'the roofer', who: 'Wayne' }],
  },
];
