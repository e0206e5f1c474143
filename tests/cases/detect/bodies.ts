import type { QuoteCase } from './quote-case.ts';

/** Firms, clubs, offices and several people, behind "it", "they", "the company" and "the couple". */
export const bodies: QuoteCase[] = [
  {
    name: 'a firm behind "it", named in the paragraph above',
    text: `Shares in Brackwater fell 9% on Tuesday after the pump maker cut its forecast.

The company blamed late orders from two shipyards. It said the delays were “a matter of weeks, not quarters”.

Chief executive Lorna Tait will leave in June. Her successor has not been named. “We are speaking to three candidates,” the company said.`,
    quotes: [
      { text: 'a matter of weeks, not quarters', speaker: 'It', who: 'Brackwater' },
      { text: 'We are speaking to three candidates,', speaker: 'the company', who: 'Brackwater' },
    ],
  },
  {
    name: 'a club behind "it"',
    text: `Harrow Vale have apologised to supporters after 400 tickets for Saturday's derby were sold twice.

The club said a fault in its new system was to blame. It added: “We got this wrong and we will put it right before kick-off.”`,
    quotes: [
      {
        text: 'We got this wrong and we will put it right before kick-off.',
        speaker: 'It',
        who: 'Harrow Vale',
      },
    ],
  },
  {
    name: 'a ministry behind "it"',
    text: `The Ministry of Fisheries has closed the lobster grounds off Skerry Point until April.

In a notice to skippers it said stocks had “fallen below the line at which a season makes sense”. Skippers have until Friday to object.

“We were told nothing,” said Anders Quill, who has fished there since 1988. The ministry denied this. “Every licence holder was written to in August,” it said.`,
    quotes: [
      {
        text: 'fallen below the line at which a season makes sense',
        speaker: 'it',
        who: 'Ministry of Fisheries',
      },
      { text: 'We were told nothing,', speaker: 'Anders Quill' },
      { text: 'Every licence holder was written to in August,', speaker: 'it', who: 'Ministry of Fisheries' },
    ],
  },
  {
    name: 'a firm that answers through a statement',
    text: `Residents of Lime Terrace have been without hot water for a month. Their landlord, Cotter Homes, says a part is on its way.

“It is always on its way,” said Bea Ruiz, who has two small children.

In a statement, the firm said it was “truly sorry for the wait”. It declined to say when the part was ordered.`,
    quotes: [
      { text: 'It is always on its way,', speaker: 'Bea Ruiz' },
      { text: 'truly sorry for the wait', speaker: 'the firm', who: 'Cotter Homes' },
    ],
  },
  {
    name: 'a couple with one surname',
    text: `Doug and Irene Sayle had run the post office in Marrick for 31 years when the letter came.

“We thought it was a bill,” said Mrs Sayle, 66.

The couple have a month to clear the counter. “You can't pack 31 years in a month,” they said.

Mr Sayle has stopped sleeping. “I lie there and I count stamps,” he said.`,
    quotes: [
      { text: 'We thought it was a bill,', speaker: 'Mrs Sayle', who: 'Irene Sayle' },
      { text: "You can't pack 31 years in a month,", speaker: 'they', who: 'Doug and Irene Sayle' },
      { text: 'I lie there and I count stamps,', speaker: 'he', who: 'Doug Sayle' },
    ],
  },
  {
    name: 'a couple by its surname',
    text: `Petra and Callum Wray bought the lighthouse at Nab Head in 2019 without a survey.

“We fell in love, and love does not look at drains,” the Wrays told a local podcast.

Petra paints in the lamp room. “The light up there is mine for six hours a day,” she says.`,
    quotes: [
      {
        text: 'We fell in love, and love does not look at drains,',
        speaker: 'the Wrays',
        who: 'Petra and Callum Wray',
      },
      { text: 'The light up there is mine for six hours a day,', speaker: 'she', who: 'Petra Wray' },
    ],
  },
  {
    name: 'two researchers behind "they"',
    text: `Bats can tell their own roost by its echo, two biologists report this week.

Mira Solheim and Jonas Pfeil recorded 60,000 calls in an abandoned mill. “Every wall has an accent,” they write.

Other groups have been cautious. “One mill is one mill,” said Prof. Dana Whitlock of the University of Ashby.`,
    quotes: [
      { text: 'Every wall has an accent,', speaker: 'they', who: 'Mira Solheim and Jonas Pfeil' },
      { text: 'One mill is one mill,', speaker: 'Prof. Dana Whitlock', who: 'Dana Whitlock' },
    ],
  },
  {
    name: 'campaigners behind "they"',
    text: `Campaigners chained themselves to a plane tree in Foundry Square on Monday.

They said the council had “counted the parking spaces and forgotten the birds”.

The council said the tree was diseased. It has offered to plant six more.`,
    quotes: [
      {
        text: 'counted the parking spaces and forgotten the birds',
        speaker: 'They',
        who: 'Campaigners',
      },
    ],
  },
];
