import type { QuoteCase } from './quote-case.ts';

/** Short reports of every kind: a council, courts, matches, results, a fossil, a split, a shelling. */
export const bulletins: QuoteCase[] = [
  {
    name: 'a planning row in a market town',
    text: `Councillors in Wexbridge have thrown out plans for 240 homes on a former golf course after residents packed the chamber on Tuesday night.

Margaret Ashdown, who chairs the planning committee, said the scheme was "the wrong number of houses in the wrong place". Her deputy, Colin Ashdown, no relation, abstained. "I've played that course for thirty years," he said. "I thought it best to sit this one out."

The developer, Linden & Marsh, said it was "disappointed but not surprised" and would consider an appeal.

"They'll be back," warned Joan Petty, 71, as she left the hall. "They're always back."`,
    quotes: [
      { text: 'the wrong number of houses in the wrong place', speaker: 'Margaret Ashdown' },
      { text: "I've played that course for thirty years,", speaker: 'he', who: 'Colin Ashdown' },
      { text: 'I thought it best to sit this one out.', speaker: 'he', who: 'Colin Ashdown' },
      { text: 'disappointed but not surprised', speaker: 'Linden & Marsh' },
      { text: "They'll be back,", speaker: 'Joan Petty' },
      { text: "They're always back.", speaker: 'Joan Petty' },
    ],
  },
  {
    name: 'a sentencing in a fraud trial',
    text: `A bookkeeper who stole $1.9 million from a children's hospital was sentenced Thursday to six years in federal prison.

“You did not take this money because you were hungry,” U.S. District Judge Harold Emery told Denise Kowalski, 54. “You took it because nobody was looking.”

Kowalski wept as she read from a sheet of yellow paper. “I am sorry to every parent,” she said. “I cannot undo it.”

Prosecutors had sought nine years. Assistant U.S. Attorney Priya Raman called the theft “slow, patient and cruel.”

Defense attorney Walt Jessup said his client would not appeal. “She wants to start paying it back,” Jessup said.`,
    quotes: [
      { text: 'You did not take this money because you were hungry,', speaker: 'Harold Emery' },
      { text: 'You took it because nobody was looking.', speaker: 'Harold Emery' },
      { text: 'I am sorry to every parent,', speaker: 'she', who: 'Denise Kowalski' },
      { text: 'I cannot undo it.', speaker: 'she', who: 'Denise Kowalski' },
      { text: 'slow, patient and cruel.', speaker: 'Priya Raman' },
      { text: 'She wants to start paying it back,', speaker: 'Jessup', who: 'Walt Jessup' },
    ],
  },
  {
    name: 'a last-minute defeat',
    text: `Harlow Rovers boss Dave Critchley refused to blame his goalkeeper after a stoppage-time blunder cost his side a place in the last eight.

'He's a young lad and he's hurting,' Critchley said. 'We win together and we lose together. End of.'

The keeper, 19-year-old Jamal Ofori, let a back-pass roll under his foot. Team-mate Luke Dunne was first to reach him. 'I just told him it happens to everybody,' said the captain. 'It happened to me at Barton in front of forty thousand.'

Visiting manager Sven Aalto was gracious. 'We stole it,' he admitted. 'I will not pretend otherwise.'`,
    quotes: [
      { text: "He's a young lad and he's hurting,", speaker: 'Critchley', who: 'Dave Critchley' },
      { text: 'We win together and we lose together. End of.', speaker: 'Critchley', who: 'Dave Critchley' },
      { text: 'I just told him it happens to everybody,', speaker: 'the captain', who: 'Luke Dunne' },
      { text: 'It happened to me at Barton in front of forty thousand.', speaker: 'the captain', who: 'Luke Dunne' },
      { text: 'We stole it,', speaker: 'he', who: 'Sven Aalto' },
      { text: 'I will not pretend otherwise.', speaker: 'he', who: 'Sven Aalto' },
    ],
  },
  {
    name: "a chipmaker's quarter",
    text: `Shares in Norvane Semiconductor fell 8% in after-hours trading on Wednesday after the chipmaker cut its forecast for the year.

Chief executive Lorraine Bixby told analysts that orders from carmakers had "softened noticeably" since August. "We are not calling this a downturn," she said on the call. "We are calling it a pause."

Not everyone agreed. "A pause is what you press before the tape is eaten," wrote Arun Mehta of Castle Row Securities in a note to clients. Mehta cut his rating to "sell".

A spokesperson for Norvane declined to comment on the note, which called the company's debt "a stone in the shoe".`,
    quotes: [
      { text: 'softened noticeably', speaker: 'Lorraine Bixby' },
      { text: 'We are not calling this a downturn,', speaker: 'she', who: 'Lorraine Bixby' },
      { text: 'We are calling it a pause.', speaker: 'she', who: 'Lorraine Bixby' },
      { text: 'A pause is what you press before the tape is eaten,', speaker: 'Arun Mehta' },
      { text: 'a stone in the shoe', speaker: 'the note', who: 'note to clients' },
    ],
  },
  {
    name: 'a fossil in a quarry',
    text: `A slab of limestone that stood for years as a garden table holds the oldest squid yet found, researchers report.

“We ate sandwiches off it,” says co-author Mireille Dacosta, a palaeontologist at the University of Brenn. “It was embarrassing.”

The animal, no longer than a thumb, lived about 330 million years ago, according to the study, published this week in Deep Time. Its arms carry two rows of hooks. The hooks “leave little doubt that it hunted,” the authors write.

Others urge caution. “Hooks are not dinner,” says Per Nygaard, who studies cephalopods in Oslo and was not involved in the work. He would like to see stomach contents. Dacosta agrees. “Give us another table,” she says.`,
    quotes: [
      { text: 'We ate sandwiches off it,', speaker: 'Mireille Dacosta' },
      { text: 'It was embarrassing.', speaker: 'Mireille Dacosta' },
      { text: 'leave little doubt that it hunted,', speaker: 'the authors', who: 'researchers' },
      { text: 'Hooks are not dinner,', speaker: 'Per Nygaard' },
      { text: 'Give us another table,', speaker: 'she', who: 'Mireille Dacosta' },
    ],
  },
  {
    name: 'a split between two stars',
    text: `Actress Delphine Marchetti and rapper K-Dram have called it quits after three years, a source tells Gleam.

"They grew apart," the insider says. "There was no third person. It was just schedules."

The pair met on the set of "Neon Saints" in 2021. Last spring Marchetti, 34, gushed that he was "the calm in my storm." K-Dram returned the favor in a podcast, dubbing her "my forever co-star."

Reps for both did not respond. But a close pal of the rapper isn't so sure it's over. "Never say never with those two," the friend adds.`,
    quotes: [
      { text: 'They grew apart,', speaker: 'the insider', who: 'insider' },
      { text: 'There was no third person. It was just schedules.', speaker: 'the insider', who: 'insider' },
      { text: 'the calm in my storm.', speaker: 'Marchetti', who: 'Delphine Marchetti' },
      { text: 'my forever co-star.', speaker: 'K-Dram' },
      { text: 'Never say never with those two,', speaker: 'the friend', who: 'friend' },
    ],
  },
  {
    name: 'shells on a market',
    text: `DREVKA — At least eleven people were killed when shells struck a market here on Saturday morning, the regional governor said.

"There was a sound like cloth tearing, and then the fish stall was gone," said Halyna Moroz, 58, who sells honey. She was still holding a jar.

Each side accused the other. The general staff said the fire had come "from the eastern bank." A spokesman for the rebels, who uses the name Wolf, dismissed that as "a fairy tale for foreigners."

"We have no guns of this caliber within 20 miles," he added.

Doctors at the district hospital said they had run out of blood by noon. "We asked the soldiers to give theirs," one surgeon said. "They lined up down the stairs."`,
    quotes: [
      { text: 'There was a sound like cloth tearing, and then the fish stall was gone,', speaker: 'Halyna Moroz' },
      { text: 'from the eastern bank.', speaker: 'The general staff', who: 'general staff' },
      { text: 'a fairy tale for foreigners.', speaker: 'A spokesman for the rebels', who: 'spokesman for the rebels' },
      { text: 'We have no guns of this caliber within 20 miles,', speaker: 'he', who: 'Wolf' },
      {
        text: 'We asked the soldiers to give theirs,',
        speaker: 'one surgeon',
        who: 'Doctors at the district hospital',
      },
      { text: 'They lined up down the stairs.', speaker: 'one surgeon', who: 'Doctors at the district hospital' },
    ],
  },
  {
    name: 'a talk with a cellist',
    text: `Adaora Nwosu has played the same cello for forty years. We met in her kitchen in Leith.

You have said you will stop at seventy. Why?
"Because my left hand told me to. It sends me letters every morning."

And what does the cello say?
"The cello," she says, laughing, "has never been consulted."

Her husband, the conductor Piotr Wilk, puts his head round the door. "She won't stop," he says. "Ask her about the trio." Nwosu throws a tea towel at him.

"There may," she concedes, "be a trio."`,
    quotes: [
      {
        text: 'Because my left hand told me to. It sends me letters every morning.',
        speaker: null,
        who: 'Adaora Nwosu',
      },
      { text: 'The cello,', speaker: 'she', who: 'Adaora Nwosu' },
      { text: 'has never been consulted.', speaker: 'she', who: 'Adaora Nwosu' },
      { text: "She won't stop,", speaker: 'he', who: 'Piotr Wilk' },
      { text: 'Ask her about the trio.', speaker: 'he', who: 'Piotr Wilk' },
      { text: 'There may,', speaker: 'she', who: 'Adaora Nwosu' },
      { text: 'be a trio.', speaker: 'she', who: 'Adaora Nwosu' },
    ],
  },
  {
    name: 'the life of a lighthouse keeper',
    text: `Bertram "Bertie" Hallam, who kept the light at Scarn Head for thirty-one years and never learned to swim, has died aged 92.

"The sea was for looking at," he liked to say.

He was born in Hull in 1931, the son of a trawlerman. His mother told him, on her deathbed, to "stay on the dry side." He did. In 1962 he married Elsie Crane, who recalled their courtship in a memoir, "Forty Steps Up". "He proposed by semaphore," she wrote. "I said yes by torch."

When the light was automated in 1993, the keeper was asked whether he would miss it. "I'll miss being needed," Hallam replied.`,
    quotes: [
      { text: 'The sea was for looking at,', speaker: 'he', who: 'Bertram "Bertie" Hallam' },
      { text: 'stay on the dry side.', speaker: 'His mother' },
      { text: 'He proposed by semaphore,', speaker: 'she', who: 'Elsie Crane' },
      { text: 'I said yes by torch.', speaker: 'she', who: 'Elsie Crane' },
      { text: "I'll miss being needed,", speaker: 'Hallam', who: 'Bertram "Bertie" Hallam' },
    ],
  },
  {
    name: 'a broadcast interview in print',
    text: `The chancellor was pressed on the figures on Sunday's Agenda programme.

Asked by presenter Kirsty Lorne if taxes would rise, Edmund Thrale said: "I am not going to write a budget on your sofa, Kirsty."

Ms Lorne put it to him that his own party was in revolt. "That's nonsense," the chancellor shot back. "A dozen people in a WhatsApp group is not a revolt."

The shadow chancellor, Beatrix Noon, who appeared later in the programme, described the performance as "a man hiding behind his own curtains".

"If he won't rule it out," she told the BBC, "it's coming."`,
    quotes: [
      { text: 'I am not going to write a budget on your sofa, Kirsty.', speaker: 'Edmund Thrale' },
      { text: "That's nonsense,", speaker: 'the chancellor', who: 'Edmund Thrale' },
      { text: 'A dozen people in a WhatsApp group is not a revolt.', speaker: 'the chancellor', who: 'Edmund Thrale' },
      { text: 'a man hiding behind his own curtains', speaker: 'Beatrix Noon' },
      { text: "If he won't rule it out,", speaker: 'she', who: 'Beatrix Noon' },
      { text: "it's coming.", speaker: 'she', who: 'Beatrix Noon' },
    ],
  },
];
