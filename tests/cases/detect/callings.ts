import type { QuoteCase } from './quote-case.ts';

/** What stands in apposition to a name, by whatever noun; articles that tell a gender; sources that are pronouns. */
export const callings: QuoteCase[] = [
  {
    name: 'a trade that is told once',
    text: `Corwin Ash, a farrier from Dellbrook, has shod horses on the moor for 40 years.

The pony sale is half of what it was, says the auctioneer, Bela Strand. “We sold nine,” she said. “We used to sell ninety.”

“I shoe bicycles now,” the farrier said.`,
    quotes: [
      { text: 'We sold nine,', speaker: 'she', who: 'Bela Strand' },
      { text: 'We used to sell ninety.', speaker: 'she', who: 'Bela Strand' },
      { text: 'I shoe bicycles now,', speaker: 'the farrier', who: 'Corwin Ash' },
    ],
  },
  {
    name: 'according to him',
    text: `The controller of the fire service, Mr Osagie Balewa, denied that his men came late.

According to him, “two of three engines were there in a quarter of an hour”.`,
    quotes: [{ text: 'two of three engines were there in a quarter of an hour', speaker: 'him', who: 'Osagie Balewa' }],
  },
  {
    name: 'el cestero',
    language: 'es',
    text: `Eusebio Rengifo, cestero, trenza en la plaza desde las seis. «El mimbre no espera», dice el cestero.

El delegado, Benigno Urzaiz, llegó más tarde. La alcaldesa, Obdulia Carrión, no quiso recibirlo. «Que pida cita», dijo ella. «La he pedido», respondió él.`,
    quotes: [
      { text: 'El mimbre no espera', speaker: 'el cestero', who: 'Eusebio Rengifo' },
      { text: 'Que pida cita', speaker: 'ella', who: 'Obdulia Carrión' },
      { text: 'La he pedido', speaker: 'él', who: 'Benigno Urzaiz' },
    ],
  },
  {
    name: 'un apprenti et un violoncelliste',
    language: 'fr',
    text: `Le violoncelliste Balthazar Nogent fait la route deux fois par an. Selon lui, l'atelier est « le seul où l'on écoute ».

Son apprenti, Théodore Rioux-Vial, 19 ans, balaie. « J'en ai pour six mois », confie l'apprenti.`,
    quotes: [
      { text: "le seul où l'on écoute", speaker: 'lui', who: 'Balthazar Nogent' },
      { text: "J'en ai pour six mois", speaker: "l'apprenti", who: 'Théodore Rioux-Vial' },
    ],
  },
  {
    name: 'das Verb hinter dem Hauptwort',
    language: 'de',
    text: `Annegret Röhl führt die Werft seit März. Ein Büro habe sie zwar, sagt die Chefin, „aber da riecht es nach Zigarren“.

Röhl kennt das Gelände. „Ich bin hier groß geworden.“`,
    quotes: [
      { text: 'aber da riecht es nach Zigarren', speaker: 'die Chefin', who: 'Annegret Röhl' },
      { text: 'Ich bin hier groß geworden.', speaker: 'Röhl', who: 'Annegret Röhl' },
    ],
  },
  {
    name: 'offices in capitals',
    text: `The Minister of Trade has called the plan “a gift to smugglers”. “We will sign it anyway,” said the Chief Executive of Orrin Rail.

The Prime Minister of Saint Orrin, Ada Lund, was in Halden. “It is raining here too,” the Prime Minister said.`,
    quotes: [
      { text: 'a gift to smugglers', speaker: 'The Minister of Trade', who: 'Minister of Trade' },
      {
        text: 'We will sign it anyway,',
        speaker: 'the Chief Executive of Orrin Rail',
        who: 'Chief Executive of Orrin Rail',
      },
      { text: 'It is raining here too,', speaker: 'the Prime Minister', who: 'Ada Lund' },
    ],
  },
  {
    name: 'letters behind a name',
    text: `Counsel for the town, Tamsin Orry SAN, asked whether anybody had read the file. The clerk said no. “Not even its cover?” Orry asked.`,
    quotes: [{ text: 'Not even its cover?', speaker: 'Orry', who: 'Tamsin Orry' }],
  },
  {
    name: 'a relative who laughs',
    text: `Anton Rell won the boat in a raffle. He has never sailed it.

His daughter Wilma laughs at this. “He gets seasick on the quay.”`,
    quotes: [{ text: 'He gets seasick on the quay.', speaker: 'Wilma' }],
  },
  {
    name: 'a statement that somebody else reads',
    text: `Orrin Dane fell at a farm near Halden last April.

His widow, Wilma, said in a statement read by her lawyer: “He planted more than he cut down.”`,
    quotes: [{ text: 'He planted more than he cut down.', speaker: 'Wilma' }],
  },
  {
    name: 'what nobody claims',
    text: `Orrin Dane found the clock on a tram. Nobody claimed it. “I took it home to keep it company.”`,
    quotes: [{ text: 'I took it home to keep it company.', speaker: 'Orrin Dane' }],
  },
  {
    name: 'marks of both sorts that close together',
    text: `'My boy wheezes,' said Wilma Dane, who lives on the quay. 'They painted over it. I said, "That's not mending, that's make-up."'`,
    quotes: [
      { text: 'My boy wheezes,', speaker: 'Wilma Dane' },
      { text: `They painted over it. I said, "That's not mending, that's make-up."`, speaker: 'Wilma Dane' },
      { text: `That's not mending, that's make-up.`, speaker: 'I', who: 'Wilma Dane' },
    ],
  },
  {
    name: 'a judge who is called a justice',
    text: `A High Court judge has called a hedge “the dearest shrub in the country”.

Mr Justice Hal Rudd was told that it had cost €340,000. “Go outside and talk,” the judge said.`,
    quotes: [
      { text: 'the dearest shrub in the country', speaker: 'A High Court judge', who: 'Hal Rudd' },
      { text: 'Go outside and talk,', speaker: 'the judge', who: 'Hal Rudd' },
    ],
  },
  {
    name: 'a noun that a body is named behind',
    text: `The inspector, Ilse Brandt, was brief. “Wash them,” she said.

The grower, Marl Valley Farms, said it was “helping in every way” and had sent a van.`,
    quotes: [
      { text: 'Wash them,', speaker: 'she', who: 'Ilse Brandt' },
      { text: 'helping in every way', speaker: 'Marl Valley Farms' },
    ],
  },
  {
    name: 'what a company is called where it comes in',
    text: `The trees belong to Marl Groves, a company that bought its first fields here in 2014.

“We did not lose a river,” said Josephine Attwood.

The company denies it. In papers filed with the court, it says the drought explains “nearly all” of the fall.`,
    quotes: [
      { text: 'We did not lose a river,', speaker: 'Josephine Attwood' },
      { text: 'nearly all', speaker: 'it', who: 'Marl Groves' },
    ],
  },
];
