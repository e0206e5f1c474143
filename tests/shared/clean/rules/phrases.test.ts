import { describe, expect, it } from 'vitest';
import { readText } from '../../../../electron/library/import/read-text.ts';

const PARAGRAPHS = {
  en: [
    'The council of Velden voted on Tuesday night to keep the ferry for another ten years, ending a long dispute.',
    'The boats carried 41,000 passengers last summer, a third more than in the year in which the bridge was opened.',
    'Opponents said they would take the decision to the county court, where an earlier complaint is waiting.',
  ],
  de: [
    'Der Stadtrat von Velden hat am Dienstagabend beschlossen, die Fähre für weitere zehn Jahre zu erhalten.',
    'Nach Zahlen des Hafenamts haben die Boote im vergangenen Sommer 41.000 Fahrgäste befördert.',
    'Gegner kündigten an, die Entscheidung vor das Verwaltungsgericht zu bringen, das seit Jahren beschäftigt ist.',
  ],
  fr: [
    'Le conseil municipal de Velden a voté mardi soir pour garder le bac dix ans de plus, après une longue querelle.',
    'Selon les chiffres de la capitainerie, les bateaux ont transporté 41 000 passagers l’été dernier.',
    'Les opposants ont annoncé qu’ils porteraient la décision devant le tribunal administratif de la ville voisine.',
  ],
  es: [
    'El pleno de Velden votó el martes por la noche por conservar la barca otros diez años, tras una larga disputa.',
    'Según las cifras de la capitanía, las barcas transportaron a 41.000 pasajeros el verano pasado.',
    'Los detractores anunciaron que llevarán la decisión al juzgado, donde una denuncia sigue pendiente de juicio.',
  ],
} as const;

/** Whether a line stays that stands alone between two paragraphs. */
function stays(language: keyof typeof PARAGRAPHS, line: string): boolean {
  const [title, ...others] = PARAGRAPHS[language];
  const { keep } = readText([title, others[0], line, others[1], title].join('\n\n'), 'x.txt');
  expect(keep?.filter((_, index) => index !== 2)).toEqual([true, true, true, true]);
  return keep?.[2] ?? true;
}

describe('what pages have on their buttons goes, wherever it stands', () => {
  it.each([
    ['en', 'Gift this article'],
    ['en', 'Share this update'],
    ['en', '2 Related'],
    ['en', 'Popular on The Quay'],
    ['en', 'HARBOR HERALD FILE PHOTO'],
    ['en', '(Photo by Ada Moss/Harbor Press)'],
    ['en', 'Newsletters are free. Unsubscribe anytime.'],
    ['en', 'Your browser does not support the video tag.'],
    ['en', '[Embedded content: document viewer]'],
    ['en', 'H: 61° L: 44°'],
    ['en', 'Tags: Velden, ferry, council'],
    ['de', 'Link kopieren'],
    ['de', 'Artikel anhören · 5 Min.'],
    ['de', 'Passend dazu: Wer zahlt für die Brücke?'],
    ['de', 'Täglich die wichtigsten Nachrichten per E-Mail'],
    ['de', 'Ihr Browser unterstützt dieses Video nicht.'],
    ['de', 'Mit der Nutzung unserer Seite stimmen Sie der Verwendung von Cookies zu.'],
    ['fr', 'Photo d’illustration'],
    ['fr', '1 234 vues'],
    ['fr', 'Recevez chaque matin l’essentiel de l’actualité'],
    ['fr', 'Signaler un abus'],
    ['fr', 'Tous les articles de Inès Halloran'],
    ['fr', 'En partenariat avec Harlan Lignes'],
    ['es', 'Crédito: Getty Images'],
    ['es', 'Si continúa navegando, consideramos que acepta su uso.'],
    ['es', 'Galería de fotos'],
    ['es', 'Hoy: 18° / 9°'],
    ['es', 'Saltar publicidad'],
    ['es', 'Más artículos de Inés Halloran'],
  ] as const)('%s: %s', (language, line) => expect(stays(language, line)).toBe(false));

  it.each([
    ['en', 'The file photo was taken in 1951.'],
    ['en', 'Popular on the quay: fried eel.'],
    ['en', 'He gifted this article to the museum.'],
    ['en', 'Terms of use were read aloud.'],
    ['de', 'Heute waren es 18°, gestern 9.'],
    ['de', 'Das Impressum fehlte.'],
    ['fr', 'Recevez-les chaque matin, dit-elle.'],
    ['fr', 'Les vues étaient belles.'],
    ['es', 'El crédito: dos millones de euros.'],
    ['es', 'La galería de fotos abre el lunes.'],
  ] as const)('but a sentence of the same words stays (%s: %s)', (language, line) => {
    expect(stays(language, line)).toBe(true);
  });
});
