import { readFileSync } from 'node:fs';

/** What a program answers on standard output. */
export interface Rounds {
  /** Pages for each second on the processor, all threads of the process together, of each round but the first. */
  rates: number[];
  /** The longest that one page took, milliseconds of the clock. */
  slowest: number;
  /** Characters of all articles, to see that there is something to compare. */
  characters: number;
  /** Largest resident set of the process, bytes. */
  memory: number;
}

/** Rounds that count; one more goes before, in which the programs warm up. */
const COUNTED = 5;

export async function reportRounds(
  paths: string[],
  extract: (path: string, bytes: Buffer) => number | Promise<number>,
): Promise<void> {
  const rounds: Rounds = { rates: [], slowest: 0, characters: 0, memory: 0 };
  for (let round = 0; round <= COUNTED; round++) {
    const before = process.cpuUsage();
    rounds.characters = 0;
    for (const path of paths) {
      const start = performance.now();
      rounds.characters += await extract(path, readFileSync(path));
      rounds.slowest = Math.max(rounds.slowest, performance.now() - start);
    }
    const { user, system } = process.cpuUsage(before);
    if (round > 0) rounds.rates.push((paths.length / (user + system)) * 1e6);
  }
  rounds.memory = process.resourceUsage().maxRSS * 1024;
  process.stdout.write(JSON.stringify(rounds));
}
