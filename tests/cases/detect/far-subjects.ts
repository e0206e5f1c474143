import type { QuoteCase } from './quote-case.ts';

/** German, French and Spanish: pronouns whose person stands further above, and verbs without a subject of their own. */
export const farSubjects: QuoteCase[] = [
  {
    name: 'er nach einem Genitiv',
    language: 'de',
    text: `Das Freibad in Ostheim bleibt auch im nächsten Sommer geschlossen. Bernd Kolbe, der Vorsitzende des Schwimmvereins, hatte etwas anderes erwartet.

„Man hat uns drei Jahre lang vertröstet“, sagt er. Für die Kinder des Ortes sei das bitter. „Die Hälfte meiner Klasse kann nicht schwimmen“, sagt auch die Grundschullehrerin Miriam Soltau.

Die Stadt verweist auf die Kosten. „Ein neues Becken ist nicht finanzierbar“, erklärte sie am Montag.`,
    quotes: [
      { text: 'Man hat uns drei Jahre lang vertröstet', speaker: 'er', who: 'Bernd Kolbe' },
      { text: 'Die Hälfte meiner Klasse kann nicht schwimmen', speaker: 'Miriam Soltau' },
      { text: 'Ein neues Becken ist nicht finanzierbar', speaker: 'sie', who: 'Stadt' },
    ],
  },
  {
    name: 'sie über mehrere Absätze',
    language: 'de',
    text: `Als Jutta Meerbach vor zwölf Jahren die Buchbinderei ihres Onkels übernahm, gab es in der Straße noch vier Handwerksbetriebe. Heute ist es einer.

Der Leim riecht nach Mandeln, auf dem Tisch liegen Bibeln und Kochbücher. „Die meisten kommen mit dem Buch der Großmutter“, sagt sie.

Ein Auftrag dauert drei Wochen. Billig ist das nicht. „Ich verkaufe Zeit“, sagt sie und lacht.

Der Onkel schaut noch jeden Freitag vorbei. „Er findet immer einen Fehler“, erzählt die Buchbinderin.`,
    quotes: [
      { text: 'Die meisten kommen mit dem Buch der Großmutter', speaker: 'sie', who: 'Jutta Meerbach' },
      { text: 'Ich verkaufe Zeit', speaker: 'sie', who: 'Jutta Meerbach' },
      { text: 'Er findet immer einen Fehler', speaker: 'die Buchbinderin', who: 'Jutta Meerbach' },
    ],
  },
  {
    name: 'der Landrat der Gegenseite',
    language: 'de',
    text: `Der Streit um die Umgehungsstraße geht weiter. Landrat Uwe Pahlke (parteilos) will noch in diesem Jahr bauen, die Gemeinde Lindach klagt dagegen.

„Wir haben lange genug gewartet“, sagte er am Dienstag im Kreistag. Die Bürgermeisterin von Lindach, Carola Wendt, sieht das anders. „Gewartet haben vor allem wir: auf Antworten“, sagte sie.

Ihr Anwalt rechnet mit einem Urteil im März.`,
    quotes: [
      { text: 'Wir haben lange genug gewartet', speaker: 'er', who: 'Uwe Pahlke' },
      { text: 'Gewartet haben vor allem wir: auf Antworten', speaker: 'sie', who: 'Carola Wendt' },
    ],
  },
  {
    name: 'la alcaldesa y el sindicato',
    language: 'es',
    text: `El Ayuntamiento de Valdelomas retirará los contenedores de vidrio del casco antiguo. La alcaldesa, Nieves Carrión, lo anunció el lunes.

«No caben los camiones», explicó. Los vecinos no lo ven claro. «Ahora hay que cruzar el río con las botellas», protestó Julián Mena, que vive en la plaza.

El sindicato de limpieza tampoco. En una nota, advirtió de que la medida era «una chapuza». «Nadie nos preguntó», añadió.`,
    quotes: [
      { text: 'No caben los camiones', speaker: null, who: 'Nieves Carrión' },
      { text: 'Ahora hay que cruzar el río con las botellas', speaker: 'Julián Mena' },
      { text: 'una chapuza', speaker: 'El sindicato de limpieza', who: 'sindicato de limpieza' },
      { text: 'Nadie nos preguntó', speaker: 'El sindicato de limpieza', who: 'sindicato de limpieza' },
    ],
  },
  {
    name: 'un entrenador et son club',
    language: 'fr',
    text: `L'AS Corbeval a perdu pour la quatrième fois de suite, dimanche, devant 300 spectateurs. Son entraîneur, Gilles Perrot, ne cherche pas d'excuse.

« Nous n'avons pas joué », tranche-t-il. Le président du club, Hervé Lanoix, lui garde sa confiance. « Il finira la saison », a-t-il promis.`,
    quotes: [
      { text: "Nous n'avons pas joué", speaker: 'il', who: 'Gilles Perrot' },
      { text: 'Il finira la saison', speaker: 'il', who: 'Hervé Lanoix' },
    ],
  },
];
