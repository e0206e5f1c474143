import type { QuoteCase } from './quote-case.ts';

/** German, French and Spanish by their marks and verbs. */
export const languages: QuoteCase[] = [
  {
    name: 'German marks, verb behind',
    language: 'de',
    text: '„Wir haben zu lange gewartet“, sagte Bürgermeisterin Anke Voss am Montag.',
    quotes: [{ text: 'Wir haben zu lange gewartet', speaker: 'Anke Voss', cue: 'sagte' }],
  },
  {
    name: 'German marks, colon in front',
    language: 'de',
    text: 'Der Sprecher der Werft erklärte: „Die Aufträge reichen bis zum Herbst.“',
    quotes: [
      {
        text: 'Die Aufträge reichen bis zum Herbst.',
        speaker: 'Der Sprecher der Werft',
        who: 'Sprecher der Werft',
        cue: 'erklärte',
      },
    ],
  },
  {
    name: 'German guillemets turned round',
    language: 'de',
    text: '»Das Wasser stand bis zur Treppe«, berichtete Jonas Keller.',
    quotes: [{ text: 'Das Wasser stand bis zur Treppe', speaker: 'Jonas Keller', cue: 'berichtete' }],
  },
  {
    name: 'German pronoun',
    language: 'de',
    text: 'Anke Voss leitet die Stadt seit 2019.\n\n„Ich trete wieder an“, sagte sie.',
    quotes: [{ text: 'Ich trete wieder an', speaker: 'sie', who: 'Anke Voss' }],
  },
  {
    name: 'German split',
    language: 'de',
    text: '„Die Brücke“, sagte Jonas Keller, „wird nicht vor Juni fertig.“',
    quotes: [
      { text: 'Die Brücke', speaker: 'Jonas Keller' },
      { text: 'wird nicht vor Juni fertig.', speaker: 'Jonas Keller' },
    ],
  },
  {
    name: 'French marks, compound tense',
    language: 'fr',
    text: '« Nous avons trop attendu », a déclaré Solène Marchand, la maire du village.',
    quotes: [{ text: 'Nous avons trop attendu', speaker: 'Solène Marchand', cue: 'déclaré' }],
  },
  {
    name: 'French inversion with a pronoun',
    language: 'fr',
    text: 'Luc Perrin dirige le port depuis dix ans. « Rien n’a changé », a-t-il affirmé.',
    quotes: [{ text: 'Rien n’a changé', speaker: 'il', who: 'Luc Perrin', cue: 'affirmé' }],
  },
  {
    name: 'French simple inversion',
    language: 'fr',
    text: '« Le pont sera fermé », explique le directeur du port.',
    quotes: [
      { text: 'Le pont sera fermé', speaker: 'le directeur du port', who: 'directeur du port', cue: 'explique' },
    ],
  },
  {
    name: 'French colon in front',
    language: 'fr',
    text: 'Luc Perrin a répondu : « Demandez aux pêcheurs. »',
    quotes: [{ text: 'Demandez aux pêcheurs.', speaker: 'Luc Perrin', cue: 'répondu' }],
  },
  {
    name: 'Spanish marks, verb behind',
    language: 'es',
    text: '«El río está vivo», dijo la alcaldesa Inés Robledo.',
    quotes: [{ text: 'El río está vivo', speaker: 'Inés Robledo', cue: 'dijo' }],
  },
  {
    name: 'Spanish, English marks and a perfect',
    language: 'es',
    text: '“No vamos a vender el puerto”, ha afirmado Julio Serna, portavoz del sindicato.',
    quotes: [{ text: 'No vamos a vender el puerto', speaker: 'Julio Serna', cue: 'afirmado' }],
  },
  {
    name: 'Spanish colon in front',
    language: 'es',
    text: 'Inés Robledo respondió: «Pregunten a los pescadores».',
    quotes: [{ text: 'Pregunten a los pescadores', speaker: 'Inés Robledo', cue: 'respondió' }],
  },
];
