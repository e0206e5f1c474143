import type { QuoteCase } from './quote-case.ts';

/** The speaker is printed elsewhere, or has to be resolved. */
export const carried: QuoteCase[] = [
  {
    name: 'he after a full name',
    text: 'Tomas Brandt has sailed the route for thirty years.\n\n“I know every rock,” he said.',
    quotes: [{ text: 'I know every rock,', speaker: 'he', who: 'Tomas Brandt', cue: 'said' }],
  },
  {
    name: 'she passes over a man',
    text: 'Ruth Calder met Owen Pell on Monday. “We did not agree on much,” she said afterwards.',
    quotes: [{ text: 'We did not agree on much,', speaker: 'she', who: 'Ruth Calder' }],
  },
  {
    name: 'he passes over a woman',
    text: 'Owen Pell defended the budget. Ruth Calder left early.\n\n“It is tight but honest,” he said.',
    quotes: [{ text: 'It is tight but honest,', speaker: 'he', who: 'Owen Pell' }],
  },
  {
    name: 'she, told by a title',
    text: 'Congresswoman Marlow Quist spoke for an hour. Jonas Beck listened.\n\n“I will vote no,” she said.',
    quotes: [{ text: 'I will vote no,', speaker: 'she', who: 'Marlow Quist' }],
  },
  {
    name: 'surname only',
    text: 'Kathleen Munro runs the shelter. The city wants to close it.\n\n“Where would they go?” Munro asked.',
    quotes: [{ text: 'Where would they go?', speaker: 'Munro', who: 'Kathleen Munro', cue: 'asked' }],
  },
  {
    name: 'courtesy title and surname',
    text: 'Alan Whitby and Susan Whitby own the orchard.\n\n"The frost took half," Ms. Whitby said.',
    quotes: [{ text: 'The frost took half,', speaker: 'Ms. Whitby', who: 'Susan Whitby' }],
  },
  {
    name: 'the next paragraph goes on',
    text: '“We counted twice,” said Lena Ortiz.\n\n“The result was the same both times. Nobody at the table doubted it.”',
    quotes: [
      { text: 'We counted twice,', speaker: 'Lena Ortiz' },
      { text: 'The result was the same both times. Nobody at the table doubted it.', speaker: 'Lena Ortiz' },
    ],
  },
  {
    name: 'a speech over two paragraphs without a closing mark',
    text: 'Victor Dahl rose at noon and said: “This harbour was built by hand.\n\n“It will not be sold by phone.”',
    quotes: [
      { text: 'This harbour was built by hand.', speaker: 'Victor Dahl' },
      { text: 'It will not be sold by phone.', speaker: 'Victor Dahl' },
    ],
  },
  {
    name: 'it continued',
    text: '“The lake is closed to bathers,” the notice from the county reads.\n\nIt continued: “Dogs must be kept out of the water as well.”',
    quotes: [
      { text: 'The lake is closed to bathers,', speaker: 'the notice from the county', who: 'notice from the county' },
      {
        text: 'Dogs must be kept out of the water as well.',
        speaker: 'It',
        who: 'notice from the county',
        cue: 'continued',
      },
    ],
  },
  {
    name: 'he added, a paragraph later',
    text: '“The well is dry,” farmer Peter Lund said.\n\nHis neighbours have none either.\n\n“We share a tanker,” he added.',
    quotes: [
      { text: 'The well is dry,', speaker: 'Peter Lund' },
      { text: 'We share a tanker,', speaker: 'he', who: 'Peter Lund', cue: 'added' },
    ],
  },
  {
    name: 'the sentence before is about the speaker',
    text: 'Imogen Hale was furious when she saw the letter. “They never even called me.”',
    quotes: [{ text: 'They never even called me.', speaker: 'Imogen Hale', cue: null }],
  },
  {
    name: 'the paragraph before ends in a colon',
    text: 'Nora Finch put it this way in her letter to the board:\n\n“The filters were bought in 1998 and have not been changed.”',
    quotes: [{ text: 'The filters were bought in 1998 and have not been changed.', speaker: 'Nora Finch' }],
  },
  {
    name: 'the attribution stands behind the second quote',
    text: '“No.” “Not while I am in this office,” Ilse Gray said.',
    quotes: [
      { text: 'No.', speaker: 'Ilse Gray' },
      { text: 'Not while I am in this office,', speaker: 'Ilse Gray' },
    ],
  },
  {
    name: 'role noun for a person',
    text: 'Senator June Abbott toured the mine on Friday.\n\n“I have seen enough,” the senator said.',
    quotes: [{ text: 'I have seen enough,', speaker: 'the senator', who: 'June Abbott' }],
  },
  {
    name: 'role noun of the same kind',
    text: 'Sen. June Abbott toured the mine on Friday.\n\n“I have seen enough,” the lawmaker said.',
    quotes: [{ text: 'I have seen enough,', speaker: 'the lawmaker', who: 'June Abbott' }],
  },
  {
    name: 'one of an anonymous group',
    text: 'Party strategists close to the governor fear a long summer.\n\n“Every week costs us a point,” one such strategist said.',
    quotes: [{ text: 'Every week costs us a point,', speaker: 'one such strategist', who: 'Party strategists' }],
  },
  {
    name: 'a second one of them',
    text: 'Two officials familiar with the talks described them as "tense." “We nearly walked out,” a second official said.',
    quotes: [
      { text: 'tense.', speaker: 'Two officials familiar with the talks', who: 'Two officials' },
      { text: 'We nearly walked out,', speaker: 'a second official', who: 'Two officials' },
    ],
  },
  {
    name: 'a document named again by another word',
    text: 'The ministers published a joint communique on Sunday. “Trade will resume in full,” the statement said.',
    quotes: [{ text: 'Trade will resume in full,', speaker: 'the statement', who: 'joint communique' }],
  },
  {
    name: 'they for a group',
    text: '“Our children drink this,” parents from the Eastfield estate wrote.\n\n“We want it tested,” they added.',
    quotes: [
      { text: 'Our children drink this,', speaker: 'parents from the Eastfield estate' },
      { text: 'We want it tested,', speaker: 'they', who: 'parents from the Eastfield estate' },
    ],
  },
  {
    name: 'two named people at once',
    text: '“We will appeal,” Lena Ortiz and Victor Dahl wrote in a joint letter.',
    quotes: [{ text: 'We will appeal,', speaker: 'Lena Ortiz and Victor Dahl' }],
  },
  {
    name: 'the speaker changes and comes back',
    text: '“The roof leaks,” Hana Weiss said.\n\n“It does not,” replied Caleb Stone.\n\n“Come and see the buckets,” Weiss said.',
    quotes: [
      { text: 'The roof leaks,', speaker: 'Hana Weiss' },
      { text: 'It does not,', speaker: 'Caleb Stone' },
      { text: 'Come and see the buckets,', speaker: 'Weiss', who: 'Hana Weiss' },
    ],
  },
  {
    name: 'a role with its name in apposition',
    text: 'The president of the college, Maria Santos, told students that “the library will reopen” in May.',
    quotes: [
      { text: 'the library will reopen', speaker: 'Maria Santos', role: 'The president of the college', cue: 'told' },
    ],
  },
  {
    name: 'a sentence between two speakers who are both "he"',
    text: 'Helga Storm and Jonas Lind met on Friday. "We are not there yet," Storm said. Lind was more upbeat. "I can see the finish line," he said.',
    quotes: [
      { text: 'We are not there yet,', speaker: 'Storm', who: 'Helga Storm' },
      { text: 'I can see the finish line,', speaker: 'he', who: 'Jonas Lind' },
    ],
  },
  {
    name: 'one of them',
    text: 'Two senior officials spoke in private. “It is over,” one of them said.',
    quotes: [{ text: 'It is over,', speaker: 'one of them', who: 'Two senior officials' }],
  },
  {
    name: 'somebody without a name',
    text: 'The coach, visibly upset, refused to blame his players. "It is on me," he said.',
    quotes: [{ text: 'It is on me,', speaker: 'he', who: 'coach' }],
  },
  {
    name: 'the name comes late',
    text: '"It was never about money," he said. Frank Osei has been saying this for years.',
    quotes: [{ text: 'It was never about money,', speaker: 'he', who: 'Frank Osei' }],
  },
  {
    name: 'a relative is not the one',
    text: 'Elena Park grew up in Lowell. Her father, Joon, drove a bus. "He never missed a shift," she said.',
    quotes: [{ text: 'He never missed a shift,', speaker: 'she', who: 'Elena Park' }],
  },
  {
    name: 'given names of a couple',
    text: 'Sarah and Tim Booth have lived here since 1990. "We raised three kids in this house," Sarah said. "Now they want it gone," Tim added.',
    quotes: [
      { text: 'We raised three kids in this house,', speaker: 'Sarah', who: 'Sarah Booth' },
      { text: 'Now they want it gone,', speaker: 'Tim', who: 'Tim Booth', cue: 'added' },
    ],
  },
  {
    name: 'a trade for a name',
    text: 'Baker was the first to speak. "Thank you all for coming," she began.',
    quotes: [{ text: 'Thank you all for coming,', speaker: 'she', who: 'Baker', cue: 'began' }],
  },
];
