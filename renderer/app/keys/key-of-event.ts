import { onMac } from '../../ui/on-mac.ts';
import { modifiersOfSign, type Pressed, typedKey } from './typed-key.ts';

/** A key press in tinykeys notation; null for a modifier alone. Ctrl, or Cmd on a Mac, becomes `$mod`. */
export function keyOfEvent(event: Pressed, mac = onMac): string | null {
  const key = typedKey(event);
  if (['Control', 'Meta', 'Alt', 'Shift', 'AltGraph', 'Dead', 'Process'].includes(key)) return null;
  const needed = modifiersOfSign(event, mac);
  const modifiers = ['Control', 'Meta', 'Alt', 'Shift'].filter(
    (modifier) => event.getModifierState(modifier) && !needed.has(modifier),
  );
  const names = modifiers.map((modifier) => (modifier === (mac ? 'Meta' : 'Control') ? '$mod' : modifier));
  // `$mod` stands first, whatever it is.
  names.sort((a, b) => Number(b === '$mod') - Number(a === '$mod'));
  return [...names, nameOf(key, modifiers.includes('Shift'))].join('+');
}

function nameOf(key: string, shift: boolean): string {
  if (key === ' ') return 'Space';
  if (key.length > 1) return key;
  return shift ? key.toUpperCase() : key.toLowerCase();
}
