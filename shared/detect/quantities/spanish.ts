import type { NumberLexicon } from './lexicon.ts';

const DIGITS = { dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9 };
const TENS = { treinta: 30, cuarenta: 40, cincuenta: 50, sesenta: 60, setenta: 70, ochenta: 80, noventa: 90 };

export const spanish: NumberLexicon = {
  tag: 'es',
  decimal: ',',
  spaced: true,
  words: {
    ...DIGITS,
    ...{ cero: 0, diez: 10, once: 11, doce: 12, trece: 13, catorce: 14, quince: 15, dieciséis: 16, diecisiete: 17 },
    ...{ dieciocho: 18, diecinueve: 19, veinte: 20, veintiún: 21, veintiuno: 21, veintidós: 22, veintitrés: 23 },
    ...{ veinticuatro: 24, veinticinco: 25, veintiséis: 26, veintisiete: 27, veintiocho: 28, veintinueve: 29 },
    ...{
      cien: 100,
      ciento: 100,
      doscientos: 200,
      doscientas: 200,
      trescientos: 300,
      trescientas: 300,
      quinientos: 500,
    },
    ...{
      quinientas: 500,
      mil: 1e3,
      'una docena': 12,
      'media docena': 6,
      medio: 0.5,
      'una decena': 10,
      'un centenar': 100,
    },
    ...TENS,
    ...Object.fromEntries(
      Object.entries(TENS).flatMap(([ten, tens]) =>
        Object.entries(DIGITS).map(([digit, value]) => [`${ten} y ${digit}`, tens + value]),
      ),
    ),
  },
  scales: {
    ...{ 'mil millones': 1e9, mil: 1e3, millón: 1e6, millones: 1e6, billón: 1e12, billones: 1e12 },
  },
  one: 'una?',
  half: ' y medi[ao]',
  percent: '\\spor ciento',
  points: '\\spuntos? (?:porcentuales|porcentual|básicos?)',
  currencies: [
    ['euros?', 'EUR'],
    ['dólares?|dólar', 'USD'],
    ['libras(?: esterlinas)?', 'GBP'],
    ['francos suizos', 'CHF'],
    ['yenes|yen', 'JPY'],
    ['pesos mexicanos', 'MXN'],
  ],
  around:
    'unos|unas|alrededor de|cerca de|casi|más de|menos de|al menos|como máximo|como mínimo|hasta|aproximadamente|en torno a|poco más de|poco menos de',
  ranges: [
    ['entre', 'y'],
    ['', 'a'],
    ['', 'o'],
  ],
  steps: 'del?',
  times: [
    ['el doble|duplic(?:ó|ado|ada|ar|aron|ando)|dos veces', 2],
    ['el triple|triplic(?:ó|ado|ada|ar|aron)|tres veces', 3],
    ['cuatro veces|cuadruplic(?:ó|ado|ada|ar)', 4],
    ['reduj(?:o|eron) a la mitad', 0.5],
  ],
  shares: [
    ['la mitad', 1 / 2],
    ['un tercio|la tercera parte', 1 / 3],
    ['(?:los )?dos tercios|las dos terceras partes', 2 / 3],
    ['un cuarto|la cuarta parte', 1 / 4],
    ['(?:los )?tres cuartos|las tres cuartas partes', 3 / 4],
    ['un quinto|la quinta parte', 1 / 5],
    ['un décimo|la décima parte', 1 / 10],
  ],
  outOf: 'de cada',
  thingsBetween: 'several',
  none: 'ning[uú]na? (?:de l[ao]s )?(?=(?:muert[oa]s?|fallecid[oa]s?|herid[oa]s?|víctimas?|caso|incidente|detenid[oa]s?|voto|escaño)(?!\\p{L}))|ningún (?=(?:muerto|fallecido|herido|caso|incidente|detenido|voto|escaño)(?!\\p{L}))',
  unitStop:
    /^(?:de|del|en|y|e|o|a|al|por|para|con|sin|desde|contra|según|que|quien|es|son|era|eran|ha|han|había|veces|vez|más|menos|entre|horas?|el|la|los|las|un|una|este|esta|pero|no|se|cuando|donde|mientras|porque|si|como|hoy|ayer|ya|también|fue|fueron|hubo|le|les|lo|su|sus)$/,
  unit: /^\s+(?:(?:de|del|los|las|nuev[oa]s|otr[oa]s|más)\s+)*(\p{Ll}[\p{L}-]*)/u,
  pointing: /(?<!\p{L})(?:los|las|estos|estas|esos|esas|sus|ambos|ambas)\s$/iu,
  clock: /^(?:\s?(?:horas?|h)(?!\p{L})|[:/]\d|[ºª°](?!C))/iu,
  months: [
    ...['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto'],
    ...['sep?tiembre', 'octubre', 'noviembre', 'diciembre'],
  ],
  beforeYear: 'en|desde|de|hasta|a|para|entre|y|año|finales de|principios de|verano de|invierno de',
  bareYears: false,
  quarters: '(primer|segundo|tercer|cuarto) trimestre(?: de)?',
  decades: ['(?:los )?años (\\d{3}0|\\d0|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa)'],
  relative: [
    ['el año pasado|el pasado año|el año anterior', 'year', -1],
    ['este año', 'year', 0],
    ['el próximo año|el año que viene|el año próximo', 'year', 1],
    ['el mes pasado|el pasado mes', 'month', -1],
    ['este mes', 'month', 0],
    ['el trimestre (?:pasado|anterior)', 'quarter', -1],
    ['ayer', 'day', -1],
    ['hoy', 'day', 0],
  ],
};
