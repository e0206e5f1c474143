import { setImmediate as rest } from 'node:timers/promises';
import { fail, type Result } from '../../../shared/model/result.ts';

/** Different questions that wait at most: the newest, and the one before it, to which a key may lead back. */
const KEPT = 2;

interface Waiting {
  key: string;
  answer(): Promise<void>;
  giveUp(): void;
}

/**
 * Questions that are asked with each letter that is typed. The newest is answered first and the one before it after that; older
 * ones are given up, so that fast typing never waits for what it has left behind.
 */
export class NewestFirst {
  readonly #waiting: Waiting[] = [];
  #answering = false;

  /** `key` is equal for questions that mean the same: they do not displace each other. */
  ask<T>(key: string, work: () => Promise<Result<T>>): Promise<Result<T>> {
    return new Promise((resolve, reject) => {
      const giveUp = () => resolve(fail('cancelled', 'Something newer was asked for.'));
      this.#waiting.push({ key, giveUp, answer: () => work().then(resolve, reject) });
      this.#giveUpOld();
      void this.#answerAll();
    });
  }

  #giveUpOld(): void {
    const newest = this.#waiting.map(({ key }) => key).toReversed();
    const kept = new Set([...new Set(newest)].slice(0, KEPT));
    for (const one of this.#waiting.splice(0)) {
      if (kept.has(one.key)) this.#waiting.push(one);
      else one.giveUp();
    }
  }

  async #answerAll(): Promise<void> {
    if (this.#answering) return;
    this.#answering = true;
    while (this.#waiting.length > 0) {
      // What was sent meanwhile comes in before the newest is chosen.
      await rest();
      await this.#waiting.pop()?.answer();
    }
    this.#answering = false;
  }
}
