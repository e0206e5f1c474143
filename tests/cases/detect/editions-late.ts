import type { QuoteCase } from './quote-case.ts';

/** More of `editions`: opinion, broadcast, press release, communiqué, briefings, namesakes, a couple, German, French, Spanish. */
export const editionsLate: QuoteCase[] = [
  {
    name: 'a column with quotes in it',
    text: `The transport secretary says the new ticket barriers are “a win for honest passengers”. I have news for Grant Hollis: honest passengers are the ones stuck behind them.

Last week I stood at Crewe and watched a woman with twins and a ticket try to reason with one. “It's in there,” she said, pointing at the slot. “It ate it.” A man in a tabard came. “They do that,” he said.

Hollis, to be fair, inherited the scheme. His predecessor, Anne Dacre, once promised that the “so-called gate tax” would never come in. “Not on my watch,” she told the Commons in 2021. She was as good as her word; she resigned first.

What the minister should do is listen to his own officials, who warned in a memo leaked in June that the gates would “slow the flow of passengers to pre-1970 levels”.

“Progress” is a word I used to like.`,
    quotes: [
      { text: 'a win for honest passengers', speaker: 'The transport secretary', who: 'Grant Hollis' },
      { text: "It's in there,", speaker: 'she', who: 'woman' },
      { text: 'It ate it.', speaker: 'she', who: 'woman' },
      { text: 'They do that,', speaker: 'he', who: 'man' },
      { text: 'so-called gate tax', speaker: 'Anne Dacre' },
      { text: 'Not on my watch,', speaker: 'she', who: 'Anne Dacre' },
      {
        text: 'slow the flow of passengers to pre-1970 levels',
        speaker: 'his own officials',
        who: 'his own officials',
      },
    ],
  },
  {
    name: 'a broadcast, typed out',
    text: `PRESENTER: Good evening. The water in Marlow is brown again tonight. Our correspondent is there.

SHONA BELL: Thank you, Tom. I'm outside the pumping station, where the company says there is nothing to see. One resident showed me a glass of it.

RESIDENT: You could stand a spoon in that.

BELL: The company's chief engineer, Piers Lowther, told me earlier that the water was "safe, if unattractive". He drank some.

LOWTHER: "There you are. I'm still standing."

PRESENTER: And what do doctors say?

BELL: Well, Tom, the health agency says people should boil it "until further notice".`,
    quotes: [
      { text: 'safe, if unattractive', speaker: 'Piers Lowther' },
      { text: "There you are. I'm still standing.", speaker: 'LOWTHER', who: 'Piers Lowther' },
      { text: 'until further notice', speaker: 'the health agency', who: 'health agency' },
    ],
  },
  {
    name: 'a press release',
    text: `Brightline Robotics Opens European Headquarters in Tarn

TARN, 12 May – Brightline Robotics, the leading maker of warehouse robots, today announced the opening of its European headquarters.

“Tarn gives us talent, rail links and very good cheese,” said Yusuf Demir, founder and CEO of Brightline Robotics. “We are thrilled to call it home.”

The 9,000 m² site will house 240 engineers. “This investment is a vote of confidence in our region,” commented Solène Marchais, President of the Tarn Development Agency.

“My team tested eleven cities,” added Ingrid Voss, who will head the site as Managing Director. “Ten of them did not call us back.”

About Brightline Robotics
Brightline Robotics builds robots that “lift so people don't have to”. It was founded in 2014.`,
    quotes: [
      { text: 'Tarn gives us talent, rail links and very good cheese,', speaker: 'Yusuf Demir' },
      { text: 'We are thrilled to call it home.', speaker: 'Yusuf Demir' },
      { text: 'This investment is a vote of confidence in our region,', speaker: 'Solène Marchais' },
      { text: 'My team tested eleven cities,', speaker: 'Ingrid Voss' },
      { text: 'Ten of them did not call us back.', speaker: 'Ingrid Voss' },
    ],
  },
  {
    name: 'a communiqué of seven',
    text: `The foreign ministers of seven coastal states condemned the seizure of two trawlers on Sunday as “an act of piracy by a government”.

In a joint communiqué issued after talks in Velden, they demanded the release of the crews “without delay and without conditions”.

Host minister Katarzyna Wolny went further. “We know where the boats are,” she told reporters. “We know who gave the order. He knows that we know.”

The accused government rejected the charge. Its foreign ministry described the communiqué as “hysterical”, and its ambassador to Velden, Goran Petkov, tweeted: “Fish do not carry passports.”

A Western diplomat, speaking on condition of anonymity because the talks were private, said the seven had nearly fallen out over the wording. “Two of them wanted ‘theft’,” the diplomat said. “Piracy has legal consequences.”

Wolny would not be drawn on that: “We speak with one voice. It is sometimes hoarse.”`,
    quotes: [
      {
        text: 'an act of piracy by a government',
        speaker: 'The foreign ministers of seven coastal states',
        who: 'foreign ministers of seven coastal states',
      },
      {
        text: 'without delay and without conditions',
        speaker: 'they',
        who: 'foreign ministers of seven coastal states',
      },
      { text: 'We know where the boats are,', speaker: 'she', who: 'Katarzyna Wolny' },
      { text: 'We know who gave the order. He knows that we know.', speaker: 'she', who: 'Katarzyna Wolny' },
      { text: 'hysterical', speaker: 'Its foreign ministry' },
      { text: 'Fish do not carry passports.', speaker: 'Goran Petkov' },
      { text: 'Two of them wanted ‘theft’,', speaker: 'the diplomat', who: 'Western diplomat' },
      { text: 'Piracy has legal consequences.', speaker: 'the diplomat', who: 'Western diplomat' },
      { text: 'We speak with one voice. It is sometimes hoarse.', speaker: 'Wolny', who: 'Katarzyna Wolny' },
    ],
  },
  {
    name: 'officials who are not named',
    text: `WASHINGTON — The administration is weighing a ban on foreign drones over farmland, according to three people familiar with the discussions.

One of the people, a senior official at the agriculture department, said the proposal was “80 percent written and 20 percent agreed.”

“Nobody wants to be the one who grounds the crop dusters,” the official said.

Two lobbyists for growers said separately that they had been shown a draft. “We laughed,” one said. “Then we called our lawyers,” the other said.

The White House declined to comment. A department spokesman, Neil Corrigan, would say only that “no decisions have been made.”

The idea grew out of a speech last fall in which Senator Ruth Adair, Republican of Nebraska, warned of “eyes in the corn.” On Monday the senator said she felt vindicated. “I have been saying it to anyone who'd listen,” Ms. Adair said. “And to several who wouldn't.”`,
    quotes: [
      {
        text: '80 percent written and 20 percent agreed.',
        speaker: 'One of the people',
        who: 'three people',
      },
      {
        text: 'Nobody wants to be the one who grounds the crop dusters,',
        speaker: 'the official',
        who: 'senior official at the agriculture department',
      },
      { text: 'We laughed,', speaker: 'one', who: 'Two lobbyists for growers' },
      { text: 'Then we called our lawyers,', speaker: 'the other', who: 'Two lobbyists for growers' },
      { text: 'no decisions have been made.', speaker: 'Neil Corrigan' },
      { text: 'eyes in the corn.', speaker: 'Ruth Adair' },
      { text: "I have been saying it to anyone who'd listen,", speaker: 'Ms. Adair', who: 'Ruth Adair' },
      { text: "And to several who wouldn't.", speaker: 'Ms. Adair', who: 'Ruth Adair' },
    ],
  },
  {
    name: 'father and daughter, one surname',
    text: `The Ferreira family has run the ferry across the Lower Tamble for ninety years. This month it stops.

“There's a bridge,” says Paulo Ferreira, 79, with a shrug. “People like bridges.”

His daughter, Inês Ferreira, who has piloted the boat since his second stroke, is less philosophical. “They promised us a year's notice,” she says. “We got a leaflet.”

Highways engineer Colm Daly says the county wrote to the family in 2022. “I signed the letter,” he says.

Ferreira, the daughter, laughs at that. “He did,” she says. “He sent it to the other bank.”

On the last crossing her father stood at the bow. “Don't write that I cried,” he told me. “It was the wind.”`,
    quotes: [
      { text: "There's a bridge,", speaker: 'Paulo Ferreira' },
      { text: 'People like bridges.', speaker: 'Paulo Ferreira' },
      { text: "They promised us a year's notice,", speaker: 'she', who: 'Inês Ferreira' },
      { text: 'We got a leaflet.', speaker: 'she', who: 'Inês Ferreira' },
      { text: 'I signed the letter,', speaker: 'he', who: 'Colm Daly' },
      { text: 'He did,', speaker: 'she', who: 'Inês Ferreira' },
      { text: 'He sent it to the other bank.', speaker: 'she', who: 'Inês Ferreira' },
      { text: "Don't write that I cried,", speaker: 'he', who: 'Paulo Ferreira' },
      { text: 'It was the wind.', speaker: 'he', who: 'Paulo Ferreira' },
    ],
  },
  {
    name: 'a couple and their vineyard',
    text: `'We bought it for the view,' said Hugh Pennington, who gave up a job in insurance to plant vines in Norfolk with his wife, Gemma.

'You bought it for the view,' Mrs Pennington corrected him. 'I bought it because you'd already signed.'

Their first bottles went on sale in May. The wine critic Leopold Vane called the white 'a brave attempt at weather'.

'He gave us two stars,' said Mr Pennington. 'My mother would have given us one.'

The couple employ six people. 'They pay on time and they sing,' one picker said. 'The singing could stop.'

A neighbouring farmer, Trevor Sugg, 82, thinks vines in Norfolk are 'daft', but admitted that he had bought a case. 'For the christening,' he said.`,
    quotes: [
      { text: 'We bought it for the view,', speaker: 'Hugh Pennington' },
      { text: 'You bought it for the view,', speaker: 'Mrs Pennington', who: 'Gemma' },
      { text: "I bought it because you'd already signed.", speaker: 'Mrs Pennington', who: 'Gemma' },
      { text: 'a brave attempt at weather', speaker: 'Leopold Vane' },
      { text: 'He gave us two stars,', speaker: 'Mr Pennington', who: 'Hugh Pennington' },
      { text: 'My mother would have given us one.', speaker: 'Mr Pennington', who: 'Hugh Pennington' },
      { text: 'They pay on time and they sing,', speaker: 'one picker', who: 'picker' },
      { text: 'The singing could stop.', speaker: 'one picker', who: 'picker' },
      { text: 'daft', speaker: 'Trevor Sugg' },
      { text: 'For the christening,', speaker: 'he', who: 'Trevor Sugg' },
    ],
  },
  {
    name: 'eine Brücke wird gesperrt',
    language: 'de',
    text: `Die Rheinbrücke bei Orsoy bleibt bis auf Weiteres gesperrt. Das teilte das Verkehrsministerium am Montag mit.

„Wir haben Risse gefunden, die niemand erwartet hat“, sagte Verkehrsministerin Anke Holthaus (SPD). „Sicherheit geht vor Bequemlichkeit.“

Die Opposition sprach von „organisierter Ahnungslosigkeit“. Ihr verkehrspolitischer Sprecher, Dirk Wenzel, forderte den Rücktritt der Ministerin. „Die Gutachten lagen seit 2019 im Schrank“, so Wenzel.

Holthaus wies das zurück. „Wer das behauptet, hat den Schrank nie geöffnet“, erklärte sie.

Nach Angaben der Handelskammer kostet die Sperrung die Wirtschaft täglich zwei Millionen Euro. Spediteur Mehmet Aydin muss seine 40 Lastwagen nun umleiten. „Meine Fahrer kennen jetzt jede Ampel in Moers“, erzählt der 52-Jährige. „Mit Vornamen.“`,
    quotes: [
      { text: 'Wir haben Risse gefunden, die niemand erwartet hat', speaker: 'Anke Holthaus' },
      { text: 'Sicherheit geht vor Bequemlichkeit.', speaker: 'Anke Holthaus' },
      { text: 'organisierter Ahnungslosigkeit', speaker: 'Die Opposition', who: 'Opposition' },
      { text: 'Die Gutachten lagen seit 2019 im Schrank', speaker: 'Wenzel', who: 'Dirk Wenzel' },
      { text: 'Wer das behauptet, hat den Schrank nie geöffnet', speaker: 'sie', who: 'Anke Holthaus' },
      { text: 'Meine Fahrer kennen jetzt jede Ampel in Moers', speaker: 'der 52-Jährige', who: 'Mehmet Aydin' },
      { text: 'Mit Vornamen.', speaker: 'der 52-Jährige', who: 'Mehmet Aydin' },
    ],
  },
  {
    name: 'un maire contre les trottinettes',
    language: 'fr',
    text: `Le maire de Saint-Aubry, Gérard Lemaître, a annoncé jeudi l'interdiction des trottinettes en libre-service. « Nos trottoirs ne sont pas un parking », a-t-il déclaré.

L'opérateur Volt dénonce une décision « brutale et sans concertation ». « Nous avons appris la nouvelle par la radio », regrette sa directrice générale, Camille Roussel.

Selon elle, 4 000 habitants utilisent le service chaque jour. « Le maire préfère les voitures, il l'a toujours dit », poursuit-elle.

« C'est faux », a répliqué l'élu. « J'ai vendu la mienne en 2015. »

Dans les rues, les avis sont partagés. « Ma grand-mère est tombée deux fois », raconte Yanis, 17 ans. Pour Hélène Bastide, infirmière, la mesure est « un coup dur » : « Je finis à deux heures du matin, il n'y a plus de bus », explique cette mère de famille.`,
    quotes: [
      { text: 'Nos trottoirs ne sont pas un parking', speaker: 'il', who: 'Gérard Lemaître' },
      { text: 'brutale et sans concertation', speaker: 'Volt' },
      { text: 'Nous avons appris la nouvelle par la radio', speaker: 'Camille Roussel' },
      { text: "Le maire préfère les voitures, il l'a toujours dit", speaker: 'elle', who: 'Camille Roussel' },
      { text: "C'est faux", speaker: "l'élu", who: 'Gérard Lemaître' },
      { text: "J'ai vendu la mienne en 2015.", speaker: "l'élu", who: 'Gérard Lemaître' },
      { text: 'Ma grand-mère est tombée deux fois', speaker: 'Yanis' },
      { text: 'un coup dur', speaker: 'Hélène Bastide' },
      {
        text: "Je finis à deux heures du matin, il n'y a plus de bus",
        speaker: 'cette mère de famille',
        who: 'Hélène Bastide',
      },
    ],
  },
  {
    name: 'un pueblo sin médico',
    language: 'es',
    text: `El único médico de Valdehoz se jubila el viernes y nadie ha pedido la plaza. «Llevo aquí treinta y un años y no he cerrado un solo día», afirma Julián Cebrián, de 66 años.

La alcaldesa, Rosa Marín, ha escrito tres cartas a la consejería. «La última la mandé certificada», cuenta. «Me contestaron que no constaba.»

Un portavoz de la consejería aseguró que el servicio está «plenamente garantizado».

Según Marín, eso significa un autobús los martes. «Aquí la gente no se pone mala los martes», ironiza la regidora.

Cebrián ha prometido quedarse a vivir en el pueblo. «Si llaman, abriré», dijo. Su mujer, Pilar Soto, lo matizó: «Abriré yo. Él está sordo».`,
    quotes: [
      { text: 'Llevo aquí treinta y un años y no he cerrado un solo día', speaker: 'Julián Cebrián' },
      { text: 'La última la mandé certificada', speaker: 'Rosa Marín' },
      { text: 'Me contestaron que no constaba.', speaker: 'Rosa Marín' },
      { text: 'plenamente garantizado', speaker: 'Un portavoz de la consejería', who: 'portavoz de la consejería' },
      { text: 'Aquí la gente no se pone mala los martes', speaker: 'la regidora', who: 'Rosa Marín' },
      { text: 'Si llaman, abriré', speaker: 'Cebrián', who: 'Julián Cebrián' },
      { text: 'Abriré yo. Él está sordo', speaker: 'Pilar Soto' },
    ],
  },
];
