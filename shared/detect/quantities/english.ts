import type { NumberLexicon } from './lexicon.ts';

const TENS = { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 };
const DIGITS = { one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9 };

export const english: NumberLexicon = {
  tag: 'en',
  decimal: '.',
  spaced: false,
  words: {
    ...DIGITS,
    ...{ ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17 },
    ...{
      eighteen: 18,
      nineteen: 19,
      zero: 0,
      'a dozen': 12,
      'half a dozen': 6,
      dozen: 12,
      'half a': 0.5,
      'half an': 0.5,
      'a quarter of a': 0.25,
    },
    ...TENS,
    ...Object.fromEntries(
      Object.entries(TENS).flatMap(([ten, tens]) =>
        Object.entries(DIGITS).map(([digit, value]) => [`${ten}-${digit}`, tens + value]),
      ),
    ),
  },
  scales: {
    ...{ hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12, dozen: 12 },
    ...{ mn: 1e6, bn: 1e9, tn: 1e12, m: 1e6, k: 1e3 },
  },
  one: 'an?|one',
  half: ' and a half',
  percent: '[ -]per ?cent',
  points: '(?:[ -](?:per ?cent(?:age)?|%)|%)[ -]points?|[ -]basis points?',
  currencies: [
    ['(?:US|U\\.S\\.) dollars?|dollars?', 'USD'],
    ['euros?', 'EUR'],
    ['pounds sterling|pounds?', 'GBP'],
    ['yen', 'JPY'],
    ['(?:Swiss )?francs', 'CHF'],
  ],
  around:
    'about|around|roughly|approximately|nearly|almost|close to|just (?:over|under|above|below)|over|under|above|below|(?:more|less|fewer|longer|shorter|higher|lower|larger|greater|older|younger) than|at least|at most|up to|as (?:many|much|few|little) as|an estimated|an average of|some|well over|no more than|no fewer than',
  ranges: [
    ['between', 'and'],
    ['anywhere from', 'to'],
    ['', 'to'],
    ['', 'or'],
  ],
  steps: 'from',
  times: [
    ['twice', 2],
    ['doubl(?:ed|ing)|has double|double (?=the|that|what)', 2],
    ['tripl(?:ed|ing)|triple (?=the|that|what)|threefold', 3],
    ['quadrupl(?:ed|ing)|fourfold', 4],
    ['halv(?:ed|ing)', 0.5],
    ['tenfold', 10],
  ],
  shares: [
    [
      '(?<!\\b(?:first|second|other|latter|top|bottom|upper|lower) )half (?:of|the|all|their|its|his|her|our)|one[- ]half of',
      1 / 2,
    ],
    ['(?:a|one)[- ]third(?= of| the)', 1 / 3],
    ['two[- ]thirds', 2 / 3],
    ['(?:a|one)[- ]quarter(?= of(?! a | an )| the)', 1 / 4],
    ['three[- ]quarters', 3 / 4],
    ['(?:a|one)[- ]fifth(?= of| the)', 1 / 5],
    ['two[- ]fifths', 2 / 5],
    ['three[- ]fifths', 3 / 5],
    ['four[- ]fifths', 4 / 5],
    ['(?:a|one)[- ]tenth(?= of| the)', 1 / 10],
  ],
  outOf: 'in|out of(?: every)?|of every',
  thingsBetween: 'one',
  none: 'none of(?: the)?|no (?=(?:new |other |further |reported )?(?:deaths|fatalities|injuries|casualties|arrests|cases|victims|survivors|passengers|complaints|incidents|votes|seats|jobs|layoffs|outages|delays|members|workers|voters|residents|students|people|police officers)(?!\\p{L}))',
  unitStop:
    /^(?:in|on|at|to|by|of|for|from|and|or|as|with|since|that|which|who|is|are|was|were|has|have|had|over|after|before|during|between|last|this|next|coming|than|into|a|an|the|years?\s+(?:in|on|at|of|ago|before|after|and|to|from|as|for|with|since)|when|while|but|it|he|she|they|more|less|per|under|through|if|because|among|will|would|could|said|says|voted|been|left|strong|died|live|work|took|went|got|came|lost|won|fled|stand|own|need|want|pay|make|do|does|did|can|may|might|must|should|not|them|us|you|whom|these|those|our|my|your|his|her|its|their|today|yesterday|now|ago|later|earlier|alone|apiece|each|altogether)$/,
  unit: /^[\s-]+(?:(?:more|fewer|additional|other|new|of|the|these|those|all|about|our|my|your|his|her|its|their)\s+)*((?:\p{Ll}[\p{L}-]*)(?:\s\p{Ll}[\p{L}-]*)?)/u,
  pointing: /\b(?:the|these|those|all|any|no|of|both|other)\s$/i,
  clock: /^(?:\s?(?:a\.?m\.?|p\.?m\.?|o['’]clock)(?!\p{L})|[:/]\d|(?:st|nd|rd|th)\b)/iu,
  months: [
    ...['Jan(?:uary|\\.)', 'Feb(?:ruary|\\.)', 'March', 'April', 'May', 'June', 'July', 'Aug(?:ust|\\.)'],
    ...['Sept(?:ember|\\.)', 'Oct(?:ober|\\.)', 'Nov(?:ember|\\.)', 'Dec(?:ember|\\.)'],
  ],
  beforeYear:
    'in|since|by|from|between|during|until|through|before|after|of|for|early|late|mid|and|to|on|fiscal|the year|year',
  bareYears: false,
  quarters: '(?:the )?(first|second|third|fourth) quarter(?: of)?',
  decades: ['(\\d{3}0)s'],
  relative: [
    ['last year|the previous year|a year (?:ago|earlier)', 'year', -1],
    ['this year', 'year', 0],
    ['next year', 'year', 1],
    ['last month|the previous month|a month ago', 'month', -1],
    ['this month', 'month', 0],
    ['next month', 'month', 1],
    ['last quarter|the previous quarter', 'quarter', -1],
    ['this quarter', 'quarter', 0],
    ['yesterday', 'day', -1],
    ['today', 'day', 0],
  ],
};
