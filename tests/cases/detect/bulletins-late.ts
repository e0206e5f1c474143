import type { QuoteCase } from './quote-case.ts';

/** More of `bulletins`: a drought, a merger, a title, resignations, recalls, a trial, a review, a ferry, a vaccine. */
export const bulletinsLate: QuoteCase[] = [
  {
    name: 'a drought and its dowser',
    text: `The reservoir above Penlow is at 14 per cent, the lowest since it was dug.

"I have walked out to the old church," said Megan Pryce, whose grandmother was married in it before the valley was drowned. "There is still a coat hook."

Dwr Penlow, the water board, has asked households to save "every cup". Not everybody is impressed. "They lose more through one pipe in Bryn Street than I drink in a year," grumbled Idris Vaughan.

The board's head of operations, Catrin Lewis, conceded the point. "We know about Bryn Street," she said.

Pryce's grandmother, Nesta, now 96, has the last word. "Serves them right for flooding it," she said.`,
    quotes: [
      { text: 'I have walked out to the old church,', speaker: 'Megan Pryce' },
      { text: 'There is still a coat hook.', speaker: 'Megan Pryce' },
      { text: 'every cup', speaker: 'Dwr Penlow' },
      { text: 'They lose more through one pipe in Bryn Street than I drink in a year,', speaker: 'Idris Vaughan' },
      { text: 'We know about Bryn Street,', speaker: 'she', who: 'Catrin Lewis' },
      { text: 'Serves them right for flooding it,', speaker: 'she', who: 'Nesta' },
    ],
  },
  {
    name: 'a merger called off',
    text: `BRUSSELS (Meridian) - Dairy group Olvance has dropped its 4.1 billion euro bid for rival Hartmann Milch, the two companies said on Tuesday, citing "insurmountable differences over governance".

"We regret this outcome," Olvance Chief Executive Pierre Lacombe said in a joint statement with Hartmann's Ute Fassbender. "The logic was sound. The timing was not."

Fassbender, in an interview later, offered a different account. "They wanted the cows and not the farmers," she told Meridian.

Three sources close to the talks said the deal collapsed over who would chair the board. "It came down to two chairs and one table," said one of the sources.

Olvance shares rose 3.2 percent.`,
    quotes: [
      { text: 'insurmountable differences over governance', speaker: 'the two companies', who: 'two companies' },
      { text: 'We regret this outcome,', speaker: 'Pierre Lacombe' },
      { text: 'The logic was sound. The timing was not.', speaker: 'Pierre Lacombe' },
      { text: 'They wanted the cows and not the farmers,', speaker: 'she', who: 'Ute Fassbender' },
      { text: 'It came down to two chairs and one table,', speaker: 'one of the sources', who: 'Three sources' },
    ],
  },
  {
    name: 'a coach after a title',
    text: `It took Roz Petrie twenty-two seasons, three knees and one very patient husband to win the league.

“I told the girls at half-time, ‘You can be tired on Sunday,’” the Lakeside coach said, champagne dripping from her cap. “They looked at me like I'd spoken Greek.”

Point guard Nia Sorenson, who finished with 31, understood perfectly. “Roz says that every week,” Sorenson said. “We're always tired on Sunday.”

Petrie's husband, Gil, watched from the tunnel. “She'll want to look at film at breakfast,” he predicted.

Did she? “We got to the second quarter,” Gil Petrie reported on Monday. “Then she fell asleep in the eggs.”`,
    quotes: [
      {
        text: 'I told the girls at half-time, ‘You can be tired on Sunday,’',
        speaker: 'the Lakeside coach',
        who: 'Roz Petrie',
      },
      { text: 'You can be tired on Sunday,', speaker: 'I', who: 'Roz Petrie' },
      { text: "They looked at me like I'd spoken Greek.", speaker: 'the Lakeside coach', who: 'Roz Petrie' },
      { text: 'Roz says that every week,', speaker: 'Sorenson', who: 'Nia Sorenson' },
      { text: "We're always tired on Sunday.", speaker: 'Sorenson', who: 'Nia Sorenson' },
      { text: "She'll want to look at film at breakfast,", speaker: 'he', who: 'Gil Petrie' },
      { text: 'We got to the second quarter,', speaker: 'Gil Petrie' },
      { text: 'Then she fell asleep in the eggs.', speaker: 'Gil Petrie' },
    ],
  },
  {
    name: 'a minister resigns by letter',
    text: `The transport minister, Yusuf Aden, resigned last night with a letter that ran to four words.

"The bridges are falling," he wrote.

His aides said he had drafted a longer one. "It was eleven pages," said one. "He tore it up in the car."

The prime minister, Agnes Holm, thanked him for "three years of tireless service". In private she was furious, two colleagues said. "She found out from the radio," said a cabinet member. "The radio!"

The opposition's transport spokesman, Dag Rye, said the letter was "the first honest sentence this government has published".`,
    quotes: [
      { text: 'The bridges are falling,', speaker: 'he', who: 'Yusuf Aden' },
      { text: 'It was eleven pages,', speaker: 'one', who: 'His aides' },
      { text: 'He tore it up in the car.', speaker: 'one', who: 'His aides' },
      { text: 'three years of tireless service', speaker: 'Agnes Holm' },
      { text: 'She found out from the radio,', speaker: 'a cabinet member', who: 'cabinet member' },
      { text: 'The radio!', speaker: 'a cabinet member', who: 'cabinet member' },
      { text: 'the first honest sentence this government has published', speaker: 'Dag Rye' },
    ],
  },
  {
    name: 'a recall of baby chairs',
    text: `The Consumer Safety Bureau on Friday recalled 60,000 high chairs after nine children fell from them.

“The strap looks locked when it is not,” the bureau said in a notice. It told parents to “stop using the chair immediately” and keep the receipt.

The maker, Tiny Throne of Dayton, Ohio, said in a statement that it “takes the safety of children very seriously.”

That drew a bitter laugh from Shauna Breck, whose son lost two teeth. “I wrote to them in May,” Breck said. “They sent me a coupon.”

The coupon, which she keeps on her refrigerator, says: “Enjoy 15% off your next Throne!”`,
    quotes: [
      { text: 'The strap looks locked when it is not,', speaker: 'the bureau', who: 'Consumer Safety Bureau' },
      { text: 'stop using the chair immediately', speaker: 'It', who: 'Consumer Safety Bureau' },
      { text: 'takes the safety of children very seriously.', speaker: 'Tiny Throne' },
      { text: 'I wrote to them in May,', speaker: 'Breck', who: 'Shauna Breck' },
      { text: 'They sent me a coupon.', speaker: 'Breck', who: 'Shauna Breck' },
      { text: 'Enjoy 15% off your next Throne!', speaker: 'The coupon', who: 'coupon' },
    ],
  },
  {
    name: 'two Kovacs',
    text: `The murder trial of Anna Kovac heard yesterday from her sister-in-law, Marta Kovac.

"Anna was always kind to me," Marta Kovac said. "She was not kind to Josef."

Asked by the prosecutor, Neil Strand, what she meant, the witness hesitated. "She hid his shoes," she said.

There was laughter in the gallery. The judge, Mrs Justice Obi, was not amused. "A man is dead," she said. "Let us have quiet."

Anna Kovac denies murder. In a police interview played to the jury, the defendant said her husband had "gone out for milk and never come back".`,
    quotes: [
      { text: 'Anna was always kind to me,', speaker: 'Marta Kovac' },
      { text: 'She was not kind to Josef.', speaker: 'Marta Kovac' },
      { text: 'She hid his shoes,', speaker: 'she', who: 'Marta Kovac' },
      { text: 'A man is dead,', speaker: 'she', who: 'Obi' },
      { text: 'Let us have quiet.', speaker: 'she', who: 'Obi' },
      { text: 'gone out for milk and never come back', speaker: 'the defendant', who: 'Anna Kovac' },
    ],
  },
  {
    name: 'a review of a restaurant',
    text: `The menu at Salt & Cinder calls the lamb “a conversation between smoke and time.” It was more of a monologue.

My companion, a vegetarian, fared better. “This beet has been to university,” she said of the starter.

Chef-owner Rafael Munk came to the table. He trained under Odile Brun, who once told him to “cook as if the critics were dead.” He seems to have listened.

The wine list is long. “We have a Slovenian one that tastes like a wet dog,” the waiter offered, “in a good way.” It did.

“Come back in spring,” said Munk at the door. “In spring I'm nicer.”`,
    quotes: [
      {
        text: 'a conversation between smoke and time.',
        speaker: 'The menu at Salt & Cinder',
        who: 'menu at Salt & Cinder',
      },
      { text: 'This beet has been to university,', speaker: 'she', who: 'companion' },
      { text: 'cook as if the critics were dead.', speaker: 'Odile Brun' },
      { text: 'We have a Slovenian one that tastes like a wet dog,', speaker: 'the waiter', who: 'waiter' },
      { text: 'in a good way.', speaker: 'the waiter', who: 'waiter' },
      { text: 'Come back in spring,', speaker: 'Munk', who: 'Rafael Munk' },
      { text: "In spring I'm nicer.", speaker: 'Munk', who: 'Rafael Munk' },
    ],
  },
  {
    name: 'hostages on a ferry',
    text: `All 212 passengers of the ferry Saint Brendan were freed unharmed on Sunday, ending a 19-hour standoff in the strait.

"We played cards," said Lucia Ferrante, a nurse from Bari who was travelling with her two sons. "The youngest hijacker did not know the rules, so we taught him."

The coast guard's commander, Admiral Stavros Melas, credited "patience, and a great deal of coffee." He would not say what had been promised.

Opposition lawmakers demanded to know. "Nineteen hours and not one word to parliament," fumed Eleni Drakou.

Government spokesman Nikos Velis replied that parliament would be told "in due course". "There are lives that still depend on silence," he said.`,
    quotes: [
      { text: 'We played cards,', speaker: 'Lucia Ferrante' },
      { text: 'The youngest hijacker did not know the rules, so we taught him.', speaker: 'Lucia Ferrante' },
      { text: 'patience, and a great deal of coffee.', speaker: 'Stavros Melas' },
      { text: 'Nineteen hours and not one word to parliament,', speaker: 'Eleni Drakou' },
      { text: 'in due course', speaker: 'Nikos Velis' },
      { text: 'There are lives that still depend on silence,', speaker: 'he', who: 'Nikos Velis' },
    ],
  },
  {
    name: 'a vaccine trial stopped',
    text: `A trial of a malaria vaccine in four countries has been stopped early because it works too well to keep anyone on placebo.

“It's the best phone call I've ever had,” says Kwabena Asare, the trial's principal investigator.

The monitoring board wrote to Asare on 3 May. Continuing, its letter said, “would no longer be ethical”. His team found that the jab prevented 83% of cases. “I made them run it again,” Asare recalls. “Then I made somebody else run it.”

Some worry about cost. At $9 a dose, “this is a vaccine for ministers, not for villages,” argues health economist Lalita Rao. The manufacturer, Primavax, says the price “will come down with volume”.`,
    quotes: [
      { text: "It's the best phone call I've ever had,", speaker: 'Kwabena Asare' },
      { text: 'would no longer be ethical', speaker: 'its letter' },
      { text: 'I made them run it again,', speaker: 'Asare', who: 'Kwabena Asare' },
      { text: 'Then I made somebody else run it.', speaker: 'Asare', who: 'Kwabena Asare' },
      { text: 'this is a vaccine for ministers, not for villages,', speaker: 'Lalita Rao' },
      { text: 'will come down with volume', speaker: 'Primavax' },
    ],
  },
];
