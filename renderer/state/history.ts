import { create } from 'zustand';

/** One thing the user did, with the way back and forth. */
export interface Step {
  /** What it was, for "Undo …": "Mark quote". */
  label: string;
  undo(): Promise<void>;
  redo(): Promise<void>;
}

const LIMIT = 500;

interface History {
  past: Step[];
  future: Step[];
  /** When the last step that the user did, undid or did again was asked for, by `performance.now`: it may have been done later. */
  askedAt: number;
}

export const useHistory = create<History>(() => ({ past: [], future: [], askedAt: 0 }));

/** Steps run one after another, whatever the speed of the keyboard. */
let queue: Promise<unknown> = Promise.resolve();

function inOrder<T>(work: () => Promise<T>): Promise<T> {
  const result = queue.then(work);
  queue = result.catch(() => undefined);
  return result;
}

/** Does the step for the first time and remembers it. Rejects when the step does; nothing is remembered then. */
export function perform(step: Step): Promise<void> {
  const askedAt = performance.now();
  return inOrder(async () => {
    await step.redo();
    useHistory.setState(({ past }) => ({ past: [...past, step].slice(-LIMIT), future: [], askedAt }));
  });
}

/** Remembers a step that has been done already, beside what the user did meanwhile: what it made could not be known before. */
export function remember(step: Step): void {
  useHistory.setState(({ past }) => ({ past: [...past, step].slice(-LIMIT), future: [] }));
}

/** Takes the last step back; answers its label, or null when there is none, or when `only` is not the last any more. */
export function undo(only?: Step): Promise<string | null> {
  const askedAt = performance.now();
  return inOrder(async () => {
    const step = useHistory.getState().past.at(-1);
    if (!step || (only && only !== step)) return null;
    await step.undo();
    useHistory.setState(({ past, future }) => ({ past: past.slice(0, -1), future: [...future, step], askedAt }));
    return step.label;
  });
}

/** Does the step taken back last again; answers its label, or null when there is none. */
export function redo(): Promise<string | null> {
  const askedAt = performance.now();
  return inOrder(async () => {
    const step = useHistory.getState().future.at(-1);
    if (!step) return null;
    await step.redo();
    useHistory.setState(({ past, future }) => ({ past: [...past, step], future: future.slice(0, -1), askedAt }));
    return step.label;
  });
}

/** Forgets everything: another library was opened. */
export function forget(): void {
  useHistory.setState({ past: [], future: [] });
}
