import { full, hint, type Rule } from '../rule.ts';

/** Where the visitor of the page was thought to be, and the weather there. Never the article's dateline. */
export const placeRules: readonly Rule[] = [
  full(
    'place',
    'degrees',
    /^(?=.{0,80}-?\d{1,3}\s?(?:°|º)\s?[cf]?\b)(?:[\p{L} .,'-]{0,40}[\s:|,·•-]*)?-?\d{1,3}\s?(?:°|º)\s?[cf]?\b[\s|/,·•-]*(?:-?\d{1,3}\s?(?:°|º)\s?[cf]?\b)?[\s|/,·•-]*(?:[\p{L} .,'-]{0,40})$/u,
    {
      maxWords: 12,
      scrapes: true,
    },
  ),
  full(
    'place',
    'weather',
    /^(?:weather|wetter|meteo|el tiempo|clima)\s?[:|,-]\s?.{1,60}$|^(?:\d{1,3}(?:°|º)?\s?[cf]?\s)?(?:mostly |partly )?(?:sunny|cloudy|clear|overcast|light rain|scattered clouds|few clouds|humidity:? ?\d+ ?%|wind:?(?: [nesw]{1,3})?(?: at)? ?\d+ ?(?:mph|km\/h|kmh|kph|kt|kn|knots|m\/s)(?: [nesw]{1,3})?)$/,
    {
      maxWords: 8,
      zones: ['head', 'tail'],
    },
  ),
  full('place', 'alerts', /^\d{1,2} (?:active )?(?:weather )?alerts?(?: \d{1,3} closings?.{0,20})?$/, {
    zones: ['head', 'tail'],
  }),
  full(
    'place',
    'forecast',
    /^(?:(?:weather )?forecast|(?:today's |local )?weather(?: forecast| today)?|change location|set (?:your )?location|feels like.{0,12}|h:? ?\d+° ?l:? ?\d+°|(?:humidity|wind|precipitation|uv index|pressure)\s?:\s?.{1,20}|high:? \d+.{0,16}|el tiempo hoy|meteo du jour|wetter heute)$/,
    {
      zones: ['head', 'tail'],
    },
  ),
  hint(
    'place',
    'city-state',
    /^[\p{L} .'-]{2,30},\s?(?:a[lkzr]|c[aot]|d[ce]|fl|ga|hi|i[dlna]|k[sy]|la|m[edainsot]|n[evhjmycd]|o[hkr]|pa|ri|s[cd]|t[nx]|ut|v[ta]|w[aivy]|uk|usa)$/u,
  ),
  hint('place', 'city-country', /^[\p{Lu}\p{Ll} .'-]{2,30},\s?[\p{L} .'-]{2,30}$/u, { maxWords: 5, zones: ['head'] }),
];
