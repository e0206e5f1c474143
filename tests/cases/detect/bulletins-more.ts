import type { QuoteCase } from './quote-case.ts';

/** More of `bulletins`: brothers, an audit, a rally, a strike, a hearing, a school, judges. */
export const bulletinsMore: QuoteCase[] = [
  {
    name: 'brothers on two sides',
    text: `For the first time since 1974 two brothers stand against each other in the county of Marle. Tom Devlin, a Democrat, has the seat. Ray Devlin, a Republican, wants it.

“I love my brother and I want him unemployed,” Ray Devlin told a crowd in Pike Falls on Monday.

Tom Devlin laughed when he heard it. “He stole that line from our father,” he said in an interview. “Dad used it on the mule.”

Their sister, Annette, has refused to take sides. “I cook for both,” she said. Tom, she added, “eats more.”

A poll by Lakeland College gave Tom Devlin a lead of two points. The Republican shrugged it off. “I've been behind him since birth,” he said.`,
    quotes: [
      { text: 'I love my brother and I want him unemployed,', speaker: 'Ray Devlin' },
      { text: 'He stole that line from our father,', speaker: 'he', who: 'Tom Devlin' },
      { text: 'Dad used it on the mule.', speaker: 'he', who: 'Tom Devlin' },
      { text: 'I cook for both,', speaker: 'she', who: 'Annette' },
      { text: 'eats more.', speaker: 'she', who: 'Annette' },
      { text: "I've been behind him since birth,", speaker: 'he', who: 'Ray Devlin' },
    ],
  },
  {
    name: 'the audit of a water company',
    text: `Ministers were warned four years ago that a water company serving two million people was "living on borrowed time and borrowed money", documents seen by the Courier show.

The warning comes in a memo from the regulator's own auditors, dated March 2020. It says the company, Thornwater, could "cease to be viable within three winters".

Thornwater said the memo was out of date. "Our finances are robust," a spokeswoman insisted.

Campaigners were unconvinced. "If this is robust, I'd hate to see frail," said Gwen Parry of the group Clear Rivers. She called on the environment secretary, Miles Oakes, to publish "every page".

Mr Oakes's department did not respond.`,
    quotes: [
      { text: 'living on borrowed time and borrowed money', speaker: 'documents seen by the Courier' },
      { text: 'cease to be viable within three winters', speaker: 'It', who: "memo from the regulator's own auditors" },
      { text: 'Our finances are robust,', speaker: 'a spokeswoman', who: 'spokeswoman' },
      { text: "If this is robust, I'd hate to see frail,", speaker: 'Gwen Parry' },
      { text: 'every page', speaker: 'She', who: 'Gwen Parry' },
    ],
  },
  {
    name: 'a rally in the rain',
    text: `President Hollis Drummond told supporters in Tulsa on Friday night that his rival would "sell the Grand Canyon for parts."

“Folks, she'd do it,” Drummond said, as rain ran off his hat. “She'd do it by Tuesday!”

The crowd chanted “Four more years!” and waved signs that read “Drummond Delivers.”

In a tweet sent minutes later, Gov. Elena Castellano said the president was “confused about who sold what.” Her campaign manager, Dale Huang, went further. “The man leased a wildlife refuge to his golf partner,” Huang told reporters on a conference call. “Check the record.”

The White House did not dispute the lease but called it “entirely routine.”`,
    quotes: [
      { text: 'sell the Grand Canyon for parts.', speaker: 'Hollis Drummond' },
      { text: "Folks, she'd do it,", speaker: 'Drummond', who: 'Hollis Drummond' },
      { text: "She'd do it by Tuesday!", speaker: 'Drummond', who: 'Hollis Drummond' },
      { text: 'Four more years!', speaker: 'The crowd', who: 'crowd' },
      { text: 'Drummond Delivers.', speaker: 'signs' },
      { text: 'confused about who sold what.', speaker: 'Elena Castellano' },
      { text: 'The man leased a wildlife refuge to his golf partner,', speaker: 'Huang', who: 'Dale Huang' },
      { text: 'Check the record.', speaker: 'Huang', who: 'Dale Huang' },
      { text: 'entirely routine.', speaker: 'The White House', who: 'White House' },
    ],
  },
  {
    name: 'a grandmother who codes',
    text: `At 81, Ines Figueroa has released her first app. It tells the user when to water tomatoes.

“My granddaughter said, ‘Grandma, there are a hundred of those,’” Figueroa recalls. “I said, ‘Not one of them has killed a tomato. I have killed hundreds.’”

The granddaughter, Paloma, 15, did the drawings. “She pays me in tomatoes,” she says.

Figueroa learned to program from a library book with a torn cover. Her late husband, a plumber, thought computers were “for people without friends,” she says. She smiles. “He had a point.”`,
    quotes: [
      {
        text: 'My granddaughter said, ‘Grandma, there are a hundred of those,’',
        speaker: 'Figueroa',
        who: 'Ines Figueroa',
      },
      { text: 'Grandma, there are a hundred of those,', speaker: 'My granddaughter', who: 'Paloma' },
      {
        text: 'I said, ‘Not one of them has killed a tomato. I have killed hundreds.’',
        speaker: 'Figueroa',
        who: 'Ines Figueroa',
      },
      { text: 'Not one of them has killed a tomato. I have killed hundreds.', speaker: 'I', who: 'Ines Figueroa' },
      { text: 'She pays me in tomatoes,', speaker: 'she', who: 'Paloma' },
      { text: 'for people without friends,', speaker: 'she', who: 'Ines Figueroa' },
      { text: 'He had a point.', speaker: 'She', who: 'Ines Figueroa' },
    ],
  },
  {
    name: 'a strike at the port',
    text: `Dockworkers at the port of Sallow Bay walked off the job at midnight, idling 14 cranes and stranding nine ships.

"We gave them until midnight, and at midnight they gave us a pamphlet," said Teo Vargas, president of Local 88.

The Harbor Employers' Association, which speaks for the terminals, said its last offer was "generous by any measure." The union says it amounts to a cut. "Generous!" snorted Vargas. "My mother is generous. These people are accountants."

A federal mediator, Ruth Ann Pike, has asked both sides to meet on Monday. In an email, Pike wrote that she was "cautiously, very cautiously, hopeful."

Importers are not. "I've got forty tons of limes out there," one said. "Limes don't wait."`,
    quotes: [
      { text: 'We gave them until midnight, and at midnight they gave us a pamphlet,', speaker: 'Teo Vargas' },
      {
        text: 'generous by any measure.',
        speaker: "The Harbor Employers' Association",
        who: "Harbor Employers' Association",
      },
      { text: 'Generous!', speaker: 'Vargas', who: 'Teo Vargas' },
      { text: 'My mother is generous. These people are accountants.', speaker: 'Vargas', who: 'Teo Vargas' },
      { text: 'cautiously, very cautiously, hopeful.', speaker: 'Pike', who: 'Ruth Ann Pike' },
      { text: "I've got forty tons of limes out there,", speaker: 'one', who: 'Importers' },
      { text: "Limes don't wait.", speaker: 'one', who: 'Importers' },
    ],
  },
  {
    name: 'a hearing, as the record has it',
    text: `From the record of Wednesday's hearing:

Senator LORD: Did you read the contract before you signed it?

Mr. PRUITT: I read the parts that were marked.

Afterwards the chairman, Abel Lord, said the witness had given "answers with holes in them." Pruitt's lawyer objected to that. "My client answered every question put to him," said the lawyer, Simone Adler.

"Every question," Lord repeated when the remark was read to him. "I'd frame that."`,
    quotes: [
      { text: 'answers with holes in them.', speaker: 'Abel Lord' },
      { text: 'My client answered every question put to him,', speaker: 'Simone Adler' },
      { text: 'Every question,', speaker: 'Lord', who: 'Abel Lord' },
      { text: "I'd frame that.", speaker: 'Lord', who: 'Abel Lord' },
    ],
  },
  {
    name: 'a school that banned phones',
    text: `A head teacher who banned mobile phones says pupils have rediscovered "the lost art of staring out of the window".

Fiona Gallacher introduced the ban at Moorside Academy in September. 'There was uproar for a week,' she told The Chronicle. 'Then somebody brought in a chessboard.'

Pupils have mixed views. Year 9 student Aaliyah Khan thinks it is 'a bit much', while her friend Owen Rees reckons it has 'sort of worked'. 'I know my cousin's name now,' he joked.

Parents were told of the ban in a letter which stated: 'Phones will be kept in the office until 3.15pm.' One father, who asked not to be named, branded the policy 'Victorian'.`,
    quotes: [
      { text: 'the lost art of staring out of the window', speaker: 'A head teacher', who: 'head teacher' },
      { text: 'There was uproar for a week,', speaker: 'she', who: 'Fiona Gallacher' },
      { text: 'Then somebody brought in a chessboard.', speaker: 'she', who: 'Fiona Gallacher' },
      { text: 'a bit much', speaker: 'Aaliyah Khan' },
      { text: 'sort of worked', speaker: 'Owen Rees' },
      { text: "I know my cousin's name now,", speaker: 'he', who: 'Owen Rees' },
      { text: 'Phones will be kept in the office until 3.15pm.', speaker: 'a letter', who: 'letter' },
      { text: 'Victorian', speaker: 'One father', who: 'father' },
    ],
  },
  {
    name: 'a judge answers a judge',
    text: `WASHINGTON — A divided appeals court on Monday upheld a ban on billboards along the river.

Writing for the majority, Judge Anita Bellweather said the state may “protect a view as it protects a well.” Judge Samuel Orr joined her opinion.

In dissent, Judge Leopold Finch called the ruling “an invitation to take down anything a governor dislikes.” He wrote that his colleagues had “mistaken taste for law.”

“A river does not read,” Finch wrote. “Voters do.”

Lawyers for the billboard company said they would ask the Supreme Court to hear the case. “Judge Finch has written our brief for us,” said one of them, Carla Nunes.`,
    quotes: [
      { text: 'protect a view as it protects a well.', speaker: 'Anita Bellweather' },
      { text: 'an invitation to take down anything a governor dislikes.', speaker: 'Leopold Finch' },
      { text: 'mistaken taste for law.', speaker: 'He', who: 'Leopold Finch' },
      { text: 'A river does not read,', speaker: 'Finch', who: 'Leopold Finch' },
      { text: 'Voters do.', speaker: 'Finch', who: 'Leopold Finch' },
      { text: 'Judge Finch has written our brief for us,', speaker: 'Carla Nunes' },
    ],
  },
];
