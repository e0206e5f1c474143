import type { QuoteCase } from './quote-case.ts';

/** As agencies write in German: who is told by the order of words, by moods and by what somebody is called. */
export const wires: QuoteCase[] = [
  {
    name: 'a name right behind the verb, and an adverb behind that',
    language: 'de',
    text: `„Das war nichts“, sagte Trainer Ralf Timmke. Torwart Keno Alberts nickte. „Er hat ja recht“, sagte er.

Auf die Frage nach seiner Zukunft reagierte Timmke gereizt: „Fragen Sie den Verein.“`,
    quotes: [
      { text: 'Das war nichts', speaker: 'Ralf Timmke' },
      { text: 'Er hat ja recht', speaker: 'er', who: 'Keno Alberts' },
      { text: 'Fragen Sie den Verein.', speaker: 'Timmke', who: 'Ralf Timmke' },
    ],
  },
  {
    name: 'a name that somebody is given',
    language: 'de',
    text: 'Torwart Keno Alberts, der wegen seiner Arme „die Krake“ genannt wird, lobte die Abwehr.',
    quotes: [],
  },
  {
    name: 'one word that somebody speaks of, and one that something is said to be',
    language: 'de',
    text: 'Anwältin Lena Harkort sprach von „Handwerkerlogik“. Der Heimatverein lehnt das ab. Eine Tafel sei „Wortklauberei“, schimpfte Vorstand Uwe Oetjen.',
    quotes: [
      { text: 'Handwerkerlogik', speaker: 'Lena Harkort' },
      { text: 'Wortklauberei', speaker: 'Uwe Oetjen' },
    ],
  },
  {
    name: 'a small word between the verb and whoever speaks',
    language: 'de',
    text: 'Es droht neuer Streit. „Das war nicht der letzte Brief“, fürchtet etwa der Forscher Arne Pohlmann.',
    quotes: [{ text: 'Das war nicht der letzte Brief', speaker: 'Arne Pohlmann' }],
  },
  {
    name: 'words within words end the whole',
    language: 'de',
    text: `„Ich wollte nie an Bord“, sagt Grete Lührs und stellt zwei Gläser hin.

„Der Vater hat immer gesagt: ‚Wer fährt, muss auch warten.‘“ Das habe sie getan.`,
    quotes: [
      { text: 'Ich wollte nie an Bord', speaker: 'Grete Lührs' },
      { text: 'Der Vater hat immer gesagt: ‚Wer fährt, muss auch warten.‘', speaker: 'Grete Lührs' },
    ],
  },
  {
    name: 'an adjective is somebody where it has “der”',
    language: 'de',
    text: 'Fraktionschef Lars Dithmer nannte die Kritik „durchsichtig“. „Meine Tür steht offen“, betonte der Liberale.',
    quotes: [
      { text: 'durchsichtig', speaker: 'Lars Dithmer' },
      { text: 'Meine Tür steht offen', speaker: 'der Liberale', who: 'Lars Dithmer' },
    ],
  },
  {
    name: 'to which paper, and in which mood',
    language: 'de',
    text: 'Am Deich hat Ministerin Katja Rohweder den Partner kritisiert. „Wer viele Ideen hat, hat am Ende keine“, sagte die SPD-Politikerin der „Küstenpost“. Sie erwarte, dass „endlich gerechnet und nicht geträumt“ werde. Die Kollegen müssten „zur Vernunft gebracht werden“.',
    quotes: [
      { text: 'Wer viele Ideen hat, hat am Ende keine', speaker: 'die SPD-Politikerin', who: 'Katja Rohweder' },
      { text: 'endlich gerechnet und nicht geträumt', speaker: 'die SPD-Politikerin', who: 'Katja Rohweder' },
      { text: 'zur Vernunft gebracht werden', speaker: 'die SPD-Politikerin', who: 'Katja Rohweder' },
    ],
  },
  {
    name: 'how old somebody is',
    language: 'de',
    text: 'Die Fähre legt ab. Ihr Kapitän, der 80 Jahre alte Anton Wendtland, rief vom Deck: „Das hätte ich nie verziehen!“',
    quotes: [{ text: 'Das hätte ich nie verziehen!', speaker: 'Anton Wendtland' }],
  },
  {
    name: 'for whom it is bad is no view',
    language: 'de',
    text: '„Sie finden hier alles“, erklärt Försterin Simone Adamek. Für junge Eichen sei das „eine Katastrophe“.',
    quotes: [
      { text: 'Sie finden hier alles', speaker: 'Simone Adamek' },
      { text: 'eine Katastrophe', speaker: 'Simone Adamek' },
    ],
  },
  {
    name: 'several are not she',
    language: 'de',
    text: 'Die Ermittler gehen von einem Unfall aus. „Wir haben Spuren gesichert“, sagte Kommissarin Steffi Lorenzen. Einzelheiten nannte sie „aus guten Gründen“ nicht.',
    quotes: [
      { text: 'Wir haben Spuren gesichert', speaker: 'Steffi Lorenzen' },
      { text: 'aus guten Gründen', speaker: 'sie', who: 'Steffi Lorenzen' },
    ],
  },
  {
    name: 'a court is nobody that he stands for',
    language: 'de',
    text: 'Vor dem Landgericht Sunderhaven muss sich der Händler Benno Tiarks verantworten. Der Angeklagte äußerte sich knapp. „Schön waren sie trotzdem“, sagte er.',
    quotes: [{ text: 'Schön waren sie trotzdem', speaker: 'er', who: 'Benno Tiarks' }],
  },
  {
    name: 'what a board reads keeps nobody from going on',
    language: 'de',
    text: `Wendelin Grote ist der letzte Fährmann. „Früher kamen die Leute zur Arbeit“, sagt er.

Die Gemeinde will den Kahn ins Museum stellen. Ein Schild ist schon gedruckt, „Grotes Fähre“ steht darauf.

„Da liegt er wenigstens trocken.“`,
    quotes: [
      { text: 'Früher kamen die Leute zur Arbeit', speaker: 'er', who: 'Wendelin Grote' },
      { text: 'Da liegt er wenigstens trocken.', speaker: 'er', who: 'Wendelin Grote' },
    ],
  },
  {
    name: 'what stands between is told by whoever spoke',
    language: 'de',
    text: 'Pendlerin Julia Wackernagel hat gerechnet: „Mich kostet das jeden Tag 50 Minuten.“ Ihr Chef habe ihr schon angeboten, zu Hause zu arbeiten. „Aber eine Bäckerei im Wohnzimmer?“',
    quotes: [
      { text: 'Mich kostet das jeden Tag 50 Minuten.', speaker: 'Julia Wackernagel' },
      { text: 'Aber eine Bäckerei im Wohnzimmer?', speaker: 'Julia Wackernagel' },
    ],
  },
  {
    name: 'what somebody has somebody else say, and a name that he gave',
    language: 'de',
    text: `„Sie fahren einen Dienstwagen“, rief Betriebsrätin Gülay Demirel.

Vorstand Henning Alversen ließ ausrichten, er habe „vollstes Verständnis“. Zuletzt stand er in einer Halle, die er „das Lager“ nannte.`,
    quotes: [
      { text: 'Sie fahren einen Dienstwagen', speaker: 'Gülay Demirel' },
      { text: 'vollstes Verständnis', speaker: 'Henning Alversen' },
    ],
  },
  {
    name: 'kin with a name, and a name that all gave him',
    language: 'de',
    text: `„Erst mal sortieren“, lacht Rolf Engelken. Die Marken sind von einem Mann, den im Dorf alle nur „den General“ nannten. Seine Enkelin Lea, die neben ihm sitzt, verdreht die Augen: „Opa übertreibt.“`,
    quotes: [
      { text: 'Erst mal sortieren', speaker: 'Rolf Engelken' },
      { text: 'Opa übertreibt.', speaker: 'Lea' },
    ],
  },
  {
    name: 'how old she is, to which magazine, and how old he is today',
    language: 'de',
    text: `Die Schauspielerin Carla Wiesnar zieht sich zurück. „Ich habe genug gespielt“, sagte die 66-Jährige dem Magazin „Szene“.

Unter den Gästen war Martin Feistel, der damals schwieg. „Ich höre noch die Stille“, sagt der heute 39-Jährige.`,
    quotes: [
      { text: 'Ich habe genug gespielt', speaker: 'die 66-Jährige', who: 'Carla Wiesnar' },
      { text: 'Ich höre noch die Stille', speaker: 'der heute 39-Jährige', who: 'Martin Feistel' },
    ],
  },
  {
    name: 'a Christian Democrat',
    language: 'de',
    text: 'Dezernent Lorenz Paulsen will davon nichts wissen. „Die Brücke hält“, behauptet der Christdemokrat.',
    quotes: [{ text: 'Die Brücke hält', speaker: 'der Christdemokrat', who: 'Lorenz Paulsen' }],
  },
  {
    name: 'what follows from a note, and what an animal is called',
    language: 'de',
    text: 'Aus einem internen Vermerk der Behörde geht hervor, dass man die Risiken „bewusst in Kauf genommen“ habe. Der Ganter heißt „Admiral“. „Käse-Kalle“ heißt eigentlich Karl Petersen.',
    quotes: [
      {
        text: 'bewusst in Kauf genommen',
        speaker: 'Vermerk',
      },
    ],
  },
  {
    name: 'the minister of the interior is the minister, and words that are joined',
    language: 'de',
    text: 'Innenminister Bernd Sassen dankte dem Studenten. „Solche Bürger braucht das Land“, so der Minister. Ministerin Sarah Kernbach äußerte „Verständnis für den Ärger“, aber nicht „für brennende Reifen“.',
    quotes: [
      { text: 'Solche Bürger braucht das Land', speaker: 'der Minister', who: 'Bernd Sassen' },
      { text: 'Verständnis für den Ärger', speaker: 'Sarah Kernbach' },
      { text: 'für brennende Reifen', speaker: 'Sarah Kernbach' },
    ],
  },
  {
    name: 'a judge is a jurist, and she is twelve',
    language: 'de',
    text: `„Um vier Uhr geht das los“, klagte der Mieter, Dennis Rohdewald. Richter Lohmeyer schlug einen Vergleich vor. „Ein Hahn ist kein Wecker“, sagte der Jurist.

Die Flaschenpost war von einer Schülerin namens Mia Hoppner. „Ich dachte, die kommt bis Föhr“, sagt die Zwölfjährige.`,
    quotes: [
      { text: 'Um vier Uhr geht das los', speaker: 'Dennis Rohdewald' },
      { text: 'Ein Hahn ist kein Wecker', speaker: 'der Jurist', who: 'Lohmeyer' },
      { text: 'Ich dachte, die kommt bis Föhr', speaker: 'die Zwölfjährige', who: 'Mia Hoppner' },
    ],
  },
  {
    name: 'the new director is who speaks next, and what it goes on to say',
    language: 'de',
    text: `Die neue Intendantin stellte ihr Programm vor. „Theater muss wehtun“, sagte Regine Solmsen. Direktor Ulf Meyring seufzte. „Ulf spart sogar an Pausen“, konterte die Intendantin.

Im Gemeindebrief schreibt Pastorin Almut Rehnts, sie könne „nicht länger schweigen“. Die Landeskirche verschleppe die Aufklärung. „Wer vertröstet, macht sich mitschuldig“, heißt es weiter.`,
    quotes: [
      { text: 'Theater muss wehtun', speaker: 'Regine Solmsen' },
      { text: 'Ulf spart sogar an Pausen', speaker: 'die Intendantin', who: 'Regine Solmsen' },
      { text: 'nicht länger schweigen', speaker: 'Almut Rehnts' },
      { text: 'Wer vertröstet, macht sich mitschuldig', speaker: null, who: 'Almut Rehnts' },
    ],
  },
  {
    name: 'a name in front of a verb of saying, and a preposition behind it',
    language: 'de',
    text: '„Nordfunk“ berichtet unter Berufung auf einen Wärter, dass die Türen offen waren.',
    quotes: [],
  },
  {
    name: 'what she becomes',
    language: 'de',
    text: `„Moin reicht“, findet Fiete Janning.

Sein Intendant bedauert den Abschied. „Fiete war unser Leuchtturm“, sagt er. Nachfolgerin wird Swantje Petersen. „Ich werde öfter Moin sagen“, kündigte sie an.`,
    quotes: [
      { text: 'Moin reicht', speaker: 'Fiete Janning' },
      { text: 'Fiete war unser Leuchtturm', speaker: 'er', who: 'Sein Intendant' },
      { text: 'Ich werde öfter Moin sagen', speaker: 'sie', who: 'Swantje Petersen' },
    ],
  },
  {
    name: 'the body for which somebody speaks',
    language: 'de',
    text: 'Jens Haverkamp vom Förderverein sprach von einem „schwarzen Tag“. Der Verein hatte 2.100 Unterschriften gesammelt. „Man hat uns freundlich zugehört und dann das Gegenteil beschlossen.“',
    quotes: [
      { text: 'schwarzen Tag', speaker: 'Jens Haverkamp' },
      { text: 'Man hat uns freundlich zugehört und dann das Gegenteil beschlossen.', speaker: 'Jens Haverkamp' },
    ],
  },
];
