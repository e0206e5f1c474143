import { modifiersOfSign, onMac, type Pressed, typedKey } from './typed-key.ts';

/** A key press in tinykeys notation; null for a modifier alone. Ctrl, or Cmd on a Mac, becomes `$mod`. */
export function keyOfEvent(event: Pressed, mac = onMac): string | null {
  const key = typedKey(event);
  if (['Control', 'Meta', 'Alt', 'Shift', 'AltGraph', 'Dead', 'Process'].includes(key)) return null;
  const needed = modifiersOfSign(event, mac);
  const modifiers = ['Control', 'Meta', 'Alt', 'Shift'].filter(
    (modifier) => event.getModifierState(modifier) && !needed.has(modifier),
  );
  const names = modifiers.map((modifier) => (modifier === (mac ? 'Meta' : 'Control') ? '$mod' : modifier));
  const name =
    key === ' '
      ? 'Space'
      : key.length === 1
        ? modifiers.includes('Shift')
          ? key.toUpperCase()
          : key.toLowerCase()
        : key;
  return [...names.filter((each) => each === '$mod'), ...names.filter((each) => each !== '$mod'), name].join('+');
}
