import type { Bridge, CallArgs, CallName, CallValue } from '../../shared/bridge/contract.ts';
import type { EventName, Events } from '../../shared/bridge/events.ts';
import type { Problem } from '../../shared/model/result.ts';

declare global {
  interface Window {
    stet: Bridge;
  }
}

/** Thrown by `call`; its message is a sentence for people. */
export class ProblemError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.message);
    this.name = 'ProblemError';
    this.problem = problem;
  }
}

/** Calls the main process; throws ProblemError when it answers with a problem. */
export async function call<Name extends CallName>(name: Name, ...args: CallArgs<Name>): Promise<CallValue<Name>> {
  const result = await window.stet.call(name, ...args);
  if (!result.ok) throw new ProblemError(result.error);
  return result.value;
}

export function on<Name extends EventName>(name: Name, listener: (event: Events[Name]) => void): () => void {
  return window.stet.on(name, listener);
}
