/** Rounds numbers to whole steps from -top to top, of which the last lies `reach` times as far out as their usual size; what lies beyond is drawn in. */
export function inSteps(values: Float64Array, top: number, reach: number): { steps: Int8Array; scale: number } {
  const usual = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0) / Math.max(1, values.length));
  const scale = (reach * usual) / top || 1;
  return {
    steps: Int8Array.from(values, (value) => Math.max(-top, Math.min(top, Math.round(value / scale)))),
    scale,
  };
}
