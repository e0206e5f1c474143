/** What is asked of a key press here. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'getModifierState'>;

/** What the keys are called, by their place, where a Latin keyboard has signs and others have letters. */
const signs: Readonly<Record<string, string>> = { BracketLeft: '[', BracketRight: ']' };

/**
 * The key as commands know it. Letters of other scripts stand for the Latin one in their place, as in other programs: with
 * a Cyrillic keyboard `й` is Q.
 */
export function typedKey({ key, code }: Pressed): string {
  if (!/^(?!\p{Script=Latin})\p{L}$/u.test(key)) return key;
  return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase() ?? signs[code] ?? key;
}

const none: ReadonlySet<string> = new Set();

/**
 * The modifiers that a keyboard needs to type the sign that was pressed, which therefore say nothing: `/` is Shift+7 and `[` is
 * AltGr+8 (with Option on a Mac) where German is written, `1` is Shift+& where French is. Letters and named keys have none.
 */
export function modifiersOfSign(event: Pressed, mac: boolean): ReadonlySet<string> {
  if (!/^[^\p{L}\s]$/u.test(event.key)) return none;
  if (mac) return new Set(['Shift', 'Alt']);
  return new Set(event.getModifierState('AltGraph') ? ['Shift', 'Control', 'Alt'] : ['Shift']);
}
