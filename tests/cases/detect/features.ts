import type { QuoteCase } from './quote-case.ts';

/** Features and reports in four languages: tenants, octopuses, a phone, a mender of nets, a cod, a station, a theatre, a bakery. */
export const features: QuoteCase[] = [
  {
    name: 'tenants without a lift',
    text: `Tenants of Wharf House have not had a working lift since June. Brightwater Living, which owns the block, blames a part from Italy.

Agnes Oduya lives on the eleventh floor. She is 79 and has a new hip. “I go down on Tuesdays,” she says. “I come up on Tuesdays too, but it takes until Wednesday.”

Her neighbour Paul Skerritt carries her shopping. He has written to the company nine times. “They send me a number. I have nine numbers.”

Brightwater said it was “working tirelessly with suppliers”. It offered residents a £20 voucher. “For what? A helicopter?” asked Skerritt.

The council has threatened to fine the landlord. “Our patience is not the part that is missing,” said housing lead Dee Marlow.`,
    quotes: [
      { text: 'I go down on Tuesdays,', speaker: 'she', who: 'Agnes Oduya' },
      { text: 'I come up on Tuesdays too, but it takes until Wednesday.', speaker: 'she', who: 'Agnes Oduya' },
      { text: 'They send me a number. I have nine numbers.', speaker: 'He', who: 'Paul Skerritt' },
      { text: 'working tirelessly with suppliers', speaker: 'Brightwater', who: 'Brightwater Living' },
      { text: 'For what? A helicopter?', speaker: 'Skerritt', who: 'Paul Skerritt' },
      { text: 'Our patience is not the part that is missing,', speaker: 'Dee Marlow', who: 'Dee Marlow' },
    ],
  },
  {
    name: 'octopuses that punch',
    text: `Octopuses punch fish for no reason, a team at the Lund Marine Institute has found.

The researchers filmed 340 hours of joint hunting. In 41 cases the octopus simply lashed out. “There was no food in it for anybody,” said Dr Ines Falk, who led the work.

Her colleague Omar Bekele had expected to find a strategy. “We looked for one for a year,” he said. “We now think it was in a mood.”

The study, published in Tidewater Letters, describes the behaviour as “spite in the technical sense”. It does not say what the other sense is.

Others are cautious. “Spite is a big word for a small arm,” said Prof Helen Drax of Corrie University, who was not part of the team. She would like to see the footage.

Asked about that, Falk smiled. “So would the fish.”`,
    quotes: [
      { text: 'There was no food in it for anybody,', speaker: 'Dr Ines Falk', who: 'Ines Falk' },
      { text: 'We looked for one for a year,', speaker: 'he', who: 'Omar Bekele' },
      { text: 'We now think it was in a mood.', speaker: 'he', who: 'Omar Bekele' },
      { text: 'spite in the technical sense', speaker: 'The study', who: 'study' },
      { text: 'Spite is a big word for a small arm,', speaker: 'Prof Helen Drax', who: 'Helen Drax' },
      { text: 'So would the fish.', speaker: 'Falk', who: 'Ines Falk' },
    ],
  },
  {
    name: 'a phone that snaps',
    text: `Lumifold, the maker of a phone that folds in three, has stopped selling it.

The company told customers in an email on Thursday that some hinges “do not meet our own expectations”. It will refund all 11,000 buyers.

Founder Tess Arkwright demonstrated the phone on stage in May, when it snapped. She made a joke of it then. “It's a feature,” she told the audience. “It means lunch.”

She was less cheerful this week. “I'm gutted for the team,” Arkwright wrote on the firm's blog. “They built something beautiful. It just wouldn't stay built.”

Analysts had seen it coming. Rosa Quint of Pell Research said hinges were “where optimism goes to die”. The start-up has enough cash until spring, she added.

A spokeswoman declined to say whether there would be a new model. “Never say never,” she said. “But say it quietly.”`,
    quotes: [
      { text: 'do not meet our own expectations', speaker: 'The company', who: 'Lumifold' },
      { text: "It's a feature,", speaker: 'she', who: 'Tess Arkwright' },
      { text: 'It means lunch.', speaker: 'she', who: 'Tess Arkwright' },
      { text: "I'm gutted for the team,", speaker: 'Arkwright', who: 'Tess Arkwright' },
      {
        text: "They built something beautiful. It just wouldn't stay built.",
        speaker: 'Arkwright',
        who: 'Tess Arkwright',
      },
      { text: 'where optimism goes to die', speaker: 'Rosa Quint', who: 'Rosa Quint' },
      { text: 'Never say never,', speaker: 'she', who: 'spokeswoman' },
      { text: 'But say it quietly.', speaker: 'she', who: 'spokeswoman' },
    ],
  },
  {
    name: 'a mender of nets',
    text: `Nobody in Cullermouth calls Bert Strachan by his name. To the harbour he is the Professor, because he once read a book on deck.

He is 82 and still mends nets every morning in a shed that smells of tar and oranges. “The oranges are for the scurvy,” he says.

Strachan was born two doors away. His father drowned when he was six; his mother gutted herring. “She had the fastest hands in the county,” he says. “She could shake yours and have your watch.”

His daughter Isla runs the chip shop now. She has tried to make him retire. “He came for one day,” she recalls. “He told the customers to go and catch their own.”

What will happen to the shed? The old man ties a knot and bites the twine. “It'll fall down,” he says. “Same as me.”`,
    quotes: [
      { text: 'The oranges are for the scurvy,', speaker: 'he', who: 'Bert Strachan' },
      { text: 'She had the fastest hands in the county,', speaker: 'he', who: 'Bert Strachan' },
      { text: 'She could shake yours and have your watch.', speaker: 'he', who: 'Bert Strachan' },
      { text: 'He came for one day,', speaker: 'she', who: 'Isla' },
      { text: 'He told the customers to go and catch their own.', speaker: 'she', who: 'Isla' },
      { text: "It'll fall down,", speaker: 'he', who: 'Bert Strachan' },
      { text: 'Same as me.', speaker: 'he', who: 'Bert Strachan' },
    ],
  },
  {
    name: 'a cod in the chamber',
    text: `There was uproar in the Storting annex on Wednesday when Kari Moe of the Coast Party produced a cod.

“This is what the minister promised the north,” she said, holding it up. “Smell it.”

The president of the chamber, Leif Aas, asked her to put it away. She declined. “It is evidence,” she told him.

Fisheries minister Unni Dahl looked at her papers. “I have met that fish before,” she said, to laughter. “It was fresher in 2019.”

Moe was ordered out. In the corridor she told reporters that she would be back with a halibut.

“It's a question of scale,” she said.`,
    quotes: [
      { text: 'This is what the minister promised the north,', speaker: 'she', who: 'Kari Moe' },
      { text: 'Smell it.', speaker: 'she', who: 'Kari Moe' },
      { text: 'It is evidence,', speaker: 'she', who: 'Kari Moe' },
      { text: 'I have met that fish before,', speaker: 'she', who: 'Unni Dahl' },
      { text: 'It was fresher in 2019.', speaker: 'she', who: 'Unni Dahl' },
      { text: "It's a question of scale,", speaker: 'she', who: 'Kari Moe' },
    ],
  },
  {
    name: 'ein Bahnhof ohne Zug',
    language: 'de',
    text: `Am Bahnhof von Altenried hält seit Montag kein Zug mehr. Die Nordbahn spricht von „vorübergehenden Einschränkungen“.

Pendlerin Heike Sauer glaubt daran nicht. „Vorübergehend war auch die Baustelle“, sagt sie. „Die ist jetzt acht.“ Sie fährt nun mit dem Rad zur nächsten Station.

Bürgermeister Jens Ohlsen hat dem Unternehmen einen Brief geschrieben. Eine Antwort steht aus. „Vielleicht kommt sie mit dem Zug“, spottet er.

Ein Sprecher der Nordbahn erklärte, es fehle an Personal. Wann der Halt wieder bedient wird, konnte er nicht sagen.

Der Fahrgastverband fordert einen Ersatzbus. „Ein Bahnhof ohne Zug ist ein Wartezimmer“, heißt es in einer Mitteilung.`,
    quotes: [
      { text: 'vorübergehenden Einschränkungen', speaker: 'Die Nordbahn', who: 'Nordbahn' },
      { text: 'Vorübergehend war auch die Baustelle', speaker: 'sie', who: 'Heike Sauer' },
      { text: 'Die ist jetzt acht.', speaker: 'sie', who: 'Heike Sauer' },
      { text: 'Vielleicht kommt sie mit dem Zug', speaker: 'er', who: 'Jens Ohlsen' },
      { text: 'Ein Bahnhof ohne Zug ist ein Wartezimmer', speaker: 'einer Mitteilung', who: 'Mitteilung' },
    ],
  },
  {
    name: 'une panne au théâtre',
    language: 'fr',
    text: `Il a fallu attendre minuit pour que le rideau se lève. Panne de courant, explique la direction du Théâtre des Quais, qui évoque « un incident isolé ».

Dans la salle, personne n'était parti. « On avait payé, on voulait voir », raconte Simone Lacaze, 77 ans. Son mari dormait déjà. « Il dort toujours au premier acte », précise-t-elle.

La comédienne Inès Ravel a joué à la lumière de deux téléphones. « Je n'ai jamais été aussi bien éclairée », s'amuse-t-elle. À ses côtés, Paul Artaud a oublié une réplique. « Dans le noir, ça ne compte pas », plaide l'acteur.

Le metteur en scène, lui, a pleuré. « C'était la pièce que j'avais dans la tête », a confié Marc Desnos après les saluts.

La direction promet de rembourser ceux qui le demandent. Trois spectateurs l'ont fait. « Des gens qui voient bien », ironise la comédienne.`,
    quotes: [
      {
        text: 'un incident isolé',
        speaker: 'la direction du Théâtre des Quais',
        who: 'direction du Théâtre des Quais',
      },
      { text: 'On avait payé, on voulait voir', speaker: 'Simone Lacaze', who: 'Simone Lacaze' },
      { text: 'Il dort toujours au premier acte', speaker: 'elle', who: 'Simone Lacaze' },
      { text: "Je n'ai jamais été aussi bien éclairée", speaker: 'elle', who: 'Inès Ravel' },
      { text: 'Dans le noir, ça ne compte pas', speaker: "l'acteur", who: 'Paul Artaud' },
      { text: "C'était la pièce que j'avais dans la tête", speaker: 'Marc Desnos', who: 'Marc Desnos' },
      { text: 'Des gens qui voient bien', speaker: 'la comédienne', who: 'Inès Ravel' },
    ],
  },
  {
    name: 'una panadería que cierra',
    language: 'es',
    text: `La panadería de los hermanos Luque, en Arroyo Seco, cumple cien años y cierra. No hay relevo.

Vicente, el mayor, enciende el horno a las tres desde que tenía 14. «El pan no sabe de domingos», dice. Su hermana Carmen lleva la tienda y las cuentas. «Yo sé de domingos», replica. «No he tenido ninguno».

El alcalde ha propuesto convertir el local en un museo. A los Luque la idea no les convence. «¿Un museo del pan? Que pongan a alguien a hacer pan», protesta ella.

Esta semana la cola daba la vuelta a la plaza. Entre los clientes, Felisa Romero, de 88 años, llevaba tres bolsas. «Lo congelo», explicaba. «Cuando se acabe, me acabo yo».

La asociación de comerciantes recuerda que es el quinto cierre del año. «No es nostalgia, es hambre», resume su presidenta, Nuria Salas.`,
    quotes: [
      { text: 'El pan no sabe de domingos', speaker: 'Vicente', who: 'Vicente' },
      { text: 'Yo sé de domingos', speaker: 'Carmen', who: 'Carmen' },
      { text: 'No he tenido ninguno', speaker: 'Carmen', who: 'Carmen' },
      { text: '¿Un museo del pan? Que pongan a alguien a hacer pan', speaker: 'ella', who: 'Carmen' },
      { text: 'Lo congelo', speaker: 'Felisa Romero', who: 'Felisa Romero' },
      { text: 'Cuando se acabe, me acabo yo', speaker: 'Felisa Romero', who: 'Felisa Romero' },
      { text: 'No es nostalgia, es hambre', speaker: 'Nuria Salas', who: 'Nuria Salas' },
    ],
  },
];
