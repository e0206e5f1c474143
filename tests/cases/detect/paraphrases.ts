import type { QuoteCase } from './quote-case.ts';

/** Reported speech without marks. */
export const paraphrases: QuoteCase[] = [
  {
    name: 'said that',
    text: 'Owen Pell said that the city had spent twice its reserve.',
    quotes: [{ text: 'the city had spent twice its reserve', speaker: 'Owen Pell', cue: 'said', type: 'paraphrase' }],
  },
  {
    name: 'told somebody that',
    text: 'Nora Finch told the Harbour Gazette that the filters were older than the plant.',
    quotes: [{ text: 'the filters were older than the plant', speaker: 'Nora Finch', cue: 'told', type: 'paraphrase' }],
  },
  {
    name: 'said without that',
    text: 'Nora Finch said she would resign if the pipes were not replaced.',
    quotes: [{ text: 'she would resign if the pipes were not replaced', speaker: 'Nora Finch', type: 'paraphrase' }],
  },
  {
    name: 'at the end',
    text: 'The pipes will be replaced before the winter, the minister said.',
    quotes: [
      {
        text: 'The pipes will be replaced before the winter',
        speaker: 'the minister',
        who: 'minister',
        type: 'paraphrase',
      },
    ],
  },
  {
    name: 'according to, in front',
    text: 'According to the county registry, 312 houses stand empty on the coast.',
    quotes: [
      {
        text: '312 houses stand empty on the coast',
        speaker: 'the county registry',
        who: 'county registry',
        cue: 'According to',
        type: 'paraphrase',
      },
    ],
  },
  {
    name: 'according to, at the end',
    text: 'Some 312 houses stand empty on the coast, according to Elias Romero.',
    quotes: [
      {
        text: 'Some 312 houses stand empty on the coast',
        speaker: 'Elias Romero',
        cue: 'according to',
        type: 'paraphrase',
      },
    ],
  },
  {
    name: 'according to, behind what only opens the sentence',
    text: 'Over the same years, according to figures from the water board, the lake rose by nine metres.',
    quotes: [
      {
        text: 'the lake rose by nine metres',
        speaker: 'figures from the water board',
        cue: 'according to',
        type: 'paraphrase',
      },
    ],
  },
  {
    name: 'according to, behind a day',
    text: 'But on Tuesday, according to Elias Romero, the pumps stood still for an hour.',
    quotes: [
      { text: 'the pumps stood still for an hour', speaker: 'Elias Romero', cue: 'according to', type: 'paraphrase' },
    ],
  },
  {
    name: 'anonymous',
    text: 'A second operative argued that the tour had come too late to help anyone.',
    quotes: [
      {
        text: 'the tour had come too late to help anyone',
        speaker: 'A second operative',
        who: 'second operative',
        cue: 'argued',
        type: 'paraphrase',
      },
    ],
  },
  {
    name: 'no report at all',
    text: 'The council met on Tuesday and approved the plan by nine votes to four.',
    quotes: [],
  },
  { name: 'a noun, not a verb', text: 'The report on the harbour claims office was late again this year.', quotes: [] },
  {
    name: 'figures that a ministry released',
    text: `Flu deaths have doubled since October, according to figures the ministry released on Monday.

Health Minister Sofia Brandao said that the vaccine had arrived too late for the south. The opposition leader, Rui Pinto, countered that it had not arrived at all.

The dead include eleven children, the ministry said. Hospitals will open spare wards this week.`,
    quotes: [
      { text: 'Flu deaths have doubled since October', speaker: 'the ministry', who: 'ministry', type: 'paraphrase' },
      { text: 'the vaccine had arrived too late for the south', speaker: 'Sofia Brandao', type: 'paraphrase' },
      { text: 'it had not arrived at all', speaker: 'Rui Pinto', type: 'paraphrase' },
      { text: 'The dead include eleven children', speaker: 'the ministry', who: 'ministry', type: 'paraphrase' },
    ],
  },
  {
    name: 'a bridge and its engineer',
    text: `The bridge will stay shut until June, said Hanna Vogt, the city engineer.

Vogt told the council the northern pier had moved by four millimetres in a year. She added that nobody was to blame. But a report by the university says the city ignored three warnings.

Traders fear they will lose the summer, and Vogt did not promise them anything.`,
    quotes: [
      { text: 'The bridge will stay shut until June', speaker: 'Hanna Vogt', type: 'paraphrase' },
      {
        text: 'the northern pier had moved by four millimetres in a year',
        speaker: 'Vogt',
        who: 'Hanna Vogt',
        type: 'paraphrase',
      },
      { text: 'nobody was to blame', speaker: 'She', who: 'Hanna Vogt', type: 'paraphrase' },
      {
        text: 'the city ignored three warnings',
        speaker: 'a report by the university',
        who: 'report by the university',
        type: 'paraphrase',
      },
    ],
  },
  {
    name: 'cars on paper',
    text: `The government has lost count of its own cars, auditors say.

According to data the treasury handed over last month, 312 vehicles exist only on paper. Finance minister Olga Brandt insisted that none had been stolen. Her predecessor, Emil Roth, suggested that some had been driven to the coast and never came back.

Brandt said she had ordered a new count. It will take a year, she said.`,
    quotes: [
      { text: 'The government has lost count of its own cars', speaker: 'auditors', type: 'paraphrase' },
      { text: '312 vehicles exist only on paper', speaker: 'the treasury', who: 'treasury', type: 'paraphrase' },
      { text: 'none had been stolen', speaker: 'Olga Brandt', type: 'paraphrase' },
      { text: 'some had been driven to the coast and never came back', speaker: 'Emil Roth', type: 'paraphrase' },
      { text: 'she had ordered a new count', speaker: 'Brandt', who: 'Olga Brandt', type: 'paraphrase' },
      { text: 'It will take a year', speaker: 'she', who: 'Olga Brandt', type: 'paraphrase' },
    ],
  },
  {
    name: 'a painting in a piano',
    text: `Police believe that the painting left the country in a piano, a person briefed on the inquiry said.

The museum acknowledged on Friday that its alarms had been off. Its director, Lucien Abt, blamed a mouse, and told reporters that he would not resign.

The alarm company's chief, Mary Dunphy, said that no mouse could do that.`,
    quotes: [
      {
        text: 'Police believe that the painting left the country in a piano',
        speaker: 'a person briefed on the inquiry',
        who: 'person',
        type: 'paraphrase',
      },
      { text: 'its alarms had been off', speaker: 'The museum', who: 'museum', type: 'paraphrase' },
      { text: 'he would not resign', speaker: 'Lucien Abt', type: 'paraphrase' },
      { text: 'no mouse could do that', speaker: 'Mary Dunphy', type: 'paraphrase' },
    ],
  },
  {
    name: 'a ferry and its papers',
    text: `The ferry was carrying twice the passengers it was built for, investigators said on Friday.

Captain Ilias Roussos told the inquiry that nobody had counted them. The company that runs the ferry maintains that its papers were in order. According to testimony from two sailors, the life jackets were locked away.

The port authority's chief, Nadia Karam, insisted that her inspectors had never been aboard.`,
    quotes: [
      {
        text: 'The ferry was carrying twice the passengers it was built for',
        speaker: 'investigators',
        type: 'paraphrase',
      },
      { text: 'nobody had counted them', speaker: 'Ilias Roussos', type: 'paraphrase' },
      { text: 'its papers were in order', speaker: 'The company', who: 'company', type: 'paraphrase' },
      { text: 'the life jackets were locked away', speaker: 'testimony from two sailors', type: 'paraphrase' },
      { text: 'her inspectors had never been aboard', speaker: 'Nadia Karam', type: 'paraphrase' },
    ],
  },
  {
    name: 'a clause whose subject is long',
    text: 'The ferry line said passengers already on board would get a blanket. The harbour office says as many as forty boats could be lost.',
    quotes: [
      {
        text: 'passengers already on board would get a blanket',
        speaker: 'The ferry line',
        who: 'ferry line',
        type: 'paraphrase',
      },
      {
        text: 'as many as forty boats could be lost',
        speaker: 'The harbour office',
        who: 'harbour office',
        type: 'paraphrase',
      },
    ],
  },
  {
    name: 'a clause with a clause in it',
    text: 'Ines Corti said she had known by Tuesday that the bell was cracked.',
    quotes: [{ text: 'she had known by Tuesday that the bell was cracked', speaker: 'Ines Corti', type: 'paraphrase' }],
  },
  {
    name: 'what is told of the source is not what it says',
    text: 'According to Milo Farrant, a tenor who sang there, the roof leaks in B flat.',
    quotes: [{ text: 'the roof leaks in B flat', speaker: 'Milo Farrant', type: 'paraphrase' }],
  },
  {
    name: 'nothing is reported',
    text: 'You would think that somebody had checked the rope. Forty people spoke during a meeting that lasted until two. Reva Stoll, who tied it, confirms the story. Hugh Tamsin quoted Virgil, then explained Virgil. The inn charges ten crowns and has never been full.',
    quotes: [],
  },
  {
    name: 'those who are told apart say, and what researchers report',
    text: 'The bridge will stay closed until June, engineers at the site say. Rivers have warmed by two degrees since 1980, scientists in Oslo report this week.',
    quotes: [
      { text: 'The bridge will stay closed until June', speaker: 'engineers at the site' },
      { text: 'Rivers have warmed by two degrees since 1980', speaker: 'scientists in Oslo' },
    ],
  },
  {
    name: 'what stands between commas behind the subject',
    text: 'The director said the painting, which was bought in 1931, had never been insured. Police said the driver, aged 44, was treated at the scene.',
    quotes: [
      {
        text: 'the painting, which was bought in 1931, had never been insured',
        speaker: 'The director',
        who: 'director',
      },
      { text: 'the driver, aged 44, was treated at the scene', speaker: 'Police' },
    ],
  },
  {
    name: 'two words, and those who speak of themselves',
    text: 'The couple say they will appeal. Asked whether she would stand again, Ms Orr said she would.',
    quotes: [
      { text: 'they will appeal', speaker: 'The couple', who: 'couple' },
      { text: 'she would', speaker: 'Ms Orr', who: 'Orr' },
    ],
  },
  {
    name: 'a clause of its own beside a quotation',
    text: 'Hal Venn called the plan “brave” but warned that the money would run out by May.',
    quotes: [
      { text: 'brave', speaker: 'Hal Venn', type: 'mixed' },
      { text: 'the money would run out by May', speaker: 'Hal Venn', type: 'paraphrase' },
    ],
  },
  {
    name: 'what others believe, told by somebody',
    text: 'Police believe that the boat left before dawn, a harbour pilot said.',
    quotes: [
      { text: 'Police believe that the boat left before dawn', speaker: 'a harbour pilot', who: 'harbour pilot' },
    ],
  },
  {
    name: 'told of what stands in front',
    text: `Ada Thorne pointed at the wall, which she said was losing a stone a week. Officers took away a tonic that a seller claimed could cure gout.`,
    quotes: [
      { text: 'was losing a stone a week', speaker: 'she', who: 'Ada Thorne', type: 'paraphrase' },
      { text: 'could cure gout', speaker: 'a seller', who: 'seller', type: 'paraphrase' },
    ],
  },
  {
    name: 'a day between the verb and its clause',
    text: `Mayor Hal Quayle said Monday he would veto the ferry. Quayle said on Sunday islanders had paid for it twice.`,
    quotes: [
      { text: 'he would veto the ferry', speaker: 'Hal Quayle', type: 'paraphrase' },
      { text: 'islanders had paid for it twice', speaker: 'Quayle', who: 'Hal Quayle', type: 'paraphrase' },
    ],
  },
  {
    name: 'what others say of somebody else, and what several claim',
    text: `Senator Ada Thorne agreed that the bill was too dear but defended the clerk. Villagers in Ely warn that the wall is weak. A bear was caught in the lane, state wildlife officers said.`,
    quotes: [
      { text: 'the bill was too dear', speaker: 'Ada Thorne', type: 'paraphrase' },
      { text: 'the wall is weak', speaker: 'Villagers in Ely', who: 'Villagers in Ely', type: 'paraphrase' },
      {
        text: 'A bear was caught in the lane',
        speaker: 'state wildlife officers',
        who: 'state wildlife officers',
        type: 'paraphrase',
      },
    ],
  },
  {
    name: 'behind what is quoted',
    text: `Professor Owen Lisle called the find “very pretty” but cautioned that its weight remained uncertain. He said the dig was “the best in years”, though he said longer trenches were needed.`,
    quotes: [
      { text: 'very pretty', speaker: 'Owen Lisle', type: 'mixed' },
      { text: 'its weight remained uncertain', speaker: 'Owen Lisle', type: 'paraphrase' },
      { text: 'the best in years', speaker: 'He', who: 'Owen Lisle', type: 'mixed' },
      { text: 'longer trenches were needed', speaker: 'he', who: 'Owen Lisle', type: 'paraphrase' },
    ],
  },
  {
    name: 'what people believe, and what they report behind a comma',
    text: `Firefighters believe the blaze began in a kitchen. Residents complained the noise kept them awake. The club confirmed Hal Quayle had left.

Flooding had cut off three villages, rescue workers reported. The gate was open, a watchman said, but he insisted that it had been oiled.`,
    quotes: [
      { text: 'the blaze began in a kitchen', speaker: 'Firefighters', type: 'paraphrase' },
      { text: 'the noise kept them awake', speaker: 'Residents', type: 'paraphrase' },
      { text: 'Hal Quayle had left', speaker: 'The club', who: 'club', type: 'paraphrase' },
      { text: 'Flooding had cut off three villages', speaker: 'rescue workers', type: 'paraphrase' },
      { text: 'The gate was open', speaker: 'a watchman', who: 'watchman', type: 'paraphrase' },
      { text: 'it had been oiled', speaker: 'he', who: 'watchman', type: 'paraphrase' },
    ],
  },
];
