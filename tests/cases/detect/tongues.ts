import type { QuoteCase } from './quote-case.ts';

/** Constructions of German: verbs at the end, sources and moods, words with several parts. */
const german: QuoteCase[] = [
  {
    name: 'who stands behind when and where it was said',
    language: 'de',
    text: 'Seit Mai ist das Tor verriegelt. „Das bleibt vorerst so“, sagte am Montag in Halden der Sprecher der Werft.',
    quotes: [
      { text: 'Das bleibt vorerst so', speaker: 'der Sprecher der Werft', who: 'Sprecher der Werft', cue: 'sagte' },
    ],
  },
  {
    name: 'wie die Behörde mitteilte',
    language: 'de',
    text: 'Seit Mai ist das Tor verriegelt. Wie die Behörde mitteilte, sei die Anlage „nicht mehr sicher“. „Das war abzusehen“, wie Jule Harmsen sagte.',
    quotes: [
      { text: 'nicht mehr sicher', speaker: 'die Behörde', who: 'Behörde', cue: 'mitteilte' },
      { text: 'Das war abzusehen', speaker: 'Jule Harmsen', cue: 'sagte' },
    ],
  },
  {
    name: 'zufolge, nach Ansicht, für',
    language: 'de',
    text: 'Seit Mai ist das Tor verriegelt. Jule Harmsen zufolge bleibt es „bis auf Weiteres“ zu. Nach Ansicht von Onno Brinkmann ist das „ein schlechter Witz“. Für Onno Brinkmann ist die Sperre „nicht zu begründen“.',
    quotes: [
      { text: 'bis auf Weiteres', speaker: 'Jule Harmsen', cue: 'zufolge' },
      { text: 'ein schlechter Witz', speaker: 'Onno Brinkmann', cue: 'Nach Ansicht von' },
      { text: 'nicht zu begründen', speaker: 'Onno Brinkmann', cue: 'Für' },
    ],
  },
  {
    name: 'the verb ends the clause',
    language: 'de',
    text: 'Vor dem Rathaus standen Demonstranten, die immer wieder „Tor auf, Tor auf“ skandierten. Wenn Jule Harmsen „Ruhe jetzt“ rief, wurde es kurz still.',
    quotes: [
      { text: 'Tor auf, Tor auf', speaker: 'Demonstranten', cue: 'skandierten' },
      { text: 'Ruhe jetzt', speaker: 'Jule Harmsen', cue: 'rief' },
    ],
  },
  {
    name: 'an auxiliary in front of who asks',
    language: 'de',
    text: 'Onno Brinkmann schwieg vor Gericht lange. „Haben Sie den Hund gefüttert?“, habe er dann gefragt.',
    quotes: [{ text: 'Haben Sie den Hund gefüttert?', speaker: 'er', who: 'Onno Brinkmann', cue: 'gefragt' }],
  },
  {
    name: 'sie are several where the verb says so',
    language: 'de',
    text: 'Jule Harmsen leitet die Werft seit dem Frühjahr. Sie sagt: „Wir holen das auf.“ Die Arbeiter sind skeptisch. „Das hören wir jedes Jahr“, sagen sie.',
    quotes: [
      { text: 'Wir holen das auf.', speaker: 'Sie', who: 'Jule Harmsen' },
      { text: 'Das hören wir jedes Jahr', speaker: 'sie', who: 'Arbeiter' },
    ],
  },
  {
    name: 'the mood goes on with an anonymous spokeswoman',
    language: 'de',
    text: 'Die Krankenkasse lehnt den Antrag ab. Man habe ihn zweimal geprüft, teilt eine Sprecherin mit. Der Bedarf sei „nicht nachgewiesen“.',
    quotes: [{ text: 'nicht nachgewiesen', speaker: 'eine Sprecherin', who: 'Sprecherin' }],
  },
  {
    name: 'kommt zum Schluss, zeigt sich überzeugt, weist darauf hin',
    language: 'de',
    text: 'Die Kommission kommt in ihrem Bericht zum Schluss, dass die Brücke „nicht mehr zu retten“ sei. Jule Harmsen zeigte sich überzeugt, dass sie „in zwei Jahren“ ersetzt wird.',
    quotes: [
      { text: 'nicht mehr zu retten', speaker: 'Die Kommission', who: 'Kommission', cue: 'kommt' },
      { text: 'in zwei Jahren', speaker: 'Jule Harmsen', cue: 'zeigte' },
    ],
  },
  {
    name: 'im Gutachten ist die Rede',
    language: 'de',
    text: 'Die Brücke bleibt gesperrt, weil ein Gutachten das verlangt. Im Gutachten ist von „erheblichen Mängeln am Widerlager“ die Rede.',
    quotes: [{ text: 'erheblichen Mängeln am Widerlager', speaker: 'Gutachten', cue: 'ist von' }],
  },
  {
    name: 'the association by the last part of its name',
    language: 'de',
    text: 'Der Brauereiverband Lüne lehnt die Steuer ab. „So geht es nicht“, teilte der Verband am Freitag mit.',
    quotes: [{ text: 'So geht es nicht', speaker: 'der Verband', who: 'Brauereiverband Lüne' }],
  },
  {
    name: 'a member with a role and a rare name',
    language: 'de',
    text: 'Aus der Fraktion kamen Zweifel. Der Abgeordnete Thorge Wittmoor verwies auf das Krankenhaus in seiner Heimat, das zwei Stationen geschlossen hat. „Das verstehe ich nicht mehr.“',
    quotes: [{ text: 'Das verstehe ich nicht mehr.', speaker: 'Thorge Wittmoor' }],
  },
  {
    name: 'somebody by age, in the paragraph that names her',
    language: 'de',
    text: 'Die Trainerin Nadja Kröll hat ihren Rücktritt angeboten. „Ich trage die Verantwortung“, schrieb Kröll.\n\nWiderspruch kam von Spielführerin Lea Baumgart. „Das war unsere Schuld“, stellte die 28-Jährige klar.',
    quotes: [
      { text: 'Ich trage die Verantwortung', speaker: 'Kröll', who: 'Nadja Kröll' },
      { text: 'Das war unsere Schuld', speaker: 'die 28-Jährige', who: 'Lea Baumgart', cue: 'stellte' },
    ],
  },
  {
    name: 'a spokeswoman whom the paragraph brings in',
    language: 'de',
    text: '„Wir ersticken im Verkehr“, sagte Karin Möbus, Sprecherin der Initiative.\n\nEine Ministeriumssprecherin verwies auf den Zeitplan. „Im Herbst wird entschieden“, so die Sprecherin.',
    quotes: [
      { text: 'Wir ersticken im Verkehr', speaker: 'Karin Möbus' },
      { text: 'Im Herbst wird entschieden', speaker: 'die Sprecherin', who: 'Ministeriumssprecherin', cue: 'so' },
    ],
  },
  {
    name: 'what somebody poses as',
    language: 'de',
    text: 'Der Angeklagte bestreitet die Vorwürfe. Er habe sich im Netz als „Doktor“ ausgegeben, obwohl er nie studiert habe.',
    quotes: [],
  },
];

/** Constructions of French: inversions, small words in front of the verb, sources. */
const french: QuoteCase[] = [
  {
    name: 'confié à la radio, addressee between',
    language: 'fr',
    text: 'La digue a cédé dans la nuit. « On n’avait jamais vu ça », a confié à la radio locale la directrice du port, Solène Marchand.',
    quotes: [{ text: 'On n’avait jamais vu ça', speaker: 'Solène Marchand', cue: 'confié' }],
  },
  {
    name: 'any verb with its pronoun behind',
    language: 'fr',
    text: 'Luc Perrin tient la barre depuis dix ans. « Je ne compte plus », a-t-il souri. « Et personne ne demande », bougonne-t-il.',
    quotes: [
      { text: 'Je ne compte plus', speaker: 'il', who: 'Luc Perrin', cue: 'souri' },
      { text: 'Et personne ne demande', speaker: 'il', who: 'Luc Perrin' },
    ],
  },
  {
    name: 'past historic',
    language: 'fr',
    text: 'Luc Perrin fut marin pendant trente ans. « Je n’ai rien oublié », expliqua-t-il un soir. « La mer rend tout », murmura sa femme.',
    quotes: [
      { text: 'Je n’ai rien oublié', speaker: 'il', who: 'Luc Perrin', cue: 'expliqua-t-il' },
      { text: 'La mer rend tout', speaker: 'sa femme', cue: 'murmura' },
    ],
  },
  {
    name: 'se dit, se montre',
    language: 'fr',
    text: 'Le chantier reprend lundi. Solène Marchand se dit « rassurée par ces garanties ». Luc Perrin se montre « beaucoup moins confiant ».',
    quotes: [
      { text: 'rassurée par ces garanties', speaker: 'Solène Marchand', cue: 'dit' },
      { text: 'beaucoup moins confiant', speaker: 'Luc Perrin', cue: 'montre' },
    ],
  },
  {
    name: 'fait état, fait valoir',
    language: 'fr',
    text: 'Le rapport fait état de « graves manquements à la sécurité ». La direction fait valoir que la digue est « aux normes en vigueur ».',
    quotes: [
      { text: 'graves manquements à la sécurité', speaker: 'Le rapport', who: 'rapport', cue: 'fait état' },
      { text: 'aux normes en vigueur', speaker: 'La direction', who: 'direction', cue: 'fait valoir' },
    ],
  },
  {
    name: 'aux yeux de, à en croire, de l’avis de',
    language: 'fr',
    text: 'La digue a cédé dans la nuit. Aux yeux du maire, elle était « mal entretenue ». À en croire Luc Perrin, la mer était « plus haute que jamais ».',
    quotes: [
      { text: 'mal entretenue', speaker: 'maire', cue: 'Aux yeux du' },
      { text: 'plus haute que jamais', speaker: 'Luc Perrin', cue: 'À en croire' },
    ],
  },
  {
    name: 'an elided word in front of the mark',
    language: 'fr',
    text: 'La grève entre dans sa deuxième semaine. Les syndicats parlent d’« une attaque contre les plus faibles ».',
    quotes: [
      { text: 'une attaque contre les plus faibles', speaker: 'Les syndicats', who: 'syndicats', cue: 'parlent' },
    ],
  },
  {
    name: 'on y lit',
    language: 'fr',
    text: 'La lettre, datée de mars, est signée du directeur. On y lit que la digue est « sans danger pour les riverains ».',
    quotes: [{ text: 'sans danger pour les riverains', speaker: null, who: 'lettre', cue: 'lit que' }],
  },
  {
    name: 'dashes, and words behind the verb',
    language: 'fr',
    text: `Yvette Corre garde encore le sémaphore.

— Je compte les marches, dit-elle. Elles me le rendent bien.

— Un hôtel, ici, en plein vent ! s’exclame-t-elle.`,
    quotes: [
      { text: 'Je compte les marches,', speaker: 'elle', who: 'Yvette Corre' },
      { text: 'Elles me le rendent bien.', speaker: 'elle', who: 'Yvette Corre' },
      { text: 'Un hôtel, ici, en plein vent !', speaker: 'elle', who: 'Yvette Corre' },
    ],
  },
  {
    name: 'one of them, a verb with an adjective, somebody by age',
    language: 'fr',
    text: 'La préfète a pris un arrêté que les agriculteurs jugent « intenable en plein été ». « Elle n’a jamais tenu une bêche », peste l’un d’eux.\n\nLe réalisateur Paul Drevet présente son film. « C’est le plus personnel », confie le cinéaste de 47 ans. Son compagnon se veut philosophe : « On dormira plus tard. »',
    quotes: [
      { text: 'intenable en plein été', speaker: 'les agriculteurs', who: 'agriculteurs', cue: 'jugent' },
      { text: 'Elle n’a jamais tenu une bêche', speaker: 'l’un d’eux', who: 'agriculteurs', cue: 'peste' },
      { text: 'C’est le plus personnel', speaker: 'le cinéaste de 47 ans', who: 'Paul Drevet', cue: 'confie' },
      { text: 'On dormira plus tard.', speaker: 'Son compagnon' },
    ],
  },
  {
    name: 'a name that people give',
    language: 'fr',
    text: 'À Kerlanic, on appelle l’usine « la Grise ». Les ouvriers la connaissent depuis l’enfance.',
    quotes: [],
  },
  {
    name: 'a club that writes',
    language: 'fr',
    text: 'Le club de Pontargan a réagi dans la soirée. Il y dénonce « une décision absurde et injuste ».',
    quotes: [{ text: 'une décision absurde et injuste', speaker: 'Il', who: 'club de Pontargan' }],
  },
  {
    name: 'a woman by her feminine role, a man by the pronoun',
    language: 'fr',
    text: 'Le photographe Hector Vasselin est mort lundi. « Il ne cadrait jamais », se souvient son ancienne rédactrice en chef, Alizéa Castan. Pendant dix ans, il ne publia rien. « Je regardais », expliqua-t-il.',
    quotes: [
      { text: 'Il ne cadrait jamais', speaker: 'Alizéa Castan' },
      { text: 'Je regardais', speaker: 'il', who: 'Hector Vasselin' },
    ],
  },
];

/** Constructions of Spanish: verbs without a subject, sources, addressees. */
const spanish: QuoteCase[] = [
  {
    name: 'an addressee between the verb and who speaks',
    language: 'es',
    text: 'El puerto amaneció vacío. «No vamos a rendirnos», contó a este diario Inés Robledo. «Tenemos pruebas», declaró a la prensa su secretaria general, Petra Olmedilla.',
    quotes: [
      { text: 'No vamos a rendirnos', speaker: 'Inés Robledo', cue: 'contó' },
      { text: 'Tenemos pruebas', speaker: 'Petra Olmedilla', cue: 'declaró' },
    ],
  },
  {
    name: 'según explicó, como aseguran, tal como',
    language: 'es',
    text: 'Según explicó la vulcanóloga Irene Casals, la actividad es «alta, pero estable». El puerto amaneció vacío. «No queda un solo barco», según explicó la alcaldesa. «Nadie nos avisó», como aseguran los pescadores.',
    quotes: [
      { text: 'alta, pero estable', speaker: 'Irene Casals', cue: 'explicó' },
      { text: 'No queda un solo barco', speaker: 'la alcaldesa', who: 'alcaldesa', cue: 'explicó' },
      { text: 'Nadie nos avisó', speaker: 'los pescadores', who: 'pescadores', cue: 'aseguran' },
    ],
  },
  {
    name: 'para, a juicio de, en opinión de',
    language: 'es',
    text: 'El puerto amaneció vacío. Para Inés Robledo, la huelga es «un disparate sin salida». A juicio de Julio Serna, la empresa actúa «con mala fe». En opinión de la alcaldesa, todo es «un malentendido».',
    quotes: [
      { text: 'un disparate sin salida', speaker: 'Inés Robledo', cue: 'Para' },
      { text: 'con mala fe', speaker: 'Julio Serna', cue: 'A juicio de' },
      { text: 'un malentendido', speaker: 'la alcaldesa', who: 'alcaldesa', cue: 'En opinión de' },
    ],
  },
  {
    name: 'según sus cálculos, a su juicio',
    language: 'es',
    text: 'Los hosteleros anuncian protestas. «Nos condenan al cierre», se quejó Andrés Pascual, dueño de un bar. Según sus cálculos, perderá «la mitad de la caja». A su juicio, el plan es «insostenible».',
    quotes: [
      { text: 'Nos condenan al cierre', speaker: 'Andrés Pascual', cue: 'quejó' },
      { text: 'la mitad de la caja', speaker: 'Andrés Pascual', cue: 'Según sus cálculos' },
      { text: 'insostenible', speaker: 'Andrés Pascual', cue: 'A su juicio' },
    ],
  },
  {
    name: 'a verb opens the sentence, and nobody follows',
    language: 'es',
    text: 'Inés Robledo dirige el puerto desde mayo. Dijo: «Nadie nos ayuda». También añadió que las grúas están «en ruinas».',
    quotes: [
      { text: 'Nadie nos ayuda', speaker: 'Inés Robledo', cue: 'Dijo' },
      { text: 'en ruinas', speaker: 'Inés Robledo', cue: 'añadió' },
    ],
  },
  {
    name: 'a past form that no list has',
    language: 'es',
    text: 'Julio Serna miró a la alcaldesa desde la puerta. «Va usted a hundir el pueblo», le espetó.',
    quotes: [{ text: 'Va usted a hundir el pueblo', speaker: 'Julio Serna' }],
  },
  {
    name: 'of a body and its spokesman the latter',
    language: 'es',
    text: 'La asociación de vecinos celebra el fallo, aunque su portavoz, Gonzalo Arnedo, duda de que se cumpla. «Nos han dado la razón tarde», ha señalado.',
    quotes: [{ text: 'Nos han dado la razón tarde', speaker: null, who: 'Gonzalo Arnedo', cue: 'señalado' }],
  },
  {
    name: 'whom the sentence puts first as its object',
    language: 'es',
    text: 'A Aurora Pinilla la reciben en las escuelas como a una estrella. Tiene 81 años, un Premio Regional de Química y muy buena memoria. «La perdí en un examen», bromea en el tren.',
    quotes: [{ text: 'La perdí en un examen', speaker: 'Aurora Pinilla', cue: 'bromea' }],
  },
  {
    name: 'a source nearer than a verb',
    language: 'es',
    text: 'Los vecinos esperan la carretera que el Gobierno prometió hace años y que, según el último informe, presenta un avance «más bien simbólico».',
    quotes: [{ text: 'más bien simbólico', speaker: 'el último informe', who: 'último informe', cue: 'según' }],
  },
  {
    name: 'a sentence in which somebody shouts at another',
    language: 'es',
    text: 'El árbitro, Sergio Abenza, recoge en el acta que un aficionado le gritó «de aquí no sales vivo».',
    quotes: [{ text: 'de aquí no sales vivo', speaker: 'un aficionado', who: 'aficionado', cue: 'gritó' }],
  },
  {
    name: 'whose question it was',
    language: 'es',
    text: '«¿Quién va a cuidar de las viñas?». La pregunta la hace Fermín Aldea, de 68 años, sentado a la puerta.',
    quotes: [{ text: '¿Quién va a cuidar de las viñas?', speaker: 'Fermín Aldea' }],
  },
  {
    name: 'a placard that prays',
    language: 'es',
    text: 'Cientos de personas marcharon el sábado hasta el muelle. «Devuélvannos el mar», rezaba una pancarta.',
    quotes: [{ text: 'Devuélvannos el mar', speaker: 'una pancarta', who: 'pancarta', cue: 'rezaba' }],
  },
  {
    name: 'the second coach is the first',
    language: 'es',
    text: 'El entrenador, Paco Oltra, no se escondió tras la derrota. «La culpa es mía», admitió el técnico.',
    quotes: [{ text: 'La culpa es mía', speaker: 'el técnico', who: 'Paco Oltra' }],
  },
  {
    name: 'a president who need not be whoever spoke',
    language: 'es',
    text: 'Clotilde Mayoral espera noticias de su hijo. «Iba a cambiar de turno», contó entre lágrimas.\n\nLa presidenta decretó tres días de luto y anunció una investigación «hasta las últimas consecuencias».',
    quotes: [
      { text: 'Iba a cambiar de turno', speaker: 'Clotilde Mayoral', cue: 'contó' },
      { text: 'hasta las últimas consecuencias', speaker: 'La presidenta', who: 'presidenta' },
    ],
  },
  {
    name: 'as people call it',
    language: 'es',
    text: 'El «milagro del muelle», como lo llama ya la afición, está a tres puntos del ascenso.',
    quotes: [],
  },
];

export const tongues: QuoteCase[] = [...german, ...french, ...spanish];
