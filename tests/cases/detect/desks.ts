import type { QuoteCase } from './quote-case.ts';

/** Passages of many desks and manners of quoting, invented, written and labelled before the rules were run on them. */
export const desks: QuoteCase[] = [
  {
    name: 'a trial, with the accused and two lawyers',
    text: `A former accountant who stole £640,000 from a children's hospice was told by a judge on Thursday that he had "betrayed the dying" as he was jailed for six years.

Colin Trask, 54, of Milford Road, Penhallow, showed no emotion as Judge Rosalind Peake passed sentence at Truscombe Crown Court.

"You knew where the money was going," she told him. "You had held the hands of those parents. And still you took it."

Prosecuting, Amit Desai said Trask had spent the money on "horses, hotels and a hot tub". The theft came to light when a volunteer, Jean Hobbs, noticed that a cheque had been banked twice.

In mitigation, Helen Marsh said her client was "a broken man". He had, she told the court, "no recollection of much of 2021".

Outside court, Mrs Hobbs said justice had been done. "I liked him," she said. "We all did. That's what hurts."

A spokesman for the hospice said it would seek to recover every penny. "It was never his money, and it was never ours. It belonged to the children," he added.`,
    quotes: [
      { text: 'betrayed the dying', speaker: 'a judge', who: 'Rosalind Peake' },
      { text: 'You knew where the money was going,', speaker: 'she', who: 'Rosalind Peake' },
      {
        text: 'You had held the hands of those parents. And still you took it.',
        speaker: 'she',
        who: 'Rosalind Peake',
      },
      { text: 'horses, hotels and a hot tub', speaker: 'Amit Desai', who: 'Amit Desai' },
      { text: 'a broken man', speaker: 'Helen Marsh', who: 'Helen Marsh' },
      { text: 'no recollection of much of 2021', speaker: 'she', who: 'Helen Marsh' },
      { text: 'I liked him,', speaker: 'she', who: 'Jean Hobbs' },
      { text: "We all did. That's what hurts.", speaker: 'she', who: 'Jean Hobbs' },
      {
        text: 'It was never his money, and it was never ours. It belonged to the children,',
        speaker: 'he',
        who: 'spokesman for the hospice',
      },
    ],
  },
  {
    name: 'a late equaliser',
    text: `Bramford Town 2 Castle Rovers 2

Bramford boss Neil Oakes hailed the "never-say-die spirit" of his ten men after Kofi Adjei's 94th-minute header rescued a point at Mill Lane.

"At 2-0 down I'd have bitten your hand off," Oakes said. "Kofi has been carrying a knock all week and he's gone and done that."

Adjei, who came off the bench, said he had told the physio he was fine. "I lied," the striker grinned. "I'd lie again."

His opposite number was less amused. Rovers manager Petra Lindholm felt her side had been denied "a stonewall penalty" when Danny Pike went down in the box on 80 minutes.

"I've seen it back four times," said the Swede. "It's a penalty in every country I have worked in."

Pike himself shrugged it off: "You get some, you don't get some."

The draw leaves the Mill Lane side a point above the drop zone with six to play. 'Six cup finals,' read a banner in the home end.`,
    quotes: [
      { text: 'never-say-die spirit', speaker: 'Neil Oakes', who: 'Neil Oakes' },
      { text: "At 2-0 down I'd have bitten your hand off,", speaker: 'Oakes', who: 'Neil Oakes' },
      {
        text: "Kofi has been carrying a knock all week and he's gone and done that.",
        speaker: 'Oakes',
        who: 'Neil Oakes',
      },
      { text: 'I lied,', speaker: 'the striker', who: 'Kofi Adjei' },
      { text: "I'd lie again.", speaker: 'the striker', who: 'Kofi Adjei' },
      { text: 'a stonewall penalty', speaker: 'Petra Lindholm', who: 'Petra Lindholm' },
      { text: "I've seen it back four times,", speaker: 'the Swede', who: 'Petra Lindholm' },
      { text: "It's a penalty in every country I have worked in.", speaker: 'the Swede', who: 'Petra Lindholm' },
      { text: "You get some, you don't get some.", speaker: 'Pike', who: 'Danny Pike' },
      { text: 'Six cup finals,', speaker: 'a banner in the home end', who: 'banner in the home end' },
    ],
  },
  {
    name: 'a science story with an outside voice',
    text: `A fungus that lives on lichens can digest polystyrene, researchers report today in the journal Applied Mycology.

The discovery was an accident, says lead author Ingeborg Falk, a microbiologist at the University of Narvika. A student had left a coffee cup on a petri dish over the winter break. "When we came back, the cup had a hole in it," she recalls. "We blamed the mice."

The enzyme responsible, which the team calls "foamase," works at room temperature but slowly. "We are talking grams per month," says Falk's co-author Takumi Arai. "Nobody is going to clean an ocean with this."

Others are cautiously impressed. The work is "careful and, for once, quantitative," says Lucinda Obi, a biochemist at Carrow College who was not involved in the research. But she cautions that the polystyrene was pretreated with ultraviolet light. "That does half of the fungus's job for it," she says.

Falk agrees, up to a point. "Sunlight is free," she notes.

The so-called "plastic-eating" microbes reported since 2001 have mostly disappointed. In an e-mail, Arai was philosophical: "Every one of them taught us something about what not to promise."`,
    quotes: [
      { text: 'When we came back, the cup had a hole in it,', speaker: 'she', who: 'Ingeborg Falk' },
      { text: 'We blamed the mice.', speaker: 'she', who: 'Ingeborg Falk' },
      { text: 'We are talking grams per month,', speaker: 'Takumi Arai', who: 'Takumi Arai' },
      { text: 'Nobody is going to clean an ocean with this.', speaker: 'Takumi Arai', who: 'Takumi Arai' },
      { text: 'careful and, for once, quantitative,', speaker: 'Lucinda Obi', who: 'Lucinda Obi' },
      { text: "That does half of the fungus's job for it,", speaker: 'she', who: 'Lucinda Obi' },
      { text: 'Sunlight is free,', speaker: 'she', who: 'Ingeborg Falk' },
      {
        text: 'Every one of them taught us something about what not to promise.',
        speaker: 'Arai',
        who: 'Takumi Arai',
      },
    ],
  },
  {
    name: 'quarterly results and an analyst',
    text: `Shares in Tavistock Tools fell 11% on Wednesday after the drill maker warned that full-year profit would be "at the lower end" of expectations.

Chief executive Moira Kellaway blamed the weather. "People do not build decks in the rain," she told analysts on a conference call.

Revenue in the three months to September was £212m, the company said, down from £231m a year earlier. It added that trading since then had been "encouraging".

Not everyone was convinced. "They said 'encouraging' last year as well," said Jonas Weil at Peverel Securities. "We cut our numbers then and we are cutting them now."

Finance chief Rob Adeyemi, who joined in May, defended the £40m purchase of a Polish saw factory, which one shareholder described as "a vanity project". "It paid for itself in eleven weeks," he said.

The board proposed an interim dividend of 4.2p. "We have raised it for nineteen years and we see no reason to stop," chair Lady Fenwick wrote in a letter to investors.`,
    quotes: [
      { text: 'at the lower end', speaker: 'the drill maker', who: 'Tavistock Tools' },
      { text: 'People do not build decks in the rain,', speaker: 'she', who: 'Moira Kellaway' },
      { text: 'encouraging', speaker: 'It', who: 'Tavistock Tools' },
      { text: "They said 'encouraging' last year as well,", speaker: 'Jonas Weil', who: 'Jonas Weil' },
      { text: 'We cut our numbers then and we are cutting them now.', speaker: 'Jonas Weil', who: 'Jonas Weil' },
      { text: 'a vanity project', speaker: 'one shareholder', who: 'shareholder' },
      { text: 'It paid for itself in eleven weeks,', speaker: 'he', who: 'Rob Adeyemi' },
      {
        text: 'We have raised it for nineteen years and we see no reason to stop,',
        speaker: 'Lady Fenwick',
        who: 'Lady Fenwick',
      },
    ],
  },
  {
    name: 'a council meeting about a bus lane',
    text: `Councillors voted 7-5 on Tuesday night to remove the bus lane in Carver Street, after a meeting that ran past midnight and was twice interrupted by shouts of "shame" from the public gallery.

Cllr Frank Dutton (Con, Easterly), who proposed the motion, said the lane had been "a solution looking for a problem".

"I have stood there with a stopwatch," he said. "The buses save forty seconds. The traders lose forty per cent."

Cllr Yasmin Qureshi (Lab, Docks) said the figures were invented. "Councillor Dutton's stopwatch is not a traffic survey," she told the chamber. "The university did one. It found the opposite."

The survey, published in June, found that journeys had become "significantly more reliable".

Resident Alf Munday, who has lived in Carver Street since 1974, was one of eleven people who spoke. 'I don't drive and I don't take the bus,' he said. 'I just want to cross the road.'

The deputy leader, Cllr Sue Tranter, abstained. Asked why, she said: "Because I listened."`,
    quotes: [
      { text: 'shame', speaker: 'the public gallery', who: 'public gallery' },
      { text: 'a solution looking for a problem', speaker: 'Frank Dutton', who: 'Frank Dutton' },
      { text: 'I have stood there with a stopwatch,', speaker: 'he', who: 'Frank Dutton' },
      { text: 'The buses save forty seconds. The traders lose forty per cent.', speaker: 'he', who: 'Frank Dutton' },
      { text: "Councillor Dutton's stopwatch is not a traffic survey,", speaker: 'she', who: 'Yasmin Qureshi' },
      { text: 'The university did one. It found the opposite.', speaker: 'she', who: 'Yasmin Qureshi' },
      { text: 'significantly more reliable', speaker: 'The survey', who: 'survey' },
      { text: "I don't drive and I don't take the bus,", speaker: 'he', who: 'Alf Munday' },
      { text: 'I just want to cross the road.', speaker: 'he', who: 'Alf Munday' },
      { text: 'Because I listened.', speaker: 'she', who: 'Sue Tranter' },
    ],
  },
  {
    name: 'a review of a play',
    text: `Somewhere in the second hour of “The Orchard at Night,” a man in the row behind me whispered, “Is she the sister or the ghost?” It is a fair question, and Dana Whitcombe's new production at the Foundry never answers it.

Whitcombe has called the play “a thriller about furniture,” which is funnier than anything in it. As Lydia, the widow who may be dead, Oona Reyes does wonderful things with silence. “You were always leaving,” she says to her husband (a “mild” Peter Hoyle, miscast), and the whole theatre leans in.

There are good lines. “Grief is a house with too many chairs,” the gardener observes. There are also lines such as “I am the rain.”

In an interview printed in the programme, Whitcombe explains that she wanted the audience to feel “upholstered.” I did. I also felt, like the man behind me, rather lost.

“The sister,” his companion whispered back, near the end. “I think.”`,
    quotes: [
      {
        text: 'Is she the sister or the ghost?',
        speaker: 'a man in the row behind me',
        who: 'man in the row behind me',
      },
      { text: 'a thriller about furniture,', speaker: 'Whitcombe', who: 'Dana Whitcombe' },
      { text: 'You were always leaving,', speaker: 'she', who: 'Oona Reyes' },
      { text: 'Grief is a house with too many chairs,', speaker: 'the gardener', who: 'gardener' },
      { text: 'upholstered.', speaker: 'Whitcombe', who: 'Dana Whitcombe' },
      { text: 'The sister,', speaker: 'his companion', who: 'his companion' },
      { text: 'I think.', speaker: 'his companion', who: 'his companion' },
    ],
  },
  {
    name: 'an obituary of a bell-founder',
    text: `Walter Prynne, who has died aged 91, was the last man in England to tune church bells by ear. “A machine will tell you the note,” he liked to say. “It will not tell you whether God would mind.”

Born in Loughdean in 1933, the son of a coalman, he left school at 14. His headmaster wrote that he was “unlikely to be heard of”. Prynne kept the report, framed, above his lathe.

He was apprenticed to the foundry of Hask & Sons, where he met Betty Hask, the founder's granddaughter, whom he married in 1957. “Dad thought he was after the firm,” she recalled on their golden wedding. “He was after the dinner.”

His masterpiece, the great tenor of St Osyth's, weighs four tons and is known to ringers as “Wally”. The composer Ruth Vane, who wrote for it, called it “the only bell I have met with a sense of humour”.

In his last years he was deaf in one ear. “It's all right,” he told the vicar. “It was the flat one.”

He is survived by Betty and by their daughter, Judith, who runs the foundry. “He taught me everything,” she says, “except when to stop.”`,
    quotes: [
      { text: 'A machine will tell you the note,', speaker: 'he', who: 'Walter Prynne' },
      { text: 'It will not tell you whether God would mind.', speaker: 'he', who: 'Walter Prynne' },
      { text: 'unlikely to be heard of', speaker: 'His headmaster', who: 'His headmaster' },
      { text: 'Dad thought he was after the firm,', speaker: 'she', who: 'Betty Hask' },
      { text: 'He was after the dinner.', speaker: 'she', who: 'Betty Hask' },
      { text: 'the only bell I have met with a sense of humour', speaker: 'Ruth Vane', who: 'Ruth Vane' },
      { text: "It's all right,", speaker: 'he', who: 'Walter Prynne' },
      { text: 'It was the flat one.', speaker: 'he', who: 'Walter Prynne' },
      { text: 'He taught me everything,', speaker: 'she', who: 'Judith' },
      { text: 'except when to stop.', speaker: 'she', who: 'Judith' },
    ],
  },
  {
    name: 'a live blog',
    text: `14:05 The prime minister is on her feet. "I will be brief," says Annika Thorsen, to laughter from the opposition benches.

14:09 Thorsen says the tunnel will open in 2031, "not a day later and not a krone dearer". She does not say how many kroner that is.

14:15 The opposition leader, Mads Ekeland, replies. "The prime minister promised us a tunnel and has delivered a hole," he says.

14:21 Heckles from the back. The speaker, Gro Lund, calls for order. "Members will have their turn," she says.

14:30 Our transport correspondent writes: "The figure everyone is looking for is on page 212. It is 9.4bn, up from 6.1bn in March."

14:42 Ekeland has posted a picture of page 212 with the caption "Found it."

15:10 That's all for today. Thorsen, asked on the way out whether she had enjoyed the debate, said: "Enormously."`,
    quotes: [
      { text: 'I will be brief,', speaker: 'Annika Thorsen', who: 'Annika Thorsen' },
      { text: 'not a day later and not a krone dearer', speaker: 'Thorsen', who: 'Annika Thorsen' },
      {
        text: 'The prime minister promised us a tunnel and has delivered a hole,',
        speaker: 'he',
        who: 'Mads Ekeland',
      },
      { text: 'Members will have their turn,', speaker: 'she', who: 'Gro Lund' },
      {
        text: 'The figure everyone is looking for is on page 212. It is 9.4bn, up from 6.1bn in March.',
        speaker: 'Our transport correspondent',
        who: 'transport correspondent',
      },
      { text: 'Found it.', speaker: 'Ekeland', who: 'Mads Ekeland' },
      { text: 'Enormously.', speaker: 'Thorsen', who: 'Annika Thorsen' },
    ],
  },
];
