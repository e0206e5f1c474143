/** An author as bibliographies want the name: in parts, or as it is printed where it does not fall into parts. */
export type Author = { family: string; given: string; suffix?: string } | { literal: string };

/** Between names; a comma may also stand before "and". */
const BETWEEN = /\s*[,;&、，؛،]\s*(?:(?:and|und|et|og|och|en|y|e)\s+)?|\s+(?:and|und|et|og|och|en)\s+/iu;
/** In Spanish, Catalan and Portuguese the same word stands between two names and inside of one. */
const JOINT = /\s+(?:y|e|i)\s+/iu;
const SUFFIX = /^(?:jr|sr|jun|sen|ii|iii|iv)\.?$/iu;

/** Words that begin a family name of several words. */
const particles = new Set(
  'de del della di da do dos das du la le les van von vom der den ter ten te zu zum zur al el bin ibn ben af av san santa st. saint'.split(
    ' ',
  ),
);

/** Words that no person's name has. */
const bodies = new Set(
  (
    'the staff newsroom news press agency agencies editors editorial board team desk bureau wire service correspondent correspondents reporter ' +
    'reporters ministry university institute council department office association times post gazette herald journal tribune ' +
    'redaktion redaktionen redaksjonen redacción redacao redação rédaction agence agencia agência agentur nachrichtenagentur presse ' +
    'zeitung nyheter nytt avis avisen universidad université universität ministerium'
  ).split(' '),
);

/**
 * "Kim Aas, Ola Brandt and Mo Lind" are three. What names a newsroom or an agency stays whole, as does a name of one word, or with
 * figures or marks in it.
 */
export function readByline(byline: string): Author[] {
  const turned = turnedName(byline.trim());
  if (turned) return [turned];
  const authors: Author[] = [];
  for (const name of byline.split(BETWEEN).flatMap(apart)) {
    const words = name.trim();
    const last = authors.at(-1);
    // "Ada Lind, Jr." is one.
    if (SUFFIX.test(words) && last && 'family' in last) last.suffix = words;
    else if (words !== '') authors.push(readName(words));
  }
  return authors;
}

/** "Ana Ruiz y Pedro Gil" are two, "José Ortega y Gasset" is one: the second of two has a name of its own in front. */
function apart(name: string): string[] {
  const parts = name.split(JOINT);
  return parts.every((part) => wordsOf(part).length > 1) || parts.every((part) => wordsOf(part).length === 1)
    ? parts
    : [name];
}

/** "Lind, Ada", "van der Berg, J. K.": one name with the family's in front. */
function turnedName(byline: string): Author | null {
  const [family = '', given = '', ...more] = byline.split(/\s*,\s*/);
  if (given === '' || more.length > 0 || isBody(byline) || SUFFIX.test(given)) return null;
  const isFamily = wordsOf(family).length === 1 || isParticle(wordsOf(family)[0]);
  const isGiven = wordsOf(given).length === 1 || wordsOf(given).every((word) => /^\p{Lu}\.?$/u.test(word));
  return isFamily && isGiven && isName(`${given} ${family}`) ? { family, given } : null;
}

function readName(name: string): Author {
  const words = wordsOf(name);
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1) ?? '') ? words.pop() : undefined;
  if (words.length < 2 || words.length > 6 || !isName(name) || isBody(name)) return { literal: name };
  const [first = '', second = ''] = words;
  // Chinese, Japanese and Korean names begin with the family's.
  if (/^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]+$/u.test(words.join('')) && words.length === 2)
    return { family: first, given: second };
  let from = words.length - 1;
  if (from > 2 && /^[yei]$/iu.test(words[from - 1] ?? '')) from -= 2;
  while (from > 1 && isParticle(words[from - 1])) from--;
  return {
    family: words.slice(from).join(' '),
    given: words.slice(0, from).join(' '),
    ...(suffix !== undefined && { suffix }),
  };
}

function isParticle(word: string | undefined): boolean {
  return particles.has((word ?? '').toLowerCase());
}

function isName(name: string): boolean {
  return !/[^\p{L}\p{M}\s.'’ʼ·-]/u.test(name);
}

/** "Associated Press", "AFP Beirut", "The newsroom". */
function isBody(name: string): boolean {
  const words = wordsOf(name);
  return words.some((word) => bodies.has(word.toLowerCase())) || /^\p{Lu}{2,5}$/u.test(words[0] ?? '');
}

function wordsOf(name: string): string[] {
  return name.trim().split(/\s+/);
}
