import type { QuoteCase } from './quote-case.ts';

/** What one rule each is about: bodies without an article, roles that are named late, verbs behind the words, dashes. */
export const voicesMore: QuoteCase[] = [
  {
    name: 'police were called',
    text: `Police were called to the quay at nine. The club thanked them for their “good humour”. Its supporters, it said, had been “in no danger, except of music”.`,
    quotes: [
      { text: 'good humour', speaker: 'The club', who: 'club' },
      { text: 'in no danger, except of music', speaker: 'it', who: 'club' },
    ],
  },
  {
    name: 'the mayor who is named behind what she says',
    text: `The mayor opened the meeting with an apology. “I was wrong about the bridge,” Ingrid Falk told the council.

“Nobody asked me,” said Dev Rana, who runs the ferry.

“Nobody ever does,” the mayor answered.`,
    quotes: [
      { text: 'I was wrong about the bridge,', speaker: 'Ingrid Falk' },
      { text: 'Nobody asked me,', speaker: 'Dev Rana' },
      { text: 'Nobody ever does,', speaker: 'the mayor', who: 'Ingrid Falk' },
    ],
  },
  {
    name: 'a judge, a farmer and a foreman without names',
    text: `“I was fourteen,” the witness replied. The judge looked up. He took off his glasses. “She has answered,” he said.

Lars Holm watched from the gallery. The farmer whose field it was had not been asked. “Nobody rang,” he said.

The foreman, a retired postman, read the verdict. His hands shook. “Not guilty,” he said.`,
    quotes: [
      { text: 'I was fourteen,', speaker: 'the witness', who: 'witness' },
      { text: 'She has answered,', speaker: 'he', who: 'judge' },
      { text: 'Nobody rang,', speaker: 'he', who: 'farmer' },
      { text: 'Not guilty,', speaker: 'he', who: 'foreman' },
    ],
  },
  {
    name: 'his father wanted him to',
    text: `Anselm Roe was born above a shop. His father wanted him to take it over. “I had no objection to the meat,” he wrote.`,
    quotes: [{ text: 'I had no objection to the meat,', speaker: 'he', who: 'Anselm Roe' }],
  },
  {
    name: 'a letter, a notice and a report',
    text: `In a letter to parents, the head apologised. “We had hoped to open on Monday,” it reads.

Residents woke to a notice on every door. It gave them until Sunday. “For your own safety,” it explained.

A report to the cabinet listed the school as one of seven with “significant surplus capacity”. It recommended “a period of engagement”.`,
    quotes: [
      { text: 'We had hoped to open on Monday,', speaker: 'it', who: 'letter to parents' },
      { text: 'For your own safety,', speaker: 'it', who: 'notice on every door' },
      { text: 'significant surplus capacity', speaker: 'A report to the cabinet', who: 'report to the cabinet' },
      { text: 'a period of engagement', speaker: 'It', who: 'report to the cabinet' },
    ],
  },
  {
    name: 'a drink-driver who is named in the next paragraph',
    text: `A drink-driver told a court that the wall had “come out of nowhere”.

Gareth Lome, 34, was three times over the limit.`,
    quotes: [{ text: 'come out of nowhere', speaker: 'A drink-driver', who: 'Gareth Lome' }],
  },
  {
    name: 'the leader of a party',
    text: `The National Union holds the lakes. Progressive leader Noor Haver denied it. “I have a garden shed,” she said.`,
    quotes: [{ text: 'I have a garden shed,', speaker: 'she', who: 'Noor Haver' }],
  },
  {
    name: 'by one and by another',
    text: `Rosalind Thorne leads the service. Her plan was called “a jailbreak by decree” by a tabloid and “the first sane idea in a decade” by the Prison Reform League. “I sleep well,” she said.`,
    quotes: [
      { text: 'a jailbreak by decree', speaker: 'a tabloid', who: 'tabloid' },
      { text: 'the first sane idea in a decade', speaker: 'the Prison Reform League', who: 'Prison Reform League' },
      { text: 'I sleep well,', speaker: 'she', who: 'Rosalind Thorne' },
    ],
  },
  {
    name: 'what wanting and saying govern',
    text: `The Civic Society has called for four storeys. Its chairman, Derek Hallam, said members wanted the mill but “not at any price”. Planning officers have recommended approval, saying the benefits “clearly outweigh the limited harm”.`,
    quotes: [
      { text: 'not at any price', speaker: 'Derek Hallam' },
      { text: 'clearly outweigh the limited harm', speaker: 'Planning officers' },
    ],
  },
  {
    name: 'a name behind a bracket and a teacher who was asked',
    text: `The defendant, Bernadette Coyle (62), said the dog was “an old softie”.

The company was started by Rob Aldous, a former teacher who found that nobody wanted to talk. “They wanted to show off,” he says.`,
    quotes: [
      { text: 'an old softie', speaker: 'Bernadette Coyle' },
      { text: 'They wanted to show off,', speaker: 'he', who: 'Rob Aldous' },
    ],
  },
  {
    name: 'eine Mieterin und ein älterer Herr',
    language: 'de',
    text: `Eine Mieterin stand noch unter Schock. „Ich habe nur gedacht: halten“, erzählt sie. Am Tor wartete Einsatzleiter Tim Riedel von der Feuerwehr. „Es ist vorbei“, sagte er.

Ein älterer Herr an der Garderobe sah es anders. „Meine Waschmaschine ist leiser“, brummte er.`,
    quotes: [
      { text: 'Ich habe nur gedacht: halten', speaker: 'sie', who: 'Mieterin' },
      { text: 'Es ist vorbei', speaker: 'er', who: 'Tim Riedel' },
      { text: 'Meine Waschmaschine ist leiser', speaker: 'er', who: 'älterer Herr' },
    ],
  },
  {
    name: 'gewarnt und geschrieben',
    language: 'de',
    text: `Schon im Sommer hatte ein Leser vor „Theater aus der Mottenkiste“ gewarnt. Die Stadt hat einen Brief bekommen. „Wir bitten um Verständnis“, steht darin. Die Prüfer sprechen von „einem Musterbeispiel für schlechte Planung“.`,
    quotes: [
      { text: 'Theater aus der Mottenkiste', speaker: 'ein Leser', who: 'Leser' },
      { text: 'Wir bitten um Verständnis', speaker: null, who: 'Brief' },
      { text: 'einem Musterbeispiel für schlechte Planung', speaker: 'Die Prüfer', who: 'Prüfer' },
    ],
  },
  {
    name: 'un diálogo con rayas',
    language: 'es',
    text: `El domingo apareció Damián Orozco, de 82 años, sentado en una piedra.

—¿Trae usted tabaco? —preguntó el anciano.

—No fumo, don Damián —le contestó el pastor, Julio Cebrián—. Traigo queso.`,
    quotes: [
      { text: '¿Trae usted tabaco?', speaker: 'el anciano', who: 'Damián Orozco' },
      { text: 'No fumo, don Damián', speaker: 'Julio Cebrián' },
      { text: 'Traigo queso.', speaker: 'Julio Cebrián' },
    ],
  },
  {
    name: 'según la sentencia, y este martes',
    language: 'es',
    text: `El tribunal considera probado que se ganó su confianza para «despojarlos de sus ahorros», según la sentencia. «No hay pruebas», afirmó este martes la abogada Cristina Maldonado. Las familias no paran. «Llegaremos hasta el final», advierten.`,
    quotes: [
      { text: 'despojarlos de sus ahorros', speaker: 'la sentencia', who: 'sentencia' },
      { text: 'No hay pruebas', speaker: 'Cristina Maldonado' },
      { text: 'Llegaremos hasta el final', speaker: null, who: 'familias' },
    ],
  },
  {
    name: 'des tirets et une cour',
    language: 'fr',
    text: `La cour des comptes épingle le port. Dans son rapport, elle dénonce « des dépenses sans contrôle ».

L’association Regard, partie civile, s’est dite « satisfaite du principe ». La direction fait savoir par courriel que tout a été « fait dans les règles ».

Maud Riou attendait sur le quai.

— Vous venez ? demanda-t-elle.`,
    quotes: [
      { text: 'des dépenses sans contrôle', speaker: 'elle', who: 'cour des comptes' },
      { text: 'satisfaite du principe', speaker: 'Regard' },
      { text: 'fait dans les règles', speaker: 'La direction', who: 'direction' },
      { text: 'Vous venez ?', speaker: 'elle', who: 'Maud Riou' },
    ],
  },
];
