import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberOf } from '../../../../shared/detect/quantities/digits.ts';
import { numbersOf, quantitiesIn } from '../../../../shared/detect/quantities/numbers.ts';

/** A quantity in one line: value or range, unit, date, and what is printed. */
type Told = [value: number | [number, number], unit: string | null, date: string | null, text: string];
/** Sentences of one language, as of 15 June 2024. */
type Cases = readonly (readonly [sentence: string, ...told: Told[]])[];

const english: Cases = [
  ['nearly $56 billion in 2022', [56e9, 'USD', '2022', 'nearly $56 billion']],
  ['8 million border encounters', [8e6, 'border encounters', null, '8 million border encounters']],
  ['12 percent of voters', [12, '%', null, '12 percent']],
  ['a 55-year-old skipper', [55, 'years', null, '55-year-old']],
  ['three ferries', [3, 'ferries', null, 'three ferries']],
  ['three and a half days in January', [3.5, 'days', null, 'three and a half days']],
  ['$2 and a half million', [2.5e6, 'USD', null, '$2 and a half million']],
  ['The 19:42 was late, open 24/7.'],
  ['3.1 for each 1,000 people stood here', [3.1, null, null, '3.1'], [1000, 'people', null, '1,000 people']],
  ['Twenty-six confirmed the count, two did not.', [26, null, null, 'Twenty-six']],
  [
    '26 confirmed cases and two elderly women',
    [26, 'confirmed cases', null, '26 confirmed cases'],
    [2, 'elderly women', null, 'two elderly women'],
  ],
  ['A shift is ten hours, six of them awake.', [10, 'hours', null, 'ten hours']],
  ['Two thirds of our beds', [0.6667, 'beds', null, 'Two thirds of our beds']],
  [
    'Eighty of the two hundred passengers have booked again.',
    [80, null, null, 'Eighty'],
    [200, 'passengers', null, 'two hundred passengers'],
  ],
  ['14 Junior teams', [14, null, null, '14']],
  ['deciding the 2024 election with 40 seats', [40, 'seats', null, '40 seats']],
  ['Rents doubled in ten years.', [2, '×', null, 'doubled'], [10, 'years', null, 'ten years']],
  ['twice as many as in 2019', [2, '×', '2019', 'twice']],
  ['About a third of the voters stayed away last year.', [0.3333, 'voters', '2023', 'About a third of the voters']],
  [
    'One in five patients waits longer than 18 weeks.',
    [0.2, 'patients', null, 'One in five patients'],
    [18, 'weeks', null, 'longer than 18 weeks'],
  ],
  [
    'Half of the seats and half a million people',
    [0.5, 'seats', null, 'Half of the seats'],
    [5e5, 'people', null, 'half a million people'],
  ],
  ['a quarter of a million people', [25e4, 'people', null, 'a quarter of a million people']],
  [
    'a dozen ferries and two dozen buses',
    [12, 'ferries', null, 'a dozen ferries'],
    [24, 'buses', null, 'two dozen buses'],
  ],
  ['There were no injuries, the harbour said.', [0, 'injuries', null, 'no injuries']],
  ['None of the boats was insured.', [0, 'boats', null, 'None of the boats']],
  ['The bridge cost between 3 and 5 million crowns.', [[3e6, 5e6], 'crowns', null, 'between 3 and 5 million crowns']],
  ['between $3 million and $5 million was lost', [[3e6, 5e6], 'USD', null, 'between $3 million and $5 million']],
  ['$10-15 million', [[1e7, 15e6], 'USD', null, '$10-15 million']],
  ['It takes 10–15 minutes by bus.', [[10, 15], 'minutes', null, '10–15 minutes']],
  ['30 to 40 percent', [[30, 40], '%', null, '30 to 40 percent']],
  ['It rose from 40 to 44 million.', [4e7, null, null, '40'], [44e6, null, null, '44 million']],
  [
    'It rose from about 40 to nearly 44 million passengers.',
    [4e7, 'passengers', null, 'about 40'],
    [44e6, 'passengers', null, 'nearly 44 million passengers'],
  ],
  [
    'They carried 40, 44 and 48 million passengers.',
    [4e7, 'passengers', null, '40'],
    [44e6, 'passengers', null, '44'],
    [48e6, 'passengers', null, '48 million passengers'],
  ],
  [
    'The lines lost 300 and 400 passengers.',
    [300, 'passengers', null, '300'],
    [400, 'passengers', null, '400 passengers'],
  ],
  // Each has its own, or is of another size.
  [
    'It has 3 ferries and 44 million passengers.',
    [3, 'ferries', null, '3 ferries'],
    [44e6, 'passengers', null, '44 million passengers'],
  ],
  ['On lines 3 and 400 million more', [3, null, null, '3'], [4e8, null, null, '400 million']],
  ['Turnout fell from 61 to 54 percent in May 2024.', [61, '%', '2024-05', '61'], [54, '%', '2024-05', '54 percent']],
  [
    '38.5 °C on 3 May 2024, 2.4 degrees above average',
    [38.5, '°C', '2024-05-03', '38.5 °C'],
    [2.4, 'degrees', '2024-05-03', '2.4 degrees'],
  ],
  ['More than 1,234.5 tonnes in the first quarter of 2023', [1234.5, 'tonnes', '2023-Q1', 'More than 1,234.5 tonnes']],
  ['1.234 kg', [1.234, 'kg', null, '1.234 kg']],
  ['The town had 12,400 inhabitants in the 1990s.', [12400, 'inhabitants', '1990s', '12,400 inhabitants']],
  [
    'up by 0.5 percentage points to 4.25%',
    [0.5, 'percentage points', null, '0.5 percentage points'],
    [4.25, '%', null, '4.25%'],
  ],
  ['It lost US$5m and €300k.', [5e6, 'USD', null, 'US$5m'], [3e5, 'EUR', null, '€300k']],
  ['5 m high', [5, 'm', null, '5 m']],
  ['at -5 °C', [-5, '°C', null, '-5 °C']],
  ['300 km of pipes were laid between 2019 and 2021', [300, 'km', '2019/2021', '300 km']],
  ['last month 40 buses broke down', [40, 'buses', '2024-05', '40 buses']],
  ['in the fourth quarter, 17 ships', [17, 'ships', '2023-Q4', '17 ships']],
  ['in 1998'],
  ['The council meets again on 9 June 2026'],
  ['at 7 p.m. on May 3'],
  ['between 9 a.m. and 5 p.m.'],
  ['the two countries'],
  ['one of the founders'],
  ['They won 3-2 on Saturday.'],
  ['Article 5 and Route 66'],
  ['the first half of the year'],
];

const german: Cases = [
  [
    'Es kamen 91.000 Besucher, ein Plus von acht Prozent.',
    [91000, 'Besucher', null, '91.000 Besucher'],
    [8, '%', null, 'acht Prozent'],
  ],
  ['ein Team von acht Forschern', [8, 'Forschern', null, 'acht Forschern']],
  ['Einer von fünf Fahrgästen', [0.2, 'Fahrgästen', null, 'Einer von fünf Fahrgästen']],
  ['€3,5 Milliarden', [3.5e9, 'EUR', null, '€3,5 Milliarden']],
  ['1.234,5 Tonnen', [1234.5, 'Tonnen', null, '1.234,5 Tonnen']],
  ['bis zu 20 000 Menschen', [2e4, 'Menschen', null, 'bis zu 20 000 Menschen']],
  ['mehr als 3,5 Milliarden Euro', [3.5e9, 'EUR', null, 'mehr als 3,5 Milliarden Euro']],
  ['1 Billion Euro', [1e12, 'EUR', null, '1 Billion Euro']],
  ['Rund ein Drittel der Wähler blieb 2021 zu Hause.', [0.3333, 'Wähler', '2021', 'Rund ein Drittel der Wähler']],
  ['Jeder fünfte Patient wartet.', [0.2, 'Patient', null, 'Jeder fünfte Patient']],
  ['einer von fünf Patienten', [0.2, 'Patienten', null, 'einer von fünf Patienten']],
  ['Die Mieten haben sich verdoppelt.', [2, '×', null, 'verdoppelt']],
  ['ein Dutzend Boote', [12, 'Boote', null, 'ein Dutzend Boote']],
  ['eine halbe Million Menschen', [5e5, 'Menschen', null, 'eine halbe Million Menschen']],
  ['Es gab keine Verletzten.', [0, 'Verletzten', null, 'keine Verletzten']],
  ['zwischen 3 und 5 Millionen Euro', [[3e6, 5e6], 'EUR', null, 'zwischen 3 und 5 Millionen Euro']],
  ['10 bis 15 Minuten', [[10, 15], 'Minuten', null, '10 bis 15 Minuten']],
  ['Die Quote sank von 61 auf 54 Prozent.', [61, '%', null, '61'], [54, '%', null, '54 Prozent']],
  ['um 0,5 Prozentpunkte', [0.5, 'percentage points', null, '0,5 Prozentpunkte']],
  ['am 3. Mai 2024 kamen 1,2 Mio. Besucher', [1.2e6, 'Besucher', '2024-05-03', '1,2 Mio. Besucher']],
  ['am 03.05.2024 fielen 38 mm Regen', [38, 'mm', '2024-05-03', '38 mm']],
  ['im zweiten Quartal 2023 waren es 12 Prozent mehr', [12, '%', '2023-Q2', '12 Prozent']],
  ['in den 1990er Jahren lebten hier 12.400 Menschen', [12400, 'Menschen', '1990s', '12.400 Menschen']],
  ['Im vergangenen Jahr starben 40 Menschen.', [40, 'Menschen', '2023', '40 Menschen']],
  ['knapp 300 neue Wohnungen', [300, 'Wohnungen', null, 'knapp 300 neue Wohnungen']],
  ['fünfundzwanzig Mitglieder', [25, 'Mitglieder', null, 'fünfundzwanzig Mitglieder']],
  ['der 55-jährige Kapitän', [55, 'Jahre', null, '55-jährige']],
  ['um 14 Uhr'],
  ['die drei Länder'],
  ['am 4. Februar und am 9 de junio'],
];

const french: Cases = [
  ['Ils étaient 1 900 quand le moulin a fermé.', [1900, null, null, '1 900']],
  ['1 234,5 tonnes', [1234.5, 'tonnes', null, '1 234,5 tonnes']],
  ['300\u202f000 personnes', [3e5, 'personnes', null, '300\u202f000 personnes']],
  ['plus de 3,5 milliards d’euros', [3.5e9, 'EUR', null, 'plus de 3,5 milliards d’euros']],
  ['5 M€ de travaux', [5e6, 'EUR', null, '5 M€']],
  ['Près d’un tiers des électeurs l’an dernier', [0.3333, 'électeurs', '2023', 'Près d’un tiers des électeurs']],
  ['un patient sur cinq', [0.2, 'patient', null, 'un patient sur cinq']],
  ['deux personnes sur trois', [0.6667, 'personnes', null, 'deux personnes sur trois']],
  ['la moitié des sièges', [0.5, 'sièges', null, 'la moitié des sièges']],
  ['Les loyers ont doublé.', [2, '×', null, 'ont doublé']],
  ['une douzaine de bateaux', [12, 'bateaux', null, 'une douzaine de bateaux']],
  ['aucun blessé', [0, 'blessé', null, 'aucun blessé']],
  ['entre 3 et 5 millions d’euros', [[3e6, 5e6], 'EUR', null, 'entre 3 et 5 millions d’euros']],
  ['10 à 15 minutes', [[10, 15], 'minutes', null, '10 à 15 minutes']],
  ['Le taux est passé de 61 à 54 %.', [61, '%', null, '61'], [54, '%', null, '54 %']],
  ['Le 3 mai 2024, 12 400 habitants ont voté.', [12400, 'habitants', '2024-05-03', '12 400 habitants']],
  ['au deuxième trimestre 2023, 12 pour cent de plus', [12, '%', '2023-Q2', '12 pour cent']],
  ['dans les années 1990, trois mille pêcheurs', [3000, 'pêcheurs', '1990s', 'trois mille pêcheurs']],
  ['environ 300 nouveaux logements', [300, 'logements', null, 'environ 300 nouveaux logements']],
  ['38,5 °C', [38.5, '°C', null, '38,5 °C']],
  ['à 14 heures'],
  ['les deux pays'],
  ['depuis le 1er janvier 2020'],
];

const spanish: Cases = [
  ['Eran 1.900 cuando el molino cerró.', [1900, null, null, '1.900']],
  ['1.234,5 toneladas', [1234.5, 'toneladas', null, '1.234,5 toneladas']],
  ['más de 3.000 millones de euros', [3e9, 'EUR', null, 'más de 3.000 millones de euros']],
  ['2 mil millones de dólares', [2e9, 'USD', null, '2 mil millones de dólares']],
  ['300 mil personas', [3e5, 'personas', null, '300 mil personas']],
  ['medio millón de personas', [5e5, 'personas', null, 'medio millón de personas']],
  [
    'Casi un tercio de los votantes se abstuvo el año pasado.',
    [0.3333, 'votantes', '2023', 'Casi un tercio de los votantes'],
  ],
  ['uno de cada cinco pacientes', [0.2, 'pacientes', null, 'uno de cada cinco pacientes']],
  ['Los alquileres se han duplicado.', [2, '×', null, 'duplicado']],
  ['una docena de barcos', [12, 'barcos', null, 'una docena de barcos']],
  ['ningún herido', [0, 'herido', null, 'ningún herido']],
  ['entre 3 y 5 millones de euros', [[3e6, 5e6], 'EUR', null, 'entre 3 y 5 millones de euros']],
  ['La tasa pasó del 61 al 54 %.', [61, '%', null, '61'], [54, '%', null, '54 %']],
  ['subió 0,5 puntos porcentuales', [0.5, 'percentage points', null, '0,5 puntos porcentuales']],
  ['El 3 de mayo de 2024 votaron 12.400 personas.', [12400, 'personas', '2024-05-03', '12.400 personas']],
  ['en los años noventa, treinta y cinco concejales', [35, 'concejales', '1990s', 'treinta y cinco concejales']],
  ['a las 14 horas'],
  ['los dos países'],
];

const mexican: Cases = [['12,400 personas', [12400, 'personas', null, '12,400 personas']]];

describe.each([
  ['en', english],
  ['de', german],
  ['fr', french],
  ['es', spanish],
  ['es-MX', mexican],
])('numbers in %s', (language, cases) => {
  it.each(cases.map(([sentence, ...told]) => ({ sentence, told })))('$sentence', ({ sentence, told }) => {
    const expected = told.map(([amount, unit, date, text]) => ({
      ...(typeof amount === 'number' ? { value: amount } : { value: amount[0], upTo: amount[1] }),
      unit,
      date,
      text,
    }));
    expect(numbersOf(sentence, { language, published: '2024-06-15' })).toEqual(expected);
  });
});

it('tells no date from “last year” where nobody knows the year', () => {
  expect(numbersOf('40 buses broke down last year', { language: 'en' })).toMatchObject([{ date: null }]);
});

it('tells the language from the words where it is not said', () => {
  expect(numbersOf('Sie zahlen für die Wohnung mehr als 1.234 Euro und haben zwei Zimmer')[0]?.value).toBe(1234);
});

it.each<[string, '.' | ',', number]>([
  ['1,234', '.', 1234],
  ['1,234', ',', 1.234],
  ['1.234', ',', 1234],
  ['1,234,567.8', '.', 1234567.8],
  ['1.234.567', '.', 1234567],
  ['12,5', '.', 12.5],
  ['0.125', ',', 0.125],
  ['1’234.5', '.', 1234.5],
  ['1 234,5', ',', 1234.5],
])('%s with a “%s” before the fraction is %d', (digits, decimal, value) => {
  expect(numberOf(digits, decimal)).toBe(value);
});

const pieces = fc.constantFrom(
  ...[
    '1',
    '12',
    '300',
    '2019',
    '3.5',
    '1,234',
    '1.234,5',
    'two',
    'zwei',
    'un',
    'mille',
    'mil',
    'half',
    'a third',
    'of',
  ],
  ...[
    'in',
    'to',
    'between',
    'and',
    'von',
    'bis',
    'auf',
    'entre',
    'et',
    'à',
    'sur',
    'de cada',
    'one',
    'no',
    'about',
    'percent',
  ],
  ...[
    '%',
    '€',
    '$',
    '-',
    '–',
    'million',
    'Milliarden',
    'May',
    'mai',
    '3',
    'last year',
    'Menschen',
    'voters',
    '.',
    ',',
    '𝟙',
    'é',
  ],
);

it('says what stands in the sentence, each place once, and never throws', () => {
  const sentence = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(pieces, { maxLength: 14 }).map((words) => words.join(' ')),
    fc.array(pieces, { maxLength: 14 }).map((words) => words.join('')),
  );
  const language = fc.constantFrom('en', 'de', 'fr', 'es', 'es-MX', 'xx', null);
  fc.assert(
    fc.property(sentence, language, fc.constantFrom('2024-06-15', 'no date', null), (text, tag, published) => {
      let before = 0;
      for (const found of quantitiesIn(text, { language: tag, published })) {
        expect(text.slice(found.start, found.end)).toBe(found.text);
        expect(found.text.trim()).toBe(found.text);
        expect(found.start).toBeGreaterThanOrEqual(before);
        expect(found.end).toBeGreaterThan(found.start);
        expect(Number.isFinite(found.value)).toBe(true);
        if (found.upTo !== undefined) expect(found.upTo).toBeGreaterThan(found.value);
        before = found.end;
      }
    }),
    { numRuns: 3000 },
  );
}, 60_000);
