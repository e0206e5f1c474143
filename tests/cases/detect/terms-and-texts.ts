import type { QuoteCase } from './quote-case.ts';

/** Marks around names and terms, texts that say something, and words that come from somebody. */
export const termsAndTexts: QuoteCase[] = [
  {
    name: 'a gang by its own name',
    text: 'The choir, which styles itself “The Low Road,” sings under bridges. “It is the echo,” said its founder, Otis Bramley.',
    quotes: [{ text: 'It is the echo,', speaker: 'Otis Bramley' }],
  },
  {
    name: 'a word with an article in front of it that critics use',
    text: 'What locals call the “long Monday” began in April. Reva Stoll said she had counted “eleven of them”.',
    quotes: [{ text: 'eleven of them', speaker: 'Reva Stoll' }],
  },
  {
    name: 'what something is put down as',
    text: 'Auditors said Philippa Moorcroft wrote the cheques herself and listed them as “garden sundries”. “I like gardens,” Moorcroft told the court.',
    quotes: [{ text: 'I like gardens,', speaker: 'Moorcroft', who: 'Philippa Moorcroft' }],
  },
  {
    name: 'what one is told to say',
    text: 'Staff were told to refer to the leak as a “water feature”. “It had fish in it,” said one cleaner.',
    quotes: [{ text: 'It had fish in it,', speaker: 'one cleaner', who: 'cleaner' }],
  },
  {
    name: 'wem es jemand sagte',
    language: 'de',
    text: '„Die Fähre fährt, wenn sie will“, sagte Kapitän Holger Runge dem „Inselboten Kurier“.',
    quotes: [{ text: 'Die Fähre fährt, wenn sie will', speaker: 'Holger Runge' }],
  },
  {
    name: 'a note that says something',
    text: 'The surveyor held up a note found behind the boiler. “Do not turn left,” it said.',
    quotes: [{ text: 'Do not turn left,', speaker: 'it', who: 'note' }],
  },
  {
    name: 'a letter that the story is about',
    text: 'The postcard hung in the bar of the Royal Hotel for sixty years.\n\nIt is not signed. “Weather fine, marriage off,” it says.',
    quotes: [{ text: 'Weather fine, marriage off,', speaker: 'it', who: 'postcard' }],
  },
  {
    name: 'a reply and whose it is',
    text: 'The reply, from the port’s harbour master, Gunnel Aho, was one word: “Sunday.” Hugh Tamsin’s response was no longer: “Which?”',
    quotes: [
      { text: 'Sunday.', speaker: 'Gunnel Aho' },
      { text: 'Which?', speaker: 'Hugh Tamsin' },
    ],
  },
  {
    name: 'introduced as',
    text: 'Lionel Prowse, her first editor, liked to introduce her to visitors as “the interruption”.',
    quotes: [{ text: 'the interruption', speaker: 'Lionel Prowse' }],
  },
  {
    name: 'was es aus einem Haus hieß',
    language: 'de',
    text: 'Aus dem Landratsamt hieß es am Freitag, die Brücke sei „bedingt begehbar“. Im Gutachten heißt es: „Die Brücke ist ein Steg.“',
    quotes: [
      { text: 'bedingt begehbar', speaker: 'dem Landratsamt', who: 'Landratsamt' },
      { text: 'Die Brücke ist ein Steg.', speaker: 'Gutachten' },
    ],
  },
  {
    name: 'der Modus führt die Rede fort',
    language: 'de',
    text: 'Die Mauer habe schon immer geschwitzt, räumte Architektin Britta Engel ein. Der Anstrich sei „atmungsaktiv wie ein Fenster“ gewesen.',
    quotes: [{ text: 'atmungsaktiv wie ein Fenster', speaker: 'Britta Engel' }],
  },
  {
    name: 'somebody whose name is a verb elsewhere',
    text: 'Wexham went ahead through Kwame Blast. Luis Ferrol spoke for both benches. “Quiet,” he said.\n\nBlast limped off late on. “It is only a toe,” the striker said.',
    quotes: [
      { text: 'Quiet,', speaker: 'he', who: 'Luis Ferrol' },
      { text: 'It is only a toe,', speaker: 'the striker', who: 'Kwame Blast' },
    ],
  },
  {
    name: 'asked about somebody else',
    text: 'Ms. Farrow spoke for ten minutes. Asked whether Chancellor Odd had signed the treaty, the president smiled. “He held the pen,” she said.',
    quotes: [{ text: 'He held the pen,', speaker: 'she', who: 'Farrow' }],
  },
  {
    name: 'He tells that the one before is a man',
    text: 'Our reporter Adebisi Nkemelu was at the lock. He met Jean Tolley, who had slept in a canoe. “I have slept in worse hotels,” she told him.',
    quotes: [{ text: 'I have slept in worse hotels,', speaker: 'she', who: 'Jean Tolley' }],
  },
  {
    name: 'the verb without a subject goes on with whoever was told of',
    language: 'es',
    text: '«No hay pan», protestó Rogelio Sanz. La panadera, Inés Cueto, lo niega. Sostiene que hay de sobra. «Lo que falta es hambre», bromea.',
    quotes: [
      { text: 'No hay pan', speaker: 'Rogelio Sanz' },
      { text: 'Lo que falta es hambre', speaker: 'Inés Cueto' },
    ],
  },
  {
    name: 'a body with a preposition in its name',
    text: 'Mothers Against Mud said the field was “a soup with goalposts”.',
    quotes: [{ text: 'a soup with goalposts', speaker: 'Mothers Against Mud' }],
  },
  {
    name: 'der 71-Jährige, von dem der Satz davor erzählt',
    language: 'de',
    text: '„Der fängt nie was“, sagt Grete Rehm. Anton Rehm steht am See.\n\nDer 71-Jährige wirft die Angel aus. „Heute beißt auch keiner.“',
    quotes: [
      { text: 'Der fängt nie was', speaker: 'Grete Rehm' },
      { text: 'Heute beißt auch keiner.', speaker: 'Der 71-Jährige', who: 'Anton Rehm' },
    ],
  },
  {
    name: 'un métier dans l’incise',
    language: 'fr',
    text: 'Le moulin tourne. Yves Lebrun en rit. « Le pain a un goût de pluie, note le boulanger du bourg. C’est plutôt bon. »',
    quotes: [
      { text: 'Le pain a un goût de pluie,', speaker: 'le boulanger du bourg', who: 'boulanger du bourg' },
      { text: 'C’est plutôt bon.', speaker: 'le boulanger du bourg', who: 'boulanger du bourg' },
    ],
  },
];
