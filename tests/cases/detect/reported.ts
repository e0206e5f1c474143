import type { QuoteCase } from './quote-case.ts';

/** Reported speech in English: where each clause begins and ends, who says it, and what only looks like it. */
export const reported: QuoteCase[] = [
  {
    name: 'two clauses of one sentence, the second with its own verb',
    text: 'Nora Finch said the filters were older than the plant, adding that nobody had looked at them since 1998.',
    quotes: [
      { text: 'the filters were older than the plant', speaker: 'Nora Finch', cue: 'said' },
      { text: 'nobody had looked at them since 1998', speaker: 'Nora Finch', cue: 'adding' },
    ],
  },
  {
    name: 'a second verb of saying without a subject',
    text: 'Owen Pell acknowledged that the money was gone but insisted that the bridge would open.',
    quotes: [
      { text: 'the money was gone', speaker: 'Owen Pell', cue: 'acknowledged' },
      { text: 'the bridge would open', speaker: 'Owen Pell', cue: 'insisted' },
    ],
  },
  {
    name: 'somebody else behind but',
    text: 'Ines Corti said the bell was cracked, but Milo Farrant insisted that it had never rung better.',
    quotes: [
      { text: 'the bell was cracked', speaker: 'Ines Corti' },
      { text: 'it had never rung better', speaker: 'Milo Farrant' },
    ],
  },
  {
    name: 'what the author goes on with',
    text: 'Owen Pell said the harbour would stay open, and he closed the door. Nora Finch claimed the pipes were new, but offered no proof. Elias Romero said the lake was rising; the registry has no figures.',
    quotes: [
      { text: 'the harbour would stay open', speaker: 'Owen Pell' },
      { text: 'the pipes were new', speaker: 'Nora Finch' },
      { text: 'the lake was rising', speaker: 'Elias Romero' },
    ],
  },
  {
    name: 'what others think of it is no part of it',
    text: 'Hanna Vogt said the pier had moved and accused the council of sleeping.',
    quotes: [{ text: 'the pier had moved', speaker: 'Hanna Vogt' }],
  },
  {
    name: 'a joined clause belongs to it',
    text: 'Hanna Vogt said the pier had moved and that the crane was next. She said he had slept well and expected to sleep better.',
    quotes: [
      { text: 'the pier had moved and that the crane was next', speaker: 'Hanna Vogt' },
      { text: 'he had slept well and expected to sleep better', speaker: 'She', who: 'Hanna Vogt' },
    ],
  },
  {
    name: 'a day, a place and an occasion in front of the clause',
    text: 'President Alonso Quintero said on Sunday he would not seek a third term. Nora Finch announced Tuesday that the plant was sold. Owen Pell told reporters after the vote that he had slept.',
    quotes: [
      { text: 'he would not seek a third term', speaker: 'Alonso Quintero' },
      { text: 'the plant was sold', speaker: 'Nora Finch' },
      { text: 'he had slept', speaker: 'Owen Pell' },
    ],
  },
  {
    name: 'a clause whose verb looks like a noun',
    text: 'Owen Pell said parents still want a school on the hill. Officials say the ferries need new engines.',
    quotes: [
      { text: 'parents still want a school on the hill', speaker: 'Owen Pell' },
      { text: 'the ferries need new engines', speaker: 'Officials' },
    ],
  },
  {
    name: 'a condition in front of the clause',
    text: 'Ines Corti said if the bell cracked again, she would melt it.',
    quotes: [{ text: 'if the bell cracked again, she would melt it', speaker: 'Ines Corti' }],
  },
  {
    name: 'a verb of other uses in front of a plain clause',
    text: 'Eleanor Plum confirmed she had kept the shares. The Courier reported the letter was a forgery.',
    quotes: [
      { text: 'she had kept the shares', speaker: 'Eleanor Plum' },
      { text: 'the letter was a forgery', speaker: 'The Courier', who: 'Courier' },
    ],
  },
  {
    name: 'who says it stands in the middle',
    text: 'The pumps, Nora Finch said, would run until May. All of this, she acknowledges, could be undone.',
    quotes: [
      { text: 'The pumps', speaker: 'Nora Finch' },
      { text: 'would run until May', speaker: 'Nora Finch' },
      { text: 'All of this', speaker: 'she', who: 'Nora Finch' },
      { text: 'could be undone', speaker: 'she', who: 'Nora Finch' },
    ],
  },
  {
    name: 'it is told in front, and the author goes on',
    text: 'The boards will meet on Monday, the sources said, adding that sixty shops would close. The army has retaken the town, its commander said on Friday, but residents spoke of shots.',
    quotes: [
      { text: 'The boards will meet on Monday', speaker: 'the sources', who: 'sources' },
      { text: 'sixty shops would close', speaker: 'the sources', who: 'sources' },
      { text: 'The army has retaken the town', speaker: 'its commander' },
    ],
  },
  {
    name: 'several without a name, and who that is behind the name',
    text: 'The last nine dates are cancelled, promoters announced on Monday. The pier will close, said Larry Boot, director of the harbour museum, who notes that it is empty anyway.',
    quotes: [
      { text: 'The last nine dates are cancelled', speaker: 'promoters' },
      { text: 'The pier will close', speaker: 'Larry Boot' },
      { text: 'it is empty anyway', speaker: 'Larry Boot' },
    ],
  },
  {
    name: 'a clause in front of the one that is told',
    text: 'While the town waited for water, the pumps stood still, the mayor said.',
    quotes: [{ text: 'While the town waited for water, the pumps stood still', speaker: 'the mayor', who: 'mayor' }],
  },
  {
    name: 'the whole is told by whoever stands behind it',
    text: 'Moss had told officers that she wanted no escort, but they overruled her, the source added.',
    quotes: [
      {
        text: 'Moss had told officers that she wanted no escort, but they overruled her',
        speaker: 'the source',
        who: 'source',
      },
    ],
  },
  {
    name: 'a clause of another clause',
    text: 'After union leaders insisted that the pay was low, the company raised it. The board, which contended that the roof was sound, is under review.',
    quotes: [
      { text: 'the pay was low', speaker: 'union leaders' },
      { text: 'the roof was sound', speaker: 'The board', who: 'board' },
    ],
  },
  {
    name: 'a survey has a source and goes on',
    text: 'The peak was expected at 3 a.m., according to the water authority, which said it had opened every gate.',
    quotes: [
      { text: 'The peak was expected at 3 a.m.', speaker: 'the water authority', who: 'water authority' },
      { text: 'it had opened every gate', speaker: 'the water authority', who: 'water authority' },
    ],
  },
  {
    name: 'what is asked and explained',
    text: 'Noah Pillinger asked how customers were supposed to carry a wardrobe. Simone Achard explained why the tram was late. Pillinger asked whether she had tried.',
    quotes: [
      { text: 'how customers were supposed to carry a wardrobe', speaker: 'Noah Pillinger' },
      { text: 'why the tram was late', speaker: 'Simone Achard' },
      { text: 'she had tried', speaker: 'Pillinger', who: 'Noah Pillinger' },
    ],
  },
  {
    name: 'a party and a state behind a name',
    text: 'Sen. Ada Moss (R-Ga.) said she did not believe it. The animal belongs to Wanda Pruitt, 66, who said it had never shown an interest in the law.',
    quotes: [
      { text: 'she did not believe it', speaker: 'Ada Moss' },
      { text: 'it had never shown an interest in the law', speaker: 'Wanda Pruitt' },
    ],
  },
  {
    name: 'what belongs to a noun is not reported',
    text: 'The firm recalled a talking bear that had taught itself to swear. Other leaders proposed jointly owned drones that could supplement them. Angela Brandt told reporters after the meeting that was held on a boat.',
    quotes: [],
  },
  {
    name: 'said, and nothing told',
    text: 'Ada Moss said nothing. Owen Pell said the same of the harbour and said so again on Friday. He said goodbye. Twenty states led by Nera are challenging the rule. Owen Pell was asked to say a few words at dinner. The driver asked that her name not be used.',
    quotes: [],
  },
  {
    name: 'nobody said it',
    text: 'It goes without saying that the roof leaks. It is worth noting that nobody asked. In a statement on Friday, Ada Moss said: none.',
    quotes: [],
  },
  {
    name: 'what the author tells of when and of how much',
    text: 'Drivers will walk out over Easter, the union has announced, after talks collapsed. Halvex said profit would be between 21 and 23 million, down from an earlier 30 million.',
    quotes: [
      { text: 'Drivers will walk out over Easter', speaker: 'the union', who: 'union' },
      { text: 'profit would be between 21 and 23 million', speaker: 'Halvex' },
    ],
  },
  {
    name: 'a place in front of the text',
    text: 'HARLOW FALLS, Ore. — A warehouse burned down on Tuesday, police said.',
    quotes: [{ text: 'A warehouse burned down on Tuesday', speaker: 'police' }],
  },
  {
    name: 'firms by the last word of their name, by who works there and by what the first sentence calls them',
    text: `Cabin crew at Norfjord Blue will walk out, and Sunder Air will help. Passengers are patient.

The airline said nobody would be stranded.

Developer Atlantic Reach has been refused permission. The company said the loss was large.`,
    quotes: [
      { text: 'nobody would be stranded', speaker: 'The airline', who: 'Sunder Air' },
      { text: 'the loss was large', speaker: 'The company', who: 'Atlantic Reach' },
    ],
  },
  {
    name: 'whom the story opens with is named below, also behind a place',
    text: `BERGHEIM — A security guard who drew eyes on a painting said on Thursday he had been bored.

Matthias Engel, 60, was on his first day at the museum. The faces, he told the court, looked lonely.`,
    quotes: [
      { text: 'he had been bored', speaker: 'A security guard', who: 'Matthias Engel' },
      { text: 'The faces', speaker: 'he', who: 'Matthias Engel' },
      { text: 'looked lonely', speaker: 'he', who: 'Matthias Engel' },
    ],
  },
  {
    name: 'it and the group are the body that spoke last',
    text: `Seventeen people drowned on Saturday, the coast guard said.

It said the boat had no captain. The Association of Small Brewers warned that the tax would close one in ten.

The group said it would march.`,
    quotes: [
      { text: 'Seventeen people drowned on Saturday', speaker: 'the coast guard', who: 'coast guard' },
      { text: 'the boat had no captain', speaker: 'It', who: 'coast guard' },
      {
        text: 'the tax would close one in ten',
        speaker: 'The Association of Small Brewers',
        who: 'Association of Small Brewers',
      },
      { text: 'it would march', speaker: 'The group', who: 'Association of Small Brewers' },
    ],
  },
  {
    name: 'bodies and crews without a name at the end of the sentence',
    text: 'The probe has sent its first pictures, mission controllers said on Monday. The men were found far out, the coastguard said. The hotel is empty, and his children say they do not mind.',
    quotes: [
      { text: 'The probe has sent its first pictures', speaker: 'mission controllers' },
      { text: 'The men were found far out', speaker: 'the coastguard', who: 'coastguard' },
      { text: 'they do not mind', speaker: 'his children' },
    ],
  },
  {
    name: 'what somebody did besides, or would not say',
    text: 'Metal United said it had raised the problem, and published a letter. Lorna Petrie confirmed that an offer had come, but would not say from whom. Trevor Onslow said he would bring the parrot back on Fridays, when the shop offers its “Squawk and Chips” deal.',
    quotes: [
      { text: 'it had raised the problem', speaker: 'Metal United' },
      { text: 'an offer had come', speaker: 'Lorna Petrie' },
      { text: 'he would bring the parrot back on Fridays', speaker: 'Trevor Onslow' },
    ],
  },
  {
    name: 'it goes on with the body that told the sentence above',
    text: 'The pair had been in the water for an hour, the coast guard said in a statement. It said neither wore a suit. Cod spawn earlier than they did, a study has found.',
    quotes: [
      { text: 'The pair had been in the water for an hour', speaker: 'the coast guard', who: 'coast guard' },
      { text: 'neither wore a suit', speaker: 'It', who: 'coast guard' },
      { text: 'Cod spawn earlier than they did', speaker: 'a study', who: 'study' },
    ],
  },
  {
    name: 'she is whoever has spoken, not a place, though “he” has been said of somebody else',
    text: `An orca has been seen off Inishdara.

Dr Dervla Roche, who has studied it for years, said he was far from home. He was last seen in 2014, she said.`,
    quotes: [
      { text: 'he was far from home', speaker: 'Dr Dervla Roche', who: 'Dervla Roche' },
      { text: 'He was last seen in 2014', speaker: 'she', who: 'Dervla Roche' },
    ],
  },
  {
    name: 'a noun that looks like a verb in front of “that”',
    text: 'The brewery said in a court filing that it owed the quarry two years of rent.',
    quotes: [{ text: 'it owed the quarry two years of rent', speaker: 'The brewery', who: 'brewery' }],
  },
  {
    name: 'a subject with “but”, and a name in marks',
    text: 'Hugo Tarn said all but two had survived. The coastguard said the crew of the "Ellen Grey" were safe. She told the Post’s “Early Hour” on Monday the talks went on.',
    quotes: [
      { text: 'all but two had survived', speaker: 'Hugo Tarn' },
      { text: 'the crew of the "Ellen Grey" were safe', speaker: 'The coastguard', who: 'coastguard' },
    ],
  },
  {
    name: 'what the author thinks of it behind a comma',
    text: 'Mina Orrell says he paid for the roof himself, a claim he repeats. The two firms are in talks to merge, three people briefed on the plan said, in what would be the largest deal of the year.',
    quotes: [
      { text: 'he paid for the roof himself', speaker: 'Mina Orrell' },
      {
        text: 'The two firms are in talks to merge',
        speaker: 'three people briefed on the plan',
        who: 'three people',
      },
    ],
  },
  {
    name: 'what authors write in a journal',
    text: "The habit passes from hens to chicks, the study's authors write in the journal Field and Flock.",
    quotes: [{ text: 'The habit passes from hens to chicks', speaker: "the study's authors", who: "study's authors" }],
  },
  {
    name: 'a clause that is not complete without the words in marks',
    text: 'Barnaby Holt had found the sign. It was, he said, “the worse for wear”. Nobody will be charged, according to Det. Sgt. Owen Brill.',
    quotes: [
      { text: 'the worse for wear', speaker: 'he', who: 'Barnaby Holt' },
      { text: 'Nobody will be charged', speaker: 'Owen Brill' },
    ],
  },
  {
    name: 'what a parent is of belongs to no name',
    text: 'Mum-of-two Bev Stow, 36, said rats had been seen by the swings. “You cannot open a window,” she said.',
    quotes: [
      { text: 'rats had been seen by the swings', speaker: 'Mum-of-two Bev Stow', who: 'Bev Stow' },
      { text: 'You cannot open a window,', speaker: 'she', who: 'Bev Stow' },
    ],
  },
  {
    name: 'a clause behind what is quoted',
    text: 'Edda Kroll said the two yards were “a perfect fit” and that there would be no layoffs before May.',
    quotes: [
      { text: 'a perfect fit', speaker: 'Edda Kroll' },
      { text: 'there would be no layoffs before May', speaker: 'Edda Kroll' },
    ],
  },
  {
    name: 'what admits, how many there are, and what they now see',
    text: 'Edda Kroll admitted the loss of the yard had been a blow. She told reporters 67 people had been hired. Aid workers said at least 900 people had crossed. The brewery told Channel 7 that somebody had opened the vats. The analysts said in a note they now see a glut of hops.',
    quotes: [
      { text: 'the loss of the yard had been a blow', speaker: 'Edda Kroll' },
      { text: '67 people had been hired', speaker: 'She', who: 'Edda Kroll' },
      { text: 'at least 900 people had crossed', speaker: 'Aid workers' },
      { text: 'somebody had opened the vats', speaker: 'The brewery', who: 'brewery' },
      { text: 'they now see a glut of hops', speaker: 'The analysts', who: 'analysts' },
    ],
  },
  {
    name: 'reported in the mood, without “dass”',
    language: 'de',
    text: 'Auch Anton Greif argumentierte, die Stadt habe lange genug gewartet.',
    quotes: [
      { text: 'die Stadt habe lange genug gewartet', speaker: 'Anton Greif', cue: 'argumentierte', type: 'paraphrase' },
    ],
  },
  {
    name: 'reported in the other mood, behind whoever says it',
    language: 'de',
    text: 'Am Montag versicherte die Ministerin Antje Moll in Seefeld, die Gäste würden gut geschützt.',
    quotes: [{ text: 'die Gäste würden gut geschützt', speaker: 'Antje Moll', cue: 'versicherte', type: 'paraphrase' }],
  },
  {
    name: '“dass”, far behind the verb',
    language: 'de',
    text: 'Nun meldete der Sprecher des städtischen Hafenamts, Anton Greif, am Montag in Seefeld, dass die Fähre ausfällt.',
    quotes: [{ text: 'die Fähre ausfällt', speaker: 'Anton Greif', cue: 'meldete', type: 'paraphrase' }],
  },
];
