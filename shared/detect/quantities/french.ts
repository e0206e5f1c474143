import type { NumberLexicon } from './lexicon.ts';

const DIGITS = { deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, sept: 7, huit: 8, neuf: 9 };
const TENS = { vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60 };

export const french: NumberLexicon = {
  tag: 'fr',
  decimal: ',',
  spaced: true,
  words: {
    ...DIGITS,
    ...{ zéro: 0, dix: 10, onze: 11, douze: 12, treize: 13, quatorze: 14, quinze: 15, seize: 16 },
    ...{ 'dix-sept': 17, 'dix-huit': 18, 'dix-neuf': 19, 'soixante-dix': 70, 'quatre-vingts': 80, 'quatre-vingt': 80 },
    ...{ 'quatre-vingt-dix': 90, cent: 100, mille: 1e3, septante: 70, huitante: 80, nonante: 90 },
    ...{ 'une douzaine': 12, 'une demi-douzaine': 6, 'une dizaine': 10, 'une quinzaine': 15, 'une vingtaine': 20 },
    ...{ 'une trentaine': 30, 'une quarantaine': 40, 'une cinquantaine': 50, 'une centaine': 100, 'un millier': 1e3 },
    ...TENS,
    ...Object.fromEntries(
      Object.entries(TENS).flatMap(([ten, tens]) => [
        [`${ten} et un`, tens + 1],
        [`${ten} et une`, tens + 1],
        ...Object.entries(DIGITS).map(([digit, value]) => [`${ten}-${digit}`, tens + value]),
      ]),
    ),
  },
  scales: {
    ...{ cents: 100, cent: 100, mille: 1e3, million: 1e6, millions: 1e6, milliard: 1e9, milliards: 1e9 },
    ...{ 'm€': 1e6, 'md€': 1e9, 'mds€': 1e9 },
  },
  one: 'une?',
  half: ' et demie?',
  percent: '[ -]pour[ -]cent',
  points: '\\spoints? de (?:pourcentage|base)|\\spoints?',
  currencies: [
    ['euros?', 'EUR'],
    ['dollars?(?: américains)?', 'USD'],
    ['livres sterling|livres?', 'GBP'],
    ['francs? suisses?', 'CHF'],
    ['yens?', 'JPY'],
  ],
  around:
    "environ|près de|près d['’]|quelque|plus de|plus d['’]|moins de|moins d['’]|au moins|au plus|jusqu['’]à|à peu près|presque|un peu plus de|un peu moins de|autour de|de l['’]ordre de",
  ranges: [
    ['entre', 'et'],
    ['', 'à'],
    ['', 'ou'],
  ],
  steps: 'd[eu]',
  times: [
    ['deux fois|(?:a|ont|avait|avaient) doublé|doubl(?:é|ée|és|ées|er|ant)|le double', 2],
    ['trois fois|tripl(?:é|ée|és|ées|er|ant)|le triple', 3],
    ['quatre fois|quadrupl(?:é|ée|er)', 4],
    ['divis(?:é|ée|és|ées) par deux', 0.5],
  ],
  shares: [
    ['la moitié', 1 / 2],
    ['un tiers', 1 / 3],
    ['(?:les )?deux tiers', 2 / 3],
    ['un quart', 1 / 4],
    ['(?:les )?trois quarts', 3 / 4],
    ['un cinquième', 1 / 5],
    ['un dixième', 1 / 10],
  ],
  outOf: 'sur',
  thingsBetween: 'several',
  none: "aucune? (?:de[ls]? |d['’]entre )?(?=(?:morts?|blessée?s?|victimes?|cas|incidents?|arrestations?|voix|sièges?|décès|survivants?)(?!\\p{L}))",
  unitStop:
    /^(?:de|du|des|en|et|ou|à|au|aux|par|pour|sur|sous|dans|depuis|contre|selon|que|qui|dont|est|sont|était|étaient|a|ont|avait|fois|après|avant|ans? (?:plus|après)|mais|ne|se|plus|moins|entre|heures?|h|le|la|les|un|une|ce|cette|ces|quand|lorsque|où|comme|si|parce|tandis|alors|hier|avaient|pas|il|ils|elle|elles|on|nous|vous|lui|leur)$/,
  unit: /^\s+(?:(?:de|des|du|nouveaux|nouvelles|autres|les|millions? de)\s+|d['’])*(\p{Ll}[\p{L}-]*)/u,
  pointing: /(?<!\p{L})(?:les|des|ces|ses|leurs|aux|mes|nos|vos)\s$/iu,
  clock: /^(?:\s?(?:heures?|h)(?!\p{L})|[:/]\d|(?:er|e|ème)(?!\p{L}))/iu,
  months: [
    ...['janv(?:ier|\\.)', 'févr(?:ier|\\.)', 'mars', 'avril', 'mai', 'juin', 'juill(?:et|\\.)', 'août'],
    ...['sept(?:embre|\\.)', 'oct(?:obre|\\.)', 'nov(?:embre|\\.)', 'déc(?:embre|\\.)'],
  ],
  beforeYear:
    "en|depuis|de|avant|après|fin|début|jusqu['’]en|entre|et|pour|à|l['’]année|l['’]an|été|hiver|automne|printemps",
  bareYears: false,
  quarters: '(premier|deuxième|second|troisième|quatrième) trimestre(?: de)?',
  decades: ['années (\\d{3}0|\\d0|vingt|trente|quarante|cinquante|soixante(?:-dix)?|quatre-vingt(?:s|-dix)?)'],
  relative: [
    ["l['’]an (?:dernier|passé)|l['’]année (?:dernière|passée)|l['’]année précédente", 'year', -1],
    ['cette année', 'year', 0],
    ["l['’]an prochain|l['’]année prochaine", 'year', 1],
    ['le mois (?:dernier|passé)', 'month', -1],
    ['ce mois(?:-ci)?', 'month', 0],
    ['le trimestre (?:dernier|précédent)|au trimestre précédent', 'quarter', -1],
    ['hier', 'day', -1],
    ["aujourd['’]hui", 'day', 0],
  ],
};
