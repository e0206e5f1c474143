import type { QuoteCase } from './quote-case.ts';

/** Whom pronouns and descriptions mean beside kin of the same surname, bodies, things, and the parties of a trial. */
export const kinAndBodies: QuoteCase[] = [
  {
    name: 'her daughter is not herself',
    text: `Orsolya Brandvik, who mapped the marsh on foot, died on Monday.

Her daughter, Tilda Brandvik, confirmed the death.

“She never owned a boat,” her daughter said.`,
    quotes: [{ text: 'She never owned a boat,', speaker: 'her daughter', who: 'Tilda Brandvik' }],
  },
  {
    name: 'whose story it is, not her daughter',
    text: `Orsolya Brandvik, who mapped the marsh on foot, died on Monday.

Her daughter, Tilda Brandvik, confirmed the death.

Asked about fog, Ms. Brandvik would shrug. “Fog is honest,” she told a visitor.`,
    quotes: [{ text: 'Fog is honest,', speaker: 'she', who: 'Orsolya Brandvik' }],
  },
  {
    name: 'the defendant is not counsel',
    text: `Corin Askew, 41, looked at the floor as Judge Ida Marl read the sentence.

His lawyer, Ralf Tenby-Rowe, asked for mercy.

“My client is a tired man,” Tenby-Rowe said.

Asked to rise, the defendant faced the benches. “I count the days,” he said.`,
    quotes: [
      { text: 'My client is a tired man,', speaker: 'Tenby-Rowe', who: 'Ralf Tenby-Rowe' },
      { text: 'I count the days,', speaker: 'he', who: 'Corin Askew' },
    ],
  },
  {
    name: 'the ministry goes on, not its statement',
    text: `The fisheries ministry said in a statement that the strike was “reckless”. It told crews to sail “before the ice does”.`,
    quotes: [
      { text: 'reckless', speaker: 'The fisheries ministry', who: 'fisheries ministry' },
      { text: 'before the ice does', speaker: 'It', who: 'fisheries ministry' },
    ],
  },
  {
    name: 'the movement goes on, not its message',
    text: `In a message on its channel, the Open Marsh Movement said that its boats held “every lock”. “The major has seen a photograph,” it went on.`,
    quotes: [
      { text: 'every lock', speaker: 'the Open Marsh Movement', who: 'Open Marsh Movement' },
      { text: 'The major has seen a photograph,', speaker: 'it', who: 'Open Marsh Movement' },
    ],
  },
  {
    name: 'an adverb in front of a clause, and a charity',
    text: `Wilma Teague, who drives for the charity Wide Gates, handed out blankets.

Nearby, an elderly ferryman was drying a rope on a fence.

“The river was hungry,” he said.`,
    quotes: [{ text: 'The river was hungry,', speaker: 'he', who: 'elderly ferryman' }],
  },
  {
    name: 'a firm named after her',
    text: `Perpetua Thrale used to roast in a shed.

Six years later, Thrale Coffee has nine shops.

“I met the buyers,” Thrale said.`,
    quotes: [{ text: 'I met the buyers,', speaker: 'Thrale', who: 'Perpetua Thrale' }],
  },
  {
    name: 'die Fahrt von Anfang an',
    language: 'de',
    text: `„Man kehrt nicht ohne Grund um“, sagt Henrike Moos. Die Forscherin hat die Fahrt von Anfang an begleitet. „Es lag nie am Wetter“, sagt sie.`,
    quotes: [
      { text: 'Man kehrt nicht ohne Grund um', speaker: 'Henrike Moos' },
      { text: 'Es lag nie am Wetter', speaker: 'sie', who: 'Henrike Moos' },
    ],
  },
  {
    name: 'ein Diplomat, der nicht namentlich genannt werden will',
    language: 'de',
    text: `Ein alter Fischhändler, der nicht namentlich genannt werden will, formuliert es schärfer: „Gefragt hat uns am Kai nie jemand.“`,
    quotes: [
      { text: 'Gefragt hat uns am Kai nie jemand.', speaker: 'Ein alter Fischhändler', who: 'alter Fischhändler' },
    ],
  },
  {
    name: 'Fahl Ritterkamp von der Sparbank',
    language: 'de',
    text: `Analyst Fahl Ritterkamp von der Sparbank Marl sieht das anders. Der Umbau komme spät.

„In zwei Jahren redet niemand mehr darüber“, sagte der Analyst.`,
    quotes: [{ text: 'In zwei Jahren redet niemand mehr darüber', speaker: 'der Analyst', who: 'Fahl Ritterkamp' }],
  },
  {
    name: 'Sprecherin Ebbeke von der Lieth',
    language: 'de',
    text: `Sprecherin Ebbeke von der Lieth sieht das anders. Der Umbau komme spät.

„In zwei Jahren redet niemand mehr darüber“, sagte die Sprecherin.`,
    quotes: [
      { text: 'In zwei Jahren redet niemand mehr darüber', speaker: 'die Sprecherin', who: 'Ebbeke von der Lieth' },
    ],
  },
  {
    name: 'ein Verein ist kein Kapitän',
    language: 'de',
    text: `Der SV Brenn hat gegen Eintracht Murl gewonnen.

Gefeiert wurde Torwart Emre Kaya. „Ich habe nur gewartet“, sagte der Kapitän.`,
    quotes: [{ text: 'Ich habe nur gewartet', speaker: 'der Kapitän', who: 'Emre Kaya' }],
  },
  {
    name: 'what others believe, as she says',
    text: `Wilma Teague said the weavers were split. The older guild, she said, believes that “waiting is a kind of work”.`,
    quotes: [{ text: 'waiting is a kind of work', speaker: 'she', who: 'Wilma Teague' }],
  },
];
