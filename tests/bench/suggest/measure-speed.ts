import { suggest } from '../../../shared/detect/suggest.ts';
import type { BenchRow } from '../row.ts';
import { row } from './row.ts';

/** Processor milliseconds for 10,000 characters: the median of nine runs over the texts, after two to warm up. */
export function measureSpeed(name: string, texts: readonly string[]): BenchRow[] {
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const runs: number[] = [];
  for (let run = 0; run < 11; run++) {
    const before = process.cpuUsage();
    for (const text of texts) suggest(text);
    const { user, system } = process.cpuUsage(before);
    if (run >= 2) runs.push(((user + system) / 1000 / characters) * 10_000);
  }
  runs.sort((a, b) => a - b);
  return [row(`speed on ${name}`, runs[Math.floor(runs.length / 2)] ?? 0, 50, null, 'ms per 10,000 characters', true)];
}
