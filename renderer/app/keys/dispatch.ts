import { type KeyBindingPress, parseKeybinding } from 'tinykeys';
import { onMac } from '../../ui/on-mac.ts';
import { modifiersOfSign, typedKey } from './typed-key.ts';

/** A command and one of its keys (tinykeys notation, sequences by space). */
export interface Binding {
  id: string;
  key: string;
}

/** Milliseconds in which the next key of a sequence must follow. */
const SEQUENCE_TIME = 1200;

interface Started {
  id: string;
  rest: KeyBindingPress[];
}

/**
 * Finds the commands a key press means. Unlike tinykeys' own handler, a sequence that has begun keeps its keys for
 * itself: `g c` never also runs what `c` alone would. The first of several commands on the same key wins, so the
 * caller orders them. `now` is in milliseconds.
 */
export function createDispatcher(bindings: (event: KeyboardEvent) => Binding[]) {
  let pending: Started[] = [];
  let since = 0;

  return function dispatch(event: KeyboardEvent, now: number): { run: string | null; handled: boolean } {
    if (['Shift', 'Control', 'Alt', 'Meta', 'AltGraph'].includes(event.key)) return { run: null, handled: false };
    if (now - since > SEQUENCE_TIME) pending = [];
    const inSequence = advance(pending, event);
    const matched = inSequence.length > 0 ? inSequence : advance(all(bindings(event)), event);
    const complete = matched.find((started) => started.rest.length === 0);
    pending = complete ? [] : matched;
    since = now;
    return { run: complete?.id ?? null, handled: matched.length > 0 };
  };
}

function all(bindings: Binding[]): Started[] {
  return bindings.map(({ id, key }) => ({ id, rest: parse(key) }));
}

function advance(started: Started[], event: KeyboardEvent): Started[] {
  return started.flatMap(({ id, rest: [next, ...rest] }) => (next && matches(event, next) ? [{ id, rest }] : []));
}

/** Like tinykeys' own match, but for the modifiers that it takes to type a sign. A key that is named by its place has none. */
function matches(event: KeyboardEvent, [modifiers, key]: KeyBindingPress): boolean {
  const typed = typedKey(event);
  const isTyped = typeof key === 'string' ? key.toUpperCase() === typed.toUpperCase() : key.test(typed);
  if (!isTyped && key !== event.code) return false;
  const needed = isTyped ? modifiersOfSign(event, onMac) : null;
  return ['Control', 'Meta', 'Alt', 'Shift'].every(
    (modifier) => needed?.has(modifier) || event.getModifierState(modifier) === modifiers.includes(modifier),
  );
}

const parsed = new Map<string, KeyBindingPress[]>();

function parse(key: string): KeyBindingPress[] {
  const known = parsed.get(key) ?? parseKeybinding(key);
  parsed.set(key, known);
  return known;
}
