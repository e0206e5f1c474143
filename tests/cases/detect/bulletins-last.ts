import type { QuoteCase } from './quote-case.ts';

/** More of `bulletins`: a lottery, an inquiry, a climber, tickets, a chief and a mayor, memoirs, spies, bells, a leak. */
export const bulletinsLast: QuoteCase[] = [
  {
    name: 'the street that won the lottery',
    text: `Thirty-one households on Cobbold Street share a jackpot of £3m after a syndicate run by the lollipop lady came good.

'I thought it was a scam,' said Doreen Tapp, 66, who has collected the pound coins since 2004. 'I put the phone down on them. Twice.'

Her neighbour at number 14, plumber Wes Attah, was under a sink when he heard. 'I hit my head,' he said. 'I've still got the bump.'

'He cried,' chipped in his wife, Lorna. 'He says he didn't but he did.'

One household missed out, having left the syndicate in March. 'We don't want to talk about it,' said a woman through the letterbox.`,
    quotes: [
      { text: 'I thought it was a scam,', speaker: 'Doreen Tapp' },
      { text: 'I put the phone down on them. Twice.', speaker: 'Doreen Tapp' },
      { text: 'I hit my head,', speaker: 'he', who: 'Wes Attah' },
      { text: "I've still got the bump.", speaker: 'he', who: 'Wes Attah' },
      { text: 'He cried,', speaker: 'Lorna' },
      { text: "He says he didn't but he did.", speaker: 'Lorna' },
      { text: "We don't want to talk about it,", speaker: 'a woman', who: 'woman' },
    ],
  },
  {
    name: 'a chair named last week',
    text: `The inquiry into the Milbrook fire opened on Monday under Dame Harriet Sloane, named chair last week after her predecessor fell ill.

"I knew nobody who died here," Dame Harriet told the families. "By the end I hope to know all of them."

Counsel to the inquiry, Jonah Tate KC, said the evidence would show "a decade of warnings filed and forgotten".

Outside, survivors held a banner that said "72 reasons". Among them was Bilal Haddad, who lost his brother. "We have had speeches before," Haddad said. His aunt, Salma, nodded. "But she looked at us," she said. "The last one looked at his watch."`,
    quotes: [
      { text: 'I knew nobody who died here,', speaker: 'Dame Harriet', who: 'Harriet Sloane' },
      { text: 'By the end I hope to know all of them.', speaker: 'Dame Harriet', who: 'Harriet Sloane' },
      { text: 'a decade of warnings filed and forgotten', speaker: 'Jonah Tate KC', who: 'Jonah Tate' },
      { text: '72 reasons', speaker: 'a banner', who: 'banner' },
      { text: 'We have had speeches before,', speaker: 'Haddad', who: 'Bilal Haddad' },
      { text: 'But she looked at us,', speaker: 'she', who: 'Salma' },
      { text: 'The last one looked at his watch.', speaker: 'she', who: 'Salma' },
    ],
  },
  {
    name: 'a statement read on the steps',
    text: `The family of the missing climber, Aron Feld, asked on Thursday to be left alone.

In a statement read by their lawyer, Judith Marek, they said: “Aron loved the mountain and he knew its price.

“We thank the guides, who turned back only when the wind gave them no choice.

“We will not be giving interviews.”

Rescue chief Beni Zurbrügg said the search would resume “when the mountain lets us.” His men had reached 6,900 metres before the storm. “You could not see your own hand,” one of them, Luca Moser, recounted.`,
    quotes: [
      { text: 'Aron loved the mountain and he knew its price.', speaker: 'they', who: 'family of the missing climber' },
      {
        text: 'We thank the guides, who turned back only when the wind gave them no choice.',
        speaker: 'they',
        who: 'family of the missing climber',
      },
      { text: 'We will not be giving interviews.', speaker: 'they', who: 'family of the missing climber' },
      { text: 'when the mountain lets us.', speaker: 'Beni Zurbrügg' },
      { text: 'You could not see your own hand,', speaker: 'Luca Moser' },
    ],
  },
  {
    name: 'the price of a ticket',
    text: `Fans of the singer Oriel have accused her promoter of “holding a concert hostage” after prices for some seats passed $2,400.

“I am 16,” one fan posted. “I would have to sell my brother.”

Oriel herself weighed in on Thursday. “I don't set the prices and I can't sleep,” she wrote on her page. The promoter, Bigtop Live, responded that the prices were “determined by demand.”

Sen. Paula Reyes-Whitt, D-Ariz., has called for hearings. “Determined by demand is what they say about ransom,” she said.

A Bigtop executive, speaking on background, said the senator had received free tickets in 2019. Reyes-Whitt's office confirmed it. “And she paid for parking,” a spokesman said.`,
    quotes: [
      { text: 'holding a concert hostage', speaker: 'Fans of the singer Oriel' },
      { text: 'I am 16,', speaker: 'one fan', who: 'Fans of the singer Oriel' },
      { text: 'I would have to sell my brother.', speaker: 'one fan', who: 'Fans of the singer Oriel' },
      { text: "I don't set the prices and I can't sleep,", speaker: 'she', who: 'Oriel' },
      { text: 'determined by demand.', speaker: 'Bigtop Live' },
      { text: 'Determined by demand is what they say about ransom,', speaker: 'she', who: 'Paula Reyes-Whitt' },
      { text: 'And she paid for parking,', speaker: 'a spokesman', who: 'spokesman' },
    ],
  },
  {
    name: 'a police chief and a mayor',
    text: `San Rufino's police chief and its mayor gave separate news conferences on Tuesday, forty feet apart.

“We had the suspect on camera and we had the plate,” Chief Monica Delacroix said in the first. “What we did not have was a car that starts.”

Mayor Bud Ansley, in the second, denied that the fleet was neglected. “Every car in this city starts,” he said. “Some start slowly.”

The chief was asked about that. She paused. “The mayor is welcome to come and push,” she said.

Ansley's opponent in November, Ray Tran, was quick to pounce: “Vote Tran. He'll jump-start this town.”`,
    quotes: [
      { text: 'We had the suspect on camera and we had the plate,', speaker: 'Monica Delacroix' },
      { text: 'What we did not have was a car that starts.', speaker: 'Monica Delacroix' },
      { text: 'Every car in this city starts,', speaker: 'he', who: 'Bud Ansley' },
      { text: 'Some start slowly.', speaker: 'he', who: 'Bud Ansley' },
      { text: 'The mayor is welcome to come and push,', speaker: 'she', who: 'Monica Delacroix' },
      { text: "Vote Tran. He'll jump-start this town.", speaker: 'Ray Tran' },
    ],
  },
  {
    name: 'a memoir and its ghost',
    text: `In his new memoir, “The Long Count”, the former boxer Teddy Marsh describes his first manager as “a man who could steal your socks without touching your shoes”.

The manager, Vincent Doyle, is 88 and lives in Margate. “He never had socks,” Doyle said when I rang him. “I bought him socks.”

Marsh did not write the book alone. His ghostwriter, the novelist Perpetua Gill, says the boxer talked for 200 hours. “He would shadow-box while he did it,” she says. “The tapes are mostly breathing.”

Does he regret anything? “The third round in Cardiff,” Marsh says at once. “And Cardiff.”`,
    quotes: [
      { text: 'a man who could steal your socks without touching your shoes', speaker: 'Teddy Marsh' },
      { text: 'He never had socks,', speaker: 'Doyle', who: 'Vincent Doyle' },
      { text: 'I bought him socks.', speaker: 'Doyle', who: 'Vincent Doyle' },
      { text: 'He would shadow-box while he did it,', speaker: 'she', who: 'Perpetua Gill' },
      { text: 'The tapes are mostly breathing.', speaker: 'she', who: 'Perpetua Gill' },
      { text: 'The third round in Cardiff,', speaker: 'Marsh', who: 'Teddy Marsh' },
      { text: 'And Cardiff.', speaker: 'Marsh', who: 'Teddy Marsh' },
    ],
  },
  {
    name: 'a spy case',
    text: `The defense ministry analyst accused of passing secrets to a foreign power believed he was helping a travel agency, his lawyer told a court on Monday.

“They asked him about hotels,” said the lawyer, Ingrid Soley. “He told them about hotels.”

The prosecutor, Karl Emms, scoffed. “Hotels with radar,” he said.

An intelligence report read in court described the analyst, Jens Ovesen, as “lonely, vain and short of money.” Mr. Ovesen shook his head at the word “vain.”

“I would not have chosen those three words,” his mother, Birgit Ovesen, said in the corridor. “Lonely, yes.”

The trial continues on Thursday.`,
    quotes: [
      { text: 'They asked him about hotels,', speaker: 'Ingrid Soley' },
      { text: 'He told them about hotels.', speaker: 'Ingrid Soley' },
      { text: 'Hotels with radar,', speaker: 'he', who: 'Karl Emms' },
      { text: 'lonely, vain and short of money.', speaker: 'An intelligence report', who: 'intelligence report' },
      { text: 'I would not have chosen those three words,', speaker: 'Birgit Ovesen' },
      { text: 'Lonely, yes.', speaker: 'Birgit Ovesen' },
    ],
  },
  {
    name: 'a town and its bells',
    text: `For 140 years the bells of St Oswin's have rung at six in the morning. A newcomer wants them to stop.

“I moved here for quiet,” explains Gareth Bloom, a podcaster, who has collected nine signatures.

The vicar has collected six hundred. “The bells were here before Mr Bloom and will be here after him,” says the Rev Tamsin Oakley. “I say that with love.”

The parish council must decide. “It's a ding-dong,” the clerk, Ron Sills, sighs. He has been waiting to say so. Under the bylaws any noise that is “loud, repeated and avoidable” can be banned. Bloom says the bells are “all three”.

“So is he,” says Oakley.`,
    quotes: [
      { text: 'I moved here for quiet,', speaker: 'Gareth Bloom' },
      { text: 'The bells were here before Mr Bloom and will be here after him,', speaker: 'Tamsin Oakley' },
      { text: 'I say that with love.', speaker: 'Tamsin Oakley' },
      { text: "It's a ding-dong,", speaker: 'Ron Sills' },
      { text: 'loud, repeated and avoidable', speaker: 'the bylaws', who: 'bylaws' },
      { text: 'all three', speaker: 'Bloom', who: 'Gareth Bloom' },
      { text: 'So is he,', speaker: 'Oakley', who: 'Tamsin Oakley' },
    ],
  },
  {
    name: 'a leak at a plant',
    text: `A tank at the Corvane chemical works leaked 900 liters of solvent into Mill Creek on Wednesday, state officials said.

“There is no danger to the public,” plant manager Otto Reinholt said at 9 a.m. By noon the fish were floating.

“I don't know what he calls danger,” said Wilma Stokes, who owns the bait shop. She held up a dead perch. “I call this danger.”

The state's environment agency said it was “monitoring the situation.” Rep. Jo Harker, whose district includes the creek, was less patient. “Monitoring is what you do with a baby,” she said. “This is a leak.”

Corvane later withdrew Reinholt's remark, saying it had been “overtaken by events.”`,
    quotes: [
      { text: 'There is no danger to the public,', speaker: 'Otto Reinholt' },
      { text: "I don't know what he calls danger,", speaker: 'Wilma Stokes' },
      { text: 'I call this danger.', speaker: 'She', who: 'Wilma Stokes' },
      {
        text: 'monitoring the situation.',
        speaker: "The state's environment agency",
        who: "state's environment agency",
      },
      { text: 'Monitoring is what you do with a baby,', speaker: 'she', who: 'Jo Harker' },
      { text: 'This is a leak.', speaker: 'she', who: 'Jo Harker' },
      { text: 'overtaken by events.', speaker: 'Corvane' },
    ],
  },
];
