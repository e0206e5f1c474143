/** The axes along which the vectors of a list of words differ most: principal components, by power iteration. The same list gives the same axes. */
export function axesOf(vectors: readonly Float64Array[], weights: readonly number[], count: number): Axes {
  const width = vectors[0]?.length ?? 0;
  const centre = meanOf(vectors, weights, width);
  const spread = covarianceOf(vectors, weights, centre);
  const axes: Float64Array[] = [];
  for (let index = 0; index < count; index++) axes.push(strongest(spread, index));
  return { centre, axes };
}

export interface Axes {
  centre: Float64Array;
  /** Of length 1, the strongest first. */
  axes: Float64Array[];
}

/** On which side of each axis a vector lies: one bit an axis, the first the lowest. */
export function sidesOf(vector: Float64Array, { centre, axes }: Axes): number {
  let sides = 0;
  for (const [bit, axis] of axes.entries()) {
    let sum = 0;
    for (let at = 0; at < axis.length; at++) sum += ((vector[at] ?? 0) - (centre[at] ?? 0)) * (axis[at] ?? 0);
    if (sum > 0) sides |= 1 << bit;
  }
  return sides;
}

function meanOf(vectors: readonly Float64Array[], weights: readonly number[], width: number): Float64Array {
  const mean = new Float64Array(width);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  for (const [index, vector] of vectors.entries())
    for (let at = 0; at < width; at++) mean[at] = (mean[at] ?? 0) + ((vector[at] ?? 0) * (weights[index] ?? 0)) / total;
  return mean;
}

function covarianceOf(
  vectors: readonly Float64Array[],
  weights: readonly number[],
  centre: Float64Array,
): Float64Array[] {
  const rows = Array.from(centre, () => new Float64Array(centre.length));
  for (const [index, vector] of vectors.entries()) {
    const weight = weights[index] ?? 0;
    for (const [i, row] of rows.entries()) {
      const left = ((vector[i] ?? 0) - (centre[i] ?? 0)) * weight;
      for (let j = 0; j < row.length; j++) row[j] = (row[j] ?? 0) + left * ((vector[j] ?? 0) - (centre[j] ?? 0));
    }
  }
  return rows;
}

/** The strongest axis of the matrix, which is then taken out of it. */
function strongest(matrix: Float64Array[], start: number): Float64Array {
  let axis = Float64Array.from(matrix, (_, at) => (at === start ? 1 : 1 / (at + 2)));
  let length = 0;
  for (let round = 0; round < 300; round++) {
    const next = Float64Array.from(matrix, (row) => row.reduce((sum, value, at) => sum + value * (axis[at] ?? 0), 0));
    length = Math.hypot(...next);
    axis = next.map((value) => value / length);
  }
  for (const [i, row] of matrix.entries())
    for (let j = 0; j < row.length; j++) row[j] = (row[j] ?? 0) - length * (axis[i] ?? 0) * (axis[j] ?? 0);
  return axis;
}
