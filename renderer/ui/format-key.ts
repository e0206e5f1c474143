const named: Record<string, string> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  Delete: 'Del',
  Backspace: '⌫',
  Enter: '↵',
  ' ': 'Space',
  Backslash: '\\',
  BracketLeft: '[',
  BracketRight: ']',
};

/** A key in tinykeys notation as people read it: one entry a press. "Shift" is left out where the sign shows it. */
export function formatKey(key: string, mac: boolean): string[] {
  return key.split(' ').map((press) => {
    const parts = press.split(/\b\+/);
    const last = parts.pop() ?? '';
    const sign = named[last] ?? (last.length === 1 ? last.toUpperCase() : last);
    const shown = parts.filter((part) => !(part === 'Shift' && last.length === 1 && !/\p{L}|\d/u.test(last)));
    const modifiers = shown.map((part) => modifier(part, mac));
    return mac ? [...modifiers, sign].join('') : [...modifiers, sign].join('+');
  });
}

function modifier(part: string, mac: boolean): string {
  if (part === '$mod') return mac ? '⌘' : 'Ctrl';
  if (!mac) return part === 'Control' ? 'Ctrl' : part;
  return { Shift: '⇧', Alt: '⌥', Control: '⌃', Meta: '⌘' }[part] ?? part;
}
