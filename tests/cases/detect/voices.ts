import type { QuoteCase } from './quote-case.ts';

/** Texts, bodies and people without a name who speak: whom the sentences above are about tells who is meant. */
export const voices: QuoteCase[] = [
  {
    name: 'a school, a council and its spokeswoman',
    text: `In a letter to parents, the head of Millbrook Primary apologised for the closure. “We had hoped to open on Monday,” it reads. “The boiler had other plans.”

The county council called the closure “regrettable but unavoidable”. A spokeswoman said engineers were on site. “They have found the fault,” she added. “They have not found the part.”

Parents are not convinced. “It is always the boiler,” said one, Mira Kowal, whose two sons are at the school.`,
    quotes: [
      { text: 'We had hoped to open on Monday,', speaker: 'it', who: 'letter to parents' },
      { text: 'The boiler had other plans.', speaker: 'it', who: 'letter to parents' },
      { text: 'regrettable but unavoidable', speaker: 'The county council', who: 'county council' },
      { text: 'They have found the fault,', speaker: 'she', who: 'spokeswoman' },
      { text: 'They have not found the part.', speaker: 'she', who: 'spokeswoman' },
      { text: 'It is always the boiler,', speaker: 'Mira Kowal' },
    ],
  },
  {
    name: 'a sign, a landlord and a ministry',
    text: `The sign on the door of Kessler's bakery was written by hand. “Closed until the flour comes,” it said.

Inside, Ruth Kessler was counting eggs. “Everybody asks about the flour,” she said. “Nobody asks about the eggs.”

Her landlord has been patient so far. “She pays when she can,” he said. “That's more than most.”

The bakers' guild has asked the ministry for help. In an email, the ministry wrote that it was “aware of the situation”. “We are watching prices closely,” the email went on.`,
    quotes: [
      { text: 'Closed until the flour comes,', speaker: 'it', who: "sign on the door of Kessler's bakery" },
      { text: 'Everybody asks about the flour,', speaker: 'she', who: 'Ruth Kessler' },
      { text: 'Nobody asks about the eggs.', speaker: 'she', who: 'Ruth Kessler' },
      { text: 'She pays when she can,', speaker: 'he', who: 'Her landlord' },
      { text: "That's more than most.", speaker: 'he', who: 'Her landlord' },
      { text: 'aware of the situation', speaker: 'the ministry', who: 'ministry' },
      { text: 'We are watching prices closely,', speaker: 'the email', who: 'ministry' },
    ],
  },
  {
    name: 'a notice, and the association behind it',
    text: `Residents of Quarry Lane woke on Thursday to a notice taped to every door. It gave them until Sunday to leave. “For your own safety,” it explained.

“My own safety is a roof,” said Lew Harding, 74, reading the notice aloud.

The housing association behind the notice says there is no choice. “The walls are moving,” a spokesman for the association said. “We cannot argue with walls.” Tenants would be offered rooms in a hotel, he said, “for as long as it takes”.

Harding laughed at that. “Long as it takes,” he said.`,
    quotes: [
      { text: 'For your own safety,', speaker: 'it', who: 'notice' },
      { text: 'My own safety is a roof,', speaker: 'Lew Harding' },
      {
        text: 'The walls are moving,',
        speaker: 'a spokesman for the association',
        who: 'spokesman for the association',
      },
      {
        text: 'We cannot argue with walls.',
        speaker: 'a spokesman for the association',
        who: 'spokesman for the association',
      },
      { text: 'for as long as it takes', speaker: 'he', who: 'spokesman for the association' },
      { text: 'Long as it takes,', speaker: 'he', who: 'Lew Harding' },
    ],
  },
  {
    name: 'a union, a company and an alliance',
    text: `The union has called a strike for next month after talks with the rail company failed. “Our members have been patient for two years,” it said in a statement on Monday.

The company said the union had walked away from “a generous offer”. It would run a reduced timetable, it added, and “apologises to every passenger”.

Passenger groups were unimpressed. “Both sides should be locked in a waiting room,” the Fair Rail Alliance said. Its chairman, Otto Brandt, said he had “lost count of the strikes”.`,
    quotes: [
      { text: 'Our members have been patient for two years,', speaker: 'it', who: 'union' },
      { text: 'a generous offer', speaker: 'The company', who: 'company' },
      { text: 'apologises to every passenger', speaker: 'it', who: 'company' },
      {
        text: 'Both sides should be locked in a waiting room,',
        speaker: 'the Fair Rail Alliance',
        who: 'Fair Rail Alliance',
      },
      { text: 'lost count of the strikes', speaker: 'Otto Brandt' },
    ],
  },
  {
    name: 'a club, a force and a man on a roof',
    text: `Police were called to the stadium shortly after nine. “Officers found a man on the roof with a trumpet,” the force said.

The club thanked the police for their “good humour”. Supporters, it said, had been “in no danger, except of music”.

The man, a 52-year-old plumber, was released without charge. “I only wanted the encore,” he told a local radio station.`,
    quotes: [
      { text: 'Officers found a man on the roof with a trumpet,', speaker: 'the force', who: 'force' },
      { text: 'good humour', speaker: 'The club', who: 'club' },
      { text: 'in no danger, except of music', speaker: 'it', who: 'club' },
      { text: 'I only wanted the encore,', speaker: 'he', who: 'man' },
    ],
  },
  {
    name: 'a jury and a family',
    text: `The jury took four hours. Its foreman, a retired postman, read the verdict without looking up. “Not guilty,” he said, eleven times.

Outside court, the family of the dead woman stood together in the rain. “We have been failed twice,” they said in a statement read by their solicitor. “Once by him and once by the law.”

The prosecution service said it respected the verdict. “We will meet the family to explain our decisions,” a spokesperson added.`,
    quotes: [
      { text: 'Not guilty,', speaker: 'he', who: 'Its foreman' },
      { text: 'We have been failed twice,', speaker: 'they', who: 'family of the dead woman' },
      { text: 'Once by him and once by the law.', speaker: 'they', who: 'family of the dead woman' },
      { text: 'We will meet the family to explain our decisions,', speaker: 'a spokesperson', who: 'spokesperson' },
    ],
  },
  {
    name: 'a court where nobody is named',
    text: `The victim, who cannot be named, told the court she had trusted the coach completely. “He was at our table every Sunday,” she said.

Her mother wept in the gallery. “I cooked for him,” she said afterwards.

The defence barrister suggested the girl had been mistaken about the dates. “You were fourteen,” he said. “It was a long time ago.”

“I was fourteen,” the witness replied. “I can count.”

The judge intervened twice. “She has answered,” he told the barrister.`,
    quotes: [
      { text: 'He was at our table every Sunday,', speaker: 'she', who: 'victim' },
      { text: 'I cooked for him,', speaker: 'she', who: 'Her mother' },
      { text: 'You were fourteen,', speaker: 'he', who: 'defence barrister' },
      { text: 'It was a long time ago.', speaker: 'he', who: 'defence barrister' },
      { text: 'I was fourteen,', speaker: 'the witness', who: 'witness' },
      { text: 'I can count.', speaker: 'the witness', who: 'witness' },
      { text: 'She has answered,', speaker: 'he', who: 'judge' },
    ],
  },
  {
    name: 'a pilot, her co-pilot and a farmer',
    text: `Farah Nasser had flown for eleven years before the engine failed over the bay. “You hear it before you feel it,” the pilot recalled.

Her co-pilot that morning was Tomas Lind, on his third flight. “He was calm,” Nasser said. “Calmer than me.”

Lind remembers it differently. “I was counting boats,” the 27-year-old said.

Investigators praised the crew. “Textbook,” one of them said, “except for the cow.” The farmer whose field they chose was less impressed. “Nobody rang ahead,” he said.`,
    quotes: [
      { text: 'You hear it before you feel it,', speaker: 'the pilot', who: 'Farah Nasser' },
      { text: 'He was calm,', speaker: 'Nasser', who: 'Farah Nasser' },
      { text: 'Calmer than me.', speaker: 'Nasser', who: 'Farah Nasser' },
      { text: 'I was counting boats,', speaker: 'the 27-year-old', who: 'Tomas Lind' },
      { text: 'Textbook,', speaker: 'one of them', who: 'Investigators' },
      { text: 'except for the cow.', speaker: 'one of them', who: 'Investigators' },
      { text: 'Nobody rang ahead,', speaker: 'he', who: 'farmer' },
    ],
  },
  {
    name: 'a mayor in her council',
    text: `The mayor opened the meeting with an apology. “I was wrong about the bridge,” Ingrid Falk told the council. “I was wrong about the cost as well.”

Opposition councillors were quick to reply. “Better late than never,” said Dev Rana, who leads them. The Green group's only member, Joan Petty, wanted to know who had advised her. “Somebody must have,” Petty said.

“Nobody did,” the mayor answered. “That was the trouble.”`,
    quotes: [
      { text: 'I was wrong about the bridge,', speaker: 'Ingrid Falk' },
      { text: 'I was wrong about the cost as well.', speaker: 'Ingrid Falk' },
      { text: 'Better late than never,', speaker: 'Dev Rana' },
      { text: 'Somebody must have,', speaker: 'Petty', who: 'Joan Petty' },
      { text: 'Nobody did,', speaker: 'the mayor', who: 'Ingrid Falk' },
      { text: 'That was the trouble.', speaker: 'the mayor', who: 'Ingrid Falk' },
    ],
  },
  {
    name: 'a lighthouse, mostly without clauses',
    text: `When Noor Abbasi bought the lighthouse, her friends thought she had lost her mind. “A tower with no lift,” she says. “And a foghorn.”

Seven years on, she has guests all summer and silence all winter. “I prefer the winter.”

Her nearest neighbour, Sid Tully, rows across once a week with bread and gossip. “The gossip is better than the bread.” He has done so for years, in all weathers but one. “The day of the wedding. I was too full.”`,
    quotes: [
      { text: 'A tower with no lift,', speaker: 'she', who: 'Noor Abbasi' },
      { text: 'And a foghorn.', speaker: 'she', who: 'Noor Abbasi' },
      { text: 'I prefer the winter.', speaker: 'she', who: 'Noor Abbasi' },
      { text: 'The gossip is better than the bread.', speaker: 'Sid Tully' },
      { text: 'The day of the wedding. I was too full.', speaker: 'He', who: 'Sid Tully' },
    ],
  },
  {
    name: 'whose answer it is',
    text: `What does a lock keeper do all day? Agnes Moody has been asked that for thirty years. Her answer is always the same: “Wait.”

She waits for barges, for the kettle and, lately, for a decision. The waterways board wants to sell her cottage. “Surplus to requirements”, its letter called it.

“I was born in that requirement,” she says.`,
    quotes: [
      { text: 'Wait.', speaker: 'Her', who: 'Agnes Moody' },
      { text: 'Surplus to requirements', speaker: 'its letter' },
      { text: 'I was born in that requirement,', speaker: 'she', who: 'Agnes Moody' },
    ],
  },
  {
    name: 'a paper and its authors',
    text: `Scientists at the Velm Institute have found that octopuses punch fish out of what looks like spite. Their paper, in the journal Littoral, lists 41 such blows. “We could find no benefit to the octopus,” they write.

Lead author Katya Brun was surprised. “I filmed it and laughed,” she said. “Then I filmed it again.”

Not everyone is persuaded. “Spite is a strong word,” said Hugo Marr, a biologist at Oxley University who was not involved in the study. The journal's reviewers, Brun said, had called the term “provocative”.`,
    quotes: [
      { text: 'We could find no benefit to the octopus,', speaker: 'they', who: 'Scientists at the Velm Institute' },
      { text: 'I filmed it and laughed,', speaker: 'she', who: 'Katya Brun' },
      { text: 'Then I filmed it again.', speaker: 'she', who: 'Katya Brun' },
      { text: 'Spite is a strong word,', speaker: 'Hugo Marr' },
      { text: 'provocative', speaker: "The journal's reviewers", who: "journal's reviewers" },
    ],
  },
  {
    name: 'ein Bericht und eine Gesellschaft',
    language: 'de',
    text: `Der Landesrechnungshof hat den Bau der neuen Messehalle scharf kritisiert. Das Projekt sei „von Anfang an schöngerechnet“ worden, heißt es in dem Bericht. Die Prüfer sprechen von „einem Musterbeispiel für schlechte Planung“.

Die Messegesellschaft wies die Vorwürfe zurück. „Wir haben jeden Schritt dokumentiert“, teilte sie mit. Geschäftsführerin Anke Thoma sagte, sie könne „jede Rechnung vorlegen“.

Im Rathaus gibt man sich gelassen. „Der Bericht bestätigt unsere Linie“, sagte ein Sprecher der Stadt.`,
    quotes: [
      { text: 'von Anfang an schöngerechnet', speaker: 'dem Bericht', who: 'Bericht' },
      { text: 'einem Musterbeispiel für schlechte Planung', speaker: 'Die Prüfer', who: 'Prüfer' },
      { text: 'Wir haben jeden Schritt dokumentiert', speaker: 'sie', who: 'Messegesellschaft' },
      { text: 'jede Rechnung vorlegen', speaker: 'Anke Thoma' },
      { text: 'Der Bericht bestätigt unsere Linie', speaker: 'ein Sprecher der Stadt', who: 'Sprecher der Stadt' },
    ],
  },
  {
    name: 'Uhren, und ein Brief',
    language: 'de',
    text: `Seit vierzig Jahren repariert Heinz Kollwitz Uhren. „Die Zeit ist ein geduldiger Kunde“, sagt der 71-Jährige. Seine Frau Marlies lacht. „Er ist der Ungeduldige“, sagt sie.

Nun soll der Laden schließen. Die Eigentümerin des Hauses will sanieren. „Irgendwann muss man anfangen“, erklärt sie am Telefon. Kollwitz hat einen Brief bekommen, zwei Seiten lang. „Wir bitten um Verständnis“, steht darin.

„Verständnis habe ich“, sagt er. „Platz habe ich keinen.“`,
    quotes: [
      { text: 'Die Zeit ist ein geduldiger Kunde', speaker: 'der 71-Jährige', who: 'Heinz Kollwitz' },
      { text: 'Er ist der Ungeduldige', speaker: 'sie', who: 'Marlies' },
      { text: 'Irgendwann muss man anfangen', speaker: 'sie', who: 'Eigentümerin des Hauses' },
      { text: 'Wir bitten um Verständnis', speaker: null, who: 'Brief' },
      { text: 'Verständnis habe ich', speaker: 'er', who: 'Heinz Kollwitz' },
      { text: 'Platz habe ich keinen.', speaker: 'er', who: 'Heinz Kollwitz' },
    ],
  },
  {
    name: 'eine Feuerwehr',
    language: 'de',
    text: `Die Feuerwehr rückte am Abend mit sechs Wagen aus. „Als wir ankamen, stand der Dachstuhl in Flammen“, berichtet Einsatzleiter Jörg Pahl. Verletzt wurde niemand.

Die Bewohnerin, eine 83-jährige Frau, hatte sich selbst gerettet. „Ich habe die Katze genommen und bin gegangen“, erzählte sie den Helfern. Nachbarn brachten Decken. „Das ist doch selbstverständlich“, sagte einer von ihnen.

Zur Ursache wollte die Polizei nichts sagen. „Wir ermitteln in alle Richtungen“, so ein Beamter.`,
    quotes: [
      { text: 'Als wir ankamen, stand der Dachstuhl in Flammen', speaker: 'Jörg Pahl' },
      { text: 'Ich habe die Katze genommen und bin gegangen', speaker: 'sie', who: 'Bewohnerin' },
      { text: 'Das ist doch selbstverständlich', speaker: 'einer von ihnen', who: 'Nachbarn' },
      { text: 'Wir ermitteln in alle Richtungen', speaker: 'ein Beamter', who: 'Beamter' },
    ],
  },
  {
    name: 'une lettre et un élu',
    language: 'fr',
    text: `À Saint-Brévin, la fermeture de l’école a pris tout le monde de court. « On l’a apprise par une lettre », raconte Sonia Delmas, mère de deux enfants. La lettre est courte. « Nous vous remercions de votre compréhension », conclut-elle.

Le maire se dit impuissant. « Ce n’est pas moi qui décide », répète l’élu. L’inspection académique invoque « la baisse des effectifs ».

Une enseignante, qui préfère rester anonyme, n’y croit pas. « Les effectifs montent », dit-elle. « Il suffit de compter. »`,
    quotes: [
      { text: 'On l’a apprise par une lettre', speaker: 'Sonia Delmas' },
      { text: 'Nous vous remercions de votre compréhension', speaker: 'elle', who: 'lettre' },
      { text: 'Ce n’est pas moi qui décide', speaker: 'l’élu', who: 'maire' },
      { text: 'la baisse des effectifs', speaker: 'L’inspection académique', who: 'inspection académique' },
      { text: 'Les effectifs montent', speaker: 'elle', who: 'enseignante' },
      { text: 'Il suffit de compter.', speaker: 'elle', who: 'enseignante' },
    ],
  },
  {
    name: 'un informe y las familias',
    language: 'es',
    text: `El informe del defensor del pueblo es contundente. «La atención fue tardía e insuficiente», concluye. Según el documento, la consejería «desoyó» las quejas de las familias durante meses.

La consejera, Pilar Echeandía, lo niega. «Actuamos desde el primer día», afirmó este martes. Las familias anuncian que irán a los tribunales. «No vamos a parar», advierten en una nota.

Una de ellas, Rosa Quintana, perdió a su madre. «Llamé catorce veces», recuerda. «A la decimoquinta ya era tarde.»`,
    quotes: [
      {
        text: 'La atención fue tardía e insuficiente',
        speaker: 'El informe del defensor del pueblo',
        who: 'informe del defensor del pueblo',
      },
      { text: 'desoyó', speaker: 'el documento', who: 'informe del defensor del pueblo' },
      { text: 'Actuamos desde el primer día', speaker: 'Pilar Echeandía' },
      { text: 'No vamos a parar', speaker: null, who: 'familias' },
      { text: 'Llamé catorce veces', speaker: 'Rosa Quintana' },
      { text: 'A la decimoquinta ya era tarde.', speaker: 'Rosa Quintana' },
    ],
  },
  {
    name: 'un comunicado y un cartel',
    language: 'es',
    text: `El Ayuntamiento de Villalar ha cerrado la piscina por una avería. «Pedimos disculpas a los vecinos», dice el comunicado. La oposición no las acepta. «Es la tercera vez este verano», protesta su portavoz, Elena Barrios. La concejala pide «responsabilidades, no disculpas».

El alcalde, Julio Segura, prefiere la ironía. «El agua tampoco sabía que era verano», bromeó. Un bañista, toalla al hombro, leía el cartel de la puerta: «Cerrado hasta nuevo aviso».`,
    quotes: [
      { text: 'Pedimos disculpas a los vecinos', speaker: 'el comunicado', who: 'comunicado' },
      { text: 'Es la tercera vez este verano', speaker: 'Elena Barrios' },
      { text: 'responsabilidades, no disculpas', speaker: 'La concejala', who: 'Elena Barrios' },
      { text: 'El agua tampoco sabía que era verano', speaker: 'Julio Segura' },
      { text: 'Cerrado hasta nuevo aviso', speaker: 'el cartel de la puerta', who: 'cartel de la puerta' },
    ],
  },
  {
    name: 'emails and a memo',
    text: `The company's own emails, released by the court on Wednesday, tell another story. “Do not put this in writing,” one manager wrote in 2019. “Too late,” a colleague replied.

In a memo a week later, the chief engineer, Walt Prosser, warned that the pump would “fail, and fail badly”. The memo was marked as read by nine people. None answered it.

The company says the messages have been “taken out of context”. Its lawyers declined to say what the context was. “We'll do our talking in court,” one said.`,
    quotes: [
      { text: 'Do not put this in writing,', speaker: 'one manager', who: 'manager' },
      { text: 'Too late,', speaker: 'a colleague', who: 'colleague' },
      { text: 'fail, and fail badly', speaker: 'Walt Prosser' },
      { text: 'taken out of context', speaker: 'The company', who: 'company' },
      { text: "We'll do our talking in court,", speaker: 'one', who: 'Its lawyers' },
    ],
  },
];
