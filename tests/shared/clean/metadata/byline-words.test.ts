import { describe, expect, test } from 'vitest';
import { readText } from '../../../../electron/library/import/read-text.ts';
import { isBody, withoutAsides } from '../../../../shared/clean/metadata/byline-words.ts';

const PAGES = {
  en: {
    title: 'The bridge over the Marl closed on Monday',
    day: 'March 3, 2024',
    text: [
      'A lorry struck the middle pier of the old bridge at dawn, and engineers say the crack is wider than a hand.',
      'Nobody was hurt. The driver, who is 61, walked to the nearest house and asked for tea.',
      'The council meets on Thursday to decide whether the town can afford another bridge.',
    ],
  },
  de: {
    title: 'Die alte Brücke über die Marl ist gesperrt',
    day: '3. März 2024',
    text: [
      'Ein Lastwagen hat am Morgen den mittleren Pfeiler der alten Brücke getroffen, und der Riss ist breiter als eine Hand.',
      'Niemand wurde verletzt. Der Fahrer, 61, ging zum nächsten Haus und bat um Tee.',
      'Der Rat entscheidet am Donnerstag, ob sich die Stadt eine neue Brücke leisten kann.',
    ],
  },
  fr: {
    title: 'Le vieux pont sur la Marl est fermé',
    day: 'Publié le 3 mars 2024',
    text: [
      "Un camion a heurté à l'aube la pile centrale du vieux pont, et la fissure est plus large qu'une main.",
      "Personne n'a été blessé. Le chauffeur, 61 ans, a marché jusqu'à la première maison et a demandé du thé.",
      'Le conseil décidera jeudi si la ville peut se payer un autre pont.',
    ],
  },
  es: {
    title: 'El viejo puente sobre el Marl está cerrado',
    day: '3 de marzo de 2024',
    text: [
      'Un camión golpeó al amanecer el pilar central del viejo puente, y la grieta es más ancha que una mano.',
      'Nadie resultó herido. El conductor, de 61 años, caminó hasta la primera casa y pidió té.',
      'El ayuntamiento decidirá el jueves si la ciudad puede pagar otro puente.',
    ],
  },
};

const signs = (language: keyof typeof PAGES, line: string) => {
  const { title, day, text } = PAGES[language];
  return readText(['Menu', 'Inicio', title, line, day, 'Share', '', ...text].join('\n'), 'x.txt').metadata.byline;
};

describe('who signs, whatever the text is called', () => {
  test.each([
    'Opinion by Ann Lee',
    'Guest column by Ann Lee',
    'Published by Ann Lee',
    'Recipe by Ann Lee',
    'Interviewed by Ann Lee',
    'Photos and story by Ann Lee',
    'Ann Lee reports',
    'Ann Lee (she/her)',
    'Ann Lee, PhD',
    'Ann Lee @annlee',
  ])('%s', (line) => expect(signs('en', line)).toBe('Ann Lee'));

  test.each([
    'Von Anna Lehmann (Text) und Bernd Strand (Fotos)',
    'Gespräch: Anna Lehmann',
    'Aufgezeichnet von Anna Lehmann',
    'Interview von Anna Lehmann',
    'Kolumne von Anna Lehmann',
    'Veröffentlicht von Anna Lehmann',
    'Von unserer Redakteurin Anna Lehmann',
    'Von Anna Lehmann, dpa',
  ])('%s', (line) => expect(signs('de', line)).toBe('Anna Lehmann'));

  test.each([
    'Publié par Anne Leroy',
    'Article rédigé par Anne Leroy',
    'Entretien réalisé par Anne Leroy',
    'Reportage par Anne Leroy',
    'Un article de Anne Leroy',
    'Une enquête d’Anne Leroy',
    'De notre correspondante Anne Leroy',
    'Par Anne Leroy - a.leroy@marl.example',
    'Par Anne Leroy (avec AFP)',
  ])('%s', (line) => expect(signs('fr', line)).toBe('Anne Leroy'));

  test.each([
    'Una crónica de Ana Ruiz',
    'Escribe: Ana Ruiz',
    'Firma: Ana Ruiz',
    'Publicado por Ana Ruiz',
    'Texto: Ana Ruiz. Fotos: Blas Soto',
    'Ana Ruiz. Marl',
  ])('%s', (line) => expect(signs('es', line)).toBe('Ana Ruiz'));

  test.each([
    ['en', 'Photos by Ann Lee'],
    ['en', 'Edited by Ann Lee'],
    ['en', 'From Ann Lee in Keld'],
    ['de', 'Von Montag bis Freitag'],
    ['fr', 'Une enquête de police'],
  ] as const)('but %s: %s', (language, line) => expect(signs(language, line)).toBeNull());
});

test('agencies and newsrooms sign, people are none of them', () => {
  expect(['AFP', 'Agencias', 'Marl Post staff', 'La rédaction', 'Redaktion'].filter(isBody)).toHaveLength(5);
  expect(['Ann Lee', 'Marl Post', 'Afp', 'redaktionell'].filter(isBody)).toEqual([]);
});

test('what stands beside a name goes, the name stays', () => {
  expect(withoutAsides('Ann Lee, Court reporter')).toBe('Ann Lee, Court reporter');
  expect(withoutAsides('Ann Lee (they/them), EFE')).toBe('Ann Lee');
});
