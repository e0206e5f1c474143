import type { QuoteCase } from './quote-case.ts';

/** A lot held back: a tax, an acquittal, a prodigy, results, a dam, a cellar, a vote, a comet, surgeons, a tape. */
export const dispatches: QuoteCase[] = [
  {
    name: 'a tax on second homes',
    text: `Owners of second homes in Carrick Bay will pay triple council tax from April after a vote that split the chamber down the middle.

"Every lit window in January is a family," said council leader Rhona McBride. "I count eleven on my street."

Her opponents called it "spite with a letterhead". Alasdair Keir, who sits as an independent, said he had voted against it because "it will not house one nurse".

The chamber of commerce was blunter still. In an open letter it accused the council of "shooting the milkman to save on milk". McBride smiled when it was read out. "We don't have a milkman," she said. "He couldn't afford to live here."`,
    quotes: [
      { text: 'Every lit window in January is a family,', speaker: 'Rhona McBride' },
      { text: 'I count eleven on my street.', speaker: 'Rhona McBride' },
      { text: 'spite with a letterhead', speaker: 'Her opponents' },
      { text: 'it will not house one nurse', speaker: 'Alasdair Keir' },
      { text: 'shooting the milkman to save on milk', speaker: 'it', who: 'chamber of commerce' },
      { text: "We don't have a milkman,", speaker: 'she', who: 'Rhona McBride' },
      { text: "He couldn't afford to live here.", speaker: 'she', who: 'Rhona McBride' },
    ],
  },
  {
    name: 'an acquittal',
    text: `LOS ALTOS, Calif. — A jury on Wednesday acquitted a former paramedic of stealing a dead patient's watch, ending a case that had divided the city.

“I have not slept in two years,” Marcus Whitfield, 38, said outside the courthouse. “Tonight I'm going to sleep.”

Jurors deliberated for less than an hour. “There was no watch,” said the forewoman, who gave her name only as Lynn. “You can't steal what isn't there.”

District Attorney Carol Tsai said in a statement that her office “respects the verdict and stands by its work.” The dead man's daughter, Bridget Rowe, left without comment. Earlier she had told the court that the watch was “the last thing he touched.”`,
    quotes: [
      { text: 'I have not slept in two years,', speaker: 'Marcus Whitfield' },
      { text: "Tonight I'm going to sleep.", speaker: 'Marcus Whitfield' },
      { text: 'There was no watch,', speaker: 'Lynn' },
      { text: "You can't steal what isn't there.", speaker: 'Lynn' },
      { text: 'respects the verdict and stands by its work.', speaker: 'Carol Tsai' },
      { text: 'the last thing he touched.', speaker: 'she', who: 'Bridget Rowe' },
    ],
  },
  {
    name: 'a chess prodigy',
    text: `At eleven, Tova Lindqvist is the youngest international master in the world. She also has a hamster.

“He is called Zugzwang,” she says, “because he never wants to move.”

Tova learned the game from her uncle Bo, a bus driver, during a power cut. “I let her win once,” he recalls. “Once.”

Her trainer, the grandmaster Irina Popova, has seen prodigies before. “Most of them hate losing,” says Popova. “Tova finds it interesting.” Is she the next world champion? The trainer shrugs. “Ask me when she is twelve.”`,
    quotes: [
      { text: 'He is called Zugzwang,', speaker: 'she', who: 'Tova Lindqvist' },
      { text: 'because he never wants to move.', speaker: 'she', who: 'Tova Lindqvist' },
      { text: 'I let her win once,', speaker: 'he', who: 'Bo' },
      { text: 'Once.', speaker: 'he', who: 'Bo' },
      { text: 'Most of them hate losing,', speaker: 'Popova', who: 'Irina Popova' },
      { text: 'Tova finds it interesting.', speaker: 'Popova', who: 'Irina Popova' },
      { text: 'Ask me when she is twelve.', speaker: 'The trainer', who: 'Irina Popova' },
    ],
  },
  {
    name: 'results at a grocer',
    text: `British grocer Fennel's posted its first annual loss in 40 years on Thursday, blaming “a perfect storm of weather, wages and wheat”.

Shares slid 11 per cent by midday. “Investors were braced for bad and got worse,” said Hugo Lennox, head of equities at Palisade Wealth.

Finance chief Amrita Bose told the Standard the dividend was “safe for now”. Asked what that meant, she replied: “It means safe, for now.”

The shopworkers' union, Unison Retail, warned it would “not pay for boardroom mistakes”. Fennel's, which employs 31,000 people, said no stores would close before Christmas.

Lennox was not reassured. “Christmas,” he noted drily, “is in five weeks.”`,
    quotes: [
      { text: 'a perfect storm of weather, wages and wheat', speaker: "Fennel's", who: 'Fennel' },
      { text: 'Investors were braced for bad and got worse,', speaker: 'Hugo Lennox' },
      { text: 'safe for now', speaker: 'Amrita Bose' },
      { text: 'It means safe, for now.', speaker: 'she', who: 'Amrita Bose' },
      { text: 'not pay for boardroom mistakes', speaker: 'Unison Retail' },
      { text: 'Christmas,', speaker: 'he', who: 'Hugo Lennox' },
      { text: 'is in five weeks.', speaker: 'he', who: 'Hugo Lennox' },
    ],
  },
  {
    name: 'a dam and a delta',
    text: `The dam that was to light half of Kesh has dried its delta instead, a report to be published on Monday will say.

The 212-page study, commissioned by the river commission and seen by the Sentinel, finds that 60 villages have lost their wells. It calls the dam's fish ladder “decorative”.

“We told them in 2011,” said Abebe Tolosa, a hydrologist who worked on the original plans. “They thanked us and filed it.”

The power ministry rejected the findings. A spokesman, Getu Alemu, described the report as “a poem, not a measurement”. Villagers at Lake Doro did not need either. “My boat is a chicken house now,” said one, Mulu Hailu, 44.`,
    quotes: [
      { text: 'decorative', speaker: 'It', who: 'report' },
      { text: 'We told them in 2011,', speaker: 'Abebe Tolosa' },
      { text: 'They thanked us and filed it.', speaker: 'Abebe Tolosa' },
      { text: 'a poem, not a measurement', speaker: 'Getu Alemu' },
      { text: 'My boat is a chicken house now,', speaker: 'Mulu Hailu' },
    ],
  },
  {
    name: 'a breakup and a boat',
    text: `Pop star Sable has broken her silence on her split from tech heir Bryce Alder, telling Haute the marriage was “three people and a yacht.”

“The third person was the yacht,” the 29-year-old clarified.

Alder, 41, hit back within the hour. “The boat never sang at my wedding off-key,” he posted. His ex was having none of it. “I was seasick,” she fired back.

A friend of the couple tells us it's all for show. “They're having dinner Friday,” the friend confides. “Both of them asked me what to wear.”`,
    quotes: [
      { text: 'three people and a yacht.', speaker: 'Sable' },
      { text: 'The third person was the yacht,', speaker: 'the 29-year-old', who: 'Sable' },
      { text: 'The boat never sang at my wedding off-key,', speaker: 'he', who: 'Bryce Alder' },
      { text: 'I was seasick,', speaker: 'she', who: 'Sable' },
      { text: "They're having dinner Friday,", speaker: 'the friend', who: 'friend of the couple' },
      { text: 'Both of them asked me what to wear.', speaker: 'the friend', who: 'friend of the couple' },
    ],
  },
  {
    name: 'under fire in a cellar',
    text: `ORLIVKA, Nov. 3 — The schoolteacher keeps her register in the cellar now, beside the potatoes.

“Present,” she reads out, and ticks, “present, present.” Two names she skips.

Oksana Rudenko has taught here since 1991. The front line is two miles away. “You learn to tell them by the sound,” she said of the shells. A thud shook dust from the ceiling. “That one is ours.”

The town's military governor, Col. Petro Hnatiuk, wants the last 80 children gone by the weekend. “A cellar is not a school,” he said. Ms. Rudenko disagrees. “He was my pupil,” she said. “He should remember what a school is.”`,
    quotes: [
      { text: 'Present,', speaker: 'she', who: 'Oksana Rudenko' },
      { text: 'present, present.', speaker: 'she', who: 'Oksana Rudenko' },
      { text: 'You learn to tell them by the sound,', speaker: 'she', who: 'Oksana Rudenko' },
      { text: 'That one is ours.', speaker: 'she', who: 'Oksana Rudenko' },
      { text: 'A cellar is not a school,', speaker: 'he', who: 'Petro Hnatiuk' },
      { text: 'He was my pupil,', speaker: 'she', who: 'Oksana Rudenko' },
      { text: 'He should remember what a school is.', speaker: 'she', who: 'Oksana Rudenko' },
    ],
  },
  {
    name: 'a radio host signs off',
    text: `After 41 years and some 9,000 breakfasts, Wendell Pike hung up his headphones on Friday. “That's all there is,” he told listeners of WKLM. “Go to work.”

Tributes poured in. “Wendell taught me to read,” said Mayor Denise Faber. “I mean the weather.” Former governor Hal Stokes, a regular guest, called him “the only honest voice in the county, including mine.”

The station's owner, Brightwave, has not said who will replace him. A spokeswoman would say only that the search was “active.”

Pike has a suggestion. “Silence,” he said. “Nobody's tried it.”`,
    quotes: [
      { text: "That's all there is,", speaker: 'he', who: 'Wendell Pike' },
      { text: 'Go to work.', speaker: 'he', who: 'Wendell Pike' },
      { text: 'Wendell taught me to read,', speaker: 'Denise Faber' },
      { text: 'I mean the weather.', speaker: 'Denise Faber' },
      { text: 'the only honest voice in the county, including mine.', speaker: 'Hal Stokes' },
      { text: 'active.', speaker: 'A spokeswoman', who: 'spokeswoman' },
      { text: 'Silence,', speaker: 'he', who: 'Wendell Pike' },
      { text: "Nobody's tried it.", speaker: 'he', who: 'Wendell Pike' },
    ],
  },
  {
    name: 'a vote in parliament',
    text: `The government survived a vote of no confidence by a single vote on Thursday after a rebel MP, Dorothea Finch, was carried into the lobby with a broken ankle.

“I'd have crawled,” said Finch. “I wouldn't have enjoyed it.”

The leader of the opposition, Angus Royle, told MPs that the country was being run “by one woman's ankle”. There were cries of “Shame!” from the government benches.

Prime Minister Theo Marchmont brushed off the closeness of the result. “A majority of one is a majority,” he told reporters in Downing Street, adding that he “slept like a baby”.

“Woke every two hours crying?” quipped Royle when told.`,
    quotes: [
      { text: "I'd have crawled,", speaker: 'Finch', who: 'Dorothea Finch' },
      { text: "I wouldn't have enjoyed it.", speaker: 'Finch', who: 'Dorothea Finch' },
      { text: "by one woman's ankle", speaker: 'Angus Royle' },
      { text: 'Shame!', speaker: 'the government benches', who: 'government benches' },
      { text: 'A majority of one is a majority,', speaker: 'he', who: 'Theo Marchmont' },
      { text: 'slept like a baby', speaker: 'he', who: 'Theo Marchmont' },
      { text: 'Woke every two hours crying?', speaker: 'Royle', who: 'Angus Royle' },
    ],
  },
  {
    name: 'a comet',
    text: `Astronomers have found a comet that smells, or would if anyone could get near it, of rotten eggs and almonds.

The object, 14P/Okafor, carries hydrogen sulphide and hydrogen cyanide, the team reports today in Sky Letters. “It is the perfume of a very bad cook,” says lead author Ngozi Okafor of the University of Lagos, who found it by accident in old plates.

Not all agree on what it means. Jun Takeda, at the Hokkaido Observatory, calls the result “lovely but lonely”: one comet proves little. “Find me three,” he says. Okafor thinks that is fair. “I have two,” she says.`,
    quotes: [
      { text: 'It is the perfume of a very bad cook,', speaker: 'Ngozi Okafor' },
      { text: 'lovely but lonely', speaker: 'Jun Takeda' },
      { text: 'Find me three,', speaker: 'he', who: 'Jun Takeda' },
      { text: 'I have two,', speaker: 'she', who: 'Ngozi Okafor' },
    ],
  },
  {
    name: 'two surgeons named Reyes',
    text: `Dr. Pilar Reyes and Dr. Simon Reyes have operated side by side for twelve years, and been married for ten of them.

“We never argue over a patient,” Pilar Reyes said. “At home we argue over soup.”

Her husband says the secret is silence. “In the theatre she points, and I pass,” he said. A nurse who has worked with both, Fumiko Abe, put it differently: “She conducts. He is the orchestra.”

Last year the hospital gave them a joint award. “They spelled my name wrong,” Simon Reyes said. “They spelled it right on hers.”`,
    quotes: [
      { text: 'We never argue over a patient,', speaker: 'Pilar Reyes' },
      { text: 'At home we argue over soup.', speaker: 'Pilar Reyes' },
      { text: 'In the theatre she points, and I pass,', speaker: 'he', who: 'Simon Reyes' },
      { text: 'She conducts. He is the orchestra.', speaker: 'Fumiko Abe' },
      { text: 'They spelled my name wrong,', speaker: 'Simon Reyes' },
      { text: 'They spelled it right on hers.', speaker: 'Simon Reyes' },
    ],
  },
  {
    name: 'a leaked recording',
    text: `A recording obtained by the Dispatch captures the head of the state's lottery telling staff that the big prize was “never going to leave the building.”

On the tape, which lasts four minutes, Lyle Durbin also refers to players as “the walking wallet.” Somebody laughs.

Durbin confirmed the voice was his but said the remarks were taken out of context. “I was describing a movie,” he said in a phone interview. He could not recall its name.

State Auditor Wanda Coe wants answers. “I'd like to see that movie,” she said. A lawyer for the lottery, who declined to be identified because of pending litigation, said the agency was “reviewing its options.”`,
    quotes: [
      {
        text: 'never going to leave the building.',
        speaker: "the head of the state's lottery",
        who: "head of the state's lottery",
      },
      { text: 'the walking wallet.', speaker: 'Lyle Durbin' },
      { text: 'I was describing a movie,', speaker: 'he', who: 'Lyle Durbin' },
      { text: "I'd like to see that movie,", speaker: 'she', who: 'Wanda Coe' },
      { text: 'reviewing its options.', speaker: 'A lawyer for the lottery', who: 'lawyer for the lottery' },
    ],
  },
  {
    name: 'a manager is sacked',
    text: `Northbridge Athletic have sacked manager Carlo Benedetti after a run of nine defeats, the last of them to a team two divisions below.

'We thank Carlo for his efforts,' read a statement on the club's website. 'We wish him every success.'

Benedetti learned of it from a taxi driver. 'He said sorry,' the Italian told Matchday. 'I said, for what?'

Captain Ade Balogun took to Instagram. 'The players let him down,' wrote the midfielder. Fans' group Blue Tide went further, demanding that chairman Roger Stott 'do the decent thing and follow him out'.

Stott said he was going nowhere. 'I own the car park,' he added.`,
    quotes: [
      {
        text: 'We thank Carlo for his efforts,',
        speaker: "a statement on the club's website",
        who: "statement on the club's website",
      },
      {
        text: 'We wish him every success.',
        speaker: "a statement on the club's website",
        who: "statement on the club's website",
      },
      { text: 'He said sorry,', speaker: 'the Italian', who: 'Carlo Benedetti' },
      { text: 'I said, for what?', speaker: 'the Italian', who: 'Carlo Benedetti' },
      { text: 'The players let him down,', speaker: 'the midfielder', who: 'Ade Balogun' },
      { text: 'do the decent thing and follow him out', speaker: 'Blue Tide' },
      { text: 'I own the car park,', speaker: 'he', who: 'Roger Stott' },
    ],
  },
  {
    name: 'a death in the mountains of paper',
    text: `Elspeth Garrow, the archivist who found the lost letters of three kings and never lost a letter of her own, died on 2 May. She was 101.

“History is mostly filing,” she told this newspaper in 1988. Her colleagues remember a woman who “could smell a forgery”.

Born above a bakery in Perth, she was the first of her family to stay at school past fourteen. “My father said books would ruin my eyes,” she wrote in her memoir, Dust. “They did. It was worth it.”

She never married. A suitor in the war was told, by her own account, to “come back when the index is finished”. Her nephew, Dougal Garrow, said the index was still not finished. “She left instructions,” he said.`,
    quotes: [
      { text: 'History is mostly filing,', speaker: 'she', who: 'Elspeth Garrow' },
      { text: 'could smell a forgery', speaker: 'Her colleagues' },
      { text: 'My father said books would ruin my eyes,', speaker: 'she', who: 'Elspeth Garrow' },
      { text: 'They did. It was worth it.', speaker: 'she', who: 'Elspeth Garrow' },
      { text: 'come back when the index is finished', speaker: 'her own account', who: 'Elspeth Garrow' },
      { text: 'She left instructions,', speaker: 'he', who: 'Dougal Garrow' },
    ],
  },
];
