import { full, hint, type Rule } from '../rule.ts';

export const counterRules: readonly Rule[] = [
  full(
    'counter',
    'timecode',
    /^(?:video |audio )?\d{1,2}:\d{2}(?::\d{2})?(?: ?\/ ?\d{1,2}:\d{2}(?::\d{2})?)?(?: - source: .{2,40})?$/,
  ),
  full(
    'counter',
    'delayed',
    /^(?:data (?:(?:is|are) )?.{0,30}(?:real-time|delayed).{0,100}|quotes? (?:are )?delayed.{0,80}|market data .{0,80}|(?:intraday|historical|stock|financial|price) data (?:is |are )?(?:provided|supplied)\b.{0,100})$/,
    {
      sentences: true,
      zones: ['head', 'tail'],
    },
  ),
  // "4m ago Red warning extended": an entry in the list of a live report.
  full(
    'counter',
    'key-event',
    /^(?:\d{1,3} ?(?:s|m|h|d|mins?|hrs?) ago|vor \d{1,3} (?:min|std)\.?|hace \d{1,3} (?:min|h)\.?|il y a \d{1,3} ?(?:min|h)\.?) .{6,120}$/,
    {
      maxWords: 20,
    },
  ),
  // "QMX 30 4,118.20 ▼ 0.64%", above and below the text.
  full('counter', 'ticker', /^[\p{L}\d][\p{L}\d &/.-]{1,30} [\d.,]+ [▲▼][ +-]{0,2}[\d.,]+ ?%?$/u, {
    zones: ['head', 'tail'],
  }),
  // "QMX +38.20%"
  full('counter', 'rise', /^[a-z][a-z\d.]{1,6} [+-]\d{1,3}(?:[.,]\d{1,2})? ?%$/, { zones: ['head', 'tail'] }),
  // "The best plays (1:31)", "Audio: the guest of the evening / 4 min."
  hint('counter', 'length-behind', /^.{4,120} \(\d{1,2}:\d{2}\)$/, { maxWords: 20 }),
  full(
    'counter',
    'length-of-sound',
    /^(?:audio|video|podcast|son|ton) .{3,80} ?[/|·-] ?\d{1,3} ?min(?:\.|utes?|uten|utos)?$/,
    {
      sentences: true,
      maxWords: 14,
    },
  ),
  full(
    'counter',
    'of-pictures',
    /^(?:bild|photo|image|foto|picture|imagen) \d{1,3} (?:von|of|de|sur) \d{1,3}$|^(?:audio|video|duree de la video)\s?: \d[\d:hmns]{0,14}(?: ?min\.?)?$/,
    { sentences: true },
  ),
  full('counter', 'age', /^\d{1,2} ?(?:d|hrs?|w|mo)$/),
  hint('counter', 'day', /^(?:yesterday|today|gestern|heute|ayer|hoy|hier|aujourd'hui)$/),
  full('counter', 'speed', /^[012](?:[.,]\d{1,2})?x$/),
  hint('counter', 'length', /^\d{1,3} ?(?:min(?:ute[sn]?|utos)?|hours?|sec(?:onds)?|stunden?|heures?|horas?)\.?$/),
  full('counter', 'pictures', /^\d{1,3} (?:photos?|images?|pictures?|slides|fotos?|bilder|imagenes)$/),
  // "4.87 from 143 votes", "4,6/5 (87 avis)"
  full(
    'counter',
    'rating',
    /^(?:(?:rating|valoracion|puntuacion|bewertung|note|avis)\s?:? )?\d(?:[.,]\d{1,2})?(?: ?\/ ?(?:5|10))?(?: ?[-|·] ?| from | \(| von | de | sur )\d[\d.,]* (?:votes?|ratings?|reviews?|avis|notes?|stimmen|bewertungen|opiniones|valoraciones|votos)\)?$/,
  ),
  full('counter', 'zero', /^[(]?0[)]?$/),
  full('counter', 'number-edge', /^[(]?\d[\d.,]*\s?[km]?[)]?\+?$/, { zones: ['head', 'tail'] }),
  full(
    'counter',
    'views',
    /^(?:\d[\d.,]*\s?[km]?\s(?:views?|reads?|visits?|visitas?|lecturas?|vues?|lectures?|aufrufe?|mal gelesen|clicks?|klicks?|followers?|subscribers?|votes?|abstimmungen|stimmen abgegeben|vistas|downloads?|visualizaciones|viewers?|watching)|(?:views?|reads?|visitas|lecturas|vues|aufrufe|hits|visits|rating)\s?[:(]\s?\d[\d.,]*\s?[km]?\)?)$/,
  ),
];
