import type { QuoteCase } from './quote-case.ts';

/** Whom a pronoun can mean: people, and neither places, teams, nouns with a capital nor a participle that opens a sentence. */
export const people: QuoteCase[] = [
  {
    name: 'a place with two capitals',
    text: `The lock at Corriden Staithe will be shut until May, the navigation trust has decided.

Zanele Mbhele, who moors there, was at the meeting. She had, she said, heard nothing before.

“I found out from a man with a clipboard,” she said.`,
    quotes: [{ text: 'I found out from a man with a clipboard,', speaker: 'she', who: 'Zanele Mbhele' }],
  },
  {
    name: 'a team with two capitals',
    text: `For Ghanan Velekar, the wait ended with a single to long off. His unbeaten 90 took Upper Morava into the final, and he celebrated by lying down.

“My knees asked me to,” he said.

Velekar came in at 12 for 3.`,
    quotes: [{ text: 'My knees asked me to,', speaker: 'he', who: 'Ghanan Velekar' }],
  },
  {
    name: 'an elder in apposition',
    text: `The keeper of the lower gate, Thandolwethu Sizani, wept as she walked through what used to be Row B.

“Twenty years of cloth,” she said.`,
    quotes: [{ text: 'Twenty years of cloth,', speaker: 'she', who: 'Thandolwethu Sizani' }],
  },
  {
    name: 'a given name that is listed without its accent',
    text: `Sineád Gormley asked Tomás Breen for the keys on Monday.

“I have none,” he said. “None,” she repeated.`,
    quotes: [
      { text: 'I have none,', speaker: 'he', who: 'Tomás Breen' },
      { text: 'None,', speaker: 'she', who: 'Sineád Gormley' },
    ],
  },
  {
    name: 'a name with an apostrophe',
    text: `Opener Ravi D'Costa made 71. “I was lucky twice,” D'Costa said.`,
    quotes: [{ text: 'I was lucky twice,', speaker: "D'Costa", who: "Ravi D'Costa" }],
  },
  {
    name: 'a name with small words',
    text: `The back of Willem van der Laan's van holds a ladder that he says is “for apples”. “It is also for looking over walls,” says Van der Laan.`,
    quotes: [
      { text: 'for apples', speaker: 'he', who: 'Willem van der Laan' },
      { text: 'It is also for looking over walls,', speaker: 'Van der Laan', who: 'Willem van der Laan' },
    ],
  },
  {
    name: 'asked, pressed and speaking',
    text: `“There is no hole in the budget,” Treasurer Malcolm Oyelaran told the chamber. Asked about the missing nine million, he said it was “resting elsewhere”.

“It is a timing matter.” Pressed further, he added: “A matter of weeks.” Speaking after the vote, his deputy, Ann Rudd, said: “Or months.”`,
    quotes: [
      { text: 'There is no hole in the budget,', speaker: 'Malcolm Oyelaran' },
      { text: 'resting elsewhere', speaker: 'he', who: 'Malcolm Oyelaran' },
      { text: 'It is a timing matter.', speaker: 'he', who: 'Malcolm Oyelaran' },
      { text: 'A matter of weeks.', speaker: 'he', who: 'Malcolm Oyelaran' },
      { text: 'Or months.', speaker: 'Ann Rudd' },
    ],
  },
  {
    name: 'Hauptwörter sind niemand',
    language: 'de',
    text: `Als Jutta Meerbach vor zwölf Jahren die Werkstatt übernahm, gab es in der Straße noch vier Betriebe.

Der Leim riecht nach Mandeln, auf dem Tisch liegen Bibeln. „Die meisten kommen mit dem Buch der Großmutter“, sagt sie.

Henning von der Au, der Vermieter, lobt sie. „Sie zahlt am Ersten“, sagt er.`,
    quotes: [
      { text: 'Die meisten kommen mit dem Buch der Großmutter', speaker: 'sie', who: 'Jutta Meerbach' },
      { text: 'Sie zahlt am Ersten', speaker: 'er', who: 'Henning von der Au' },
    ],
  },
  {
    name: 'die Bürgermeisterin eines Ortes',
    language: 'de',
    text: `Landrat Uwe Pahlke (parteilos) will bauen, die Gemeinde Lindach klagt dagegen.

Die Bürgermeisterin von Lindach, Carola Wendt, sieht das anders. „Wir warten auf Antworten“, sagte sie.`,
    quotes: [{ text: 'Wir warten auf Antworten', speaker: 'sie', who: 'Carola Wendt' }],
  },
  {
    name: 'une luthière',
    language: 'fr',
    text: `Maëlis de Carnoët ne répare que des altos. « Les violons parlent trop », dit-elle.

Puis vient Josette Le Goff-Daniel, 80 ans. « Moi, je viens pour le café », a-t-elle dit.`,
    quotes: [
      { text: 'Les violons parlent trop', speaker: 'elle', who: 'Maëlis de Carnoët' },
      { text: 'Moi, je viens pour le café', speaker: 'elle', who: 'Josette Le Goff-Daniel' },
    ],
  },
  {
    name: 'a surname that is a paper, too, and a given name that is a preposition',
    text: `Jago Penn was there. “Yes,” he said.

Belinda Fox, who runs the shop, was not so sure. “Take it away,” she said. The Reed Alliance has left. Its leader, Per Aune, told the board: “We did not leave.”`,
    quotes: [
      { text: 'Yes,', speaker: 'he', who: 'Jago Penn' },
      { text: 'Take it away,', speaker: 'she', who: 'Belinda Fox' },
      { text: 'We did not leave.', speaker: 'Per Aune' },
    ],
  },
  {
    name: 'a volunteer, and the head of something',
    text: 'Searchers had looked for hours. “I called his name,” said volunteer Ken Dorn, who found him. “It has burned,” head of wardrobe Simone Hart said.',
    quotes: [
      { text: 'I called his name,', speaker: 'Ken Dorn' },
      { text: 'It has burned,', speaker: 'Simone Hart' },
    ],
  },
  {
    name: 'somebody who is among others',
    text: 'Frank Osei, the manager, came. Families stood outside. Among them was Charles Mundy, whose wife was a singer. “An inbox,” he said.',
    quotes: [{ text: 'An inbox,', speaker: 'he', who: 'Charles Mundy' }],
  },
  {
    name: 'a surname that is a house of prayer, too',
    text: 'Jago Penn left. Nora Church, who mends bells, stayed. “Somebody has to,” she said.',
    quotes: [{ text: 'Somebody has to,', speaker: 'she', who: 'Nora Church' }],
  },
  {
    name: 'a daughter who is a mother',
    text: `The mayor spoke first. His daughter, Ada Moss, came with a plan for the ferries.

“It is meant for everybody,” the 34-year-old mother of three said.`,
    quotes: [{ text: 'It is meant for everybody,', speaker: 'the 34-year-old mother of three', who: 'Ada Moss' }],
  },
];
