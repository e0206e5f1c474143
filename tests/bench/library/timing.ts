/** Milliseconds of the clock, and of this process's threads on the processor: on a shared machine only those compare. */
export interface Taken {
  clock: number;
  cpu: number;
}

export async function timed(work: () => unknown): Promise<Taken> {
  const cpu = process.cpuUsage();
  const start = performance.now();
  await work();
  const clock = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  return { clock, cpu: (user + system) / 1000 };
}
