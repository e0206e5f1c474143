import { describe, expect, test } from 'vitest';
import { readText } from '../../../electron/library/import/read-text.ts';

const TEXT = [
  'A lorry struck the middle pier of the old bridge at dawn, and engineers say the crack is wider than a hand.',
  'Nobody was hurt. The driver, who is 61, walked to the nearest house and asked for tea.',
  'The council meets on Thursday to decide whether the town can afford another bridge.',
];
const read = (above: readonly string[], below: readonly string[] = []) =>
  readText([...above, ...TEXT, ...below].join('\n'), 'x.txt');

describe('the paper', () => {
  const head = ['E-Paper', 'Marl Valley Post', 'Menu', 'The bridge over the Marl closed on Monday', 'By Ines Calder'];
  test.each([
    ['its name alone', 'Marl Valley Post'],
    ['its name and its rights', '© Marl Valley Post - All rights reserved'],
    ['its name before the sign', 'Marl Valley Post © 2026 · Legal notice'],
  ])('is the one that ends the page as it begins: %s', (_name, last) => {
    expect(read(head, ['Related', 'Council raises fees', last]).metadata.publication).toBe('Marl Valley Post');
  });

  test('is known from the top alone where its name is made as those of papers are', () => {
    expect(read(head, ['Related', 'Council raises fees']).metadata.publication).toBe('Marl Valley Post');
    const other = head.with(1, 'Marl Valley Life');
    expect(read(other, ['Related', 'Council raises fees']).metadata.publication).toBeNull();
    expect(read(other, ['© Corin Massey/Courant']).metadata.publication).toBeNull();
  });
});

describe('the paper that nothing but its place tells', () => {
  const title = 'The bridge over the Marl closed on Monday';
  const paper = (above: readonly string[], below: readonly string[] = []) =>
    read([...above, title, 'By Ines Calder'], ['Related', 'Council raises fees', ...below]).metadata;
  test.each([
    ['first, above a menu', ['Far & Near', 'Destinations', 'Hotels'], 'Far & Near'],
    [
      'below what is known',
      ['Menu', 'Accept all cookies', 'LAS CUENTAS CLARAS', 'Hazte socio', 'Boletines'],
      'Las Cuentas Claras',
    ],
    [
      'below a single word',
      ['Suscríbete', 'Ingresar', 'Las Cuentas Claras', 'Estados', 'Letras'],
      'Las Cuentas Claras',
    ],
    ['with what its picture is called', ['Dale & Moor Logo', 'Menu', 'Walks'], 'Dale & Moor'],
    ['right above the title', ['Menu', 'River Life'], null],
    ['a section', ['Health Conditions', 'Discover', 'Plan'], null],
    ['below other words of the menu', ['Fixtures', 'Tables', 'Walks', 'Cups', 'League Two', 'Ad'], null],
    ['below one section', ['Sport', 'League Two', 'Cups', 'Fixtures'], null],
    ['what pages offer', ['Accessibility Statement', 'Walks', 'Fixtures'], null],
    ['“your” in its name', ['TU CUENTA SENCILLA', 'Ahorro', 'Vivienda'], 'Tu Cuenta Sencilla'],
    ['a person', ['Ines Calder', 'Discover', 'Plan'], null],
    ['copied by a scraper', ['Far & Near', 'Discover', `NextImg: ${title}`], null],
  ])('%s', (_name, above, name) => {
    expect(paper(above).publication).toBe(name);
  });

  test('is rather the page’s own name than the house that holds the rights', () => {
    const head = ['Skip to content', 'El Eco de Marl', 'Portada', 'Comarcas'];
    expect(paper(head, ['© Editorial Costa Norte, S.L.']).publication).toBe('El Eco de Marl');
    expect(paper(['Menu'], ['© 2023 Mill Lane News & Media Limited']).publication).toBe('Mill Lane News');
    expect(paper(['Menu'], ['© 2023 Marl Media GmbH']).publication).toBeNull();
    expect(paper(['Menu'], ['© 1998–2024 LTR is part of Puddle Media Group']).publication).toBeNull();
  });

  test.each([
    ['what boxes offer more on', ['Menu'], ['READ MORE ON PETS'], null],
    ['what the data rest on', ['Menu'], ['Source: Guild of Ferrymen and own counts. As of May.'], null],
    [
      'the name that its address has',
      ['Activate alerts', 'TAG38.de', 'Verkehr'],
      ['Write to tips@tag38.example'],
      'TAG38.de',
    ],
    [
      'a tag in the second half',
      ['Sport', 'Fixtures', 'Keld Cup', 'Ad'],
      ['Topics', 'Keld Cup', 'Reuse this', 'More', 'About us', 'Back to top'],
      null,
    ],
  ])('%s', (_name, above, below, name) => {
    expect(paper(above, below).publication).toBe(name);
  });

  test('is named in full where who signs has a word of it', () => {
    const head = ['Marl Valley Sentinel', 'Menu', 'Walks', title, 'By Ines Calder Sentinel Staff Writer'];
    expect(read(head).metadata).toMatchObject({ publication: 'Marl Valley Sentinel', byline: 'Ines Calder' });
  });
});

describe('who signs', () => {
  test.each([
    ['Posted by Ines Calder at 10:14 PM', 'Ines Calder'],
    ['Compiled by Register staff', 'Register staff'],
    ['By Ines Calder (with B. S.)', 'Ines Calder, B. S.'],
    ['Ines Calder (with B. S.)', 'Ines Calder, B. S.'],
    ['Ines Calder, with files from The Marl Wire', 'Ines Calder'],
    ['Ines Calder / Martin Strand', 'Ines Calder, Martin Strand'],
    ['Ines Calder, ferrywoman', 'Ines Calder'],
    ['Port Ellery, the town without bridges', null],
    ['**Ines Calder**', 'Ines Calder'],
    ['*By Ines Calder*', 'Ines Calder'],
    ['Medically reviewed by Bo Strand, MD, Sleep Medicine — Written by Ines Calder', 'Ines Calder'],
    ['Words and photographs by Ines Calder', 'Ines Calder'],
    ['Text und Fotos: Ines Calder', 'Ines Calder'],
    ['Von: Redaktion', 'Redaktion'],
    ['Por Redacción El Faro', 'Redacción El Faro'],
    ['Rédaction avec Belgapress', 'Rédaction avec Belgapress'],
    ['Par AFP', 'AFP'],
    ['EFE', 'EFE'],
    ['Ines Calder / MNC / Nov 10, 2023, 08:12 IST', 'Ines Calder'],
    ['By email', null],
    ['Gift Article', null],
  ])('%s', (line, name) => {
    const head = ['Menu', 'The bridge over the Marl closed on Monday', line, 'Nov 10, 2023', 'Share'];
    expect(read(head).metadata.byline).toBe(name);
  });
});

describe('the title', () => {
  const title = 'The quiet reason why the old bridge has a crack';
  test.each([
    ['a motto', ['Points of Order', 'musings from the back of the council', title]],
    ['the way to a live report', ['EN VIVO | The council votes on the old bridge', title]],
    [
      'the name of a paper',
      ['The Mossley Argus', 'Home', 'Letters', "What's On", 'Letters: Give the geese their bridge back'],
    ],
  ])('is not %s', (_name, head) => {
    expect(read([...head, 'By Ines Calder', '7 May 2019']).metadata.title).toBe(head.at(-1));
  });
});

test('right above the text, a name that ends as a sentence does signs beside the day', () => {
  const head = ['Menu', 'The bridge over the Marl closed on Monday', 'Nov 10, 2023', 'Ines Calder (with B. S.)'];
  expect(read(head).metadata.byline).toBe('Ines Calder, B. S.');
});

test('what somebody says below the title is the subtitle', () => {
  const [title, said] = [
    'Ask Ada: my bridge has moved in',
    '‘It has a lock on its pier, and the good glasses are inside’',
  ];
  expect(read(['Menu', title, said, '7 May 2019']).metadata.title).toBe(title);
});

describe('the day', () => {
  const title = 'The bridge over the Marl closed on Monday';
  test.each([
    ['above the counters of the article', ['Menu', title, '17th July 2026', '9 minute read', '318'], '2026-07-17'],
    [
      'with who wrote it',
      ['SPONSORED BY VERIFLEX', 'MATERIALS', title, '11 June 2026 | Ada Moss | Arts editor'],
      '2026-06-11',
    ],
    [
      'below what calls it so',
      ['Menu', title, 'From:', 'Department for Ways', 'Published', '2 April 2024'],
      '2024-04-02',
    ],
    ['said twice', [title, 'By Ines Calder', 'Posted 6 Jun 20246 Jun 2024'], '2024-06-06'],
    ['in Switzerland', [title, 'Publiziert: 03.03.2024, 17:44'], '2024-03-03'],
    ['before who signs with a handle', [title, '8th July 2022 | By Ottilie Crane @ottiliecrane'], '2022-07-08'],
    ['of the page, above the title', ['Thursday, May 14, 2026', '61°', title, 'By Ines Calder'], null],
    ['of a change', [title, 'By Ines Calder', 'Updated 15 June 2026'], null],
    ['of a change, where the text tells of that day', [title, 'By Ines Calder', 'Updated 11 June 2026'], '2026-06-11'],
    [
      'of the page, twice',
      ['Marl Wire', 'Latest', '14/05/2026 16:20', 'TOWN', '14/05/2026 16:20', 'BRIDGES', title],
      null,
    ],
    [
      'of the page and of the article',
      ['Marl Wire', 'Latest', '14/05/2026 - 16:20', 'Rates 1.2', 'TOWN', '14-05-2026 11:03', 'BRIDGES', title],
      '2026-05-14',
    ],
    [
      'right above the title, without its weekday',
      ['Menu', 'Bridges', 'May 14, 2026', title, 'By Ines Calder'],
      '2026-05-14',
    ],
  ])('%s', (_name, above, day) => {
    expect(read(above).metadata.published).toBe(day);
  });

  test('of a change is shown, though it decides nothing', () => {
    const { evidence } = read([title, 'By Ines Calder', 'Updated 15 June 2026']);
    expect(evidence.published).toMatchObject([{ value: '2026-06-15', score: 0.4 }]);
  });
});

describe('what names the paper in the first line', () => {
  const menu = ['Touren', 'Menschen', 'Ausgaben', 'Kiosk'];
  const title = ['The bridge over the Marl closed on Monday', 'By Ines Calder'];
  test.each([
    ['Ferryman’s Friend: all that floats, and why', 'Ferryman’s Friend'],
    ['FF – Ferries & Fords', 'Ferries & Fords'],
    ['FF Ferries & Fords', 'Ferries & Fords'],
    ['Marl Depesche.example', 'Marl Depesche'],
    ['BERGBLICK', 'BERGBLICK'],
    ["Le Courrier de l'Aven", "Le Courrier de l'Aven"],
    ['Bergblick', null],
  ])('%s', (line, name) => expect(read([line, ...menu, ...title]).metadata.publication).toBe(name));
});

test('a name with a small letter is the paper’s where the text says it', () => {
  const head = [
    'Le Passeur libre',
    'Recherche',
    'Sorties',
    'Marées',
    'Le pont de la Marle est fermé',
    'Par Ines Calder',
  ];
  expect(read(head).metadata.publication).toBeNull();
  const told = 'Le Passeur libre a pu lire le rapport, qui parle d’une fissure plus large que la main.';
  expect(read(head, [told, ...TEXT]).metadata.publication).toBe('Le Passeur libre');
});

test('who pays for the page gives no title', () => {
  const title = 'Ferry stuck for the third time, harbour master says';
  const head = [
    'MARL POST',
    'HOME',
    'SPONSORED BY',
    'Old Marl Gold & Silver — Call the bridge today',
    title,
    'by Ines Calder',
  ];
  expect(read(head).metadata.title).toBe(title);
});

describe('below a subtitle as long as a paragraph', () => {
  const subtitle = 'For nine years two librarians of the same town hid books from each other, and nobody noticed.';
  test('the day is that of the article', () => {
    const head = ['The secret war of the librarians', subtitle, 'Drawing by Vera Sanz', '23 February 2020'];
    expect(read(head).metadata.published).toBe('2020-02-23');
  });

  test('a day below a headline is that of another article, and one of several a chronicle’s', () => {
    const list = [
      'The bridge over the Marl closed on Monday',
      subtitle,
      'Let all the parkways bloom',
      '2 February 2020',
    ];
    expect(read(list).metadata.published).toBeNull();
    const days = [
      'The bridge over the Marl closed on Monday',
      subtitle,
      '2 February 2020',
      subtitle,
      '3 February 2020',
    ];
    expect(read(days).metadata.published).toBeNull();
  });
});

test('who signs without “by” is told of in the last line', () => {
  const head = ['The bridge over the Marl closed on Monday', 'Anna Calder', 'Published 4:00 a.m. May 3, 2024'];
  const { metadata, keep } = read(head, ['Anna Calder is a retired machinist who lives in Marl.', 'View Comments']);
  expect(metadata.byline).toBe('Anna Calder');
  expect(keep?.slice(-2)).toEqual([false, false]);
});

test('a title with the paper behind it, and alone below', () => {
  const head = ['The bridge over the Marl closed - Marl Post', 'The bridge over the Marl closed', 'By Ines Calder'];
  expect(read(head).metadata.title).toBe('The bridge over the Marl closed');
});

test.each([
  ['behind a bar', 'The bridge over the Marl closed | Somewhere Else', []],
  ['behind a dash, named elsewhere', 'The bridge over the Marl closed – Marl Life', ['Marl Life']],
] as const)('a title without the paper %s', (_, line, above) => {
  expect(read([...above, 'News', line, 'By Ines Calder']).metadata.title).toBe('The bridge over the Marl closed');
});

test('behind a dash, what nobody else names is of the title', () => {
  const line = 'The bridge over the Marl closed – Nobody Hurt';
  expect(read(['News', line, 'By Ines Calder']).metadata.title).toBe(line);
});

test('a sentence of a few words amid the menu above the title goes', () => {
  const head = ['Log in', 'Independent. Small. Yours.', 'Search', 'The bridge over the Marl closed', 'By Ines Calder'];
  expect(read(head).keep?.slice(0, 3)).toEqual([false, false, false]);
});
