import type { QuoteCase } from './quote-case.ts';

/** As local papers write in German. */
export const papersGerman: QuoteCase[] = [
  {
    name: 'who is quoted, rather than who quotes',
    language: 'de',
    text: '„Das ist eine Farce“, wird Jens Moldt, Leiter der Werft, zitiert. „Wir reden weiter“, zitiert der „Kurier“ die Ministerin.',
    quotes: [
      { text: 'Das ist eine Farce', speaker: 'Jens Moldt', cue: 'zitiert' },
      { text: 'Wir reden weiter', speaker: 'die Ministerin', who: 'Ministerin', cue: 'zitiert' },
    ],
  },
  {
    name: 'so, between commas',
    language: 'de',
    text: 'Der Einsatz solle sich, so Nele Gallmann, „in Anbetracht der Lage“ auf schwere Fälle beschränken.',
    quotes: [{ text: 'in Anbetracht der Lage', speaker: 'Nele Gallmann', cue: 'so' }],
  },
  {
    name: 'a source inside the clause',
    language: 'de',
    text: 'Die Ufer seien dem Gutachten zufolge „nicht ausreichend“ geschützt.',
    quotes: [{ text: 'nicht ausreichend', speaker: 'dem Gutachten', who: 'Gutachten', cue: 'zufolge' }],
  },
  {
    name: 'a source right in front of the words, and a clause behind',
    language: 'de',
    text: 'Man könne laut Klinikchef Jan Beckmann „endlich Paaren helfen“, suchen die Forscher doch nach Wegen.',
    quotes: [{ text: 'endlich Paaren helfen', speaker: 'Jan Beckmann', cue: 'laut' }],
  },
  {
    name: 'for whom it is so',
    language: 'de',
    text: 'Für den Kapitän war das „ein Sieg der Vernunft“. Das Urteil ist für die Reederin „ein Schlag ins Wasser“.',
    quotes: [
      { text: 'ein Sieg der Vernunft', speaker: 'den Kapitän', who: 'Kapitän' },
      { text: 'ein Schlag ins Wasser', speaker: 'die Reederin', who: 'Reederin' },
    ],
  },
  {
    name: 'money and years are nobody',
    language: 'de',
    text: `Bürgermeisterin Vera Dahl will das Bad schließen. Es kostet 14,3 Millionen Euro. „Das tut weh“, sagte sie.

Der Anwalt hatte drei Jahre Haft gefordert. „Wir prüfen das“, sagte er.`,
    quotes: [
      { text: 'Das tut weh', speaker: 'sie', who: 'Vera Dahl' },
      { text: 'Wir prüfen das', speaker: 'er', who: 'Anwalt' },
    ],
  },
  {
    name: 'what somebody has is not called by what she is',
    language: 'de',
    text: 'Die Frau hatte Leistungen abgerechnet. „Es war wie ein Spiel“, gab die Frau zu.',
    quotes: [{ text: 'Es war wie ein Spiel', speaker: 'die Frau', who: 'Frau' }],
  },
];
