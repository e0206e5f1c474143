import type { QuoteCase } from './quote-case.ts';

/** Passages written and labelled when all those of the other tables were read right or known to be wrong. */
export const held: QuoteCase[] = [
  {
    name: 'a planning row',
    text: `Plans for a seven-storey hotel on the site of the old lido were thrown out on Wednesday after residents called them "a fridge by the sea".

The committee's chair, Cllr Maud Sweeting, said she could not remember a stronger feeling in the room. "In nineteen years I have never seen the overflow room overflow," she said.

The developer, Seaforth Estates, said it was "considering its options". Its agent, Piers Hammond, told members the scheme would have created 140 jobs. "You cannot eat a view," he said, to jeers.

Swimmer Dot Kettle, 81, who learned to swim at the lido, had the last word. "Build us a pool," she said. "We'll do the rest."`,
    quotes: [
      { text: 'a fridge by the sea', speaker: 'residents', who: 'residents' },
      { text: 'In nineteen years I have never seen the overflow room overflow,', speaker: 'she', who: 'Maud Sweeting' },
      { text: 'considering its options', speaker: 'Seaforth Estates', who: 'Seaforth Estates' },
      { text: 'You cannot eat a view,', speaker: 'he', who: 'Piers Hammond' },
      { text: 'Build us a pool,', speaker: 'she', who: 'Dot Kettle' },
      { text: "We'll do the rest.", speaker: 'she', who: 'Dot Kettle' },
    ],
  },
  {
    name: 'a record in the pool',
    text: `Seventeen-year-old Lena Forsberg broke the 1,500m freestyle record on Saturday night and then asked if anyone had seen her other shoe.

"I still haven't found it," the Swede told reporters, barefoot. "It was a good shoe."

Her time of 15:18.02 took almost two seconds off the old mark, held since 2018 by Katie Rourke. "Records are like library books," Rourke wrote on social media. "You're supposed to give them back."

Coach Anders Lind, a former Olympian, said the girl had been sick all week. "I told her to scratch," he admitted. "She told me to sit down."

Forsberg's rivals were left shaking their heads. Italy's Chiara Bassi, second in 15:31, laughed when asked whether she had seen her. "Only her feet," she said. "Both of them, at the start."`,
    quotes: [
      { text: "I still haven't found it,", speaker: 'the Swede', who: 'Lena Forsberg' },
      { text: 'It was a good shoe.', speaker: 'the Swede', who: 'Lena Forsberg' },
      { text: 'Records are like library books,', speaker: 'Rourke', who: 'Katie Rourke' },
      { text: "You're supposed to give them back.", speaker: 'Rourke', who: 'Katie Rourke' },
      { text: 'I told her to scratch,', speaker: 'he', who: 'Anders Lind' },
      { text: 'She told me to sit down.', speaker: 'he', who: 'Anders Lind' },
      { text: 'Only her feet,', speaker: 'she', who: 'Chiara Bassi' },
      { text: 'Both of them, at the start.', speaker: 'she', who: 'Chiara Bassi' },
    ],
  },
  {
    name: 'a minister under pressure',
    text: `WELLFORD — The health minister rejected calls to resign on Tuesday over what opposition lawmakers described as "a cover-up in slow motion."

"I have nothing to hide and nowhere to go," said the minister, Oskar Prell, outside his ministry. He accused the press of "counting beds instead of lives."

According to a leaked audit, the ministry knew in March that ventilators in four clinics were faulty. The audit, dated March 9, warned of "foreseeable harm."

Opposition leader Judit Vamos said the date was all that mattered. "He knew for seventy-one days," she told parliament. "Seventy-one."

A spokeswoman for the prime minister would say only that he had "full confidence" in Mr. Prell. Asked whether that would still be true on Friday, she smiled. "Ask me on Friday," she said.`,
    quotes: [
      { text: 'a cover-up in slow motion.', speaker: 'opposition lawmakers', who: 'opposition lawmakers' },
      { text: 'I have nothing to hide and nowhere to go,', speaker: 'Oskar Prell', who: 'Oskar Prell' },
      { text: 'counting beds instead of lives.', speaker: 'He', who: 'Oskar Prell' },
      { text: 'foreseeable harm.', speaker: 'The audit', who: 'leaked audit' },
      { text: 'He knew for seventy-one days,', speaker: 'she', who: 'Judit Vamos' },
      { text: 'Seventy-one.', speaker: 'she', who: 'Judit Vamos' },
      {
        text: 'full confidence',
        speaker: 'A spokeswoman for the prime minister',
        who: 'spokeswoman for the prime minister',
      },
      { text: 'Ask me on Friday,', speaker: 'she', who: 'spokeswoman for the prime minister' },
    ],
  },
  {
    name: 'bees on a roof',
    text: `On the roof of the Meridian insurance building, eleven storeys above the traffic, Grace Oyelaran lifts the lid off a hive. “Listen,” she whispers. “That's contentment.”

Oyelaran keeps 400,000 bees for companies that want to look green. She is frank about it. “They pay me to make them feel better,” says the beekeeper. “The bees don't mind.”

Scientists do. Too many hives can starve wild pollinators, warns Henrik Voll, an ecologist at the city's university. “It is like saving birds by farming chickens,” he says.

Oyelaran has heard the line before. “He's right,” she says, to my surprise. “That's why I plant first.” Her clients now fund two hectares of meadow for every ten hives.

The honey, sold in the lobby as “Liquid Assets,” tastes faintly of lime.`,
    quotes: [
      { text: 'Listen,', speaker: 'she', who: 'Grace Oyelaran' },
      { text: "That's contentment.", speaker: 'she', who: 'Grace Oyelaran' },
      { text: 'They pay me to make them feel better,', speaker: 'the beekeeper', who: 'Grace Oyelaran' },
      { text: "The bees don't mind.", speaker: 'the beekeeper', who: 'Grace Oyelaran' },
      { text: 'It is like saving birds by farming chickens,', speaker: 'he', who: 'Henrik Voll' },
      { text: "He's right,", speaker: 'she', who: 'Grace Oyelaran' },
      { text: "That's why I plant first.", speaker: 'she', who: 'Grace Oyelaran' },
    ],
  },
  {
    name: 'a landlord and his tenants',
    text: `Tenants of Corbett House have lived without a lift since January. 'My mother is a prisoner on the ninth floor,' says Shanice Boateng, 26. 'She used to go to church.'

The block's owner, the property magnate Leo Strand, did not respond to requests for comment. In a letter to residents in March, seen by the Courier, his firm promised the lift would be repaired 'as a matter of urgency'.

It has not been. Engineer Paul Dacre, who inspected it in April, said the parts were no longer made. 'You'd need a museum,' he said.

The council could step in but has not. A spokesperson said: 'We are in dialogue with the owner.'

'So am I,' said Boateng, when told. 'I shout up the stairwell.'`,
    quotes: [
      { text: 'My mother is a prisoner on the ninth floor,', speaker: 'Shanice Boateng', who: 'Shanice Boateng' },
      { text: 'She used to go to church.', speaker: 'Shanice Boateng', who: 'Shanice Boateng' },
      { text: 'as a matter of urgency', speaker: 'his firm', who: 'his firm' },
      { text: "You'd need a museum,", speaker: 'he', who: 'Paul Dacre' },
      { text: 'We are in dialogue with the owner.', speaker: 'A spokesperson', who: 'spokesperson' },
      { text: 'So am I,', speaker: 'Boateng', who: 'Shanice Boateng' },
      { text: 'I shout up the stairwell.', speaker: 'Boateng', who: 'Shanice Boateng' },
    ],
  },
  {
    name: 'un musée volé',
    language: 'fr',
    text: `Trois tableaux ont disparu dans la nuit de dimanche à lundi au musée de Saint-Aubert. « Ils savaient ce qu'ils cherchaient », a affirmé la conservatrice, Sylvie Marchal. « Les plus beaux sont restés au mur », a-t-elle précisé.

Le maire, Jean-Luc Perrin, a promis de renforcer la sécurité. « Nous ne ferons pas un bunker pour autant », a-t-il prévenu.

« C'est un peu de notre enfance qui s'en va », regrette Yvette, gardienne depuis trente ans.`,
    quotes: [
      { text: "Ils savaient ce qu'ils cherchaient", speaker: 'Sylvie Marchal', who: 'Sylvie Marchal' },
      { text: 'Les plus beaux sont restés au mur', speaker: 'elle', who: 'Sylvie Marchal' },
      { text: 'Nous ne ferons pas un bunker pour autant', speaker: 'il', who: 'Jean-Luc Perrin' },
      { text: "C'est un peu de notre enfance qui s'en va", speaker: 'Yvette', who: 'Yvette' },
    ],
  },
];
