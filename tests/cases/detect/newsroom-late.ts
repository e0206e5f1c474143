import type { QuoteCase } from './quote-case.ts';

/** More passages of a newsroom, invented, written and labelled before the rules were run on them. */
export const newsroomLate: QuoteCase[] = [
  {
    name: 'a police appeal',
    text: `Detectives searching for a missing teenager on Monday released footage of a grey van.

Detective Inspector Carys Howell said the driver "may be a vital witness" and urged him to come forward. "You are not in trouble," she said. "Please pick up the phone."

Ffion Rees, 15, was last seen outside the library in Aberllyn. Her father, Geraint, made a tearful appeal.

"Ffion, love, nobody is cross with you," he said. "Just come home."

Police said her phone had been switched off since Saturday. A friend, who asked not to be named, said Ffion had seemed "quiet" all week.

"She gave me her bracelet," the friend said. "I thought it was odd."`,
    quotes: [
      { text: 'may be a vital witness', speaker: 'Carys Howell', who: 'Carys Howell' },
      { text: 'You are not in trouble,', speaker: 'she', who: 'Carys Howell' },
      { text: 'Please pick up the phone.', speaker: 'she', who: 'Carys Howell' },
      { text: 'Ffion, love, nobody is cross with you,', speaker: 'he', who: 'Geraint' },
      { text: 'Just come home.', speaker: 'he', who: 'Geraint' },
      { text: 'quiet', speaker: 'A friend', who: 'friend' },
      { text: 'She gave me her bracelet,', speaker: 'the friend', who: 'friend' },
      { text: 'I thought it was odd.', speaker: 'the friend', who: 'friend' },
    ],
  },
  {
    name: 'a campaign exchange by post',
    text: `Senator Paula Wren accused her challenger of "lying for a living" at a rally in Dunmore on Saturday.

The challenger, former sheriff Clay Buckner, answered on social media within the hour. "Sad," he wrote. "Desperate people say desperate things."

A spokesperson for Wren said the senator stood by her words. "She chose them carefully," said the spokesperson, Ben Achterberg.

Buckner's campaign manager, Tess Loomis, called on Wren to apologize. "It's beneath the office," she said. "It's beneath her."

Wren will not. "I have known Clay for twenty years," she said on Sunday. "He has never once lost sleep over the truth."`,
    quotes: [
      { text: 'lying for a living', speaker: 'Paula Wren', who: 'Paula Wren' },
      { text: 'Sad,', speaker: 'he', who: 'Clay Buckner' },
      { text: 'Desperate people say desperate things.', speaker: 'he', who: 'Clay Buckner' },
      { text: 'She chose them carefully,', speaker: 'Ben Achterberg', who: 'Ben Achterberg' },
      { text: "It's beneath the office,", speaker: 'she', who: 'Tess Loomis' },
      { text: "It's beneath her.", speaker: 'she', who: 'Tess Loomis' },
      { text: 'I have known Clay for twenty years,', speaker: 'she', who: 'Paula Wren' },
      { text: 'He has never once lost sleep over the truth.', speaker: 'she', who: 'Paula Wren' },
    ],
  },
  {
    name: 'quotations within quotations',
    text: `The pilot's last words were calm, the investigator said.

"He told the tower, 'I'm going to put her down in the field,' and then he did," Ingrid Solheim said. "There was no 'mayday,' no panic."

Solheim, who has led the bureau since 2011, said the instrument known as "the clock" had failed twice that month. The mechanic who signed it off, Bo Lindgren, wrote "OK" in the log.

"OK is not a finding," she said.`,
    quotes: [
      {
        text: "He told the tower, 'I'm going to put her down in the field,' and then he did,",
        speaker: 'Ingrid Solheim',
        who: 'Ingrid Solheim',
      },
      { text: "I'm going to put her down in the field,", speaker: 'He' },
      { text: "There was no 'mayday,' no panic.", speaker: 'Ingrid Solheim', who: 'Ingrid Solheim' },
      { text: 'OK', speaker: 'Bo Lindgren', who: 'Bo Lindgren' },
      { text: 'OK is not a finding,', speaker: 'she', who: 'Ingrid Solheim' },
    ],
  },
  {
    name: 'a hospital and its chaplain',
    text: `Night shifts at St. Brannoc's are quiet now. In the spring they were not, said the hospital's chaplain, the Rev. Thomas Ede.

"I gave the last rites by telephone," Ede said. "Nobody teaches you that."

Nurse Precious Mutasa, who has worked on the ward since 2003, said she stopped counting in April. "You don't count," she said. "You hold a hand, and then you hold the next one."

The Rev. Ede nodded when she said it. "Precious held more than anyone," he said.

Administrators have promised counselling for staff. So far, according to a memo obtained by the Echo, "fewer than ten" have used it.`,
    quotes: [
      { text: 'I gave the last rites by telephone,', speaker: 'Ede', who: 'Thomas Ede' },
      { text: 'Nobody teaches you that.', speaker: 'Ede', who: 'Thomas Ede' },
      { text: "You don't count,", speaker: 'she', who: 'Precious Mutasa' },
      { text: 'You hold a hand, and then you hold the next one.', speaker: 'she', who: 'Precious Mutasa' },
      { text: 'Precious held more than anyone,', speaker: 'he', who: 'Thomas Ede' },
      { text: 'fewer than ten', speaker: 'a memo', who: 'memo' },
    ],
  },
  {
    name: 'a summit and its statement',
    text: `Leaders of the seven lake states ended their summit on Sunday with a joint declaration that promised "fair and lasting" shares of the water.

"No country will be left thirsty," the declaration said.

President Edgar Molnar of Vesk, the host, hailed "a historic day." His counterpart from Torland, Lucia Ferrante, was cooler. "We have signed many papers," she noted.

Environmental groups dismissed the text. "Not one number in nine pages," said Yusuf Karim of Lakewatch. "It is a poem."

Molnar brushed the criticism aside. "Poems last longer than treaties," the president said.`,
    quotes: [
      { text: 'fair and lasting', speaker: 'a joint declaration', who: 'joint declaration' },
      { text: 'No country will be left thirsty,', speaker: 'the declaration', who: 'joint declaration' },
      { text: 'a historic day.', speaker: 'Edgar Molnar', who: 'Edgar Molnar' },
      { text: 'We have signed many papers,', speaker: 'she', who: 'Lucia Ferrante' },
      { text: 'Not one number in nine pages,', speaker: 'Yusuf Karim', who: 'Yusuf Karim' },
      { text: 'It is a poem.', speaker: 'Yusuf Karim', who: 'Yusuf Karim' },
      { text: 'Poems last longer than treaties,', speaker: 'the president', who: 'Edgar Molnar' },
    ],
  },
  {
    name: 'a recipe for a scandal',
    text: `The bakery chain Golden Crust has pulled its "artisan" loaves after a laboratory found sawdust in four of them.

'It is cellulose and it is legal,' said the chain's founder, Marcus Thorne, in a video posted on Tuesday. He has since deleted it.

Food scientist Eleni Kostas said he was right on the law. 'But you would not call it bread,' she said.

Customers felt betrayed. 'I bought it for my kids,' said Dawn Ridley, queueing outside a branch in Leeds. Her friend Pam Cole agreed. 'I thought that was the crust,' she said.`,
    quotes: [
      { text: 'It is cellulose and it is legal,', speaker: 'Marcus Thorne', who: 'Marcus Thorne' },
      { text: 'But you would not call it bread,', speaker: 'she', who: 'Eleni Kostas' },
      { text: 'I bought it for my kids,', speaker: 'Dawn Ridley', who: 'Dawn Ridley' },
      { text: 'I thought that was the crust,', speaker: 'she', who: 'Pam Cole' },
    ],
  },
  {
    name: 'a school and a phone ban',
    text: `When Northgate High banned phones in September, principal Denise Alvarado expected a riot.

"What we got was conversation," she said. "Loud, awkward conversation."

Students are divided. Sophomore Tyler Nguyen said he felt "calmer." Junior Maya Roth does not.

"It's a prison with better food," she said.

Parents like Erik Stroud worry about emergencies. "If something happens, I want to hear from my daughter, not from the news," he said.

Alvarado said she understood. The superintendent, Gwen Pruitt, went further: "I am a mother too," she said. "I would feel exactly the same."`,
    quotes: [
      { text: 'What we got was conversation,', speaker: 'she', who: 'Denise Alvarado' },
      { text: 'Loud, awkward conversation.', speaker: 'she', who: 'Denise Alvarado' },
      { text: 'calmer.', speaker: 'he', who: 'Tyler Nguyen' },
      { text: "It's a prison with better food,", speaker: 'she', who: 'Maya Roth' },
      {
        text: 'If something happens, I want to hear from my daughter, not from the news,',
        speaker: 'he',
        who: 'Erik Stroud',
      },
      { text: 'I am a mother too,', speaker: 'Gwen Pruitt', who: 'Gwen Pruitt' },
      { text: 'I would feel exactly the same.', speaker: 'Gwen Pruitt', who: 'Gwen Pruitt' },
    ],
  },
  {
    name: 'a chess prodigy and her rival',
    text: `Fourteen-year-old Anjali Menon beat the world number three on Sunday, then asked whether there would be ice cream.

"She calculates like a machine," said the beaten grandmaster, Lev Abramov. "Except the ice cream."

Menon learned the game from her uncle. "He stopped letting me win when I was five," she said. "I stopped letting him win when I was six."

Abramov, 41, was gracious. "I looked for the mistake," he said. "There wasn't one, except mine on move nineteen."

The two meet again in Baku. "I will prepare," he said. She will not, she said: "School starts on Monday."`,
    quotes: [
      { text: 'She calculates like a machine,', speaker: 'Lev Abramov', who: 'Lev Abramov' },
      { text: 'Except the ice cream.', speaker: 'Lev Abramov', who: 'Lev Abramov' },
      { text: 'He stopped letting me win when I was five,', speaker: 'she', who: 'Anjali Menon' },
      { text: 'I stopped letting him win when I was six.', speaker: 'she', who: 'Anjali Menon' },
      { text: 'I looked for the mistake,', speaker: 'he', who: 'Lev Abramov' },
      { text: "There wasn't one, except mine on move nineteen.", speaker: 'he', who: 'Lev Abramov' },
      { text: 'I will prepare,', speaker: 'he', who: 'Lev Abramov' },
      { text: 'School starts on Monday.', speaker: 'she', who: 'Anjali Menon' },
    ],
  },
  {
    name: 'a takeover that failed',
    text: `The $4 billion merger of Corvid Air and Blue Heron is dead, people briefed on the matter said on Friday.

"The numbers stopped working in August," said one person, who was not authorized to speak publicly. Another put it more bluntly: "They hated each other."

Corvid's chairman, Sir Peter Maddox, thanked shareholders "for their patience." His counterpart at Blue Heron, Liz Anstruther, issued no statement. A spokeswoman said she was traveling.

Regulators had feared higher fares. The merger "would have left eleven routes with a single carrier," the Competition Office wrote in a draft opinion in June.

Maddox called that opinion "fiction" at the time. He declined to repeat the word on Friday.`,
    quotes: [
      { text: 'The numbers stopped working in August,', speaker: 'one person', who: 'people' },
      { text: 'They hated each other.', speaker: 'Another', who: 'people' },
      { text: 'for their patience.', speaker: 'Sir Peter Maddox', who: 'Peter Maddox' },
      {
        text: 'would have left eleven routes with a single carrier,',
        speaker: 'the Competition Office',
        who: 'Competition Office',
      },
      { text: 'fiction', speaker: 'Maddox', who: 'Peter Maddox' },
    ],
  },
  {
    name: 'a rescue at sea',
    text: `Three fishermen were pulled from the water off Cape Dunnet on Tuesday after clinging to a fish box for nine hours.

“We sang,” skipper Magnus Budge, 58, said from his hospital bed. “Hymns first. Then the other kind.”

The coastguard crew found them by their singing. “You could hear it over the rotor, or I thought I could,” said winchman Ally Groat. His pilot thinks he imagined it.

Budge's wife, Morag, had been told to expect the worst. “I had the black dress out,” she said. “I've put it back now.”

Her husband means to go back to sea. “He'll not,” she said. “I'll burn the boat.”`,
    quotes: [
      { text: 'We sang,', speaker: 'Magnus Budge', who: 'Magnus Budge' },
      { text: 'Hymns first. Then the other kind.', speaker: 'Magnus Budge', who: 'Magnus Budge' },
      { text: 'You could hear it over the rotor, or I thought I could,', speaker: 'Ally Groat', who: 'Ally Groat' },
      { text: 'I had the black dress out,', speaker: 'she', who: 'Morag' },
      { text: "I've put it back now.", speaker: 'she', who: 'Morag' },
      { text: "He'll not,", speaker: 'she', who: 'Morag' },
      { text: "I'll burn the boat.", speaker: 'she', who: 'Morag' },
    ],
  },
  {
    name: 'ein Gemeinderat',
    language: 'de',
    text: `Die Gemeinde Altenried will ihr Freibad schließen. „Wir haben es uns nicht leicht gemacht“, sagte Bürgermeisterin Karin Dorfner am Montag. „Aber das Dach hält keinen Winter mehr.“

Der Förderverein widersprach. „Das Dach ist eine Ausrede“, erklärte sein Vorsitzender Jürgen Stahl. Er kündigte ein Bürgerbegehren an. „Wir haben schon 900 Unterschriften“, sagte er.

Dorfner zeigte sich gelassen. »Das ist Demokratie«, sagte sie.`,
    quotes: [
      { text: 'Wir haben es uns nicht leicht gemacht', speaker: 'Karin Dorfner', who: 'Karin Dorfner' },
      { text: 'Aber das Dach hält keinen Winter mehr.', speaker: 'Karin Dorfner', who: 'Karin Dorfner' },
      { text: 'Das Dach ist eine Ausrede', speaker: 'Jürgen Stahl', who: 'Jürgen Stahl' },
      { text: 'Wir haben schon 900 Unterschriften', speaker: 'er', who: 'Jürgen Stahl' },
      { text: 'Das ist Demokratie', speaker: 'sie', who: 'Karin Dorfner' },
    ],
  },
  {
    name: 'une grève',
    language: 'fr',
    text: `Les conducteurs de tramway de Valbrune ont cessé le travail mardi. « Nous ne demandons pas la lune », a déclaré Hélène Garrec, déléguée syndicale. « Nous demandons des toilettes », a-t-elle ajouté.

Le directeur du réseau, Paul Escande, dit comprendre leur colère. « Le chantier commencera en mars », promet-il.

Selon Mme Garrec, la direction avait déjà promis « la même chose il y a deux ans ».`,
    quotes: [
      { text: 'Nous ne demandons pas la lune', speaker: 'Hélène Garrec', who: 'Hélène Garrec' },
      { text: 'Nous demandons des toilettes', speaker: 'elle', who: 'Hélène Garrec' },
      { text: 'Le chantier commencera en mars', speaker: 'il', who: 'Paul Escande' },
      { text: 'la même chose il y a deux ans', speaker: 'la direction', who: 'direction' },
    ],
  },
  {
    name: 'una sequía',
    language: 'es',
    text: `El embalse de Peñalar está al 11 por ciento de su capacidad. «No había visto nada igual en cuarenta años», dijo Rosario Benet, que cultiva almendros en la ladera.

El consejero de Aguas, Julián Tormo, pidió calma. «Habrá agua para beber», aseguró. «Para regar, no lo sé».

Benet no le cree. «Eso mismo dijo en abril», respondió ella.`,
    quotes: [
      { text: 'No había visto nada igual en cuarenta años', speaker: 'Rosario Benet', who: 'Rosario Benet' },
      { text: 'Habrá agua para beber', speaker: 'Julián Tormo', who: 'Julián Tormo' },
      { text: 'Para regar, no lo sé', speaker: 'Julián Tormo', who: 'Julián Tormo' },
      { text: 'Eso mismo dijo en abril', speaker: 'ella', who: 'Rosario Benet' },
    ],
  },
];
