import type { QuoteCase } from './quote-case.ts';

/** People who are called by another word, answers below a question, and bodies whose names have a title or “and” in them. */
export const renamed: QuoteCase[] = [
  {
    name: 'the old man and the young colleague',
    text: `The loom is older than the house. It was Emlyn Garside who built it, and his father before him who drew it. “Nobody paid us,” the old man recalls.

Ivo Trent needed a tow and a borrowed sail to win the Sound Race on Sunday.

“It was luck,” the 31-year-old Norwegian said.

The sail belonged to Marta Quiroga, who had lost to Trent at the first mark. “I want it back,” the Peruvian said. “I want it back dry,” she added.`,
    quotes: [
      { text: 'Nobody paid us,', speaker: 'the old man', who: 'Emlyn Garside' },
      { text: 'It was luck,', speaker: 'Norwegian', who: 'Ivo Trent' },
      { text: 'I want it back,', speaker: 'the Peruvian', who: 'Marta Quiroga' },
      { text: 'I want it back dry,', speaker: 'she', who: 'Marta Quiroga' },
    ],
  },
  {
    name: 'a waiter is nobody who was named',
    text: `Felix Orme eats here on Fridays. “The soup is off,” the waiter said.`,
    quotes: [{ text: 'The soup is off,', speaker: 'the waiter', who: 'waiter' }],
  },
  {
    name: 'der neue Kollege',
    language: 'de',
    text: `Ein Nachfolger ist gefunden. Jonas Wedel, 29, kommt von der Küste. „Ich kann noch kein Heu machen“, gibt der neue Kollege zu. „Aber Netze.“`,
    quotes: [
      { text: 'Ich kann noch kein Heu machen', speaker: 'der neue Kollege', who: 'Jonas Wedel' },
      { text: 'Aber Netze.', speaker: 'der neue Kollege', who: 'Jonas Wedel' },
    ],
  },
  {
    name: 'le néophyte',
    language: 'fr',
    text: `À dix mètres du port, Bastien Roulier, 19 ans, a lâché la barre.

« Je n’ai vu que la bouée », a soufflé le néophyte.`,
    quotes: [{ text: 'Je n’ai vu que la bouée', speaker: 'le néophyte', who: 'Bastien Roulier' }],
  },
  {
    name: 'whoever the question calls by name answers',
    text: `Former harbour master Ulric Penhale could not recall the crane.

The inquiry’s counsel, Ms Farida Osei, waited. “Mr Penhale, is this your initial?” asked Ms Osei.

“It resembles it.”

“It resembles it, or it is?”

“It is an initial I have used.”`,
    quotes: [
      { text: 'Mr Penhale, is this your initial?', speaker: 'Ms Osei', who: 'Farida Osei' },
      { text: 'It resembles it.', speaker: null, who: 'Ulric Penhale' },
      { text: 'It resembles it, or it is?', speaker: null, who: 'Farida Osei' },
      { text: 'It is an initial I have used.', speaker: null, who: 'Ulric Penhale' },
    ],
  },
  {
    name: 'une question à qui vient de parler',
    language: 'fr',
    text: `Noémie Calvet, l’adjointe, a reçu le facteur, Gaspard Lorin, dans la cour.

« Je connais toutes les boîtes », a dit Gaspard Lorin.

« Et vous les lisez ? »

« Seulement les cartes. »`,
    quotes: [
      { text: 'Je connais toutes les boîtes', speaker: 'Gaspard Lorin' },
      { text: 'Et vous les lisez ?', speaker: null, who: 'Noémie Calvet' },
      { text: 'Seulement les cartes.', speaker: null, who: 'Gaspard Lorin' },
    ],
  },
  {
    name: 'a body with two nouns',
    text: `The Tenants and Lodgers Council has warned of “a winter of buckets”. “We will read the file,” the Justice Department said.`,
    quotes: [
      { text: 'a winter of buckets', speaker: 'The Tenants and Lodgers Council', who: 'Tenants and Lodgers Council' },
      { text: 'We will read the file,', speaker: 'the Justice Department', who: 'Justice Department' },
    ],
  },
  {
    name: 'una pregunta no es un nombre',
    language: 'es',
    text: `Alba Quintero abre el taller a las seis. ¿Tiene prisa? Mira la calle. «Tengo sueño», dice ella.`,
    quotes: [{ text: 'Tengo sueño', speaker: 'ella', who: 'Alba Quintero' }],
  },
  {
    name: 'a paragraph between brackets is an aside',
    text: `Nayantra Soumo arrives with two phones and a thermos. “The thermos is the boss,” she says.

Her director calls her stubborn. Is she?

“We argued on every day but one.”

(Reached by phone, Tezer Dorabji said: “She is right about the one.”)

Does the word “luck” still sting?

“It has its own chair by now,” she says, and laughs.`,
    quotes: [
      { text: 'The thermos is the boss,', speaker: 'she', who: 'Nayantra Soumo' },
      { text: 'We argued on every day but one.', speaker: null, who: 'Nayantra Soumo' },
      { text: 'She is right about the one.', speaker: 'Tezer Dorabji' },
      { text: 'It has its own chair by now,', speaker: 'she', who: 'Nayantra Soumo' },
    ],
  },
  {
    name: 'auf Nachfrage spricht die Behörde',
    language: 'de',
    text: `Der Steg ist gesperrt. Auf Nachfrage spricht die Wasserbehörde von einer „üblichen Vorsicht“.`,
    quotes: [{ text: 'üblichen Vorsicht', speaker: 'die Wasserbehörde', who: 'Wasserbehörde' }],
  },
  {
    name: 'the firm that the story is about, and a body that begins with a title',
    text: `Northway Airlines gave up its bid for the ferry port on Friday, said Lena Strom, a former head of the Royal Tide Council.

Olav Brekke, who follows the sector at Fennick Partners, doubted that it was over.

“We like our own quays better,” the company said. The council said it would publish “every last letter”.`,
    quotes: [
      { text: 'We like our own quays better,', speaker: 'the company', who: 'Northway Airlines' },
      { text: 'every last letter', speaker: 'The council', who: 'Royal Tide Council' },
    ],
  },
  {
    name: 'la gamine',
    language: 'fr',
    text: `Le poète Aristide Bellanger est venu en car. Maïlou, elle, comptait les billes. « Il en manque deux », a tranché la gamine.`,
    quotes: [{ text: 'Il en manque deux', speaker: 'la gamine', who: 'Maïlou' }],
  },
  {
    name: 'a given name that no list has, in front of a verb',
    text: `The pupils are divided over the bell. Brannoc isn't sorry to see it go. “It only ever rang for geese,” he says.`,
    quotes: [{ text: 'It only ever rang for geese,', speaker: 'he', who: 'Brannoc' }],
  },
  {
    name: 'le rectorat est un service',
    language: 'fr',
    text: `Le poète Aristide Bellanger est venu en car. Le rectorat salue « une idée de terrain ».`,
    quotes: [{ text: 'une idée de terrain', speaker: 'Le rectorat', who: 'rectorat' }],
  },
];
