import type { QuoteCase } from './quote-case.ts';

/** More of `desks`: statements, posts, talks, a family, and other languages. */
export const desksLate: QuoteCase[] = [
  {
    name: 'a statement in full, over several paragraphs',
    text: `The museum's director has resigned over the loss of eleven Bronze Age brooches. In a statement issued on Friday evening, Dr. Philippa Crane wrote:

"I have loved every day of my fourteen years at the Harcourt.

"When the brooches were first missed, in 2019, I accepted an explanation that I should have questioned. That was my failure, and mine alone.

"I apologize to the people of Harcourt, whose treasures they are."

The chairman of the trustees, Lord Amory, accepted her resignation "with sorrow and with respect." He said the board would appoint an interim director within days.

Police have arrested a 46-year-old former curator. He was released on bail. His solicitor, Dev Nair, said only that his client "looks forward to explaining."`,
    quotes: [
      {
        text: 'I have loved every day of my fourteen years at the Harcourt.',
        speaker: 'Dr. Philippa Crane',
        who: 'Philippa Crane',
      },
      {
        text: 'When the brooches were first missed, in 2019, I accepted an explanation that I should have questioned. That was my failure, and mine alone.',
        speaker: 'Dr. Philippa Crane',
        who: 'Philippa Crane',
      },
      {
        text: 'I apologize to the people of Harcourt, whose treasures they are.',
        speaker: 'Dr. Philippa Crane',
        who: 'Philippa Crane',
      },
      { text: 'with sorrow and with respect.', speaker: 'Lord Amory', who: 'Amory' },
      { text: 'looks forward to explaining.', speaker: 'Dev Nair', who: 'Dev Nair' },
    ],
  },
  {
    name: 'a row on social media',
    text: `The singer Marlo Vance has deleted a post in which he called his former label “a crime scene with a gift shop.”

The post, which was up for about forty minutes on Sunday, said Redshift Records owed him “seven figures.” It was shared more than 90,000 times.

“Everything Marlo is owed, Marlo has been paid,” a Redshift spokesperson told the Ledger. “We wish him well.”

Fans were not having it. “Free Marlo,” wrote one, @velvetmoth, under a picture of a burning contract. Another, who goes by Tin Lizzie, said she had cancelled her subscription. “I only had it for him,” she wrote.

Vance's sister and manager, Corinne, said he had been hacked. Minutes later the singer contradicted her. “Nobody hacked me lol,” he posted. “I hacked myself.”

His lawyer declined to comment.`,
    quotes: [
      { text: 'a crime scene with a gift shop.', speaker: 'he', who: 'Marlo Vance' },
      { text: 'seven figures.', speaker: 'The post', who: 'post' },
      {
        text: 'Everything Marlo is owed, Marlo has been paid,',
        speaker: 'a Redshift spokesperson',
        who: 'Redshift spokesperson',
      },
      { text: 'We wish him well.', speaker: 'a Redshift spokesperson', who: 'Redshift spokesperson' },
      { text: 'Free Marlo,', speaker: 'one', who: 'Fans' },
      { text: 'I only had it for him,', speaker: 'she', who: 'Tin Lizzie' },
      { text: 'Nobody hacked me lol,', speaker: 'he', who: 'Marlo Vance' },
      { text: 'I hacked myself.', speaker: 'he', who: 'Marlo Vance' },
    ],
  },
  {
    name: 'talks, a communiqué and an interpreter',
    text: `KARSHI — The foreign ministers of Ordania and West Tell ended two days of talks on Saturday with a joint communiqué pledging "to refrain from all hostile acts."

"Both sides recognize the line of 1994 as provisional," the communiqué said. It did not mention the prisoners.

Ordania's minister, Bekzat Uulu, speaking through an interpreter, described the text as "a door, not a house." His counterpart, Frederick Asante, used a different image.

"We have agreed on the shape of the table," Asante told reporters. "Now we must find something to put on it."

A senior West Tell official, who spoke on condition of anonymity to discuss the closed talks, was blunter. "They will break it by Tuesday," the official said.

In the border village of Sary, news of the deal was met with a shrug. "My husband has been gone for three years," Gulnara Osmon, 39, said through a translator. "Tell me when there is a communiqué about him."`,
    quotes: [
      { text: 'to refrain from all hostile acts.', speaker: 'a joint communiqué', who: 'joint communiqué' },
      {
        text: 'Both sides recognize the line of 1994 as provisional,',
        speaker: 'the communiqué',
        who: 'joint communiqué',
      },
      { text: 'a door, not a house.', speaker: 'Bekzat Uulu', who: 'Bekzat Uulu' },
      { text: 'We have agreed on the shape of the table,', speaker: 'Asante', who: 'Frederick Asante' },
      { text: 'Now we must find something to put on it.', speaker: 'Asante', who: 'Frederick Asante' },
      { text: 'They will break it by Tuesday,', speaker: 'the official', who: 'senior West Tell official' },
      { text: 'My husband has been gone for three years,', speaker: 'Gulnara Osmon', who: 'Gulnara Osmon' },
      { text: 'Tell me when there is a communiqué about him.', speaker: 'Gulnara Osmon', who: 'Gulnara Osmon' },
    ],
  },
  {
    name: 'three generations at a kitchen table',
    text: `The farm has been in the Lockyer family since 1888, and at the kitchen table all three generations talk at once.

'We'll not sell,' says Ted Lockyer, 84, buttering his toast.

'Dad, nobody's selling,' says his son, Martin.

'I might,' says Martin's daughter, Beth. She is 22 and has a degree in soil science. 'If the price is right.'

There is a silence. Her grandfather puts down his knife.

'She gets that from her mother,' he says at last, and everybody laughs, Beth loudest of all.

The joke hides a hard sum. Martin reckons the farm lost £31,000 last year. 'You can't eat a view,' he says.

Beth wants to plant hazelnuts. 'It's the one thing the deer don't like,' she explains. Her father is unconvinced. 'Deer'll eat owt,' he mutters.`,
    quotes: [
      { text: "We'll not sell,", speaker: 'Ted Lockyer', who: 'Ted Lockyer' },
      { text: "Dad, nobody's selling,", speaker: 'Martin', who: 'Martin' },
      { text: 'I might,', speaker: 'Beth', who: 'Beth' },
      { text: 'If the price is right.', speaker: 'She', who: 'Beth' },
      { text: 'She gets that from her mother,', speaker: 'he', who: 'Ted Lockyer' },
      { text: "You can't eat a view,", speaker: 'he', who: 'Martin' },
      { text: "It's the one thing the deer don't like,", speaker: 'she', who: 'Beth' },
      { text: "Deer'll eat owt,", speaker: 'he', who: 'Martin' },
    ],
  },
  {
    name: 'der Streit um ein Theater',
    language: 'de',
    text: `Das Stadttheater Brehmen steht vor dem Aus. Intendantin Vera Lohse sprach am Donnerstag von einem „Todesurteil auf Raten“.

„Wenn der Rat die Mittel streicht, spielen wir nächstes Jahr vor leeren Kulissen“, sagte sie der Brehmener Zeitung. „Oder gar nicht.“

Kämmerer Holger Thies wies den Vorwurf zurück. Die Stadt habe „keinen Euro zu verschenken“, so Thies. Auch die Bäder müssten sparen.

„Kultur ist kein Schwimmbad“, entgegnete Lohse.

Der Schauspieler Emre Kaya, seit zwölf Jahren im Ensemble, hat schon gekündigt. „Ich habe zwei Kinder“, begründet er den Schritt. „Die essen keine Hoffnung.“

Am Montag will der Rat entscheiden. »Es wird knapp«, heißt es aus der CDU-Fraktion.`,
    quotes: [
      { text: 'Todesurteil auf Raten', speaker: 'Vera Lohse', who: 'Vera Lohse' },
      {
        text: 'Wenn der Rat die Mittel streicht, spielen wir nächstes Jahr vor leeren Kulissen',
        speaker: 'sie',
        who: 'Vera Lohse',
      },
      { text: 'Oder gar nicht.', speaker: 'sie', who: 'Vera Lohse' },
      { text: 'keinen Euro zu verschenken', speaker: 'Thies', who: 'Holger Thies' },
      { text: 'Kultur ist kein Schwimmbad', speaker: 'Lohse', who: 'Vera Lohse' },
      { text: 'Ich habe zwei Kinder', speaker: 'er', who: 'Emre Kaya' },
      { text: 'Die essen keine Hoffnung.', speaker: 'er', who: 'Emre Kaya' },
      { text: 'Es wird knapp', speaker: 'der CDU-Fraktion', who: 'CDU-Fraktion' },
    ],
  },
  {
    name: 'un procès et une cantine',
    language: 'fr',
    text: `Le tribunal de Morvane a condamné lundi l'ancien maire, Gérard Poncet, à dix-huit mois de prison avec sursis. « Vous avez confondu la caisse de la commune et la vôtre », lui a lancé la présidente, Claire Aubin.

« Je ne suis pas un voleur », a répété M. Poncet à la sortie. Il compte faire appel. « Je me battrai jusqu'au bout », a-t-il assuré.

Son avocate, Me Nadia Ferhat, dénonce une décision « politique ». Pour le parquet, au contraire, la peine est « mesurée ».

« On mangeait mieux du temps de Poncet », soupire Odile, cantinière à la retraite. « Mais c'était nous qui payions. »`,
    quotes: [
      { text: 'Vous avez confondu la caisse de la commune et la vôtre', speaker: 'Claire Aubin', who: 'Claire Aubin' },
      { text: 'Je ne suis pas un voleur', speaker: 'M. Poncet', who: 'Gérard Poncet' },
      { text: "Je me battrai jusqu'au bout", speaker: 'il', who: 'Gérard Poncet' },
      { text: 'politique', speaker: 'Nadia Ferhat', who: 'Nadia Ferhat' },
      { text: 'mesurée', speaker: 'le parquet', who: 'parquet' },
      { text: 'On mangeait mieux du temps de Poncet', speaker: 'Odile', who: 'Odile' },
      { text: "Mais c'était nous qui payions.", speaker: 'Odile', who: 'Odile' },
    ],
  },
  {
    name: 'una huelga de pescadores',
    language: 'es',
    text: `Los pescadores de Costa Brañas amarraron sus barcos el martes. «No salimos a perder dinero», explicó Manuel Outeiro, patrón mayor de la cofradía. «El gasóleo cuesta el doble que hace un año».

La consejera de Pesca, Elena Rial, pidió «calma» y anunció ayudas. «Entendemos su enfado», dijo en una rueda de prensa. Outeiro no la cree. «Llevan prometiendo ayudas desde mayo», respondió.

Según la federación, más de doscientas familias viven del puerto. «Somos pocos, pero damos de comer a un pueblo», resume Carmen, redera desde los quince años.`,
    quotes: [
      { text: 'No salimos a perder dinero', speaker: 'Manuel Outeiro', who: 'Manuel Outeiro' },
      { text: 'El gasóleo cuesta el doble que hace un año', speaker: 'Manuel Outeiro', who: 'Manuel Outeiro' },
      { text: 'calma', speaker: 'Elena Rial', who: 'Elena Rial' },
      { text: 'Entendemos su enfado', speaker: 'Elena Rial', who: 'Elena Rial' },
      { text: 'Llevan prometiendo ayudas desde mayo', speaker: 'Outeiro', who: 'Manuel Outeiro' },
      { text: 'Somos pocos, pero damos de comer a un pueblo', speaker: 'Carmen', who: 'Carmen' },
    ],
  },
];
