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
  {
    name: 'a particle behind the words',
    language: 'de',
    text: 'Die Fraktion tat den Einwand als „Kleinkram“ ab. Anton Greif warf dem Rat „Feigheit mit Ansage“ vor.',
    quotes: [
      { text: 'Kleinkram', speaker: 'Die Fraktion', who: 'Fraktion' },
      { text: 'Feigheit mit Ansage', speaker: 'Anton Greif' },
    ],
  },
  {
    name: 'what commas enclose behind the verb',
    language: 'de',
    text: '„So ist das eben“, sagt, halb im Scherz, Anton Greif.',
    quotes: [{ text: 'So ist das eben', speaker: 'Anton Greif' }],
  },
  {
    name: 'whose inquiry it was',
    language: 'de',
    text: '„So ist das eben“, erklärt auf Anfrage dieser Zeitung die Sprecherin Antje Greif.',
    quotes: [{ text: 'So ist das eben', speaker: 'Antje Greif' }],
  },
  {
    name: 'whose answer it was',
    language: 'de',
    text: '„So ist das eben“, war die Antwort von Anton Greif.',
    quotes: [{ text: 'So ist das eben', speaker: 'Anton Greif' }],
  },
  {
    name: 'es, in front of whoever says it',
    language: 'de',
    text: '„So ist das eben“, bringt es Anton Greif auf den Punkt.',
    quotes: [{ text: 'So ist das eben', speaker: 'Anton Greif' }],
  },
  {
    name: 'the mood of an auxiliary, and who says so between commas',
    language: 'de',
    text: 'Man müsse, sagte Anton Greif, „endlich handeln“.',
    quotes: [{ text: 'endlich handeln', speaker: 'Anton Greif' }],
  },
  {
    name: 'in whose sight',
    language: 'de',
    text: 'Aus Sicht von Anton Greif ist das „eine Lehre“. In den Worten von Antje Moll war das „ein Wunder“.',
    quotes: [
      { text: 'eine Lehre', speaker: 'Anton Greif' },
      { text: 'ein Wunder', speaker: 'Antje Moll' },
    ],
  },
  {
    name: 'by the name that something is given',
    language: 'de',
    text: 'Entlaufen war „Matilda“, so heißt das Känguru. Solche Tiere gelten als „Zeigerarten“, die als „Boten“ gelten.',
    quotes: [],
  },
  {
    name: 'out of a body comes a reproach',
    language: 'de',
    text: 'Aus der Opposition kam der Vorwurf, der Minister verstecke sich „hinter einem Schnupfen“.',
    quotes: [{ text: 'hinter einem Schnupfen', speaker: 'der Opposition', who: 'Opposition' }],
  },
  {
    name: 'what stands at a door',
    language: 'de',
    text: '„Wegen Müdigkeit geschlossen“ steht auf dem Schild an der Tür.',
    quotes: [{ text: 'Wegen Müdigkeit geschlossen', speaker: 'dem Schild', who: 'Schild' }],
  },
  {
    name: 'the author, another word for a novelist',
    language: 'de',
    text: 'Der Schriftsteller Anton Greif ist tot. Minister Jan Moll schrieb, es fehle „eine Stimme“. In seinem letzten Interview hatte sich der Autor über das Alter geäußert. „Man wird nicht weiser“, sagte er damals.',
    quotes: [
      { text: 'eine Stimme', speaker: 'Jan Moll' },
      { text: 'Man wird nicht weiser', speaker: 'er', who: 'Anton Greif' },
    ],
  },
  {
    name: 'a party of the case is not the judge',
    language: 'de',
    text: '„Sie haben Vertrauen missbraucht“, sagte Richterin Antje Moll. „Es war wie ein Spiel“, gab die Angeklagte zu.',
    quotes: [
      { text: 'Sie haben Vertrauen missbraucht', speaker: 'Antje Moll' },
      { text: 'Es war wie ein Spiel', speaker: 'die Angeklagte', who: 'Angeklagte' },
    ],
  },
  {
    name: 'a sentence of nouns is no headline',
    language: 'de',
    text: 'Das Urteil ist für Minister Anton Greif ein „Schlag ins Wasser“.',
    quotes: [{ text: 'Schlag ins Wasser', speaker: 'Anton Greif' }],
  },
  {
    name: 'the lawyer of somebody of that age',
    language: 'de',
    text: 'Der Prozess gegen Anton Greif, 61, begann am Montag. Der Anwalt des 61-Jährigen sprach von einer „Hexenjagd“.',
    quotes: [{ text: 'Hexenjagd', speaker: 'Der Anwalt des 61-Jährigen', who: 'Anwalt des 61-Jährigen' }],
  },
  {
    name: 'forty years are nobody',
    language: 'de',
    text: '„Ich bin einfach gegangen“, erzählt Hannelore Kipp. Vierzig Jahre stand sie hinter der Theke. Ihr Nachfolger heißt Mirko Stein. „Sie kann jederzeit wiederkommen“, sagt er.',
    quotes: [
      { text: 'Ich bin einfach gegangen', speaker: 'Hannelore Kipp' },
      { text: 'Sie kann jederzeit wiederkommen', speaker: 'er', who: 'Mirko Stein' },
    ],
  },
  {
    name: 'a body of which the mood tells',
    language: 'de',
    text: 'Das Bundesamt warnte vor dem Verzehr. Es bestehe „akute Gesundheitsgefahr“. Der Hersteller, die Firma Nordkost, rief die Ware zurück. „Wir bedauern den Vorfall sehr“, sagte Geschäftsführerin Karin Pless.',
    quotes: [
      { text: 'akute Gesundheitsgefahr', speaker: 'Das Bundesamt', who: 'Bundesamt' },
      { text: 'Wir bedauern den Vorfall sehr', speaker: 'Karin Pless' },
    ],
  },
  {
    name: 'a woman from Hamburg',
    language: 'de',
    text: 'Regisseurin Ada Holm dreht wieder. „Ohne Geld, aber mit Freunden“, sagt sie. Hauptdarsteller Moritz Kahn schwärmt von ihr. „Sie lässt einen scheitern, bis es stimmt“, so der Schauspieler. Die Hamburgerin winkt ab: „Er übertreibt.“',
    quotes: [
      { text: 'Ohne Geld, aber mit Freunden', speaker: 'sie', who: 'Ada Holm' },
      { text: 'Sie lässt einen scheitern, bis es stimmt', speaker: 'der Schauspieler', who: 'Moritz Kahn' },
      { text: 'Er übertreibt.', speaker: 'Die Hamburgerin', who: 'Ada Holm' },
    ],
  },
  {
    name: 'the authority, by another word',
    language: 'de',
    text: 'Die Bundesanstalt für Wasserbau hat Alarmstufe Rot ausgerufen. Man solle „die Ufer meiden“, teilte die Behörde mit. Rainer Insel wohnt zwanzig Meter vom Fluss entfernt und hat die Möbel längst nach oben getragen. „Meine Mutter hat immer gesagt: Das Wasser kommt mit dem Grundbuch zurück“, erzählt er.',
    quotes: [
      { text: 'die Ufer meiden', speaker: 'die Behörde', who: 'Bundesanstalt' },
      {
        text: 'Meine Mutter hat immer gesagt: Das Wasser kommt mit dem Grundbuch zurück',
        speaker: 'er',
        who: 'Rainer Insel',
      },
    ],
  },
  {
    name: 'one of thirty farmers',
    language: 'de',
    text: 'Landwirtschaftsministerin Bella Ferro war gestern im Tal. „Wir werden dem gerecht“, versprach sie. Draußen warteten dreißig Bauern. „Wem?“, fragte einer. Ferro ging weiter.',
    quotes: [
      { text: 'Wir werden dem gerecht', speaker: 'sie', who: 'Bella Ferro' },
      { text: 'Wem?', speaker: 'einer' },
    ],
  },
  {
    name: 'the accused is no lawyer',
    language: 'de',
    text: 'Die Staatsanwaltschaft wirft dem früheren Kämmerer Untreue vor. Er soll 800.000 Euro in Aktien eines Freundes gesteckt haben. „Ich wollte nur das Beste für die Stadt“, beteuerte der Angeklagte zum Prozessauftakt. Richter Bodo Kling ließ das nicht gelten: „Das Beste hätte auf einem Sparbuch gelegen.“ Der Anwalt des 61-Jährigen sprach von einer „Hexenjagd“.',
    quotes: [
      { text: 'Ich wollte nur das Beste für die Stadt', speaker: 'der Angeklagte', who: 'Angeklagte' },
      { text: 'Das Beste hätte auf einem Sparbuch gelegen.', speaker: 'Bodo Kling' },
      { text: 'Hexenjagd', speaker: 'Der Anwalt des 61-Jährigen', who: 'Anwalt des 61-Jährigen' },
    ],
  },
];
