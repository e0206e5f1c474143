import { messageFrom } from '../message-text.ts';
import type { Message, PageOptions } from '../wire.ts';

type Answer = (params: never) => unknown;

/** The page's end of the channel (see ../channel.ts for the other). */
export class Transport {
  readonly #post: (payload: string) => void;
  readonly #answers = new Map<string, Answer>();
  readonly #pending = new Map<number, { resolve(value: unknown): void; reject(reason: Error): void }>();
  #nextId = 1;

  constructor(options: PageOptions, post: (payload: string) => void) {
    this.#post = post;
    Object.defineProperty(globalThis, options.deliver, { value: (message: string) => void this.#receive(message) });
  }

  answer(method: string, answer: Answer): void {
    this.#answers.set(method, answer);
  }

  request<Value>(method: string, params: unknown): Promise<Value> {
    const id = this.#nextId++;
    return new Promise<Value>((resolve, reject) => {
      // Throws on what JSON cannot carry (cycles, bigint), as Electron does on what cannot be cloned.
      const payload = JSON.stringify({ id, method, params } satisfies Message);
      this.#pending.set(id, { resolve: resolve as (value: unknown) => void, reject });
      this.#post(payload);
    });
  }

  notify(method: string, params: unknown): void {
    this.#post(JSON.stringify({ id: 0, method, params } satisfies Message));
  }

  async #receive(payload: string): Promise<void> {
    const message = messageFrom(payload);
    if ('reply' in message) {
      const pending = this.#pending.get(message.reply);
      this.#pending.delete(message.reply);
      if ('error' in message) pending?.reject(new Error(message.error));
      else pending?.resolve(message.value);
      return;
    }
    const answer = this.#answers.get(message.method);
    try {
      if (!answer) throw new Error(`Unknown method ${message.method}.`);
      const value = await answer(message.params as never);
      if (message.id) this.#post(JSON.stringify({ reply: message.id, value: value ?? null } satisfies Message));
    } catch (error) {
      if (message.id) this.#post(JSON.stringify({ reply: message.id, error: String(error) } satisfies Message));
    }
  }
}
