import type { QuoteCase } from './quote-case.ts';

/** Turns of a conversation, answers to questions, and people called by what they are to others. */
export const turns: QuoteCase[] = [
  {
    name: 'a conversation in paragraphs',
    text: `Senator Ines Roldan put it to the minister, Tobias Kern, that he had not read the bill.

“I have read four pages,” he said.

“Name them,” she said.

“I won't be doing that in this room, senator.”

“Then I will.”`,
    quotes: [
      { text: 'I have read four pages,', speaker: 'he', who: 'Tobias Kern' },
      { text: 'Name them,', speaker: 'she', who: 'Ines Roldan' },
      { text: "I won't be doing that in this room, senator.", speaker: null, who: 'Tobias Kern' },
      { text: 'Then I will.', speaker: null, who: 'Ines Roldan' },
    ],
  },
  {
    name: 'a statement in two paragraphs is no conversation',
    text: `“We will rebuild the pier,” Mayor Ines Roldan said.

“It was there before we were.”`,
    quotes: [
      { text: 'We will rebuild the pier,', speaker: 'Ines Roldan' },
      { text: 'It was there before we were.', speaker: 'Ines Roldan' },
    ],
  },
  {
    name: 'a question and an answer of one word',
    text: `Greta Holm is late. “There were sheep on the line,” she says.

Does she miss the stage? “Dreadfully.”

Her next book has no murder in it. The heroine is a dressmaker's daughter who drives a tram. “I was tired of blood.”

Will there be another?

“Ask my knees.” The novelist laughs. “They write the contracts,” the novelist says.`,
    quotes: [
      { text: 'There were sheep on the line,', speaker: 'she', who: 'Greta Holm' },
      { text: 'Dreadfully.', speaker: 'she', who: 'Greta Holm' },
      { text: 'I was tired of blood.', speaker: 'she', who: 'Greta Holm' },
      { text: 'Ask my knees.', speaker: null, who: 'Greta Holm' },
      { text: 'They write the contracts,', speaker: 'the novelist', who: 'Greta Holm' },
    ],
  },
  {
    name: 'a husband who is named behind his words',
    text: `“Two spoons,” says Marisol Pereda.

“One,” says her husband.

“She'll win,” Ned Vickery tells a visitor.`,
    quotes: [
      { text: 'Two spoons,', speaker: 'Marisol Pereda' },
      { text: 'One,', speaker: 'her husband', who: 'Ned Vickery' },
      { text: "She'll win,", speaker: 'Ned Vickery' },
    ],
  },
  {
    name: 'a mother by her son',
    text: `Yvonne Strand said her son was home and had asked for a new kite. “He wants a red one,” his mother said.`,
    quotes: [{ text: 'He wants a red one,', speaker: 'his mother', who: 'Yvonne Strand' }],
  },
  {
    name: 'a director by her staging',
    text: `Imke Farrow's staging at the Dyehouse is cold in the way that a bath is cold. The director has said that she wants people to leave “a little bit drowned”.`,
    quotes: [{ text: 'a little bit drowned', speaker: 'The director', who: 'Imke Farrow' }],
  },
  {
    name: 'Risse sind niemand',
    language: 'de',
    text: `„Ich weiß, dass Sie wütend sind“, sagte Bürgermeisterin Karla Osthoff. Die Risse im Pfeiler seien größer als angenommen. „Da fährt keiner mehr drüber.“`,
    quotes: [
      { text: 'Ich weiß, dass Sie wütend sind', speaker: 'Karla Osthoff' },
      { text: 'Da fährt keiner mehr drüber.', speaker: 'Karla Osthoff' },
    ],
  },
];
