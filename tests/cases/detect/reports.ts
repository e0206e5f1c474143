import type { QuoteCase } from './quote-case.ts';

/** An inquest, a takeover, two coaches, a singer: an airline and its short name, callings by county, verbs that end a phrase. */
export const reports: QuoteCase[] = [
  {
    name: 'an inquest on a ledge',
    text: `The inquest into the death of a climber on Skarn Edge heard on Tuesday that his rope had been cut by a rock.

Matthew Orde, 29, fell 40 metres in front of his girlfriend. Josie Lamb told the coroner: “I heard him say something, and then I heard nothing.”

His climbing partner, Rhys Coyle, had led the pitch. “He was the careful one,” Mr Coyle said. “I was the one people worried about.”

PC Helen Frith, of the mountain unit, said the weather had been “perfect, which people don't expect”. The officer praised Ms Lamb, who had stayed on the ledge for three hours.

Recording a conclusion of misadventure, the coroner, Nigel Stott, said nobody was to blame. “The mountain does not read guidebooks,” he added.

In a statement the family said Matthew had been “happiest with cold hands”. His mother, Carol, read it herself. “He'd ring me from the top,” she said.`,
    quotes: [
      { text: 'I heard him say something, and then I heard nothing.', speaker: 'Josie Lamb', who: 'Josie Lamb' },
      { text: 'He was the careful one,', speaker: 'Mr Coyle', who: 'Rhys Coyle' },
      { text: 'I was the one people worried about.', speaker: 'Mr Coyle', who: 'Rhys Coyle' },
      { text: "perfect, which people don't expect", speaker: 'PC Helen Frith', who: 'Helen Frith' },
      { text: 'The mountain does not read guidebooks,', speaker: 'he', who: 'Nigel Stott' },
      { text: 'happiest with cold hands', speaker: 'the family', who: 'family' },
      { text: "He'd ring me from the top,", speaker: 'she', who: 'Carol' },
    ],
  },
  {
    name: 'a takeover in the air',
    text: `Air Borealis will buy its smaller rival Tundrajet for $310m, ending a year of talks.

The carrier said the deal would give it “the sky between Tromsdal and everywhere”. Tundrajet's pilots learned of it from the radio.

“We were in the air,” said one captain. “The passengers knew before we did.”

Borealis chief Anneli Storm promised that no base would close. The 52-year-old started as a flight attendant. Asked how long the promise would hold, she paused. “A winter,” she said.

The regulator will look at the deal in March. “Two airlines is competition. One airline is a bus,” its director told the Ledger.

Unions were split. The pilots' federation welcomed the takeover; cabin crew did not. “They get wings, we get a trolley,” a shop steward said.`,
    quotes: [
      { text: 'the sky between Tromsdal and everywhere', speaker: 'The carrier', who: 'Air Borealis' },
      { text: 'We were in the air,', speaker: 'one captain', who: 'captain' },
      { text: 'The passengers knew before we did.', speaker: 'one captain', who: 'captain' },
      { text: 'A winter,', speaker: 'she', who: 'Anneli Storm' },
      { text: 'Two airlines is competition. One airline is a bus,', speaker: 'its director', who: 'its director' },
      { text: 'They get wings, we get a trolley,', speaker: 'a shop steward', who: 'shop steward' },
    ],
  },
  {
    name: 'coaches who do not agree on tea',
    text: `England's new coaches do not agree on tea.

Backs coach Gavin Roe takes it black. “Milk is for calves,” the Cornishman said at the squad's first session on Monday. Forwards coach Will Harte adds three sugars. “And I'd have a fourth,” the former hooker admitted, “but the physio counts.”

The head coach was asked who would pick the team. “I will,” Lotte Brandt said. “They can pick the biscuits.”

Her captain, Joe Maddern, has worked with Roe before. “He shouts, then he's sorry, then he shouts,” said the flanker. “You get used to the middle bit.”

Brandt, the first woman in the job, would not be drawn on that. “Next,” she said.`,
    quotes: [
      { text: 'Milk is for calves,', speaker: 'the Cornishman', who: 'Gavin Roe' },
      { text: "And I'd have a fourth,", speaker: 'the former hooker', who: 'Will Harte' },
      { text: 'but the physio counts.', speaker: 'the former hooker', who: 'Will Harte' },
      { text: 'I will,', speaker: 'Lotte Brandt', who: 'Lotte Brandt' },
      { text: 'They can pick the biscuits.', speaker: 'Lotte Brandt', who: 'Lotte Brandt' },
      { text: "He shouts, then he's sorry, then he shouts,", speaker: 'the flanker', who: 'Joe Maddern' },
      { text: 'You get used to the middle bit.', speaker: 'the flanker', who: 'Joe Maddern' },
      { text: 'Next,', speaker: 'she', who: 'Lotte Brandt' },
    ],
  },
  {
    name: 'una cantante que vuelve',
    language: 'es',
    text: `La cantante Rocío Talavera vuelve a los escenarios tras ocho años de silencio. «No estaba callada, estaba escuchando», explica en el patio de su casa de Alcor.

La artista, de 61 años, ha grabado el disco con su hija Alba. «Ella me corrige a mí», dice riendo. «Y tiene razón».

El productor, Mateo Ripoll, recuerda el primer ensayo. «Abrió la boca y se paró el reloj», cuenta. Según él, la voz es «más grave y más libre».

El juez desestimó en mayo la demanda de su antiguo representante. «Se ha hecho justicia», declaró entonces la abogada de Talavera, Marta Coll. El representante no quiso hacer declaraciones.

«Yo ya canté lo que tenía que decirle», zanja la cantante.`,
    quotes: [
      { text: 'No estaba callada, estaba escuchando', speaker: 'Rocío Talavera' },
      { text: 'Ella me corrige a mí', speaker: 'Rocío Talavera' },
      { text: 'Y tiene razón', speaker: 'Rocío Talavera' },
      { text: 'Abrió la boca y se paró el reloj', speaker: 'Mateo Ripoll', who: 'Mateo Ripoll' },
      { text: 'más grave y más libre', speaker: 'él', who: 'Mateo Ripoll' },
      { text: 'Se ha hecho justicia', speaker: 'Marta Coll', who: 'Marta Coll' },
      { text: 'Yo ya canté lo que tenía que decirle', speaker: 'la cantante', who: 'Rocío Talavera' },
    ],
  },
];
