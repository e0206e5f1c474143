import type { QuoteCase } from './quote-case.ts';

/** Who is the subject of a clause, told by its order and its articles, where the verb stands second or last. */
export const clauses: QuoteCase[] = [
  {
    name: 'was vorne steht, ist nicht, wer spricht',
    language: 'de',
    text: 'Den Ärger der Anrainer über die Pläne brachte die Sprecherin der Initiative, Wiebke Ahlers, auf den Punkt: „Hier parkt bald niemand mehr.“',
    quotes: [{ text: 'Hier parkt bald niemand mehr.', speaker: 'Wiebke Ahlers' }],
  },
  {
    name: 'ein Umstand vorne, das Verb, wer spricht',
    language: 'de',
    text: 'In einem Rundbrief äußerte sich der Werftleiter Onno Brinkmann zuversichtlich: „Im Mai fährt sie wieder.“ Dazu gab das Hafenamt weiter bekannt: „Die Schleuse bleibt zu.“ Als Begründung sagte ein Ingenieur: „Das Tor klemmt.“',
    quotes: [
      { text: 'Im Mai fährt sie wieder.', speaker: 'Onno Brinkmann' },
      { text: 'Die Schleuse bleibt zu.', speaker: 'das Hafenamt', who: 'Hafenamt' },
      { text: 'Das Tor klemmt.', speaker: 'ein Ingenieur', who: 'Ingenieur' },
    ],
  },
  {
    name: 'ein Fürwort hinter dem Verb',
    language: 'de',
    text: 'Onno Brinkmann leitet die Werft seit dem 3. März. Die Arbeit der Taucher in den ersten Tagen lobte er mit den Worten: „Das war Maßarbeit.“ Deren Bezahlung nannte er „eine Zumutung“.',
    quotes: [
      { text: 'Das war Maßarbeit.', speaker: 'er', who: 'Onno Brinkmann' },
      { text: 'eine Zumutung', speaker: 'er', who: 'Onno Brinkmann' },
    ],
  },
  {
    name: 'das Hilfsverb vorn, das Verb am Ende',
    language: 'de',
    text: 'Brinkmann hatte besonders die Rolle der Lotsen betont: „Ohne sie läuft hier nichts.“ So hatte die frühere Bürgermeisterin Alma Jessen noch im Mai zugesichert: „Der Kai wird nicht verkauft.“',
    quotes: [
      { text: 'Ohne sie läuft hier nichts.', speaker: 'Brinkmann' },
      { text: 'Der Kai wird nicht verkauft.', speaker: 'Alma Jessen' },
    ],
  },
  {
    name: 'ein Relativsatz, dessen Verb am Ende steht',
    language: 'de',
    text: 'Das ist die Marke, die Alma Jessen in ihrem ersten Jahr zum Ziel erklärt hatte: „Wir holen 300 Betriebe an den Kai.“',
    quotes: [{ text: 'Wir holen 300 Betriebe an den Kai.', speaker: 'Alma Jessen' }],
  },
  {
    name: 'auch, nur und ein Umstand vor dem, der spricht',
    language: 'de',
    text: 'Auch die Hafenmeisterin Gesa Thoms (parteilos) äußerte Bedenken und warnte: „Der Schlick kommt wieder.“ Ein nicht genannter Vertreter der Reederei bezeichnet den Streit als „ermüdend“.',
    quotes: [
      { text: 'Der Schlick kommt wieder.', speaker: 'Gesa Thoms' },
      { text: 'ermüdend', speaker: 'genannter Vertreter der Reederei', who: 'genannter Vertreter der Reederei' },
    ],
  },
  {
    name: 'ein Tag mit Punkt endet keinen Satz',
    language: 'de',
    text: 'Wie Gesa Thoms am 14. Oktober sagte, ist das Becken „bis zum Rand voll“. Die Kammer sieht das im 3. Bericht anders.',
    quotes: [{ text: 'bis zum Rand voll', speaker: 'Gesa Thoms' }],
  },
  {
    name: 'Namen in Zeichen sind nicht gesagt',
    language: 'de',
    text: 'Der Schlepper „Greta 4“ lag vor der „Alten Liebe“, wie der Sender „Küste Drei“ meldete. Die Firma „Nordsee Bergung“ sprach von einem „glimpflichen Ausgang“, der Kapitän nannte den Wind „mörderisch“.',
    quotes: [
      { text: 'glimpflichen Ausgang', speaker: 'Die Firma', who: 'Firma' },
      { text: 'mörderisch', speaker: 'der Kapitän', who: 'Kapitän' },
    ],
  },
  {
    name: 'Verben aus zwei Teilen',
    language: 'de',
    text: 'Das Hafenamt gab bekannt: „Die Schleuse bleibt zu.“ Gesa Thoms sicherte den noch nicht umgezogenen Betrieben zu: „Wir zahlen.“ „Das reicht nicht“, prangerte Onno Brinkmann die Pläne an.',
    quotes: [
      { text: 'Die Schleuse bleibt zu.', speaker: 'Das Hafenamt', who: 'Hafenamt', cue: 'gab' },
      { text: 'Wir zahlen.', speaker: 'Gesa Thoms', cue: 'sicherte' },
      { text: 'Das reicht nicht', speaker: 'Onno Brinkmann', cue: 'prangerte' },
    ],
  },
  {
    name: 'nach Darstellung, nach den Angaben, laut',
    language: 'de',
    text: 'Der Kai ist nach Darstellung der Reederei „nicht zu retten“. Nach den Angaben von Gesa Thoms wird er „in zwei Wochen“ gesperrt. „Der Sand kommt jedes Jahr“ laut Gesa Thoms „aus dem Norden“.',
    quotes: [
      { text: 'nicht zu retten', speaker: 'Reederei', cue: 'nach Darstellung der' },
      { text: 'in zwei Wochen', speaker: 'Gesa Thoms', cue: 'Nach den Angaben von' },
      { text: 'Der Sand kommt jedes Jahr', speaker: 'Gesa Thoms', cue: 'laut' },
      { text: 'aus dem Norden', speaker: 'Gesa Thoms', cue: 'laut' },
    ],
  },
  {
    name: 'das Gesagte vorne, dann Verb und Subjekt',
    language: 'de',
    text: 'Als „vertane Gelegenheit“ beurteilte die Hafenmeisterin Gesa Thoms den Beschluss. Ein „halber Sieg“, so urteilte Onno Brinkmann nach der Sitzung.',
    quotes: [
      { text: 'vertane Gelegenheit', speaker: 'Gesa Thoms' },
      { text: 'halber Sieg', speaker: 'Onno Brinkmann' },
    ],
  },
  {
    name: 'ein Ding vor dem Doppelpunkt spricht nicht',
    language: 'de',
    text: 'Onno Brinkmann gab sich gelassen. „Im Mai fährt sie“, sagte er. Seine Zuversicht gründet auf dem Gutachten: „Der Rumpf ist dicht.“',
    quotes: [
      { text: 'Im Mai fährt sie', speaker: 'er', who: 'Onno Brinkmann' },
      { text: 'Der Rumpf ist dicht.', speaker: 'er', who: 'Onno Brinkmann' },
    ],
  },
  {
    name: 'wer etwas bezeichnet, wo etwas steht, Blätter in Zeichen',
    language: 'de',
    text: '„Er war der kreative Kopf“, schrieb „Die Küste“ in ihrem Nachruf. Auf dem Transparent war die Parole „Kai für alle“ zu lesen. Derzeit steht in dem Entwurf noch der Satz: „Wer baut, haftet.“ Die Boote werden von Kennern als „Meisterwerke“ bezeichnet.',
    quotes: [
      { text: 'Er war der kreative Kopf', speaker: '„Die Küste“', who: 'Die Küste', cue: 'schrieb' },
      { text: 'Kai für alle', speaker: 'dem Transparent', who: 'Transparent' },
      { text: 'Wer baut, haftet.', speaker: 'dem Entwurf', who: 'Entwurf', cue: 'steht' },
      { text: 'Meisterwerke', speaker: 'Kennern', cue: 'bezeichnet' },
    ],
  },
  {
    name: 'qui qualifie, où on lit, un titre entre guillemets',
    language: 'fr',
    text: 'Le projet est qualifié de « gâchis » par les riverains. « Cela suffit », écrit « La Vigie » dans son éditorial. Sur la banderole, on pouvait lire : « Sauvez le quai ».',
    quotes: [
      { text: 'gâchis', speaker: 'les riverains', who: 'riverains', cue: 'qualifié' },
      { text: 'Cela suffit', speaker: '« La Vigie »', who: 'La Vigie', cue: 'écrit' },
      { text: 'Sauvez le quai', speaker: 'la banderole', who: 'banderole' },
    ],
  },
  {
    name: 'quien califica, donde se lee, un título entre comillas',
    language: 'es',
    text: 'El proyecto fue calificado de «chapuza» por los vecinos. «Ya basta», escribe «El Faro» en su editorial. En la pancarta se leía: «Salvad el muelle».',
    quotes: [
      { text: 'chapuza', speaker: 'los vecinos', who: 'vecinos', cue: 'calificado' },
      { text: 'Ya basta', speaker: '«El Faro»', who: 'El Faro', cue: 'escribe' },
      { text: 'Salvad el muelle', speaker: 'la pancarta', who: 'pancarta' },
    ],
  },
  {
    name: 'el objeto delante, quien habla detrás del verbo',
    language: 'es',
    text: 'El alcalde dio a conocer su enfado: «Nadie nos escucha». El malestar de los vecinos lo resumió la portavoz Elisa Soto: «Ya no se pasa».',
    quotes: [
      { text: 'Nadie nos escucha', speaker: 'El alcalde', who: 'alcalde' },
      { text: 'Ya no se pasa', speaker: 'Elisa Soto', cue: 'resumió' },
    ],
  },
  {
    name: 'Namen, die gegeben werden, und Verben, denen ein Teil fehlt',
    language: 'de',
    text: 'Das Bündnis, das sich selbst „Allianz für den freien Kai“ nennt, tagte im Keller der bekannten Kneipe „Zum Anker“. Die Wasserbehörde Nord (kurz: „Wano“) stellt Fotos des „Preises der Hafenwirtschaft für junge Lotsen“ aus. Im Mai findet das Treffen „Flut und Ebbe“ statt. „Zwölf Prozent“ teilen die Kosten.',
    quotes: [],
  },
  {
    name: 'es hatte geheißen, das Blatt und sein Name',
    language: 'de',
    text: 'In einer Erklärung der Reederei hatte es geheißen: „Der Kai bleibt offen.“ Das Magazin Hafenblick bezeichnete Brinkmann als „Retter der Werft“.',
    quotes: [
      { text: 'Der Kai bleibt offen.', speaker: 'einer Erklärung der Reederei', who: 'Erklärung der Reederei' },
      { text: 'Retter der Werft', speaker: 'Das Magazin Hafenblick', who: 'Magazin Hafenblick' },
    ],
  },
  {
    name: 'wessen Worte es sind, und Relativsätze',
    language: 'de',
    text: 'Der oberste Segler der Reederei, der zunächst Thoms’ Sieg als „Fest“ bezeichnete, schwieg. Die Reederei hatte den Bericht umgehend als „falsch“ zurückgewiesen. Das Fazit des Gutachtens lautete: „Der Kai ist sicher.“ „Das war zu teuer“, so das Urteil der Reederei. In einem Bericht des Senders werden die Lotsen als „schlecht bezahlt“ bezeichnet.',
    quotes: [
      { text: 'Fest', speaker: 'Segler', who: 'oberste Segler' },
      { text: 'falsch', speaker: 'Die Reederei', who: 'Reederei' },
      { text: 'Der Kai ist sicher.', speaker: 'Gutachtens' },
      { text: 'Das war zu teuer', speaker: 'das Urteil der Reederei', who: 'Urteil der Reederei' },
      { text: 'schlecht bezahlt', speaker: 'einem Bericht des Senders', who: 'Bericht' },
    ],
  },
  {
    name: 'der Modus führt die Rede fort, auch in der Mehrzahl',
    language: 'de',
    text: 'Onno Brinkmann begründete seinen Rückzug mit einer „neuen Lage“ am Kai. Die Lotsen warten. Damit seien „die Fristen der Werft nicht mehr zu halten“.',
    quotes: [
      { text: 'neuen Lage', speaker: 'Onno Brinkmann' },
      { text: 'die Fristen der Werft nicht mehr zu halten', speaker: 'Onno Brinkmann' },
    ],
  },
  {
    name: 'Zeichen in Zeichen',
    language: 'de',
    text: '„Wir haben Anträge für sieben „Hausboote“ und drei „Flöße“ am Kai“, sagte Gesa Thoms.',
    quotes: [{ text: 'Wir haben Anträge für sieben „Hausboote“ und drei „Flöße“ am Kai', speaker: 'Gesa Thoms' }],
  },
  {
    name: 'des guillemets dans des guillemets',
    language: 'fr',
    text: '« Le quai est une « zone » à part et le port une « honte » », a dit Solène Kermarec.',
    quotes: [{ text: 'Le quai est une « zone » à part et le port une « honte »', speaker: 'Solène Kermarec' }],
  },
];
