import type { QuoteCase } from './quote-case.ts';

/** Where something is written, told by a relative clause; and whose clause goes on. */
export const clausesMore: QuoteCase[] = [
  {
    name: 'worauf etwas steht',
    language: 'de',
    text: 'An jedem Gerät musste ein Zettel kleben, auf dem geschrieben stand: „Vorsicht, heiß.“ Das Gericht rügte den Paragrafen, in dem es heißt: „Wer baut, haftet.“',
    quotes: [
      { text: 'Vorsicht, heiß.', speaker: 'ein Zettel', who: 'Zettel' },
      { text: 'Wer baut, haftet.', speaker: 'den Paragrafen', who: 'Paragrafen' },
    ],
  },
  {
    name: 'ce sur quoi on lit',
    language: 'fr',
    text: "Les riverains ont déployé une banderole où l'on pouvait lire : « Sauvez le quai ». Ils ont posé un panneau sur lequel était écrit : « Fermé le lundi ».",
    quotes: [
      { text: 'Sauvez le quai', speaker: 'une banderole', who: 'banderole' },
      { text: 'Fermé le lundi', speaker: 'un panneau', who: 'panneau' },
    ],
  },
  {
    name: 'aquello donde se lee',
    language: 'es',
    text: 'Los vecinos colgaron una pancarta en la que se leía: «Salvad el muelle». Puso un cartel donde estaba escrito: «Cerrado los lunes».',
    quotes: [
      { text: 'Salvad el muelle', speaker: 'una pancarta', who: 'pancarta' },
      { text: 'Cerrado los lunes', speaker: 'un cartel', who: 'cartel' },
    ],
  },
  {
    name: 'ein zweites Verb hat dasselbe Subjekt, letzterer, weiter hieß es',
    language: 'de',
    text: 'Am Abend zogen die Lotsen zum Dock und riefen dabei Sprüche: „Platz für alle!“ Mit dabei waren Alma Jessen und Onno Brinkmann. „Wir bleiben“, so letzterer. Die Reederei schrieb am Montag: „Die Gespräche laufen“, weiter hieß es, man sei „offen für alles“.',
    quotes: [
      { text: 'Platz für alle!', speaker: 'die Lotsen', who: 'Lotsen' },
      { text: 'Wir bleiben', speaker: 'letzterer', who: 'Onno Brinkmann' },
      { text: 'Die Gespräche laufen', speaker: 'Die Reederei', who: 'Reederei' },
      { text: 'offen für alles', speaker: 'es', who: 'Reederei' },
    ],
  },
  {
    name: 'eine Quelle im Satz davor, eine Union mit einem Adjektiv',
    language: 'de',
    text: 'Nach Ansicht von Gesa Thoms ist am Dock noch nichts entschieden. „Das Gutachten ist nur ein Anfang.“ Die Pflichten der Nordischen Union lobte der Werftleiter Onno Brinkmann: „Das hilft den Häfen.“ Der Streit ruht.Alma Jessen sagte: „Noch.“',
    quotes: [
      { text: 'Das Gutachten ist nur ein Anfang.', speaker: 'Gesa Thoms' },
      { text: 'Das hilft den Häfen.', speaker: 'Onno Brinkmann' },
      { text: 'Noch.', speaker: 'Alma Jessen' },
    ],
  },
  {
    name: 'une source dans la phrase au-dessus',
    language: 'fr',
    text: "Selon Solène Kermarec, rien n'est décidé sur le quai. « L'étude n'est qu'un début. »",
    quotes: [{ text: "L'étude n'est qu'un début.", speaker: 'Solène Kermarec' }],
  },
  {
    name: 'una fuente en la frase anterior',
    language: 'es',
    text: 'Según Julio Serna, nada está decidido en el muelle. «El estudio es solo un comienzo».',
    quotes: [{ text: 'El estudio es solo un comienzo', speaker: 'Julio Serna' }],
  },
  {
    name: 'ein Genitiv ist kein Subjekt, wohl aber er hinter dem Verb',
    language: 'de',
    text: 'Die Reederei hatte den Bericht der Küsten Zeitung umgehend als „falsch“ zurückgewiesen. Onno Brinkmann kam spät. Als ihm der Brief vorgelesen worden war sagte er: „Das habe ich nie unterschrieben.“',
    quotes: [
      { text: 'falsch', speaker: 'Die Reederei', who: 'Reederei' },
      { text: 'Das habe ich nie unterschrieben.', speaker: 'er', who: 'Onno Brinkmann' },
    ],
  },
  {
    name: 'kein Name, was mit einem kleinen Wort endet',
    language: 'de',
    text: 'Gesa Thoms führte aus, dass ein System von Zahlungen „Ende der Saison überall üblich“ gewesen sei. Sie riefen Sätze wie zum Beispiel „Rettet den Hafen“, sagte Gesa Thoms.',
    quotes: [
      { text: 'Ende der Saison überall üblich', speaker: 'Gesa Thoms' },
      { text: 'Rettet den Hafen', speaker: 'Gesa Thoms' },
    ],
  },
  {
    name: 'eine Quelle und ein Verb im Satz davor',
    language: 'de',
    text: 'Laut Küstenradio hat die Ministerin Alma Jessen am Montag verkündet, der Hafen bleibe offen. „Ich habe das heute unterschrieben.“',
    quotes: [{ text: 'Ich habe das heute unterschrieben.', speaker: 'Alma Jessen' }],
  },
];
