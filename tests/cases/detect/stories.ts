import type { QuoteCase } from './quote-case.ts';

/** Whole stories, invented: who every quote is of, through pronouns, roles and names that come late. */
export const stories: QuoteCase[] = [
  {
    name: 'a judge named late',
    text: `A judge on Friday blocked the state's plan to close three rural clinics, calling the decision "arbitrary" and "plainly unlawful."

U.S. District Judge Carmen Ortega wrote that the health department had given residents "no notice, no hearing and no reason."

"The statute says 'shall consult,'" she wrote. "It does not say 'may.'"

The state's lawyer, Brett Colvin, had argued that the clinics were losing money and that consultation would have "changed nothing."

Ortega disagreed. "That is not for the department to guess," the judge said during a hearing last month.

Governor Kay Lindqvist's office said it would appeal. "We are confident the law is on our side," spokesman Neil Tran said in an email.

For patients like Rosa Delgado, the ruling brought relief. The 71-year-old said she had cried when her daughter called with the news.

"I don't drive," Delgado said. "Where was I supposed to go?"

Her daughter, Inez, said the family had started looking at apartments in the city. "We were packing boxes," she said.

Advocates cheered. "This is huge," said Amy Cho, director of the Rural Care Network, which brought the suit along with two counties.

But Cho warned that the fight was not over. “We've won a battle,” she said, “not the war.”

Colvin did not respond to a request for comment.

"'Plainly unlawful' is about as strong as it gets," said law professor Marcus Bell of Harlan University. He predicted the appeal would fail.`,
    quotes: [
      { text: 'arbitrary', speaker: 'A judge', who: 'Carmen Ortega' },
      { text: 'plainly unlawful.', speaker: 'A judge', who: 'Carmen Ortega' },
      {
        text: 'no notice, no hearing and no reason.',
        speaker: 'Carmen Ortega',
        role: 'U.S. District Judge',
        who: 'Carmen Ortega',
      },
      { text: "The statute says 'shall consult,'", speaker: 'she', who: 'Carmen Ortega' },
      { text: "It does not say 'may.'", speaker: 'she', who: 'Carmen Ortega' },
      { text: 'changed nothing.', speaker: 'Brett Colvin', who: 'Brett Colvin' },
      { text: 'That is not for the department to guess,', speaker: 'the judge', who: 'Carmen Ortega' },
      { text: 'We are confident the law is on our side,', speaker: 'Neil Tran', who: 'Neil Tran' },
      { text: "I don't drive,", speaker: 'Delgado', who: 'Rosa Delgado' },
      { text: 'Where was I supposed to go?', speaker: 'Delgado', who: 'Rosa Delgado' },
      { text: 'We were packing boxes,', speaker: 'she', who: 'Inez' },
      { text: 'This is huge,', speaker: 'Amy Cho', who: 'Amy Cho' },
      { text: "We've won a battle,", speaker: 'she', who: 'Amy Cho' },
      { text: 'not the war.', speaker: 'she', who: 'Amy Cho' },
      { text: "'Plainly unlawful' is about as strong as it gets,", speaker: 'Marcus Bell', who: 'Marcus Bell' },
    ],
  },
  {
    name: 'a video that runs on',
    text: `The airline's chief executive apologized on Wednesday for a week of cancellations that stranded 40,000 travelers.

"We let you down," Sofia Brandt told passengers in a video message. "There is no excuse.

"We will refund every ticket, and we will pay for every night you spent on an airport floor.

"And we will learn from this."

The pilots' union was not impressed. In a letter seen by reporters, it said management had ignored "repeated warnings" about staffing.

"They ran the schedule on hope," union president Luis Arroyo said. "Hope ran out on Saturday."

Analysts at Fenwick Partners estimate the chaos will cost the airline $90 million. "That's before lawsuits," said one of them, Priya Nair.

Brandt's predecessor, Karl Voss, resigned in March after what he called "a difference of opinion" with the board.

Asked whether she would resign, Brandt said: "I intend to fix it."

The transport ministry said on Thursday it had opened an inquiry. A ministry official told the Courier that fines were "on the table."

"Passengers deserve better," the official said, "and the law gives us tools."

Traveler Owen Mbeki slept at the gate for two nights. "My kids thought it was an adventure," he said with a smile. "I did not."

According to flight tracker SkyLog, one in five departures was late on Wednesday.`,
    quotes: [
      { text: 'We let you down,', speaker: 'Sofia Brandt', who: 'Sofia Brandt' },
      { text: 'There is no excuse.', speaker: 'Sofia Brandt', who: 'Sofia Brandt' },
      {
        text: 'We will refund every ticket, and we will pay for every night you spent on an airport floor.',
        speaker: 'Sofia Brandt',
        who: 'Sofia Brandt',
      },
      { text: 'And we will learn from this.', speaker: 'Sofia Brandt', who: 'Sofia Brandt' },
      { text: 'repeated warnings', speaker: 'it', who: "pilots' union" },
      { text: 'They ran the schedule on hope,', speaker: 'Luis Arroyo', who: 'Luis Arroyo' },
      { text: 'Hope ran out on Saturday.', speaker: 'Luis Arroyo', who: 'Luis Arroyo' },
      { text: "That's before lawsuits,", speaker: 'Priya Nair', who: 'Priya Nair' },
      { text: 'a difference of opinion', speaker: 'he', who: 'Karl Voss' },
      { text: 'I intend to fix it.', speaker: 'Brandt', who: 'Sofia Brandt' },
      { text: 'on the table.', speaker: 'A ministry official', who: 'ministry official' },
      { text: 'Passengers deserve better,', speaker: 'the official', who: 'ministry official' },
      { text: 'and the law gives us tools.', speaker: 'the official', who: 'ministry official' },
      { text: 'My kids thought it was an adventure,', speaker: 'he', who: 'Owen Mbeki' },
      { text: 'I did not.', speaker: 'he', who: 'Owen Mbeki' },
    ],
  },
  {
    name: 'a confirmation',
    text: `WASHINGTON (AP) — The Senate on Thursday confirmed Admiral Joyce Tan to lead the Coast Guard, ending a standoff that had lasted nine weeks.

Tan, the first woman to hold the post, said she was “humbled.”

“The sea doesn't care about politics,” she told reporters outside the chamber. “Neither do I.”

Sen. Bob Marlow, R-Ohio, who had held up the nomination, said he was satisfied by a letter in which Tan promised “full transparency” on the icebreaker program.

“I got what I asked for,” Marlow said.

Democrats scoffed. “He got a letter,” Sen. Angela Price of Oregon said. “He could have had that letter in April.”

Asked about Price's remark, Marlow shrugged. “She's entitled to her opinion,” the Ohio Republican said.

The White House praised the vote. “Admiral Tan is exactly the leader this moment demands,” press secretary Colin Dunn said in a statement.

In the statement, Dunn said the president had called Tan to congratulate her.

The icebreaker program is three years late and, according to the Government Accountability Office, $1.1 billion over budget.

“That is unacceptable,” said Tan, who takes over on July 1. “I've said so to the contractors, and I'll say it again.”`,
    quotes: [
      { text: 'humbled.', speaker: 'Tan', who: 'Joyce Tan' },
      { text: "The sea doesn't care about politics,", speaker: 'she', who: 'Joyce Tan' },
      { text: 'Neither do I.', speaker: 'she', who: 'Joyce Tan' },
      { text: 'full transparency', speaker: 'Tan', who: 'Joyce Tan' },
      { text: 'I got what I asked for,', speaker: 'Marlow', who: 'Bob Marlow' },
      { text: 'He got a letter,', speaker: 'Angela Price', who: 'Angela Price' },
      { text: 'He could have had that letter in April.', speaker: 'Angela Price', who: 'Angela Price' },
      { text: "She's entitled to her opinion,", speaker: 'the Ohio Republican', who: 'Bob Marlow' },
      { text: 'Admiral Tan is exactly the leader this moment demands,', speaker: 'Colin Dunn', who: 'Colin Dunn' },
      { text: 'That is unacceptable,', speaker: 'Tan', who: 'Joyce Tan' },
      { text: "I've said so to the contractors, and I'll say it again.", speaker: 'Tan', who: 'Joyce Tan' },
    ],
  },
  {
    name: 'a portrait',
    text: `When Nadia Farouk opened her café in 2016, people told her she was mad.

“‘You'll last six months,’ my uncle said,” she recalls, laughing. “He still comes in every day.”

Farouk, now 41, has seen two floods, one fire and a pandemic. “The fire was the easiest,” she says. “You know where you stand with a fire.”

Her business partner, Leo Stein, puts it differently. “Nadia runs toward things,” he says.

The two met in a night class on bookkeeping. “I was terrible at it,” Stein says. “She was worse.”

Farouk doesn't dispute this. “I thought debit meant something you owed the moral universe,” she says.

Customers describe the place as “a living room with better coffee.” The city's tourism office calls it “unmissable.”

One regular, who gave his name only as Pete, has come since the first week. “It's the only place nobody asks what you do,” he said.

The landlord, however, wants to double the rent. In an email seen by this reporter, the landlord's agent wrote that the area was “finally realising its potential.”

“Potential,” Farouk snorts. “That's what they called me at school.”`,
    quotes: [
      { text: "‘You'll last six months,’ my uncle said,", speaker: 'she', who: 'Nadia Farouk' },
      { text: "You'll last six months,", speaker: 'my uncle' },
      { text: 'He still comes in every day.', speaker: 'she', who: 'Nadia Farouk' },
      { text: 'The fire was the easiest,', speaker: 'she', who: 'Nadia Farouk' },
      { text: 'You know where you stand with a fire.', speaker: 'she', who: 'Nadia Farouk' },
      { text: 'Nadia runs toward things,', speaker: 'he', who: 'Leo Stein' },
      { text: 'I was terrible at it,', speaker: 'Stein', who: 'Leo Stein' },
      { text: 'She was worse.', speaker: 'Stein', who: 'Leo Stein' },
      { text: 'I thought debit meant something you owed the moral universe,', speaker: 'she', who: 'Nadia Farouk' },
      { text: 'a living room with better coffee.', speaker: 'Customers', who: 'Customers' },
      { text: 'unmissable.', speaker: "The city's tourism office", who: "city's tourism office" },
      { text: "It's the only place nobody asks what you do,", speaker: 'he', who: 'Pete' },
      { text: 'finally realising its potential.', speaker: "the landlord's agent", who: "landlord's agent" },
      { text: 'Potential,', speaker: 'Farouk', who: 'Nadia Farouk' },
      { text: "That's what they called me at school.", speaker: 'Farouk', who: 'Nadia Farouk' },
    ],
  },
  {
    name: 'interns and a campaign',
    text: `Two former interns have sued the senator's campaign, saying they were paid "in pizza and promises."

The lawsuit, filed Monday in county court, describes 80-hour weeks and a staff culture that one plaintiff called "feudal."

"I slept in the office," said Grace Oyelaran, 23. "I thought that was normal."

Her co-plaintiff, Daniel Roy, said he was told to "smile more" at fundraisers. "They treated us like furniture," he said.

A lawyer for the campaign, Ingrid Maas, called the allegations “recycled gossip.”

“We look forward to presenting the facts,” Maas said, declining to elaborate.

Sen. Philip Crowe himself has not spoken about the suit. At a diner in Elkton on Tuesday, he waved off a question. “Talk to my lawyers,” he said.

His wife, Joanna, was more forthcoming. “Those kids were like family,” she told a reporter. “I made them soup.”

“I don't remember any soup,” Oyelaran said when told of the comment.

Legal experts said the case could be difficult to prove. “Volunteers aren't employees,” said one, Prof. Hal Wexler of Elkton Law School. Another, who has advised the campaign and spoke on condition of anonymity, said the interns “have a point.”

The campaign's own handbook, cited in the complaint, says interns “must not exceed twenty hours.”`,
    quotes: [
      { text: 'in pizza and promises.', speaker: 'Two former interns', who: 'Two former interns' },
      { text: 'feudal.', speaker: 'one plaintiff', who: 'plaintiff' },
      { text: 'I slept in the office,', speaker: 'Grace Oyelaran', who: 'Grace Oyelaran' },
      { text: 'I thought that was normal.', speaker: 'Grace Oyelaran', who: 'Grace Oyelaran' },
      { text: 'smile more', speaker: 'Daniel Roy', who: 'Daniel Roy' },
      { text: 'They treated us like furniture,', speaker: 'he', who: 'Daniel Roy' },
      { text: 'recycled gossip.', speaker: 'Ingrid Maas', who: 'Ingrid Maas' },
      { text: 'We look forward to presenting the facts,', speaker: 'Maas', who: 'Ingrid Maas' },
      { text: 'Talk to my lawyers,', speaker: 'he', who: 'Philip Crowe' },
      { text: 'Those kids were like family,', speaker: 'she', who: 'Joanna' },
      { text: 'I made them soup.', speaker: 'she', who: 'Joanna' },
      { text: "I don't remember any soup,", speaker: 'Oyelaran', who: 'Grace Oyelaran' },
      { text: "Volunteers aren't employees,", speaker: 'Prof. Hal Wexler', who: 'Hal Wexler' },
      { text: 'have a point.', speaker: 'Another', who: 'Legal experts' },
      { text: 'must not exceed twenty hours.', speaker: "The campaign's own handbook", who: "campaign's own handbook" },
    ],
  },
  {
    name: 'a drought',
    text: `NAIROBI, Kenya — When the rains failed for a third year, Halima Abdi sold her last camel.

“I cried like it was a child,” Abdi, 52, said through an interpreter.

She is one of 4.4 million people who need food aid, the United Nations says. The agency's regional director, Tomoko Sato, warned this week that the number could double by October.

“We are not crying wolf,” Sato said. “The wolf is in the house.”

Donors have given less than a third of what is needed. A diplomat from one donor country said governments were "tired and broke."

Kenya's deputy president told a conference in Nairobi that the government had set aside 9 billion shillings. “No Kenyan will die of hunger,” he said.

Aid workers are skeptical. “I have heard that sentence every year since 2011,” said one.

In Abdi's village, the well is dry. Her son Yusuf, who is 14, walks three hours to fetch water. “My feet know the way,” he said. “Even at night.”

His teacher says he falls asleep in class. “What can I tell him?” the teacher, Rukia Noor, asked. “To walk faster?”`,
    quotes: [
      { text: 'I cried like it was a child,', speaker: 'Abdi', who: 'Halima Abdi' },
      { text: 'We are not crying wolf,', speaker: 'Sato', who: 'Tomoko Sato' },
      { text: 'The wolf is in the house.', speaker: 'Sato', who: 'Tomoko Sato' },
      {
        text: 'tired and broke.',
        speaker: 'A diplomat from one donor country',
        who: 'diplomat from one donor country',
      },
      { text: 'No Kenyan will die of hunger,', speaker: 'he', who: "Kenya's deputy president" },
      { text: 'I have heard that sentence every year since 2011,', speaker: 'one', who: 'Aid workers' },
      { text: 'My feet know the way,', speaker: 'he', who: 'Yusuf' },
      { text: 'Even at night.', speaker: 'he', who: 'Yusuf' },
      { text: 'What can I tell him?', speaker: 'Rukia Noor', who: 'Rukia Noor' },
      { text: 'To walk faster?', speaker: 'Rukia Noor', who: 'Rukia Noor' },
    ],
  },
  {
    name: 'a founder leaves',
    text: `The company said Friday that its founder, Ray Dalton, would step down as chairman, two weeks after a video surfaced in which he called customers "sheep."

"Ray's contribution cannot be overstated," chief executive Mei-Ling Foster said. "But it was time."

Dalton, who started the company in his garage in 1998, apologized "to anyone who was hurt."

"It was a joke," he wrote on his blog. "A bad one."

Shares rose 4 percent. "Investors wanted him gone," said Ben Ito, a fund manager whose firm owns 2 percent of the stock.

Foster has been at odds with the founder for years, according to two people familiar with the matter. "They haven't spoken since Christmas," one of them said.

The second person disputed this. "They talk," the person said. "Through lawyers."

A company spokesman, Lou Pratt, declined to comment on the relationship. Pratt said that the board had "acted swiftly and unanimously."

Employees, though, are wondering what comes next. "He was the soul of this place," said an engineer. "A difficult soul."

Consumer group FairShop said it would keep up its boycott. "One man leaving changes nothing," its director, Ayana Cole, said. "The prices are still the prices."`,
    quotes: [
      { text: 'sheep.', speaker: 'he', who: 'Ray Dalton' },
      { text: "Ray's contribution cannot be overstated,", speaker: 'Mei-Ling Foster', who: 'Mei-Ling Foster' },
      { text: 'But it was time.', speaker: 'Mei-Ling Foster', who: 'Mei-Ling Foster' },
      { text: 'to anyone who was hurt.', speaker: 'Dalton', who: 'Ray Dalton' },
      { text: 'It was a joke,', speaker: 'he', who: 'Ray Dalton' },
      { text: 'A bad one.', speaker: 'he', who: 'Ray Dalton' },
      { text: 'Investors wanted him gone,', speaker: 'Ben Ito', who: 'Ben Ito' },
      { text: "They haven't spoken since Christmas,", speaker: 'one of them', who: 'two people' },
      { text: 'They talk,', speaker: 'the person', who: 'second person' },
      { text: 'Through lawyers.', speaker: 'the person', who: 'second person' },
      { text: 'acted swiftly and unanimously.', speaker: 'Pratt', who: 'Lou Pratt' },
      { text: 'He was the soul of this place,', speaker: 'an engineer', who: 'engineer' },
      { text: 'A difficult soul.', speaker: 'an engineer', who: 'engineer' },
      { text: 'One man leaving changes nothing,', speaker: 'Ayana Cole', who: 'Ayana Cole' },
      { text: 'The prices are still the prices.', speaker: 'Ayana Cole', who: 'Ayana Cole' },
    ],
  },
];
