import type { NumberLexicon } from './lexicon.ts';

const DIGITS = { zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9 };
const TENS = {
  ...{ zwanzig: 20, dreißig: 30, dreissig: 30, vierzig: 40, fünfzig: 50, sechzig: 60, siebzig: 70, achtzig: 80 },
  neunzig: 90,
};

export const german: NumberLexicon = {
  tag: 'de',
  decimal: ',',
  spaced: true,
  words: {
    ...DIGITS,
    ...{ null: 0, zehn: 10, elf: 11, zwölf: 12, dreizehn: 13, vierzehn: 14, fünfzehn: 15, sechzehn: 16 },
    ...{ siebzehn: 17, achtzehn: 18, neunzehn: 19, hundert: 100, einhundert: 100, tausend: 1e3, eintausend: 1e3 },
    ...{
      'ein dutzend': 12,
      'einem dutzend': 12,
      'ein halbes dutzend': 6,
      'eine halbe': 0.5,
      'ein halbes': 0.5,
      anderthalb: 1.5,
      eineinhalb: 1.5,
    },
    ...TENS,
    ...Object.fromEntries(
      Object.entries(TENS).flatMap(([ten, tens]) =>
        Object.entries({ ein: 1, ...DIGITS }).map(([digit, value]) => [`${digit}und${ten}`, tens + value]),
      ),
    ),
    ...Object.fromEntries(
      Object.entries(DIGITS).flatMap(([digit, value]) => [
        [`${digit}hundert`, value * 100],
        [`${digit}tausend`, value * 1e3],
        [`${digit}einhalb`, value + 0.5],
      ]),
    ),
  },
  scales: {
    ...{ hundert: 100, tausend: 1e3, million: 1e6, millionen: 1e6, milliarde: 1e9, milliarden: 1e9 },
    ...{ billion: 1e12, billionen: 1e12, 'mio.': 1e6, 'mrd.': 1e9, mio: 1e6, mrd: 1e9, dutzend: 12 },
  },
  one: 'eine?[mnrs]?',
  half: 'einhalb',
  percent: '[ -]Prozent',
  points: '[ -](?:Prozentpunkte?n?|Basispunkte?n?)',
  currencies: [
    ['Euro', 'EUR'],
    ['(?:US-)?Dollar', 'USD'],
    ['(?:britische )?Pfund', 'GBP'],
    ['(?:Schweizer )?Franken', 'CHF'],
    ['Yen', 'JPY'],
  ],
  around:
    'rund|etwa|ungefähr|circa|ca\\.|knapp|fast|beinahe|gut|über|unter|mehr als|weniger als|mindestens|höchstens|bis zu|nahezu|annähernd|schätzungsweise|zirka',
  ranges: [
    ['zwischen', 'und'],
    ['von', 'bis'],
    ['', 'bis'],
    ['', 'oder'],
  ],
  steps: 'von',
  times: [
    ['doppelt so|(?:das|ums?) Doppelte|verdoppel(?:t|te|ten|n)', 2],
    ['dreimal so|(?:das|ums?) Dreifache|verdreifach(?:t|te|ten|en)', 3],
    ['viermal so|(?:das|ums?) Vierfache|vervierfach(?:t|te|ten|en)', 4],
    ['halb so|halbier(?:t|te|ten|en)', 0.5],
    ['zweimal', 2],
    ['dreimal', 3],
  ],
  shares: [
    ['(?:die|der) Hälfte', 1 / 2],
    ['(?:ein|einem|das|dem) Drittel', 1 / 3],
    ['zwei Drittel', 2 / 3],
    ['(?:ein|einem|das|dem) Viertel', 1 / 4],
    ['drei Viertel|Dreiviertel', 3 / 4],
    ['(?:ein|einem|das|dem) Fünftel', 1 / 5],
    ['(?:ein|einem|das|dem) Zehntel', 1 / 10],
    ['jede[rsmn]? zweiten?', 1 / 2],
    ['jede[rsmn]? dritten?', 1 / 3],
    ['jede[rsmn]? vierten?', 1 / 4],
    ['jede[rsmn]? fünften?', 1 / 5],
    ['jede[rsmn]? zehnten?', 1 / 10],
  ],
  outOf: 'von|aus',
  thingsBetween: 'none',
  none: 'keine[rs]? (?:der|von)|keine? (?=(?:Tote|Verletzte|Opfer|Fälle|Festnahmen|Zwischenfälle|Stimmen?|Sitze?|Todesfälle|Überlebende)n?(?!\\p{L}))',
  unitStop: /^(?:Jahr|Uhr|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)$/,
  unit: /^[\s-]+(?:(?:der|des|aller?|neue[nr]?|weitere[nr]?|zusätzliche[nr]?|mehr|von|\p{Ll}{3,}(?:e|en|er)(?=\s\p{Lu}))\s+){0,3}(\p{Lu}[\p{L}-]*\p{Ll}|[kKcCmM]?m²?|kWh?|MWh?|GWh?)/u,
  pointing: /(?<!\p{L})(?:die|der|den|beiden|diese|diesen|alle|allen)\s$/iu,
  clock: /^(?:\s?Uhr(?!\p{L})|[:/]\d|\.(?=\s(?!$)))/iu,
  months: [
    ...['Jan(?:uar|\\.)|Jänner', 'Feb(?:ruar|\\.)', 'März', 'April', 'Mai', 'Juni', 'Juli', 'Aug(?:ust|\\.)'],
    ...['Sept(?:ember|\\.)', 'Okt(?:ober|\\.)', 'Nov(?:ember|\\.)', 'Dez(?:ember|\\.)'],
  ],
  beforeYear:
    'wie|in|im|seit|bis|von|vor|nach|ab|Jahre?s?|Ende|Anfang|Mitte|zwischen|und|für|Frühjahr|Sommer|Herbst|Winter',
  bareYears: true,
  quarters: '(ersten?|zweiten?|dritten?|vierten?)s? Quartals?(?: des Jahres)?',
  decades: ['(\\d{3}0)er(?:[ -]Jahren?)?'],
  relative: [
    ['(?:im )?(?:vergangene[ns]|letzte[ns]|vorige[ns]) Jahre?s?|Vorjahr', 'year', -1],
    ['(?:in )?diese[ms] Jahr|heuer', 'year', 0],
    ['(?:im )?(?:kommenden?s?|nächste[ns]) Jahr', 'year', 1],
    ['(?:im )?(?:vergangene[ns]|letzte[ns]|vorige[ns]) Monat|Vormonat', 'month', -1],
    ['(?:in )?diese[ms] Monat', 'month', 0],
    ['(?:im )?(?:vergangene[ns]|letzte[ns]|vorige[ns]) Quartal|Vorquartal', 'quarter', -1],
    ['gestern', 'day', -1],
    ['heute', 'day', 0],
  ],
};
