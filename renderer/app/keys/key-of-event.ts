type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** A key press in tinykeys notation; null for a modifier alone. Ctrl, or Cmd on a Mac, becomes `$mod`. */
export function keyOfEvent(event: Pressed, mac = /Mac/.test(globalThis.navigator?.platform ?? '')): string | null {
  const { key } = event;
  if (['Control', 'Meta', 'Alt', 'Shift', 'AltGraph', 'Dead', 'Process'].includes(key)) return null;
  const modifiers = [
    (mac ? event.metaKey : event.ctrlKey) && '$mod',
    mac && event.ctrlKey && 'Control',
    !mac && event.metaKey && 'Meta',
    event.altKey && 'Alt',
    event.shiftKey && 'Shift',
  ].filter((modifier): modifier is string => typeof modifier === 'string');
  const name = key === ' ' ? 'Space' : key.length === 1 && !event.shiftKey ? key.toLowerCase() : key;
  return [...modifiers, name].join('+');
}
