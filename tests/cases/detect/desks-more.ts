import type { QuoteCase } from './quote-case.ts';

/** More of `desks`, written and labelled when those were read right. */
export const desksMore: QuoteCase[] = [
  {
    name: 'an inquest',
    text: `The mother of a climber who fell to his death on Ben Ardlair has said she "would give the mountain back in a heartbeat".

Ross Tulloch, 23, slipped on wet rock last August. At an inquest in Strathcarn on Monday, mountain rescue leader Elspeth Gunn told the sheriff that conditions had been "as bad as I have seen in thirty summers".

His climbing partner, Iona Baird, broke down as she gave evidence. "He said, 'I've got this,'" she told the court. "And then he didn't."

Sheriff Duncan Mair recorded a verdict of misadventure. He paid tribute to the rescuers, whose actions he described as "beyond praise".

"Nobody is to blame for the rain," he added.

Speaking afterwards, Mrs Tulloch thanked the team. "They brought him home," she said. "I can never repay that."`,
    quotes: [
      {
        text: 'would give the mountain back in a heartbeat',
        speaker: 'The mother of a climber',
        who: 'mother of a climber',
      },
      { text: 'as bad as I have seen in thirty summers', speaker: 'Elspeth Gunn', who: 'Elspeth Gunn' },
      { text: "He said, 'I've got this,'", speaker: 'she', who: 'Iona Baird' },
      { text: "I've got this,", speaker: 'He', who: 'Ross Tulloch' },
      { text: "And then he didn't.", speaker: 'she', who: 'Iona Baird' },
      { text: 'beyond praise', speaker: 'he', who: 'Duncan Mair' },
      { text: 'Nobody is to blame for the rain,', speaker: 'he', who: 'Duncan Mair' },
      { text: 'They brought him home,', speaker: 'she', who: 'Tulloch' },
      { text: 'I can never repay that.', speaker: 'she', who: 'Tulloch' },
    ],
  },
  {
    name: 'a strike at a carmaker',
    text: `DETMOLD, Ohio — Workers at Arrow Motors walked out at midnight on Friday after talks over pensions collapsed.

"We built this company twice," said Darnell Hayes, the president of Local 318. "Once with our hands, and once with our pay cuts."

The carmaker called the strike "disappointing and unnecessary" and said it had offered raises of 11 percent over four years. In a memo to employees, its chief executive, Karen Voss, wrote that the plant "cannot run on nostalgia."

On the picket line, the memo was read aloud to boos. "Nostalgia doesn't pay my insulin," said Lucille Tate, who has installed windshields since 1998. A co-worker in a union jacket nodded. "Tell them, Lu," he said.

Analysts expect a short walkout. "Neither side can afford October," said Priya Nandakumar of Ellery Research.

Hayes was not so sure. "I packed for winter," the union leader said.`,
    quotes: [
      { text: 'We built this company twice,', speaker: 'Darnell Hayes', who: 'Darnell Hayes' },
      { text: 'Once with our hands, and once with our pay cuts.', speaker: 'Darnell Hayes', who: 'Darnell Hayes' },
      { text: 'disappointing and unnecessary', speaker: 'The carmaker', who: 'Arrow Motors' },
      { text: 'cannot run on nostalgia.', speaker: 'Karen Voss', who: 'Karen Voss' },
      { text: "Nostalgia doesn't pay my insulin,", speaker: 'Lucille Tate', who: 'Lucille Tate' },
      { text: 'Tell them, Lu,', speaker: 'he', who: 'co-worker in a union jacket' },
      { text: 'Neither side can afford October,', speaker: 'Priya Nandakumar', who: 'Priya Nandakumar' },
      { text: 'I packed for winter,', speaker: 'the union leader', who: 'Darnell Hayes' },
    ],
  },
  {
    name: 'an interview with a diver',
    text: `Free diver Noa Keller holds her breath for a living. We meet on the quay in Lisbon, where the 31-year-old is training for an attempt on the women's record.

How deep did you go today?

“Ninety-one metres,” she says. “It felt like a staircase.”

Keller grew up in a landlocked valley. Her grandmother, who could not swim, taught her to count in the bath. “I got to two hundred,” the diver laughs. “She thought I had drowned.”

Her coach, Stavros Milas, says she is the calmest athlete he has met. “Her heart goes down to twenty-six,” he says. “Mine goes up to a hundred and fifty, watching.”

Does she get afraid? “Only on the stairs at home.”`,
    quotes: [
      { text: 'Ninety-one metres,', speaker: 'she', who: 'Noa Keller' },
      { text: 'It felt like a staircase.', speaker: 'she', who: 'Noa Keller' },
      { text: 'I got to two hundred,', speaker: 'the diver', who: 'Noa Keller' },
      { text: 'She thought I had drowned.', speaker: 'the diver', who: 'Noa Keller' },
      { text: 'Her heart goes down to twenty-six,', speaker: 'he', who: 'Stavros Milas' },
      { text: 'Mine goes up to a hundred and fifty, watching.', speaker: 'he', who: 'Stavros Milas' },
      { text: 'Only on the stairs at home.', speaker: 'she', who: 'Noa Keller' },
    ],
  },
  {
    name: 'a school board and a book',
    text: `The Harlan County school board voted 4-3 Tuesday to return "The Lantern Thief" to library shelves, reversing a ban that had drawn national attention.

Board member Joyce Pettit, who cast the deciding vote, said she had changed her mind after reading it. "I was told it was filth," she said. "It's about a boy and a lighthouse."

Parents on both sides packed the room. "My daughter is nine," said Kevin Stroh. "She doesn't need that in her head." A few seats away, Anne-Marie Diaz held up her own worn copy. "This book got my son to talk to me," she said.

The author, Tobias Renn, watched by video link from his home in Maine. Asked for his reaction, he quoted the lighthouse keeper in his story: "Leave the light on and let them come."

Superintendent Carl Ogden said the district would follow the vote. Whether the matter is closed is another question. "It's never closed," Pettit said with a sigh.`,
    quotes: [
      { text: 'I was told it was filth,', speaker: 'she', who: 'Joyce Pettit' },
      { text: "It's about a boy and a lighthouse.", speaker: 'she', who: 'Joyce Pettit' },
      { text: 'My daughter is nine,', speaker: 'Kevin Stroh', who: 'Kevin Stroh' },
      { text: "She doesn't need that in her head.", speaker: 'Kevin Stroh', who: 'Kevin Stroh' },
      { text: 'This book got my son to talk to me,', speaker: 'she', who: 'Anne-Marie Diaz' },
      { text: 'Leave the light on and let them come.', speaker: 'he', who: 'Tobias Renn' },
      { text: "It's never closed,", speaker: 'Pettit', who: 'Joyce Pettit' },
    ],
  },
  {
    name: 'a ceasefire that frays',
    text: `Both sides accused each other on Wednesday of breaking the truce in the Tamar valley.

The army's chief of staff, Gen. Avtandil Kobaz, told state television that rebels had shelled a bakery in Lower Tamar. "They are firing at bread," he said. The rebels' political wing rejected the charge as "a fairy tale."

In a joint statement, the three mediators urged restraint and reminded the parties that "a ceasefire is not a pause for breath." The statement did not say who had fired first.

"We know who fired first," a Western diplomat said, speaking on condition of anonymity. "We will not say it, because then there is nobody left to talk to."

At the hospital in Tamar town, a surgeon who gave only his first name, Giorgi, had been operating for nineteen hours. "Ask me about the truce tomorrow," he said. "Today I have no time for it."`,
    quotes: [
      { text: 'They are firing at bread,', speaker: 'he', who: 'Avtandil Kobaz' },
      { text: 'a fairy tale.', speaker: "The rebels' political wing", who: "rebels' political wing" },
      { text: 'a ceasefire is not a pause for breath.', speaker: 'the three mediators', who: 'three mediators' },
      { text: 'We know who fired first,', speaker: 'a Western diplomat', who: 'Western diplomat' },
      {
        text: 'We will not say it, because then there is nobody left to talk to.',
        speaker: 'a Western diplomat',
        who: 'Western diplomat',
      },
      { text: 'Ask me about the truce tomorrow,', speaker: 'he', who: 'Giorgi' },
      { text: 'Today I have no time for it.', speaker: 'he', who: 'Giorgi' },
    ],
  },
  {
    name: 'a start-up and its dog',
    text: `When Pawly raised $90m last spring, its founder called dogs 'the last great untapped market'. On Thursday the pet-tech firm laid off half its staff.

'I got the growth wrong, and that's on me,' Ben Asher wrote in an email to employees seen by the Argus. He told them the company had 'eleven months of runway' and a plan.

Former staff are less sure. 'The plan is the dog,' said one, referring to Biscuit, the spaniel on the company's app. Another described the mood at headquarters as 'a wake with free snacks'.

Investors have kept quiet. Only Mireille Haas, whose fund led the round, would comment. 'We back founders for the long walk,' she said.

Asher, 29, did not return calls. On his own feed he posted a picture of Biscuit asleep. 'Goals,' it read.`,
    quotes: [
      { text: 'the last great untapped market', speaker: 'its founder', who: 'Ben Asher' },
      { text: "I got the growth wrong, and that's on me,", speaker: 'Ben Asher', who: 'Ben Asher' },
      { text: 'eleven months of runway', speaker: 'He', who: 'Ben Asher' },
      { text: 'The plan is the dog,', speaker: 'one', who: 'Former staff' },
      { text: 'a wake with free snacks', speaker: 'Another', who: 'Former staff' },
      { text: 'We back founders for the long walk,', speaker: 'she', who: 'Mireille Haas' },
      { text: 'Goals,', speaker: 'it', who: 'picture of Biscuit' },
    ],
  },
  {
    name: 'ein Streik im Nahverkehr',
    language: 'de',
    text: `In Kesselstadt bleiben am Freitag die Busse im Depot. „Wir fahren erst wieder, wenn man mit uns redet“, kündigte Gewerkschaftssekretär Ulf Brandes an.

Die Verkehrsbetriebe nannten den Ausstand „unverhältnismäßig“. Ihre Sprecherin Dilek Aydin verwies auf das Angebot von vier Prozent. „Mehr gibt unsere Kasse nicht her“, sagte sie.

„Vier Prozent von wenig ist wenig“, meint Busfahrer Ralf Thoma, der seit 1999 hinter dem Steuer sitzt. „Aber das rechnen die uns nie vor.“`,
    quotes: [
      { text: 'Wir fahren erst wieder, wenn man mit uns redet', speaker: 'Ulf Brandes', who: 'Ulf Brandes' },
      { text: 'unverhältnismäßig', speaker: 'Die Verkehrsbetriebe', who: 'Verkehrsbetriebe' },
      { text: 'Mehr gibt unsere Kasse nicht her', speaker: 'sie', who: 'Dilek Aydin' },
      { text: 'Vier Prozent von wenig ist wenig', speaker: 'Ralf Thoma', who: 'Ralf Thoma' },
      { text: 'Aber das rechnen die uns nie vor.', speaker: 'Ralf Thoma', who: 'Ralf Thoma' },
    ],
  },
];
