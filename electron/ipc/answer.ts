import { type CallArgs, type CallName, type CallValue, contract } from '../../shared/bridge/contract.ts';
import { fail, type Result } from '../../shared/model/result.ts';
import type { Log } from '../shell/log.ts';
import { checkPlainData } from './plain-data.ts';

/** One function per call of the contract. */
export type Handlers<Names extends CallName> = {
  [Name in Names]: (...args: CallArgs<Name>) => Promise<Result<CallValue<Name>>>;
};

/** Checks what came in, calls, and makes a Result of whatever happens. */
export async function answerCall(
  name: unknown,
  args: unknown[],
  trusted: boolean,
  handlers: Handlers<CallName>,
  log: Log,
): Promise<Result<unknown>> {
  if (!isCallName(name)) {
    log.warn('Call refused: the contract does not have it.');
    return fail('bad-arguments', 'This window asked for something that does not exist.');
  }
  if (!trusted) {
    log.warn(`Call refused, not from our page: ${name}`);
    return fail('bad-arguments', 'Only the window of Stet may ask for this.');
  }
  const plain = checkPlainData(args);
  if (!plain.ok) {
    log.warn(`Call refused: ${name}: ${plain.error.detail ?? plain.error.message}`);
    return plain;
  }
  const parsed = contract[name].args.safeParse(args);
  if (!parsed.success) {
    const detail = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
    log.warn(`Call refused: ${name}: ${detail.slice(0, 1000)}`);
    return fail(
      'bad-arguments',
      'What this window sent could not be understood. Nothing was changed.',
      detail.slice(0, 1000),
    );
  }
  try {
    const handler = handlers[name] as (...args: unknown[]) => Promise<Result<unknown>>;
    return await handler(...(parsed.data as unknown[]));
  } catch (error) {
    log.error(`Call failed: ${name}`, error);
    return fail(
      'internal',
      'Something went wrong inside Stet, and this was not done. The log says more.',
      String(error),
    );
  }
}

function isCallName(name: unknown): name is CallName {
  return typeof name === 'string' && Object.hasOwn(contract, name);
}
