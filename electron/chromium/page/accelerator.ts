/** The part of a key event that an accelerator looks at. */
export interface Key {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}

interface Parts {
  ctrl: boolean;
  meta: boolean;
  alt: boolean;
  shift: boolean;
  key: string;
}

const named: Record<string, string> = {
  plus: '+',
  space: ' ',
  esc: 'escape',
  return: 'enter',
  up: 'arrowup',
  down: 'arrowdown',
  left: 'arrowleft',
  right: 'arrowright',
};

/** Reads Electron's notation: https://www.electronjs.org/docs/latest/tutorial/keyboard-shortcuts#accelerators */
function parse(accelerator: string, isMac: boolean): Parts {
  const parts: Parts = { ctrl: false, meta: false, alt: false, shift: false, key: '' };
  for (const word of accelerator.toLowerCase().split('+')) {
    if (word === 'cmdorctrl' || word === 'commandorcontrol') parts[isMac ? 'meta' : 'ctrl'] = true;
    else if (word === 'ctrl' || word === 'control') parts.ctrl = true;
    else if (word === 'cmd' || word === 'command' || word === 'super' || word === 'meta') parts.meta = true;
    else if (word === 'alt' || word === 'option') parts.alt = true;
    else if (word === 'shift') parts.shift = true;
    else parts.key = named[word] ?? word;
  }
  return parts;
}

export function matches(accelerator: string, event: Key, isMac: boolean): boolean {
  const { ctrl, meta, alt, shift, key } = parse(accelerator, isMac);
  return (
    event.key.toLowerCase() === key &&
    event.ctrlKey === ctrl &&
    event.metaKey === meta &&
    event.altKey === alt &&
    event.shiftKey === shift
  );
}

const shownKeys: Record<string, string> = {
  ' ': 'Space',
  escape: 'Esc',
  enter: 'Enter',
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→',
};

/** As it stands in the menu: "Ctrl+Shift+Z", "⇧⌘Z". */
export function display(accelerator: string, isMac: boolean): string {
  const { ctrl, meta, alt, shift, key } = parse(accelerator, isMac);
  const name = shownKeys[key] ?? key.toUpperCase();
  if (isMac) return `${ctrl ? '⌃' : ''}${alt ? '⌥' : ''}${shift ? '⇧' : ''}${meta ? '⌘' : ''}${name}`;
  return [ctrl && 'Ctrl', alt && 'Alt', shift && 'Shift', meta && 'Meta', name].filter(Boolean).join('+');
}

/** The same for aria-keyshortcuts: "Control+Shift+Z". */
export function ariaKeys(accelerator: string, isMac: boolean): string {
  const { ctrl, meta, alt, shift, key } = parse(accelerator, isMac);
  const name = key.length === 1 ? key.toUpperCase() : key.charAt(0).toUpperCase() + key.slice(1);
  return [ctrl && 'Control', alt && 'Alt', shift && 'Shift', meta && 'Meta', name].filter(Boolean).join('+');
}
