import { suggest } from '../../../shared/detect/suggest.ts';
import type { BenchRow } from '../row.ts';
import { row } from './row.ts';

/** Characters that are read before anything is timed: until then Node compiles what it meets. */
const WARM = 500_000;

/** Processor milliseconds for 10,000 characters: the median of nine runs over the texts in a process that is warm. */
export function measureSpeed(name: string, texts: readonly string[]): BenchRow[] {
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const readAll = () => {
    for (const text of texts) suggest(text);
  };
  for (let read = 0; read < WARM; read += characters) readAll();
  const runs: number[] = [];
  for (let run = 0; run < 9; run++) {
    const before = process.cpuUsage();
    readAll();
    const { user, system } = process.cpuUsage(before);
    runs.push(((user + system) / 1000 / characters) * 10_000);
  }
  runs.sort((a, b) => a - b);
  return [row(`speed on ${name}`, runs[Math.floor(runs.length / 2)] ?? 0, 50, null, 'ms per 10,000 characters', true)];
}
