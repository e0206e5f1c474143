import type { QuoteCase } from './quote-case.ts';

/** Whom the narrative has turned to: words in a paragraph of their own, and pronouns behind sentences that open with one. */
export const toldAbove: QuoteCase[] = [
  {
    name: 'words below what somebody said in other words',
    text: '“The seats are booked,” said the choir’s agent, Lotte Brink.\n\nThe tenor, Milo Farrant, said he had learned of the tour from a poster.\n\n“It had my face on it. It did not have my dates.”',
    quotes: [
      { text: 'The seats are booked,', speaker: 'Lotte Brink' },
      { text: 'It had my face on it. It did not have my dates.', speaker: 'Milo Farrant' },
    ],
  },
  {
    name: 'words below what somebody did',
    text: '“He owes us nothing,” said Petra Vane, who runs the depot.\n\nMr. Okafor parked the snowplough and hung up the keys.\n\n“Thirty winters. I never once hit a letter box.”',
    quotes: [
      { text: 'He owes us nothing,', speaker: 'Petra Vane' },
      { text: 'Thirty winters. I never once hit a letter box.', speaker: 'Mr. Okafor', who: 'Okafor' },
    ],
  },
  {
    name: 'words below a sentence that goes on with a pronoun',
    text: 'Councillor Hugh Bellamy would not say how he had voted. “Ask the clerk,” he said.\n\nThe clerk, Dora Finch, was asked. She looked out of the window for some time.\n\n“It is in the minutes.”',
    quotes: [
      { text: 'Ask the clerk,', speaker: 'he', who: 'Hugh Bellamy' },
      { text: 'It is in the minutes.', speaker: 'She', who: 'Dora Finch' },
    ],
  },
  {
    name: 'words of one are not those of a body',
    text: '“I wrote the software in my kitchen,” said Ines Corti.\n\nThe ministry bought it in May.\n\n“I still do not know what for. They pay me to answer the phone.”',
    quotes: [
      { text: 'I wrote the software in my kitchen,', speaker: 'Ines Corti' },
      { text: 'I still do not know what for. They pay me to answer the phone.', speaker: 'Ines Corti' },
    ],
  },
  {
    name: 'Worte unter dem, was jemand tat',
    language: 'de',
    text: '„Der Turm ist krumm“, sagte Statiker Rolf Amend.\n\nPfarrerin Silke Ohm schüttelt den Kopf. Sie steigt jeden Tag hinauf.\n\n„Krumm ist er seit vierhundert Jahren. Er hat sich daran gewöhnt.“',
    quotes: [
      { text: 'Der Turm ist krumm', speaker: 'Rolf Amend' },
      {
        text: 'Krumm ist er seit vierhundert Jahren. Er hat sich daran gewöhnt.',
        speaker: 'Sie',
        who: 'Silke Ohm',
      },
    ],
  },
  {
    name: 'he behind a sentence that opens with He',
    text: 'Ten people sat in the gallery with Martin Hesk. The widow’s brother, Zoltán Kerepes, came in late. He described the road as a river. “I drove by the tops of the hedges,” he said.',
    quotes: [{ text: 'I drove by the tops of the hedges,', speaker: 'he', who: 'Zoltán Kerepes' }],
  },
  {
    name: 'she behind two sentences that open with She',
    text: 'Ada Brill handed the medal to Oyin Sadiku. Sadiku bit it for the cameras. She waved. She put it in her pocket. “It is chocolate,” she said.',
    quotes: [{ text: 'It is chocolate,', speaker: 'she', who: 'Oyin Sadiku' }],
  },
  {
    name: 'a relative without a name',
    text: 'Ruth Calloway left the farm to nobody. Her sister, who is 81, lives across the lane. “She never could decide on anything,” she said.',
    quotes: [{ text: 'She never could decide on anything,', speaker: 'she', who: 'Her sister' }],
  },
  {
    name: 'one of several, told by what she is',
    text: 'Nine people were called to choose the new bell. One, a retired ferry captain, wanted it louder. Another, a librarian, said she could hear it well enough. “It stops people reading,” she said.',
    quotes: [{ text: 'It stops people reading,', speaker: 'she', who: 'librarian' }],
  },
  {
    name: 'one of a kind of its own',
    text: 'Officials in both capitals were cautious. “Ask me on Friday,” said one Velland official close to the talks. “Ask me never,” said another.',
    quotes: [
      {
        text: 'Ask me on Friday,',
        speaker: 'one Velland official close to the talks',
        who: 'Velland official',
      },
      { text: 'Ask me never,', speaker: 'another', who: 'Officials in both capitals' },
    ],
  },
  {
    name: 'letters behind a name',
    text: 'Opening for the port, Leonie Sharrat KC said the crane had been “an accident with a timetable”.\n\n“It was oiled on Sundays,” Ms Sharrat told the jury.',
    quotes: [
      { text: 'an accident with a timetable', speaker: 'Leonie Sharrat KC', who: 'Leonie Sharrat' },
      { text: 'It was oiled on Sundays,', speaker: 'Ms Sharrat', who: 'Leonie Sharrat' },
    ],
  },
  {
    name: 'an office whose holder is named later',
    text: 'The head of the Brackley Aquarium resigned on Tuesday over the eel.\n\n“I counted six,” she told staff in a note.\n\nThe head, Naomi Lisle, had led it since 2011.',
    quotes: [{ text: 'I counted six,', speaker: 'she', who: 'Naomi Lisle' }],
  },
  {
    name: 'a shop is nobody',
    text: 'Outside the Family Orchard on Pike Street, Verlene Stubbs was selling sandbags. She says she filled them herself. “The river brings the sand, I bring the bag,” she said.',
    quotes: [{ text: 'The river brings the sand, I bring the bag,', speaker: 'she', who: 'Verlene Stubbs' }],
  },
  {
    name: 'a club, what somebody is there, and a name',
    text: '“We rowed like furniture,” said Lakeside sophomore Tobin Marsh. “Wet furniture,” said Halden rowing captain Esme Wick.',
    quotes: [
      { text: 'We rowed like furniture,', speaker: 'Tobin Marsh' },
      { text: 'Wet furniture,', speaker: 'Esme Wick' },
    ],
  },
  {
    name: 'double marks within single ones',
    text: '‘My mother said, “Who paints a door that colour?” and shut it,’ said Glenda Rook. ‘Then she said, “Somebody happy.”’',
    quotes: [
      { text: 'My mother said, “Who paints a door that colour?” and shut it,', speaker: 'Glenda Rook' },
      { text: 'Who paints a door that colour?', speaker: 'My mother' },
      { text: 'Then she said, “Somebody happy.”', speaker: 'Glenda Rook' },
      { text: 'Somebody happy.', speaker: 'she', who: 'My mother' },
    ],
  },
];
