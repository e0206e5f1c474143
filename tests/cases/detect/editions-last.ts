import type { QuoteCase } from './quote-case.ts';

/** More of `editions`: a vote, a brewery, a fire, an audit, a choir, a chess club, a clinic, a harbour, a prize, a talk, German, French. */
export const editionsLast: QuoteCase[] = [
  {
    name: 'a vote on a bridge toll',
    text: `The Harlan County board voted 5-4 on Monday to put a $2 toll on the Sabine Bridge.

“Nobody likes a toll,” Board Chair Yolanda Pruitt said before the vote. “Nobody likes a hole in the deck, either.”

Commissioner Dale Wirth, who voted no, said constituents had flooded his office with calls. “I quit answering at 200,” he said.

The 61-year-old said he would seek a referendum. His wife, Tammy, was among about 40 people who spoke. “I drive that bridge four times a day to see my mother,” she told the board. “That is $8 a day to be a daughter.”

County Engineer Osei Bonsu told commissioners that the deck had “eight years left, ten if we pray”.`,
    quotes: [
      { text: 'Nobody likes a toll,', speaker: 'Yolanda Pruitt' },
      { text: 'Nobody likes a hole in the deck, either.', speaker: 'Yolanda Pruitt' },
      { text: 'I quit answering at 200,', speaker: 'he', who: 'Dale Wirth' },
      { text: 'I drive that bridge four times a day to see my mother,', speaker: 'she', who: 'Tammy' },
      { text: 'That is $8 a day to be a daughter.', speaker: 'she', who: 'Tammy' },
      { text: 'eight years left, ten if we pray', speaker: 'Osei Bonsu' },
    ],
  },
  {
    name: 'a brewery and its beavers',
    text: `A family of beavers has built a dam across the stream that feeds Tolland Brewery, and the brewer is delighted.

“The water has never been softer,” said head brewer Marcus Ebdon. “We've named a stout after them.”

Not all of his neighbours share the mood. Dairy farmer Lynne Cobb, whose lower field is now a pond, said: “I've got cows that can swim. That's my news.”

She has asked the river authority to act. It said in a statement that beavers were protected and that it was “monitoring the situation”.

“They've been monitoring my field since March,” the farmer replied.

Ebdon has offered her a barrel a month. “I don't drink,” says Cobb.`,
    quotes: [
      { text: 'The water has never been softer,', speaker: 'Marcus Ebdon' },
      { text: "We've named a stout after them.", speaker: 'Marcus Ebdon' },
      { text: "I've got cows that can swim. That's my news.", speaker: 'Lynne Cobb' },
      { text: 'monitoring the situation', speaker: 'It', who: 'river authority' },
      { text: "They've been monitoring my field since March,", speaker: 'the farmer', who: 'Lynne Cobb' },
      { text: "I don't drink,", speaker: 'Cobb', who: 'Lynne Cobb' },
    ],
  },
  {
    name: 'a fire in a tower',
    text: `Six people were taken to hospital after fire swept through the ninth floor of a block in Saltmarsh early yesterday.

'I could hear the windows going, one after another,' said Rukhsana Malik, 34, who carried two children down the stairs.

A neighbour, who gave his name only as Femi, had run up to bang on doors. 'You don't think,' he said. 'You think afterwards.'

Station commander Bridget Moyle praised the residents. 'They did everything we ask people to do and several things we ask them not to,' she said.

The block's owner, Castle Homes, said it was 'shocked and saddened'. But a letter seen by this newspaper shows that tenants complained in 2022 of doors that 'would not stop a draught'.

Mrs Malik's husband, Tariq, who was at work, watched the fire on his phone. 'I counted the floors,' he said. 'I counted them wrong, thank God.'`,
    quotes: [
      { text: 'I could hear the windows going, one after another,', speaker: 'Rukhsana Malik' },
      { text: "You don't think,", speaker: 'he', who: 'Femi' },
      { text: 'You think afterwards.', speaker: 'he', who: 'Femi' },
      {
        text: 'They did everything we ask people to do and several things we ask them not to,',
        speaker: 'she',
        who: 'Bridget Moyle',
      },
      { text: 'shocked and saddened', speaker: 'Castle Homes' },
      { text: 'would not stop a draught', speaker: 'tenants', who: 'tenants' },
      { text: 'I counted the floors,', speaker: 'he', who: 'Tariq' },
      { text: 'I counted them wrong, thank God.', speaker: 'he', who: 'Tariq' },
    ],
  },
  {
    name: 'an audit of a museum',
    text: `The state auditor's report on the Pell Museum runs to 90 pages and contains the word “unclear” 41 times.

“We could not establish who owns the whale,” Auditor Grant Whitcomb told lawmakers on Tuesday.

The museum's director, Simone Achterberg, bristled at that. “We own the whale,” she said in an interview. “We have a receipt from 1911.”

Rep. Carl Dunning, a Republican who sits on the budget committee, waved a copy of the report. “Then where is it?” he asked. The Republican has called for Achterberg to resign.

Two former curators, speaking separately, described a collection in disarray. “There were boxes nobody had opened since the war,” one said. The other said that she had left “for my lungs”.

Asked about the boxes, the director laughed. “Which war?” she said.`,
    quotes: [
      { text: 'unclear', speaker: "The state auditor's report on the Pell Museum", who: 'report' },
      { text: 'We could not establish who owns the whale,', speaker: 'Grant Whitcomb' },
      { text: 'We own the whale,', speaker: 'she', who: 'Simone Achterberg' },
      { text: 'We have a receipt from 1911.', speaker: 'she', who: 'Simone Achterberg' },
      { text: 'Then where is it?', speaker: 'he', who: 'Carl Dunning' },
      { text: 'There were boxes nobody had opened since the war,', speaker: 'one', who: 'Two former curators' },
      { text: 'for my lungs', speaker: 'The other', who: 'Two former curators' },
      { text: 'Which war?', speaker: 'she', who: 'Simone Achterberg' },
    ],
  },
  {
    name: 'a choir of twins',
    text: `The Aldous twins have sung side by side in the same choir for 70 years, and have not spoken for 12 of them.

“He knows why,” says Victor Aldous.

“He knows why,” says his brother, Norman, in the next pew.

Choirmaster Petra Lund keeps them apart with a tenor. “It was a bass before,” she says, “but he asked to move.”

The vicar, the Rev Tom Hale, has tried twice to make peace. “I got as far as the vestry,” he says.

Norman Aldous is the elder by nine minutes. “He has never let me forget it,” Victor says. “I was busy being born.”

Last Christmas Lund gave them a duet. “They were perfect,” she says. “They looked at the ceiling.”`,
    quotes: [
      { text: 'He knows why,', speaker: 'Victor Aldous' },
      { text: 'He knows why,', speaker: 'Norman', who: 'Norman Aldous' },
      { text: 'It was a bass before,', speaker: 'she', who: 'Petra Lund' },
      { text: 'but he asked to move.', speaker: 'she', who: 'Petra Lund' },
      { text: 'I got as far as the vestry,', speaker: 'he', who: 'Tom Hale' },
      { text: 'He has never let me forget it,', speaker: 'Victor', who: 'Victor Aldous' },
      { text: 'I was busy being born.', speaker: 'Victor', who: 'Victor Aldous' },
      { text: 'They were perfect,', speaker: 'she', who: 'Petra Lund' },
      { text: 'They looked at the ceiling.', speaker: 'she', who: 'Petra Lund' },
    ],
  },
  {
    name: 'a clinic in a bus',
    text: `Dr. Amara Nwosu sees her first patient at 6:40 a.m., between a laundromat and a church. Her clinic has wheels.

“People say the system is broken,” said Nwosu, 44. “Out here it never arrived.”

A man in a welding jacket climbed the steps. “I been meaning to come since Easter,” he said.

Nurse Hector Salas took his blood pressure twice. “The first one is always a lie,” Salas said.

The bus costs $310,000 a year to run, according to figures the county released in May. County health director Joan Pickett says the money runs out in June. “I have written to everyone but the pope,” she said.

The physician has a plan of her own. “I'll drive slower,” Nwosu said, “and stop more often.”`,
    quotes: [
      { text: 'People say the system is broken,', speaker: 'Nwosu', who: 'Amara Nwosu' },
      { text: 'Out here it never arrived.', speaker: 'Nwosu', who: 'Amara Nwosu' },
      { text: 'I been meaning to come since Easter,', speaker: 'he', who: 'man in a welding jacket' },
      { text: 'The first one is always a lie,', speaker: 'Salas', who: 'Hector Salas' },
      { text: 'I have written to everyone but the pope,', speaker: 'she', who: 'Joan Pickett' },
      { text: "I'll drive slower,", speaker: 'Nwosu', who: 'Amara Nwosu' },
      { text: 'and stop more often.', speaker: 'Nwosu', who: 'Amara Nwosu' },
    ],
  },
  {
    name: 'a harbour and a warship',
    text: `The foreign minister of Vesterland accused its neighbour on Friday of “playing with matches in a powder store” after a frigate entered disputed waters.

“We will answer calmly, and we will answer,” Ragnhild Tveit told parliament.

The neighbour's defence ministry said the frigate had been “on a routine voyage”. Its captain had merely asked for a pilot, the ministry added.

Harbour pilot Jonas Eide heard the call. “He asked for one, yes,” Eide said. “In German.”

A senior officer of the alliance, who was not authorised to speak, called the incident “theatre”. “But theatres burn down,” the officer said.

Tveit, who is 39 and took office in May, will fly to talks on Sunday. She did not expect much, she said: “Coffee. Maps. Coffee.”`,
    quotes: [
      {
        text: 'playing with matches in a powder store',
        speaker: 'The foreign minister of Vesterland',
        who: 'Ragnhild Tveit',
      },
      { text: 'We will answer calmly, and we will answer,', speaker: 'Ragnhild Tveit' },
      { text: 'on a routine voyage', speaker: "The neighbour's defence ministry", who: "neighbour's defence ministry" },
      { text: 'He asked for one, yes,', speaker: 'Eide', who: 'Jonas Eide' },
      { text: 'In German.', speaker: 'Eide', who: 'Jonas Eide' },
      { text: 'theatre', speaker: 'A senior officer of the alliance', who: 'senior officer of the alliance' },
      { text: 'But theatres burn down,', speaker: 'the officer', who: 'senior officer of the alliance' },
      { text: 'Coffee. Maps. Coffee.', speaker: 'she', who: 'Ragnhild Tveit' },
    ],
  },
  {
    name: 'a prize refused',
    text: `The novelist Agnes Holloway has turned down the £60,000 Merton prize because its sponsor, a bank, “has foreclosed on two of my characters”.

“I do not doubt that they mean well,” the 72-year-old wrote in a letter to the judges. “So did the iceberg.”

The chair of the judges, Sir Anthony Pell, said he respected her decision. “It is the best thing she has written in years,” he said.

Holloway's agent, Dinah Roth, was less amused. “Fifteen per cent of nothing,” she said, “is what I had for lunch.”

The bank, Merton & Lyle, declined to comment.

The runner-up, Kit Marlowe-Shaw, will get the money instead. “I have a mortgage with them,” the poet said. “It will be a short journey.”`,
    quotes: [
      { text: 'has foreclosed on two of my characters', speaker: 'Agnes Holloway' },
      { text: 'I do not doubt that they mean well,', speaker: 'the 72-year-old', who: 'Agnes Holloway' },
      { text: 'So did the iceberg.', speaker: 'the 72-year-old', who: 'Agnes Holloway' },
      { text: 'It is the best thing she has written in years,', speaker: 'he', who: 'Anthony Pell' },
      { text: 'Fifteen per cent of nothing,', speaker: 'she', who: 'Dinah Roth' },
      { text: 'is what I had for lunch.', speaker: 'she', who: 'Dinah Roth' },
      { text: 'I have a mortgage with them,', speaker: 'the poet', who: 'Kit Marlowe-Shaw' },
      { text: 'It will be a short journey.', speaker: 'the poet', who: 'Kit Marlowe-Shaw' },
    ],
  },
  {
    name: 'ein Freibad ohne Wasser',
    language: 'de',
    text: `Das Freibad in Lüchtenrode bleibt in diesem Sommer trocken. „Die Pumpe ist älter als ich“, sagt Bademeisterin Jule Harms. „Und ich bin nicht mehr jung.“

Bürgermeister Torsten Wiegand (CDU) verweist auf die leere Stadtkasse. „Wir können nicht alles retten“, betont er. Der Rathauschef will nun Spenden sammeln.

Die SPD-Fraktion nennt das „eine Bankrotterklärung mit Bademütze“. Deren Vorsitzende Heike Pohl wirft dem Bürgermeister vor, er habe „drei Jahre lang zugesehen“.

Rentner Alfred Kunze schwimmt hier seit 1961. Er nimmt es gelassen. „Dann laufe ich eben die Bahnen“, sagt der 79-Jährige.`,
    quotes: [
      { text: 'Die Pumpe ist älter als ich', speaker: 'Jule Harms' },
      { text: 'Und ich bin nicht mehr jung.', speaker: 'Jule Harms' },
      { text: 'Wir können nicht alles retten', speaker: 'er', who: 'Torsten Wiegand' },
      { text: 'eine Bankrotterklärung mit Bademütze', speaker: 'Die SPD-Fraktion', who: 'SPD-Fraktion' },
      { text: 'drei Jahre lang zugesehen', speaker: 'Heike Pohl' },
      { text: 'Dann laufe ich eben die Bahnen', speaker: 'der 79-Jährige', who: 'Alfred Kunze' },
    ],
  },
  {
    name: 'une boulangerie et son four',
    language: 'fr',
    text: `À Montferrand, la dernière boulangerie a fermé samedi. « Le four a tenu plus longtemps que moi », sourit Lucien Barthe, 67 ans, qui prend sa retraite après quarante ans de métier.

Sa femme, Odette, tenait la caisse. « Les clients pleuraient, moi je comptais la monnaie », raconte-t-elle.

La maire, Nathalie Vidal, assure chercher un repreneur. « Un village sans pain, c'est un dortoir », insiste l'élue.

Le conseil départemental se dit « attentif au dossier ». Selon un habitant, « ils sont surtout attentifs aux élections ».

« Je laisse la clé sous le pot », conclut le boulanger.`,
    quotes: [
      { text: 'Le four a tenu plus longtemps que moi', speaker: 'Lucien Barthe' },
      { text: 'Les clients pleuraient, moi je comptais la monnaie', speaker: 'elle', who: 'Odette' },
      { text: "Un village sans pain, c'est un dortoir", speaker: "l'élue", who: 'Nathalie Vidal' },
      { text: 'attentif au dossier', speaker: 'Le conseil départemental', who: 'conseil départemental' },
      { text: 'ils sont surtout attentifs aux élections', speaker: 'un habitant', who: 'habitant' },
      { text: 'Je laisse la clé sous le pot', speaker: 'le boulanger', who: 'Lucien Barthe' },
    ],
  },
];
