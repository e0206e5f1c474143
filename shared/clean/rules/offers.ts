import { full, type Rule } from '../rule.ts';

const CURRENCY = '[$€£]? ?\\d[\\d.,]* ?(?:[$€£]|euros?|eur|chf)?';
const EVERY =
  '(?: ?\\/ ?|(?:per|an?|al|par|im|pro|por|je|(?:for )?the first|el primer|(?:pour )?le premier|im ersten) )(?:month|monat|mois|mes|week|woche|semana|semaine|year|jahr|an|ano)';

/** What a page offers for money, and what it must say of that. */
export const offerRules: readonly Rule[] = [
  // "Our website is where the news is first, so bookmark our homepage and sign up for our letters."
  full(
    'newsletter',
    'bookmark',
    /^.{0,200}\bbookmark (?:our|this) (?:home ?page|website|site),? (?:and|or|to)\b.{2,160}$/,
    { sentences: true, maxWords: 50 },
  ),
  // "Digital subscription from £4.99 a month", "Sigue leyendo por solo 1 € el primer mes"
  full(
    'newsletter',
    'offer',
    new RegExp(
      `^(?:[^:]{0,40}\\b(?:subscription|membership|abonnement|abo|digitalabo|suscripcion)\\b[^:]{0,30}|(?:sigue|siga|continua|colabora|apoya|hazte|continue|keep|support|soutenez|lisez|weiterlesen|unterstutze[nr]?)\\b[^:]{0,40}) (?:from|for|desde|por|des|a partir de|pour|ab|fur)(?: (?:only|just|solo|seulement|nur))? ${CURRENCY} ?${EVERY}\\b.{0,20}$`,
    ),
    { maxWords: 14 },
  ),
  // "Try 1 month for $1. Support local journalism.", "Kein Zugang? Jetzt für 1 Euro testen"
  full(
    'newsletter',
    'trial',
    new RegExp(
      `^(?:(?:[^.?!]{4,80}[.?!] )?(?:try|get|enjoy|start|prueba|disfruta|essayez|testez|profitez)(?: [\\p{L}\\d]+){0,3}? (?:(?:for|por|pour|de) )?(?:\\d+|an?|one|un|une) (?:weeks?|months?|semanas?|mes(?:es)?|semaines?|mois) (?:for|por|pour|a)(?: (?:only|just|solo|seulement))? ${CURRENCY}|(?:[^.?!]{4,80}[.?!] )?(?:jetzt|hier) (?:schon )?(?:ab|fur)(?: nur)? ${CURRENCY}(?: (?:im monat|monatlich))? (?:testen|lesen|weiterlesen|abonnieren|bestellen|sichern))(?![\\p{L}]).{0,60}$`,
      'u',
    ),
    { scrapes: true, sentences: true, maxWords: 24 },
  ),
  full(
    'newsletter',
    'cancel',
    /^(?:.{0,60}[.!,] )?(?:cancel (?:at )?any ?time|cancel whenever you (?:like|want)|cancela cuando quieras|sin (?:permanencia|compromiso)|jederzeit (?:kundbar|abbestellbar)|sans engagement|(?:annulez|resiliez) (?:a tout moment|quand vous voulez))[.!]?$/,
    { sentences: true, maxWords: 12 },
  ),
  // "Newsletter “The Valley”: what matters, each Thursday. Sign up"
  full(
    'newsletter',
    'titled',
    /^(?:(?:our|the|la|le|der|unser|notre|nuestra) )?(?:newsletters?|infolettre|boletin) ?(?:" ?[^"]{2,40} ?" ?:|:(?=.*\b(?:e-?mail|inbox|correo|your?|your|ihr\p{L}*|votre|tu|every|each|jede[nr]?|chaque|cada|am (?:morgen|abend)|kompakt|das wichtigste)\b)) .{4,160}$/u,
    { sentences: true, quotes: true, maxWords: 30 },
  ),
  // "Suscríbete para seguir leyendo", "Abonnez-vous à notre lettre du vendredi"
  full(
    'newsletter',
    'letter',
    /^(?:(?:suscribete|registrate|inicia sesion) para (?:seguir|continuar) leyendo|(?:abonnez|inscrivez|connectez)-vous pour (?:lire la suite|continuer)\b.{0,40}|(?:recevez|(?:abonnez|inscrivez)-vous) (?:gratuitement )?(?:a |aux )?(?:notre|nos|la|les) (?:lettre|newsletter|infolettre)s?\b.{0,100}|(?:la|the|der|le) newsletter (?:de|of|des|du) .{3,30}|your stories live here\b.{0,160})$/,
    { sentences: true, maxWords: 24 },
  ),
  full(
    'newsletter',
    'comes-as',
    /^.{4,80} (?:im|als|as an?|in (?:our|the)|dans (?:la|notre)|en (?:la|nuestra)) newsletter$/,
    {
      maxWords: 12,
    },
  ),
  // What the law has brokers and banks say.
  full(
    'advertisement',
    'risk',
    /^(?:.{0,160}\b(?:your capital is at risk|capital at risk|ihr kapital ist (?:gefahrdet|einem risiko ausgesetzt)|votre capital est (?:a risque|expose)|su capital esta en riesgo)\b.{0,120}|\d{2}(?:[.,]\d{1,2})? ?% (?:der|of|de las|des) (?:kleinanlegerkonten|retail (?:investor )?accounts|cuentas de inversores minoristas|comptes d'investisseurs particuliers)\b.{0,120})$/,
    { sentences: true, maxWords: 40 },
  ),
  full(
    'advertisement',
    'bonus',
    /^(?:open an? .{2,40} account\b.{0,80}\bfree bets?\b.{0,100}|apuesta .{2,30} y (?:llevate|gana|recibe) .{2,80}|jetzt (?:depot|konto) eroffnen\b.{0,60}|.{0,60}\bpromocion sujeta a condiciones)[.!]?$/,
    { sentences: true, maxWords: 34 },
  ),
];
