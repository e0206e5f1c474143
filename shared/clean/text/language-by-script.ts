/** First and last UTF-16 code unit of the letters of each script that tells a language, or a few of them. */
const SCRIPTS = {
  greek: [0x03_70, 0x03_ff],
  cyrillic: [0x04_00, 0x05_2f],
  armenian: [0x05_31, 0x05_87],
  hebrew: [0x05_d0, 0x05_ea],
  arabic: [0x06_20, 0x06_d3],
  thai: [0x0e_01, 0x0e_4e],
  georgian: [0x10_a0, 0x10_ff],
  kana: [0x30_41, 0x30_ff],
  han: [0x4e_00, 0x9f_ff],
  hangul: [0xac_00, 0xd7_a3],
} as const;

type Script = keyof typeof SCRIPTS;
const scripts = Object.entries(SCRIPTS) as [Script, readonly [number, number]][];

/** Letters that stand in one language of a script and not in the others, and their share of all letters at least. The first that fits is it. */
interface Sign {
  letters: RegExp;
  share: number;
  /** Null for languages that are not told apart any further. */
  language: string | null;
}

const CYRILLIC: readonly Sign[] = [
  // Kazakh, Mongolian, Tatar and others.
  { letters: /[әғқңөұүһ]/gi, share: 0.01, language: null },
  { letters: /ў/gi, share: 0.005, language: 'be' },
  { letters: /[іїєґ]/gi, share: 0.01, language: 'uk' },
  { letters: /[ѓќѕ]/gi, share: 0.002, language: 'mk' },
  { letters: /[ђћјљњџ]/gi, share: 0.01, language: 'sr' },
  { letters: /[ыэё]/gi, share: 0.005, language: 'ru' },
  { letters: /ъ/gi, share: 0.005, language: 'bg' },
];

const ARABIC: readonly Sign[] = [
  // Kurdish and Pashto.
  { letters: /[ێۆڕڵښځټډړ]/g, share: 0.01, language: null },
  { letters: /[ٹڈڑںھہے]/g, share: 0.02, language: 'ur' },
  { letters: /[پچژگ]/g, share: 0.005, language: 'fa' },
  { letters: /[ةىأإ]/g, share: 0.005, language: 'ar' },
];

/** Letters that prove something. */
const ENOUGH = 20;

/** Of Japanese text, the share of its own syllables is several times this; Chinese has none. */
const KANA = 0.1;

/**
 * BCP 47 code of a language that its letters tell; null where they do not, undefined for Latin letters and for all that is not looked at
 * here. A text is of a script that most of its letters are of.
 */
export function languageByScript(text: string): string | null | undefined {
  const counts = new Map<Script, number>();
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < SCRIPTS.greek[0]) continue;
    const script = scripts.find(([, [first, last]]) => code >= first && code <= last)?.[0];
    if (script) counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  const count = (script: Script) => counts.get(script) ?? 0;
  if ([...counts.values()].reduce((sum, each) => sum + each, 0) < ENOUGH) return undefined;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const [kana, han, hangul] = [count('kana'), count('han'), count('hangul')];
  // Each says as much as two letters and more: a name or an address in Latin letters is long beside them.
  if (kana + han + hangul > letters / 3) {
    if (hangul > kana + han) return 'ko';
    return kana > KANA * (kana + han) ? 'ja' : 'zh';
  }
  const [script] = [...counts.keys()].filter((each) => count(each) >= ENOUGH && count(each) > letters / 2);
  switch (script) {
    case 'greek':
      return 'el';
    case 'hebrew':
      return 'he';
    case 'armenian':
      return 'hy';
    case 'georgian':
      return 'ka';
    case 'thai':
      return 'th';
    case 'cyrillic':
      return bySigns(text, CYRILLIC, count(script));
    case 'arabic':
      return bySigns(text, ARABIC, count(script));
    default:
      return undefined;
  }
}

function bySigns(text: string, signs: readonly Sign[], letters: number): string | null {
  return signs.find((sign) => (text.match(sign.letters)?.length ?? 0) >= sign.share * letters)?.language ?? null;
}
