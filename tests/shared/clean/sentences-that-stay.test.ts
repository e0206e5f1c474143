import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readText } from '../../../electron/library/import/read-text.ts';

/** A note of four paragraphs, and what stands below it on its page. */
const PAGES = {
  en: {
    title: 'The bridge over the Marl closed on Monday',
    paragraphs: [
      'A lorry struck the middle pier of the old bridge at dawn, and engineers say the crack is wider than a hand.',
      'Nobody was hurt. The driver, who is 61, walked to the nearest house and asked for tea.',
      'The council meets on Thursday to decide whether the town can afford another bridge.',
      'Until then a ferry runs every hour from the old landing, and it takes two cars at a time.',
    ],
    furniture: ['Related', 'Council raises parking fees', 'Share', 'Most read', '© 2026 Marl Post'],
  },
  es: {
    title: 'El puente sobre el Marlo cierra desde el lunes',
    paragraphs: [
      'Un camión golpeó al amanecer el pilar central del puente viejo y la grieta es más ancha que una mano.',
      'Nadie resultó herido. El conductor, de 61 años, caminó hasta la primera casa y pidió un té.',
      'El pleno decide el jueves si el pueblo puede pagar otro puente.',
      'Hasta entonces una barca cruza cada hora desde el embarcadero viejo y lleva dos coches.',
    ],
    furniture: ['Noticias relacionadas', 'El pleno sube las tasas', 'Compartir', 'Lo más leído', '© 2026 El Marlo'],
  },
  fr: {
    title: 'Le pont sur la Marle est fermé depuis lundi',
    paragraphs: [
      'Un camion a heurté à l’aube la pile centrale du vieux pont et la fissure est plus large qu’une main.',
      'Personne n’a été blessé. Le conducteur, 61 ans, a marché jusqu’à la première maison et demandé un thé.',
      'Le conseil décide jeudi si le bourg peut payer un autre pont.',
      'D’ici là un bac traverse toutes les heures depuis le vieil embarcadère et prend deux voitures.',
    ],
    furniture: ['À lire aussi', 'Le conseil augmente les tarifs', 'Partager', 'Les plus lus', '© 2026 La Marle'],
  },
  de: {
    title: 'Die Brücke über die Marl ist seit Montag gesperrt',
    paragraphs: [
      'Ein Lastwagen rammte im Morgengrauen den mittleren Pfeiler der alten Brücke, und der Riss ist breiter als eine Hand.',
      'Verletzt wurde niemand. Der Fahrer, 61 Jahre alt, ging zum nächsten Haus und bat um einen Tee.',
      'Der Gemeinderat entscheidet am Donnerstag, ob der Ort sich eine neue Brücke leisten kann.',
      'Bis dahin fährt jede Stunde eine Fähre vom alten Anleger und nimmt zwei Autos mit.',
    ],
    furniture: ['Lesen Sie auch', 'Gemeinderat erhöht Gebühren', 'Teilen', 'Meistgelesen', '© 2026 Marlbote'],
  },
} as const;

const sentencesOf = (language: string) =>
  readFileSync(new URL(`../../cases/clean-stays/${language}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean);

describe.for(Object.entries(PAGES))('a sentence that begins as furniture does, %s', ([language, page]) => {
  const { title, paragraphs, furniture } = page;
  const [first, second, third, fourth] = paragraphs;
  const [header, headline] = furniture;
  const places = {
    'between paragraphs': (line: string) => [title, first, second, line, third, fourth, ...furniture],
    'at the end': (line: string) => [title, ...paragraphs, line, ...furniture],
    'below a box': (line: string) => [title, first, second, header, headline, line, third, fourth, ...furniture],
  };

  test.for(Object.entries(places))('stays %s', ([, around]) => {
    const gone = sentencesOf(language).filter((line) => {
      const lines = around(line);
      return readText(lines.join('\n'), 'x.txt').keep?.[lines.indexOf(line)] !== true;
    });
    expect(gone).toEqual([]);
  });
});
