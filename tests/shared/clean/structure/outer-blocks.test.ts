import { describe, expect, test } from 'vitest';
import { readText } from '../../../../electron/library/import/read-text.ts';

const TEXTS = {
  en: [
    'A lorry struck the middle pier of the old bridge at dawn, and engineers say the crack is wider than a hand.',
    'Nobody was hurt. The driver, who is 61, walked to the nearest house and asked its owner for tea.',
    'The council meets on Thursday to decide whether the town can afford another bridge over the same water.',
    'Until then a ferry runs every hour from the old landing, and it takes two cars at a time.',
  ],
  es: [
    'Un camión golpeó al amanecer el pilar central del puente viejo y la grieta es más ancha que una mano.',
    'Nadie resultó herido. El conductor, de 61 años, caminó hasta la primera casa y pidió un té a su dueña.',
    'El pleno decide el jueves si el pueblo puede pagar otro puente sobre la misma agua de siempre.',
    'Hasta entonces una barca cruza cada hora desde el embarcadero viejo y lleva dos coches en cada viaje.',
  ],
  fr: [
    'Un camion a heurté à l’aube la pile centrale du vieux pont et la fissure est plus large qu’une main.',
    'Personne n’a été blessé. Le conducteur, 61 ans, a marché jusqu’à la première maison et demandé un thé.',
    'Le conseil décide jeudi si le bourg peut payer un autre pont au-dessus de la même rivière.',
    'D’ici là un bac traverse toutes les heures depuis le vieil embarcadère et prend deux voitures à la fois.',
  ],
  de: [
    'Ein Lastwagen rammte im Morgengrauen den mittleren Pfeiler der alten Brücke, und der Riss ist breiter als eine Hand.',
    'Verletzt wurde niemand. Der Fahrer, 61 Jahre alt, ging zum nächsten Haus und bat die Besitzerin um einen Tee.',
    'Der Rat entscheidet am Donnerstag, ob sich die Stadt noch eine Brücke über dasselbe Wasser leisten kann.',
    'Bis dahin fährt stündlich eine Fähre vom alten Anleger, und sie nimmt bei jeder Fahrt zwei Autos mit.',
  ],
};

/** Which lines of a block stay that stands below a text and is parted from it by a blank line. */
function staying(language: keyof typeof TEXTS, block: readonly string[], between = '\n'): string[] {
  const text = TEXTS[language];
  const { keep } = readText(`${text.join(between)}\n\n${block.join('\n')}`, 'x.txt');
  expect(keep?.slice(0, text.length)).toEqual(text.map(() => true));
  return block.filter((_, index) => keep?.[text.length + index]);
}

describe('the block that closes a page', () => {
  test.each([
    [
      'en',
      [
        'Share',
        'Odd and oddest',
        'Two readers on it',
        'MarlMan: I swim. It is free.',
        'Tiny: So do fish.',
        '© 2026 Marl Post',
      ],
    ],
    [
      'es',
      [
        'Compartir',
        'Rarezas',
        'Dos lectores al respecto',
        'Marlo: Yo nado. Es gratis.',
        'Tina: Los peces también.',
        '© 2026 El Marlo',
      ],
    ],
    [
      'fr',
      [
        'Partager',
        'Curiosités',
        'Deux lecteurs à ce sujet',
        'Marlin : Moi, je nage. C’est gratuit.',
        'Tine : Les poissons aussi.',
        '© 2026 La Marle',
      ],
    ],
    [
      'de',
      [
        'Teilen',
        'Kurioses',
        'Zwei Leser dazu',
        'Marlmann: Ich schwimme. Das kostet nichts.',
        'Tine: Die Fische auch.',
        '© 2026 Marlbote',
      ],
    ],
  ] as const)('goes with the names and remarks that no rule knows: %s', (language, block) => {
    expect(staying(language, block)).toEqual([]);
  });

  test.each([
    ['en', ['What it costs', 'Bridge toll: £2', 'Ferry with a car: £5', 'The ferry stops at dusk.']],
    ['es', ['Lo que cuesta', 'Peaje del puente: 2 euros', 'Barca con coche: 5 euros', 'La barca para al anochecer.']],
    ['fr', ['Ce qu’il en coûte', 'Péage du pont : 2 euros', 'Bac avec voiture : 5 euros', 'Le bac s’arrête le soir.']],
    ['de', ['Was es kostet', 'Maut der Brücke: 2 Euro', 'Fähre mit Auto: 5 Euro', 'Die Fähre ruht in der Nacht.']],
  ] as const)('stays where nothing in it is known to be furniture: %s', (language, block) => {
    expect(staying(language, block)).toEqual(block);
  });

  test.each([
    ['en', 'The ferryman, who has no licence, says that he will cross in any weather until the council forbids it.'],
    ['es', 'El barquero, que no tiene licencia, dice que cruzará con cualquier tiempo hasta que el pleno lo prohíba.'],
    ['fr', 'Le passeur, qui n’a pas de permis, dit qu’il traversera par tous les temps tant que nul ne l’interdit.'],
    ['de', 'Der Fährmann, der keinen Schein hat, sagt, dass er bei jedem Wetter fährt, bis der Rat es ihm verbietet.'],
  ] as const)('leaves the last word to the writer: %s', (language, last) => {
    expect(staying(language, [last, '2 5 9', 'Share', '© 2026 Marl Post'])).toEqual([last, '2 5 9']);
  });
});

const TITLES = {
  en: 'The bridge over the Marl closed on Monday',
  es: 'El puente sobre el Marlo cierra desde el lunes',
  fr: 'Le pont sur la Marle est fermé depuis lundi',
  de: 'Die Brücke über die Marl ist seit Montag gesperrt',
};

describe('the block that opens a page', () => {
  test.each([
    ['en', ['Marl Post', 'Home', 'May 3, 2026'], 'The Post lives on what members give. It costs less than a herring.'],
    ['es', ['El Marlo', 'Inicio', '3 de mayo de 2026'], 'El Marlo vive de sus socias. Cuesta menos que un arenque.'],
    ['fr', ['La Marle', 'Accueil', '3 mai 2026'], 'La Marle vit de ses membres. Elle coûte moins qu’un hareng.'],
    [
      'de',
      ['Marlbote', 'Startseite', '3. Mai 2026'],
      'Der Bote lebt von Mitgliedern. Er kostet weniger als ein Hering.',
    ],
  ] as const)('goes with what the page says of itself in whole sentences: %s', (language, menu, own) => {
    const [paper, home, day] = menu;
    const head = [paper, home, own, TITLES[language], day];
    const { metadata, keep } = readText(`${head.join('\n')}\n\n${TEXTS[language].join('\n')}`, 'x.txt');
    expect(metadata.title).toBe(TITLES[language]);
    expect(keep?.map(Boolean)).toEqual([...head.map(() => false), ...TEXTS[language].map(() => true)]);
  });

  test.each([
    ['en', 'It is an old bridge. It has been loved.'],
    ['es', 'Es un puente viejo. Ha sido querido.'],
    ['fr', 'C’est un vieux pont. On l’a aimé.'],
    ['de', 'Es ist eine alte Brücke. Man hat sie gemocht.'],
  ] as const)('leaves the first word to the writer: %s', (language, first) => {
    const { keep } = readText(`${TITLES[language]}\n\n${first}\n\n${TEXTS[language].join('\n')}`, 'x.txt');
    expect(keep?.slice(1)).toEqual([first, ...TEXTS[language]].map(() => true));
  });

  test.each([
    ['en', 'By Ines Calder', 'Flipbored'],
    ['es', 'Por Inés Calder', 'Mándalo'],
    ['fr', 'Par Inès Calder', 'Épinglé'],
    ['de', 'Von Ines Calder', 'Anpinnen'],
  ] as const)('goes to its last line, which stands right above the text: %s', (language, signed, button) => {
    const head = (blank: string) => `${TITLES[language]}\n${signed}${blank}\n${button}`;
    const parted = readText(`${head('')}\n\n${TEXTS[language].join('\n')}`, 'x.txt');
    expect(parted.keep?.[2]).toBe(false);
    // Parted from the head instead, it heads the text.
    const heading = readText(`${head('\n')}\n${TEXTS[language].join('\n')}`, 'x.txt');
    expect(heading.keep?.[2]).toBe(true);
  });
});
