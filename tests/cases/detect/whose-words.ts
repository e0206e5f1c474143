import type { QuoteCase } from './quote-case.ts';

/** Who is meant by a title that no list has, a description that gives a name, a text that somebody has put out, and whoever is told something. */
export const whoseWords: QuoteCase[] = [
  {
    name: 'the inquirys chair sheikh anwar delacroix',
    text: "The inquiry's chair, Sheikh Anwar Delacroix, called the files “a swamp”.",
    quotes: [{ text: 'a swamp', speaker: 'Sheikh Anwar Delacroix', who: 'Anwar Delacroix' }],
  },
  {
    name: 'their lawyer advokat lise bremdal described',
    text: 'Their lawyer, Advokat Lise Bremdal, described the ruling as “a door left ajar”.',
    quotes: [{ text: 'a door left ajar', speaker: 'Advokat Lise Bremdal', who: 'Lise Bremdal' }],
  },
  {
    name: 'the deputy head ms okoro wrote',
    text: 'The deputy head, Ms Okoro, wrote to parents: “The boiler is not dangerous.”',
    quotes: [{ text: 'The boiler is not dangerous.', speaker: 'Ms Okoro', who: 'Okoro' }],
  },
  {
    name: 'her doctor dr falk had told',
    text: 'Her doctor, Dr Falk, had told her to rest. “She will not listen,” he said.',
    quotes: [{ text: 'She will not listen,', speaker: 'he', who: 'Falk' }],
  },
  {
    name: 'the groups patron viscountess cordelia nwosu',
    text: "The group's patron, Viscountess Cordelia Nwosu, said the tower was “worth every penny”.",
    quotes: [{ text: 'worth every penny', speaker: 'Viscountess Cordelia Nwosu', who: 'Cordelia Nwosu' }],
  },
  {
    name: 'the lead prosecutor maître odile ferrand',
    text: 'The lead prosecutor, Maître Odile Ferrand, told the court: “He knew.”',
    quotes: [{ text: 'He knew.', speaker: 'Maître Odile Ferrand', who: 'Odile Ferrand' }],
  },
  {
    name: 'barnacles cannot be hurried says ines',
    text: 'Barnacles cannot be hurried, says Ines Falk, a marine biologist. “They will come when they come,” she says.',
    quotes: [{ text: 'They will come when they come,', speaker: 'she', who: 'Ines Falk' }],
  },
  {
    name: 'mudslides are rare here said joe',
    text: 'Mudslides are rare here, said Joe Tarn, who runs the depot. “I have seen one,” he said.',
    quotes: [{ text: 'I have seen one,', speaker: 'he', who: 'Joe Tarn' }],
  },
  {
    name: 'rust eats everything in the end',
    text: 'Rust eats everything in the end, argues Karin Boll. “Even bridges,” she writes.',
    quotes: [{ text: 'Even bridges,', speaker: 'she', who: 'Karin Boll' }],
  },
  {
    name: 'glaciers do not negotiate warned tariq',
    text: 'Glaciers do not negotiate, warned Tariq Boll, who leads the survey. “We should stop pretending,” he added.',
    quotes: [{ text: 'We should stop pretending,', speaker: 'he', who: 'Tariq Boll' }],
  },
  {
    name: 'in his new memoir a life',
    text: 'In his new memoir, “A Life in Gravel,” the senator is less polite. “They were all fools,” he writes.',
    quotes: [{ text: 'They were all fools,', speaker: 'he', who: 'senator' }],
  },
  {
    name: 'governor peter lomond signed the bill',
    text: 'Governor Peter Lomond signed the bill. The treasurer, Amos Quill, objected. On his radio show, “Lomond Live,” the governor was unmoved. “Amos objects to breakfast,” he said.',
    quotes: [{ text: 'Amos objects to breakfast,', speaker: 'he', who: 'Peter Lomond' }],
  },
  {
    name: 'lindqvists agent meanwhile told radio vest',
    text: "Lindqvist's agent, meanwhile, told Radio Vest that talks had been “slow”. “She will sign,” he said.",
    quotes: [
      { text: 'slow', speaker: "Lindqvist's agent" },
      { text: 'She will sign,', speaker: 'he', who: "Lindqvist's agent" },
    ],
  },
  {
    name: 'the clubs physio told harbour weekly',
    text: "The club's physio told Harbour Weekly that the knee was “grand”. “He could dance on it,” she said.",
    quotes: [
      { text: 'grand', speaker: "The club's physio", who: "club's physio" },
      { text: 'He could dance on it,', speaker: 'she', who: "club's physio" },
    ],
  },
  {
    name: 'a steward who would not be',
    text: 'A steward, who would not be named, told Gulf Standard that the crew had been “left to it”. “Nobody came,” he said.',
    quotes: [
      { text: 'left to it', speaker: 'A steward', who: 'steward' },
      { text: 'Nobody came,', speaker: 'he', who: 'steward' },
    ],
  },
  {
    name: 'his widow asked meridian group for',
    text: 'His widow asked Meridian Group for the file. “I got a leaflet,” she said.',
    quotes: [{ text: 'I got a leaflet,', speaker: 'she', who: 'His widow' }],
  },
  {
    name: 'an usher who asked not to',
    text: 'An usher, who asked not to be named because he is “still on probation”, put it shortly: “It leaks.”',
    quotes: [
      { text: 'still on probation', speaker: 'An usher', who: 'usher' },
      { text: 'It leaks.', speaker: 'An usher', who: 'usher' },
    ],
  },
  {
    name: 'a lorry driver who had been',
    text: "A lorry driver, who had been waiting since dawn, had a plan: “I'll sleep.”",
    quotes: [{ text: "I'll sleep.", speaker: 'A lorry driver', who: 'lorry driver' }],
  },
  {
    name: 'a florist who has watched the',
    text: 'A florist, who has watched the square for years, shook her head: “It was never green.”',
    quotes: [{ text: 'It was never green.', speaker: 'A florist', who: 'florist' }],
  },
  {
    name: 'one of them a mechanic who',
    text: 'One of them, a mechanic who gave his name as Idris, told reporters: “We walked.”',
    quotes: [{ text: 'We walked.', speaker: 'Idris' }],
  },
  {
    name: 'a woman who would be identified',
    text: 'A woman who would be identified only as Marta said “the water came at two”.',
    quotes: [{ text: 'the water came at two', speaker: 'Marta' }],
  },
  {
    name: 'a teenager who introduced himself as',
    text: 'A teenager who introduced himself as Kofi said: “It is our river.”',
    quotes: [{ text: 'It is our river.', speaker: 'Kofi' }],
  },
  {
    name: 'they took my goats said a',
    text: '“They took my goats,” said a herder who gave only his first name, Baraka.',
    quotes: [{ text: 'They took my goats,', speaker: 'Baraka' }],
  },
  {
    name: 'i sleep in the car said',
    text: '“I sleep in the car,” said one man, who goes by Duke.',
    quotes: [{ text: 'I sleep in the car,', speaker: 'Duke' }],
  },
  {
    name: 'another passenger who asked to be',
    text: 'Another passenger, who asked to be identified by his middle name, Ellis, said the crew had been “heroic”.',
    quotes: [{ text: 'heroic', speaker: 'Ellis' }],
  },
  {
    name: 'nobody told us said a nurse',
    text: '“Nobody told us,” said a nurse who asked to be called only Wanda.',
    quotes: [{ text: 'Nobody told us,', speaker: 'Wanda' }],
  },
  {
    name: 'in a letter to staff the',
    text: 'In a letter to staff, the rector, Agnes Bohl, apologised. The building would be warm by Monday, she said. “You have been patient,” the letter said.',
    quotes: [{ text: 'You have been patient,', speaker: 'the letter', who: 'Agnes Bohl' }],
  },
  {
    name: 'the museum will reopen in may',
    text: 'The museum will reopen in May, the trustees said on Friday. “We have missed you,” the statement read.',
    quotes: [{ text: 'We have missed you,', speaker: 'the statement', who: 'trustees' }],
  },
  {
    name: 'teachers at corran school have written',
    text: 'Teachers at Corran School have written to the minister. The letter, signed by 40 of them, says: “We teach in coats.”',
    quotes: [{ text: 'We teach in coats.', speaker: 'The letter', who: 'Teachers at Corran School' }],
  },
  {
    name: 'in a statement harbour foods said',
    text: 'In a statement, Harbour Foods said it had recalled the soup. “We are sorry,” the statement said.',
    quotes: [{ text: 'We are sorry,', speaker: 'the statement', who: 'Harbour Foods' }],
  },
  {
    name: 'the ministry said in an email',
    text: 'The ministry said in an email that the bridge was safe. “It will hold,” the email added.',
    quotes: [{ text: 'It will hold,', speaker: 'the email', who: 'ministry' }],
  },
  {
    name: 'parents wrote to the council in',
    text: 'Parents wrote to the council in June. “Our children cannot swim,” the letter read.',
    quotes: [{ text: 'Our children cannot swim,', speaker: 'the letter', who: 'Parents' }],
  },
  {
    name: 'the sheriffs office declined to comment',
    text: "The Sheriff's Office declined to comment. “We do not discuss ponies,” it said.",
    quotes: [{ text: 'We do not discuss ponies,', speaker: 'it', who: "Sheriff's Office" }],
  },
  {
    name: 'the prime ministers office said in',
    text: "The Prime Minister's Office said in a statement: “No.” It added: “Not yet.”",
    quotes: [
      { text: 'No.', speaker: "The Prime Minister's Office", who: "Prime Minister's Office" },
      { text: 'Not yet.', speaker: 'It', who: "Prime Minister's Office" },
    ],
  },
  {
    name: 'queen ingeborg opened the bridge it',
    text: 'Queen Ingeborg opened the bridge. “It is very long,” she said.',
    quotes: [{ text: 'It is very long,', speaker: 'she', who: 'Queen Ingeborg' }],
  },
  {
    name: 'the king of upper sava has',
    text: 'The king of Upper Sava has fallen ill. Servants told the Courier he was asleep. “He snores,” a footman said.',
    quotes: [{ text: 'He snores,', speaker: 'a footman', who: 'footman' }],
  },
  {
    name: 'the singer has snapped back at',
    text: 'The singer has snapped back at critics who called her album “a tax return”.',
    quotes: [{ text: 'a tax return', speaker: 'critics' }],
  },
  {
    name: 'he lashed out at neighbours who',
    text: 'He lashed out at neighbours who described his hedge as “a wall with leaves”.',
    quotes: [{ text: 'a wall with leaves', speaker: 'neighbours' }],
  },
  {
    name: 'residents of the upper valley say',
    text: 'Residents of the upper valley say “the road is a rumour”.',
    quotes: [{ text: 'the road is a rumour', speaker: 'Residents of the upper valley' }],
  },
  {
    name: 'shopkeepers along the quay describe the',
    text: 'Shopkeepers along the quay describe the winter as “one long Sunday”.',
    quotes: [{ text: 'one long Sunday', speaker: 'Shopkeepers along the quay' }],
  },
  {
    name: 'as what somebody treats it',
    text: 'Police are treating the fire as “suspicious” and have asked walkers for photographs. Ada Moss treated the burn with “Hill Balm”.',
    quotes: [{ text: 'suspicious', speaker: 'Police' }],
  },
];
