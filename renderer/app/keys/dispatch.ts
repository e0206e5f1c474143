import { type KeyBindingPress, parseKeybinding } from 'tinykeys';
import { onMac } from '../../ui/on-mac.ts';
import { modifiersOfSign, typedKey } from './typed-key.ts';

/** A command and one of its keys (tinykeys notation, sequences by space). */
export interface Binding {
  id: string;
  key: string;
  /** The command cannot be used now. Its sequence still keeps its keys: `f d` with no claim at hand is not `d`. */
  rests?: boolean;
}

/** Milliseconds in which the next key of a sequence must follow. */
const SEQUENCE_TIME = 1200;

interface Started {
  binding: Binding;
  rest: KeyBindingPress[];
}

/** What a key press means. */
export interface Dispatched {
  /** Id of the command to run. */
  run: string | null;
  /** Id of a command whose sequence is complete and that cannot be used now. */
  resting: string | null;
  /** The press means nothing else. */
  handled: boolean;
}

/**
 * Finds the commands a key press means. Unlike tinykeys' own handler, a sequence that has begun keeps its keys for
 * itself: `g c` never also runs what `c` alone would. The first of several commands on the same key wins, so the
 * caller orders them. `now` is in milliseconds.
 */
export function createDispatcher(bindings: (event: KeyboardEvent) => Binding[]) {
  let pending: Started[] = [];
  let since = 0;

  return function dispatch(event: KeyboardEvent, now: number): Dispatched {
    if (['Shift', 'Control', 'Alt', 'Meta', 'AltGraph'].includes(event.key))
      return { run: null, resting: null, handled: false };
    if (now - since > SEQUENCE_TIME) pending = [];
    const inSequence = advance(pending, event);
    const matched = inSequence.length > 0 ? inSequence : advance(all(bindings(event)), event);
    const complete = matched.filter(({ rest }) => rest.length === 0).map(({ binding }) => binding);
    const usable = complete.find(({ rests }) => !rests);
    pending = complete.length > 0 ? [] : matched;
    since = now;
    const resting = usable ? null : (complete[0]?.id ?? null);
    return { run: usable?.id ?? null, resting, handled: matched.length > 0 };
  };
}

function all(bindings: Binding[]): Started[] {
  return bindings
    .map((binding) => ({ binding, rest: parse(binding.key) }))
    .filter(({ binding, rest }) => !binding.rests || rest.length > 1);
}

function advance(started: Started[], event: KeyboardEvent): Started[] {
  return started.flatMap(({ binding, rest: [next, ...rest] }) =>
    next && matches(event, next) ? [{ binding, rest }] : [],
  );
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
