import type { QuoteCase } from './quote-case.ts';

/** Passages of every desk of a newsroom, invented, written and labelled before the rules were run on them. */
export const newsroom: QuoteCase[] = [
  {
    name: 'a press briefing with two women',
    text: `Foreign minister Ilse Haarmann and her deputy, Marta Quiroga, faced reporters for an hour on Monday.

"We have nothing to hide," Haarmann said. "The cables will be published in full."

Quiroga, asked when, was less specific. "Soon," she said, drawing laughter.

Pressed again, she added that the lawyers were "still reading."

Haarmann then took back the microphone. "By the end of the month," she said firmly.`,
    quotes: [
      { text: 'We have nothing to hide,', speaker: 'Haarmann', who: 'Ilse Haarmann' },
      { text: 'The cables will be published in full.', speaker: 'Haarmann', who: 'Ilse Haarmann' },
      { text: 'Soon,', speaker: 'she', who: 'Marta Quiroga' },
      { text: 'still reading.', speaker: 'she', who: 'Marta Quiroga' },
      { text: 'By the end of the month,', speaker: 'she', who: 'Ilse Haarmann' },
    ],
  },
  {
    name: 'a sentencing',
    text: `A former bookkeeper who stole $310,000 from a children's charity was jailed for four years on Thursday.

Judge Dennis Okafor told Leanne Prosser, 46, that she had shown "breathtaking dishonesty" over a period of six years.

"You looked these people in the eye every morning," he said, "and every evening you robbed them."

Prosser's lawyer, Tim Garrity, said his client was ashamed. "She does not ask for sympathy," he told the court. "She asks for the chance to repay."

The charity's founder, Bernadette Loy, wept in the gallery. Outside, she said she took no pleasure in the verdict.

"I trusted her with my own house keys," she said.`,
    quotes: [
      { text: 'breathtaking dishonesty', speaker: 'Dennis Okafor', who: 'Dennis Okafor' },
      { text: 'You looked these people in the eye every morning,', speaker: 'he', who: 'Dennis Okafor' },
      { text: 'and every evening you robbed them.', speaker: 'he', who: 'Dennis Okafor' },
      { text: 'She does not ask for sympathy,', speaker: 'he', who: 'Tim Garrity' },
      { text: 'She asks for the chance to repay.', speaker: 'he', who: 'Tim Garrity' },
      { text: 'I trusted her with my own house keys,', speaker: 'she', who: 'Bernadette Loy' },
    ],
  },
  {
    name: 'after the match',
    text: `Ferndale United 1, Castle Rovers 3

Rovers manager Alan Strick praised his side's "bottle" after they came from behind to win at a sodden Ferndale.

"At half-time I told them the pitch was the same for both teams," the former Wales defender said. "Second half, they believed me."

Striker Deng Achol scored twice in three minutes. The 22-year-old dedicated the goals to his mother. "She drove me to training on four buses," he joked.

His opposite number, Kwame Lister, limped off after an hour. "It's a calf," said Ferndale coach Jo Petrie. "We'll know more on Monday."

Petrie was booked for dissent, a decision she described as "comical."`,
    quotes: [
      { text: 'bottle', speaker: 'Alan Strick', who: 'Alan Strick' },
      {
        text: 'At half-time I told them the pitch was the same for both teams,',
        speaker: 'the former Wales defender',
        who: 'Alan Strick',
      },
      { text: 'Second half, they believed me.', speaker: 'the former Wales defender', who: 'Alan Strick' },
      { text: 'She drove me to training on four buses,', speaker: 'he', who: 'Deng Achol' },
      { text: "It's a calf,", speaker: 'Jo Petrie', who: 'Jo Petrie' },
      { text: "We'll know more on Monday.", speaker: 'Jo Petrie', who: 'Jo Petrie' },
      { text: 'comical.', speaker: 'she', who: 'Jo Petrie' },
    ],
  },
  {
    name: 'a study of bees',
    text: `Bumblebees can learn to pull a string by watching one another, a team at the University of Oskarsund reports in the journal Insect Minds.

“It spreads through the colony like a rumour,” says lead author Hanne Viklund, an ethologist. “One bee figures it out, and a week later half the nest can do it.”

Other scientists urge caution. “Copying is not culture,” says Rafael Prieto of the Institute for Behaviour in Girona, who was not involved in the work. He points out that the bees were given sugar for every success.

“Take the sugar away and see what is left,” he says.

Viklund agrees that the reward matters. The so-called “rumour effect” vanished within days when the strings were removed, she says, but “the ones who had learned it picked it up again at once.”`,
    quotes: [
      { text: 'It spreads through the colony like a rumour,', speaker: 'Hanne Viklund', who: 'Hanne Viklund' },
      {
        text: 'One bee figures it out, and a week later half the nest can do it.',
        speaker: 'Hanne Viklund',
        who: 'Hanne Viklund',
      },
      { text: 'Copying is not culture,', speaker: 'Rafael Prieto', who: 'Rafael Prieto' },
      { text: 'Take the sugar away and see what is left,', speaker: 'he', who: 'Rafael Prieto' },
      { text: 'the ones who had learned it picked it up again at once.', speaker: 'she', who: 'Hanne Viklund' },
    ],
  },
  {
    name: 'quarterly figures',
    text: `Shares in Halvorsen Foods fell 9 percent on Tuesday after the company warned that profit would be "materially below" forecasts.

Chief executive Petra Lang blamed the price of cocoa. "No one in this room has ever seen a market like it," she told analysts on a call.

Finance chief Omar Siddiq said the dividend was safe. Asked for how long, he paused. "For this year," he replied.

"That pause cost them two hundred million," quipped Dora Finch, a fund manager at Beck & Hall, who sold her stake in March.

In a note to clients, analysts at Orion Bank called the guidance "a kitchen sink." They cut their rating to "sell."`,
    quotes: [
      { text: 'materially below', speaker: 'the company', who: 'Halvorsen Foods' },
      { text: 'No one in this room has ever seen a market like it,', speaker: 'she', who: 'Petra Lang' },
      { text: 'For this year,', speaker: 'he', who: 'Omar Siddiq' },
      { text: 'That pause cost them two hundred million,', speaker: 'Dora Finch', who: 'Dora Finch' },
      { text: 'a kitchen sink.', speaker: 'analysts at Orion Bank', who: 'analysts at Orion Bank' },
    ],
  },
  {
    name: 'a council meeting about parking',
    text: `The Brockhurst town council voted 6-5 on Wednesday night to charge for parking on the seafront.

"Eleven people have just killed the high street," shouted Ray Dobbs, who owns a chip shop, from the public gallery.

Council leader Fiona Teague asked him to sit down. "Mr. Dobbs, you have had your three minutes," she said.

"I've had thirty years," he shot back.

Deputy leader Simon Oyelaran, who voted against, said the town had been "sleepwalking" into the charges. But Teague insisted there was no choice.

"We are £400,000 short," she said. "Find me that money and I will tear up the meters myself."

A petition with 2,100 names was handed to the clerk.`,
    quotes: [
      { text: 'Eleven people have just killed the high street,', speaker: 'Ray Dobbs', who: 'Ray Dobbs' },
      { text: 'Mr. Dobbs, you have had your three minutes,', speaker: 'she', who: 'Fiona Teague' },
      { text: "I've had thirty years,", speaker: 'he', who: 'Ray Dobbs' },
      { text: 'sleepwalking', speaker: 'Simon Oyelaran', who: 'Simon Oyelaran' },
      { text: 'We are £400,000 short,', speaker: 'she', who: 'Fiona Teague' },
      { text: 'Find me that money and I will tear up the meters myself.', speaker: 'she', who: 'Fiona Teague' },
    ],
  },
  {
    name: 'an obituary',
    text: `Wilhelmina “Billie” Straker, who taught three generations of the Fens to swim, died on 4 February. She was 91.

Her death was announced by her grandson Joseph, who said she had been in the water “as recently as September.”

Straker opened her first school in a flooded gravel pit in 1958. “There was no money and no changing room,” she recalled in a 2009 interview. “But there was a great deal of water.”

She never married. “I was busy,” she liked to say.

Her former pupil Elaine Coombes, who went on to swim for her country, remembered a strict teacher. “If you held on to the side, she trod on your fingers,” Coombes said. “Gently.”

Her memoir, “Out of My Depth,” appeared in 1997.`,
    quotes: [
      { text: 'as recently as September.', speaker: 'Joseph', who: 'Joseph' },
      { text: 'There was no money and no changing room,', speaker: 'she', who: 'Wilhelmina “Billie” Straker' },
      { text: 'But there was a great deal of water.', speaker: 'she', who: 'Wilhelmina “Billie” Straker' },
      { text: 'I was busy,', speaker: 'she', who: 'Wilhelmina “Billie” Straker' },
      { text: 'If you held on to the side, she trod on your fingers,', speaker: 'Coombes', who: 'Elaine Coombes' },
      { text: 'Gently.', speaker: 'Coombes', who: 'Elaine Coombes' },
    ],
  },
  {
    name: 'a wire story with officials who give no name',
    text: `TARVISK (WN) — Peacekeepers and rebels exchanged fire overnight near the dam at Orlo, two security officials said, in the worst breach of the truce since spring.

"It went on until four," one of the officials said on condition of anonymity. The second official said at least three people were wounded but gave no details.

The mission's spokeswoman, Lt. Col. Aude Marchetti, confirmed "an exchange of small-arms fire." She declined to say who shot first.

A rebel commander reached by phone denied that his men were involved. "We were asleep," said the commander, who goes by the name of Fox.

Residents of Orlo hid in cellars. "We counted the bangs," said a woman who gave only her first name, Irina. "After sixty we stopped."`,
    quotes: [
      { text: 'It went on until four,', speaker: 'one of the officials', who: 'two security officials' },
      { text: 'an exchange of small-arms fire.', speaker: 'Aude Marchetti', who: 'Aude Marchetti' },
      { text: 'We were asleep,', speaker: 'the commander', who: 'rebel commander' },
      { text: 'We counted the bangs,', speaker: 'a woman', who: 'Irina' },
      { text: 'After sixty we stopped.', speaker: 'a woman', who: 'Irina' },
    ],
  },
  {
    name: 'a long answer over three paragraphs',
    text: `Asked what she had learned in eleven winters at the station, the glaciologist Sunniva Aas took a long time to answer.

“You learn to be bored,” she said at last. “People think it is the cold, but you can dress for the cold.

“Boredom you cannot dress for. You need a person who tells stories, and you need to let him tell the same one twice.

“And you learn that nothing you brought is as useful as the thing you left at home.”

Her colleague Piet Brouwer laughed when he heard this. “I am the one with the stories,” he said.`,
    quotes: [
      { text: 'You learn to be bored,', speaker: 'she', who: 'Sunniva Aas' },
      { text: 'People think it is the cold, but you can dress for the cold.', speaker: 'she', who: 'Sunniva Aas' },
      {
        text: 'Boredom you cannot dress for. You need a person who tells stories, and you need to let him tell the same one twice.',
        speaker: 'she',
        who: 'Sunniva Aas',
      },
      {
        text: 'And you learn that nothing you brought is as useful as the thing you left at home.',
        speaker: 'she',
        who: 'Sunniva Aas',
      },
      { text: 'I am the one with the stories,', speaker: 'he', who: 'Piet Brouwer' },
    ],
  },
  {
    name: 'two men and a bridge',
    text: `Engineer Colm Rafferty had warned for years that the bridge would fail. Transport commissioner Victor Hale did not listen.

"He put my memo in a drawer," Rafferty told the inquiry on Friday.

Hale, who sat two rows behind him, shook his head. "I get forty memos a day," he said when his turn came.

Under questioning, the commissioner conceded that he had not read the memo until the morning after the collapse. "I wish I had," he said.

"So do eleven families," Rafferty said afterward in the corridor.`,
    quotes: [
      { text: 'He put my memo in a drawer,', speaker: 'Rafferty', who: 'Colm Rafferty' },
      { text: 'I get forty memos a day,', speaker: 'he', who: 'Victor Hale' },
      { text: 'I wish I had,', speaker: 'he', who: 'Victor Hale' },
      { text: 'So do eleven families,', speaker: 'Rafferty', who: 'Colm Rafferty' },
    ],
  },
  {
    name: 'a strike at the port',
    text: `Dockers at Port Sorrel walked out at midnight, and both sides blamed each other.

The union, Dock and Harbour Workers, accused the operator of "tearing up" a deal reached in June. The operator, Medway Terminals, said it had offered "the best contract on the coast."

"They want us to work Christmas for nothing," shop steward Angie Mott said by the gate. "My members won't, and I won't ask them."

A spokesman for Medway said that was untrue. "Holiday pay is double, and it stays double," he said in an email.

Mott laughed at that. "Double of what?" she asked.

Farmers, whose fruit is stuck in the sheds, pleaded with both. "Every day is a lorry of pears," according to grower Hugh Penrose. "They don't go on strike. They rot."`,
    quotes: [
      { text: 'tearing up', speaker: 'Dock and Harbour Workers' },
      { text: 'the best contract on the coast.', speaker: 'it', who: 'Medway Terminals' },
      { text: 'They want us to work Christmas for nothing,', speaker: 'Angie Mott', who: 'Angie Mott' },
      { text: "My members won't, and I won't ask them.", speaker: 'Angie Mott', who: 'Angie Mott' },
      { text: 'Holiday pay is double, and it stays double,', speaker: 'he', who: 'spokesman for Medway' },
      { text: 'Double of what?', speaker: 'she', who: 'Angie Mott' },
      { text: 'Every day is a lorry of pears,', speaker: 'Hugh Penrose', who: 'Hugh Penrose' },
      { text: "They don't go on strike. They rot.", speaker: 'Hugh Penrose', who: 'Hugh Penrose' },
    ],
  },
  {
    name: 'a storm, its victims and the forecaster',
    text: `The wind took the roof off the Kettleby school at 3 a.m., when nobody was inside.

"If it had been 3 in the afternoon we would be having a different conversation," said fire chief Lou Ansbach.

Gov. Teresa Whitlow declared a state of emergency in nine counties. "Stay home," she said. "Stay off the roads. Let the crews do their job."

Roy Emmerich, 68, rode out the storm in his bathtub with two dogs. "Best company I've had in years," he said of them.

His neighbor was not so lucky. Dolores Fenn's trailer was flipped on its side; she crawled out through a window. "I lost my glasses and my teeth," she said, "but I've still got my sense of humor."

The storm was "textbook," said meteorologist Kenji Abe, except for its speed. He said the next one, due on Sunday, "looks weaker, but not weak."`,
    quotes: [
      {
        text: 'If it had been 3 in the afternoon we would be having a different conversation,',
        speaker: 'Lou Ansbach',
        who: 'Lou Ansbach',
      },
      { text: 'Stay home,', speaker: 'she', who: 'Teresa Whitlow' },
      { text: 'Stay off the roads. Let the crews do their job.', speaker: 'she', who: 'Teresa Whitlow' },
      { text: "Best company I've had in years,", speaker: 'he', who: 'Roy Emmerich' },
      { text: 'I lost my glasses and my teeth,', speaker: 'she', who: 'Dolores Fenn' },
      { text: "but I've still got my sense of humor.", speaker: 'she', who: 'Dolores Fenn' },
      { text: 'textbook,', speaker: 'Kenji Abe', who: 'Kenji Abe' },
      { text: 'looks weaker, but not weak.', speaker: 'He', who: 'Kenji Abe' },
    ],
  },
  {
    name: 'a novelist at home',
    text: `Amara Diallo does not own a desk. “I write on the ironing board,” she says, pouring the tea. “It goes up and down.”

Her fourth novel, “The Salt Ledger,” won the Harrow Prize in May. The judges called it “a cathedral of small griefs.” Diallo hated that.

“It is a comedy,” she protests. “My mother is in it!”

Her mother, as it turns out, is in the next room. “I am not,” calls Mariam Diallo through the wall. “And I never said that about the priest.”

Her editor, Fergus Bain, has worked with her since “Low Water.” He remembers the first manuscript well. “It arrived in a pillowcase,” he says.`,
    quotes: [
      { text: 'I write on the ironing board,', speaker: 'she', who: 'Amara Diallo' },
      { text: 'It goes up and down.', speaker: 'she', who: 'Amara Diallo' },
      { text: 'a cathedral of small griefs.', speaker: 'The judges', who: 'judges' },
      { text: 'It is a comedy,', speaker: 'she', who: 'Amara Diallo' },
      { text: 'My mother is in it!', speaker: 'she', who: 'Amara Diallo' },
      { text: 'I am not,', speaker: 'Mariam Diallo', who: 'Mariam Diallo' },
      { text: 'And I never said that about the priest.', speaker: 'Mariam Diallo', who: 'Mariam Diallo' },
      { text: 'It arrived in a pillowcase,', speaker: 'he', who: 'Fergus Bain' },
    ],
  },
];
