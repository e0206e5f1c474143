import type { QuoteCase } from './quote-case.ts';

/** People called by what they are: in sport, in court, on a ward, on stage, in four languages. */
export const roleNouns: QuoteCase[] = [
  {
    name: 'a derby with two managers',
    text: `Ashcombe Rovers won the derby 3-1 on Saturday and for once nobody mentioned the referee.

Manager Dean Proctor had dropped his captain, Ollie Fenn, on Friday. “Hardest phone call of my life,” the 44-year-old said. “He took it better than I did.”

Fenn came off the bench to score twice. “I had a point to prove and I proved it twice,” the midfielder said.

Opposite him, Millbrook's Stefan Arroyo was booked for diving. The Millbrook boss, Carla Whitty, was unimpressed. “He slipped. The pitch is a disgrace,” said Whitty, who will be without the winger for two games.

“She can have our groundsman,” the Rovers manager replied.`,
    quotes: [
      { text: 'Hardest phone call of my life,', speaker: 'the 44-year-old', who: 'Dean Proctor' },
      { text: 'He took it better than I did.', speaker: 'the 44-year-old', who: 'Dean Proctor' },
      { text: 'I had a point to prove and I proved it twice,', speaker: 'the midfielder', who: 'Ollie Fenn' },
      { text: 'He slipped. The pitch is a disgrace,', speaker: 'Whitty', who: 'Carla Whitty' },
      { text: 'She can have our groundsman,', speaker: 'the Rovers manager', who: 'Dean Proctor' },
    ],
  },
  {
    name: 'a sentence in court',
    text: `A plumber who flooded his ex-wife's flat has been jailed for eight months.

Wayne Tranter, 51, of Cole Street, admitted criminal damage at Barford Crown Court. Prosecuting, Ms Adeyemi Cole said he had let himself in with a key he was meant to have returned. “He ran four taps and he left,” the prosecutor told the court.

Simon Hale, defending, said his client had been drinking. “He woke up ashamed,” the barrister said.

Sentencing him, Judge Ruth Pelham said: “You knew exactly which taps to turn.” She described the damage as “spiteful and thorough”.

Outside, the victim, Tina Tranter, said she was glad it was over. “I still can't listen to rain,” the mother of two said.

Her sister, Jo, was blunter. “Eight months? He'll be out by Easter,” she said.`,
    quotes: [
      { text: 'He ran four taps and he left,', speaker: 'the prosecutor', who: 'Adeyemi Cole' },
      { text: 'He woke up ashamed,', speaker: 'the barrister', who: 'Simon Hale' },
      { text: 'You knew exactly which taps to turn.', speaker: 'Ruth Pelham', who: 'Ruth Pelham' },
      { text: 'spiteful and thorough', speaker: 'She', who: 'Ruth Pelham' },
      { text: "I still can't listen to rain,", speaker: 'the mother of two', who: 'Tina Tranter' },
      { text: "Eight months? He'll be out by Easter,", speaker: 'she', who: 'Jo' },
    ],
  },
  {
    name: 'a ward without a name',
    text: `Staff at Holmgate General have been told to stop putting patients in the chapel.

Consultant Farid Rahimi, who wrote to the board in October, said it had been “a question of dignity”. “You cannot take a history next to a font,” the doctor said.

A ward sister, who asked to remain anonymous, said the chapel had at least been warm. “We had eleven in there on New Year's Eve,” the nurse said. “Somebody lit a candle. I blew it out.”

The trust's chief executive, Moira Keane, apologised. “It should not have happened and it will not happen again,” she said. But a spokesman for the health union said the trust was “moving the beds, not the problem”.

Rahimi has since resigned. His replacement has not been named.`,
    quotes: [
      { text: 'a question of dignity', speaker: 'Farid Rahimi' },
      { text: 'You cannot take a history next to a font,', speaker: 'the doctor', who: 'Farid Rahimi' },
      { text: "We had eleven in there on New Year's Eve,", speaker: 'the nurse', who: 'ward sister' },
      { text: 'Somebody lit a candle. I blew it out.', speaker: 'the nurse', who: 'ward sister' },
      { text: 'It should not have happened and it will not happen again,', speaker: 'she', who: 'Moira Keane' },
      {
        text: 'moving the beds, not the problem',
        speaker: 'a spokesman for the health union',
        who: 'spokesman for the health union',
      },
    ],
  },
  {
    name: 'a ferry and its crofter',
    text: `WELLFORD — Transport Minister Hamish Orr has defended the decision to scrap the night ferry, hours after islanders blocked the pier with their cars.

“A ferry with six passengers is a taxi,” the minister told the chamber.

The shadow transport secretary, Eilidh Rae, said he had never set foot on it. “He would not know a car deck from a card table,” she said.

On the pier, Donald MacInnes had parked his tractor across the ramp. “It's insured for agricultural purposes,” said the crofter, 73. “This is agricultural.”

His wife Morag had brought soup. “He's been waiting for this since 1985,” she said.

Police asked the protesters to leave at noon. Most did. “We were very polite and so were they,” said the officer in charge, Inspector Graham Toal.`,
    quotes: [
      { text: 'A ferry with six passengers is a taxi,', speaker: 'the minister', who: 'Hamish Orr' },
      { text: 'He would not know a car deck from a card table,', speaker: 'she', who: 'Eilidh Rae' },
      { text: "It's insured for agricultural purposes,", speaker: 'the crofter', who: 'Donald MacInnes' },
      { text: 'This is agricultural.', speaker: 'the crofter', who: 'Donald MacInnes' },
      { text: "He's been waiting for this since 1985,", speaker: 'she', who: 'Morag' },
      { text: 'We were very polite and so were they,', speaker: 'Graham Toal', who: 'Graham Toal' },
    ],
  },
  {
    name: 'a band that splits',
    text: `The Slate Pickers will split after a final show in Cardigan in May.

“Nobody threw anything,” singer Nia Vaughan told the Coast podcast. “We just ran out of road.”

The band formed at a bus stop in 2003. Drummer Tom Pask left in 2015 and came back in 2017. “I missed the van,” the drummer admits. “Not the people in it. The van.”

Their label said in a statement that it was “heartbroken and very proud”. It will reissue the first two albums.

Asked what she would do next, the 41-year-old laughed. “Sleep,” she said. “Then a musical about cheese.”`,
    quotes: [
      { text: 'Nobody threw anything,', speaker: 'Nia Vaughan' },
      { text: 'We just ran out of road.', speaker: 'Nia Vaughan' },
      { text: 'I missed the van,', speaker: 'the drummer', who: 'Tom Pask' },
      { text: 'Not the people in it. The van.', speaker: 'the drummer', who: 'Tom Pask' },
      { text: 'heartbroken and very proud', speaker: 'Their label', who: 'Their label' },
      { text: 'Sleep,', speaker: 'she', who: 'Nia Vaughan' },
      { text: 'Then a musical about cheese.', speaker: 'she', who: 'Nia Vaughan' },
    ],
  },
  {
    name: 'a boy and a dog',
    text: `A 12-year-old boy who spent a night on Ben Arrow was found by a dog called Biscuit.

“He was sitting under a rock eating a mint,” said team leader Kirsty Boyd. “He asked if he was in trouble.”

The schoolboy had followed the wrong group down from the summit. His father, Neil Aird, raised the alarm at six. “I counted the hats,” the father said. “Then I counted them again.”

Biscuit's handler, Pam Grieve, said the dog deserved the credit. “I just held the lead,” the retired vet said. The rescuers have been promised a cake.

“It's the least we can do,” said Mr Aird. “His mother is baking it now.”`,
    quotes: [
      { text: 'He was sitting under a rock eating a mint,', speaker: 'Kirsty Boyd' },
      { text: 'He asked if he was in trouble.', speaker: 'Kirsty Boyd' },
      { text: 'I counted the hats,', speaker: 'the father', who: 'Neil Aird' },
      { text: 'Then I counted them again.', speaker: 'the father', who: 'Neil Aird' },
      { text: 'I just held the lead,', speaker: 'the retired vet', who: 'Pam Grieve' },
      { text: "It's the least we can do,", speaker: 'Mr Aird', who: 'Neil Aird' },
      { text: 'His mother is baking it now.', speaker: 'Mr Aird', who: 'Neil Aird' },
    ],
  },
  {
    name: 'a head on a roof',
    text: `Pupils at St Brannoc's arrived on Monday to find their head teacher on the roof.

Olwen Price, 58, had promised to spend a night up there if the school raised £5,000 for a library. They raised £7,312. “I had rather hoped they'd fall short,” the head said through a megaphone.

Year 6 pupil Theo Banks had sold his bike. “It was too small anyway,” the ten-year-old said.

Not everyone approved. The chair of governors, Roger Lisle, said he had “not been consulted about the roof”. One parent, who would not give her name, called it “a stunt”. Another brought a flask.

“She taught me to read,” the woman said. “She can sit where she likes.”`,
    quotes: [
      { text: "I had rather hoped they'd fall short,", speaker: 'the head', who: 'Olwen Price' },
      { text: 'It was too small anyway,', speaker: 'the ten-year-old', who: 'Theo Banks' },
      { text: 'not been consulted about the roof', speaker: 'Roger Lisle', who: 'Roger Lisle' },
      { text: 'a stunt', speaker: 'One parent', who: 'parent' },
      { text: 'She taught me to read,', speaker: 'the woman', who: 'woman' },
      { text: 'She can sit where she likes.', speaker: 'the woman', who: 'woman' },
    ],
  },
  {
    name: 'ein Brand und seine Wirtin',
    language: 'de',
    text: `Der Dachstuhl der Alten Mälzerei in Grünbach ist in der Nacht zum Sonntag ausgebrannt.

Einsatzleiter Holger Wiesner war als einer der Ersten vor Ort. „Als wir kamen, schlugen die Flammen schon aus drei Fenstern“, sagte der 39-Jährige. Gerettet werden konnte nur der Keller.

Für Eigentümerin Sabine Kottke ist das kein Trost. „Im Keller steht mein Fahrrad“, sagte die Wirtin trocken.

Ihr Mann hatte die Nacht auf der Straße verbracht. „Man steht da und zählt die Balken“, erzählte er.

Die Polizei geht von einem technischen Defekt aus. Das Gebäude sei „nicht mehr zu retten“, teilte eine Sprecherin mit. Kottke will trotzdem wieder aufbauen. „Mein Großvater hat es zweimal gemacht. Dann kann ich es einmal.“`,
    quotes: [
      {
        text: 'Als wir kamen, schlugen die Flammen schon aus drei Fenstern',
        speaker: 'der 39-Jährige',
        who: 'Holger Wiesner',
      },
      { text: 'Im Keller steht mein Fahrrad', speaker: 'die Wirtin', who: 'Sabine Kottke' },
      { text: 'Man steht da und zählt die Balken', speaker: 'er', who: 'Ihr Mann' },
      { text: 'nicht mehr zu retten', speaker: 'eine Sprecherin', who: 'Sprecherin' },
      {
        text: 'Mein Großvater hat es zweimal gemacht. Dann kann ich es einmal.',
        speaker: 'Kottke',
        who: 'Sabine Kottke',
      },
    ],
  },
  {
    name: 'ein Orchester und sein Intendant',
    language: 'de',
    text: `Das Stadtorchester Wehlau bekommt eine Chefin. Die Dirigentin Irina Falk, 34, unterschrieb am Freitag für fünf Jahre.

„Ich habe hier als Kind Triangel gespielt“, sagte sie bei der Vorstellung. „Falsch, übrigens.“

Intendant Paul Reger lobte ihre Neugier. „Sie hat beim Vorspiel drei Stücke dirigiert, die keiner von uns kannte“, so der Intendant. Kulturdezernentin Mara Stein sprach von einem „Glücksgriff“.

Im Orchester ist die Freude geteilt. „Wir werden wieder üben müssen“, meinte ein Cellist.`,
    quotes: [
      { text: 'Ich habe hier als Kind Triangel gespielt', speaker: 'sie', who: 'Irina Falk' },
      { text: 'Falsch, übrigens.', speaker: 'sie', who: 'Irina Falk' },
      {
        text: 'Sie hat beim Vorspiel drei Stücke dirigiert, die keiner von uns kannte',
        speaker: 'der Intendant',
        who: 'Paul Reger',
      },
      { text: 'Glücksgriff', speaker: 'Mara Stein' },
      { text: 'Wir werden wieder üben müssen', speaker: 'ein Cellist', who: 'Cellist' },
    ],
  },
  {
    name: 'un marché et sa poissonnière',
    language: 'fr',
    text: `Le marché de Saint-Aubin ne déménagera pas. Le maire, Philippe Garrec, l'a annoncé mardi soir sous les applaudissements.

« J'ai écouté les commerçants », a déclaré l'élu. Une pétition avait réuni 2 300 signatures en une semaine.

Nadège Le Roux, poissonnière depuis vingt ans, en avait collecté la moitié. « Je les ai eues avec des sardines », s'amuse-t-elle.

Son voisin de stand, le fromager Yann Prigent, était moins confiant. « On nous avait déjà fait le coup en 2012 », rappelle-t-il.

L'opposition dénonce « un recul électoraliste ». Pour sa cheffe de file, Claire Morin, le maire « gouverne au doigt mouillé ».

« Qu'elle vienne acheter du poisson », répond la poissonnière.`,
    quotes: [
      { text: "J'ai écouté les commerçants", speaker: "l'élu", who: 'Philippe Garrec' },
      { text: 'Je les ai eues avec des sardines', speaker: 'elle', who: 'Nadège Le Roux' },
      { text: 'On nous avait déjà fait le coup en 2012', speaker: 'il', who: 'Yann Prigent' },
      { text: 'un recul électoraliste', speaker: "L'opposition", who: 'opposition' },
      { text: 'gouverne au doigt mouillé', speaker: 'Claire Morin', who: 'Claire Morin' },
      { text: "Qu'elle vienne acheter du poisson", speaker: 'la poissonnière', who: 'Nadège Le Roux' },
    ],
  },
  {
    name: 'un faro y su ingeniera',
    language: 'es',
    text: `El faro de Punta Gris volverá a tener farero. La Autoridad Portuaria sacó la plaza a concurso el lunes y ya hay 140 aspirantes.

«No es un hotel», advierte el último titular, Anselmo Rey, que se jubiló en 2009. A sus 81 años, el antiguo farero sube cada domingo los 212 escalones. «Si un día no puedo, me quedo arriba», bromea.

Lucía Barral, ingeniera de 29 años, se ha presentado. «Quiero silencio», dice. «Y un sueldo».

El presidente de la autoridad, Tomás Ulloa, asegura que el faro «se pagará solo» con las visitas. No todos lo creen. «Cuatro turistas y una gaviota», resume la dueña del bar, Pura Seoane.

La ingeniera no pierde la fe. «La gaviota paga más», dice.`,
    quotes: [
      { text: 'No es un hotel', speaker: 'Anselmo Rey' },
      { text: 'Si un día no puedo, me quedo arriba', speaker: 'Anselmo Rey', who: 'Anselmo Rey' },
      { text: 'Quiero silencio', speaker: 'Lucía Barral', who: 'Lucía Barral' },
      { text: 'Y un sueldo', speaker: 'Lucía Barral', who: 'Lucía Barral' },
      { text: 'se pagará solo', speaker: 'Tomás Ulloa', who: 'Tomás Ulloa' },
      { text: 'Cuatro turistas y una gaviota', speaker: 'Pura Seoane', who: 'Pura Seoane' },
      { text: 'La gaviota paga más', speaker: 'La ingeniera', who: 'Lucía Barral' },
    ],
  },
];
