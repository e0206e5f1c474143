/** Writes the slope at a place into `slope` and gives the height there. */
export type Landscape = (place: Float64Array, slope: Float64Array) => number;

/** Steps that are remembered to tell how the slope bends. */
const MEMORY = 8;

/**
 * Walks downhill from `start` for at most `rounds` steps: L-BFGS (Nocedal and Wright, Numerical Optimization, algorithms 7.4 and 7.5), each
 * step halved until it leads down enough. Ends early where a round gains less than a ten-millionth. The same input gives the same output.
 */
export function minimise(start: Float64Array, landscape: Landscape, rounds: number): Float64Array {
  let place = start;
  let slope = new Float64Array(start.length);
  let height = landscape(place, slope);
  const bends: Bend[] = [];
  for (let round = 0; round < rounds; round++) {
    const course = downhill(slope, bends);
    const fall = dot(slope, course);
    let length = bends.length === 0 ? 1 / Math.sqrt(dot(slope, slope)) : 1;
    let next = moved(place, course, length);
    const nextSlope = new Float64Array(start.length);
    let nextHeight = landscape(next, nextSlope);
    while (nextHeight > height + 1e-4 * length * fall) {
      length /= 2;
      if (length < 1e-6) return place;
      next = moved(place, course, length);
      nextHeight = landscape(next, nextSlope);
    }
    remember(bends, moved(next, place, -1), moved(nextSlope, slope, -1));
    const gain = height - nextHeight;
    [place, slope, height] = [next, nextSlope, nextHeight];
    if (gain < 1e-7 * Math.abs(height)) break;
  }
  return place;
}

/** How the slope changed over a step. */
interface Bend {
  step: Float64Array;
  change: Float64Array;
  product: number;
}

function remember(bends: Bend[], step: Float64Array, change: Float64Array): void {
  const product = dot(step, change);
  if (product <= 1e-12) return;
  bends.push({ step, change, product });
  if (bends.length > MEMORY) bends.shift();
}

/** The way down, as if the ground were a bowl bent as remembered. */
function downhill(slope: Float64Array, bends: readonly Bend[]): Float64Array {
  const course = slope.map((value) => -value);
  const shares: number[] = [];
  for (const { step, change, product } of bends.toReversed()) {
    const share = dot(step, course) / product;
    shares.unshift(share);
    add(course, change, -share);
  }
  const last = bends.at(-1);
  if (last) {
    const size = last.product / dot(last.change, last.change);
    for (let at = 0; at < course.length; at++) course[at] = (course[at] ?? 0) * size;
  }
  for (const [index, { step, change, product }] of bends.entries())
    add(course, step, (shares[index] ?? 0) - dot(change, course) / product);
  return course;
}

function moved(from: Float64Array, course: Float64Array, length: number): Float64Array {
  const place = from.slice();
  add(place, course, length);
  return place;
}

function add(to: Float64Array, values: Float64Array, times: number): void {
  for (let at = 0; at < to.length; at++) to[at] = (to[at] ?? 0) + times * (values[at] ?? 0);
}

function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < left.length; at++) sum += (left[at] ?? 0) * (right[at] ?? 0);
  return sum;
}
