/** How many times as much the larger work is given. */
const FACTOR = 4;
/** The least of so many rounds counts: others only ever add to what work takes. */
const ROUNDS = 2;
/** Milliseconds of work in a measure, at least: some systems count in steps of ten. */
const ENOUGH = 50;

/**
 * The power of the size with which the work grows: 1 where it takes time in proportion, 2 where it takes the square. By the time of this
 * thread on the processor, so that it comes out the same however fast the machine is and whatever else runs on it.
 * @param work does it for so much, the same each time
 * @param size how much the smaller work is given
 */
export function growth(work: (size: number) => void, size: number): number {
  let times = 1;
  while (milliseconds(work, size, times) < ENOUGH) times *= 2;
  let [small, large] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < ROUNDS; round++) {
    small = Math.min(small, milliseconds(work, size, times));
    large = Math.min(large, milliseconds(work, size * FACTOR, times));
  }
  return Math.log(large / small) / Math.log(FACTOR);
}

function milliseconds(work: (size: number) => void, size: number, times: number): number {
  const before = process.threadCpuUsage();
  for (let time = 0; time < times; time++) work(size);
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}
